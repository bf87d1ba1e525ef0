import { APIError, createAuthMiddleware } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { readSettings } from '../../settings'
import { staffAdapter } from './adapter'
import { authSecret } from './secret'
import { forgetTries, takeTry } from './tries'

/** The header in which the front door hands on the address of who asks; it lets nobody else write it. */
const addressHeader = 'x-client-address'

const signIn = '/sign-in/email'

/** What may be asked for below `/api/auth`. The library knows many more addresses, which the portal does not use. */
export const authPaths = [signIn, '/sign-out', '/get-session'] as const

/** Guesses at one account: few from one address, and no flood from many, which must not lock its owner out either. */
function limitsOf(email: unknown, address: string) {
  const account = `account ${String(email).trim().toLowerCase().slice(0, 320)}`
  return [
    { key: `${account} from ${address}`, max: 8, seconds: 15 * 60 },
    { key: account, max: 80, seconds: 15 * 60 },
  ]
}

function makeAuth() {
  const { siteUrl } = readSettings()
  return betterAuth({
    baseURL: siteUrl,
    basePath: '/api/auth',
    secret: authSecret(),
    database: staffAdapter,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    // A working day. Reading a page never lengthens it: nothing is written, and no cookie is set, but at sign-in.
    session: { expiresIn: 12 * 60 * 60, disableSessionRefresh: true },
    advanced: {
      // Said, since under tests the library would leave both checks out.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: 'serial' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      useSecureCookies: siteUrl.startsWith('https:'),
    },
    rateLimit: {
      enabled: true,
      customRules: { [signIn]: { window: 60, max: 20 }, '/sign-out': false, '/get-session': false },
      customStorage: {
        get: async () => undefined,
        set: async () => {},
        consume: async (key, { max, window }) => {
          const wait = await takeTry([{ key: `address ${key}`, max, seconds: window }])
          return { allowed: wait === 0, retryAfter: wait || null }
        },
      },
    },
    hooks: {
      // Whether there is such an account makes no difference here: who guesses must not learn it from being refused.
      before: createAuthMiddleware(async (call) => {
        if (call.path !== signIn) return
        const wait = await takeTry(limitsOf(call.body?.email, call.headers?.get(addressHeader) ?? ''))
        if (wait > 0)
          throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries.' }, { 'X-Retry-After': `${wait}` })
      }),
      after: createAuthMiddleware(async (call) => {
        if (call.path !== signIn || !call.context.newSession) return
        const limits = limitsOf(call.body?.email, call.headers?.get(addressHeader) ?? '')
        await forgetTries(limits.map(({ key }) => key))
      }),
    },
  })
}

let made: ReturnType<typeof makeAuth> | undefined

/** The sign-in of this process, made when it is first asked for: a build has neither settings nor a database. */
export function auth() {
  made ??= makeAuth()
  return made
}
