'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import type { Choice } from '@/db/news-choices'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { createNewsAction } from '../actions'

type Option = { id: string; label: string }

/** Title, kind, language and leading issuer; everything else has its place on the page that follows. */
export function NewNewsForm(props: {
  kinds: readonly Option[]
  languages: readonly Option[]
  issuers: readonly Choice[]
  first: { lang: string; issuer: string }
}) {
  const { kinds, languages, issuers, first } = props
  const [{ values, problems }, action, pending] = useActionState(createNewsAction, untouched)
  const options = (list: readonly Option[]) =>
    list.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <FormField id="title" label="Title" hint="Says what happened. It can be changed later." problem={problems.title}>
        {(described) => (
          <input {...described} name="title" maxLength={300} defaultValue={values.title?.[0]} className="field" />
        )}
      </FormField>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormField id="kind" label="Kind" problem={problems.kind}>
          {(described) => (
            <select {...described} name="kind" defaultValue={values.kind?.[0]} className="field">
              {options(kinds)}
            </select>
          )}
        </FormField>
        <FormField id="lang" label="Language" problem={problems.lang}>
          {(described) => (
            <select {...described} name="lang" defaultValue={values.lang?.[0] ?? first.lang} className="field">
              {options(languages)}
            </select>
          )}
        </FormField>
      </div>
      <FormField
        id="issuer"
        label="Issued by"
        hint="The leading issuer: the item is theirs. More can be added."
        problem={problems.issuers}
      >
        {(described) => (
          <select {...described} name="issuer" defaultValue={values.issuer?.[0] ?? first.issuer} className="field">
            <option value="">–</option>
            {issuers.map(({ id, label, depth }) => (
              <option key={id} value={id}>
                {'  '.repeat(depth)}
                {label}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Create draft
      </button>
    </form>
  )
}
