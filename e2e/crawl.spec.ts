import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { isLanguage, languages } from '../db/content/organization'
import { finders } from '../db/finder/finders'
import { filterCount, parseQuery } from '../db/finder/query'

test.describe.configure({ mode: 'parallel' })

/** Pages that every language has and that are no edition of anything; lists are counted by themselves. */
const fixed = [
  ...['', '/countries', '/fields-of-work', '/structures', '/structures/organizational-structure'],
  ...['/field-operations', '/field-operations/closed', '/chairpersonships'],
]

type Visit = { status: number; location: string | null; canonical: string | undefined; links: string[] }

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
  const real = publicEditions() + fixed.length * languages.length + listPages
  console.log(
    `${visits.size} addresses reached: ${pages.size} pages, ${permalinks.length} permalinks, `,
    `${[...visits.keys()].filter((address) => /\/feed\.\w+/.test(address)).length} feeds; `,
    `bound 1.2 × ${real} (${listPages} of them in ${lists.size} lists)`,
  )
  expect(visits.size).toBeGreaterThan(real / 2)
  expect(visits.size).toBeLessThanOrEqual(1.2 * real)

  const canonicals = [...pages].filter(([address]) => !/\/feed\.\w+/.test(address))
  expect(canonicals.filter(([, { canonical }]) => !canonical).map(([address]) => address)).toEqual([])
  const firstOf = new Map(canonicals.map(([address, { canonical }]) => [canonical, address]))
  expect(canonicals.flatMap(([address, { canonical }]) => (firstOf.get(canonical) === address ? [] : address))).toEqual(
    [],
  )
})

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
  const tags = [...html.matchAll(/<(a|link)\b([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    rel: /\srel="([^"]*)"/.exec(attributes)?.[1],
    hreflang: /\shreflang="/i.test(attributes),
    href: /\shref="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&'),
  }))
  const links = tags
    .filter(({ name, hreflang }) => name === 'a' || hreflang)
    .flatMap(({ href }) => (href === undefined ? [] : (new URL(href, origin + address).href.split('#')[0] ?? [])))
    .filter((href) => href.startsWith(`${origin}/`))
    .map((href) => href.slice(origin.length))
  return {
    status: response.status,
    location: response.headers.get('location'),
    canonical: tags.find(({ rel }) => rel === 'canonical')?.href,
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
