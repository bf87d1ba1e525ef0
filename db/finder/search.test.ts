import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { textOf } from '../body'
import { type Language, languages, organization } from '../content/organization'
import { database } from '../database'
import { latestNews, searchNews } from '../news'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from '../publishing'
import { choices } from '../random'
import { editor, onBothEngines } from '../testing/engines'
import { moveTerm } from '../tree'
import { stemsOf, wordsOf } from './analyser'
import { type FacetName, facetNames, newsFinder } from './finders'
import { liveIndex } from './live-index'
import { parseQuery, type Query } from './query'
import { pageSize } from './search'
import { type Part, readText } from './text'

/** A published news item with everything it can be found by, read from where staff's entries are stored. */
type Item = Record<FacetName, readonly string[]> & {
  id: number
  /** The languages that the same thing can be read in. */
  versions: readonly string[]
  issuedOn: string
  terms: ReadonlySet<number>
  sections: { weight: number; stems: { first: string; all: Set<string> }[] }[]
}

const facets = facetNames

/** The rules of the finder once more, as plainly as they can be said. */
class PlainFinder {
  constructor(
    readonly items: readonly Item[],
    readonly lang: Language,
    readonly query: Query,
    readonly parts: readonly Part[] | undefined,
  ) {}

  fits(item: Item, except?: FacetName | 'days'): boolean {
    const { from, to } = this.query
    const chosen = { ...this.query, lang: this.query.lang.length > 0 ? this.query.lang : [this.lang] }
    for (const facet of facets)
      if (
        facet !== except &&
        chosen[facet].length > 0 &&
        !chosen[facet].some((value) => this.bears(item, facet, value))
      )
        return false
    if (except !== 'days') {
      if (from && item.issuedOn < from.padEnd(10, '-01')) return false
      // A month or year that is given as the end is meant to its last day.
      const reversed = from && to && from.padEnd(10, '-01') > `${to}-99`
      if (to && !reversed && item.issuedOn.slice(0, to.length) > to) return false
    }
    if (!this.parts) return true
    return this.parts.length > 0 && this.parts.every((part) => this.has(item, part) !== part.excluded)
  }

  /** Of all languages each thing is there once: in the reader's, else the first it has; or whatever has the words. */
  bears(item: Item, facet: FacetName, value: string): boolean {
    if (facet !== 'lang' || value !== 'all') return item[facet].includes(value)
    const order: readonly string[] = [this.lang, ...languages]
    return this.parts !== undefined || order.find((lang) => item.versions.includes(lang)) === item.lang[0]
  }

  /** True where a part stands anywhere in an item, or, with a weight, in what has that weight. */
  has(item: Item, part: Part, weight?: number): boolean {
    const lang = item.lang[0] as Language
    const sought = [
      part.words.map((word) => stemsOf(word, lang)),
      ...part.named.flatMap(({ phrases }) => (phrases.get(lang) ?? []).map((stems) => stems.map((stem) => [stem]))),
    ]
    const stands = item.sections
      .filter((section) => weight === undefined || section.weight === weight)
      .some(({ stems }) =>
        sought.some((sequence) =>
          stems.some((_, at) =>
            sequence.every((any, step) =>
              sequence.length === 1 ? any.some((stem) => stems[at]?.all.has(stem)) : stems[at + step]?.first === any[0],
            ),
          ),
        ),
      )
    return stands || (weight === undefined && part.named.some(({ entity }) => item.terms.has(entity)))
  }

  list(): Item[] {
    const newer = (a: Item, b: Item) => (a.issuedOn === b.issuedOn ? b.id - a.id : a.issuedOn < b.issuedOn ? 1 : -1)
    const found = this.items.filter((item) => this.fits(item)).sort(newer)
    if (this.query.sort === 'oldest') return found.reverse()
    if (this.query.sort === 'newest') return found
    const wanted = (this.parts ?? []).filter(({ excluded }) => !excluded).slice(0, 8)
    const score = (item: Item) =>
      wanted.reduce((sum, part) => sum + (this.has(item, part, 10) ? 10 : 0) + (this.has(item, part, 4) ? 4 : 0), 0)
    const scores = new Map(found.map((item) => [item.id, score(item)]))
    return found.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || newer(a, b))
  }

  /** How many items bear each of these values, under all facets but the values' own. */
  counts(facet: FacetName, values: readonly string[]) {
    const items = this.items.filter((item) => this.fits(item, facet))
    return values.map((value) => [value, items.filter((item) => this.bears(item, facet, value)).length])
  }

  years() {
    const years = this.items.filter((item) => this.fits(item, 'days')).map((item) => item.issuedOn.slice(0, 4))
    return [...new Set(years)].sort().map((year) => ({ year, count: years.filter((one) => one === year).length }))
  }
}

