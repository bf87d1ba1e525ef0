import stemmers from 'snowball-stemmers'
import { plain } from '../fold'

/**
 * The version of everything in this file that changes what is stored: a doc that another one made is made anew at the
 * next start (`db/finder/docs.ts`).
 */
export const analysis = 1

/** Snowball's name of the languages it knows; words of others are compared as they are. */
const algorithms: Record<string, string> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

/** A word longer than this is compared by its beginning. */
const longestWord = 40

/** A word as it stands in a text, from `start` to before `end`, and how it is compared: plain, and its parts if it is a compound. */
export type Word = { start: number; end: number; accented: string; word: string; parts: readonly string[] }

/**
 * The words of a text. Letters and digits make words; a hyphen inside one joins it (`co-operation` is `cooperation`)
 * and leaves its parts as words of their own; an apostrophe parts words, and of `l’` and `’s` nothing is left.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    // Hyphens that stand inside the word, where there are any.
    let hyphens = false
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isLetter(code)) continue
      if (!isHyphen(code) || at === start || !isLetter(text.charCodeAt(at + 1))) break
      hyphens = true
    }
    if (at === start) {
      at++
      continue
    }
    const alone = at - start === 1
    if (alone && (isApostrophe(text.charCodeAt(start - 1)) || isApostrophe(text.charCodeAt(at)))) continue
    const written = lettersOf(text.slice(start, at).toLowerCase())
    const accented = cut(hyphens ? written.replace(anyHyphen, '') : written)
    const word = plain(accented)
    if (word === '') continue
    words.push({ start, end: at, accented, word, parts: hyphens ? partsOf(written) : none })
  }
  return words
}

const none: readonly string[] = []
const anyHyphen = /[-‐‑]/g
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc

function partsOf(written: string): string[] {
  const parts = written.split(anyHyphen).map((part) => plain(cut(part)))
  return parts.filter((part) => part.length > 1)
}

/** By code unit: 1 for what can stand in a word, which is letters, digits and their marks. */
const kinds = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++)
  // Halves of letters beyond the first plane count as letters here; `lettersOf` looks at them whole.
  if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) || (code >= 0xd800 && code < 0xe000)) kinds[code] = 1

const isLetter = (code: number) => kinds[code] === 1

/** What of a run is letters, digits and marks: without emoji and halves of letters, which look like letters by halves. */
function lettersOf(run: string): string {
  if (/^[a-z0-9-]*$/.test(run)) return run
  const composed = run.normalize('NFC')
  return /[\ud800-\udfff]/.test(composed) ? composed.replace(/[^\p{L}\p{N}\p{M}‐‑-]/gu, '') : composed
}

/** A word cut to its longest, never in the middle of a letter. */
function cut(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join('')
}

type Stem = (word: string) => string
const stemmersByLanguage = new Map<string, Stem>()

/** Snowball's stem of a word, remembered: texts are made of few words. */
function stemmer(lang: string): Stem {
  const known = stemmersByLanguage.get(lang)
  if (known) return known
  const algorithm = algorithms[lang]
  const snowball = algorithm ? stemmers.newStemmer(algorithm) : undefined
  let remembered = new Map<string, string>()
  const stem = (word: string) => {
    const before = remembered.get(word)
    if (before !== undefined) return before
    const stemmed = snowball && /\p{L}/u.test(word) ? snowball.stem(word) : word
    if (remembered.size > 50_000) remembered = new Map()
    remembered.set(word, stemmed)
    return stemmed
  }
  stemmersByLanguage.set(lang, stem)
  return stem
}

/** What a word is compared by: the stem of its plain form. Accents are not needed to find it. */
export function stemOf(word: string, lang: string): string {
  return bare(stemmer(lang)(word))
}

/**
 * The stem of the accented form, where that is another one: «sécurité» is `secur` with its accent and `securit`
 * without, and is found by both.
 */
function accentedStemOf({ accented, word }: Pick<Word, 'accented' | 'word'>, lang: string): string | undefined {
  if (accented === word) return undefined
  const stem = bare(stemmer(lang)(accented.replaceAll('ё', 'е')))
  return stem === stemOf(word, lang) ? undefined : stem
}

/** Every stem that a word can be found by, the one of its plain form first. */
export function stemsOf(word: Pick<Word, 'accented' | 'word'>, lang: string): string[] {
  const accented = accentedStemOf(word, lang)
  return accented ? [stemOf(word.word, lang), accented] : [stemOf(word.word, lang)]
}

/** Stems are letters and digits without a mark, whatever a stemmer does. */
function bare(stem: string): string {
  if (/^[a-z0-9]+$/.test(stem)) return stem
  return plain(stem).replaceAll('й', 'и') || stem
}

/** Where in a doc a token stands: anywhere, in the title or a name, in the lead; or, unstemmed, in the title. */
export type Place = 'text' | 'title' | 'lead' | 'heading'
const marks: Record<Place, string> = { text: '0', title: '1', lead: '2', heading: '3' }

/**
 * How a stem is written in the text index: language, place, stem: `en1border`. So one index serves every language and
 * place, a query reads only the lists that it needs, and a token holds nothing but letters and digits.
 */
export function tokenOf(lang: string, place: Place, stem: string): string {
  return `${prefixOf(lang, place)}${stem}`
}

const prefixes = new Map<string, string>()

function prefixOf(lang: string, place: Place): string {
  const key = lang + marks[place]
  const known = prefixes.get(key)
  if (known) return known
  const made = lang.replace(/[^a-z]/g, '') + marks[place]
  prefixes.set(key, made)
  return made
}

/** Stands between parts of a doc, so that no phrase reaches from one into the next. */
export const gap = '0'

/**
 * The tokens of a doc: all its text, then its titles and its lead once more under marks of their own, each in order, so
 * that phrases can be looked for in any of them; last, what else its words can be found by.
 */
export function tokensOf(doc: { lang: string; titles: readonly string[]; lead: string; text: string }): string[] {
  const { lang } = doc
  const stream: string[] = []
  const places: string[] = []
  const others = new Set<string>()
  const add = (text: string, place?: 'title' | 'lead') => {
    for (const word of wordsOf(text)) {
      const [first = '', ...more] = word.accented === word.word ? [stemOf(word.word, lang)] : stemsOf(word, lang)
      for (const part of word.parts) more.push(stemOf(part, lang))
      stream.push(tokenOf(lang, 'text', first))
      if (place) places.push(tokenOf(lang, place, first))
      for (const stem of more) {
        others.add(tokenOf(lang, 'text', stem))
        if (place) others.add(tokenOf(lang, place, stem))
      }
      if (place === 'title') for (const part of [word.word, ...word.parts]) others.add(tokenOf(lang, 'heading', part))
    }
    stream.push(gap)
    if (place) places.push(gap)
  }
  for (const title of doc.titles) add(title, 'title')
  add(doc.lead, 'lead')
  add(doc.text)
  return [...stream, ...places, ...[...others].flatMap((token) => [token, gap])]
}

/** The different words of titles and names, plain: what is suggested, and what typos are mended to. */
export function headingWords(titles: readonly string[]): string[] {
  return [...new Set(titles.flatMap(wordsOf).flatMap(({ word, parts }) => [word, ...parts]))]
}
