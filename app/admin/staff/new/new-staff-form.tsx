'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { type RoleChoices, RoleLines } from '../role-lines'
import { addStaffAction } from './actions'

/** Who it is, where mail reaches them, and what they may do. */
export function NewStaffForm({ choices }: { choices: RoleChoices }) {
  const [{ values, problems }, action, pending] = useActionState(addStaffAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <FormField id="name" label="Name" hint="As colleagues see it beside what they write." problem={problems.name}>
        {(described) => (
          <input
            {...{ ...described, name: 'name', required: true, maxLength: 200, autoComplete: 'off' }}
            {...{ defaultValue: values.name?.[0] ?? '', className: 'field max-w-[28rem]' }}
          />
        )}
      </FormField>
      <FormField
        id="email"
        label="E-mail address"
        hint="They sign in with it. A link to choose a password goes there, and works for three days."
        problem={problems.email}
      >
        {(described) => (
          <input
            {...{ ...described, name: 'email', type: 'email', required: true, maxLength: 320, autoComplete: 'off' }}
            {...{ defaultValue: values.email?.[0] ?? '', className: 'field max-w-[28rem]' }}
          />
        )}
      </FormField>
      <RoleLines permissions={[]} values={values} problem={problems.roles} choices={choices} />
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Add and send the link
      </button>
    </form>
  )
}
