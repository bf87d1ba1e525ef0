import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, run, step } from './run.mjs'

const stamp = '.next/sources.sha256'

/** What goes into the build, and what stands beside it there but does not. */
const sources = ['app', 'components', 'db', 'public', 'settings.ts', 'package-lock.json']
const configuration = ['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json']
const left = /^db\/migrations$|^db\/content\/(news|images)$|\.test\.tsx?$/

/** Builds the portal where the last build was made from other sources. */
export async function build() {
  const present = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return
  rmSync(stamp, { force: true })
  const env = { ...process.env, NODE_ENV: 'production' }
  await step('Building the portal', () => run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], env))
  writeFileSync(stamp, present)
}

/** A SHA-256 over the names and bytes of all sources. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const path of [...sources, ...configuration].flatMap(filesIn)) {
    const bytes = readFileSync(path)
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path) || left.test(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

// `npm run build`: the same by itself.
if (process.argv[1] === fileURLToPath(import.meta.url)) await command(build)
