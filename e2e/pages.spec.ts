import type { Page } from '@playwright/test'
import { faultsOf } from './axe'
import { faultsInForcedColours } from './forced-colours'
import { type Kind, kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'
import { faultsAtDoubleSize, widthBeyondWindow } from './zoom'

// Colours that are still moving from one scheme to the other would be measured half-way. A trace of axe at work takes
// longer than axe, and tells no more than its list of faults.
test.use({ reducedMotion: 'reduce', trace: 'off' })

/** What a page says of itself, in its head and in its breadcrumbs. */
async function checkHead(page: Page, { path, status, own }: Kind, lang: 'en' | 'ru') {
  const head = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const trail = all('nav:has(> ol > li[aria-current=page])')
    return {
      titled: document.title.trim() !== '',
      headings: all('h1').map((heading) => heading.textContent?.trim() !== ''),
      mains: all('main').length,
      canonical: all('link[rel=canonical]').map((link) => link.getAttribute('href')),
      hidden: all('meta[name=robots]').some((meta) => meta.getAttribute('content')?.includes('noindex')),
      trails: trail.length,
      trailFrom: trail[0]?.querySelector('a')?.getAttribute('href'),
      trailTo: trail
        .flatMap((one) => [...one.querySelectorAll('[aria-current=page]')])
        .map((here) => here.textContent !== ''),
    }
  })
  const atTop = (status !== undefined && !own) || path(lang) === `/${lang}`
  expect(head).toMatchObject({
    ...{ titled: true, headings: [true], mains: 1 },
    ...(status ? { canonical: [], hidden: true } : { canonical: [new URL(path(lang), page.url()).href] }),
    ...(atTop ? { trails: 0 } : { trails: 1, trailFrom: `/${lang}`, trailTo: [true] }),
  })
}

for (const kind of kindsOfPages)
  test(`everybody can use ${kind.name}`, async ({ page }) => {
    for (const lang of ['en', 'ru'] as const) {
      if (kind.only && kind.only !== lang) continue
      await page.setViewportSize({ width: 1440, height: 900 })
      const response = await page.goto(kind.path(lang))
      expect([page.url(), response?.status()]).toEqual([page.url(), kind.status ?? 200])
      await checkHead(page, kind, lang)
      expect([lang, ...(await faultsOf(page))]).toEqual([lang])
      expect([lang, ...(await faultsInForcedColours(page))]).toEqual([lang])
      await page.setViewportSize({ width: 320, height: 640 })
      expect([lang, await widthBeyondWindow(page)]).toEqual([lang, 0])
      expect([lang, ...(await faultsAtDoubleSize(page))]).toEqual([lang])
    }
  })

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
