import { pino } from 'pino'
import { readSettings } from './settings'

/**
 * The portal's log: a line of JSON each on the standard output, handed over in blocks and at least every second.
 * Nothing in it says who a visitor is or what they looked for.
 */
function makeLog() {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 16_383, periodicFlush: 1000 })
  return pino({ level: readSettings().logLevel, base: null }, destination)
}

// The server and Next's bundles hold separate copies of this module; lines of two destinations could run together.
const place = globalThis as { hofburgLog?: ReturnType<typeof makeLog> }

/** The log of this process, made when something is first said. */
export function log(): ReturnType<typeof makeLog> {
  place.hofburgLog ??= makeLog()
  return place.hofburgLog
}
