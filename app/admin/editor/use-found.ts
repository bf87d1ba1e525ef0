import { useEffect, useState } from 'react'
import { find, type places, Unanswered } from './sources'

/** How long, in ms, somebody has to stop typing before it is searched for. */
const pause = 150

type State<Found> = { found: readonly Found[]; asked: string; problem?: string }

/**
 * What one of the desk's lists has for what somebody typed into a search field. `done` once the answer is that to the
 * present words; an answer that others have overtaken is never shown.
 */
export function useFound<Found>(list: keyof typeof places, typed: string, lang: string) {
  const [state, setState] = useState<State<Found>>({ found: [], asked: '\n' })
  const words = typed.trim()
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const found = await find<Found>(list, { q: words, lang }, leaving.signal)
        setState({ found, asked: words })
      } catch (error) {
        if (error instanceof Unanswered) setState({ found: [], asked: words, problem: error.message })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [list, words, lang])
  return { ...state, done: state.asked === words }
}
