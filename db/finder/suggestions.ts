import { and, desc, eq, gt, gte, lt } from 'drizzle-orm'
import type { Language } from '../content/organization'
import { database } from '../database'
import { type Edition, type EntityType, editionsById } from '../edition'
import { tokenOf, wordsOf } from './analyser'
import { liveIndex } from './live-index'
import { everythingNamed } from './names'

export type Suggestion = { title: string; lang: Language; path: string; type: EntityType }

/** The fewest letters that are worth a suggestion. */
const fewestLetters = 2
const mostSuggestions = 8
/** How many words that begin as the last one does are tried: the commonest. */
const mostCompletions = 40

/**
 * What a visitor of `lang` may be about to type: countries, structures and all else that has a name, former ones and
 * abbreviations included, and then the newest news with all the words in its title, the last of them only begun.
 */
export async function suggest(lang: Language, typed: string): Promise<Suggestion[]> {
  const words = wordsOf(typed).map(({ word }) => word)
  if (words.join('').length < fewestLetters) return []
  const named = await suggestNamed(lang, words)
  if (named.length >= mostSuggestions) return named
  const news = await newsTitled(lang, words, mostSuggestions - named.length)
  return [...named, ...news.map(({ title, path, type }) => ({ title, lang, path, type }))]
}

async function suggestNamed(lang: Language, words: readonly string[]): Promise<Suggestion[]> {
  const live = await liveIndex()
  const named = await live.remember(`suggested ${lang}`, async () => {
    const all = await everythingNamed(live)
    return all.flatMap(({ type, editions, folded: names }) => {
      const edition = editions.find((one) => one.lang === lang)
      const folded = names.map((name) => ` ${name}`)
      return edition ? [{ suggestion: { title: edition.title, lang, path: edition.path, type }, folded }] : []
    })
  })
  const begins = ` ${words.join(' ')}`
  const fits = (name: string) => words.every((word) => name.includes(` ${word}`))
  const rank = ({ folded }: (typeof named)[number]) =>
    folded.some((name) => name.startsWith(begins)) ? 2 : folded.some(fits) ? 1 : 0
  return named
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostSuggestions - 3)
    .map(({ one }) => one.suggestion)
}

/** The newest news of a language with all these words, as `wordsOf` has them, in its title, the last of them only begun. */
export async function newsTitled(lang: Language, words: readonly string[], limit: number): Promise<Edition[]> {
  const { read, tables, text } = database()
  const { titleWord } = tables
  const last = words.at(-1) ?? ''
  const completions = await read
    .select({ word: titleWord.word })
    .from(titleWord)
    // U+FFFF stands behind every letter, on both engines.
    .where(
      and(
        eq(titleWord.lang, lang),
        gte(titleWord.word, last),
        lt(titleWord.word, `${last}\uffff`),
        gt(titleWord.count, 0),
      ),
    )
    .orderBy(desc(titleWord.count))
    .limit(mostCompletions)
  if (completions.length === 0) return []
  const clause = (any: readonly string[]) => any.map((word) => [tokenOf(lang, 'heading', word)])
  const clauses = [...words.slice(0, -1).map((word) => clause([word])), clause(completions.map(({ word }) => word))]
  const found = await text.newest(clauses, limit * 4)
  const editions = await editionsById(found)
  return found
    .flatMap((id) => editions.get(id) ?? [])
    .filter(({ type }) => type === 'news')
    .slice(0, limit)
}
