import { eq } from 'drizzle-orm'
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
})
