/**
 * All documents that a search finds, as a Stream, over the scroll API.
 *
 * @since 0.1.0
 */
import type * as Stream from "effect/Stream"
import type { SearchHit } from "../Api/types/Search.ts"
import type { Elasticsearch } from "../Client.ts"
import type { DecodedHit, Hit } from "./Hit.ts"
import * as Reading from "./internal/reading.ts"
import { scrollOf } from "./internal/scrolling.ts"
import type { Decoding, LenientDecoding, ScanError, ScrollParams, SliceOptions } from "./Options.ts"

/**
 * As `scan`, but over the scroll API: for servers and users that have no points in time. The scroll is cleared
 * when the stream ends, fails, is ended early or is interrupted.
 *
 * **Details**
 *
 * Each slice is a scroll of its own, so slices are not of quite the same moment. A page whose answer was lost is not
 * asked for again, since the server would give the one behind it: the stream fails. Prefer `scan`.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const count = Search.scroll({ index: "films" }, { keepAlive: "30 seconds" }).pipe(Stream.runCount)
 * ```
 * @category streams
 * @since 0.1.0
 */
export function scroll<Document>(
  params: ScrollParams,
  options: SliceOptions & LenientDecoding<Document>
): Stream.Stream<DecodedHit<Document>, ScanError, Elasticsearch>
export function scroll<Document>(
  params: ScrollParams,
  options: SliceOptions & Decoding<Document>
): Stream.Stream<Hit<Document>, ScanError, Elasticsearch>
export function scroll(
  params: ScrollParams,
  options?: SliceOptions
): Stream.Stream<SearchHit, ScanError, Elasticsearch>
export function scroll<Document>(
  params: ScrollParams,
  options: SliceOptions & Partial<Decoding<Document> | LenientDecoding<Document>> = {}
): Stream.Stream<DecodedHit<Document> | Hit<Document> | SearchHit, ScanError, Elasticsearch> {
  const { decodeFailures, document } = options
  if (document === undefined) return scrollOf(params, options, Reading.raw)
  return decodeFailures === "values"
    ? scrollOf(params, options, Reading.lenient(document))
    : scrollOf(params, options, Reading.decoded(document))
}
