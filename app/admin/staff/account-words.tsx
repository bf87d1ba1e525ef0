import type { Colleague } from '@/db/staff/staff'

/** A word with a mark: how it stands with an account. */
export function accountWords({ leftAt, hasPassword, hasSecondFactor }: Colleague) {
  const [mark, words] = leftAt
    ? ['×', 'closed']
    : hasPassword
      ? ['●', hasSecondFactor ? 'open, with second step' : 'open, password alone']
      : ['○', 'waits for a password']
  return (
    <>
      <span aria-hidden="true">{mark}</span> {words}
    </>
  )
}
