/**
 * Gets and searches of many fibers as few requests.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import {
  get,
  type GetRequest,
  type GetResponse,
  type MsearchRequest,
  search,
  type SearchRequest,
  type SearchResponse
} from "../Api/Core.ts"
import type { Endpoint } from "../Api/Endpoint.ts"
import type { MsearchMultisearchHeader } from "../Api/types/Core.ts"
import type { Indices } from "../Api/types/Common.ts"
import type { SearchSearchRequestBody } from "../Api/types/Search.ts"
import type { Elasticsearch } from "../Client.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import { countOf, millisOf } from "../internal/options.ts"
import { isExact } from "../Transport/Long.ts"
import { type CallOptions, type DocumentOptions, noOptions } from "../Transport/Service.ts"
import type { Absent } from "./internal/absent.ts"
import * as Batch from "./internal/batch.ts"
import { decodeDocuments, decoderOf } from "../internal/document.ts"
import * as Multi from "./internal/multi.ts"

type NoGet = "_source_exclude_vectors" | "filter_path"

/**
 * Parameters of a get that may be sent with others: those of `es.get` that `_mget` has as well.
 *
 * @category options
 * @since 0.1.0
 */
export interface BatchedGet extends Omit<GetRequest, NoGet>, Absent<NoGet> {}

type SharedSearch =
  | "include_named_queries_score"
  | "max_concurrent_shard_requests"
  | "pre_filter_shard_size"
  | "typed_keys"

/** What a search has in its URL alone. */
export type NoSearch = Exclude<
  keyof SearchRequest,
  SharedSearch | keyof SearchSearchRequestBody | keyof MsearchMultisearchHeader
>

/**
 * Parameters of a search that may be sent with others: those of `es.search` that `_msearch` has as well. What stands
 * in the URL of a search alone, such as `q`, is not among them.
 *
 * @category options
 * @since 0.1.0
 */
export interface BatchedSearch
  extends
    MsearchMultisearchHeader,
    SearchSearchRequestBody,
    Pick<MsearchRequest, SharedSearch>,
    Absent<NoSearch> {
  readonly index?: Indices | undefined
}

/**
 * Options of batching: how many calls share a request, and how long the first one waits.
 *
 * @category options
 * @since 0.1.0
 */
export interface BatchingOptions {
  /** How many different gets a request may have. Default 200. */
  readonly maxGets?: number | undefined
  /** How many different searches a request may have. Default 50. */
  readonly maxSearches?: number | undefined
  /**
   * How long the first call waits for others. Default: until the fibers that can run have done so, which takes no
   * time; calls of one `Effect.forEach` with a concurrency come together that way.
   */
  readonly delay?: Duration.Input | undefined
}

/**
 * `es.get` and `es.search`, sent together.
 *
 * @category models
 * @since 0.1.0
 */
export interface Batching {
  /** As {@link getBatched}. */
  readonly get: {
    <Document>(
      params: BatchedGet,
      options: DocumentOptions<Document>
    ): Effect.Effect<GetResponse<Document>, ElasticsearchError, Elasticsearch>
    (params: BatchedGet, options?: CallOptions): Effect.Effect<GetResponse, ElasticsearchError, Elasticsearch>
  }
  /** As {@link searchBatched}. */
  readonly search: {
    <Document>(
      params: BatchedSearch,
      options: DocumentOptions<Document>
    ): Effect.Effect<SearchResponse<Document>, ElasticsearchError, Elasticsearch>
    (
      params: BatchedSearch,
      options?: CallOptions
    ): Effect.Effect<SearchResponse, ElasticsearchError, Elasticsearch>
  }
}

type AnyOptions = CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }

