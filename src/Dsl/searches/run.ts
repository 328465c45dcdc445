/**
 * Running searches.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type {
  CountRequest,
  DeleteByQueryRequest,
  DeleteByQueryResponse,
  SearchRequest,
  SearchResponse,
  UpdateByQueryRequest,
  UpdateByQueryResponse
} from "../../Api/Core.ts"
import type { Result as AggregationResult } from "../../Api/AggregationResults.ts"
import type { AggregationsAggregationContainer } from "../../Api/types/Aggregations.ts"
import type { SearchHit } from "../../Api/types/Search.ts"
import { Elasticsearch } from "../../Client.ts"
import {
  type DecodeError,
  type DocumentError,
  type ElasticsearchError,
  InvalidRequest
} from "../../Errors.ts"
import { type NoSearch, searchBatched } from "../../Search/Batching.ts"
import type { Absent } from "../../Search/internal/absent.ts"
import { complete } from "../../Search/internal/partial.ts"
import { undecodable } from "../../Search/internal/reading.ts"
import type {
  BesideHits,
  ScanError,
  ScanOptions as SearchScanOptions,
  Unpageable
} from "../../Search/Options.ts"
import { pages as searchPages } from "../../Search/Pages.ts"
import type { PartialResults } from "../../Search/PartialResults.ts"
import { scan as searchScan } from "../../Search/Scan.ts"
import type { CallOptions } from "../../Transport/Service.ts"
import { each } from "../internal/each.ts"
import { exactly } from "../internal/exactly.ts"
import { type Problem, resultsOf } from "../internal/results.ts"
import { aggsOf, type ContextOf, type Hit, type Response, type Search, searching } from "./search.ts"

/**
 * How a search may fail: as any call, with a document that does not decode, or because a part of what was asked for is
 * lacking.
 *
 * @category errors
 * @since 0.1.0
 */
export type SearchError = ElasticsearchError | DocumentError | PartialResults

/**
 * Options of {@link execute}: those of every call, and what becomes of partial results.
 *
 * @category options
 * @since 0.1.0
 */
export interface ExecuteOptions extends CallOptions {
  /** What becomes of an answer that lacks results: a failure ({@link PartialResults}), or nothing. Default `fail`. */
  readonly partialResults?: "fail" | "allow" | undefined
}

type AnySearch = Search<unknown, unknown, unknown, unknown>

type AnyResponse = Response<unknown, unknown>

const isProblem = (error: DocumentError | Problem): error is Problem => error._tag === "Problem"

const failed = ({ at, expected }: Problem, body: SearchResponse): DecodeError =>
  undecodable(undefined, { at: ["aggregations", ...at], expected }, body)

const hitOf =
  (search: Pick<AnySearch, "decode">) =>
  (hit: SearchHit): Result.Result<Hit<unknown>, DocumentError> =>
    // The hit of a part of a document is not the document.
    hit._nested === undefined
      ? Result.map(search.decode(hit), (_source) => ({ ...hit, _source }))
      : Result.succeed({ ...hit, _source: hit._source })

interface Suggested {
  readonly options?: ReadonlyArray<object> | object
}

/** The documents of completions are decoded as those of hits. */
const suggestionsOf = (
  search: AnySearch,
  suggest: NonNullable<SearchResponse["suggest"]>
): Result.Result<{ readonly [name: string]: ReadonlyArray<object> }, DocumentError> => {
  const decodeOption = (option: object): Result.Result<object, DocumentError> =>
    "_source" in option
      ? // An option with a source has the index and the id of a hit.
        Result.map(search.decode(option as unknown as SearchHit), (_source) => ({ ...option, _source }))
      : Result.succeed(option)
  const decodeSuggestion = (suggestion: Suggested): Result.Result<object, DocumentError> =>
    Array.isArray(suggestion.options)
      ? Result.map(each(suggestion.options, decodeOption), (options) => ({ ...suggestion, options }))
      : Result.succeed(suggestion)
  return Result.map(
    each(Object.entries(suggest), ([name, suggestions]) =>
      Result.map(each(suggestions, decodeSuggestion), (decoded) => [name, decoded] as const)
    ),
    Object.fromEntries
  )
}

