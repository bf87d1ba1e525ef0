import { describe, expect, inject, test } from 'vitest'
import type { Content } from './content/shape'
import { database, setDatabase } from './database'
import { findEdition } from './edition'
import { fill, isEmpty } from './fill'
import { getNews } from './news'
import { openDatabase } from './open'
import { editor, makeDatabase, onBothEngines } from './testing/engines'

const item = {
  kind: 'press-release',
  issuedOn: '2024-05-06',
  issuers: ['office'],
  fields: ['rivers'],
  countries: { about: ['LI', 'LI'], donor: ['LI'] },
  editions: { en: { slug: 'a-bridge', title: 'A bridge', lead: 'It stands.', body: ['Of [rivers](field:rivers).'] } },
} as const

/** A portal of very little. */
const content: Content = {
  countryGroups: [{ slug: 'members', names: { en: 'Members' } }],
  countries: [{ iso2: 'LI', iso3: 'LIE', slug: 'liechtenstein', groups: [{ group: 'members' }] }],
  areas: [],
  fieldsOfWork: [{ slug: 'water', names: { en: 'Water' }, children: [{ slug: 'rivers', names: { en: 'Rivers' } }] }],
  structures: [{ slug: 'office', kind: 'unit', names: { en: 'Office', fr: 'Bureau' }, host: 'LI' }],
  chairs: [{ year: 2024, chair: 'LI' }],
  series: [],
  meetings: [],
  projects: [],
  pages: [],
  images: [],
  news: [item],
  menu: [{ entity: 'field:water', children: [{ entity: 'field:rivers' }] }],
  formerAddresses: { numbers: {}, paths: {}, lists: {}, filters: {}, languages: [] },
}

const pictures = 'db/content/images'

onBothEngines('empty', () => {
  test.each([
    ['an issuer', { ...item, issuers: ['nobody'] }, 'structure:nobody'],
    ['a field of work', { ...item, fields: ['fire'] }, 'field:fire'],
    ['a country', { ...item, countries: { about: ['XX'] } }, 'country:XX'],
    ['a picture', { ...item, image: 'bridge' }, 'bridge'],
    ['a link', { ...item, editions: { en: { ...item.editions.en, body: ['[x](news:no)'] } } }, 'news:no'],
  ])(
    'a writer whose item names %s that is not there is told, and nothing at all is stored',
    async (_what, wrong, name) => {
      await expect(fill(editor, { ...content, news: [wrong] }, pictures)).rejects.toThrow(`«${name}»`)
      expect(await isEmpty()).toBe(true)
    },
  )

  test('a writer who uses one address for two items is told', async () => {
    await expect(fill(editor, { ...content, news: [item, item] }, pictures)).rejects.toThrow('«news:a-bridge» twice')
    expect(await isEmpty()).toBe(true)
  })

  test('an organization finds in the portal what stands in its content folder', async () => {
    const steps: string[] = []
    expect(await fill(editor, content, pictures, (step) => steps.push(step))).toBe(true)
    expect(steps).toContain('1 news items')
    expect(await isEmpty()).toBe(false)
    const news = await getNews('en', 'a-bridge')
    expect(news?.countries.map(({ role, edition }) => [role, edition.title])).toEqual([
      ['about', 'Liechtenstein'],
      ['donor', 'Liechtenstein'],
    ])
    expect(news?.structures.map(({ edition }) => edition.title)).toEqual(['Office'])
    expect((await getNews('fr', 'a-bridge'))?.edition).toBeUndefined()
    expect(await findEdition('structures', 'fr', 'office')).toMatchObject({
      title: 'Bureau',
      path: '/fr/structures/office',
    })
    const rivers = await findEdition('fields-of-work', 'en', 'rivers')
    expect(news?.edition.text.body.content[0]).toMatchObject({
      content: [{}, { text: 'rivers', marks: [{ type: 'entity', attrs: { id: rivers?.entity } }] }, {}],
    })
  })
  test('a visitor finds terms and pages as old as the first item of news', async () => {
    const first = new Date('2024-05-06T09:00:00Z')
    expect(await findEdition('structures', 'fr', 'office')).toMatchObject({ publishedAt: first })
  })

  test('machines that follow the site are told of the menu too', async () => {
    const { read, tables } = database()
    expect((await read.select().from(tables.changeLog)).at(-1)).toMatchObject({ action: 'edit', entity: null })
  })

  test('what is there already is not filled again', async () => {
    const { read, tables } = database()
    const before = await read.select().from(tables.changeLog)
    expect(await fill(editor, content, pictures)).toBe(false)
    expect(await read.select().from(tables.changeLog)).toEqual(before)
  })
})

onBothEngines('empty', () => {
  test('a portal without news is filled all the same', async () => {
    expect(await fill(editor, { ...content, news: [] }, pictures)).toBe(true)
    expect((await findEdition('structures', 'en', 'office'))?.publishedAt).toBeInstanceOf(Date)
  })
})

describe.skipIf(!inject('postgres'))('an operator', () => {
  test('can start two portals on one new database: one of them fills it', async () => {
    const settings = { databaseUrl: await makeDatabase('postgres', 'empty'), databaseNamed: true }
    const portals = [await openDatabase(settings), await openDatabase(settings)]
    const filling = portals.map((portal) => {
      // As in a process of its own: each writes on its own connection.
      setDatabase(portal)
      return fill(editor, content, pictures)
    })
    expect((await Promise.all(filling)).sort()).toEqual([false, true])
    for (const portal of portals) await portal.close()
  })
})