async function readItems(): Promise<Item[]> {
  const { read, tables } = database()
  const { edition, entity, revision, news, name, entityCountry, entityField, entityStructure, field, structure } =
    tables
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
  const names = await read.select().from(name)
  const rows = await read
    .select({ edition, revision, news })
    .from(news)
    .innerJoin(entity, eq(entity.id, news.id))
    .innerJoin(edition, and(eq(edition.entity, entity.id), eq(edition.status, 'published')))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
  return rows.map(({ edition, revision, news }) => {
    const versions = rows.filter((row) => row.news.id === news.id).map((row) => row.edition.lang)
    const of = <Row extends { entity: number }>(all: readonly Row[]) => all.filter((row) => row.entity === news.id)
    const ids = {
      country: of(countries).map((row) => row.country),
      field: of(fields).flatMap((row) => upwards(row.field)),
      structure: of(structures).flatMap((row) => upwards(row.structure)),
    }
    const section = (weight: number) => (text: string) => ({
      weight,
      stems: wordsOf(text).map((word) => {
        const parts = word.parts.flatMap((part) => stemsOf({ word: part, accented: part }, edition.lang))
        const stems = stemsOf(word, edition.lang)
        return { first: stems[0] ?? '', all: new Set([...stems, ...parts]) }
      }),
    })
    const titles = [revision.title, revision.shortTitle ?? '', ...of(names).map((row) => row.name)]
    const text = [revision.city ?? '', '', textOf(revision.body)].join('\n')
    return {
      id: edition.id,
      versions,
      issuedOn: news.issuedOn,
      terms: new Set([...ids.country, ...ids.field, ...ids.structure]),
      sections: [...titles.map(section(10)), section(4)(revision.lead), section(0)(text)],
      kind: [news.kind],
      lang: [edition.lang],
      country: ids.country.map(slugOf),
      field: ids.field.map(slugOf),
      structure: ids.structure.map(slugOf),
    }
  })
}

