'use client'

import { ComparisonView } from '@/components/comparison'
import { forgetKept, type useAutosave } from './autosave'

/** The time of day of a moment in a zone: the organization's, as everywhere on the desk. */
export const time = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(new Date(at))

/** What has become of what is typed: said in words, and what to do where it could not be saved. */
export function SaveStatus(props: {
  edition: number
  lang: string
  timeZone: string
  autosave: ReturnType<typeof useAutosave>
}) {
  const { edition, lang, timeZone, autosave } = props
  const { state, others, baseRef, save } = autosave
  return (
    <>
      <output className="text-small">{sentenceOf(state, timeZone)}</output>
      {others.length > 0 && (
        <p role="status" className="text-signal text-small">
          {others.join(' and ')} {others.length === 1 ? 'has' : 'have'} this open too.
        </p>
      )}
      {state.is === 'signed-out' && (
        <p className="text-small">
          <a href="/admin/sign-in" target="_blank" rel="noreferrer">
            Sign in in another tab
          </a>{' '}
          and go on here: it is saved as soon as you are back.
        </p>
      )}
      {state.is === 'conflict' && (
        <section role="alert" aria-labelledby="conflict" className="w-full border-signal border-s-4 bg-paper-deep p-4">
          <h2 id="conflict" className="font-sans font-semibold text-small">
            {state.conflict.by ?? 'Somebody'} saved this at {time(state.conflict.at, timeZone)}, while you were writing.
            Nothing is lost: yours is in the form, theirs is saved.
          </h2>
          <details className="my-3">
            <summary>Show what differs: theirs struck out, yours underlined</summary>
            <div className="mt-2 max-h-96 overflow-y-auto">
              <ComparisonView comparison={state.conflict.comparison} lang={lang} />
            </div>
          </details>
          <div className="flex flex-wrap gap-3">
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                baseRef.current = state.conflict.base
                void save('asked')
              }}
            >
              Save mine over it
            </button>
            <button
              type="button"
              className="quiet-button"
              onClick={async () => {
                if (!(await save('aside'))) return
                forgetKept(edition)
                location.reload()
              }}
            >
              Take theirs
            </button>
          </div>
          <p className="mt-2 text-quiet text-small">Both stay in the history.</p>
        </section>
      )}
    </>
  )
}

function sentenceOf(state: ReturnType<typeof useAutosave>['state'], timeZone: string): string {
  switch (state.is) {
    case 'saved':
      return state.at ? `Saved at ${time(state.at, timeZone)}.` : 'Saved.'
    case 'changed':
      return 'Not saved yet.'
    case 'saving':
      return 'Saving …'
    case 'signed-out':
      return 'Your session has ended. What you typed is kept in this browser.'
    case 'offline':
      return 'The portal cannot be reached. What you typed is kept in this browser, and tried again.'
    case 'refused':
      return `Not saved: ${Object.values(state.problems).join(' ')}`
    case 'conflict':
      return 'Not saved.'
  }
}
