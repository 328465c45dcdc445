/**
 * All documents that a search finds, as a Stream, from one point in time.
 *
 * @since 0.1.0
 */
import type * as Stream from "effect/Stream"
import type { SearchHit } from "../Api/types/Search.ts"
import type { Elasticsearch } from "../Client.ts"
import type { DecodedHit, Hit } from "./Hit.ts"
import { scanOf } from "./internal/pages.ts"
import * as Reading from "./internal/reading.ts"
import type { Decoding, LenientDecoding, ScanError, ScanOptions, ScanParams } from "./Options.ts"

/**
 * All documents that a search finds, as they were when it began: what is written meanwhile neither comes twice nor
 * takes away others. It opens a point in time, reads it page by page with `search_after`, and closes it when the
 * stream ends, fails, is ended early or is interrupted.
 *
 * **Details**
 *
 * Each page names the point in time by the id that the page before gave, and so keeps it alive for `keepAlive`. The
 * next page is fetched while one is used (`prefetch`), no more: whoever takes documents slowly slows down the reading.
 * A user's `sort` is kept; the server adds a tiebreaker, so that none is lost among equals. Sort values are read
 * exactly, nanoseconds too.
 *
 * A page that lacks results fails as `PartialResults`. A document that does not fit the schema fails as
 * `DecodeError`, or with `decodeFailures: "values"` is an element like the others.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Schema from "effect/Schema"
 * import * as Stream from "effect/Stream"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const Film = Schema.Struct({ title: Schema.String, released: Schema.DateFromString })
 *
 * const titles = Search.scan(
 *   { index: "films", query: { range: { released: { gte: "1960" } } } },
 *   { document: Film, slices: 4 }
 * ).pipe(
 *   Stream.map((hit) => hit._source.title),
 *   Stream.runForEach(Console.log)
 * )
 * ```
 * @category streams
 * @since 0.1.0
 */
export function scan<Document>(
  params: ScanParams,
  options: ScanOptions & LenientDecoding<Document>
): Stream.Stream<DecodedHit<Document>, ScanError, Elasticsearch>
export function scan<Document>(
  params: ScanParams,
  options: ScanOptions & Decoding<Document>
): Stream.Stream<Hit<Document>, ScanError, Elasticsearch>
export function scan(
  params: ScanParams,
  options?: ScanOptions
): Stream.Stream<SearchHit, ScanError, Elasticsearch>
export function scan<Document>(
  params: ScanParams,
  options: ScanOptions & Partial<Decoding<Document> | LenientDecoding<Document>> = {}
): Stream.Stream<DecodedHit<Document> | Hit<Document> | SearchHit, ScanError, Elasticsearch> {
  const { decodeFailures, document } = options
  if (document === undefined) return scanOf(params, options, Reading.raw)
  return decodeFailures === "values"
    ? scanOf(params, options, Reading.lenient(document))
    : scanOf(params, options, Reading.decoded(document))
}
