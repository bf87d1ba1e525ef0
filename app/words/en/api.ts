import type { Example } from '@/app/api/v1/examples'
import type { ProblemKind } from '@/app/api/v1/problem'
import type { changeActions } from '@/db/schema/schema'
import type { Keyed } from '../keyed'

/** What is said of the read API, and in feeds of what is gone; `code` stands between signs such as these. */
export const api = {
  title: 'API for programs',
  lead: 'Everything public on this portal can be read by programs: no key, no registration, the same filters as on the pages.',
  openapi: 'Description as OpenAPI 3.1',
  resources: 'What there is',
  resource: {
    root: 'All addresses of the API',
    news: 'News in the language of the address',
    meetings: 'Meetings, each once',
    projects: 'Projects, each once',
    search: 'Search in everything, the best match first',
    countries: 'Countries, A–Z',
    structures: 'Structures, open and closed',
    'fields-of-work': 'Fields of work and their sub-fields',
    chairpersonships: 'Chairpersonships, the latest first',
    series: 'Series of meetings',
    pages: 'Pages about the organization',
    entity: 'One thing in all its languages: texts, names, relations',
    changes: 'What has changed, in order',
  } as Keyed<string>,
  asking: 'How to ask',
  rules: [
    'The filters of a list have the names and values that they have in the addresses of its pages: copy what stands behind the question mark. Several values of one filter are alternatives.',
    'A list comes in stretches of up to 100 items (`limit`). `next` in the answer, and the header `Link`, is the address of what follows. Nothing is missed or given twice while items are added.',
    '`fields` leaves out of each item what you do not need; `facets=true` adds the counts that the page shows beside its filters.',
    'Every `id` is a permanent address. It leads to the page in the language of whoever follows it, and stays when titles and addresses change.',
    'Keep the `ETag` of an answer and send it as `If-None-Match`: while nothing has changed, you are answered 304 without a body. Pages of other sites may read the API from the browser.',
  ],
  examples: 'Examples',
  examplesLead: 'Parts of real answers; … stands for what differs from day to day.',
  shows: {
    list: 'The two latest news items, three fields of each',
    filters: 'Meetings of one series in two years, the oldest first',
    facets: 'Projects in a country, counted by every filter',
    collection: 'All countries, under their Russian names',
    record: 'Everything of one thing, by its number',
    changes: 'The first change that the portal knows',
    wrong: 'A question that cannot be answered',
  } as Record<Example['shows'], string>,
  copy: 'Keeping a copy',
  copyLead:
    'Ask for `changes` with `since=0`, fetch the `record` of each change, and drop what is answered 410 or 404. Ask again with the `next` that you were given, as often as you like. Whoever does nothing else has exactly what is public.',
  actions: {
    publish: 'A language version is public for the first time.',
    update: 'It says something else.',
    rename: 'Its address has changed; the one before leads to it.',
    withdraw: 'It has left lists and search. Its page stays and says why.',
    reinstate: 'It is back.',
    remove: 'It is gone, or something else is shown in its place.',
    merge: 'It has become part of something else.',
    move: 'It has another place in its tree.',
    edit: 'A picture or a file in it is another one, or something that it names has become public or was removed.',
  } as Record<(typeof changeActions)[number], string>,
  problems: 'What can go wrong',
  problemsLead: 'An answer that is none says what is wrong as `application/problem+json`. Its `type` leads here.',
  problem: {
    parameters: 'A parameter is unknown, wrong or missing. `wrong` names each, with what is allowed.',
    'not-found': 'There is no such address, or nothing public has this number.',
    method: 'Something other than reading was asked for.',
    gone: 'It was removed. `replacement` is what is shown in its place, where there is something.',
    'too-many': 'Too much was asked for in one minute. `Retry-After` says how many seconds to wait.',
    fault: 'The portal made a mistake, which it has noted.',
    busy: 'The portal has too much to do; try again in a few seconds.',
  } as Record<ProblemKind, string>,
  /** In feeds: why an entry is gone. */
  gone: { withdrawn: 'Withdrawn. Its page stays and says why.', removed: 'Removed.' },
}

export type ApiWords = typeof api
