'use client'

import { useActionState } from 'react'
import { untouched } from '../../form-state'
import { addLanguageAction } from '../actions'

/** Begins a version of an item in a language that it does not have yet. */
export function AddLanguage(props: { edition: number; languages: readonly { id: string; label: string }[] }) {
  const [{ problems }, action] = useActionState(addLanguageAction, untouched)
  const problem = Object.values(problems)[0]
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-accent">Another language</summary>
      <form action={action} className="flex flex-wrap items-center gap-3 pb-3">
        <input type="hidden" name="edition" value={props.edition} />
        <select name="lang" aria-label="Language to add" className="field w-auto">
          {props.languages.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" className="quiet-button">
          Begin
        </button>
        {problem && (
          <p role="alert" className="text-signal">
            {problem}
          </p>
        )}
      </form>
    </details>
  )
}