/** What a search makes of its answer. */
const read = (
  search: AnySearch,
  answer: SearchResponse
): Result.Result<AnyResponse, DocumentError | DecodeError> => {
  const decodeHit = hitOf(search)
  const hits = each(answer.hits.hits, decodeHit)
  if (Result.isFailure(hits)) return Result.fail(hits.failure)
  const asked = aggsOf(search.request)
  const aggs = resultsOf<DocumentError>(
    {
      mapping: search.document.mapping,
      // The hits of an answer were checked by the client.
      hit: (hit) => decodeHit(hit as unknown as SearchHit)
    },
    asked,
    answer.aggregations ?? {}
  )
  if (Result.isFailure(aggs)) {
    return Result.fail(isProblem(aggs.failure) ? failed(aggs.failure, answer) : aggs.failure)
  }
  const { aggregations: _, suggest, ...rest } = answer
  const suggestions = suggestionsOf(search, suggest ?? {})
  if (Result.isFailure(suggestions)) return Result.fail(suggestions.failure)
  return Result.succeed({
    ...rest,
    hits: { ...answer.hits, hits: hits.success },
    aggs: aggs.success,
    suggest: suggestions.success
  } as AnyResponse)
}

/** What would change the form of an answer whose type is known. */
const unanswerable = ({
  filter_path: path,
  typed_keys: typed
}: SearchRequest): Effect.Effect<never, InvalidRequest> | undefined => {
  const parameter = path !== undefined ? "filter_path" : typed === true ? "typed_keys" : undefined
  return parameter === undefined
    ? undefined
    : Effect.fail(
        new InvalidRequest({
          endpoint: "search",
          parameter,
          reason: "would change the form of an answer that is typed: give the plain request to es.search"
        })
      )
}

const running = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  ask: (
    request: SearchRequest,
    options: CallOptions
  ) => Effect.Effect<SearchResponse, ElasticsearchError, Elasticsearch>,
  { partialResults = "fail", ...options }: ExecuteOptions
): Effect.Effect<Response<T, Fields, Aggs, S>, SearchError, Elasticsearch> => {
  const answer = unanswerable(search.request) ?? ask(search.request, exactly(search.document.schema, options))
  const whole: Effect.Effect<SearchResponse, ElasticsearchError | PartialResults, Elasticsearch> =
    partialResults === "allow" ? answer : Effect.flatMap(answer, (given) => complete("search", given))
  return Effect.flatMap(
    whole,
    (given) =>
      // The answer was decoded by what the search asked for, which its type says.
      Effect.fromResult(read(search, given)) as Effect.Effect<
        Response<T, Fields, Aggs, S>,
        DocumentError | DecodeError
      >
  )
}

/**
 * Runs a search. Hits have their documents decoded, and `aggs` and `suggest` have what was asked for.
 *
 * An answer that lacks results, because shards failed or its time was over, is a failure unless
 * `partialResults: "allow"` is set.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Aggregation, Document, Field, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { rating: Field.float(), released: Field.date() })
 *
 * const perYear = Effect.gen(function* () {
 *   const answer = yield* Search.make(Films).pipe(
 *     Search.aggs({
 *       perYear: Aggregation.dateHistogram("released", {
 *         calendar_interval: "year",
 *         aggs: { avgRating: Aggregation.avg("rating") }
 *       })
 *     }),
 *     Search.execute
 *   )
 *   return answer.aggs.perYear.buckets.map((bucket) => [bucket.key, bucket.avgRating.value] as const)
 * })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
 * @category running
 * @since 0.1.0
 */
export const execute = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  options: ExecuteOptions = {}
): Effect.Effect<Response<T, Fields, Aggs, S>, SearchError, Elasticsearch> =>
  running(search, (request, call) => Effect.flatMap(Elasticsearch, (es) => es.search(request, call)), options)

/** The answers of searches, each of its type. */
type Responses<Searches> = {
  readonly [N in keyof Searches]: Searches[N] extends Search<infer T, infer Fields, infer Aggs, infer S>
    ? Response<T, Fields, Aggs, S>
    : never
}

/** The answers of searches, or what each of them failed by. */
type Outcomes<Searches> = {
  readonly [N in keyof Searches]: Searches[N] extends Search<infer T, infer Fields, infer Aggs, infer S>
    ? Result.Result<Response<T, Fields, Aggs, S>, SearchError>
    : never
}

