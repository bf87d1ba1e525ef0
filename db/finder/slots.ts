/**
 * Sets of slots (places of docs in the index), as the index computes with them: a sorted list while it has few members,
 * a bitset once that is the smaller of the two. Bitsets are plain `Uint32Array`s, bit `slot & 31` of word `slot >> 5`;
 * words beyond the end of one count as empty.
 */
export class SlotSet {
  size = 0
  private list: Uint32Array | undefined = new Uint32Array(4)
  private bits: Uint32Array | undefined

  add(slot: number): void {
    if (this.bits) {
      this.bits = longEnough(this.bits, (slot >> 5) + 1)
      const word = this.bits[slot >> 5] ?? 0
      if (word & (1 << (slot & 31))) return
      this.bits[slot >> 5] = word | (1 << (slot & 31))
      this.size++
      return
    }
    let list = this.list as Uint32Array
    const last = this.size > 0 ? (list[this.size - 1] as number) : -1
    const at = slot > last ? this.size : lowerBound(list, this.size, slot)
    if (at < this.size && list[at] === slot) return
    if (this.size === list.length) {
      list = longEnough(list, this.size + 1)
      this.list = list
    }
    if (at < this.size) list.copyWithin(at + 1, at, this.size)
    list[at] = slot
    this.size++
    // 32 slots are one word of a bitset or one word each of a list.
    if (this.size > 64 && this.size > (Math.max(slot, last) >> 5) * 1.25) this.spread()
  }

  delete(slot: number): void {
    if (this.bits) {
      const word = this.bits[slot >> 5] ?? 0
      if (!(word & (1 << (slot & 31)))) return
      this.bits[slot >> 5] = word & ~(1 << (slot & 31))
      this.size--
      return
    }
    const list = this.list as Uint32Array
    const at = lowerBound(list, this.size, slot)
    if (at === this.size || list[at] !== slot) return
    list.copyWithin(at, at + 1, this.size)
    this.size--
  }

  /** Adds all members to `target`. */
  addTo(target: Uint32Array): void {
    if (this.bits) {
      const bits = this.bits
      for (let word = 0; word < bits.length; word++) (target[word] as number) |= bits[word] as number
    } else {
      const list = this.list as Uint32Array
      for (let at = 0; at < this.size; at++) setBit(target, list[at] as number)
    }
  }

  /** Takes away from `target` what is not in this set. */
  keepIn(target: Uint32Array): void {
    if (this.bits) {
      keepCommon(target, this.bits)
      return
    }
    const list = this.list as Uint32Array
    const kept: number[] = []
    for (let at = 0; at < this.size; at++) if (hasBit(target, list[at] as number)) kept.push(list[at] as number)
    target.fill(0)
    for (const slot of kept) setBit(target, slot)
  }

  each(visit: (slot: number) => void): void {
    if (this.bits) eachBit(this.bits, visit)
    else for (let at = 0; at < this.size; at++) visit((this.list as Uint32Array)[at] as number)
  }

  /** The bitset itself, not to be written to; undefined while this is a list. */
  get dense(): Uint32Array | undefined {
    return this.bits
  }

  get bytes(): number {
    return (this.bits ?? this.list ?? new Uint32Array(0)).byteLength
  }

  private spread() {
    const list = this.list as Uint32Array
    const bits = new Uint32Array(((list[this.size - 1] as number) >> 5) + 1)
    for (let at = 0; at < this.size; at++) setBit(bits, list[at] as number)
    this.bits = bits
    this.list = undefined
  }
}

export function setBit(bits: Uint32Array, slot: number): void {
  ;(bits[slot >> 5] as number) |= 1 << (slot & 31)
}

export function hasBit(bits: Uint32Array, slot: number): boolean {
  return ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0
}

/** Takes away from `target` what is not in `other`. */
export function keepCommon(target: Uint32Array, other: Uint32Array): void {
  const common = Math.min(target.length, other.length)
  for (let word = 0; word < common; word++) (target[word] as number) &= other[word] as number
  target.fill(0, common)
}

/** Takes away from `target` what is in `other`. */
export function takeAway(target: Uint32Array, other: Uint32Array): void {
  const common = Math.min(target.length, other.length)
  for (let word = 0; word < common; word++) (target[word] as number) &= ~(other[word] as number)
}

export function countBits(bits: Uint32Array): number {
  let total = 0
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number
    if (word === 0) continue
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    total += (Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) | 0
  }
  return total
}

/** Calls `visit` with each slot of a bitset, ascending. */
export function eachBit(bits: Uint32Array, visit: (slot: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number
    while (word !== 0) {
      const lowest = word & -word
      visit((at << 5) + 31 - Math.clz32(lowest))
      word ^= lowest
    }
  }
}

/** The first of `size` ascending values that is not below `value`. */
export function lowerBound(sorted: Uint32Array, size: number, value: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** `array` itself, or a longer copy, with room for `length` values and some to come. */
export function longEnough<A extends Uint32Array | Uint16Array | Uint8Array>(array: A, length: number): A {
  if (array.length >= length) return array
  const longer = new (array.constructor as new (length: number) => A)(
    Math.max(length, array.length + (array.length >> 2), 16),
  )
  longer.set(array)
  return longer
}
