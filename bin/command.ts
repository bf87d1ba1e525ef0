import { DatabaseError } from '../db/database'
import { SettingsError } from '../settings'

/**
 * The whole of a command in TypeScript: an error that is the operator's to mend is told by its sentence alone, with
 * exit code 1. `others` are such errors besides those of settings and database. (`run.mjs` has the same for the
 * commands that run before anything is installed.)
 */
export async function command(work: () => Promise<void>, ...others: (new (message: string) => Error)[]) {
  try {
    await work()
  } catch (error) {
    const expected = [SettingsError, DatabaseError, ...others].some((kind) => error instanceof kind)
    if (!(error instanceof Error && expected)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
