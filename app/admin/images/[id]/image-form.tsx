'use client'

import { FormField } from '@/components/form-field'
import type { FormState } from '../../form-state'
import { useKeptForm } from '../../kept-form'
import { ProblemList } from '../../problem-list'
import { saveImageAction } from '../actions'
import { FocusField } from './focus-field'

type Words = { lang: string; name: string; alt: string; caption: string; may: boolean }

type Shown = {
  id: number
  src: string
  alt: string
  width: number
  height: number
  decorative: boolean
  credit: string
  focusX: number
  focusY: number
}

/** What is said of a picture. `mayAll` is for what all languages share; what somebody may not say they can read. */
export function ImageForm({ image, texts, mayAll }: { image: Shown; texts: readonly Words[]; mayAll: boolean }) {
  const { state, pending, form } = useKeptForm(saveImageAction)
  const { problems } = state
  const sent = Object.keys(state.values).length > 0
  const typed = (name: string, kept: string) => (sent ? (state.values[name]?.[0] ?? '') : kept)
  const saves = mayAll || texts.some(({ may }) => may)
  return (
    <form {...form} className="grid content-start gap-5">
      <ProblemList problems={problems} />
      <input type="hidden" name="id" value={image.id} />
      <FocusField
        {...image}
        focusX={Number(typed('focusX', String(image.focusX)))}
        focusY={Number(typed('focusY', String(image.focusY)))}
        may={mayAll}
      />
      {mayAll ? (
        <>
          <label className="flex items-baseline gap-2">
            <input
              type="checkbox"
              name="decorative"
              defaultChecked={sent ? typed('decorative', '') !== '' : image.decorative}
              className="size-4"
            />
            It only decorates, and needs no alternative text
          </label>
          <FormField id="credit" label="Credit" problem={problems.credit}>
            {(described) => (
              <input
                {...described}
                name="credit"
                maxLength={200}
                defaultValue={typed('credit', image.credit)}
                className="field"
              />
            )}
          </FormField>
        </>
      ) : (
        <p>{[image.decorative && 'It only decorates.', image.credit].filter(Boolean).join(' ')}</p>
      )}
      <fieldset>
        <legend className="small-caps mb-2 text-quiet">What is said of it</legend>
        {texts.map((words, index) => (
          <LanguageWords
            key={words.lang}
            {...words}
            open={index === 0}
            needed={!image.decorative}
            problems={problems}
            typed={typed}
          />
        ))}
      </fieldset>
      {saves && (
        <button type="submit" className="button justify-self-start" aria-disabled={pending}>
          Save
        </button>
      )}
    </form>
  )
}

type LanguageProps = Words & {
  open: boolean
  /** It does more than decorate. */
  needed: boolean
  problems: FormState['problems']
  typed: (name: string, kept: string) => string
}

/** The words of one language; folded away where there are none yet. */
function LanguageWords({ lang, name, alt, caption, may, open, needed, problems, typed }: LanguageProps) {
  const altProblem = problems[`alt-${lang}`]
  const captionProblem = problems[`caption-${lang}`]
  return (
    <details
      open={open || Boolean(alt || caption || altProblem || captionProblem)}
      className="border-rule border-t py-2"
    >
      <summary className="min-h-8 content-center">
        <span lang={lang} className="font-semibold">
          {name}
        </span>
        {needed && !alt && (
          <span className="ms-3 text-quiet">
            <span aria-hidden="true">○</span> no alternative text
          </span>
        )}
      </summary>
      {may ? (
        <div className="mt-2 mb-3 grid gap-3">
          <FormField id={`alt-${lang}`} label="Alternative text" problem={altProblem}>
            {(described) => (
              <textarea
                {...described}
                name={`alt-${lang}`}
                lang={lang}
                rows={3}
                maxLength={1000}
                defaultValue={typed(`alt-${lang}`, alt)}
                className="field"
              />
            )}
          </FormField>
          <FormField id={`caption-${lang}`} label="Caption" problem={captionProblem}>
            {(described) => (
              <input
                {...described}
                name={`caption-${lang}`}
                lang={lang}
                maxLength={1000}
                defaultValue={typed(`caption-${lang}`, caption)}
                className="field"
              />
            )}
          </FormField>
        </div>
      ) : (
        <div lang={lang} className="mt-1">
          <p>{alt}</p>
          {caption && <p className="text-quiet">{caption}</p>}
        </div>
      )}
    </details>
  )
}
