import { Agent } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type Ask, ask, Statuses } from './asking'
import { Times } from './timing'

/** What requests of one kind have come to; times are counted from when a request was due. */
export class Kind {
  readonly times = new Times()
  readonly statuses = new Statuses()
}

/**
 * Sends `perSecond` requests a second, each when it is due and whether or not the ones before have been answered, until
 * `ends` says so; then waits for the answers. `next` gives the request and the kind that it counts for.
 */
export async function openLoop(
  origin: string,
  perSecond: number,
  next: () => { kind: Kind; ask: Ask },
  ends: (seconds: number) => boolean,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1000, scheduling: 'lifo' })
  const start = performance.now()
  const unanswered = new Set<Promise<void>>()
  for (let sent = 0; !ends((performance.now() - start) / 1000); ) {
    for (; (sent * 1000) / perSecond <= performance.now() - start; sent++) {
      const { kind, ask } = next()
      const one = answered(origin, ask, kind, start + (sent * 1000) / perSecond, agent).finally(() =>
        unanswered.delete(one),
      )
      unanswered.add(one)
    }
    await setTimeout(2)
  }
  await Promise.all(unanswered)
  agent.destroy()
}

async function answered(origin: string, question: Ask, kind: Kind, due: number, agent: Agent): Promise<void> {
  try {
    const { status } = await ask(origin, question, agent)
    kind.times.add(performance.now() - due)
    kind.statuses.add(status)
  } catch (error) {
    kind.statuses.add(error instanceof Error ? error.message : String(error))
  }
}
