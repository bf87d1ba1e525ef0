import { Parser } from 'htmlparser2'

/** The scripts that a public page may hold, by their type; `module` only from an address of the portal's own. */
const data = new Set(['application/ld+json', 'speculationrules'])

const isOwnModule = ({ type, src }: Record<string, string>) =>
  type === 'module' && /^\/portal\.js(\?|$)/.test(src ?? '')

/**
 * A page as the public is sent it: without the framework's script, without what announces it, and without its marks in
 * the page, comments and an empty hidden element. Public pages work by HTML alone. `inline` are the texts of the scripts
 * that stay, for the page's policy to name.
 */
export function publicHtml(html: string): { html: string; inline: string[] } {
  /** Where what goes begins and ends, in the order of the ends. */
  const cuts: [number, number][] = []
  const inline: string[] = []
  /** The script that is being read: where it begins, where its text does, and whether it stays. */
  let script: { start: number; text: number; stays: boolean } | undefined
  /** Where a hidden element begins in which nothing has been found yet. */
  let hidden: number | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { startIndex, endIndex } = parser
        hidden = name === 'div' && 'hidden' in attributes ? startIndex : undefined
        if (name === 'link' && announcesScript(attributes)) cuts.push([startIndex, endIndex + 1])
        if (name !== 'script') return
        const stays = attributes.src ? isOwnModule(attributes) : data.has(attributes.type ?? '')
        script = { start: startIndex, text: endIndex + 1, stays }
      },
      onclosetag(name) {
        if (name === 'div' && hidden !== undefined) cuts.push([hidden, parser.endIndex + 1])
        hidden = undefined
        if (name !== 'script' || !script) return
        if (!script.stays) cuts.push([script.start, parser.endIndex + 1])
        else if (script.text < parser.startIndex) inline.push(html.slice(script.text, parser.startIndex))
        script = undefined
      },
      ontext() {
        hidden = undefined
      },
      oncomment() {
        cuts.push([parser.startIndex, parser.endIndex + 1])
      },
    },
    // What is compared is written by React, plainly.
    { decodeEntities: false },
  )
  parser.end(html)
  return { html: without(html, cuts), inline }
}

function announcesScript({ rel, as }: Record<string, string>): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script')
}

function without(html: string, cuts: readonly [number, number][]): string {
  let from = 0
  const kept = cuts
    .toSorted(([one], [other]) => one - other)
    .map(([start, end]) => {
      const before = html.slice(from, Math.max(from, start))
      from = Math.max(from, end)
      return before
    })
  return kept.join('') + html.slice(from)
}
