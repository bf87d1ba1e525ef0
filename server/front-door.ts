import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from '../db/addresses'
import { nextDatedChange } from '../db/changes'
import type { Language } from '../db/content/organization'
import { database } from '../db/database'
import { QueueFull } from '../db/queue'
import { log } from '../log'
import type { Settings } from '../settings'
import { type Format, formatWished } from './accept'
import { bestLanguage, isApi, judge, type Verdict } from './address'
import type { Answer } from './answer'
import { apiAnswers } from './api-answers'
import type { Assets } from './assets'
import { redirectByLanguage, redirectToSignIn, sentence, withoutBody } from './bare-answers'
import { makeBudget } from './budget'
import { clientAddress } from './client-address'
import { type Coding, codingFor } from './coding'
import { answerFromDesk, foreignForm, hasSession, isOwnForm, isStaff, setHeaders } from './desk'
import { everywhere } from './headers'
import { readiness } from './health'
import { lastResort } from './last-resort'
import { excessOf, hurry, isLarge, signInFirst } from './limits'
import { type Making, PageCache, shareOf } from './page-cache'
import { type Asked, makeAnswer, makeMissing, makePreview, makeRedirect, makeStatusPage } from './pages'
import type { Handler } from './render'
import { type Logged, logWhenDone, requestId } from './request-log'
import { send } from './send'
import { stream } from './streams'
import { atOnce, inTurns } from './turns'

export type FrontDoorOptions = {
  siteUrl: string
  /** The files of the build; without them, as in development, Next is asked for them, and nothing is kept. */
  assets?: Assets | undefined
  /** What kept answers may take up, in bytes. */
  pageCacheBytes: number
  /** What one visitor may have searched for in a minute, and how often come to nothing; 0 for no bound. */
  requestsPerMinute: number
  /** Which crawlers are let in; only that none is has a part in what is answered. */
  crawlers?: Settings['crawlers']
}

/** A request on its way to its answer. */
type Visit = Logged & { target: string; coding: Coding }

const tooMuch = 'An address can carry up to six filter values and 200 characters of text.'

/**
 * Answers every request: gives kept answers again while they are true, judges other addresses by their letters, has Next
 * render the clean ones, and puts the portal's own pages where Next would answer with an empty shell.
 */
