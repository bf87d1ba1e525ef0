import { isLanguage, type Language, languages } from '../db/content/organization'
import { type Finder, finders, siteFinder } from '../db/finder/finders'
import { parseQuery } from '../db/finder/query'
import { type Sitemap, sitemapAt } from './sitemaps'

/**
 * What is to be done with an address, decided from its letters alone, before any query. `status` is what a page that
 * says itself what is wrong goes out with; `route` what Next knows an address for programs by, `searches` that it has
 * to be searched for, as lists and feeds have. The clean address of a single page `mayHaveMoved`, which is then looked
 * up, so that nobody is sent on twice.
 */
export type Verdict =
  | { do: 'render'; lang: Language; path: string; status?: 404; searches?: true }
  | { do: 'answer'; route: string; searches?: true; picture?: true }
  | { do: 'redirect'; to: string; mayHaveMoved?: true }
  | { do: 'refuse'; status: 400; lang?: Language; program?: true }
  | { do: 'refuse'; status: 404; lang?: Language; path: string }
  | { do: 'greet' }
  | { do: 'permalink'; entity: number }
  | { do: 'preview'; lang: Language; path: string }
  | { do: 'download'; file: number }
  | { do: 'map'; sitemap: Sitemap }
  | { do: 'dump'; name: string }
  | { do: 'serve'; path: string; query: URLSearchParams }
  | { do: 'serve-staff' }
  | { do: 'tell'; what: 'health' | 'readiness' }

/** What the build and `public/` hold. */
const served = /^\/_next\/|^\/[^/]+\.(ico|js|svg|png|txt|webmanifest)$/

/** Pictures, at addresses that name nothing else. */
const pictured = /^\/(files|flags|cards|icons)\/[\w-]+\.\w+$/

/** The read API. All of it answers programs, also in saying what is wrong. */
const api = /^\/api\/v1([/?]|$)/

/** What is for programs alone: routes of Next that read their own parameters, and say themselves what is wrong. */
const forPrograms = /^\/(taxonomies\/[\w-]+(\.\w+)?|oembed)$/

/** The history and the figures of a country, as its page has them. */
const dossiers = /^(\/countries\/[^/.]+\/dossier)\.(json|csv)$/

/** What a page below a language is given as besides, by the ending of its address. */
const endings = /^(\/[^.]+)\.(json|md|bib|ris)$/

/** The desk and its sign-in: methods and parameters there are their own affair, and nothing of it is for the public. */
const staff = /^\/(admin(\/|$)|api\/auth\/)/

/**
 * Judges the path and query of a request: whether it is one of the portal's clean addresses, has to be sent to the
 * clean one, or cannot be answered. Addresses are closed: `docs/decisions/003-closed-addresses.md`.
 */
