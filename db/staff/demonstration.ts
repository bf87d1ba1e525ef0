import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSettings } from '../../settings'
import type { Editor } from '../editor'
import { addStaff, hasAccount, makePassword, passwordWorks, type StaffInput } from './staff'

const place = () => join(dirname(readSettings().filesDirectory), 'demonstration-sign-in.txt')

/**
 * Makes the accounts with which a newcomer looks round. Their passwords are new in every installation, and stand in a
 * file beside the portal's files that only its own user can read. Accounts that exist are left alone.
 */
export async function makeDemonstrationStaff(editor: Editor, people: readonly StaffInput[]): Promise<void> {
  const missing: { person: StaffInput; password: string }[] = []
  for (const person of people) if (!(await hasAccount(person.email))) missing.push({ person, password: makePassword() })
  if (missing.length === 0) return
  // The file comes first: who is interrupted here has a password without an account, never an account without one.
  const lines = missing.map(({ person, password }) => `${person.email} ${password}\n`)
  await mkdir(dirname(place()), { recursive: true })
  await writeFile(place(), lines.join(''), { mode: 0o600 })
  for (const { person, password } of missing) await addStaff(editor, person, password)
}

/** The demonstration sign-ins that still let somebody in; none once their file is gone. */
export async function demonstrationSignIns(): Promise<{ email: string; password: string }[]> {
  const text = await readFile(place(), 'utf8').catch(() => '')
  const signIns: { email: string; password: string }[] = []
  for (const line of text.split('\n')) {
    const [email, password] = line.split(' ')
    if (email && password && (await passwordWorks(email, password))) signIns.push({ email, password })
  }
  return signIns
}
