import { availableParallelism, cpus } from 'node:os'

export const whole = (number: number) => Math.round(number).toLocaleString('en')

export const megabytes = (bytes: number | undefined) =>
  bytes === undefined ? unknown : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

/** A duration in ms with as many digits as say something. */
export const ms = (value: number | undefined) =>
  value === undefined
    ? unknown
    : Number.isNaN(value)
      ? '–'
      : value >= 100
        ? value.toFixed(0)
        : value >= 10
          ? value.toFixed(1)
          : value.toFixed(2)

export const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** What stands for a figure that this system does not tell. */
export const unknown = 'not known'

/** The middle one of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return (low + high) / 2
}

/** As `median`, of what is not known too: undefined as soon as one is. */
export function medianKnown(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined)
  return known.length === numbers.length && known.length > 0 ? median(known) : undefined
}

/** What everything was measured on: cores, processor, Node. */
export function machine(): string {
  const processor = cpus()[0]?.model.replace(/\s+/g, ' ').trim() || process.arch
  return `${availableParallelism()} cores (${processor}), Node ${process.versions.node}`
}

export const day = () => new Date().toISOString().slice(0, 10)

/** A table in Markdown; columns from the second on are set to the right where `right` says so. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], right = true): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at > 0 && right ? '--:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Something that has to be reached. `kept` is undefined where the figure is not known here. */
export type Target = { what: string; target: string; reached: string; kept: boolean | undefined }

export function targetTable(targets: readonly Target[]): string {
  const verdict = (kept: boolean | undefined) => (kept === undefined ? unknown : kept ? '✓' : '✗ missed')
  return table(
    ['what', 'target', 'reached', ''],
    targets.map(({ what, target, reached, kept }) => [what, target, reached, verdict(kept)]),
    false,
  )
}
