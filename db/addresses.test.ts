import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addressOf, findRedirect } from './addresses'
import { database } from './database'
import { makeEntity, publishEdition, saveDraft } from './publishing'
import { editor, onBothEngines } from './testing/engines'

/** Publishes a page in some languages and gives its number. */
function publishPage(slug: string, ...langs: string[]) {
  return database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'page')
    await write.insert(database().tables.page).values({ id: entity })
    for (const lang of langs) {
      const edition = await saveDraft(editor, write, entity, { lang, section: '', slug, title: slug })
      await publishEdition(editor, write, edition)
    }
    return entity
  })
}

const keep = (path: string, to: { entity?: number; target?: string }) =>
  database().write((write) => write.insert(database().tables.redirect).values({ path, ...to, createdAt: new Date() }))

onBothEngines('empty', () => {
  test('a visitor who follows a permanent number comes to the page in their language, or else in another', async () => {
    const entity = await publishPage('terms', 'en', 'fr')
    expect(await addressOf(entity, 'fr')).toBe('/fr/terms')
    expect(await addressOf(entity, 'ru')).toBe('/en/terms')
    const german = await publishPage('impressum', 'de')
    expect(await addressOf(german, 'es')).toBe('/de/impressum')
    expect(await addressOf(999_999, 'en')).toBeUndefined()
  })

  test('a visitor with the number of what was merged comes to what it was merged into', async () => {
    const [kept, merged] = [await publishPage('kept', 'en'), await publishPage('merged', 'en')]
    const { entity } = database().tables
    await database().write((write) => write.update(entity).set({ mergedInto: kept }).where(eq(entity.id, merged)))
    expect(await addressOf(merged, 'en')).toBe('/en/kept')
    const last = await publishPage('last', 'en')
    await database().write((write) => write.update(entity).set({ mergedInto: last }).where(eq(entity.id, kept)))
    expect(await addressOf(merged, 'en')).toBe('/en/last')
  })

  test('a visitor with an old address is led to the new one, told that it is gone, or not known', async () => {
    await keep('/en/old', { entity: await publishPage('new', 'en') })
    await keep('/en/older', { target: '/en/news' })
    await keep('/en/oldest', {})
    const draft = await publishPage('draft')
    await keep('/en/hidden', { entity: draft })
    expect(await findRedirect('/en/old', 'en')).toBe('/en/new')
    expect(await findRedirect('/en/older', 'en')).toBe('/en/news')
    expect(await findRedirect('/en/oldest', 'en')).toBe('gone')
    expect(await findRedirect('/en/hidden', 'en')).toBeUndefined()
    expect(await findRedirect('/en/never', 'en')).toBeUndefined()
  })

  /** What removing an edition leaves: its status, and where its address leads instead. */
  async function remove(slug: string, lang: string, to: { entity?: number; target?: string } = {}) {
    const { edition } = database().tables
    const its = and(eq(edition.slug, slug), eq(edition.lang, lang))
    await database().write((write) => write.update(edition).set({ status: 'removed' }).where(its))
    await keep(`/${lang}/${slug}`, to)
  }

  test('a visitor who asks for what was removed is told that it is gone, by its address and by its number', async () => {
    const entity = await publishPage('regretted', 'en', 'fr')
    await keep('/en/before-that', { entity })
    await remove('regretted', 'en')
    expect(await findRedirect('/en/regretted', 'en')).toBe('gone')
    expect(await findRedirect('/en/before-that', 'en')).toBe('gone')
    // The French edition is still there, for whoever does not insist on the English one.
    expect(await addressOf(entity, 'en')).toBe('/fr/regretted')
    await remove('regretted', 'fr')
    for (const lang of ['en', 'fr', 'ru'] as const) {
      expect(await addressOf(entity, lang)).toBe('gone')
      expect(await findRedirect(`/id/${entity}`, lang)).toBe('gone')
    }
  })

  test('a visitor who asks for what was removed for something else is led there in one step', async () => {
    const [entity, other] = [await publishPage('first-try', 'en'), await publishPage('second-try', 'en')]
    await keep('/en/zeroth-try', { entity })
    await remove('first-try', 'en', { target: '/en/second-try' })
    for (const path of ['/en/first-try', '/en/zeroth-try', `/id/${entity}`])
      expect([path, await findRedirect(path, 'en')]).toEqual([path, '/en/second-try'])
    // That goes too, for a third, named by its number.
    await remove('second-try', 'en', { entity: await publishPage('third-try', 'en', 'de') })
    for (const path of ['/en/first-try', '/en/zeroth-try', `/id/${entity}`, '/en/second-try', `/id/${other}`])
      expect([path, await findRedirect(path, 'en')]).toEqual([path, '/en/third-try'])
    expect(await addressOf(other, 'de')).toBe('/de/third-try')
    // And that for nothing.
    for (const lang of ['en', 'de']) await remove('third-try', lang)
    for (const path of ['/en/first-try', `/id/${entity}`, `/id/${other}`])
      expect([path, await findRedirect(path, 'en')]).toEqual([path, 'gone'])
  })

  test('a visitor is not led round in a ring', async () => {
    const [one, other] = [await publishPage('hither', 'en'), await publishPage('thither', 'en')]
    await remove('hither', 'en', { entity: other })
    await remove('thither', 'en', { entity: one })
    await keep('/en/round', { target: '/en/and-round' })
    await keep('/en/and-round', { target: '/en/round' })
    for (const path of ['/en/hither', '/en/thither', `/id/${one}`, '/en/round'])
      expect([path, await findRedirect(path, 'en')]).toEqual([path, 'gone'])
  })
})
