import { z } from 'zod'
import { languages } from '@/db/content/organization'
import { publicRecordSchema } from '@/db/public-record-schema'
import { changeActions, editionStatuses, entityTypes } from '@/db/schema/schema'
import { problemKinds } from './problem'

/**
 * What the API answers, each said once: routes answer with these types, `openapi.ts` publishes them, and tests hold live
 * answers against them.
 */

/** Named in the OpenAPI document; a schema that is used in another is referred to there. */
export const schemas = z.registry<{ id: string }>()

const named = <Schema extends z.ZodType>(id: string, schema: Schema): Schema => {
  schemas.add(schema, { id })
  return schema
}

const address = z.string().meta({ format: 'uri' })
const moment = z.string().meta({ format: 'date-time' })
const day = z.string().meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }).describe('As exactly as it is known.')
const number = z.int().positive()
const language = named('Language', z.enum(languages))
const type = named('EntityType', z.enum(entityTypes))

const permanent = address.describe('The permanent address, which stays whatever becomes of all others.')
const reference = named('Reference', z.object({ id: permanent, entity: number, title: z.string(), lang: language }))

const common = {
  id: permanent,
  entity: number.describe('The number in the permanent address.'),
  edition: number.describe('The number of this language version.'),
  type,
  lang: language.describe('The language of title and lead.'),
  url: address.describe('The present address of the page.'),
  title: z.string(),
  lead: z.string(),
  publishedAt: moment.nullable(),
  changedAt: moment.nullable().describe('When it last changed in a way the public is told of.'),
  record: address.describe('Everything of it, in all its languages.'),
}

/** With `fields` only those asked for are there, and `id` always. */
function item<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  const whole = z.object({ ...common, ...shape })
  const schema: z.ZodType = named(id, whole.partial().required({ id: true }))
  return { whole, schema, fields: Object.keys(whole.shape) }
}

/** An item as all of it is told, as it may be told, and what its fields are called. */
export type Item<Whole extends z.ZodType> = { whole: Whole; schema: z.ZodType; fields: readonly string[] }

const otherLanguages = z.array(z.object({ lang: language, url: address }))

export const newsItem = item('NewsItem', {
  kind: z.string(),
  issuedOn: day,
  issuers: z.array(z.string()).describe('Under the names that they had on the day of issue.'),
  places: z.array(z.string()),
  languages: otherLanguages.describe('Other languages in which it can be read.'),
})
export const meeting = item('Meeting', {
  startsOn: day,
  endsOn: day.nullable(),
  state: z.enum(['planned', 'cancelled', 'postponed']),
  online: z.boolean(),
  series: permanent.nullable(),
  invented: z.boolean().describe('Drawn up for a demonstration: it did not take place.'),
})
export const project = item('Project', {
  budget: z.enum(['unified', 'extra-budgetary']),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
})
export const found = item('Found', { date: day.nullable(), excerpt: z.string().nullable() })
export const country = item('Country', { iso2: z.string(), shortTitle: z.string().nullable() })
export const structure = item('Structure', {
  kind: z.string(),
  shortTitle: z.string().nullable(),
  parent: permanent.nullable(),
  host: permanent.nullable().describe('Where it works.'),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
  circa: z.boolean().describe('The days are the commonly given ones.'),
})
export const fieldOfWork = item('FieldOfWork', { parent: permanent.nullable() })
export const chairpersonship = item('Chairpersonship', { year: z.int(), chair: reference, confirmed: z.boolean() })
export const series = item('Series', { periodicity: z.enum(['yearly', 'weekly', 'occasional']), meetings: z.int() })
export const page = item('Page', {})

const facet = named(
  'Facet',
  z.object({
    name: z.string(),
    options: z.array(
      z.object({
        value: z.string(),
        title: z.string().nullable(),
        count: z.int().describe('Under all filters but this one.'),
        chosen: z.boolean(),
      }),
    ),
  }),
)

/** A list that is read in stretches. */
export function listOf<Item extends z.ZodType>(id: string, of: Item) {
  return named(
    id,
    z.object({
      total: z.int(),
      items: z.array(of),
      next: address.nullable().describe('The address of what follows.'),
      facets: z.array(facet).optional(),
      years: z.array(z.object({ year: z.string(), count: z.int() })).optional(),
    }),
  )
}

/** A list that is given whole. */
export function collectionOf<Item extends z.ZodType>(id: string, of: Item) {
  return named(id, z.object({ total: z.int(), items: z.array(of) }))
}

/** The dump and the formats of pages give the same. */
export const record = named('Record', publicRecordSchema)

export const changes = named(
  'Changes',
  z.object({
    changes: z.array(
      z.object({
        number: number.describe('The order of all changes.'),
        at: moment,
        action: z.enum(changeActions),
        major: z.boolean().describe('The public is told of it.'),
        ...{ id: permanent, entity: number, type },
        mergedInto: permanent.nullable(),
        edition: number.nullable().describe('None where all language versions changed.'),
        lang: language.nullable(),
        status: z.enum(editionStatuses).nullable().describe('What it is now.'),
        url: address.nullable().describe('Its page, while there is one.'),
        record: address,
      }),
    ),
    next: z.int().describe('What to ask for `since` the next time.'),
    more: z.boolean().describe('Something follows at once.'),
  }),
)

export const root = named(
  'Root',
  z.object({
    name: z.string(),
    languages: z.array(language),
    openapi: address,
    documentation: address,
    resources: z.array(z.object({ address: z.string(), summary: z.string() })),
  }),
)

export const problem = named(
  'Problem',
  z.object({
    type: address.describe(`Ends in ${problemKinds.map((kind) => `#${kind}`).join(', ')}.`),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    wrong: z
      .array(
        z.object({
          ...{ parameter: z.string(), detail: z.string() },
          ...{ allowed: z.array(z.string()).optional(), see: address.optional() },
        }),
      )
      .optional(),
    replacement: address.optional().describe('What is shown in the place of what was removed.'),
  }),
)
