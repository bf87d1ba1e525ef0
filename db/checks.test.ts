import { expect, test } from 'vitest'
import type { Body, BodyBlock, Text } from './body'
import { type Checked, checksOf } from './checks'
import { choices } from './random'

const said = (text: string, marks: Text['marks'] = []): Text => ({ type: 'text', text, marks })
const paragraph = (...content: Text[]) => ({ type: 'paragraph' as const, content })
const words = (text: string) => paragraph(said(text))
const heading = (level: 2 | 3 | 4, text = 'What comes next'): BodyBlock => ({
  ...{ type: 'heading', attrs: { level } },
  content: text ? [said(text)] : [],
})
const quote = (speaker: string): BodyBlock => ({ type: 'quote', attrs: { speaker }, content: [words('Well said.')] })
const image = (id: number): BodyBlock => ({ type: 'image', attrs: { id } })
const file = (id: number): BodyBlock => ({ type: 'file', attrs: { id } })
const table = (caption: string, first: 'tableHeader' | 'tableCell' = 'tableHeader'): BodyBlock => ({
  ...{ type: 'table', attrs: { caption } },
  content: [
    { type: 'tableRow', content: [{ type: first, content: [words('Year')] }] },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [words('2026')] }] },
  ],
})
const link = (text: string, href = 'https://example.org/'): BodyBlock =>
  paragraph(said('See '), said(text, [{ type: 'link', attrs: { href } }]), said(' for the rest.'))
const toEntity = (id: number, text = 'the mission') => paragraph(said(text, [{ type: 'entity', attrs: { id } }]))

const opening = words('Monitors from twenty countries arrived in the capital on Monday.')
const body = (...content: BodyBlock[]): Body => ({ type: 'doc', content: [opening, ...content] })

/** A version in which there is nothing to mend. */
const good: Checked = {
  title: 'Monitors observe the vote in twenty districts',
  lead: 'The first monitors have taken up their posts, a week before the elections, at the invitation of the government.',
  body: body(),
  slug: 'monitors-observe-the-vote',
  lang: 'en',
  shared: {
    ...{ kind: 'press-release', issuedOn: '2026-11-20', image: null, project: null, meeting: null },
    ...{ issuers: [1], fields: [2], countries: [{ country: 3, role: 'about' }] },
  },
  images: new Map([
    [1, { alt: 'Monitors at a table', decorative: false, removed: false }],
    [2, { alt: ' ', decorative: false, removed: false }],
    [3, { alt: '', decorative: true, removed: false }],
    [4, { alt: 'Monitors at a table', decorative: false, removed: true }],
  ]),
  files: new Map([
    [1, { removed: false }],
    [2, { removed: true }],
  ]),
  entities: new Map([
    [1, 'public'],
    [2, 'scheduled'],
    [3, 'draft'],
    [4, 'missing'],
  ]),
  today: '2026-11-24',
}

const sharing = (shared: Partial<Checked['shared']>): Partial<Checked> => ({ shared: { ...good.shared, ...shared } })
const telling = (...content: BodyBlock[]): Partial<Checked> => ({ body: body(...content) })
const letters = (count: number) =>
  'Letter by letter '
    .repeat(count)
    .slice(0, count - 1)
    .concat('x')

