import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export type PostgresServer = { url: string; stop(): Promise<void> }

/** Starts an empty PostgreSQL server of its own, or gives undefined where PostgreSQL is not installed. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const programs = findPrograms()
  if (!programs) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'hofburg-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...user }
  const cluster = join(folder, 'cluster')
  const initdb = ['-D', cluster, '-U', 'portal', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(programs, 'initdb'), initdb, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
  }
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(programs, 'postgres'), ['-D', cluster, ...parameters], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  const abandon = () => {
    server.kill('SIGQUIT')
    removeFolder()
  }
  process.on('exit', abandon)
  const url = `postgres://portal@127.0.0.1:${port}`
  while (!(await answers(`${url}/postgres`)))
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`)
  return {
    url,
    async stop() {
      process.off('exit', abandon)
      server.kill('SIGINT')
      await ended
      removeFolder()
    },
  }
}

/** The folder that holds PostgreSQL's programs, the newest where there are several. */
function findPrograms(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const parent of ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']) {
    const versions = existsSync(parent) ? readdirSync(parent).filter((name) => /^(postgresql(@|$)|\d)/.test(name)) : []
    const newest = versions.sort((a, b) => new Intl.Collator('en', { numeric: true }).compare(b, a))
    folders.push(...newest.map((version) => join(parent, version, 'bin')))
  }
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))))
}

/** PostgreSQL refuses to run as root: somebody it does run as, when we are root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((part) => Number(execFileSync('id', [part, name], { stdio: 'pipe' })))
      if (uid && gid) return { uid, gid }
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** True once a connection can be made; waits a little before it says no. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 50))
    return false
  }
}
