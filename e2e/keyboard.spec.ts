import type { Locator, Page } from '@playwright/test'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

// A picture of the page at every press of a key, which a trace would keep, takes longer than all the rest.
test.use({ trace: 'off' })

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

for (const [device, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 375, height: 740 }],
] as const)
  for (const address of ['/en', '/en/news?country=malta', article, '/en/countries/participating-states'])
    test(`a visitor with a keyboard at ${device} goes through ${address} as it is read, and sees where they are`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize(viewport)
      await page.goto(address)
      const { passed, faults } = await walk(page)
      expect(faults).toEqual([])
      expect(passed).toBeGreaterThan(device === 'a phone' ? 20 : 30)
    })

/** Goes by Tab through a whole page: how many stops there are, and what is wrong with them, a line for each fault. */
async function walk(page: Page): Promise<{ passed: number; faults: string[] }> {
  const faults: string[] = []
  for (let passed = 0; ; passed++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(faultsOfStop)
    if (!found) return { passed, faults }
    faults.push(...found)
  }
}

/** Runs in the page: what is wrong with what the keyboard stands on; undefined where it has left the page. */
function faultsOfStop(): string[] | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const { outlineStyle, outlineWidth, outlineColor, visibility } = getComputedStyle(element)
  // A link of several lines is where its first is.
  const boxOf = (one: Element) => one.getClientRects()[0] ?? one.getBoundingClientRect()
  const box = boxOf(element)
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)')
  const shown = outlined && visibility === 'visible' && box.width > 1 && box.height > 1
  const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
  const covered = !there || !(element.contains(there) || there.contains(element))

  // Both measured now, since what scrolls has moved. What skips a part is there only while the keyboard stands on it,
  // and the years go back in time from the newest, which stands last.
  const walked = window as unknown as { last?: Element }
  const skips = element.matches('a[href^="#"]')
  const goesBack = element.matches('ol:has(> li > .year-cell) > li:not(:first-child) > *')
  const last = walked.last && boxOf(walked.last)
  const inOrder = !last || box.top >= last.bottom - 6 || box.left >= last.right - 6
  if (!skips) walked.last = element

  const name = `${element.localName} ${element.textContent?.trim().slice(0, 40)}`
  return [
    ...(shown ? [] : [`not to be seen: ${name}`]),
    ...(covered ? [`hidden under something else: ${name}`] : []),
    ...(inOrder || skips || goesBack ? [] : [`comes too late: ${name}`]),
  ]
}

/** Goes on by Tab until the keyboard stands on something. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  await expect(wanted).toBeFocused()
}

test('a visitor with nothing but a keyboard chooses from the menu, narrows a list, and reads an item', async ({
  page,
}) => {
  test.slow()
  await page.goto('/en')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  await tabTo(page, menu.getByRole('button', { name: 'Countries' }))
  await page.keyboard.press('Enter')
  await tabTo(page, menu.getByRole('link', { name: 'Malta' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/countries/malta')

  await tabTo(page, page.getByRole('link', { name: /^All \d+ items$/ }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/news?country=malta')
  await tabTo(page, page.getByRole('checkbox', { name: /^News item/ }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/en/news?kind=news-item&country=malta')
  await expect(page.getByRole('status').and(page.locator('#results'))).toHaveText(/^\d+ news items in Malta$/)

  const first = page.locator('#list > ol > li').first().getByRole('link').first()
  const title = (await first.textContent()) ?? ''
  await tabTo(page, first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('contentinfo')).toBeInViewport()
})

test('a visitor with a keyboard sees where they are on the filter of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await page.goto('/en/news')
  await page.locator('#filters > summary').focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Show' })).toBeVisible()
  await expect(page.locator('#filters > summary')).toHaveCSS('outline-style', 'solid')
})
