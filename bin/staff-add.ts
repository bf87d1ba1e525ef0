import { fillingEditor } from '../db/filling-editor'
import { openDatabase } from '../db/open'
import { addStaff, makePassword, staffInput, TakenError } from '../db/staff/staff'
import { readSettings, SettingsError } from '../settings'
import { command } from './command'

// `npm run staff:add -- anna@example.org "Anna Example"`: an administrator's account, with a password said once.
await command(async () => {
  const [email = '', ...words] = process.argv.slice(2)
  const input = staffInput.safeParse({ email, name: words.join(' '), role: 'administrator' })
  if (!input.success) {
    const wrong = input.error.issues.map((one) => `${one.path.join('.')} ${one.message}`).join('; ')
    throw new SettingsError(`Say whose account: npm run staff:add -- <email> <name> (${wrong}).`)
  }
  const settings = readSettings()
  const db = await openDatabase(settings)
  try {
    const password = makePassword()
    await addStaff(fillingEditor(), input.data, password)
    console.log(`${input.data.email} signs in at ${settings.siteUrl}/admin/sign-in with the password ${password}`)
    console.log('It is shown this once and stored nowhere; hand it over in person.')
  } finally {
    await db.close()
  }
}, TakenError)
