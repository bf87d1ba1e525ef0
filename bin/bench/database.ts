import { eq, sql } from 'drizzle-orm'
import { type Database, database } from '../../db/database'
import { fill } from '../../db/fill'
import { fillingEditor } from '../../db/filling-editor'
import { generateItems } from '../../db/generated-items'
import { openDatabase } from '../../db/open'
import { progressOf } from '../progress'

/** Editions that an item has on average. */
const editionsPerItem = 1.025

/** Opens the SQLite file, and brings it to `size` docs of news where it has fewer: shipped ones and generated ones. */
export async function openOfSize(file: string, size: number): Promise<Database> {
  const db = await openDatabase({ databaseUrl: `file:${file}`, databaseNamed: false })
  const { shippedContent } = await import('../../db/content/shipped')
  await fill(fillingEditor(), shippedContent, 'db/content/images')
  for (let docs = await newsDocs(); docs < size; docs = await newsDocs()) {
    const count = Math.ceil((size - docs) / editionsPerItem)
    const tell = progressOf(count, 'items')
    await generateItems(fillingEditor(), shippedContent, count, {
      progress: (done) => {
        tell(done)
        return true
      },
    })
  }
  return db
}

export async function newsDocs(): Promise<number> {
  const { read, tables } = database()
  const [row] = await read
    .select({ docs: sql<number>`cast(count(*) as integer)` })
    .from(tables.doc)
    .where(eq(tables.doc.type, 'news'))
  return row?.docs ?? 0
}
