import type { BodyBlock, Paragraph, Text } from './body'
import type { Check, Checked } from './checks'

type Finding = Omit<Check, 'field' | 'block'>

/** What a careful editor would find in the text of a version, from top to bottom. */
export function* checksOfBody(version: Checked): Generator<Check> {
  const { body, shared, images, files } = version
  if (!body.content.some(says)) {
    // An advisory may be complete in its lead: who, where and when.
    const level = shared.kind === 'media-advisory' ? 'ask' : 'block'
    yield { code: 'no-text', level, field: 'body', sentence: 'Write the text: there is nothing under the lead.' }
  }
  let above = 1
  for (const [block, node] of body.content.entries()) {
    const at = (finding: Finding): Check => ({ ...finding, field: 'body', block })
    for (const link of linksIn(node)) for (const finding of findingsOfLink(link, version)) yield at(finding)
    if (node.type === 'heading') {
      for (const finding of findingsOfHeading(node, above)) yield at(finding)
      above = node.attrs.level
    }
    if (node.type === 'quote' && node.attrs.speaker.trim() === '')
      yield at(blocks('quote-without-speaker', 'Say whose words this quote is.'))
    if (node.type === 'table') for (const finding of findingsOfTable(node)) yield at(finding)
    if (node.type === 'image') for (const finding of findingsOfImage(images.get(node.attrs.id))) yield at(finding)
    if (node.type === 'file' && (files.get(node.attrs.id)?.removed ?? true))
      yield at(blocks('file-gone', 'This file is no longer kept: take it out, or bring it back from the trash.'))
  }
}

const blocks = (code: string, sentence: string): Finding => ({ code, level: 'block', sentence })
const asks = (code: string, sentence: string): Finding => ({ code, level: 'ask', sentence })

/** What is wrong with a picture, wherever it stands. */
export function findingsOfImage(image: { alt: string; decorative: boolean; removed: boolean } | undefined): Finding[] {
  if (!image || image.removed)
    return [blocks('picture-gone', 'This picture is no longer kept: take it out, or bring it back from the trash.')]
  if (!image.decorative && image.alt.trim() === '')
    return [blocks('picture-without-text', 'Say in words what this picture shows, or mark it as decorative.')]
  return []
}

/** Whether a block has anything in it for a reader. */
function says(node: BodyBlock): boolean {
  return node.type === 'image' || node.type === 'file' || textsIn(node).some(({ text }) => text.trim() !== '')
}

function findingsOfHeading({ attrs, content }: BodyBlock & { type: 'heading' }, above: number): Finding[] {
  const findings: Finding[] = []
  if (wordsOf(content) === '') findings.push(blocks('heading-empty', 'Write this heading, or take it out.'))
  if (above === 1 && attrs.level > 2)
    findings.push(blocks('heading-order', 'Make this first heading one of the highest level, which is 2.'))
  else if (attrs.level > above + 1)
    findings.push(
      blocks('heading-order', `Make this heading one of level ${above + 1}: the one above is of level ${above}.`),
    )
  return findings
}

function findingsOfTable({ attrs, content }: BodyBlock & { type: 'table' }): Finding[] {
  const findings: Finding[] = []
  if (attrs.caption.trim() === '')
    findings.push(blocks('table-without-caption', 'Give this table a caption that says what it shows.'))
  if (!content.some((row) => row.content.some(({ type }) => type === 'tableHeader')))
    findings.push(blocks('table-without-header', 'Mark the cells of this table that head its columns or rows.'))
  return findings
}

type Link = { text: string; entity: number | undefined }

function findingsOfLink({ text, entity }: Link, { entities }: Checked): Finding[] {
  const findings: Finding[] = []
  const said = text.trim()
  const named = said === '' ? 'This link has no words' : `The link “${said}” does not say where it leads`
  if (saysNothing(said)) findings.push(asks('link-text', `${named}: write the name of what is there.`))
  const state = entity === undefined ? 'public' : (entities.get(entity) ?? 'missing')
  if (state === 'missing')
    findings.push(blocks('link-to-nothing', `The link “${said}” leads to what is no longer there: take it off.`))
  if (state === 'draft')
    findings.push(
      blocks('link-to-draft', `The link “${said}” will not work: publish what it leads to first, or take it off.`),
    )
  if (state === 'scheduled')
    findings.push(
      asks(
        'link-to-scheduled',
        `The link “${said}” leads to what is only planned: check that it goes live before this.`,
      ),
    )
  return findings
}

/** Words that say only that there is a link, in the portal's languages, folded as `saysNothing` folds. */
const emptyWords = new Set([
  ...['here', 'click', 'click here', 'more', 'read more', 'learn more', 'see more', 'link', 'this link', 'this page'],
  ...['details', 'website', 'download', 'continue reading', 'find out more', 'see here', 'this'],
  ...['ici', 'cliquez ici', 'cliquer ici', 'plus', 'en savoir plus', 'lire plus', 'lire la suite', 'lien', 'ce lien'],
  ...['hier', 'hier klicken', 'klicken sie hier', 'mehr', 'mehr lesen', 'mehr erfahren', 'weiterlesen', 'weiter'],
  ...['qui', 'clicca qui', 'cliccare qui', 'di più', 'leggi di più', 'leggi tutto', 'scopri di più', 'continua'],
  ...[
    'здесь',
    'тут',
    'сюда',
    'нажмите здесь',
    'нажмите сюда',
    'подробнее',
    'далее',
    'читать далее',
    'ссылка',
    'по ссылке',
  ],
  ...['aquí', 'haga clic aquí', 'clic aquí', 'pulse aquí', 'más', 'leer más', 'ver más', 'saber más', 'enlace'],
])

function saysNothing(text: string): boolean {
  if (/^(https?:\/\/|www\.)\S*$/i.test(text)) return true
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || emptyWords.has(words)
}

/** The links of a block: neighbouring texts that lead to the same place are one. */
function linksIn(node: BodyBlock): Link[] {
  const links: Link[] = []
  for (const run of runsIn(node)) {
    let before: string | undefined
    for (const { text, marks } of run) {
      const mark = marks?.find(({ type }) => type === 'link' || type === 'entity')
      const target = mark && JSON.stringify(mark)
      const last = links.at(-1)
      if (target && target === before && last) last.text += text
      else if (mark) links.push({ text, entity: mark.type === 'entity' ? mark.attrs.id : undefined })
      before = target
    }
  }
  return links
}

const paragraphs = (content: readonly Paragraph[]) => content.map((paragraph) => paragraph.content ?? [])

/** The texts of a block, those of each paragraph together. */
function runsIn(node: BodyBlock): readonly (readonly Text[])[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [node.content ?? []]
    case 'quote':
      return paragraphs(node.content)
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap((item) => paragraphs(item.content))
    case 'table':
      return node.content.flatMap((row) => row.content.flatMap((cell) => paragraphs(cell.content)))
    case 'image':
    case 'file':
      return []
  }
}

const textsIn = (node: BodyBlock) => runsIn(node).flat()
const wordsOf = (texts: readonly Text[] | undefined) =>
  (texts ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()
