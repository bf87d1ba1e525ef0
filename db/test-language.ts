import { readSettings } from '../settings'

/**
 * The test language: it reads from right to left, and shows by its letters whatever is not translated. With
 * `TEST_LANGUAGE=1` it stands among the organization's languages, with the English texts in Arabic letters.
 */
export const testLanguage = 'ar'

/** What the test language calls itself. */
const ownName = 'اختبار'

const latin = 'abcdefghijklmnopqrstuvwxyz'
const arabic = 'ابكديفغهىجقلمنوثحرستعظشخذز'

/** A text in the letters of the test language; where its links lead stays as it is. */
function inArabicLetters(text: string): string {
  return text
    .split(/(\]\([^)]*\))/)
    .map((piece) => (piece.startsWith('](') ? piece : piece.replace(/[a-z]/gi, transliterate)))
    .join('')
}

function transliterate(letter: string): string {
  return arabic[latin.indexOf(letter.toLowerCase())] ?? letter
}

/** Whatever says something, in the letters of the test language: texts, and functions that give texts, in any depth. */
export function inTestLanguage<Words>(words: Words): Words {
  return translated(words) as Words
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return inArabicLetters(value)
  if (typeof value === 'function') return (...given: unknown[]) => translated(value(...given))
  if (Array.isArray(value)) return value.map(translated)
  if (typeof value !== 'object' || value === null) return value
  // What is looked up by these is no text.
  const kept = ['slug', 'image']
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, kept.includes(key) ? part : translated(part)]),
  )
}

/**
 * A value with the test language beside English wherever something is said by language, in any depth; the value itself
 * where the portal has no test language.
 */
export function withTestLanguage<Value>(value: Value): Value {
  return isSet() ? (completed(value) as Value) : value
}

/** Where another setting is wrong, whoever starts the portal says so. */
function isSet(): boolean {
  try {
    return readSettings().testLanguage
  } catch {
    return false
  }
}

function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, completed(part)]))
  if (!('en' in parts)) return parts
  return { ...parts, [testLanguage]: parts.en === 'English' ? ownName : translated(parts.en) }
}
