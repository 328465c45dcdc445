/**
 * Types and schemas of `Eql` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type DurationValue,
  type Id,
  type IndexName,
  ShardFailure,
  type UnitMillis
} from "../types/Common.ts"
import { SearchTotalHits } from "../types/Search.ts"

/**
 * `eql._types.EqlHits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EqlEqlHits<TEvent = unknown> {
  readonly total?: SearchTotalHits
  readonly events?: ReadonlyArray<EqlHitsEvent<TEvent>>
  readonly sequences?: ReadonlyArray<EqlHitsSequence<TEvent>>
}

/** The schema of `EqlEqlHits`. @category schemas @since 0.1.0 */
export const EqlEqlHits: s.Lazy<EqlEqlHits> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchTotalHits()),
    events: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EqlHitsEvent())),
    sequences: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EqlHitsSequence()))
  })
)

/**
 * `eql._types.EqlSearchResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EqlEqlSearchResponseBase<TEvent = unknown> {
  readonly id?: Id
  readonly is_partial?: boolean
  readonly is_running?: boolean
  readonly took?: DurationValue<UnitMillis>
  readonly timed_out?: boolean
  readonly hits: EqlEqlHits<TEvent>
  readonly shard_failures?: ReadonlyArray<ShardFailure>
}

/** The schema of `EqlEqlSearchResponseBase`. @category schemas @since 0.1.0 */
export const EqlEqlSearchResponseBase: s.Lazy<EqlEqlSearchResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    is_partial: /*#__PURE__*/ s.optional(s.boolean),
    is_running: /*#__PURE__*/ s.optional(s.boolean),
    took: /*#__PURE__*/ s.optional(s.number),
    timed_out: /*#__PURE__*/ s.optional(s.boolean),
    hits: /*#__PURE__*/ EqlEqlHits(),
    shard_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ShardFailure()))
  })
)

/**
 * `eql._types.HitsEvent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EqlHitsEvent<TEvent = unknown> {
  readonly _index: IndexName
  readonly _id: Id
  readonly _source: TEvent
  readonly missing?: boolean
  readonly fields?: { readonly [key: string]: ReadonlyArray<unknown> }
}

/** The schema of `EqlHitsEvent`. @category schemas @since 0.1.0 */
export const EqlHitsEvent: s.Lazy<EqlHitsEvent> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _index: s.string,
    _id: s.string,
    _source: s.unknown,
    missing: /*#__PURE__*/ s.optional(s.boolean),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ s.array(s.unknown)))
  })
)

/**
 * `eql._types.HitsSequence` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EqlHitsSequence<TEvent = unknown> {
  readonly events: ReadonlyArray<EqlHitsEvent<TEvent>>
  readonly join_keys?: ReadonlyArray<unknown>
}

/** The schema of `EqlHitsSequence`. @category schemas @since 0.1.0 */
export const EqlHitsSequence: s.Lazy<EqlHitsSequence> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    events: /*#__PURE__*/ s.array(/*#__PURE__*/ EqlHitsEvent()),
    join_keys: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.unknown))
  })
)
