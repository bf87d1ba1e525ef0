import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Language } from '../content/organization'
import { database } from '../database'
import { wordsOf } from './analyser'

/** Shorter words have too many neighbours for any of them to be what was meant. */
const shortest = 4

/**
 * A text with one slip mended in each word that stands in no title or name: a letter too many, too few, another one, or
 * two changed about. Undefined where there is nothing to mend, or nothing that it could be mended to.
 */
export async function mendedText(text: string, lang: Language): Promise<string | undefined> {
  let mended = ''
  let last = 0
  for (const { start, end, word } of wordsOf(text)) {
    const better = word.length >= shortest ? await mendedWord(word, lang) : undefined
    if (better === undefined) continue
    mended += text.slice(last, start) + better
    last = end
  }
  return last === 0 ? undefined : mended + text.slice(last)
}

/** The commonest title word that is one slip away; undefined for a word that is one itself. */
async function mendedWord(word: string, lang: Language): Promise<string | undefined> {
  const { read, tables } = database()
  const { titleWord } = tables
  const among = (words: readonly string[]) =>
    read
      .select({ word: titleWord.word })
      .from(titleWord)
      .where(and(eq(titleWord.lang, lang), inArray(titleWord.word, [...words]), gt(titleWord.count, 0)))
      .orderBy(desc(titleWord.count), titleWord.word)
      .limit(1)
  if ((await among([word])).length > 0) return undefined
  const [found] = await among(neighbours(word))
  return found?.word
}

/** Every word that is one slip away from this one, in the letters of its script. */
export function neighbours(word: string): string[] {
  const letters = [
    ...(/\p{Script=Cyrillic}/u.test(word) ? 'абвгдежзийклмнопрстуфхцчшщъыьэюя' : 'abcdefghijklmnopqrstuvwxyz'),
  ]
  const around = new Set<string>()
  const own = [...word]
  for (let at = 0; at <= own.length; at++) {
    const [before, after] = [own.slice(0, at).join(''), own.slice(at)]
    const [first = '', second] = after
    const rest = after.slice(1).join('')
    for (const letter of letters) around.add(before + letter + after.join(''))
    if (first === '') continue
    around.add(before + rest)
    for (const letter of letters) around.add(before + letter + rest)
    if (second !== undefined) around.add(before + second + first + after.slice(2).join(''))
  }
  around.delete(word)
  return [...around]
}
