import { fillingEditor } from '../db/filling-editor'
import { openDatabase } from '../db/open'
import { staffRoles } from '../db/schema/schema'
import { addStaff, makePassword, staffInput, TakenError } from '../db/staff/staff'
import { readSettings, SettingsError } from '../settings'
import { command } from './command'

// `npm run staff:add -- anna@example.org "Anna Example"`: an administrator's account, with a password said once. A role
// after the name makes it another's: `npm run staff:add -- boris@example.org "Boris Example" author`.
await command(async () => {
  const [email = '', ...words] = process.argv.slice(2)
  const last = words.at(-1)
  const role = words.length > 1 ? staffRoles.find((one) => one === last) : undefined
  const name = words.slice(0, role ? -1 : undefined).join(' ')
  const input = staffInput.safeParse({ email, name, role: role ?? 'administrator' })
  if (!input.success) {
    const wrong = input.error.issues.map((one) => `${one.path.join('.')} ${one.message}`).join('; ')
    throw new SettingsError(
      `Say whose account: npm run staff:add -- <email> "<name>" [${staffRoles.join('|')}], administrator where no role is said (${wrong}).`,
    )
  }
  const settings = readSettings()
  const db = await openDatabase(settings)
  try {
    const password = makePassword()
    await addStaff(fillingEditor(), input.data, password)
    console.log(`${input.data.name} is now ${input.data.role === 'translator' ? 'a' : 'an'} ${input.data.role}.`)
    console.log(`${input.data.email} signs in at ${settings.siteUrl}/admin/sign-in with the password ${password}`)
    console.log('It is shown this once and stored nowhere; hand it over in person.')
    if (input.data.role === 'administrator')
      console.log(`Everyone else is invited from the desk, at ${settings.siteUrl}/admin/staff.`)
  } finally {
    await db.close()
  }
}, TakenError)
