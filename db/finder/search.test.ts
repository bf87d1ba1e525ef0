import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { textOf } from '../body'
import { type Language, languages, organization } from '../content/organization'
import { database } from '../database'
import { fold } from '../fold'
import { latestNews, searchNews } from '../news'
import { onBothEngines } from '../testing/engines'
import { type FacetName, facetNames, newsFinder, parseQuery, type Query } from './query'
import { pageSize } from './search'

/** A published news item with everything it can be found by, read from where staff's entries are stored. */
type Item = Record<FacetName, readonly string[]> & { id: number; issuedOn: string; title: string; text: string }

/** The rules of the finder once more, as plainly as they can be said. */
class PlainFinder {
  constructor(
    readonly items: readonly Item[],
    readonly lang: Language,
    readonly query: Query,
  ) {}

  fits(item: Item, except?: FacetName): boolean {
    const { q, from, to } = this.query
    const chosen = { ...this.query, lang: this.query.lang.length > 0 ? this.query.lang : [this.lang] }
    for (const facet of facetNames)
      if (facet !== except && chosen[facet].length > 0 && !chosen[facet].some((value) => item[facet].includes(value)))
        return false
    if (from && item.issuedOn < from.padEnd(10, '-01')) return false
    // A month or year that is given as the end is meant to its last day.
    if (to && item.issuedOn.slice(0, to.length) > to) return false
    const words = fold(q).split(' ').filter(Boolean)
    return words.every((word) => item.title.includes(word) || item.text.includes(word))
  }

  list(): Item[] {
    const words = [...new Set(fold(this.query.q).split(' ').filter(Boolean))]
    const rank = (item: Item) => words.filter((word) => item.title.includes(word)).length
    const newer = (a: Item, b: Item) => (a.issuedOn === b.issuedOn ? b.id - a.id : a.issuedOn < b.issuedOn ? 1 : -1)
    const found = this.items.filter((item) => this.fits(item)).sort(newer)
    if (this.query.sort === 'oldest') return found.reverse()
    return this.query.sort === 'relevance' ? found.sort((a, b) => rank(b) - rank(a) || newer(a, b)) : found
  }

  /** How many items bear each of these values, under all facets but the values' own. */
  counts(facet: FacetName, values: readonly string[]) {
    const items = this.items.filter((item) => this.fits(item, facet))
    return values.map((value) => [value, items.filter((item) => item[facet].includes(value)).length])
  }

  years() {
    const years = this.list().map((item) => item.issuedOn.slice(0, 4))
    return [...new Set(years)].sort().map((year) => ({ year, count: years.filter((one) => one === year).length }))
  }
}

