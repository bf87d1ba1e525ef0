/** Parameters as Next gives them to pages. */
export type SearchParams = Record<string, string | string[] | undefined>

/** The same as `URLSearchParams`, which is what the finder reads. */
export function parametersOf(given: SearchParams): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given))
    for (const one of Array.isArray(value) ? value : [value ?? '']) parameters.append(name, one)
  return parameters
}
