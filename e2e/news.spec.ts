import type { Page } from '@playwright/test'
import type { FieldContent, NewsContent } from '../db/content/shape'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

// All of it with no script running: that everything works so is the portal's promise.

const english = shippedContent.news.filter(({ editions }) => editions.en)

/** The slugs of a field of work and of all fields below it. */
const within = (slug: string): string[] => {
  const all = (fields: readonly FieldContent[]): string[] =>
    fields.flatMap((field) => [field.slug, ...all(field.children ?? [])])
  const find = (fields: readonly FieldContent[]): FieldContent[] =>
    fields.flatMap((field) => (field.slug === slug ? [field] : find(field.children ?? [])))
  return all(find(shippedContent.fieldsOfWork))
}
const onBorders = ({ fields }: NewsContent) => fields.some((field) => within('border-management').includes(field))
const inCountry =
  (code: string) =>
  ({ countries: { about = [], place = [] } }: NewsContent) =>
    [...about, ...place].includes(code)

const sentence = (page: Page) => page.getByRole('status')
const tag = (page: Page, facet: string, value: string) =>
  page.getByRole('link', { name: `Remove the filter ${facet}: ${value}`, exact: true })
const items = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
const titles = (page: Page) => items(page).getByRole('heading').allTextContents()
const pagesOfList = (page: Page) => page.getByRole('navigation', { name: 'Pages of this list' })

