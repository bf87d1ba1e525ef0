import { formatDay } from '@/app/dates'
import { wordsFor } from '@/app/words/words'
import { type Compared, type Comparison, compare } from '@/db/comparison'
import { editionsOf } from '@/db/edition'
import type { NewsDraft } from '@/db/news-draft'

type Said = Pick<NewsDraft, 'title' | 'lead' | 'city' | 'slug' | 'body' | 'shared'>

/** What differs between two versions of a news item, what they refer to by number under its name. */
export async function comparisonWith(before: Said, after: Said): Promise<Comparison> {
  const [from, to] = await Promise.all([before, after].map(comparedFrom))
  return compare(from as Compared, to as Compared)
}

async function comparedFrom({ title, lead, city, slug, body, shared }: Said): Promise<Compared> {
  const { kinds, article } = wordsFor('en')
  const { issuers, fields, countries, project, meeting, image } = shared
  const linked = [...issuers, ...fields, ...countries.map(({ country }) => country), project, meeting]
  const named = await editionsOf(
    linked.flatMap((id) => id ?? []),
    'en',
  )
  const name = (id: number | null) => (id === null ? '' : (named.get(id)?.title ?? `number ${id}`))
  return {
    fields: {
      Title: title,
      Lead: lead,
      'City of the dateline': city,
      Address: slug,
      Kind: kinds[shared.kind] ?? shared.kind,
      'Day of issue': shared.issuedOn && formatDay(shared.issuedOn, 'en'),
      'Issued by': issuers.map(name).join('; '),
      'Fields of work': fields.map(name).join('; '),
      Countries: countries.map(({ country, role }) => `${name(country)} (${article.countries[role]})`).join('; '),
      Project: name(project),
      Meeting: name(meeting),
      Picture: image === null ? '' : `number ${image}`,
    },
    body,
  }
}
