import type { Metadata } from 'next'
import { isLanguage, organization } from '@/db/content/organization'
import { listNews, type NewsFilter, newsStates } from '@/db/desk'
import { newsChoices } from '@/db/news-choices'
import { mayDo } from '@/db/rights'
import { DeskShell } from '../desk-shell'
import { numberIn } from '../number-in'
import { requireEditor } from '../require-editor'
import { NewsTable } from './news-table'
import { stateWords } from './version-state'

export const metadata: Metadata = { title: 'News' }

const limit = 50

type Search = Record<string, string | string[] | undefined>

/** All news that somebody may see, to be narrowed by what they look for. */
export default async function NewsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const editor = await requireEditor()
  const asked = await searchParams
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim() : '')
  const lang = one('lang')
  const filter: NewsFilter = {
    q: one('q').slice(0, 200) || undefined,
    state: newsStates.find((state) => state === one('state')),
    lang: isLanguage(lang) ? lang : undefined,
    structure: numberIn(one('structure')) || undefined,
    mine: one('mine') === '1',
  }
  const { items, total } = await listNews(editor, filter, { limit, page: pageOf(one('page')) })
  const pages = Math.max(1, Math.ceil(total / limit))
  const page = pageOf(one('page'))
  const { issuers } = await newsChoices(editor, 'en')
  const to = (number: number) => {
    const query = new URLSearchParams(
      ['q', 'state', 'lang', 'structure', 'mine'].flatMap((name) => (one(name) ? [[name, one(name)]] : [])),
    )
    if (number > 1) query.set('page', String(number))
    return `/admin/news?${query}`
  }
  const label = 'mb-1 block font-semibold text-small'
  return (
    <DeskShell editor={editor} here="/admin/news">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-title">News</h1>
        {mayDo(editor, 'create', { structures: 'any', lang: 'any' }) && (
          <a href="/admin/news/new" className="button inline-flex items-center no-underline">
            Write a news item
          </a>
        )}
      </div>
      <form action="/admin/news" className="mb-5 flex flex-wrap items-end gap-3">
        <div className="grow basis-60">
          <label htmlFor="q" className={label}>
            Words in the title
          </label>
          <input id="q" type="search" name="q" maxLength={200} defaultValue={one('q')} className="field" />
        </div>
        <Choose id="state" label="State" value={one('state')} any="Any state">
          {newsStates.map((state) => ({ id: state, label: stateWords[state] }))}
        </Choose>
        <Choose id="lang" label="Language" value={lang} any="Any language">
          {Object.entries(organization.languages).map(([id, name]) => ({ id, label: name }))}
        </Choose>
        <Choose id="structure" label="Issued by" value={one('structure')} any="Anybody">
          {issuers.map(({ id, label: name, depth }) => ({ id: String(id), label: `${'  '.repeat(depth)}${name}` }))}
        </Choose>
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine} /> Only mine
        </label>
        <button type="submit" className="quiet-button">
          Show
        </button>
      </form>
      <p className="mb-3 text-quiet" role="status">
        {total === 1 ? '1 version' : `${total.toLocaleString('en-GB')} versions`}
        {pages > 1 && `, page ${page} of ${pages}`}
      </p>
      {items.length > 0 ? (
        <NewsTable caption="News" items={items} />
      ) : (
        <p>
          Nothing here is like that. <a href="/admin/news">Show all news</a>
        </p>
      )}
      {pages > 1 && (
        <nav aria-label="Pages" className="mt-5 flex gap-6">
          {page > 1 && <a href={to(page - 1)}>Newer</a>}
          {page < pages && <a href={to(page + 1)}>Older</a>}
        </nav>
      )}
    </DeskShell>
  )
}

function Choose(props: {
  id: string
  label: string
  value: string
  any: string
  children: readonly { id: string; label: string }[]
}) {
  const { id, label, value, any, children } = props
  return (
    <div className="min-w-0 basis-40 max-sm:grow">
      <label htmlFor={id} className="mb-1 block font-semibold text-small">
        {label}
      </label>
      <select id={id} name={id} defaultValue={value} className="field">
        <option value="">{any}</option>
        {children.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function pageOf(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
