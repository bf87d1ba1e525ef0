import type { APIResponse, Page } from '@playwright/test'
import { expect, test } from './test'

const asIs = { maxRedirects: 0 }

/** Lists, and what the title of their feed has to say. */
const lists = [
  { list: '/en/news', said: [] },
  { list: '/en/news?field=border-management&country=uzbekistan', said: ['Border management', 'Uzbekistan'] },
  {
    list: '/en/news?kind=story&structure=secretariat&from=2019&to=2025-06',
    said: ['Secretariat', '2019', 'June 2025'],
  },
  { list: '/en/news?lang=fr&lang=ru', said: ['Français', 'Русский'] },
  { list: '/ru/news?q=%D0%B3%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0', said: ['граница'] },
  { list: '/en/news?q=%22a+%26+b+%3Cc%3E%22+%26amp%3B+%F0%9F%95%8A', said: ['a & b <c>', '&amp; 🕊'] },
  { list: '/en/meetings', said: [] },
  { list: '/fr/meetings?kind=ministerial-council-meetings&from=2014', said: ['2014'] },
  { list: '/en/projects?country=uzbekistan', said: ['Uzbekistan'] },
  { list: '/en/search?q=border&kind=news', said: ['border'] },
] as const

const types = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' } as const
type Format = keyof typeof types
const formats = Object.keys(types) as Format[]

const feedOf = (list: string, format: Format) => list.replace(/(\?|$)/, `/feed.${format}$1`)

/** A feed as a reader understands it, whatever its format. */
type Read = { title: string; self: string; list: string; lang: string; updated: string; items: Item[] }
type Item = { id: string; title: string; address: string; published: string; updated: string; authors: string[] }

for (const { list, said } of lists)
  test(`a feed reader has the same as a visitor of ${decodeURIComponent(list)}, in three formats`, async ({
    page,
    baseURL,
  }) => {
    const origin = baseURL ?? ''
    await page.goto(list)
    const shown = await page
      .locator('#list')
      .getByRole('listitem')
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const format of formats) {
      const address = await page.locator(`head link[rel=alternate][type="${types[format]}"]`).getAttribute('href')
      expect(address).toBe(origin + feedOf(list, format))
      const response = await page.request.get(address ?? '', asIs)
      expect(response.headers()['content-type']).toBe(`${types[format]}; charset=utf-8`)
      const feed = await read(page, format, response)
      expect(feed).toMatchObject({ self: address, list: origin + list, lang: list.slice(1, 3) })
      expect([format, feed.items.map((item) => item.address)]).toEqual([format, shown])
      expect(feed.title).toMatch(/^(OSCE|ОБСЕ): \S/)
      for (const part of said) expect(feed.title).toContain(part)
      checkItems(feed)
    }
  })

/** What has to be true of the items of any feed. */
function checkItems({ items, updated }: Read) {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const item of items) {
    expect(item.id).toMatch(/^tag:localhost,\d{4}:edition-\d+$/)
    expect(item.title).toMatch(/\S/)
    expect(item.authors.join('')).toMatch(/\S/)
    expect([item.title, item.published <= item.updated]).toEqual([item.title, true])
    expect([item.title, Date.parse(item.updated) <= Date.now()]).toEqual([item.title, true])
  }
  if (items.length > 0)
    expect(updated).toBe(
      items
        .map((item) => item.updated)
        .sort()
        .at(-1),
    )
}

/** Reads a feed as its standard has it, and no more kindly. */
async function read(page: Page, format: Format, response: APIResponse): Promise<Read> {
  const text = await response.text()
  if (format === 'json') return readJson(JSON.parse(text))
  const root = await page.evaluate(elementsOf, text)
  return format === 'atom' ? readAtom(root) : readRss(root)
}

type Element = { name: string; attributes: Record<string, string>; text: string; inside: Element[] }

/** What an XML parser makes of a text; runs in the browser. */
function elementsOf(xml: string): Element {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  const fault = parsed.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent ?? 'The XML is not well-formed.')
  const names: Record<string, string> = {
    'http://www.w3.org/2005/Atom': 'atom:',
    'http://purl.org/dc/elements/1.1/': 'dc:',
  }
  const plain = (element: globalThis.Element): Element => ({
    name: (names[element.namespaceURI ?? ''] ?? '') + element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent ?? '',
    inside: [...element.children].map(plain),
  })
  return plain(parsed.documentElement)
}

const all = (element: Element, name: string) => element.inside.filter((one) => one.name === name)

