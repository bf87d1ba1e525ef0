import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSettings } from '../../settings'

/**
 * What session cookies are signed with: the setting, or else one made for this installation at its first use and kept
 * in `auth-secret.txt` beside the files, for the portal's own eyes only.
 */
export function authSecret(): string {
  const { authSecret, filesDirectory } = readSettings()
  if (authSecret) return authSecret
  const folder = dirname(filesDirectory)
  const file = join(folder, 'auth-secret.txt')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
