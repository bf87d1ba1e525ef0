const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' }

/** A lower-case word without accents. The Russian й is a letter and stays. */
export function plain(word: string): string {
  // Nothing to take off: most words by far, and this is done to every word of every text.
  if (/^[a-z0-9]*$/.test(word)) return word
  return word
    .normalize('NFC')
    .replace(/[ßæœøłđıё]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^й]+/g, (rest) => rest.normalize('NFD').replace(/\p{M}/gu, ''))
}

/**
 * A text as names are compared: lower case, accents taken off, hyphens inside words joined (`co-operation` is
 * `cooperation`), everything but letters and digits a single space.
 */
export function fold(text: string): string {
  return plain(text.toLowerCase())
    .replaceAll('й', 'и')
    .replace(/(?<=\p{L})[-‐‑'’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A text as a part of an address: folded, Latin letters and digits joined by hyphens, at most 80 characters. */
export function slugOf(text: string): string {
  return fold(text.replaceAll('-', ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '')
}
