import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { command, exitCodeOf, run, server } from '../bin/run.mjs'

// The portal that the browser tests visit: the production build, on a filled database that lasts as long as they do.
await command(async () => {
  const folder = process.env.FOLDER
  if (!folder) throw new Error('This is started by playwright.config.mjs, which names the folder.')
  const env = {
    ...process.env,
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
    FILES_DIRECTORY: join(folder, 'files'),
    NODE_ENV: 'production',
  }
  try {
    for (const file of ['bin/reset.ts', 'bin/dump.ts']) await run(process.execPath, ['--import', 'tsx', file], env)
    return await exitCodeOf(process.execPath, server, env)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
