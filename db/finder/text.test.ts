import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Language, languages } from '../content/organization'
import { database } from '../database'
import { searchNews } from '../news'
import { choices } from '../random'
import { searchSite } from '../search'
import { onBothEngines } from '../testing/engines'
import { newsFinder, siteFinder } from './finders'
import { liveIndex } from './live-index'
import { parseQuery } from './query'
import { suggest } from './suggestions'
import { readText } from './text'

const queryOf = (q: string, more = '', lang: Language = 'en') =>
  parseQuery(newsFinder, lang, new URLSearchParams(`q=${encodeURIComponent(q)}${more}`)).query

async function news(q: string, more = '', lang: Language = 'en') {
  const found = await searchNews(lang, queryOf(q, more, lang))
  if ('parameter' in found) throw new Error(`${q} was not answered.`)
  return found
}
const titles = async (q: string, more = '', lang: Language = 'en') =>
  (await news(q, more, lang)).items.map(({ edition }) => edition.title)
const total = async (q: string, lang: Language = 'en') => (await news(q, '', lang)).total

async function site(q: string, lang: Language = 'en') {
  const query = parseQuery(siteFinder, lang, new URLSearchParams({ q })).query
  const found = await searchSite(lang, query)
  if ('parameter' in found) throw new Error(`${q} was not answered.`)
  return found.items.map(({ edition }) => edition.path)
}

