import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { textOf } from '../body'
import type { PublicRecord } from '../public-record-schema'
import type { DumpFile } from './text-file'

const tables = `
  create table entity (number integer primary key, id text not null unique, type text not null, facts text not null);
  create table edition (
    number integer primary key, entity integer not null references entity (number), lang text not null, address text,
    status text not null, title text not null, short_title text, lead text not null, city text, published_at text,
    changed_at text, withdrawn_at text, notice text, body text not null, text text not null, unique (entity, lang)
  );
  create table name (
    entity integer not null references entity (number), kind text not null, lang text not null, name text not null,
    valid_from text, valid_until text
  );
  create table relation (
    entity integer not null references entity (number), role text not null, other integer not null, valid_from text,
    valid_until text
  );
  create table about (key text primary key, value text not null);
`
const indexes = `
  create index name_entity on name (entity);
  create index relation_entity on relation (entity, role);
  create index relation_other on relation (other, role);
`

/** A database of its own with everything in tables; bodies and facts are JSON. `about` says whose and how old it is. */
export function sqliteFile(folder: string, about: Readonly<Record<string, string>>): DumpFile<readonly PublicRecord[]> {
  const name = 'portal.sqlite'
  const db = new Sqlite(join(folder, name))
  // Nobody reads it before it is whole.
  db.pragma('journal_mode = off')
  db.pragma('synchronous = off')
  db.exec(tables)
  const insert = (table: string, columns: number) =>
    db.prepare(`insert into ${table} values (${Array(columns).fill('?').join(', ')})`)
  const entity = insert('entity', 4)
  const edition = insert('edition', 15)
  const named = insert('name', 6)
  const related = insert('relation', 5)
  for (const row of Object.entries(about)) insert('about', 2).run(...row)
  const writeAll = db.transaction((records: readonly PublicRecord[]) => {
    for (const { number, id, type, facts, editions, names, relations } of records) {
      entity.run(number, id, type, JSON.stringify(facts))
      for (const one of editions)
        edition.run(
          ...[one.number, number, one.lang, one.address, one.status, one.title, one.shortTitle, one.lead, one.city],
          ...[one.publishedAt, one.changedAt, one.withdrawnAt, one.notice, JSON.stringify(one.body), textOf(one.body)],
        )
      for (const one of names) named.run(number, one.kind, one.lang, one.name, one.from, one.until)
      for (const one of relations) related.run(number, one.role, one.number, one.from, one.until)
    }
  })
  return {
    ...{ name, mediaType: 'application/vnd.sqlite3' },
    write: async (records) => writeAll(records),
    async close() {
      if (db.open) db.exec(indexes).close()
    },
  }
}
