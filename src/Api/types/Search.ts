/**
 * Types and schemas of `Search` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { AggregationsAggregationContainer } from "../types/Aggregations.ts"
import {
  type Double,
  type Duration,
  type DurationValue,
  type Field,
  type Fields,
  type Float,
  type Fuzziness,
  type GeoHashPrecision,
  GeoLocation,
  type Id,
  type IndexName,
  type Integer,
  type KnnSearch,
  type Long,
  type Name,
  type NodeId,
  type RankContainer,
  type RetrieverContainer,
  type Script,
  ScriptField,
  type ScriptSource,
  type SequenceNumber,
  type SlicedScroll,
  Sort,
  type SortResults,
  type SuggestMode,
  type UnitNanos,
  type VersionNumber
} from "../types/Common.ts"
import { ExplainExplanation } from "../types/Core.ts"
import type { MappingRuntimeFields } from "../types/Mapping.ts"
import { QueryDslFieldAndFormat, QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { Made, OneOf, TimeSpan } from "../Wire.ts"

/**
 * `_global.search._types.AggregationBreakdown` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchAggregationBreakdown {
  readonly build_aggregation: Long
  readonly build_aggregation_count: Long
  readonly build_leaf_collector: Long
  readonly build_leaf_collector_count: Long
  readonly collect: Long
  readonly collect_count: Long
  readonly initialize: Long
  readonly initialize_count: Long
  readonly post_collection?: Long
  readonly post_collection_count?: Long
  readonly reduce: Long
  readonly reduce_count: Long
}

/** The schema of `SearchAggregationBreakdown`. @category schemas @since 0.1.0 */
export const SearchAggregationBreakdown: s.Lazy<SearchAggregationBreakdown> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build_aggregation: s.number,
    build_aggregation_count: s.number,
    build_leaf_collector: s.number,
    build_leaf_collector_count: s.number,
    collect: s.number,
    collect_count: s.number,
    initialize: s.number,
    initialize_count: s.number,
    post_collection: /*#__PURE__*/ s.optional(s.number),
    post_collection_count: /*#__PURE__*/ s.optional(s.number),
    reduce: s.number,
    reduce_count: s.number
  })
)

/**
 * `_global.search._types.AggregationProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchAggregationProfile {
  readonly breakdown: SearchAggregationBreakdown
  readonly description: string
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly type: string
  readonly debug?: SearchAggregationProfileDebug
  readonly children?: ReadonlyArray<SearchAggregationProfile>
}

/** The schema of `SearchAggregationProfile`. @category schemas @since 0.1.0 */
export const SearchAggregationProfile: s.Lazy<SearchAggregationProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    breakdown: /*#__PURE__*/ SearchAggregationBreakdown(),
    description: s.string,
    time_in_nanos: s.number,
    type: s.string,
    debug: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchAggregationProfileDebug()),
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchAggregationProfile()))
  })
)

/**
 * `_global.search._types.AggregationProfileDebug` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchAggregationProfileDebug {
  readonly segments_with_multi_valued_ords?: Integer
  readonly collection_strategy?: string
  readonly segments_with_single_valued_ords?: Integer
  readonly total_buckets?: Integer
  readonly built_buckets?: Integer
  readonly result_strategy?: string
  readonly has_filter?: boolean
  readonly delegate?: string
  readonly delegate_debug?: SearchAggregationProfileDebug
  readonly chars_fetched?: Integer
  readonly extract_count?: Integer
  readonly extract_ns?: Integer
  readonly values_fetched?: Integer
  readonly collect_analyzed_ns?: Integer
  readonly collect_analyzed_count?: Integer
  readonly surviving_buckets?: Integer
  readonly ordinals_collectors_used?: Integer
  readonly ordinals_collectors_overhead_too_high?: Integer
  readonly string_hashing_collectors_used?: Integer
  readonly numeric_collectors_used?: Integer
  readonly empty_collectors_used?: Integer
  readonly deferred_aggregators?: ReadonlyArray<string>
  readonly segments_with_doc_count_field?: Integer
  readonly segments_with_deleted_docs?: Integer
  readonly filters?: ReadonlyArray<SearchAggregationProfileDelegateDebugFilter>
  readonly segments_counted?: Integer
  readonly segments_collected?: Integer
  readonly map_reducer?: string
  readonly brute_force_used?: Integer
  readonly dynamic_pruning_attempted?: Integer
  readonly dynamic_pruning_used?: Integer
  readonly skipped_due_to_no_data?: Integer
}

/** The schema of `SearchAggregationProfileDebug`. @category schemas @since 0.1.0 */
export const SearchAggregationProfileDebug: s.Lazy<SearchAggregationProfileDebug> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    segments_with_multi_valued_ords: /*#__PURE__*/ s.optional(s.number),
    collection_strategy: /*#__PURE__*/ s.optional(s.string),
    segments_with_single_valued_ords: /*#__PURE__*/ s.optional(s.number),
    total_buckets: /*#__PURE__*/ s.optional(s.number),
    built_buckets: /*#__PURE__*/ s.optional(s.number),
    result_strategy: /*#__PURE__*/ s.optional(s.string),
    has_filter: /*#__PURE__*/ s.optional(s.boolean),
    delegate: /*#__PURE__*/ s.optional(s.string),
    delegate_debug: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchAggregationProfileDebug()),
    chars_fetched: /*#__PURE__*/ s.optional(s.number),
    extract_count: /*#__PURE__*/ s.optional(s.number),
    extract_ns: /*#__PURE__*/ s.optional(s.number),
    values_fetched: /*#__PURE__*/ s.optional(s.number),
    collect_analyzed_ns: /*#__PURE__*/ s.optional(s.number),
    collect_analyzed_count: /*#__PURE__*/ s.optional(s.number),
    surviving_buckets: /*#__PURE__*/ s.optional(s.number),
    ordinals_collectors_used: /*#__PURE__*/ s.optional(s.number),
    ordinals_collectors_overhead_too_high: /*#__PURE__*/ s.optional(s.number),
    string_hashing_collectors_used: /*#__PURE__*/ s.optional(s.number),
    numeric_collectors_used: /*#__PURE__*/ s.optional(s.number),
    empty_collectors_used: /*#__PURE__*/ s.optional(s.number),
    deferred_aggregators: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    segments_with_doc_count_field: /*#__PURE__*/ s.optional(s.number),
    segments_with_deleted_docs: /*#__PURE__*/ s.optional(s.number),
    filters: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SearchAggregationProfileDelegateDebugFilter())
    ),
    segments_counted: /*#__PURE__*/ s.optional(s.number),
    segments_collected: /*#__PURE__*/ s.optional(s.number),
    map_reducer: /*#__PURE__*/ s.optional(s.string),
    brute_force_used: /*#__PURE__*/ s.optional(s.number),
    dynamic_pruning_attempted: /*#__PURE__*/ s.optional(s.number),
    dynamic_pruning_used: /*#__PURE__*/ s.optional(s.number),
    skipped_due_to_no_data: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.search._types.AggregationProfileDelegateDebugFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchAggregationProfileDelegateDebugFilter {
  readonly results_from_metadata?: Integer
  readonly query?: string
  readonly specialized_for?: string
  readonly segments_counted_in_constant_time?: Integer
}

