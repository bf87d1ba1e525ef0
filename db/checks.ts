import type { Body } from './body'
import { checksOfBody, findingsOfImage } from './body-checks'
import { organization } from './content/organization'
import type { SharedNews } from './shared-news'
import { faultOfSlug } from './slugs'

/** A version of a news item, with what is known of everything it refers to by number. */
export type Checked = {
  title: string
  lead: string
  body: Body
  slug: string
  lang: string
  shared: SharedNews
  /** `alt` is the alternative text in the language of the version, or else in the first. */
  images: ReadonlyMap<number, { alt: string; decorative: boolean; removed: boolean }>
  files: ReadonlyMap<number, { removed: boolean }>
  /** What the public has of them when this version is published: `scheduled` comes before it, but not yet. */
  entities: ReadonlyMap<number, 'public' | 'scheduled' | 'draft' | 'missing'>
  /** The day on which it is to be published, `YYYY-MM-DD`. */
  today: string
}

/**
 * Something to mend before a version is published (`block`), or to look at once more (`ask`). `field` is the field of
 * the form that it concerns, `block` the place in the body, from 0; `sentence` says what to do.
 */
export type Check = { code: string; level: 'block' | 'ask'; field: string; sentence: string; block?: number }

export const limits = { title: 200, lead: 400, leadFrom: 50, leadTo: 250, daysBack: 30 } as const

/** What a careful editor would find in a version, what blocks it first, each in the order of the form. */
export function checksOf(version: Checked): Check[] {
  const all = [...checksOfFacts(version), ...checksOfWords(version), ...checksOfBody(version)]
  return [...all.filter(({ level }) => level === 'block'), ...all.filter(({ level }) => level === 'ask')]
}

const block = (code: string, field: string, sentence: string): Check => ({ code, level: 'block', field, sentence })
const ask = (code: string, field: string, sentence: string): Check => ({ code, level: 'ask', field, sentence })

function* checksOfFacts({ shared, images, today }: Checked): Generator<Check> {
  const { kind, issuedOn, issuers, fields, countries, image } = shared
  if (!Object.hasOwn(organization.newsKinds, kind)) yield block('no-kind', 'kind', 'Choose what kind of news this is.')
  if (issuedOn === '') yield block('no-day', 'issuedOn', 'Give the day on which it is issued.')
  else if (issuedOn > today)
    yield ask('day-to-come', 'issuedOn', 'The day of issue is after the day of publication: check it.')
  else if (daysBetween(issuedOn, today) > limits.daysBack)
    yield ask('day-long-past', 'issuedOn', `The day of issue is more than ${limits.daysBack} days back: check it.`)
  if (issuers.length === 0) yield block('no-issuer', 'issuers', 'Choose who issues it.')
  if (fields.length === 0)
    yield ask('no-field', 'fields', 'Choose a field of work, so that people find it there, or leave it without one.')
  if (countries.length === 0)
    yield ask('no-country', 'countries', 'Choose the countries it is about, or leave it without one.')
  if (image !== null) for (const finding of findingsOfImage(images.get(image))) yield { ...finding, field: 'image' }
}

function* checksOfWords({ title, lead, slug, body }: Checked): Generator<Check> {
  const [titleLength, leadLength] = [lengthOf(title), lengthOf(lead)]
  if (titleLength === 0) yield block('no-title', 'title', 'Give it a title.')
  if (titleLength > limits.title)
    yield block(
      'title-too-long',
      'title',
      `Shorten the title: it has ${titleLength} letters, and may have ${limits.title}.`,
    )
  if (isShouted(title)) yield ask('title-in-capitals', 'title', 'Write the title in small letters, as in a sentence.')
  if (/[^.]\.$/u.test(title.trim()))
    yield ask('title-with-stop', 'title', 'Take the full stop off the end of the title.')
  const fault = slug === '' ? 'it has no word of its own yet.' : faultOfSlug('news', 'news', slug)
  if (fault) yield block('slug', 'slug', `Give it another address: ${fault}`)
  if (leadLength === 0) yield block('no-lead', 'lead', 'Write a lead: one or two sentences that say what is new.')
  else if (leadLength > limits.lead)
    yield block('lead-too-long', 'lead', `Shorten the lead: it has ${leadLength} letters, and may have ${limits.lead}.`)
  else if (leadLength < limits.leadFrom)
    yield ask('lead-short', 'lead', 'The lead is very short: say who did what, and why it matters.')
  else if (leadLength > limits.leadTo)
    yield ask(
      'lead-long',
      'lead',
      `Lists and search engines cut a lead after about ${limits.leadTo} letters: shorten it.`,
    )
  const [first] = body.content
  const opening = first?.type === 'paragraph' ? (first.content ?? []).map(({ text }) => text).join('') : ''
  if (leadLength > 0 && folded(opening).startsWith(folded(lead)))
    yield ask('lead-repeated', 'body', 'The text begins with the lead, which stands above it already: begin after it.')
}

/** In letters as people count them. */
const lengthOf = (text: string) => [...text.trim()].length

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Three words or more without a single small letter; abbreviations alone are shorter. */
function isShouted(title: string): boolean {
  return title === title.toUpperCase() && (title.match(/\p{Lu}{2,}/gu) ?? []).length >= 3
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
