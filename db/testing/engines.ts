import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Database } from '../database'
import { fillingEditor } from '../filling-editor'
import { openDatabase } from '../open'

export type Engine = Database['engine']

/** Somebody who may write, as tests need one. */
export const editor = fillingEditor()

/**
 * States the same tests for both engines, each with a database of its own that is this process's while they run:
 * an `empty` one, or one with the `shipped` content; `url` is its address, for those who come from elsewhere.
 */
export function onBothEngines(content: 'empty' | 'shipped', tests: (engine: Engine, url: () => string) => void) {
  for (const engine of ['sqlite', 'postgres'] as const)
    describe.skipIf(engine === 'postgres' && !inject('postgres'))(`on ${engine}`, () => {
      let db: Database
      let address = ''
      beforeAll(async () => {
        process.env.FILES_DIRECTORY = join(inject('folder'), 'files')
        address = await makeDatabase(engine, content)
        db = await openDatabase({ databaseUrl: address, databaseNamed: false })
      })
      afterAll(() => db.close())
      tests(engine, () => address)
    })
}

/** Makes a database that nobody else uses, and gives its address. */
export async function makeDatabase(engine: Engine, content: 'empty' | 'shipped'): Promise<string> {
  const folder = inject('folder')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  if (content === 'shipped') await untilFilled(folder, engine)
  if (engine === 'sqlite') {
    const file = join(folder, `${name}.db`)
    if (content === 'shipped') copyFileSync(join(folder, 'shipped.db'), file)
    return `file:${file}`
  }
  const client = new pg.Client({ connectionString: `${inject('postgres')}/postgres` })
  await client.connect()
  await client.query(`create database ${name}${content === 'shipped' ? ' template shipped' : ''}`)
  await client.end()
  return `${inject('postgres')}/${name}`
}

/** Waits for the end of what `setup.ts` began. */
async function untilFilled(folder: string, engine: Engine) {
  const result = join(folder, `${engine}.filled`)
  while (!existsSync(result)) await new Promise((resolve) => setTimeout(resolve, 50))
  if (readFileSync(result, 'utf8') !== '0')
    throw new Error(`No ${engine} database could be filled: ${readFileSync(join(folder, `${engine}.log`), 'utf8')}`)
}
