import type { Metadata } from 'next'
import { organization } from '@/db/content/organization'
import { listNews, type NewsFilter } from '@/db/desk'
import type { Editor } from '@/db/editor'
import { mayDo } from '@/db/rights'
import { DeskShell } from './desk-shell'
import { NewsTable } from './news/news-table'
import { requireEditor } from './require-editor'

// A layout's template for titles holds for the pages below it, not for the one beside it.
export const metadata: Metadata = { title: `My desk – Desk of the ${organization.shortName.en}` }

type Pile = { title: string; filter: NewsFilter; when?: string; none?: string }

/** What waits for whom, the most urgent first; a pile without a sentence for nothing is not shown when it is empty. */
function pilesOf(editor: Editor): Pile[] {
  const somewhere = { structures: 'any', lang: 'any' } as const
  const reviews = mayDo(editor, 'review', somewhere)
  return [
    ...(reviews
      ? [
          {
            title: 'Waiting for your review',
            filter: { state: 'in-review', task: 'review', others: true },
            none: 'Nothing waits for your review.',
          } as const,
          { title: 'Published without a second pair of eyes', filter: { state: 'flagged', task: 'approve' } } as const,
        ]
      : []),
    { title: 'Returned to you', filter: { state: 'returned', mine: true } },
    { title: 'Remarks for you', filter: { state: 'remarked', mine: true } },
    { title: 'Stale translations', filter: { state: 'behind', task: 'write' } },
    { title: 'Your drafts', filter: { state: 'draft', mine: true }, none: 'You have no draft.' },
    { title: 'You handed in', filter: { state: 'in-review', mine: true } },
    { title: 'Scheduled', filter: { state: 'scheduled' }, when: 'Goes live' },
    { title: 'To be withdrawn', filter: { state: 'leaving' } },
    { title: 'Published last', filter: { state: 'published' } },
  ]
}

/** What somebody's day begins with: what waits for them, what they were writing, and what will happen by itself. */
export default async function DeskPage() {
  const editor = await requireEditor()
  const piles = await Promise.all(
    pilesOf(editor).map(async (pile) => ({ ...pile, ...(await listNews(editor, pile.filter, { limit: 10 })) })),
  )
  return (
    <DeskShell editor={editor} here="/admin">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-title">My desk</h1>
        {mayDo(editor, 'create', { structures: 'any', lang: 'any' }) && (
          <a href="/admin/news/new" className="button inline-flex items-center no-underline">
            Write a news item
          </a>
        )}
      </div>
      {piles.map(({ title, filter, when, none, items, total }) =>
        total === 0 && !none ? null : (
          <section key={title} aria-label={title} className="mb-10">
            <h2 className="mb-2 text-lead">
              {title} {total > 0 && <span className="text-quiet tabular-nums">{total}</span>}
            </h2>
            {total === 0 ? (
              <p className="text-quiet">{none}</p>
            ) : (
              <NewsTable caption={title} items={items} {...(when && { when })} />
            )}
            {total > items.length && (
              <p className="mt-2">
                <a href={`/admin/news?state=${filter.state}${filter.mine ? '&mine=1' : ''}`}>All {total}</a>
              </p>
            )}
          </section>
        ),
      )}
    </DeskShell>
  )
}
