import { languages, organization } from '../db/content/organization'
import { expect, test } from './test'

test('a crawler is told what to leave alone, and where all pages are listed', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('User-Agent: *')
  for (const path of ['/admin', '/*/search?']) expect(robots).toContain(`Disallow: ${path}\n`)
  expect(robots).not.toContain('Disallow: /\n')
  const sitemaps = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, address = '']) => address)
  expect(sitemaps).toEqual([`${baseURL}/sitemap.xml`, `${baseURL}/sitemaps/news.xml`])
  for (const address of sitemaps) expect((await request.get(address)).status()).toBe(200)
})

test('a program that reads for somebody finds what the portal has, and every link of it leads somewhere', async ({
  request,
}) => {
  const text = await (await request.get('/llms.txt')).text()
  expect(text.startsWith(`# ${organization.name.en}`)).toBe(true)
  const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address = '']) => address)
  expect(links.length).toBeGreaterThan(15)
  for (const link of links) expect([link, (await request.get(link, { maxRedirects: 0 })).status()]).toEqual([link, 200])
})

test('a device can keep the portal under its name, with an icon in each size that it says it has', async ({
  page,
  request,
}) => {
  await page.goto('/ru')
  const manifest = await (
    await request.get((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '')
  ).json()
  expect(manifest).toMatchObject({ name: organization.name.en, start_url: '/', theme_color: /^#/ })
  for (const { src, type, sizes } of manifest.icons) {
    const icon = await request.get(src)
    expect([src, icon.status(), icon.headers()['content-type']]).toEqual([src, 200, type])
    if (type !== 'image/png') continue
    const bytes = await icon.body()
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  expect((await request.get(apple ?? '')).status()).toBe(200)
  await expect(page.locator('meta[name=theme-color]')).toHaveCount(2)
})

test('a browser can search the portal in each language, and is told what somebody may be about to type', async ({
  page,
  request,
}) => {
  for (const lang of languages) {
    await page.goto(`/${lang}`)
    const description = page.locator('link[rel=search]')
    await expect(description).toHaveAttribute('type', 'application/opensearchdescription+xml')
    const answer = await request.get((await description.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml')
    const xml = await answer.text()
    const [, search = ''] = /type="text\/html" template="([^"]+)"/.exec(xml) ?? []
    const [, completions = ''] = /suggestions\+json" template="([^"]+)"/.exec(xml) ?? []
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16)
    const typed = lang === 'ru' ? 'узбек' : 'uzb'
    const found = await request.get(search.replace('{searchTerms}', encodeURIComponent(typed)), { maxRedirects: 0 })
    expect([lang, found.status()]).toEqual([lang, 200])
    const suggested = await (await request.get(completions.replace('{searchTerms}', encodeURIComponent(typed)))).json()
    expect([lang, suggested[0], suggested[1].length > 0]).toEqual([lang, typed, true])
  }
})
