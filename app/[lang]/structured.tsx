import { cache } from 'react'
import type { BreadcrumbList, CollectionPage, SearchResultsPage, Thing, WebPage, WebSite } from 'schema-dts'
import type { Crumb } from '@/components/breadcrumbs'
import { permanentAddress } from '@/db/addresses'
import { type Language, organization } from '@/db/content/organization'
import type { Edition, EditionText } from '@/db/edition'
import { readSettings } from '@/settings'

/** One thing that a page tells programs of, in the words of schema.org. */
export type Node = Exclude<Thing, string>

/** Settings are read, and checked, once for a page, which has dozens of addresses. */
const siteUrl = cache(() => readSettings().siteUrl)

/** The whole address of a path. */
export const addressOf = (path: string) => siteUrl() + path

/** What a thing is known by everywhere and for good: its permanent address. */
export const idOf = (entity: number) => permanentAddress(entity, siteUrl())

/** The portal, which is no entity of its own, as other things name it. */
export const portalReference = () => ({ '@id': addressOf('/#portal') })

const organizationId = () => addressOf('/#organization')

/** The organization as other things name it. */
export function organizationNode(lang: Language) {
  return {
    '@type': 'Organization' as const,
    ...{ '@id': organizationId(), name: organization.name[lang], alternateName: organization.shortName[lang] },
    ...{ url: addressOf(`/${lang}`), logo: addressOf('/icon.svg') },
  }
}

/** The portal itself, and how it is searched. */
export function portalNode(lang: Language): WebSite {
  return {
    ...portalReference(),
    ...{ '@type': 'WebSite', url: addressOf(`/${lang}`), name: organization.name[lang] },
    ...{ alternateName: organization.shortName[lang], inLanguage: lang, publisher: { '@id': organizationId() } },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(`/${lang}/search`)}?q={search_term_string}` },
      // Google's own name for what the schema calls the input of an action; its type has no place for it.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }
}

/** A thing as others name it: by its permanent address and its name. An area has a name and no page. */
export function named<Type extends string>(type: Type, { type: kind, entity, title, path }: Edition) {
  const page = kind === 'area' ? {} : { '@id': idOf(entity), url: addressOf(path) }
  return { '@type': type, ...page, name: title }
}

/** The page of an edition that is no more than a page, for programs. */
export function pageNode({ entity, title, path, lang, text }: Edition & { text: EditionText }): WebPage {
  const description = text.lead && { description: text.lead }
  return {
    ...{ '@type': 'WebPage', '@id': idOf(entity), url: addressOf(path), name: title, inLanguage: lang },
    ...{ ...description, isPartOf: portalReference() },
  }
}

/** A page that lists others: `path` is its address, `total` how many there are where it does not show all. */
export function collectionNode(page: {
  lang: Language
  path: string
  title: string
  editions: readonly Edition[]
  total?: number
  type?: 'CollectionPage' | 'SearchResultsPage'
}): CollectionPage | SearchResultsPage {
  const { lang, path, title, editions, total, type = 'CollectionPage' } = page
  const listed = editions.filter((edition) => edition.type !== 'area')
  return {
    ...{ '@type': type, '@id': addressOf(path), url: addressOf(path), name: title, inLanguage: lang },
    isPartOf: portalReference(),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total ?? listed.length,
      itemListElement: listed.map((edition, index) => ({
        ...{ '@type': 'ListItem', position: index + 1, url: addressOf(edition.path) },
      })),
    },
  }
}

/** The way from the front page to a page, as its breadcrumbs show it. */
export function breadcrumbsNode(trail: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name: title, item: addressOf(href) },
    })),
  }
}

/** What a page tells programs, as JSON-LD. */
export function StructuredData({ nodes }: { nodes: readonly Node[] }) {
  if (nodes.length === 0) return null
  // Nothing in a text may end the element that it stands in.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, which React would escape as text
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
