import { gunzipSync } from 'node:zlib'
import { expect, test } from './test'

const asIs = { maxRedirects: 0 }

test('somebody who wants all of it finds the files from the foot of any page, and what they may do with them', async ({
  page,
  request,
}) => {
  await page.goto('/en/countries')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data')
  await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible()
  const files = page.getByRole('main').locator('a[href^="/data/"]')
  expect(await files.count()).toBe(6)
  for (const file of await files.all()) {
    const address = (await file.getAttribute('href')) ?? ''
    expect([address, (await request.head(address)).status()]).toEqual([address, 200])
  }
  const lines = gunzipSync(await (await request.get('/data/portal.ndjson.gz')).body()).toString()
  expect(lines.trimEnd().split('\n').length).toBeGreaterThan(500)
  for (const taxonomy of await page.locator('main a[href^="/taxonomies/"]').all()) {
    const answer = await request.get((await taxonomy.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('skos')
  }
})

test('a program is given any page as JSON or Markdown, by an ending or by what it accepts', async ({ request }) => {
  const country = await (await request.get('/ru/countries/malta.json')).json()
  expect(country).toMatchObject({ type: 'country', facts: { iso2: 'MT' } })
  for (const { address } of country.editions as { address: string }[]) {
    const path = new URL(address).pathname
    const answer = await request.get(path, { headers: { Accept: 'application/json' } })
    expect(answer.headers()).toMatchObject({ 'content-location': `${path}.json`, 'content-type': 'application/json' })
    expect(await answer.json()).toEqual(country)
  }
  const markdown = await (await request.get('/en/countries/malta.md')).text()
  expect(markdown).toMatch(/^# Malta\n\n/)
  expect(markdown).toContain(`<${country.id}>`)
  const page = await request.get('/en/countries/malta', { headers: { Accept: 'text/html,*/*;q=0.8' } })
  expect(page.headers()).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding, Accept' })
  // A list is a list, whatever is liked better.
  const list = await request.get('/en/countries', { headers: { Accept: 'application/json' } })
  expect([list.status(), list.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
})

test('a program with an address of nothing is told so in a line of text', async ({ request }) => {
  const nowhere = await request.get('/en/news/nowhere.md', asIs)
  expect([nowhere.status(), nowhere.headers()['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
})
