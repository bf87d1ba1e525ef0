import type { Page } from '@playwright/test'
import { expect, noisy, test } from './test'

const sentence = (page: Page) => page.getByRole('status').and(page.locator('#results'))
const items = (page: Page) => page.locator('#list > ol > li')
const tag = (page: Page, facet: string, value: string) =>
  page.getByRole('link', { name: `Remove the filter ${facet}: ${value}`, exact: true })
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true })
const years = (page: Page) => page.getByRole('figure').filter({ hasText: 'Items by year' })
const bar = (page: Page, year: number, role: 'link' | 'button') =>
  years(page).getByRole(role, { name: new RegExp(`^${year}: `) })

/** A choice of the filter, by its label and without the count beside it. */
const choice = (page: Page, facet: string, value: string) =>
  page
    .getByRole('group', { name: facet, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${value}\\s*(\\d+|–)$`) })

async function unfold(page: Page, facet: string) {
  await page.locator('summary', { hasText: facet }).click()
}

/** The number with which a sentence, or the name of a bar, begins or ends. */
const numberIn = (text: string | null, where: RegExp) => Number(where.exec(text ?? '')?.[1])
const total = async (page: Page) => numberIn(await sentence(page).textContent(), /^(\d+) /)

/** Leaves a mark in the page, and says whether it is still there: it is not once the browser has loaded another. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

const scrolled = (page: Page) => page.evaluate(() => scrollY)

test.describe('with scripts', () => {
  test('a visitor ticks a country, and the list follows without a jump', async ({ page }) => {
    await page.goto('/en/news')
    await mark(page)
    await unfold(page, 'Country')
    const malta = choice(page, 'Country', 'Malta')
    await malta.scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 200))
    const before = await scrolled(page)
    const place = await malta.boundingBox()
    await malta.check()
    await expect(sentence(page)).toHaveText(/^\d+ news items in Malta$/)
    await expect(page).toHaveURL('/en/news?country=malta')
    await expect(page).toHaveTitle(/^News in Malta – /)
    expect([await scrolled(page), await malta.boundingBox()]).toEqual([before, place])
    await expect(malta).toBeFocused()
    await expect(items(page)).toHaveCount(await total(page))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/news\?country=malta$/)
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      /feed\.atom\?country=malta$/,
    )
    await expect(page.locator('meta[name=robots]')).toHaveCount(0)
    await expect(
      page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Deutsch' }),
    ).toHaveAttribute('href', '/de/news?country=malta')

    await choice(page, 'Country', 'Albania').check()
    await expect(sentence(page)).toHaveText(/^\d+ news items in Albania or Malta$/)
    await expect(page).toHaveURL('/en/news?country=albania&country=malta')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor goes back and forward through what they have chosen', async ({ page }) => {
    await page.goto('/en/news')
    const whole = (await sentence(page).textContent()) ?? ''
    await mark(page)
    await choice(page, 'Kind', 'Story').check()
    await expect(sentence(page)).toHaveText(/^\d+ stories$/)
    await choice(page, 'Kind', 'Speech').check()
    await expect(sentence(page)).toHaveText(/^\d+ speeches or stories$/)
    await page.evaluate(() => scrollTo(0, 900))
    await page.goBack()
    await expect(sentence(page)).toHaveText(/^\d+ stories$/)
    await expect(choice(page, 'Kind', 'Story')).toBeChecked()
    await expect(choice(page, 'Kind', 'Speech')).not.toBeChecked()
    await page.goBack()
    await expect(sentence(page)).toHaveText(whole)
    await expect(page).toHaveURL('/en/news')
    await expect(choice(page, 'Kind', 'Story')).not.toBeChecked()
    await page.goForward()
    await page.goForward()
    await expect(sentence(page)).toHaveText(/^\d+ speeches or stories$/)
    await expect(page).toHaveURL('/en/news?kind=speech&kind=story')
    await expect(choice(page, 'Kind', 'Speech')).toBeChecked()
    await expect.poll(() => scrolled(page)).toBe(900)
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor types words, which are one step in the history, however slowly', async ({ page }) => {
    await page.goto('/en/news')
    await mark(page)
    const words = page.getByRole('searchbox', { name: 'Words in the text' })
    await words.pressSequentially('border')
    await expect(sentence(page)).toHaveText(/containing “border”$/)
    await expect(page).toHaveURL('/en/news?q=border')
    await words.pressSequentially(' police ')
    await expect(sentence(page)).toHaveText(/containing “border police”$/)
    await expect(words).toBeFocused()
    await expect(words).toHaveValue('border police ')
    await expect(items(page).locator('mark').first()).toBeVisible()
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Best match first')
    await expect(page).toHaveURL('/en/news?q=border+police&sort=relevance')
    await page.goBack()
    await expect(page).toHaveURL('/en/news?q=border+police')
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest')
    await page.goBack()
    await expect(page).toHaveURL('/en/news')
    await expect(words).toHaveValue('')
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor takes a filter off by its tag, and goes through the pages', async ({ page }) => {
    await page.goto('/en/news?field=border-management&country=uzbekistan')
    await mark(page)
    await tag(page, 'Country', 'Uzbekistan').click()
    await expect(sentence(page)).toHaveText(/^\d+ news items on Border management$/)
    await expect(choice(page, 'Country', 'Uzbekistan')).not.toBeChecked()
    await expect(sentence(page)).toBeFocused()
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(page).toHaveURL('/en/news')
    await page.getByRole('link', { name: 'Next' }).click()
    await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
    await expect(page).toHaveURL('/en/news?page=2')
    await expect(sentence(page)).toBeInViewport()
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor follows the bars from year to year, alone and with another filter', async ({ page }) => {
    await page.goto('/en/news')
    await mark(page)
    const count = numberIn(await bar(page, 2019, 'link').textContent(), /: (\d+) items?$/)
    await bar(page, 2019, 'link').click()
    await expect(sentence(page)).toHaveText(`${count} news items in 2019`)
    await expect(page).toHaveURL('/en/news?from=2019&to=2019')
    await expect(bar(page, 2019, 'link')).toHaveAttribute('aria-current', 'true')
    await expect(bar(page, 2019, 'link')).toBeFocused()
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2019')
    await page.goto('/en/news?country=uzbekistan')
    await mark(page)
    await bar(page, 2024, 'button').click()
    await expect(sentence(page)).toHaveText(/^\d+ news items in Uzbekistan, in 2024$/)
    await expect(page).toHaveURL('/en/news?country=uzbekistan&from=2024&to=2024')
    expect(await isMarked(page)).toBe(true)
  })

  // The browser reports that a list with a wrong date was answered with 404.
  noisy('a visitor is told of a wrong date once it is typed, and not before', async ({ page }) => {
    await page.goto('/en/news?country=malta')
    await mark(page)
    const from = page.getByLabel('From', { exact: true })
    await from.pressSequentially('2024-1')
    await from.pressSequentially('3')
    await page.waitForTimeout(800)
    await expect(page.locator('[aria-invalid]')).toHaveCount(0)
    await from.fill('soon')
    await from.press('Enter')
    await expect(from).toHaveAttribute('aria-invalid', 'true')
    await expect(from).toHaveAccessibleDescription(/“soon” is not a date/)
    await expect(page.locator('[aria-live=polite]')).toContainText('“soon” is not a date')
    await expect(sentence(page)).toHaveText(/^\d+ news items in Malta$/)
    await from.fill('November 2024')
    await from.press('Enter')
    await expect(page.locator('[aria-invalid]')).toHaveCount(0)
    await expect(page).toHaveURL('/en/news?country=malta&from=2024-11')
    await expect(sentence(page)).toHaveText(/^\d+ news items? in Malta, from November 2024$/)
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor on a phone opens the filter, chooses, and is led to the list', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 740 })
    await page.goto('/en/projects')
    await mark(page)
    await page.locator('#filters > summary').click()
    await choice(page, 'Budget', 'Unified budget').check()
    await expect(page.locator('#filters > summary')).toHaveText('Filter (1)')
    await show(page).click()
    await expect(sentence(page)).toHaveText(/^\d+ projects? \(unified budget\)$/)
    await expect(sentence(page)).toBeInViewport()
    await expect(show(page)).toBeHidden()
    expect(await isMarked(page)).toBe(true)
  })

  test('a visitor whose list cannot be fetched is shown it all the same', async ({ page }) => {
    await page.goto('/en/news')
    await mark(page)
    await page.route(/\/en\/news\?.*kind=story/, (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({ contentType: 'text/plain', body: 'nothing of use' })
        : route.continue(),
    )
    await choice(page, 'Kind', 'Story').check()
    await expect(sentence(page)).toHaveText(/^\d+ stories$/)
    expect(await isMarked(page)).toBe(false)
  })
})

test.describe('with scripts, while typing in a search', () => {
  const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search the portal' }).first()
  const options = (page: Page) => page.getByRole('option')

  test('a visitor with a keyboard is suggested where to go', async ({ page }) => {
    await page.goto('/en')
    const field = searchField(page)
    await field.focus()
    await field.pressSequentially('b')
    await page.waitForTimeout(400)
    await expect(options(page)).toHaveCount(0)
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await field.pressSequentially('order man')
    await expect(options(page).first()).toHaveText('Border management Field of work')
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('status').filter({ hasText: /^\d suggestions?$/ })).toHaveCount(1)
    const active = () => page.locator('[role=option][aria-selected=true]')
    await expect(active()).toHaveCount(0)
    await field.press('ArrowDown')
    await expect(active()).toHaveText('Border management Field of work')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'))
    await field.press('End')
    await expect(active()).toHaveText((await options(page).last().textContent()) ?? '')
    await field.press('ArrowDown')
    await expect(active()).toHaveCount(0)
    await field.press('ArrowUp')
    await field.press('Home')
    await expect(active()).toHaveText('Border management Field of work')
    await field.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field).toHaveValue('border man')
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(page).toHaveURL('/en/fields-of-work/border-management')
  })

  test('a visitor who takes none of the suggestions searches as always', async ({ page }) => {
    await page.goto('/en')
    await searchField(page).fill('border')
    await expect(options(page).first()).toBeVisible()
    await searchField(page).press('Enter')
    await expect(page).toHaveURL('/en/search?q=border')
    await expect(sentence(page)).toHaveText(/^\d+ results for “border”$/)
    await choice(page, 'Part of the portal', 'Projects').check()
    await expect(sentence(page)).toHaveText(/^\d+ results in Projects for “border”$/)
    await expect(page).toHaveURL('/en/search?q=border&kind=projects')
  })

  test('a visitor clicks on a suggestion, and one who goes elsewhere is left alone', async ({ page }) => {
    await page.goto('/en/search')
    const field = page.getByRole('main').getByRole('combobox')
    await field.fill('malta')
    await expect(options(page).first()).toBeVisible()
    await field.blur()
    await expect(options(page)).toHaveCount(0)
    await field.fill('malt')
    await options(page).filter({ hasText: 'Country' }).first().click()
    await expect(page).toHaveURL('/en/countries/malta')
  })
})

test.describe('with no script running', { tag: '@noscript' }, () => {
  test('a visitor follows the bars of a list with another filter', async ({ page }) => {
    await page.goto('/en/news?country=uzbekistan')
    const count = numberIn(await bar(page, 2024, 'button').textContent(), /: (\d+) items?$/)
    await bar(page, 2024, 'button').click()
    await expect(page).toHaveURL('/en/news?country=uzbekistan&from=2024&to=2024')
    await expect(sentence(page)).toHaveText(`${count} news items in Uzbekistan, in 2024`)
    await bar(page, 2020, 'link').click()
    await expect(page).toHaveURL('/en/news?country=uzbekistan&from=2020&to=2020')
    await tag(page, 'Country', 'Uzbekistan').click()
    await bar(page, 2021, 'link').click()
    await expect(page).toHaveURL('/en/news?from=2021&to=2021')
    await years(page).getByText('As a table').click()
    const inTable = years(page).getByRole('row', { name: /^2021 / })
    await expect(inTable).toHaveText(`2021${await total(page)}`)
  })

  test('a visitor writes days as people write them', async ({ page }) => {
    for (const [typed, clean, said] of [
      ['25 Nov 2024', 'from=2024-11-25', 'from 25 November 2024'],
      ['11/2024', 'from=2024-11', 'from November 2024'],
      ['2023 - 2024', 'from=2023&to=2024', 'from 2023 until 2024'],
      ['2024/2024', 'from=2024&to=2024', 'in 2024'],
    ] as const) {
      await page.goto('/en/news')
      await page.getByLabel('From', { exact: true }).fill(typed)
      await show(page).click()
      await expect(page).toHaveURL(`/en/news?${clean}`)
      await expect(sentence(page)).toHaveText(new RegExp(`^\\d+ news items? ${said}$`))
    }
  })

  test('a visitor with a wrong date keeps everything else, and is led to the field', async ({ page }) => {
    await page.goto('/en/news')
    await page.getByRole('searchbox', { name: 'Words in the text' }).fill('border')
    await choice(page, 'Kind', 'Story').check()
    await page.getByLabel('From', { exact: true }).fill('2025')
    await page.getByLabel('Until', { exact: true }).fill('2024')
    await show(page).click()
    await expect(page.getByRole('searchbox', { name: 'Words in the text' })).toHaveValue('border')
    await expect(choice(page, 'Kind', 'Story')).toBeChecked()
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025')
    await expect(page.getByLabel('Until', { exact: true })).toHaveValue('2024')
    await expect(page.getByLabel('Until', { exact: true })).toHaveAccessibleDescription(
      /The end comes before the beginning\./,
    )
    await expect(sentence(page)).toHaveText(/stor(y|ies) containing “border”, from 2025$/)
    await page.getByRole('link', { name: 'The end comes before the beginning.' }).click()
    await expect(page.getByLabel('Until', { exact: true })).toBeFocused()
    await page.getByLabel('Until', { exact: true }).fill('2025')
    await page.getByLabel('Until', { exact: true }).press('Enter')
    await expect(page).toHaveURL('/en/news?q=border&kind=story&from=2025&to=2025')
    await expect(page.getByRole('heading', { name: 'Please check the days' })).toHaveCount(0)
  })

  test('a visitor who finds nothing is told which filter to take off, and how much that gives', async ({ page }) => {
    await page.goto('/en/news?field=elections&country=malta')
    await expect(sentence(page)).toHaveText('0 news items on Elections, in Malta')
    const ways = page.locator('#list').getByRole('listitem')
    await expect(ways).toHaveCount(2)
    for (const name of ['Without Country: Malta', 'Without Field of work: Elections']) {
      await page.goto('/en/news?field=elections&country=malta')
      const promised = numberIn(await ways.filter({ hasText: name }).textContent(), /(\d+) news items?$/)
      await page.getByRole('link', { name, exact: true }).click()
      expect([name, await total(page)]).toEqual([name, promised])
    }
    await page.goto('/en/news?q=bordr')
    const mended = page
      .locator('#list div')
      .filter({ hasText: /^Did you mean “border”\?/ })
      .last()
    const promised = numberIn(await mended.textContent(), /\((\d+) news items\)$/)
    await mended.getByRole('link').click()
    await expect(page).toHaveURL('/en/news?q=border')
    expect(await total(page)).toBe(promised)
  })

  test('a visitor to whom the list is empty in their language finds it in others', async ({ page }) => {
    await page.goto('/es/news?country=malta')
    await expect(sentence(page)).toHaveText(/^0 noticias; país: Malta$/)
    const promised = numberIn(await page.locator('#list').getByRole('listitem').textContent(), /(\d+) noticias?$/)
    await page.getByRole('button', { name: 'Todos los idiomas' }).click()
    await expect(page).toHaveURL('/es/news?country=malta&lang=all')
    expect(await total(page)).toBe(promised)
  })

  test('a visitor narrows the meetings', async ({ page }) => {
    await page.goto('/en/meetings')
    await expect(page.getByRole('heading', { name: 'Meetings ahead' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Series' })).toBeVisible()
    await unfold(page, 'Series')
    await choice(page, 'Series', 'Ministerial Council meetings').check()
    await page.getByLabel('From', { exact: true }).fill('2019')
    await show(page).click()
    await expect(page).toHaveURL('/en/meetings?kind=ministerial-council-meetings&from=2019')
    await expect(sentence(page)).toHaveText(/^\d+ meetings of the series Ministerial Council meetings from 2019$/)
    await expect(items(page)).toHaveCount(await total(page))
    for (const title of await items(page).getByRole('heading').allTextContents())
      expect(title).toMatch(/Meeting of the Ministerial Council$/)
    await expect(page.getByRole('heading', { name: 'Meetings ahead' })).toHaveCount(0)
  })

  test('a visitor narrows the projects', async ({ page }) => {
    await page.goto('/en/projects')
    const whole = await total(page)
    await unfold(page, 'Country')
    await choice(page, 'Country', 'Uzbekistan').check()
    await choice(page, 'Budget', 'Extra-budgetary').check()
    await show(page).click()
    await expect(page).toHaveURL('/en/projects?kind=extra-budgetary&country=uzbekistan')
    await expect(sentence(page)).toHaveText(/^\d+ projects \(extra-budgetary\) in Uzbekistan$/)
    expect(await total(page)).toBeLessThan(whole)
    await expect(items(page).getByText(/^(Running|Ended)$/)).toHaveCount(await total(page))
  })
})
