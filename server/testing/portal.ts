import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { count, eq } from 'drizzle-orm'
import { database } from '../../db/database'
import { openDatabase } from '../../db/open'
import { publishNumbered } from '../../db/testing/publisher'
import { Assets } from '../assets'
import { frontDoor } from '../front-door'
import { listen } from './ask'

// A process of a portal: the real front door over one page, which says how many items are published, and takes its time
// to. It publishes one for each line that it is sent, and says when it has.
const db = await openDatabase({ databaseUrl: process.argv[2] ?? '', databaseNamed: true })
const options = { siteUrl: 'https://portal.example.org', pageCacheBytes: 2 ** 20, requestsPerMinute: 0 }
const door = frontDoor(
  async (request, response) => {
    const { read, tables } = database()
    await pause(longer())
    const [row] = await read
      .select({ published: count() })
      .from(tables.edition)
      .where(eq(tables.edition.status, 'published'))
    await pause(longer())
    response.setHeader('Content-Type', 'text/html')
    response.end(`${row?.published} items at ${request.url}`)
  },
  { ...options, assets: new Assets('public', 'public') },
)
const { port } = await listen(door.listener)
/** Mostly short; now and then long enough for something to be published meanwhile. In ms. */
function longer(): number {
  return Math.random() * (Math.random() < 0.2 ? 60 : 4)
}
console.log(`listening ${port}`)
for await (const line of createInterface(process.stdin)) {
  await publishNumbered(line)
  console.log(`published ${line}`)
}
await db.close()
process.exit(0)
