/**
 * What scans, scrolls and pages may be told.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Schema from "effect/Schema"
import type { SearchRequest } from "../Api/Core.ts"
import type { Field, Indices } from "../Api/types/Common.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import type { CallOptions } from "../Transport/Service.ts"
import type { Absent } from "./internal/absent.ts"
import type { PartialResults } from "./PartialResults.ts"

/** What the paging itself sets. */
type Paging = "from" | "pit" | "scroll" | "search_after" | "slice"

/** What does not go with paging, or would take away what is needed for it. */
export type Unpageable =
  | "allow_no_indices"
  | "allow_partial_search_results"
  | "ccs_minimize_roundtrips"
  | "filter_path"
  | "ignore_throttled"
  | "rank"
  | "retriever"
  | "terminate_after"

/** What an answer has beside its hits, made again for each page. */
export type BesideHits =
  | "aggregations"
  | "aggs"
  | "profile"
  | "suggest"
  | "suggest_field"
  | "suggest_mode"
  | "suggest_size"
  | "suggest_text"
  | "track_total_hits"
  | "typed_keys"

/**
 * Parameters of `pages`: those of a search but for what the paging sets itself. `size` is the size of a page,
 * by default 1,000; without a `sort`, documents come in the order in which the shards hold them.
 *
 * @category options
 * @since 0.1.0
 */
export interface PagesParams
  extends Omit<SearchRequest, Paging | Unpageable | "index">, Absent<Paging | Unpageable> {
  readonly index: Indices
  /** Leaves out indices in which nothing can match. */
  readonly index_filter?: QueryDslQueryContainer | undefined
}

/**
 * Parameters of `scan`: those of a search but for what the paging sets itself and what has no place among
 * hits. `size` is the size of a page, by default 1,000; without a `sort`, documents come in the order in which the
 * shards hold them, which is the fastest.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScanParams extends Omit<PagesParams, BesideHits>, Absent<BesideHits> {}

/**
 * Parameters of `scroll`: those of `scan` but for `index_filter`. Without a `sort` it is `_doc`.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScrollParams extends Omit<ScanParams, "index_filter">, Absent<"index_filter"> {}

/**
 * Options of all that reads page by page.
 *
 * @category options
 * @since 0.1.0
 */
export interface PagingOptions {
  /**
   * How long the server keeps the point in time, or the scroll, from one page to the next. A page must be used up
   * in that time. Default 1 minute.
   */
  readonly keepAlive?: Duration.Input | undefined
  /** How many pages are fetched ahead, while one is used. Default 1; 0 fetches a page when it is asked for. */
  readonly prefetch?: number | undefined
  /** What becomes of pages that lack results: a failure ({@link PartialResults}), or nothing. Default `fail`. */
  readonly partialResults?: "fail" | "allow" | undefined
  /** What each request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * Options of what can read in several slices at once.
 *
 * @category options
 * @since 0.1.0
 */
export interface SliceOptions extends PagingOptions {
  /**
   * In how many slices it is read at once; each has at least one page under way. As many as there are shards cost
   * the server the least. Default 1.
   */
  readonly slices?: number | undefined
  /** A numeric field with doc values to slice by. Default: the server slices by shards and documents. */
  readonly sliceField?: Field | undefined
}

/**
 * Options of a scan: those of paging and slicing, and the order of the documents.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScanOptions extends SliceOptions {
  /**
   * Whether documents of several slices come in the order of the sort, as from one. Otherwise they come as the
   * server gives them, which waits for nothing. Default false. Sort values of fields of the types `ip` and `version`,
   * and of dates with a `format`, cannot be put in order here: that is a `ConfigError`.
   */
  readonly ordered?: boolean | undefined
}

/**
 * Makes documents of a schema's type: the first one that cannot be decoded ends the stream with a `DecodeError`.
 *
 * @category options
 * @since 0.1.0
 */
export interface Decoding<Document> {
  /** The schema of the documents. */
  readonly document: Schema.Decoder<Document>
  /** What becomes of documents that do not fit the schema. Default `fail`. */
  readonly decodeFailures?: "fail" | undefined
}

/**
 * Makes documents of a schema's type, and a value of each that cannot be decoded: nothing is lost, and nothing
 * ends.
 *
 * @category options
 * @since 0.1.0
 */
export interface LenientDecoding<Document> {
  /** The schema of the documents. */
  readonly document: Schema.Decoder<Document>
  /** What becomes of documents that do not fit the schema. */
  readonly decodeFailures: "values"
}

/**
 * How reading page by page may fail. `ConfigError`: an option is wrong, and nothing was sent.
 *
 * @category errors
 * @since 0.1.0
 */
export type ScanError = ElasticsearchError | PartialResults | ConfigError
