import { and, eq } from 'drizzle-orm'
import { aboutEdition } from './about-edition'
import { addAudit } from './audit'
import type { Check } from './checks'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { baseOf, presentRevision } from './news-draft'
import { publishEdition, reinstateEdition, removeEdition, withdrawEdition } from './publishing'
import { Faulty, NotPossible, Stale } from './refusals'
import { putRemark } from './remarks'
import { mayDo, NotAllowed, type Task } from './rights'
import { type editionStatuses, openStates } from './schema/schema'
import { readShared } from './shared-news'
import { versionChecks } from './version-checks'

export type Status = (typeof editionStatuses)[number]
export type OpenState = (typeof openStates)[number] | 'none'

type Rule = {
  task: Task
  /** What the open revision has to be. */
  open: readonly OpenState[]
  /** What the public has to have; anything where it is not said. */
  status?: readonly Status[]
}

const drafted = ['draft', 'returned'] as const
const whatever = ['none', 'draft', 'in-review', 'returned', 'scheduled'] as const
/** What is scheduled would come back by itself: its hour has to be taken from it first. */
const notScheduled = ['none', 'draft', 'in-review', 'returned'] as const

/** Every step that a language version can take, and when. What is not said here is refused. */
export const steps = {
  submit: { task: 'write', open: drafted },
  'take-back': { task: 'write', open: ['in-review'] },
  return: { task: 'review', open: ['in-review'] },
  discard: { task: 'write', open: drafted },
  schedule: { task: 'review', open: ['in-review'] },
  unschedule: { task: 'review', open: ['scheduled'] },
  publish: { task: 'review', open: ['in-review'] },
  force: { task: 'force', open: ['draft', 'returned', 'in-review'] },
  approve: { task: 'approve', open: whatever, status: ['published'] },
  withdraw: { task: 'withdraw', open: notScheduled, status: ['published'] },
  'plan-withdrawal': { task: 'withdraw', open: whatever, status: ['published'] },
  'cancel-withdrawal': { task: 'withdraw', open: whatever, status: ['published'] },
  reinstate: { task: 'withdraw', open: notScheduled, status: ['withdrawn'] },
  remove: { task: 'remove', open: notScheduled, status: ['published', 'withdrawn'] },
} as const satisfies Record<string, Rule>

export type Step = keyof typeof steps

/**
 * What somebody wants done. `base` is the state of the text that they saw; `acknowledged` are the codes of the checks
 * that they were asked about and answered; moments are in UTC.
 */
export type Order = { base: string } & (
  | { step: 'submit' | 'take-back' | 'discard' | 'unschedule' | 'cancel-withdrawal' | 'reinstate' }
  /** `shown` is the number of the revision that was public when they looked. */
  | { step: 'approve'; shown: number }
  | { step: 'return'; remark: string }
  | { step: 'publish'; acknowledged: readonly string[] }
  | { step: 'schedule'; acknowledged: readonly string[]; at: Date }
  | { step: 'force'; acknowledged: readonly string[]; because: string }
  | { step: 'withdraw'; notice: string }
  | { step: 'plan-withdrawal'; notice: string; at: Date }
  /** `to` is the entity whose page is shown instead; null where the page is gone. */
  | { step: 'remove'; because: string; to: number | null }
)

type Version = NonNullable<Awaited<ReturnType<typeof readVersion>>>

/** An edition with the revision that a step is about, and who may do what with it. */
export async function readVersion(read: Queries, id: number) {
  const { edition, revision } = database().tables
  const [known] = await read.select().from(edition).where(eq(edition.id, id))
  const present = await presentRevision(read, id)
  const about = await aboutEdition(read, id)
  if (!known || !present || !about) return undefined
  const [published] = await read
    .select()
    .from(revision)
    .where(and(eq(revision.edition, id), eq(revision.state, 'published')))
  const open = openStates.some((state) => state === present.state) ? present : undefined
  return { edition: known, present, open, published, about }
}

