import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Lets this process write once at a time, in the order in which it asked, so that one connection is enough: the others
 * are left to those who read.
 */
export function makeTurns() {
  const inside = new AsyncLocalStorage<{ over: boolean }>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    /** Runs `work` when everything that asked before has ended. */
    async take<T>(work: () => Promise<T>): Promise<T> {
      if (inside.getStore()?.over === false)
        throw new Error(
          'write() was called inside write(), which would wait for ever; hand on the Queries of the outer.',
        )
      const turn = { over: false }
      const result = last
        .then(() => inside.run(turn, work))
        .finally(() => {
          turn.over = true
        })
      last = result.catch(() => {})
      return result
    },
    /** Waits until nobody has a turn or waits for one. */
    ended: () => last,
  }
}
