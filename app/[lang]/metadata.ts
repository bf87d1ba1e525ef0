import type { Metadata } from 'next'
import { cache } from 'react'
import { type Language, languages, organization } from '@/db/content/organization'
import { type Edition, type EditionText, languagesOf } from '@/db/edition'
import { wordsFor } from '../words/words'
import { formats } from './feed/formats'

/** `languagesOf`, asked once for a page, of which several parts need the answer. */
export const versionsOf = cache(languagesOf)

/**
 * What the head of a page says. `path` is the address below the language of a page that every language has; `editions`
 * are the language versions of one that has its own.
 */
export function metadataOf(page: {
  lang: Language
  title: string
  description?: string | undefined
  path?: string
  editions?: readonly Edition[]
}): Metadata {
  const { lang, title, description, path, editions } = page
  const alternates =
    path === undefined
      ? Object.fromEntries((editions ?? []).map((edition) => [edition.lang, edition.path]))
      : Object.fromEntries(languages.map((code) => [code, `/${code}${path}`]))
  return {
    title,
    description: description || wordsFor(lang).description(title, organization.shortName[lang]),
    alternates: { canonical: alternates[lang] ?? '', languages: alternates },
  }
}

/**
 * What the head of a list says. One with more than one filter, with text or past its first page is not for search
 * engines, and one with a date that is none is nothing at all: `query` is its clean parameters.
 */
export function listMetadata(page: {
  lang: Language
  title: string
  description?: string | undefined
  path: string
  query: string
  faulty: boolean
  /** The parameters of its feeds, where it has feeds. */
  feed?: string | undefined
}): Metadata {
  const { lang, path, title, query, faulty, feed } = page
  const { alternates, ...rest } = metadataOf(page)
  const parameters = [...new URLSearchParams(query).keys()]
  const listed = parameters.length <= 1 && !parameters.includes('q') && !parameters.includes('page')
  const types = [...formats].map(([format, { type }]) => [
    type,
    [{ url: feedPath(`/${lang}${path}`, format, feed ?? ''), title }],
  ])
  return {
    ...rest,
    alternates: {
      canonical: faulty ? null : `/${lang}${path}${query && `?${query}`}`,
      ...(query ? {} : { languages: alternates?.languages }),
      ...(feed === undefined ? {} : { types: Object.fromEntries(types) }),
    },
    ...(listed && !faulty ? {} : { robots: { index: false, follow: true } }),
  }
}

/** The address of a list's feed, with the list's parameters. */
export function feedPath(list: string, format: string, parameters: string): string {
  return `${list}/feed.${format}${parameters && `?${parameters}`}`
}

/** What the head of an edition's page says; a withdrawn one is not for search engines. */
export async function editionMetadata(edition: (Edition & { text: EditionText }) | undefined): Promise<Metadata> {
  if (!edition) return {}
  const { lang, title, text, status } = edition
  return {
    ...metadataOf({ lang, title, description: text.lead, editions: await versionsOf(edition) }),
    ...(status === 'withdrawn' ? { robots: { index: false, follow: true } } : {}),
  }
}
