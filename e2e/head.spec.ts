import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

/** What the head of the page at an address says, by name or property, and by relation and type. */
async function headOf(request: APIRequestContext, page: Page, path: string) {
  const answer = await request.get(path)
  const head = await page.evaluate(
    (text) => {
      const { head } = new DOMParser().parseFromString(text, 'text/html')
      const links = [...head.querySelectorAll('link')].map((link) => ({
        rel: link.rel,
        href: link.getAttribute('href') ?? '',
        hreflang: link.getAttribute('hreflang') ?? '',
        type: link.getAttribute('type') ?? '',
      }))
      const metas = [...head.querySelectorAll('meta')].map((meta) => [
        meta.getAttribute('property') ?? meta.name,
        meta.content,
      ])
      return {
        links,
        meta: Object.fromEntries(metas) as Record<string, string>,
        title: head.querySelector('title')?.text,
      }
    },
    await answer.text(),
  )
  const versions = head.links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
  return {
    ...head,
    status: answer.status(),
    canonical: head.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href),
    versions: Object.fromEntries(versions.map(({ hreflang, href }) => [hreflang, href])),
  }
}

test('every version of a page names all versions, itself and the one for other readers', async ({ request, page }) => {
  for (const { name, path, status } of kindsOfPages) {
    if (status) continue
    const { versions, canonical } = await headOf(request, page, path('en'))
    const filtered = path('en').includes('?')
    expect([name, Object.keys(versions).includes('x-default')]).toEqual([name, !filtered])
    if (filtered) continue
    expect([name, versions['x-default'], versions.en]).toEqual([name, canonical[0], canonical[0]])
    // All languages' pages are made alike; two of them are asked.
    for (const address of [versions.fr, versions.ru]) {
      if (!address) continue
      const other = await headOf(request, page, address)
      expect([address, other.status, other.canonical, other.versions]).toEqual([address, 200, [address], versions])
    }
  }
})

test('whoever shares a page shows its title, what it is about, and a picture that is there', async ({
  request,
  page,
}) => {
  const pictures = new Map<string, Record<string, string>>()
  for (const { name, path, status } of kindsOfPages) {
    if (status) continue
    for (const lang of ['en', 'ru'] as const) {
      const { meta, canonical, status: answered } = await headOf(request, page, path(lang))
      // A page that is written in one language only.
      if (answered === 404) continue
      expect([name, meta]).toEqual([
        name,
        expect.objectContaining({
          description: expect.stringMatching(/\S/),
          ...{ 'og:title': expect.stringMatching(/\S/), 'og:description': meta.description, 'og:url': canonical[0] },
          ...{ 'og:site_name': lang === 'ru' ? 'ОБСЕ' : 'OSCE', 'og:locale': lang === 'ru' ? 'ru_RU' : 'en_GB' },
          'og:type': /\/news\/[^?]/.test(path(lang)) ? 'article' : 'website',
          'og:image:alt': expect.any(String),
          'twitter:card': 'summary_large_image',
        }),
      ])
      if (meta['og:type'] === 'article')
        expect(meta['article:published_time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
      pictures.set(meta['og:image'] ?? '', meta)
    }
  }
  for (const [address, meta] of pictures) {
    const answer = await request.get(address)
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([address, 200, meta['og:image:type']])
    const { width, height } = await sharp(await answer.body()).metadata()
    expect([address, `${width}`, `${height}`]).toEqual([address, meta['og:image:width'], meta['og:image:height']])
  }
  expect([...pictures.values()].some((meta) => meta['og:image:type'] === 'image/webp')).toBe(true)
})

test('search engines are kept from lists that are only parts of others', async ({ request, page }) => {
  for (const [path, hidden] of [
    ['/en/news', false],
    ['/en/news?country=malta', false],
    ['/en/news?kind=story', false],
    ['/en/news?kind=story&country=malta', true],
    ['/en/news?q=border', true],
    ['/en/news?lang=ru', true],
    ['/en/news?sort=oldest', true],
    ['/en/news?page=2', true],
    ['/en/search?q=border', true],
    ['/en/nowhere', true],
  ] as const) {
    const { meta } = await headOf(request, page, path)
    expect([path, meta.robots ?? '']).toEqual([path, hidden ? expect.stringContaining('noindex') : ''])
  }
})

test('programs find what an item can be had as besides in the head of its page', async ({ request, page, baseURL }) => {
  const { links } = await headOf(request, page, '/en/structures/secretariat')
  const forms = links.filter(({ rel, hreflang, type }) => rel === 'alternate' && !hreflang && type)
  const embedded = `${baseURL}/oembed?url=${encodeURIComponent(`${baseURL}/en/structures/secretariat`)}`
  expect(forms.map(({ type, href }) => [type, href])).toEqual([
    ['application/json', `${baseURL}/en/structures/secretariat.json`],
    ['text/markdown', `${baseURL}/en/structures/secretariat.md`],
    ['application/json+oembed', `${embedded}&format=json`],
    ['text/xml+oembed', `${embedded}&format=xml`],
  ])
})
