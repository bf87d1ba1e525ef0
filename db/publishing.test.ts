import { and, asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addressOf, findRedirect } from './addresses'
import type { Body } from './body'
import { database } from './database'
import { editionsOf, findEdition, languagesOf } from './edition'
import { newsFinder, siteFinder } from './finder/finders'
import { parseQuery } from './finder/query'
import { getNews, latestNews, searchNews } from './news'
import { type Draft, makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { openStates } from './schema/schema'
import { searchSite } from './search'
import { editor, onBothEngines } from './testing/engines'

const bodyOf = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** Stores a news item as a draft; gives its numbers. */
async function draftNews(slug: string, title: string, text = 'Nothing else is said.') {
  return database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(database().tables.news).values({ id: entity, kind: 'news-item', issuedOn: '2026-03-01' })
    const draft = { lang: 'en', section: 'news', slug, title, lead: `Lead of ${title}`, body: bodyOf(text) }
    return { entity, edition: await saveDraft(editor, write, entity, draft) }
  })
}

const publish = (edition: number) => database().write((write) => publishEdition(editor, write, edition))
const withdraw = (edition: number, notice: string) =>
  database().write((write) => withdrawEdition(editor, write, edition, notice))

async function change(
  entity: number,
  slug: string,
  title: string,
  text = 'Nothing else is said.',
  more: Pick<Draft, 'major' | 'changeNote'> = {},
) {
  const draft = { lang: 'en', section: 'news', slug, title, body: bodyOf(text), ...more }
  return database().write((write) => saveDraft(editor, write, entity, draft))
}

/** Titles by every way a visitor has to come across an item. */
async function seen(q: string, { entity, slug }: { entity: number; slug: string }) {
  const ask = (finder: typeof newsFinder) => parseQuery(finder, 'en', new URLSearchParams({ q })).query
  const list = await searchNews('en', ask(newsFinder))
  const site = await searchSite('en', ask(siteFinder))
  const news = await getNews('en', slug)
  return {
    list: 'items' in list ? list.items.map((item) => item.edition.title) : [],
    counted:
      'items' in list ? list.facets.flatMap((facet) => facet.options).filter(({ count }) => count > 0).length : 0,
    search: 'items' in site ? site.items.map((item) => item.edition.title) : [],
    latest: (await latestNews('en', 100)).items.filter((item) => item.edition.entity === entity).length,
    page: news?.edition.title,
    status: (await findEdition('news', 'en', slug))?.status,
    short: await addressOf(entity, 'en'),
    named: (await editionsOf([entity], 'en')).get(entity)?.title,
    languages: news && (await languagesOf(news.edition)).length,
  }
}

const nothing = { list: [], counted: 0, search: [], latest: 0, named: undefined, short: undefined }
const unseen = { ...nothing, page: undefined, status: undefined, languages: undefined }

const changes = () =>
  database().read.select().from(database().tables.changeLog).orderBy(asc(database().tables.changeLog.id))
const revisions = (edition: number) => {
  const { revision } = database().tables
  return database().read.select().from(revision).where(eq(revision.edition, edition)).orderBy(asc(revision.number))
}

