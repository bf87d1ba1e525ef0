/** What stands in a field of a form; nothing where it is missing, or a file. */
export function wordOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
