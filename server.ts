import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import next from 'next'
import { DatabaseError } from './db/database'
import { keepDumping } from './db/dump/nightly'
import { renewDocs } from './db/finder/docs'
import { liveIndex } from './db/finder/live-index'
import { purgeTrash } from './db/media/purge'
import { openDatabase } from './db/open'
import { renewReferences } from './db/references'
import { doDue, keepSchedule } from './db/schedule'
import { demonstrationSignIns } from './db/staff/demonstration'
import { log } from './log'
import { Assets } from './server/assets'
import { drain } from './server/drain'
import { frontDoor } from './server/front-door'
import { limits, stillness } from './server/limits'
import { readSettings, SettingsError } from './settings'

const dev = process.argv.includes('--dev')

try {
  const settings = readSettings()
  const db = await openDatabase(settings)
  await renewReferences()
  const renewed = await renewDocs((done) => console.log(`Reading texts anew for search: ${done} done`))
  if (renewed > 0) console.log(`Texts read anew for search: ${renewed}`)
  // Beside the files, since it is made of the database and may be thrown away at any time.
  const snapshot = join(dirname(settings.filesDirectory), 'finder.snapshot')
  const index = await liveIndex(snapshot)
  const done = await doDue()
  if (done > 0) console.log(`Done now, since it was planned for a time at which the portal was not open: ${done}`)
  const stopSchedule = keepSchedule()
  const stopDumping = keepDumping()
  const purge = () =>
    purgeTrash().catch((error) => log().error({ err: error }, 'What has lain in the trash for long is still there.'))
  await purge()
  setInterval(purge, 24 * 60 * 60 * 1000).unref()
  const signIns = await demonstrationSignIns()
  const app = next({ dev, port: settings.port })
  await app.prepare()
  const assets = dev ? undefined : new Assets()
  const door = frontDoor(app.getRequestHandler(), { ...settings, assets })
  const server = createServer(limits, door.listener)
  server.timeout = stillness
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? `Port ${settings.port} is in use; set PORT to another one.` : error.message)
  })
  server.listen(settings.port, settings.host, () => {
    console.log(`The portal is open at ${settings.siteUrl}`)
    for (const { email, password } of signIns)
      console.log(`Demonstration sign-in: ${email}, password ${password}, at ${settings.siteUrl}/admin/sign-in`)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      const all = await drain(server, door)
      if (!all) log().warn('Some answers took too long and were broken off.')
      log().info({ pageCache: door.counters() }, 'The portal has closed.')
      await Promise.all([stopSchedule(), stopDumping()])
      await index.save(snapshot).catch((error) => console.error(`No snapshot of the index was kept: ${error.message}`))
      await db.close().finally(() => {
        log().flush()
        process.exit(0)
      })
    })
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error
  fail(error.message)
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
