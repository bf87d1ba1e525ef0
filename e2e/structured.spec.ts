import type { APIRequestContext, Page } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { kindsOfPages } from './kinds-of-pages'
import { schemas } from './structured-schemas'
import { expect, test } from './test'

type Thing = { '@type': string; [property: string]: unknown }

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
addFormats.default(ajv)
const validators = new Map(Object.entries(schemas).map(([type, schema]) => [type, ajv.compile(schema)]))

/** What a kind of page is about, besides its breadcrumbs, which all but the front page have. */
const types: Record<string, readonly string[]> = {
  'the front page': ['WebSite', 'Organization'],
  'a news item with a picture and a quote': ['NewsArticle'],
  'a news item with a table': ['NewsArticle'],
  'a press release with a dateline': ['NewsArticle'],
  'a country': ['Country'],
  'a field of work': ['DefinedTerm'],
  'a structure': ['Organization'],
  'the organizational structure': ['Organization'],
  'a field operation': ['Organization'],
  'a closed field operation': ['Organization'],
  'a chairpersonship': ['WebPage'],
  'a series of meetings': ['EventSeries'],
  'a meeting': ['Event'],
  'a project': ['Project'],
  'a page about the organization': ['WebPage'],
  'the API, explained': [],
  'the page on open data': ['Dataset'],
  'the search': ['SearchResultsPage'],
  'what was found': ['SearchResultsPage'],
}

/** What the page at an address tells programs, and the breadcrumbs that it shows. */
async function told(request: APIRequestContext, page: Page, path: string) {
  const html = await (await request.get(path)).text()
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'text/html')
    const trail = [...document.querySelectorAll('nav:has(+ main) li')]
    return {
      scripts: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
      trail: trail.map((crumb) => crumb.textContent ?? ''),
      links: trail.flatMap((crumb) => crumb.querySelector('a')?.getAttribute('href') ?? []),
    }
  }, html)
}

/** Every address in a thing and in what belongs to it. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/localhost/.test(value) && !value.includes('{') ? [value] : []
  return typeof value === 'object' && value ? Object.values(value).flatMap(addressesIn) : []
}

for (const lang of ['en', 'ru'] as const)
  test(`programs are told of what every kind of page shows, in ${lang}`, async ({ page, request, baseURL }) => {
    const addresses = new Set<string>()
    for (const { name, path, status, only } of kindsOfPages) {
      if (status || (only && only !== lang)) continue
      const { scripts, trail, links } = await told(request, page, path(lang))
      expect([name, scripts.length]).toEqual([name, 1])
      const { '@context': context, '@graph': things } = JSON.parse(scripts[0] ?? '') as {
        '@context': string
        '@graph': Thing[]
      }
      expect([name, context]).toEqual([name, 'https://schema.org'])
      const found = things.map((thing) => thing['@type'])
      const expected = types[name] ?? ['CollectionPage']
      expect([name, found]).toEqual([name, name === 'the front page' ? expected : ['BreadcrumbList', ...expected]])
      for (const thing of things) {
        const valid = validators.get(thing['@type'])
        valid?.(thing)
        expect([name, thing['@type'], valid?.errors ?? undefined]).toEqual([name, thing['@type'], undefined])
        for (const address of addressesIn(thing)) addresses.add(address)
      }
      const crumbs = things.flatMap((thing) => (thing['@type'] === 'BreadcrumbList' ? thing.itemListElement : [])) as {
        name: string
        item: string
      }[]
      expect([name, crumbs.map((crumb) => crumb.name)]).toEqual([name, trail])
      expect(crumbs.slice(0, -1).map(({ item }) => item)).toEqual(links.map((link) => baseURL + link))
    }
    const missing: string[] = []
    for (const address of addresses) {
      // What leads to an edition by its number is tested with the other addresses.
      if (/\/id\/\d+$/.test(address)) continue
      const answer = await request.head(address, { headers: { 'x-forwarded-for': '198.18.7.7' } })
      if (answer.status() !== 200) missing.push(`${answer.status()} ${address}`)
    }
    expect(missing).toEqual([])
  })
