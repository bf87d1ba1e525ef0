import type { organization } from '@/db/content/organization'
import type { FacetName } from '@/db/finder/finders'
import { formatAny } from '../dates'
import type { Keyed } from './keyed'
import { type Forms, plural } from './plural'

/** What a list says of its filters. `kinds` are the chosen ones, by their words in the address. */
export type FinderWords = {
  facets: Record<FacetName, string>
  /** Names of values that are words of the organization's own; all others have a title. */
  kinds: Readonly<Record<string, string>>
  /** «12 stories», where the number is written out already. */
  counted: (total: number, count: string, kinds: readonly Kind[]) => string
  /** The same as a title, without the number: «Stories». */
  titled: (kinds: readonly Kind[]) => string
  text: (text: string) => string
  structure: (names: string) => string
}

type Kind = { value: string; label: string }

export type Finders = Keyed<'news' | 'meetings' | 'projects' | 'search', FinderWords>
export type NewsKinds<Text = string> = Keyed<keyof typeof organization.newsKinds, Text>
export type Budgets = Keyed<'unified' | 'extra-budgetary'>
export type PartsOfPortal = Keyed<
  'news' | 'countries' | 'fields-of-work' | 'structures' | 'chairpersonships' | 'meetings' | 'projects' | 'pages'
>

/** The words of a list whose items are called by their kind: «12 statements», «Statements or speeches». */
export function wordsByKind(
  lang: string,
  list: Pick<FinderWords, 'facets' | 'kinds' | 'text' | 'structure'> & {
    title: string
    items: Forms
    itemsOf: Readonly<Record<string, Forms>>
    titlesOf: Readonly<Record<string, string>>
  },
): FinderWords {
  const { facets, kinds: names, text, structure, title, items, itemsOf, titlesOf } = list
  // German nouns keep their capital.
  const within = (name: string) => (lang === 'de' ? name : name.toLowerCase())
  const named = (kinds: readonly Kind[], nameOf: (kind: Kind) => string) => formatAny(kinds.map(nameOf), lang)
  return {
    ...{ facets, kinds: names, text, structure },
    counted: (total, count, kinds) => {
      const forms = ({ value, label }: Kind) => plural(lang, total, itemsOf[value] ?? { other: within(label) })
      return `${count} ${kinds.length > 0 ? named(kinds, forms) : plural(lang, total, items)}`
    },
    titled: (kinds) =>
      kinds.length > 0 ? capital(named(kinds, ({ value, label }) => within(titlesOf[value] ?? label))) : title,
  }
}

/** The words of a list that says the kind after its items: «12 meetings of the series A or B». */
export function wordsBesideKind(
  lang: string,
  list: Pick<FinderWords, 'facets' | 'kinds' | 'text' | 'structure'> & {
    title: string
    items: Forms
    /** The items without a number, where the kind follows. */
    plain: string
    /** What follows, with the space or sign before it. */
    kind: (names: string) => string
  },
): FinderWords {
  const { facets, kinds: names, text, structure, title, items, plain, kind } = list
  const followed = (kinds: readonly Kind[]) => {
    const labels = kinds.map(({ label }) => label)
    return labels.length > 0 ? kind(formatAny(labels, lang)) : ''
  }
  return {
    ...{ facets, kinds: names, text, structure },
    counted: (total, count, kinds) => `${count} ${plural(lang, total, items)}${followed(kinds)}`,
    titled: (kinds) => (kinds.length > 0 ? plain + followed(kinds) : title),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
