import type { Page } from '@playwright/test'
import { wordsFor } from '../app/words/words'
import { thisYear } from '../db/clock'
import { type Language, organization } from '../db/content/organization'
import type { ByLanguage, FieldContent, MenuContent, StructureContent } from '../db/content/shape'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

const { chairs, countries, countryGroups, fieldsOfWork, menu, pages, series, structures } = shippedContent

/** A unit and all below it. */
const withAll = <T extends FieldContent | StructureContent>(units: readonly T[]): T[] =>
  units.flatMap((unit) => [unit, ...withAll((unit.children ?? []) as T[])])

/** The names of everything that a line of the menu can stand for, by what the content calls it. */
const names = new Map<string, ByLanguage>([
  ...countries.map((country) => [`country:${country.iso2}`, country.names ?? {}] as const),
  ...countryGroups.map((group) => [`group:${group.slug}`, group.names] as const),
  ...withAll(fieldsOfWork).map((field) => [`field:${field.slug}`, field.names] as const),
  ...withAll(structures).map((structure) => [`structure:${structure.slug}`, structure.names] as const),
  ...series.map((one) => [`series:${one.slug}`, one.names] as const),
  ...pages.map((page) => [`page:${page.slug}`, page.names] as const),
])

const chair = chairs.find(({ year }) => year === thisYear())

/** What the chair of the present year is marked with: «OSCE Chairpersonship 2026». */
function chairMark(lang: Language) {
  const titles = organization.chairTitles.find(({ until }) => thisYear() <= until)?.names
  return ` – ${titles?.[lang]} ${thisYear()}`
}

function labelOf({ labels, entity = '' }: MenuContent, lang: Language) {
  const own = labels?.[lang] ?? names.get(entity)?.[lang]
  if (own) return own
  const [type, code] = entity.split(':')
  if (type !== 'country' || !code) throw new Error(`The line ${entity} of the menu has no name in ${lang}.`)
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code
}

/** Every line of the menu as a visitor reads it, from the top down. */
const linesOf = (lines: readonly MenuContent[], lang: Language): string[] =>
  lines.flatMap((line) => [
    labelOf(line, lang) + (chair && line.entity === `country:${chair.chair}` ? chairMark(lang) : ''),
    ...linesOf(line.children ?? [], lang),
  ])

const mainMenu = (page: Page, lang: Language = 'en') => page.getByRole('navigation', { name: wordsFor(lang).menu })
const words = (page: Page, lang?: Language) => mainMenu(page, lang).getByRole('button')
const openPanel = (page: Page) => page.locator(':popover-open')

for (const lang of ['en', 'ru'] as const)
  test(`a visitor of /${lang} finds every line of the menu, and each leads straight to its page`, async ({ page }) => {
    test.slow()
    await page.goto(`/${lang}`)
    const links = mainMenu(page, lang).locator('a')
    const [news, ...rest] = await links.allTextContents()
    expect(news).toBe(wordsFor(lang).news)
    expect(rest).toEqual(linesOf(menu, lang))
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !href.startsWith(`/${lang}/`))).toEqual([])
    const answers: [string, number][] = []
    for (const href of new Set(hrefs))
      answers.push([href, (await page.request.get(href, { maxRedirects: 0 })).status()])
    expect(answers.length).toBeGreaterThan(120)
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

test('a visitor finds the chair of the present year marked', async ({ page }) => {
  test.skip(!chair, 'The shipped content does not say who chairs this year.')
  await page.goto('/en')
  await words(page).filter({ hasText: 'Countries' }).click()
  const name = labelOf({ entity: `country:${chair?.chair}` }, 'en')
  await expect(openPanel(page).getByRole('link', { name: name + chairMark('en'), exact: true })).toBeVisible()
  await expect(openPanel(page).getByText('Chairpersonship')).toHaveCount(1)
})

test('a visitor finds the field operations under two words, at one address', async ({ page }) => {
  await page.goto('/en')
  const addresses: (string | null)[] = []
  for (const word of ['Our work', 'Structures and institutions']) {
    await words(page).filter({ hasText: word }).click()
    const link = openPanel(page).getByRole('link', { name: 'Field operations', exact: true })
    await expect(link).toBeVisible()
    addresses.push(await link.getAttribute('href'))
  }
  expect(addresses).toEqual(['/en/field-operations', '/en/field-operations'])
})

test('a visitor who opens a panel still sees the word that opened it, on any window', async ({ page }) => {
  await page.goto('/ru')
  expect(await words(page, 'ru').count()).toBeGreaterThan(2)
  for (const width of [320, 375, 768, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 })
    for (const word of await words(page, 'ru').all()) {
      await word.click()
      const button = await word.boundingBox()
      const panel = await openPanel(page).boundingBox()
      if (!button || !panel) throw new Error('The word or its panel is not to be seen.')
      // The panel's line lies on the line under the words.
      expect(panel.y).toBeGreaterThan(button.y + button.height - 2)
      expect([panel.x, panel.width]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth)])
    }
  }
})

test.describe('with no script running', { tag: '@noscript' }, () => {
  test('a visitor with a keyboard opens a panel, goes through it and closes it', async ({ page }) => {
    await page.goto('/en')
    for (const word of await words(page).all()) {
      await word.focus()
      await page.keyboard.press('Enter')
      await expect(openPanel(page)).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(openPanel(page).getByRole('link').first()).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(openPanel(page)).toHaveCount(0)
      await expect(word).toBeFocused()
    }
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/structures')
  })

  test('a visitor with a mouse opens one panel at a time, and closes it with a click elsewhere', async ({ page }) => {
    await page.goto('/en')
    const [first, second] = await words(page).all()
    if (!first || !second) throw new Error('The menu has fewer than two panels.')
    await first.click()
    await expect(openPanel(page)).toHaveCount(1)
    await expect(openPanel(page).getByRole('link', { name: 'Our work' })).toBeVisible()
    await second.click()
    await expect(openPanel(page)).toHaveCount(1)
    await expect(openPanel(page).getByRole('link', { name: 'All', exact: true })).toBeVisible()
    await second.click()
    await expect(openPanel(page)).toHaveCount(0)
    await first.click()
    await expect(openPanel(page)).toHaveCount(1)
    await page.mouse.click(1000, 100)
    await expect(openPanel(page)).toHaveCount(0)
    await expect(page).toHaveURL('/en')
    await second.click()
    await openPanel(page).getByRole('link', { name: 'Uzbekistan' }).click()
    await expect(page).toHaveURL('/en/countries/uzbekistan')
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

    test('a visitor opens a panel with a finger, reads it to its end, and closes it', async ({ page }) => {
      await page.goto('/en')
      const word = words(page).filter({ hasText: 'Countries' })
      await word.tap()
      await expect(openPanel(page)).toHaveCount(1)
      await page.touchscreen.tap(340, 100)
      await expect(openPanel(page)).toHaveCount(0)
      await word.tap()
      await openPanel(page).getByRole('link').last().tap()
      await expect(page).toHaveURL('/en/countries/mediterranean-partners-for-co-operation')
    })
  })
})
