import { z } from 'zod'
import { isLanguage, type Language } from '@/db/content/organization'
import { Problem, type WrongParameter } from './problem'

/** What is answered: a value of the endpoint's schema, or the path of the resource that stands in its place. */
export type Reply<Value> = { value: Value; next?: string | undefined } | { movedTo: string }

export type Asked<Parameters> = {
  /** Of an address that has one; the first language for any other. */
  lang: Language
  /** The number in an address that has one. */
  id: number
  given: Parameters
  /** The same as they were written. */
  search: URLSearchParams
}

type Declared<Parameters extends z.ZodObject, Answer extends z.ZodType> = {
  /** Below `/api/v1`: `/{lang}/news`. */
  path: string
  /** The same in the OpenAPI document; one word. */
  operation: string
  summary: string
  parameters: Parameters
  answer: Answer
  reply: (asked: Asked<z.output<Parameters>>) => Promise<Reply<z.input<Answer>>>
}

export type Endpoint = Omit<Declared<z.ZodObject, z.ZodType>, 'reply'> & {
  /** Answers the parameters of an address. Throws `Problem`. */
  reply: (where: { lang: Language; id: number }, search: URLSearchParams) => Promise<Reply<unknown>>
}

/** Declares what an address of the API answers: read, checked, documented and tested from this alone. */
export function endpoint<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  declared: Declared<Parameters, Answer>,
): Endpoint {
  return {
    ...declared,
    reply: async (where, search) =>
      declared.reply({ ...where, search, given: readParameters(declared.parameters, search, declared.path) }),
  }
}

/** Which endpoint a path below `/api/v1` belongs to, and what it says. */
export function findEndpoint(endpoints: readonly Endpoint[], path: string) {
  const words = path.split('/')
  for (const one of endpoints) {
    const pattern = one.path.split('/')
    if (pattern.length !== words.length) continue
    const where: { lang: Language; id: number } = { lang: 'en', id: 0 }
    const fits = pattern.every((part, at) => {
      const word = words[at] ?? ''
      if (part === '{lang}' && isLanguage(word)) where.lang = word
      else if (part === '{id}' && /^[1-9]\d{0,8}$/.test(word)) where.id = Number(word)
      else return part === word
      return true
    })
    if (fits) return { endpoint: one, where }
  }
  return undefined
}

/** Whether a parameter takes its values in one, with commas between, rather than each under its own name. */
export const isJoined = (name: string) => name === 'fields'

/** Reads and checks parameters; whatever is unknown, empty, doubled or no value is said in one `Problem`. */
function readParameters<Parameters extends z.ZodObject>(
  schema: Parameters,
  search: URLSearchParams,
  path: string,
): z.output<Parameters> {
  const wrong: WrongParameter[] = []
  const given: Record<string, string | string[]> = {}
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    const part = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    if (!part)
      wrong.push({ parameter: name, detail: `${path} has no such parameter.`, allowed: Object.keys(schema.shape) })
    else if (values.includes('')) wrong.push({ parameter: name, detail: 'It has no value: leave it out instead.' })
    else if (isJoined(name)) given[name] = values.join(',').split(',')
    else if (takesMany(part)) given[name] = values
    else if (values.length > 1) wrong.push({ parameter: name, detail: 'It can be given once.' })
    else given[name] = values[0] ?? ''
  }
  const read = schema.safeParse(given)
  for (const issue of read.error?.issues ?? []) {
    const parameter = String(issue.path[0] ?? '')
    const allowed = issue.code === 'invalid_value' ? { allowed: issue.values.map(String) } : {}
    wrong.push({ parameter, detail: saidOf(issue, given[parameter]), ...allowed })
  }
  if (wrong.length > 0 || !read.data) throw wrongParameters(wrong)
  return read.data
}

function saidOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'It has to be given.'
  const shown = Array.isArray(value) ? value[Number(issue.path[1] ?? 0)] : value
  return issue.code === 'invalid_value' ? `“${shown}” is none of the values that it can have.` : issue.message
}

export function wrongParameters(wrong: readonly WrongParameter[]): Problem {
  const names = [...new Set(wrong.map(({ parameter }) => parameter))].join(', ')
  return new Problem('parameters', `Wrong or missing: ${names}.`, { wrong })
}

/** A whole number in plain digits. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,10}$/, 'It is no whole number.')
  .transform(Number)

/** The schema of a parameter without what says that it may be left out. */
export function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? innermost(schema.unwrap()) : schema
}

function takesMany(schema: z.core.$ZodType): boolean {
  return innermost(schema) instanceof z.ZodArray
}
