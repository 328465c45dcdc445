/**
 * What a vector store fails with beside the client's own errors.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Failed } from "../Bulk/Outcome.ts"
import type { ConfigError, DocumentError, ElasticsearchError } from "../Errors.ts"
import type { PartialResults } from "../Search/PartialResults.ts"

/**
 * A vector that cannot be stored or searched with: of another length than the field has, with a number that is none,
 * of length zero where the angle counts. Nothing was sent of it.
 *
 * @category errors
 * @since 0.1.0
 */
export class InvalidVector extends Schema.TaggedError<InvalidVector>()("InvalidVector", {
  /** Where it came from, for instance `item 3 (id "a")`, `the query` or `hit "a"`. */
  subject: Schema.String,
  reason: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `the vector of ${this.subject} ${this.reason}. ${this.hint}`
  }
}

/**
 * What makes the vectors gave something else than one vector for each text.
 *
 * @category errors
 * @since 0.1.0
 */
export class EmbeddingError extends Schema.TaggedError<EmbeddingError>()("EmbeddingError", {
  /** How many texts there were. */
  texts: Schema.Number,
  /** How many vectors there were for them. */
  vectors: Schema.Number,
  reason: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `${this.texts} texts gave ${this.vectors} vectors: ${this.reason}. ${this.hint}`
  }
}

const Failures: Schema.Codec<ReadonlyArray<Failed<unknown>>> = /*#__PURE__*/ Schema.declare(
  (value: unknown): value is ReadonlyArray<Failed<unknown>> => Array.isArray(value),
  { identifier: "Failures" }
)

/**
 * Some documents were not written, or not deleted. The others were. With `failures: "report"` it is no failure, and the
 * summary of the bulk is the result.
 *
 * @category errors
 * @since 0.1.0
 */
export class WriteError extends Schema.TaggedError<WriteError>()("WriteError", {
  index: Schema.String,
  /** How many documents there were. */
  total: Schema.Number,
  /** How many of them failed. */
  failed: Schema.Number,
  /** The first failures, at most 100 unless the bulk's options say otherwise, with what went in and the reason. */
  failures: Failures
}) {
  override get message(): string {
    const first = this.failures[0]
    const why = first === undefined ? "" : `; the first one: ${first.reason.message}`
    return `${this.index}: ${this.failed} of ${this.total} documents failed${why}. The others are done`
  }
}

/**
 * How every method of a store may fail. What makes the vectors adds its own errors.
 *
 * @category errors
 * @since 0.1.0
 */
export type VectorError =
  | ElasticsearchError
  | ConfigError
  | DocumentError
  | EmbeddingError
  | InvalidVector
  | PartialResults