/** The schema of `SearchAggregationProfileDelegateDebugFilter`. @category schemas @since 0.1.0 */
export const SearchAggregationProfileDelegateDebugFilter: s.Lazy<SearchAggregationProfileDelegateDebugFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      results_from_metadata: /*#__PURE__*/ s.optional(s.number),
      query: /*#__PURE__*/ s.optional(s.string),
      specialized_for: /*#__PURE__*/ s.optional(s.string),
      segments_counted_in_constant_time: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_global.search._types.BoundaryScanner` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchBoundaryScanner = "chars" | "sentence" | "word"

/**
 * `_global.search._types.Collector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchCollector {
  readonly name: string
  readonly reason: string
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly children?: ReadonlyArray<SearchCollector>
}

/** The schema of `SearchCollector`. @category schemas @since 0.1.0 */
export const SearchCollector: s.Lazy<SearchCollector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    reason: s.string,
    time_in_nanos: s.number,
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchCollector()))
  })
)

/**
 * `_global.search._types.CompletionContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchCompletionContext {
  /** Default: `1`. */
  readonly boost?: Double | undefined
  readonly context: SearchContext
  readonly neighbours?: ReadonlyArray<GeoHashPrecision> | undefined
  readonly precision?: GeoHashPrecision | undefined
  /** Default: `false`. */
  readonly prefix?: boolean | undefined
}

/**
 * `_global.search._types.CompletionSuggest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchCompletionSuggest<TDocument = unknown> extends SearchSuggestBase {
  readonly options:
    | SearchCompletionSuggestOption<TDocument>
    | ReadonlyArray<SearchCompletionSuggestOption<TDocument>>
}

/** The schema of `SearchCompletionSuggest`. @category schemas @since 0.1.0 */
export const SearchCompletionSuggest: s.Lazy<SearchCompletionSuggest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    length: s.number,
    offset: s.number,
    text: s.string,
    options: /*#__PURE__*/ s.union([
      /*#__PURE__*/ SearchCompletionSuggestOption(),
      /*#__PURE__*/ s.array(/*#__PURE__*/ SearchCompletionSuggestOption())
    ])
  })
)

/**
 * `_global.search._types.CompletionSuggestOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchCompletionSuggestOption<TDocument = unknown> {
  readonly collate_match?: boolean
  readonly contexts?: { readonly [key: string]: ReadonlyArray<SearchContext> }
  readonly fields?: { readonly [key: string]: unknown }
  readonly _id?: string
  readonly _index?: IndexName
  readonly _routing?: string
  readonly _score?: Double
  readonly _source?: TDocument
  readonly text: string
  readonly score?: Double
}

/** The schema of `SearchCompletionSuggestOption`. @category schemas @since 0.1.0 */
export const SearchCompletionSuggestOption: s.Lazy<SearchCompletionSuggestOption> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collate_match: /*#__PURE__*/ s.optional(s.boolean),
    contexts: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchContext()))
    ),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    _id: /*#__PURE__*/ s.optional(s.string),
    _index: /*#__PURE__*/ s.optional(s.string),
    _routing: /*#__PURE__*/ s.optional(s.string),
    _score: /*#__PURE__*/ s.optional(s.number),
    _source: /*#__PURE__*/ s.optional(s.unknown),
    text: s.string,
    score: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.search._types.CompletionSuggester` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchCompletionSuggester extends SearchSuggesterBase {
  readonly contexts?:
    | {
        readonly [key: string]:
          | SearchCompletionContext
          | SearchContext
          | ReadonlyArray<SearchCompletionContext | SearchContext>
      }
    | undefined
  readonly fuzzy?: SearchSuggestFuzziness | undefined
  readonly regex?: SearchRegexOptions | undefined
  /** Default: `false`. */
  readonly skip_duplicates?: boolean | undefined
}

/**
 * `_global.search._types.Context` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-mlt-query#_document_input_parameters
 * @category models
 * @since 0.1.0
 */
export type SearchContext = string | GeoLocation

/** The schema of `SearchContext`. @category schemas @since 0.1.0 */
export const SearchContext: s.Lazy<SearchContext> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ GeoLocation()])
)

/**
 * `_global.search._types.DfsKnnProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchDfsKnnProfile {
  readonly vector_operations_count?: Long
  readonly query: ReadonlyArray<SearchKnnQueryProfileResult>
  readonly rewrite_time: Long
  readonly collector: ReadonlyArray<SearchKnnCollectorResult>
}

/** The schema of `SearchDfsKnnProfile`. @category schemas @since 0.1.0 */
export const SearchDfsKnnProfile: s.Lazy<SearchDfsKnnProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    vector_operations_count: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchKnnQueryProfileResult()),
    rewrite_time: s.number,
    collector: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchKnnCollectorResult())
  })
)

/**
 * `_global.search._types.DfsProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchDfsProfile {
  readonly statistics?: SearchDfsStatisticsProfile
  readonly knn?: ReadonlyArray<SearchDfsKnnProfile>
}

/** The schema of `SearchDfsProfile`. @category schemas @since 0.1.0 */
export const SearchDfsProfile: s.Lazy<SearchDfsProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    statistics: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchDfsStatisticsProfile()),
    knn: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchDfsKnnProfile()))
  })
)

