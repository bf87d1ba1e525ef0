'use client'

import { type ComponentProps, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * A field of several lines. What somebody typed into it before its script had come stays: React would put back what stood
 * there at first, unless it is told that the typed text did.
 */
export function TextArea(
  props: Omit<ComponentProps<'textarea'>, 'id' | 'defaultValue'> & { id: string; defaultValue: string | undefined },
) {
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [first] = useState(() => {
    if (!hydrating || typeof document === 'undefined') return props.defaultValue
    const sent = document.getElementById(props.id)
    return sent instanceof HTMLTextAreaElement ? sent.value : props.defaultValue
  })
  return <textarea {...props} defaultValue={first} />
}
