import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Body } from './body'
import { database } from './database'
import type { Editor } from './editor'
import { keepImage } from './images'
import type { NewsDraft } from './news-draft'
import { addLanguage, createNews, saveNews } from './news-drafts'
import { getNewsVersion } from './news-version'
import { isOpen, publishEdition, removeEdition } from './publishing'
import { onBothEngines, editor as portal } from './testing/engines'
import { makePerson } from './testing/people'

onBothEngines('shipped', () => {
  let author: Editor
  let mission = 0
  let count = 0

  beforeAll(async () => {
    author = await makePerson({ role: 'author' })
    const { structure } = database().tables
    const rows = await database().read.select().from(structure).where(eq(structure.kind, 'field-operation'))
    mission = rows[0]?.id ?? 0
  })

  const write = () => {
    const none = { image: null, project: null, meeting: null, fields: [], countries: [] }
    const shared = { ...none, kind: 'news-item', issuedOn: '2026-11-20', issuers: [mission] }
    return createNews(author, { lang: 'en', title: `What happened ${++count}`, shared })
  }
  async function save(id: number, more: Partial<NewsDraft>) {
    const version = await getNewsVersion(author, id)
    if (!version) throw new Error('There is no such version.')
    await saveNews(author, id, { base: version.base, draft: { ...version.draft, ...more }, auto: false })
  }
  const codes = async (id: number) => (await getNewsVersion(author, id))?.checks.map(({ code }) => code) ?? []
  const entityOf = async (id: number) => (await getNewsVersion(author, id))?.entity ?? 0
  const linkTo = (id: number): Body => ({
    ...{ type: 'doc' },
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'What came of it', marks: [{ type: 'entity', attrs: { id } }] }],
      },
    ],
  })

  test('an editor is told where a link leads to nothing that readers can open, and asked where it only will', async () => {
    const [id, target] = [await write(), await write()]
    const aim = await entityOf(target)
    await save(id, { body: linkTo(aim) })
    const ofLink = async () => (await codes(id)).filter((code) => code.startsWith('link-to-'))
    expect(await ofLink()).toEqual(['link-to-draft'])
    const { revision } = database().tables
    const plan = { state: 'scheduled' as const, publishAt: new Date(Date.now() + 86_400_000) }
    await database().write((queries) => queries.update(revision).set(plan).where(isOpen(target)))
    expect(await ofLink()).toEqual(['link-to-scheduled'])
    await database().write((queries) => publishEdition(portal, queries, target))
    expect(await ofLink()).toEqual([])
    // A draft in another language takes nothing from the one that is public.
    await addLanguage(author, target, 'fr')
    expect(await ofLink()).toEqual([])
    const nowhere = { to: null, because: 'It was wrong.' }
    await database().write((queries) => removeEdition(portal, queries, target, nowhere))
    expect(await ofLink()).toEqual(['link-to-draft'])
    const { edition } = database().tables
    const french = and(eq(edition.entity, aim), eq(edition.lang, 'fr'))
    await database().write((queries) => queries.update(edition).set({ status: 'removed' }).where(french))
    expect(await ofLink()).toEqual(['link-to-nothing'])
    await save(id, { body: linkTo(987_654_321) })
    expect(await ofLink()).toEqual(['link-to-nothing'])
  })

  test('a picture needs words in the language of the version or in the first, until it lies in the trash', async () => {
    const id = await write()
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><title>Words</title></svg>')
    const picture = await database().write((queries) =>
      keepImage(portal, queries, bytes, { alts: { fr: 'Un pont' }, credit: 'Drawn for a test' }),
    )
    await save(id, { body: { type: 'doc', content: [{ type: 'image', attrs: { id: picture } }] } })
    const ofPicture = async () => (await codes(id)).filter((code) => code.startsWith('picture-'))
    expect(await ofPicture()).toEqual(['picture-without-text'])
    const { image, imageText } = database().tables
    await database().write((queries) =>
      queries.insert(imageText).values({ image: picture, lang: 'en', alt: 'A bridge' }),
    )
    expect(await ofPicture()).toEqual([])
    const removed = { removedAt: new Date() }
    await database().write((queries) => queries.update(image).set(removed).where(eq(image.id, picture)))
    expect(await ofPicture()).toEqual(['picture-gone'])
  })
})
