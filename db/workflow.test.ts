import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { findRedirect } from './addresses'
import type { Body } from './body'
import { database } from './database'
import type { Editor } from './editor'
import { createNews, saveNews } from './news-drafts'
import { getNewsVersion } from './news-version'
import { isOpen, publishEdition } from './publishing'
import { Faulty, NotPossible, Stale } from './refusals'
import { listRemarks } from './remarks'
import { NotAllowed } from './rights'
import { editionStatuses, openStates } from './schema/schema'
import { onBothEngines, editor as portal } from './testing/engines'
import { makePerson } from './testing/people'
import { type OpenState, type Order, type Status, type Step, steps, takeStep } from './workflow'

/**
 * Which steps lead where, stated a second time and apart from the code: by what is being made of a version, and by what
 * the public has of it.
 */
const legal: Record<Step, { open: readonly OpenState[]; status: readonly Status[] }> = {
  submit: { open: ['draft', 'returned'], status: editionStatuses },
  'take-back': { open: ['in-review'], status: editionStatuses },
  return: { open: ['in-review'], status: editionStatuses },
  discard: { open: ['draft', 'returned'], status: editionStatuses },
  schedule: { open: ['in-review'], status: editionStatuses },
  unschedule: { open: ['scheduled'], status: editionStatuses },
  publish: { open: ['in-review'], status: editionStatuses },
  force: { open: ['draft', 'returned', 'in-review'], status: editionStatuses },
  approve: { open: ['none', ...openStates], status: ['published'] },
  withdraw: { open: ['none', 'draft', 'in-review', 'returned'], status: ['published'] },
  'plan-withdrawal': { open: ['none', ...openStates], status: ['published'] },
  'cancel-withdrawal': { open: ['none', ...openStates], status: ['published'] },
  reinstate: { open: ['none', 'draft', 'in-review', 'returned'], status: ['withdrawn'] },
  remove: { open: ['none', 'draft', 'in-review', 'returned'], status: ['published', 'withdrawn'] },
}

/** What a step makes of the draft and of what the public has, where it changes them. */
const leadsTo: Record<Step, { open?: OpenState; status?: Status }> = {
  submit: { open: 'in-review' },
  'take-back': { open: 'draft' },
  return: { open: 'returned' },
  discard: { open: 'none' },
  schedule: { open: 'scheduled' },
  unschedule: { open: 'in-review' },
  publish: { open: 'none', status: 'published' },
  force: { open: 'none', status: 'published' },
  approve: {},
  withdraw: { status: 'withdrawn' },
  'plan-withdrawal': {},
  'cancel-withdrawal': {},
  reinstate: { status: 'published' },
  remove: { status: 'removed' },
}

const later = new Date(Date.now() + 3_600_000)
const body: Body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The ferry crosses the lake twice a day.' }] }],
}
const lead = 'A ferry crosses the lake twice a day from the first of May, and once a day from October.'

const orderFor = (step: Step, base: string, acknowledged: readonly string[] = []): Order => {
  const said = 'Because the ferry sank.'
  switch (step) {
    case 'return':
      return { step, base, remark: said }
    case 'approve':
      return { step, base, shown: 0 }
    case 'publish':
      return { step, base, acknowledged }
    case 'schedule':
      return { step, base, acknowledged, at: later }
    case 'force':
      return { step, base, acknowledged, because: said }
    case 'withdraw':
      return { step, base, notice: said }
    case 'plan-withdrawal':
      return { step, base, notice: said, at: later }
    case 'remove':
      return { step, base, because: said, to: null }
    default:
      return { step, base }
  }
}

const present = async (edition: number) => {
  const { edition: editions, revision } = database().tables
  const { read } = database()
  const [row] = await read.select().from(editions).where(eq(editions.id, edition))
  const [open] = await read.select().from(revision).where(isOpen(edition))
  return { status: row?.status, open: open?.state ?? 'none' }
}

