import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { BenchError, ended, endWithUs, type Portal } from './portal'

/** One publication of a page, by its number; times in ms on the clock of `now`. */
export type Publication = { number: number; begun: number; done: number }

/** Publishes a page of the portal anew, through its database, in a process of its own. */
export type Publisher = {
  /** Everything that has been published. */
  published: readonly Publication[]
  /** Publishes every `interval` ms while `work` runs, and ends when all of it is published. */
  during<T>(interval: number, work: () => Promise<T>): Promise<T>
}

/** The number of the publication that a page shows; 0 for the page as it was before the first. */
export const publicationOn = (page: string) =>
  Number(/This is publication (\d+) of a measurement\./.exec(page)?.[1] ?? 0)

export async function withPublisher<T>(
  portal: Portal,
  path: string,
  work: (publisher: Publisher) => Promise<T>,
): Promise<T> {
  const child = fork('bin/bench/publisher.ts', [portal.databaseUrl, path], { execArgv: ['--import', 'tsx'] })
  endWithUs(child)
  const published: Publication[] = []
  let asked = 0
  try {
    await once(child, 'message')
    child.on('message', (publication) => published.push(publication as Publication))
    return await work({
      published,
      async during(interval, work) {
        const timer = setInterval(() => child.send(++asked), interval)
        const result = await work().finally(() => clearInterval(timer))
        while (published.length < asked) {
          if (child.exitCode !== null) throw new BenchError('The process that publishes has ended.')
          await setTimeout(10)
        }
        return result
      },
    })
  } finally {
    await ended(child)
  }
}
