import { describe, expect, test } from 'vitest'
import { type Body, emptyBody, type Text } from './body'
import { database } from './database'
import { relatedTo, sharedOf } from './public-facts'
import { publicRecord, publicRecords } from './public-record'
import { publicRecordSchema, relationRoles } from './public-record-schema'
import { makeEntity, publishEdition, removeEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

describe('what programs are given of what ships', () => {
  onBothEngines('shipped', () => {
    test('a program that goes by the schema can read every record', async () => {
      const { read, tables } = database()
      const entities = await read.select({ id: tables.entity.id, type: tables.entity.type }).from(tables.entity)
      const records = await publicRecords(entities.map(({ id }) => id))
      for (const record of records) publicRecordSchema.parse(record)
      expect(records.length).toBe(entities.length)
      expect(new Set(records.map(({ type }) => type))).toEqual(new Set(entities.map(({ type }) => type)))
    })

    test('whatever is related to something is found from its other end too, by every kind of relation', async () => {
      const { read, tables } = database()
      const entities = await read.select({ id: tables.entity.id }).from(tables.entity)
      const shared = await sharedOf(entities.map(({ id }) => id))
      const wanted = new Map<number, Set<number>>()
      for (const [id, { relations }] of shared)
        for (const { number } of relations) wanted.set(number, (wanted.get(number) ?? new Set()).add(id))
      for (const [id, related] of wanted) expect(new Set(await relatedTo(read, id))).toEqual(related)
      const roles = [...shared.values()].flatMap(({ relations }) => relations.map(({ role }) => role))
      expect(new Set(roles)).toEqual(new Set(relationRoles))
    })

    test('a program is told what an item is of, in every language that it is in', async () => {
      const { read, tables } = database()
      const [malta] = (await read.select().from(tables.country)).filter(({ iso2 }) => iso2 === 'MT')
      const record = await publicRecord(malta?.id ?? 0)
      expect(record).toMatchObject({ type: 'country', facts: { iso2: 'MT', iso3: 'MLT' } })
      expect(record?.id).toMatch(new RegExp(`/id/${malta?.id}$`))
      expect(record?.relations).toContainEqual(expect.objectContaining({ role: 'member-of', from: '1973' }))
      expect(record?.editions.map(({ lang }) => lang)).toEqual(['en', 'fr', 'de', 'it', 'ru', 'es'])
      expect(record?.editions[0]?.address).toMatch(/\/en\/countries\/malta$/)
    })
  })
})

describe('what programs are told of what is not public', () => {
  onBothEngines('empty', () => {
    type Marks = NonNullable<Text['marks']>

    const says = (...marks: Marks) => ({
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'words', marks }] }],
    })

    async function make(slug: string, langs: readonly string[], body: Body = emptyBody) {
      return database().write(async (write) => {
        const entity = await makeEntity(editor, write, 'news')
        await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-03-01' })
        const editions: number[] = []
        for (const lang of langs)
          editions.push(
            await saveDraft(editor, write, entity, { lang, section: 'news', slug, title: `${slug} in ${lang}`, body }),
          )
        return { entity, editions }
      })
    }
    const publish = (id: number | undefined) =>
      database().write((write) => publishEdition(editor, write, id ?? 0, new Date()))

    test('a draft is nobody’s, not even as what a public text links to or is related to', async () => {
      const draft = await make('secret', ['en'])
      const { entity, editions } = await make(
        ...(['open', ['en', 'fr']] as const),
        says({ type: 'bold' }, { type: 'entity', attrs: { id: draft.entity } }),
      )
      await publish(editions[0])
      const { tables } = database()
      const names = [
        { entity, lang: 'en', kind: 'former' as const, name: 'Closed', validUntil: '2020' },
        { entity, lang: 'fr', kind: 'alias' as const, name: 'Ouvert' },
      ]
      await database().write((write) => write.insert(tables.name).values(names))
      expect(await publicRecord(draft.entity)).toBeUndefined()
      const record = await publicRecord(entity)
      expect(record?.editions.map(({ title }) => title)).toEqual(['open in en'])
      expect(record?.editions[0]?.body).toEqual(says({ type: 'bold' }))
      expect(record?.names).toEqual([{ kind: 'former', lang: 'en', name: 'Closed', until: '2020' }])
      await publish(draft.editions[0])
      expect((await publicRecord(entity))?.editions[0]?.body.content[0]).toMatchObject({
        content: [{ marks: [{}, { type: 'entity', attrs: { id: draft.entity } }] }],
      })
    })

    test('what was withdrawn stays with its notice, and what was removed goes', async () => {
      const { entity, editions } = await make('wrong', ['en', 'de'])
      for (const id of editions) await publish(id)
      const [english = 0, german = 0] = editions
      const away = { to: null, because: 'It was wrong.' }
      await database().write((write) => withdrawEdition(editor, write, english, 'It was wrong.', new Date()))
      expect((await publicRecord(entity))?.editions).toMatchObject([
        { lang: 'en', status: 'withdrawn', notice: 'It was wrong.' },
        { lang: 'de', status: 'published' },
      ])
      await database().write((write) => removeEdition(editor, write, english, away))
      expect((await publicRecord(entity))?.editions.map(({ lang }) => lang)).toEqual(['de'])
      await database().write((write) => removeEdition(editor, write, german, away))
      expect(await publicRecord(entity)).toBeUndefined()
    })

    test('an address in letters of any script is one that every program can read', async () => {
      const { entity, editions } = await make(
        ...(['abroad', ['ru']] as const),
        says({ type: 'link', attrs: { href: 'https://пример.example/страница' } }),
      )
      await publish(editions[0])
      expect(JSON.stringify(await publicRecord(entity))).toContain('/%D1%81%D1%82')
    })
  })
})
