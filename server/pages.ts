import { findRedirect } from '../db/addresses'
import type { Language } from '../db/content/organization'
import type { Verdict } from './address'
import { Answer } from './answer'
import { published } from './published'
import { type Handler, type Rendered, render } from './render'

/** A status that the portal has a page of its own for. */
export type Status = 400 | 404 | 410 | 429 | 500

/** An address that Next renders, as it was judged, and what of the request that has a part in it. */
export type Asked = {
  verdict: Extract<Verdict, { do: 'render' | 'answer' }>
  target: string
  /** The number of the request, under which a fault is noted. */
  id: string
  /** Of somebody of the staff, whose pages are made for them alone. */
  cookie?: string
}

/** Next failed at a page; it has said itself why. */
export class RenderFailure extends Error {}

/** Makes the answer to an address: a page, what it has moved to, or that it is missing. Throws `RenderFailure`. */
export async function makeAnswer(handle: Handler, { verdict, target, id, cookie }: Asked): Promise<Answer> {
  const url = verdict.do === 'answer' ? verdict.route : target
  const rendered = await render(handle, url, { 'x-request-id': id, ...(cookie && { cookie }) })
  const own = cookie !== undefined
  if (verdict.do === 'answer') return published(rendered, { own })
  if (rendered.status >= 500) throw new RenderFailure(`Next answered ${rendered.status}.`)
  if (rendered.status === 404) return makeMissing(handle, verdict.lang, verdict.path, target)
  return published(verdict.status ? { ...rendered, status: verdict.status } : rendered, { own })
}

/** An address that leads nowhere now may have led somewhere once. `anyLanguage` where it does not say which. */
export async function makeMissing(
  handle: Handler,
  lang: Language,
  path: string,
  target: string,
  anyLanguage = false,
): Promise<Answer> {
  const present = await findRedirect(path, lang)
  if (present && present !== 'gone') return anyLanguage ? redirectByLanguage(present) : redirect(301, present)
  return makeStatusPage(handle, present === 'gone' ? 410 : 404, lang, { target, anyLanguage })
}

/**
 * The portal's own page for a status. It is an ordinary page at `/{lang}/status/{code}`, which learns from
 * `x-asked-for` what address was asked for and answers 200; the status is put on it here. Throws `RenderFailure`.
 */
export async function makeStatusPage(
  handle: Handler,
  status: Status,
  lang: Language,
  { target = '/', id = '', anyLanguage = false },
): Promise<Answer> {
  const code = status === 410 ? 404 : status
  const page: Rendered = await render(handle, `/${lang}/status/${code}`, {
    'x-asked-for': encodeURIComponent(target.slice(0, 2000)),
    'x-request-id': id,
  })
  if (page.status !== 200) throw new RenderFailure(`The page for status ${status} answered ${page.status}.`)
  return published({ ...page, status }, { varies: anyLanguage ? 'Accept-Language' : undefined })
}

/** To another address: for good (308: it is the same one, written cleanly), or as long as nothing changes (301). */
export function redirect(status: 301 | 308, to: string): Answer {
  const cacheControl = status === 308 ? 'public, max-age=86400' : 'public, max-age=0'
  return withoutBody(status, ['Location', to, 'Cache-Control', cacheControl])
}

/** To an address in the language that the visitor's browser asks for. */
export function redirectByLanguage(to: string): Answer {
  return withoutBody(302, ['Location', to, 'Cache-Control', 'public, max-age=0', 'Vary', 'Accept-Language'])
}

export function withoutBody(status: number, headers: readonly string[]): Answer {
  return new Answer({ status, headers, body: Buffer.alloc(0) })
}

/** A sentence for a program, or for somebody who sees nothing else. */
export function sentence(status: number, text: string, headers: readonly string[] = []): Answer {
  return new Answer({
    ...{ status, compressible: false, body: Buffer.from(`${text}\n`) },
    headers: ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store', ...headers],
  })
}
