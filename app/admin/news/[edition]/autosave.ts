'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Comparison } from '@/db/comparison'

/** How long, in ms, typing may go on before it is saved, and how often the desk is asked who else is here. */
const patience = 2000
const heartbeat = 15_000

/** By itself, because somebody asked for it, or beside what somebody else has saved, as a part of history. */
type How = 'auto' | 'asked' | 'aside'

type SaveAnswer = { base: string; savedAt: string }

/** What somebody else saved meanwhile, beside what stands in the form. */
export type Conflict = { base: string; by: string | null; at: string; comparison: Comparison }

type SaveState =
  | { is: 'saved'; at?: string }
  | { is: 'changed' }
  | { is: 'saving' }
  | { is: 'signed-out' }
  | { is: 'offline' }
  | { is: 'refused'; problems: Readonly<Record<string, string>> }
  | { is: 'conflict'; conflict: Conflict }

/** What was typed and is not yet on the server, as this browser keeps it: it outlives the tab, and the session. */
export type Kept = { base: string; at: string; values: [string, string][] }

const placeOf = (edition: number) => `hofburg-draft-${edition}`

export function readKept(edition: number): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(placeOf(edition)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function forgetKept(edition: number) {
  try {
    localStorage.removeItem(placeOf(edition))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Where a browser keeps nothing, or no more, the server alone has what is typed. */
function keep(edition: number, kept: Kept) {
  try {
    localStorage.setItem(placeOf(edition), JSON.stringify(kept))
  } catch {}
}

/** What stands in a form, in order, without what the framework added and what says how it is sent. */
function valuesIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') && name !== 'base' ? [[name, value] as [string, string]] : [],
  )
}

/** The form of this page, for whoever has to wait until it is saved; none on a page without one. */
const present: { isUnsettled?: (() => boolean) | undefined; settle?: (() => Promise<string>) | undefined } = {}

/** Whether something is typed on this page that the server does not have. */
export const isUnsettled = (): boolean => present.isUnsettled?.() ?? false

/** Saves that, and gives the state that the server has then. Throws where it could not be saved, which the form says. */
export const settle = async (): Promise<string | undefined> => present.settle?.()

/**
 * Saves a form while somebody types in it, and keeps in this browser what is not saved yet. `save` sends it at once and
 * says whether it is stored now; `baseRef` is the state that the server has of it. `others` have the same version open.
 */
export function useAutosave(
  formRef: RefObject<HTMLFormElement | null>,
  { edition, base, onSaved }: { edition: number; base: string; onSaved: () => void },
) {
  const baseRef = useRef(base)
  const [state, setState] = useState<SaveState>({ is: 'saved' })
  const [others, setOthers] = useState<readonly string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<boolean>>(Promise.resolve(true))
  /** How many saves are under way or wait for one. */
  const busy = useRef(0)
  const dirty = useRef(false)
  /** Something stands in the form that the server does not have, whether or not it will be sent by itself. */
  const unsaved = useRef(false)
  const again = useRef<() => void>(undefined)
  const conflicting = useRef(false)
  const waits = useRef(0)

  const send = useCallback(
    async (how: How): Promise<boolean> => {
      const form = formRef.current
      if (!form) return false
      clearTimeout(timer.current)
      // The text is better sent by its editor, which knows more of it than a plain field does.
      if (how === 'auto' && form.elements.namedItem('bodyPlain') && waits.current++ < 20) {
        timer.current = setTimeout(() => again.current?.(), 500)
        return false
      }
      dirty.current = false
      setState({ is: 'saving' })
      const values = valuesIn(form)
      const body = new URLSearchParams([...values, ['base', baseRef.current], ...(how === 'asked' ? [] : [[how, '1']])])
      const answer = await fetch(`/admin/news/${edition}/save`, { method: 'POST', body }).catch(() => undefined)
      // What stands between browser and portal may answer in its own words.
      const told = await answer?.json().catch(() => undefined)
      if (answer?.ok && told) {
        const { base: stored, savedAt }: SaveAnswer = told
        const moved = stored !== baseRef.current
        conflicting.current = false
        baseRef.current = stored
        if (!dirty.current) {
          unsaved.current = false
          forgetKept(edition)
          setState({ is: 'saved', at: savedAt })
        }
        if (moved || how !== 'auto') onSaved()
        return true
      }
      conflicting.current = answer?.status === 409 && told !== undefined
      const refused = [403, 404, 422].includes(answer?.status ?? 0) && told !== undefined
      if (conflicting.current) setState({ is: 'conflict', conflict: told })
      else if (refused) setState({ is: 'refused', problems: told.problems })
      else setState({ is: answer?.status === 401 ? 'signed-out' : 'offline' })
      // What could not be sent is tried again: with the next letter, or when the connection or the session is back.
      if (!conflicting.current && !refused) {
        dirty.current = true
        clearTimeout(timer.current)
        timer.current = setTimeout(() => again.current?.(), heartbeat)
      }
      return false
    },
    [edition, formRef, onSaved],
  )

  const save = useCallback(
    async (how: How): Promise<boolean> => {
      busy.current++
      running.current = running.current
        .then(() => send(how))
        .catch(() => false)
        .finally(() => busy.current--)
      return running.current
    },
    [send],
  )
  again.current = () => void save('auto')

  /** To be called with each change of the form. */
  const changed = useCallback(() => {
    const form = formRef.current
    if (!form) return
    const kept: Kept = { base: baseRef.current, at: new Date().toISOString(), values: valuesIn(form) }
    keep(edition, kept)
    unsaved.current = true
    if (!dirty.current) {
      dirty.current = true
      // Two have written at once: the person says whose text it is to be.
      if (conflicting.current) return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save('auto'), patience)
    }
    setState((before) => (before.is === 'saved' || before.is === 'refused' ? { is: 'changed' } : before))
  }, [edition, formRef, save])

  useEffect(() => {
    const look = async () => {
      const answer = await fetch(`/admin/news/${edition}/opening`, { method: 'POST' }).catch(() => undefined)
      if (answer?.ok) setOthers(((await answer.json()) as { others: string[] }).others)
    }
    void look()
    const beat = setInterval(() => void look(), heartbeat)
    return () => {
      clearInterval(beat)
      clearTimeout(timer.current)
    }
  }, [edition])

  useEffect(() => {
    present.isUnsettled = () => unsaved.current || busy.current > 0
    present.settle = async () => {
      if (!(await save('auto'))) throw new Error('What was typed is not saved.')
      return baseRef.current
    }
    return () => {
      present.settle = undefined
      present.isUnsettled = undefined
    }
  }, [save])

  /** Goes on with what this browser had kept, as made of the state that it was made of. */
  const resume = useCallback(
    (base: string) => {
      baseRef.current = base
      changed()
    },
    [changed],
  )
  return { state, others, baseRef, changed, save, resume }
}
