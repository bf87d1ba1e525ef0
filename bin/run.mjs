import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * What Node is given to start the server. A page is made of a hundred thousand short-lived objects: with room for those
 * of several pages, most are gone before anybody has to look through them, which takes a fifth off the making of a page.
 */
export const server = ['--max-semi-space-size=64', '--import', 'tsx', 'server.ts']

/** The command cannot go on; the message is the one sentence to say, or empty where all has been said. */
export class Refusal extends Error {}

/**
 * The whole of a command of this folder: runs it from the portal's own folder, turns a refusal into its sentence and
 * exit code 1, and ends with the code that `work` gives.
 *
 * @param {() => Promise<number | void>} work
 */
export async function command(work) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  // Next would tell its makers of every start and build.
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.message) console.error(error.message)
    process.exitCode = 1
  }
}

/**
 * Says what a long step does when it begins, and how long it took when it is done.
 *
 * @param {string} label
 * @param {() => Promise<void>} work
 */
export async function step(label, work) {
  const start = performance.now()
  console.log(`${label} …`)
  await work()
  console.log(`${label}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/**
 * Runs a program in this terminal. Throws `Refusal` when it fails; it has then said why itself.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function run(program, parameters, env) {
  if ((await exitCodeOf(program, parameters, env)) !== 0) throw new Refusal('')
}

/**
 * Runs a program in this terminal until it ends, and gives its exit code. It is told to stop when this process is.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function exitCodeOf(program, parameters, env = process.env) {
  const child = spawn(program, parameters, { stdio: 'inherit', env })
  const terminate = () => child.kill('SIGTERM')
  // A terminal sends Ctrl-C to both processes: passed on, the child would hear it twice.
  const interrupt = () => process.stdin.isTTY || child.kill('SIGINT')
  process.on('SIGTERM', terminate).on('SIGINT', interrupt)
  const orphaned = whenNpmIsGone(terminate)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Refusal(`${program} could not be run: ${error.message}.`)))
    child.on('close', (code) => {
      process.off('SIGTERM', terminate).off('SIGINT', interrupt)
      clearInterval(orphaned)
      resolve(code ?? 1)
    })
  })
}

/**
 * A service manager that stops `npm start` stops npm and the shell between npm and this process, which hears nothing of
 * it but that it has another parent.
 *
 * @param {() => void} stop
 */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  return watch
}
