import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { type FeedContent, type FeedEntry, formats } from './formats'

const entry: FeedEntry = {
  id: 'tag:portal.example.org,2024:edition-7',
  address: 'https://portal.example.org/ru/news/item',
  lang: 'ru',
  title: 'Границы & «рубежи» < 5 > 3 ]]> 🕊 &amp; <entry>\u0000\u001b',
  summary: 'First <b>line</b> & second.',
  authors: ['Office for Free Elections & Human Rights', 'Секретариат'],
  kind: { word: 'story', label: 'Stories & “more”' },
  publishedAt: new Date('2024-11-25T08:00:00Z'),
  changedAt: new Date('2024-11-26T09:30:15.250Z'),
}

const content: FeedContent = {
  self: 'https://portal.example.org/en/news/feed.atom?q=a+%26+b&country=malta',
  list: 'https://portal.example.org/en/news?q=a+%26+b&country=malta',
  title: 'OSCE: News containing “a & b <c>” &amp; 🕊\u0000',
  titleLang: 'en',
  lang: 'en',
  publisher: 'Organization & Partners',
  publisherSite: 'https://portal.example.org/en',
  updatedAt: entry.changedAt,
  entries: [entry, { ...entry, id: 'tag:portal.example.org,2023:edition-6', lang: 'fr', title: 'Plain', summary: '' }],
  gone: [],
}

const written = (format: string, of: FeedContent = content) => formats.get(format)?.write(of) ?? ''

/** What stands in the elements of a name, as a reader of XML has it. */
function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) =>
    inner.replace(/<!\[CDATA\[(.*?)\]\]>|&(\w+);/gs, (_all, verbatim, code) => verbatim ?? unescaped(`&${code};`)),
  )
}
const unescaped = (html: string) =>
  html.replace(/&(\w+);/g, (_all, code) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[code as 'amp'] ?? '?')

for (const format of ['atom', 'rss'] as const)
  test(`a reader of ${format} sees titles and leads letter by letter, but for what no XML can hold`, () => {
    const xml = written(format)
    const [first, item, plain] = textsOf(xml, 'title')
    expect([first, unescaped(item ?? ''), plain]).toEqual([
      'OSCE: News containing “a & b <c>” &amp; 🕊',
      'Границы & «рубежи» < 5 > 3 ]]> 🕊 &amp; <entry>',
      'Plain',
    ])
    const leads = textsOf(xml, format === 'atom' ? 'summary' : 'description').map(unescaped)
    expect(leads.at(-1)).toBe('First <b>line</b> & second.')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })

test('a reader of atom learns who wrote what, when, and in which language', () => {
  const xml = written('atom')
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xml:lang="en" xmlns="http:/)
  expect(xml.match(/<entry [^>]*>/g)).toEqual(['<entry xml:lang="ru">', '<entry xml:lang="fr">'])
  expect(textsOf(xml, 'id')).toEqual([content.self, ...content.entries.map(({ id }) => id)])
  expect(textsOf(xml, 'published')).toEqual(['2024-11-25T08:00:00.000Z', '2024-11-25T08:00:00.000Z'])
  expect(new Set(textsOf(xml, 'updated'))).toEqual(new Set(['2024-11-26T09:30:15.250Z']))
  expect(textsOf(xml, 'name').slice(0, 3)).toEqual(['Organization & Partners', ...entry.authors])
  expect(xml).toContain(
    '<link rel="self" href="https://portal.example.org/en/news/feed.atom?q=a+%26+b&amp;country=malta"',
  )
  expect(xml).toContain('<category label="Stories &amp; “more”" term="story"/>')
  expect(textsOf(xml, 'summary')).toHaveLength(1)
})

