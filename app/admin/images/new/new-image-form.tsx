'use client'

import { FormField } from '@/components/form-field'
import { useKeptForm } from '../../kept-form'
import { ProblemList } from '../../problem-list'
import { bringImageAction } from '../actions'

/** The form by which a picture comes; without script the file has to be chosen anew where something was wrong. */
export function NewImageForm({ languages }: { languages: readonly (readonly [code: string, name: string])[] }) {
  const { state, pending, forgets, form } = useKeptForm(bringImageAction)
  const { problems } = state
  const typed = (name: string) => state.values[name]?.[0] ?? ''
  return (
    <form {...form} className="grid max-w-[40rem] gap-5">
      <ProblemList problems={problems} />
      {forgets && Object.keys(problems).length > 0 && (
        <p className="text-signal">Choose the picture once more: without scripts the browser has let go of it.</p>
      )}
      <FormField
        id="file"
        label="Picture"
        hint="JPEG, PNG, WebP, AVIF or GIF, up to 20 MB. Where and with what it was taken is not kept."
        problem={problems.file}
      >
        {(described) => (
          <input
            {...described}
            name="file"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            required
            className="field"
          />
        )}
      </FormField>
      {languages.length > 1 ? (
        <FormField id="lang" label="Language of what you write about it" problem={problems.lang}>
          {(described) => (
            <select {...described} name="lang" defaultValue={typed('lang') || languages[0]?.[0]} className="field">
              {languages.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      ) : (
        <input type="hidden" name="lang" value={languages[0]?.[0]} />
      )}
      <FormField
        id="alt"
        label="Alternative text"
        hint="What can be seen, for those who do not see it. One or two sentences."
        problem={problems.alt}
      >
        {(described) => (
          <textarea {...described} name="alt" rows={3} maxLength={1000} defaultValue={typed('alt')} className="field" />
        )}
      </FormField>
      <label className="flex items-baseline gap-2">
        <input type="checkbox" name="decorative" defaultChecked={typed('decorative') !== ''} className="size-4" />
        It only decorates, and needs no alternative text
      </label>
      <FormField id="caption" label="Caption" hint="Optional. What readers see below it." problem={problems.caption}>
        {(described) => (
          <input {...described} name="caption" maxLength={1000} defaultValue={typed('caption')} className="field" />
        )}
      </FormField>
      <FormField id="credit" label="Credit" hint="Optional. Whose picture it is." problem={problems.credit}>
        {(described) => (
          <input {...described} name="credit" maxLength={200} defaultValue={typed('credit')} className="field" />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        {pending ? 'Reading the picture…' : 'Add it'}
      </button>
    </form>
  )
}
