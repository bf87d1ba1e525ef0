import type { Queries } from '../database'

/** Tokens that stand side by side, as `tokenOf` writes them: of letters and digits only. */
export type Phrase = readonly string[]

/** Holds in a doc where one of the phrases stands in it. */
export type Clause = readonly Phrase[]

/**
 * The tokens of every published doc, in the form that the engine searches best. Each engine has its own
 * (`db/engines/`); none of them ever reads what a visitor typed, only tokens.
 */
export type TextIndex = {
  /** Stores the tokens of a doc in place of those before. */
  put(write: Queries, doc: number, tokens: readonly string[]): Promise<void>
  remove(write: Queries, doc: number): Promise<void>
  /** Ids, ascending, of the docs in which all clauses hold. At least one has to be given. */
  find(clauses: readonly Clause[]): Promise<Uint32Array>
  /** As `find`: the newest by id, the latest first. */
  newest(clauses: readonly Clause[], limit: number): Promise<number[]>
}
