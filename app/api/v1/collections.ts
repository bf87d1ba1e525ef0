import { z } from 'zod'
import { permanentAddress } from '@/db/addresses'
import { allChairs } from '@/db/chairpersonships'
import type { Language } from '@/db/content/organization'
import { allCountries } from '@/db/countries'
import type { Edition } from '@/db/edition'
import { fieldTree } from '@/db/fields-of-work'
import { allSeries } from '@/db/meetings'
import { allPages } from '@/db/pages'
import { allStructures } from '@/db/structures'
import { flatTree } from '@/db/tree'
import { commonOf, only } from './addresses'
import { type Endpoint, endpoint } from './endpoint'
import { chairpersonship, collectionOf, country, fieldOfWork, type Item, page, series, structure } from './records'

const refers = (entity: number | null) => (entity ? permanentAddress(entity) : null)

/** What there is so little of that it is given whole: each thing once, in the language of the reader where it has that. */
export const collections: readonly Endpoint[] = [
  collection('countries', 'Countries, A–Z', country, async (lang) =>
    (await allCountries(lang)).map(({ edition, iso2 }) => ({ ...named(edition), iso2 })),
  ),
  collection('structures', 'Structures, open and closed, each under its parent', structure, async (lang) =>
    (await allStructures(lang)).map(({ edition, kind, parent, host, openedOn, closedOn, circa }) => ({
      ...{ ...named(edition), kind, openedOn, closedOn, circa },
      ...{ parent: refers(parent), host: refers(host) },
    })),
  ),
  collection('fields-of-work', 'Fields of work, each under its parent', fieldOfWork, async (lang) =>
    flatTree(await fieldTree(lang)).map(({ edition, parent }) => ({ ...commonOf(edition), parent: refers(parent) })),
  ),
  collection('chairpersonships', 'Chairpersonships, the latest first', chairpersonship, async (lang) =>
    (await allChairs(lang)).map(({ edition, year, chair, confirmed }) => ({
      ...{ ...commonOf(edition), year, confirmed },
      chair: { id: permanentAddress(chair.entity), entity: chair.entity, title: chair.title, lang: chair.lang },
    })),
  ),
  collection('series', 'Series of meetings', series, async (lang) =>
    (await allSeries(lang)).map(({ edition, periodicity, count }) => ({
      ...{ ...commonOf(edition), periodicity, meetings: count },
    })),
  ),
  collection('pages', 'Pages about the organization', page, async (lang) => (await allPages(lang)).map(commonOf)),
]

function collection<Whole extends z.ZodType<unknown, { id: string }>>(
  name: string,
  summary: string,
  { fields, schema }: Item<Whole>,
  all: (lang: Language) => Promise<z.input<Whole>[]>,
): Endpoint {
  const words = name.split('-').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
  return endpoint({
    path: `/{lang}/${name}`,
    operation: name,
    summary,
    parameters: z.object({
      fields: z.array(z.enum(fields)).optional().describe('Only these fields of each item, and its `id`.'),
    }),
    answer: collectionOf(`${words.join('')}List`, schema),
    async reply({ lang, given }) {
      const items = await all(lang)
      return { value: { total: items.length, items: items.map((item) => only(item, given.fields)) } }
    },
  })
}

function named(edition: Edition) {
  return { ...commonOf(edition), shortTitle: edition.shortTitle }
}
