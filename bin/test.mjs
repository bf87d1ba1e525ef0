import { build } from './build.mjs'
import { provideChromium } from './chromium.mjs'
import { install, npm } from './install.mjs'
import { command, run, step } from './run.mjs'

// `npm test`: everything, from a fresh clone: what `npm run check` checks, then journeys in a browser on the real build.
await command(async () => {
  await install()
  await provideChromium()
  const [program, ...first] = npm()
  await step('Checking', () => run(program, [...first, 'run', 'check']))
  await build()
  await step('Walking through the portal in a browser', () =>
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)]),
  )
})
