'use client'

import { FormField } from '@/components/form-field'
import { useKeptForm } from '../../kept-form'
import { ProblemList } from '../../problem-list'
import { saveFileAction } from '../actions'

/** The title of a file. */
export function FileForm({ id, title }: { id: number; title: string }) {
  const { state, pending, form } = useKeptForm(saveFileAction)
  return (
    <form {...form} className="grid max-w-[40rem] content-start gap-5">
      <ProblemList problems={state.problems} />
      <input type="hidden" name="id" value={id} />
      <FormField id="title" label="Title" hint="What readers are to read." problem={state.problems.title}>
        {(described) => (
          <input
            {...described}
            name="title"
            required
            maxLength={200}
            defaultValue={state.values.title?.[0] ?? title}
            className="field"
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Save
      </button>
    </form>
  )
}
