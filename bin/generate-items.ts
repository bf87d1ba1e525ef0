import { fillingEditor } from '../db/filling-editor'
import { generateItems } from '../db/generated-items'
import { openDatabase } from '../db/open'
import { readSettings, SettingsError } from '../settings'
import { command } from './command'
import { progressOf } from './progress'

// `npm run db:generate-items -- 1000000`: that many made-up news items more, to see how the portal does with many.
await command(async () => {
  const [given = ''] = process.argv.slice(2)
  const count = Number(given)
  if (!/^\d{1,9}$/.test(given) || count < 1)
    throw new SettingsError(
      'Say how many items to add, as a whole number from 1 on: npm run db:generate-items -- 1000.',
    )
  const db = await openDatabase(readSettings())
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
  })
  try {
    // Loaded here only, since it is large.
    const { shippedContent } = await import('../db/content/shipped')
    const tell = progressOf(count, 'items')
    const progress = (done: number) => {
      tell(done)
      return !stopped
    }
    const made = await generateItems(fillingEditor(), shippedContent, count, { progress })
    if (made < count) console.log(`Stopped: ${made} of ${count} items were added.`)
  } finally {
    await db.close()
  }
})
