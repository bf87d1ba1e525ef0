import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from './database'
import { getNews, latestNews } from './news'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

onBothEngines('empty', () => {
  const draft = { lang: 'en', section: 'news' }
  const hour = (number: number) => new Date(Date.UTC(2026, 2, 1, number))

  async function publish(slug: string, at: Date, said: { title: string; major?: boolean; changeNote?: string }) {
    const { edition } = database().tables
    return database().write(async (write) => {
      const [known] = await write
        .select()
        .from(edition)
        .where(and(eq(edition.section, 'news'), eq(edition.slug, slug)))
      const entity = known?.entity ?? (await makeEntity(editor, write, 'news'))
      const { news } = database().tables
      if (!known) await write.insert(news).values({ id: entity, kind: 'news-item', issuedOn: '2026-03-01' })
      const id = await saveDraft(editor, write, entity, { ...draft, slug, ...said })
      await publishEdition(editor, write, id, at)
      return id
    })
  }

  /** What a reader and a feed of the list are told of when an item came and changed. */
  async function told(slug: string) {
    const news = await getNews('en', slug)
    const listed = (await latestNews('en', 20)).items.find(({ edition }) => edition.slug === slug)
    expect([listed?.edition.publishedAt, listed?.edition.changedAt]).toEqual([
      ...[news?.edition.publishedAt, news?.edition.changedAt],
    ])
    return { title: news?.edition.title, changedAt: news?.edition.changedAt, changes: news?.changes }
  }

  test('a reader is told of every major change with its day and note, the latest first, and of no minor one', async () => {
    await publish('count', hour(1), { title: 'Ten ships', major: true, changeNote: 'Nobody is told what came first.' })
    expect(await told('count')).toEqual({ title: 'Ten ships', changedAt: hour(1), changes: [] })
    await publish('count', hour(2), { title: 'Nine ships', major: true, changeNote: 'One ship was counted twice.' })
    await publish('count', hour(3), { title: 'Nine ships.', changeNote: 'A full stop.' })
    await publish('count', hour(4), { title: 'Eight ships', major: true, changeNote: 'One ship was a ferry.' })
    await publish('count', hour(5), { title: 'Eight ships!', major: true })
    expect((await told('count')).changes).toEqual([
      { at: hour(4), note: 'One ship was a ferry.' },
      { at: hour(2), note: 'One ship was counted twice.' },
    ])
  })

  test('days of change, which feeds and search engines go by, move with major changes only', async () => {
    const id = await publish('still', hour(1), { title: 'Still' })
    await publish('still', hour(2), { title: 'Stiller' })
    expect(await told('still')).toEqual({ title: 'Stiller', changedAt: hour(1), changes: [] })
    await publish('still', hour(3), { title: 'Moved', major: true, changeNote: 'It moved.' })
    await publish('still', hour(4), { title: 'Moved on' })
    expect(await told('still')).toMatchObject({ title: 'Moved on', changedAt: hour(3) })
    await database().write((write) => withdrawEdition(editor, write, id, 'It did not move.', hour(5)))
    expect((await getNews('en', 'still'))?.edition).toMatchObject({
      ...{ status: 'withdrawn', notice: 'It did not move.', withdrawnAt: hour(5), changedAt: hour(3) },
    })
  })

  test('what somebody only writes is told to nobody', async () => {
    const id = await publish('quiet', hour(1), { title: 'Quiet' })
    const before = await told('quiet')
    const { edition } = database().tables
    await database().write(async (write) => {
      const [known] = await write.select().from(edition).where(eq(edition.id, id))
      const loud = { slug: 'quiet', title: 'Loud', major: true, changeNote: 'It is loud.' }
      await saveDraft(editor, write, known?.entity ?? 0, { ...draft, ...loud })
    })
    expect(await told('quiet')).toEqual(before)
  })
})
