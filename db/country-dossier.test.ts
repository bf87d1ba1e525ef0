import { expect, test } from 'vitest'
import type { Language } from './content/organization'
import { allCountries, getCountry } from './countries'
import { countryDossier } from './country-dossier'
import { newsFinder } from './finder/finders'
import { parseQuery } from './finder/query'
import { searchNews } from './news'
import { onBothEngines } from './testing/engines'

async function dossierOf(slug: string, lang: Language = 'en') {
  const country = await getCountry(lang, slug)
  if (!country) throw new Error(`There is no ${slug}.`)
  return countryDossier(country, lang)
}

async function eventsOf(slug: string, lang: Language = 'en') {
  const { timeline } = await dossierOf(slug, lang)
  return timeline
    .filter(({ event }) => event !== 'meeting')
    .map(({ event, on, name, before, confirmed }) => [
      ...[event, confirmed ? on : `about ${on}`, name],
      ...(before ? [before] : []),
    ])
}

onBothEngines('shipped', () => {
  test('a visitor reads that Mongolia was a Partner from 2004 and a participating State from 2012', async () => {
    expect(await eventsOf('mongolia')).toEqual([
      ['joined', '2004', 'Asian Partners for Co-operation'],
      ['joined', '2012-11-21', 'Participating States', 'Asian Partners for Co-operation'],
    ])
  })

  test('a visitor reads when Finland was in the chair, in their own language', async () => {
    expect(await eventsOf('finland', 'de')).toEqual([
      ['joined', '1973', 'Teilnehmerstaaten'],
      ['chaired', '2008', 'OSZE-Vorsitz 2008'],
      ['chaired', '2025', 'OSZE-Vorsitz 2025'],
    ])
  })

  test('a visitor reads by which names the operation in Kazakhstan went, the first one first', async () => {
    expect((await eventsOf('kazakhstan')).filter(([event]) => event?.startsWith('operation'))).toEqual([
      ['operation-opened', 'about 1998', 'Centre in Almaty'],
      ['operation-renamed', 'about 2007', 'Centre in Astana', 'Centre in Almaty'],
      ['operation-renamed', 'about 2015', 'Programme Office in Astana', 'Centre in Astana'],
      ['operation-renamed', 'about 2019', 'Programme Office in Nur-Sultan', 'Programme Office in Astana'],
      ['operation-renamed', 'about 2022', 'Programme Office in Astana', 'Programme Office in Nur-Sultan'],
    ])
  })

  test('a visitor is told of nothing before what came before it, and of no meeting that was called off', async () => {
    for (const { edition } of await allCountries('en')) {
      const { timeline } = await dossierOf(edition.slug)
      const days = timeline.map(({ on }) => on)
      expect([edition.slug, days]).toEqual([edition.slug, days.toSorted()])
    }
    const { timeline } = await dossierOf('austria')
    expect(timeline.filter(({ event }) => event === 'meeting').length).toBeGreaterThan(10)
  })

  test('every figure of a country is the number of items in the list that it leads to', async () => {
    for (const [slug, lang] of [
      ['uzbekistan', 'en'],
      ['kazakhstan', 'ru'],
      ['austria', 'en'],
    ] as const) {
      const { news } = await dossierOf(slug, lang)
      const listed = async (parameters: string) => {
        const found = await searchNews(lang, parseQuery(newsFinder, lang, new URLSearchParams(parameters)).query)
        if ('parameter' in found) throw new Error(`There is no ${found.value}.`)
        return found
      }
      const all = await listed(`country=${slug}`)
      expect(news.total).toBe(all.total)
      expect(news.total).toBeGreaterThan(0)
      expect(news.years.map((year, index) => [year, news.counts[index]])).toEqual(
        all.years.map(({ year, count }) => [year, count]),
      )
      const tops = all.facets.find(({ name }) => name === 'field')?.options.filter(({ depth }) => depth === 0) ?? []
      expect(news.fields.map(({ field, total }) => [field.slug, total])).toEqual(
        tops.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
      )
      for (const { field, counts } of news.fields.slice(0, 3)) {
        const { years } = await listed(`country=${slug}&field=${field.slug}`)
        const byYear = new Map(years.map(({ year, count }) => [year, count]))
        expect(counts).toEqual(news.years.map((year) => byYear.get(year) ?? 0))
      }
    }
  })
})
