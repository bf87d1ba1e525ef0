import { z } from 'zod'
import { permanentAddress } from '@/db/addresses'
import { type Language, languages } from '@/db/content/organization'
import { allLanguages } from '@/db/finder/facet-index'
import {
  type FacetName,
  type Finder,
  facetNames,
  meetingsFinder,
  newsFinder,
  projectsFinder,
  siteFinder,
} from '@/db/finder/finders'
import { longestText, mostValues, parseQuery, type Query } from '@/db/finder/query'
import type { Found, Stretch, Unanswerable } from '@/db/finder/search'
import { searchMeetings } from '@/db/meetings'
import { searchNews } from '@/db/news'
import { searchProjects } from '@/db/projects'
import { searchSite } from '@/db/search'
import { commonOf, only, whole } from './addresses'
import { readCursor, writeCursor } from './cursor'
import { type Endpoint, endpoint, wholeNumber, wrongParameters } from './endpoint'
import { found, type Item, listOf, meeting, newsItem, project } from './records'

/** Where the values of a facet that are terms can be read. */
const termsAt: Readonly<Record<string, string>> = {
  ...{ field: 'fields-of-work', country: 'countries', structure: 'structures', series: 'series' },
}

const most = 100

/** The lists of the portal, with the filters of their pages under the same names. */
export const lists: readonly Endpoint[] = [
  list(newsFinder, 'News in one language', newsItem, searchNews, (item) => ({
    ...commonOf(item.edition),
    ...{ kind: item.kind, issuedOn: item.issuedOn },
    ...{ issuers: item.issuers.map(({ title }) => title), places: item.places.map(({ title }) => title) },
    languages: item.languages.map(({ lang, path }) => ({ lang, url: whole(path) })),
  })),
  list(
    meetingsFinder,
    'Meetings, each once, in the language of the reader where it has that',
    meeting,
    searchMeetings,
    ({ edition, startsOn, endsOn, state, online, series, invented }) => ({
      ...{ ...commonOf(edition), startsOn, endsOn, state, online, invented },
      series: series ? permanentAddress(series) : null,
    }),
  ),
  list(
    projectsFinder,
    'Projects, each once, in the language of the reader where it has that',
    project,
    searchProjects,
    ({ edition, budget, startsOn, endsOn }) => ({
      ...{ ...commonOf(edition), budget, startsOn, endsOn },
    }),
  ),
  list(
    siteFinder,
    'Everything in one language that fits a text, the best first',
    found,
    searchSite,
    ({ edition, date }, { excerpts }) => ({
      ...{ ...commonOf(edition), date: date || null },
      excerpt:
        excerpts
          .get(edition.id)
          ?.text.map(({ text }) => text)
          .join('') ?? null,
    }),
  ),
]

type ListFound<Listed> = Omit<Found, 'editions'> & { items: Listed[] }

function list<Listed, Whole extends z.ZodType<unknown, { id: string }>>(
  finder: Finder,
  summary: string,
  { fields, schema }: Item<Whole>,
  search: (lang: Language, query: Query, stretch: Stretch) => Promise<ListFound<Listed> | Unanswerable>,
  toldOf: (item: Listed, among: ListFound<Listed>) => z.input<Whole>,
): Endpoint {
  const operation = finder.list
  return endpoint({
    path: `/{lang}/${finder.list}`,
    operation,
    summary,
    parameters: parametersOf(finder, fields),
    answer: listOf(`${operation[0]?.toUpperCase()}${operation.slice(1)}List`, schema),
    async reply({ lang, given, search: parameters }) {
      const { limit, cursor, fields: wanted, facets, ...filters } = given
      const { query, canonical } = readFilters(finder, lang, filters)
      const asked = `${lang} ${finder.list} ${canonical}`
      const after = cursor === undefined ? undefined : readCursor(asked, cursor)
      if (cursor && !after)
        throw wrongParameters([{ parameter: 'cursor', detail: 'It belongs to another question: begin without it.' }])
      const answer = await search(lang, query, { limit, after, counted: facets === 'true' })
      if ('parameter' in answer) throw unknownValue(finder, lang, answer)
      const { total, items, last } = answer
      const next = last && whole(`/api/v1/${lang}/${finder.list}?${following(parameters, writeCursor(asked, last))}`)
      return {
        next,
        value: {
          ...{ total, items: items.map((item) => only(toldOf(item, answer), wanted)), next: next ?? null },
          ...(facets === 'true' && {
            facets: answer.facets.map(({ name, options }) => ({
              name,
              options: options.map(({ value, title = null, count, chosen }) => ({ value, title, count, chosen })),
            })),
            years: answer.years.map(({ year, count }) => ({ year, count })),
          }),
        },
      }
    },
  })
}

