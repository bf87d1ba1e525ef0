import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { choices } from '../db/random'
import { publicHtml } from './public-html'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

test('a visitor is sent a page without the framework’s script, and everything else as it was', () => {
  const made = page(
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script>',
    '<div hidden=""><!--$--><!--/$--></div><p>A <!-- -->page &amp; more</p><script>self.__next_f.push([1,"<p>\\"</p>"])</script><script src="/_next/c.js" id="_R_" async=""></script>',
  )
  expect(publicHtml(made)).toEqual({
    html: page('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>', '<p>A page &amp; more</p>'),
    inline: [],
  })
})

test('a visitor is sent the portal’s own script, and what machines read, whose text the policy names', () => {
  const rules = '{"prefetch":[]}'
  const facts = '{"@type":"NewsArticle","headline":"<!-- a -- b --> \\u003c/script>"}'
  const kept = `<script type="module" src="/portal.js?v=1" async=""></script><script type="speculationrules">${rules}</script><script type="application/ld+json">${facts}</script>`
  expect(publicHtml(page('', kept))).toEqual({ html: page('', kept), inline: [rules, facts] })
})

test('no script stays that only looks like the portal’s own', () => {
  for (const script of [
    '<script src="/portal.js"></script>',
    '<script type="module" src="/other.js"></script>',
    '<script type="module" src="https://evil.example/portal.js"></script>',
    '<script type="module" src="/portal.js.evil"></script>',
    '<script type="module">import "x"</script>',
    '<script type="text/javascript">1</script>',
    '<SCRIPT>1</SCRIPT >',
    '<script type="importmap">{}</script>',
    '<script><!--<script></script>',
    '<svg><script>1</script></svg>',
  ])
    expect([script, publicHtml(page('', script)).html.toLowerCase()]).not.toEqual([
      script,
      expect.stringContaining('<script'),
    ])
})

test('a hidden element with something in it stays', () => {
  for (const kept of ['<div hidden="">text</div>', '<div hidden=""><b>x</b></div>', '<div><p hidden=""></p></div>'])
    expect(publicHtml(page('', kept)).html).toBe(page('', kept))
})

test('whatever is written into a page, what is left of it means the same to a browser', () => {
  const { below, oneOf } = pieces(20_261_124)
  for (let run = 0; run < 500; run++) {
    const body = Array.from({ length: below(20) }, oneOf).join('')
    const made = page('<title>a &lt;b> <!-- c --></title>', body)
    expect([body, plainly(publicHtml(made).html)]).toEqual([body, plainly(made)])
  }
})

/** Parts of pages: text, elements, comments, and scripts of all kinds. */
function pieces(seed: number) {
  const { below } = choices(seed)
  const parts = [
    ...['text ', '&amp;', '<p>one</p>', '<a href="/en?a=1&amp;b=2">ж</a>', '<!-- c -->', '<!--$-->', '<!---->'],
    ...['<script>if (a < b) "<p>"</script>', '<script src="/_next/a.js"></script>', '<textarea><b></textarea>'],
    ...['<script type="application/ld+json">{"a":"<p>"}</script>', '<svg><title>t</title><path d="M0 0"></path></svg>'],
    ...['<link rel="preload" as="script" href="/x.js"/>', '<img alt="a > b" src="/x.svg"/>', '<div hidden="">x</div>'],
    ...['<input value="<script>"/>', '<details open=""><summary>s</summary></details>', '<b>ü</b>'],
  ]
  return { below, oneOf: () => parts[below(parts.length)] ?? '' }
}

/** What a browser would read, by a parser that is not the one at work, with what has to go taken out of it by hand. */
function plainly(html: string): string {
  const document = parse(html)
  const clean = (node: {
    childNodes?: { nodeName: string; childNodes?: unknown[]; attrs?: { name: string; value: string }[] }[]
  }) => {
    if (!node.childNodes) return
    node.childNodes = node.childNodes.filter(({ nodeName, attrs }) => {
      const type = attrs?.find(({ name }) => name === 'type')?.value
      const as = attrs?.find(({ name }) => name === 'as')?.value
      return nodeName !== '#comment' && !(nodeName === 'script' && type === undefined) && as !== 'script'
    })
    for (const child of node.childNodes) clean(child as never)
  }
  clean(document as never)
  return serialize(document)
}