/** The text of the one element of a name. */
function only(element: Element, name: string): string {
  const found = all(element, name)
  expect([name, found.length]).toEqual([name, 1])
  return found[0]?.text ?? ''
}

const ofHtml = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** RFC 4287. */
function readAtom(feed: Element): Read {
  expect(feed.name).toBe('atom:feed')
  const link = (element: Element, rel: string) => {
    const links = all(element, 'atom:link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel)
    expect([rel, links.length]).toEqual([rel, 1])
    return links[0]?.attributes.href ?? ''
  }
  const moment = (element: Element, name: string) => {
    expect(only(element, name)).toMatch(instant)
    return only(element, name)
  }
  const authors = (element: Element) => all(element, 'atom:author').map((author) => only(author, 'atom:name'))
  expect(only(feed, 'atom:id')).toMatch(/^http/)
  expect(authors(feed)).toHaveLength(1)
  return {
    title: only(feed, 'atom:title'),
    self: link(feed, 'self'),
    list: link(feed, 'alternate'),
    lang: new URL(link(feed, 'alternate')).pathname.slice(1, 3),
    updated: moment(feed, 'atom:updated'),
    items: all(feed, 'atom:entry').map((entry) => {
      expect(entry.attributes['xml:lang']).toBe(new URL(link(entry, 'alternate')).pathname.slice(1, 3))
      expect(all(entry, 'atom:category').filter(({ attributes }) => attributes.term && attributes.label)).toHaveLength(
        1,
      )
      return {
        id: only(entry, 'atom:id'),
        title: ofHtml(only(entry, 'atom:title')),
        address: link(entry, 'alternate'),
        published: moment(entry, 'atom:published'),
        updated: moment(entry, 'atom:updated'),
        authors: authors(entry),
      }
    }),
  }
}

/** RSS 2.0.11, with the recommendations of its board's profile. */
function readRss(rss: Element): Read {
  expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0'])
  const [channel] = all(rss, 'channel')
  if (!channel) throw new Error('The RSS has no channel.')
  const moment = (element: Element, name: string) => {
    expect(only(element, name)).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    return new Date(only(element, name)).toISOString()
  }
  const [self] = all(channel, 'atom:link')
  expect(self?.attributes).toMatchObject({ rel: 'self', type: 'application/rss+xml' })
  expect(only(channel, 'description')).toMatch(/\S/)
  const updated = moment(channel, 'lastBuildDate')
  return {
    title: only(channel, 'title'),
    self: self?.attributes.href ?? '',
    list: only(channel, 'link'),
    lang: only(channel, 'language'),
    updated,
    items: all(channel, 'item').map((item) => {
      expect(all(item, 'guid')[0]?.attributes.isPermaLink).toBe('false')
      expect(all(item, 'author')).toEqual([])
      expect(only(item, 'category')).toMatch(/\S/)
      const published = moment(item, 'pubDate')
      return {
        ...{ id: only(item, 'guid'), title: ofHtml(only(item, 'title')), address: only(item, 'link') },
        // When an item was changed RSS does not say.
        ...{ published, updated },
        authors: [only(item, 'dc:creator')],
      }
    }),
  }
}

type JsonFeed = Record<'version' | 'title' | 'home_page_url' | 'feed_url' | 'language', string> & { items: JsonItem[] }
type JsonItem = Record<
  'id' | 'url' | 'title' | 'content_text' | 'date_published' | 'date_modified' | 'language',
  string
> & {
  authors: { name: string }[]
  tags: string[]
}

/** JSON Feed 1.1. */
function readJson(feed: JsonFeed): Read {
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  for (const item of feed.items) {
    for (const date of [item.date_published, item.date_modified]) expect(date).toMatch(instant)
    expect([item.id, item.content_text, item.tags]).toEqual([
      item.id,
      expect.stringMatching(/\S/),
      [expect.any(String)],
    ])
    expect(item.language).toBe(new URL(item.url).pathname.slice(1, 3))
  }
  const { title, feed_url, home_page_url, language, items } = feed
  return {
    ...{ title, self: feed_url, list: home_page_url, lang: language },
    updated:
      items
        .map((item) => item.date_modified)
        .sort()
        .at(-1) ?? '',
    items: items.map(({ id, url, title, date_published, date_modified, authors }) => ({
      ...{ id, title, address: url, published: date_published, updated: date_modified },
      authors: authors.map(({ name }) => name),
    })),
  }
}

test('a feed reader sees an item of one list under the same name in every other', async ({ request }) => {
  const idsOf = async (list: string) =>
    (JSON.parse(await (await request.get(feedOf(list, 'json'), asIs)).text()) as JsonFeed).items.map(
      ({ id, url }) => [url, id] as const,
    )
  const ids = new Map(await idsOf('/en/news'))
  const same = (await idsOf('/en/search?q=the&kind=news')).concat(await idsOf('/fr/news?lang=en'))
  expect(same.filter(([url]) => ids.has(url)).length).toBeGreaterThan(0)
  for (const [url, id] of same) expect([url, ids.get(url) ?? id]).toEqual([url, id])
})

test('a visitor on a late page, or in another order, is offered the feed of the whole list', async ({
  page,
  baseURL,
}) => {
  for (const address of [
    '/en/news?lang=en&lang=ru&page=2',
    '/en/news?lang=en&lang=ru&sort=oldest',
    '/en/news?lang=en&lang=ru&sort=oldest&page=2',
  ]) {
    await page.goto(address)
    const links = page.locator('head link[rel=alternate][type^="application/"]')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      formats.map((format) => `${baseURL}/en/news/feed.${format}?lang=en&lang=ru`),
    )
  }
})

