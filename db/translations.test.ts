import { beforeAll, expect, test } from 'vitest'
import type { Body } from './body'
import { database } from './database'
import { listNews } from './desk'
import type { Editor } from './editor'
import { getNews } from './news'
import type { NewsDraft } from './news-draft'
import { addLanguage, createNews, restoreRevision, saveNews } from './news-drafts'
import { previewNews } from './news-preview'
import { getNewsVersion, getRevision, listRevisions } from './news-version'
import { publishEdition, withdrawEdition } from './publishing'
import { NotPossible, Stale } from './refusals'
import { listRemarks, resolveRemark } from './remarks'
import { NotAllowed } from './rights'
import { onBothEngines, editor as portal } from './testing/engines'
import { makePerson } from './testing/people'
import { confirmTranslation, getTranslation } from './translation-desk'
import { takeStep } from './workflow'

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const heading = (text: string) => ({ ...paragraph(text), type: 'heading' as const, attrs: { level: 2 as const } })
const bodyOf = (...texts: string[]): Body => ({ type: 'doc', content: texts.map(paragraph) })

const [first, second, third] = ['The ferry left at nine.', 'The sea was calm all day.', 'Nobody was on the quay.']

onBothEngines('shipped', () => {
  let author: Editor
  let translator: Editor
  let [mission, count] = [0, 0]

  beforeAll(async () => {
    author = await makePerson({ role: 'author' })
    translator = await makePerson({ role: 'translator', lang: 'fr' })
    const { structure } = database().tables
    const rows = await database().read.select().from(structure)
    mission = rows.find(({ kind }) => kind === 'field-operation')?.id ?? 0
  })

  async function save(by: Editor, id: number, more: Partial<NewsDraft>, auto = false) {
    const version = await getNewsVersion(by, id)
    if (!version) throw new Error(`There is no version ${id} for ${by.name}.`)
    return saveNews(by, id, { base: version.base, draft: { ...version.draft, ...more }, auto })
  }
  const publish = (id: number, at = new Date()) => database().write((write) => publishEdition(portal, write, id, at))
  const sharedBy = async (id: number) => (await getNewsVersion(portal, id))?.draft.shared as NewsDraft['shared']
  const lagOf = async (address: string) => (await getNews('fr', address))?.lag
  const behind = async (by: Editor) => (await listNews(by, { state: 'behind' }, { limit: 1000 })).items
  async function confirm(by: Editor, id: number) {
    const [version, translation] = [await getNewsVersion(by, id), await getTranslation(by, id)]
    if (!version || !translation) throw new Error('There is no such translation.')
    await confirmTranslation(by, id, { base: version.base, seen: translation.seen })
  }
  /** An item that is public in English and in French, with the addresses of both versions. */
  async function translated(english = bodyOf(first, second, third), french = bodyOf('Un.', 'Deux.', 'Trois.')) {
    const slug = `ferry-${++count}`
    const none = { image: null, project: null, meeting: null, fields: [], countries: [] }
    const shared = { ...none, kind: 'news-item', issuedOn: '2026-05-03', issuers: [mission] }
    const source = await createNews(author, { lang: 'en', title: 'A ferry sails', shared })
    await save(author, source, { lead: 'It left the quay.', slug, body: english })
    await publish(source, new Date('2026-05-03T10:00:00Z'))
    const translation = await addLanguage(translator, source, 'fr')
    await save(translator, translation, { title: 'Un bac part', lead: 'Il a quitté le quai.', body: french })
    await publish(translation, new Date('2026-05-04T10:00:00Z'))
    const address = (await getNewsVersion(portal, translation))?.draft.slug ?? ''
    return { source, translation, slug, address }
  }

  test('a translation is known as one through every save, publication and correction, and after going back', async () => {
    const { source, translation } = await translated()
    const followed = (await getTranslation(translator, translation))?.followed
    expect(followed).toMatchObject({ number: (await listRevisions(portal, source))[0]?.number })
    await save(translator, translation, { lead: 'Il est parti.' }, true)
    await save(translator, translation, { lead: 'Il est parti à neuf heures.' }, true)
    expect((await getTranslation(translator, translation))?.followed).toEqual(followed)
    await publish(translation)
    await save(author, source, { body: bodyOf(first, second) })
    await publish(source)
    await save(translator, translation, { body: bodyOf('Un.', 'Deux.') })
    await confirm(translator, translation)
    await publish(translation)
    const now = (await getTranslation(translator, translation))?.followed
    expect(now?.id).toBeGreaterThan(followed?.id ?? 0)
    // An earlier text is a translation of an earlier source.
    const base = (await getNewsVersion(translator, translation))?.base ?? ''
    await restoreRevision(translator, translation, { base, number: 2 })
    expect((await getTranslation(translator, translation))?.followed).toEqual(followed)
    await takeStep(translator, translation, {
      step: 'discard',
      base: (await getNewsVersion(translator, translation))?.base ?? '',
    })
    expect((await getTranslation(translator, translation))?.followed).toEqual(now)
  })

  test('what a translation was made of stays as it was, however much its author goes on typing', async () => {
    const none = { image: null, project: null, meeting: null, fields: [], countries: [] }
    const shared = { ...none, kind: 'news-item', issuedOn: '', issuers: [mission] }
    const source = await createNews(author, { lang: 'en', title: 'A lamp is lit', shared })
    await save(author, source, { body: bodyOf('One lamp.') }, true)
    const translation = await addLanguage(translator, source, 'fr')
    await save(author, source, { body: bodyOf('Two lamps.') }, true)
    const found = await getTranslation(translator, translation)
    expect(found).toMatchObject({ isBehind: true, source: { isPublic: false } })
    expect((await getRevision(portal, source, found?.followed.number ?? 0))?.body).toEqual(bodyOf('One lamp.'))
  })

  test('a reader is told that a translation is older than its source, when that was changed, and where', async () => {
    const { source, slug, address } = await translated()
    expect(await lagOf(address)).toBeUndefined()
    // What is not public yet nobody is told of.
    await save(author, source, { title: 'Two ferries sail', body: bodyOf(first, 'The sea was rough.', third) })
    expect(await lagOf(address)).toBeUndefined()
    await publish(source, new Date('2026-05-12T10:00:00Z'))
    expect(await lagOf(address)).toMatchObject({
      ...{ title: true, lead: false, blocks: 1, marks: new Map([[1, 'changed']]) },
      followed: new Date('2026-05-03T10:00:00Z'),
      changedAt: new Date('2026-05-12T10:00:00Z'),
      source: { lang: 'en', path: `/en/news/${slug}` },
    })
    // A new one has nothing beside it to be marked; where one is gone its translation still stands.
    await save(author, source, { body: bodyOf(first, 'A new beginning, with gulls.', third, 'And so it ended.') })
    await publish(source, new Date('2026-05-20T10:00:00Z'))
    expect(await lagOf(address)).toMatchObject({
      ...{ blocks: 3, marks: new Map([[1, 'gone']]) },
      since: new Date('2026-05-12T10:00:00Z'),
      changedAt: new Date('2026-05-20T10:00:00Z'),
    })
    await database().write((write) => withdrawEdition(portal, write, source, 'It never sailed.'))
    expect(await lagOf(address)).toBeUndefined()
  })

  test('a change of what languages share, of a link or of bold letters leaves a translation as good as it was', async () => {
    const { source, address, translation } = await translated()
    const linked = bodyOf(first, second, third)
    linked.content[0] = { ...paragraph(first), content: [{ type: 'text', text: first, marks: [{ type: 'bold' }] }] }
    await save(author, source, { body: linked, shared: { ...(await sharedBy(source)), kind: 'story' } })
    await publish(source)
    expect(await lagOf(address)).toBeUndefined()
    // Who translates sees it all the same.
    expect(await getTranslation(translator, translation)).toMatchObject({ isBehind: true })
    // A comma that readers are not told of is a change of the text.
    await save(author, source, { body: bodyOf(first, second, `${third} Not even gulls.`), major: false })
    await publish(source)
    expect(await lagOf(address)).toMatchObject({ blocks: 1, marks: new Map([[2, 'changed']]) })
  })

  test('where a translation is built in another way, only what stands for something for certain is marked', async () => {
    const english: Body = {
      type: 'doc',
      content: [paragraph(first), heading('Weather'), paragraph(second), paragraph(third)],
    }
    const one: Body = {
      type: 'doc',
      content: [paragraph('Un.'), paragraph('Et demi.'), heading('Temps'), ...bodyOf('Deux.', 'Trois.').content],
    }
    const { source, address } = await translated(english, one)
    const changed = [
      paragraph('The ferry left at ten.'),
      heading('Weather'),
      paragraph(second),
      paragraph('Nobody was there.'),
    ]
    await save(author, source, { body: { type: 'doc', content: changed } })
    await publish(source)
    expect(await lagOf(address)).toMatchObject({ blocks: 2, marks: new Map([[4, 'changed']]) })
  })

  test('who translates finds what is behind, sees what was changed, and says when it follows again', async () => {
    const { source, slug, address, translation } = await translated()
    await save(author, source, { title: 'Two ferries sail', body: bodyOf(first, 'The sea was rough all day.') })
    await publish(source, new Date('2026-05-12T10:00:00Z'))
    const german = await makePerson({ role: 'translator', lang: 'de' })
    const mine = (by: Editor) => listNews(by, { state: 'behind', task: 'write' })
    expect((await mine(translator)).items[0]).toMatchObject({
      ...{ id: translation, lang: 'fr' },
      lag: { title: true, blocks: 2, since: new Date('2026-05-12T10:00:00Z') },
    })
    expect((await mine(german)).total).toBe(0)
    const seen = await getTranslation(translator, translation)
    expect(seen?.blocks.map(({ change }) => change.kind)).toEqual(['same', 'changed', 'gone'])
    expect(seen?.title.filter(({ kind }) => kind !== 'same')).not.toEqual([])
    await expect(confirm(german, translation)).rejects.toThrow(NotAllowed)
    // Neither a text nor a source that somebody has not seen is declared to go together.
    const base = (await getNewsVersion(translator, translation))?.base ?? ''
    const say = (order: { base: string; seen: string }) => confirmTranslation(translator, translation, order)
    await expect(say({ base, seen: '1.1' })).rejects.toThrow(Stale)
    await expect(say({ base: '1.1.x', seen: seen?.seen ?? '' })).rejects.toThrow(Stale)
    await expect(confirmTranslation(author, source, { base, seen: '' })).rejects.toThrow(NotPossible)
    await save(translator, translation, { title: 'Deux bacs partent', body: bodyOf('Un.', 'Deux.') })
    await confirm(translator, translation)
    expect(await getTranslation(translator, translation)).toMatchObject({ isBehind: false })
    expect((await previewNews(translator, translation))?.lag).toBeUndefined()
    expect(await getNewsVersion(translator, translation)).toMatchObject({
      state: 'draft',
      draft: { title: 'Deux bacs partent' },
    })
    // Readers go on being told until it is public, which is a step of one language alone.
    expect(await lagOf(address)).toMatchObject({ blocks: 2 })
    const before = await getNews('en', slug)
    await publish(translation)
    expect(await lagOf(address)).toBeUndefined()
    expect((await getNews('en', slug))?.edition).toEqual(before?.edition)
    expect((await behind(translator)).some(({ id }) => id === translation)).toBe(false)
  })

  test('the people of other languages are told what one has changed for all, until somebody has seen it', async () => {
    const { source, translation } = await translated()
    const shared = await sharedBy(source)
    await save(author, source, { shared: { ...shared, kind: 'story', issuedOn: '2026-05-02' } })
    expect(await listRemarks(translator, translation)).toEqual([])
    await publish(source)
    const [remark, ...none] = await listRemarks(translator, translation)
    expect(none).toEqual([])
    expect(remark?.text).toContain('«en»')
    expect(remark?.text).toContain('share: kind, day of issue.')
    const told = async () =>
      (await listNews(translator, { state: 'remarked', mine: true })).items.some(({ id }) => id === translation)
    expect(await told()).toBe(true)
    await resolveRemark(translator, translation, remark?.id ?? 0)
    expect(await told()).toBe(false)
    // Whoever changes the text alone tells nobody.
    await save(author, source, { lead: 'It left.' })
    await publish(source)
    expect((await listRemarks(translator, translation)).length).toBe(1)
  })
})
