import { and, asc, eq, lte } from 'drizzle-orm'
import { log } from '../log'
import { database, type Queries } from './database'
import { fillingEditor } from './filling-editor'
import { isOpen, publishEdition, withdrawEdition } from './publishing'
import { NotPossible } from './refusals'
import { putRemark } from './remarks'
import { versionChecks } from './version-checks'

/** How often, in ms, a process looks whether something is due: a minute's plan is kept to the second. */
const interval = 1000

/**
 * Publishes and withdraws what is due at `now`, each in a transaction of its own, in the order in which it was due, and
 * gives how many it did. Of several processes that do this at once one does each: who comes second finds it done. What
 * cannot be published is returned to its people with a remark that says why.
 */
export async function doDue(now = new Date()): Promise<number> {
  let done = 0
  const faults = new Map<number, unknown>()
  for (const { edition, what } of await dueAt(database().read, now))
    try {
      if (await database().write((write) => (what === 'publish' ? publishDue : withdrawDue)(write, edition, now)))
        done++
    } catch (error) {
      // Whatever is the matter with one must not keep the others from going out.
      if (error instanceof NotPossible) await giveBack(edition, error.message)
      else faults.set(edition, error)
    }
  for (const [edition, error] of faults) tell(edition, error)
  return done
}

/** Does what is due as long as the process lives, whatever may fail in between; gives how to stop it. */
export function keepSchedule(): () => Promise<void> {
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = doDue()
      .catch((error) => tell(undefined, error))
      .then(() => {
        if (!stopped) timer = setTimeout(look, interval)
      })
  }
  let timer = setTimeout(look, interval)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

let lastTold = 0

/** A database that is away for a while would fill the log: it is told of once a minute. */
function tell(edition: number | undefined, error: unknown) {
  if (Date.now() - lastTold < 60_000) return
  lastTold = Date.now()
  log().error({ edition, err: error }, 'What is scheduled could not be done; it is tried again.')
}

async function dueAt(read: Queries, now: Date) {
  const { edition, revision } = database().tables
  const coming = await read
    .select({ edition: revision.edition, at: revision.publishAt })
    .from(revision)
    .where(and(eq(revision.state, 'scheduled'), lte(revision.publishAt, now)))
    .orderBy(asc(revision.publishAt))
  const going = await read
    .select({ edition: edition.id, at: edition.withdrawAt })
    .from(edition)
    .where(and(eq(edition.status, 'published'), lte(edition.withdrawAt, now)))
  const named = <What extends string>(rows: typeof coming, what: What) => rows.map((row) => ({ ...row, what }))
  return [...named(coming, 'publish' as const), ...named(going, 'withdraw' as const)].sort(
    (a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0),
  )
}

/** Publishes it, unless another process has, or somebody has changed their mind. */
async function publishDue(write: Queries, id: number, now: Date): Promise<boolean> {
  const { edition, revision } = database().tables
  const [due] = await write
    .select({ edition, revision })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .where(and(isOpen(id), eq(revision.state, 'scheduled'), lte(revision.publishAt, now)))
  // What it refers to may have gone since it was approved.
  const [blocking] = due
    ? (await versionChecks(write, due.edition, due.revision)).filter(({ level }) => level === 'block')
    : []
  if (blocking) throw new NotPossible(blocking.sentence)
  if (due) await publishEdition(fillingEditor(), write, id, now)
  return due !== undefined
}

async function withdrawDue(write: Queries, id: number, now: Date): Promise<boolean> {
  const { edition } = database().tables
  const [due] = await write
    .select({ notice: edition.notice })
    .from(edition)
    .where(and(eq(edition.id, id), eq(edition.status, 'published'), lte(edition.withdrawAt, now)))
  if (due) await withdrawEdition(fillingEditor(), write, id, due.notice ?? '', now)
  return due !== undefined
}

async function giveBack(id: number, reason: string) {
  const { revision } = database().tables
  await database().write(async (write) => {
    const [stuck] = await write
      .update(revision)
      .set({ state: 'returned', publishAt: null })
      .where(and(isOpen(id), eq(revision.state, 'scheduled')))
      .returning({ id: revision.id })
    const text = `It could not go live on time. ${reason}`
    if (stuck) await putRemark(fillingEditor(), write, { edition: id, revision: stuck.id, text })
  })
}
