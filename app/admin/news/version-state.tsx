import type { NewsFilter } from '@/db/desk'

const marks: Record<string, string> = {
  ...{ unpublished: '○', published: '●', withdrawn: '⊘', removed: '×' },
  ...{ draft: '✎', 'in-review': '◐', returned: '↩', scheduled: '◷' },
}

/** What states of a version are called. */
export const stateWords: Record<NonNullable<NewsFilter['state']> | 'unpublished', string> = {
  draft: 'Draft',
  'in-review': 'In review',
  returned: 'Returned',
  scheduled: 'Scheduled',
  published: 'Published',
  withdrawn: 'Withdrawn',
  removed: 'Removed',
  unpublished: 'Not published',
  discarded: 'Discarded',
  flagged: 'To be approved',
  leaving: 'To be withdrawn',
  behind: 'Stale translation',
  remarked: 'With open remarks',
}

/** A word with a mark, never colour alone: what is being made of a version, and what the public has. */
export function VersionState({
  status,
  open,
}: {
  status: keyof typeof stateWords
  open?: keyof typeof stateWords | undefined
}) {
  const shown = open ? (status === 'unpublished' ? [open] : [status, open]) : [status]
  return (
    <span className="whitespace-nowrap">
      {shown.map((state, index) => (
        <span key={state}>
          {index > 0 && ' + '}
          <span aria-hidden="true">{marks[state]}</span>{' '}
          {index > 0 ? stateWords[state].toLowerCase() : stateWords[state]}
        </span>
      ))}
    </span>
  )
}
