import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal, run, step } from './run.mjs'

/** The setting of node-gyp that names a folder with Node's headers. */
const nodeGypHeaders = 'npm_package_config_node_gyp_nodedir'

/** Installs the packages of the lock file where `node_modules` does not hold exactly these, working, already. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9))
    throw new Refusal(`The portal needs Node 20.9 or later; this is Node ${process.versions.node}.`)
  if (isInstalled()) return
  await step('Installing packages', async () => {
    const [program, ...first] = npm()
    await run(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], installing())
  })
  if (!isInstalled())
    throw new Refusal('The packages were installed, but better-sqlite3 does not load on this machine.')
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted)
    throw new Refusal('There is no readable package-lock.json in this folder; get it back from the repository.')
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue
    const found = present?.[path]
    // Packages for other platforms are optional, and absent.
    if (found ? found.version !== version || !existsSync(path) : !optional) return false
  }
  return loads('better-sqlite3')
}

/** @param {string} path */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** False for a compiled package that was made for another version of Node or another machine. */
function loads(name) {
  try {
    const Sqlite = createRequire(import.meta.url)(name)
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}

/** Program and first parameter of the npm that started this command, or else of the one in the path. */
export function npm() {
  const script = process.env.npm_execpath
  if (script && basename(script).startsWith('npm')) return [process.execPath, script]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/**
 * Where no compiled better-sqlite3 can be downloaded it is compiled here: on all processors, and with the headers that
 * stand beside Node, if they do, rather than with ones from another download.
 */
function installing() {
  const beside = dirname(dirname(realpathSync(process.execPath)))
  const headers = existsSync(join(beside, 'include/node/node_api.h')) ? { [nodeGypHeaders]: beside } : {}
  return { JOBS: 'max', ...headers, ...process.env, NODE_ENV: 'development' }
}
