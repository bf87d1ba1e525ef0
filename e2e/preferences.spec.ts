import type { Locator } from '@playwright/test'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

const item = shippedContent.news.find(({ issuedOnInferred }) => issuedOnInferred)?.editions.en
const article = `/en/news/${item?.slug}`
const few = ['/en', '/en/news', article, '/en/countries', '/en/structures/organizational-structure', '/en/nowhere']

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
    const word = page.getByRole('navigation', { name: 'Main menu' }).getByRole('button').first()
    await word.click()
    await expect(word).toHaveCSS('border-bottom-style', 'solid')
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
    text.getByText('28 November 2024', { exact: true }),
    text.getByText('Zakirov Bekhzod'),
    page.getByText(/^Permanent address: .*\/id\/\d+ · /),
    page.getByText('OSCE', { exact: true }),
  ] satisfies Locator[])
    await expect(part).toBeVisible()
  // Ink on paper, whatever the screen is set to.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(text.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
})
