/**
 * The types of aggregations' results, computed from what was asked.
 *
 * They serve the low-level client, where a request is a literal, and the DSL, where it is in the type of a value.
 *
 * @since 0.1.0
 */
import type {
  AggregationsArrayPercentilesItem,
  AggregationsBoxPlotAggregate,
  AggregationsBucketMetricValueAggregate,
  AggregationsCartesianBoundsAggregate,
  AggregationsCartesianCentroidAggregate,
  AggregationsChangeType,
  AggregationsCumulativeCardinalityAggregate,
  AggregationsDerivativeAggregate,
  AggregationsExtendedStatsAggregate,
  AggregationsGeoBoundsAggregate,
  AggregationsGeoCentroidAggregate,
  AggregationsGeoLineAggregate,
  AggregationsInferenceAggregate,
  AggregationsMatrixStatsAggregate,
  AggregationsRateAggregate,
  AggregationsStatsAggregate,
  AggregationsStringStatsAggregate,
  AggregationsTopMetricsAggregate,
  AggregationsTTestAggregate
} from "./types/AggregateResults.ts"
import type { AggregationsAggregate, AggregationsCardinalityAggregate } from "./types/Aggregations.ts"
import type { FieldValue } from "./types/Common.ts"
import type { SearchHitsMetadata } from "./types/Search.ts"

declare const RequestId: unique symbol

/**
 * That a value asks for something whose form is `Request`. It is nothing when the program runs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Requests<out Request> {
  readonly [RequestId]?: Request
}

/**
 * What is known where an aggregation is asked for: the types of buckets' keys by field, what dates become, and the
 * type of the documents.
 *
 * @category models
 * @since 0.1.0
 */
export interface Context {
  readonly keys: unknown
  readonly date: unknown
  readonly document: unknown
}

/**
 * What the low-level client knows: nothing but the request.
 *
 * @category models
 * @since 0.1.0
 */
export interface Wire extends Context {
  readonly keys: {}
  readonly date: number
  readonly document: unknown
}

/**
 * The results of aggregations by their names. Of aggregations whose names or kinds are not known when the program is
 * compiled, they are as the specification has them.
 *
 * @example
 * ```ts
 * import type { Results } from "effect-elasticsearch/Api/AggregationResults"
 *
 * interface Asked {
 *   readonly genres: {
 *     readonly terms: { readonly field: "genres" }
 *     readonly aggs: { readonly rating: { readonly avg: { readonly field: "rating" } } }
 *   }
 * }
 *
 * const best = (results: Results<Asked>): number | null | undefined => results.genres.buckets[0]?.rating.value
 * ```
 * @category models
 * @since 0.1.0
 */
export type Results<Aggs, C extends Context = Wire> = string extends keyof Aggs
  ? { readonly [name: string]: AggregationsAggregate }
  : {
      readonly [
        Name in keyof Aggs as keyof RequestOf<Aggs[Name]> & Silent extends never
          ? Name
          : Unanswered<RequestOf<Aggs[Name]>, Name>
      ]: Result<Aggs[Name], C>
    }

/** Aggregations that change others and have no result of their own. */
type Silent = "bucket_selector" | "bucket_sort"

/** A general aggregation could be any, so it is not known to be silent. */
type Unanswered<Request, Name> = "terms" extends keyof Request ? Name : never

/** What was asked: a literal, or what a value of the DSL asks for. */
type RequestOf<Asked> =
  Asked extends Requests<infer Request> ? (unknown extends Request ? Asked : Request) : Asked

/**
 * The result of one aggregation.
 *
 * @category models
 * @since 0.1.0
 */
export type Result<Asked, C extends Context = Wire> = Of<RequestOf<Asked>, C>

type Of<Request, C extends Context> = "terms" | "avg" extends keyof Request
  ? AggregationsAggregate
  : [keyof Request & Known] extends [never]
    ? AggregationsAggregate
    : Kinds<Request, C>[keyof Request & Known]

type Known = keyof Kinds<unknown, Wire>

/** The options of an aggregation. */
type Options<Request, Kind> = Request[Kind & keyof Request]

