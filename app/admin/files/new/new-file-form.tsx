'use client'

import { FormField } from '@/components/form-field'
import { useKeptForm } from '../../kept-form'
import { ProblemList } from '../../problem-list'
import { bringFileAction } from '../actions'
import { endings } from '../endings'

/** The form by which a file comes; without script the file has to be chosen anew where something was wrong. */
export function NewFileForm() {
  const { state, pending, forgets, form } = useKeptForm(bringFileAction)
  const { problems, values } = state
  return (
    <form {...form} className="grid max-w-[40rem] gap-5">
      <ProblemList problems={problems} />
      {forgets && Object.keys(problems).length > 0 && (
        <p className="text-signal">Choose the file once more: without scripts the browser has let go of it.</p>
      )}
      <FormField
        id="file"
        label="File"
        hint="PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV or TXT, up to 20 MB, without macros and scripts."
        problem={problems.file}
      >
        {(described) => <input {...described} name="file" type="file" accept={endings} required className="field" />}
      </FormField>
      <FormField
        id="title"
        label="Title"
        hint="What readers are to read: what it is, not its file name."
        problem={problems.title}
      >
        {(described) => (
          <input
            {...described}
            name="title"
            required
            maxLength={200}
            defaultValue={values.title?.[0] ?? ''}
            className="field"
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        {pending ? 'Reading the file…' : 'Add it'}
      </button>
    </form>
  )
}
