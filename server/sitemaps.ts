import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { ErrorLevel, SitemapIndexStream, type SitemapItemLoose, SitemapStream } from 'sitemap'
import { languages, organization } from '../db/content/organization'
import { database } from '../db/database'
import { defaultVersion } from '../db/edition'
import { finders } from '../db/finder/finders'
import { freshNews, type ListedVersion, pagesOfPart, sitemapParts } from '../db/sitemap'
import { log } from '../log'
import type { Coding } from './coding'
import { isKnown } from './conditional'
import { withFiles } from './headers'

/** Which sitemap is asked for: that of the sitemaps, of the pages that every language has, of news, or a part. */
export type Sitemap = 'index' | 'pages' | 'news' | number

const lists = [...finders].flatMap(([path, { dated }]) => (dated ? path : []))

/**
 * The pages that every language has and that are no edition of anything, by what follows the language. The search is
 * not among them: without words it has nothing to be found by.
 */
export const fixedPages: readonly string[] = [
  ...['', ...lists, '/countries', '/fields-of-work', '/structures', '/structures/organizational-structure'],
  ...['/field-operations/closed', '/chairpersonships', '/api', '/open-data'],
]

/** The sitemap at a path, if it is an address of one. */
export function sitemapAt(path: string): Sitemap | undefined {
  if (path === '/sitemap.xml') return 'index'
  const [, name, part] = /^\/sitemaps\/(?:(pages|news)|entities-([1-9]\d{0,5}))\.xml$/.exec(path) ?? []
  return name === 'pages' || name === 'news' ? name : part ? Number(part) - 1 : undefined
}

function addressOf(sitemap: Sitemap): string {
  if (sitemap === 'index') return '/sitemap.xml'
  return `/sitemaps/${typeof sitemap === 'number' ? `entities-${sitemap + 1}` : sitemap}.xml`
}

/**
 * Sends a sitemap while it is read from the database, so that a million pages take no more memory than a few. Gives
 * false, with nothing sent, where a part lists nothing. `more` are names and values in turn.
 */
export async function sendSitemap(
  request: IncomingMessage,
  response: ServerResponse,
  sitemap: Sitemap,
  { siteUrl, coding, more }: { siteUrl: string; coding: Coding; more: readonly string[] },
): Promise<boolean> {
  // What is news changes by the clock; all else by what is published.
  const etag = sitemap === 'news' ? undefined : `W/"${await stateOf(sitemap)}"`
  const headers = [
    ...['Content-Type', 'application/xml; charset=utf-8', 'Cache-Control', 'public, max-age=0'],
    ...['Vary', 'Accept-Encoding', ...(etag ? ['ETag', etag] : []), ...withFiles, ...more],
  ]
  if (etag && isKnown(request.headers, etag)) {
    response.writeHead(304, headers).end()
    return true
  }
  const { items, stream } = await sitemapOf(sitemap, siteUrl)
  const first = await items.next()
  if (first.done && typeof sitemap === 'number') return false
  response.writeHead(200, [...headers, ...(coding === 'identity' ? [] : ['Content-Encoding', coding])])
  if (request.method === 'HEAD') {
    await items.return(undefined)
    response.end()
    return true
  }
  const source = first.done ? [Readable.from([emptySitemap])] : [Readable.from(after(first.value, items)), stream]
  // Whoever goes away before the end is in the log already.
  await pipeline([...source, ...coders[coding](), response]).catch((error) => {
    response.destroy()
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') log().error({ err: error }, 'A sitemap was broken off.')
  })
  return true
}

/** What a sitemap depends on: what is published, the pages that there are whatever is, and whether there is fresh news. */
async function stateOf(sitemap: Sitemap): Promise<string> {
  const version = await database().siteVersion()
  if (sitemap === 'index') return `index-${version}-${(await freshNews()).length > 0}`
  if (sitemap !== 'pages') return `${sitemap}-${version}`
  const pages = createHash('sha256').update(JSON.stringify([fixedPages, languages]))
  return `pages-${version}-${pages.digest('base64url').slice(0, 8)}`
}

/** There may be no news for two days; the stream of the package takes that for a fault. */
const emptySitemap = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'

const coders: Readonly<Record<Coding, () => Transform[]>> = {
  br: () => [
    createBrotliCompress({
      // A smaller window takes a quarter of the memory.
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 },
    }),
  ],
  gzip: () => [createGzip()],
  identity: () => [],
}

type Item = SitemapItemLoose

async function* after<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}

async function sitemapOf(
  sitemap: Sitemap,
  siteUrl: string,
): Promise<{ items: AsyncGenerator<Item>; stream: Transform }> {
  const strict = { hostname: siteUrl, level: ErrorLevel.THROW }
  const xmlns = { news: false, xhtml: false, image: false, video: false }
  if (sitemap === 'index') return { items: indexItems(siteUrl), stream: new SitemapIndexStream(strict) }
  if (sitemap === 'news')
    return { items: newsItems(siteUrl), stream: new SitemapStream({ ...strict, xmlns: { ...xmlns, news: true } }) }
  const clusters = sitemap === 'pages' ? fixedClusters() : pagesOfPart(sitemap)
  return {
    items: itemsOf(clusters, siteUrl),
    stream: new SitemapStream({ ...strict, xmlns: { ...xmlns, xhtml: true } }),
  }
}

async function* indexItems(siteUrl: string): AsyncGenerator<Item> {
  const whole = (sitemap: Sitemap) => siteUrl + addressOf(sitemap)
  yield { url: whole('pages') }
  if ((await freshNews()).length > 0) yield { url: whole('news') }
  for await (const { part, changedAt } of sitemapParts()) yield { url: whole(part), lastmod: changedAt.toISOString() }
}

async function* fixedClusters(): AsyncGenerator<ListedVersion[]> {
  for (const page of fixedPages) yield languages.map((lang) => ({ lang, path: `/${lang}${page}`, changedAt: null }))
}

/** An address for each language version, all of which name one another. */
async function* itemsOf(clusters: AsyncIterable<ListedVersion[]>, siteUrl: string): AsyncGenerator<Item> {
  for await (const versions of clusters) {
    const links = versions.map(({ lang, path }) => ({ lang: lang as string, url: siteUrl + path }))
    const other = defaultVersion(versions)
    if (other) links.push({ lang: 'x-default', url: siteUrl + other.path })
    for (const { path, changedAt } of versions)
      yield { url: siteUrl + path, links, ...(changedAt && { lastmod: changedAt.toISOString() }) }
  }
}

async function* newsItems(siteUrl: string): AsyncGenerator<Item> {
  for (const { lang, path, title, publishedAt } of await freshNews())
    yield {
      url: siteUrl + path,
      news: {
        publication: { name: organization.name[lang], language: lang },
        publication_date: publishedAt.toISOString(),
        title,
      },
    }
}
