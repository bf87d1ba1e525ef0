import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, gt } from 'drizzle-orm'
import { addAudit } from '../audit'
import { organization } from '../content/organization'
import { database } from '../database'
import type { Editor } from '../editor'
import { getOwnAccount } from './staff'

export type SecondFactor =
  | { state: 'off' }
  /** Begun: `address` is what an app reads from a QR code, `secret` what somebody types into it instead. */
  | { state: 'begun'; address: string; secret: string }
  | { state: 'on'; codesLeft: number }

/** How it stands with somebody's own second factor. The secret is only told until its first digits have been right. */
export async function secondFactorOf(editor: Editor): Promise<SecondFactor> {
  const { read, tables } = database()
  const { twoFactor } = tables
  const [row] = await read
    .select()
    .from(twoFactor)
    .where(eq(twoFactor.userId, editor.userId ?? 0))
  if (!row) return { state: 'off' }
  if (row.verified) return { state: 'on', codesLeft: (await decryptCodes(row.userId)).length }
  const { auth } = await import('./auth')
  const plain = await symmetricDecrypt({ key: (await auth().$context).secretConfig, data: row.secret })
  const secret = base32(Buffer.from(plain))
  const issuer = `${organization.shortName.en} Desk`
  const { email } = await getOwnAccount(editor)
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`
  return { state: 'begun', secret, address: `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}` }
}

/** How long recovery codes are shown after they were made, in ms: long enough to write down, print or store them. */
const shown = 15 * 60_000

/** Notes that somebody's second factor changed; their recovery codes, where there are new ones, are shown for a while. */
export async function noteSecondFactor(editor: Editor, change: 'turn-on' | 'renew-codes' | 'turn-off'): Promise<void> {
  const { verification } = database().tables
  const identifier = identifierOf(editor)
  await database().write(async (write) => {
    await write.delete(verification).where(eq(verification.identifier, identifier))
    const dates = { createdAt: new Date(), updatedAt: new Date(), expiresAt: new Date(Date.now() + shown) }
    if (change !== 'turn-off')
      await write.insert(verification).values({ identifier, value: String(editor.userId), ...dates })
    await addAudit(editor, write, `second-factor-${change}`, null, { user: editor.userId })
  })
}

/** Somebody's own recovery codes, while they are new and not yet kept; undefined from then on. */
export async function newRecoveryCodes(editor: Editor): Promise<string[] | undefined> {
  const { read, tables } = database()
  const { verification } = tables
  const fresh = and(eq(verification.identifier, identifierOf(editor)), gt(verification.expiresAt, new Date()))
  const [found] = await read.select({ id: verification.id }).from(verification).where(fresh)
  return found && editor.userId !== null ? decryptCodes(editor.userId) : undefined
}

/** Somebody has kept their recovery codes: they are shown no more. */
export async function keepRecoveryCodes(editor: Editor): Promise<void> {
  const { verification } = database().tables
  await database().write((write) => write.delete(verification).where(eq(verification.identifier, identifierOf(editor))))
}

const identifierOf = ({ userId }: Editor) => `recovery-codes-of:${userId}`

async function decryptCodes(userId: number): Promise<string[]> {
  const { auth } = await import('./auth')
  return (await auth().api.viewBackupCodes({ body: { userId: String(userId) } })).backupCodes
}

/** Bytes in the letters that apps for second factors read (RFC 4648), without padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}
