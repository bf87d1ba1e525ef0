/** Milliseconds on a clock that all processes of this machine share. */
export const now = () => Number(process.hrtime.bigint()) / 1e6

/** Durations of one question or of requests of one kind, in ms. */
export class Times {
  private readonly all: number[] = []

  get count(): number {
    return this.all.length
  }

  async take<T>(work: () => T | Promise<T>): Promise<T> {
    const start = performance.now()
    const result = await work()
    this.add(performance.now() - start)
    return result
  }

  add(duration: number): void {
    this.all.push(duration)
  }

  /** The duration that this share of all did not pass. */
  at(share: number): number {
    const sorted = this.all.toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  }
}

/** One question that is asked again and again, with other values each time. */
export type Case = {
  name: string
  /** p50 and p99 that it has to keep with a million docs, in ms; with 100,000 it is told by `targetOf`. */
  target?: readonly [number, number]
  samples: number
  /** What comes before each sample and is not timed. */
  before?: () => void
  /** Asks; gives the ids of the page. */
  ask(sample: number): Promise<readonly number[]>
  /** The same in SQL. */
  sql?: { samples: number; ask(sample: number): readonly number[] }
  /** What is said of it below the table, once it has been measured. */
  note?: () => string
}

export type Measured = {
  name: string
  target?: readonly [number, number] | undefined
  ours: Times
  floor: Times
  sql: Times
  note?: string | undefined
}

/** Rounds whose times are not kept. */
const warmUp = 5

/** Asks all cases in turn, round after round, so that a busy minute of the machine falls on all of them alike. */
export async function measured(
  cases: readonly Case[],
  rows: (ids: readonly number[]) => unknown,
  tell: (round: number, of: number) => void,
): Promise<Measured[]> {
  const kept = cases.map((one) => ({ one, ours: new Times(), floor: new Times(), sql: new Times() }))
  const rounds = Math.max(...cases.map(({ samples }) => samples))
  for (let round = -warmUp; round < rounds; round++) {
    for (const { one, ...times } of kept) {
      if (round >= one.samples) continue
      const { ours, floor, sql } = round < 0 ? { ours: new Times(), floor: new Times(), sql: new Times() } : times
      const sample = round < 0 ? one.samples + round : round
      one.before?.()
      const ids = await ours.take(async () => {
        const found = await one.ask(sample)
        rows(found)
        return found
      })
      if (ids.length > 0) await floor.take(() => rows(ids))
      const { sql: inSql } = one
      if (inSql && round >= -1 && round < inSql.samples) await sql.take(() => rows(inSql.ask(sample)))
    }
    tell(round + warmUp + 1, rounds + warmUp)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return kept.map(({ one, ...times }) => ({ name: one.name, target: one.target, ...times, note: one.note?.() }))
}
