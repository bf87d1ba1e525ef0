import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { firstLanguage, isLanguage, type Language } from './content/organization'
import { database } from './database'
import { type EntityType, editionFor, editionsOf } from './edition'
import type { Editor } from './editor'
import { wordsOf } from './finder/analyser'
import { liveIndex } from './finder/live-index'
import { everythingNamed } from './finder/names'
import { newsTitled } from './finder/suggestions'
import { fold } from './fold'
import { everywhere, mayDo, structuresAbove } from './rights'
import { openStates } from './schema/schema'

/** Something that a text can link to. */
export type LinkedEntity = {
  id: number
  title: string
  /** What the title is written in. */
  lang: string
  type: EntityType
  /** Its address, or null while the public has none to go to. */
  path: string | null
}

/** The fewest letters that are searched for, and the most answers. */
const fewestLetters = 2
const mostFound = 12

/**
 * What a text in `lang` may link to by what was typed: whatever has all these words in its title, a former name or an
 * abbreviation, in any language; what begins with them stands first. Public things always, drafts as far as the editor
 * may see them.
 */
export async function findEntities(editor: Editor, typed: string, lang: Language): Promise<LinkedEntity[]> {
  const words = fold(typed).split(' ')
  if (words.join('').length < fewestLetters) return []
  const drafts = await draftsTitled(editor, words)
  const named = await namedLike(words, lang)
  const stored = wordsOf(typed).map(({ word }) => word)
  const news = await newsTitled(lang, stored, mostFound)
  // Whoever writes in a language may well link to something that is only there in the first one.
  const others = lang === firstLanguage ? [] : await newsTitled(firstLanguage, stored, mostFound)
  const found = new Map<number, LinkedEntity>()
  for (const one of [...named, ...[...news, ...others].map(linkedFrom), ...drafts])
    if (!found.has(one.id)) found.set(one.id, one)
  return ranked([...found.values()], words).slice(0, mostFound)
}

/** The entities with these numbers, under their present titles for a text in `lang`; those unknown are left out. */
export async function getEntities(editor: Editor, ids: readonly number[], lang: Language): Promise<LinkedEntity[]> {
  const { edition } = database().tables
  const editions = await editionsOf(ids, lang)
  const found = [...editions.values()].map(linkedFrom)
  const missing = ids.filter((id) => !editions.has(id))
  if (missing.length === 0) return found
  for (const id of missing) {
    // What was withdrawn keeps its page.
    const withdrawn = await editionFor(id, lang)
    if (withdrawn) found.push(linkedFrom(withdrawn))
  }
  return [...found, ...(await readDrafts(editor, inArray(edition.entity, missing)))]
}

/** What stands, or once stood, at an address of this portal: `/en/news/a-bridge`, `/id/12`. */
export async function findEntityAt(editor: Editor, path: string): Promise<LinkedEntity | undefined> {
  const { read, tables } = database()
  const { edition, redirect } = tables
  const number = /^\/id\/([1-9]\d{0,8})$/.exec(path)?.[1]
  const [, lang = '', section = '', slug = ''] = /^\/([^/]+)(?:\/([^/]+))?\/([^/]+)$/.exec(path) ?? []
  if (!number && !isLanguage(lang)) return undefined
  const at = and(eq(edition.lang, lang), eq(edition.section, section), eq(edition.slug, slug))
  const [row] = number ? [] : await read.select({ entity: edition.entity }).from(edition).where(at)
  const [moved] = await read.select({ entity: redirect.entity }).from(redirect).where(eq(redirect.path, path))
  const entity = number ? Number(number) : (row?.entity ?? moved?.entity)
  if (!entity) return undefined
  const shown = isLanguage(lang) ? lang : firstLanguage
  return (await getEntities(editor, [entity], shown))[0]
}

type Linked = { entity: number; title: string; lang: string; type: EntityType; path: string | null }

const linkedFrom = ({ entity, title, lang, type, path }: Linked): LinkedEntity => ({
  ...{ id: entity, title, lang, type, path },
})

/** Terms, meetings, projects and pages with these words in one of their names. */
async function namedLike(words: readonly string[], lang: Language): Promise<LinkedEntity[]> {
  const found: LinkedEntity[] = []
  for (const { editions, folded } of await everythingNamed(await liveIndex())) {
    if (!folded.some((name) => fits(name, words))) continue
    const best = editions.find((one) => one.lang === lang) ?? editions.find((one) => one.lang === firstLanguage)
    const shown = best ?? editions[0]
    if (shown) found.push(linkedFrom(shown))
  }
  return ranked(found, words).slice(0, mostFound)
}

async function draftsTitled(editor: Editor, words: readonly string[]): Promise<LinkedEntity[]> {
  const { edition } = database().tables
  const drafts = await readDrafts(editor, eq(edition.status, 'unpublished'), (title) => fits(fold(title), words))
  return drafts.slice(0, mostFound)
}

/** What is not public yet, by a condition on `edition` and then by title, as far as the editor may see it. */
async function readDrafts(editor: Editor, condition: SQL | undefined, titled = (_title: string) => true) {
  const { read, tables } = database()
  const { edition, entity, entityStructure, revision } = tables
  const rows = await read
    .select({ entity: edition.entity, lang: edition.lang, type: entity.type, title: revision.title })
    .from(edition)
    .innerJoin(revision, and(eq(revision.edition, edition.id), inArray(revision.state, [...openStates])))
    .innerJoin(entity, eq(entity.id, edition.entity))
    .where(and(condition, eq(edition.status, 'unpublished')))
  const drafts = rows.filter(({ title, type }) => title !== '' && type !== 'area' && titled(title))
  const seen = drafts.map((row) => linkedFrom({ ...row, path: null }))
  if (mayDo(editor, 'see', everywhere) || seen.length === 0) return seen
  const issuers = await read
    .select({ entity: entityStructure.entity, structure: entityStructure.structure })
    .from(entityStructure)
    .where(
      and(
        inArray(
          entityStructure.entity,
          seen.map(({ id }) => id),
        ),
        eq(entityStructure.role, 'issuer'),
        eq(entityStructure.position, 0),
      ),
    )
  const leading = new Map(issuers.map((row) => [row.entity, row.structure]))
  const allowed: LinkedEntity[] = []
  for (const draft of seen) {
    const structures = await structuresAbove(read, leading.get(draft.id) ?? null)
    if (mayDo(editor, 'see', { structures, lang: draft.lang })) allowed.push(draft)
  }
  return allowed
}

const fits = (folded: string, words: readonly string[]) => words.every((word) => ` ${folded}`.includes(` ${word}`))

/** Those whose title begins with the words first, else as they were. */
function ranked(found: readonly LinkedEntity[], words: readonly string[]): LinkedEntity[] {
  const begins = (one: LinkedEntity) => fold(one.title).startsWith(words.join(' '))
  return [...found.filter(begins), ...found.filter((one) => !begins(one))]
}
