import { z } from 'zod'
import { bodySchema } from './body'
import { languages } from './content/organization'
import { countryRoles, entityTypes, structureRoles } from './schema/schema'

const number = z.int32().positive()
const lang = z.enum(languages)
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'A calendar day as exactly as it is known: a year, a month or a day.' })
const moment = z.iso.datetime().meta({ description: 'An instant in UTC.' })

/** What one entity is to another. */
export const relationRoles = [
  ...countryRoles,
  ...structureRoles,
  ...(['field', 'parent', 'host', 'member-of', 'chair', 'series', 'body', 'project', 'meeting'] as const),
] as const

const relation = z.strictObject({
  role: z.enum(relationRoles),
  number: number.meta({ description: 'The number of the other entity.' }),
  id: z.url().meta({ description: 'The permanent address of the other entity.' }),
  from: day.optional().meta({ description: 'Since when, of a membership.' }),
  until: day.optional().meta({ description: 'Until when, of a membership that has ended.' }),
})

const facts = z
  .strictObject({
    iso2: z.string().optional(),
    iso3: z.string().optional(),
    kind: z.string().optional(),
    address: z.string().optional(),
    openedOn: day.optional(),
    closedOn: day.optional(),
    circa: z.boolean().optional().meta({ description: 'The days are the commonly given ones, not confirmed.' }),
    year: z.int().optional(),
    confirmed: z.boolean().optional(),
    periodicity: z.string().optional(),
    startsOn: day.optional(),
    endsOn: day.optional(),
    startsAt: moment.optional(),
    endsAt: moment.optional(),
    timeZone: z.string().optional().meta({ description: 'As IANA names it.' }),
    state: z.string().optional(),
    online: z.boolean().optional(),
    invented: z.boolean().optional().meta({ description: 'Drawn up for a demonstration: it did not take place.' }),
    budget: z.string().optional(),
    issuedOn: day.optional(),
    issuedOnInferred: z
      .boolean()
      .optional()
      .meta({ description: 'The source names no day of issue; this is the last day of the event.' }),
    image: number.optional().meta({ description: 'The number of the picture that it opens with.' }),
  })
  .meta({ description: 'What is the same in every language. Which of these there are depends on the type.' })

const image = z.strictObject({
  number,
  address: z.url(),
  width: z.int(),
  height: z.int(),
  alt: z.string().meta({ description: 'What can be seen in it; empty where it only decorates.' }),
  caption: z.string().optional(),
  credit: z.string().optional(),
})

const file = z.strictObject({ number, address: z.url(), title: z.string(), kind: z.string(), bytes: z.int() })

const edition = z
  .strictObject({
    number,
    lang,
    address: z.url().nullable().meta({
      description:
        'The canonical address of its page; with «.md» behind it, the page as Markdown. Null for an area, which has a name and no page.',
    }),
    status: z.enum(['published', 'withdrawn']),
    title: z.string(),
    shortTitle: z.string().optional().meta({ description: 'An abbreviation.' }),
    lead: z.string(),
    city: z.string().optional(),
    publishedAt: moment.nullable(),
    changedAt: moment.nullable().meta({ description: 'When it last changed in a way that readers are told of.' }),
    withdrawnAt: moment.optional(),
    notice: z.string().optional().meta({ description: 'Why it was withdrawn.' }),
    corrections: z
      .array(z.strictObject({ at: moment, note: z.string() }))
      .meta({ description: 'Changes after the first publication, the latest first.' }),
    images: z.array(image),
    files: z.array(file),
    body: bodySchema.meta({
      description:
        'The text as blocks. An «entity» mark, an «image» and a «file» name what they lead to or show by its number; entity N has the permanent address /id/N.',
    }),
  })
  .meta({ description: 'One language version.' })

/** Everything public of one entity, as the API, the formats of a page and the dump give it. */
export const publicRecordSchema = z
  .strictObject({
    id: z.url().meta({ description: 'Its permanent address.' }),
    number,
    type: z.enum(entityTypes),
    facts,
    names: z
      .array(
        z.strictObject({
          kind: z.enum(['former', 'alias']),
          lang,
          name: z.string(),
          from: day.optional(),
          until: day.optional().meta({ description: 'The first day on which it no longer held.' }),
        }),
      )
      .meta({ description: 'Names besides the titles of its editions.' }),
    relations: z.array(relation),
    editions: z.array(edition).min(1),
  })
  .meta({ title: 'Public record', description: 'An entity with all its public language versions.' })

export type PublicRecord = z.infer<typeof publicRecordSchema>
export type PublicEdition = PublicRecord['editions'][number]
export type Relation = PublicRecord['relations'][number]
export type RecordFacts = PublicRecord['facts']

/** The JSON schema (2020-12) of a public record; `id` is the address at which it stands. */
export function publicRecordJsonSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(publicRecordSchema, { io: 'output' })
  return { $schema, $id: id, ...schema }
}
