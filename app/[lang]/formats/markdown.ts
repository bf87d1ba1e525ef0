import { formatDay, formatDays, formatMoment } from '@/app/dates'
import { type Words, wordsFor } from '@/app/words/words'
import { permanentAddress } from '@/db/addresses'
import { idsIn } from '@/db/body'
import { today } from '@/db/clock'
import { type Edition, type EditionText, editionsOf } from '@/db/edition'
import { getFiles } from '@/db/files'
import { getImages } from '@/db/images'
import { formerNames, nameOn } from '@/db/names'
import { publicRecord } from '@/db/public-record'
import type { PublicRecord, RecordFacts, Relation } from '@/db/public-record-schema'
import { readSettings } from '@/settings'
import { escaped, markdownBody } from './markdown-body'

type Fact = readonly [label: string, value: string]

/** An edition as Markdown: its title, what is to be known of it, lead and text, and where it stands. */
export async function markdownOf(edition: Edition & { text: EditionText }): Promise<string> {
  const { entity, lang, title, text, withdrawnAt, notice, path } = edition
  const { siteUrl } = readSettings()
  const words = wordsFor(lang)
  const record = await publicRecord(entity)
  const facts = record ? await factsOf(edition, record, words) : []
  const lines = facts.map(([label, value]) => `- **${escaped(label)}:** ${value}`)
  const permanent = `- **${escaped(words.article.permalink)}** <${permanentAddress(entity)}>`
  const parts = [
    `# ${escaped(title)}`,
    record && `*${escaped(kindOf(record, words))}*`,
    withdrawnAt && `**${words.withdrawn(formatMoment(withdrawnAt, words.lang))}** ${escaped(notice ?? '')}`.trim(),
    [...lines, permanent].join('\n'),
    text.lead && escaped(text.lead),
    await bodyOf(edition),
    `<${siteUrl}${path}>`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

async function bodyOf({ text, lang }: Edition & { text: EditionText }): Promise<string> {
  const { siteUrl } = readSettings()
  const ids = idsIn(text.body)
  const editions = await editionsOf(ids.entities, lang)
  const images = await getImages(ids.images, lang)
  const files = await getFiles(ids.files)
  return markdownBody(text.body, {
    hrefOf: (id) => {
      const to = editions.get(id)
      return to && to.type !== 'area' ? siteUrl + to.path : undefined
    },
    imageOf: (id) => {
      const image = images.get(id)
      return image && { ...image, address: `${siteUrl}/files/${image.file}` }
    },
    fileOf: (id) => {
      const file = files.get(id)
      return file && { title: file.title, kind: file.kind, address: siteUrl + file.path }
    },
  })
}

async function factsOf(edition: Edition, record: PublicRecord, words: Words): Promise<Fact[]> {
  const { lang, shortTitle, city } = edition
  const names = await namesOn(record, edition)
  const said = (label: string, value: string | null | undefined): Fact[] => (value ? [[label, escaped(value)]] : [])
  const roles = [...new Set(record.relations.map(({ role }) => role))]
  const former = record.names.filter((one) => one.kind === 'former' && one.lang === lang)
  return [
    ...said(words.structures.shortName, shortTitle),
    ...said(words.structures.city, city),
    ...factLines(record.facts, words).flatMap(([label, value]) => said(label, value)),
    ...roles.flatMap((role) => {
      const related = record.relations.filter((one) => one.role === role)
      return said(labelOf(role, words), related.flatMap(({ number }) => names.get(number) ?? []).join('; '))
    }),
    ...said(words.structures.formerly, former.map(({ name }) => name).join('; ')),
  ]
}

/** What sort of thing it is, and, of a meeting, whether it was called off. */
function kindOf({ type, facts }: PublicRecord, words: Words): string {
  const kinds: Readonly<Record<string, string>> = type === 'news' ? words.kinds : words.structures.kinds
  const states: Readonly<Record<string, string>> = words.meetings.states
  return [kinds[facts.kind ?? ''] ?? words.entityTypes[type], states[facts.state ?? '']].filter(Boolean).join(' · ')
}

function factLines(facts: RecordFacts, words: Words): [string, string | undefined][] {
  const { lang } = words
  const day = (value: string | undefined) => value && formatDay(value, lang)
  const of = (one: Readonly<Record<string, string>>, word: string | undefined) => word && one[word]
  const when = facts.budget ? words.projects.time : words.meetings.when
  return [
    [words.projects.budget, of(words.projects.budgets, facts.budget)],
    [words.meetings.periodicity, of(words.meetings.periodicities, facts.periodicity)],
    [words.structures.address, facts.address],
    [words.structures.opened, day(facts.openedOn)],
    [words.structures.closed, day(facts.closedOn)],
    [words.article.issuedOn, day(facts.issuedOn)],
    [when, facts.startsOn && formatDays(facts.startsOn, facts.endsOn ?? null, lang)],
  ]
}

function labelOf(role: Relation['role'], words: Words): string {
  const { article, structures, meetings } = words
  const labels: Readonly<Record<Relation['role'], string>> = {
    ...article.countries,
    ...{ issuer: article.issuedBy, field: article.fields, project: article.project, meeting: article.meeting },
    ...{ organizer: meetings.organizers, series: meetings.series, body: meetings.body },
    ...{ implementer: words.projects.structures, parent: structures.within, host: structures.host },
    ...{ 'member-of': words.countries.group, chair: words.chairs.chair },
  }
  return labels[role]
}

/** What everything that a record is related to was called on the day that it is of. */
async function namesOn({ facts, relations }: PublicRecord, { lang }: Edition): Promise<Map<number, string>> {
  const editions = await editionsOf(
    relations.map(({ number }) => number),
    lang,
  )
  const former = await formerNames(editions.values())
  const day = facts.issuedOn ?? facts.startsOn ?? today()
  return new Map([...editions].map(([id, edition]) => [id, nameOn(edition, former.get(id), day)]))
}
