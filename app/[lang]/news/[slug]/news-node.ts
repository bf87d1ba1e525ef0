import type { NewsArticle } from 'schema-dts'
import type { Words } from '@/app/words/words'
import { zonedIso } from '@/db/clock'
import type { Edition } from '@/db/edition'
import type { News } from '@/db/news'
import { sourcesOf } from '@/db/translations'
import { pictureOf, versionsOf } from '../../metadata'
import { addressOf, idOf, named, organizationNode, portalReference } from '../../structured'

/** A news item for programs: what its page says of when, by whom, about what and where. */
export async function newsNode(news: News, words: Words): Promise<NewsArticle> {
  const { edition, facts, fields, countries, structures, image, changes } = news
  const { entity, lang, title, path, publishedAt, changedAt, text } = edition
  const inRole = (role: string) =>
    countries.filter((country) => country.role === role).map((country) => named('Country', country.edition))
  const about = [...fields.map((field) => named('DefinedTerm', field)), ...inRole('about')]
  const issuers = structures.filter(({ role }) => role === 'issuer').map((one) => named('Organization', one.edition))
  const publisher = organizationNode(lang)
  return {
    ...{ '@type': 'NewsArticle', '@id': idOf(entity), url: addressOf(path), mainEntityOfPage: addressOf(path) },
    ...{ headline: title, inLanguage: lang, articleSection: words.kinds[facts.kind] ?? words.news },
    ...(text.lead && { description: text.lead }),
    image: addressOf((await pictureOf(edition, image)).url),
    ...(publishedAt && { datePublished: zonedIso(publishedAt) }),
    ...(changedAt && { dateModified: zonedIso(changedAt) }),
    author: issuers.length > 0 ? issuers : publisher,
    publisher,
    isPartOf: portalReference(),
    ...(about.length > 0 && { about }),
    ...(inRole('place').length > 0 && { contentLocation: inRole('place') }),
    ...(await translations(edition)),
    ...(changes.length > 0 && {
      correction: changes.map(({ at, note }) => ({
        ...{ '@type': 'CorrectionComment', text: note, datePublished: zonedIso(at) },
      })),
    }),
  }
}

/** What a version translates, and what translates it, as far as that is known and public. */
async function translations(edition: Edition) {
  const versions = await versionsOf(edition)
  if (versions.length < 2) return {}
  const sources = await sourcesOf(versions.map(({ id }) => id))
  const version = ({ lang: inLanguage, path, title }: Edition) =>
    ({ '@type': 'NewsArticle', url: addressOf(path), headline: title, inLanguage }) as const
  const source = versions.find(({ id }) => id === sources.get(edition.id))
  const translated = versions.filter(({ id }) => sources.get(id) === edition.id)
  return {
    ...(source && { translationOfWork: version(source) }),
    ...(translated.length > 0 && { workTranslation: translated.map(version) }),
  }
}
