/**
 * Random programs of several clients that write to the same few ids, from a seed. A program is a value: the same seed
 * gives the same one.
 */
import { type Dice, diceOf } from "./dice.ts"
import type { WriteKind } from "./history.ts"

/** A write, as a call or within a bulk. */
export interface WriteStep {
  readonly _tag: "Write"
  readonly kind: WriteKind
  /** `undefined`: a new document, without an id. */
  readonly id: string | undefined
  /** Whether it asks for the place where this client has last seen the id. */
  readonly conditional: boolean
}

export interface GetStep {
  readonly _tag: "Get"
  readonly id: string
}

/** Reads all documents: by a search after a refresh, a scan, a scroll. */
export interface LookStep {
  readonly _tag: "Look"
  readonly by: "search" | "scan" | "scroll"
  readonly refresh: boolean
  readonly size: number
  readonly slices: number
}

export interface BulkStep {
  readonly _tag: "Bulk"
  readonly by: "run" | "stream" | "ingester"
  readonly ordered: boolean
  readonly ids: "client" | "server"
  readonly maxOperations: number
  readonly writes: ReadonlyArray<WriteStep>
}

export type CallStep = WriteStep | GetStep | LookStep | BulkStep

export type Step =
  | CallStep
  /** Ended from outside, after some milliseconds. */
  | { readonly _tag: "Hurried"; readonly millis: number; readonly step: CallStep }

export interface ClientProgram {
  readonly client: string
  readonly steps: ReadonlyArray<Step>
}

export interface Size {
  readonly clients: number
  /** Steps of each client. */
  readonly steps: number
  /** To how many ids they write. */
  readonly ids: number
}

const write = (dice: Dice, { ids }: Size): WriteStep => {
  const kind = dice.pick(["index", "index", "create", "update", "update", "delete"] as const)
  const conditional = kind !== "create" && dice.chance(0.5)
  return { _tag: "Write", kind, id: `id-${dice.below(ids)}`, conditional }
}

const bulk = (dice: Dice, size: Size): BulkStep => {
  const by = dice.pick(["run", "stream", "ingester"] as const)
  const writes = Array.from({ length: 1 + dice.below(20) }, (): WriteStep =>
    dice.chance(0.4)
      ? { _tag: "Write", kind: dice.pick(["index", "create"]), id: undefined, conditional: false }
      : write(dice, size)
  )
  return {
    _tag: "Bulk",
    by,
    ordered: dice.chance(0.5),
    ids: dice.pick(["client", "server"]),
    maxOperations: dice.pick([1, 3, 5, 100]),
    writes
  }
}

const look = (dice: Dice): LookStep => {
  const by = dice.pick(["search", "scan", "scan", "scroll"] as const)
  return {
    _tag: "Look",
    by,
    refresh: dice.chance(0.7),
    // A search has one page alone.
    size: by === "search" ? 1_000 : dice.pick([2, 7, 50]),
    slices: by === "search" ? 1 : dice.pick([1, 1, 2])
  }
}

const call = (dice: Dice, size: Size): CallStep => {
  const at = dice.next()
  if (at < 0.03) return { _tag: "Write", kind: "index", id: undefined, conditional: false }
  if (at < 0.5) return write(dice, size)
  if (at < 0.7) return { _tag: "Get", id: `id-${dice.below(size.ids)}` }
  return at < 0.85 ? bulk(dice, size) : look(dice)
}

const step = (dice: Dice, size: Size): Step =>
  dice.chance(0.05)
    ? { _tag: "Hurried", millis: 1 + dice.below(30), step: call(dice, size) }
    : call(dice, size)

export const programsOf = (seed: number, size: Size): ReadonlyArray<ClientProgram> => {
  const dice = diceOf(seed)
  return Array.from({ length: size.clients }, (_, at) => ({
    client: `client-${at}`,
    steps: Array.from({ length: size.steps }, () => step(dice, size))
  }))
}