/** Sends a call with others, and decodes the documents of its own result by its own schema. */
const calling =
  <Params, Item, Response>(
    endpoint: { readonly name: string; readonly single: { readonly endpoint: Endpoint<never, unknown> } },
    ask: (
      params: Params,
      options: CallOptions
    ) => Effect.Effect<Batch.Answered<Item>, ElasticsearchError, Elasticsearch>,
    read: (item: Item, called: Batch.Answered<Item>["called"]) => Result.Result<Response, ElasticsearchError>
  ) =>
  (
    params: Params,
    { document, ...options }: AnyOptions = noOptions
  ): Effect.Effect<unknown, ElasticsearchError, Elasticsearch> => {
    const exact = document !== undefined && isExact(document)
    return Effect.flatMap(
      ask(params, exact ? { ...options, exactIntegers: true } : options),
      ({ called, item }): Effect.Effect<unknown, ElasticsearchError> => {
        const response = read(item, called)
        if (document === undefined || Result.isFailure(response)) return Effect.fromResult(response)
        const decoded = decodeDocuments(endpoint.single.endpoint, response.success, decoderOf(document))
        return Result.isSuccess(decoded)
          ? Effect.succeed(decoded.success)
          : Effect.fail(Multi.undecodable(endpoint.name, called, decoded.failure, response.success))
      }
    )
  }

// In both, documents are decoded by the schema in the options, which gives the answers their types.
const getting = (limits: Batch.Limits): Batching["get"] =>
  calling({ name: "mget", single: get }, Batch.make(Multi.gets, limits), Multi.gotten) as Batching["get"]

const searching = (limits: Batch.Limits): Batching["search"] =>
  calling(
    { name: "msearch", single: search },
    Batch.make(Multi.searches, limits),
    Multi.searched
  ) as Batching["search"]

/**
 * Makes a pair of functions with limits of their own. Calls come together with calls of the same pair.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const program = Effect.gen(function* () {
 *   const batching = yield* Search.makeBatching({ maxGets: 50, delay: "5 millis" })
 *   return yield* Effect.forEach(["1", "2", "3"], (id) => batching.get({ index: "films", id }), { concurrency: 10 })
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const makeBatching = (options: BatchingOptions = {}): Effect.Effect<Batching, ConfigError> =>
  Effect.gen(function* () {
    const delay =
      options.delay === undefined ? undefined : Duration.millis(yield* millisOf(options.delay, "delay"))
    const maxGets = yield* countOf(options.maxGets ?? 200, "maxGets")
    const maxSearches = yield* countOf(options.maxSearches ?? 50, "maxSearches")
    return { get: getting({ max: maxGets, delay }), search: searching({ max: maxSearches, delay }) }
  })

/**
 * `es.get`, sent with the other gets of the same moment as one `_mget`, 200 at most.
 *
 * **Details**
 *
 * Gets come together that are made at the same time with one client, the same options and the same of the parameters
 * that `_mget` has for all: `preference`, `realtime`, `refresh`, `force_synthetic_source`. Equal ones are sent once.
 * Each has its own result: a document that is not there is a `NotFound`, an index that is not there one whose
 * `cause` says so, a document that does not fit the schema a `DecodeError` for those alone who asked for it. A call
 * that spoils the request for the others is found and sent alone. When all who wait are interrupted, so is the
 * request.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const Film = Schema.Struct({ title: Schema.String })
 *
 * const titles = Effect.forEach(
 *   ["1", "2", "2", "3"],
 *   (id) =>
 *     Search.getBatched({ index: "films", id }, { document: Film }).pipe(
 *       Effect.map((film) => film._source?.title),
 *       Effect.catchTag("NotFound", () => Effect.undefined)
 *     ),
 *   { concurrency: "unbounded" }
 * )
 * ```
 * @category batching
 * @since 0.1.0
 */
export const getBatched: Batching["get"] = /*#__PURE__*/ getting({ max: 200, delay: undefined })

/**
 * `es.search`, sent with the other searches of the same moment as one `_msearch`, 50 at most. What is said of
 * {@link getBatched} holds for it too. Results that lack something are no failure, as with `es.search`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const counts = Effect.forEach(
 *   ["dune", "solaris"],
 *   (title) => Search.searchBatched({ index: "films", size: 0, query: { match: { title } } }),
 *   { concurrency: "unbounded" }
 * )
 * ```
 * @category batching
 * @since 0.1.0
 */
export const searchBatched: Batching["search"] = /*#__PURE__*/ searching({
  max: 50,
  delay: undefined
})
