import type { Language } from '../db/content/organization'
import type { Block, NewsContent } from '../db/content/shape'
import { shippedContent } from '../db/content/shipped'

/**
 * A kind of page, and the address of one in a language. `status` is what it answers where that is not 200, `own` that
 * it says so itself, where others answer with the page for that status; `only` is the one language that it is written in.
 */
export type Kind = {
  name: string
  path: (lang: Language) => string
  status?: 400 | 404
  own?: true
  only?: Language
}

/** The newest news item that can be read in English and Russian and fits. */
function newsItem(fits: (item: NewsContent) => boolean): (lang: Language) => string {
  const item = shippedContent.news.findLast((one) => one.editions.en && one.editions.ru && fits(one))
  if (!item) throw new Error('The shipped content has no such news item.')
  return (lang) => `/${lang}/news/${(item.editions[lang] ?? item.editions.en)?.slug}`
}

const holds = (item: NewsContent, block: 'quote' | 'table') =>
  (item.editions.en?.body ?? []).some((one: Block) => typeof one === 'object' && block in one)

const at = (path: string) => (lang: Language) => `/${lang}${path}`

/** A word that much is found by. */
const border = (lang: Language) => encodeURIComponent(lang === 'ru' ? 'граница' : 'border')

/** One address of each kind of page that the portal has. */
export const kindsOfPages: readonly Kind[] = [
  { name: 'the front page', path: at('') },
  { name: 'the news', path: at('/news') },
  {
    name: 'filtered news',
    path: at('/news?kind=news-item&kind=press-release&country=uzbekistan&from=2018&to=2026-06-30&sort=oldest'),
  },
  { name: 'news with a date that is none', path: at('/news?country=malta&from=soon'), status: 404, own: true },
  { name: 'news found by a word', path: (lang) => `/${lang}/news?q=${border(lang)}` },
  { name: 'news of which there are none', path: at('/news?q=xyzzy&country=malta') },
  { name: 'a late page of the news', path: at('/news?lang=en&lang=ru&page=18') },
  {
    name: 'a news item with a picture and a quote',
    path: newsItem((item) => Boolean(item.image) && holds(item, 'quote')),
  },
  { name: 'a news item with a table', path: newsItem((item) => holds(item, 'table')) },
  {
    name: 'a press release with a dateline',
    path: newsItem((item) => item.kind === 'press-release' && Boolean(item.editions.en?.dateline)),
  },
  { name: 'the countries', path: at('/countries') },
  { name: 'a country', path: at('/countries/uzbekistan') },
  { name: 'a group of countries', path: at('/countries/mediterranean-partners-for-co-operation') },
  { name: 'the fields of work', path: at('/fields-of-work') },
  { name: 'a field of work', path: at('/fields-of-work/border-management') },
  { name: 'the structures', path: at('/structures') },
  { name: 'a structure', path: at('/structures/secretariat') },
  { name: 'the organizational structure', path: at('/structures/organizational-structure') },
  { name: 'the field operations', path: at('/field-operations') },
  { name: 'a field operation', path: at('/field-operations/programme-office-in-bishkek') },
  { name: 'the closed field operations', path: at('/field-operations/closed') },
  { name: 'a closed field operation', path: at('/field-operations/mission-to-georgia') },
  { name: 'the chairpersonships', path: at('/chairpersonships') },
  { name: 'a chairpersonship', path: at('/chairpersonships/2026') },
  { name: 'the meetings', path: at('/meetings') },
  { name: 'filtered meetings', path: at('/meetings?kind=ministerial-council-meetings&from=2014&to=2024') },
  { name: 'a series of meetings', path: at('/meetings/ministerial-council-meetings') },
  { name: 'a meeting', path: at('/meetings/ministerial-council-2024') },
  { name: 'the projects', path: at('/projects') },
  { name: 'filtered projects', path: at('/projects?kind=extra-budgetary&country=uzbekistan') },
  { name: 'a project', path: at('/projects/resilience-of-uzbekistan-to-cross-border-challenges'), only: 'en' },
  { name: 'a page about the organization', path: at('/about') },
  { name: 'the page on open data', path: at('/open-data') },
  { name: 'the search', path: at('/search') },
  { name: 'what was found', path: (lang) => `/${lang}/search?q=${border(lang)}` },
  { name: 'the API, explained', path: at('/api') },
  { name: 'an address that leads nowhere', path: at('/nowhere'), status: 404 },
  { name: 'an address that asks for too much', path: at(`/news?q=${'x'.repeat(201)}`), status: 400 },
]
