import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RankedPlace } from '@/db/finder/facet-index'

const written = z.tuple([z.string(), z.int(), z.int(), z.int().nullable()])

/** The place of the last item that somebody has, bound to what they asked. */
export function writeCursor(asked: string, { date, id, score }: RankedPlace): string {
  return Buffer.from(JSON.stringify([sealOf(asked), date, id, score ?? null])).toString('base64url')
}

/** The place that a cursor names; undefined where it is none, or of another question. */
export function readCursor(asked: string, cursor: string): RankedPlace | undefined {
  try {
    const [seal, date, id, score] = written.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return seal === sealOf(asked) ? { date, id, ...(score !== null && { score }) } : undefined
  } catch {
    return undefined
  }
}

function sealOf(asked: string): string {
  return createHash('sha256').update(asked).digest('base64url').slice(0, 10)
}
