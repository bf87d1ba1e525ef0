import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { isLanguage, type Language, languages } from '../db/content/organization'
import { defaultVersion } from '../db/edition'
import { finders } from '../db/finder/finders'
import { filterCount, parseQuery } from '../db/finder/query'
import { fixedPages } from '../server/sitemaps'

test.describe.configure({ mode: 'parallel' })

type Visit = {
  status: number
  html: boolean
  location: string | null
  canonical: string | undefined
  title: string | undefined
  /** Search engines may list it. */
  indexable: boolean
  /** The addresses of its language versions, by what `hreflang` calls them. */
  versions: Record<string, string>
  links: string[]
}

test('a machine that follows every link comes to an end, and to each page once', async ({ baseURL }) => {
  test.setTimeout(360_000)
  const visits = await crawl(baseURL ?? '')
  const pages = new Map([...visits].filter(([, { status }]) => status === 200))
  const permalinks = [...visits].filter(([address, { status }]) => /^\/id\/\d+$/.test(address) && status === 302)
  const wrong = [...visits].filter(([address]) => !pages.has(address) && !permalinks.some(([one]) => one === address))
  expect(
    wrong.map(([address, { status }]) => `${status}: ${address}, linked from ${firstLinkTo(address, visits)}`),
  ).toEqual([])
  expect(permalinks.filter(([, { location }]) => !pages.has(location ?? ''))).toEqual([])

  const lists = listsAmong(visits)
  const listPages = [...lists.values()].reduce((sum, count) => sum + count, 0)
  const fixed = fixedPages.filter((page) => !finders.has(page))
  const real = publicEditions() + fixed.length * languages.length + listPages
  console.log(
    `${visits.size} addresses reached: ${pages.size} pages, ${permalinks.length} permalinks, `,
    `${[...visits.keys()].filter((address) => /\/feed\.\w+/.test(address)).length} feeds; `,
    `bound 1.2 × ${real} (${listPages} of them in ${lists.size} lists)`,
  )
  expect(visits.size).toBeGreaterThan(real / 2)
  expect(visits.size).toBeLessThanOrEqual(1.2 * real)

  const canonicals = [...pages].filter(([, { html }]) => html)
  expect(canonicals.filter(([, { canonical }]) => !canonical).map(([address]) => address)).toEqual([])
  const firstOf = new Map(canonicals.map(([address, { canonical }]) => [canonical, address]))
  expect(canonicals.flatMap(([address, { canonical }]) => (firstOf.get(canonical) === address ? [] : address))).toEqual(
    [],
  )

  const indexable = new Map(canonicals.filter(([, { indexable }]) => indexable))
  expect(wrongVersions(indexable)).toEqual([])
  expect(sameTitles(indexable)).toEqual([])
  // Lists with a filter are found by their links, and as many as there are terms.
  const single = [...indexable.keys()].filter((address) => !address.includes('?'))
  expect(await listedAddresses(baseURL ?? '')).toEqual(single.sort())
})

/** Language versions of which one does not name the others, itself, or the one for everybody else. */
function wrongVersions(pages: ReadonlyMap<string, Visit>): string[] {
  return [...pages].flatMap(([address, { versions }]) => {
    const { 'x-default': other, ...named } = versions
    // A list with a filter stands by itself: its filters mean something else in each language.
    if (address.includes('?') && Object.keys(versions).length === 0) return []
    const known = languages.flatMap((lang: Language) => (named[lang] ? [{ lang, path: named[lang] }] : []))
    const right =
      known.length === Object.keys(named).length &&
      known.every(({ path }) => JSON.stringify(pages.get(path)?.versions) === JSON.stringify(versions)) &&
      known.some(({ lang, path }) => path === address && address.startsWith(`/${lang}`)) &&
      other === defaultVersion(known)?.path
    return right ? [] : `${address}: ${JSON.stringify(versions)}`
  })
}

/** Titles that two pages of a language bear. */
function sameTitles(pages: ReadonlyMap<string, Visit>): string[] {
  const bearers = new Map<string, string[]>()
  for (const [address, { title = '' }] of pages) {
    const key = `${address.split(/[/?]/)[1]}: ${title}`
    bearers.set(key, [...(bearers.get(key) ?? []), address])
  }
  return [...bearers].filter(([, all]) => all.length > 1).map(([title, all]) => `${title} at ${all.join(', ')}`)
}

