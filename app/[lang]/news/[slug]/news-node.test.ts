import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wordsFor } from '@/app/words/words'
import { database } from '@/db/database'
import { getNews } from '@/db/news'
import { type Draft, makeEntity, publishEdition, saveDraft } from '@/db/publishing'
import { editor, onBothEngines } from '@/db/testing/engines'
import { StructuredData } from '../../structured'
import { newsNode } from './news-node'

onBothEngines('empty', () => {
  const july = (hour: number) => new Date(Date.UTC(2026, 6, 1, hour))
  const winter = new Date(Date.UTC(2026, 11, 1, 8))

  async function told(lang: 'en' | 'ru', slug: string) {
    const news = await getNews(lang, slug)
    return news && newsNode(news, wordsFor(lang))
  }

  test('programs are told when an item came and what was corrected, in the organization’s time, and of its translations', async () => {
    await database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'news')
      await write.insert(database().tables.news).values({ id: entity, kind: 'statement', issuedOn: '2026-07-01' })
      const say = async (lang: string, at: Date, said: Partial<Draft> & { title: string }) =>
        publishEdition(
          ...[editor, write, await saveDraft(editor, write, entity, { lang, section: 'news', slug: 'ships', ...said })],
          at,
        )
      await say('en', july(6), { title: 'Ten ships' })
      await say('en', winter, { title: 'Nine ships', major: true, changeNote: 'One was counted twice.' })
      const { revision } = database().tables
      const [source] = await write.select({ id: revision.id }).from(revision).where(eq(revision.title, 'Nine ships'))
      await say('ru', july(7), { title: 'Девять кораблей', translationOf: source?.id })
    })
    expect(await told('en', 'ships')).toMatchObject({
      ...{ '@type': 'NewsArticle', '@id': expect.stringMatching(/\/id\/\d+$/), headline: 'Nine ships' },
      ...{ datePublished: '2026-07-01T08:00:00+02:00', dateModified: '2026-12-01T09:00:00+01:00' },
      correction: [{ text: 'One was counted twice.', datePublished: '2026-12-01T09:00:00+01:00' }],
      workTranslation: [{ inLanguage: 'ru', headline: 'Девять кораблей' }],
      // What no structure issued is the organization's own.
      author: { name: 'Organization for Security and Co-operation in Europe' },
    })
    expect(await told('ru', 'ships')).toMatchObject({ inLanguage: 'ru', translationOfWork: { inLanguage: 'en' } })
  })

  test('a text that would end the element that it stands in stays within it', () => {
    const element = StructuredData({ nodes: [{ '@type': 'WebPage', name: '</script><script>alert(1)' }] })
    const { __html: json } = element?.props.dangerouslySetInnerHTML ?? {}
    expect(json).not.toContain('<')
    expect(JSON.parse(json)['@graph'][0].name).toBe('</script><script>alert(1)')
  })
})
