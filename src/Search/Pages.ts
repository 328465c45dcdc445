/**
 * Whole search answers, page by page.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { SearchRequest, SearchResponse } from "../Api/Core.ts"
import type { SearchHit } from "../Api/types/Search.ts"
import type { Elasticsearch } from "../Client.ts"
import { openFor, pagesOf, streamOf } from "./internal/pages.ts"
import type { Position } from "./internal/pager.ts"
import * as Reading from "./internal/reading.ts"
import * as Settings from "./internal/settings.ts"
import type { PagesParams, PagingOptions, ScanError } from "./Options.ts"

/** What belongs to all pages is asked for with the first. */
const firstHasAll = (search: SearchRequest, { isFirst }: Position): SearchRequest => {
  if (isFirst) return search
  const { aggregations: _, aggs: __, suggest: ___, ...rest } = search
  return { ...rest, track_total_hits: false }
}

const answersOf = <Raw>(
  params: PagesParams,
  options: PagingOptions,
  reading: Reading.Reading<Raw, unknown>
): Stream.Stream<SearchResponse<Raw>, ScanError, Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const settings = yield* Settings.make(params.size, options)
      const pit = yield* openFor(settings, params)
      const pull = pagesOf(settings, params, reading, pit, firstHasAll, 0)
      return Stream.map(streamOf(pull, settings.prefetch), ({ answer }) => answer)
    })
  ).pipe(Stream.withSpan("Search.pages"))

/**
 * The answers to a search, page by page, from one point in time. The first one comes also where nothing was found;
 * it alone has the total, the aggregations and the suggestions.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const program = Search.pages({ index: "films", size: 100, track_total_hits: true }).pipe(
 *   Stream.tap(({ hits }) => (hits.total === undefined ? Console.log("…") : Console.log(hits.total.value))),
 *   Search.hits,
 *   Stream.runCount
 * )
 * ```
 * @category streams
 * @since 0.1.0
 */
export function pages<Document>(
  params: PagesParams,
  options: PagingOptions & { readonly document: Schema.Decoder<Document> }
): Stream.Stream<SearchResponse<Document>, ScanError, Elasticsearch>
export function pages(
  params: PagesParams,
  options?: PagingOptions
): Stream.Stream<SearchResponse, ScanError, Elasticsearch>
export function pages<Document>(
  params: PagesParams,
  options: PagingOptions & { readonly document?: Schema.Decoder<Document> } = {}
): Stream.Stream<SearchResponse<Document> | SearchResponse, ScanError, Elasticsearch> {
  return options.document === undefined
    ? answersOf(params, options, Reading.raw)
    : answersOf(params, options, Reading.decoded(options.document))
}

/**
 * The hits of search answers.
 *
 * @category combinators
 * @since 0.1.0
 */
export const hits = <Document, E, R>(
  answers: Stream.Stream<SearchResponse<Document>, E, R>
): Stream.Stream<SearchHit<Document>, E, R> =>
  Stream.flattenIterable(Stream.map(answers, (answer) => answer.hits.hits))
