import { hrefOf } from './href'
import { flattenLists, listsOfWord } from './paste-lists'
import { flattenTables } from './paste-tables'
import { lookOf, renamed, unwrap } from './pasted-element'

/** What is taken out with all that is in it. A picture on a page elsewhere is not ours to show: it comes by the library. */
const droppedElements =
  'script,style,link,meta,title,head,template,iframe,object,embed,noscript,svg,math,canvas,audio,video,img,picture,' +
  'button,input,select,textarea,del,[hidden],[aria-hidden="true"],.msoDel,.MsoCommentReference,.MsoCommentText'

/** Elements that are kept, with the attributes that they keep. All others leave only what is in them. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...{ p: [], h2: [], h3: [], h4: [], ul: [], ol: [], li: [], strong: [], em: [], div: [] },
  ...{ table: [], caption: [], tbody: [], tr: [], td: [], th: [] },
  a: ['href', 'data-entity'],
  blockquote: ['data-speaker', 'data-role'],
  figure: ['data-image', 'data-file'],
}

/** Elements that begin a line of their own wherever they stand. */
const blocks =
  'address,article,aside,center,dd,details,dl,dt,fieldset,figcaption,footer,form,header,hgroup,hr,main,nav,pre,section,summary'

const otherNames: Readonly<Record<string, string>> = {
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  b: 'strong',
  i: 'em',
  menu: 'ul',
  dir: 'ul',
}

/**
 * What was copied from Word, Google Docs, LibreOffice or a web page as HTML of nothing but the blocks that a text can
 * have. All words that could be seen stay, but for what a tracked change took out; looks go, and so does every address
 * that is not of the web or of mail.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const slice = body.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice')
  removeComments(body)
  for (const element of body.querySelectorAll(droppedElements)) element.remove()
  for (const element of all(body)) if (isHidden(element)) element.remove()
  listsOfWord(body)
  for (const element of all(body)) rename(element)
  for (const element of all(body)) keepLooks(element)
  flattenTables(body)
  for (const element of all(body)) keepOrUnwrap(element)
  flattenLists(body)
  splitAtBreaks(body)
  tidySpaces(body)
  for (const element of body.querySelectorAll('p,h2,h3,h4,strong,em,a'))
    if (element.textContent?.trim() === '') unwrap(element)
  // Where a part of a text was copied in this editor it says how much of its ends came along.
  if (slice) body.firstElementChild?.setAttribute('data-pm-slice', slice)
  return body.innerHTML
}

const all = (root: Element) => [...root.querySelectorAll('*')]

/** A tag with its attributes, and within it what is quoted, or the name of an attribute that runs or sets a look. */
const tags = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi
const namesInTag = /"[^"]*"|'[^']*'|(?<=[\s/"'])(style|on[a-z]+)(?=\s*=)/gi

/** The policy of the desk lets no attribute run or set a look, not even in a document that nobody will see. */
function withoutStyles(html: string): string {
  return html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '').replace(tags, (tag) =>
    tag.replace(namesInTag, (part, name?: string) => {
      if (!name) return part
      return name.toLowerCase() === 'style' ? 'data-look' : 'data-never'
    }),
  )
}

function removeComments(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function isHidden(element: Element): boolean {
  return (
    lookOf(element, 'display') === 'none' ||
    lookOf(element, 'mso-hide') === 'all' ||
    /^comment(-list)?$/.test(lookOf(element, 'mso-element')) ||
    lookOf(element, 'mso-special-character') === 'comment'
  )
}

function rename(element: Element) {
  const name = element.localName
  if (name === 'pre') keepLines(element)
  if (/\bMsoTitle\b/.test(element.className)) renamed(element, 'h2')
  else if (otherNames[name]) renamed(element, otherNames[name])
  else if (element.matches(blocks)) renamed(element, 'div')
}

/** The ends of lines of what was set in lines. */
function keepLines(element: Element) {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const lines = text.data.split(/\r\n|\r|\n/)
    text.replaceWith(
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [element.ownerDocument.createElement('br'), line])),
    )
  }
}

