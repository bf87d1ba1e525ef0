import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { Words } from '@/app/words/words'
import { PageTitle, Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { findInAnyLanguage } from '@/db/edition'
import { finders } from '@/db/finder/finders'
import { formatQuery, parseQuery } from '@/db/finder/query'
import { PageShell, readerOf } from '../../page-shell'
import { searches } from '../../searches'

type Props = { params: Promise<{ lang: string; code: string }> }

const codes = ['400', '404', '429', '500'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = await readerOf(params)
  const { code } = await params
  const known = codes.find((one) => one === code) ?? '404'
  return { title: words.status[known].title, robots: { index: false } }
}

/**
 * What is shown for an address that cannot be answered. The front door asks for this page and puts the status on it;
 * `x-asked-for` is the address that the visitor asked for, `x-request-id` what a fault is noted under.
 */
export default async function StatusPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const given = (await params).code
  const code = codes.find((one) => one === given)
  if (!code) notFound()
  const { title, lead } = words.status[code]
  const asking = await headers()
  const target = decodeURIComponent(asking.get('x-asked-for') ?? '/')
  const id = asking.get('x-request-id')
  const asked = new URL(target.replace(/^\/+/, '/'), 'http://portal')
  const ways = [
    { title: words.home, href: `/${lang}` },
    { title: words.news, href: `/${lang}/news` },
    { title: words.countries.title, href: `/${lang}/countries` },
    { title: words.fields.title, href: `/${lang}/fields-of-work` },
    { title: words.structures.title, href: `/${lang}/structures` },
    { title: words.search, href: `/${lang}/search` },
  ]
  return (
    <PageShell lang={lang} path="">
      <Sheet margin={<p className="font-serif text-display text-quiet tabular-nums">{code}</p>}>
        <PageTitle title={title} lead={lead} />
        {code === '500' && id && (
          <p className="mt-4 text-quiet text-small">
            {words.status.request} <code>{id}</code>
          </p>
        )}
        {code === '404' && <Help lang={lang} words={words} asked={asked} />}
        <ul className="mt-6 max-w-[38rem] border-ink border-t">
          {ways.map((way) => (
            <li key={way.href} className="border-rule border-b">
              <a href={way.href} className="inline-block py-2.5">
                {way.title}
              </a>
            </li>
          ))}
        </ul>
      </Sheet>
    </PageShell>
  )
}

/** What is known of why an address leads nowhere, and the nearest that does. */
async function Help({ lang, words, asked }: { lang: Language; words: Words; asked: URL }) {
  const [, , section = '', slug = ''] = asked.pathname.split('/')
  if (slug === '' && finders.has(`/${section}`))
    return <ListHelp lang={lang} words={words} list={section} parameters={asked.searchParams} />
  const editions = await findInAnyLanguage(slug ? section : '', slug || section)
  if (editions.length === 0) return null
  return (
    <p className="max-w-[38rem]">
      {words.status.otherLanguages}{' '}
      {editions.map((edition, index) => (
        <span key={edition.id}>
          {index > 0 && ' · '}
          <a href={edition.path} lang={edition.lang} hrefLang={edition.lang}>
            {edition.title}
          </a>
        </span>
      ))}
    </p>
  )
}

/** What of a list's address the portal does not have, and the address that goes without it. */
async function ListHelp(props: { lang: Language; words: Words; list: string; parameters: URLSearchParams }) {
  const { lang, words, list, parameters } = props
  const [finder, search] = [finders.get(`/${list}`), searches.get(list)]
  if (!finder || !search) return null
  const { query } = parseQuery(finder, lang, parameters)
  const found = await search(lang, query)
  if (!('parameter' in found)) return null
  const { parameter, value, lastPage = 1 } = found
  const label = parameter === 'page' ? parameter : (words.finders[list]?.facets[parameter] ?? parameter)
  const onPage = parameter === 'page'
  const better = onPage
    ? { ...query, page: lastPage }
    : { ...query, [parameter]: query[parameter].filter((one) => one !== value), page: 1 }
  // Read once more, since what goes with a filter may be a default without it.
  const { canonical } = parseQuery(finder, lang, new URLSearchParams(formatQuery(finder, better)))
  return (
    <p className="max-w-[38rem]">
      {onPage ? words.status.pastEnd(lastPage) : words.status.unknownValue(label, value)}{' '}
      <a href={`/${lang}/${list}${canonical ? `?${canonical}` : ''}`}>
        {onPage ? words.status.lastPage : words.status.withoutIt}
      </a>
    </p>
  )
}
