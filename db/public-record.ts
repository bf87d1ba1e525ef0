import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { readSettings } from '../settings'
import { permanentAddress } from './addresses'
import { type Body, idsIn } from './body'
import { isLanguage, type Language, languages } from './content/organization'
import { database } from './database'
import { type Edition, readEditions } from './edition'
import { type File, getFiles } from './files'
import { getImages, type Image } from './images'
import { publicBody } from './public-body'
import { type Shared, sharedOf } from './public-facts'
import type { PublicEdition, PublicRecord } from './public-record-schema'
import { isReadable, readableOf } from './readable'

/** Everything public of one entity; undefined where there is nothing. */
export async function publicRecord(entity: number): Promise<PublicRecord | undefined> {
  return (await publicRecords([entity]))[0]
}

/**
 * Everything public of these entities, in the order of their numbers; those of which nothing is public are left out. What
 * they are related to and link to is named only where that is public too.
 */
export async function publicRecords(entities: readonly number[]): Promise<PublicRecord[]> {
  if (entities.length === 0) return []
  const { read, tables } = database()
  const { edition } = tables
  const editions = await readEditions(inArray(edition.entity, [...entities]), true)
  const ids = editions.map(({ id }) => id)
  const found = [...new Set(editions.map(({ entity }) => entity))].sort((a, b) => a - b)
  const bodies = await bodiesOf(ids)
  const shared = await sharedOf(found)
  const named = [...bodies.values()].flatMap((body) => idsIn(body).entities)
  const related = [...shared.values()].flatMap(({ relations }) => relations.map(({ number }) => number))
  const known = await readableOf(read, [...new Set([...named, ...related])])
  const [media, corrections, names] = [
    await mediaOf(editions, bodies, shared),
    await correctionsOf(ids),
    await namesOf(found),
  ]
  return found.map((number) => {
    const own = editions.filter(({ entity }) => entity === number)
    const spoken = new Set<string>(own.map(({ lang }) => lang))
    const { facts, relations } = shared.get(number) ?? { facts: {}, relations: [] }
    return {
      id: permanentAddress(number),
      number,
      type: own[0]?.type ?? 'page',
      facts,
      // What a language that is not public yet would call it is not public either.
      names: (names.get(number) ?? []).filter(({ lang }) => spoken.has(lang)),
      relations: relations.flatMap(({ role, number, ...days }) =>
        known.has(number) ? [{ role, number, id: permanentAddress(number), ...days }] : [],
      ),
      editions: own
        .sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
        .map((edition) =>
          editionFrom(edition, publicBody(bodies.get(edition.id), known), {
            opening: facts.image,
            images: media.images.get(edition.lang),
            files: media.files,
            corrections: corrections.get(edition.id) ?? [],
          }),
        ),
    }
  })
}

/** Everything public, batch by batch in the order of numbers, so that no more than a batch is ever in memory. */
export async function* allPublicRecords(size = 200): AsyncGenerator<PublicRecord[]> {
  const { read, tables } = database()
  const { edition } = tables
  for (let last = 0; ; ) {
    const rows = await read
      .selectDistinct({ entity: edition.entity })
      .from(edition)
      .where(and(gt(edition.entity, last), isReadable()))
      .orderBy(asc(edition.entity))
      .limit(size)
    const entities = rows.map(({ entity }) => entity)
    if (entities.length === 0) return
    yield await publicRecords(entities)
    last = entities.at(-1) ?? last
  }
}

type Beside = {
  opening: number | undefined
  images: ReadonlyMap<number, Image> | undefined
  files: ReadonlyMap<number, File>
  corrections: PublicEdition['corrections']
}

