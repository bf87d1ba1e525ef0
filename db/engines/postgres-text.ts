import { type SQL, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Queries } from '../database'
import { gap } from '../finder/analyser'
import type { Clause, TextIndex } from '../finder/text-index'

/** Makes the table of the text index where it is missing: a `tsvector` of our own tokens, which no dictionary touches. */
export async function makeTextTable(connection: pg.PoolClient): Promise<void> {
  await connection.query('create table if not exists doc_text (doc integer primary key, tokens tsvector not null)')
  await connection.query('create index if not exists doc_text_tokens on doc_text using gin (tokens)')
}

/** The text index of a PostgreSQL database. */
export function postgresText(read: NodePgDatabase<Record<string, never>>): TextIndex {
  const rows = async (query: SQL) => {
    const { rows } = await read.execute<{ doc: number }>(query)
    return rows.map((row) => row.doc)
  }
  return {
    async put(write, doc, tokens) {
      const vector = vectorOf(tokens)
      await own(write).execute(
        sql`insert into doc_text (doc, tokens) values (${doc}, ${vector}::tsvector)
            on conflict (doc) do update set tokens = excluded.tokens`,
      )
    },
    async remove(write, doc) {
      await own(write).execute(sql`delete from doc_text where doc = ${doc}`)
    },
    find: async (clauses) =>
      Uint32Array.from(
        await rows(sql`select doc from doc_text where tokens @@ ${queryOf(clauses)}::tsquery order by doc`),
      ),
    newest: (clauses, limit) =>
      rows(sql`select doc from doc_text where tokens @@ ${queryOf(clauses)}::tsquery order by doc desc limit ${limit}`),
  }
}

/** The transaction behind the queries of `write`: the kit's promise the other way round (`db/schema/proof.ts`). */
function own(write: Queries): NodePgDatabase<Record<string, never>> {
  return write as unknown as NodePgDatabase<Record<string, never>>
}

/** PostgreSQL keeps no more than these. */
const lastPosition = 16_383
const mostPositions = 255

/** Tokens with their places, `'en0border':3,17`: letters and digits in quotes. */
function vectorOf(tokens: readonly string[]): string {
  const places = new Map<string, number[]>()
  for (const [index, token] of tokens.entries()) {
    if (token === gap) continue
    const known = places.get(token)
    if (!known) places.set(token, [Math.min(index + 1, lastPosition)])
    else if (known.length < mostPositions && index < lastPosition) known.push(index + 1)
  }
  return [...places].map(([token, positions]) => `'${token}':${positions.join(',')}`).join(' ')
}

function queryOf(clauses: readonly Clause[]): string {
  const phraseOf = (phrase: readonly string[]) => phrase.map((token) => `'${token}'`).join(' <-> ')
  return clauses.map((clause) => `(${clause.map((phrase) => `(${phraseOf(phrase)})`).join(' | ')})`).join(' & ')
}