export function frontDoor(handle: Handler, options: FrontDoorOptions) {
  const { siteUrl, assets, pageCacheBytes, requestsPerMinute, crawlers } = options
  const always = everywhere(siteUrl, crawlers === 'closed')
  const api = apiAnswers(siteUrl)
  const searches = makeBudget(requestsPerMinute)
  const misses = makeBudget(requestsPerMinute)
  const whenFree = inTurns()
  const cache = new PageCache(pageCacheBytes, {
    nextDatedChange,
    siteVersion: () => database().siteVersion(),
  })
  // In development sources change under the pages.
  const share = (answer: Answer) => (assets ? shareOf(answer) : undefined)
  let draining = false
  let lastAnswers = false
  return {
    listener: (request: IncomingMessage, response: ServerResponse): void => {
      const { url: target = '/', headers } = request
      const id = requestId()
      const coding = codingFor(headers['accept-encoding'])
      const visit: Visit = { request, response, target, id, coding, way: 'direct' }
      logWhenDone(visit)
      answer(visit).catch((error) => {
        if (error instanceof QueueFull) return reply(visit, lastResort(503, id), ['Retry-After', '5'])
        log().error({ id, err: error })
        if (response.headersSent) response.destroy()
        else void reply(visit, lastResort(500, id))
      })
    },
    /** What the page cache has done and holds. */
    counters: () => cache.counters,
    /** The portal calls itself not ready. */
    announce: () => {
      draining = true
    },
    /** Clients are told to come back by another connection. */
    endConnections: () => {
      lastAnswers = true
    },
  }

  async function answer(visit: Visit): Promise<void> {
    const { request, target, coding } = visit
    const excess = excessOf(request)
    if (excess) return reply(visit, sentence(excess.status, excess.sentence), ['Connection', 'close'])
    if (isLarge(request) && !(await isStaff(request)))
      return reply(visit, sentence(401, signInFirst), ['Connection', 'close'])
    hurry(request)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const staff = reads && hasSession(request) && (await isStaff(request))
    const format = reads ? formatWished(target, request.headers.accept) : undefined
    if (format && (await replyInFormat(visit, format))) return
    // Only clean addresses are kept, so that one that is need not be judged.
    const kept = reads && !staff ? await cache.find(target, coding) : undefined
    if (kept) {
      visit.way = 'hit'
      return reply(visit, kept)
    }
    const verdict = judge(target)
    if (verdict.do === 'serve-staff') {
      visit.way = 'staff'
      if (!reads && !isOwnForm(request, siteUrl)) return reply(visit, foreignForm(siteUrl))
      return answerFromDesk(handle, request, visit.response, { id: visit.id, more: always, policy: Boolean(assets) })
    }
    if (verdict.do === 'serve' && !assets) {
      setHeaders(visit.response, always)
      return handle(request, visit.response)
    }
    if (!reads)
      return reply(visit, isApi(target) ? api.toWriter(request.method) : withoutBody(405, ['Allow', 'GET, HEAD']))
    try {
      await read(visit, verdict, staff)
    } catch (error) {
      if (!(error instanceof QueueFull)) log().error({ id: visit.id, err: error })
      if (isApi(target)) return reply(visit, api.failed(error, visit.id))
      if (error instanceof QueueFull) return reply(visit, lastResort(503, visit.id), ['Retry-After', '5'])
      await replyStatus(visit, 500, 'lang' in verdict ? verdict.lang : undefined)
    }
  }

  async function read(visit: Visit, verdict: Exclude<Verdict, { do: 'serve-staff' }>, staff: boolean): Promise<void> {
    const { target, id } = visit
    const preferred = bestLanguage(visit.request.headers['accept-language'])
    switch (verdict.do) {
      case 'tell':
        return tell(visit, verdict.what)
      case 'serve':
        return serve(visit, verdict)
      case 'greet':
        return reply(visit, redirectByLanguage(`/${preferred}`))
      case 'redirect':
        // Pages of other sites may follow where they may read.
        return reply(
          visit,
          await makeRedirect(verdict, target),
          isApi(target) ? ['Access-Control-Allow-Origin', '*'] : [],
        )
      case 'permalink': {
        const path = await addressOf(verdict.entity, preferred)
        if (path && path !== 'gone') return reply(visit, redirectByLanguage(path))
        return replyMissing(visit, undefined, `/id/${verdict.entity}`)
      }
      case 'download':
      case 'map':
      case 'dump': {
        const wait = verdict.do === 'map' ? searches.take(clientAddress(visit.request)) : 0
        if (wait > 0) return replyLater(visit, wait, undefined)
        const sent = await stream(verdict, { ...visit, siteUrl, staff, more: [...always, ...ownHeaders(id)] })
        if (sent === 'missing') return replyMissing(visit, undefined, target)
        return sent === 'sent' ? undefined : reply(visit, sent)
      }
      case 'refuse':
        if (verdict.status === 404) return replyMissing(visit, verdict.lang, verdict.path)
        return verdict.program ? reply(visit, sentence(400, tooMuch)) : replyStatus(visit, 400, verdict.lang)
      case 'preview': {
        const { lang } = verdict
        if (!staff) return reply(visit, redirectToSignIn(target))
        return replyStaff(visit, (cookie) => makePreview(handle, lang, { target, id, cookie }))
      }
      case 'render':
      case 'answer': {
        const asked: Asked = { verdict, target, id }
        if (staff) return replyStaff(visit, (cookie) => makeAnswer(handle, { ...asked, cookie }))
        const wait = verdict.searches
          ? searches.take(clientAddress(visit.request))
          : misses.wait(clientAddress(visit.request))
        if (wait > 0) return replyLater(visit, wait, 'lang' in verdict ? verdict.lang : undefined)
        // A picture is made by a process of its own, with a queue of its own.
        const picture = verdict.do === 'answer' && verdict.picture
        return replyKept(visit, target, () => makeAnswer(handle, asked), picture ? atOnce : whenFree)
      }
    }
  }

  /** Replies with what `make` makes, or has made; what leads nowhere is paid for, so that nobody can ask without end. */
  async function replyKept(visit: Visit, key: string, make: Making['make'], inTurn = whenFree) {
    visit.way = 'miss'
    const made = await cache.fill(key, visit.coding, { make, inTurn, shareOf: share })
    // What is only led elsewhere is not kept either.
    if ([302, 404, 410].includes(made.status)) misses.take(clientAddress(visit.request))
    return reply(visit, made)
  }

  /** Replies to a program with a page in the form that it likes best; gives false where the page has no such form. */
  async function replyInFormat(visit: Visit, { address, verdict }: Format): Promise<boolean> {
    const { coding, id } = visit
    const make = () => makeAnswer(handle, { verdict, target: address, id })
    const kept = await cache.find(address, coding)
    if (!kept && misses.wait(clientAddress(visit.request)) > 0) return false
    const answer = kept ?? (await cache.fill(address, coding, { make, inTurn: whenFree, shareOf: share }))
    if (answer.status !== 200) return false
    visit.way = kept ? 'hit' : 'miss'
    await reply(visit, answer, ['Content-Location', address, 'Vary', 'Accept'])
    return true
  }

  async function replyMissing(visit: Visit, lang: Language | undefined, path: string) {
    const { target, coding } = visit
    const wait = misses.wait(clientAddress(visit.request))
    if (wait > 0) return replyLater(visit, wait, lang)
    const read = lang ?? bestLanguage(visit.request.headers['accept-language'])
    // Where the address says no language, what is answered differs from one visitor to another.
    const key = lang ? target : `${read} ${target}`
    const kept = lang ? undefined : await cache.find(key, coding)
    if (kept) return reply(visit, kept)
    return replyKept(visit, key, () => makeMissing(handle, read, path, target, !lang))
  }

  async function replyLater(visit: Visit, seconds: number, lang: Language | undefined) {
    const later = ['Retry-After', String(seconds)]
    if (isApi(visit.target)) return reply(visit, api.later(seconds))
    // What programs ask for names no language of its own.
    if (!lang) return reply(visit, sentence(429, `Too many requests; try again in ${seconds} seconds.`, later))
    return replyStatus(visit, 429, lang, later)
  }

  /** Replies with a page that is the same for everybody, but for the one for faults, which shows the request's number. */
  async function replyStatus(visit: Visit, status: 400 | 429 | 500, given?: Language, more: readonly string[] = []) {
    const { id, coding, target } = visit
    const lang = given ?? bestLanguage(visit.request.headers['accept-language'])
    const make = () => makeStatusPage(handle, status, lang, { target, id, anyLanguage: !given })
    const key = `${given ? '' : 'any '}${lang} ${status}`
    try {
      if (status === 500) return await reply(visit, await whenFree(make), more)
      const pages = () => (assets ? ('pages' as const) : undefined)
      const kept = await cache.find(key, coding)
      await reply(visit, kept ?? (await cache.fill(key, coding, { make, inTurn: whenFree, shareOf: pages })), more)
    } catch (error) {
      log().error({ id, err: error })
      await reply(visit, lastResort(500, id), more)
    }
  }

  /** Staff go round the cache: what they are shown may be theirs alone. */
  async function replyStaff(visit: Visit, make: (cookie: string) => Promise<Answer>): Promise<void> {
    visit.way = 'staff'
    const { cookie = '' } = visit.request.headers
    return reply(visit, await whenFree(() => make(cookie)))
  }

  async function serve(visit: Visit, { path, query }: Extract<Verdict, { do: 'serve' }>): Promise<void> {
    visit.way = 'asset'
    const found = assets?.find(path, query)
    if (found) return reply(visit, found.answer, ['Cache-Control', found.cacheControl])
    if (path.startsWith('/_next/')) return reply(visit, sentence(404, 'There is no such file.'))
    // Icons and the like may be routes of the application, which take no parameters.
    const { target, id } = visit
    return replyKept(visit, path, async () => {
      const made = await makeAnswer(handle, { verdict: { do: 'answer', route: path }, target, id })
      return made.status === 404 ? sentence(404, 'There is no such file.') : made
    })
  }

  async function tell(visit: Visit, what: 'health' | 'readiness'): Promise<void> {
    if (what === 'health') return reply(visit, sentence(200, 'ok'))
    const { ready, checks } = await readiness()
    const told = { ready: ready && !draining, checks, draining, pageCache: cache.counters }
    return reply(visit, sentence(told.ready ? 200 : 503, JSON.stringify(told)))
  }

  function reply(
    { request, response, coding, id }: Visit,
    answer: Answer,
    more: readonly string[] = [],
  ): Promise<void> | undefined {
    return send(request, response, answer, coding, [...always, ...more, ...ownHeaders(id)])
  }

  function ownHeaders(id: string): string[] {
    return lastAnswers ? ['X-Request-Id', id, 'Connection', 'close'] : ['X-Request-Id', id]
  }
}
