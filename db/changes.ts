import { desc } from 'drizzle-orm'
import { database } from './database'

/** When something last changed that the public could notice; 1970 where nothing ever has. */
export async function lastChangeAt(): Promise<Date> {
  const { read, tables } = database()
  const { changeLog } = tables
  const [last] = await read.select({ at: changeLog.at }).from(changeLog).orderBy(desc(changeLog.id)).limit(1)
  return last?.at ?? new Date(0)
}