onBothEngines('shipped', () => {
  let items: Item[]
  beforeAll(async () => {
    items = await readItems()
  })

  /** What a visitor of `lang` is shown at an address. */
  const ask = (lang: Language, parameters: string) =>
    searchNews(lang, parseQuery(newsFinder, lang, new URLSearchParams(parameters)).query)
  const list = async (lang: Language, parameters: string) => {
    const found = await ask(lang, parameters)
    if ('parameter' in found) throw new Error(`/${lang}/news?${parameters} was not answered: ${JSON.stringify(found)}`)
    return found
  }
  const total = async (parameters: string, lang: Language = 'en') => (await list(lang, parameters)).total

  /** Parameters as a visitor may come by them: mostly of values that some item bears. */
  function anyParameters(
    { chance, oneOf, below }: ReturnType<typeof choices>,
    words: readonly string[],
  ): { lang: Language; parameters: URLSearchParams } {
    const parameters = new URLSearchParams()
    const sample = oneOf(items)
    for (const facet of facets) {
      if (!chance(0.3)) continue
      const other = chance(0.7) ? sample : oneOf(items)
      if (other[facet].length > 0) parameters.append(facet, oneOf(other[facet]))
      const more = oneOf(items)[facet]
      if (chance(0.4) && more.length > 0) parameters.append(facet, oneOf(more))
      if (facet === 'lang' && chance(0.4)) parameters.append(facet, 'all')
    }
    const day = () => oneOf(items).issuedOn.slice(0, oneOf([4, 7, 10]))
    if (chance(0.25)) parameters.append('from', day())
    if (chance(0.25)) parameters.append('to', day())
    if (chance(0.5)) {
      const some = Array.from({ length: 1 + below(2) }, () => {
        const at = below(words.length)
        const phrase = words.slice(at, at + 2).join(' ')
        return chance(0.2) ? `"${phrase}"` : chance(0.2) ? `-${words[at]}` : (words[at] ?? '')
      })
      parameters.append('q', some.join(' '))
    }
    if (chance(0.4)) parameters.append('sort', oneOf(['oldest', 'relevance', 'newest']))
    return { lang: chance(0.7) ? 'en' : oneOf(languages), parameters }
  }

  /** Words as they stand in texts, in their order, with names and abbreviations of terms among them. */
  async function wordsOfTexts(): Promise<string[]> {
    const { read, tables } = database()
    const rows = await read.select({ lead: tables.revision.lead }).from(tables.revision)
    const leads = rows.filter((_, at) => at % 7 === 0).flatMap(({ lead }) => lead.split(/[\s,.;:()]+/))
    return [...leads, ...['Malta', 'ODIHR', 'Turkey', 'Elections', 'CPC', 'Moldova', 'Secretariat', 'Youth']].filter(
      Boolean,
    )
  }

  async function compare(random: ReturnType<typeof choices>, words: readonly string[]): Promise<boolean> {
    const { lang, parameters } = anyParameters(random, words)
    const { query } = parseQuery(newsFinder, lang, parameters)
    const parts = query.q === '' ? undefined : await readText(await liveIndex(), query.q, lang)
    const plain = new PlainFinder(items, lang, query, parts)
    const wanted = plain.list()
    const pages = Math.max(1, Math.ceil(wanted.length / pageSize))
    const page = 1 + random.below(pages)
    const shown = await searchNews(lang, { ...query, page })
    const asked = `/${lang}/news?${parameters} on page ${page}`
    if (!('items' in shown)) throw new Error(`${asked} was not answered: ${JSON.stringify(shown)}`)
    expect({ asked, total: shown.total, page: shown.page, pages: shown.pages }).toEqual({
      ...{ asked, total: wanted.length, page, pages },
    })
    expect([asked, ...shown.items.map((item) => item.edition.id)]).toEqual([
      asked,
      ...wanted.slice((page - 1) * pageSize, page * pageSize).map((item) => item.id),
    ])
    expect(shown.facets.map((facet) => facet.name)).toEqual(facets)
    for (const { name, options } of shown.facets)
      expect([asked, name, ...options.map(({ value, count }) => [value, count])]).toEqual([
        ...[asked, name],
        ...plain.counts(
          name,
          options.map((option) => option.value),
        ),
      ])
    const years = shown.years.filter(({ count }) => count > 0).map(({ year, count }) => ({ year, count }))
    expect([asked, years]).toEqual([asked, plain.years()])
    for (const help of shown.help?.without ?? []) {
      const lesser = {
        ...query,
        page: 1,
        ...(help.name === 'days' ? { from: '', to: '' } : { [help.name]: help.name === 'q' ? '' : [] }),
      }
      const found = new PlainFinder(items, lang, lesser, help.name === 'q' ? undefined : parts).list().length
      expect([asked, help.name, help.total]).toEqual([asked, help.name, found])
    }
    return wanted.length > 0
  }

  test('there is enough to find', () => {
    expect(items.length).toBeGreaterThan(300)
    for (const facet of facets) expect(items.some((item) => item[facet].length > 0)).toBe(true)
    expect(new Set(items.flatMap((item) => item.kind))).toEqual(new Set(Object.keys(organization.newsKinds)))
  })

  test('300 visitors who each ask for something else are shown the right items, in order, and the right counts', async () => {
    const random = choices(20_260_301)
    const words = await wordsOfTexts()
    let found = 0
    for (let visit = 0; visit < 300; visit++) found += Number(await compare(random, words))
    // Most of them found something, some found nothing: both have to be right.
    expect(found).toBeGreaterThan(120)
    expect(found).toBeLessThan(300)
  }, 240_000)

  test('every value that an item bears is among the choices', async () => {
    const shown = await list('en', '')
    for (const { name, options } of shown.facets) {
      const values = options.map((option) => option.value)
      expect(new Set(values).size).toBe(values.length)
      for (const value of items.flatMap((item) => item[name])) expect(values).toContain(value)
    }
  })

  test('a chosen country narrows the other facets but not its own, and stays in sight when nothing is left', async () => {
    const whole = await list('en', '')
    const narrowed = await list('en', 'country=malta')
    const empty = await list('en', 'country=malta&q=xyzzy')
    const options = (one: typeof whole, name: FacetName) => one.facets.find((facet) => facet.name === name)?.options
    const counts = (one: typeof whole, name: FacetName) => options(one, name)?.map(({ count }) => count)
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
      const latest = await latestNews('en', 1000, { term: row.country })
      expect(latest.items.map((item) => item.edition.entity)).not.toContain(row.entity)
      const about = rows.filter((one) => one.country === row.country && isAbout(one))
      expect(latest.total).toBe(new Set(about.map(({ entity }) => entity)).size)
    }
  })

  test.each([
    ['country=atlantis', 'country', 'atlantis'],
    ['field=alchemy', 'field', 'alchemy'],
    ['structure=ministry-of-magic', 'structure', 'ministry-of-magic'],
    ['kind=rumour', 'kind', 'rumour'],
    ['lang=tlh', 'lang', 'tlh'],
    ['country=malta&country=atlantis', 'country', 'atlantis'],
  ])('a visitor who asks for %s is told which of it there is not', async (parameters, parameter, value) => {
    expect(await ask('en', parameters)).toEqual({ parameter, value })
  })

  test('a visitor whose date is none, or ends before it begins, is shown the rest of what they asked for', async () => {
    const whole = await total('country=malta')
    for (const days of ['from=yesterday', 'to=2026-02-30', 'from=2026-13'])
      expect([days, await total(`country=malta&${days}`)]).toEqual([days, whole])
    expect(await total('from=2024&to=2020')).toBe(await total('from=2024'))
  })

  test('a visitor past the last page is told which is the last', async () => {
    const last = Math.ceil(items.filter((item) => item.lang.includes('en')).length / pageSize)
    expect(await ask('en', `page=${last}`)).toMatchObject({ page: last, pages: last })
    expect(await ask('en', `page=${last + 1}`)).toMatchObject({ parameter: 'page', lastPage: last })
    for (const page of ['0', '-1', '1.5', 'two', '99999999999999999999'])
      expect(await ask('en', `page=${page}`)).toMatchObject({ parameter: 'page', lastPage: last })
  })

  test('500 more ask while editors publish, withdraw, retag and move terms in their tree', async () => {
    const random = choices(11)
    const words = await wordsOfTexts()
    const { read, write, tables } = { ...database() }
    const { edition, entityField, entityCountry, news, field, structure, doc } = tables
    const fieldIds = (await read.select({ id: field.id }).from(field)).map(({ id }) => id)
    const structureIds = (await read.select({ id: structure.id }).from(structure)).map(({ id }) => id)
    const countryIds = (await read.select({ id: tables.country.id }).from(tables.country)).map(({ id }) => id)
    const published = async () => {
      const rows = await read
        .select({ id: doc.id, entity: doc.entity })
        .from(doc)
        .where(eq(doc.type, 'news'))
        .orderBy(doc.id)
      return random.oneOf(rows)
    }
    const changes = [
      async (number: number) => {
        const slug = `made-${number}`
        await write(async (queries) => {
          const entity = await makeEntity(editor, queries, 'news')
          const day = `20${10 + random.below(17)}-0${1 + random.below(9)}-1${random.below(9)}`
          await queries.insert(news).values({ id: entity, kind: random.oneOf(['story', 'speech']), issuedOn: day })
          const country = random.oneOf(countryIds)
          await queries.insert(entityCountry).values({ entity, country, role: 'about', position: 0 })
          const lang = random.oneOf(languages)
          const title = `${random.oneOf(words)} ${random.oneOf(words)}`
          const id = await saveDraft(editor, queries, entity, { lang, section: 'news', slug, title, lead: title })
          await publishEdition(editor, queries, id)
        })
      },
      async () => {
        const { id } = await published()
        await write((queries) => withdrawEdition(editor, queries, id, 'Withdrawn for the test.'))
      },
      async () => {
        const { id, entity } = await published()
        const [row] = await read.select().from(edition).where(eq(edition.id, id))
        if (!row) throw new Error('What is published has an edition.')
        await write(async (queries) => {
          await queries.delete(entityField).where(eq(entityField.entity, entity))
          for (const [position, one] of random.someOf(fieldIds, 3).entries())
            await queries.insert(entityField).values({ entity, field: one, position })
          const title = `${random.oneOf(words)} ${random.oneOf(words)}`
          const { lang, section, slug } = row
          await saveDraft(editor, queries, entity, { lang, section, slug, title })
          await publishEdition(editor, queries, id)
        })
      },
      async () => {
        const [type, ids] = random.chance(0.5) ? (['field', fieldIds] as const) : (['structure', structureIds] as const)
        const parent = random.chance(0.3) ? null : random.oneOf(ids)
        const moving = write((queries) => moveTerm(editor, queries, type, random.oneOf(ids), parent))
        // Under itself it cannot be put, and then all stays as it is.
        await moving.catch((error: Error) => expect(error.message).toContain('cannot stand under itself'))
      },
    ]
    for (let round = 0; round < 50; round++) {
      for (let change = 1 + random.below(3); change > 0; change--) await random.oneOf(changes)(round * 10 + change)
      items = await readItems()
      for (let visit = 0; visit < 10; visit++) await compare(random, words)
    }
  }, 240_000)
})
