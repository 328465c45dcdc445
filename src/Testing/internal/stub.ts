/** What a stub is made of, and which one of several answers. */
import type * as Duration from "effect/Duration"
import type { Pipeable } from "effect/Pipeable"
import { Prototype } from "effect/Pipeable"
import type { Form } from "./reply.ts"
import type { Sent } from "./sent.ts"

export const TypeId = "~effect-elasticsearch/Testing/Stub"

/** Why a stub does not fit, in words, and how far it is from fitting. */
export interface Misfit {
  readonly distance: number
  readonly why: () => ReadonlyArray<string>
}

export interface Limit {
  readonly count: number
  /** Whether it is to be used as often. */
  readonly exactly: boolean
}

export interface Spec {
  /** As it was written, for messages. */
  readonly name: string
  /** For an endpoint 3, a path 2, a condition 1; 0 for what the fake says by itself. */
  readonly rank: number
  /** How much is asked of a call beside that. */
  readonly weight: number
  /** The URL of the one node that it is for. */
  readonly node: string | undefined
  readonly conditions: ReadonlyArray<(sent: Sent) => Misfit | undefined>
  readonly form: Form
  /** One after the other; the last one stays. Each gives a value, a fault or an Effect. */
  readonly answers: ReadonlyArray<(sent: Sent) => unknown>
  readonly limit: Limit | undefined
  readonly delay: Duration.Input | undefined
}

/**
 * What answers some of the calls: to which ones, with what, and how often. A value that may be used in any number
 * of layers; its uses are counted by each layer anew.
 *
 * @category models
 * @since 0.1.0
 */
export interface Stub extends Pipeable {
  readonly [TypeId]: Spec
}

export const make = (spec: Spec): Stub => ({ [TypeId]: spec, pipe: Prototype.pipe })

export const specOf = (stub: Stub): Spec => stub[TypeId]

export const changed = (stub: Stub, change: (spec: Spec) => Partial<Spec>): Stub => {
  const spec = specOf(stub)
  return make({ ...spec, ...change(spec) })
}

/** Answers one after the other, as a value that stands in an answer's place. */
export interface Sequence {
  readonly [SequenceId]: ReadonlyArray<unknown>
}

export const SequenceId = "~effect-elasticsearch/Testing/Sequence"

export const isSequence = (value: unknown): value is Sequence =>
  typeof value === "object" && value !== null && SequenceId in value
