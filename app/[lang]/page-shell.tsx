import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '@/components/breadcrumbs'
import { type FooterLink, SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { type MenuLine, SiteMenu } from '@/components/site-menu'
import { permanentAddress } from '@/db/addresses'
import { chairOf } from '@/db/chairpersonships'
import { remembered } from '@/db/changes'
import { thisYear } from '@/db/clock'
import { firstLanguage, isLanguage, type Language, languages, organization } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import { findEdition } from '@/db/edition'
import { finders } from '@/db/finder/finders'
import { parseQuery } from '@/db/finder/query'
import { getMenu } from '@/db/menu'
import { formatMoment } from '../dates'
import { foreign, type Words, wordsFor } from '../words/words'
import { versionsOf } from './metadata'
import { breadcrumbsNode, type Node, StructuredData } from './structured'
import { termLink } from './term-link'

/** The language of an address and the interface's words for it. Answers 404 for a language there is none of. */
export async function readerOf(params: Promise<{ lang: string }>): Promise<{ lang: Language; words: Words }> {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  return { lang, words: wordsFor(lang) }
}

/**
 * The frame of every public page: header with the whole menu, breadcrumbs, content, footer. `path` is the address
 * below the language, when the page exists in every language.
 */
export async function PageShell(props: {
  lang: Language
  crumbs?: readonly Crumb[]
  /** What the page is, where it is an edition. */
  edition?: Edition
  /** What the page is, where every language has it. */
  here?: Crumb
  path?: string
  /** The clean parameters of a list, which the other languages' lists are asked for too. */
  query?: string
  q?: string
  /** What the page tells programs of, besides its breadcrumbs. */
  nodes?: readonly Node[]
  children: ReactNode
}) {
  const { lang, crumbs = [], edition, path, query, q, nodes = [], children } = props
  const words = wordsFor(lang)
  const here = edition ? termLink(edition, words) : props.here
  const trail = [{ title: words.home, href: `/${lang}` }, ...crumbs]
  const editions = edition ? await versionsOf(edition) : []
  const other = (code: Language) =>
    path === undefined
      ? (editions.find((one) => one.lang === code)?.path ?? `/${code}`)
      : `/${code}${path}${queryIn(code, path, query)}`
  return (
    <>
      <SiteHeader
        home={`/${lang}`}
        shortName={organization.shortName[lang]}
        name={organization.name[lang]}
        nameLang={lang}
        languages={languages.map((code) => ({
          ...{ code, name: organization.languages[code], href: other(code), current: code === lang },
        }))}
        search={{ action: `/${lang}/search`, label: words.searchLabel, button: words.search, value: q }}
        words={words}
      >
        <SiteMenu label={words.menu} lines={await menuLines(lang)} />
      </SiteHeader>
      <div className="sheet grow pt-5">
        {here && <Breadcrumbs label={words.breadcrumbs} crumbs={trail} here={here} />}
        <main id="content" className={here ? 'pt-8' : 'pt-5'}>
          {children}
        </main>
        {edition && <PrintedAddress edition={edition} words={words} />}
      </div>
      <SiteFooter
        name={organization.name[lang]}
        notice={organization.notice[words.lang] ?? organization.notice[firstLanguage] ?? ''}
        label={words.footer}
        links={await footerLinks(lang)}
      />
      <StructuredData nodes={here ? [breadcrumbsNode([...trail, here]), ...nodes] : nodes} />
    </>
  )
}

/** What a page on paper ends with: where it stands for good, and how old what it says is. */
function PrintedAddress({ edition, words }: { edition: Edition; words: Words }) {
  const { entity, changedAt, publishedAt } = edition
  const moment = changedAt ?? publishedAt
  return (
    <p className="mt-8 hidden border-rule border-t pt-3 text-small print:block">
      {words.article.permalink} {permanentAddress(entity)}
      {moment && ` · ${words.article.updated} ${formatMoment(moment, words.lang)}`}
    </p>
  )
}

/** The menu with news before it, and the chair of the year marked wherever its country stands. */
const menuLines = remembered(async (lang: Language): Promise<readonly MenuLine[]> => {
  const words = wordsFor(lang)
  const menu = await getMenu(lang)
  const chair = await chairOf(thisYear(), lang)
  const lines = (nodes: typeof menu): MenuLine[] =>
    nodes.map((node) => ({
      ...{ id: node.id, label: node.label, lang: foreign(node.lang, words) },
      ...{ href: node.path, children: lines(node.children) },
      mark: node.entity === chair?.chair.entity ? chair?.edition.title : undefined,
    }))
  return [{ id: 0, label: words.news, href: `/${lang}/news`, children: [] }, ...lines(menu)]
})

const footerLinks = remembered(async (lang: Language): Promise<readonly FooterLink[]> => {
  const pages = await Promise.all(['about', 'accessibility', 'privacy'].map((slug) => findEdition('', lang, slug)))
  const links = pages.flatMap((page) => (page ? [{ label: page.title, href: page.path, lang: page.lang }] : []))
  const { openData, api } = wordsFor(lang)
  return [...links, { label: openData.title, href: `/${lang}/open-data` }, { label: api.title, href: `/${lang}/api` }]
})

/** The parameters of a list with `?`, as its address in a language has them: each leaves out what is its own default. */
function queryIn(lang: Language, path: string, query = ''): string {
  const finder = finders.get(path)
  if (!finder || query === '') return ''
  const { canonical } = parseQuery(finder, lang, new URLSearchParams(query))
  return canonical && `?${canonical}`
}
