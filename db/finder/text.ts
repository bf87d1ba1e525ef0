import type { Language } from '../content/organization'
import { database } from '../database'
import { type Place, stemsOf, tokenOf, type Word, wordsOf } from './analyser'
import type { LiveIndex, VersionedHits } from './live-index'
import { type NamedTerm, termNames } from './names'
import { keepCommon, takeAway } from './slots'
import type { Clause } from './text-index'

/** A part of a text that has to stand in what is found, or must not: a word, a phrase, or a name of a term. */
export type Part = { words: readonly Word[]; excluded: boolean; named: readonly NamedTerm[] }

/** Parts beyond these find but do not rank: a text of 200 characters may have a hundred. */
const mostRanked = 8

/** What a part of the text weighs where it stands in the title, or in the lead. */
const weights = { title: 10, lead: 4 } as const

/**
 * Reads a text as a visitor types it: words, "phrases" in any quotation marks, and what must not stand there with a
 * minus before it. A run of words that is a name of a term, in whatever form, is one part.
 */
export async function readText(live: LiveIndex, text: string, lang: Language): Promise<Part[]> {
  const { byName, longest } = await termNames(live, lang)
  const parts: Part[] = []
  const known = new Set<string>()
  const add = (part: Part) => {
    const key = `${part.excluded} ${part.words.map(({ word }) => word).join(' ')}`
    if (!known.has(key)) parts.push(part)
    known.add(key)
  }
  for (const { excluded, quoted, words } of piecesOf(text)) {
    if (quoted) {
      if (words.length > 0) add({ words, excluded, named: [] })
      continue
    }
    const stems = words.map((word) => stemsOf(word, lang)[0])
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longest, words.length - at)
      while (length > 0 && !byName.has(stems.slice(at, at + length).join(' '))) length--
      const named = length > 0 ? (byName.get(stems.slice(at, at + length).join(' ')) ?? []) : []
      add({ words: words.slice(at, at + Math.max(1, length)), excluded, named })
      at += Math.max(1, length)
    }
  }
  return parts
}

/** A text in its pieces: each quoted phrase, and each run of words between them; a minus excludes what it stands before. */
function piecesOf(text: string): { excluded: boolean; quoted: boolean; words: Word[] }[] {
  const plain = text.replace(/[“”„‟«»‹›]/g, '"')
  const pieces: { excluded: boolean; quoted: boolean; words: Word[] }[] = []
  for (const [piece] of plain.matchAll(/[-−–]?"[^"]*"?|[^\s"]+/g)) {
    const excluded = /^[-−–]["\p{L}\p{N}]/u.test(piece)
    const quoted = piece.includes('"')
    const words = wordsOf(piece)
    const last = pieces.at(-1)
    // A name may be several words: those with nothing between them stay together.
    if (last && !quoted && !excluded && !last.quoted && !last.excluded) last.words.push(...words)
    else pieces.push({ excluded, quoted, words })
  }
  return pieces
}

/** The phrases by which docs of a language are found to have a part at a place. */
function clauseOf({ words, named }: Part, lang: Language, place: Place): Clause {
  const phrases = new Map<string, string[]>()
  const add = (stems: readonly string[]) => {
    const phrase = stems.map((stem) => tokenOf(lang, place, stem))
    phrases.set(phrase.join(' '), phrase)
  }
  const [only] = words
  if (words.length === 1 && only) for (const stem of stemsOf(only, lang)) add([stem])
  else add(words.map((word) => stemsOf(word, lang)[0] ?? ''))
  for (const term of named) for (const stems of term.phrases.get(lang) ?? []) add(stems)
  return [...phrases.values()]
}

type Found = {
  ids: Uint32Array[]
  named: NamedTerm[][]
  excluded: { ids: Uint32Array; named: NamedTerm[] }[]
  scored: { ids: Uint32Array; weight: number }[]
}

/**
 * The docs of these languages in which all parts are, by their text or, for names of terms, by what they are about;
 * with `ranked`, how well each fits. Parts that are only excluded leave everything else. What comes out holds for one
 * version of the index: slots may have other docs in the next.
 */
export async function findText(
  live: LiveIndex,
  parts: readonly Part[],
  langs: readonly Language[],
  ranked: boolean,
): Promise<VersionedHits> {
  const key = JSON.stringify([
    ranked,
    langs,
    parts.map(({ words, excluded, named }) => [
      words.map(({ accented }) => accented),
      excluded,
      named.map(({ entity }) => entity),
    ]),
  ])
  const known = live.hits.get(key)
  if (known?.version === live.version) return known
  const found = await ask(parts, langs, ranked)
  const { index, version } = live
  const bits = combine(live, found)
  let scores: Uint8Array | undefined
  if (ranked) {
    scores = index.noScores()
    for (const { ids, weight } of found.scored) index.addScore(scores, ids, weight)
  }
  const hits = { bits, scores, version }
  live.hits.set(key, hits)
  return hits
}

async function ask(parts: readonly Part[], langs: readonly Language[], ranked: boolean): Promise<Found> {
  const { text } = database()
  // Language by language: no doc has tokens of two, and an engine goes faster through few lists than through many.
  const find = async (parts: readonly Part[], place: Place = 'text') =>
    joined(await Promise.all(langs.map((lang) => text.find(parts.map((part) => clauseOf(part, lang, place))))))
  const wanted = parts.filter(({ excluded }) => !excluded)
  const plain = wanted.filter(({ named }) => named.length === 0)
  const named = wanted.filter((part) => part.named.length > 0)
  const unwanted = parts.filter(({ excluded }) => excluded)
  const ids = [...(plain.length > 0 ? [find(plain)] : []), ...named.map((part) => find([part]))]
  const excluded = unwanted.map(async (part) => ({ ids: await find([part]), named: [...part.named] }))
  const scored = !ranked
    ? []
    : wanted.slice(0, mostRanked).flatMap((part) =>
        (['title', 'lead'] as const).map(async (place) => ({
          ids: await find([part], place),
          weight: weights[place],
        })),
      )
  return {
    ids: await Promise.all(ids),
    named: [...(plain.length > 0 ? [[]] : []), ...named.map((part) => [...part.named])],
    excluded: await Promise.all(excluded),
    scored: await Promise.all(scored),
  }
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

function combine({ index }: LiveIndex, { ids, named, excluded }: Found): Uint32Array {
  let all: Uint32Array | undefined
  const withTerms = (list: Uint32Array, terms: readonly NamedTerm[]) => {
    const bits = index.bitsOf(list)
    for (const { column, entity } of terms) index.addWith(bits, column, entity)
    return bits
  }
  for (const [at, list] of ids.entries()) {
    const bits = withTerms(list, named[at] ?? [])
    if (all) keepCommon(all, bits)
    else all = bits
  }
  all ??= index.allBits()
  for (const one of excluded) takeAway(all, withTerms(one.ids, one.named))
  return all
}
