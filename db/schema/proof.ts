import type { postgresKit } from './kit-postgres'
import type { sqliteKit } from './kit-sqlite'

// Compiles only while both kits hand out columns with the same row types: the one cast in `postgres.ts` rests on it.

type Sqlite = typeof sqliteKit
type Postgres = typeof postgresKit
type Row<Column extends (...args: never[]) => unknown> =
  ReturnType<Column> extends { _: infer Config }
    ? Config extends { $type: infer Data }
      ? Data
      : Config extends { data: infer Data }
        ? Data
        : never
    : never
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Helpers = 'id' | 'key' | 'ref' | 'int' | 'text' | 'instant' | 'day' | 'flag' | 'bytes'

// The two helpers that take a type, each with one.
type Choice = readonly ['one', 'two']
type Tree = { nested: string[] }

export const sameHelpers: Same<keyof Sqlite, keyof Postgres> = true
export const sameRows: { [Helper in Helpers]: Same<Row<Sqlite[Helper]>, Row<Postgres[Helper]>> } = {
  id: true,
  key: true,
  ref: true,
  int: true,
  text: true,
  instant: true,
  day: true,
  flag: true,
  bytes: true,
}
export const sameChoices: Same<Row<typeof sqliteKit.oneOf<Choice>>, Row<typeof postgresKit.oneOf<Choice>>> = true
export const sameTrees: Same<Row<typeof sqliteKit.json<Tree>>, Row<typeof postgresKit.json<Tree>>> = true
