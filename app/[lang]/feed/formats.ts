import { Feed, type Item } from 'feed'

/** A list as feeds give it. `self` is the address of the feed, `list` that of the page; all addresses are whole. */
export type FeedContent = {
  self: string
  list: string
  title: string
  titleLang: string
  lang: string
  publisher: string
  publisherSite: string
  updatedAt: Date
  entries: readonly FeedEntry[]
  /** What a reader of the list may have and should not show as it was any more. */
  gone: readonly GoneEntry[]
}

/** An entry that was taken from the list: `said` is why, in the words of the feed's title; `address` what is left of it. */
export type GoneEntry = { id: string; at: Date; status: 'withdrawn' | 'removed'; address?: string; said: string }

export type FeedEntry = {
  /** Stays the same whatever becomes of the address. */
  id: string
  address: string
  lang: string
  title: string
  summary: string
  authors: readonly string[]
  kind: { word: string; label: string }
  publishedAt: Date
  changedAt: Date
}

export const formats: ReadonlyMap<string, { type: string; write: (content: FeedContent) => string }> = new Map([
  ['atom', { type: 'application/atom+xml', write: atom }],
  ['rss', { type: 'application/rss+xml', write: rss }],
  ['json', { type: 'application/feed+json', write: json }],
])

/**
 * Atom 1.0, RFC 4287, with the tombstones of RFC 6721. The library has no word for those, nor for languages, of which
 * entries may have different ones.
 */
function atom(content: FeedContent): string {
  const { gone } = content
  const languages = content.entries.map(({ lang }) => lang)
  const inAtom = ({ authors, kind }: FeedEntry) => ({
    author: authors.map((name) => ({ name: asText(name) })),
    category: [{ term: kind.word, name: kind.label }],
  })
  return library(content, inAtom)
    .atom1()
    .replace('<feed ', `<feed xml:lang="${content.titleLang}"${gone.length > 0 ? ` xmlns:at="${tombstones}"` : ''} `)
    .replaceAll('<entry>', () => `<entry xml:lang="${languages.shift()}">`)
    .replace(/<\/feed>\s*$/, () => `${gone.map(tombstone).join('')}</feed>`)
}

const tombstones = 'http://purl.org/atompub/tombstones/1.0'

function tombstone({ id, at, address, said }: GoneEntry): string {
  const left = address === undefined ? '' : `<link href="${asHtml(address)}"/>`
  const comment = `<at:comment>${asHtml(said)}</at:comment>`
  return `    <at:deleted-entry ref="${asHtml(id)}" when="${at.toISOString()}">${comment}${left}</at:deleted-entry>\n`
}

/** RSS 2.0, which has no way to say that something is gone. An author of its own is an e-mail address; names, and languages, are said in the words of Dublin Core. */
function rss(content: FeedContent): string {
  const inRss = ({ authors, kind, lang }: FeedEntry) => ({
    category: [{ name: asText(kind.label) }],
    extensions: [
      { name: 'dc:creator', objects: { _text: asText(authors.join(', ')) } },
      { name: 'dc:language', objects: { _text: lang } },
    ],
  })
  return library(content, inRss).rss2().replace('<rss ', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')
}

function library(content: FeedContent, more: (entry: FeedEntry) => Partial<Item>): Feed {
  const { self, list, title, lang, publisher, publisherSite, updatedAt } = content
  const feed = new Feed({
    ...{ id: self, feed: self, link: list, title: asText(title), language: lang, updated: updatedAt },
    description: asText(publisher),
    author: { name: asText(publisher), link: publisherSite },
    generator: 'Hofburg',
  })
  for (const entry of content.entries)
    feed.addItem({
      ...{ id: entry.id, link: entry.address, title: asHtml(entry.title) },
      ...{ published: entry.publishedAt, date: entry.changedAt },
      ...(entry.summary && { description: asHtml(entry.summary) }),
      ...more(entry),
    })
  return feed
}

/** JSON Feed 1.1; the library writes 1. What is gone stands in an extension, as the format provides for. */
function json(content: FeedContent): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: content.title,
    home_page_url: content.list,
    feed_url: content.self,
    language: content.lang,
    authors: [{ name: content.publisher, url: content.publisherSite }],
    items: content.entries.map(({ id, address, lang, title, summary, authors, kind, publishedAt, changedAt }) => ({
      id,
      url: address,
      title,
      content_text: summary || title,
      date_published: publishedAt.toISOString(),
      date_modified: changedAt.toISOString(),
      authors: authors.map((name) => ({ name })),
      tags: [kind.label],
      language: lang,
    })),
    ...(content.gone.length > 0 && {
      _hofburg: {
        removed: content.gone.map(({ id, at, status, address }) => ({
          ...{ id, status, date_removed: at.toISOString() },
          ...(address !== undefined && { url: address }),
        })),
      },
    }),
  }
  return JSON.stringify(feed, null, 2)
}

/** For where the library expects text: it takes `&amp;` for `&`. */
function asText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;')
}

/** For where the library expects HTML, which titles and leads are not. */
function asHtml(text: string): string {
  return asText(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A text without what XML cannot hold at all. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
