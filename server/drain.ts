import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

/** How long, in ms, each of the two first steps takes, and how long what is slow may take after them. */
const grace = { quiet: 1_000, slow: 20_000 }

const pause = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false))

/** What a server that ends has to say with its answers. */
export type Farewell = {
  /** It is not ready any more: others should be asked. */
  announce: () => void
  /** Each answer is the last on its connection. */
  endConnections: () => void
}

/**
 * Ends a server so that nobody's request is lost. First it goes on as before, so that those who watch over it learn that
 * it will end. Then it takes no more connections, and goes on answering on those that it has: Node's own `close` would
 * break off whoever has just asked on one that was idle. Last it waits for the answers that are under way. Gives true
 * when all of them were sent.
 */
export async function drain(
  server: Server,
  { announce, endConnections }: Farewell,
  { quiet, slow } = grace,
): Promise<boolean> {
  announce()
  const connections = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))
  // Nobody there, nobody to wait for.
  if (connections > 0) await pause(quiet)
  await letIn(server, quiet)
  const ended = new Promise<true>((resolve) => NetServer.prototype.close.call(server, () => resolve(true)))
  endConnections()
  await Promise.race([ended, pause(quiet)])
  server.closeIdleConnections()
  return Promise.race([ended, pause(slow)])
}

/**
 * Lets in whoever stands at the door, for so many ms at most: the event loop takes in one connection at each turn, and
 * those that wait when the door closes are turned away with what they have asked.
 */
async function letIn(server: Server, atMost: number): Promise<void> {
  let turnsWithoutAny = 0
  const count = () => {
    turnsWithoutAny = 0
  }
  server.on('connection', count)
  for (const end = performance.now() + atMost; turnsWithoutAny < 5 && performance.now() < end; turnsWithoutAny++)
    await new Promise(setImmediate)
  server.off('connection', count)
}