function editionFrom(edition: Edition, body: Body, { opening, images, files, corrections }: Beside): PublicEdition {
  const { siteUrl } = readSettings()
  const { shortTitle, city, publishedAt, changedAt, withdrawnAt, notice, status } = edition
  const used = idsIn(body)
  const shown = [...new Set([opening ?? [], used.images].flat())]
  return {
    number: edition.id,
    lang: edition.lang,
    address: edition.type === 'area' ? null : siteUrl + edition.path,
    status,
    title: edition.title,
    ...(shortTitle && { shortTitle }),
    lead: edition.lead,
    ...(city && { city }),
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: changedAt?.toISOString() ?? null,
    // What is planned for later is nobody's yet.
    ...(status === 'withdrawn' && {
      ...(withdrawnAt && { withdrawnAt: withdrawnAt.toISOString() }),
      ...(notice && { notice }),
    }),
    corrections,
    images: shown.flatMap((id) => {
      const image = images?.get(id)
      if (!image) return []
      const { file, width, height, alt, caption, credit } = image
      const texts = { ...(caption && { caption }), ...(credit && { credit }) }
      return [{ number: id, address: `${siteUrl}/files/${file}`, width, height, alt, ...texts }]
    }),
    files: [...new Set(used.files)].flatMap((id) => {
      const file = files.get(id)
      return file
        ? [{ number: id, address: siteUrl + file.path, title: file.title, kind: file.kind, bytes: file.bytes }]
        : []
    }),
    body,
  }
}

async function bodiesOf(editions: readonly number[]): Promise<Map<number, Body>> {
  const { read, tables } = database()
  const { revision } = tables
  const rows = await read
    .select({ edition: revision.edition, body: revision.body })
    .from(revision)
    .where(and(inArray(revision.edition, [...editions]), eq(revision.state, 'published')))
  return new Map(rows.map(({ edition, body }) => [edition, body]))
}

/** The pictures that editions show, by language, and the files that they offer. */
async function mediaOf(
  editions: readonly Edition[],
  bodies: ReadonlyMap<number, Body>,
  shared: ReadonlyMap<number, Shared>,
) {
  const images = new Map<Language, Map<number, Image>>()
  const files: number[] = []
  for (const lang of languages) {
    const shown: number[] = []
    for (const { id, entity } of editions.filter((one) => one.lang === lang)) {
      const used = bodies.get(id)
      const { images: inText, files: offered } = used ? idsIn(used) : { images: [], files: [] }
      shown.push(...inText, ...[shared.get(entity)?.facts.image ?? []].flat())
      files.push(...offered)
    }
    images.set(lang, await getImages(shown, lang))
  }
  return { images, files: await getFiles(files) }
}

/** What `changesOf` in `news.ts` gives for one, for many and for all types. */
async function correctionsOf(editions: readonly number[]): Promise<Map<number, PublicEdition['corrections']>> {
  const { read, tables } = database()
  const { edition, revision } = tables
  const rows = await read
    .select({ edition: edition.id, at: revision.publishedAt, note: revision.changeNote })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .where(
      and(
        inArray(edition.id, [...editions]),
        eq(revision.major, true),
        isNotNull(revision.changeNote),
        gt(revision.publishedAt, edition.publishedAt),
      ),
    )
    .orderBy(desc(revision.publishedAt), desc(revision.number))
  const told = new Map<number, PublicEdition['corrections']>()
  for (const { edition, at, note } of rows)
    if (at && note) told.set(edition, [...(told.get(edition) ?? []), { at: at.toISOString(), note }])
  return told
}

async function namesOf(entities: readonly number[]): Promise<Map<number, PublicRecord['names']>> {
  const { read, tables } = database()
  const { name } = tables
  const rows = await read
    .select()
    .from(name)
    .where(inArray(name.entity, [...entities]))
    .orderBy(asc(name.id))
  const names = new Map<number, PublicRecord['names']>()
  for (const { entity, kind, lang, name: words, validFrom, validUntil } of rows) {
    if (!isLanguage(lang)) continue
    const days = { ...(validFrom && { from: validFrom }), ...(validUntil && { until: validUntil }) }
    names.set(entity, [...(names.get(entity) ?? []), { kind, lang, name: words, ...days }])
  }
  return names
}
