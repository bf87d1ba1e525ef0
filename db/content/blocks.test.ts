import { expect, test } from 'vitest'
import { bodySchema } from '../body'
import { bodyFrom } from './blocks'
import type { Block } from './shape'

const links = {
  entity(reference: string) {
    if (reference !== 'news:the-bridge') throw new Error(`There is no ${reference}.`)
    return 12
  },
  image: (name: string) => name.length,
}
const firstOf = (block: Block) => bodyFrom([block], links).content[0]

test('a writer who puts a reference in brackets gets a link to that entity', () => {
  expect(firstOf('See [the bridge](news:the-bridge), and [the map](https://example.org/map).')).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'See ' },
      { type: 'text', text: 'the bridge', marks: [{ type: 'entity', attrs: { id: 12 } }] },
      { type: 'text', text: ', and ' },
      { type: 'text', text: 'the map', marks: [{ type: 'link', attrs: { href: 'https://example.org/map' } }] },
      { type: 'text', text: '.' },
    ],
  })
})

test('a writer who refers to what is not there is told', () => {
  expect(() => firstOf('[there](news:nowhere)')).toThrow('news:nowhere')
})

test('brackets that lead nowhere stay as they were typed', () => {
  expect(firstOf('Article 5 [sic] (as amended)')).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Article 5 [sic] (as amended)' }],
  })
})

test('every kind of block becomes one that the portal can show', () => {
  const blocks: Block[] = [
    'A paragraph.',
    { heading: 'A heading' },
    { heading: 'A smaller one', level: 3 },
    { list: ['one', 'two'] },
    { list: ['first', '[second](news:the-bridge)'], ordered: true },
    { quote: 'Words.', speaker: 'A mayor' },
    { quote: 'Words.', speaker: 'A mayor', role: 'Mayor of a town' },
    { image: 'bridge' },
    { table: { caption: 'Places', head: ['Town', ''], rows: [['Osh', '3']] } },
  ]
  const body = bodyFrom(blocks, links)
  expect(bodySchema.parse(body)).toEqual(body)
  expect(body.content.map((block) => block.type)).toEqual([
    ...['paragraph', 'heading', 'heading', 'bulletList', 'orderedList', 'quote', 'quote', 'image', 'table'],
  ])
  expect(body.content[2]).toMatchObject({ attrs: { level: 3 } })
  expect(body.content[7]).toEqual({ type: 'image', attrs: { id: 6 } })
})
