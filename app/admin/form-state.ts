/**
 * What a form of the desk is shown again with: what was typed, by the names of its fields, and what was wrong with it,
 * by field; under `form` what concerns none of them.
 */
export type FormState = {
  values: Readonly<Record<string, readonly string[]>>
  problems: Readonly<Record<string, string>>
}

export const untouched: FormState = { values: {}, problems: {} }

/** What was typed into a form, files left out, and everything that the framework adds. */
export function valuesOf(form: FormData): FormState['values'] {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = [...(values[name] ?? []), storable(value)]
  return values
}

/** A text without the one character that PostgreSQL stores in no text. */
export const storable = (text: string) => text.replaceAll('\0', '')

/** The form comes back with all that was typed, and says what was wrong. */
export function rejected(form: FormData, problems: FormState['problems']): FormState {
  return { values: valuesOf(form), problems }
}

/** The first issue of each field, as zod tells of them. */
export function problemsOf(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }) {
  const problems: Record<string, string> = {}
  for (const { path, message } of error.issues) problems[String(path[0] ?? 'form')] ??= message
  return problems
}
