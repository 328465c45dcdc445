/**
 * Types and schemas of `AsyncSearch` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import { AggregationsAggregate } from "../types/Aggregations.ts"
import {
  ClusterStatistics,
  DateTime,
  type Double,
  type EpochTime,
  ErrorCause,
  type Id,
  type Long,
  type ScrollId,
  ShardStatistics,
  type UnitMillis
} from "../types/Common.ts"
import { SearchHitsMetadata, SearchProfile, SearchSuggest } from "../types/Search.ts"

/**
 * `async_search._types.AsyncSearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchAsyncSearch<TDocument = unknown> {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregate }
  readonly _clusters?: ClusterStatistics
  readonly fields?: { readonly [key: string]: unknown }
  readonly hits: SearchHitsMetadata<TDocument>
  readonly max_score?: Double
  readonly num_reduce_phases?: Long
  readonly profile?: SearchProfile
  readonly pit_id?: Id
  readonly _scroll_id?: ScrollId
  readonly _shards: ShardStatistics
  readonly suggest?: { readonly [key: string]: ReadonlyArray<SearchSuggest<TDocument>> }
  readonly terminated_early?: boolean
  readonly timed_out: boolean
  readonly took: Long
}

/** The schema of `AsyncSearchAsyncSearch`. @category schemas @since 0.1.0 */
export const AsyncSearchAsyncSearch: s.Lazy<AsyncSearchAsyncSearch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregate())),
    _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatistics()),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    hits: /*#__PURE__*/ SearchHitsMetadata(),
    max_score: /*#__PURE__*/ s.optional(s.number),
    num_reduce_phases: /*#__PURE__*/ s.optional(s.number),
    profile: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchProfile()),
    pit_id: /*#__PURE__*/ s.optional(s.string),
    _scroll_id: /*#__PURE__*/ s.optional(s.string),
    _shards: /*#__PURE__*/ ShardStatistics(),
    suggest: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchSuggest()))
    ),
    terminated_early: /*#__PURE__*/ s.optional(s.boolean),
    timed_out: s.boolean,
    took: s.number
  })
)

/**
 * `async_search._types.AsyncSearchDocumentResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchAsyncSearchDocumentResponseBase<
  TDocument = unknown
> extends AsyncSearchAsyncSearchResponseBase {
  readonly response: AsyncSearchAsyncSearch<TDocument>
}

/** The schema of `AsyncSearchAsyncSearchDocumentResponseBase`. @category schemas @since 0.1.0 */
export const AsyncSearchAsyncSearchDocumentResponseBase: s.Lazy<AsyncSearchAsyncSearchDocumentResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      is_partial: s.boolean,
      is_running: s.boolean,
      expiration_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      expiration_time_in_millis: s.number,
      start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      start_time_in_millis: s.number,
      completion_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      completion_time_in_millis: /*#__PURE__*/ s.optional(s.number),
      error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
      response: /*#__PURE__*/ AsyncSearchAsyncSearch()
    })
  )

/**
 * `async_search._types.AsyncSearchResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchAsyncSearchResponseBase {
  readonly id?: Id
  readonly is_partial: boolean
  readonly is_running: boolean
  readonly expiration_time?: DateTime
  readonly expiration_time_in_millis: EpochTime<UnitMillis>
  readonly start_time?: DateTime
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly completion_time?: DateTime
  readonly completion_time_in_millis?: EpochTime<UnitMillis>
  readonly error?: ErrorCause
}

/** The schema of `AsyncSearchAsyncSearchResponseBase`. @category schemas @since 0.1.0 */
export const AsyncSearchAsyncSearchResponseBase: s.Lazy<AsyncSearchAsyncSearchResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      is_partial: s.boolean,
      is_running: s.boolean,
      expiration_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      expiration_time_in_millis: s.number,
      start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      start_time_in_millis: s.number,
      completion_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      completion_time_in_millis: /*#__PURE__*/ s.optional(s.number),
      error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
    })
  )
