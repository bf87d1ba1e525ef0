/** Random numbers from 0 up to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choices made by a seeded generator. */
export function choices(seed: number) {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return {
    below,
    chance: (probability: number) => random() < probability,
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
    /** Different ones, at most `most`. */
    someOf: <T>(list: readonly T[], most: number) => {
      const some = Array.from({ length: below(most + 1) }, () => list[below(list.length)] as T)
      return [...new Set(some)]
    },
  }
}
