import { expect, test } from 'vitest'
import { database } from './database'
import { listEditions } from './desk'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

onBothEngines('shipped', () => {
  test('an editor sees the fifty language versions that changed last, the latest first', async () => {
    const editions = await listEditions(editor)
    expect(editions).toHaveLength(50)
    const times = editions.map(({ at }) => at.getTime())
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(editions[0]).toMatchObject({ type: 'news', status: 'published', open: null, path: expect.any(String) })
  })

  test('an editor sees drafts with what they will say, and what has become of an item', async () => {
    const titled = (title: string) => ({ lang: 'en', section: 'news', slug: 'a-ferry', title })
    const write = database().write
    const entity = await write((queries) => makeEntity(editor, queries, 'news'))
    const save = (title: string) => write((queries) => saveDraft(editor, queries, entity, titled(title)))
    const edition = await save('A ferry')
    const seen = async () => (await listEditions(editor)).find(({ id }) => id === edition)
    expect((await listEditions(editor))[0]?.id).toBe(edition)
    expect(await seen()).toMatchObject({ title: 'A ferry', status: 'unpublished', open: 'draft', path: undefined })
    const { news } = database().tables
    await write((queries) => queries.insert(news).values({ id: entity, kind: 'news-item', issuedOn: '2026-03-01' }))
    await write((queries) => publishEdition(editor, queries, edition))
    expect(await seen()).toMatchObject({ status: 'published', open: null, path: '/en/news/a-ferry' })
    await save('Two ferries')
    expect(await seen()).toMatchObject({ title: 'Two ferries', status: 'published', open: 'draft' })
    await write((queries) => publishEdition(editor, queries, edition))
    await write((queries) => withdrawEdition(editor, queries, edition, 'There is none.'))
    expect(await seen()).toMatchObject({ title: 'Two ferries', status: 'withdrawn', at: expect.any(Date) })
  })
})
