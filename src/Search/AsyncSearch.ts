/**
 * Searches that go on in the server while nobody waits for them on a connection.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import type { AsyncSearchSubmitRequest } from "../Api/AsyncSearch.ts"
import type {
  AsyncSearchAsyncSearch,
  AsyncSearchAsyncSearchDocumentResponseBase
} from "../Api/types/AsyncSearch.ts"
import { Elasticsearch } from "../Client.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import { millisOf, wordOf } from "../internal/options.ts"
import { type CallOptions, type DocumentOptions, noOptions } from "../Transport/Service.ts"
import { handle } from "./internal/handle.ts"
import { lackOf } from "./internal/partial.ts"
import { PartialResults } from "./PartialResults.ts"
import { defaultPolling, type PollingEnded } from "./Progress.ts"

/**
 * An answer about an asynchronous search: whether it is running, and what it has found so far in `response`.
 *
 * @category models
 * @since 0.1.0
 */
export type AsyncSearchAnswer<Document = unknown> = AsyncSearchAsyncSearchDocumentResponseBase<Document>

type Managed = "filter_path" | "keep_alive" | "keep_on_completion"

/**
 * Parameters of an asynchronous search. `wait_for_completion_timeout` says how long the first answer waits for all
 * results; the server's default is 1 second.
 *
 * @category options
 * @since 0.1.0
 */
export interface AsyncSearchParams extends Omit<AsyncSearchSubmitRequest, Managed> {
  readonly filter_path?: undefined
  readonly keep_alive?: undefined
  readonly keep_on_completion?: undefined
}

/**
 * Options of an asynchronous search.
 *
 * @category options
 * @since 0.1.0
 */
export interface AsyncSearchOptions<Document = unknown> {
  /**
   * How long the server keeps it after it was last asked, should this program not come to delete it. Default 10
   * minutes.
   */
  readonly keepAlive?: Duration.Input | undefined
  /** When to ask again; it is given the last answer. Default {@link defaultPolling}. */
  readonly poll?: Schedule.Schedule<unknown, AsyncSearchAnswer<Document>> | undefined
  /** What becomes of results that are incomplete in the end. Default `fail`. */
  readonly partialResults?: "fail" | "allow" | undefined
  /** What each request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * An asynchronous search.
 *
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearch<Document> {
  /** Its id; `undefined` where the first answer had all results already, so that nothing was kept. */
  readonly id: string | undefined
  /** What it has found so far, each time that it is asked, from the latest answer on; the last is complete. */
  readonly answers: Stream.Stream<AsyncSearchAnswer<Document>, ElasticsearchError | PollingEnded>
  /** Waits for its end, and gives all that it has found. */
  readonly result: Effect.Effect<
    AsyncSearchAsyncSearch<Document>,
    ElasticsearchError | PartialResults | PollingEnded
  >
}

/** What the last answer lacks. */
const lackOfEnd = ({
  error,
  is_partial: isPartial,
  response
}: AsyncSearchAnswer): PartialResults | undefined => {
  const lack = lackOf("async_search.get", response)
  if (lack === undefined && !isPartial && error === undefined) return undefined
  const { failed, total } = response._shards
  const { clusters, failures, timedOut } = lack ?? { clusters: 0, failures: [], timedOut: false }
  return new PartialResults({
    endpoint: "async_search.get",
    timedOut,
    failed,
    total,
    failures,
    clusters,
    ...(error === undefined ? {} : { cause: error })
  })
}

const searching = <Document>(
  params: AsyncSearchParams,
  options: AsyncSearchOptions<Document>,
  call: CallOptions | DocumentOptions<Document>
): Effect.Effect<AsyncSearch<Document>, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const kept = yield* millisOf(options.keepAlive ?? "10 minutes", "keepAlive")
    const partial = yield* wordOf(options.partialResults ?? "fail", ["fail", "allow"], "partialResults")
    const keep_alive = Duration.millis(kept)
    type Answers = Effect.Effect<AsyncSearchAnswer<Document>, ElasticsearchError>
    const { answers, id, last } = yield* handle({
      what: "asynchronous search",
      // Both decode by the schema in the options where there is one; without, documents are of unknown type.
      submit: es.asyncSearch.submit({ ...params, keep_alive }, call) as Answers,
      ask: (id) => es.asyncSearch.get({ id, keep_alive }, call) as Answers,
      remove: (id) => es.asyncSearch.delete({ id }, options.call),
      schedule: options.poll ?? defaultPolling
    })
    return {
      id,
      answers,
      result: Effect.flatMap(last, (answer): AsyncSearch<Document>["result"] => {
        const lack = partial === "allow" ? undefined : lackOfEnd(answer)
        return lack === undefined ? Effect.succeed(answer.response) : Effect.fail(lack)
      })
    }
  })

/**
 * Begins a search that goes on in the server (`async_search`), and deletes it when the scope is closed: that ends it
 * where it is running, and frees its results.
 *
 * **When to use**
 *
 * Where a search takes longer than a connection, a proxy or a `requestTimeout` lasts, or where what has been found so
 * far is worth showing.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const program = Effect.gen(function* () {
 *   const search = yield* Search.asyncSearch({
 *     index: "logs-*",
 *     aggs: { hosts: { cardinality: { field: "host" } } }
 *   })
 *   yield* search.answers.pipe(
 *     Stream.runForEach(({ response }) => Console.log(response.aggregations?.["hosts"]?.value))
 *   )
 *   return yield* search.result
 * }).pipe(Effect.scoped)
 * ```
 * @category asynchronous
 * @since 0.1.0
 */
export function asyncSearch<Document>(
  params: AsyncSearchParams,
  options: AsyncSearchOptions<Document> & {
    /** The schema of the documents. */
    readonly document: Schema.Decoder<Document>
  }
): Effect.Effect<AsyncSearch<Document>, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope>
export function asyncSearch(
  params: AsyncSearchParams,
  options?: AsyncSearchOptions
): Effect.Effect<AsyncSearch<unknown>, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope>
export function asyncSearch<Document>(
  params: AsyncSearchParams,
  options:
    | (AsyncSearchOptions<Document> & { readonly document: Schema.Decoder<Document> })
    | (AsyncSearchOptions & { readonly document?: undefined }) = {}
): Effect.Effect<
  AsyncSearch<Document> | AsyncSearch<unknown>,
  ElasticsearchError | ConfigError,
  Elasticsearch | Scope.Scope
> {
  const call = options.call ?? noOptions
  return options.document === undefined
    ? searching(params, options, call)
    : searching(params, options, { ...call, document: options.document })
}
