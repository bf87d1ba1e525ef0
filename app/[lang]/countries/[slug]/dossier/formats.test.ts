import { expect, test } from 'vitest'
import { getCountry } from '@/db/countries'
import { countryDossier } from '@/db/country-dossier'
import { onBothEngines } from '@/db/testing/engines'
import { formats } from './formats'

/** A table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => readCell(cell)))
}

const readCell = ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain ?? ''

onBothEngines('shipped', () => {
  test('a program reads the same history and the same figures in JSON and in CSV', async () => {
    const country = await getCountry('en', 'kazakhstan')
    if (!country) throw new Error('There is no Kazakhstan.')
    const dossier = await countryDossier(country, 'en')
    const written = (ending: string) =>
      formats.get(ending)?.write({ country, lang: 'en', dossier }, 'https://portal.example') ?? ''
    const json = JSON.parse(written('json'))
    expect(json.country).toMatchObject({
      ...{ id: `https://portal.example/id/${country.edition.entity}`, iso2: 'KZ', name: 'Kazakhstan' },
      page: 'https://portal.example/en/countries/kazakhstan',
    })
    const [head = [], ...lines] = readCsv(written('csv'))
    const rows = lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])))
    expect(lines.every((cells) => cells.length === head.length)).toBe(true)
    const events = rows.filter(({ part }) => part === 'timeline')
    expect(events.map(({ on, event, id, name, before }) => [on, event, id, name, before || null])).toEqual(
      json.timeline.map((one: { on: string; event: string; of: { id: string; name: string }; before: string }) => [
        ...[one.on, one.event, one.of.id, one.of.name, one.before],
      ]),
    )
    const figures = (field: string) =>
      rows.flatMap(({ part, id, on, items }) => (part === 'news' && id === field ? [[Number(on), Number(items)]] : []))
    const yearly = (counts: number[]) => json.news.years.map((year: number, index: number) => [year, counts[index]])
    expect(figures('')).toEqual(yearly(json.news.counts))
    expect(json.news.fields.length).toBeGreaterThan(3)
    for (const { field, counts } of json.news.fields) expect(figures(field.id)).toEqual(yearly(counts))
    expect([json.news.total, json.news.counts]).toEqual([dossier.news.total, dossier.news.counts])
  })
})