for (const format of formats)
  test(`a feed reader that has the ${format} feed already is not sent it again`, async ({ request }) => {
    const address = feedOf('/en/news?country=uzbekistan', format)
    const whole = await request.get(address, asIs)
    const { etag = '', 'last-modified': modified = '', ...headers } = whole.headers()
    expect([whole.status(), etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{27}"$/)])
    expect(headers['cache-control']).toBe('public, max-age=0, stale-if-error=86400')
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString()
    for (const [asked, status] of [
      [{ 'If-None-Match': etag }, 304],
      [{ 'If-Modified-Since': modified }, 304],
      [{ 'If-None-Match': etag, 'If-Modified-Since': earlier }, 304],
      [{ 'If-None-Match': '"other"', 'If-Modified-Since': modified }, 200],
      [{ 'If-Modified-Since': earlier }, 200],
    ] as const) {
      const again = await request.get(address, { ...asIs, headers: asked })
      expect([asked, again.status(), (await again.body()).length > 0]).toEqual([asked, status, status === 200])
      expect([asked, again.headers().etag]).toEqual([asked, etag])
    }
    // Uncompressed, so that what comes is as long as it is said to be.
    const plainly = { ...asIs, headers: { 'Accept-Encoding': 'identity' } }
    const plain = await request.get(address, plainly)
    const head = await request.head(address, plainly)
    const { date: _then, 'x-request-id': _this, ...same } = head.headers()
    const { date: _now, 'x-request-id': _that, ...got } = plain.headers()
    expect([head.status(), same]).toEqual([200, got])
    expect(Number(got['content-length'])).toBe((await plain.body()).length)
  })

test('a feed reader is sent to the clean address, and told in a line of text what cannot be answered', async ({
  request,
}) => {
  for (const [untidy, clean] of [
    ['/en/news/feed.atom?page=2&sort=oldest', '/en/news/feed.atom'],
    ['/en/news/feed.rss?utm_source=reader&country=malta&kind=', '/en/news/feed.rss?country=malta'],
    ['/en/meetings/feed.json/?from=25.11.2024', '/en/meetings/feed.json?from=2024-11-25'],
  ] as const) {
    const response = await request.get(untidy, asIs)
    expect([untidy, response.status(), response.headers().location]).toEqual([untidy, 308, clean])
    expect([clean, (await request.get(clean, asIs)).status()]).toEqual([clean, 200])
  }
  for (const [address, status, said] of [
    ['/en/news/feed.atom?country=atlantis', 404, 'country=atlantis'],
    ['/en/meetings/feed.rss?kind=gossip', 404, 'kind=gossip'],
    ['/en/projects/feed.json?from=soon', 404, 'from=soon'],
    ['/en/news/feed.atom?from=2024&to=2023', 404, 'to=2023'],
    ['/en/search/feed.rss', 404, 'words to look for'],
    [`/en/news/feed.rss?q=${'x'.repeat(201)}`, 400, '200 characters'],
    ['/en/search/feed.json?q=x&kind=a&kind=b&kind=c&kind=d&kind=e&kind=f&kind=g', 400, 'six filter values'],
  ] as const) {
    const response = await request.get(address, asIs)
    expect([address, response.status()]).toEqual([address, status])
    expect([address, response.headers()['content-type']]).toEqual([address, 'text/plain; charset=utf-8'])
    expect(await response.text()).toContain(said)
  }
})
