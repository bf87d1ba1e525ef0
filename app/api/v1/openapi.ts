import { z } from 'zod'
import { firstLanguage, languages, organization } from '@/db/content/organization'
import { whole } from './addresses'
import { type Endpoint, innermost, isJoined } from './endpoint'
import { endpoints } from './endpoints'
import { problemType } from './problem'
import { problem, schemas } from './records'

type Json = Record<string, unknown>

/** The API as OpenAPI 3.1 says it, made of what answers it. */
export function openapi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: `Read API: ${organization.name[firstLanguage]}`,
      version: '1',
      description: 'Everything public of the portal, for reading. No key is needed, and nothing can be changed.',
    },
    externalDocs: { url: whole(`/${firstLanguage}/api`), description: 'Explained with examples' },
    servers: [{ url: whole('/api/v1') }],
    paths: Object.fromEntries(endpoints.map((one) => [one.path || '/', { get: operationOf(one) }])),
    components: {
      schemas: Object.fromEntries(Object.entries(published()).map(([id, schema]) => [id, withoutOwnId(schema)])),
      responses: Object.fromEntries(
        [...failures].map(([status, description]) => [`Problem${status}`, problemAnswer(description)]),
      ),
    },
  }
}

const failures = new Map([
  [400, 'Parameters are wrong or missing; `wrong` says which, and what is allowed.'],
  [404, 'There is no such resource.'],
  [410, 'It was removed; `replacement` is shown in its place, where there is something.'],
  [429, 'Too much was asked for at once; `Retry-After` says how many seconds to wait.'],
])

/** Every address may be answered by these. */
const statuses = (path: string) => [400, 404, ...(path.includes('{id}') ? [410] : []), 429]

function operationOf({ path, operation, summary, parameters, answer }: Endpoint): Json {
  return {
    ...{ operationId: operation, summary },
    parameters: [...pathParameters(path), ...queryParameters(parameters)],
    responses: {
      200: {
        description: 'The answer.',
        headers: {
          ETag: {
            description: 'For `If-None-Match`: answered 304 while nothing has changed.',
            schema: { type: 'string' },
          },
          Link: { description: 'With `rel="next"` what follows, if anything does.', schema: { type: 'string' } },
        },
        content: { 'application/json': { schema: reference(schemas.get(answer)?.id) } },
      },
      ...(path.includes('{id}') && { 301: { description: 'It was merged into another, at `Location`.' } }),
      ...Object.fromEntries(
        statuses(path).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  }
}

function problemAnswer(description: string): Json {
  return { description, content: { [problemType]: { schema: reference(schemas.get(problem)?.id) } } }
}

const pathSchemas: Readonly<Record<string, Json>> = {
  lang: { type: 'string', enum: languages },
  id: { type: 'integer', minimum: 1, maximum: 999_999_999 },
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: pathSchemas[name] },
  }))
}

function queryParameters(parameters: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'output' })
  return Object.entries(parameters.shape).map(([name, part]) => {
    const { description, ...schema } = properties[name] as Json
    const optional = part instanceof z.ZodDefault || !required.includes(name)
    return {
      ...{ name, in: 'query', required: !optional, schema },
      ...(description !== undefined && { description }),
      ...(innermost(part) instanceof z.ZodArray && { style: 'form', explode: !isJoined(name) }),
    }
  })
}

function reference(id: string | undefined): Json {
  return { $ref: `#/components/schemas/${id}` }
}

function published(): Record<string, Json> {
  return z.toJSONSchema(schemas, { io: 'output', uri: (id) => `#/components/schemas/${id}` }).schemas as Record<
    string,
    Json
  >
}

/** A schema goes by its place in the document. */
function withoutOwnId({ $id: _id, $schema: _schema, ...schema }: Json): Json {
  return schema
}
