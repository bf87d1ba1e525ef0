'use client'

import type { FormState } from './form-state'
import { useKeptForm } from './kept-form'
import { ProblemList } from './problem-list'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** A form of one button, for what is to be done with a picture or a file. */
export function DoForm({ id, action, label }: { id: number; action: Action; label: string }) {
  const { state, pending, form } = useKeptForm(action)
  return (
    <form {...form}>
      <ProblemList problems={state.problems} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="link min-h-11" aria-disabled={pending}>
        {label}
      </button>
    </form>
  )
}

/** Brings other bytes for the same address. */
export function ReplaceForm(props: { id: number; action: Action; accept: string; label: string; hint: string }) {
  const { state, pending, form } = useKeptForm(props.action)
  const { file, ...others } = state.problems
  return (
    <form {...form} className="mt-2 grid gap-2">
      <ProblemList problems={others} />
      <input type="hidden" name="id" value={props.id} />
      <label htmlFor="replacement" className="font-semibold">
        {props.label}
      </label>
      <p id="replacement-hint" className="text-quiet">
        {props.hint}
      </p>
      {file && (
        <p id="replacement-problem" role="alert" className="text-signal">
          {file}
        </p>
      )}
      <input
        id="replacement"
        name="file"
        type="file"
        required
        accept={props.accept}
        aria-describedby={file ? 'replacement-hint replacement-problem' : 'replacement-hint'}
        aria-invalid={file ? true : undefined}
        className="field"
      />
      <button type="submit" className="link min-h-11 justify-self-start" aria-disabled={pending}>
        {pending ? 'Replacing…' : 'Replace'}
      </button>
    </form>
  )
}