/**
 * `_global.search._types.DfsStatisticsBreakdown` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchDfsStatisticsBreakdown {
  readonly collection_statistics: Long
  readonly collection_statistics_count: Long
  readonly create_weight: Long
  readonly create_weight_count: Long
  readonly rewrite: Long
  readonly rewrite_count: Long
  readonly term_statistics: Long
  readonly term_statistics_count: Long
}

/** The schema of `SearchDfsStatisticsBreakdown`. @category schemas @since 0.1.0 */
export const SearchDfsStatisticsBreakdown: s.Lazy<SearchDfsStatisticsBreakdown> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collection_statistics: s.number,
    collection_statistics_count: s.number,
    create_weight: s.number,
    create_weight_count: s.number,
    rewrite: s.number,
    rewrite_count: s.number,
    term_statistics: s.number,
    term_statistics_count: s.number
  })
)

/**
 * `_global.search._types.DfsStatisticsProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchDfsStatisticsProfile {
  readonly type: string
  readonly description: string
  readonly time?: Duration
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly breakdown: SearchDfsStatisticsBreakdown
  readonly debug?: { readonly [key: string]: unknown }
  readonly children?: ReadonlyArray<SearchDfsStatisticsProfile>
}

/** The schema of `SearchDfsStatisticsProfile`. @category schemas @since 0.1.0 */
export const SearchDfsStatisticsProfile: s.Lazy<SearchDfsStatisticsProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    description: s.string,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_nanos: s.number,
    breakdown: /*#__PURE__*/ SearchDfsStatisticsBreakdown(),
    debug: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchDfsStatisticsProfile()))
  })
)

/**
 * `_global.search._types.DirectGenerator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchDirectGenerator {
  readonly field: Field
  /** Default: `2`. */
  readonly max_edits?: Integer | undefined
  /** Default: `5`. */
  readonly max_inspections?: Float | undefined
  /** Default: `0.01`. */
  readonly max_term_freq?: Float | undefined
  /** Default: `0`. */
  readonly min_doc_freq?: Float | undefined
  /** Default: `4`. */
  readonly min_word_length?: Integer | undefined
  readonly post_filter?: string | undefined
  readonly pre_filter?: string | undefined
  /** Default: `1`. */
  readonly prefix_length?: Integer | undefined
  readonly size?: Integer | undefined
  /** Default: `missing`. */
  readonly suggest_mode?: SuggestMode | undefined
}

/**
 * `_global.search._types.FetchProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchFetchProfile {
  readonly type: string
  readonly description: string
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly breakdown: SearchFetchProfileBreakdown
  readonly debug?: SearchFetchProfileDebug
  readonly children?: ReadonlyArray<SearchFetchProfile>
}

/** The schema of `SearchFetchProfile`. @category schemas @since 0.1.0 */
export const SearchFetchProfile: s.Lazy<SearchFetchProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    description: s.string,
    time_in_nanos: s.number,
    breakdown: /*#__PURE__*/ SearchFetchProfileBreakdown(),
    debug: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchFetchProfileDebug()),
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchFetchProfile()))
  })
)

/**
 * `_global.search._types.FetchProfileBreakdown` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchFetchProfileBreakdown {
  readonly load_source?: Integer
  readonly load_source_count?: Integer
  readonly load_stored_fields?: Integer
  readonly load_stored_fields_count?: Integer
  readonly next_reader?: Integer
  readonly next_reader_count?: Integer
  readonly process_count?: Integer
  readonly process?: Integer
}

/** The schema of `SearchFetchProfileBreakdown`. @category schemas @since 0.1.0 */
export const SearchFetchProfileBreakdown: s.Lazy<SearchFetchProfileBreakdown> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    load_source: /*#__PURE__*/ s.optional(s.number),
    load_source_count: /*#__PURE__*/ s.optional(s.number),
    load_stored_fields: /*#__PURE__*/ s.optional(s.number),
    load_stored_fields_count: /*#__PURE__*/ s.optional(s.number),
    next_reader: /*#__PURE__*/ s.optional(s.number),
    next_reader_count: /*#__PURE__*/ s.optional(s.number),
    process_count: /*#__PURE__*/ s.optional(s.number),
    process: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.search._types.FetchProfileDebug` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchFetchProfileDebug {
  readonly stored_fields?: ReadonlyArray<string>
  readonly fast_path?: Integer
}

/** The schema of `SearchFetchProfileDebug`. @category schemas @since 0.1.0 */
export const SearchFetchProfileDebug: s.Lazy<SearchFetchProfileDebug> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    stored_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    fast_path: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.search._types.FieldCollapse` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchFieldCollapse {
  readonly field: Field
  readonly inner_hits?: SearchInnerHits | ReadonlyArray<SearchInnerHits> | undefined
  readonly max_concurrent_group_searches?: Integer | undefined
  readonly collapse?: SearchFieldCollapse | undefined
}

/** The schema of `SearchFieldCollapse`. @category schemas @since 0.1.0 */
export const SearchFieldCollapse: s.Lazy<SearchFieldCollapse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    inner_hits: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ SearchInnerHits(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ SearchInnerHits())
      ])
    ),
    max_concurrent_group_searches: /*#__PURE__*/ s.optional(s.number),
    collapse: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchFieldCollapse())
  })
)

/**
 * The variants of `SearchFieldSuggester`.
 * @category models
 * @since 0.1.0
 */
export interface SearchFieldSuggesterVariants {
  readonly completion: SearchCompletionSuggester
  readonly phrase: SearchPhraseSuggester
  readonly term: SearchTermSuggester
}

