import { type FormEvent, useRef } from 'react'
import { isUnsettled, settle } from './autosave'

/**
 * For a form beside the one in which a version is written: what is typed there is saved before this one is sent, which
 * then names, as its `base`, what is stored.
 */
export function useSettleFirst() {
  const settled = useRef(false)
  return async (event: FormEvent<HTMLFormElement>) => {
    if (settled.current || !isUnsettled()) return
    event.preventDefault()
    const form = event.currentTarget
    const stored = await settle().catch(() => undefined)
    if (!stored) return
    const field = form.elements.namedItem('base')
    if (field instanceof HTMLInputElement) field.value = stored
    settled.current = true
    form.requestSubmit()
    settled.current = false
  }
}
