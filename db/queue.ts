/** Too many wait in a queue already for another one to wait. */
export class QueueFull extends Error {}

/**
 * Lets at most `atOnce` pieces of work be done at a time, while others wait in the order in which they came. Where
 * `mostWaiting` wait already, the next is refused with `QueueFull`.
 */
export function makeQueue(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free--
    else if (waiting.length >= mostWaiting) throw new QueueFull(`${mostWaiting} are waiting already.`)
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
