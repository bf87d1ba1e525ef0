import { languageChoices, roleNames, structureChoices } from '../role-words'
import type { RoleChoices } from './role-lines'

/** What the lines of roles let somebody choose. */
export async function roleChoices(): Promise<RoleChoices> {
  const roles = Object.entries(roleNames).map(([value, label]) => ({ value, label }))
  return { roles, structures: await structureChoices(), languages: languageChoices() }
}
