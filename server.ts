import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import next from 'next'
import { DatabaseError } from './db/database'
import { renewDocs } from './db/finder/docs'
import { liveIndex } from './db/finder/live-index'
import { openDatabase } from './db/open'
import { demonstrationSignIns } from './db/staff/demonstration'
import { frontDoor } from './server/front-door'
import { readSettings, SettingsError } from './settings'

const dev = process.argv.includes('--dev')

try {
  const settings = readSettings()
  const db = await openDatabase(settings)
  const renewed = await renewDocs((done) => console.log(`Reading texts anew for search: ${done} done`))
  if (renewed > 0) console.log(`Texts read anew for search: ${renewed}`)
  // Beside the files, since it is made of the database and may be thrown away at any time.
  const snapshot = join(dirname(settings.filesDirectory), 'finder.snapshot')
  const index = await liveIndex(snapshot)
  const signIns = await demonstrationSignIns()
  const app = next({ dev, port: settings.port })
  await app.prepare()
  const server = createServer(frontDoor(app.getRequestHandler()))
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
    process.once(signal, () => {
      // Requests in flight are answered first; idle connections are not waited for.
      server.close(async () => {
        await index
          .save(snapshot)
          .catch((error) => console.error(`No snapshot of the index was kept: ${error.message}`))
        await db.close().finally(() => process.exit(0))
      })
      server.closeIdleConnections()
      setTimeout(() => process.exit(0), 10_000).unref()
    })
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error
  fail(error.message)
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
