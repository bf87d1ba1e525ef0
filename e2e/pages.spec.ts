import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Kind, kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

// Colours that are still moving from one scheme to the other would be measured half-way.
test.use({ reducedMotion: 'reduce' })

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, in light and in dark, a line for each fault. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Pages have no frames, and without looking for them axe takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    // Nothing but colours differs in the dark.
    const { violations, incomplete } = await (colorScheme === 'light'
      ? axe.withTags(standards)
      : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze()
    // Text in the colour of its background may be hidden on purpose, says axe; here it never is.
    const unseen = incomplete.filter(({ nodes }) => nodes.some(({ any }) => any[0]?.data?.messageKey === 'equalRatio'))
    for (const { id, nodes } of [...violations, ...unseen])
      for (const { target, failureSummary } of nodes)
        faults.push(`${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`)
  }
  return faults
}

async function checkHead(page: Page, { path, status }: Kind, lang: 'en' | 'ru') {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).toHaveText(/\S/)
  expect(await page.title()).toMatch(/\S/)
  await expect(page.locator('main')).toHaveCount(1)
  const canonical = page.locator('link[rel=canonical]')
  if (status) {
    await expect(canonical).toHaveCount(0)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  } else {
    const address = new URL(path(lang), page.url()).href
    await expect(canonical).toHaveAttribute('href', address)
  }
  const trail = page.getByRole('navigation', { name: 'You are here' })
  const withoutTrail = status !== undefined || path(lang) === `/${lang}`
  await expect(trail).toHaveCount(withoutTrail ? 0 : 1)
  if (withoutTrail) return
  await expect(trail.getByRole('link').first()).toHaveAttribute('href', `/${lang}`)
  await expect(trail.locator('[aria-current=page]')).toHaveText(/\S/)
  await expect(trail.locator('[aria-current=page]')).toHaveCount(1)
}

for (const lang of ['en', 'ru'] as const)
  for (const kind of kindsOfPages.filter(({ only }) => !only || only === lang))
    test(`everybody can use ${kind.name} in /${lang}`, async ({ page }) => {
      const response = await page.goto(kind.path(lang))
      expect(response?.status()).toBe(kind.status ?? 200)
      await checkHead(page, kind, lang)
      expect(await faultsOf(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await widthBeyondWindow(page)).toBe(0)
    })

/** By how much a page is wider than the window. */
function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const [device, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 375, height: 740 }],
] as const)
  test(`everybody can use each panel of the menu at ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/en')
    const words = page.getByRole('navigation', { name: 'Main menu' }).getByRole('button')
    await expect(words).not.toHaveCount(0)
    for (const word of await words.all()) {
      await word.click()
      await expect(page.locator(':popover-open')).toHaveCount(1)
      expect(await faultsOf(page)).toEqual([])
      expect(await widthBeyondWindow(page)).toBe(0)
      await page.keyboard.press('Escape')
    }
  })

test('everybody can use the open filter on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  for (const address of ['/en/news', '/en/news?country=malta&field=elections', '/en/search?q=border']) {
    await page.goto(address)
    await page.locator('#filters > summary').click()
    for (const group of await page.locator('form details').all())
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await widthBeyondWindow(page)).toBe(0)
    await page.setViewportSize({ width: 375, height: 740 })
  }
})
