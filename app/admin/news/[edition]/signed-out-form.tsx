'use client'

import { useActionState } from 'react'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { saveNewsAction } from '../actions'

const seen: Record<string, string> = { title: 'Title', lead: 'Lead', bodyPlain: 'Text' }

/** What was typed by somebody whose session ended before it was saved: nothing but that, to be sent again. */
export function SignedOutForm({ edition }: { edition: number }) {
  // The address is how the answer to the one form finds its way into the other.
  const [{ values, problems }, action] = useActionState(saveNewsAction, untouched, `/admin/news/${edition}`)
  return (
    <main className="sheet max-w-[46rem] py-8">
      <h1 className="mb-5 text-title">Your session has ended</h1>
      <ProblemList problems={problems} />
      <p className="mb-5">
        <a href="/admin/sign-in" target="_blank" rel="noreferrer">
          Sign in in another tab
        </a>
      </p>
      <form action={action} className="grid gap-4">
        {Object.entries(values).map(([name, all]) =>
          name in seen ? (
            <label key={name} className="block">
              {seen[name]}
              <textarea name={name} defaultValue={all[0]} rows={name === 'bodyPlain' ? 16 : 3} className="field" />
            </label>
          ) : (
            <Hidden key={name} name={name} values={all} />
          ),
        )}
        <button type="submit" className="button justify-self-start">
          Save draft
        </button>
      </form>
    </main>
  )
}

function Hidden({ name, values }: { name: string; values: readonly string[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: they never change, and one may be there twice
  return values.map((value, index) => <input key={index} type="hidden" name={name} value={value} />)
}
