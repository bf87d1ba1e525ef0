import { judge, type Verdict } from './address'

/** The endings of addresses by the types that a program asks for. */
const endingOf = { 'application/json': 'json', 'text/markdown': 'md' } as const

/** What a program asks for: the address of a page with an ending, and how that is judged. */
export type Format = { address: string; verdict: Extract<Verdict, { do: 'answer' }> }

/**
 * What is asked for at the address of a page by somebody who likes JSON or Markdown better than HTML, going by their
 * `Accept`; undefined for everybody else, and where the address is none of a page. That it has another form is not said:
 * lists have none, and neither has what is not there.
 */
export function formatWished(target: string, accept: string | undefined): Format | undefined {
  // Nothing else of what follows is done for browsers, who are nearly all that ask.
  if (!accept || !/json|markdown/i.test(accept)) return undefined
  const [best] = Object.keys(endingOf)
    .map((type) => ({ type, liking: likingFor(type, accept) }))
    .sort((a, b) => b.liking - a.liking)
  if (!best || best.liking <= likingFor('text/html', accept)) return undefined
  const page = judge(target)
  if (page.do !== 'render' || page.searches) return undefined
  const address = `${page.path}.${endingOf[best.type as keyof typeof endingOf]}`
  const verdict = judge(address)
  return verdict.do === 'answer' ? { address, verdict } : undefined
}

/**
 * How much somebody likes a type, 0 being not at all: by the weight of the part of their `Accept` that names it most
 * closely (RFC 9110, 12.5.1). Of two types of one weight they like that better which they name more closely.
 */
function likingFor(type: string, accept: string): number {
  const [family] = type.split('/')
  const names = ['*/*', `${family}/*`, type]
  const parts = accept.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
    const weight = parameters.find((word) => word.startsWith('q='))
    return { closeness: names.indexOf(name), weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
  })
  const [closest] = parts.filter(({ closeness }) => closeness >= 0).sort((a, b) => b.closeness - a.closeness)
  return closest && closest.weight > 0 ? closest.weight + closest.closeness / 10_000 : 0
}