/**
 * A `SearchFieldSuggester` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface SearchFieldSuggesterMade extends Partial<SearchFieldSuggesterVariants>, Made {}

/**
 * `_global.search._types.FieldSuggester` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchFieldSuggester = (OneOf<SearchFieldSuggesterVariants> | SearchFieldSuggesterMade) & {
  readonly prefix?: string | undefined
  readonly regex?: string | undefined
  readonly text?: string | undefined
}

/**
 * `_global.search._types.Highlight` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchHighlight extends SearchHighlightBase {
  readonly encoder?: SearchHighlighterEncoder | undefined
  readonly fields:
    | { readonly [key: string]: SearchHighlightField }
    | ReadonlyArray<{ readonly [key: string]: SearchHighlightField }>
}

/** The schema of `SearchHighlight`. @category schemas @since 0.1.0 */
export const SearchHighlight: s.Lazy<SearchHighlight> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.optional(s.string),
    boundary_chars: /*#__PURE__*/ s.optional(s.string),
    boundary_max_scan: /*#__PURE__*/ s.optional(s.number),
    boundary_scanner: /*#__PURE__*/ s.optional(s.string),
    boundary_scanner_locale: /*#__PURE__*/ s.optional(s.string),
    force_source: /*#__PURE__*/ s.optional(s.boolean),
    fragmenter: /*#__PURE__*/ s.optional(s.string),
    fragment_size: /*#__PURE__*/ s.optional(s.number),
    highlight_filter: /*#__PURE__*/ s.optional(s.boolean),
    highlight_query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    max_fragment_length: /*#__PURE__*/ s.optional(s.number),
    max_analyzed_offset: /*#__PURE__*/ s.optional(s.number),
    no_match_size: /*#__PURE__*/ s.optional(s.number),
    number_of_fragments: /*#__PURE__*/ s.optional(s.number),
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    order: /*#__PURE__*/ s.optional(s.string),
    phrase_limit: /*#__PURE__*/ s.optional(s.number),
    post_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    pre_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    require_field_match: /*#__PURE__*/ s.optional(s.boolean),
    tags_schema: /*#__PURE__*/ s.optional(s.string),
    encoder: /*#__PURE__*/ s.optional(s.string),
    fields: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(/*#__PURE__*/ SearchHighlightField()),
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ SearchHighlightField()))
    ])
  })
)

/**
 * `_global.search._types.HighlightBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchHighlightBase {
  readonly type?: SearchHighlighterType | undefined
  /** Default: `.,!? \t\n`. */
  readonly boundary_chars?: string | undefined
  /** Default: `20`. */
  readonly boundary_max_scan?: Integer | undefined
  readonly boundary_scanner?: SearchBoundaryScanner | undefined
  /** Default: `Locale.ROOT`. */
  readonly boundary_scanner_locale?: string | undefined
  /** @deprecated since Elasticsearch 8.8.0 */
  readonly force_source?: boolean | undefined
  /** Default: `span`. */
  readonly fragmenter?: SearchHighlighterFragmenter | undefined
  /** Default: `100`. */
  readonly fragment_size?: Integer | undefined
  readonly highlight_filter?: boolean | undefined
  readonly highlight_query?: QueryDslQueryContainer | undefined
  readonly max_fragment_length?: Integer | undefined
  readonly max_analyzed_offset?: Integer | undefined
  /** Default: `0`. */
  readonly no_match_size?: Integer | undefined
  /** Default: `5`. */
  readonly number_of_fragments?: Integer | undefined
  readonly options?: { readonly [key: string]: unknown } | undefined
  /** Default: `none`. */
  readonly order?: SearchHighlighterOrder | undefined
  /** Default: `256`. */
  readonly phrase_limit?: Integer | undefined
  readonly post_tags?: ReadonlyArray<string> | undefined
  readonly pre_tags?: ReadonlyArray<string> | undefined
  /** Default: `true`. */
  readonly require_field_match?: boolean | undefined
  readonly tags_schema?: SearchHighlighterTagsSchema | undefined
}

/** The schema of `SearchHighlightBase`. @category schemas @since 0.1.0 */
export const SearchHighlightBase: s.Lazy<SearchHighlightBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.optional(s.string),
    boundary_chars: /*#__PURE__*/ s.optional(s.string),
    boundary_max_scan: /*#__PURE__*/ s.optional(s.number),
    boundary_scanner: /*#__PURE__*/ s.optional(s.string),
    boundary_scanner_locale: /*#__PURE__*/ s.optional(s.string),
    force_source: /*#__PURE__*/ s.optional(s.boolean),
    fragmenter: /*#__PURE__*/ s.optional(s.string),
    fragment_size: /*#__PURE__*/ s.optional(s.number),
    highlight_filter: /*#__PURE__*/ s.optional(s.boolean),
    highlight_query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    max_fragment_length: /*#__PURE__*/ s.optional(s.number),
    max_analyzed_offset: /*#__PURE__*/ s.optional(s.number),
    no_match_size: /*#__PURE__*/ s.optional(s.number),
    number_of_fragments: /*#__PURE__*/ s.optional(s.number),
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    order: /*#__PURE__*/ s.optional(s.string),
    phrase_limit: /*#__PURE__*/ s.optional(s.number),
    post_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    pre_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    require_field_match: /*#__PURE__*/ s.optional(s.boolean),
    tags_schema: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_global.search._types.HighlightField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchHighlightField extends SearchHighlightBase {
  readonly fragment_offset?: Integer | undefined
  readonly matched_fields?: Fields | undefined
}

/** The schema of `SearchHighlightField`. @category schemas @since 0.1.0 */
export const SearchHighlightField: s.Lazy<SearchHighlightField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.optional(s.string),
    boundary_chars: /*#__PURE__*/ s.optional(s.string),
    boundary_max_scan: /*#__PURE__*/ s.optional(s.number),
    boundary_scanner: /*#__PURE__*/ s.optional(s.string),
    boundary_scanner_locale: /*#__PURE__*/ s.optional(s.string),
    force_source: /*#__PURE__*/ s.optional(s.boolean),
    fragmenter: /*#__PURE__*/ s.optional(s.string),
    fragment_size: /*#__PURE__*/ s.optional(s.number),
    highlight_filter: /*#__PURE__*/ s.optional(s.boolean),
    highlight_query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    max_fragment_length: /*#__PURE__*/ s.optional(s.number),
    max_analyzed_offset: /*#__PURE__*/ s.optional(s.number),
    no_match_size: /*#__PURE__*/ s.optional(s.number),
    number_of_fragments: /*#__PURE__*/ s.optional(s.number),
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    order: /*#__PURE__*/ s.optional(s.string),
    phrase_limit: /*#__PURE__*/ s.optional(s.number),
    post_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    pre_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    require_field_match: /*#__PURE__*/ s.optional(s.boolean),
    tags_schema: /*#__PURE__*/ s.optional(s.string),
    fragment_offset: /*#__PURE__*/ s.optional(s.number),
    matched_fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    )
  })
)

