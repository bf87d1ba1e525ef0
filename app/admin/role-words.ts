import { languages } from '@/db/content/organization'
import type { Permission } from '@/db/editor'
import { termsOfType } from '@/db/finder/terms'

export const roleNames = {
  administrator: 'Administrator',
  editor: 'Editor',
  author: 'Author',
  translator: 'Translator',
} as const satisfies Record<Permission['role'], string>

/** A choice of a form: its value, and what it is called. */
export type Choice = { value: string; label: string }

/** Every structure that a role can be limited to, each under the one above it. */
export async function structureChoices(): Promise<Choice[]> {
  const terms = await termsOfType('structure', 'en')
  return terms.map(({ edition, depth }) => ({
    value: String(edition.entity),
    label: `${'\u2007\u2007'.repeat(depth)}${edition.title}`,
  }))
}

/** The desk speaks English, and so do its names of languages. */
const languageName = new Intl.DisplayNames('en', { type: 'language' })

/** Every language that a role can be limited to. */
export function languageChoices(): Choice[] {
  return languages.map((value) => ({ value, label: languageName.of(value) ?? value }))
}

/** Roles in words, one each: «Author for Secretariat in French only». */
export function roleWords(permissions: readonly Permission[], structures: readonly Choice[]): string[] {
  const names = new Map(structures.map(({ value, label }) => [value, label.trim()]))
  return permissions.map(({ role, structure, lang }) => {
    const where = structure === null ? '' : ` for ${names.get(String(structure)) ?? `structure ${structure}`}`
    return `${roleNames[role]}${where}${lang === null ? '' : ` in ${languageName.of(lang)} only`}`
  })
}
