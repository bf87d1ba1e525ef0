import { describe, expect, test } from 'vitest'
import { type Body, type BodyBlock, bodyFromForm, bodySchema, type Paragraph, type Text } from './body'
import { bodyFromPlain, plainOf } from './plain-body'
import { choices } from './random'

const text = (words: string, ...marks: NonNullable<Text['marks']>): Text =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const paragraph = (...content: Text[]): Paragraph => ({ type: 'paragraph', content })
const doc = (...content: BodyBlock[]): Body => ({ type: 'doc', content })
const item = (...content: Paragraph[]) => ({ type: 'listItem' as const, content })
const malta = text('Malta', { type: 'bold' }, { type: 'entity', attrs: { id: 7 } })

const body = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('On the bridge')] },
  paragraph(text('With '), malta, text(' and others.')),
  { type: 'quote', attrs: { speaker: 'A teacher' }, content: [paragraph(text('We began.'))] },
  { type: 'orderedList', content: [item(paragraph(malta)), item(paragraph(text('Second')), paragraph(text('Third')))] },
  paragraph(text('- no item')),
  { type: 'image', attrs: { id: 3 } },
)

const plain = `## On the bridge

With Malta and others.

[[quote 3]]

1. Malta
2. Second
  Third

\\- no item

[[picture 6]]`

describe('without scripts', () => {
  test('an author sees the text, and a name for what plain text cannot hold', () => {
    expect(plainOf(body)).toBe(plain)
  })

  test('an author who changes nothing changes nothing', () => {
    expect(bodyFromPlain(plain, body)).toEqual(body)
    expect(bodyFromPlain(plain.replaceAll('\n', '\r\n'), body)).toEqual(body)
  })

  test('an author adds a paragraph and a list, moves the quote, and every link of other lines stays', () => {
    const changed = plain
      .replace('[[quote 3]]\n\n', '')
      .replace('1. Malta', 'Of which\nmore follows.\n\n1. Malta')
      .concat('\n\n[[quote 3]]\n\n- one\n- two\n### After\nit')
    const { content } = bodyFromPlain(changed, body)
    expect(content).toEqual([
      ...body.content.slice(0, 2),
      paragraph(text('Of which more follows.')),
      ...[body.content[3], body.content[4], body.content[5], body.content[2]],
      { type: 'bulletList', content: [item(paragraph(text('one'))), item(paragraph(text('two')))] },
      { type: 'heading', attrs: { level: 3 }, content: [text('After')] },
      paragraph(text('it')),
    ])
  })

  test('what names a block that is not there is a line like any other', () => {
    for (const line of ['[[quote 6]]', '[[picture 60]]', '[[picture]]', '[[poem 3]]'])
      expect(bodyFromPlain(line, body)).toEqual(doc(paragraph(text(line))))
  })

  test('the same words with different links keep each their own', () => {
    const twice = doc(paragraph(text('Malta')), paragraph(malta))
    expect(bodyFromPlain('Malta\n\nMalta\n\nMalta', twice)).toEqual(doc(...twice.content, paragraph(malta)))
  })
})

test('of a form the editor’s text counts, without it the plain one, and without both what was there', () => {
  const written = doc(paragraph(text('Written')))
  const json = JSON.stringify(written)
  expect(bodyFromForm({ body: [json], bodyPlain: ['Plain'] }, 'body', body)).toEqual(written)
  expect(bodyFromForm({ body: [''], bodyPlain: ['Plain'] }, 'body', body)).toEqual(doc(paragraph(text('Plain'))))
  expect(bodyFromForm({ bodyPlain: [''] }, 'body', body)).toEqual(doc())
  expect(bodyFromForm({}, 'body', body)).toEqual(body)
  for (const wrong of ['{', '{"type":"doc"}', '"Plain"'])
    expect(() => bodyFromForm({ body: [wrong] }, 'body')).toThrow()
})

const { below, chance, oneOf } = choices(20)

const pieces = [
  '-',
  '1.',
  '##',
  '####',
  '[[quote 1]]',
  '[[picture 2]]',
  '\\',
  '\\-',
  '12. ',
  'ä ö',
  'Мир',
  '  ',
  '\u00a0',
]
const words = () =>
  Array.from({ length: 1 + below(4) }, () => oneOf([...pieces, 'word', 'bridge'])).join(oneOf(['', ' ']))

/** Texts with at least one letter, and no two of the same marks in a row. */
function texts(): Text[] {
  const marked = [text(`${words()}x`), text(words(), { type: 'bold' }), text(words(), { type: 'italic' }), malta]
  return Array.from({ length: 1 + below(3) }, (_, index) =>
    index === 0 ? text(`${words()}x`) : oneOf(marked.slice(1)),
  )
}

function randomBlock(): BodyBlock {
  const paragraphs = () => Array.from({ length: 1 + below(2) }, () => paragraph(...texts()))
  const items = () =>
    Array.from({ length: 1 + below(3) }, () => (chance(0.1) ? item({ type: 'paragraph' }) : item(...paragraphs())))
  const cell = () => ({ type: oneOf(['tableHeader', 'tableCell'] as const), content: paragraphs() })
  const row = () => ({ type: 'tableRow' as const, content: Array.from({ length: 1 + below(3) }, cell) })
  return oneOf<() => BodyBlock>([
    () => paragraph(...texts()),
    () => ({ type: 'heading', attrs: { level: oneOf([2, 3, 4] as const) }, content: texts() }),
    () => ({ type: oneOf(['bulletList', 'orderedList'] as const), content: items() }),
    () => ({ type: 'quote', attrs: { speaker: words() }, content: paragraphs() }),
    () => ({ type: oneOf(['image', 'file'] as const), attrs: { id: 1 + below(9) } }),
    () => ({ type: 'table', attrs: { caption: words() }, content: [row(), row()] }),
  ])()
}

const randomBody = () => doc(...Array.from({ length: below(8) }, randomBlock))

test('every body comes back from plain text as it was', () => {
  for (let round = 0; round < 2000; round++) {
    const random = bodySchema.parse(randomBody())
    expect(bodyFromPlain(plainOf(random), random), plainOf(random)).toEqual(random)
  }
})

test('no word that somebody types is lost, whatever it is typed into', () => {
  const said = (plainText: string) => plainText.match(/\p{L}+/gu) ?? []
  for (let round = 0; round < 2000; round++) {
    const base = randomBody()
    const lines = plainOf(base).split('\n')
    for (let change = below(5); change >= 0; change--)
      lines.splice(below(lines.length + 1), below(2), `${oneOf(['', '- ', '## ', '  ', '3. ', '\\'])}${words()}`)
    const typed = lines.join('\n')
    const made = bodySchema.parse(bodyFromPlain(typed, base))
    // What a line stands for has another number in another place, and is compared by its kind.
    expect(said(plainOf(made)), typed).toEqual(said(typed))
  }
})
