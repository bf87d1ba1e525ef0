import { expect, test } from 'vitest'
import type { Body, BodyBlock } from './body'
import { type Compared, compare, type Part, textOfBlock } from './comparison'
import { choices } from './random'

const paragraph = (text: string): BodyBlock => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
})
const version = (text: string, ...blocks: BodyBlock[]): Compared => ({
  fields: { Title: text },
  body: { type: 'doc', content: blocks },
})

const before = (parts: readonly Part[]) => parts.flatMap(({ kind, text }) => (kind === 'new' ? [] : [text])).join('')
const after = (parts: readonly Part[]) => parts.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('')

test('an editor sees the words that were changed, and no letters inside them', () => {
  const { fields } = compare(version('Десять судов вышли в море'), version('Девять судов вышли в море'))
  expect(fields).toEqual([
    {
      name: 'Title',
      parts: [
        { kind: 'gone', text: 'Десять' },
        { kind: 'new', text: 'Девять' },
        { kind: 'same', text: ' судов вышли в море' },
      ],
    },
  ])
})

test('words that were all changed are read as one phrase for another', () => {
  const { fields } = compare(version('Ten grey ships left the port'), version('Nine white boats left the quay'))
  expect(fields[0]?.parts).toEqual([
    { kind: 'gone', text: 'Ten grey ships' },
    { kind: 'new', text: 'Nine white boats' },
    { kind: 'same', text: ' left the ' },
    { kind: 'gone', text: 'port' },
    { kind: 'new', text: 'quay' },
  ])
})

test('a paragraph that was changed stands once, and one that was put before it is new', () => {
  const old = version('A', paragraph('The ferry leaves at nine from the old quay.'), paragraph('It returns at five.'))
  const next = version(
    'A',
    paragraph('Bring a coat, since nights are cold.'),
    paragraph('The ferry leaves at ten from the old quay.'),
    paragraph('It returns at five.'),
  )
  expect(compare(old, next).blocks.map(({ kind }) => kind)).toEqual(['new', 'changed', 'same'])
})

test('an editor is told where only a link or the weight of a word was changed', () => {
  const bold = (marks: { type: 'bold' }[]): Body['content'] => [
    { type: 'paragraph', content: [{ type: 'text', text: 'Nine', marks }] },
  ]
  const [block] = compare(version('A', ...bold([])), version('A', ...bold([{ type: 'bold' }]))).blocks
  expect(block).toMatchObject({ kind: 'changed', onlyForm: true })
})

test('nothing is shown of what both say alike', () => {
  const one = version('A', paragraph('Nine.'))
  expect(compare(one, structuredClone(one)).isSame).toBe(true)
})

test('what is the same and gone is the text before, what is the same and new the text after, whatever was changed', () => {
  const { below, oneOf } = choices(20_261_124)
  const words = ['ferry', 'quay', 'море', 'ß', 'nine o’clock', '— and', 'Ĉu', '100,000', 'co-operation']
  const text = () => Array.from({ length: below(9) }, () => oneOf(words)).join(oneOf([' ', '  ', '\n']))
  const block = (): BodyBlock =>
    oneOf<() => BodyBlock>([
      () => paragraph(text()),
      () => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: text() || 'x' }] }),
      () => ({ type: 'image', attrs: { id: 1 + below(3) } }),
      () => ({
        type: 'quote',
        attrs: { speaker: text() },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: text() || 'x' }] }],
      }),
      () => ({
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: text() || 'x' }] }] },
        ],
      }),
    ])()
  for (let round = 0; round < 300; round++) {
    const old = version(text(), ...Array.from({ length: below(6) }, block))
    const kept = old.body.content.filter(() => below(3) > 0)
    const next = version(text(), ...kept.flatMap((one) => (below(3) === 0 ? [block(), one] : [one])))
    const { fields, blocks } = compare(old, next)
    for (const { parts } of fields) {
      expect(before(parts)).toBe(old.fields.Title)
      expect(after(parts)).toBe(next.fields.Title)
    }
    const texts = (of: 'gone' | 'new', read: (parts: readonly Part[]) => string) =>
      blocks.filter(({ kind }) => kind !== of).map(({ parts }) => read(parts))
    expect(texts('new', before)).toEqual(old.body.content.map(textOfBlock))
    expect(texts('gone', after)).toEqual(next.body.content.map(textOfBlock))
  }
})

test('two long texts that have nothing in common are told apart in bounded steps', () => {
  const long = (stem: string) => Array.from({ length: 5000 }, (_, index) => `${stem}${index}`).join(' ')
  const { blocks } = compare(version('A', paragraph(long('a'))), version('A', paragraph(long('b'))))
  expect(blocks.map(({ kind }) => kind)).toEqual(['gone', 'new'])
  const { fields } = compare(version(long('a')), version(long('b')))
  expect(fields[0]?.parts.map(({ kind }) => kind)).toEqual(['gone', 'new'])
})