/** What searches that are sent together cannot have. */
const alone: { readonly [Name in NoSearch]: true } = {
  _source_exclude_vectors: true,
  _source_excludes: true,
  _source_includes: true,
  analyze_wildcard: true,
  analyzer: true,
  batched_reduce_size: true,
  default_operator: true,
  df: true,
  error_trace: true,
  filter_path: true,
  force_synthetic_source: true,
  human: true,
  lenient: true,
  pretty: true,
  q: true,
  scroll: true,
  suggest_field: true,
  suggest_mode: true,
  suggest_size: true,
  suggest_text: true
}

/** What pages cannot have. */
const unpageable: { readonly [Name in Unpageable | "scroll"]: true } = {
  allow_no_indices: true,
  allow_partial_search_results: true,
  ccs_minimize_roundtrips: true,
  filter_path: true,
  ignore_throttled: true,
  rank: true,
  retriever: true,
  scroll: true,
  terminate_after: true
}

/** Refuses parameters that what is done with a search has no place for. */
const without = <Names extends string>(
  names: { readonly [Name in Names]: true },
  request: SearchRequest,
  what: string
): Effect.Effect<Omit<SearchRequest, Names> & Absent<Names>, InvalidRequest> => {
  const found = Object.entries(request).find(
    ([name, value]) => value !== undefined && Object.hasOwn(names, name)
  )
  return found === undefined
    ? // None of the names is there.
      Effect.succeed(request as Omit<SearchRequest, Names> & Absent<Names>)
    : Effect.fail(
        new InvalidRequest({ endpoint: "search", parameter: found[0], reason: `has no place in ${what}` })
      )
}

const together = (search: AnySearch, options: ExecuteOptions) =>
  running(
    search,
    (request, call) =>
      Effect.flatMap(without(alone, request, "a search that is sent with others"), (fit) =>
        searchBatched(fit, call)
      ),
    options
  )

/**
 * Runs several searches in one request (`_msearch`), and fails with the first that fails.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const films = Search.over("films").pipe(Search.query(Query.match("title", "solaris")))
 * const books = Search.over("books").pipe(Search.query(Query.match("title", "solaris")))
 *
 * const both = Effect.map(Search.executeAll([films, books]), ([inFilms, inBooks]) => [inFilms.took, inBooks.took])
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch
 * @category running
 * @since 0.1.0
 */
export const executeAll = <const Searches extends ReadonlyArray<AnySearch>>(
  searches: Searches,
  options: ExecuteOptions = {}
): Effect.Effect<Responses<Searches>, SearchError, Elasticsearch> =>
  Effect.forEach(searches, (search) => together(search, options), {
    concurrency: "unbounded"
    // Each answer is of its own search.
  }) as unknown as Effect.Effect<Responses<Searches>, SearchError, Elasticsearch>

/**
 * As {@link executeAll}, with a value for each search: one that fails costs none of the others.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Effect from "effect/Effect"
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const found = Effect.map(
 *   Search.executeAllSettled([Search.over("films"), Search.over("no-such-index")]),
 *   (outcomes) => outcomes.filter(Result.isSuccess).length
 * )
 * ```
 * @category running
 * @since 0.1.0
 */
export const executeAllSettled = <const Searches extends ReadonlyArray<AnySearch>>(
  searches: Searches,
  options: ExecuteOptions = {}
): Effect.Effect<Outcomes<Searches>, never, Elasticsearch> =>
  Effect.forEach(searches, (search) => Effect.result(together(search, options)), {
    concurrency: "unbounded"
    // As above.
  }) as unknown as Effect.Effect<Outcomes<Searches>, never, Elasticsearch>

/**
 * The first hit, if there is one.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const solaris = Search.first(Search.over("films").pipe(Search.query(Query.match("title", "solaris"))))
 * ```
 * @category running
 * @since 0.1.0
 */
export const first = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  options: ExecuteOptions = {}
): Effect.Effect<Option.Option<Hit<T>>, SearchError, Elasticsearch> => {
  const { aggregations: _, aggs: __, suggest: ___, ...request } = search.request
  const one = { ...search, request: { ...request, size: 1, track_total_hits: false } }
  return Effect.map(execute<T, Fields, Aggs, S>(one, options), ({ hits }) =>
    Option.fromNullishOr(hits.hits[0])
  )
}

