import type { Metadata } from 'next'
import { type Language, languages } from '@/db/content/organization'
import { type Edition, type EditionText, languagesOf } from '@/db/edition'

/**
 * What the head of a page says. `path` is the address below the language of a page that every language has; `editions`
 * are the language versions of one that has its own. A list with more than one filter, with text or past its first
 * page is not for search engines: `query` is its clean parameters.
 */
export function metadataOf(page: {
  lang: Language
  title: string
  description?: string
  path?: string
  editions?: readonly Edition[]
  query?: string
}): Metadata {
  const { lang, title, description, path, editions, query = '' } = page
  const alternates =
    path === undefined
      ? Object.fromEntries((editions ?? []).map((edition) => [edition.lang, edition.path]))
      : Object.fromEntries(languages.map((code) => [code, `/${code}${path}`]))
  const parameters = [...new URLSearchParams(query).keys()]
  const listed = parameters.length <= 1 && !parameters.includes('q') && !parameters.includes('page')
  return {
    title,
    ...(description ? { description } : {}),
    alternates: {
      canonical: (alternates[lang] ?? '') + (query ? `?${query}` : ''),
      ...(query ? {} : { languages: alternates }),
    },
    ...(listed ? {} : { robots: { index: false, follow: true } }),
  }
}

/** What the head of an edition's page says; a withdrawn one is not for search engines. */
export async function editionMetadata(edition: (Edition & { text: EditionText }) | undefined): Promise<Metadata> {
  if (!edition) return {}
  const { lang, title, text, status } = edition
  return {
    ...metadataOf({ lang, title, description: text.lead, editions: await languagesOf(edition) }),
    ...(status === 'withdrawn' ? { robots: { index: false, follow: true } } : {}),
  }
}
