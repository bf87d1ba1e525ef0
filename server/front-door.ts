import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { addressOf, findRedirect } from '../db/addresses'
import type { Language } from '../db/content/organization'
import { bestLanguage, judge } from './address'
import { clientAddress } from './client-address'
import { lastResort } from './last-resort'
import { type Handler, type Rendered, render } from './render'

/**
 * Answers every request: judges the address, sends clean ones to Next, and puts the portal's own pages where Next
 * would answer with an empty shell that needs its script (not found, or failed).
 */
export function frontDoor(handle: Handler) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answer(handle, request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else send(response, lastResort())
    }
  }
}

async function answer(handle: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/'
  const verdict = judge(target)
  const preferred = bestLanguage(request.headers['accept-language'])
  if (verdict.do === 'serve') return handle(request, response)
  if (verdict.do === 'serve-staff') {
    response.setHeader('Cache-Control', 'private, no-store')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
    // The sign-in counts tries by address; whatever a visitor sent under this name is overwritten.
    request.headers['x-client-address'] = clientAddress(request)
    return handle(request, response)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end()
    return
  }
  // What is answered in the language that the visitor prefers differs from visitor to visitor.
  const vary = 'lang' in verdict && verdict.lang ? {} : { Vary: 'Accept-Language' }
  const status = async (code: 400 | 404 | 500, lang: Language) =>
    send(response, await statusPage(handle, request, code, lang, target), vary)
  switch (verdict.do) {
    case 'greet':
      return redirect(response, 302, `/${preferred}`, vary)
    case 'redirect':
      return redirect(response, 308, verdict.to)
    case 'permalink': {
      const path = await addressOf(verdict.entity, preferred)
      return path ? redirect(response, 302, path, vary) : status(404, preferred)
    }
    case 'refuse': {
      const lang = verdict.lang ?? preferred
      if (verdict.status === 400 && verdict.program) return send(response, tooMuch)
      return verdict.status === 404 ? missing(lang, verdict.path) : status(400, lang)
    }
    case 'render': {
      const rendered = await render(handle, request)
      if (rendered.status === 404) return missing(verdict.lang, verdict.path)
      if (rendered.status >= 500) return status(500, verdict.lang)
      return send(response, rendered.status === 200 ? { ...rendered, status: verdict.status ?? 200 } : rendered)
    }
    case 'answer':
      request.url = verdict.route
      return send(response, await render(handle, request))
  }

  /** An address that leads nowhere now may have led somewhere once. */
  async function missing(lang: Language, path: string): Promise<void> {
    const present = await findRedirect(path, lang)
    if (present === undefined) return status(404, lang)
    if (present !== 'gone') return redirect(response, 'Vary' in vary ? 302 : 301, present, vary)
    const page = await statusPage(handle, request, 404, lang, target)
    send(response, { ...page, status: 410 }, vary)
  }
}

/**
 * The portal's own page for a status. It is an ordinary page at `/{lang}/status/{code}`, which learns from
 * `x-asked-for` what address was asked for and answers 200; the status is put on it here.
 */
async function statusPage(
  handle: Handler,
  request: IncomingMessage,
  code: 400 | 404 | 500,
  lang: Language,
  target: string,
): Promise<Rendered> {
  // Not the visitor's request: on one that it has answered Next leaves notes, and answers the same to it again.
  const own = new IncomingMessage(request.socket)
  own.method = 'GET'
  own.url = `/${lang}/status/${code}`
  own.headers = { host: request.headers.host, 'x-asked-for': encodeURIComponent(target.slice(0, 2000)) }
  own.push(null)
  const page = await render(handle, own)
  return page.status === 200 ? { ...page, status: code } : lastResort()
}

/** What a program is told that asks for more than a list answers. */
const tooMuch: Rendered = {
  status: 400,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from('An address can carry up to six filter values and 200 characters of text.\n'),
}

function redirect(response: ServerResponse, status: 301 | 302 | 308, to: string, more: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { Location: to, 'Content-Length': 0, ...more }).end()
}

/** Sends an answer; Node leaves the body out where the request was HEAD. */
function send(response: ServerResponse, { status, headers, body }: Rendered, more: OutgoingHttpHeaders = {}): void {
  // The length that goes with «not modified» would be that of what is not sent.
  const length = status === 304 ? {} : { 'Content-Length': body.length }
  response.writeHead(status, { ...headers, ...more, ...length }).end(body)
}
