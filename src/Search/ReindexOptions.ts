/**
 * What a reindex may be told, and what it comes to.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { Operation } from "../Bulk/Operation.ts"
import type { Options as BulkOptions } from "../Bulk/Options.ts"
import type { Reason } from "../Bulk/Outcome.ts"
import type { Client, Elasticsearch } from "../Client.ts"
import type { Checkpoint } from "./Checkpoint.ts"
import type { Hit } from "./Hit.ts"
import type { ScanParams, SliceOptions } from "./Options.ts"

/**
 * Options of `reindex` beside the schema of the documents.
 *
 * @category options
 * @since 0.1.0
 */
export interface ReindexOptions<
  Document,
  E = never,
  R = never,
  E2 = never,
  R2 = never,
  E3 = never,
  R3 = never
> {
  /** What is read: index, query, size of a page and so on. */
  readonly source: ScanParams
  /** Where documents are written to, unless their operation says otherwise. */
  readonly index: string
  /** The client that writes: one that is there, or a layer of one. Default: the one that reads. */
  readonly target?: Client | Layer.Layer<Elasticsearch, E3, R3> | undefined
  /** Makes the document that is written, under the same id and routing. `undefined` leaves it out. */
  readonly map?: ((document: Document, hit: Hit<Document>) => unknown) | undefined
  /** Makes the operation that is written. `undefined` leaves it out. Not beside `map`. */
  readonly transform?: ((hit: Hit<Document>) => Effect.Effect<Operation | undefined, E, R>) | undefined
  /** How many documents are transformed at once; they are written in their order all the same. Default 1. */
  readonly transformConcurrency?: number | undefined
  /**
   * Whether a document may take the place of one with its id. `create` leaves what is there, and is what data streams
   * take. Default `index`.
   */
  readonly op_type?: "index" | "create" | undefined
  /** What becomes of documents that are there already (409), as with `create`. Default `abort`. */
  readonly conflicts?: "abort" | "proceed" | undefined
  /** What becomes of documents that cannot be written. Default `stop`, with a {@link ReindexStopped}. */
  readonly failures?: "stop" | "count" | undefined
  /** How many failures the summary keeps. Default 100. */
  readonly maxFailures?: number | undefined
  /** Whether the index is refreshed at the end. Default false. */
  readonly refreshAtEnd?: boolean | undefined
  /**
   * Fields whose values together are there in every document and in no two alike, for instance a keyword that holds
   * the id, or a time and a number. The documents are read in their order, which makes a checkpoint of the last one.
   * Values that come twice, or are not there, are a `ConfigError` when they are read.
   */
  readonly key?: string | ReadonlyArray<string> | undefined
  /** Hears of how far it is, about once a request; the writing waits for it. Needs a `key`. */
  readonly onCheckpoint?: ((checkpoint: Checkpoint) => Effect.Effect<void, E2, R2>) | undefined
  /** Where to go on. Needs the same `key` and slices as before. */
  readonly resume?: Checkpoint | undefined
  /**
   * How it is read: slices, pages ahead, time-outs. With a `key`, slices need a `sliceField`. Here `keepAlive` is 5
   * minutes by default, since the writing may wait for a busy cluster.
   */
  readonly scan?: SliceOptions | undefined
  /** How it is written: size and number of requests, retries, pipeline, `progress`. */
  readonly bulk?: Omit<BulkOptions, "index" | "document" | "partial"> | undefined
}

/**
 * A document that could not be written.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReindexFailure {
  /** Where it was read. */
  readonly index: string
  readonly id: string | undefined
  readonly reason: Reason
}

/**
 * What a reindex has come to.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReindexSummary {
  /** How many documents were read. */
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly deleted: number
  /** Updates that changed nothing. */
  readonly noops: number
  /** How many were left out by `map` or `transform`. */
  readonly skipped: number
  /** How many were there already, with `conflicts: "proceed"`. */
  readonly conflicts: number
  readonly failed: number
  /** The first failures, as many as `maxFailures` says. */
  readonly failures: ReadonlyArray<ReindexFailure>
  /** How long it was, in milliseconds. */
  readonly duration: number
  /** How far it has come; `undefined` without a `key`. */
  readonly checkpoint: Checkpoint | undefined
}

const FailureSchema: Schema.Codec<ReindexFailure> = /*#__PURE__*/ Schema.declare(
  (value: unknown): value is ReindexFailure =>
    typeof value === "object" && value !== null && "reason" in value,
  { identifier: "ReindexFailure" }
)

const SummarySchema: Schema.Codec<ReindexSummary> = /*#__PURE__*/ Schema.declare(
  (value: unknown): value is ReindexSummary => typeof value === "object" && value !== null && "read" in value,
  { identifier: "ReindexSummary" }
)

/**
 * A document could not be written, and the reindex stopped there. The checkpoint in the summary lies before it.
 *
 * @category errors
 * @since 0.1.0
 */
export class ReindexStopped extends Schema.TaggedError<ReindexStopped>()("ReindexStopped", {
  failure: FailureSchema,
  summary: SummarySchema
}) {
  override get message(): string {
    const { id, index, reason } = this.failure
    const next =
      this.summary.checkpoint === undefined
        ? 'set failures: "count" to go on without it'
        : 'go on from summary.checkpoint, or set failures: "count" to go on without it'
    return `[${index}/${id ?? ""}] could not be written: ${reason.message}. Correct that and ${next}`
  }
}
