/**
 * What became of an operation. Each operation has one outcome, whatever happens.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { BulkResponseItem } from "../Api/Core.ts"
import type { ElasticsearchError } from "../Errors.ts"
import type { Operation } from "./Operation.ts"

/**
 * An operation whose request would be larger than the server takes (`maxDocumentBytes`). It was not sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class DocumentTooLarge extends Schema.TaggedError<DocumentTooLarge>()("DocumentTooLarge", {
  /** The size of the operation with its document, in bytes. */
  bytes: Schema.Number,
  /** The limit, in bytes. */
  limit: Schema.Number
}) {
  override get message(): string {
    return (
      `the operation has ${this.bytes} bytes, and ${this.limit} are allowed. ` +
      `Make the document smaller, or raise http.max_content_length of the nodes and maxDocumentBytes`
    )
  }
}

/**
 * The bulk ended before the server had answered: its scope was closed, and the time for that was over.
 *
 * @category errors
 * @since 0.1.0
 */
export class Abandoned extends Schema.TaggedError<Abandoned>()("Abandoned", {
  reason: Schema.String
}) {
  override get message(): string {
    return this.reason
  }
}

/**
 * Why an operation failed: the answer to it alone (`Conflict`, `BadRequest`, `TooManyRequests`, …, with
 * Elasticsearch's own cause), what the whole request failed with, or what kept it from being sent.
 *
 * @category models
 * @since 0.1.0
 */
export type Reason = ElasticsearchError | DocumentTooLarge | Abandoned

/**
 * What became of an operation that was carried out.
 *
 * @category models
 * @since 0.1.0
 */
export interface Succeeded<Input> {
  readonly _tag: "Succeeded"
  /** What went in. */
  readonly input: Input
  /** Its place among all that went in, from 0. */
  readonly position: number
  /** In how many requests it was sent. */
  readonly attempts: number
  /** 200 or 201; 404 for a document to be deleted that was not there. */
  readonly status: number
  /** The server's answer to it: index, id, version, `result` and more. */
  readonly response: BulkResponseItem
}

/**
 * What became of an operation that was not carried out, and why.
 *
 * @category models
 * @since 0.1.0
 */
export interface Failed<Input> {
  readonly _tag: "Failed"
  /** What went in. */
  readonly input: Input
  /** Its place among all that went in, from 0. */
  readonly position: number
  /** In how many requests it was sent; 0 if it was not sent. */
  readonly attempts: number
  /** What was to be done with it. */
  readonly operation: Operation
  /** The status of the answer, if there was one. */
  readonly status: number | undefined
  readonly reason: Reason
  /**
   * Whether it may have been carried out all the same: the connection broke behind the request, say, and to
   * repeat it could have written it twice.
   */
  readonly mayHaveRun: boolean
}

/**
 * What became of an operation.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome<Input> = Succeeded<Input> | Failed<Input>

/**
 * What became of all operations of a bulk.
 *
 * @category models
 * @since 0.1.0
 */
export interface Summary<Input> {
  /** How many operations went in; the sum of `succeeded` and `failed`. */
  readonly total: number
  readonly succeeded: number
  readonly failed: number
  /** How often an operation was sent again. */
  readonly retried: number
  /** How many requests were made. */
  readonly requests: number
  /** What was sent in bodies, in bytes, before compression; what was sent again counts again. */
  readonly bytes: number
  /** How long the server worked, in milliseconds; requests at the same time add up. */
  readonly took: number
  /** How long it was, in milliseconds. */
  readonly duration: number
  /** The first failures, as many as `maxFailures` says. */
  readonly failures: ReadonlyArray<Failed<Input>>
}

/**
 * Whether an operation was carried out.
 *
 * @category guards
 * @since 0.1.0
 */
export const isSucceeded = <Input>(outcome: Outcome<Input>): outcome is Succeeded<Input> =>
  outcome._tag === "Succeeded"

/**
 * Whether an operation was not carried out.
 *
 * @category guards
 * @since 0.1.0
 */
export const isFailed = <Input>(outcome: Outcome<Input>): outcome is Failed<Input> =>
  outcome._tag === "Failed"
