import type { Locator, Page } from '@playwright/test'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

const item = shippedContent.news.find(({ issuedOnInferred }) => issuedOnInferred)?.editions.en
const article = `/en/news/${item?.slug}`
const few = ['/en', '/en/news', article, '/en/countries', '/en/structures/organizational-structure', '/en/nowhere']

/** What the keyboard stands on, in words. */
const here = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    return element === document.body ? 'nothing' : `${element?.localName} ${name.trim()}`
  })

/** Goes on by Tab through `count` stops, and says which they were. */
async function stops(page: Page, count: number) {
  const passed: string[] = []
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab')
    passed.push(await here(page))
  }
  return passed
}

test.describe('with no script running', { tag: '@noscript' }, () => {
  test('a visitor with a keyboard passes the top of the page in the order in which it is read', async ({ page }) => {
    await page.goto('/en/news')
    expect(await stops(page, 15)).toEqual([
      'a Skip to the content',
      ...['a English', 'a Français', 'a Deutsch', 'a Italiano', 'a Русский', 'a Español'],
      ...['input Search the portal', 'button Search'],
      'a OSCEOrganization for Security and Co-operation in Europe',
      ...['a News', 'button Our work', 'a Fields of work', 'button Countries', 'button Structures and institutions'],
    ])
  })

  test('a visitor with a keyboard skips to the content', async ({ page }) => {
    for (const address of few) {
      await page.goto(address)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the content' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${address}#content`)
      await page.keyboard.press('Tab')
      expect([address, await page.evaluate(() => document.activeElement?.closest('main')?.id)]).toEqual([
        address,
        'content',
      ])
    }
  })
})

test('a visitor with a keyboard sees at every stop where they are', async ({ page }) => {
  test.slow()
  for (const address of ['/en', '/en/news?country=malta', article]) {
    await page.goto(address)
    const seen = new Set<string>()
    const unseen: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return undefined
        const { outlineStyle, outlineWidth, outlineColor, visibility } = getComputedStyle(element)
        const { x, y, width, height } = element.getBoundingClientRect()
        const outlined =
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')
        const place = `${element.localName} ${element.textContent?.trim().slice(0, 40)} ${x + scrollX},${y + scrollY}`
        return { place, shown: outlined && visibility === 'visible' && width > 1 && height > 1 }
      })
      if (!stop || seen.has(stop.place)) break
      seen.add(stop.place)
      if (!stop.shown) unseen.push(stop.place)
    }
    expect(seen.size).toBeGreaterThan(30)
    expect([address, unseen]).toEqual([address, []])
  }
})

test('a visitor with a keyboard sees where they are on the filter of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await page.goto('/en/news')
  await page.locator('#filters > summary').focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
  await expect(page.locator('#filters > summary')).toHaveCSS('outline-style', 'solid')
})

test('a visitor who is made ill by movement sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of few) {
    await page.goto(address)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect([address, moving]).toEqual([address, []])
  }
})

test('a visitor who chooses the colours is shown every page in them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of few) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    // What a background alone would show has a border in the visitor's colours too.
    for (const button of await page.getByRole('button', { name: 'Search' }).all())
      await expect(button).toHaveCSS('border-top-style', 'solid')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveCSS('outline-style', 'solid')
  }
})

test('a visitor who prints a news item gets the item, and nothing that only works on a screen', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  for (const role of ['navigation', 'search', 'button', 'searchbox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0)
  const text = page.getByRole('article')
  for (const part of [
    text.getByRole('heading', { level: 1, name: item?.title ?? '' }),
    text.getByText(item?.lead ?? ''),
    text.getByText('28 November 2024'),
    text.getByText('Zakirov Bekhzod'),
    text.getByText('Permanent address'),
    page.getByText('OSCE', { exact: true }),
  ] satisfies Locator[])
    await expect(part).toBeVisible()
  // Ink on paper, whatever the screen is set to.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(text.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
})
