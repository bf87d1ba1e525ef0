import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { database } from '../database'
import { fillingEditor } from '../filling-editor'
import { openDatabase } from '../open'
import { makeEntity, publishEdition, saveDraft } from '../publishing'

/** Publishes a short news item whose address ends in this number. */
export async function publishNumbered(number: string | number): Promise<void> {
  const editor = fillingEditor()
  await database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-11-21' })
    const draft = { lang: 'en', section: 'news', slug: `balloon-${number}`, title: `Balloon ${number}` }
    await publishEdition(editor, write, await saveDraft(editor, write, entity, draft))
  })
}

// Another process of the portal: publishes an item for each line that it is sent, and says when it has.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const db = await openDatabase({ databaseUrl: process.argv[2] ?? '', databaseNamed: true })
  let count = 0
  for await (const _line of createInterface(process.stdin)) {
    count++
    await publishNumbered(count)
    console.log(`published ${count}`)
  }
  await db.close()
}
