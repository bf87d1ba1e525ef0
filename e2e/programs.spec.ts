import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

const item = shippedContent.news.findLast((one) => one.editions.en && one.editions.ru)
const address = (lang: string) => `/${lang}/news/${item?.editions[lang]?.slug}`

test('a visitor reads the figures of a country that programs are given, and each leads to as many items', async ({
  page,
  request,
}) => {
  await page.goto('/en/countries/uzbekistan')
  const figures = page.getByRole('region', { name: 'News in figures' })
  const asked = await request.get('/en/countries/uzbekistan/dossier.json')
  expect(asked.headers()['access-control-allow-origin']).toBe('*')
  const { news, timeline } = await asked.json()
  await figures.getByText('The figures as a table').click()
  const rows = await figures
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)))
  expect(rows).toEqual([
    ['Field of work', ...news.years.map(String), 'Total'],
    ['All fields', ...news.counts.map(String), String(news.total)],
    ...news.fields.map((one: { field: { name: string }; counts: number[]; total: number }) => [
      ...[one.field.name, ...one.counts.map(String), String(one.total)],
    ]),
  ])
  const csv = await (await request.get('/en/countries/uzbekistan/dossier.csv')).text()
  expect(csv.split('\r\n').filter((line) => line.startsWith('timeline,'))).toHaveLength(timeline.length)
  const [first] = news.fields
  await figures.getByRole('button', { name: first.field.name }).click()
  await expect(page.getByText(new RegExp(`^${first.total} news items? on ${first.field.name}`))).toBeVisible()
})

test('a reader finds how to cite an item, and takes it along', async ({ page, request }) => {
  await page.goto(address('en'))
  await page.getByText('Cite this').click()
  for (const [name, begins, type] of [
    ['BibTeX', '@misc{', 'application/x-bibtex'],
    ['RIS', 'TY  - ', 'application/x-research-info-systems'],
  ] as const) {
    // A button: machines that follow links are not led to a file for each page.
    const form = page.locator('form', { has: page.getByRole('button', { name, exact: true }) })
    const href = await form.getAttribute('action')
    const answer = await request.get(href ?? '')
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    const text = await answer.text()
    expect(text.startsWith(begins)).toBe(true)
    const russian = await (await request.get((href ?? '').replace(address('en'), address('ru')))).text()
    expect(russian).toMatch(/\p{Script=Cyrillic}{4}/u)
  }
  expect((await request.get('/en/news/no-such-item.bib')).status()).toBe(404)
})

test('another site can show an item under any address that it has, and none that is not the public’s', async ({
  page,
  request,
  baseURL,
}) => {
  const asked = (parameters: Record<string, string>) => request.get(`/oembed?${new URLSearchParams(parameters)}`)
  await page.goto(address('en'))
  const permanent = await page.getByRole('link', { name: /\/id\/\d+$/ }).textContent()
  for (const url of [`${baseURL}${address('en')}`, permanent ?? '']) {
    const answer = await asked({ url, maxwidth: '400' })
    expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(await answer.json()).toMatchObject({
      ...{ version: '1.0', type: 'rich', width: 400, title: item?.editions.en?.title },
      html: expect.stringContaining(`href="${baseURL}${address('en')}"`),
    })
  }
  const xml = await asked({ url: `${baseURL}${address('ru')}`, format: 'xml' })
  expect(xml.headers()['content-type']).toBe('text/xml; charset=utf-8')
  expect(await xml.text()).toContain('&lt;blockquote lang=&quot;ru&quot;')
  for (const url of [
    '',
    'nowhere',
    `${baseURL}/en/news/no-such-item`,
    `${baseURL}/en/news`,
    'https://other.example/en',
  ])
    expect([url, (await asked({ url })).status()]).toEqual([url, 404])
  expect((await asked({ url: `${baseURL}${address('en')}`, format: 'yaml' })).status()).toBe(501)
})
