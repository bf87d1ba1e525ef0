import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Body } from './body'
import { remembered } from './changes'
import { firstLanguage, isLanguage, type Language, languages } from './content/organization'
import { database } from './database'
import { isReadable } from './readable'
import type { entityTypes } from './schema/schema'

export type EntityType = (typeof entityTypes)[number]

/** One language version of an entity, as the public may read it; its body is fetched by `findEdition`. */
export type Edition = {
  id: number
  entity: number
  type: EntityType
  lang: Language
  section: string
  slug: string
  /** Its canonical address: `/en/countries/malta`. */
  path: string
  status: 'published' | 'withdrawn'
  title: string
  sortTitle: string
  shortTitle: string | null
  lead: string
  city: string | null
  publishedAt: Date | null
  changedAt: Date | null
  withdrawnAt: Date | null
  notice: string | null
}

/** The address of an edition; pages stand directly below the language. */
export function pathOf({ lang, section, slug }: { lang: string; section: string; slug: string }): string {
  return section ? `/${lang}/${section}/${slug}` : `/${lang}/${slug}`
}

const selection = () => {
  const { edition, entity, revision } = database().tables
  return {
    id: edition.id,
    entity: edition.entity,
    type: entity.type,
    lang: edition.lang,
    section: edition.section,
    slug: edition.slug,
    status: edition.status,
    title: revision.title,
    sortTitle: revision.sortTitle,
    shortTitle: revision.shortTitle,
    lead: revision.lead,
    city: revision.city,
    publishedAt: edition.publishedAt,
    changedAt: edition.changedAt,
    withdrawnAt: edition.withdrawnAt,
    notice: edition.notice,
  }
}

type Row = Omit<Edition, 'path' | 'lang' | 'status' | 'sortTitle'> & {
  lang: string
  status: string
  sortTitle: string | null
}

function editionFrom<R extends Row>(row: R): R & Edition {
  if (!isLanguage(row.lang)) throw new Error(`Edition ${row.id} is in a language the organization does not have.`)
  const status = row.status === 'withdrawn' ? 'withdrawn' : 'published'
  return { ...row, lang: row.lang, status, sortTitle: row.sortTitle ?? row.title, path: pathOf(row) }
}

/** Editions the public may read, by `condition` on `edition` or `entity`; withdrawn ones only when asked for. */
export async function readEditions(condition: SQL | undefined, withdrawn = false): Promise<Edition[]> {
  const { read, tables } = database()
  const { edition, entity, revision } = tables
  const rows = await read
    .select(selection())
    .from(edition)
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(and(condition, isReadable(), withdrawn ? undefined : eq(edition.status, 'published')))
  return rows.map(editionFrom)
}

/** What an edition says under its title, and the languages that is in. */
export type EditionText = { lead: string; leadLang: Language; body: Body; bodyLang: Language }

/**
 * The edition at an address, with what it says; a withdrawn one too, with its notice. One that has only a title, as
 * the names of countries and structures do in most languages, says what the edition in the first language says, each part marked as being in that.
 */
export async function findEdition(
  section: string,
  lang: Language,
  slug: string,
): Promise<(Edition & { text: EditionText }) | undefined> {
  const { read, tables } = database()
  const { edition, entity, revision } = tables
  const [row] = await read
    .select({ ...selection(), body: revision.body })
    .from(edition)
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(
      and(
        eq(edition.section, section),
        eq(edition.lang, lang),
        eq(edition.slug, slug),
        inArray(edition.status, ['published', 'withdrawn']),
      ),
    )
  if (!row) return undefined
  const { body, ...found } = editionFrom(row)
  return { ...found, text: await textFor(found, body) }
}

/** What an edition with this body says under its title; what is missing, in the first language. */
export async function textFor(edition: Edition, body: Body): Promise<EditionText> {
  const { entity, lead, lang } = edition
  const own = { lead, leadLang: lang, body, bodyLang: lang }
  const missing = { lead: lead === '', body: body.content.length === 0 }
  const first = lang !== firstLanguage && (missing.lead || missing.body) ? await textOfFirst(entity) : undefined
  if (!first) return own
  return {
    ...own,
    ...(missing.lead ? { lead: first.lead, leadLang: firstLanguage } : {}),
    ...(missing.body ? { body: first.body, bodyLang: firstLanguage } : {}),
  }
}

/** What the public edition in the first language says, where there is one. */
async function textOfFirst(entity: number): Promise<{ lead: string; body: Body } | undefined> {
  const { read, tables } = database()
  const { edition, revision } = tables
  const [row] = await read
    .select({ lead: revision.lead, body: revision.body })
    .from(edition)
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(and(eq(edition.entity, entity), eq(edition.lang, firstLanguage), eq(edition.status, 'published')))
  return row
}

