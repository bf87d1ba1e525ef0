import { findRedirect, type Whereabouts } from './addresses'
import { formerAddresses } from './content/former-addresses'
import { firstLanguage, isLanguage, type Language } from './content/organization'
import { finders } from './finder/finders'
import { parseQuery } from './finder/query'

/** The address under which a number of the former site is kept. Shorter ones may be years, of pages of our own. */
export const numberedPath = (number: string) => `/node/${number}`
const numbered = /\/(\d{5,9})$/

/**
 * Where an address that leads nowhere here leads on to, in one step: one that the portal had before, or one of the
 * former site, of which a number is the same thing whatever stands before it, and a list the list with the same filters.
 * `parameters` are those of the address. In the language that it begins with; in the first where it names none.
 */
export async function findMoved(path: string, parameters: URLSearchParams): Promise<Whereabouts> {
  const { lang, rest } = languageOf(path)
  const moved = await findRedirect(path, lang)
  if (moved) return moved
  const number = numbered.exec(rest)?.[1]
  const kept = number ? numberedPath(number) : rest
  return (kept === path ? undefined : await findRedirect(kept, lang)) ?? formerList(path, parameters)
}

/** The language of an address, and what follows it. */
function languageOf(path: string): { lang: Language; rest: string } {
  const [, word = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? []
  if (isLanguage(word)) return { lang: word, rest }
  return { lang: firstLanguage, rest: formerAddresses.languages.includes(word) ? rest : path }
}

function formerList(former: string, parameters: URLSearchParams): string | undefined {
  const { lang, rest } = languageOf(former)
  const list = Object.hasOwn(formerAddresses.lists, rest) ? formerAddresses.lists[rest] : undefined
  if (list === undefined) return undefined
  const [path = '', query = ''] = list.split('?')
  // One of our own, asked for in a way that leads nowhere.
  if (former === `/${lang}${path}`) return undefined
  const filters = new URLSearchParams(query)
  for (const asked of askedFor(parameters)) {
    if (!Object.hasOwn(formerAddresses.filters, asked)) continue
    for (const [name, value] of new URLSearchParams(formerAddresses.filters[asked])) filters.append(name, value)
  }
  const finder = finders.get(path)
  const { canonical = '', excessive = false } = finder ? parseQuery(finder, lang, filters) : {}
  return `/${lang}${path}${canonical && !excessive ? `?${canonical}` : ''}`
}

/** What a list was asked for, as `name=value`: by parameters, and by those of Solr, `+name:(value OR value)`. */
function askedFor(parameters: URLSearchParams): string[] {
  return [...parameters].flatMap(([name, value]) => {
    const conditions = [...value.matchAll(/(\w+):\(([^)]*)\)/g)]
    return conditions.length === 0
      ? `${name}=${value}`
      : conditions.flatMap(([, field = '', values = '']) => values.split(/\s+OR\s+/).map((one) => `${field}=${one}`))
  })
}