/** Why a step cannot be taken as things are, in one sentence; undefined where it can. Rights have no part in it. */
function obstacleTo(step: Step, { edition, open, published }: Version): string | undefined {
  const rule: Rule = steps[step]
  const state = (open?.state ?? 'none') as OpenState
  if (!rule.open.includes(state)) return state === 'none' ? 'There is no draft.' : `The draft is ${words[state]}.`
  if (rule.status && !rule.status.includes(edition.status)) return `This version is ${edition.status}.`
  const isFlagged = published && published.forcedBecause !== null && published.approvedBy === null
  if (step === 'approve' && !isFlagged) return 'Nothing waits for an approval.'
  if (step === 'cancel-withdrawal' && !edition.withdrawAt) return 'No withdrawal is planned.'
  if (step === 'plan-withdrawal' && edition.withdrawAt) return 'A withdrawal is planned already.'
  return undefined
}

const words: Record<string, string> = {
  draft: 'not handed in yet',
  returned: 'returned, and not handed in again yet',
  'in-review': 'in review',
  scheduled: 'scheduled',
}

/** Whether rights and the rule of four eyes let the editor take a step; the sentence says why not. */
export function refusalOf(editor: Editor, step: Step, version: Version): string | undefined {
  if (!mayDo(editor, steps[step].task, version.about)) return 'Your role does not allow this here.'
  const { present, published } = version
  const own = ({ author, submittedBy }: { author: number | null; submittedBy: number | null }) =>
    editor.userId !== null && (author === editor.userId || submittedBy === editor.userId)
  if ((step === 'publish' || step === 'schedule') && own(present))
    return 'You wrote this or handed it in yourself: somebody else has to publish it.'
  if (step === 'approve' && published && (own(published) || published.publishedBy === editor.userId))
    return 'You published this yourself: somebody else has to approve it.'
  return undefined
}

/** The steps that a version can take now, with the sentence that says why the editor cannot take one. */
export function stepsFrom(editor: Editor, version: Version): { step: Step; refusal: string | undefined }[] {
  return (Object.keys(steps) as Step[])
    .filter((step) => obstacleTo(step, version) === undefined && mayDo(editor, steps[step].task, version.about))
    .map((step) => ({ step, refusal: refusalOf(editor, step, version) }))
}

/**
 * Takes a step with a language version, in one transaction with everything that it changes. Throws `NotAllowed`,
 * `NotPossible` where there is no such version (or none that the editor may see) or it cannot take that step now,
 * `Stale` where the text is no longer the one that was seen, and `Faulty` by field for what is missing.
 */
export async function takeStep(editor: Editor, id: number, order: Order, now = new Date()): Promise<void> {
  await database().write(async (write) => {
    const version = await readVersion(write, id)
    if (!version || !mayDo(editor, 'see', version.about)) throw new NotPossible('There is no such version.')
    const refusal = refusalOf(editor, order.step, version)
    if (refusal) throw new NotAllowed(refusal)
    const obstacle = obstacleTo(order.step, version)
    if (obstacle) throw new NotPossible(obstacle)
    // What is done with the public version must not fail because somebody is writing the next.
    const aboutText = !('status' in steps[order.step])
    const stored = await readShared(write, version.edition.entity)
    if (aboutText && baseOf(version.present, stored) !== order.base) throw new Stale()
    await carryOut(editor, write, version, order, now)
  })
}

