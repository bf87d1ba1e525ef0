import type { Language } from '../../db/content/organization'
import { findEdition } from '../../db/edition'
import { fillingEditor } from '../../db/filling-editor'
import { openDatabase } from '../../db/open'
import { publishEdition, saveDraft } from '../../db/publishing'
import { now } from './timing'

// Another process of the portal, started by `publishing.ts`: publishes a news item anew each time that it is told to,
// with another number in its text, and says when that had begun and when it was done.
const [, , databaseUrl = '', path = ''] = process.argv
const [, lang = '', section = '', slug = ''] = path.split('/')
const db = await openDatabase({ databaseUrl, databaseNamed: true })
const known = await findEdition(section, lang as Language, slug)
if (!known) throw new Error(`There is nothing at ${path}.`)
const { entity, title, shortTitle, sortTitle, lead, city, text } = known
const texts = {
  lang,
  section,
  slug,
  title,
  sortTitle,
  lead,
  city: city ?? undefined,
  shortTitle: shortTitle ?? undefined,
}

let last = 0
process.on('message', async () => {
  const number = ++last
  const words = { type: 'text' as const, text: `This is publication ${number} of a measurement.` }
  const paragraph = { type: 'paragraph' as const, content: [words] }
  const body = { ...text.body, content: [...text.body.content, paragraph] }
  const begun = now()
  await db.write(async (write) => {
    const editor = fillingEditor()
    await publishEdition(editor, write, await saveDraft(editor, write, entity, { ...texts, body }))
  })
  process.send?.({ number, begun, done: now() })
})
process.on('disconnect', () => db.close().finally(() => process.exit()))
process.send?.('ready')