/** The results of an aggregation's sub-aggregations. */
type Subs<Request, C extends Context> = Request extends { readonly aggs: infer Aggs }
  ? Results<Aggs, C>
  : Request extends { readonly aggregations: infer Aggs }
    ? Results<Aggs, C>
    : {}

/**
 * What all results may have: what was given as `meta`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Base {
  readonly meta?: { readonly [key: string]: unknown }
}

/**
 * A number, or null where no document had a value.
 *
 * @category models
 * @since 0.1.0
 */
export interface Metric extends Base {
  readonly value: number | null
  readonly value_as_string?: string
}

/**
 * A number that is always there.
 *
 * @category models
 * @since 0.1.0
 */
export interface Count extends Base {
  readonly value: number
  readonly value_as_string?: string
}

/** A pipeline's result, which buckets that it has no value for lack. */
type InSomeBuckets<A> = A | undefined

/** Many documents, without a key. */
type Single<Request, C extends Context> = Base & { readonly doc_count: number } & Subs<Request, C>

/** One bucket. */
type Bucket<Key, Request, C extends Context, More = {}> = {
  readonly key: Key
  readonly doc_count: number
} & More &
  Subs<Request, C>

interface AsString {
  readonly key_as_string?: string
}

/** Buckets in a list, or by their names where that was asked for. */
type Keyed<Options, B> = Base & {
  readonly buckets: Options extends { readonly keyed: true }
    ? { readonly [key: string]: B }
    : ReadonlyArray<B>
}

type Listed<B> = Base & { readonly buckets: ReadonlyArray<B> }

/** The type of the keys of buckets over a field. */
type KeyOf<Options, C extends Context> = Options extends { readonly field: infer Field }
  ? Field extends keyof C["keys"]
    ? C["keys"][Field]
    : UnknownKey
  : UnknownKey

/** Large integers are `bigint` where they are read exactly; of a boolean field, keys are 0 and 1. */
type UnknownKey = string | number | bigint

/** One of several values that make a key; of a boolean field, these are `true` and `false`. */
type PartOfKey<Options, C extends Context> = Options extends { readonly field: keyof C["keys"] }
  ? KeyOf<Options, C>
  : UnknownKey | boolean

type DateBucket<Request, C extends Context> = Bucket<C["date"], Request, C, AsString>

/** Among ranges by name, the name is no part of the bucket. */
type RangeBucket<Options, Request, C extends Context, Bound> = {
  readonly doc_count: number
  readonly from?: Bound
  readonly to?: Bound
  readonly from_as_string?: string
  readonly to_as_string?: string
} & (Options extends { readonly keyed: true } ? {} : { readonly key: string }) &
  Subs<Request, C>

type Ranges<Options, Request, C extends Context, Bound = number> = Keyed<
  Options,
  RangeBucket<Options, Request, C, Bound>
>

type Terms<B> = Listed<B> & {
  readonly doc_count_error_upper_bound: number
  readonly sum_other_doc_count: number
}

type TermsBucket<Key, Request, C extends Context> = Bucket<
  Key,
  Request,
  C,
  AsString & { readonly doc_count_error_upper_bound?: number }
>

/** The counts of all documents are not there where no index has the field. */
type Significant<Request, C extends Context, Key> = Listed<
  Bucket<Key, Request, C, AsString & { readonly score: number; readonly bg_count: number }>
> & { readonly doc_count?: number; readonly bg_count?: number }

/** A list of filters gives a list, filters by name give buckets by name or, not `keyed`, a list with the names. */
type Filters<Options, Request, C extends Context> = Options extends { readonly filters: infer Given }
  ? Given extends ReadonlyArray<unknown>
    ? Listed<{ readonly doc_count: number } & Subs<Request, C>>
    : Options extends { readonly keyed: false }
      ? Listed<Bucket<string, Request, C>>
      : Base & {
          readonly buckets: {
            readonly [Name in keyof Given | OtherName<Options>]: { readonly doc_count: number } & Subs<
              Request,
              C
            >
          }
        }
  : never

type OtherName<Options> = Options extends { readonly other_bucket_key: infer Name extends string }
  ? Name
  : Options extends { readonly other_bucket: true }
    ? "_other_"
    : never

