'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useActionState, useCallback, useEffect, useRef, useState } from 'react'
import { FormField } from '@/components/form-field'
import type { NewsChoices } from '@/db/news-choices'
import type { NewsDraft } from '@/db/news-draft'
import { bodyFromPlain } from '@/db/plain-body'
import { BodyEditor } from '../../editor/body-editor'
import { type FormState, untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { TextArea } from '../../text-area'
import { saveNewsAction } from '../actions'
import { forgetKept, type Kept, readKept, useAutosave } from './autosave'
import { SaveStatus, time } from './save-status'
import { SharedFields } from './shared-fields'

export type NewsFormProps = {
  edition: number
  base: string
  lang: string
  /** Left to right, or right to left. */
  languageName: string
  timeZone: string
  draft: NewsDraft
  everPublished: boolean
  mayClassify: boolean
  choices: NewsChoices
  kinds: readonly { id: string; label: string; dateline: boolean }[]
  roles: readonly { id: string; label: string }[]
  /** What is stored, to be shown beside what was typed where somebody else has saved meanwhile. */
  saved: ReactNode
}

/** The form in which a version of a news item is written. It saves itself; without script a button does. */
export function NewsForm(props: NewsFormProps) {
  const { edition, base, lang, languageName, timeZone, draft, everPublished, mayClassify } = props
  const [state, action] = useActionState(saveNewsAction, untouched, `/admin/news/${edition}`)
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [restored, setRestored] = useState<Kept>()
  const onSaved = useCallback(() => router.refresh(), [router])
  const autosave = useAutosave(form, { edition, base, onSaved })
  useEffect(() => {
    const kept = readKept(edition)
    if (kept) setRestored(kept)
  }, [edition])
  const { resume } = autosave
  useEffect(() => {
    // By then the form has what was kept.
    if (restored) resume(restored.base)
  }, [restored, resume])
  // What was typed and not saved stands in the form again: as it was, and as the fields' first values.
  const values = restored ? valuesByName(restored.values) : state.values
  const typed = (name: string, stored: string) => values[name]?.[0] ?? stored
  const problems = autosave.state.is === 'refused' ? autosave.state.problems : state.problems
  return (
    <form
      key={restored?.at ?? 'stored'}
      ref={form}
      id="news-form"
      action={action}
      onInput={autosave.changed}
      onChange={autosave.changed}
      onSubmit={(event) => {
        // With script the page stays where it is, and what is typed with it.
        event.preventDefault()
        void autosave.save('asked')
      }}
      className="grid gap-5"
    >
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="base" value={values.base?.[0] ?? base} />
      {restored && (
        <p className="border-accent border-s-4 bg-paper-deep px-4 py-3">
          What you typed here at {time(restored.at, timeZone)} had not been saved: it is in the form again.{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              forgetKept(edition)
              location.reload()
            }}
          >
            Go back to what is saved
          </button>
        </p>
      )}
      <ProblemList problems={problems} />
      <FormField id="title" label="Title" hint="Says what happened. Up to 200 letters." problem={problems.title}>
        {(described) => (
          <TextArea
            {...described}
            name="title"
            rows={2}
            lang={lang}
            maxLength={300}
            defaultValue={typed('title', draft.title)}
            className="field font-serif text-lead"
          />
        )}
      </FormField>
      <FormField
        id="lead"
        label="Lead"
        hint="One or two sentences that lists and search show under the title."
        problem={problems.lead}
      >
        {(described) => (
          <TextArea
            {...described}
            name="lead"
            rows={3}
            lang={lang}
            maxLength={2000}
            defaultValue={typed('lead', draft.lead)}
            className="field"
          />
        )}
      </FormField>
      <BodyEditor
        name="body"
        id="body"
        label={`Text in ${languageName}`}
        lang={lang}
        initial={bodyIn(values, draft)}
        onChange={autosave.changed}
      />
      <FormField
        id="city"
        label="City of the dateline"
        hint="In this language, for press releases and statements: VIENNA, 26 June 2026 –"
        problem={problems.city}
      >
        {(described) => (
          <input
            {...described}
            name="city"
            maxLength={100}
            defaultValue={typed('city', draft.city)}
            className="field"
          />
        )}
      </FormField>
      {mayClassify && <SharedFields {...props} values={values} problems={problems} onChange={autosave.changed} />}
      <FormField
        id="slug"
        label="Address"
        hint={
          everPublished
            ? 'Another address leaves a redirect at this one.'
            : 'The last word of its address. It follows the title until you change it.'
        }
        problem={problems.slug}
      >
        {(described) => (
          <input
            {...described}
            key={draft.slug}
            name="slug"
            maxLength={80}
            defaultValue={typed('slug', draft.slug)}
            className="field"
          />
        )}
      </FormField>
      {everPublished && <ChangeFields draft={draft} typed={typed} problem={problems.changeNote} />}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-5 gap-y-2 border-rule border-t bg-paper py-3">
        <button type="submit" className="quiet-button">
          Save draft
        </button>
        {values.conflict && <div className="w-full">{props.saved}</div>}
        <SaveStatus edition={edition} lang={lang} timeZone={timeZone} autosave={autosave} />
      </div>
    </form>
  )
}

/** Whether the public is told of a change of what it knows, and in which words. */
function ChangeFields(props: { draft: NewsDraft; typed: (name: string, stored: string) => string; problem?: string }) {
  const { draft, typed, problem } = props
  const change = typed('change', draft.major ? 'major' : 'minor')
  const option = (value: string, label: string, hint: ReactNode) => (
    <label className="flex gap-2">
      <input type="radio" name="change" value={value} defaultChecked={change === value} className="mt-1.5" />
      <span>
        {label} <span className="block text-quiet text-small">{hint}</span>
      </span>
    </label>
  )
  return (
    <fieldset className="grid gap-3 border-rule border-t pt-4">
      <legend className="sr-only">Change of a published item</legend>
      {option('minor', 'A minor change', 'A slip of the pen. Readers are not told; no date moves.')}
      {option('major', 'A major change', 'Readers see the note below with the new date, and feeds show it again.')}
      <FormField id="changeNote" label="What has changed" hint="For readers, in one sentence." problem={problem}>
        {(described) => (
          <TextArea
            {...described}
            name="changeNote"
            rows={2}
            maxLength={500}
            defaultValue={typed('changeNote', draft.changeNote)}
            className="field"
          />
        )}
      </FormField>
    </fieldset>
  )
}

function valuesByName(pairs: readonly [string, string][]): FormState['values'] {
  const values: Record<string, string[]> = {}
  for (const [name, value] of pairs) values[name] = [...(values[name] ?? []), value]
  return values
}

function bodyIn(values: FormState['values'], { body }: NewsDraft): NewsDraft['body'] {
  try {
    if (values.body?.[0]) return JSON.parse(values.body[0])
    return values.bodyPlain?.[0] === undefined ? body : bodyFromPlain(values.bodyPlain[0], body)
  } catch {
    return body
  }
}
