import { randomInt } from 'node:crypto'
import { test as base, expect } from '@playwright/test'

export { expect }

/** An address of the range that is set aside for trials. The portal counts requests and sign-ins by address. */
export const madeUpAddress = () => `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(1, 255)}`

/**
 * Playwright's `test`: each by a visitor with an address of their own, as through a proxy on this machine, and on pages
 * of which none may breach its own Content-Security-Policy. Pages may report other errors: for tests of those.
 */
export const noisy = base.extend<{ lawful: undefined }>({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => {
    await use({ ...extraHTTPHeaders, 'x-forwarded-for': madeUpAddress() })
  },
  lawful: [
    async ({ context }, use) => {
      const breaches: string[] = []
      await context.exposeBinding('reportBreach', (_, breach: string) => breaches.push(breach))
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
          const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void }
          reportBreach(`${effectiveDirective} forbids ${blockedURI} at ${documentURI}`)
        }),
      )
      // Where no script runs the browser tells only its console.
      context.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) breaches.push(message.text())
      })
      await use(undefined)
      expect(breaches, 'breaches of the Content-Security-Policy').toEqual([])
    },
    { auto: true },
  ],
})

/** The same on a page that must not report a single error of its own. */
export const test = noisy.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => {
        // A browser that is too busy to fade from page to page shows the next at once, and reports that it did.
        if (!/^\w+: Transition was /.test(String(error))) errors.push(String(error))
      })
      page.on('console', (message) => {
        // A page that is itself a 404 is reported too; what it answers is for the test to say.
        const own = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
        if (message.type() === 'error' && !own) errors.push(`${message.text()} (${message.location().url})`)
      })
      await use(undefined)
      expect(errors, 'errors that the page reported').toEqual([])
    },
    { auto: true },
  ],
})
