import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { and, eq, ne } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../db/content/organization'
import { database } from '../db/database'
import { defaultVersion, readEditions } from '../db/edition'
import { makeEntity, publishEdition, saveDraft } from '../db/publishing'
import { entitiesPerPart } from '../db/sitemap'
import { editor, onBothEngines } from '../db/testing/engines'
import { frontDoor } from './front-door'
import { fixedPages } from './sitemaps'
import { type Ask, listen } from './testing/ask'
import { sitemapFaults } from './testing/sitemap-faults'

const site = 'https://portal.example.org'
/** Where Next stands, that knows no address. */
const nothing = frontDoor(
  async (request, response) => {
    response.statusCode = request.url?.includes('/status/') ? 200 : 404
    response.end()
  },
  { siteUrl: site, pageCacheBytes: 2 ** 20, requestsPerMinute: 0 },
)

type Listed = { lastmod: string | undefined; links: Record<string, string> }

/** What a sitemap lists, by its paths. */
function listedIn(xml: string): Map<string, Listed> {
  const path = (address: string) => {
    expect(address.startsWith(`${site}/`)).toBe(true)
    return address.slice(site.length)
  }
  return new Map(
    [...xml.matchAll(/<(url|sitemap)>(.*?)<\/\1>/gs)].map(([, , item = '']) => {
      const links = [...item.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
      return [
        path(/<loc>(.*?)<\/loc>/.exec(item)?.[1] ?? ''),
        {
          lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(item)?.[1],
          links: Object.fromEntries(links.map(([, lang, href = '']) => [lang, path(href)])),
        },
      ]
    }),
  )
}

/** Puts a news item before the public, or the next version of one that is. */
const publish = (
  about: { title: string; slug?: string; lang?: string; major?: boolean; at?: Date; issuedOn?: string },
  known?: number,
) =>
  database().write(async (write) => {
    const { title, slug = title.toLowerCase(), lang = 'en', major = false, at = new Date() } = about
    const entity = known ?? (await makeEntity(editor, write, 'news'))
    const issuedOn = about.issuedOn ?? at.toISOString().slice(0, 10)
    if (!known) await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn })
    const draft = { lang, section: 'news', slug, title, major }
    await publishEdition(editor, write, await saveDraft(editor, write, entity, draft), at)
    return entity
  })

