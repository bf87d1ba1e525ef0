import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { log } from '../../log'
import { isRemovedSince } from '../changes'
import { today } from '../clock'
import { isDumpUnderWay, lastDump } from './dump'

/** The hour of the night from which a dump is due, by the organization's clocks: midnight and this many ms. */
const afterMidnight = 3 * 3_600_000

/** How often a process looks whether one is due, and how long it waits after one that failed, in ms. */
const interval = 60_000
const pause = 3_600_000

/**
 * Whether a night has begun since the last dump, or, where there is none yet, since `openedAt`: one that was missed, as
 * the portal was closed, is made up for.
 */
export function isDumpDue(last: Date | undefined, openedAt: Date, now = new Date()): boolean {
  const night = (moment: Date) => today(new Date(moment.getTime() - afterMidnight))
  return night(now) > night(last ?? openedAt)
}

/**
 * Makes a dump every night, in a process of its own that gives way to all others: it takes minutes where there is much
 * to tell, for which nobody should wait. Gives how to stop it.
 */
export function keepDumping(openedAt = new Date()): () => Promise<void> {
  let child: ChildProcess | undefined
  let stopped = false
  let quietUntil = 0
  const look = async () => {
    if (Date.now() < quietUntil) return
    const last = await lastDump()
    const due = isDumpDue(last && new Date(last.madeAt), openedAt)
    // What was removed may have to be gone soon, as somebody's name may.
    if (stopped || !(due || (last && (await isRemovedSince(last.siteVersion))))) return
    if (await isDumpUnderWay()) return
    child = spawn(process.execPath, ['--import', 'tsx', 'bin/dump.ts'], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (piece) => {
      said = (said + piece).slice(-2000)
    })
    const [code] = await once(child, 'close')
    child = undefined
    // Another process may have been a moment earlier.
    if (code !== 0 && !stopped && !(await isDumpUnderWay())) throw new Error(said.trim() || `It ended with ${code}.`)
  }
  const again = () => {
    timer = setTimeout(() => {
      running = look()
        .catch((error) => {
          quietUntil = Date.now() + pause
          log().error({ err: error }, 'No dump could be made; it is tried again in an hour.')
        })
        .then(() => {
          if (!stopped) again()
        })
    }, interval)
    timer.unref()
  }
  let timer: NodeJS.Timeout
  let running: Promise<unknown> = Promise.resolve()
  again()
  return async () => {
    stopped = true
    clearTimeout(timer)
    child?.kill()
    await running
  }
}
