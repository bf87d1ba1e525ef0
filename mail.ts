import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSettings } from './settings'

/** A message to one person. `subject` is one line; `text` is plain, with lines as long as they come. */
export type Mail = { to: string; subject: string; text: string }

/** Where mail is laid while no server is set to send it: `outbox` beside the folder of the files. */
export function outbox(): string {
  return join(dirname(readSettings().filesDirectory), 'outbox')
}

/**
 * Sends a message by the server of the settings, or else lays it in the outbox, as a file that any mail program opens
 * and that only the portal's own user can read. Throws where it cannot be sent, or where its head would not be what it
 * says: an address that is more than one, a subject with a second line.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, mailFrom: from } = readSettings()
  if (!/^[^\s,;:<>"()[\]\\]+@[^\s,;:<>"()[\]\\@]+$/.test(mail.to) || hasControls(mail.to))
    throw new Error('Mail goes to one e-mail address.')
  if (hasControls(mail.subject)) throw new Error('The subject of a mail is one line.')
  if (smtpUrl) await sendBySmtp(smtpUrl, { ...mail, from })
  else await layInOutbox({ ...mail, from })
}

async function sendBySmtp(url: string, mail: Mail & { from: string }): Promise<void> {
  // Loaded here only: most processes of the portal never send anything.
  const { createTransport } = await import('nodemailer')
  const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  try {
    await transport.sendMail({ ...mail, to: { name: '', address: mail.to } })
  } finally {
    transport.close()
  }
}

async function layInOutbox({ from, to, subject, text }: Mail & { from: string }): Promise<void> {
  const at = new Date()
  const head = [
    ...[`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${at.toUTCString().replace('GMT', '+0000')}`],
    ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
  ]
  // By time, so that the newest stands last; two of one moment must not write over each other.
  const words = [
    at.toISOString().replaceAll(':', '-'),
    to.replaceAll(/[^\w.@+-]/g, '_'),
    randomBytes(3).toString('hex'),
  ]
  const name = `${words.join(' ')}.eml`
  await mkdir(outbox(), { recursive: true, mode: 0o700 })
  await writeFile(join(outbox(), name), `${[...head, '', text].join('\n')}\n`, { mode: 0o600, flag: 'wx' })
}

function hasControls(line: string): boolean {
  return /\p{Cc}|[\u2028\u2029]/u.test(line)
}
