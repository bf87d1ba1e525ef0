import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { publishOne } from './cases'
import type { Case } from './timing'

/** How late timers were while all questions were asked one after the other and items were published, in ms. */
export type Delay = { p50: number; p99: number; max: number; questions: number; published: number; seconds: number }

const seconds = 20
const betweenItems = 250

export async function delayOf(cases: readonly Case[]): Promise<Delay> {
  let published = 0
  let failure: unknown
  const publishes: Promise<unknown>[] = []
  const publisher = setInterval(() => {
    const one = publishOne(++published).catch((error) => {
      failure = error
    })
    publishes.push(one)
  }, betweenItems)
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  histogram.enable()
  const end = performance.now() + seconds * 1000
  let questions = 0
  while (performance.now() < end) {
    const one = cases[questions % cases.length] as Case
    one.before?.()
    await one.ask(questions++)
    await setImmediate()
  }
  histogram.disable()
  clearInterval(publisher)
  await Promise.all(publishes)
  if (failure) throw failure
  const at = (percent: number) => histogram.percentile(percent) / 1e6
  return { p50: at(50), p99: at(99), max: histogram.max / 1e6, questions, published, seconds }
}
