import type { NewsDraft } from '@/db/news-draft'
import { plainOf } from '@/db/plain-body'

/** What is saved, below a form that came back: to compare it with what was typed, where no script does. */
export function ConflictText({ draft, author, lang }: { draft: NewsDraft; author: string | undefined; lang: string }) {
  return (
    <section aria-label="What is saved" className="mt-8 border-rule border-t pt-4">
      <h2 className="mb-2 text-lead">What {author ?? 'somebody'} saved last</h2>
      <div lang={lang} className="whitespace-pre-wrap">
        <p className="mb-3 font-semibold">{draft.title}</p>
        <p className="mb-3">{draft.lead}</p>
        <p>{plainOf(draft.body)}</p>
      </div>
    </section>
  )
}
