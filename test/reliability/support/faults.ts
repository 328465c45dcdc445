/** The faults that a network can have, and which of them an exchange gets. */
import { type Dice, diceOf } from "./dice.ts"

export const faultKinds = [
  /** The answer is held for 3 to 200 ms. */
  "delay",
  /** The answer comes a few bytes at a time, with pauses, within about 200 ms. */
  "throttle",
  /** The connection is reset, and the server has not heard of the request. */
  "resetBefore",
  /** The server has carried out the request; the connection is reset in the place of the answer. */
  "resetAfter",
  /** FIN in the midst of the answer; the proxy goes on listening. */
  "halfClose",
  /** The connection is closed in the midst of the answer. */
  "truncate",
  /** A byte of the answer's body is altered, so that it is no JSON any more (`corruption.ts`). */
  "corrupt",
  /** The head of the answer is altered, so that it is no HTTP or has another length (`corruption.ts`). */
  "corruptHeader",
  /** The answer comes twice, in one write. */
  "duplicate",
  /** The answer comes byte by byte, slower and slower, up to a second for each. */
  "slowLoris",
  /** The request is taken, and never answered; the server hears of every other one. */
  "blackhole",
  /** The connection is closed as soon as it is made. */
  "refuse"
] as const

export type FaultKind = (typeof faultKinds)[number]

/**
 * The chance of each kind, from 0 to 1. `refuse` is for a connection, all others are for an exchange. An exchange has
 * one fault at most, so their chances add up to 1 at most.
 */
export type Faults = { readonly [kind in FaultKind]?: number }

/** How often each kind came: not yet. */
export const none: { readonly [kind in FaultKind]: number } = {
  delay: 0,
  throttle: 0,
  resetBefore: 0,
  resetAfter: 0,
  halfClose: 0,
  truncate: 0,
  corrupt: 0,
  corruptHeader: 0,
  duplicate: 0,
  slowLoris: 0,
  blackhole: 0,
  refuse: 0
}

/** Numbers of their own for each connection and each exchange on it, whatever the others do. */
export const diceFor = (seed: number, connection: number, exchange: number): Dice => {
  const mixed = [connection, exchange].reduce(
    (state, part) => Math.imul((state ^ (part + 0x165667b1)) | 1, 0x9e3779b1) ^ (state >>> 15) ^ part,
    seed | 0
  )
  return diceOf(mixed)
}

/** The fault of an exchange. It takes one number of the dice. */
export const faultOf = (faults: Faults, dice: Dice): FaultKind | undefined => {
  let left = dice.next()
  return faultKinds.find((kind) => {
    if (kind === "refuse") return false
    left -= faults[kind] ?? 0
    return left < 0
  })
}