async function carryOut(editor: Editor, write: Queries, version: Version, order: Order, now: Date): Promise<void> {
  const { revision, edition } = database().tables
  const { id, entity } = version.edition
  const { present } = version
  const set = (row: Partial<typeof revision.$inferInsert>) =>
    write.update(revision).set(row).where(eq(revision.id, present.id))
  const note = (details: Readonly<Record<string, unknown>> = {}) =>
    addAudit(editor, write, order.step, entity, { edition: id, revision: present.number, ...details })
  const approval = { approvedBy: editor.userId, approvedAt: now }
  switch (order.step) {
    case 'submit':
      await assertSound(write, version, undefined)
      await set({ state: 'in-review', submittedBy: editor.userId, submittedAt: now, autosaved: false })
      return note()
    case 'take-back':
      await set({ state: 'draft', submittedBy: null, submittedAt: null })
      return note()
    case 'return':
      assertSaid('remark', order.remark, 'Say what has to be changed.')
      await set({ state: 'returned' })
      await putRemark(editor, write, { edition: id, revision: present.id, text: order.remark })
      return note()
    case 'discard':
      await set({ state: 'discarded' })
      return note()
    case 'schedule':
      assertToCome('at', order.at, now)
      if (version.edition.withdrawAt && version.edition.withdrawAt <= order.at)
        throw new Faulty({ at: 'By then it will have been withdrawn, as it is planned.' })
      await assertSound(write, version, order.acknowledged)
      await set({ state: 'scheduled', publishAt: order.at, ...approval })
      return note({ at: order.at.toISOString(), acknowledged: order.acknowledged })
    case 'unschedule':
      await set({ state: 'in-review', publishAt: null, approvedBy: null, approvedAt: null })
      return note()
    case 'publish':
      await assertSound(write, version, order.acknowledged)
      await set(approval)
      return publishEdition(editor, write, id, now)
    case 'force':
      assertSaid('because', order.because, 'Say why this cannot wait for somebody else.')
      await assertSound(write, version, order.acknowledged)
      await set({ forcedBecause: order.because.trim() })
      return publishEdition(editor, write, id, now)
    case 'approve':
      if (version.published?.id !== order.shown) throw new Stale()
      await write
        .update(revision)
        .set(approval)
        .where(eq(revision.id, version.published?.id ?? 0))
      return note()
    case 'withdraw':
      assertSaid('notice', order.notice, 'Say why: readers see it on the page.')
      return withdrawEdition(editor, write, id, order.notice.trim(), now)
    case 'plan-withdrawal':
      assertSaid('notice', order.notice, 'Say why: readers will see it on the page.')
      assertToCome('at', order.at, now)
      if (version.open?.publishAt && version.open.publishAt >= order.at)
        throw new Faulty({ at: 'The next text is scheduled for later: it would bring the page back.' })
      await write.update(edition).set({ withdrawAt: order.at, notice: order.notice.trim() }).where(eq(edition.id, id))
      return note({ at: order.at.toISOString(), notice: order.notice })
    case 'cancel-withdrawal':
      await write.update(edition).set({ withdrawAt: null, notice: null }).where(eq(edition.id, id))
      return note()
    case 'reinstate':
      return reinstateEdition(editor, write, id, now)
    case 'remove':
      assertSaid('because', order.because, 'Say why: it is noted beside your name.')
      await assertShown(write, entity, order.to)
      return removeEdition(editor, write, id, { to: order.to, because: order.because.trim() }, now)
  }
}

/** No check blocks, and, where somebody was asked about the others, each was answered. */
async function assertSound(write: Queries, { edition, present }: Version, acknowledged: readonly string[] | undefined) {
  const checks = await versionChecks(write, edition, present)
  const stands = ({ level, code }: Check) =>
    level === 'block' || (acknowledged !== undefined && !acknowledged.includes(code))
  const [first] = checks.filter(stands)
  if (first) throw new Faulty({ form: first.sentence })
}

function assertSaid(field: string, said: string, sentence: string) {
  if (said.trim() === '') throw new Faulty({ [field]: sentence })
  if (said.length > 2000) throw new Faulty({ [field]: 'That is longer than 2,000 letters.' })
}

function assertToCome(field: string, at: Date, now: Date) {
  if (at <= now) throw new Faulty({ [field]: 'That moment has passed.' })
}

async function assertShown(read: Queries, own: number, to: number | null) {
  if (to === null) return
  const { edition } = database().tables
  const [shown] = await read
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.entity, to), eq(edition.status, 'published')))
    .limit(1)
  if (to === own || !shown) throw new Faulty({ to: 'There is no other public page there to lead to.' })
}
