import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lasts as long as this run of the tests. */
    folder: string
    /** The address of a PostgreSQL server, without a database; undefined where PostgreSQL is not installed. */
    postgres: string | undefined
  }
}

/** Starts PostgreSQL, and filling a database of each engine: that takes seconds, and not every test waits for it. */
export default async function setup(project: TestProject) {
  const postgres = await startPostgres()
  if (!postgres) announceMissing()
  const folder = mkdtempSync(join(tmpdir(), 'hofburg-test-'))
  project.provide('folder', folder)
  project.provide('postgres', postgres?.url)
  const filling = [fillIn(folder, 'sqlite', `file:${join(folder, 'shipped.db')}`)]
  if (postgres) {
    const client = new pg.Client({ connectionString: `${postgres.url}/postgres` })
    await client.connect()
    await client.query('create database shipped')
    await client.end()
    filling.push(fillIn(folder, 'postgres', `${postgres.url}/shipped`))
  }
  // A run that is broken off ends without the tidying below.
  const abandon = () => {
    for (const child of filling) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  process.on('exit', abandon)
  return async () => {
    process.off('exit', abandon)
    for (const child of filling) await stopped(child)
    await postgres?.stop()
    rmSync(folder, { recursive: true, maxRetries: 3 })
  }
}

function announceMissing() {
  const sentence = 'PostgreSQL is not installed (initdb and postgres were not found)'
  if (process.env.CI) throw new Error(`${sentence}, and without it half of the contract tests cannot run.`)
  const line = '='.repeat(100)
  console.error(`${line}\n${sentence}: EVERY TEST ON POSTGRESQL IS SKIPPED.\n${line}`)
}

/** Makes a database with the shipped content; when that has ended, its exit code stands in `{engine}.filled`. */
function fillIn(folder: string, engine: string, url: string): ChildProcess {
  const log = openSync(join(folder, `${engine}.log`), 'w')
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/reset.ts'], {
    env: { ...process.env, DATABASE_URL: url, FILES_DIRECTORY: join(folder, 'files') },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('close', (code) => writeFileSync(join(folder, `${engine}.filled`), String(code)))
  return child
}

async function stopped(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'close')
}
