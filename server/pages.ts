import { findRedirect } from '../db/addresses'
import type { Language } from '../db/content/organization'
import { findMoved } from '../db/former-addresses'
import { isApi, type Verdict } from './address'
import type { Answer } from './answer'
import { redirect, redirectByLanguage } from './bare-answers'
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

type Redirect = Extract<Verdict, { do: 'redirect' }>
type AskedByStaff = { target: string; id: string; cookie: string }

/** Next failed at a page; it has said itself why. */
export class RenderFailure extends Error {}

/** Makes the answer to an address: a page, what it has moved to, or that it is missing. Throws `RenderFailure`. */
export async function makeAnswer(handle: Handler, { verdict, target, id, cookie }: Asked): Promise<Answer> {
  const url = verdict.do === 'answer' ? verdict.route : target
  const rendered = await render(handle, url, { 'x-request-id': id, ...(cookie && { cookie }) })
  const own = cookie !== undefined
  // The front door has an answer of its own for where the API fails.
  if (verdict.do === 'answer' && !(rendered.status >= 500 && isApi(target))) return published(rendered, { own })
  if (verdict.do === 'answer' || rendered.status >= 500) throw new RenderFailure(`Next answered ${rendered.status}.`)
  if (rendered.status === 404) return makeMissing(handle, verdict.lang, verdict.path, target)
  // All but lists may have other forms (`accept.ts`).
  const varies = verdict.searches ? undefined : 'Accept'
  return published(verdict.status ? { ...rendered, status: verdict.status } : rendered, { own, varies })
}

/** An address that leads nowhere now may have led somewhere once. `anyLanguage` where it does not say which. */
export async function makeMissing(
  handle: Handler,
  lang: Language,
  path: string,
  target: string,
  anyLanguage = false,
): Promise<Answer> {
  const numbered = path.startsWith('/id/')
  const present = await (numbered ? findRedirect(path, lang) : findMoved(path, parametersOf(target)))
  if (present && present !== 'gone') return numbered ? redirectByLanguage(present) : redirect(301, present)
  return makeStatusPage(handle, present === 'gone' ? 410 : 404, lang, { target, anyLanguage })
}

/** Makes the redirect to a clean address, or, where that once was, to where it leads now. */
export async function makeRedirect({ to, mayHaveMoved }: Redirect, target: string): Promise<Answer> {
  const moved = mayHaveMoved && (await findMoved(to, parametersOf(target)))
  return moved && moved !== 'gone' && moved !== to ? redirect(301, moved) : redirect(308, to)
}

const parametersOf = (target: string) => new URLSearchParams(/\?(.*)$/s.exec(target)?.[1])

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
  const page = await renderStatusPage(handle, status, lang, { target, id })
  return published(page, { varies: anyLanguage ? 'Accept-Language' : undefined })
}

/**
 * Makes the answer to the address of a preview, for somebody of the staff whose cookie is given: what it shows, and that
 * there is none, is theirs alone. Throws `RenderFailure`.
 */
export async function makePreview(handle: Handler, lang: Language, { target, id, cookie }: AskedByStaff) {
  const rendered = await render(handle, target, { 'x-request-id': id, cookie })
  if (rendered.status >= 500) throw new RenderFailure(`Next answered ${rendered.status}.`)
  const page = rendered.status === 404 ? await renderStatusPage(handle, 404, lang, { target, id }) : rendered
  // No other page may be shown in the frame: what is followed from within takes its place.
  const body = Buffer.from(page.body.toString('utf8').replace('<head>', '<head><base target="_top"/>'))
  return published({ ...page, body }, { own: true, preview: true })
}

async function renderStatusPage(
  handle: Handler,
  status: Status,
  lang: Language,
  { target, id }: { target: string; id: string },
): Promise<Rendered> {
  const code = status === 410 ? 404 : status
  const page = await render(handle, `/${lang}/status/${code}`, {
    'x-asked-for': encodeURIComponent(target.slice(0, 2000)),
    'x-request-id': id,
  })
  if (page.status !== 200) throw new RenderFailure(`The page for status ${status} answered ${page.status}.`)
  return { ...page, status }
}