/** Every address that the sitemaps list, in order. */
async function listedAddresses(origin: string): Promise<string[]> {
  const locations = async (address: string) => {
    const xml = await (await fetch(address)).text()
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => location)
  }
  const files = (await locations(`${origin}/sitemap.xml`)).filter((file) => !file.endsWith('/news.xml'))
  const listed = (await Promise.all(files.map(locations))).flat()
  return listed.map((address) => address.slice(origin.length)).sort()
}

/** Everything that links lead to from the English front page, whatever they say of themselves. */
async function crawl(origin: string): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  let level = ['/en']
  while (level.length > 0) {
    const waiting = [...level]
    const visitAll = async () => {
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop())
        visits.set(address, await visit(origin, address))
    }
    await Promise.all(Array.from({ length: 8 }, visitAll))
    const next = new Set(level.flatMap((address) => visits.get(address)?.links ?? []))
    level = [...next].filter((address) => !visits.has(address))
  }
  return visits
}

async function visit(origin: string, address: string): Promise<Visit> {
  // The crawler asks faster than one visitor may.
  const headers = { 'x-forwarded-for': `198.18.${randomInt(256)}.${randomInt(256)}` }
  const response = await fetch(origin + address, { redirect: 'manual', headers })
  const text = await response.text()
  const html = response.headers.get('content-type')?.startsWith('text/html') ? text : ''
  const pathOf = (href: string | undefined) => {
    const whole = href === undefined ? '' : (new URL(href, origin + address).href.split('#')[0] ?? '')
    return whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : undefined
  }
  const tags = [...html.matchAll(/<(a|link)\b([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    rel: /\srel="([^"]*)"/.exec(attributes)?.[1],
    hreflang: /\shreflang="([^"]*)"/i.exec(attributes)?.[1],
    href: /\shref="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&'),
  }))
  const links = tags.filter(({ name, hreflang }) => name === 'a' || hreflang).flatMap(({ href }) => pathOf(href) ?? [])
  const versions = tags.flatMap(({ name, rel, hreflang, href }) =>
    name === 'link' && rel === 'alternate' && hreflang ? [[hreflang, pathOf(href) ?? '']] : [],
  )
  return {
    status: response.status,
    html: html !== '',
    location: response.headers.get('location'),
    canonical: tags.find(({ rel }) => rel === 'canonical')?.href,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1],
    indexable: !/<meta name="robots" content="[^"]*noindex/.test(html),
    versions: Object.fromEntries(versions),
    links: [...new Set(links)],
  }
}

/** The lists that were reached, and how many pages each links to from its first. */
function listsAmong(visits: ReadonlyMap<string, Visit>): Map<string, number> {
  const lists = new Map<string, number>()
  for (const [address, { links }] of visits) {
    const asked = listOf(address)
    if (!asked) continue
    // A machine is never led to a second filter, or to another order.
    expect([address, filterCount(asked.query) <= 1, asked.query.sort]).toEqual([address, true, asked.standing])
    const pages = links.flatMap((link) => (listOf(link)?.list === asked.list ? (listOf(link)?.query.page ?? 1) : []))
    if (asked.query.page === 1) lists.set(asked.list, Math.max(1, ...pages))
  }
  return lists
}

/** The list that an address is a page of: its own address without the page. */
function listOf(address: string) {
  const url = new URL(address, 'http://portal')
  const [, lang = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? []
  const finder = finders.get(rest)
  if (!finder || !isLanguage(lang)) return undefined
  const { query } = parseQuery(finder, lang, url.searchParams)
  url.searchParams.delete('page')
  return { list: url.pathname + url.search, query, standing: finder.dated ? 'newest' : 'relevance' }
}

function firstLinkTo(address: string, visits: ReadonlyMap<string, Visit>): string | undefined {
  return [...visits].find(([, { links }]) => links.includes(address))?.[0]
}

/** How many editions have a page that the public may read. */
function publicEditions(): number {
  const file = join(process.env.E2E_FOLDER ?? '', 'portal.db')
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const count = "select count(*) from edition join entity on entity.id = edition.entity where status = 'published'"
    return database.prepare<[], number>(`${count} and type <> 'area'`).pluck().get() ?? 0
  } finally {
    database.close()
  }
}