onBothEngines('shipped', () => {
  let author: Editor
  let administrator: Editor
  let issuer: number
  let count = 0

  beforeAll(async () => {
    author = await makePerson({ role: 'author' })
    administrator = await makePerson({ role: 'administrator' })
    const { structure } = database().tables
    const [row] = await database().read.select().from(structure).where(eq(structure.kind, 'institution'))
    issuer = row?.id ?? 0
  })

  /** A draft that lacks nothing, of somebody. */
  async function draft(by: Editor = author) {
    const shared = { kind: 'news-item', issuedOn: '2026-11-20', issuers: [issuer], fields: [], countries: [] }
    const none = { image: null, project: null, meeting: null }
    const item = { lang: 'en', title: `Ferry number ${++count} sets out`, shared: { ...shared, ...none } }
    const edition = await createNews(by, item)
    await write(edition, by, {})
    return edition
  }

  async function write(edition: number, by: Editor, more: { title?: string; major?: boolean; changeNote?: string }) {
    const version = await getNewsVersion(by, edition)
    if (!version) throw new Error(`There is no version ${edition}.`)
    const next = { ...version.draft, lead, body, ...more }
    return saveNews(by, edition, { base: version.base, draft: next, auto: false })
  }

  /** Takes a step with what is there, every question answered. */
  async function take(by: Editor, edition: number, step: Step, more: Partial<Order> = {}) {
    const version = await getNewsVersion(by, edition)
    const asked = version?.checks.filter(({ level }) => level === 'ask').map(({ code }) => code)
    const order = orderFor(step, version?.base ?? '', asked)
    const shown = step === 'approve' && { shown: version?.shown }
    await takeStep(by, edition, { ...order, ...shown, ...more } as Order)
  }

  /** A version of which the public has `status`, while what is being made of it is `open`. */
  async function versionIn(status: Status, open: OpenState, step: Step): Promise<number> {
    const { edition: editions, revision } = database().tables
    const edition = await draft()
    if (status !== 'unpublished') {
      await database().write((queries) => publishEdition(portal, queries, edition))
      if (open !== 'none') await write(edition, author, { title: `Ferry number ${count} sinks` })
      if (step === 'approve')
        await database().write((queries) =>
          queries
            .update(revision)
            .set({ forcedBecause: 'Fog.', approvedBy: null })
            .where(and(eq(revision.edition, edition), eq(revision.state, 'published'))),
        )
    }
    await database().write(async (queries) => {
      const withdrawAt = step === 'cancel-withdrawal' ? later : null
      await queries.update(editions).set({ status, withdrawAt }).where(eq(editions.id, edition))
      const state = open === 'none' ? 'discarded' : open
      const handedIn = open === 'draft' ? null : author.userId
      await queries.update(revision).set({ state, submittedBy: handedIn }).where(isOpen(edition))
    })
    return edition
  }

  describe.each(Object.keys(steps) as Step[])('whoever wants to take the step «%s»', (step) => {
    test('may, wherever it leads on, and is refused everywhere else with nothing changed', async () => {
      for (const status of editionStatuses)
        for (const open of ['none', ...openStates] as const) {
          const where = `${step} from ${status} with ${open}`
          const edition = await versionIn(status, open, step)
          const isLegal = legal[step].open.includes(open) && legal[step].status.includes(status)
          const taken = take(administrator, edition, step)
          if (isLegal) await taken
          else await expect(taken, where).rejects.toThrow(NotPossible)
          const expected = isLegal ? { status, open, ...leadsTo[step] } : { status, open }
          expect(await present(edition), where).toEqual(expected)
        }
    })
  })

  test('nobody publishes or schedules what they wrote or handed in, whatever their role', async () => {
    for (const step of ['publish', 'schedule'] as const) {
      const own = await draft(administrator)
      await take(author, own, 'submit')
      await expect(take(administrator, own, step)).rejects.toThrow(NotAllowed)
      const handedIn = await draft()
      await take(administrator, handedIn, 'submit')
      await expect(take(administrator, handedIn, step)).rejects.toThrow('somebody else has to publish it')
      expect((await present(handedIn)).open).toBe('in-review')
    }
  })

  test('an administrator who publishes alone says why, and it stays flagged until somebody else approves', async () => {
    const edition = await draft(administrator)
    await expect(take(administrator, edition, 'force', { because: ' ' })).rejects.toThrow(Faulty)
    await take(administrator, edition, 'force', { because: 'The ferry leaves in an hour.' })
    expect((await getNewsVersion(administrator, edition))?.flagged?.because).toBe('The ferry leaves in an hour.')
    await expect(take(administrator, edition, 'approve')).rejects.toThrow(NotAllowed)
    const editor = await makePerson({ role: 'editor' })
    await expect(take(editor, await draft(editor), 'force')).rejects.toThrow(NotAllowed)
    await take(editor, edition, 'approve')
    expect((await getNewsVersion(administrator, edition))?.flagged).toBeUndefined()
  })

  test('what is approved is what was seen: a text that was changed meanwhile is not published', async () => {
    const edition = await draft()
    await take(author, edition, 'submit')
    const seen = (await getNewsVersion(administrator, edition))?.base ?? ''
    await take(author, edition, 'take-back')
    await write(edition, author, { title: 'Ferries are a bad idea' })
    await take(author, edition, 'submit')
    await expect(take(administrator, edition, 'publish', { base: seen })).rejects.toThrow(Stale)
    expect(await present(edition)).toEqual({ status: 'unpublished', open: 'in-review' })
  })

  test('what has been handed in cannot be changed under the eyes of who reviews it', async () => {
    const edition = await draft()
    await take(author, edition, 'submit')
    await expect(write(edition, author, { title: 'Another ferry' })).rejects.toThrow(NotPossible)
  })

  test('an author reads why their item was returned', async () => {
    const edition = await draft()
    await take(author, edition, 'submit')
    await expect(take(administrator, edition, 'return', { remark: '' })).rejects.toThrow(Faulty)
    await take(administrator, edition, 'return', { remark: 'Which lake?' })
    expect(await listRemarks(author, edition)).toMatchObject([{ text: 'Which lake?', author: administrator.name }])
  })

  test('the removed page of an item can lead to another page of the portal, and to nothing else', async () => {
    const [gone, kept] = [await draft(), await draft()]
    for (const edition of [gone, kept]) await database().write((queries) => publishEdition(portal, queries, edition))
    const entityOf = async (edition: number) => (await getNewsVersion(portal, edition))?.entity ?? 0
    const [own, other] = [await entityOf(gone), await entityOf(kept)]
    const path = (await getNewsVersion(portal, gone))?.path ?? ''
    for (const to of [own, 999_999_999])
      await expect(take(administrator, gone, 'remove', { to })).rejects.toThrow(Faulty)
    await take(administrator, gone, 'remove', { to: other })
    expect(await findRedirect(path, 'en')).toBe((await getNewsVersion(portal, kept))?.path)
  })

  test('a moment that has passed is none to publish or withdraw at', async () => {
    const edition = await draft()
    await take(author, edition, 'submit')
    await expect(take(administrator, edition, 'schedule', { at: new Date(0) })).rejects.toThrow(Faulty)
    await take(administrator, edition, 'publish')
    await expect(take(administrator, edition, 'plan-withdrawal', { at: new Date(0) })).rejects.toThrow(Faulty)
  })

  test('what lacks something that every item has is neither handed in nor published', async () => {
    const edition = await draft()
    await write(edition, author, { title: '' })
    await expect(take(author, edition, 'submit')).rejects.toThrow(Faulty)
    await expect(take(administrator, edition, 'force')).rejects.toThrow(Faulty)
  })

  test('a draft that nobody approved reaches the public by no way, not even by the function that publishes', async () => {
    const edition = await draft()
    await expect(database().write((queries) => publishEdition(administrator, queries, edition))).rejects.toThrow(
      NotPossible,
    )
    expect(await present(edition)).toEqual({ status: 'unpublished', open: 'draft' })
  })
})
