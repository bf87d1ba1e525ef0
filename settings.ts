import { z } from 'zod'

const wholeNumber = z.coerce.number({ error: 'is not a number' }).int().min(0)
const portOf = wholeNumber.max(65535)

/**
 * Every setting there is. None is needed for a first run.
 *
 * `databaseUrl`: `file:` and a path, or `postgres://…`; `databaseNamed`: it was set rather than left to its default.
 * `authSecret`: what session cookies are signed with; one is made and kept beside the files where none is set, which
 * is enough for one machine. `siteUrl`: the address under which visitors reach the portal, without a slash at its end.
 * `pageCacheBytes`: what kept answers may take up in memory. `requestsPerMinute`: what one visitor may ask for of what
 * has to be searched for anew; 0 for no bound. `smtpUrl`: the server that sends the portal's mail; without one it is
 * laid in a folder (`mail.ts`). `mailFrom`: the address that it comes from. `crawlers`: whom `/robots.txt` lets in, all
 * (`open`), all but those that gather texts to train models with (`no-training`), or none, as a trial site needs
 * (`closed`), of which each answer says besides that it is not for search engines.
 * `testLanguage`: the portal has a language more, which reads from right to left (`db/test-language.ts`).
 */
const settingsOf = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'has to begin with file: or postgres://')
      .optional(),
    FILES_DIRECTORY: z.string().min(1).default('data/files'),
    PORT: portOf.default(3000),
    HOST: z.string().min(1).optional(),
    AUTH_SECRET: z.string().min(32, 'has to have at least 32 characters').optional(),
    SITE_URL: z
      .url({ protocol: /^https?$/, error: 'has to be an address such as https://portal.example.org' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    PAGE_CACHE_MB: wholeNumber.min(1, 'has to be at least 1').default(128),
    REQUESTS_PER_MINUTE: wholeNumber.default(240),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'has to be an address such as smtps://name:password@mail.example.org' })
      .optional(),
    MAIL_FROM: z.email('has to be an e-mail address').optional(),
    TEST_LANGUAGE: z.literal('1', { error: 'can only be 1' }).optional(),
    CRAWLERS: z.enum(['open', 'no-training', 'closed']).default('open'),
  })
  .refine((env) => !env.SMTP_URL || env.MAIL_FROM, { path: ['MAIL_FROM'], error: 'is needed where SMTP_URL is set' })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL ?? 'file:data/portal.db',
    databaseNamed: env.DATABASE_URL !== undefined,
    filesDirectory: env.FILES_DIRECTORY,
    port: env.PORT,
    host: env.HOST,
    authSecret: env.AUTH_SECRET,
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    pageCacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
    logLevel: env.LOG_LEVEL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'portal@localhost',
    testLanguage: env.TEST_LANGUAGE !== undefined,
    crawlers: env.CRAWLERS,
  }))

export type Settings = z.output<typeof settingsOf>

/** A setting is wrong; the message names it and says what is expected. */
export class SettingsError extends Error {}

/** Reads the environment, where an empty value counts as none. Throws `SettingsError`. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settingsOf.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new SettingsError(`The settings cannot be used: ${wrong.join('; ')}.`)
}
