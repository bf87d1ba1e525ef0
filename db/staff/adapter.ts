import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters'
import * as sql from 'drizzle-orm'
import type { AnySQLiteColumn, AnySQLiteTable } from 'drizzle-orm/sqlite-core'
import { database } from '../database'

type Row = Record<string, unknown>

/** better-auth names tables and columns by text; these are the ones it may name. */
function tableOf(model: string): AnySQLiteTable {
  const { user, session, account, verification, twoFactor } = database().tables
  const known: Record<string, AnySQLiteTable> = { user, session, account, verification, twoFactor }
  const table = known[model]
  if (!table) throw new Error(`The sign-in asked for «${model}», which is none of its tables.`)
  return table
}

function columnOf(table: AnySQLiteTable, field: string): AnySQLiteColumn {
  const column = (sql.getTableColumns(table) as Record<string, AnySQLiteColumn>)[field]
  if (!column) throw new Error(`The sign-in asked for «${sql.getTableName(table)}.${field}», which there is not.`)
  return column
}

function conditionOf(table: AnySQLiteTable, { field, operator, value, mode }: CleanedWhere): sql.SQL | undefined {
  const column = columnOf(table, field)
  // Sign-in names are kept in small letters; a comparison that this portal does not need must not pass for another.
  if (mode === 'insensitive') throw new Error('The sign-in compares without regard to case, which is not provided for.')
  switch (operator) {
    case 'eq':
      return value === null ? sql.isNull(column) : sql.eq(column, value)
    case 'ne':
      return value === null ? sql.isNotNull(column) : sql.ne(column, value)
    case 'lt':
      return sql.lt(column, value)
    case 'lte':
      return sql.lte(column, value)
    case 'gt':
      return sql.gt(column, value)
    case 'gte':
      return sql.gte(column, value)
    case 'in':
      return sql.inArray(column, [value].flat())
    case 'not_in':
      return sql.notInArray(column, [value].flat())
    default:
      throw new Error(`The sign-in compares with «${operator}», which is not provided for.`)
  }
}

/** All conditions that are joined by AND hold, and one of those joined by OR, if there are any. */
function conditionsOf(table: AnySQLiteTable, where: readonly CleanedWhere[] = []): sql.SQL | undefined {
  const joined = (connector: 'AND' | 'OR') =>
    where.filter((one) => one.connector === connector).map((one) => conditionOf(table, one))
  return sql.and(...joined('AND'), sql.or(...joined('OR')))
}

/**
 * better-auth's tables on this process's database: it reads like everyone, and each of its writes takes its turn in
 * `write()`. Its ids are the rows' own numbers. There are no transactions over several of its calls, since a write
 * that waited for itself would stop the portal; what has to be stored as a whole is not left to it (`staff.ts`).
 */
export const staffAdapter = createAdapterFactory({
  config: { adapterId: 'hofburg', supportsJSON: true, disableIdGeneration: true, transaction: false },
  adapter: () => ({
    create: async <T extends Row>({ model, data }: { model: string; data: T }) => {
      const made = await database().write((write) => write.insert(tableOf(model)).values(data).returning())
      return (made as T[])[0] as T
    },
    findOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) => {
      const table = tableOf(model)
      const found = await database().read.select().from(table).where(conditionsOf(table, where)).limit(1)
      return (found[0] as T | undefined) ?? null
    },
    findMany: async <T>({
      model,
      where,
      limit,
      sortBy,
      offset = 0,
    }: {
      model: string
      where?: CleanedWhere[] | undefined
      limit: number
      sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined
      offset?: number | undefined
    }) => {
      const table = tableOf(model)
      const order = sortBy
        ? (sortBy.direction === 'asc' ? sql.asc : sql.desc)(columnOf(table, sortBy.field))
        : sql.asc(columnOf(table, 'id'))
      const query = database().read.select().from(table).where(conditionsOf(table, where))
      return (await query.orderBy(order).limit(limit).offset(offset)) as T[]
    },
    count: async ({ model, where }) => {
      const table = tableOf(model)
      const condition = conditionsOf(table, where)
      const [row] = await database().read.select({ count: sql.count() }).from(table).where(condition)
      return row?.count ?? 0
    },
    update: async <T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) => {
      const [row] = await change(model, where, update as Row)
      return (row as T | undefined) ?? null
    },
    updateMany: async ({ model, where, update }) => (await change(model, where, update)).length,
    delete: async ({ model, where }) => {
      await remove(model, where)
    },
    deleteMany: async ({ model, where }) => (await remove(model, where)).length,
  }),
})

async function change(model: string, where: CleanedWhere[], values: Row): Promise<unknown[]> {
  const table = tableOf(model)
  const condition = required(conditionsOf(table, where))
  return database().write((write) => write.update(table).set(values).where(condition).returning())
}

async function remove(model: string, where: CleanedWhere[]): Promise<unknown[]> {
  const table = tableOf(model)
  const condition = required(conditionsOf(table, where))
  return database().write((write) => write.delete(table).where(condition).returning())
}

/** A change without a condition would be one of every row. */
function required(condition: sql.SQL | undefined): sql.SQL {
  if (!condition) throw new Error('The sign-in asked to change every row of a table.')
  return condition
}
