import { expect, test } from 'vitest'
import { database } from './database'
import { listNews } from './desk'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

onBothEngines('shipped', () => {
  test('an editor sees the news that were saved last, page by page, each version once', async () => {
    const first = await listNews(editor, {})
    const second = await listNews(editor, {}, { page: 2 })
    expect([first.items.length, second.items.length]).toEqual([50, 50])
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(100)
    expect(first.items[0]).toMatchObject({ status: 'published', open: undefined, path: expect.any(String) })
    const russian = await listNews(editor, { lang: 'ru' }, { limit: 1000 })
    expect(new Set(russian.items.map(({ lang }) => lang))).toEqual(new Set(['ru']))
    expect(russian.items.length).toBe(russian.total)
  })

  test('an editor sees drafts with what they will say, and what has become of an item', async () => {
    const titled = (title: string) => ({ lang: 'en', section: 'news', slug: 'a-ferry', title })
    const write = database().write
    const { news } = database().tables
    const entity = await write(async (queries) => {
      const made = await makeEntity(editor, queries, 'news')
      await queries.insert(news).values({ id: made, kind: 'news-item', issuedOn: '2026-03-01' })
      return made
    })
    const save = (title: string) => write((queries) => saveDraft(editor, queries, entity, titled(title)))
    const edition = await save('A ferry')
    const seen = async () => (await listNews(editor, { q: 'ferr' })).items.find(({ id }) => id === edition)
    expect((await listNews(editor, {})).items[0]?.id).toBe(edition)
    expect(await seen()).toMatchObject({ title: 'A ferry', status: 'unpublished', open: 'draft', path: undefined })
    await write((queries) => publishEdition(editor, queries, edition))
    expect(await seen()).toMatchObject({ status: 'published', open: undefined, path: '/en/news/a-ferry' })
    await save('Two ferries')
    expect(await seen()).toMatchObject({ title: 'Two ferries', status: 'published', open: 'draft' })
    await write((queries) => publishEdition(editor, queries, edition))
    await write((queries) => withdrawEdition(editor, queries, edition, 'There is none.'))
    expect(await seen()).toMatchObject({ title: 'Two ferries', status: 'withdrawn', at: expect.any(Date) })
  })
})