/** The key of one of a composite's sources. */
type SourceKey<Source, C extends Context> =
  | (Source extends { readonly terms: infer Options }
      ? PartOfKey<Options, C>
      : Source extends { readonly date_histogram: infer Options }
        ? Options extends { readonly format: string }
          ? string
          : C["date"]
        : Source extends { readonly histogram: unknown }
          ? number
          : Source extends { readonly geotile_grid: unknown }
            ? string
            : FieldValue)
  | (Source extends { readonly [Kind in keyof Source]: { readonly missing_bucket: true } } ? null : never)

/** The sources of a composite, which are a list of records, as one record. */
type CompositeKey<Options, C extends Context> = Options extends {
  readonly sources: ReadonlyArray<infer Source>
}
  ? {
      readonly [Name in Source extends unknown ? keyof Source : never]: SourceKey<
        Source extends { readonly [N in Name]: infer One } ? One : never,
        C
      >
    }
  : { readonly [name: string]: FieldValue }

type Composite<Options, Request, C extends Context> = Listed<Bucket<CompositeKey<Options, C>, Request, C>> & {
  /** The key of the last bucket, for `after`; as the wire has it. */
  readonly after_key?: { readonly [name: string]: FieldValue }
}

/** Keys of several fields, in the order of the fields. */
type MultiKey<Options, C extends Context> = Options extends { readonly terms: infer Fields }
  ? { readonly [N in keyof Fields]: PartOfKey<Fields[N], C> }
  : ReadonlyArray<FieldValue>

/** Numbers by percent, or a list of them where `keyed` is false. */
type Percentiles<Options> = Base & {
  readonly values: Options extends { readonly keyed: false }
    ? ReadonlyArray<AggregationsArrayPercentilesItem>
    : { readonly [percent: string]: number | string | null }
}

/** The whole document, or a part of it, which is of no type that is known. */
type Source<Options, C extends Context> = Options extends { readonly _source: infer Wanted }
  ? [Wanted] extends [true]
    ? C["document"]
    : unknown
  : C["document"]

/** Below other documents than those of the search, hits are of another type. */
type Inside<C extends Context> = {
  readonly keys: C["keys"]
  readonly date: C["date"]
  readonly document: unknown
}

interface Category {
  readonly key: string
  readonly doc_count: number
  readonly regex?: string
  readonly max_matching_length?: number
}

