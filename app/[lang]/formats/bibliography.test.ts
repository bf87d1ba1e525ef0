import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { type Citation, plainCitation } from '../citation'
import { bibliographies } from './bibliography'

const item: Citation = {
  ...{ id: 'https://portal.example/id/12', 'citation-key': 'osce12ru', type: 'webpage' },
  title:
    '“Öl & Wasser”: a title of so many words that it would be broken somewhere in its midst, 50 % of {braces}, Граница_1 – it’s #1 $5 ~ ^ \\',
  author: [{ literal: 'OSCE Secretariat, Transnational Threats Department' }, { literal: 'Секретариат и «Центр»' }],
  ...{ publisher: 'Организация по безопасности и сотрудничеству в Европе', 'publisher-place': 'Chişinău' },
  issued: { 'date-parts': [[2024, 6, 6]] },
  ...{ language: 'ru', genre: 'Press release', URL: 'https://portal.example/id/12' },
}

const written = (ending: string, citation: Citation) => bibliographies.get(ending)?.write(citation) ?? ''
const readBack = (text: string) => new Cite(text).data[0] ?? {}

test('a researcher’s BibTeX has every letter of title and issuers, whatever TeX would make of them', () => {
  const bibtex = written('bib', item)
  expect(bibtex).toMatch(/^@misc\{osce12ru,\n[\s\S]*\n\}\n$/)
  expect(bibtex).toContain('{OSCE Secretariat, Transnational Threats Department} and {Секретариат и «Центр»}')
  expect(bibtex).toContain('url = {https://portal.example/id/12}')
  expect(readBack(bibtex)).toMatchObject({
    title: item.title,
    author: item.author.map(({ literal }) => ({ family: literal })),
    issued: item.issued,
    ...{ publisher: item.publisher, 'publisher-place': 'Chişinău', URL: item.URL, 'citation-key': 'osce12ru' },
  })
})

test('a researcher’s RIS names bodies as bodies, though there are commas in their names', () => {
  const ris = written('ris', item)
  expect(ris.split('\r\n').slice(0, 3)).toEqual([
    'TY  - ELEC',
    'AU  - OSCE Secretariat – Transnational Threats Department',
    'AU  - Секретариат и «Центр»',
  ])
  expect(ris).toContain('\r\nDA  - 2024/06/06/\r\n')
  expect(ris).toMatch(/\r\nER {2}- \r\n$/)
  expect(ris.replaceAll('\r\n', '')).not.toContain('\n')
  expect(readBack(ris)).toMatchObject({
    title: item.title,
    author: [{ literal: 'OSCE Secretariat – Transnational Threats Department' }, { literal: 'Секретариат и «Центр»' }],
    ...{ issued: item.issued, publisher: item.publisher, language: 'ru', URL: item.URL },
  })
})

test('what is only dated to the month or year is cited by that', () => {
  for (const [parts, day] of [
    [[2024, 6], '2024/06//'],
    [[2024], '2024///'],
  ] as const) {
    const dated = { ...item, issued: { 'date-parts': [[...parts]] } }
    expect(written('ris', dated)).toContain(`DA  - ${day}\r\n`)
    expect(readBack(written('bib', dated)).issued).toEqual(dated.issued)
  }
})

test('a reader can copy a citation of one line', () => {
  const english = { ...item, title: 'Who pays?', publisher: 'OSCE' }
  expect(plainCitation(english, 'en')).toBe(
    'OSCE Secretariat, Transnational Threats Department; Секретариат и «Центр»: Who pays? Press release, OSCE, 6 June 2024. https://portal.example/id/12',
  )
  const issued = {
    'date-parts': [
      [2024, 12, 5],
      [2024, 12, 6],
    ],
  }
  expect(plainCitation({ ...english, title: 'Ministerial Council', author: [{ literal: 'OSCE' }], issued }, 'en')).toBe(
    'OSCE: Ministerial Council. Press release, 5–6\u00a0December 2024. https://portal.example/id/12',
  )
})