const queryOf = ({ index, query, routing }: SearchRequest) => ({
  ...(index !== undefined && { index }),
  ...(query !== undefined && { query }),
  ...(routing !== undefined && { routing })
})

/**
 * How many documents the query of a search matches, exactly. All else of the search has no say.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const count = Search.count(Search.over("films").pipe(Search.filter(Query.term("genres", "drama"))))
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count
 * @category running
 * @since 0.1.0
 */
export const count = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  params: Omit<CountRequest, "index" | "query"> = {},
  options?: CallOptions
): Effect.Effect<number, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) =>
    Effect.map(es.count({ ...queryOf(search.request), ...params }, options), (answer) => answer.count)
  )

/** Paging has its own place. */
const pageable = (request: SearchRequest) =>
  Effect.map(without(unpageable, request, "pages"), (fit) => {
    const { from: _, pit: __, search_after: ___, slice: ____, ...rest } = fit
    return { ...rest, index: request.index ?? "_all" }
  })

/**
 * Options of {@link pages} and {@link scan}, as those of the module `Search` of the client.
 *
 * @category options
 * @since 0.1.0
 */
export interface PageOptions extends Omit<SearchScanOptions, "slices" | "sliceField" | "ordered"> {}

/**
 * The whole answers of a search, page by page to the end, from one point in time. `size` is the size of a page, by
 * default 1,000. Aggregations and suggestions are in the first page only.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const hits = Search.pages(Search.over("films").pipe(Search.sort("year"))).pipe(
 *   Stream.flatMap((page) => Stream.fromIterable(page.hits.hits))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/paginate-search-results
 * @category running
 * @since 0.1.0
 */
export const pages = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  options: PageOptions = {}
): Stream.Stream<
  Response<T, Fields, Partial<Aggs>, Partial<S>>,
  ScanError | DocumentError,
  Elasticsearch
> => {
  const bare: AnySearch = searching({ ...search, request: { ...search.request, aggs: {}, aggregations: {} } })
  const call = exactly(search.document.schema, options.call)
  const answers = Stream.unwrap(
    Effect.map(pageable(search.request), (request) => searchPages(request, { ...options, call }))
  )
  const decoded = Stream.mapEffect(answers, (answer) =>
    Effect.fromResult(read(answer.aggregations === undefined ? bare : search, answer))
  )
  // As in `execute`; later pages have no aggregations.
  return decoded as Stream.Stream<
    Response<T, Fields, Partial<Aggs>, Partial<S>>,
    ScanError | DocumentError,
    Elasticsearch
  >
}

/** What an answer has beside its hits has no place among hits. */
const besideHits: { readonly [Name in BesideHits]: true } = {
  aggregations: true,
  aggs: true,
  profile: true,
  suggest: true,
  suggest_field: true,
  suggest_mode: true,
  suggest_size: true,
  suggest_text: true,
  track_total_hits: true,
  typed_keys: true
}

const scannable = (request: SearchRequest) =>
  Effect.map(
    pageable(request),
    (fit) =>
      // Without all of these names.
      Object.fromEntries(
        Object.entries(fit).filter(([name]) => !Object.hasOwn(besideHits, name))
      ) as unknown as Omit<typeof fit, BesideHits> & Absent<BesideHits>
  )

/**
 * Options of {@link scan}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScanOptions extends SearchScanOptions {}

/**
 * All hits of a search, with their documents, from one point in time. `size` is the size of a page, by default 1,000;
 * without a sort, documents come in the order in which the shards hold them.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import { Document, Field, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 *
 * const print = Search.scan(Search.make(Films), { slices: 2 }).pipe(
 *   Stream.runForEach((hit) => Console.log(hit._source.title))
 * )
 * ```
 * @category running
 * @since 0.1.0
 */
export const scan = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  options: ScanOptions = {}
): Stream.Stream<Hit<T>, ScanError | DocumentError, Elasticsearch> =>
  Stream.unwrap(
    Effect.map(scannable(search.request), (request) =>
      searchScan(request, { ...options, call: exactly(search.document.schema, options.call) })
    )
  ).pipe(
    Stream.mapEffect((hit) =>
      Effect.fromResult(Result.map(search.decode(hit), (_source): Hit<T> => ({ ...hit, _source })))
    )
  )

