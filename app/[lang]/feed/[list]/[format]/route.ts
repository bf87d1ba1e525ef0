import { type Words, wordsFor } from '@/app/words/words'
import { type Gone, goneSince } from '@/db/change-log'
import { lastChangeAt } from '@/db/changes'
import { isLanguage, languages, organization } from '@/db/content/organization'
import { allLanguages } from '@/db/finder/facet-index'
import { finders } from '@/db/finder/finders'
import { parseQuery } from '@/db/finder/query'
import { readSettings } from '@/settings'
import { sentenceOf } from '../../../listing-sentence'
import { feedPath } from '../../../metadata'
import { type Listed, searches } from '../../../searches'
import { type FeedEntry, formats, type GoneEntry } from '../../formats'

type Props = { params: Promise<{ lang: string; list: string; format: string }> }

/** How long a feed says that something is gone, and of how much at most: whoever comes later asks the API. */
const daysOfTombstones = 30
const mostTombstones = 100

/** A list as a feed. Outside it stands beside the list, at `/{lang}/{list}/feed.{format}` (`server/address.ts`). */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { lang, list, format: word } = await params
  const [finder, search, format] = [finders.get(`/${list}`), searches.get(list), formats.get(word)]
  if (!isLanguage(lang) || !finder || !search || !format) return refused('There is no such feed.')
  const { query, canonical, faults } = parseQuery(finder, lang, new URL(request.url).searchParams)
  const [faulty] = Object.keys(faults)
  if (faulty) return refused(`The days of this feed cannot be used: ${faulty}=${query[faulty as 'from' | 'to']}`)
  // The page of the search, too, lists nothing before it is told what to look for.
  if (!finder.dated && query.q === '') return refused('A feed of the search needs words to look for: q=')
  const found = await search(lang, query)
  if ('parameter' in found) return refused(`There is no ${found.parameter}=${found.value}`)
  const words = wordsFor(lang)
  const { siteUrl } = readSettings()
  const path = `/${lang}/${list}`
  const entries = found.items.map((item) => entryOf(item, words, siteUrl))
  // Whatever else the list is narrowed to: what is gone is in no list to ask, and a tombstone of what a reader never had
  // does no harm.
  const all = finder.fallback || query.lang.includes(allLanguages)
  const langs: readonly string[] = all ? languages : query.lang.length > 0 ? query.lang : [lang]
  const gone = (await goneSince(daysAgo(daysOfTombstones)))
    .filter((one) => finder.types.includes(one.type) && langs.includes(one.lang))
    .slice(0, mostTombstones)
    .map((one) => goneFrom(one, words, siteUrl))
  // What was published again in a small way changes a feed, too, and leaves nothing in it that says when.
  const changedAt = await lastChangeAt()
  const moments = [...entries.map((entry) => entry.changedAt), ...gone.map(({ at }) => at)]
  const newest = Math.max(...moments.map((moment) => moment.getTime()))
  const body = format.write({
    self: siteUrl + feedPath(path, word, canonical),
    list: siteUrl + path + (canonical && `?${canonical}`),
    title: `${organization.shortName[lang]}: ${sentenceOf(finder, query, found, words, { counted: false })}`,
    titleLang: words.lang,
    lang,
    publisher: organization.name[lang],
    publisherSite: `${siteUrl}/${lang}`,
    updatedAt: moments.length > 0 ? new Date(newest) : await lastChangeAt({ told: true }),
    ...{ entries, gone },
  })
  return new Response(body, {
    headers: { 'Content-Type': `${format.type}; charset=utf-8`, 'Last-Modified': changedAt.toUTCString() },
  })
}

function entryOf({ edition, issuers = [], kind, budget }: Listed, words: Words, siteUrl: string): FeedEntry {
  const { id, type, lang, path, title, lead } = edition
  const publishedAt = edition.publishedAt ?? new Date(0)
  const word = kind ?? budget ?? type
  return {
    id: idOf(id, publishedAt, siteUrl),
    ...{ address: siteUrl + path, lang, title, summary: lead },
    authors: issuers.length > 0 ? issuers.map(({ title }) => title) : [organization.name[lang]],
    kind: { word, label: words.kinds[word] ?? words.projects.budgets[word] ?? words.entityTypes[word] ?? word },
    publishedAt,
    changedAt: edition.changedAt ?? publishedAt,
  }
}

function goneFrom({ edition, publishedAt, at, status, path }: Gone, words: Words, siteUrl: string): GoneEntry {
  const left = status === 'withdrawn' && { address: siteUrl + path }
  return { ...{ id: idOf(edition, publishedAt, siteUrl), at, status, said: words.api.gone[status] }, ...left }
}

/** RFC 4151: the number of an edition is never another's, its address may be. */
function idOf(edition: number, publishedAt: Date, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},${publishedAt.getUTCFullYear()}:edition-${edition}`
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function refused(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
