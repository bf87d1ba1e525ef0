import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox, sendMail } from './mail'

const mail = {
  to: 'anna@example.org',
  subject: 'Your password',
  text: 'Dear Zoë,\n\nhttps://portal.example.org/x?token=1',
}

let before: NodeJS.ProcessEnv

beforeEach(() => {
  before = { ...process.env }
  process.env.FILES_DIRECTORY = join(mkdtempSync(join(tmpdir(), 'hofburg-mail-')), 'files')
})

afterEach(() => {
  process.env = before
})

/** A real mail server on this machine, and what was handed to it. */
async function mailServer() {
  const received: { from: string; to: string[]; content: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, content: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { received, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((done) => server.close(done)) }
}

test('a message goes to the server of the settings, for one person and from the portal’s address', async () => {
  const server = await mailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'portal@example.org'
  await sendMail(mail)
  await server.close()
  expect(server.received).toEqual([
    {
      from: 'portal@example.org',
      to: ['anna@example.org'],
      content: expect.stringContaining('Subject: Your password'),
    },
  ])
  const [{ content } = { content: '' }] = server.received
  expect(content).toMatch(/^From: portal@example\.org\r$/m)
  expect(content).toMatch(/^To: anna@example\.org\r$/m)
  expect(readdirSync(join(outbox(), '..'))).toEqual([])
})

test('whoever sends is told when the server does not answer', async () => {
  const server = await mailServer()
  await server.close()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'portal@example.org'
  await expect(sendMail(mail)).rejects.toThrow()
})

test('without a server the operator finds each message in the outbox, to be read by nobody else', async () => {
  await sendMail(mail)
  await sendMail({ ...mail, to: 'boris@example.org' })
  const names = readdirSync(outbox()).sort((a) => (a.includes('anna') ? -1 : 1))
  expect(names).toEqual([
    expect.stringMatching(/anna@example\.org .+\.eml$/),
    expect.stringMatching(/boris@example\.org/),
  ])
  const [first = ''] = names
  const text = readFileSync(join(outbox(), first), 'utf8')
  expect(text).toMatch(/^From: portal@localhost\nTo: anna@example\.org\nSubject: Your password\nDate: /)
  expect(text).toContain('\n\nDear Zoë,\n\nhttps://portal.example.org/x?token=1\n')
  expect(statSync(join(outbox(), first)).mode & 0o077).toBe(0)
})

test.each([
  { to: 'anna@example.org\r\nBcc: all@example.org' },
  { to: 'anna@example.org, boris@example.org' },
  { to: 'Anna <anna@example.org>' },
  { to: 'anna@example.org\u0000' },
  { to: '' },
  { subject: 'Hello\r\nBcc: all@example.org' },
  { subject: 'Hello\nBcc: all@example.org' },
])('nobody can slip a line into the head of a message by %j', async (wrong) => {
  await expect(sendMail({ ...mail, ...wrong })).rejects.toThrow()
  expect(() => readdirSync(outbox())).toThrow('ENOENT')
})
