import { createInterface } from 'node:readline'
import { database } from '../database'
import { fillingEditor } from '../filling-editor'
import { openDatabase } from '../open'
import { makeEntity, publishEdition, saveDraft } from '../publishing'

// Another process of the portal: publishes an item for each line that it is sent, and says when it has.
const editor = fillingEditor()
const db = await openDatabase({ databaseUrl: process.argv[2] ?? '', databaseNamed: true })
let count = 0
for await (const _line of createInterface(process.stdin)) {
  count++
  await db.write(async (write) => {
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-11-21' })
    const draft = { lang: 'en', section: 'news', slug: `balloon-${count}`, title: `Balloon ${count}` }
    await publishEdition(editor, write, await saveDraft(editor, write, entity, draft))
  })
  console.log(`published ${count}`)
}
await db.close()