onBothEngines('shipped', () => {
  let portal: Awaited<ReturnType<typeof listen>>
  const ask: Ask = (...asked) => portal.ask(...asked)
  beforeAll(async () => {
    portal = await listen(nothing.listener)
  })
  afterAll(() => portal.close())

  const sitemap = async (path: string) => listedIn((await ask(path)).body)
  const addresses = async () => {
    const files = [...(await sitemap('/sitemap.xml')).keys()]
    const all = await Promise.all(files.filter((file) => file !== '/sitemaps/news.xml').map(sitemap))
    return all.flatMap((one) => [...one])
  }

  test('a search engine is told of every page there is, once, and of nothing else', async () => {
    const { entity } = database().tables
    const editions = await readEditions(ne(entity.type, 'area'))
    const fixed = languages.flatMap((lang) => fixedPages.map((page) => `/${lang}${page}`))
    expect((await addresses()).map(([path]) => path).sort()).toEqual(
      [...editions.map(({ path }) => path), ...fixed].sort(),
    )
  })

  test('a search engine can read every sitemap by the schemas of the protocol', async () => {
    await publish({ title: 'Fresh' })
    const files = ['/sitemap.xml', ...(await sitemap('/sitemap.xml')).keys()]
    expect(files).toContain('/sitemaps/news.xml')
    for (const file of files) {
      const answer = await ask(file)
      expect([file, answer.status, answer.headers['content-type']]).toEqual([
        file,
        200,
        'application/xml; charset=utf-8',
      ])
      expect([file, await sitemapFaults(answer.body)]).toEqual([file, []])
    }
    // What checks them sees what is wrong.
    const { body } = await ask('/sitemaps/pages.xml')
    for (const wrong of [
      body.replace('hreflang="fr"', 'hreflang="French"'),
      body.replace('</loc>', '</loc><lastmod>yesterday</lastmod>'),
    ])
      expect(await sitemapFaults(wrong)).not.toEqual([])
  })

  test('each language version names all of them, itself and the one for everybody else', async () => {
    const all = new Map(await addresses())
    for (const [path, { links }] of all) {
      const { 'x-default': other, ...versions } = links
      expect(Object.values(versions)).toContain(path)
      for (const version of Object.values(versions)) expect(all.get(version)?.links).toEqual(links)
      const known = languages.flatMap((lang) => (versions[lang] ? [{ lang, path: versions[lang] }] : []))
      expect(other).toBe(defaultVersion(known)?.path)
    }
    expect([...all.values()].some(({ links }) => Object.keys(links).length === languages.length + 1)).toBe(true)
    expect([...all.values()].some(({ links }) => !links.en && links['x-default'])).toBe(true)
  })

  test('only what the public is told of moves the date of a page, and what is withdrawn is no longer listed', async () => {
    const first = new Date('2026-01-02T09:00:00.000Z')
    const entity = await publish({ title: 'Bridge', at: first })
    const file = `/sitemaps/entities-${Math.floor(entity / entitiesPerPart) + 1}.xml`
    const dated = async () => (await sitemap(file)).get('/en/news/bridge')?.lastmod
    expect(await dated()).toBe(first.toISOString())
    await publish({ title: 'Bridge', at: new Date('2026-01-03T09:00:00Z') }, entity)
    expect(await dated()).toBe(first.toISOString())
    await publish({ title: 'Bridge', at: new Date('2026-01-04T09:00:00Z'), major: true }, entity)
    expect(await dated()).toBe('2026-01-04T09:00:00.000Z')
    const { edition } = database().tables
    const its = and(eq(edition.entity, entity), eq(edition.lang, 'en'))
    await database().write((write) => write.update(edition).set({ status: 'withdrawn' }).where(its))
    expect(await dated()).toBeUndefined()
  })

  test('a reader of news alone is told of the last 48 hours', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
    await publish({ title: 'Yesterday', at: hoursAgo(47) })
    await publish({ title: 'Before', at: hoursAgo(49) })
    const { body } = await ask('/sitemaps/news.xml')
    expect(body).toContain('<news:title>Yesterday</news:title>')
    expect(body).toContain('<news:language>en</news:language>')
    expect(body).not.toContain('Before')
    expect(body).toContain(`<news:publication_date>${hoursAgo(47).toISOString().slice(0, 10)}`)
  })

  test('a machine is answered the same with and without a body, in the coding it takes, and in a line if it has it', async () => {
    const whole = await ask('/sitemap.xml')
    const head = await ask('/sitemap.xml', { method: 'HEAD' })
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag])
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const coded = await ask('/sitemap.xml', { headers: { 'accept-encoding': coding } })
      expect([coded.headers['content-encoding'], decode(coded.bytes).toString()]).toEqual([coding, whole.body])
    }
    const known = { headers: { 'if-none-match': whole.headers.etag ?? '' } }
    expect((await ask('/sitemap.xml', known)).status).toBe(304)
    await publish({ title: `Moved-${Date.now()}`, slug: `moved-${Date.now()}` })
    expect((await ask('/sitemap.xml', known)).status).toBe(200)
  })

  test('a machine that asks for a sitemap that is not there is told so, and an untidy address leads to the clean one', async () => {
    for (const path of ['/sitemaps/entities-99999.xml', '/sitemaps/entities-0.xml', '/sitemaps/other.xml'])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    const untidy = await ask('//sitemaps//news.xml?page=2')
    expect([untidy.status, untidy.headers.location]).toEqual([308, '/sitemaps/news.xml'])
  })
})