/**
 * `_global.search._types.HighlighterEncoder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchHighlighterEncoder = "default" | "html"

/**
 * `_global.search._types.HighlighterFragmenter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchHighlighterFragmenter = "simple" | "span"

/**
 * `_global.search._types.HighlighterOrder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchHighlighterOrder = "score"

/**
 * `_global.search._types.HighlighterTagsSchema` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchHighlighterTagsSchema = "styled"

/**
 * `_global.search._types.HighlighterType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchHighlighterType = "plain" | "fvh" | "unified" | (string & {})

/**
 * `_global.search._types.Hit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchHit<TDocument = unknown> {
  readonly _index: IndexName
  readonly _id?: Id
  readonly _score?: Double | null
  readonly _explanation?: ExplainExplanation
  readonly fields?: { readonly [key: string]: unknown }
  readonly highlight?: { readonly [key: string]: ReadonlyArray<string> }
  readonly inner_hits?: { readonly [key: string]: SearchInnerHitsResult }
  readonly matched_queries?: ReadonlyArray<string> | { readonly [key: string]: Double }
  readonly _nested?: SearchNestedIdentity
  readonly _ignored?: ReadonlyArray<string>
  readonly ignored_field_values?: { readonly [key: string]: ReadonlyArray<unknown> }
  readonly _shard?: string
  readonly _node?: string
  readonly _routing?: string
  readonly _source?: TDocument
  readonly _rank?: Integer
  readonly _seq_no?: SequenceNumber
  readonly _primary_term?: Long
  readonly _version?: VersionNumber
  readonly sort?: SortResults
}

/** The schema of `SearchHit`. @category schemas @since 0.1.0 */
export const SearchHit: s.Lazy<SearchHit> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _index: s.string,
    _id: /*#__PURE__*/ s.optional(s.string),
    _score: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing])),
    _explanation: /*#__PURE__*/ s.optional(/*#__PURE__*/ ExplainExplanation()),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    highlight: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ s.array(s.string))),
    inner_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ SearchInnerHitsResult())),
    matched_queries: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.array(s.string), /*#__PURE__*/ s.record(s.number)])
    ),
    _nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchNestedIdentity()),
    _ignored: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    ignored_field_values: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ s.array(s.unknown))),
    _shard: /*#__PURE__*/ s.optional(s.string),
    _node: /*#__PURE__*/ s.optional(s.string),
    _routing: /*#__PURE__*/ s.optional(s.string),
    _source: /*#__PURE__*/ s.optional(s.unknown),
    _rank: /*#__PURE__*/ s.optional(s.number),
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    _version: /*#__PURE__*/ s.optional(s.number),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.fieldValue))
  })
)

/**
 * `_global.search._types.HitsMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchHitsMetadata<T = unknown> {
  readonly total?: SearchTotalHits
  readonly hits: ReadonlyArray<SearchHit<T>>
  readonly max_score?: Double | null
}

/** The schema of `SearchHitsMetadata`. @category schemas @since 0.1.0 */
export const SearchHitsMetadata: s.Lazy<SearchHitsMetadata> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchTotalHits()),
    hits: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchHit()),
    max_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_global.search._types.InnerHits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchInnerHits {
  readonly name?: Name | undefined
  /** Default: `3`. */
  readonly size?: Integer | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly collapse?: SearchFieldCollapse | undefined
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  readonly explain?: boolean | undefined
  readonly highlight?: SearchHighlight | undefined
  readonly ignore_unmapped?: boolean | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  readonly seq_no_primary_term?: boolean | undefined
  readonly field?: ReadonlyArray<Field> | undefined
  readonly fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  readonly sort?: Sort | undefined
  readonly _source?: SearchSourceConfig | undefined
  readonly stored_fields?: Fields | undefined
  /** Default: `false`. */
  readonly track_scores?: boolean | undefined
  readonly version?: boolean | undefined
}

/** The schema of `SearchInnerHits`. @category schemas @since 0.1.0 */
export const SearchInnerHits: s.Lazy<SearchInnerHits> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    size: /*#__PURE__*/ s.optional(s.number),
    from: /*#__PURE__*/ s.optional(s.number),
    collapse: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchFieldCollapse()),
    docvalue_fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslFieldAndFormat(), s.string]))
    ),
    explain: /*#__PURE__*/ s.optional(s.boolean),
    highlight: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchHighlight()),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ScriptField())),
    seq_no_primary_term: /*#__PURE__*/ s.optional(s.boolean),
    field: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslFieldAndFormat(), s.string]))
    ),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort()),
    _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchSourceConfig()),
    stored_fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    track_scores: /*#__PURE__*/ s.optional(s.boolean),
    version: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_global.search._types.InnerHitsResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchInnerHitsResult {
  readonly hits: SearchHitsMetadata
}

/** The schema of `SearchInnerHitsResult`. @category schemas @since 0.1.0 */
export const SearchInnerHitsResult: s.Lazy<SearchInnerHitsResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ hits: /*#__PURE__*/ SearchHitsMetadata() })
)

/**
 * `_global.search._types.KnnCollectorResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchKnnCollectorResult {
  readonly name: string
  readonly reason: string
  readonly time?: Duration
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly children?: ReadonlyArray<SearchKnnCollectorResult>
}

/** The schema of `SearchKnnCollectorResult`. @category schemas @since 0.1.0 */
export const SearchKnnCollectorResult: s.Lazy<SearchKnnCollectorResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    reason: s.string,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_nanos: s.number,
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchKnnCollectorResult()))
  })
)

/**
 * `_global.search._types.KnnQueryProfileBreakdown` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchKnnQueryProfileBreakdown {
  readonly advance: Long
  readonly advance_count: Long
  readonly build_scorer: Long
  readonly build_scorer_count: Long
  readonly compute_max_score: Long
  readonly compute_max_score_count: Long
  readonly count_weight: Long
  readonly count_weight_count: Long
  readonly create_weight: Long
  readonly create_weight_count: Long
  readonly match: Long
  readonly match_count: Long
  readonly next_doc: Long
  readonly next_doc_count: Long
  readonly score: Long
  readonly score_count: Long
  readonly set_min_competitive_score: Long
  readonly set_min_competitive_score_count: Long
  readonly shallow_advance: Long
  readonly shallow_advance_count: Long
}

/** The schema of `SearchKnnQueryProfileBreakdown`. @category schemas @since 0.1.0 */
export const SearchKnnQueryProfileBreakdown: s.Lazy<SearchKnnQueryProfileBreakdown> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      advance: s.number,
      advance_count: s.number,
      build_scorer: s.number,
      build_scorer_count: s.number,
      compute_max_score: s.number,
      compute_max_score_count: s.number,
      count_weight: s.number,
      count_weight_count: s.number,
      create_weight: s.number,
      create_weight_count: s.number,
      match: s.number,
      match_count: s.number,
      next_doc: s.number,
      next_doc_count: s.number,
      score: s.number,
      score_count: s.number,
      set_min_competitive_score: s.number,
      set_min_competitive_score_count: s.number,
      shallow_advance: s.number,
      shallow_advance_count: s.number
    })
)

