import { database, type Queries } from './database'
import type { Editor, Permission } from './editor'
import type { staffRoles } from './schema/schema'

type Role = (typeof staffRoles)[number]

const everybody: readonly Role[] = ['administrator', 'editor', 'author', 'translator']
const writers: readonly Role[] = ['administrator', 'editor', 'author']
const publishers: readonly Role[] = ['administrator', 'editor']
const administrators: readonly Role[] = ['administrator']

/** The permission matrix: which roles may do what. What is not said here nobody may. */
export const rights = {
  /** Read drafts, their history and remarks on them: in every language, since who translates has to read the source. */
  see: everybody,
  /** Save and discard a draft of a language version of something that exists, hand it in for review, take it back. */
  write: everybody,
  /** Make something new. */
  create: writers,
  /** Change what all languages share: kind, day, issuers, fields of work, countries, picture. */
  classify: writers,
  /** Say something about a version, and mark it as dealt with. */
  remark: everybody,
  /** Return what was handed in, schedule it, publish it. */
  review: publishers,
  /** Publish what nobody else has approved, with a reason. */
  force: administrators,
  /** Approve afterwards what was published like that. */
  approve: publishers,
  /** Withdraw with a public notice, plan that, and take it back. */
  withdraw: publishers,
  /** Take away for good: gone, or moved to another address. */
  remove: publishers,
  /** Bring pictures and files, and say what can be seen in them. */
  upload: writers,
  /** Replace pictures and files that others may use too, and throw them away. */
  'keep-media': publishers,
  /** Make accounts, and say who may do what. */
  'manage-staff': administrators,
} as const satisfies Record<string, readonly Role[]>

export type Task = keyof typeof rights

/**
 * What a task is about. `structures` are the leading issuer and those above it, none where there is no issuer; `any`
 * where it makes no difference, `all` where only somebody who is not limited may do it. The same goes for `lang`.
 */
export type About = { structures: readonly number[] | 'any' | 'all'; lang: string }

/** What concerns the portal as a whole. */
export const everywhere: About = { structures: 'all', lang: 'all' }

/** What is nobody's in particular. */
export const anywhere: About = { structures: 'any', lang: 'any' }

/** Somebody asked for what their roles do not allow; the message is one sentence for them. */
export class NotAllowed extends Error {}

/** Whether one of the editor's roles allows the task, where it is about something that the role is for. */
export function mayDo(editor: Editor, task: Task, about: About): boolean {
  const roles: readonly Role[] = rights[task]
  const inLanguage = task === 'see' ? { ...about, lang: 'any' } : about
  return editor.permissions.some((permission) => roles.includes(permission.role) && reaches(permission, inLanguage))
}

/** Throws `NotAllowed` where `mayDo` says no. */
export function assertMay(editor: Editor, task: Task, about: About): void {
  if (!mayDo(editor, task, about)) throw new NotAllowed('Your role does not allow this here.')
}

function reaches({ structure, lang }: Permission, about: About): boolean {
  const inStructure =
    structure === null ||
    about.structures === 'any' ||
    (about.structures !== 'all' && about.structures.includes(structure))
  return inStructure && (lang === null || about.lang === 'any' || about.lang === lang)
}

/** A structure and those above it, the structure first; none for null. */
export async function structuresAbove(read: Queries, structure: number | null): Promise<number[]> {
  const { structure: structures } = database().tables
  if (structure === null) return []
  const rows = await read.select({ id: structures.id, parent: structures.parent }).from(structures)
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const above: number[] = []
  for (let at: number | null | undefined = structure; at && !above.includes(at); at = parents.get(at)) above.push(at)
  return above
}
