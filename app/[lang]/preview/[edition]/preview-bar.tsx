import type { NewsPreview } from '@/db/news-preview'

const states: Record<NewsPreview['revision']['state'], string> = {
  draft: 'a draft',
  'in-review': 'in review',
  returned: 'returned to its author',
  scheduled: 'scheduled',
  published: 'what the public reads now',
  superseded: 'what the public read before',
  discarded: 'given up',
}

/** Says on top of a preview that it is one, and of what; in English, as all of the desk. */
export function PreviewBar({ revision, timeZone }: { revision: NewsPreview['revision']; timeZone: string }) {
  const { number, state, savedAt } = revision
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <aside lang="en" aria-label="Preview" className="no-print border-signal border-b-2 bg-paper-deep text-tiny">
      <p className="sheet py-1">
        <strong>Preview</strong> of revision {number}, {states[state]}, saved on{' '}
        <time dateTime={savedAt.toISOString()}>{moment.format(savedAt)}</time>. Only staff can see it.
      </p>
    </aside>
  )
}