/** The public editions of whatever has this name in this section in any language; areas have no pages. */
export async function findInAnyLanguage(section: string, slug: string): Promise<Edition[]> {
  const { edition } = database().tables
  const [found] = await readEditions(and(eq(edition.section, section), eq(edition.slug, slug)))
  return found && found.type !== 'area' ? languagesOf(found) : []
}

/**
 * The edition that stands for an entity with a reader of `lang`: the best published one, else the best withdrawn one,
 * whose page stays. Undefined for what has no page.
 */
export async function editionFor(entity: number, lang: Language): Promise<Edition | undefined> {
  const { edition } = database().tables
  const editions = await readEditions(eq(edition.entity, entity), true)
  const published = editions.filter(({ status }) => status === 'published')
  const best = bestEditions(published.length > 0 ? published : editions, lang).get(entity)
  // An area has a name and no page.
  return best?.type === 'area' ? undefined : best
}

/** Types of which there are few, and many of them on every page. */
const termTypes = ['country', 'country-group', 'area', 'field', 'structure', 'chairpersonship', 'series'] as const
type TermType = (typeof termTypes)[number]

const allTerms = remembered(() => readEditions(inArray(database().tables.entity.type, [...termTypes])))

const bestTerms = remembered(async (lang: Language) => bestEditions(await allTerms(), lang))

/** For each term of a type the edition that a reader of `lang` is best served with, as `editionsOf` chooses it. */
export const editionsOfType = remembered(
  async (type: TermType, lang: Language): Promise<ReadonlyMap<number, Edition>> =>
    new Map([...(await bestTerms(lang))].filter(([, edition]) => edition.type === type)),
)

/**
 * For each entity the edition that a reader of `lang` is best served with: in that language where there is one, else
 * in the first of the organization's languages that has one. Entities without a public edition are left out.
 */
export async function editionsOf(entities: readonly number[], lang: Language): Promise<Map<number, Edition>> {
  const best = new Map<number, Edition>()
  if (entities.length === 0) return best
  const terms = await bestTerms(lang)
  const others = new Set<number>()
  for (const entity of entities) {
    const term = terms.get(entity)
    if (term) best.set(entity, term)
    else others.add(entity)
  }
  if (others.size === 0) return best
  const { edition } = database().tables
  const found = bestEditions(await readEditions(inArray(edition.entity, [...others])), lang)
  return new Map([...best, ...found])
}

/** The language versions among which a reader of one can choose: it and all published ones, in their order. */
export async function languagesOf(shown: Edition): Promise<Edition[]> {
  const { edition } = database().tables
  const published = termTypes.some((type) => type === shown.type)
    ? (await allTerms()).filter(({ entity }) => entity === shown.entity)
    : await readEditions(eq(edition.entity, shown.entity))
  const editions = published.some(({ id }) => id === shown.id) ? published : [...published, shown]
  return editions.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
}

/**
 * Of the language versions of one thing the one for readers of all other languages, `x-default` in `hreflang`: that in
 * the first language where there is one, else the first in the order of languages.
 */
export function defaultVersion<Version extends { lang: Language }>(versions: readonly Version[]): Version | undefined {
  const order = [firstLanguage, ...languages]
  return versions.toSorted((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang))[0]
}

/** The editions with these ids. */
export async function editionsById(ids: readonly number[]): Promise<Map<number, Edition>> {
  if (ids.length === 0) return new Map()
  const { edition } = database().tables
  return new Map((await readEditions(inArray(edition.id, [...ids]))).map((found) => [found.id, found]))
}

/** The entities whose editions these are, as a query within another. */
export function entitiesOf(ids: readonly number[]) {
  const { read, tables } = database()
  const { edition } = tables
  return read
    .select({ id: edition.entity })
    .from(edition)
    .where(inArray(edition.id, [...ids]))
}

function bestEditions(editions: readonly Edition[], lang: Language): Map<number, Edition> {
  const order = [lang, firstLanguage, ...languages]
  const best = new Map<number, Edition>()
  for (const candidate of editions) {
    const chosen = best.get(candidate.entity)
    if (!chosen || order.indexOf(candidate.lang) < order.indexOf(chosen.lang)) best.set(candidate.entity, candidate)
  }
  return best
}

const collators = new Map(languages.map((lang) => [lang, new Intl.Collator(lang, { numeric: true })]))

/** Editions as people sort them in `lang`: articles ignored where a sort title says so, accents and case folded. */
export function sorted<T extends { sortTitle: string }>(editions: Iterable<T>, lang: Language): T[] {
  const collator = collators.get(lang)
  return [...editions].sort((a, b) => collator?.compare(a.sortTitle, b.sortTitle) ?? 0)
}
