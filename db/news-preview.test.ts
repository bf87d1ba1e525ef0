import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Body } from './body'
import { database } from './database'
import type { Editor } from './editor'
import { getNews } from './news'
import type { NewsDraft } from './news-draft'
import { createNews, saveNews } from './news-drafts'
import { previewNews } from './news-preview'
import { getNewsVersion } from './news-version'
import { publishEdition, withdrawEdition } from './publishing'
import { onBothEngines, editor as portal } from './testing/engines'
import { makePerson } from './testing/people'

const bodyOf = (text: string): Body => ({
  ...{ type: 'doc' },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

onBothEngines('shipped', () => {
  let author: Editor
  let [mission, other, malta] = [0, 0, 0]

  beforeAll(async () => {
    author = await makePerson({ role: 'author' })
    const { structure, country } = database().tables
    const missions = await database().read.select().from(structure).where(eq(structure.kind, 'field-operation'))
    mission = missions[0]?.id ?? 0
    other = missions[1]?.id ?? 0
    malta = (await database().read.select().from(country).where(eq(country.iso2, 'MT')))[0]?.id ?? 0
  })

  const write = async (title: string, lang = 'en') => {
    const none = { image: null, project: null, meeting: null, fields: [], countries: [] }
    const shared = { ...none, kind: 'news-item', issuedOn: '2026-11-20', issuers: [mission] }
    return createNews(author, { lang, title, shared })
  }
  async function save(id: number, more: Partial<NewsDraft>) {
    const version = await getNewsVersion(author, id)
    if (!version) throw new Error('There is no such version.')
    await saveNews(author, id, { base: version.base, draft: { ...version.draft, ...more }, auto: false })
  }
  const publish = (id: number, at?: Date) => database().write((queries) => publishEdition(portal, queries, id, at))

  test('an editor sees what is being written on the page that it will be, with the countries it will have', async () => {
    const id = await write('A ferry sails')
    const shared = (await getNewsVersion(author, id))?.draft.shared
    if (!shared) throw new Error('There is nothing in common.')
    await save(id, {
      ...{ lead: 'It left the quay at nine.', city: 'VALLETTA', body: bodyOf('The sea was calm.') },
      shared: { ...shared, kind: 'press-release', countries: [{ country: malta, role: 'place' }] },
    })
    const preview = await previewNews(author, id)
    expect(preview?.edition).toMatchObject({
      title: 'A ferry sails',
      path: '/en/news/a-ferry-sails',
      status: 'published',
    })
    expect(preview?.edition.text).toMatchObject({
      lead: 'It left the quay at nine.',
      body: bodyOf('The sea was calm.'),
    })
    expect(preview?.facts).toMatchObject({ kind: 'press-release', issuedOn: '2026-11-20' })
    expect(preview?.countries).toMatchObject([{ role: 'place', edition: { title: 'Malta' } }])
    expect(preview?.structures).toHaveLength(1)
    expect(preview?.revision).toMatchObject({ number: 2, state: 'draft' })
    // Nothing of it is public.
    expect(await getNews('en', 'a-ferry-sails')).toBeUndefined()
  })

  test('once it is published the public page is what the preview was, in every part', async () => {
    const id = await write('A lamp is lit')
    await save(id, { lead: 'One lamp.', city: 'VALLETTA', body: bodyOf('It shines.') })
    const preview = await previewNews(author, id)
    if (!preview) throw new Error('There is no preview.')
    const { revision: _, ...before } = preview
    const at = new Date('2026-11-21T09:00:00Z')
    await publish(id, at)
    const page = await getNews('en', 'a-lamp-is-lit')
    const dated = { ...before.edition, publishedAt: at, changedAt: at }
    // What is like it is known once it is in the lists.
    expect(page).toEqual({ ...before, edition: dated, related: page?.related })
    expect(await previewNews(author, id)).toMatchObject({
      edition: { title: 'A lamp is lit' },
      revision: { state: 'published' },
    })
  })

  test('an editor can look at any revision; one that there is not is nothing', async () => {
    const id = await write('First thought')
    await save(id, { title: 'Second thought' })
    await save(id, { title: 'Third thought' })
    expect((await previewNews(author, id, 1))?.edition.title).toBe('First thought')
    expect((await previewNews(author, id, 2))?.revision).toMatchObject({ number: 2, state: 'discarded' })
    expect((await previewNews(author, id))?.edition.title).toBe('Third thought')
    for (const number of [0, 4, 999_999]) expect(await previewNews(author, id, number)).toBeUndefined()
    for (const edition of [0, 999_999]) expect(await previewNews(author, edition)).toBeUndefined()
  })

  test('what the reader of a preview may not see is as if it were not there', async () => {
    const id = await write('Not for everybody')
    const here = await makePerson({ role: 'editor', structure: mission })
    const elsewhere = await makePerson({ role: 'editor', structure: other })
    const russian = await makePerson({ role: 'editor', lang: 'ru' })
    const nobody = await makePerson()
    // Who writes in one language reads all.
    for (const person of [here, russian]) expect(await previewNews(person, id)).toBeDefined()
    for (const person of [elsewhere, nobody]) {
      expect([person.name, await previewNews(person, id)]).toEqual([person.name, undefined])
      expect([person.name, await previewNews(person, id, 1)]).toEqual([person.name, undefined])
    }
  })

  test('a preview is of news: the edition of anything else has none', async () => {
    const { edition } = database().tables
    const [country] = await database()
      .read.select()
      .from(edition)
      .where(and(eq(edition.entity, malta), eq(edition.lang, 'en')))
    expect(await previewNews(portal, country?.id ?? 0)).toBeUndefined()
  })

  test('readers are told of major changes, the latest first, and of minor ones nowhere', async () => {
    const id = await write('A bridge is open')
    const days = ['01', '02', '03', '04'].map((day) => new Date(`2026-10-${day}T10:00:00Z`))
    // The note on what nobody has read before is for staff.
    await save(id, { lead: 'It is long.', major: true, changeNote: 'Begun anew.' })
    await publish(id, days[0])
    const page = async () => {
      const news = await getNews('en', 'a-bridge-is-open')
      return [news?.edition.changedAt, news?.changes.map(({ note }) => note)]
    }
    expect(await page()).toEqual([days[0], []])
    await save(id, { lead: 'It is very long.', major: false, changeNote: 'A comma.' })
    await publish(id, days[1])
    expect(await page()).toEqual([days[0], []])
    await save(id, { lead: 'It is 90 m long.', major: true, changeNote: 'Its length was added.' })
    // Who looks at it before the public does sees what they will be told.
    expect((await previewNews(author, id))?.changes.map(({ note }) => note)).toEqual(['Its length was added.'])
    await publish(id, days[2])
    expect(await page()).toEqual([days[2], ['Its length was added.']])
    await save(id, { lead: 'It is 91 m long.', major: true, changeNote: 'The length was wrong.' })
    await publish(id, days[3])
    expect(await page()).toEqual([days[3], ['The length was wrong.', 'Its length was added.']])
    expect((await getNews('en', 'a-bridge-is-open'))?.changes.map(({ at }) => at)).toEqual([days[3], days[2]])
  })

  test('what was withdrawn shows its notice in a preview until there is a draft that would bring it back', async () => {
    const id = await write('A claim is made')
    await publish(id)
    await database().write((queries) => withdrawEdition(portal, queries, id, 'It was not so.'))
    expect((await previewNews(author, id))?.edition).toMatchObject({ status: 'withdrawn', notice: 'It was not so.' })
    await save(id, { lead: 'It was otherwise.' })
    expect((await previewNews(author, id))?.edition).toMatchObject({ status: 'published', notice: null })
  })
})