/** Bold and italics stay, however they were said; what says `bold` and looks plain, as Google's wrapper does, is plain. */
function keepLooks(element: Element) {
  const weight = lookOf(element, 'font-weight')
  const slant = lookOf(element, 'font-style')
  const isHeading = /^h\d$/.test(element.localName)
  if (element.localName === 'strong' && /^(normal|lighter|[1-4]00)$/.test(weight)) return unwrap(element)
  if (element.localName === 'em' && slant === 'normal') return unwrap(element)
  if (isHeading || !/^(span|font|a|u|ins|p|td|th)$/.test(element.localName)) return
  const wrap = (name: string) => {
    const inner = element.ownerDocument.createElement(name)
    inner.append(...element.childNodes)
    element.append(inner)
  }
  // All of a heading, and of the head of a table, is bold without being told.
  if (/^(bold|bolder|[6-9]00)$/.test(weight) && !element.closest('h2,h3,h4,th')) wrap('strong')
  if (/^(italic|oblique)/.test(slant)) wrap('em')
}

function keepOrUnwrap(element: Element) {
  const attributes = kept[element.localName]
  if (!attributes) {
    if (element.localName !== 'br') unwrap(element)
    return
  }
  for (const { name } of [...element.attributes]) if (!attributes.includes(name)) element.removeAttribute(name)
  if (element.localName === 'figure' && element.attributes.length === 0) renamed(element, 'div')
  if (element.localName !== 'a' || element.hasAttribute('data-entity')) return
  const href = hrefOf(ownAddress(element.getAttribute('href') ?? ''))
  if (href) element.setAttribute('href', href)
  else unwrap(element)
}

/** An address of this portal in full; others as they are. */
const ownAddress = (href: string) => (/^\/([a-z]{2}|id)\//.test(href) ? `${location.origin}${href}` : href)

/** A text has no line breaks, but paragraphs; in a heading a break is a space. */
function splitAtBreaks(body: HTMLElement) {
  const parents = new Set<Element>()
  for (const br of body.querySelectorAll('br')) {
    if (br.closest('h2,h3,h4,caption')) {
      br.replaceWith(' ')
      continue
    }
    // Out of bold, italics, links and paragraphs, which then go on behind it.
    for (let parent = br.parentElement; parent?.matches('strong,em,a,p'); parent = br.parentElement) {
      const after = parent.cloneNode() as Element
      while (br.nextSibling) after.append(br.nextSibling)
      parent.after(br, after)
    }
    if (br.parentElement) parents.add(br.parentElement)
  }
  for (const parent of parents) makeParagraphs(parent)
}

/** Makes a paragraph of each run of words between breaks and blocks. */
function makeParagraphs(parent: Element) {
  let paragraph: Element | undefined
  for (const node of [...parent.childNodes]) {
    const isBreak = node instanceof Element && node.localName === 'br'
    if (isBreak) node.remove()
    if (isBreak || (node instanceof Element && !node.matches('strong,em,a'))) {
      paragraph = undefined
      continue
    }
    if (!paragraph) {
      paragraph = parent.ownerDocument.createElement('p')
      node.before(paragraph)
    }
    paragraph.append(node)
  }
}

/** Spaces that do not break keep numbers with their units; in rows they only push words about. */
function tidySpaces(body: HTMLElement) {
  body.normalize()
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const isInline = (node: Node | null) => node instanceof Element && node.matches('strong,em,a')
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const text = node.data
      .replace(/[\t\n\r\f\v ]+/g, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ')
      .replace(/\u00ad|\u200b|\ufeff/g, '')
    const begins = !isInline(node.previousSibling) && !isInline(node.parentNode)
    const ends = !isInline(node.nextSibling) && !isInline(node.parentNode)
    node.data = text.replace(begins ? /^ / : /^(?!)/, '').replace(ends ? / $/ : /(?!)$/, '')
  }
}
