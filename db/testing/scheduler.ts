import { once } from 'node:events'
import { openDatabase } from '../open'
import { doDue, keepSchedule } from '../schedule'

// Another process of the portal, as far as what is planned goes: does what was missed, says so, and goes on until its
// input ends.
const db = await openDatabase({ databaseUrl: process.argv[2] ?? '', databaseNamed: true })
await doDue()
const stop = keepSchedule()
console.log('open')
process.stdin.resume()
await once(process.stdin, 'end')
await stop()
await db.close()
