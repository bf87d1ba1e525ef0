/** What can go wrong with a question to the API: the last word of the problem's `type`, and its status. */
const kinds = {
  parameters: { status: 400, title: 'The question cannot be answered as it is asked.' },
  'not-found': { status: 404, title: 'There is no such resource.' },
  method: { status: 405, title: 'This can only be read.' },
  gone: { status: 410, title: 'This was removed.' },
  'too-many': { status: 429, title: 'That was a lot at once.' },
  fault: { status: 500, title: 'Something went wrong on our side.' },
  busy: { status: 503, title: 'The portal has too much to do at the moment.' },
} as const

export type ProblemKind = keyof typeof kinds
export const problemKinds = Object.keys(kinds) as ProblemKind[]

/** Programs in browsers may read from anywhere. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Location, Retry-After',
}

export const problemType = 'application/problem+json'

/** What is wrong with one parameter, and what is allowed, where that can be listed or stands at an address. */
export type WrongParameter = { parameter: string; detail: string; allowed?: readonly string[]; see?: string }

/** A question that cannot be answered: thrown by whoever finds out, told as RFC 9457 has it. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly more: { wrong?: readonly WrongParameter[]; replacement?: string } = {},
  ) {
    super(detail)
  }
}

/** A problem as it is sent. Its `type` is an address of the page that explains the API. */
export function problemBody({ kind, detail, more }: Problem, siteUrl: string): { status: number; body: string } {
  const { status, title } = kinds[kind]
  return { status, body: JSON.stringify({ type: `${siteUrl}/en/api#${kind}`, title, status, detail, ...more }) }
}
