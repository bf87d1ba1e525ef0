import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Body } from './body'
import { database } from './database'
import { listNews } from './desk'
import { findEdition } from './edition'
import type { Editor } from './editor'
import { newsFinder } from './finder/finders'
import { parseQuery } from './finder/query'
import { getNews, searchNews } from './news'
import type { NewsDraft } from './news-draft'
import { addLanguage, createNews, restoreRevision, saveNews, setAside } from './news-drafts'
import { getNewsVersion, listRevisions } from './news-version'
import { isOpen, publishEdition } from './publishing'
import { isPublic } from './references'
import { Faulty, Stale } from './refusals'
import { listRemarks } from './remarks'
import { NotAllowed } from './rights'
import { onBothEngines, editor as portal } from './testing/engines'
import { makePerson } from './testing/people'

const bodyOf = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

onBothEngines('shipped', () => {
  let author: Editor
  let colleague: Editor
  let structures: { mission: number; unit: number; secretariat: number }

  beforeAll(async () => {
    const { structure } = database().tables
    const rows = await database().read.select().from(structure)
    const of = (kind: string) => rows.find((row) => row.kind === kind)?.id ?? 0
    const unit = rows.find((row) => row.kind === 'unit')
    structures = { mission: of('field-operation'), unit: unit?.id ?? 0, secretariat: unit?.parent ?? 0 }
    author = await makePerson({ role: 'author' })
    colleague = await makePerson({ role: 'author' })
  })

  const shared = (issuer: number) => ({
    ...{ kind: 'news-item', issuedOn: '', issuers: [issuer], fields: [], countries: [] },
    ...{ image: null, project: null, meeting: null },
  })
  const create = (by: Editor, title: string, issuer = structures.mission, lang = 'en') =>
    createNews(by, { lang, title, shared: shared(issuer) })

  async function save(by: Editor, id: number, more: Partial<NewsDraft>, { auto = false, base = '' } = {}) {
    const version = await getNewsVersion(by, id)
    if (!version) throw new Error(`There is no version ${id} for ${by.name}.`)
    return saveNews(by, id, { base: base || version.base, draft: { ...version.draft, ...more }, auto })
  }

  const draftOf = async (id: number) => (await getNewsVersion(portal, id))?.draft
  const revisionsOf = async (id: number) => (await listRevisions(portal, id)).length

  test('what an author saves is there when they come back, and so is everything that was there before', async () => {
    const id = await create(author, 'A lighthouse is lit')
    await save(author, id, { lead: 'One lamp.', body: bodyOf('It shines.') })
    await save(author, id, { lead: 'Two lamps.' })
    expect(await draftOf(id)).toMatchObject({ lead: 'Two lamps.', body: bodyOf('It shines.') })
    expect(await revisionsOf(id)).toBe(3)
  })

  test('an hour of typing is not a thousand revisions: what saves itself goes on with itself', async () => {
    const id = await create(author, 'A windmill turns')
    const before = await revisionsOf(id)
    for (let letters = 1; letters <= 20; letters++)
      await save(author, id, { lead: 'The wind came from the north.'.slice(0, letters + 5) }, { auto: true })
    expect(await revisionsOf(id)).toBe(before + 1)
    await save(colleague, id, { lead: 'The wind came from the south.' }, { auto: true })
    expect(await revisionsOf(id)).toBe(before + 2)
  })

  test('who saves what they did not change stores nothing', async () => {
    const id = await create(author, 'A bell is cast')
    const base = await save(author, id, { lead: 'Of bronze.' })
    expect(await save(author, id, {})).toBe(base)
    expect(await save(author, id, {}, { auto: true })).toBe(base)
    expect(await revisionsOf(id)).toBe(2)
  })

  test('of two who write at once the second is told, and neither text is lost', async () => {
    const id = await create(author, 'A chess match')
    const base = (await getNewsVersion(author, id))?.base ?? ''
    await save(colleague, id, { lead: 'White won.' })
    await expect(save(author, id, { lead: 'Black won.' }, { base })).rejects.toThrow(Stale)
    // Not even by an autosave that goes on with one's own text.
    await expect(save(author, id, { lead: 'Black won.' }, { base, auto: true })).rejects.toThrow(Stale)
    expect((await draftOf(id))?.lead).toBe('White won.')
    const draft = await draftOf(id)
    if (draft) await setAside(author, id, { ...draft, lead: 'Black won.' })
    expect((await draftOf(id))?.lead).toBe('White won.')
    const aside = (await listRevisions(author, id))[0]
    expect(aside).toMatchObject({ state: 'discarded', author: author.name })
    const now = (await getNewsVersion(author, id))?.base ?? ''
    await restoreRevision(author, id, { base: now, number: aside?.number ?? 0 })
    expect((await draftOf(id))?.lead).toBe('Black won.')
  })

  test('the public page of an item, its lists and its search stay as they are while its next text is written', async () => {
    const id = await create(author, 'A harbour freezes')
    await save(author, id, { body: bodyOf('Ships wait for the spring.') })
    await database().write((write) => publishEdition(portal, write, id))
    const state = async () => [
      await database().siteVersion(),
      await findEdition('news', 'en', 'a-harbour-freezes'),
      await getNews('en', 'a-harbour-freezes'),
      await searchNews('en', parseQuery(newsFinder, 'en', new URLSearchParams({ q: 'harbour' })).query),
    ]
    const before = JSON.stringify(await state())
    const next = { ...shared(structures.unit), kind: 'story', issuedOn: '2026-01-02' }
    await save(author, id, { title: 'A harbour thaws', slug: 'a-harbour-thaws', body: bodyOf('Off.'), shared: next })
    expect(JSON.stringify(await state())).toBe(before)
    await database().write((write) => publishEdition(portal, write, id))
    const after = await getNews('en', 'a-harbour-thaws')
    expect(after).toMatchObject({ facts: { kind: 'story', issuedOn: '2026-01-02' } })
    expect(after?.structures.map(({ edition }) => edition.entity)).toEqual([structures.unit])
  })

  test('an address follows its title until it is public or somebody has chosen it, and no two are the same', async () => {
    const [first, second] = [await create(author, 'A well is dug'), await create(author, 'A well is dug')]
    expect([(await draftOf(first))?.slug, (await draftOf(second))?.slug]).toEqual(['a-well-is-dug', 'a-well-is-dug-2'])
    await save(author, second, { title: 'Two wells are dug' })
    expect((await draftOf(second))?.slug).toBe('two-wells-are-dug')
    await save(author, second, { slug: 'wells' })
    await save(author, second, { title: 'Three wells are dug' })
    expect((await draftOf(second))?.slug).toBe('wells')
    await expect(save(author, second, { slug: 'a-well-is-dug' })).rejects.toThrow(Faulty)
    await expect(save(author, second, { slug: 'A well!' })).rejects.toThrow(Faulty)
    const russian = await create(author, 'Вышка в Щукино', structures.mission, 'ru')
    expect((await draftOf(russian))?.slug).toBe('vyshka-v-shchukino')
  })

  test('who writes for one mission sees and changes its items alone, and gives none away', async () => {
    const own = await makePerson({ role: 'author', structure: structures.mission })
    const theirs = await create(author, 'Of a unit', structures.unit)
    const id = await create(own, 'Of the mission')
    await save(own, id, { lead: 'It has a garden.' })
    expect(await getNewsVersion(own, theirs)).toBeUndefined()
    const listed = async (q: string) => (await listNews(own, { q })).items.map((item) => item.id)
    expect([await listed('Of the mission'), await listed('Of a unit')]).toEqual([[id], []])
    await expect(create(own, 'Of somebody else', structures.unit)).rejects.toThrow(NotAllowed)
    await expect(save(own, id, { shared: shared(structures.unit) })).rejects.toThrow(NotAllowed)
    const draft = await draftOf(theirs)
    if (draft) await expect(saveNews(own, theirs, { base: '1.1', draft, auto: false })).rejects.toThrow(NotAllowed)
    await expect(listRevisions(own, theirs)).rejects.toThrow(NotAllowed)
  })

  test('who gives what is public another address, and changes nothing else, finds it in the draft', async () => {
    const id = await create(author, 'A gate is moved')
    await database().write((write) => publishEdition(portal, write, id))
    await save(author, id, { slug: 'a-gate' })
    expect(await draftOf(id)).toMatchObject({ title: 'A gate is moved', slug: 'a-gate' })
    expect((await getNews('en', 'a-gate-is-moved'))?.edition.title).toBe('A gate is moved')
  })

  test('who writes for the Secretariat may write for each of its units', async () => {
    const above = await makePerson({ role: 'author', structure: structures.secretariat })
    await expect(create(above, 'From below', structures.unit)).resolves.toBeGreaterThan(0)
  })

  test('a translator writes in their language what others have begun, and changes nothing that languages share', async () => {
    const translator = await makePerson({ role: 'translator', lang: 'fr' })
    const source = await create(author, 'A kite flies')
    await expect(create(translator, 'Un cerf-volant')).rejects.toThrow(NotAllowed)
    const french = await addLanguage(translator, source, 'fr')
    expect(await addLanguage(translator, source, 'fr')).toBe(french)
    await expect(addLanguage(translator, source, 'de')).rejects.toThrow(NotAllowed)
    await save(translator, french, { title: 'Un cerf-volant vole' })
    await expect(save(translator, french, { shared: shared(structures.unit) })).rejects.toThrow(NotAllowed)
    expect(await getNewsVersion(translator, source)).toMatchObject({ mayWrite: false, steps: [] })
    await expect(save(translator, source, { title: 'A kite fell' })).rejects.toThrow(NotAllowed)
    await expect(addLanguage(translator, source, 'xx')).rejects.toThrow(Faulty)
  })

  test('what one language changes for all is not undone by another that was begun before', async () => {
    const english = await create(author, 'A tower leans')
    await save(author, english, { body: bodyOf('It leans.') })
    await database().write((write) => publishEdition(portal, write, english))
    const german = await addLanguage(author, english, 'de')
    await save(author, german, { title: 'Ein Turm neigt sich' })
    const begun = await getNewsVersion(author, german)
    const changed = { ...shared(structures.mission), kind: 'statement', issuedOn: '2026-05-05' }
    await save(author, english, { shared: changed })
    await database().write((write) => publishEdition(portal, write, english))
    // What was begun before and says nothing else of what they share goes on; what would undo it has to be looked at.
    const stale = { ...(begun?.draft as NewsDraft), title: 'Ein Turm neigt sich sehr' }
    const base = begun?.base ?? ''
    await expect(saveNews(author, german, { base, draft: stale, auto: true })).rejects.toThrow(Stale)
    await saveNews(author, german, { base, draft: { ...stale, shared: changed }, auto: true })
    await database().write((write) => publishEdition(portal, write, german))
    expect((await getNews('en', 'a-tower-leans'))?.facts).toMatchObject({ kind: 'statement', issuedOn: '2026-05-05' })
  })

  test('what was handed in with a proposal for all languages goes back when another language changes the same', async () => {
    const english = await create(author, 'A dam is built')
    await save(author, english, { body: bodyOf('Of earth.') })
    await database().write((write) => publishEdition(portal, write, english))
    const german = await addLanguage(author, english, 'de')
    const proposes = (kind: string) => ({ shared: { ...shared(structures.mission), kind, issuedOn: '2026-04-04' } })
    await save(author, german, { title: 'Ein Damm', ...proposes('story') })
    const { revision } = database().tables
    const open = isOpen(german)
    await database().write((write) =>
      write
        .update(revision)
        .set({ state: 'scheduled', publishAt: new Date(9e12) })
        .where(open),
    )
    await save(author, english, proposes('statement'))
    await database().write((write) => publishEdition(portal, write, english))
    expect(await getNewsVersion(portal, german)).toMatchObject({ state: 'returned' })
    expect(await listRemarks(portal, german)).toMatchObject([{ text: expect.stringContaining('all languages share') }])
  })

  test('what has been handed in in one language is not changed by a draft in another', async () => {
    const english = await create(author, 'A tower stands')
    const french = await addLanguage(author, english, 'fr')
    const { revision } = database().tables
    await database().write((write) =>
      write.update(revision).set({ state: 'scheduled' }).where(eq(revision.edition, english)),
    )
    await save(author, french, { title: 'Une tour', shared: { ...shared(structures.mission), kind: 'story' } })
    expect((await draftOf(english))?.shared.kind).toBe('news-item')
    expect((await draftOf(french))?.shared.kind).toBe('story')
  })

  test('whichever language of an item goes out first, the picture that it opens with goes out with it', async () => {
    const { image } = database().tables
    const size = { width: 10, height: 10, bytes: 10 }
    const row = { hash: 'b'.repeat(64), mediaType: 'image/png', ...size, createdAt: new Date() }
    const [picture] = await database().write((write) => write.insert(image).values(row).returning())
    const english = await create(author, 'A picture of a river')
    const french = await addLanguage(author, english, 'fr')
    await save(author, french, { title: 'Un fleuve' })
    await save(author, english, { shared: { ...shared(structures.mission), image: picture?.id ?? 0 } })
    await database().write((write) => publishEdition(portal, write, french))
    expect(await isPublic('image', picture?.id ?? 0)).toBe(true)
  })

  test('an old address goes on leading to its item, however many later ones are called alike', async () => {
    const first = await create(author, 'A gate opens')
    await save(author, first, { body: bodyOf('Wide.') })
    await database().write((write) => publishEdition(portal, write, first))
    await save(author, first, { slug: 'the-gate-opens' })
    await database().write((write) => publishEdition(portal, write, first))
    const long = 'A gate opens in the wall of the old town of which nobody had known that it was there'
    const [second, third, fourth] = [
      await create(author, 'A gate opens'),
      await create(author, long),
      await create(author, long),
    ]
    expect((await draftOf(second))?.slug).toBe('a-gate-opens-2')
    const fifth = await create(author, long)
    const slugs = await Promise.all([third, fourth, fifth].map(async (id) => (await draftOf(id))?.slug))
    expect(new Set(slugs).size).toBe(3)
  })

  test('a picture is shown to the public no sooner than the item that shows it', async () => {
    const { image } = database().tables
    const hash = 'a'.repeat(64)
    const size = { width: 10, height: 10, bytes: 10 }
    const [picture] = await database().write((write) =>
      write
        .insert(image)
        .values({ hash, mediaType: 'image/png', ...size, createdAt: new Date() })
        .returning(),
    )
    const number = picture?.id ?? 0
    const id = await create(author, 'A picture of a lake')
    await save(author, id, { shared: { ...shared(structures.mission), image: number } })
    expect(await isPublic('image', number)).toBe(false)
    await database().write((write) => publishEdition(portal, write, id))
    expect(await isPublic('image', number)).toBe(true)
    const { edition } = database().tables
    await database().write((write) => write.update(edition).set({ status: 'removed' }).where(eq(edition.id, id)))
    expect(await isPublic('image', number)).toBe(false)
  })
})
