import type { GenericEndpointContext } from 'better-auth'
import { APIError, getSessionFromCtx } from 'better-auth/api'
import { ofOwnPassword } from './passwords'
import { forgetTries, type Limit, takeTry } from './tries'

/** The header in which the front door hands on the address of who asks; it lets nobody else write it. */
export const addressHeader = 'x-client-address'

export const signIn = '/sign-in/email'
const byDigits = '/two-factor/verify-totp'
const byRecoveryCode = '/two-factor/verify-backup-code'
const asksPassword = ['/two-factor/enable', '/two-factor/disable', '/two-factor/generate-backup-codes']

/** What the forms of the desk ask the sign-in library for, besides what `/api/auth` answers. */
export type FormPath =
  | typeof byDigits
  | typeof byRecoveryCode
  | `/two-factor/${'enable' | 'disable' | 'generate-backup-codes'}`

const quarter = 15 * 60

/** Guesses at one account: few from one address, and no flood from many, which must not lock its owner out either. */
function ofPassword(email: unknown, address: string): Limit[] {
  const account = `account ${String(email).trim().toLowerCase().slice(0, 320)}`
  return [
    { key: `${account} from ${address}`, max: 8, seconds: quarter },
    { key: account, max: 80, seconds: quarter },
  ]
}

/** Guesses at a second factor: whoever makes them knows the password, and so is stopped wherever they are. */
function ofSecondFactor(user: string): Limit[] {
  return [{ key: `second factor of ${user}`, max: 8, seconds: quarter }]
}

/** A code is good for at most 90 seconds. It is taken when it is first tried, so that nobody who saw it can follow. */
function ofDigits(user: string, digits: string): Limit {
  return { key: `digits ${digits.slice(0, 20)} of ${user}`, max: 1, seconds: 120 }
}

/** What a call to the sign-in guesses at. */
async function limitsOf(call: GenericEndpointContext): Promise<Limit[]> {
  if (call.path === signIn) return ofPassword(call.body?.email, call.headers?.get(addressHeader) ?? '')
  const user = await whoseFactor(call)
  if (!user) return []
  if (call.path === byDigits || call.path === byRecoveryCode) return ofSecondFactor(user)
  return asksPassword.includes(call.path) ? ofOwnPassword(user) : []
}

/**
 * Counts a call to the sign-in as a try, and throws where there were too many, or where its digits have served already.
 * Whether there is such an account makes no difference: who guesses must not learn it from being refused.
 */
export async function countGuess(call: GenericEndpointContext): Promise<void> {
  const limits = await limitsOf(call)
  if (limits.length === 0) return
  const wait = await takeTry(limits)
  if (wait > 0) throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries.' }, { 'X-Retry-After': `${wait}` })
  if (call.path !== byDigits) return
  const user = await whoseFactor(call)
  if (user && (await takeTry([ofDigits(user, String(call.body?.code))])) > 0)
    throw new APIError('UNAUTHORIZED', { message: 'These digits have served.', code: 'INVALID_CODE' })
}

/** A call that was right makes the tries before it forgotten. */
export async function forgetGuesses(call: GenericEndpointContext): Promise<void> {
  const limits = await limitsOf(call)
  if (limits.length > 0) await forgetTries(limits.map(({ key }) => key))
}

/** The number of the account at whose second factor or password a call guesses: who is signed in, or about to be. */
async function whoseFactor(call: GenericEndpointContext): Promise<string | undefined> {
  if (call.path !== byDigits && call.path !== byRecoveryCode && !asksPassword.includes(call.path)) return undefined
  const session = call.context.newSession ?? (await getSessionFromCtx(call))
  if (session) return session.user.id
  const cookie = call.context.createAuthCookie('two_factor')
  const challenge = await call.getSignedCookie(cookie.name, call.context.secret)
  const found = challenge ? await call.context.internalAdapter.findVerificationValue(challenge) : null
  return found?.value
}
