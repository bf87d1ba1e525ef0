import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './bin/chromium.mjs'

// Playwright reads this file once more in each of its processes, which inherit port and folder from the first.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'hofburg-e2e-'))
const address = `http://localhost:${process.env.E2E_PORT}`
// A portal more, which has the test language: in the other it would be among what visitors' tests count.
process.env.E2E_MIRRORED_PORT ??= String(await freePort())
process.env.E2E_MIRRORED_FOLDER ??= mkdtempSync(join(tmpdir(), 'hofburg-e2e-'))
const mirrored = `http://localhost:${process.env.E2E_MIRRORED_PORT}`

/** The tests of what only staff do. */
const desk = 'desk/*.spec.ts'

/** The tests of pages that read from right to left. */
const rightToLeft = 'right-to-left.spec.ts'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list'], ['html', { open: 'never' }]] : 'list',
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  // What staff publish would be among what visitors' tests count: they come afterwards.
  projects: [
    ...projectsOf('desktop', { testIgnore: [desk, rightToLeft] }),
    {
      name: 'right to left',
      testMatch: rightToLeft,
      use: { baseURL: mirrored, viewport: { width: 1440, height: 900 } },
    },
    ...projectsOf('desk', { testMatch: desk, dependencies: ['desktop', 'desktop without script'] }),
  ],
  webServer: [
    portalAt(address, { PORT: process.env.E2E_PORT, FOLDER: process.env.E2E_FOLDER }),
    portalAt(mirrored, {
      ...{ PORT: process.env.E2E_MIRRORED_PORT, FOLDER: process.env.E2E_MIRRORED_FOLDER },
      TEST_LANGUAGE: '1',
    }),
  ],
})

/** A portal that lasts as long as the tests do, in a folder of its own. */
function portalAt(url, env) {
  return {
    command: 'node e2e/server.mjs',
    env: { ...env, SITE_URL: url },
    url: `${url}/en`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 120_000,
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The same tests with scripts and, as far as they are marked for it, without. */
function projectsOf(name, files) {
  const viewport = { width: 1440, height: 900 }
  return [
    { name, use: { viewport }, grepInvert: /@noscript/, ...files },
    { name: `${name} without script`, use: { viewport, javaScriptEnabled: false }, grep: /@noscript/, ...files },
  ]
}