function parametersOf(finder: Finder, fields: readonly string[]) {
  const facet = (name: FacetName) => {
    const source = finder.facets[name]
    if (!source) return undefined
    const value =
      'kinds' in source ? z.enum(source.kinds) : 'types' in source ? z.enum(Object.keys(source.types)) : null
    const said =
      'terms' in source
        ? `Slugs, as in \`/api/v1/{lang}/${termsAt[source.terms]}\``
        : 'languages' in source
          ? 'Languages instead of that of the address'
          : 'Words of the organization'
    return z
      .array(value ?? z.string())
      .optional()
      .describe(`${said}; several values are alternatives.`)
  }
  const facets = Object.fromEntries(facetNames.flatMap((name) => (facet(name) ? [[name, facet(name)]] : []))) as {
    [name in FacetName]?: z.ZodOptional<z.ZodArray<z.ZodType<string>>>
  }
  const text = z.string().max(longestText)
  const words = text.refine((given) => given.trim() !== '', 'It has no word in it.').describe('Words of the text.')
  const dayText = text.describe('A year, a month or a day: `2024`, `2024-11`, `2024-11-25`.')
  return z.object({
    q: finder.dated ? words.optional() : words,
    ...facets,
    ...(finder.dated && {
      from: dayText.optional(),
      to: dayText.optional(),
      sort: z.enum(['newest', 'oldest', 'relevance']).default('newest').describe('`relevance` only with `q`.'),
    }),
    limit: wholeNumber.pipe(z.int().min(1).max(most)).default(20),
    cursor: z.string().optional().describe('From `next` of the answer before.'),
    fields: z.array(z.enum(fields)).optional().describe('Only these fields of each item, and its `id`.'),
    facets: z.enum(['true', 'false']).default('false').describe('Counts by facet and by year.'),
  })
}

/** The query of a page with the same filters. Throws `Problem` for what a page would say or pass over. */
function readFilters(finder: Finder, lang: Language, filters: Readonly<Record<string, unknown>>) {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(filters))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) parameters.append(name, String(one))
  const parsed = parseQuery(finder, lang, parameters)
  const { query, excessive, faults } = parsed
  const wrong = Object.entries(faults).map(([parameter, fault]) => ({
    parameter,
    detail: fault === 'reversed' ? 'It comes before the beginning.' : `“${parameters.get(parameter)}” is not a day.`,
  }))
  if (excessive) wrong.push({ parameter: 'kind', detail: `All filters together can have ${mostValues} values.` })
  if (!finder.dated && query.q === '') wrong.push({ parameter: 'q', detail: 'It has to have words.' })
  if (filters.sort === 'relevance' && query.q === '')
    wrong.push({ parameter: 'sort', detail: 'Only with `q` is there an order by relevance.' })
  if (wrong.length > 0) throw wrongParameters(wrong)
  return parsed
}

function unknownValue(finder: Finder, lang: Language, { parameter, value }: Unanswerable) {
  const source = parameter === 'page' ? undefined : finder.facets[parameter]
  const at = source && 'terms' in source ? termsAt[source.terms] : undefined
  const allowed = source && 'languages' in source ? { allowed: [...languages, allLanguages] } : {}
  const see = at ? { see: whole(`/api/v1/${lang}/${at}`) } : {}
  return wrongParameters([{ parameter, detail: `There is no “${value}”.`, ...allowed, ...see }])
}

/** The parameters of the stretch behind a cursor. */
function following(parameters: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(parameters)
  next.set('cursor', cursor)
  return next.toString()
}
