/** Numbers that look random and come again from the same seed. */
export interface Dice {
  /** From 0 up to 1, without it. */
  readonly next: () => number
  /** A whole number from 0 up to `bound`, without it. */
  readonly below: (bound: number) => number
  /** True in this part of the cases, from 0 to 1. */
  readonly chance: (part: number) => boolean
  readonly pick: <A>(all: readonly [A, ...ReadonlyArray<A>]) => A
  readonly bytes: (length: number) => Uint8Array
}

/** Mulberry32: 32 bits of state, plenty for tests. */
export const diceOf = (seed: number): Dice => {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (part) => next() < part,
    pick: (all) => all[below(all.length)] ?? all[0],
    bytes: (length) => Uint8Array.from({ length }, () => below(256))
  }
}
