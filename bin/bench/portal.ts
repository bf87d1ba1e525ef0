import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { server as serverParameters } from '../run.mjs'

/** What the page cache counts, as `/readyz` tells it. */
export type PageCache = {
  hits: number
  misses: number
  evictions: number
  staleRefused: number
  bytes: number
  maxBytes: number
}

/** A portal that answers at `origin`, with a database of its own. */
export type Portal = { origin: string; pid: number; databaseUrl: string }

/** What the measurement needs could not be started; the message is for whoever runs it. */
export class BenchError extends Error {}

/**
 * Runs `work` with the built portal, which it starts on a free port with a freshly filled database in a folder of its
 * own, and takes both away afterwards. Builds the portal first where its sources have changed.
 */
export async function withPortal<T>(work: (portal: Portal) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hofburg-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const databaseUrl = `file:${join(folder, 'portal.db')}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, FILES_DIRECTORY: join(folder, 'files') },
    ...{ HOST: '127.0.0.1', PORT: String(port), SITE_URL: origin },
    ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }
  run(['bin/build.mjs'], env)
  run(['--import', 'tsx', 'bin/reset.ts'], env)
  // Its log goes to a file, as it does where a portal is at work.
  const log = join(folder, 'portal.log')
  const logFile = openSync(log, 'a')
  const server = spawn(process.execPath, serverParameters, { env, stdio: ['ignore', logFile, logFile] })
  endWithUs(server)
  try {
    await answers(server, `${origin}/readyz`, log)
    return await work({ origin, pid: server.pid as number, databaseUrl })
  } finally {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the portal's page cache has counted; undefined where the portal does not tell. */
export async function pageCacheOf({ origin }: Portal): Promise<PageCache | undefined> {
  const answer = await fetch(`${origin}/readyz`)
  if (!answer.ok) return undefined
  return ((await answer.json()) as { pageCache?: PageCache }).pageCache
}

/** A child process that must not outlive this one, however this one ends. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(1))
}

/** Tells a child process to end, and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}

function run(parameters: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, parameters, { env, stdio: 'inherit' })
  if (status !== 0) throw new BenchError(`${parameters.at(-1)} failed.`)
}

async function answers(server: ChildProcess, url: string, log: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new BenchError(`The portal did not start:\n${readFileSync(log, 'utf8')}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer && answer.status !== 503) return
    await setTimeout(200)
  }
  throw new BenchError(`The portal was not ready within a minute:\n${readFileSync(log, 'utf8')}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new BenchError('There is no free port.')
  return address.port
}