export function judge(target: string): Verdict {
  const url = parse(target)
  if (!url) return { do: 'refuse', status: 400 }
  if (target === '/healthz') return { do: 'tell', what: 'health' }
  if (target === '/readyz') return { do: 'tell', what: 'readiness' }
  const tidy = plain(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
  const dumped = /^\/data\/([\w.-]+)$/.exec(tidy)?.[1]
  if (dumped || pictured.test(tidy)) {
    if (tidy !== target) return { do: 'redirect', to: tidy }
    return dumped ? { do: 'dump', name: dumped } : { do: 'answer', route: target, picture: true }
  }
  if (served.test(tidy) || forPrograms.test(tidy)) {
    if (tidy !== url.pathname) return { do: 'redirect', to: tidy + url.search }
    if (served.test(tidy)) return { do: 'serve', path: tidy, query: url.searchParams }
    const clean = tidy === '/oembed' ? tidy + embedQuery(url.searchParams) : tidy
    return clean === target ? { do: 'answer', route: target } : { do: 'redirect', to: clean }
  }
  if (staff.test(url.pathname)) return { do: 'serve-staff' }
  const file = /^\/media\/([1-9]\d{0,8})\/[^/]+$/.exec(tidy)?.[1]
  if (file) return { do: 'download', file: Number(file) }
  // All other addresses are of small letters.
  const path = tidy.replace(/(?<!%[\dA-F]?)[A-Z]/g, (letter) => letter.toLowerCase())
  if (path === '/') return { do: 'greet' }
  if (isApi(path)) {
    const clean = path + url.search
    if (clean !== target) return { do: 'redirect', to: clean }
    return { do: 'answer', route: target, searches: true }
  }
  const sitemap = sitemapAt(path)
  if (sitemap !== undefined) return path === target ? { do: 'map', sitemap } : { do: 'redirect', to: path }
  const entity = /^\/id\/([1-9]\d{0,8})$/.exec(path)?.[1]
  if (entity) return { do: 'permalink', entity: Number(entity) }
  const [, lang = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? []
  if (!isLanguage(lang)) return { do: 'refuse', status: 404, path }
  // Where pages for statuses, feeds and other formats really stand: only the front door asks there.
  if (/^\/(status|feed|formats|countries\/[^/]+\/dossier)\//.test(rest))
    return { do: 'refuse', status: 404, lang, path }
  if (/^\/preview(\/|$)/.test(rest)) return judgePreview(lang, path, url.searchParams, target)
  const { finder, without, route } = askedBy(rest)
  for (const name of without) url.searchParams.delete(name)
  const asked = finder && parseQuery(finder, lang, url.searchParams)
  if (asked?.excessive) return { do: 'refuse', status: 400, lang, ...(route && { program: true }) }
  const query = asked?.canonical ? `?${asked.canonical}` : ''
  const clean = path + query
  // Compared with the letters that were sent: Next reads those, and answers to more than one way of writing them.
  if (clean !== target) return { do: 'redirect', to: clean, ...(!finder && !route && { mayHaveMoved: true }) }
  const searches = finder && ({ searches: true } as const)
  if (route) return { do: 'answer', route: `/${lang}${route}${query}`, ...searches }
  // A date that is none is said to be so beside its field, on a page that keeps all else that was typed.
  const faulty = asked !== undefined && Object.keys(asked.faults).length > 0
  return { do: 'render', lang, path, ...searches, ...(faulty && { status: 404 }) }
}

/** Whether an address is one of the read API, or would be one if there were such a thing. */
export function isApi(target: string): boolean {
  return api.test(target)
}

/** A draft as the page that it will be, for staff: of an edition's number, and of one of its revisions if asked for. */
function judgePreview(lang: Language, path: string, parameters: URLSearchParams, target: string): Verdict {
  if (!/\/preview\/[1-9]\d{0,8}$/.test(path)) return { do: 'refuse', status: 404, lang, path }
  const revision = /^[1-9]\d{0,8}$/.exec(parameters.get('revision') ?? '')?.[0]
  const clean = path + (revision ? `?revision=${revision}` : '')
  return clean === target ? { do: 'preview', lang, path } : { do: 'redirect', to: clean }
}

/**
 * The list that an address below a language belongs to, if it does. The list's feeds, and what is suggested while
 * somebody types, are for programs: they take the same parameters as the list, but for those of `without`.
 */
function askedBy(rest: string): { finder?: Finder | undefined; without: readonly string[]; route?: string } {
  if (/^\/search\/(suggestions|completions)$/.test(rest))
    return { finder: siteFinder, without: ['kind', 'page'], route: rest }
  if (rest === '/opensearch.xml') return { without: [], route: rest }
  const [, list = '', feed] = /^(\/[^/]+)\/feed\.(atom|rss|json)$/.exec(rest) ?? []
  const fed = finders.get(list)
  if (fed) return { finder: fed, without: ['sort', 'page'], route: `/feed${list}/${feed}` }
  const [, dossier, format] = dossiers.exec(rest) ?? []
  if (dossier) return { without: [], route: `${dossier}/${format}` }
  const [, page, ending] = endings.exec(rest) ?? []
  if (page) return { without: [], route: `/formats/${ending}${page}` }
  return { finder: finders.get(rest), without: [] }
}

/** What oEmbed knows of parameters, each once and in this order, so that one question has one address. */
function embedQuery(given: URLSearchParams): string {
  const known = ['url', 'format', 'maxwidth', 'maxheight'].flatMap((name) => {
    const value = given.get(name)
    return value ? [[name, value]] : []
  })
  return known.length > 0 ? `?${new URLSearchParams(known)}` : ''
}

/** The path with the letters, digits and `-._~` that were sent as `%41` written plainly. */
function plain(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
  })
}

function parse(target: string): URL | undefined {
  try {
    const url = new URL(target.replace(/^\/+/, '/'), 'http://portal')
    decodeURIComponent(url.pathname)
    return url
  } catch {
    return undefined
  }
}

/** The organization's language that an `Accept-Language` header likes best; its first where none fits. */
export function bestLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/i)
      return { code: tag.toLowerCase().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { code } of wishes) if (isLanguage(code)) return code
  return languages[0] ?? 'en'
}
