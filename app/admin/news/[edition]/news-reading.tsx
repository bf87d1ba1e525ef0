import { sourcesOf } from '@/app/[lang]/body-sources'
import { Body } from '@/components/body'
import type { NewsVersion } from '@/db/news-version'

/** What a version says, to read: while it waits for somebody, or where the editor may not change it. */
export async function NewsReading({ version }: { version: NewsVersion }) {
  const { draft, lang, state } = version
  return (
    <article>
      {state === 'in-review' && (
        <p className="mb-5 border-accent border-s-4 bg-paper-deep px-4 py-3">
          {version.submittedBy ?? 'Somebody'} has handed this in. What is approved is what stands here: to change it,
          take it back first.
        </p>
      )}
      {state === 'scheduled' && (
        <p className="mb-5 border-accent border-s-4 bg-paper-deep px-4 py-3">
          This is what goes live. To change it, take it from the schedule first.
        </p>
      )}
      <p lang={lang} className="mb-5 max-w-[38rem] text-lead">
        {draft.lead}
      </p>
      <Body blocks={draft.body.content} sources={await sourcesOf(draft.body, lang)} lang={lang} />
    </article>
  )
}