/** A choice of the filter, by its label and without the count beside it. */
const choice = (page: Page, facet: string, value: string) =>
  page
    .getByRole('group', { name: facet, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${value}\\s*(\\d+|–)$`) })

async function choose(page: Page, facet: string, value: string) {
  if (!(await choice(page, facet, value).isVisible())) await page.locator('summary', { hasText: facet }).click()
  await choice(page, facet, value).check()
}

const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true }).click()

test.describe('with no script running', { tag: '@noscript' }, () => {
  test('a visitor narrows the news step by step, and widens it again', async ({ page }) => {
    await page.goto('/en/news')
    await expect(sentence(page)).toHaveText(`${english.length} news items`)
    await expect(items(page)).toHaveCount(20)

    await choose(page, 'Field of work', 'Border management')
    await choose(page, 'Country', 'Uzbekistan')
    await show(page)
    await expect(page).toHaveURL('/en/news?field=border-management&country=uzbekistan')
    const both = english.filter((item) => onBorders(item) && inCountry('UZ')(item))
    expect(both.length).toBeGreaterThan(1)
    await expect(sentence(page)).toHaveText(`${both.length} news items on Border management, in Uzbekistan`)
    expect((await titles(page)).toSorted()).toEqual(both.map(({ editions }) => editions.en?.title).toSorted())
    await expect(choice(page, 'Field of work', 'Border management')).toBeChecked()
    await expect(choice(page, 'Country', 'Uzbekistan')).toBeChecked()

    // A country is counted under the field alone, and a field under the country alone.
    const onIt = english.filter(onBorders)
    await expect(choice(page, 'Field of work', 'Border management')).toHaveAccessibleName(
      `Border management ${both.length}`,
    )
    await expect(choice(page, 'Country', 'Moldova')).toHaveAccessibleName(
      `Moldova ${onIt.filter(inCountry('MD')).length || '–'}`,
    )

    await tag(page, 'Country', 'Uzbekistan').click()
    await expect(page).toHaveURL('/en/news?field=border-management')
    await expect(sentence(page)).toHaveText(`${onIt.length} news items on Border management`)
    await tag(page, 'Field of work', 'Border management').click()
    await expect(page).toHaveURL('/en/news')

    await page.goto('/en/news?kind=story&field=border-management&country=uzbekistan')
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(page).toHaveURL('/en/news')
    await expect(sentence(page)).toHaveText(`${english.length} news items`)
  })

  test('a visitor goes through the pages of the news, in either order, and opens an item', async ({ page }) => {
    const pages = Math.ceil(english.length / 20)
    await page.goto('/en/news')
    await expect(page.getByText(`Page 1 of ${pages}`, { exact: true })).toBeVisible()
    const first = await titles(page)
    await expect(pagesOfList(page).getByRole('link', { name: 'Previous' })).toHaveCount(0)
    await pagesOfList(page).getByRole('link', { name: 'Next' }).click()
    await expect(page).toHaveURL('/en/news?page=2')
    await expect(page.getByText(`Page 2 of ${pages}`, { exact: true })).toBeVisible()
    expect((await titles(page)).filter((title) => first.includes(title))).toEqual([])
    await pagesOfList(page).getByRole('link', { name: 'Previous' }).click()
    await expect(page).toHaveURL('/en/news')
    expect(await titles(page)).toEqual(first)
    await pagesOfList(page)
      .getByRole('link', { name: `Page ${pages}`, exact: true })
      .click()
    await expect(items(page)).toHaveCount(english.length % 20 || 20)
    await expect(pagesOfList(page).getByRole('link', { name: 'Next' })).toHaveCount(0)

    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
    await show(page)
    await expect(page).toHaveURL('/en/news?sort=oldest')
    const days = await items(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(days).toEqual(
      english
        .map(({ issuedOn }) => issuedOn)
        .toSorted()
        .slice(0, 20),
    )

    const [oldest = ''] = await titles(page)
    await items(page).getByRole('link', { name: oldest, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(oldest)
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'News' }).click()
    await expect(page).toHaveURL('/en/news')
  })

  test('a visitor looks for words, and the best match can come first', async ({ page }) => {
    await page.goto('/en/news')
    await page.getByRole('searchbox', { name: 'Words in the text' }).fill('  jartepa ')
    await show(page)
    await expect(page).toHaveURL('/en/news?q=jartepa')
    await expect(sentence(page)).toHaveText(/^\d+ news items? containing “jartepa”$/)
    expect(await titles(page)).toContain(
      'OSCE trains border officers in Uzbekistan in identifying suspected terrorists and other criminals',
    )
    await expect(page.getByRole('searchbox', { name: 'Words in the text' })).toHaveValue('jartepa')
    await tag(page, 'Words in the text', '“jartepa”').click()
    await expect(page).toHaveURL('/en/news')

    await page.goto('/en/news?q=elections')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Best match first')
    await show(page)
    await expect(page).toHaveURL('/en/news?q=elections&sort=relevance')
    expect((await titles(page))[0]).toMatch(/election/i)

    await page.goto('/en/news?q=xyzzy')
    await expect(sentence(page)).toHaveText('0 news items containing “xyzzy”')
    await expect(page.getByText('Nothing was found for “xyzzy”.')).toBeVisible()
    await page.goto('/en/news?q=xyzzy&kind=story')
    await expect(page.getByText('Nothing fits all of these filters together.')).toBeVisible()
  })

  test('a visitor chooses days, a kind and an issuer', async ({ page }) => {
    await page.goto('/en/news')
    await page.getByLabel('From').fill('2024-11')
    await page.getByLabel('Until').fill('2024')
    await choose(page, 'Kind', 'News item')
    await choose(page, 'Issued by', 'Secretariat')
    await show(page)
    await expect(page).toHaveURL('/en/news?kind=news-item&structure=secretariat&from=2024-11&to=2024')
    await expect(sentence(page)).toHaveText(/^\d+ news items? issued by Secretariat, from November 2024 until 2024$/)
    const days = await items(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter((day) => day < '2024-11-01' || day > '2024-12-31')).toEqual([])
    // What a unit of the Secretariat has issued is the Secretariat's.
    expect(await titles(page)).toContain(
      'OSCE trains border officers in Uzbekistan in identifying suspected terrorists and other criminals',
    )
    await tag(page, 'Days', 'from November 2024 until 2024').click()
    await expect(page).toHaveURL('/en/news?kind=news-item&structure=secretariat')
  })

  test('a visitor reads what there is in another language', async ({ page }) => {
    await page.goto('/en/news')
    await choice(page, 'Language', 'English').uncheck()
    await choice(page, 'Language', 'Русский').check()
    await show(page)
    await expect(page).toHaveURL('/en/news?lang=ru')
    const russian = shippedContent.news.filter(({ editions }) => editions.ru)
    await expect(sentence(page)).toHaveText(`${russian.length} news items in Русский`)
    const languages = await items(page)
      .getByRole('heading')
      .evaluateAll((all) => all.map((title) => title.getAttribute('lang')))
    expect(new Set(languages)).toEqual(new Set(['ru']))
    await tag(page, 'Language', 'Русский').click()
    await expect(page).toHaveURL('/en/news')
  })
})

test.describe('the item that the portal is modelled on', { tag: '@noscript' }, () => {
  const seed = shippedContent.news.find(({ issuedOnInferred }) => issuedOnInferred)
  const address = `/en/news/${seed?.editions.en?.slug}`

  /** The links, or where there are none the words, that stand under a term of the margin. */
  const under = (page: Page, term: string) =>
    page
      .locator('dl > div')
      .filter({ has: page.getByText(term, { exact: true }) })
      .locator('dd')

  test.beforeEach(async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed?.editions.en?.title ?? '')
  })

  test('a reader learns when it was issued, and that this was not in the source', async ({ page }) => {
    await expect(under(page, 'Issued on')).toContainText('28 November 2024')
    await expect(under(page, 'Issued on')).toContainText('The source gives no date of issue')
    await expect(page.getByRole('article').getByText('News item', { exact: true })).toBeVisible()
  })

  test('a reader comes from it to its issuers, its field, its countries by role and its project', async ({ page }) => {
    const linksUnder = async (term: string) =>
      under(page, term)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))
    expect(await linksUnder('Issued by')).toEqual([
      ['Secretariat', '/en/structures/secretariat'],
      ['Transnational Threats Department', '/en/structures/transnational-threats-department'],
    ])
    expect(await linksUnder('Fields of work')).toEqual([['Border management', '/en/fields-of-work/border-management']])
    const countriesUnder = async (term: string) => (await linksUnder(term)).map(([name]) => name)
    expect(await countriesUnder('About')).toEqual(['Uzbekistan'])
    expect(await countriesUnder('Donors')).toEqual(['Germany', 'Sweden', 'United States of America'])
    const mentioned = await countriesUnder('Mentioned')
    for (const country of ['Belgium', 'United Kingdom', 'North Macedonia']) expect(mentioned).toContain(country)
    expect(await linksUnder('Project')).toEqual([
      [
        'Strengthening the resilience of Uzbekistan to address cross-border challenges emanating from Afghanistan',
        '/en/projects/resilience-of-uzbekistan-to-cross-border-challenges',
      ],
    ])
    for (const [, href] of await linksUnder('Donors')) expect((await page.request.get(href ?? '')).status()).toBe(200)
  })

  test('a reader is told its lead once, and who said what is quoted', async ({ page }) => {
    const text = (await page.getByRole('main').textContent()) ?? ''
    expect(text.split(seed?.editions.en?.lead ?? 'no lead')).toHaveLength(2)
    const quote = page.getByRole('figure').filter({ has: page.getByRole('blockquote') })
    await expect(quote.getByRole('blockquote')).toContainText('We must be mindful of cross-border threats')
    await expect(quote).toContainText('Zakirov Bekhzod')
    await expect(quote).toContainText('Deputy Head of the Customs Department for the Samarkand Region')
  })

  test('a reader sees its picture, with words for those who do not', async ({ page }) => {
    const picture = page.getByRole('article').getByRole('img')
    await expect(picture).toHaveAccessibleName(/checkpoint/)
    const file = await page.request.get((await picture.getAttribute('src')) ?? '')
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
  })

  test('a reader goes on to another language of it, and to related items', async ({ page }) => {
    await expect(under(page, 'Languages').getByRole('link')).toHaveText(['Deutsch', 'Русский'])
    const related = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Related', exact: true }) })
    expect(await related.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(3)
    await expect(related.getByRole('link', { name: seed?.editions.en?.title ?? '' })).toHaveCount(0)
    await under(page, 'Languages').getByRole('link', { name: 'Русский' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed?.editions.ru?.title ?? '')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await page.getByRole('navigation', { name: 'Языки' }).getByRole('link', { name: 'Deutsch' }).click()
    await expect(page).toHaveURL(`/de/news/${seed?.editions.de?.slug}`)
  })

  test('a reader can keep its permanent address, and send it', async ({ page }) => {
    const share = page.getByRole('region', { name: 'Share or keep' })
    const mail = share.getByRole('link', { name: 'Send by e-mail' })
    const permanent = share.getByRole('link', { name: /\/id\/\d+$/ })
    const text = (await permanent.textContent()) ?? ''
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toBe(
      `mailto:?subject=${seed?.editions.en?.title}&body=${text}`,
    )
    await permanent.click()
    await expect(page).toHaveURL(address)
  })
})
