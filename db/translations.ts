import { and, asc, eq, gte, inArray, isNotNull } from 'drizzle-orm'
import type { Body, BodyBlock } from './body'
import { type BlockChange, compare } from './comparison'
import { database } from './database'
import { type Edition, readEditions } from './edition'

/** What of a version is translated, word by word. */
export type Said = { title: string; lead: string; body: Body }

/** How far a translation has fallen behind its source. */
export type Lag = {
  /** When its source first said what the translation follows. */
  followed: Date
  /** When the source first said something else, and when it did last. */
  since: Date
  changedAt: Date
  title: boolean
  lead: boolean
  /** How many blocks of the text were changed, added or taken out. */
  blocks: number
  /** Blocks of the translation, by position, whose like in the source was changed or taken out. */
  marks: ReadonlyMap<number, Mark>
}

type Mark = 'changed' | 'gone'

/**
 * How far a translation is behind what its source has said since: `texts`, of which it follows the first. Any other word
 * counts, whether readers were told of it or not; links, bold and italics alone do not, nor does what the translation
 * leaves to the source, as it does where it has no lead or no text. Undefined where it is behind in nothing.
 */
export function lagBehind(
  texts: readonly (Said & { at: Date })[],
  { lead, body }: Pick<Said, 'lead' | 'body'>,
): Lag | undefined {
  const differences = (before: Said, after: Said) => {
    const translated = (said: Said) => ({
      fields: { title: said.title, ...(lead !== '' && { lead: said.lead }) },
      body: body.content.length > 0 ? said.body : { ...said.body, content: [] },
    })
    const { fields, blocks } = compare(translated(before), translated(after))
    const changed = blocks.filter(({ kind, onlyForm }) => kind !== 'same' && !onlyForm).length
    return { names: fields.map(({ name }) => name), blocks, changed, isNone: fields.length + changed === 0 }
  }
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last || first === last) return undefined
  const { names, blocks, changed, isNone } = differences(first, last)
  if (isNone) return undefined
  const moments = texts.slice(1).filter((text, index) => !differences(texts[index] ?? first, text).isNone)
  return {
    ...{ followed: first.at, since: moments[0]?.at ?? last.at, changedAt: moments.at(-1)?.at ?? last.at },
    ...{ title: names.includes('title'), lead: names.includes('lead'), blocks: changed },
    marks: marksOf(blocks, first.body.content, body.content),
  }
}

/**
 * Where a translation has as many blocks as the text that it was made of, the first stands for the first, and so on.
 * Where it has not, the same goes for each part between two headings that both have, if they have as many headings and
 * the part has as many blocks in both. What stands for nothing for certain is not marked, and only counted.
 */
function marksOf(changes: readonly BlockChange[], source: readonly BodyBlock[], translation: readonly BodyBlock[]) {
  const places = placesOf(source, translation)
  const marks = new Map<number, Mark>()
  let at = 0
  for (const { kind, onlyForm } of changes) {
    if (kind === 'new') continue
    const place = places.get(at++)
    if (place !== undefined && kind !== 'same' && !onlyForm) marks.set(place, kind)
  }
  return marks
}

/** For each block of a source, by position, the position of the one that translates it, as far as that is certain. */
function placesOf(source: readonly BodyBlock[], translation: readonly BodyBlock[]): Map<number, number> {
  const places = new Map<number, number>()
  if (source.length === translation.length) {
    for (const at of source.keys()) places.set(at, at)
    return places
  }
  const [parts, others] = [partStarts(source), partStarts(translation)]
  if (parts.length !== others.length) return places
  for (const [index, start] of parts.entries()) {
    const length = (parts[index + 1] ?? source.length) - start
    const other = others[index] ?? 0
    if ((others[index + 1] ?? translation.length) - other !== length) continue
    for (let at = 0; at < length; at++) places.set(start + at, other + at)
  }
  return places
}

/** Where the parts of a text begin: at its start and at each heading. */
const partStarts = (blocks: readonly BodyBlock[]): number[] => [
  0,
  ...[...blocks.keys()].filter((at) => at > 0 && blocks[at]?.type === 'heading'),
]

/** A translation as its readers see that it is older than its source, whose address is that of `source`. */
export type PublicLag = Lag & { source: Edition }

/**
 * How far what a version says is behind the public text of its source. `translationOf` is the revision that it was made
 * of; where that was never public, the first public text after it counts as followed, and what was changed before is not
 * told. Undefined where it translates nothing that is public, or is behind in nothing.
 */
export async function publicLagOf(
  translation: { translationOf: number | null } & Pick<Said, 'lead' | 'body'>,
): Promise<PublicLag | undefined> {
  if (translation.translationOf === null) return undefined
  const { read, tables } = database()
  const { revision, edition } = tables
  const [base] = await read.select().from(revision).where(eq(revision.id, translation.translationOf))
  const [source] = base ? await readEditions(eq(edition.id, base.edition)) : []
  if (!base || !source) return undefined
  const rows = await read
    .select({ title: revision.title, lead: revision.lead, body: revision.body, at: revision.publishedAt })
    .from(revision)
    .where(
      and(
        eq(revision.edition, base.edition),
        gte(revision.number, base.number),
        inArray(revision.state, ['published', 'superseded']),
      ),
    )
    .orderBy(asc(revision.number))
  const lag = lagBehind(
    rows.flatMap(({ at, ...said }) => (at ? [{ ...said, at }] : [])),
    translation,
  )
  return lag && { ...lag, source }
}

/** For each of these editions whose public text translates another one: the number of the edition that it translates. */
export async function sourcesOf(ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const { read, tables } = database()
  const { revision } = tables
  const rows = await read
    .select({ id: revision.edition, base: revision.translationOf })
    .from(revision)
    .where(and(inArray(revision.edition, [...ids]), eq(revision.state, 'published'), isNotNull(revision.translationOf)))
  const bases = rows.flatMap(({ base }) => base ?? [])
  const found = await read
    .select({ id: revision.id, edition: revision.edition })
    .from(revision)
    .where(inArray(revision.id, bases))
  const editionOf = new Map(found.map(({ id, edition }) => [id, edition]))
  return new Map(
    rows.flatMap(({ id, base }) => {
      const source = editionOf.get(base ?? 0)
      return source ? [[id, source] as const] : []
    }),
  )
}

/** How far the public text of an edition is behind that of its source. */
export async function lagOfEdition(id: number): Promise<PublicLag | undefined> {
  const { read, tables } = database()
  const { revision } = tables
  const [shown] = await read
    .select({ translationOf: revision.translationOf, lead: revision.lead, body: revision.body })
    .from(revision)
    .where(and(eq(revision.edition, id), eq(revision.state, 'published')))
  return shown && publicLagOf(shown)
}
