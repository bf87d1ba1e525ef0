import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { textOf } from '../body'
import type { Day } from '../content/shape'
import { database, type Queries } from '../database'
import type { EntityType } from '../edition'
import { analysis, headingWords, tokensOf } from './analyser'

/** The parts a country can play that make an item one of that country's; partners, donors and mentions do not. */
export const countryTermRoles = ['about', 'place'] as const

/** The kind of a published edition and the day that it is known by; empty where its type has none. */
export async function datedKindOf(id: number): Promise<{ kind: string; date: Day }> {
  const { read, tables } = database()
  const { doc } = tables
  const [row] = await read.select({ kind: doc.kind, date: doc.date }).from(doc).where(eq(doc.id, id))
  return row ?? { kind: '', date: '' }
}

/** Makes what lists and search know of an edition true again: to be called in every step that changes it. */
export async function indexEdition(write: Queries, id: number): Promise<void> {
  const { text, tables } = database()
  const { edition, entity, revision, name, doc } = tables
  const [before] = await write.select({ lang: doc.lang, words: doc.words }).from(doc).where(eq(doc.id, id))
  const [row] = await write
    .select({ edition, revision, type: entity.type })
    .from(edition)
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(and(eq(edition.id, id), eq(edition.status, 'published')))
  await write.delete(doc).where(eq(doc.id, id))
  if (!row || row.type === 'area') {
    await countWords(write, before, undefined)
    return text.remove(write, id)
  }
  const { title, shortTitle, lead, body, city } = row.revision
  const { lang } = row.edition
  const names = await write.select({ name: name.name }).from(name).where(eq(name.entity, row.edition.entity))
  const titles = [...new Set([title, shortTitle ?? '', ...names.map((other) => other.name)])].filter(Boolean)
  const words = headingWords(titles).join(' ')
  const facts = await factsOf(write, row.edition.entity, row.type)
  // What it is about is the same in every language.
  await write.update(doc).set(facts).where(eq(doc.entity, row.edition.entity))
  await write.insert(doc).values({ id, entity: row.edition.entity, type: row.type, lang, ...facts, words, analysis })
  await countWords(write, before, { lang, words })
  // «Ministerial Council 2024»: the year of a meeting or project is often looked for, and seldom in its text.
  const year = row.type === 'news' ? '' : facts.date.slice(0, 4)
  await text.put(write, id, tokensOf({ lang, titles, lead, text: [city ?? '', year, textOf(body)].join('\n') }))
}

/** Counts the words of a title once more, and those of the one before once less. */
async function countWords(
  write: Queries,
  before: { lang: string; words: string } | undefined,
  after: { lang: string; words: string } | undefined,
) {
  if (before?.lang === after?.lang && before?.words === after?.words) return
  const { titleWord } = database().tables
  const gone = before?.words.split(' ').filter(Boolean) ?? []
  if (before && gone.length > 0)
    await write
      .update(titleWord)
      .set({ count: sql`${titleWord.count} - 1` })
      .where(and(eq(titleWord.lang, before.lang), inArray(titleWord.word, gone)))
  const come = after?.words.split(' ').filter(Boolean) ?? []
  if (after && come.length > 0)
    await write
      .insert(titleWord)
      .values(come.map((word) => ({ lang: after.lang, word, count: 1 })))
      .onConflictDoUpdate({
        target: [titleWord.lang, titleWord.word],
        set: { count: sql`${titleWord.count} + 1` },
      })
}

/** The terms, kind and date by which lists find an entity; kind and date are empty where its type has none. */
async function factsOf(read: Queries, id: number, type: EntityType) {
  const { entityCountry, entityField, entityStructure, news, meeting, project } = database().tables
  const countries = await read
    .select({ term: entityCountry.country })
    .from(entityCountry)
    .where(and(eq(entityCountry.entity, id), inArray(entityCountry.role, [...countryTermRoles])))
  const fields = await read.select({ term: entityField.field }).from(entityField).where(eq(entityField.entity, id))
  const structures = await read
    .select({ term: entityStructure.structure })
    .from(entityStructure)
    .where(eq(entityStructure.entity, id))
  const terms = new Set([...countries, ...fields, ...structures].map(({ term }) => term))
  let kind = ''
  let date = ''
  if (type === 'news') {
    const [row] = await read.select().from(news).where(eq(news.id, id))
    kind = row?.kind ?? ''
    date = row?.issuedOn ?? ''
    for (const linked of [row?.meeting, row?.project]) if (linked) terms.add(linked)
  } else if (type === 'meeting') {
    const [row] = await read.select().from(meeting).where(eq(meeting.id, id))
    date = row?.startsOn ?? ''
    if (row?.series) terms.add(row.series)
  } else if (type === 'project') {
    const [row] = await read.select().from(project).where(eq(project.id, id))
    kind = row?.budget ?? ''
    date = row?.startsOn ?? ''
  }
  return { terms: [...terms], kind, date }
}

/**
 * Makes every doc anew that another version of the analyser made, which is all of them after an update that changes
 * it. Tells `progress` how many are done; gives how many there were.
 */
export async function renewDocs(progress = (_done: number) => {}): Promise<number> {
  const { doc, changeLog } = database().tables
  for (let done = 0; ; ) {
    const batch = await database().write(async (write) => {
      const stale = await write.select({ id: doc.id }).from(doc).where(ne(doc.analysis, analysis)).limit(200)
      for (const { id } of stale) await indexEdition(write, id)
      // The index of every process is told; the public sees no change of its own.
      const at = new Date()
      if (stale.length > 0)
        await write
          .insert(changeLog)
          .values(stale.map(({ id }) => ({ at, action: 'edit' as const, edition: id, major: false })))
      return stale.length
    })
    if (batch === 0) return done
    done += batch
    progress(done)
  }
}
