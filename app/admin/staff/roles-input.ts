import { languages } from '@/db/content/organization'
import type { Permission } from '@/db/editor'
import type { Choice } from '../role-words'
import { roleNames } from '../role-words'

/** The names of a line's three fields. A line without a role counts for nothing. */
export const fieldsOfLine = (line: number) =>
  ({ role: `role-${line}`, structure: `structure-${line}`, lang: `lang-${line}` }) as const

const most = 20

/**
 * The roles that a form says, each once, or what is wrong with it. `structures` are those that a role can be limited to.
 */
export function rolesInput(form: FormData, structures: readonly Choice[]): Permission[] | { problem: string } {
  const found = new Map<string, Permission>()
  for (let line = 0; line < most; line++) {
    const names = fieldsOfLine(line)
    const [role, structure, lang] = [form.get(names.role), form.get(names.structure), form.get(names.lang)]
    if (!role) continue
    if (typeof role !== 'string' || !Object.hasOwn(roleNames, role)) return { problem: 'There is no such role.' }
    if (structure && !structures.some(({ value }) => value === structure))
      return { problem: 'There is no such structure.' }
    if (lang && !languages.some((one) => one === lang)) return { problem: 'There is no such language.' }
    const permission = {
      role: role as Permission['role'],
      structure: structure ? Number(structure) : null,
      lang: typeof lang === 'string' && lang ? lang : null,
    }
    found.set(JSON.stringify(permission), permission)
  }
  return found.size > 0 ? [...found.values()] : { problem: 'Choose at least one role.' }
}
