import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'
import type { Coding } from './coding'
import type { Turn } from './turns'

/** Where a kept answer counts: what leads nowhere must not push pages out, nor must pictures. */
export type Share = 'pages' | 'files' | 'missing'

const parts: { [share in Share]: number } = { pages: 11 / 16, files: 4 / 16, missing: 1 / 16 }

type Kept = { answer: Answer; version: number; validUntil: number }
type Flight = { begun?: Pick<Kept, 'version' | 'validUntil'>; answer: Promise<Answer> }

/** How an answer is made, in whose turn, and in which share it is kept; not at all where that is undefined. */
export type Making = {
  make: () => Promise<Answer>
  shareOf: (answer: Answer) => Share | undefined
  inTurn: Turn
}

export type Source = {
  /** The number of the last change that the public could notice. */
  siteVersion: () => Promise<number>
  /** When, in ms, something will look different by itself after a moment in ms. */
  nextDatedChange: (after: number) => Promise<number>
  now?: () => number
}

/**
 * Answers by their clean address, kept in memory up to `maxBytes` and true to the last change: an answer is given again
 * only while the site's version is the one that it was made in, and the clock is before the next dated change. Who asks
 * for what is being made already waits for that, unless something changed in between.
 */
export class PageCache {
  readonly #source: Source
  readonly #shares: { [share in Share]: LRUCache<string, Kept> }
  readonly #flights = new Map<string, Flight>()
  readonly #now: () => number
  readonly #counts = { hits: 0, misses: 0, evictions: 0, staleRefused: 0 }
  readonly #maxBytes: number
  /** The version that was last filled for, and the one before. */
  #versions: [present: number, before: number] = [-1, -1]

  constructor(maxBytes: number, source: Source) {
    this.#source = source
    this.#now = source.now ?? Date.now
    this.#maxBytes = maxBytes
    const share = (part: number) =>
      new LRUCache<string, Kept>({
        maxSize: Math.floor(maxBytes * part),
        sizeCalculation: ({ answer }, key) => answer.size + key.length,
        dispose: (_kept, _key, reason) => {
          if (reason === 'evict') this.#counts.evictions++
        },
      })
    this.#shares = { pages: share(parts.pages), files: share(parts.files), missing: share(parts.missing) }
  }

  /** What is kept for this address and still true, prepared in `coding`. */
  async find(key: string, coding: Coding): Promise<Answer | undefined> {
    const [, kept] = this.#kept(key) ?? []
    if (!kept) return undefined
    if (!this.#holds(kept, await this.#source.siteVersion())) {
      this.#counts.staleRefused++
      return undefined
    }
    this.#counts.hits++
    const { answer } = kept
    return answer.isPrepared(coding) ? answer : this.#prepared(key, answer, coding)
  }

  /**
   * Makes the answer to an address that `find` had nothing for. It is not kept where a change overtook its making. Gives
   * whatever is thrown to all who wait.
   */
  async fill(key: string, coding: Coding, making: Making): Promise<Answer> {
    this.#counts.misses++
    const version = await this.#source.siteVersion()
    let flight = this.#flights.get(key)
    // One that has not begun yet will see whatever has changed by now.
    if (!flight || (flight.begun && !this.#holds(flight.begun, version))) {
      flight = this.#take(key, coding, making)
      this.#flights.set(key, flight)
    }
    return this.#prepared(key, await flight.answer, coding)
  }

  /** How often what has happened, and what is kept now, in bytes. */
  get counters() {
    const bytes = Object.values(this.#shares).reduce((sum, share) => sum + share.calculatedSize, 0)
    return { ...this.#counts, bytes, maxBytes: this.#maxBytes }
  }

  #take(key: string, coding: Coding, { make, shareOf, inTurn }: Making) {
    const render = async () => {
      const version = await this.#source.siteVersion()
      const validUntil = await this.#source.nextDatedChange(this.#now())
      flight.begun = { version, validUntil }
      this.#letGo(version)
      const made = await make()
      const share = shareOf(made)
      if (!share) return made
      // A change that alters nothing here is met with what was compressed before it.
      const [, before] = this.#kept(key) ?? []
      const answer = before && isSame(before.answer, made) ? before.answer : made
      await answer.prepare(coding)
      const kept = { answer, version, validUntil }
      if (this.#holds(kept, await this.#source.siteVersion())) {
        for (const other of Object.values(this.#shares)) other.delete(key)
        this.#shares[share].set(key, kept)
      }
      return answer
    }
    const flight: Flight = {
      answer: inTurn(render).finally(() => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key)
      }),
    }
    return flight
  }

  /**
   * What is no longer true stays for the sake of its compressed bytes until the next change; what nobody has asked for in
   * between goes then, so that memory holds what is read.
   */
  #letGo(version: number): void {
    const [present] = this.#versions
    if (version === present) return
    this.#versions = [version, present]
    for (const share of Object.values(this.#shares))
      for (const [key, kept] of share.entries()) if (!this.#versions.includes(kept.version)) share.delete(key)
  }

  /** An answer, with a body in this coding; where it is kept, one more of them weighs more. */
  async #prepared(key: string, answer: Answer, coding: Coding): Promise<Answer> {
    if (answer.isPrepared(coding)) return answer
    await answer.prepare(coding)
    const [share, kept] = this.#kept(key) ?? []
    if (share && kept?.answer === answer) share.set(key, { ...kept })
    return answer
  }

  #kept(key: string): [LRUCache<string, Kept>, Kept] | undefined {
    for (const share of Object.values(this.#shares)) {
      const kept = share.get(key)
      if (kept) return [share, kept]
    }
  }

  #holds(kept: Pick<Kept, 'version' | 'validUntil'>, version: number): boolean {
    return kept.version === version && this.#now() < kept.validUntil
  }
}

/** An original photograph may weigh as much as a hundred renditions, and next to nobody asks for it. In bytes. */
const heaviest = 2 * 1024 * 1024

/** Where an answer is kept, if at all. */
export function shareOf({ status, headers, size }: Answer): Share | undefined {
  if (status === 404 || status === 410) return 'missing'
  if (status !== 200 || size > heaviest) return undefined
  return headers[headers.indexOf('Content-Type') + 1]?.startsWith('image/') ? 'files' : 'pages'
}

function isSame(one: Answer, other: Answer): boolean {
  return one.status === other.status && one.etag === other.etag && String(one.headers) === String(other.headers)
}
