import { database } from '../database'
import type { Editor, Permission } from '../editor'

let count = 0

/** Makes somebody of the staff with these roles, everywhere and in every language where nothing else is said. */
export async function makePerson(
  ...roles: readonly (Partial<Permission> & Pick<Permission, 'role'>)[]
): Promise<Editor> {
  const { user, permission } = database().tables
  const permissions = roles.map(({ role, structure = null, lang = null }) => ({ role, structure, lang }))
  const name = `${roles.map(({ role }) => role).join(' and ')} ${++count}`
  return database().write(async (write) => {
    const dates = { createdAt: new Date(), updatedAt: new Date() }
    const email = `person-${count}-${Date.now()}@example.org`
    const [made] = await write
      .insert(user)
      .values({ name, email, ...dates })
      .returning({ id: user.id })
    if (!made) throw new Error('Nobody could be made.')
    if (permissions.length > 0)
      await write.insert(permission).values(permissions.map((one) => ({ user: made.id, ...one })))
    return { userId: made.id, name, permissions } as unknown as Editor
  })
}
