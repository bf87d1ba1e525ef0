const id = 'sign-in-problem'

/** What was wrong with a sign-in: one sentence that blames no field, so that it does not tell what was right. */
export function SignInProblem({ problem }: { problem: string | undefined }) {
  return (
    problem && (
      <p id={id} role="alert" className="border-signal border-s-4 ps-3 text-signal">
        {problem}
      </p>
    )
  )
}

/** What the fields have to say of it. */
export function toBlame(problem: string | undefined) {
  return problem ? ({ 'aria-invalid': true, 'aria-describedby': id } as const) : {}
}
