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
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, grepInvert: /@noscript/ },
    {
      name: 'no-script',
      use: { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false },
      grep: /@noscript/,
    },
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
