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

/** The tests of what only staff do. */
const desk = 'desk/*.spec.ts'

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
    ...projectsOf('desktop', { testIgnore: desk }),
    ...projectsOf('desk', { testMatch: desk, dependencies: ['desktop', 'desktop without script'] }),
  ],
  webServer: {
    command: 'node e2e/server.mjs',
    env: { PORT: process.env.E2E_PORT, SITE_URL: address },
    url: `${address}/en`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 120_000,
  },
})

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
