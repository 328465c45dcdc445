/**
 * What a bulk may be told.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Schedule from "effect/Schedule"
import type * as Schema from "effect/Schema"
import type { BulkRequest } from "../Api/Core.ts"
import { halfJittered } from "../internal/schedules.ts"
import type { CallOptions } from "../Transport/Service.ts"
import type { Operation } from "./Operation.ts"
import type { Reason } from "./Outcome.ts"
import type { Progress } from "./Progress.ts"

/**
 * How many requests are under way at once, where that is found out by trying: one more as long as that brings more
 * bytes a second, half as many when the cluster refuses.
 *
 * @category options
 * @since 0.1.0
 */
export interface Adaptive {
  /** Default 1. */
  readonly min?: number | undefined
  /** Default 16. */
  readonly max?: number | undefined
  /** Where it begins. Default 4. */
  readonly start?: number | undefined
}

/**
 * Options of all bulks.
 *
 * **Details**
 *
 * A request is sent when it has `maxBytes` or `maxOperations`, or when its first operation has waited for `maxAge`.
 *
 * Operations that the server refuses with 429 or 503 are sent again, alone, as is a whole request that was refused
 * or could not be sent; a request that is too large for the server (413) is sent in halves. Where an answer was
 * lost, only operations are repeated that come to the same when they run twice; the others fail with
 * `mayHaveRun`. `ids: "client"` makes the rest repeatable: a document that is there already at the repetition
 * was written by the first try.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options<Document = unknown> extends Omit<BulkRequest, "operations"> {
  /** The schema that documents are encoded with. Default: they are written as they are. */
  readonly document?: Schema.Codec<Document, unknown> | undefined
  /** The schema that the `doc` of updates is encoded with. Default: it is written as it is. */
  readonly partial?: Schema.Codec<Partial<Document>, unknown> | undefined
  /**
   * Who makes the ids of documents without one. The client's are sent with the action `create`, so that a
   * repetition counts once. Default `server`.
   */
  readonly ids?: "server" | "client" | undefined
  /** How many bytes a request may have. A single document may be larger. Default 5,000,000. */
  readonly maxBytes?: number | undefined
  /** How many operations a request may have. Default no limit. */
  readonly maxOperations?: number | undefined
  /** How long the first operation of a request may wait for others. Default 1 second. */
  readonly maxAge?: Duration.Input | undefined
  /**
   * How many bytes a single operation may have; a larger one fails with `DocumentTooLarge`. Default 100,000,000,
   * what Elasticsearch takes unless it is told otherwise (`http.max_content_length`).
   */
  readonly maxDocumentBytes?: number | undefined
  /** How many requests are under way at once: a number, or found out by trying. Default the latter. */
  readonly concurrency?: number | Adaptive | undefined
  /** How often an operation is sent again. Default 10. */
  readonly maxRetries?: number | undefined
  /**
   * How long to wait before operations are sent again; it is given the reason, and no more is tried where it ends.
   * What the server says of waiting (`Retry-After`) is waited for at least. Default {@link defaultSchedule}.
   */
  readonly retrySchedule?: Schedule.Schedule<unknown, Reason> | undefined
  /** What counts along: see `makeProgress`. */
  readonly progress?: Progress | undefined
  /** What each request may set: time-outs, headers, credentials. Its retries are those of the bulk. */
  readonly call?: Omit<CallOptions, "maxRetries" | "retryOnStatus" | "idempotent" | "ignore"> | undefined
}

/**
 * Options of bulks that take other things than operations.
 *
 * @category options
 * @since 0.1.0
 */
export interface InputOptions<Input, Document> extends Options<Document> {
  /** What is done with an input. */
  readonly operation: (input: Input) => Operation<Document>
}

/**
 * Options of bulks that end with a summary.
 *
 * @category options
 * @since 0.1.0
 */
export interface RunOptions {
  /** How many failures the summary keeps. Default 100. */
  readonly maxFailures?: number | undefined
  /** Whether the indices that were written to are refreshed at the end. Default false. */
  readonly refreshAtEnd?: boolean | undefined
}

/**
 * 500 milliseconds, doubled each time up to 30 seconds; of each delay a random half is left out. With ten
 * retries that is two and a half minutes: time for a node to start again.
 *
 * @category schedules
 * @since 0.1.0
 */
export const defaultSchedule: Schedule.Schedule<unknown, Reason> = /*#__PURE__*/ halfJittered(
  "500 millis",
  "30 seconds"
)
