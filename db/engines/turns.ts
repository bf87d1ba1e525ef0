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

/**
 * Asks one question at a time, and all who come while one is out share the next: however many ask at once, each is given
 * an answer to a question that was put after they asked.
 */
export function shareNext<T>(ask: () => Promise<T>): () => Promise<T> {
  let present: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    next = undefined
    const asked = ask()
    present = asked
    const over = () => {
      if (present === asked) present = undefined
    }
    asked.then(over, over)
    return asked
  }
  return () => {
    if (!present) return begin()
    next ??= present.then(begin, begin)
    return next
  }
}
