import { expect, test } from 'vitest'
import { type Language, languages } from './organization'
import type { ByLanguage, FieldContent, MenuContent, StructureContent } from './shape'
import { shippedContent } from './shipped'

/** Languages in which a name stayed what it was when the others changed theirs: there is no former one to give. */
const unchanged: Record<string, readonly Language[]> = {
  'country turkiye': ['de', 'it', 'ru'],
  'structure chairpersonship': ['fr', 'de', 'it', 'ru', 'es'],
}

type Text = { of: string; texts: ByLanguage; without?: readonly Language[] }

const { countries, structures, series, menu, images, news } = shippedContent
const fieldsBelow = (fields: readonly FieldContent[]): FieldContent[] =>
  fields.flatMap((field) => [field, ...fieldsBelow(field.children ?? [])])
const structuresBelow = (units: readonly StructureContent[]): StructureContent[] =>
  units.flatMap((unit) => [unit, ...structuresBelow(unit.children ?? [])])
const linesBelow = (lines: readonly MenuContent[]): MenuContent[] =>
  lines.flatMap((line) => [line, ...linesBelow(line.children ?? [])])

const entities = {
  group: shippedContent.countryGroups,
  area: shippedContent.areas,
  field: fieldsBelow(shippedContent.fieldsOfWork),
  structure: structuresBelow(structures),
  series,
  meeting: shippedContent.meetings,
  project: shippedContent.projects,
  page: shippedContent.pages,
}
const named = Object.entries(entities).flatMap(([type, items]) =>
  items.map((item) => ({ of: `${type} ${item.slug}`, ...item })),
)

const names: Text[] = [
  ...named.map(({ of, names }) => ({ of, texts: names })),
  ...countries.map(({ slug, iso2, names }) => {
    const known = languages.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region' }).of(iso2)])
    return { of: `country ${slug}`, texts: { ...Object.fromEntries(known), ...names } }
  }),
]
const formerNames: Text[] = [
  ...[...structuresBelow(structures), ...series].map((item) => ({ of: `structure ${item.slug}`, former: item.former })),
  ...countries.map((item) => ({ of: `country ${item.slug}`, former: item.former })),
].flatMap(({ of, former }) => (former ?? []).map(({ name }) => ({ of, texts: name, without: unchanged[of] ?? [] })))
const leads: Text[] = named.flatMap((item) =>
  'leads' in item && item.leads ? [{ of: `lead of ${item.of}`, texts: item.leads }] : [],
)
const cities: Text[] = named.flatMap((item) =>
  'cities' in item && item.cities ? [{ of: item.of, texts: item.cities }] : [],
)
const labels: Text[] = linesBelow(menu).flatMap(({ labels }) =>
  labels ? [{ of: `menu ${labels.en}`, texts: labels }] : [],
)
const pictures: Text[] = images.flatMap(({ name, alts, captions }) => [
  { of: `picture ${name}`, texts: alts },
  ...(captions ? [{ of: `caption of ${name}`, texts: captions }] : []),
])

const everything = [...names, ...formerNames, ...leads, ...cities, ...labels, ...pictures]

test.each([
  ['the name of every country, body, field, meeting, project and page', names],
  ['every former name that was another in their language', formerNames],
  ['what each of them is about', leads],
  ['every city', cities],
  ['every label of the menu', labels],
  ['what each picture shows', pictures],
])('readers of each of the six languages are told %s', (_what, texts) => {
  expect(texts.length).toBeGreaterThan(0)
  const missing = texts.flatMap(({ of, texts, without = [] }) =>
    languages.filter((lang) => !without.includes(lang) && !texts[lang]?.trim()).map((lang) => `${of}, ${lang}`),
  )
  expect(missing).toEqual([])
})

test('a reader of Russian never meets a text of the menu, of a name or of a picture in Latin letters', () => {
  const texts = everything.flatMap(({ of, texts: { ru } }) => (ru ? [{ of, ru }] : []))
  expect(texts.filter(({ ru }) => !/[а-яё]/i.test(ru))).toEqual([])
})

test('nobody is shown the English sentence as a translation of itself', () => {
  const same = [...leads, ...pictures].flatMap(({ of, texts }) =>
    languages.filter((lang) => lang !== 'en' && texts[lang] === texts.en).map((lang) => `${of}, ${lang}`),
  )
  expect(same).toEqual([])
})

test('two pages are never called the same in one language', () => {
  for (const lang of languages) {
    const titles = [
      ...names.map(({ texts }) => texts[lang]),
      ...news.flatMap(({ editions }) => editions[lang]?.title ?? []),
    ]
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  }
})

test('more than sixty news items can be read in two or more languages, and some in one that is not English', () => {
  const spoken = news.map(({ editions }) => Object.keys(editions))
  expect(spoken.filter((langs) => langs.length > 1).length).toBeGreaterThanOrEqual(60)
  const withoutEnglish = new Set(spoken.filter((langs) => !langs.includes('en')).flat())
  expect([...withoutEnglish].sort()).toEqual(['de', 'es', 'fr', 'it', 'ru'])
})

test('an address of an item of news is written in plain letters, and is its own', () => {
  const slugs = news.flatMap(({ editions }) => Object.entries(editions).map(([lang, { slug }]) => `${lang}/${slug}`))
  expect(slugs.filter((slug) => !/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('French keeps its double punctuation on the line of its word', () => {
  const french = everything.flatMap(({ of, texts: { fr } }) => (fr && / [:;?!»]|« /.test(fr) ? [of] : []))
  expect(french).toEqual([])
})