/** Each code with its level, versions that have it, and neighbours of theirs that have not. */
const cases: Record<string, [level: 'block' | 'ask', has: Partial<Checked>[], hasNot: Partial<Checked>[]]> = {
  'no-kind': ['block', [sharing({ kind: 'rumour' as 'story' })], [sharing({ kind: 'story' })]],
  'no-day': ['block', [sharing({ issuedOn: '' })], [sharing({ issuedOn: '2026-11-24' })]],
  'day-to-come': ['ask', [sharing({ issuedOn: '2026-11-25' })], [sharing({ issuedOn: '2026-11-24' })]],
  'day-long-past': ['ask', [sharing({ issuedOn: '2026-10-24' })], [sharing({ issuedOn: '2026-10-25' })]],
  'no-issuer': ['block', [sharing({ issuers: [] })], [sharing({ issuers: [9, 8] })]],
  'no-field': ['ask', [sharing({ fields: [] })], [sharing({ fields: [9] })]],
  'no-country': ['ask', [sharing({ countries: [] })], []],
  'no-title': ['block', [{ title: '' }, { title: ' \n' }], [{ title: '1' }]],
  'title-too-long': ['block', [{ title: letters(201) }], [{ title: letters(200) }, { title: '🕊'.repeat(200) }]],
  'title-in-capitals': [
    'ask',
    [{ title: 'MONITORS OBSERVE VOTE' }, { title: 'НАБЛЮДАТЕЛИ ПРИБЫЛИ В СТОЛИЦУ' }],
    [{ title: 'OSCE and UN sign' }, { title: 'OSCE UN' }, { title: '2026' }],
  ],
  'title-with-stop': [
    'ask',
    [{ title: 'Monitors arrive.' }],
    [{ title: 'Monitors arrive' }, { title: 'Who comes?' }, { title: 'To be continued...' }],
  ],
  slug: ['block', [{ slug: '' }, { slug: 'Not A Slug' }], [{ slug: 'a-slug-2' }]],
  'no-lead': ['block', [{ lead: '' }, { lead: '  ' }], [{ lead: 'Something.' }]],
  'lead-too-long': ['block', [{ lead: letters(401) }], [{ lead: letters(400) }]],
  'lead-short': ['ask', [{ lead: letters(49) }], [{ lead: letters(50) }, { lead: '' }]],
  'lead-long': ['ask', [{ lead: letters(251) }, { lead: letters(400) }], [{ lead: letters(250) }]],
  'lead-repeated': [
    'ask',
    [
      { body: { type: 'doc', content: [words(good.lead)] } },
      { body: { type: 'doc', content: [words(`${good.lead.toUpperCase()} And more.`)] } },
    ],
    [{ body: { type: 'doc', content: [opening, words(good.lead)] } }, { lead: '' }],
  ],
  'no-text': [
    'block',
    [{ body: { type: 'doc', content: [] } }, { body: { type: 'doc', content: [words(' '), paragraph()] } }],
    [{ body: { type: 'doc', content: [image(1)] } }],
  ],
  'heading-empty': ['block', [telling(heading(2, '')), telling(heading(2, ' '))], [telling(heading(2))]],
  'heading-order': [
    'block',
    [telling(heading(3)), telling(heading(2), heading(4)), telling(heading(2), heading(3), heading(2), heading(4))],
    [telling(heading(2), heading(3), heading(4), heading(2), heading(2), heading(3))],
  ],
  'quote-without-speaker': ['block', [telling(quote('')), telling(quote(' '))], [telling(quote('A. Monitor'))]],
  'table-without-caption': ['block', [telling(table(' '))], [telling(table('Districts'))]],
  'table-without-header': ['block', [telling(table('Districts', 'tableCell'))], [telling(table('Districts'))]],
  'picture-without-text': [
    'block',
    [telling(image(2)), sharing({ image: 2 })],
    [telling(image(1), image(3)), sharing({ image: 3 })],
  ],
  'picture-gone': [
    'block',
    [telling(image(4)), telling(image(99)), sharing({ image: 4 }), sharing({ image: 99 })],
    [telling(image(1)), sharing({ image: 1 })],
  ],
  'file-gone': ['block', [telling(file(2)), telling(file(99))], [telling(file(1))]],
  'link-text': [
    'ask',
    [
      ...['here', 'Click here', 'HERE »', 'read more …', ' ', 'https://example.org/a', 'www.example.org'],
      ...[
        'ici',
        'Cliquez ici',
        'hier',
        'Mehr erfahren',
        'qui',
        'Leggi di più',
        'здесь',
        'Подробнее',
        'aquí',
        'Leer más',
      ],
    ].map((text) => telling(link(text))),
    ['the report of 2026', 'here and there', 'Mehr Sicherheit', 'example.org'].map((text) => telling(link(text))),
  ],
  'link-to-nothing': ['block', [telling(toEntity(4)), telling(toEntity(99))], [telling(toEntity(1))]],
  'link-to-draft': ['block', [telling(toEntity(3))], [telling(toEntity(1), toEntity(2))]],
  'link-to-scheduled': ['ask', [telling(toEntity(2))], [telling(toEntity(1))]],
}

