'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { TextArea } from '../../text-area'
import { remarkAction } from '../actions'

export function RemarkForm({ edition }: { edition: number }) {
  const [{ values, problems }, action, pending] = useActionState(remarkAction, untouched)
  return (
    <form action={action} className="mt-3 grid gap-2">
      <input type="hidden" name="edition" value={edition} />
      <FormField id="remark-text" label="Add a remark" problem={problems.text ?? problems.form}>
        {(described) => (
          <TextArea
            {...described}
            name="text"
            rows={2}
            maxLength={2000}
            defaultValue={values.text?.[0]}
            className="field"
          />
        )}
      </FormField>
      <button type="submit" className="quiet-button justify-self-start" aria-disabled={pending}>
        Add
      </button>
    </form>
  )
}
