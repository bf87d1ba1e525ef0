import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { hashPassword } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import { parse } from 'parse5'
import type { Body } from '../../db/body'
import { today } from '../../db/clock'
import { type Database, database } from '../../db/database'
import type { Editor, Permission } from '../../db/editor'
import { fillingEditor } from '../../db/filling-editor'
import { createNews, saveNews } from '../../db/news-drafts'
import { getNewsVersion } from '../../db/news-version'
import { openDatabase } from '../../db/open'
import { isOpen } from '../../db/publishing'
import type { SharedNews } from '../../db/shared-news'
import { makeAccount } from '../../db/staff/staff'
import { takeStep } from '../../db/workflow'
import type { Colleague } from './staff'

let opened: Promise<Database> | undefined

/** The database of the portal that the tests visit, as another process of that portal would have it open. */
export function openPortal(): Promise<Database> {
  const folder = process.env.E2E_FOLDER ?? ''
  process.env.FILES_DIRECTORY = join(folder, 'files')
  process.env.LOG_LEVEL = 'silent'
  opened ??= openDatabase({ databaseUrl: `file:${join(folder, 'portal.db')}`, databaseNamed: true })
  return opened
}

export const portal = fillingEditor()

let hashed: Promise<string> | undefined
const password = randomUUID()

/** Somebody of the staff with these roles; all that a test makes have one password, which takes a while to be made. */
export async function makeColleague(
  name: string,
  permissions: readonly (Pick<Permission, 'role'> & Partial<Permission>)[],
): Promise<Colleague & { editor: Editor }> {
  await openPortal()
  hashed ??= hashPassword(password)
  const hash = await hashed
  const email = `${randomUUID()}@example.org`
  const full = permissions.map(({ role, structure = null, lang = null }) => ({ role, structure, lang }))
  const userId = await database().write((write) => makeAccount(portal, write, { name, email, permissions: full, hash }))
  const editor = { userId, name, permissions: full } as unknown as Editor
  return { name, email, password, editor }
}

/** The number of a structure by its address. */
export async function structureOf(slug: string): Promise<number> {
  const { edition } = (await openPortal()).tables
  const [row] = await database()
    .read.select({ entity: edition.entity })
    .from(edition)
    .where(and(eq(edition.slug, slug), eq(edition.lang, 'en')))
  if (!row) throw new Error(`There is no structure «${slug}».`)
  return row.entity
}

const text = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] })

export const bodyOf = (...paragraphs: readonly string[]): Body => ({ type: 'doc', content: paragraphs.map(text) })

/** A version in English that lacks nothing, as somebody's draft; gives its number. */
export async function draftNews(
  by: Editor,
  { title, shared = {}, body }: { title: string; shared?: Partial<SharedNews>; body?: Body },
): Promise<number> {
  const issuers = shared.issuers ?? [await structureOf('secretariat')]
  const { field, country } = database().tables
  const [topic] = await database().read.select().from(field).limit(1)
  const [place] = await database().read.select().from(country).limit(1)
  const full: SharedNews = {
    ...{ kind: 'news-item', issuedOn: today(), image: null, project: null, meeting: null },
    ...{ fields: [topic?.id ?? 0], countries: [{ country: place?.id ?? 0, role: 'about' }], ...shared, issuers },
  }
  const id = await createNews(by, { lang: 'en', title, shared: full })
  const version = await getNewsVersion(by, id)
  if (!version) throw new Error(`${by.name} cannot see what they made.`)
  const lead = `${title}: what happened, where and when, said in one sentence that is neither short nor long.`
  const draft = { ...version.draft, lead, body: body ?? bodyOf(`${title}. More is not known of it yet.`) }
  await saveNews(by, id, { base: version.base, draft, auto: false })
  return id
}

/** The state of a version, as steps have to name it, and the checks that are asked about. */
export async function seenBy(by: Editor, id: number) {
  const version = await getNewsVersion(by, id)
  if (!version) throw new Error(`${by.name} sees no version ${id}.`)
  return {
    base: version.base,
    shown: version.shown,
    acknowledged: version.checks.filter(({ level }) => level === 'ask').map(({ code }) => code),
  }
}

/** Schedules what one has handed in by another. */
export async function scheduleNews(author: Editor, reviewer: Editor, id: number, at: Date): Promise<void> {
  await takeStep(author, id, { step: 'submit', base: (await seenBy(author, id)).base })
  await takeStep(reviewer, id, { step: 'schedule', at, ...(await seenBy(reviewer, id)) })
}

/** Puts the open revision of a version into a state, as if the steps to it had been taken by others. */
export async function setState(id: number, state: 'draft' | 'in-review' | 'returned' | 'scheduled', by: Editor) {
  const { revision } = database().tables
  const later = new Date(Date.now() + 86_400_000)
  const row = {
    state,
    submittedBy: state === 'draft' ? null : by.userId,
    ...(state === 'scheduled' && { publishAt: later, approvedBy: by.userId }),
  }
  await database().write((write) => write.update(revision).set(row).where(isOpen(id)))
}

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }

/** What the framework put into the form on a page that has this field, so that it can be sent as a browser without script does. */
export async function formFields(request: APIRequestContext, address: string, field: { name: string; value?: string }) {
  const document = parse(await (await request.get(address)).text()) as unknown as Node
  const attribute = (node: Node, name: string) => node.attrs?.find((one) => one.name === name)?.value
  function* all(node: Node): Generator<Node> {
    yield node
    for (const child of node.childNodes ?? []) yield* all(child)
  }
  for (const form of all(document)) {
    if (form.nodeName !== 'form') continue
    const inputs = [...all(form)].filter((node) => attribute(node, 'name') !== undefined)
    const has = inputs.some(
      (node) =>
        attribute(node, 'name') === field.name &&
        (field.value === undefined || attribute(node, 'value') === field.value),
    )
    if (!has) continue
    return Object.fromEntries(
      inputs
        .map((node) => [attribute(node, 'name') ?? '', attribute(node, 'value') ?? ''] as const)
        .filter(([name]) => name.startsWith('$')),
    )
  }
  throw new Error(`${address} has no form with ${field.name}.`)
}
