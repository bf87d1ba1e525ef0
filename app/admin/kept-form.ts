'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useState } from 'react'
import { type FormState, untouched } from './form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/**
 * `useActionState` for a form that brings a file. Once an action has ended the framework empties its form, and a chosen
 * file cannot be put back; sent like this, it stays. Without script it is the plain form that it would be anyway, and
 * `forgets` what was chosen.
 */
export function useKeptForm(action: Action) {
  const [state, send, pending] = useActionState(action, untouched)
  const [forgets, setForgets] = useState(true)
  useEffect(() => setForgets(false), [])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!pending) startTransition(() => send(form))
  }
  return { state, pending, forgets, form: { action: send, onSubmit } }
}
