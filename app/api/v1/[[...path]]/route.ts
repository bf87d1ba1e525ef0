import { readSettings } from '@/settings'
import { findEndpoint } from '../endpoint'
import { endpoints } from '../endpoints'
import { openapi } from '../openapi'
import { openToAll, Problem, problemBody, problemType } from '../problem'

/** Everything below `/api/v1`: what each address answers is declared in `endpoints.ts`. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace(/^\/api\/v1/, '')
  try {
    if (path === '/openapi.json') return Response.json(openapi(), { headers: openToAll })
    const found = findEndpoint(endpoints, path)
    if (!found) throw new Problem('not-found', `The API has nothing at ${pathname}; /api/v1 says what it has.`)
    const reply = await found.endpoint.reply(found.where, searchParams)
    if ('movedTo' in reply)
      return new Response(null, { status: 301, headers: { ...openToAll, Location: `/api/v1${reply.movedTo}` } })
    const link = reply.next && { Link: `<${reply.next}>; rel="next"` }
    return Response.json(reply.value, { headers: { ...openToAll, ...link } })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { status, body } = problemBody(error, readSettings().siteUrl)
    return new Response(body, { status, headers: { ...openToAll, 'Content-Type': problemType } })
  }
}
