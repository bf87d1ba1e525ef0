'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import type { Step } from '@/db/workflow'
import { type FormState, untouched } from '../../form-state'
import { TextArea } from '../../text-area'
import { stepAction } from '../actions'
import { useSettleFirst } from './settle-first'

type Words = {
  button: string /** What is asked for first; a step without any is taken at once. */
  fields?: readonly Field[]
}
type Field = 'at' | 'remark' | 'notice' | 'because' | 'to' | 'acknowledged'

const steps: Record<Step, Words> = {
  submit: { button: 'Hand in for review' },
  publish: { button: 'Publish now', fields: ['acknowledged'] },
  schedule: { button: 'Schedule', fields: ['at', 'acknowledged'] },
  return: { button: 'Return to the author', fields: ['remark'] },
  approve: { button: 'Approve' },
  unschedule: { button: 'Take from the schedule' },
  'take-back': { button: 'Take back' },
  force: { button: 'Publish without a second pair of eyes', fields: ['because', 'acknowledged'] },
  'plan-withdrawal': { button: 'Plan its withdrawal', fields: ['at', 'notice'] },
  'cancel-withdrawal': { button: 'Do not withdraw it' },
  withdraw: { button: 'Withdraw', fields: ['notice'] },
  reinstate: { button: 'Take the withdrawal back' },
  remove: { button: 'Remove', fields: ['because', 'to'] },
  discard: { button: 'Discard the draft' },
}

const texts = {
  remark: { label: 'What has to be changed', hint: 'The author sees it beside the text.' },
  notice: { label: 'Why', hint: 'Readers see this on the page.' },
  because: { label: 'Why', hint: 'It is noted beside your name; readers do not see it.' },
} as const

/** One step: a button where nothing more is needed, else a form that opens under its name. */
export function StepForm(props: {
  step: Step
  edition: number
  base: string
  /** The number of the revision that is public. */
  shown: number
  primary: boolean
  asking: readonly { code: string; sentence: string }[]
}) {
  const { step, edition, base, shown, primary, asking } = props
  const [state, action, pending] = useActionState(stepAction, untouched)
  const settleFirst = useSettleFirst()
  const { button, fields = [] } = steps[step]
  const asked = fields.filter((field) => field !== 'acknowledged' || asking.length > 0)
  const form = (
    <form action={action} onSubmit={settleFirst} className="grid gap-3" data-step={step}>
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="step" value={step} />
      {step === 'approve' && <input type="hidden" name="shown" value={shown} />}
      {state.problems.form && (
        <p role="alert" className="border-signal border-s-4 ps-3 text-signal">
          {state.problems.form}
        </p>
      )}
      {asked.map((field) => (
        <StepField key={field} field={field} step={step} state={state} asking={asking} />
      ))}
      <button type="submit" className={`${primary ? 'button' : 'quiet-button'} w-full`} aria-disabled={pending}>
        {button}
      </button>
    </form>
  )
  if (asked.length === 0) return <div className="mb-3">{form}</div>
  return (
    <details className="group mb-3" open={primary || Object.keys(state.problems).length > 0}>
      <summary className="quiet-button flex items-center justify-between after:content-['+'] group-open:after:content-['–']">
        {button} …
      </summary>
      <div className="border border-rule-strong border-t-0 p-3">{form}</div>
    </details>
  )
}

function StepField(props: {
  field: Field
  step: Step
  state: FormState
  asking: readonly { code: string; sentence: string }[]
}) {
  const { field, step, asking } = props
  const { values, problems } = props.state
  const id = `${step}-${field}`
  const typed = (name: string) => values[name]?.[0]
  switch (field) {
    case 'at':
      return (
        <fieldset className={problems.at ? 'border-signal border-s-4 ps-3' : ''}>
          <legend className="mb-1 font-semibold text-small">When</legend>
          {problems.at && (
            <p id={`${id}-problem`} className="mb-1 text-signal text-small">
              {problems.at}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <label className="grow text-small">
              Day
              <input type="date" name="day" required defaultValue={typed('day')} className="field" />
            </label>
            <label className="grow text-small">
              Time
              <input type="time" name="time" required defaultValue={typed('time')} className="field" />
            </label>
          </div>
        </fieldset>
      )
    case 'acknowledged':
      return (
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-semibold text-small">I have looked at this</legend>
          {asking.map(({ code, sentence }) => (
            <label key={code} className="flex gap-2 text-small">
              <input
                type="checkbox"
                name="acknowledged"
                value={code}
                defaultChecked={values.acknowledged?.includes(code)}
                className="mt-1"
              />
              {sentence}
            </label>
          ))}
        </fieldset>
      )
    case 'to':
      return (
        <FormField
          id={id}
          label="Where its address leads from now on"
          hint="The address of another page of this portal; empty where it is gone for good."
          problem={problems.to}
        >
          {(described) => <input {...described} name="to" defaultValue={typed('to')} className="field" />}
        </FormField>
      )
    default:
      return (
        <FormField id={id} {...texts[field]} problem={problems[field]}>
          {(described) => (
            <TextArea
              {...described}
              name={field}
              rows={3}
              maxLength={2000}
              defaultValue={typed(field)}
              className="field"
            />
          )}
        </FormField>
      )
  }
}
