import { build } from './build.mjs'
import { install } from './install.mjs'
import { command, exitCodeOf, run, server } from './run.mjs'

// `npm start` and, with --dev, `npm run dev`: everything from a fresh clone to a portal that answers.
const dev = process.argv.includes('--dev')

await command(async () => {
  await install()
  await run(process.execPath, ['--import', 'tsx', 'bin/prepare.ts'])
  if (dev) {
    const watching = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server.ts', '--dev']
    return exitCodeOf(process.execPath, watching, { ...process.env, NODE_ENV: 'development' })
  }
  await build()
  return exitCodeOf(process.execPath, server, { ...process.env, NODE_ENV: 'production' })
})