/**
 * `_global.search._types.KnnQueryProfileResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchKnnQueryProfileResult {
  readonly type: string
  readonly description: string
  readonly time?: Duration
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly breakdown: SearchKnnQueryProfileBreakdown
  readonly debug?: { readonly [key: string]: unknown }
  readonly children?: ReadonlyArray<SearchKnnQueryProfileResult>
}

/** The schema of `SearchKnnQueryProfileResult`. @category schemas @since 0.1.0 */
export const SearchKnnQueryProfileResult: s.Lazy<SearchKnnQueryProfileResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    description: s.string,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_nanos: s.number,
    breakdown: /*#__PURE__*/ SearchKnnQueryProfileBreakdown(),
    debug: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchKnnQueryProfileResult()))
  })
)

/**
 * `_global.search._types.LaplaceSmoothingModel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchLaplaceSmoothingModel {
  readonly alpha: Double
}

/**
 * `_global.search._types.LearningToRank` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchLearningToRank {
  readonly model_id: string
  readonly params?: { readonly [key: string]: unknown } | undefined
}

/**
 * `_global.search._types.LinearInterpolationSmoothingModel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchLinearInterpolationSmoothingModel {
  readonly bigram_lambda: Double
  readonly trigram_lambda: Double
  readonly unigram_lambda: Double
}

/**
 * `_global.search._types.NestedIdentity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchNestedIdentity {
  readonly field: Field
  readonly offset: Integer
  readonly _nested?: SearchNestedIdentity
}

/** The schema of `SearchNestedIdentity`. @category schemas @since 0.1.0 */
export const SearchNestedIdentity: s.Lazy<SearchNestedIdentity> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    offset: s.number,
    _nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchNestedIdentity())
  })
)

/**
 * `_global.search._types.PhraseSuggest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggest extends SearchSuggestBase {
  readonly options: SearchPhraseSuggestOption | ReadonlyArray<SearchPhraseSuggestOption>
}

/** The schema of `SearchPhraseSuggest`. @category schemas @since 0.1.0 */
export const SearchPhraseSuggest: s.Lazy<SearchPhraseSuggest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    length: s.number,
    offset: s.number,
    text: s.string,
    options: /*#__PURE__*/ s.union([
      /*#__PURE__*/ SearchPhraseSuggestOption(),
      /*#__PURE__*/ s.array(/*#__PURE__*/ SearchPhraseSuggestOption())
    ])
  })
)

/**
 * `_global.search._types.PhraseSuggestCollate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggestCollate {
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly prune?: boolean | undefined
  readonly query: SearchPhraseSuggestCollateQuery
}

/**
 * `_global.search._types.PhraseSuggestCollateQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggestCollateQuery {
  readonly id?: Id | undefined
  readonly source?: ScriptSource | undefined
}

/**
 * `_global.search._types.PhraseSuggestHighlight` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggestHighlight {
  readonly post_tag: string
  readonly pre_tag: string
}

/**
 * `_global.search._types.PhraseSuggestOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggestOption {
  readonly text: string
  readonly score: Double
  readonly highlighted?: string
  readonly collate_match?: boolean
}

/** The schema of `SearchPhraseSuggestOption`. @category schemas @since 0.1.0 */
export const SearchPhraseSuggestOption: s.Lazy<SearchPhraseSuggestOption> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    text: s.string,
    score: s.number,
    highlighted: /*#__PURE__*/ s.optional(s.string),
    collate_match: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_global.search._types.PhraseSuggester` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPhraseSuggester extends SearchSuggesterBase {
  readonly collate?: SearchPhraseSuggestCollate | undefined
  /** Default: `1`. */
  readonly confidence?: Double | undefined
  readonly direct_generator?: ReadonlyArray<SearchDirectGenerator> | undefined
  readonly force_unigrams?: boolean | undefined
  readonly gram_size?: Integer | undefined
  readonly highlight?: SearchPhraseSuggestHighlight | undefined
  /** Default: `1`. */
  readonly max_errors?: Double | undefined
  /** Default: `0.95`. */
  readonly real_word_error_likelihood?: Double | undefined
  readonly separator?: string | undefined
  /** Default: `5`. */
  readonly shard_size?: Integer | undefined
  readonly smoothing?: SearchSmoothingModelContainer | undefined
  readonly token_limit?: Integer | undefined
}

/**
 * `_global.search._types.PointInTimeReference` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchPointInTimeReference {
  readonly id: Id
  readonly keep_alive?: Duration | TimeSpan | undefined
}

/**
 * `_global.search._types.Profile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchProfile {
  readonly shards: ReadonlyArray<SearchShardProfile>
  readonly request?: SearchSearchRequestCoordinatorMetadata
}

/** The schema of `SearchProfile`. @category schemas @since 0.1.0 */
export const SearchProfile: s.Lazy<SearchProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shards: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchShardProfile()),
    request: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchSearchRequestCoordinatorMetadata())
  })
)

