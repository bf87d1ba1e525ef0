import { createAuthMiddleware, isAPIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { readSettings } from '../../settings'
import { organization } from '../content/organization'
import { staffAdapter } from './adapter'
import { addressHeader, countGuess, type FormPath, forgetGuesses, signIn } from './guesses'
import { makeRecoveryCode } from './passwords'
import { authSecret } from './secret'
import { takeTry } from './tries'

/** What may be asked for below `/api/auth`. The library knows many more addresses, which the portal does not use. */
export const authPaths = [signIn, '/sign-out', '/get-session'] as const

/** What the forms of the desk may ask for: they add what only makes sense on their pages. */
export type AskedPath = (typeof authPaths)[number] | FormPath

function makeAuth() {
  const { siteUrl } = readSettings()
  return betterAuth({
    baseURL: siteUrl,
    basePath: '/api/auth',
    secret: authSecret(),
    database: staffAdapter,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true },
    plugins: [
      // Tries are counted by `guesses.ts`, like those at passwords.
      twoFactor({
        issuer: `${organization.shortName.en} Desk`,
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: () => Array.from({ length: 10 }, makeRecoveryCode) },
      }),
    ],
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
      customRules: {
        [signIn]: { window: 60, max: 20 },
        '/two-factor/*': { window: 60, max: 20 },
        '/sign-out': false,
        '/get-session': false,
      },
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
      before: createAuthMiddleware((call) => countGuess(call)),
      after: createAuthMiddleware(async (call) => {
        if (!isAPIError(call.context.returned)) await forgetGuesses(call)
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
