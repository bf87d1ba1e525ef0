import { wordsFor } from '@/app/words/words'
import { firstLanguage, languages, organization } from '@/db/content/organization'
import { findEdition } from '@/db/edition'
import { finders } from '@/db/finder/finders'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/**
 * `/llms.txt`: what the portal is and where its parts are, for programs that read pages on behalf of people, as
 * llmstxt.org describes it. In the first language, in which all of the content can be found.
 */
export async function GET(): Promise<Response> {
  const { siteUrl } = readSettings()
  const lang = firstLanguage
  const words = wordsFor(lang)
  const link = (title: string, path: string, says: string) => `- [${title}](${siteUrl}${path}): ${says}`
  const page = (title: string, path: string, says: string) => link(title, `/${lang}${path}`, says)
  const own = await Promise.all(['about', 'privacy', 'accessibility'].map((slug) => findEdition('', lang, slug)))
  const fed = [...finders.values()].filter(({ dated }) => dated)
  const text = `# ${organization.name[lang]} (${organization.shortName[lang]})

> ${words.frontDescription(organization.name[lang])} ${organization.notice[lang] ?? ''}

Every page stands at an address that begins with its language: ${languages.map((code) => `\`/${code}\` (${organization.languages[code]})`).join(', ')}. Each thing has a number and, by it, a permanent address, \`${siteUrl}/id/N\`, which leads to its page. A page that is withdrawn keeps its address and says why; one that is removed answers 410. Times are those of ${organization.timeZone}.

## Parts

${[
  page(words.news, '/news', 'the newest first; narrowed by kind, field, country, structure, language and days'),
  page(words.countries.title, '/countries', 'by groups, with what concerns each'),
  page(words.fields.title, '/fields-of-work', words.fields.lead),
  page(words.structures.title, '/structures', words.structures.lead),
  page(words.structures.operations, '/field-operations', words.structures.operationsLead),
  page(words.chairs.title, '/chairpersonships', 'by years'),
  page(words.meetings.title, '/meetings', words.meetings.lead),
  page(words.projects.title, '/projects', words.projects.lead),
  page(words.searchPage.title, '/search', words.searchPage.lead),
].join('\n')}

## For programs

${[
  ...fed.map(({ list }) =>
    page(
      `Feed of ${list}`,
      `/${list}/feed.atom`,
      'Atom; also `feed.rss` and `feed.json`, with the parameters of the list',
    ),
  ),
  link('Sitemaps', '/sitemap.xml', 'every page with its language versions and the day of its last change'),
  link('Sitemap of news', '/sitemaps/news.xml', 'the last 48 hours'),
  page('OpenSearch', '/opensearch.xml', 'how a browser searches the portal'),
  ...dataPages.map(([title, path, says]) => page(title, path, says)),
].join('\n')}

## About

${own.flatMap((one) => (one ? [link(one.title, one.path, one.text.lead)] : [])).join('\n')}
`
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Pages that explain how to take more than a page at a time. */
const dataPages = [
  [
    'API',
    '/api',
    'the same content as JSON, with the filters of the pages, and a log of changes for those who copy it',
  ],
  [
    'Open data',
    '/open-data',
    'everything public in one file, made every night, with its licence; the taxonomies as SKOS',
  ],
] as const
