import { makeQueue } from '../db/queue'
import type { Answer } from './answer'

export type Turn = (work: () => Promise<Answer>) => Promise<Answer>

/** Rendering takes the processor: a second render goes on while the first waits for the database, no more. */
const renders = { atOnce: 2, waiting: 200 }

/** Has one render after the other, in the order in which they came; throws `QueueFull` where too many wait already. */
export function inTurns(): Turn {
  const queue = makeQueue(renders.atOnce, renders.waiting)
  return (render) =>
    queue(async () => {
      // Whoever only wants a page that is kept comes in between.
      await new Promise(setImmediate)
      return render()
    })
}

/** For what waits for nothing but itself. */
export const atOnce: Turn = (work) => work()
