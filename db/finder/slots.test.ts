import { expect, test } from 'vitest'
import { choices } from '../random'
import { countBits, eachBit, hasBit, keepCommon, SlotSet, takeAway } from './slots'

const bitsOf = (slots: Iterable<number>, words: number) => {
  const bits = new Uint32Array(words)
  for (const slot of slots) (bits[slot >> 5] as number) |= 1 << (slot & 31)
  return bits
}
const membersOf = (bits: Uint32Array) => {
  const members: number[] = []
  eachBit(bits, (slot) => members.push(slot))
  return members
}
const ascending = (slots: Iterable<number>) => [...slots].sort((a, b) => a - b)

test('a set of slots, sparse or dense, does what a plain set does', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { below, chance } = choices(seed)
    const size = [40, 700, 5000][seed % 3] as number
    const words = (size >> 5) + 1
    const density = [0.9, 0.3, 0.02][seed % 3 === 0 ? below(3) : seed % 3] as number
    const plain = new Set<number>()
    const set = new SlotSet()
    for (let step = 0; step < size * density * 2; step++) {
      const slot = below(size)
      if (chance(0.75)) {
        plain.add(slot)
        set.add(slot)
      } else {
        plain.delete(slot)
        set.delete(slot)
      }
    }
    expect([seed, set.size]).toEqual([seed, plain.size])
    const other = new Set(Array.from({ length: below(size) }, () => below(size)))

    const joined = bitsOf(other, words)
    set.addTo(joined)
    expect(membersOf(joined)).toEqual(ascending(new Set([...other, ...plain])))

    const kept = bitsOf(other, words)
    set.keepIn(kept)
    expect(membersOf(kept)).toEqual(ascending([...other].filter((slot) => plain.has(slot))))
    expect(countBits(kept)).toBe(membersOf(kept).length)

    const visited: number[] = []
    set.each((slot) => visited.push(slot))
    expect(visited).toEqual(ascending(plain))
  }
})

test('bitsets of different lengths meet in what both have', () => {
  const [short, long] = [bitsOf([1, 31, 40], 2), bitsOf([1, 40, 100, 127], 4)]
  const common = long.slice()
  keepCommon(common, short)
  expect(membersOf(common)).toEqual([1, 40])
  const rest = long.slice()
  takeAway(rest, short)
  expect(membersOf(rest)).toEqual([100, 127])
  expect(hasBit(short, 4000)).toBe(false)
})
