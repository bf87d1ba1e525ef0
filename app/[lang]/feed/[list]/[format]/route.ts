import { type Words, wordsFor } from '@/app/words/words'
import { lastChangeAt } from '@/db/changes'
import { isLanguage, organization } from '@/db/content/organization'
import { finders } from '@/db/finder/finders'
import { parseQuery } from '@/db/finder/query'
import { readSettings } from '@/settings'
import { sentenceOf } from '../../../listing-sentence'
import { feedPath } from '../../../metadata'
import { type Listed, searches } from '../../../searches'
import { type FeedEntry, formats } from '../../formats'

type Props = { params: Promise<{ lang: string; list: string; format: string }> }

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
  // Something that was withdrawn changes a feed, too, and leaves nothing in it that says when.
  const changedAt = await lastChangeAt()
  const newest = Math.max(...entries.map((entry) => entry.changedAt.getTime()))
  const body = format.write({
    self: siteUrl + feedPath(path, word, canonical),
    list: siteUrl + path + (canonical && `?${canonical}`),
    title: `${organization.shortName[lang]}: ${sentenceOf(finder, query, found, words, { counted: false })}`,
    titleLang: words.lang,
    lang,
    publisher: organization.name[lang],
    publisherSite: `${siteUrl}/${lang}`,
    updatedAt: entries.length > 0 ? new Date(newest) : await lastChangeAt({ told: true }),
    entries,
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
    // RFC 4151: the number of an edition is never another's, its address may be.
    id: `tag:${new URL(siteUrl).hostname},${publishedAt.getUTCFullYear()}:edition-${id}`,
    ...{ address: siteUrl + path, lang, title, summary: lead },
    authors: issuers.length > 0 ? issuers : [organization.name[lang]],
    kind: { word, label: words.kinds[word] ?? words.projects.budgets[word] ?? words.entityTypes[word] ?? word },
    publishedAt,
    changedAt: edition.changedAt ?? publishedAt,
  }
}

function refused(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
