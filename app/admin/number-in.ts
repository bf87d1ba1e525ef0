/** The number that stands in an address or a field, as entities and editions have them; 0, which nothing has, where none does. */
export function numberIn(text: unknown): number {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
}