test('an editor whose version is in order is told nothing', () => {
  expect(checksOf(good)).toEqual([])
})

for (const [code, [level, has, hasNot]] of Object.entries(cases))
  test(`an editor is told of «${code}» where it is so, and only there`, () => {
    for (const change of has) {
      const found = checksOf({ ...good, ...change }).filter((check) => check.code === code)
      expect([change, found]).toEqual([change, [expect.objectContaining({ code, level })]])
      expect(found[0]?.sentence).toMatch(/^[A-Z].*[.?]$/s)
    }
    for (const change of hasNot)
      expect([change, checksOf({ ...good, ...change }).map((check) => check.code)]).toEqual([
        ...[change, expect.not.arrayContaining([code])],
      ])
  })

test('there is no check that these cases do not know', () => {
  const all = Object.values(cases).flatMap(([, has, hasNot]) => [...has, ...hasNot])
  const told = new Set(all.flatMap((change) => checksOf({ ...good, ...change }).map(({ code }) => code)))
  expect([...told].sort()).toEqual(Object.keys(cases).sort())
})

test('an editor is led to the place: the field, and in the text the block', () => {
  const wrong = checksOf({ ...good, ...telling(heading(2), image(2), link('here'), link('here')) })
  expect(wrong.map(({ code, field, block }) => [code, field, block])).toEqual([
    ['picture-without-text', 'body', 2],
    ['link-text', 'body', 3],
    ['link-text', 'body', 4],
  ])
  expect(checksOf({ ...good, ...sharing({ image: 2 }) })).toMatchObject([{ field: 'image' }])
})

test('a link whose words are set in several ways is one link', () => {
  const marks: Text['marks'] = [{ type: 'link', attrs: { href: 'https://example.org/' } }]
  const half = paragraph(said('he', marks), said('re', [{ type: 'bold' }, ...marks]))
  expect(checksOf({ ...good, ...telling(half) })).toMatchObject([{ code: 'link-text' }])
  const list: BodyBlock = { type: 'bulletList', content: [{ type: 'listItem', content: [half] }] }
  expect(checksOf({ ...good, ...telling(list) })).toMatchObject([{ code: 'link-text', block: 1 }])
})

test('a media advisory may be complete in its lead', () => {
  const empty: Partial<Checked> = { body: { type: 'doc', content: [] }, ...sharing({ kind: 'media-advisory' }) }
  expect(checksOf({ ...good, ...empty })).toMatchObject([{ code: 'no-text', level: 'ask' }])
})

test('whatever is wrong together, what blocks comes first, and each is told as if it were alone', () => {
  const { someOf } = choices(20_261_202)
  const single = Object.values(cases).flatMap(([, has]) => has)
  for (let round = 0; round < 300; round++) {
    const chosen = someOf(single, 6)
    const shared = Object.assign({}, good.shared, ...chosen.map((change) => change.shared ?? {}))
    const version: Checked = Object.assign({}, good, ...chosen, { shared })
    const checks = checksOf(version)
    const levels = checks.map(({ level }) => level)
    expect(levels).toEqual([...levels].sort((one) => (one === 'block' ? -1 : 1)))
    const fields = new Set(checks.map(({ field }) => field))
    for (const field of ['title', 'slug'] as const) {
      const alone = checksOf({ ...good, [field]: version[field] }).filter((check) => check.field === field)
      expect(checks.filter((check) => check.field === field)).toEqual(alone)
    }
    for (const field of fields)
      expect(['title', 'lead', 'slug', 'body', 'image', ...Object.keys(good.shared)]).toContain(field)
  }
})