async function readItems(): Promise<Item[]> {
  const { read, tables } = database()
  const { edition, entity, revision, news, entityCountry, entityField, entityStructure, field, structure } = tables
  const slugs = new Map((await read.select().from(edition)).map((row) => [row.entity, row.slug]))
  const slugOf = (id: number) => slugs.get(id) ?? ''
  const parents = new Map(
    [...(await read.select().from(field)), ...(await read.select().from(structure))].map((row) => [row.id, row.parent]),
  )
  const upwards = (id: number): number[] => {
    const parent = parents.get(id)
    return parent ? [id, ...upwards(parent)] : [id]
  }
  const countries = await read
    .select()
    .from(entityCountry)
    .where(inArray(entityCountry.role, ['about', 'place']))
  const fields = await read.select().from(entityField)
  const structures = await read.select().from(entityStructure)
  const rows = await read
    .select({ edition, revision, news })
    .from(news)
    .innerJoin(entity, eq(entity.id, news.id))
    .innerJoin(edition, and(eq(edition.entity, entity.id), eq(edition.status, 'published')))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
  return rows.map(({ edition, revision, news }) => ({
    id: edition.id,
    issuedOn: news.issuedOn,
    title: fold(revision.title),
    text: fold([revision.lead, revision.city ?? '', textOf(revision.body)].join(' ')),
    kind: [news.kind],
    lang: [edition.lang],
    country: countries.filter((row) => row.entity === news.id).map((row) => slugOf(row.country)),
    field: fields.filter((row) => row.entity === news.id).flatMap((row) => upwards(row.field).map(slugOf)),
    structure: structures.filter((row) => row.entity === news.id).flatMap((row) => upwards(row.structure).map(slugOf)),
  }))
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

onBothEngines('shipped', () => {
  let items: Item[]
  beforeAll(async () => {
    items = await readItems()
  })

  /** What a visitor of `lang` is shown at an address. */
  const ask = (lang: Language, parameters: string) =>
    searchNews(lang, parseQuery(newsFinder, lang, new URLSearchParams(parameters)).query)

  /** Parameters as a visitor may come by them: mostly of values that some item bears. */
  function anyParameters(random: () => number): { lang: Language; parameters: URLSearchParams } {
    const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const parameters = new URLSearchParams()
    const sample = oneOf(items)
    for (const facet of facetNames) {
      if (random() > 0.3) continue
      const other = random() < 0.7 ? sample : oneOf(items)
      if (other[facet].length > 0) parameters.append(facet, oneOf(other[facet]))
      if (random() < 0.4) parameters.append(facet, oneOf(oneOf(items)[facet].concat(sample.kind)))
    }
    for (const facet of facetNames)
      if (facet !== 'kind' && parameters.getAll(facet).includes(sample.kind[0] ?? '')) parameters.delete(facet)
    const from = oneOf(items).issuedOn.slice(0, oneOf([4, 7, 10]))
    if (random() < 0.25) parameters.append('from', from)
    const to = oneOf(items).issuedOn.slice(0, oneOf([4, 7, 10]))
    if (random() < 0.25) parameters.append('to', to)
    const words = `${oneOf(items).title} ${oneOf(items).text}`.split(' ')
    if (random() < 0.3)
      parameters.append('q', random() < 0.5 ? oneOf(words).slice(0, 5) : `${oneOf(words)} ${oneOf(words)}`)
    if (random() < 0.4) parameters.append('sort', oneOf(['oldest', 'relevance', 'newest']))
    return { lang: random() < 0.7 ? 'en' : oneOf(languages), parameters }
  }

  test('there is enough to find', () => {
    expect(items.length).toBeGreaterThan(300)
    for (const facet of facetNames) expect(items.some((item) => item[facet].length > 0)).toBe(true)
    expect(new Set(items.flatMap((item) => item.kind))).toEqual(new Set(Object.keys(organization.newsKinds)))
  })

  test('200 visitors who each ask for something else are shown the right items, in order, and the right counts', async () => {
    const random = seeded(20_260_301)
    let found = 0
    for (let visit = 0; visit < 200; visit++) {
      const { lang, parameters } = anyParameters(random)
      const { query } = parseQuery(newsFinder, lang, parameters)
      const plain = new PlainFinder(items, lang, query)
      const list = plain.list()
      const pages = Math.max(1, Math.ceil(list.length / pageSize))
      const page = 1 + Math.floor(random() * pages)
      const shown = await searchNews(lang, { ...query, page })
      const asked = `/${lang}/news?${parameters} on page ${page}`
      if (!('items' in shown)) throw new Error(`${asked} was not answered: ${JSON.stringify(shown)}`)
      found += Number(list.length > 0)
      expect({ asked, total: shown.total, page: shown.page, pages: shown.pages }).toEqual({
        ...{ asked, total: list.length, page, pages },
      })
      expect([asked, ...shown.items.map((item) => item.edition.id)]).toEqual([
        asked,
        ...list.slice((page - 1) * pageSize, page * pageSize).map((item) => item.id),
      ])
      expect(shown.facets.map((facet) => facet.name)).toEqual(facetNames)
      for (const { name, options } of shown.facets)
        expect([asked, name, ...options.map(({ value, count }) => [value, count])]).toEqual([
          asked,
          name,
          ...plain.counts(
            name,
            options.map((option) => option.value),
          ),
        ])
      expect([asked, shown.years]).toEqual([asked, plain.years()])
    }
    // Most of them found something, some found nothing: both have to be right.
    expect(found).toBeGreaterThan(100)
    expect(found).toBeLessThan(200)
  }, 120_000)

  test('every value that an item bears is among the choices', async () => {
    const shown = await ask('en', '')
    if (!('items' in shown)) throw new Error('The whole list was not answered.')
    for (const { name, options } of shown.facets) {
      const values = options.map((option) => option.value)
      expect(new Set(values).size).toBe(values.length)
      for (const value of items.flatMap((item) => item[name])) expect(values).toContain(value)
    }
  })

  test('a chosen country narrows the other facets but not its own, and stays in sight when nothing is left', async () => {
    const whole = await ask('en', '')
    const narrowed = await ask('en', 'country=malta')
    const empty = await ask('en', 'country=malta&q=xyzzy')
    if (!('items' in whole && 'items' in narrowed && 'items' in empty)) throw new Error('A list was not answered.')
    const options = (list: typeof whole, name: FacetName) => list.facets.find((facet) => facet.name === name)?.options
    const counts = (list: typeof whole, name: FacetName) => options(list, name)?.map(({ count }) => count)
    expect(counts(narrowed, 'country')).toEqual(counts(whole, 'country'))
    expect(counts(narrowed, 'field')).not.toEqual(counts(whole, 'field'))
    expect(options(empty, 'country')?.find(({ chosen }) => chosen)).toMatchObject({ value: 'malta', count: 0 })
  })

  test('a country that was a partner, gave money or is mentioned is not what an item is about', async () => {
    const { read, tables } = database()
    const { doc, entityCountry } = tables
    const docs = await read
      .select()
      .from(doc)
      .where(and(eq(doc.type, 'news'), eq(doc.lang, 'en')))
    const rows = (await read.select().from(entityCountry)).filter((row) =>
      docs.some(({ entity }) => entity === row.entity),
    )
    const isAbout = ({ entity, country }: { entity: number; country: number }) =>
      rows.some((row) => row.entity === entity && row.country === country && /about|place/.test(row.role))
    for (const role of ['partner', 'donor', 'mentioned']) {
      const row = rows.find((one) => one.role === role && !isAbout(one))
      if (!row) throw new Error(`No item has a country that is only a ${role}.`)
      const { items, total } = await latestNews('en', 1000, { term: row.country })
      expect(items.map((item) => item.edition.entity)).not.toContain(row.entity)
      const about = rows.filter((one) => one.country === row.country && isAbout(one))
      expect(total).toBe(new Set(about.map(({ entity }) => entity)).size)
    }
  })

  test.each([
    ['country=atlantis', 'country', 'atlantis'],
    ['field=alchemy', 'field', 'alchemy'],
    ['structure=ministry-of-magic', 'structure', 'ministry-of-magic'],
    ['kind=rumour', 'kind', 'rumour'],
    ['lang=tlh', 'lang', 'tlh'],
    ['from=yesterday', 'from', 'yesterday'],
    ['to=2026-02-30', 'to', '2026-02-30'],
    ['from=2026-13', 'from', '2026-13'],
    ['country=malta&country=atlantis', 'country', 'atlantis'],
  ])('a visitor who asks for %s is told which of it there is not', async (parameters, parameter, value) => {
    expect(await ask('en', parameters)).toEqual({ parameter, value })
  })

  test('a visitor past the last page is told which is the last', async () => {
    const last = Math.ceil(items.filter((item) => item.lang.includes('en')).length / pageSize)
    expect(await ask('en', `page=${last}`)).toMatchObject({ page: last, pages: last })
    expect(await ask('en', `page=${last + 1}`)).toMatchObject({ parameter: 'page', lastPage: last })
    for (const page of ['0', '-1', '1.5', 'two', '99999999999999999999'])
      expect(await ask('en', `page=${page}`)).toMatchObject({ parameter: 'page', lastPage: last })
  })

  test('a visitor who types signs only finds nothing, rather than everything', async () => {
    for (const q of ['%', '_', "'", '"', '*', '%%%', '«»'])
      expect(await ask('en', `q=${encodeURIComponent(q)}`)).toMatchObject({ total: 0 })
  })

  test('a visitor finds the same with and without accents, case and hyphens', async () => {
    const totals = await Promise.all(
      ['Türkiye', 'TURKIYE', 'türkiye'].map(async (q) => await ask('en', `q=${encodeURIComponent(q)}`)),
    )
    expect(new Set(totals.map((list) => 'items' in list && list.total)).size).toBe(1)
    const [joined, hyphenated] = [await ask('en', 'q=cooperation'), await ask('en', 'q=co-operation')]
    expect(joined).toMatchObject({ total: 'items' in hyphenated ? hyphenated.total : -1 })
    expect('items' in joined && joined.total).toBeGreaterThan(0)
  })
})
