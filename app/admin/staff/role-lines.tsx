import type { Permission } from '@/db/editor'
import type { FormState } from '../form-state'

type Choice = { value: string; label: string }

export type RoleChoices = { roles: readonly Choice[]; structures: readonly Choice[]; languages: readonly Choice[] }

/**
 * What somebody may do, a line for each role, and two more lines to add one. Once typed into, the lines say what was
 * typed. `rolesInput` reads them.
 */
export function RoleLines(props: {
  permissions: readonly Permission[]
  values: FormState['values']
  problem: string | undefined
  choices: RoleChoices
}) {
  const { permissions, values, problem, choices } = props
  const typed = Object.keys(values).length > 0
  const stored = permissions.map(({ role, structure, lang }) => [role, String(structure ?? ''), lang ?? ''])
  const lines = Array.from({ length: permissions.length + 2 }, (_, line) =>
    typed
      ? ['role', 'structure', 'lang'].map((name) => values[`${name}-${line}`]?.[0] ?? '')
      : (stored[line] ?? ['', '', '']),
  )
  return (
    // The legend of a fieldset stands across its border.
    <div className={problem ? 'border-signal border-s-4 ps-3' : undefined}>
      <fieldset id="roles" tabIndex={-1} aria-describedby={problem ? 'roles-hint roles-problem' : 'roles-hint'}>
        <legend className="font-semibold text-small">Roles</legend>
        <p id="roles-hint" className="mb-2 text-quiet">
          Authors write, editors also publish, translators write in what others began, administrators do all of it and
          keep the staff. Several roles add up.
        </p>
        {problem && (
          <p id="roles-problem" className="mb-2 text-signal">
            {problem}
          </p>
        )}
        <ol className="grid gap-4 md:gap-2">
          {lines.map(([role = '', structure = '', lang = ''], line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, and has no other name.
            <li key={line} className="grid gap-2 border-rule border-t pt-2 md:grid-cols-[10rem_1fr_11rem]">
              <Select name={`role-${line}`} label={`Role ${line + 1}`} value={role} none="No role" of={choices.roles} />
              <Select
                {...{ name: `structure-${line}`, label: `Where role ${line + 1} holds`, value: structure }}
                {...{ none: 'Everywhere', of: choices.structures }}
              />
              <Select
                {...{ name: `lang-${line}`, label: `Language of role ${line + 1}`, value: lang }}
                {...{ none: 'All languages', of: choices.languages }}
              />
            </li>
          ))}
        </ol>
      </fieldset>
    </div>
  )
}

type SelectProps = { name: string; label: string; value: string; none: string; of: readonly Choice[] }

function Select({ name, label, value, none, of }: SelectProps) {
  return (
    // React sets a list back to what stood in it when it was made, so that another value makes another list.
    <select key={value} id={name} name={name} aria-label={label} defaultValue={value} className="field">
      <option value="">{none}</option>
      {of.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
