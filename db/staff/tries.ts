import { inArray, lt } from 'drizzle-orm'
import { database } from '../database'

/** At most `max` tries in a row; after the last of them, `seconds` have to pass. */
export type Limit = { key: string; max: number; seconds: number }

/** Longer than any limit; what is older is forgotten. */
const memory = 24 * 60 * 60 * 1000

/**
 * Counts one more try against every limit, unless one of them is used up: then nothing is counted, and the answer is
 * the seconds to wait. One transaction, so that a hundred tries at once are a hundred tries, in every process.
 */
export async function takeTry(limits: readonly Limit[], now = new Date()): Promise<number> {
  const { signInTry } = database().tables
  return database().write(async (write) => {
    await write.delete(signInTry).where(lt(signInTry.at, new Date(now.getTime() - memory)))
    const keys = limits.map(({ key }) => key)
    const rows = new Map(
      (await write.select().from(signInTry).where(inArray(signInTry.key, keys))).map((row) => [row.key, row]),
    )
    const counts = limits.map(({ key, max, seconds }) => {
      const row = rows.get(key)
      const left = row ? seconds - (now.getTime() - row.at.getTime()) / 1000 : 0
      const count = row && left > 0 ? row.count : 0
      return { key, count: count + 1, wait: count >= max ? Math.ceil(left) : 0 }
    })
    const wait = Math.max(...counts.map((one) => one.wait))
    if (wait > 0) return wait
    for (const { key, count } of counts)
      await write
        .insert(signInTry)
        .values({ key, count, at: now })
        .onConflictDoUpdate({ target: signInTry.key, set: { count, at: now } })
    return 0
  })
}

/** Forgets the tries that were counted under these keys. */
export async function forgetTries(keys: readonly string[]): Promise<void> {
  const { signInTry } = database().tables
  await database().write((write) => write.delete(signInTry).where(inArray(signInTry.key, [...keys])))
}
