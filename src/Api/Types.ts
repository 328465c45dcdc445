/**
 * Types that several namespaces share, under their names in Elasticsearch's specification.
 *
 * Written by hand for the endpoints there are so far; the generator takes this over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { lazy } from "./internal/lazy.ts"

/** @category models @since 0.1.0 */
export type Indices = string | ReadonlyArray<string>

/** A span of time as Elasticsearch writes it: `30s`, `1m`, `2d`. @category models @since 0.1.0 */
export type Duration = string

/** @category models @since 0.1.0 */
export type Refresh = boolean | "true" | "false" | "wait_for"

/** @category models @since 0.1.0 */
export type Field = string

/** @category models @since 0.1.0 */
export type FieldValue = string | number | boolean | null

/** @category models @since 0.1.0 */
export interface QueryDslMatchQuery {
  readonly query: string | number | boolean
  readonly operator?: "and" | "or" | undefined
  readonly fuzziness?: string | number | undefined
  readonly minimum_should_match?: string | number | undefined
  readonly boost?: number | undefined
}

/** @category models @since 0.1.0 */
export interface QueryDslMultiMatchQuery {
  readonly query: string
  readonly fields?: ReadonlyArray<Field> | undefined
  readonly type?:
    | "best_fields"
    | "most_fields"
    | "cross_fields"
    | "phrase"
    | "phrase_prefix"
    | "bool_prefix"
    | undefined
  readonly fuzziness?: string | number | undefined
  readonly boost?: number | undefined
}

/** @category models @since 0.1.0 */
export interface QueryDslRangeQuery {
  readonly gt?: string | number | undefined
  readonly gte?: string | number | undefined
  readonly lt?: string | number | undefined
  readonly lte?: string | number | undefined
  readonly format?: string | undefined
  readonly boost?: number | undefined
}

/** @category models @since 0.1.0 */
export interface QueryDslBoolQuery {
  readonly must?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly should?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly must_not?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly minimum_should_match?: string | number | undefined
  readonly boost?: number | undefined
}

/**
 * A query; exactly one of these.
 *
 * @see https://www.elastic.co/docs/reference/query-languages/querydsl
 * @category models
 * @since 0.1.0
 */
export interface QueryDslQueryContainer {
  readonly match_all?: { readonly boost?: number | undefined } | undefined
  readonly match?: { readonly [field: string]: string | number | boolean | QueryDslMatchQuery } | undefined
  readonly match_phrase?: { readonly [field: string]: string } | undefined
  readonly multi_match?: QueryDslMultiMatchQuery | undefined
  readonly term?: { readonly [field: string]: FieldValue } | undefined
  readonly terms?: { readonly [field: string]: ReadonlyArray<FieldValue> } | undefined
  readonly range?: { readonly [field: string]: QueryDslRangeQuery } | undefined
  readonly exists?: { readonly field: Field } | undefined
  readonly ids?: { readonly values: string | ReadonlyArray<string> } | undefined
  readonly bool?: QueryDslBoolQuery | undefined
}

/**
 * An aggregation; one kind, with aggregations of its own below it.
 *
 * @see https://www.elastic.co/docs/reference/aggregations
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregationContainer {
  readonly aggs?: { readonly [name: string]: AggregationsAggregationContainer } | undefined
  readonly terms?:
    | {
        readonly field: Field
        readonly size?: number
        readonly order?: { readonly [key: string]: "asc" | "desc" }
      }
    | undefined
  readonly histogram?:
    | { readonly field: Field; readonly interval: number; readonly min_doc_count?: number }
    | undefined
  readonly date_histogram?:
    | { readonly field: Field; readonly calendar_interval?: string; readonly fixed_interval?: string }
    | undefined
  readonly avg?: { readonly field: Field } | undefined
  readonly sum?: { readonly field: Field } | undefined
  readonly min?: { readonly field: Field } | undefined
  readonly max?: { readonly field: Field } | undefined
  readonly stats?: { readonly field: Field } | undefined
  readonly cardinality?: { readonly field: Field } | undefined
}

/**
 * The result of an aggregation: a metric's `value`, or a bucket aggregation's `buckets`.
 *
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregate {
  readonly value?: number | null
  readonly buckets?: ReadonlyArray<AggregationsBucket>
  readonly [key: string]: unknown
}

/** @category models @since 0.1.0 */
export interface AggregationsBucket {
  readonly key: string | number
  readonly key_as_string?: string
  readonly doc_count: number
  readonly [key: string]: unknown
}

/** @category schemas @since 0.1.0 */
export const AggregationsBucket: () => Schema.Codec<AggregationsBucket> = /*#__PURE__*/ lazy(() =>
  Schema.StructWithRest(
    Schema.Struct({
      key: Schema.Union([Schema.String, Schema.Number]),
      key_as_string: Schema.optionalKey(Schema.String),
      doc_count: Schema.Number
    }),
    [Schema.Record(Schema.String, Schema.Unknown)]
  )
)

/** @category schemas @since 0.1.0 */
export const AggregationsAggregate: () => Schema.Codec<AggregationsAggregate> = /*#__PURE__*/ lazy(() =>
  Schema.StructWithRest(
    Schema.Struct({
      value: Schema.optionalKey(Schema.NullOr(Schema.Number)),
      buckets: Schema.optionalKey(Schema.Array(AggregationsBucket()))
    }),
    [Schema.Record(Schema.String, Schema.Unknown)]
  )
)

/** @category models @since 0.1.0 */
export interface ShardStatistics {
  readonly total: number
  readonly successful: number
  readonly failed: number
  readonly skipped?: number
}

/** @category schemas @since 0.1.0 */
export const ShardStatistics: () => Schema.Codec<ShardStatistics> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    total: Schema.Number,
    successful: Schema.Number,
    failed: Schema.Number,
    skipped: Schema.optionalKey(Schema.Number)
  })
)

/** @category models @since 0.1.0 */
export interface AcknowledgedResponseBase {
  readonly acknowledged: boolean
}

/** @category schemas @since 0.1.0 */
export const AcknowledgedResponseBase: () => Schema.Codec<AcknowledgedResponseBase> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({ acknowledged: Schema.Boolean })
)

/** @category models @since 0.1.0 */
export interface WriteResponseBase {
  readonly _index: string
  readonly _id: string
  readonly _version: number
  readonly result: "created" | "updated" | "deleted" | "not_found" | "noop" | (string & {})
  readonly _shards: ShardStatistics
  readonly _seq_no?: number
  readonly _primary_term?: number
}

/** @category schemas @since 0.1.0 */
export const WriteResponseBase: () => Schema.Codec<WriteResponseBase> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    _index: Schema.String,
    _id: Schema.String,
    _version: Schema.Number,
    result: Schema.String,
    _shards: ShardStatistics(),
    _seq_no: Schema.optionalKey(Schema.Number),
    _primary_term: Schema.optionalKey(Schema.Number)
  })
)
