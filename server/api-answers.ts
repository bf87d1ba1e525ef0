import { openToAll, Problem, type ProblemKind, problemBody, problemType } from '../app/api/v1/problem'
import { QueueFull } from '../db/queue'
import { Answer } from './answer'
import { withoutBody } from './bare-answers'

/** What the read API answers where the front door itself has something to say. */
export function apiAnswers(siteUrl: string) {
  const problem = (kind: ProblemKind, detail: string, headers: readonly string[] = []) => {
    const { status, body } = problemBody(new Problem(kind, detail), siteUrl)
    const common = ['Content-Type', problemType, 'Cache-Control', 'no-store', ...Object.entries(openToAll).flat()]
    return new Answer({ status, compressible: false, body: Buffer.from(body), headers: [...common, ...headers] })
  }
  return {
    /** To a method that does not read. A browser may ask first whether a page of another site may read. */
    toWriter: (method: string | undefined): Answer =>
      method === 'OPTIONS' ? preflight() : problem('method', 'Ask with GET or HEAD.', ['Allow', 'GET, HEAD, OPTIONS']),
    later: (seconds: number): Answer =>
      problem('too-many', `Try again in ${seconds} seconds.`, ['Retry-After', String(seconds)]),
    /** `id` is the number of the request, under which a fault is noted. */
    failed: (error: unknown, id: string): Answer =>
      error instanceof QueueFull
        ? problem('busy', 'Try again in 5 seconds.', ['Retry-After', '5'])
        : problem('fault', `The fault has been noted. The number of the request is ${id}.`),
  }
}

function preflight(): Answer {
  return withoutBody(204, [
    ...['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS'],
    ...['Access-Control-Allow-Headers', 'Accept, If-None-Match', 'Access-Control-Max-Age', '86400'],
    ...['Cache-Control', 'public, max-age=86400'],
  ])
}
