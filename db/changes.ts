import { and, desc, eq, gt } from 'drizzle-orm'
import { nextMidnight, today } from './clock'
import { type Database, database } from './database'

/**
 * When something last changed that the public could notice, or, with `told`, that it is told of; 1970 where nothing ever
 * has.
 */
export async function lastChangeAt({ told = false } = {}): Promise<Date> {
  const { read, tables } = database()
  const { changeLog } = tables
  const [last] = await read
    .select({ at: changeLog.at })
    .from(changeLog)
    .where(told ? eq(changeLog.major, true) : undefined)
    .orderBy(desc(changeLog.id))
    .limit(1)
  return last?.at ?? new Date(0)
}

/** Whether anything public was removed after the change with this number. */
export async function isRemovedSince(version: number): Promise<boolean> {
  const { read, tables } = database()
  const { changeLog } = tables
  const [row] = await read
    .select({ id: changeLog.id })
    .from(changeLog)
    .where(and(gt(changeLog.id, version), eq(changeLog.action, 'remove')))
    .limit(1)
  return row !== undefined
}

/**
 * What `make` gives, remembered until the next change that the public could notice, whichever process makes it, and no
 * longer than the organization's day. Its arguments are of a closed set, as languages are, since nothing else bounds
 * what is kept. All askers get the same answer, which none of them may change; an error is told and forgotten.
 */
export function remembered<Arguments extends readonly string[], Result>(
  make: (...asked: Arguments) => Promise<Result>,
): (...asked: Arguments) => Promise<Result> {
  const memories = new WeakMap<Database, { state: string; answers: Map<string, Promise<Result>> }>()
  return async (...asked) => {
    const db = database()
    // The version is asked for before the answer is made: one that a change overtakes goes under the version before,
    // and nobody who could know of the change is given it.
    const state = `${await db.siteVersion()} ${today()}`
    const kept = memories.get(db)
    const { answers } = kept?.state === state ? kept : { answers: new Map<string, Promise<Result>>() }
    if (answers !== kept?.answers) memories.set(db, { state, answers })
    const key = asked.join(' ')
    const known = answers.get(key)
    if (known) return known
    const answer = make(...asked)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}

/** The moments, in ms, for which something is planned that the public will see come or go. */
const plannedMoments = remembered(async () => {
  const { read, tables } = database()
  const { edition, revision } = tables
  const now = new Date()
  const coming = await read
    .select({ at: revision.publishAt })
    .from(revision)
    .where(and(eq(revision.state, 'scheduled'), gt(revision.publishAt, now)))
  const going = await read.select({ at: edition.withdrawAt }).from(edition).where(gt(edition.withdrawAt, now))
  return [...coming, ...going].flatMap(({ at }) => at?.getTime() ?? [])
})

/**
 * When, after a moment, something the public sees may change by the clock alone; both in ms. Meetings pass and chairs
 * change at midnight, and what is planned comes and goes at its minute. (What is planned after this is asked comes and
 * goes by a write, which moves the site version.)
 */
export async function nextDatedChange(after: number): Promise<number> {
  const planned = (await plannedMoments()).filter((moment) => moment > after)
  return Math.min(nextMidnight(after), ...planned)
}
