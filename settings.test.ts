import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings'

test('an operator who sets nothing gets a portal on port 3000 with a file of its own', () => {
  expect(readSettings({ NODE_ENV: 'test' })).toEqual({
    databaseUrl: 'file:data/portal.db',
    databaseNamed: false,
    filesDirectory: 'data/files',
    port: 3000,
    host: undefined,
    authSecret: undefined,
    siteUrl: 'http://localhost:3000',
    pageCacheBytes: 128 * 2 ** 20,
    requestsPerMinute: 240,
    logLevel: 'info',
    smtpUrl: undefined,
    mailFrom: 'portal@localhost',
    testLanguage: false,
    crawlers: 'open',
  })
})

test('an operator who sets everything gets what was set', () => {
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://portal:secret@db.example.org/portal',
    FILES_DIRECTORY: '/srv/files',
    PORT: '8080',
    HOST: '::',
    AUTH_SECRET: 'thirty-two letters or more of it',
    SITE_URL: 'https://portal.example.org//',
    PAGE_CACHE_MB: '16',
    REQUESTS_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtps://portal:secret@mail.example.org:465',
    MAIL_FROM: 'portal@example.org',
    TEST_LANGUAGE: '1',
    CRAWLERS: 'closed',
  } as const
  expect(readSettings(env)).toEqual({
    databaseUrl: 'postgres://portal:secret@db.example.org/portal',
    databaseNamed: true,
    filesDirectory: '/srv/files',
    port: 8080,
    host: '::',
    authSecret: 'thirty-two letters or more of it',
    siteUrl: 'https://portal.example.org',
    pageCacheBytes: 16 * 2 ** 20,
    requestsPerMinute: 0,
    logLevel: 'warn',
    smtpUrl: 'smtps://portal:secret@mail.example.org:465',
    mailFrom: 'portal@example.org',
    testLanguage: true,
    crawlers: 'closed',
  })
})

test('an empty setting counts as none', () => {
  const { databaseNamed, port } = readSettings({ NODE_ENV: 'test', DATABASE_URL: '', PORT: '' })
  expect({ databaseNamed, port }).toEqual({ databaseNamed: false, port: 3000 })
})

test.each([
  ['DATABASE_URL', 'mysql://localhost/portal'],
  ['DATABASE_URL', 'data/portal.db'],
  ['DATABASE_URL', 'file:'],
  ['PORT', 'three thousand'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['AUTH_SECRET', 'short'],
  ['PAGE_CACHE_MB', '0'],
  ['REQUESTS_PER_MINUTE', 'many'],
  ['LOG_LEVEL', 'loud'],
  ['SITE_URL', 'portal.example.org'],
  ['SITE_URL', 'ftp://portal.example.org'],
  ['SMTP_URL', 'mail.example.org'],
  ['SMTP_URL', 'https://mail.example.org'],
  ['MAIL_FROM', 'the portal'],
  ['TEST_LANGUAGE', 'yes'],
])('an operator who sets %s to %j is told so in one sentence', (name, value) => {
  const read = () => readSettings({ NODE_ENV: 'test', [name]: value })
  expect(read).toThrow(SettingsError)
  expect(read).toThrow(new RegExp(`^The settings cannot be used: ${name} [^\\n]+\\.$`))
})

test('an operator who names a mail server is asked for the address that mail comes from', () => {
  expect(() => readSettings({ NODE_ENV: 'test', SMTP_URL: 'smtp://mail.example.org' })).toThrow(
    'The settings cannot be used: MAIL_FROM is needed where SMTP_URL is set.',
  )
})

test('an operator is told of all wrong settings at once', () => {
  expect(() => readSettings({ NODE_ENV: 'test', PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT .+; SITE_URL /)
})