/** The results of all kinds of aggregations. */
interface Kinds<Request, C extends Context> {
  readonly adjacency_matrix: Listed<Bucket<string, Request, C>>
  readonly auto_date_histogram: Listed<DateBucket<Request, C>> & { readonly interval: string }
  readonly avg: Metric
  readonly avg_bucket: Metric
  readonly boxplot: AggregationsBoxPlotAggregate
  readonly bucket_correlation: Metric
  readonly bucket_count_ks_test: Base & { readonly [alternative: string]: unknown }
  readonly bucket_script: InSomeBuckets<Metric>
  readonly cardinality: AggregationsCardinalityAggregate
  readonly cartesian_bounds: AggregationsCartesianBoundsAggregate
  readonly cartesian_centroid: AggregationsCartesianCentroidAggregate
  readonly categorize_text: Listed<Category & Subs<Request, C>>
  readonly change_point: Base & {
    readonly type: AggregationsChangeType
    readonly bucket?: Bucket<string, Request, C>
  }
  readonly children: Single<Request, Inside<C>>
  readonly composite: Composite<Options<Request, "composite">, Request, C>
  readonly cumulative_cardinality: AggregationsCumulativeCardinalityAggregate
  readonly cumulative_sum: Count
  readonly date_histogram: Keyed<Options<Request, "date_histogram">, DateBucket<Request, C>>
  readonly date_range: Ranges<Options<Request, "date_range">, Request, C>
  readonly derivative: InSomeBuckets<AggregationsDerivativeAggregate>
  readonly diversified_sampler: Single<Request, C>
  readonly extended_stats: AggregationsExtendedStatsAggregate
  readonly extended_stats_bucket: AggregationsExtendedStatsAggregate
  readonly filter: Single<Request, C>
  readonly filters: Filters<Options<Request, "filters">, Request, C>
  readonly frequent_item_sets: Listed<{
    readonly key: { readonly [field: string]: ReadonlyArray<string> }
    readonly doc_count: number
    readonly support: number
  }>
  readonly geo_bounds: AggregationsGeoBoundsAggregate
  readonly geo_centroid: AggregationsGeoCentroidAggregate
  readonly geo_distance: Ranges<Options<Request, "geo_distance">, Request, C>
  readonly geo_line: AggregationsGeoLineAggregate
  readonly geohash_grid: Listed<Bucket<string, Request, C>>
  readonly geohex_grid: Listed<Bucket<string, Request, C>>
  readonly geotile_grid: Listed<Bucket<string, Request, C>>
  readonly global: Single<Request, C>
  readonly histogram: Keyed<Options<Request, "histogram">, Bucket<number, Request, C, AsString>>
  readonly inference: AggregationsInferenceAggregate
  readonly ip_prefix: Keyed<
    Options<Request, "ip_prefix">,
    {
      readonly doc_count: number
      readonly is_ipv6: boolean
      readonly prefix_length: number
      readonly netmask?: string
    } & (Options<Request, "ip_prefix"> extends { readonly keyed: true } ? {} : { readonly key: string }) &
      Subs<Request, C>
  >
  readonly ip_range: Ranges<Options<Request, "ip_range">, Request, C, string>
  readonly line: AggregationsGeoLineAggregate
  readonly matrix_stats: AggregationsMatrixStatsAggregate
  readonly max: Metric
  readonly max_bucket: AggregationsBucketMetricValueAggregate
  readonly median_absolute_deviation: Metric
  readonly min: Metric
  readonly min_bucket: AggregationsBucketMetricValueAggregate
  readonly missing: Single<Request, C>
  readonly moving_avg: InSomeBuckets<Metric>
  readonly moving_fn: InSomeBuckets<Metric>
  readonly moving_percentiles: InSomeBuckets<Percentiles<Options<Request, "moving_percentiles">>>
  readonly multi_terms: Terms<TermsBucket<MultiKey<Options<Request, "multi_terms">, C>, Request, C>>
  readonly nested: Single<Request, Inside<C>>
  readonly normalize: InSomeBuckets<Metric>
  readonly parent: Single<Request, Inside<C>>
  readonly percentile_ranks: Percentiles<Options<Request, "percentile_ranks">>
  readonly percentiles: Percentiles<Options<Request, "percentiles">>
  readonly percentiles_bucket: Percentiles<Options<Request, "percentiles_bucket">>
  readonly random_sampler: Single<Request, C> & { readonly seed?: number; readonly probability?: number }
  readonly range: Ranges<Options<Request, "range">, Request, C>
  readonly rare_terms: Listed<Bucket<KeyOf<Options<Request, "rare_terms">, C>, Request, C, AsString>>
  readonly rate: AggregationsRateAggregate
  readonly reverse_nested: Single<Request, C>
  readonly sampler: Single<Request, C>
  readonly scripted_metric: Base & { readonly value: unknown }
  readonly serial_diff: InSomeBuckets<Metric>
  readonly significant_terms: Significant<Request, C, KeyOf<Options<Request, "significant_terms">, C>>
  readonly significant_text: Significant<Request, C, string>
  readonly stats: AggregationsStatsAggregate
  readonly stats_bucket: AggregationsStatsAggregate
  readonly string_stats: AggregationsStringStatsAggregate
  readonly sum: Count
  readonly sum_bucket: Count
  readonly t_test: AggregationsTTestAggregate
  readonly terms: Terms<TermsBucket<KeyOf<Options<Request, "terms">, C>, Request, C>>
  readonly time_series: Keyed<
    Options<Request, "time_series">,
    Bucket<{ readonly [dimension: string]: FieldValue }, Request, C>
  >
  readonly top_hits: Base & { readonly hits: SearchHitsMetadata<Source<Options<Request, "top_hits">, C>> }
  readonly top_metrics: AggregationsTopMetricsAggregate
  readonly value_count: Count
  readonly variable_width_histogram: Listed<
    Bucket<number, Request, C, AsString & { readonly min: number; readonly max: number }>
  >
  readonly weighted_avg: Metric
}