/**
 * `_global.search._types.QueryBreakdown` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchQueryBreakdown {
  readonly advance: Long
  readonly advance_count: Long
  readonly build_scorer: Long
  readonly build_scorer_count: Long
  readonly create_weight: Long
  readonly create_weight_count: Long
  readonly match: Long
  readonly match_count: Long
  readonly shallow_advance: Long
  readonly shallow_advance_count: Long
  readonly next_doc: Long
  readonly next_doc_count: Long
  readonly score: Long
  readonly score_count: Long
  readonly compute_max_score: Long
  readonly compute_max_score_count: Long
  readonly count_weight: Long
  readonly count_weight_count: Long
  readonly set_min_competitive_score: Long
  readonly set_min_competitive_score_count: Long
}

/** The schema of `SearchQueryBreakdown`. @category schemas @since 0.1.0 */
export const SearchQueryBreakdown: s.Lazy<SearchQueryBreakdown> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    advance: s.number,
    advance_count: s.number,
    build_scorer: s.number,
    build_scorer_count: s.number,
    create_weight: s.number,
    create_weight_count: s.number,
    match: s.number,
    match_count: s.number,
    shallow_advance: s.number,
    shallow_advance_count: s.number,
    next_doc: s.number,
    next_doc_count: s.number,
    score: s.number,
    score_count: s.number,
    compute_max_score: s.number,
    compute_max_score_count: s.number,
    count_weight: s.number,
    count_weight_count: s.number,
    set_min_competitive_score: s.number,
    set_min_competitive_score_count: s.number
  })
)

/**
 * `_global.search._types.QueryProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchQueryProfile {
  readonly breakdown: SearchQueryBreakdown
  readonly description: string
  readonly time_in_nanos: DurationValue<UnitNanos>
  readonly type: string
  readonly children?: ReadonlyArray<SearchQueryProfile>
}

/** The schema of `SearchQueryProfile`. @category schemas @since 0.1.0 */
export const SearchQueryProfile: s.Lazy<SearchQueryProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    breakdown: /*#__PURE__*/ SearchQueryBreakdown(),
    description: s.string,
    time_in_nanos: s.number,
    type: s.string,
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchQueryProfile()))
  })
)

/**
 * `_global.search._types.RegexOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchRegexOptions {
  readonly flags?: Integer | string | undefined
  /** Default: `10000`. */
  readonly max_determinized_states?: Integer | undefined
}

/**
 * The variants of `SearchRescore`.
 * @category models
 * @since 0.1.0
 */
export interface SearchRescoreVariants {
  readonly query: SearchRescoreQuery
  readonly learning_to_rank: SearchLearningToRank
  readonly script: SearchScriptRescore
}

/**
 * A `SearchRescore` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface SearchRescoreMade extends Partial<SearchRescoreVariants>, Made {}

/**
 * `_global.search._types.Rescore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchRescore = (OneOf<SearchRescoreVariants> | SearchRescoreMade) & {
  readonly window_size?: Integer | undefined
}

/**
 * `_global.search._types.RescoreQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchRescoreQuery {
  readonly rescore_query: QueryDslQueryContainer
  /** Default: `1`. */
  readonly query_weight?: Double | undefined
  /** Default: `1`. */
  readonly rescore_query_weight?: Double | undefined
  /** Default: `total`. */
  readonly score_mode?: SearchScoreMode | undefined
}

/**
 * `_global.search._types.ScoreMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchScoreMode = "avg" | "max" | "min" | "multiply" | "total"

/**
 * `_global.search._types.ScriptRescore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchScriptRescore {
  readonly script: Script | ScriptSource
}

/**
 * `_global.search._types.SearchProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSearchProfile {
  readonly collector: ReadonlyArray<SearchCollector>
  readonly query: ReadonlyArray<SearchQueryProfile>
  readonly rewrite_time: Long
}

/** The schema of `SearchSearchProfile`. @category schemas @since 0.1.0 */
export const SearchSearchProfile: s.Lazy<SearchSearchProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collector: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchCollector()),
    query: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchQueryProfile()),
    rewrite_time: s.number
  })
)

/**
 * `_global.search._types.SearchRequestBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSearchRequestBody {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly collapse?: SearchFieldCollapse | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly ext?: { readonly [key: string]: unknown } | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly highlight?: SearchHighlight | undefined
  /** Default: `10000`. */
  readonly track_total_hits?: SearchTrackHits | undefined
  readonly indices_boost?: ReadonlyArray<{ readonly [key: string]: Double }> | undefined
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly knn?: KnnSearch | ReadonlyArray<KnnSearch> | undefined
  /** In Elasticsearch since 8.8.0. */
  readonly rank?: RankContainer | undefined
  readonly min_score?: Double | undefined
  readonly post_filter?: QueryDslQueryContainer | undefined
  /** Default: `false`. */
  readonly profile?: boolean | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly rescore?: SearchRescore | ReadonlyArray<SearchRescore> | undefined
  /** In Elasticsearch since 8.14.0. */
  readonly retriever?: RetrieverContainer | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  readonly search_after?: SortResults | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly slice?: SlicedScroll | undefined
  readonly sort?: Sort | undefined
  readonly _source?: SearchSourceConfig | undefined
  readonly fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  readonly suggest?: SearchSuggester | undefined
  /** Default: `0`. */
  readonly terminate_after?: Long | undefined
  readonly timeout?: string | undefined
  /** Default: `false`. */
  readonly track_scores?: boolean | undefined
  /** Default: `false`. */
  readonly version?: boolean | undefined
  readonly seq_no_primary_term?: boolean | undefined
  readonly stored_fields?: Fields | undefined
  readonly pit?: SearchPointInTimeReference | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly stats?: ReadonlyArray<string> | undefined
}

/**
 * `_global.search._types.SearchRequestCoordinatorMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSearchRequestCoordinatorMetadata {
  readonly source?: { readonly [key: string]: unknown }
  readonly indices?: ReadonlyArray<IndexName>
}

/** The schema of `SearchSearchRequestCoordinatorMetadata`. @category schemas @since 0.1.0 */
export const SearchSearchRequestCoordinatorMetadata: s.Lazy<SearchSearchRequestCoordinatorMetadata> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      source: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `_global.search._types.ShardProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchShardProfile {
  readonly aggregations: ReadonlyArray<SearchAggregationProfile>
  readonly cluster: string
  readonly dfs?: SearchDfsProfile
  readonly fetch?: SearchFetchProfile
  readonly id: string
  readonly index: IndexName
  readonly node_id: NodeId
  readonly searches: ReadonlyArray<SearchSearchProfile>
  readonly shard_id: Integer
}

/** The schema of `SearchShardProfile`. @category schemas @since 0.1.0 */
export const SearchShardProfile: s.Lazy<SearchShardProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchAggregationProfile()),
    cluster: s.string,
    dfs: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchDfsProfile()),
    fetch: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchFetchProfile()),
    id: s.string,
    index: s.string,
    node_id: s.string,
    searches: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchSearchProfile()),
    shard_id: s.number
  })
)

/**
 * The variants of `SearchSmoothingModelContainer`.
 * @category models
 * @since 0.1.0
 */
export interface SearchSmoothingModelContainerVariants {
  readonly laplace: SearchLaplaceSmoothingModel
  readonly linear_interpolation: SearchLinearInterpolationSmoothingModel
  readonly stupid_backoff: SearchStupidBackoffSmoothingModel
}

/**
 * `_global.search._types.SmoothingModelContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchSmoothingModelContainer = OneOf<SearchSmoothingModelContainerVariants>

