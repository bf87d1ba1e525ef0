'use client'

import { useActionState } from 'react'
import type { Permission } from '@/db/editor'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { type RoleChoices, RoleLines } from '../role-lines'
import { saveRolesAction } from './actions'

type Props = { user: number; permissions: readonly Permission[]; choices: RoleChoices }

export function RolesForm({ user, permissions, choices }: Props) {
  const [{ values, problems }, action, pending] = useActionState(saveRolesAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <input type="hidden" name="user" value={user} />
      <RoleLines {...{ permissions, values, choices }} problem={problems.roles} />
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Save the roles
      </button>
    </form>
  )
}