onBothEngines('shipped', (engine) => {
  const seed = 'OSCE trains border officers in Uzbekistan in identifying suspected terrorists and other criminals'

  test('how a text is read: words, phrases in any quotation marks, what must not stand there, and names', async () => {
    const read = async (text: string, lang: Language = 'en') =>
      (await readText(await liveIndex(), text, lang)).map(({ words, excluded, named }) => {
        const sign = excluded ? '-' : ''
        return `${sign}${words.map(({ word }) => word).join('+')}${named.length > 0 ? `*${named.length}` : ''}`
      })
    expect(await read('border officers border')).toEqual(['border', 'officers'])
    expect(await read('“border officers” „zwei Wörter“ «три слова»')).toEqual([
      'border+officers',
      'zwei+worter',
      'три+слова',
    ])
    expect(await read('"never closed')).toEqual(['never+closed'])
    expect(await read('border -officers -"customs union" co-operation -')).toEqual([
      ...['border', '-officers', '-customs+union', 'cooperation'],
    ])
    expect(await read('North Macedonia elections')).toEqual(['north+macedonia*1', 'elections*1'])
    expect(await read('Сербии', 'ru')).toEqual(['сербии*1'])
    expect(await read('"North Macedonia"')).toEqual(['north+macedonia'])
    expect(await read('  %_*()^:"" ')).toEqual([])
  })

  test.each([
    ['türkiye', 'TURKIYE', 'Türkiye', 'Turkey'],
    ['Chisinau', 'Chişinău', 'CHIŞINĂU'],
    ['co-operation', 'cooperation', 'Cooperation', 'co‑operation'],
    ['ODIHR', 'Office for Democratic Institutions and Human Rights'],
    ['RFoM', 'Representative on Freedom of the Media'],
    ['CPC', 'Conflict Prevention Centre'],
    ['election', 'elections'],
    ['Nur-Sultan', 'nursultan'],
  ])('a visitor finds the same by %s as by however else it may be written', async (...ways) => {
    const totals = await Promise.all(ways.map((way) => total(way)))
    expect(totals[0]).toBeGreaterThan(0)
    expect(new Set(totals).size).toBe(1)
  })

  test('a visitor finds Russian texts in any case and by any form of a word', async () => {
    const totals = await Promise.all(['безопасность', 'БЕЗОПАСНОСТИ', 'безопасностью'].map((q) => total(q, 'ru')))
    expect(totals[0]).toBeGreaterThan(0)
    expect(new Set(totals).size).toBe(1)
    expect(await total('ОБСЕ', 'ru')).toBeGreaterThan(0)
  })

  test('a visitor finds what is about a country, a field or a structure, though the text may not name it', async () => {
    const malta = await news('Malta')
    const tagged = await searchNews('en', parseQuery(newsFinder, 'en', new URLSearchParams('country=malta')).query)
    expect('total' in tagged && tagged.total).toBeGreaterThan(0)
    expect(malta.total).toBeGreaterThanOrEqual('total' in tagged ? tagged.total : 0)
  })

  test('a phrase is found word by word in its order, and nothing that is excluded', async () => {
    const phrase = await titles('"border officers"')
    expect(phrase).toContain(seed)
    expect(await total('"officers border"')).toBeLessThan(await total('border officers'))
    const all = await total('border')
    const without = await total('border -officers')
    expect(all).toBe(without + (await total('border officers')))
    expect(await total('-border')).toBe((await news('', '')).total - all)
    expect(await total('-border border')).toBe(0)
  })

  test('the title counts for more than the lead, and the lead for more than the text', async () => {
    const { items } = await news('training', '&sort=relevance')
    const rank = ({ edition }: (typeof items)[number]) =>
      Number(/\btrain(s|ed|ing|ings)?\b/i.test(edition.title)) * 10 +
      Number(/\btrain(s|ed|ing|ings)?\b/i.test(edition.lead)) * 4
    const ranks = items.map(rank)
    expect(new Set(ranks).size).toBeGreaterThan(2)
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
  })

  test('what bears the name that was typed stands first, under former names and abbreviations too', async () => {
    expect((await site('Malta'))[0]).toBe('/en/countries/malta')
    expect((await site('Turkey'))[0]).toBe('/en/countries/turkiye')
    expect((await site('ODIHR'))[0]).toMatch(/^\/en\/structures\//)
    expect((await site('border management'))[0]).toBe('/en/fields-of-work/border-management')
    expect(await site('ministerial council 2024')).toContain('/en/meetings/ministerial-council-2024')
  })

  test('what was found is marked, in the title or in the passage that fits best', async () => {
    const { items, excerpts } = await news('jartepa')
    const [item] = items
    const excerpt = excerpts.get(item?.edition.id ?? 0)
    const marks = [...(excerpt?.title ?? []), ...(excerpt?.text ?? [])].filter(({ marked }) => marked)
    expect(marks.map(({ text }) => text)).toContain('Jartepa')
    expect(excerpt?.title.map(({ text }) => text).join('')).toBe(item?.edition.title)
    for (const one of (await news('"border officers"')).excerpts.values())
      expect(
        [...one.title, ...one.text].filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()),
      ).toContain('border officers')
  })

  test('a visitor who has slipped in one word is offered what they meant, and told how much that finds', async () => {
    for (const [slip, meant] of [
      ['bordr officers', 'border officers'],
      ['elektions', 'elections'],
      ['uzbekitsan', 'uzbekistan'],
      ['macedonnia', 'macedonia'],
      ['türkyie', 'turkiye'],
    ] as const) {
      const { total: found, help } = await news(slip)
      expect([slip, found, help?.mended?.q]).toEqual([slip, 0, meant])
      expect(help?.mended?.total).toBe(await total(meant))
    }
    expect((await news('xyzzy')).help?.mended).toBeUndefined()
    expect((await news('border')).help).toBeUndefined()
  })

  test('a visitor who has begun to type is offered names first, then the newest news', async () => {
    const offered = async (typed: string, lang: Language = 'en') => (await suggest(lang, typed)).map(({ path }) => path)
    expect((await offered('uz'))[0]).toBe('/en/countries/uzbekistan')
    expect((await offered('north mac'))[0]).toBe('/en/countries/north-macedonia')
    expect((await offered('turke'))[0]).toBe('/en/countries/turkiye')
    expect((await offered('odi'))[0]).toMatch(/^\/en\/structures\//)
    expect((await offered('молд', 'ru'))[0]).toBe('/ru/countries/moldova')
    const news = (await suggest('en', 'osce trai')).filter(({ type }) => type === 'news')
    expect(news.map(({ title }) => title)).toContain(seed)
    for (const nothing of ['', 'b', ' ', '%', '"']) expect(await suggest('en', nothing)).toEqual([])
    expect((await suggest('en', 'os')).length).toBeLessThanOrEqual(8)
  })

  describe('20,000 hostile texts', () => {
    const asked: string[] = []
    beforeAll(() => {
      const { text } = database()
      const find = text.find
      vi.spyOn(text, 'find').mockImplementation((clauses) => {
        asked.push(...clauses.flat(2))
        return find(clauses)
      })
      return () => vi.restoreAllMocks()
    })

    test('are answered without a fault, and the engine is shown nothing but letters and digits', async () => {
      const { below, oneOf, chance } = choices(9)
      const pieces = [
        ...[
          '"',
          "'",
          '*',
          '(',
          ')',
          ':',
          '^',
          '-',
          '+',
          '~',
          '\\',
          '%',
          '_',
          ';',
          '--',
          '/*',
          '\u0000',
          '\ud800',
          '\u202e',
        ],
        ...[
          'AND',
          'OR',
          'NOT',
          'NEAR',
          'NEAR(a b, 5)',
          'rowid:',
          'tokens:',
          '{tokens}',
          "' OR 1=1 --",
          '<->',
          '&',
          '|',
          '!',
        ],
        ...[
          'border',
          'Malta',
          'Türkiye',
          'é',
          'ß',
          'İ',
          'ǆ',
          '中文',
          '😀',
          'a'.repeat(190),
          'x-y-z',
          'ОБСЕ',
          '٣',
          '½',
          ' ',
        ],
        ...[
          '“',
          '”',
          '«',
          '»',
          '„',
          '-"',
          '""',
          '‑',
          'en0border',
          ':*',
          '@@',
          '$1',
          '?',
          '{{x}}',
          '\n',
          '\t',
          '<mark>',
          '&amp;',
        ],
      ]
      // PostgreSQL is asked across a connection: a part of them shows what there is to see.
      const count = engine === 'sqlite' ? 20_000 : 2000
      let longest = 0
      for (let round = 0; round < count; round++) {
        const typed = Array.from({ length: 1 + below(8) }, () => oneOf(pieces) + (chance(0.5) ? ' ' : '')).join('')
        const lang = oneOf(languages)
        const { query, excessive } = parseQuery(newsFinder, lang, new URLSearchParams({ q: typed }))
        if (excessive) continue
        asked.length = 0
        const found = await searchNews(lang, { ...query, sort: oneOf(['newest', 'relevance'] as const) })
        expect('total' in found).toBe(true)
        for (const token of asked)
          if (!/^[a-z]{2}[0-3][\p{L}\p{N}]{1,80}$/u.test(token))
            expect([typed, token]).toEqual([typed, 'a clean token'])
        longest = Math.max(longest, asked.length)
        if (round % 10 === 0) await suggest(lang, typed)
      }
      // No text makes a question that is out of all proportion to it.
      expect(longest).toBeLessThan(5000)
    }, 240_000)
  })
})
