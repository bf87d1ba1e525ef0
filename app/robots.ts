import type { MetadataRoute } from 'next'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/** Crawlers that gather texts to train models with; those by which the same firms search and answer have other names. */
const training = [
  ...['AI2Bot', 'Amazonbot', 'Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot', 'Diffbot', 'Google-Extended'],
  ...['GPTBot', 'cohere-training-data-crawler', 'meta-externalagent', 'omgilibot'],
]

/** What comes to nothing for a crawler: the desk, and a search for each word that somebody may type. */
const useless = ['/admin', '/api/auth/', '/*/search?', '/*/search/']

/** `/robots.txt`, by the preset that the operator chose; those who look for sitemaps find them in it. */
export default function robots(): MetadataRoute.Robots {
  const { crawlers, siteUrl } = readSettings()
  if (crawlers === 'closed') return { rules: { userAgent: '*', disallow: '/' } }
  const all = { userAgent: '*', disallow: useless }
  return {
    rules: crawlers === 'no-training' ? [all, { userAgent: training, disallow: '/' }] : all,
    sitemap: [`${siteUrl}/sitemap.xml`, `${siteUrl}/sitemaps/news.xml`],
  }
}