onBothEngines('empty', () => {
  test('a visitor sees a draft nowhere, and nothing of it is counted', async () => {
    const draft = await draftNews('ferry', 'Ferry across the lake')
    expect(await seen('ferry', { ...draft, slug: 'ferry' })).toEqual(unseen)
    expect(await changes()).toEqual([])
  })

  test('a visitor sees what is published in lists, in search and at its address', async () => {
    const draft = await draftNews('glacier', 'Glacier watchers meet')
    await publish(draft.edition)
    const titles = ['Glacier watchers meet']
    expect(await seen('GLACIER', { ...draft, slug: 'glacier' })).toEqual({
      ...{ list: titles, search: titles, latest: 1, page: titles[0], named: titles[0], languages: 1 },
      // Its kind and its language.
      // Under its kind, its language and all languages.
      counted: 3,
      status: 'published',
      short: '/en/news/glacier',
    })
  })

  test('machines that follow the site are told once of each publication, and once of each change', async () => {
    const before = (await changes()).at(-1)?.id ?? 0
    const { entity, edition } = await draftNews('told', 'Told of')
    await publish(edition)
    await change(entity, 'told', 'Told of again')
    await publish(edition)
    await withdraw(edition, 'A slip.')
    const rows = (await changes()).filter((row) => row.id > before)
    expect(rows.map(({ action, entity, edition }) => ({ action, entity, edition }))).toEqual(
      ['publish', 'update', 'withdraw'].map((action) => ({ action, entity, edition })),
    )
    expect(rows.map((row) => row.id)).toEqual([before + 1, before + 2, before + 3])
  })

  test('a visitor reads what was published while an editor works on the next text', async () => {
    const draft = await draftNews('harbour', 'Harbour opens', 'The quay is dry.')
    await publish(draft.edition)
    await change(draft.entity, 'harbour-again', 'Harbour opens again', 'The quay is wet.')
    await change(draft.entity, 'harbour-again', 'Harbour opens at last', 'The quay is flooded.')
    const page = await findEdition('news', 'en', 'harbour')
    expect([page?.title, page?.text.body]).toEqual(['Harbour opens', bodyOf('The quay is dry.')])
    expect((await seen('flooded', { ...draft, slug: 'harbour-again' })).list).toEqual([])
    expect((await seen('dry', { ...draft, slug: 'harbour-again' })).list).toEqual(['Harbour opens'])
    expect(await findEdition('news', 'en', 'harbour-again')).toBeUndefined()

    await publish(draft.edition)
    const next = await findEdition('news', 'en', 'harbour-again')
    expect([next?.title, next?.text.body]).toEqual(['Harbour opens at last', bodyOf('The quay is flooded.')])
    expect((await seen('dry', { ...draft, slug: 'harbour-again' })).list).toEqual([])
    expect((await seen('flooded', { ...draft, slug: 'harbour-again' })).list).toEqual(['Harbour opens at last'])
  })

  test('a visitor is told when an item first appeared, and when it last changed in more than a small way', async () => {
    const { entity, edition } = await draftNews('dated', 'Dated')
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => new Date(`${day}T10:00:00Z`))
    const [first, second, third] = days
    await database().write((write) => publishEdition(editor, write, edition, first))
    await change(entity, 'dated', 'Dated anew')
    await database().write((write) => publishEdition(editor, write, edition, second))
    expect(await findEdition('news', 'en', 'dated')).toMatchObject({ publishedAt: first, changedAt: first })
    await database().write(async (write) => {
      const draft = { lang: 'en', section: 'news', slug: 'dated', title: 'Dated otherwise', major: true }
      await saveDraft(editor, write, entity, draft)
      await publishEdition(editor, write, edition, third)
    })
    expect(await findEdition('news', 'en', 'dated')).toMatchObject({ publishedAt: first, changedAt: third })
  })

  test('every saved text is kept, and never more than one is open and one published', async () => {
    const { entity, edition } = await draftNews('kept', 'First')
    await publish(edition)
    await change(entity, 'kept', 'Second')
    await change(entity, 'kept', 'Third')
    const states = async () => (await revisions(edition)).map(({ number, title, state }) => [number, title, state])
    expect(await states()).toEqual([
      [1, 'First', 'published'],
      [2, 'Second', 'discarded'],
      [3, 'Third', 'draft'],
    ])
    await publish(edition)
    expect(await states()).toEqual([
      [1, 'First', 'superseded'],
      [2, 'Second', 'discarded'],
      [3, 'Third', 'published'],
    ])
    await expect(publish(edition)).rejects.toThrow('no draft to publish')
    for (const state of ['published', 'draft'] as const) {
      await change(entity, 'kept', 'Fourth')
      const row = { edition, number: 99, state, title: 'A second one', body: bodyOf('x'), createdAt: new Date() }
      await expect(database().write((write) => write.insert(database().tables.revision).values(row))).rejects.toThrow()
    }
  })

  test('what is withdrawn leaves lists and search; its page stays, and says why', async () => {
    const draft = await draftNews('withdrawn', 'Zeppelin over Vienna')
    await publish(draft.edition)
    await withdraw(draft.edition, 'The figures were wrong.')
    expect(await seen('zeppelin', { ...draft, slug: 'withdrawn' })).toEqual({
      ...nothing,
      page: 'Zeppelin over Vienna',
      status: 'withdrawn',
      short: '/en/news/withdrawn',
      languages: 1,
    })
    const page = await findEdition('news', 'en', 'withdrawn')
    expect(page).toMatchObject({ notice: 'The figures were wrong.', withdrawnAt: expect.any(Date) })
    await expect(withdraw(draft.edition, 'Once more.')).rejects.toThrow('not published')
  })

  test('what was withdrawn and is published again has no notice any more', async () => {
    const draft = await draftNews('back', 'Quokka census')
    await publish(draft.edition)
    await withdraw(draft.edition, 'Wrong figures.')
    await change(draft.entity, 'back', 'Quokka census, mended')
    await publish(draft.edition)
    expect(await findEdition('news', 'en', 'back')).toMatchObject({
      status: 'published',
      notice: null,
      withdrawnAt: null,
    })
    expect((await seen('quokka', { ...draft, slug: 'back' })).list).toEqual(['Quokka census, mended'])
  })

  test('one language can be published alone; readers of another are served the one there is', async () => {
    const { entity, edition } = await draftNews('alone', 'Alone')
    const french = { lang: 'fr', section: 'news', slug: 'seul', title: 'Seul', body: bodyOf('Rien.') }
    const other = await database().write((write) => saveDraft(editor, write, entity, french))
    const languages = async () => {
      const news = await getNews('en', 'alone')
      return news && (await languagesOf(news.edition)).map(({ lang }) => lang)
    }
    await publish(edition)
    expect(await addressOf(entity, 'fr')).toBe('/en/news/alone')
    expect(await languages()).toEqual(['en'])
    await publish(other)
    expect(await addressOf(entity, 'fr')).toBe('/fr/news/seul')
    expect(await languages()).toEqual(['en', 'fr'])
  })

  test('two items cannot have one address', async () => {
    await draftNews('taken', 'The first')
    await expect(draftNews('taken', 'The second')).rejects.toThrow()
  })

  test('a visitor with an old address of an item is led to the present one, however often it has moved', async () => {
    const { entity, edition } = await draftNews('moving', 'Moving')
    await publish(edition)
    for (const slug of ['moved', 'moved-on']) {
      await change(entity, slug, 'Moving')
      await publish(edition)
    }
    for (const slug of ['moving', 'moved'])
      expect(await findRedirect(`/en/news/${slug}`, 'en')).toBe('/en/news/moved-on')

    // Back at its first address, it must not be led away from itself.
    await change(entity, 'moving', 'Moving')
    await publish(edition)
    expect(await findRedirect('/en/news/moving', 'en')).toBeUndefined()
    for (const slug of ['moved', 'moved-on'])
      expect(await findRedirect(`/en/news/${slug}`, 'en')).toBe('/en/news/moving')
  })

  test('a visitor is not led away from a new item that stands where another once stood', async () => {
    const { entity, edition } = await draftNews('corner', 'The first at the corner')
    await publish(edition)
    await change(entity, 'round-the-corner', 'The first at the corner')
    await publish(edition)
    await publish((await draftNews('corner', 'The second at the corner')).edition)
    expect(await findRedirect('/en/news/corner', 'en')).toBeUndefined()
    expect((await findEdition('news', 'en', 'corner'))?.title).toBe('The second at the corner')
  })

  test('an address that the public never saw leads nowhere', async () => {
    const { entity, edition } = await draftNews('working-title', 'Named late')
    await change(entity, 'right-title', 'Named late')
    await publish(edition)
    expect((await findEdition('news', 'en', 'right-title'))?.title).toBe('Named late')
    expect(await findRedirect('/en/news/working-title', 'en')).toBeUndefined()
  })

  test('machines that follow the site are told that an item has moved, and how much an editor says has changed', async () => {
    const { entity, edition } = await draftNews('here', 'Here')
    await publish(edition)
    await change(entity, 'there', 'Here')
    await publish(edition)
    await change(entity, 'there', 'There', undefined, { major: true, changeNote: 'It was there.' })
    await publish(edition)
    const rows = (await changes()).filter((row) => row.entity === entity)
    expect(rows.map(({ action, major }) => [action, major])).toEqual([
      ['publish', true],
      ['rename', false],
      ['update', false],
      ['update', true],
    ])
    expect((await revisions(edition)).at(-1)).toMatchObject({ major: true, changeNote: 'It was there.' })
  })

  test.each(openStates)('an editor can replace or publish a text whose state is %s', async (state) => {
    const slug = `open-${state}`
    const { entity, edition } = await draftNews(slug, 'First')
    const { revision } = database().tables
    const draft = and(eq(revision.edition, edition), eq(revision.state, 'draft'))
    const bring = () => database().write((write) => write.update(revision).set({ state }).where(draft))
    await bring()
    await change(entity, slug, 'Second')
    await bring()
    await publish(edition)
    expect((await findEdition('news', 'en', slug))?.title).toBe('Second')
    expect((await revisions(edition)).map((row) => row.state)).toEqual(['discarded', 'published'])
  })

  test('an editor cannot move an item into another section', async () => {
    const { entity } = await draftNews('stays', 'Stays')
    const draft = { lang: 'en', section: '', slug: 'stays', title: 'Stays' }
    const save = database().write((write) => saveDraft(editor, write, entity, draft))
    await expect(save).rejects.toThrow('is in section «news»')
  })

  test('an editor whose address cannot be one is told, and nothing is stored', async () => {
    await expect(draftNews('No Slug', 'Of no address')).rejects.toThrow('«No Slug» is no slug')
    const page = database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'page')
      return saveDraft(editor, write, entity, { lang: 'en', section: '', slug: 'search', title: 'Of no address' })
    })
    await expect(page).rejects.toThrow('another page of the portal')
    const { read, tables } = database()
    expect(await read.select().from(tables.revision).where(eq(tables.revision.title, 'Of no address'))).toEqual([])
  })
})
