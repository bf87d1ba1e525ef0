import { type Ask, ask, textOf } from './asking'
import type { Watch } from './closed-loop'
import { type Publication, publicationOn } from './publishing'

/** How many answers were asked for after a publication, and how many of them showed a state before it. */
export type Freshness = { answers: number; stale: number; unread: number; publications: number }

/**
 * Watches a load on a page that is published again and again. Each answer is known by its ETag; the first time that one
 * is seen, the page is asked for once more and read, which tells what publication the ETag stands for.
 */
export class FreshnessCheck {
  private readonly seen = new Map<string | undefined, number>()
  private readonly answers: { etag: string | undefined; begun: number }[] = []
  private readonly reading: Promise<void>[] = []

  constructor(
    private readonly origin: string,
    private readonly page: Ask,
  ) {}

  readonly watch: Watch = (etag, begun) => {
    this.answers.push({ etag, begun })
    if (etag === undefined || this.seen.has(etag)) return
    // Taken as unread until it has been, and so when reading it comes too late.
    this.seen.set(etag, Number.NaN)
    this.reading.push(this.read())
  }

  private async read(): Promise<void> {
    const answer = await ask(this.origin, this.page)
    this.seen.set(answer.headers.etag, publicationOn(textOf(answer)))
  }

  /** Every answer that was asked for once a publication was done has to show that one or a later one. */
  async result(publications: readonly Publication[]): Promise<Freshness> {
    await Promise.all(this.reading)
    const done = publications.toSorted((a, b) => a.done - b.done)
    const result = { answers: 0, stale: 0, unread: 0, publications: done.length }
    for (const { etag, begun } of this.answers) {
      const due = done.findLast((one) => one.done <= begun)?.number
      if (due === undefined) continue
      const shown = this.seen.get(etag) ?? Number.NaN
      result.answers++
      if (Number.isNaN(shown)) result.unread++
      else if (shown < due) result.stale++
    }
    return result
  }
}
