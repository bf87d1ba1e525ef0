import { lookOf, renamed } from './pasted-element'

/** How Word numbers: `1.`, `b)`, `(iv)`. */
const numbering = /^\(?([0-9]{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i

/**
 * Makes lists of what Word writes as paragraphs with a sign in front, `mso-list:l0 level1 lfo1`. What stands deeper is
 * an item like the others: lists of a text have one level.
 */
export function listsOfWord(body: HTMLElement) {
  let list: HTMLElement | undefined
  let known = ''
  for (const paragraph of [...body.querySelectorAll('p,div,h1,h2,h3,h4,h5,h6')]) {
    const said = lookOf(paragraph, 'mso-list')
    const id = /^l\d+/.exec(said)?.[0] ?? ''
    const sign = signOf(paragraph)
    if (!id && sign === undefined) continue
    const ordered = numbering.test((sign ?? '').trim())
    const goesOn = list !== undefined && previousOf(paragraph) === list && known === id
    if (!goesOn || !list) {
      list = body.ownerDocument.createElement(ordered ? 'ol' : 'ul')
      known = id
      paragraph.before(list)
    }
    list.append(paragraph)
    const item = renamed(paragraph, 'li')
    for (const name of ['class', 'data-look']) item.removeAttribute(name)
  }
}

/** Takes off the sign in front of a paragraph of a list, and gives it; undefined where it is of none. */
function signOf(paragraph: Element): string | undefined {
  if (!/\bMsoList/.test(paragraph.className) && lookOf(paragraph, 'mso-list') === '') return undefined
  const marked = [...paragraph.querySelectorAll('span')].find((span) => lookOf(span, 'mso-list') === 'ignore')
  if (marked) {
    const sign = marked.textContent ?? ''
    marked.remove()
    return sign
  }
  // Other versions of Word write the sign as text, with spaces that do not break behind it.
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()
  const [sign = ''] =
    /^\s*([·•▪◦§o–-]|\(?([0-9]{1,3}|[a-z]|[ivxlc]{1,6})[.)])[\s\u00a0]+/i.exec(first?.textContent ?? '') ?? []
  if (first && sign) first.textContent = (first.textContent ?? '').slice(sign.length)
  return sign || undefined
}

/** What stands before an element, spaces left out. */
function previousOf(element: Element): Node | null {
  let before = element.previousSibling
  while (before && before.nodeType === Node.TEXT_NODE && before.textContent?.trim() === '')
    before = before.previousSibling
  return before
}

/** Lists have one level, and items hold nothing but paragraphs; headings and the like in them are paragraphs. */
export function flattenLists(body: HTMLElement) {
  // From the inside out: an item of a list in a list comes after the item that it was in.
  for (const inner of [...body.querySelectorAll('ul,ol')].reverse()) {
    const item = inner.parentElement?.closest('li,ul,ol')
    if (!item || item === inner) continue
    if (item.localName === 'li') item.after(...inner.children)
    else inner.before(...inner.children)
    inner.remove()
  }
  for (const inner of body.querySelectorAll('li :is(h2,h3,h4,blockquote,table,caption,tbody,tr,td,th)'))
    renamed(inner, 'div')
  for (const inner of body.querySelectorAll('blockquote :is(h2,h3,h4,ul,ol,li,blockquote)')) renamed(inner, 'div')
  for (const item of body.querySelectorAll('li')) if (!item.parentElement?.matches('ul,ol')) renamed(item, 'div')
}
