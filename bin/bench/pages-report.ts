import type { Result } from 'lighthouse'
import { day, machine, median, table, targetTable, whole } from './figures'

/** A page and what Lighthouse said of it, visit by visit. */
export type Visit = { name: string; path: string; results: readonly Result[] }

const categories = [
  { id: 'performance', name: 'performance' },
  { id: 'accessibility', name: 'accessibility' },
  { id: 'best-practices', name: 'best practices' },
  { id: 'seo', name: 'SEO' },
] as const

const scoreOf = ({ results }: Visit, category: string) =>
  Math.round(median(results.map((result) => (result.categories[category]?.score ?? 0) * 100)))

const figureOf = ({ results }: Visit, audit: string) =>
  median(results.map((result) => result.audits[audit]?.numericValue ?? Number.NaN))

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** What keeps a page from 100: audits by their titles, with what they found, of one visit. */
function faultsOf({ results }: Visit, category: string): string[] {
  const [result] = results.toSorted((a, b) => scoreIn(a, category) - scoreIn(b, category))
  const audits = result?.categories[category]?.auditRefs ?? []
  return audits.flatMap(({ id, weight }) => {
    const audit = result?.audits[id]
    if (!audit || audit.score === null || audit.score >= 1 || weight === 0) return []
    return audit.displayValue ? `${audit.title} (${audit.displayValue.replace(/\u00a0/g, ' ')})` : audit.title
  })
}

const scoreIn = (result: Result, category: string) => result.categories[category]?.score ?? 0

/** The page that says how pages were judged. */
export function pagesPage(visits: readonly Visit[]): string {
  const [first] = visits[0]?.results ?? []
  const worst = (of: (visit: Visit) => number) => Math.max(...visits.map(of))
  const lowest = categories.map(({ id }) => Math.min(...visits.map((visit) => scoreOf(visit, id))))
  const late = worst((visit) => figureOf(visit, 'largest-contentful-paint'))
  const blocked = worst((visit) => figureOf(visit, 'total-blocking-time'))
  const shift = worst((visit) => figureOf(visit, 'cumulative-layout-shift'))
  const notes = visits.flatMap((visit) =>
    categories
      .filter(({ id }) => scoreOf(visit, id) < 100)
      .map(({ id, name }) => `- ${visit.name}, ${name}: ${faultsOf(visit, id).join('; ') || 'in some visits only'}.`),
  )
  return `# How pages are judged

Written by \`npm run bench:pages\` on ${day()}; do not edit.
Machine: ${machine()}. Lighthouse ${first?.lighthouseVersion}, as on a telephone, with its usual
simulated network and processor; each page was made before and then visited ${visits[0]?.results.length} times, and medians are shown.

${targetTable([
  {
    ...{ what: categories.map(({ name }) => name).join(', '), target: '100, 100, 100, 100' },
    ...{ reached: lowest.join(', '), kept: lowest.every((score) => score === 100) },
  },
  { what: 'largest contentful paint', target: '≤ 1.0 s', reached: seconds(late), kept: late <= 1000 },
  { what: 'total blocking time', target: '0', reached: `${whole(blocked)} ms`, kept: blocked === 0 },
  { what: 'layout shift', target: '0', reached: shift.toFixed(3), kept: shift === 0 },
])}

What is reached is that of the worst page.

${table(
  ['page', ...categories.map(({ name }) => name), 'LCP', 'TBT, ms', 'CLS', 'bytes transferred'],
  visits.map((visit) => [
    `${visit.name}: \`${visit.path}\``,
    ...categories.map(({ id }) => scoreOf(visit, id)),
    seconds(figureOf(visit, 'largest-contentful-paint')),
    whole(figureOf(visit, 'total-blocking-time')),
    figureOf(visit, 'cumulative-layout-shift').toFixed(3),
    whole(figureOf(visit, 'total-byte-weight')),
  ]),
)}
${notes.length === 0 ? '' : `\nWhat keeps a page from 100:\n\n${notes.join('\n')}\n`}`
}
