import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from './database'
import type { Editor } from './editor'
import { findEntities, findEntityAt, getEntities } from './entities'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

/** Somebody whose role is for one structure or one language only. */
const limited = (limit: { structure?: number; lang?: string }) =>
  ({
    ...editor,
    permissions: [{ role: 'author', structure: limit.structure ?? null, lang: limit.lang ?? null }],
  }) as Editor

async function structureAt(slug: string): Promise<number> {
  const { read, tables } = database()
  const at = and(eq(tables.edition.slug, slug), eq(tables.edition.section, 'structures'))
  const [row] = await read.select({ id: tables.edition.entity }).from(tables.edition).where(at)
  return row?.id ?? 0
}

/** A draft of a news item by a structure. */
async function makeDraft(title: string, slug: string, issuer: number) {
  const { news, entityStructure } = database().tables
  return database().write(async (write) => {
    const id = await makeEntity(editor, write, 'news')
    await write.insert(news).values({ id, kind: 'story', issuedOn: '2026-11-20' })
    await write.insert(entityStructure).values({ entity: id, structure: issuer, role: 'issuer', position: 0 })
    return { id, edition: await saveDraft(editor, write, id, { lang: 'en', section: 'news', slug, title }) }
  })
}

onBothEngines('shipped', () => {
  const titles = async (typed: string, lang: 'en' | 'fr' = 'en', who = editor) =>
    (await findEntities(who, typed, lang)).map(({ title }) => title)

  describe('an author who wants to link to something', () => {
    test('finds a country by how it begins, whatever the accents and capitals', async () => {
      expect((await titles('türk'))[0]).toMatch(/^Türkiye/)
      expect((await titles('TURK'))[0]).toMatch(/^Türkiye/)
      expect(await findEntities(editor, 'malta', 'fr')).toContainEqual(
        expect.objectContaining({
          title: 'Malte',
          lang: 'fr',
          type: 'country',
          path: expect.stringMatching(/^\/fr\//),
        }),
      )
    })

    test('finds news by words of its title, and structures by their abbreviation', async () => {
      expect(await titles('odihr')).toContainEqual(expect.stringMatching(/Democratic Institutions/))
      expect(await findEntities(editor, 'gukovo generat', 'ru')).toMatchObject([
        { type: 'news', lang: 'en', title: expect.stringMatching(/power cut at Gukovo/) },
      ])
    })

    test('finds nothing by a single letter, nor by what nothing is called', async () => {
      expect(await titles('m')).toEqual([])
      expect(await titles('xylophone quartz')).toEqual([])
      expect(await titles('  ')).toEqual([])
    })

    test('finds a draft only where their role reaches it, and the public item always', async () => {
      const [secretariat, odihr] = [await structureAt('secretariat'), await structureAt('odihr')]
      const zeppelin = await makeDraft('A zeppelin over Vienna', 'zeppelin', odihr)
      expect(await findEntities(editor, 'zeppelin', 'en')).toEqual([
        { id: zeppelin.id, title: 'A zeppelin over Vienna', lang: 'en', type: 'news', path: null },
      ])
      const strangers = [limited({ structure: secretariat }), limited({ structure: secretariat, lang: 'en' })]
      for (const who of strangers) {
        expect(await titles('zeppelin', 'en', who)).toEqual([])
        expect(await getEntities(who, [zeppelin.id], 'en')).toEqual([])
        expect(await findEntityAt(who, '/en/news/zeppelin')).toBeUndefined()
      }
      for (const who of [limited({ structure: odihr }), limited({ lang: 'ru' })])
        expect(await titles('zeppelin', 'en', who)).toHaveLength(1)
      expect((await findEntityAt(editor, '/en/news/zeppelin'))?.id).toBe(zeppelin.id)
      await database().write((write) => publishEdition(editor, write, zeppelin.edition))
      for (const who of strangers)
        expect(await findEntities(who, 'zeppelin', 'fr')).toMatchObject([
          { id: zeppelin.id, path: '/en/news/zeppelin' },
        ])
      await database().write((write) => withdrawEdition(editor, write, zeppelin.edition, 'It was a balloon.'))
      expect(await titles('zeppelin')).toEqual([])
      expect(await getEntities(strangers[0] ?? editor, [zeppelin.id], 'en')).toHaveLength(1)
    })

    test('pastes an address of this portal, old or new, and it is known what stands there', async () => {
      const malta = await findEntityAt(editor, '/en/countries/malta')
      expect(malta).toMatchObject({ title: 'Malta', path: '/en/countries/malta' })
      expect(await findEntityAt(editor, '/fr/countries/malta')).toMatchObject({ id: malta?.id, title: 'Malte' })
      expect(await findEntityAt(editor, `/id/${malta?.id}`)).toEqual(malta)
      const { redirect } = database().tables
      const moved = { path: '/en/countries/melita', entity: malta?.id ?? null, createdAt: new Date() }
      await database().write((write) => write.insert(redirect).values(moved))
      expect(await findEntityAt(editor, moved.path)).toEqual(malta)
      for (const path of ['/en/countries/atlantis', '/xx/countries/malta', '/admin', '', '//', '/id/0'])
        expect(await findEntityAt(editor, path), path).toBeUndefined()
    })
  })
})
