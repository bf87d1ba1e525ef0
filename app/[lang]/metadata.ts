import type { Metadata } from 'next'
import { cache } from 'react'
import { cardOf, cardPath, cardSize, portalCard } from '@/app/cards/card'
import { zonedIso } from '@/db/clock'
import { firstLanguage, type Language, languages, organization } from '@/db/content/organization'
import { defaultVersion, type Edition, type EditionText, languagesOf } from '@/db/edition'
import type { Image } from '@/db/images'
import { renditionsOf } from '@/db/renditions'
import { readSettings } from '@/settings'
import { localeWithRegion } from '../dates'
import { wordsFor } from '../words/words'
import { formats } from './feed/formats'

/** `languagesOf`, asked once for a page, of which several parts need the answer. */
export const versionsOf = cache(languagesOf)

/** A picture that stands for a page where somebody shares it; its address begins below the site. */
export type SharedPicture = { url: string; width: number; height: number; alt: string; type: string }

/**
 * What the head of a page says. `path` is the address below the language of a page that every language has; `editions`
 * are the language versions of one that has its own. `picture` and `article` are of what has more to show for itself
 * than the portal has in general.
 */
export function metadataOf(page: {
  lang: Language
  title: string
  description?: string | undefined
  path?: string
  editions?: readonly Edition[]
  picture?: SharedPicture | undefined
  article?: { publishedTime?: string; modifiedTime?: string; section: string } | undefined
}): Metadata {
  const { lang, title, path, editions = [], picture, article } = page
  const shortName = organization.shortName[lang]
  const description = page.description || wordsFor(lang).description(title, shortName)
  const alternates: Record<string, string> =
    path === undefined
      ? Object.fromEntries(editions.map((edition) => [edition.lang, edition.path]))
      : Object.fromEntries(languages.map((code) => [code, `/${code}${path}`]))
  const forOthers = path === undefined ? defaultVersion(editions)?.path : `/${firstLanguage}${path}`
  const canonical = alternates[lang] ?? ''
  return {
    title,
    description,
    alternates: { canonical, languages: { ...alternates, ...(forOthers && { 'x-default': forOthers }) } },
    openGraph: {
      ...(article ? { type: 'article', ...article } : { type: 'website' }),
      ...{ title, description, url: canonical, siteName: shortName, locale: localeWithRegion(lang) },
      alternateLocale: Object.keys(alternates).flatMap((code) => (code === lang ? [] : localeWithRegion(code))),
      images: [picture ?? pictureOfPortal(lang)],
    },
    twitter: { card: 'summary_large_image' },
  }
}

function pictureOfPortal(lang: Language): SharedPicture {
  const card = portalCard(lang)
  return { url: cardPath(card), ...cardSize, alt: card.title, type: 'image/png' }
}

/** What stands for an edition: its picture, at its largest in the format that is taken most widely, or else its card. */
export async function pictureOf(edition: Edition, image?: Image): Promise<SharedPicture> {
  const files = image && renditionsOf(image).find(({ mediaType }) => mediaType === 'image/webp')?.files
  const largest = files?.at(-1)
  if (image && largest) {
    const { file, width } = largest
    const height = Math.round((width * image.height) / image.width)
    return { url: `/files/${file}`, width, height, alt: image.alt, type: 'image/webp' }
  }
  // What was withdrawn has no card of its own.
  if (edition.status === 'withdrawn') return pictureOfPortal(edition.lang)
  return { url: cardPath(await cardOf(edition)), ...cardSize, alt: edition.title, type: 'image/png' }
}

/**
 * What the head of a list says. One with more than one filter, with text, in another order or language, past its first
 * page, or narrowed to nothing is not for search engines, and one with a date that is none is nothing at all: `query`
 * is its clean parameters.
 */
export function listMetadata(page: {
  lang: Language
  title: string
  description?: string | undefined
  path: string
  query: string
  faulty: boolean
  empty: boolean
  /** The parameters of its feeds, where it has feeds. */
  feed?: string | undefined
}): Metadata {
  const { lang, path, title, query, faulty, empty, feed } = page
  const { alternates, openGraph, ...rest } = metadataOf(page)
  const parameters = [...new URLSearchParams(query).keys()]
  const listed = !(query && empty) && parameters.length <= 1 && !parameters.some((name) => unlisted.has(name))
  const canonical = `/${lang}${path}${query && `?${query}`}`
  const types = [...formats].map(([format, { type }]) => [
    type,
    [{ url: feedPath(`/${lang}${path}`, format, feed ?? ''), title }],
  ])
  return {
    ...rest,
    openGraph: { ...openGraph, url: canonical },
    alternates: {
      canonical: faulty ? null : canonical,
      ...(query ? {} : { languages: alternates?.languages }),
      ...(feed === undefined ? {} : { types: Object.fromEntries(types) }),
    },
    ...(listed && !faulty ? {} : { robots: { index: false, follow: true } }),
  }
}

/** Parameters of which a list is a part of another one, or the same again. */
const unlisted = new Set(['q', 'lang', 'sort', 'page'])

/** The address of a list's feed, with the list's parameters. */
export function feedPath(list: string, format: string, parameters: string): string {
  return `${list}/feed.${format}${parameters && `?${parameters}`}`
}

/**
 * What the head of an edition's page says; a withdrawn one is not for search engines. `section` is what a news item is
 * called among the news, `image` its picture.
 */
export async function editionMetadata(
  edition: (Edition & { text: EditionText }) | undefined,
  { section, image }: { section?: string; image?: Image | undefined } = {},
): Promise<Metadata> {
  if (!edition) return {}
  const { lang, title, text, status, publishedAt, changedAt } = edition
  const withdrawn = status === 'withdrawn'
  const head = metadataOf({
    ...{ lang, title, description: text.lead, picture: await pictureOf(edition, image) },
    // No other version names a withdrawn one.
    editions: withdrawn ? [edition] : await versionsOf(edition),
    article: section === undefined ? undefined : { section, ...momentsOf(publishedAt, changedAt) },
  })
  if (!withdrawn) return { ...head, alternates: { ...head.alternates, types: machineForms(edition) } }
  const canonical = head.alternates?.canonical ?? null
  return { ...head, alternates: { canonical }, robots: { index: false, follow: true } }
}

const momentsOf = (published: Date | null, changed: Date | null) => ({
  ...(published && { publishedTime: zonedIso(published) }),
  ...(changed && { modifiedTime: zonedIso(changed) }),
})

/** What an edition can be had as besides, for programs that look for it in the head of its page. */
function machineForms({ path }: Edition) {
  const embedded = `/oembed?url=${encodeURIComponent(readSettings().siteUrl + path)}`
  return {
    'application/json': `${path}.json`,
    'text/markdown': `${path}.md`,
    'application/json+oembed': `${embedded}&format=json`,
    'text/xml+oembed': `${embedded}&format=xml`,
  }
}
