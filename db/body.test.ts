import { expect, test } from 'vitest'
import { type Body, bodySchema, emptyBody, idsIn, textOf } from './body'

const body: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'On the bridge' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'With ' },
        { type: 'text', text: 'Malta', marks: [{ type: 'bold' }, { type: 'entity', attrs: { id: 7 } }] },
        { type: 'text', text: ' and ', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
      ],
    },
    {
      type: 'quote',
      attrs: { speaker: 'A teacher', role: 'Head of school' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We began with two classes.' }] }],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First' }] }] },
        { type: 'listItem', content: [{ type: 'paragraph' }] },
      ],
    },
    { type: 'image', attrs: { id: 3 } },
    {
      type: 'table',
      attrs: { caption: 'Places' },
      content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [] }] }],
    },
  ],
}

test('a text of every kind of block is accepted as it is', () => {
  expect(bodySchema.parse(body)).toEqual(body)
  expect(bodySchema.parse(emptyBody)).toEqual(emptyBody)
})

test('a draft may wait for who said something, and for what a table is called', () => {
  const row = { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }
  const content = [
    { type: 'quote', attrs: { speaker: '' }, content: [{ type: 'paragraph' }] },
    { type: 'table', attrs: { caption: '' }, content: [row] },
  ]
  expect(bodySchema.parse({ type: 'doc', content })).toEqual({ type: 'doc', content })
})

test('search finds every word a reader sees, the speaker and the caption of a table among them', () => {
  expect(textOf(body).split('\n')).toEqual([
    'On the bridge',
    'With Malta and ',
    'A teacher',
    'Head of school',
    'We began with two classes.',
    'First',
    'Places',
  ])
})

test('the entities and pictures of a text are known', () => {
  expect(idsIn(body)).toEqual({ entities: [7], images: [3], files: [] })
})

const paragraph = (mark: unknown) => ({ type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [mark] }] })

test.each([
  ['a link that runs a script', paragraph({ type: 'link', attrs: { href: 'javascript:alert(1)' } })],
  ['a link without a scheme', paragraph({ type: 'link', attrs: { href: '/en/news' } })],
  ['a heading that competes with the title', { type: 'heading', attrs: { level: 1 }, content: [] }],
  ['a block that the portal does not know', { type: 'iframe', attrs: { src: 'https://example.org' } }],
  ['a piece of text without a letter', { type: 'paragraph', content: [{ type: 'text', text: '' }] }],
  ['a list without items', { type: 'bulletList', content: [] }],
  ['a picture without a number', { type: 'image', attrs: { id: 'bridge' } }],
])('an editor cannot save %s', (_what, block) => {
  expect(bodySchema.safeParse({ type: 'doc', content: [block] }).success).toBe(false)
})