test('a reader of rss learns the same, and names are not taken for e-mail addresses', () => {
  const xml = written('rss')
  expect(textsOf(xml, 'author')).toEqual([])
  expect(textsOf(xml, 'dc:creator')).toHaveLength(2)
  expect(textsOf(xml, 'dc:creator')[0]).toBe('Office for Free Elections & Human Rights, Секретариат')
  expect(textsOf(xml, 'dc:language')).toEqual(['ru', 'fr'])
  expect(textsOf(xml, 'language')).toEqual(['en'])
  expect(textsOf(xml, 'guid')).toEqual(content.entries.map(({ id }) => id))
  expect(textsOf(xml, 'pubDate')[0]).toBe('Mon, 25 Nov 2024 08:00:00 GMT')
  expect(textsOf(xml, 'lastBuildDate')).toEqual(['Tue, 26 Nov 2024 09:30:15 GMT'])
  expect(textsOf(xml, 'link')).toEqual([content.list, entry.address, entry.address])
  for (const prefix of ['dc', 'atom']) expect(xml).toContain(`xmlns:${prefix}="http`)
})

test('a reader of json learns the same', () => {
  const feed = JSON.parse(written('json'))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title: content.title, home_page_url: content.list, feed_url: content.self, language: 'en' },
  })
  expect(feed.items[0]).toEqual({
    ...{ id: entry.id, url: entry.address, title: entry.title, content_text: entry.summary, language: 'ru' },
    ...{ date_published: '2024-11-25T08:00:00.000Z', date_modified: '2024-11-26T09:30:15.250Z' },
    ...{ authors: entry.authors.map((name) => ({ name })), tags: [entry.kind.label] },
  })
  // An item has to have a content.
  expect(feed.items[1].content_text).toBe('Plain')
})

const gone = {
  ...content,
  gone: [
    { id: 'tag:a&b,2024:edition-8', at: entry.changedAt, status: 'removed' as const, said: 'Removed & "gone".' },
    {
      ...{ id: 'tag:a,2024:edition-9', at: entry.publishedAt, status: 'withdrawn' as const, said: 'Withdrawn.' },
      address: 'https://portal.example.org/en/news/x?a=1&b=2',
    },
  ],
}

test('a reader of atom is told what is gone, since when and why, and what is left of it', () => {
  const seen: [string, Record<string, string>, string][] = []
  const open: typeof seen = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open.push([name, attributes, '']),
      ontext: (text) => {
        const last = open.at(-1)
        if (last) last[2] += text
      },
      onclosetag: () => seen.push(...open.splice(-1)),
    },
    { xmlMode: true },
  )
  parser.end(written('atom', gone))
  const named = (name: string) => seen.filter(([is]) => is === name)
  expect(named('at:deleted-entry').map(([, attributes]) => attributes)).toEqual([
    { ref: 'tag:a&b,2024:edition-8', when: '2024-11-26T09:30:15.250Z' },
    { ref: 'tag:a,2024:edition-9', when: '2024-11-25T08:00:00.000Z' },
  ])
  expect(named('at:comment').map(([, , text]) => text)).toEqual(['Removed & "gone".', 'Withdrawn.'])
  expect(named('link').at(-1)?.[1]).toEqual({ href: 'https://portal.example.org/en/news/x?a=1&b=2' })
  expect(named('feed')[0]?.[1]).toMatchObject({ 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' })
  expect(seen.at(-1)?.[0]).toBe('feed')
  expect(named('entry')).toHaveLength(2)
  expect(written('atom')).not.toContain('at:')
})

test('a reader of json is told it in an extension, and of rss not at all', () => {
  expect(JSON.parse(written('json', gone))._hofburg.removed).toEqual([
    { id: 'tag:a&b,2024:edition-8', status: 'removed', date_removed: '2024-11-26T09:30:15.250Z' },
    {
      ...{ id: 'tag:a,2024:edition-9', status: 'withdrawn', date_removed: '2024-11-25T08:00:00.000Z' },
      url: 'https://portal.example.org/en/news/x?a=1&b=2',
    },
  ])
  expect(JSON.parse(written('json'))).not.toHaveProperty('_hofburg')
  expect(written('rss', gone)).toBe(written('rss'))
})

test('a list without items is a feed without entries', () => {
  const empty = { ...content, entries: [], updatedAt: new Date(0) }
  expect(written('atom', empty)).not.toContain('<entry')
  expect(textsOf(written('atom', empty), 'updated')).toEqual(['1970-01-01T00:00:00.000Z'])
  expect(written('rss', empty)).not.toContain('<item')
  expect(JSON.parse(written('json', empty)).items).toEqual([])
})