/**
 * Deletes all documents that the query of a search matches.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const old = Search.over("logs").pipe(Search.filter(Query.range("@timestamp", { lt: "now-30d/d" })))
 * const deleted = Search.deleteByQuery(old, { conflicts: "proceed", slices: "auto" })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query
 * @category running
 * @since 0.1.0
 */
export const deleteByQuery = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  params: Omit<DeleteByQueryRequest, "index" | "query"> = {},
  options?: CallOptions
): Effect.Effect<DeleteByQueryResponse, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => {
    const { size: max_docs, sort } = search.request
    return es.deleteByQuery(
      {
        ...queryOf(search.request),
        index: search.request.index ?? "_all",
        // A query is required, lest everything is deleted by mistake.
        query: search.request.query ?? { match_all: {} },
        ...(max_docs !== undefined && { max_docs }),
        ...(sort !== undefined && { sort }),
        ...params
      },
      options
    )
  })

/**
 * Changes all documents that the query of a search matches, by a script or a pipeline; without either they are indexed
 * again as they are, which picks up a changed mapping.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const dramas = Search.over("films").pipe(Search.filter(Query.term("genres", "drama")))
 * const updated = Search.updateByQuery(dramas, { script: { source: "ctx._source.sad = true" }, conflicts: "proceed" })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query
 * @category running
 * @since 0.1.0
 */
export const updateByQuery = <T, Fields, Aggs, S>(
  search: Search<T, Fields, Aggs, S>,
  params: Omit<UpdateByQueryRequest, "index" | "query"> = {},
  options?: CallOptions
): Effect.Effect<UpdateByQueryResponse, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) =>
    es.updateByQuery(
      { ...queryOf(search.request), index: search.request.index ?? "_all", ...params },
      options
    )
  )

/** The composite aggregations of a search, by their names. */
type Composites<Aggs, Fields, T> = {
  readonly [Name in keyof Aggs]: AggregationResult<Aggs[Name], ContextOf<T, Fields>>
}

type BucketOf<Result> = Result extends { readonly buckets: ReadonlyArray<infer Bucket> } ? Bucket : never

/**
 * All buckets of a composite aggregation: its pages are asked for one after the other.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import { Aggregation, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.aggs({ all: Aggregation.composite([{ genre: { terms: { field: "genres" } } }], { size: 500 }) })
 * )
 * const counts = Search.compositePages(search, "all").pipe(
 *   Stream.map((bucket) => [bucket.key.genre, bucket.doc_count] as const)
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-composite-aggregation#_pagination
 * @category running
 * @since 0.1.0
 */
export const compositePages = <T, Fields, Aggs, S, const Name extends keyof Aggs & string>(
  search: Search<T, Fields, Aggs, S>,
  name: Name,
  options: ExecuteOptions = {}
): Stream.Stream<BucketOf<Composites<Aggs, Fields, T>[Name]>, SearchError, Elasticsearch> => {
  const { aggregations: _, aggs: __, suggest: ___, ...rest } = search.request
  const asked = aggsOf(search.request)[name]
  const request: SearchRequest = { ...rest, size: 0, track_total_hits: false }

  const page = (after: unknown) => {
    const composite = { ...asked?.composite, ...(after !== undefined && { after }) }
    const one: AnySearch = searching({
      ...search,
      // One kind of an aggregation in the place of the same kind.
      request: { ...request, aggs: { [name]: { ...asked, composite } as AggregationsAggregationContainer } }
    })
    return Effect.flatMap(execute(one, options), (answer) => {
      const result: { readonly buckets?: ReadonlyArray<unknown>; readonly after_key?: unknown } =
        Reflect.get(answer.aggs, name) ?? {}
      const next = result.after_key === undefined ? Option.none() : Option.some(result.after_key)
      return Effect.succeed([result.buckets ?? [], next] as const)
    })
  }
  return Stream.paginate(
    undefined as unknown,
    (after) =>
      // The buckets are of this aggregation.
      page(after) as Effect.Effect<
        readonly [ReadonlyArray<BucketOf<Composites<Aggs, Fields, T>[Name]>>, Option.Option<unknown>],
        SearchError,
        Elasticsearch
      >
  )
}
