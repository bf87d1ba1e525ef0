import { NotTaken } from '@/db/media/not-taken'
import { QueueFull } from '@/db/queue'
import { NotAllowed } from '@/db/rights'
import { readSettings } from '@/settings'
import type { FormState } from './form-state'

/** What to say beside the fields of a form about an error that its sender can mend; any other is thrown on. */
export function problemsFrom(error: unknown): FormState['problems'] {
  if (error instanceof NotTaken) return { [error.field]: error.message }
  if (error instanceof NotAllowed) return { form: error.message }
  if (error instanceof QueueFull) return { form: 'Many pictures are being made at the moment; try again in a minute.' }
  throw error
}

/** The same for a program: 403 where it is not allowed, 503 where there is no time for it, else 422. */
export function refusalOf(error: unknown): Response {
  const problems = problemsFrom(error)
  const status = error instanceof NotAllowed ? 403 : error instanceof QueueFull ? 503 : 422
  return Response.json({ problems }, { status })
}

/** A program is told that nobody is signed in, or that a page of another site sent this. */
export const notSignedIn = () => Response.json({ problems: { form: 'Sign in first.' } }, { status: 401 })
export const fromElsewhere = () => Response.json({ problems: { form: 'Send it from the desk.' } }, { status: 403 })

/** Whether a page of another site sent a request; whatever is no browser says nothing of its origin. */
export function isFromElsewhere({ headers }: Request): boolean {
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(readSettings().siteUrl).origin
}

/** The file that a form brings: its bytes, none where nothing was chosen, and what it was called. */
export async function broughtBy(form: FormData, field = 'file'): Promise<{ bytes: Buffer; name: string }> {
  const file = form.get(field)
  if (!(file instanceof File)) return { bytes: Buffer.alloc(0), name: '' }
  return { bytes: Buffer.from(await file.arrayBuffer()), name: file.name }
}

/** Numbers as an address lists them: `1,2`; what is none is left out. */
export function numbersIn(list: string | null): number[] | undefined {
  return list
    ?.split(',')
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0)
    .slice(0, 100)
}
