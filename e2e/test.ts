import { test as base, expect } from '@playwright/test'

export { expect }

/** Playwright's `test`, on a page that must not report a single error of its own. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
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
