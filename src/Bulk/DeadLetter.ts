/**
 * What could not be written, in a form to keep: for a file, a queue, or an index of its own.
 *
 * @since 0.1.0
 */
import * as Stream from "effect/Stream"
import { isStatusError } from "../Errors.ts"
import type { Operation } from "./Operation.ts"
import { type Failed, isFailed, type Outcome } from "./Outcome.ts"

/**
 * A failed operation and why it failed, as plain values that JSON can hold if the document can.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeadLetter {
  /** What was to be done: to try again, give it to a bulk again. */
  readonly operation: Operation
  readonly position: number
  readonly attempts: number
  readonly status: number | undefined
  /** Elasticsearch's exception type (`document_parsing_exception`), or the tag of the error. */
  readonly type: string
  readonly reason: string
  /** Whether it may have been carried out all the same. */
  readonly mayHaveRun: boolean
  /** Whether the same may succeed later: the server was busy or not there. */
  readonly isPassing: boolean
}

const passing: ReadonlySet<string> = new Set([
  "Abandoned",
  "ConnectionError",
  "CredentialsError",
  "NoLivingNodes",
  "ServerError",
  "TimeoutError",
  "TooManyRequests"
])

/**
 * What there is to keep of a failed operation: why it failed, and the operation itself in JSON.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const lines = Stream.make(Bulk.index({ document: { title: "Dune" } })).pipe(
 *   Bulk.stream({ index: "films" }),
 *   Bulk.deadLetters,
 *   Stream.map((letter) => JSON.stringify(letter) + "\n")
 * )
 * ```
 * @category conversions
 * @since 0.1.0
 */
export const toDeadLetter = <Input>(failed: Failed<Input>): DeadLetter => {
  const { attempts, mayHaveRun, operation, position, reason, status } = failed
  const cause = isStatusError(reason) ? reason.cause : undefined
  return {
    operation,
    position,
    attempts,
    status,
    type: cause?.type ?? reason._tag,
    reason: cause?.reason ?? reason.message,
    mayHaveRun,
    isPassing: passing.has(reason._tag)
  }
}

/**
 * The failures among outcomes, as {@link DeadLetter}s. The successes are taken and forgotten.
 *
 * @category streams
 * @since 0.1.0
 */
export const deadLetters = <Input, E, R>(
  outcomes: Stream.Stream<Outcome<Input>, E, R>
): Stream.Stream<DeadLetter, E, R> => outcomes.pipe(Stream.filter(isFailed), Stream.map(toDeadLetter))