/**
 * `_global.search._types.SourceConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchSourceConfig = boolean | SearchSourceFilter | Fields

/** The schema of `SearchSourceConfig`. @category schemas @since 0.1.0 */
export const SearchSourceConfig: s.Lazy<SearchSourceConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    s.boolean,
    /*#__PURE__*/ s.union([
      /*#__PURE__*/ SearchSourceFilter(),
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ])
  ])
)

/**
 * `_global.search._types.SourceConfigParam` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchSourceConfigParam = boolean | Fields

/**
 * `_global.search._types.SourceFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSourceFilter {
  readonly exclude_vectors?: boolean | undefined
  readonly excludes?: Fields | undefined
  readonly exclude?: Fields | undefined
  readonly includes?: Fields | undefined
  readonly include?: Fields | undefined
}

/** The schema of `SearchSourceFilter`. @category schemas @since 0.1.0 */
export const SearchSourceFilter: s.Lazy<SearchSourceFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    exclude_vectors: /*#__PURE__*/ s.optional(s.boolean),
    excludes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    includes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    include: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `_global.search._types.StringDistance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchStringDistance =
  | "internal"
  | "damerau_levenshtein"
  | "levenshtein"
  | "jaro_winkler"
  | "ngram"

/**
 * `_global.search._types.StupidBackoffSmoothingModel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchStupidBackoffSmoothingModel {
  readonly discount: Double
}

/**
 * `_global.search._types.Suggest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchSuggest<TDocument = unknown> =
  | SearchCompletionSuggest<TDocument>
  | SearchPhraseSuggest
  | SearchTermSuggest

/** The schema of `SearchSuggest`. @category schemas @since 0.1.0 */
export const SearchSuggest: s.Lazy<SearchSuggest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ SearchCompletionSuggest(),
    /*#__PURE__*/ SearchPhraseSuggest(),
    /*#__PURE__*/ SearchTermSuggest()
  ])
)

/**
 * `_global.search._types.SuggestBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSuggestBase {
  readonly length: Integer
  readonly offset: Integer
  readonly text: string
}

/** The schema of `SearchSuggestBase`. @category schemas @since 0.1.0 */
export const SearchSuggestBase: s.Lazy<SearchSuggestBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ length: s.number, offset: s.number, text: s.string })
)

/**
 * `_global.search._types.SuggestFuzziness` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSuggestFuzziness {
  /** Default: `AUTO`. */
  readonly fuzziness?: Fuzziness | undefined
  /** Default: `3`. */
  readonly min_length?: Integer | undefined
  /** Default: `1`. */
  readonly prefix_length?: Integer | undefined
  /** Default: `true`. */
  readonly transpositions?: boolean | undefined
  /** Default: `false`. */
  readonly unicode_aware?: boolean | undefined
}

/**
 * `_global.search._types.SuggestSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchSuggestSort = "score" | "frequency"

/**
 * `_global.search._types.Suggester` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSuggester {
  readonly text?: string | undefined
  readonly [key: string]: SearchFieldSuggester | string | undefined
}

/**
 * `_global.search._types.SuggesterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchSuggesterBase {
  readonly field: Field
  readonly analyzer?: string | undefined
  readonly size?: Integer | undefined
}

/**
 * `_global.search._types.TermSuggest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTermSuggest extends SearchSuggestBase {
  readonly options: SearchTermSuggestOption | ReadonlyArray<SearchTermSuggestOption>
}

/** The schema of `SearchTermSuggest`. @category schemas @since 0.1.0 */
export const SearchTermSuggest: s.Lazy<SearchTermSuggest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    length: s.number,
    offset: s.number,
    text: s.string,
    options: /*#__PURE__*/ s.union([
      /*#__PURE__*/ SearchTermSuggestOption(),
      /*#__PURE__*/ s.array(/*#__PURE__*/ SearchTermSuggestOption())
    ])
  })
)

/**
 * `_global.search._types.TermSuggestOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTermSuggestOption {
  readonly text: string
  readonly score: Double
  readonly freq: Long
  readonly highlighted?: string
  readonly collate_match?: boolean
}

/** The schema of `SearchTermSuggestOption`. @category schemas @since 0.1.0 */
export const SearchTermSuggestOption: s.Lazy<SearchTermSuggestOption> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    text: s.string,
    score: s.number,
    freq: s.number,
    highlighted: /*#__PURE__*/ s.optional(s.string),
    collate_match: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_global.search._types.TermSuggester` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTermSuggester extends SearchSuggesterBase {
  readonly lowercase_terms?: boolean | undefined
  /** Default: `2`. */
  readonly max_edits?: Integer | undefined
  /** Default: `5`. */
  readonly max_inspections?: Integer | undefined
  /** Default: `0.01`. */
  readonly max_term_freq?: Float | undefined
  /** Default: `0`. */
  readonly min_doc_freq?: Float | undefined
  /** Default: `4`. */
  readonly min_word_length?: Integer | undefined
  /** Default: `1`. */
  readonly prefix_length?: Integer | undefined
  readonly shard_size?: Integer | undefined
  readonly sort?: SearchSuggestSort | undefined
  /** Default: `internal`. */
  readonly string_distance?: SearchStringDistance | undefined
  readonly suggest_mode?: SuggestMode | undefined
}

/**
 * `_global.search._types.TotalHits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTotalHits {
  readonly relation: SearchTotalHitsRelation
  readonly value: Long
}

/** The schema of `SearchTotalHits`. @category schemas @since 0.1.0 */
export const SearchTotalHits: s.Lazy<SearchTotalHits> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ relation: s.string, value: s.number })
)

/**
 * `_global.search._types.TotalHitsRelation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchTotalHitsRelation = "eq" | "gte" | (string & {})

/**
 * `_global.search._types.TrackHits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchTrackHits = boolean | Integer
