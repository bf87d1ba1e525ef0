import { permanentAddress } from '@/db/addresses'
import type { Language } from '@/db/content/organization'
import type { CountryDossier } from '@/db/country-dossier'
import { csvLine } from '@/db/csv'
import type { Edition } from '@/db/edition'

type Dossier = { country: { edition: Edition; iso2: string }; lang: Language; dossier: CountryDossier }

/** The formats in which the dossier of a country is downloaded, by the ending of their address. */
export const formats = new Map<string, { type: string; write: (dossier: Dossier, siteUrl: string) => string }>([
  ['json', { type: 'application/json', write: asJson }],
  ['csv', { type: 'text/csv; header=present', write: asCsv }],
])

function asJson({ country, lang, dossier }: Dossier, siteUrl: string): string {
  const named = ({ entity, title, lang: spoken, path }: Edition) => ({
    ...{ id: permanentAddress(entity, siteUrl), name: title, lang: spoken, page: siteUrl + path },
  })
  const { years, total, counts, fields } = dossier.news
  return JSON.stringify({
    country: { ...named(country.edition), iso2: country.iso2 },
    timeline: dossier.timeline.map(({ of, name, ...milestone }) => ({ ...milestone, of: { ...named(of), name } })),
    news: {
      ...{ lang, years: years.map(Number), total, counts },
      fields: fields.map(({ field, ...figures }) => ({ field: named(field), ...figures })),
    },
  })
}

/**
 * One table for both: a line for each event of the timeline, and one for each year and field of work with its count of
 * news items; the lines without a field count all.
 */
function asCsv({ dossier: { timeline, news } }: Dossier, siteUrl: string): string {
  const id = ({ entity }: Edition) => permanentAddress(entity, siteUrl)
  const columns = ['part', 'event', 'on', 'until', 'confirmed', 'invented', 'id', 'name', 'lang', 'before', 'items']
  const events = timeline.map(({ event, on, until, confirmed, invented, of, name, before }) => [
    ...['timeline', event, on, until, confirmed, invented, id(of), name, of.lang, before, null],
  ])
  const figures = [{ field: undefined, ...news }, ...news.fields].flatMap(({ field, counts }) =>
    news.years.map((year, index) => [
      ...['news', null, year, null, null, null, field ? id(field) : null, field?.title, field?.lang, null],
      counts[index],
    ]),
  )
  return [columns, ...events, ...figures].map(csvLine).join('')
}
