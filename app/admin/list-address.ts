/** The address of a list of the desk, with only what is said of it. */
export function listAddress(base: string, said: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, String(value))
  return query.size > 0 ? `${base}?${query}` : base
}

/** The number of a page of a list, by what an address says: 1 where that is none. */
export function pageIn(said: string | undefined): number {
  return said && /^[1-9]\d{0,5}$/.test(said) ? Number(said) : 1
}
