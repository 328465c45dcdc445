/**
 * A moment of the data to search in as often as needed.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { OpenPointInTimeRequest, SearchRequest, SearchResponseOf } from "../Api/Core.ts"
import type { Apply } from "../Api/Call.ts"
import type { Indices } from "../Api/types/Common.ts"
import { Elasticsearch } from "../Client.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import { millisOf } from "../internal/options.ts"
import { type CallOptions, type DocumentOptions, noOptions } from "../Transport/Service.ts"
import * as Pit from "./internal/pit.ts"

/**
 * Options of a point in time.
 *
 * @category options
 * @since 0.1.0
 */
export interface PointInTimeOptions extends Omit<OpenPointInTimeRequest, "index" | "keep_alive"> {
  /** How long the server keeps it from one search to the next. Default 1 minute. */
  readonly keepAlive?: Duration.Input | undefined
  /** What opening and closing may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * Parameters of a search in a point in time: it says what the indices are, and how they are found.
 *
 * @category options
 * @since 0.1.0
 */
export type PointInTimeSearch = Omit<
  SearchRequest,
  | "expand_wildcards"
  | "ignore_unavailable"
  | "index"
  | "pit"
  | "preference"
  | "project_routing"
  | "routing"
  | "scroll"
>

/**
 * A point in time. Each search keeps it alive for `keepAlive` from then on.
 *
 * @category models
 * @since 0.1.0
 */
export interface PointInTime {
  /** Its latest id; an answer may bring a new one. */
  readonly id: Effect.Effect<string>
  /** Searches in it. */
  readonly search: {
    <Document>(
      params: PointInTimeSearch,
      options: DocumentOptions<Document>
    ): Effect.Effect<Apply<SearchResponseOf, Document>, ElasticsearchError>
    (
      params: PointInTimeSearch,
      options?: CallOptions
    ): Effect.Effect<Apply<SearchResponseOf, unknown>, ElasticsearchError>
  }
}

/**
 * Opens a point in time, and closes it with the scope.
 *
 * @category constructors
 * @since 0.1.0
 */
export const pointInTime = (
  index: Indices,
  options: PointInTimeOptions = {}
): Effect.Effect<PointInTime, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { call = noOptions, keepAlive = "1 minute", ...open } = options
    const kept = Duration.millis(yield* millisOf(keepAlive, "keepAlive"))
    const pit = yield* Pit.open(es, { ...open, index }, kept, call)

    const search = <Document>(
      params: PointInTimeSearch,
      options: CallOptions | DocumentOptions<Document> = noOptions
    ) =>
      Effect.suspend(() =>
        Effect.tap(es.search({ ...params, pit: Pit.referenceTo(pit) }, options), (answer) =>
          Effect.sync(() => Pit.heard(pit, answer))
        )
      )
    return {
      id: Effect.sync(() => pit.id),
      // The client decodes by the schema in the options; that gives the answer its type.
      search: search as PointInTime["search"]
    }
  })

/**
 * Opens a point in time for an effect, and closes it when that has succeeded, failed or was interrupted.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const newest = Search.withPointInTime("films", (pit) =>
 *   Effect.gen(function* () {
 *     const first = yield* pit.search({ size: 10, sort: [{ released: "desc" }] })
 *     const after = first.hits.hits.at(-1)?.sort
 *     if (after === undefined) return [first]
 *     return [first, yield* pit.search({ size: 10, sort: [{ released: "desc" }], search_after: after })]
 *   })
 * )
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const withPointInTime = <A, E, R>(
  index: Indices,
  use: (pit: PointInTime) => Effect.Effect<A, E, R>,
  options?: PointInTimeOptions
): Effect.Effect<A, E | ElasticsearchError | ConfigError, Elasticsearch | Exclude<R, Scope.Scope>> =>
  Effect.scoped(Effect.flatMap(pointInTime(index, options), use))
