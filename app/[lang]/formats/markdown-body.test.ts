import { expect, test } from 'vitest'
import type { Body, BodyBlock, Text } from '@/db/body'
import { escaped, markdownBody } from './markdown-body'

const sources = {
  hrefOf: (id: number) => (id === 7 ? 'https://portal.example.org/en/countries/malta' : undefined),
  imageOf: (id: number) =>
    id === 1
      ? { address: 'https://portal.example.org/files/a.svg', alt: 'A [bridge]', caption: 'Spring', credit: null }
      : undefined,
  fileOf: () => ({ address: 'https://portal.example.org/media/1/agenda.pdf', title: 'Agenda', kind: 'PDF' }),
}
const written = (...content: BodyBlock[]) => markdownBody({ type: 'doc', content } satisfies Body, sources)
const text = (words: string, ...marks: NonNullable<Text['marks']>): Text => ({ type: 'text', text: words, marks })
const paragraph = (...content: Text[]) => ({ type: 'paragraph' as const, content })

test('a program reads words as they are, whatever they would mean in Markdown', () => {
  expect(escaped('*a* [b](c) <d> & e_f | g\nh')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\& e\\_f \\| g h')
  expect(['# a', '- b', '12. c', '12th'].map(escaped)).toEqual(['\\# a', '\\- b', '12\\. c', '12th'])
})

test('a program reads what is bold, where links lead, and nothing of a link to what is not public', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://example.org/a_(b)' } }
  const entity = (id: number) => ({ type: 'entity' as const, attrs: { id } })
  expect(
    written(
      paragraph(
        text('In '),
        text('Malta ', { type: 'bold' }, entity(7)),
        text('and ', { type: 'italic' }),
        text('there', link),
        text(' or nowhere', entity(8)),
      ),
    ),
  ).toBe(
    'In [**Malta**](<https://portal.example.org/en/countries/malta>) *and* [there](<https://example.org/a_(b)>) or nowhere',
  )
})

test('a program reads every kind of block', () => {
  const item = (words: string) => ({
    type: 'listItem' as const,
    content: [paragraph(text(words)), paragraph(text('More'))],
  })
  const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({ type, content: [paragraph(text(words))] })
  expect(
    written(
      { type: 'heading', attrs: { level: 2 }, content: [text('Part')] },
      { type: 'orderedList', content: [item('One'), item('Two')] },
      {
        type: 'quote',
        attrs: { speaker: 'Ms A', role: 'Chair' },
        content: [paragraph(text('Yes.')), paragraph(text('No.'))],
      },
      {
        type: 'table',
        attrs: { caption: 'Seats' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'State'), cell('tableHeader', 'Seats')] },
          { type: 'tableRow', content: [cell('tableCell', 'A | B'), cell('tableCell', '2')] },
        ],
      },
      { type: 'image', attrs: { id: 1 } },
      { type: 'image', attrs: { id: 2 } },
      { type: 'file', attrs: { id: 1 } },
    ),
  ).toBe(
    [
      '## Part',
      '1. One\n\n   More\n2. Two\n\n   More',
      '> Yes.\n>\n> No.\n>\n> — Ms A, Chair',
      '**Seats**\n\n| State | Seats |\n| --- | --- |\n| A \\| B | 2 |',
      '![A \\[bridge\\]](https://portal.example.org/files/a.svg)\n\nSpring',
      '[Agenda](https://portal.example.org/media/1/agenda.pdf) (PDF)',
    ].join('\n\n'),
  )
})
