import { mkdtempSync, readFileSync, utimesSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import Sqlite from 'better-sqlite3'
import { describe, expect, inject, test } from 'vitest'
import { csvLine } from '../csv'
import { database } from '../database'
import { placeOf } from '../media/kept-bytes'
import { makeEntity, publishEdition, removeEdition, saveDraft, withdrawEdition } from '../publishing'
import { editor, onBothEngines } from '../testing/engines'
import { DumpUnderWay, findDumped, lastDump, makeDump } from './dump'
import { isDumpDue } from './nightly'

const ownFolder = () => {
  process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'dump-'))
}

async function bytesOf(name: string): Promise<Buffer> {
  const bytes = readFileSync((await findDumped(name))?.place ?? '')
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

describe('a dump of what ships', () => {
  onBothEngines('shipped', () => {
    test('a program can read all of it, by the schema that comes with it, in every form', async () => {
      ownFolder()
      const index = await makeDump()
      const ajv = new Ajv2020()
      addFormats.default(ajv)
      const validate = ajv.compile(JSON.parse((await bytesOf('schema.json')).toString()))
      const lines = (await bytesOf('portal.ndjson.gz')).toString().trimEnd().split('\n')
      const records = lines.map((line) => JSON.parse(line))
      for (const record of records)
        expect([record.id, validate(record), validate.errors]).toEqual([record.id, true, null])
      const editions = records.flatMap((record) => record.editions)
      expect([records.length, editions.length]).toEqual([index.entities, index.editions])
      expect(records.length).toBeGreaterThan(500)

      const rows = parseCsv((await bytesOf('portal.csv.gz')).toString())
      expect(rows.length - 1).toBe(index.editions)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      const titleAt = rows[0]?.indexOf('title') ?? -1
      expect(rows.slice(1).map((row) => row[titleAt])).toEqual(editions.map(({ title }) => title))
      const relations = records.flatMap((record) => record.relations)
      expect(parseCsv((await bytesOf('relations.csv.gz')).toString()).length - 1).toBe(relations.length)

      const db = new Sqlite((await findDumped('portal.sqlite'))?.place, { readonly: true, fileMustExist: true })
      const count = (table: string) => db.prepare(`select count(*) from ${table}`).pluck().get()
      expect([count('entity'), count('edition'), count('relation')]).toEqual([
        ...[index.entities, index.editions, relations.length],
      ])
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('foreign_key_check')).toEqual([])
      expect(
        db.prepare('select count(*) from relation where other not in (select number from entity)').pluck().get(),
      ).toBe(0)
      const malta = db.prepare(
        `select title from edition join entity on entity.number = edition.entity
          where lang = 'de' and facts ->> 'iso2' = 'MT'`,
      )
      expect(malta.pluck().get()).toBe('Malta')
      db.close()
    })
  })
})

describe('a dump and what is not public', () => {
  onBothEngines('empty', () => {
    const says = (words: string) => ({
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
    })
    const write = async (slug: string, steps: readonly ('publish' | 'withdraw' | 'remove')[], then?: string) => {
      await database().write(async (write) => {
        const entity = await makeEntity(editor, write, 'news')
        const { news } = database().tables
        await write.insert(news).values({ id: entity, kind: 'story', issuedOn: '2026-11-21' })
        const draft = { lang: 'en', section: 'news', slug, title: `=${slug}-title`, lead: `${slug}-lead` }
        const id = await saveDraft(editor, write, entity, { ...draft, body: says(`${slug}-body`) })
        for (const step of steps)
          if (step === 'publish') await publishEdition(editor, write, id)
          else if (step === 'withdraw') await withdrawEdition(editor, write, id, `${slug}-notice`)
          else await removeEdition(editor, write, id, { to: null, because: `${slug}-because` })
        if (then) await saveDraft(editor, write, entity, { ...draft, title: then, changeNote: `${then}-note` })
      })
    }

    test('nothing of a draft or of what was removed is in any file, in whatever form', async () => {
      ownFolder()
      await write('open', ['publish'], 'reworded-secretly')
      await write('former', ['publish', 'withdraw'])
      await write('draft', [])
      await write('removed', ['publish', 'remove'])
      const { files } = await makeDump()
      for (const { name } of files.filter(({ name }) => name.startsWith('portal.'))) {
        const text = (await bytesOf(name)).toString('latin1')
        for (const said of ['open-title', 'open-body', 'former-title', 'former-notice'])
          expect([name, said, text.includes(said)]).toEqual([name, said, true])
        for (const secret of ['draft-', 'removed-', 'secretly', 'shipped content'])
          expect([name, secret, text.includes(secret)]).toEqual([name, secret, false])
      }
      // A title that a spreadsheet would take for a formula.
      expect((await bytesOf('portal.csv.gz')).toString()).toContain(",'=open-title,")
    })

    test('readers have the last whole dump until the next is whole, and one process makes it', async () => {
      ownFolder()
      expect([await lastDump(), await findDumped('index.json')]).toEqual([undefined, undefined])
      const first = await makeDump(new Date('2026-11-22T02:00:00Z'))
      await mkdir(placeOf('dump/making'))
      await expect(makeDump()).rejects.toThrow(DumpUnderWay)
      expect(await lastDump()).toEqual(first)
      // Whoever made that one has not been heard of for an hour.
      const longAgo = new Date(Date.now() - 3_600_000)
      utimesSync(placeOf('dump/making'), longAgo, longAgo)
      const second = await makeDump(new Date('2026-11-23T02:00:00Z'))
      expect(await lastDump()).toEqual(second)
      expect((await bytesOf('portal.ndjson.gz')).length).toBeGreaterThan(0)
    })
  })
})

test('a dump is due once a night by the organization’s clocks, and made up for where a night was missed', () => {
  const at = (moment: string) => new Date(moment)
  const opened = at('2026-11-20T10:00:00Z')
  expect(isDumpDue(undefined, opened, at('2026-11-20T23:30:00Z'))).toBe(false)
  // Half past one in UTC is half past two in Vienna.
  expect(isDumpDue(undefined, opened, at('2026-11-21T01:30:00Z'))).toBe(false)
  expect(isDumpDue(undefined, opened, at('2026-11-21T02:30:00Z'))).toBe(true)
  expect(isDumpDue(at('2026-11-21T02:30:00Z'), opened, at('2026-11-21T22:00:00Z'))).toBe(false)
  expect(isDumpDue(at('2026-11-21T02:30:00Z'), at('2026-11-24T12:00:00Z'), at('2026-11-24T12:00:01Z'))).toBe(true)
})

test('a row of a table is one, whatever stands in it, and never a formula', () => {
  expect(csvLine(['a "b"', 'c, d', 'e\nf', null, undefined, 3, false])).toBe('"a ""b""","c, d","e\nf",,,3,false\r\n')
  expect(csvLine(['=1+1', '+1', '-1', '@a', '\ta', -1])).toBe("'=1+1,'+1,'-1,'@a,'\ta,-1\r\n")
})

/** RFC 4180, read back. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
