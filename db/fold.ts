const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' }

/**
 * A text as search compares it: lower case, accents taken off, hyphens inside words joined (`co-operation` is
 * `cooperation`), everything but letters and digits a single space.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøłđıё]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
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
