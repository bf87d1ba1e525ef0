import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { database } from './database'
import { findEdition } from './edition'
import { nameOn } from './names'
import { getNews, latestNews } from './news'
import { makeEntity, publishEdition, saveDraft } from './publishing'
import { getStructure } from './structures'
import { editor, onBothEngines } from './testing/engines'

const slug = 'programme-office-in-astana'

/** Publishes a news item that the office in Kazakhstan's capital issued on `issuedOn`. */
async function issueOn(issuedOn: string) {
  const office = await findEdition('field-operations', 'en', slug)
  if (!office) throw new Error(`The shipped content has no ${slug}.`)
  const { news, entityStructure } = database().tables
  await database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(news).values({ id: entity, kind: 'news-item', issuedOn })
    await write.insert(entityStructure).values({ entity, structure: office.entity, role: 'issuer', position: 0 })
    const draft = { lang: 'en', section: 'news', slug: `issued-${issuedOn}`, title: `Issued on ${issuedOn}` }
    await publishEdition(editor, write, await saveDraft(editor, write, entity, draft))
  })
}

onBothEngines('shipped', () => {
  const items = [
    ['2010-05-04', 'Centre in Astana'],
    ['2017-05-04', 'Programme Office in Astana'],
    ['2020-05-04', 'Programme Office in Nur-Sultan'],
    ['2024-05-04', 'Programme Office in Astana'],
  ] as const

  beforeAll(async () => {
    for (const [day] of items) await issueOn(day)
  })

  test.each(items)('a visitor who reads an item of %s sees that the %s issued it', async (day, name) => {
    const item = await getNews('en', `issued-${day}`)
    expect(item?.structures.map(({ edition }) => edition.title)).toEqual([name])
  })

  test('a visitor sees the names of their days in a list, too', async () => {
    const { items: shown } = await latestNews('en', 1000)
    for (const [day, name] of items)
      expect(shown.find((item) => item.edition.slug === `issued-${day}`)?.issuers).toEqual([
        { title: name, lang: 'en' },
      ])
  })

  test('a visitor of the office’s own page sees its present name, and the former ones, the latest first', async () => {
    const office = await getStructure('field-operations', 'en', slug)
    expect(office?.edition.title).toBe('Programme Office in Astana')
    expect(office?.former.map(({ name }) => name).slice(0, 2)).toEqual([
      'Programme Office in Nur-Sultan',
      'Centre in Astana',
    ])
  })

  test('the link behind a former name leads to the one present address', async () => {
    const item = await getNews('en', 'issued-2020-05-04')
    expect(item?.structures[0]?.edition.path).toBe(`/en/field-operations/${slug}`)
  })

  test('a name holds from its first day to the day before its last', async () => {
    const office = await findEdition('field-operations', 'en', slug)
    if (!office) throw new Error('There is no office.')
    const former = [{ name: 'Then', lang: 'en', validFrom: '2019-03-23', validUntil: '2022-09-17' }]
    const named = (day: string) => nameOn(office, former, day) === 'Then'
    expect(['2019-03-22', '2019-03-23', '2022-09-16', '2022-09-17'].map(named)).toEqual([false, true, true, false])
  })

  test('the day of issue is kept as it was given', async () => {
    const { news } = database().tables
    const item = await getNews('en', 'issued-2020-05-04')
    const [row] = await database()
      .read.select()
      .from(news)
      .where(eq(news.id, item?.facts.id ?? 0))
    expect(row?.issuedOn).toBe('2020-05-04')
  })
})
