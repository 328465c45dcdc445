/**
 * Types and schemas of `QueryDsl` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { AnalysisStopWords } from "../types/Analysis.ts"
import {
  type DateFormat,
  type DateMath,
  type Distance,
  type Double,
  type Duration,
  type Field,
  type FieldValue,
  type Fields,
  type Float,
  type Fuzziness,
  type GeoBounds,
  type GeoDistanceType,
  type GeoHash,
  type GeoHexCell,
  GeoLocation,
  type GeoShape,
  type GeoShapeRelation,
  type GeoTile,
  type Id,
  type Ids,
  type IndexName,
  type Integer,
  KnnQuery,
  type Long,
  type MinimumShouldMatch,
  type MultiTermQueryRewrite,
  type RelationName,
  type Routing,
  Script,
  ScriptSource,
  type SpecUtilsPipeSeparatedFlags,
  type TimeZone,
  TokenPruningConfig,
  type VersionNumber,
  type VersionType
} from "../types/Common.ts"
import { SearchInnerHits } from "../types/Search.ts"
import type { Made, OneOf } from "../Wire.ts"

/**
 * `_types.query_dsl.BoolQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslBoolQuery extends QueryDslQueryBase {
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  readonly must?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly must_not?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly should?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
}

/** The schema of `QueryDslBoolQuery`. @category schemas @since 0.1.0 */
export const QueryDslBoolQuery: s.Lazy<QueryDslBoolQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    filter: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslQueryContainer(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
      ])
    ),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    must: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslQueryContainer(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
      ])
    ),
    must_not: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslQueryContainer(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
      ])
    ),
    should: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslQueryContainer(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
      ])
    )
  })
)

/**
 * `_types.query_dsl.BoostingQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslBoostingQuery extends QueryDslQueryBase {
  readonly negative_boost: Double
  readonly negative: QueryDslQueryContainer
  readonly positive: QueryDslQueryContainer
}

/** The schema of `QueryDslBoostingQuery`. @category schemas @since 0.1.0 */
export const QueryDslBoostingQuery: s.Lazy<QueryDslBoostingQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    negative_boost: s.number,
    negative: /*#__PURE__*/ QueryDslQueryContainer(),
    positive: /*#__PURE__*/ QueryDslQueryContainer()
  })
)

/**
 * `_types.query_dsl.ChildScoreMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslChildScoreMode = "none" | "avg" | "sum" | "max" | "min"

/**
 * `_types.query_dsl.CombinedFieldsOperator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslCombinedFieldsOperator = "or" | "and"

/**
 * `_types.query_dsl.CombinedFieldsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslCombinedFieldsQuery extends QueryDslQueryBase {
  readonly fields: ReadonlyArray<Field>
  readonly query: string
  /** Default: `true`. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** Default: `or`. */
  readonly operator?: QueryDslCombinedFieldsOperator | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `none`. */
  readonly zero_terms_query?: QueryDslCombinedFieldsZeroTerms | undefined
}

/** The schema of `QueryDslCombinedFieldsQuery`. @category schemas @since 0.1.0 */
export const QueryDslCombinedFieldsQuery: s.Lazy<QueryDslCombinedFieldsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    fields: /*#__PURE__*/ s.array(s.string),
    query: s.string,
    auto_generate_synonyms_phrase_query: /*#__PURE__*/ s.optional(s.boolean),
    operator: /*#__PURE__*/ s.optional(s.string),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    zero_terms_query: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.CombinedFieldsZeroTerms` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslCombinedFieldsZeroTerms = "none" | "all"

/**
 * `_types.query_dsl.CommonTermsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslCommonTermsQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  readonly cutoff_frequency?: Double | undefined
  readonly high_freq_operator?: QueryDslOperator | undefined
  readonly low_freq_operator?: QueryDslOperator | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  readonly query: string
}

/** The schema of `QueryDslCommonTermsQuery`. @category schemas @since 0.1.0 */
export const QueryDslCommonTermsQuery: s.Lazy<QueryDslCommonTermsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    cutoff_frequency: /*#__PURE__*/ s.optional(s.number),
    high_freq_operator: /*#__PURE__*/ s.optional(s.string),
    low_freq_operator: /*#__PURE__*/ s.optional(s.string),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    query: s.string
  })
)

/**
 * `_types.query_dsl.ConstantScoreQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslConstantScoreQuery extends QueryDslQueryBase {
  readonly filter: QueryDslQueryContainer
}

/** The schema of `QueryDslConstantScoreQuery`. @category schemas @since 0.1.0 */
export const QueryDslConstantScoreQuery: s.Lazy<QueryDslConstantScoreQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    filter: /*#__PURE__*/ QueryDslQueryContainer()
  })
)

/**
 * `_types.query_dsl.DateDecayFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDateDecayFunction {
  /** Default: `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
  readonly [key: string]: QueryDslDecayPlacement<DateMath, Duration> | QueryDslMultiValueMode | undefined
}

/** The schema of `QueryDslDateDecayFunction`. @category schemas @since 0.1.0 */
export const QueryDslDateDecayFunction: s.Lazy<QueryDslDateDecayFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ multi_value_mode: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.query_dsl.DateDistanceFeatureQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDateDistanceFeatureQuery extends QueryDslDistanceFeatureQueryBase<
  DateMath,
  Duration
> {}

/** The schema of `QueryDslDateDistanceFeatureQuery`. @category schemas @since 0.1.0 */
export const QueryDslDateDistanceFeatureQuery: s.Lazy<QueryDslDateDistanceFeatureQuery> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      origin: s.string,
      pivot: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
      field: s.string
    })
  )

/**
 * `_types.query_dsl.DateRangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDateRangeQuery extends QueryDslRangeQueryBase<DateMath> {
  readonly format?: DateFormat | undefined
  readonly time_zone?: TimeZone | undefined
}

/** The schema of `QueryDslDateRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslDateRangeQuery: s.Lazy<QueryDslDateRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.string),
    gte: /*#__PURE__*/ s.optional(s.string),
    lt: /*#__PURE__*/ s.optional(s.string),
    lte: /*#__PURE__*/ s.optional(s.string),
    format: /*#__PURE__*/ s.optional(s.string),
    time_zone: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.DecayFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslDecayFunction =
  | QueryDslUntypedDecayFunction
  | QueryDslDateDecayFunction
  | QueryDslNumericDecayFunction
  | QueryDslGeoDecayFunction

/** The schema of `QueryDslDecayFunction`. @category schemas @since 0.1.0 */
export const QueryDslDecayFunction: s.Lazy<QueryDslDecayFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ QueryDslUntypedDecayFunction(),
    /*#__PURE__*/ QueryDslDateDecayFunction(),
    /*#__PURE__*/ QueryDslNumericDecayFunction(),
    /*#__PURE__*/ QueryDslGeoDecayFunction()
  ])
)

/**
 * `_types.query_dsl.DecayFunctionBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDecayFunctionBase<TOrigin = unknown, TScale = unknown> {
  /** Default: `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
  readonly [key: string]: QueryDslDecayPlacement<TOrigin, TScale> | QueryDslMultiValueMode | undefined
}

/** The schema of `QueryDslDecayFunctionBase`. @category schemas @since 0.1.0 */
export const QueryDslDecayFunctionBase: s.Lazy<QueryDslDecayFunctionBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ multi_value_mode: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.query_dsl.DecayPlacement` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDecayPlacement<TOrigin = unknown, TScale = unknown> {
  /** Default: `0.5`. */
  readonly decay?: Double | undefined
  /** Default: `0`. */
  readonly offset?: TScale | undefined
  readonly scale?: TScale | undefined
  readonly origin?: TOrigin | undefined
}

/** The schema of `QueryDslDecayPlacement`. @category schemas @since 0.1.0 */
export const QueryDslDecayPlacement: s.Lazy<QueryDslDecayPlacement> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    decay: /*#__PURE__*/ s.optional(s.number),
    offset: /*#__PURE__*/ s.optional(s.unknown),
    scale: /*#__PURE__*/ s.optional(s.unknown),
    origin: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `_types.query_dsl.DisMaxQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDisMaxQuery extends QueryDslQueryBase {
  readonly queries: ReadonlyArray<QueryDslQueryContainer>
  /** Default: `0`. */
  readonly tie_breaker?: Double | undefined
}

/** The schema of `QueryDslDisMaxQuery`. @category schemas @since 0.1.0 */
export const QueryDslDisMaxQuery: s.Lazy<QueryDslDisMaxQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    queries: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer()),
    tie_breaker: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.DistanceFeatureQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslDistanceFeatureQuery =
  | QueryDslUntypedDistanceFeatureQuery
  | QueryDslGeoDistanceFeatureQuery
  | QueryDslDateDistanceFeatureQuery

/** The schema of `QueryDslDistanceFeatureQuery`. @category schemas @since 0.1.0 */
export const QueryDslDistanceFeatureQuery: s.Lazy<QueryDslDistanceFeatureQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ QueryDslUntypedDistanceFeatureQuery(),
    /*#__PURE__*/ QueryDslGeoDistanceFeatureQuery(),
    /*#__PURE__*/ QueryDslDateDistanceFeatureQuery()
  ])
)

/**
 * `_types.query_dsl.DistanceFeatureQueryBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslDistanceFeatureQueryBase<
  TOrigin = unknown,
  TDistance = unknown
> extends QueryDslQueryBase {
  readonly origin: TOrigin
  readonly pivot: TDistance
  readonly field: Field
}

/** The schema of `QueryDslDistanceFeatureQueryBase`. @category schemas @since 0.1.0 */
export const QueryDslDistanceFeatureQueryBase: s.Lazy<QueryDslDistanceFeatureQueryBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      origin: s.unknown,
      pivot: s.unknown,
      field: s.string
    })
  )

/**
 * `_types.query_dsl.ExistsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslExistsQuery extends QueryDslQueryBase {
  readonly field: Field
}

/** The schema of `QueryDslExistsQuery`. @category schemas @since 0.1.0 */
export const QueryDslExistsQuery: s.Lazy<QueryDslExistsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string
  })
)

/**
 * `_types.query_dsl.FieldAndFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFieldAndFormat {
  readonly field: Field
  readonly format?: string | undefined
  readonly include_unmapped?: boolean | undefined
}

/** The schema of `QueryDslFieldAndFormat`. @category schemas @since 0.1.0 */
export const QueryDslFieldAndFormat: s.Lazy<QueryDslFieldAndFormat> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    format: /*#__PURE__*/ s.optional(s.string),
    include_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.FieldLookup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFieldLookup {
  readonly id: Id
  readonly index?: IndexName | undefined
  readonly path?: Field | undefined
  readonly routing?: string | undefined
}

/** The schema of `QueryDslFieldLookup`. @category schemas @since 0.1.0 */
export const QueryDslFieldLookup: s.Lazy<QueryDslFieldLookup> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    index: /*#__PURE__*/ s.optional(s.string),
    path: /*#__PURE__*/ s.optional(s.string),
    routing: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.FieldValueFactorModifier` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslFieldValueFactorModifier =
  | "none"
  | "log"
  | "log1p"
  | "log2p"
  | "ln"
  | "ln1p"
  | "ln2p"
  | "square"
  | "sqrt"
  | "reciprocal"

/**
 * `_types.query_dsl.FieldValueFactorScoreFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFieldValueFactorScoreFunction {
  readonly field: Field
  /** Default: `1`. */
  readonly factor?: Double | undefined
  readonly missing?: Double | undefined
  readonly modifier?: QueryDslFieldValueFactorModifier | undefined
}

/** The schema of `QueryDslFieldValueFactorScoreFunction`. @category schemas @since 0.1.0 */
export const QueryDslFieldValueFactorScoreFunction: s.Lazy<QueryDslFieldValueFactorScoreFunction> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: s.string,
      factor: /*#__PURE__*/ s.optional(s.number),
      missing: /*#__PURE__*/ s.optional(s.number),
      modifier: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.query_dsl.FunctionBoostMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslFunctionBoostMode = "multiply" | "replace" | "sum" | "avg" | "max" | "min"

/**
 * `_types.query_dsl.FunctionScoreContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFunctionScoreContainer {
  readonly exp?: QueryDslDecayFunction | undefined
  readonly gauss?: QueryDslDecayFunction | undefined
  readonly linear?: QueryDslDecayFunction | undefined
  readonly field_value_factor?: QueryDslFieldValueFactorScoreFunction | undefined
  readonly random_score?: QueryDslRandomScoreFunction | undefined
  readonly script_score?: QueryDslScriptScoreFunction | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  readonly weight?: Double | undefined
  /** In Elasticsearch since 9.4.0. */
  readonly _name?: string | undefined
}

/** The schema of `QueryDslFunctionScoreContainer`. @category schemas @since 0.1.0 */
export const QueryDslFunctionScoreContainer: s.Lazy<QueryDslFunctionScoreContainer> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      exp: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
      gauss: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
      linear: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
      field_value_factor: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslFieldValueFactorScoreFunction()),
      random_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRandomScoreFunction()),
      script_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslScriptScoreFunction()),
      filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
      weight: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.query_dsl.FunctionScoreMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslFunctionScoreMode = "multiply" | "sum" | "avg" | "first" | "max" | "min"

/**
 * `_types.query_dsl.FunctionScoreQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFunctionScoreQuery extends QueryDslQueryBase {
  /** Default: `multiply`. */
  readonly boost_mode?: QueryDslFunctionBoostMode | undefined
  readonly functions?: ReadonlyArray<QueryDslFunctionScoreContainer> | undefined
  readonly max_boost?: Double | undefined
  readonly min_score?: Double | undefined
  readonly query?: QueryDslQueryContainer | undefined
  /** Default: `multiply`. */
  readonly score_mode?: QueryDslFunctionScoreMode | undefined
  readonly exp?: QueryDslDecayFunction | undefined
  readonly gauss?: QueryDslDecayFunction | undefined
  readonly linear?: QueryDslDecayFunction | undefined
  readonly field_value_factor?: QueryDslFieldValueFactorScoreFunction | undefined
  readonly random_score?: QueryDslRandomScoreFunction | undefined
  readonly script_score?: QueryDslScriptScoreFunction | undefined
  readonly weight?: Double | undefined
}

/** The schema of `QueryDslFunctionScoreQuery`. @category schemas @since 0.1.0 */
export const QueryDslFunctionScoreQuery: s.Lazy<QueryDslFunctionScoreQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    boost_mode: /*#__PURE__*/ s.optional(s.string),
    functions: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslFunctionScoreContainer())
    ),
    max_boost: /*#__PURE__*/ s.optional(s.number),
    min_score: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    score_mode: /*#__PURE__*/ s.optional(s.string),
    exp: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
    gauss: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
    linear: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDecayFunction()),
    field_value_factor: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslFieldValueFactorScoreFunction()),
    random_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRandomScoreFunction()),
    script_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslScriptScoreFunction()),
    weight: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.FuzzyQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslFuzzyQuery extends QueryDslQueryBase {
  /** Default: `50`. */
  readonly max_expansions?: Integer | undefined
  /** Default: `0`. */
  readonly prefix_length?: Integer | undefined
  /** Default: `constant_score`. */
  readonly rewrite?: MultiTermQueryRewrite | undefined
  /** Default: `true`. */
  readonly transpositions?: boolean | undefined
  readonly fuzziness?: Fuzziness | undefined
  readonly value: string | Double | boolean
}

/** The schema of `QueryDslFuzzyQuery`. @category schemas @since 0.1.0 */
export const QueryDslFuzzyQuery: s.Lazy<QueryDslFuzzyQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    max_expansions: /*#__PURE__*/ s.optional(s.number),
    prefix_length: /*#__PURE__*/ s.optional(s.number),
    rewrite: /*#__PURE__*/ s.optional(s.string),
    transpositions: /*#__PURE__*/ s.optional(s.boolean),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    value: /*#__PURE__*/ s.union([s.string, s.number, s.boolean])
  })
)

/**
 * `_types.query_dsl.GeoBoundingBoxQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoBoundingBoxQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly type?: QueryDslGeoExecution | undefined
  /** Default: `'strict'`. */
  readonly validation_method?: QueryDslGeoValidationMethod | undefined
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly [key: string]:
    | GeoBounds
    | Float
    | string
    | QueryDslGeoExecution
    | QueryDslGeoValidationMethod
    | boolean
    | undefined
}

/** The schema of `QueryDslGeoBoundingBoxQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoBoundingBoxQuery: s.Lazy<QueryDslGeoBoundingBoxQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    validation_method: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.GeoDecayFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoDecayFunction {
  /** Default: `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
  readonly [key: string]: QueryDslDecayPlacement<GeoLocation, Distance> | QueryDslMultiValueMode | undefined
}

/** The schema of `QueryDslGeoDecayFunction`. @category schemas @since 0.1.0 */
export const QueryDslGeoDecayFunction: s.Lazy<QueryDslGeoDecayFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ multi_value_mode: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.query_dsl.GeoDistanceFeatureQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoDistanceFeatureQuery extends QueryDslDistanceFeatureQueryBase<
  GeoLocation,
  Distance
> {}

/** The schema of `QueryDslGeoDistanceFeatureQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoDistanceFeatureQuery: s.Lazy<QueryDslGeoDistanceFeatureQuery> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      origin: /*#__PURE__*/ GeoLocation(),
      pivot: s.string,
      field: s.string
    })
)

/**
 * `_types.query_dsl.GeoDistanceQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoDistanceQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  readonly distance: Distance
  /** Default: `'arc'`. */
  readonly distance_type?: GeoDistanceType | undefined
  /** Default: `'strict'`. */
  readonly validation_method?: QueryDslGeoValidationMethod | undefined
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly [key: string]:
    | GeoLocation
    | Float
    | string
    | Distance
    | GeoDistanceType
    | QueryDslGeoValidationMethod
    | boolean
    | undefined
}

/** The schema of `QueryDslGeoDistanceQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoDistanceQuery: s.Lazy<QueryDslGeoDistanceQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    distance: s.string,
    distance_type: /*#__PURE__*/ s.optional(s.string),
    validation_method: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.GeoExecution` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslGeoExecution = "memory" | "indexed"

/**
 * The variants of `QueryDslGeoGridQuery`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoGridQueryVariants {
  readonly geotile: GeoTile
  readonly geohash: GeoHash
  readonly geohex: GeoHexCell
}

/**
 * `_types.query_dsl.GeoGridQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslGeoGridQuery = OneOf<QueryDslGeoGridQueryVariants> & {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
}

/** The schema of `QueryDslGeoGridQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoGridQuery: s.Lazy<QueryDslGeoGridQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    geotile: /*#__PURE__*/ s.optional(s.string),
    geohash: /*#__PURE__*/ s.optional(s.string),
    geohex: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.GeoPolygonPoints` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoPolygonPoints {
  readonly points: ReadonlyArray<GeoLocation>
}

/** The schema of `QueryDslGeoPolygonPoints`. @category schemas @since 0.1.0 */
export const QueryDslGeoPolygonPoints: s.Lazy<QueryDslGeoPolygonPoints> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ points: /*#__PURE__*/ s.array(/*#__PURE__*/ GeoLocation()) })
)

/**
 * `_types.query_dsl.GeoPolygonQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoPolygonQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  /** Default: `'strict'`. */
  readonly validation_method?: QueryDslGeoValidationMethod | undefined
  readonly ignore_unmapped?: boolean | undefined
  readonly [key: string]:
    | QueryDslGeoPolygonPoints
    | Float
    | string
    | QueryDslGeoValidationMethod
    | boolean
    | undefined
}

/** The schema of `QueryDslGeoPolygonQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoPolygonQuery: s.Lazy<QueryDslGeoPolygonQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    validation_method: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.GeoShapeFieldQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoShapeFieldQuery {
  readonly shape?: GeoShape | undefined
  readonly indexed_shape?: QueryDslFieldLookup | undefined
  /** Default: `intersects`. */
  readonly relation?: GeoShapeRelation | undefined
}

/** The schema of `QueryDslGeoShapeFieldQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoShapeFieldQuery: s.Lazy<QueryDslGeoShapeFieldQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shape: /*#__PURE__*/ s.optional(s.unknown),
    indexed_shape: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslFieldLookup()),
    relation: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.GeoShapeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslGeoShapeQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly [key: string]: QueryDslGeoShapeFieldQuery | Float | string | boolean | undefined
}

/** The schema of `QueryDslGeoShapeQuery`. @category schemas @since 0.1.0 */
export const QueryDslGeoShapeQuery: s.Lazy<QueryDslGeoShapeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.GeoValidationMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslGeoValidationMethod = "coerce" | "ignore_malformed" | "strict"

/**
 * `_types.query_dsl.HasChildQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslHasChildQuery extends QueryDslQueryBase {
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly inner_hits?: SearchInnerHits | undefined
  readonly max_children?: Integer | undefined
  readonly min_children?: Integer | undefined
  readonly query: QueryDslQueryContainer
  /** Default: `'none'`. */
  readonly score_mode?: QueryDslChildScoreMode | undefined
  readonly type: RelationName
}

/** The schema of `QueryDslHasChildQuery`. @category schemas @since 0.1.0 */
export const QueryDslHasChildQuery: s.Lazy<QueryDslHasChildQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    inner_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchInnerHits()),
    max_children: /*#__PURE__*/ s.optional(s.number),
    min_children: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    score_mode: /*#__PURE__*/ s.optional(s.string),
    type: s.string
  })
)

/**
 * `_types.query_dsl.HasParentQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslHasParentQuery extends QueryDslQueryBase {
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly inner_hits?: SearchInnerHits | undefined
  readonly parent_type: RelationName
  readonly query: QueryDslQueryContainer
  /** Default: `false`. */
  readonly score?: boolean | undefined
}

/** The schema of `QueryDslHasParentQuery`. @category schemas @since 0.1.0 */
export const QueryDslHasParentQuery: s.Lazy<QueryDslHasParentQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    inner_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchInnerHits()),
    parent_type: s.string,
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    score: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.IdsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIdsQuery extends QueryDslQueryBase {
  readonly values?: Ids | undefined
}

/** The schema of `QueryDslIdsQuery`. @category schemas @since 0.1.0 */
export const QueryDslIdsQuery: s.Lazy<QueryDslIdsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    values: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `_types.query_dsl.IntervalsAllOf` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsAllOf {
  readonly intervals: ReadonlyArray<QueryDslIntervalsContainer>
  /** Default: `-1`. */
  readonly max_gaps?: Integer | undefined
  /** Default: `false`. */
  readonly ordered?: boolean | undefined
  readonly filter?: QueryDslIntervalsFilter | undefined
}

/** The schema of `QueryDslIntervalsAllOf`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsAllOf: s.Lazy<QueryDslIntervalsAllOf> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    intervals: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslIntervalsContainer()),
    max_gaps: /*#__PURE__*/ s.optional(s.number),
    ordered: /*#__PURE__*/ s.optional(s.boolean),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsFilter())
  })
)

/**
 * `_types.query_dsl.IntervalsAnyOf` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsAnyOf {
  readonly intervals: ReadonlyArray<QueryDslIntervalsContainer>
  readonly filter?: QueryDslIntervalsFilter | undefined
}

/** The schema of `QueryDslIntervalsAnyOf`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsAnyOf: s.Lazy<QueryDslIntervalsAnyOf> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    intervals: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslIntervalsContainer()),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsFilter())
  })
)

/**
 * The variants of `QueryDslIntervalsContainer`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsContainerVariants {
  readonly all_of: QueryDslIntervalsAllOf
  readonly any_of: QueryDslIntervalsAnyOf
  readonly fuzzy: QueryDslIntervalsFuzzy
  readonly match: QueryDslIntervalsMatch
  readonly prefix: QueryDslIntervalsPrefix
  readonly range: QueryDslIntervalsRange
  readonly regexp: QueryDslIntervalsRegexp
  readonly wildcard: QueryDslIntervalsWildcard
}

/**
 * `_types.query_dsl.IntervalsContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslIntervalsContainer = OneOf<QueryDslIntervalsContainerVariants>

/** The schema of `QueryDslIntervalsContainer`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsContainer: s.Lazy<QueryDslIntervalsContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    all_of: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsAllOf()),
    any_of: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsAnyOf()),
    fuzzy: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsFuzzy()),
    match: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsMatch()),
    prefix: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsPrefix()),
    range: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsRange()),
    regexp: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsRegexp()),
    wildcard: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsWildcard())
  })
)

/**
 * The variants of `QueryDslIntervalsFilter`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsFilterVariants {
  readonly after: QueryDslIntervalsContainer
  readonly before: QueryDslIntervalsContainer
  readonly contained_by: QueryDslIntervalsContainer
  readonly containing: QueryDslIntervalsContainer
  readonly not_contained_by: QueryDslIntervalsContainer
  readonly not_containing: QueryDslIntervalsContainer
  readonly not_overlapping: QueryDslIntervalsContainer
  readonly overlapping: QueryDslIntervalsContainer
  readonly script: Script | ScriptSource
}

/**
 * `_types.query_dsl.IntervalsFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslIntervalsFilter = OneOf<QueryDslIntervalsFilterVariants>

/** The schema of `QueryDslIntervalsFilter`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsFilter: s.Lazy<QueryDslIntervalsFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    after: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    before: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    contained_by: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    containing: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    not_contained_by: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    not_containing: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    not_overlapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    overlapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsContainer()),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    )
  })
)

/**
 * `_types.query_dsl.IntervalsFuzzy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsFuzzy {
  readonly analyzer?: string | undefined
  /** Default: `auto`. */
  readonly fuzziness?: Fuzziness | undefined
  /** Default: `0`. */
  readonly prefix_length?: Integer | undefined
  readonly term: string
  /** Default: `true`. */
  readonly transpositions?: boolean | undefined
  readonly use_field?: Field | undefined
}

/** The schema of `QueryDslIntervalsFuzzy`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsFuzzy: s.Lazy<QueryDslIntervalsFuzzy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    prefix_length: /*#__PURE__*/ s.optional(s.number),
    term: s.string,
    transpositions: /*#__PURE__*/ s.optional(s.boolean),
    use_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.IntervalsMatch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsMatch {
  readonly analyzer?: string | undefined
  /** Default: `-1`. */
  readonly max_gaps?: Integer | undefined
  /** Default: `false`. */
  readonly ordered?: boolean | undefined
  readonly query: string
  readonly use_field?: Field | undefined
  readonly filter?: QueryDslIntervalsFilter | undefined
}

/** The schema of `QueryDslIntervalsMatch`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsMatch: s.Lazy<QueryDslIntervalsMatch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    max_gaps: /*#__PURE__*/ s.optional(s.number),
    ordered: /*#__PURE__*/ s.optional(s.boolean),
    query: s.string,
    use_field: /*#__PURE__*/ s.optional(s.string),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsFilter())
  })
)

/**
 * `_types.query_dsl.IntervalsPrefix` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsPrefix {
  readonly analyzer?: string | undefined
  readonly prefix: string
  readonly use_field?: Field | undefined
}

/** The schema of `QueryDslIntervalsPrefix`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsPrefix: s.Lazy<QueryDslIntervalsPrefix> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    prefix: s.string,
    use_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `QueryDslIntervalsQuery`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsQueryVariants {
  readonly all_of: QueryDslIntervalsAllOf
  readonly any_of: QueryDslIntervalsAnyOf
  readonly fuzzy: QueryDslIntervalsFuzzy
  readonly match: QueryDslIntervalsMatch
  readonly prefix: QueryDslIntervalsPrefix
  readonly range: QueryDslIntervalsRange
  readonly regexp: QueryDslIntervalsRegexp
  readonly wildcard: QueryDslIntervalsWildcard
}

/**
 * `_types.query_dsl.IntervalsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslIntervalsQuery = OneOf<QueryDslIntervalsQueryVariants> & {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
}

/** The schema of `QueryDslIntervalsQuery`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsQuery: s.Lazy<QueryDslIntervalsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    all_of: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsAllOf()),
    any_of: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsAnyOf()),
    fuzzy: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsFuzzy()),
    match: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsMatch()),
    prefix: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsPrefix()),
    range: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsRange()),
    regexp: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsRegexp()),
    wildcard: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIntervalsWildcard())
  })
)

/**
 * `_types.query_dsl.IntervalsRange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsRange {
  readonly analyzer?: string | undefined
  readonly gte?: string | undefined
  readonly gt?: string | undefined
  readonly lte?: string | undefined
  readonly lt?: string | undefined
  readonly use_field?: Field | undefined
}

/** The schema of `QueryDslIntervalsRange`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsRange: s.Lazy<QueryDslIntervalsRange> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    gte: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.string),
    lte: /*#__PURE__*/ s.optional(s.string),
    lt: /*#__PURE__*/ s.optional(s.string),
    use_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.IntervalsRegexp` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsRegexp {
  readonly analyzer?: string | undefined
  readonly pattern: string
  readonly use_field?: Field | undefined
}

/** The schema of `QueryDslIntervalsRegexp`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsRegexp: s.Lazy<QueryDslIntervalsRegexp> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    pattern: s.string,
    use_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.IntervalsWildcard` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslIntervalsWildcard {
  readonly analyzer?: string | undefined
  readonly pattern: string
  readonly use_field?: Field | undefined
}

/** The schema of `QueryDslIntervalsWildcard`. @category schemas @since 0.1.0 */
export const QueryDslIntervalsWildcard: s.Lazy<QueryDslIntervalsWildcard> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(s.string),
    pattern: s.string,
    use_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.Like` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-mlt-query#_document_input_parameters
 * @category models
 * @since 0.1.0
 */
export type QueryDslLike = string | QueryDslLikeDocument

/** The schema of `QueryDslLike`. @category schemas @since 0.1.0 */
export const QueryDslLike: s.Lazy<QueryDslLike> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ QueryDslLikeDocument()])
)

/**
 * `_types.query_dsl.LikeDocument` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslLikeDocument {
  readonly doc?: unknown
  readonly fields?: ReadonlyArray<Field> | undefined
  readonly _id?: Id | undefined
  readonly _index?: IndexName | undefined
  readonly per_field_analyzer?: { readonly [key: string]: string } | undefined
  readonly routing?: Routing | undefined
  readonly version?: VersionNumber | undefined
  /** Default: `'internal'`. */
  readonly version_type?: VersionType | undefined
}

/** The schema of `QueryDslLikeDocument`. @category schemas @since 0.1.0 */
export const QueryDslLikeDocument: s.Lazy<QueryDslLikeDocument> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc: /*#__PURE__*/ s.optional(s.unknown),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    _id: /*#__PURE__*/ s.optional(s.string),
    _index: /*#__PURE__*/ s.optional(s.string),
    per_field_analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    version: /*#__PURE__*/ s.optional(s.number),
    version_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.LongNumberRangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslLongNumberRangeQuery extends QueryDslRangeQueryBase<Long> {}

/** The schema of `QueryDslLongNumberRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslLongNumberRangeQuery: s.Lazy<QueryDslLongNumberRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.number),
    gte: /*#__PURE__*/ s.optional(s.number),
    lt: /*#__PURE__*/ s.optional(s.number),
    lte: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.MatchAllQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchAllQuery extends QueryDslQueryBase {}

/** The schema of `QueryDslMatchAllQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchAllQuery: s.Lazy<QueryDslMatchAllQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MatchBoolPrefixQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchBoolPrefixQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  readonly fuzziness?: Fuzziness | undefined
  readonly fuzzy_rewrite?: MultiTermQueryRewrite | undefined
  /** Default: `true`. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Default: `50`. */
  readonly max_expansions?: Integer | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `'or'`. */
  readonly operator?: QueryDslOperator | undefined
  /** Default: `0`. */
  readonly prefix_length?: Integer | undefined
  readonly query: string
}

/** The schema of `QueryDslMatchBoolPrefixQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchBoolPrefixQuery: s.Lazy<QueryDslMatchBoolPrefixQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fuzzy_rewrite: /*#__PURE__*/ s.optional(s.string),
    fuzzy_transpositions: /*#__PURE__*/ s.optional(s.boolean),
    max_expansions: /*#__PURE__*/ s.optional(s.number),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    operator: /*#__PURE__*/ s.optional(s.string),
    prefix_length: /*#__PURE__*/ s.optional(s.number),
    query: s.string
  })
)

/**
 * `_types.query_dsl.MatchNoneQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchNoneQuery extends QueryDslQueryBase {}

/** The schema of `QueryDslMatchNoneQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchNoneQuery: s.Lazy<QueryDslMatchNoneQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MatchPhrasePrefixQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchPhrasePrefixQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  /** Default: `50`. */
  readonly max_expansions?: Integer | undefined
  readonly query: string
  /** Default: `0`. */
  readonly slop?: Integer | undefined
  /** Default: `none`. */
  readonly zero_terms_query?: QueryDslZeroTermsQuery | undefined
}

/** The schema of `QueryDslMatchPhrasePrefixQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchPhrasePrefixQuery: s.Lazy<QueryDslMatchPhrasePrefixQuery> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      analyzer: /*#__PURE__*/ s.optional(s.string),
      max_expansions: /*#__PURE__*/ s.optional(s.number),
      query: s.string,
      slop: /*#__PURE__*/ s.optional(s.number),
      zero_terms_query: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.query_dsl.MatchPhraseQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchPhraseQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  readonly query: string
  /** Default: `0`. */
  readonly slop?: Integer | undefined
  /** Default: `'none'`. */
  readonly zero_terms_query?: QueryDslZeroTermsQuery | undefined
}

/** The schema of `QueryDslMatchPhraseQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchPhraseQuery: s.Lazy<QueryDslMatchPhraseQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    query: s.string,
    slop: /*#__PURE__*/ s.optional(s.number),
    zero_terms_query: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MatchQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMatchQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  /** Default: `true`. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** @deprecated since Elasticsearch 7.3.0 */
  readonly cutoff_frequency?: Double | undefined
  readonly fuzziness?: Fuzziness | undefined
  readonly fuzzy_rewrite?: MultiTermQueryRewrite | undefined
  /** Default: `true`. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  /** Default: `50`. */
  readonly max_expansions?: Integer | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `'or'`. */
  readonly operator?: QueryDslOperator | undefined
  /** Default: `0`. */
  readonly prefix_length?: Integer | undefined
  readonly query: string | Float | boolean
  /** Default: `'none'`. */
  readonly zero_terms_query?: QueryDslZeroTermsQuery | undefined
}

/** The schema of `QueryDslMatchQuery`. @category schemas @since 0.1.0 */
export const QueryDslMatchQuery: s.Lazy<QueryDslMatchQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    auto_generate_synonyms_phrase_query: /*#__PURE__*/ s.optional(s.boolean),
    cutoff_frequency: /*#__PURE__*/ s.optional(s.number),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fuzzy_rewrite: /*#__PURE__*/ s.optional(s.string),
    fuzzy_transpositions: /*#__PURE__*/ s.optional(s.boolean),
    lenient: /*#__PURE__*/ s.optional(s.boolean),
    max_expansions: /*#__PURE__*/ s.optional(s.number),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    operator: /*#__PURE__*/ s.optional(s.string),
    prefix_length: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ s.union([s.string, s.number, s.boolean]),
    zero_terms_query: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MoreLikeThisQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMoreLikeThisQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  /** Default: `0`. */
  readonly boost_terms?: Double | undefined
  /** Default: `true`. */
  readonly fail_on_unsupported_field?: boolean | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
  /** Default: `false`. */
  readonly include?: boolean | undefined
  readonly like: QueryDslLike | ReadonlyArray<QueryDslLike>
  readonly max_doc_freq?: Integer | undefined
  /** Default: `25`. */
  readonly max_query_terms?: Integer | undefined
  /** Default: `0`. */
  readonly max_word_length?: Integer | undefined
  /** Default: `5`. */
  readonly min_doc_freq?: Integer | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `2`. */
  readonly min_term_freq?: Integer | undefined
  /** Default: `0`. */
  readonly min_word_length?: Integer | undefined
  readonly routing?: string | undefined
  readonly stop_words?: AnalysisStopWords | undefined
  readonly unlike?: QueryDslLike | ReadonlyArray<QueryDslLike> | undefined
  readonly version?: VersionNumber | undefined
  /** Default: `'internal'`. */
  readonly version_type?: VersionType | undefined
}

/** The schema of `QueryDslMoreLikeThisQuery`. @category schemas @since 0.1.0 */
export const QueryDslMoreLikeThisQuery: s.Lazy<QueryDslMoreLikeThisQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    boost_terms: /*#__PURE__*/ s.optional(s.number),
    fail_on_unsupported_field: /*#__PURE__*/ s.optional(s.boolean),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    include: /*#__PURE__*/ s.optional(s.boolean),
    like: /*#__PURE__*/ s.union([
      /*#__PURE__*/ QueryDslLike(),
      /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslLike())
    ]),
    max_doc_freq: /*#__PURE__*/ s.optional(s.number),
    max_query_terms: /*#__PURE__*/ s.optional(s.number),
    max_word_length: /*#__PURE__*/ s.optional(s.number),
    min_doc_freq: /*#__PURE__*/ s.optional(s.number),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_term_freq: /*#__PURE__*/ s.optional(s.number),
    min_word_length: /*#__PURE__*/ s.optional(s.number),
    routing: /*#__PURE__*/ s.optional(s.string),
    stop_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    unlike: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslLike(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslLike())
      ])
    ),
    version: /*#__PURE__*/ s.optional(s.number),
    version_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MultiMatchQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslMultiMatchQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  /** Default: `true`. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** @deprecated since Elasticsearch 7.3.0 */
  readonly cutoff_frequency?: Double | undefined
  readonly fields?: Fields | undefined
  readonly fuzziness?: Fuzziness | undefined
  readonly fuzzy_rewrite?: MultiTermQueryRewrite | undefined
  /** Default: `true`. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  /** Default: `50`. */
  readonly max_expansions?: Integer | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `'or'`. */
  readonly operator?: QueryDslOperator | undefined
  /** Default: `0`. */
  readonly prefix_length?: Integer | undefined
  readonly query: string
  /** Default: `0`. */
  readonly slop?: Integer | undefined
  /** Default: `0`. */
  readonly tie_breaker?: Double | undefined
  /** Default: `'best_fields'`. */
  readonly type?: QueryDslTextQueryType | undefined
  /** Default: `'none'`. */
  readonly zero_terms_query?: QueryDslZeroTermsQuery | undefined
}

/** The schema of `QueryDslMultiMatchQuery`. @category schemas @since 0.1.0 */
export const QueryDslMultiMatchQuery: s.Lazy<QueryDslMultiMatchQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    auto_generate_synonyms_phrase_query: /*#__PURE__*/ s.optional(s.boolean),
    cutoff_frequency: /*#__PURE__*/ s.optional(s.number),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fuzzy_rewrite: /*#__PURE__*/ s.optional(s.string),
    fuzzy_transpositions: /*#__PURE__*/ s.optional(s.boolean),
    lenient: /*#__PURE__*/ s.optional(s.boolean),
    max_expansions: /*#__PURE__*/ s.optional(s.number),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    operator: /*#__PURE__*/ s.optional(s.string),
    prefix_length: /*#__PURE__*/ s.optional(s.number),
    query: s.string,
    slop: /*#__PURE__*/ s.optional(s.number),
    tie_breaker: /*#__PURE__*/ s.optional(s.number),
    type: /*#__PURE__*/ s.optional(s.string),
    zero_terms_query: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.MultiValueMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslMultiValueMode = "min" | "max" | "avg" | "sum"

/**
 * `_types.query_dsl.NestedQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslNestedQuery extends QueryDslQueryBase {
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly inner_hits?: SearchInnerHits | undefined
  readonly path: Field
  readonly query: QueryDslQueryContainer
  /** Default: `'avg'`. */
  readonly score_mode?: QueryDslChildScoreMode | undefined
}

/** The schema of `QueryDslNestedQuery`. @category schemas @since 0.1.0 */
export const QueryDslNestedQuery: s.Lazy<QueryDslNestedQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    inner_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchInnerHits()),
    path: s.string,
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    score_mode: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.NumberRangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslNumberRangeQuery extends QueryDslRangeQueryBase<Double> {}

/** The schema of `QueryDslNumberRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslNumberRangeQuery: s.Lazy<QueryDslNumberRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.number),
    gte: /*#__PURE__*/ s.optional(s.number),
    lt: /*#__PURE__*/ s.optional(s.number),
    lte: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.NumericDecayFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslNumericDecayFunction {
  /** Default: `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
  readonly [key: string]: QueryDslDecayPlacement<Double, Double> | QueryDslMultiValueMode | undefined
}

/** The schema of `QueryDslNumericDecayFunction`. @category schemas @since 0.1.0 */
export const QueryDslNumericDecayFunction: s.Lazy<QueryDslNumericDecayFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ multi_value_mode: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.query_dsl.Operator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslOperator = "and" | "AND" | "or" | "OR"

/**
 * `_types.query_dsl.ParentIdQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslParentIdQuery extends QueryDslQueryBase {
  readonly id?: Id | undefined
  /** Default: `false`. */
  readonly ignore_unmapped?: boolean | undefined
  readonly type?: RelationName | undefined
}

/** The schema of `QueryDslParentIdQuery`. @category schemas @since 0.1.0 */
export const QueryDslParentIdQuery: s.Lazy<QueryDslParentIdQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.PercolateQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslPercolateQuery extends QueryDslQueryBase {
  readonly document?: unknown
  readonly documents?: ReadonlyArray<unknown> | undefined
  readonly field: Field
  readonly id?: Id | undefined
  readonly index?: IndexName | undefined
  readonly name?: string | undefined
  readonly preference?: string | undefined
  readonly routing?: string | undefined
  readonly version?: VersionNumber | undefined
}

/** The schema of `QueryDslPercolateQuery`. @category schemas @since 0.1.0 */
export const QueryDslPercolateQuery: s.Lazy<QueryDslPercolateQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    document: /*#__PURE__*/ s.optional(s.unknown),
    documents: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.unknown)),
    field: s.string,
    id: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    preference: /*#__PURE__*/ s.optional(s.string),
    routing: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.PinnedDoc` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslPinnedDoc {
  readonly _id: Id
  readonly _index?: IndexName | undefined
}

/** The schema of `QueryDslPinnedDoc`. @category schemas @since 0.1.0 */
export const QueryDslPinnedDoc: s.Lazy<QueryDslPinnedDoc> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _id: s.string, _index: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * The variants of `QueryDslPinnedQuery`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslPinnedQueryVariants {
  readonly ids: ReadonlyArray<Id>
  readonly docs: ReadonlyArray<QueryDslPinnedDoc>
}

/**
 * `_types.query_dsl.PinnedQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslPinnedQuery = OneOf<QueryDslPinnedQueryVariants> & {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  readonly organic: QueryDslQueryContainer
}

/** The schema of `QueryDslPinnedQuery`. @category schemas @since 0.1.0 */
export const QueryDslPinnedQuery: s.Lazy<QueryDslPinnedQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    organic: /*#__PURE__*/ QueryDslQueryContainer(),
    ids: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    docs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslPinnedDoc()))
  })
)

/**
 * `_types.query_dsl.PrefixQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslPrefixQuery extends QueryDslQueryBase {
  readonly rewrite?: MultiTermQueryRewrite | undefined
  readonly value: string
  /**
   * Default: `false`.
   * In Elasticsearch since 7.10.0.
   */
  readonly case_insensitive?: boolean | undefined
}

/** The schema of `QueryDslPrefixQuery`. @category schemas @since 0.1.0 */
export const QueryDslPrefixQuery: s.Lazy<QueryDslPrefixQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    rewrite: /*#__PURE__*/ s.optional(s.string),
    value: s.string,
    case_insensitive: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.QueryBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslQueryBase {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
}

/** The schema of `QueryDslQueryBase`. @category schemas @since 0.1.0 */
export const QueryDslQueryBase: s.Lazy<QueryDslQueryBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `QueryDslQueryContainer`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslQueryContainerVariants {
  readonly bool: QueryDslBoolQuery
  readonly boosting: QueryDslBoostingQuery
  /** @deprecated since Elasticsearch 7.3.0 */
  readonly common: { readonly [key: string]: QueryDslCommonTermsQuery | string }
  /** In Elasticsearch since 7.13.0. */
  readonly combined_fields: QueryDslCombinedFieldsQuery
  readonly constant_score: QueryDslConstantScoreQuery
  readonly dis_max: QueryDslDisMaxQuery
  readonly distance_feature: QueryDslDistanceFeatureQuery
  readonly exists: QueryDslExistsQuery
  readonly function_score: QueryDslFunctionScoreQuery | ReadonlyArray<QueryDslFunctionScoreContainer>
  readonly fuzzy: { readonly [key: string]: QueryDslFuzzyQuery | string | Double | boolean }
  readonly geo_bounding_box: QueryDslGeoBoundingBoxQuery
  readonly geo_distance: QueryDslGeoDistanceQuery
  readonly geo_grid: { readonly [key: string]: QueryDslGeoGridQuery }
  /** @deprecated since Elasticsearch 7.12.0 */
  readonly geo_polygon: QueryDslGeoPolygonQuery
  readonly geo_shape: QueryDslGeoShapeQuery
  readonly has_child: QueryDslHasChildQuery
  readonly has_parent: QueryDslHasParentQuery
  readonly ids: QueryDslIdsQuery
  readonly intervals: { readonly [key: string]: QueryDslIntervalsQuery }
  readonly knn: KnnQuery
  readonly match: { readonly [key: string]: QueryDslMatchQuery | string | Float | boolean }
  readonly match_all: QueryDslMatchAllQuery
  readonly match_bool_prefix: { readonly [key: string]: QueryDslMatchBoolPrefixQuery | string }
  readonly match_none: QueryDslMatchNoneQuery
  readonly match_phrase: { readonly [key: string]: QueryDslMatchPhraseQuery | string }
  readonly match_phrase_prefix: { readonly [key: string]: QueryDslMatchPhrasePrefixQuery | string }
  readonly more_like_this: QueryDslMoreLikeThisQuery
  readonly multi_match: QueryDslMultiMatchQuery
  readonly nested: QueryDslNestedQuery
  readonly parent_id: QueryDslParentIdQuery
  readonly percolate: QueryDslPercolateQuery
  readonly pinned: QueryDslPinnedQuery
  readonly prefix: { readonly [key: string]: QueryDslPrefixQuery | string }
  readonly query_string: QueryDslQueryStringQuery
  readonly range: { readonly [key: string]: QueryDslRangeQuery }
  readonly rank_feature: QueryDslRankFeatureQuery
  readonly regexp: { readonly [key: string]: QueryDslRegexpQuery | string }
  readonly rule: QueryDslRuleQuery
  readonly script: QueryDslScriptQuery
  readonly script_score: QueryDslScriptScoreQuery
  /** In Elasticsearch since 8.15.0. */
  readonly semantic: QueryDslSemanticQuery
  readonly shape: QueryDslShapeQuery
  readonly simple_query_string: QueryDslSimpleQueryStringQuery
  readonly span_containing: QueryDslSpanContainingQuery
  readonly span_field_masking: QueryDslSpanFieldMaskingQuery
  readonly span_first: QueryDslSpanFirstQuery
  readonly span_multi: QueryDslSpanMultiTermQuery
  readonly span_near: QueryDslSpanNearQuery
  readonly span_not: QueryDslSpanNotQuery
  readonly span_or: QueryDslSpanOrQuery
  readonly span_term: { readonly [key: string]: QueryDslSpanTermQuery | FieldValue }
  readonly span_within: QueryDslSpanWithinQuery
  /** In Elasticsearch since 8.15.0. */
  readonly sparse_vector: QueryDslSparseVectorQuery
  readonly term: { readonly [key: string]: QueryDslTermQuery | FieldValue }
  readonly terms: QueryDslTermsQuery
  readonly terms_set: { readonly [key: string]: QueryDslTermsSetQuery }
  /**
   * In Elasticsearch since 8.8.0.
   * @deprecated since Elasticsearch 8.15.0
   */
  readonly text_expansion: { readonly [key: string]: QueryDslTextExpansionQuery }
  /**
   * In Elasticsearch since 8.13.0.
   * @deprecated since Elasticsearch 8.15.0
   */
  readonly weighted_tokens: { readonly [key: string]: QueryDslWeightedTokensQuery }
  readonly wildcard: { readonly [key: string]: QueryDslWildcardQuery | string }
  readonly wrapper: QueryDslWrapperQuery
  /** @deprecated since Elasticsearch 7.0.0 */
  readonly type: QueryDslTypeQuery
}

/**
 * A `QueryDslQueryContainer` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslQueryContainerMade extends Partial<QueryDslQueryContainerVariants>, Made {}

/**
 * `_types.query_dsl.QueryContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslQueryContainer = OneOf<QueryDslQueryContainerVariants> | QueryDslQueryContainerMade

/** The schema of `QueryDslQueryContainer`. @category schemas @since 0.1.0 */
export const QueryDslQueryContainer: s.Lazy<QueryDslQueryContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bool: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslBoolQuery()),
    boosting: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslBoostingQuery()),
    common: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslCommonTermsQuery(), s.string]))
    ),
    combined_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslCombinedFieldsQuery()),
    constant_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslConstantScoreQuery()),
    dis_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDisMaxQuery()),
    distance_feature: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslDistanceFeatureQuery()),
    exists: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslExistsQuery()),
    function_score: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslFunctionScoreQuery(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslFunctionScoreContainer())
      ])
    ),
    fuzzy: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ QueryDslFuzzyQuery(),
          /*#__PURE__*/ s.union([s.string, s.number, s.boolean])
        ])
      )
    ),
    geo_bounding_box: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslGeoBoundingBoxQuery()),
    geo_distance: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslGeoDistanceQuery()),
    geo_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslGeoGridQuery())),
    geo_polygon: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslGeoPolygonQuery()),
    geo_shape: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslGeoShapeQuery()),
    has_child: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslHasChildQuery()),
    has_parent: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslHasParentQuery()),
    ids: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslIdsQuery()),
    intervals: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslIntervalsQuery())),
    knn: /*#__PURE__*/ s.optional(/*#__PURE__*/ KnnQuery()),
    match: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ QueryDslMatchQuery(),
          /*#__PURE__*/ s.union([s.string, s.number, s.boolean])
        ])
      )
    ),
    match_all: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslMatchAllQuery()),
    match_bool_prefix: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslMatchBoolPrefixQuery(), s.string]))
    ),
    match_none: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslMatchNoneQuery()),
    match_phrase: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslMatchPhraseQuery(), s.string]))
    ),
    match_phrase_prefix: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslMatchPhrasePrefixQuery(), s.string])
      )
    ),
    more_like_this: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslMoreLikeThisQuery()),
    multi_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslMultiMatchQuery()),
    nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslNestedQuery()),
    parent_id: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslParentIdQuery()),
    percolate: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslPercolateQuery()),
    pinned: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslPinnedQuery()),
    prefix: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslPrefixQuery(), s.string]))
    ),
    query_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryStringQuery()),
    range: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslRangeQuery())),
    rank_feature: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRankFeatureQuery()),
    regexp: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslRegexpQuery(), s.string]))
    ),
    rule: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRuleQuery()),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslScriptQuery()),
    script_score: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslScriptScoreQuery()),
    semantic: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSemanticQuery()),
    shape: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslShapeQuery()),
    simple_query_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSimpleQueryStringQuery()),
    span_containing: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanContainingQuery()),
    span_field_masking: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanFieldMaskingQuery()),
    span_first: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanFirstQuery()),
    span_multi: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanMultiTermQuery()),
    span_near: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanNearQuery()),
    span_not: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanNotQuery()),
    span_or: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanOrQuery()),
    span_term: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslSpanTermQuery(), s.fieldValue]))
    ),
    span_within: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanWithinQuery()),
    sparse_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSparseVectorQuery()),
    term: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslTermQuery(), s.fieldValue]))
    ),
    terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslTermsQuery()),
    terms_set: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslTermsSetQuery())),
    text_expansion: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslTextExpansionQuery())
    ),
    weighted_tokens: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslWeightedTokensQuery())
    ),
    wildcard: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslWildcardQuery(), s.string]))
    ),
    wrapper: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslWrapperQuery()),
    type: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslTypeQuery())
  })
)

/**
 * `_types.query_dsl.QueryStringQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslQueryStringQuery extends QueryDslQueryBase {
  /** Default: `true`. */
  readonly allow_leading_wildcard?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `true`. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  readonly default_field?: Field | undefined
  /** Default: `'or'`. */
  readonly default_operator?: QueryDslOperator | undefined
  /** Default: `true`. */
  readonly enable_position_increments?: boolean | undefined
  /** Default: `false`. */
  readonly escape?: boolean | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
  readonly fuzziness?: Fuzziness | undefined
  /** Default: `50`. */
  readonly fuzzy_max_expansions?: Integer | undefined
  /** Default: `0`. */
  readonly fuzzy_prefix_length?: Integer | undefined
  readonly fuzzy_rewrite?: MultiTermQueryRewrite | undefined
  /** Default: `true`. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  /** Default: `10000`. */
  readonly max_determinized_states?: Integer | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  /** Default: `0`. */
  readonly phrase_slop?: Double | undefined
  readonly query: string
  readonly quote_analyzer?: string | undefined
  readonly quote_field_suffix?: string | undefined
  readonly rewrite?: MultiTermQueryRewrite | undefined
  readonly tie_breaker?: Double | undefined
  readonly time_zone?: TimeZone | undefined
  /** Default: `'best_fields'`. */
  readonly type?: QueryDslTextQueryType | undefined
}

/** The schema of `QueryDslQueryStringQuery`. @category schemas @since 0.1.0 */
export const QueryDslQueryStringQuery: s.Lazy<QueryDslQueryStringQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    allow_leading_wildcard: /*#__PURE__*/ s.optional(s.boolean),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    analyze_wildcard: /*#__PURE__*/ s.optional(s.boolean),
    auto_generate_synonyms_phrase_query: /*#__PURE__*/ s.optional(s.boolean),
    default_field: /*#__PURE__*/ s.optional(s.string),
    default_operator: /*#__PURE__*/ s.optional(s.string),
    enable_position_increments: /*#__PURE__*/ s.optional(s.boolean),
    escape: /*#__PURE__*/ s.optional(s.boolean),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    fuzziness: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fuzzy_max_expansions: /*#__PURE__*/ s.optional(s.number),
    fuzzy_prefix_length: /*#__PURE__*/ s.optional(s.number),
    fuzzy_rewrite: /*#__PURE__*/ s.optional(s.string),
    fuzzy_transpositions: /*#__PURE__*/ s.optional(s.boolean),
    lenient: /*#__PURE__*/ s.optional(s.boolean),
    max_determinized_states: /*#__PURE__*/ s.optional(s.number),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    phrase_slop: /*#__PURE__*/ s.optional(s.number),
    query: s.string,
    quote_analyzer: /*#__PURE__*/ s.optional(s.string),
    quote_field_suffix: /*#__PURE__*/ s.optional(s.string),
    rewrite: /*#__PURE__*/ s.optional(s.string),
    tie_breaker: /*#__PURE__*/ s.optional(s.number),
    time_zone: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.RandomScoreFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRandomScoreFunction {
  readonly field?: Field | undefined
  readonly seed?: Long | string | undefined
}

/** The schema of `QueryDslRandomScoreFunction`. @category schemas @since 0.1.0 */
export const QueryDslRandomScoreFunction: s.Lazy<QueryDslRandomScoreFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    seed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.query_dsl.RangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslRangeQuery =
  | QueryDslUntypedRangeQuery
  | QueryDslDateRangeQuery
  | QueryDslNumberRangeQuery
  | QueryDslLongNumberRangeQuery
  | QueryDslTermRangeQuery

/** The schema of `QueryDslRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslRangeQuery: s.Lazy<QueryDslRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ QueryDslUntypedRangeQuery(),
    /*#__PURE__*/ QueryDslDateRangeQuery(),
    /*#__PURE__*/ QueryDslNumberRangeQuery(),
    /*#__PURE__*/ QueryDslLongNumberRangeQuery(),
    /*#__PURE__*/ QueryDslTermRangeQuery()
  ])
)

/**
 * `_types.query_dsl.RangeQueryBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRangeQueryBase<T = unknown> extends QueryDslQueryBase {
  /** Default: `intersects`. */
  readonly relation?: QueryDslRangeRelation | undefined
  readonly gt?: T | undefined
  readonly gte?: T | undefined
  readonly lt?: T | undefined
  readonly lte?: T | undefined
}

/** The schema of `QueryDslRangeQueryBase`. @category schemas @since 0.1.0 */
export const QueryDslRangeQueryBase: s.Lazy<QueryDslRangeQueryBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.unknown),
    gte: /*#__PURE__*/ s.optional(s.unknown),
    lt: /*#__PURE__*/ s.optional(s.unknown),
    lte: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `_types.query_dsl.RangeRelation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslRangeRelation = "within" | "contains" | "intersects"

/**
 * `_types.query_dsl.RankFeatureFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureFunction {}

/** The schema of `QueryDslRankFeatureFunction`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureFunction: s.Lazy<QueryDslRankFeatureFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `_types.query_dsl.RankFeatureFunctionLinear` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureFunctionLinear extends QueryDslRankFeatureFunction {}

/** The schema of `QueryDslRankFeatureFunctionLinear`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureFunctionLinear: s.Lazy<QueryDslRankFeatureFunctionLinear> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `_types.query_dsl.RankFeatureFunctionLogarithm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureFunctionLogarithm extends QueryDslRankFeatureFunction {
  readonly scaling_factor: Float
}

/** The schema of `QueryDslRankFeatureFunctionLogarithm`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureFunctionLogarithm: s.Lazy<QueryDslRankFeatureFunctionLogarithm> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ scaling_factor: s.number }))

/**
 * `_types.query_dsl.RankFeatureFunctionSaturation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureFunctionSaturation extends QueryDslRankFeatureFunction {
  readonly pivot?: Float | undefined
}

/** The schema of `QueryDslRankFeatureFunctionSaturation`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureFunctionSaturation: s.Lazy<QueryDslRankFeatureFunctionSaturation> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ pivot: /*#__PURE__*/ s.optional(s.number) }))

/**
 * `_types.query_dsl.RankFeatureFunctionSigmoid` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureFunctionSigmoid extends QueryDslRankFeatureFunction {
  readonly pivot: Float
  readonly exponent: Float
}

/** The schema of `QueryDslRankFeatureFunctionSigmoid`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureFunctionSigmoid: s.Lazy<QueryDslRankFeatureFunctionSigmoid> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ pivot: s.number, exponent: s.number }))

/**
 * `_types.query_dsl.RankFeatureQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRankFeatureQuery extends QueryDslQueryBase {
  readonly field: Field
  readonly saturation?: QueryDslRankFeatureFunctionSaturation | undefined
  readonly log?: QueryDslRankFeatureFunctionLogarithm | undefined
  readonly linear?: QueryDslRankFeatureFunctionLinear | undefined
  readonly sigmoid?: QueryDslRankFeatureFunctionSigmoid | undefined
}

/** The schema of `QueryDslRankFeatureQuery`. @category schemas @since 0.1.0 */
export const QueryDslRankFeatureQuery: s.Lazy<QueryDslRankFeatureQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    saturation: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRankFeatureFunctionSaturation()),
    log: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRankFeatureFunctionLogarithm()),
    linear: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRankFeatureFunctionLinear()),
    sigmoid: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslRankFeatureFunctionSigmoid())
  })
)

/**
 * `_types.query_dsl.RegexpQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRegexpQuery extends QueryDslQueryBase {
  /**
   * Default: `false`.
   * In Elasticsearch since 7.10.0.
   */
  readonly case_insensitive?: boolean | undefined
  readonly flags?: string | undefined
  /** Default: `10000`. */
  readonly max_determinized_states?: Integer | undefined
  readonly rewrite?: MultiTermQueryRewrite | undefined
  readonly value: string
}

/** The schema of `QueryDslRegexpQuery`. @category schemas @since 0.1.0 */
export const QueryDslRegexpQuery: s.Lazy<QueryDslRegexpQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    case_insensitive: /*#__PURE__*/ s.optional(s.boolean),
    flags: /*#__PURE__*/ s.optional(s.string),
    max_determinized_states: /*#__PURE__*/ s.optional(s.number),
    rewrite: /*#__PURE__*/ s.optional(s.string),
    value: s.string
  })
)

/**
 * `_types.query_dsl.RuleQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslRuleQuery extends QueryDslQueryBase {
  readonly organic: QueryDslQueryContainer
  readonly ruleset_ids?: Id | ReadonlyArray<Id> | undefined
  readonly ruleset_id?: string | undefined
  readonly match_criteria: unknown
}

/** The schema of `QueryDslRuleQuery`. @category schemas @since 0.1.0 */
export const QueryDslRuleQuery: s.Lazy<QueryDslRuleQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    organic: /*#__PURE__*/ QueryDslQueryContainer(),
    ruleset_ids: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    ruleset_id: /*#__PURE__*/ s.optional(s.string),
    match_criteria: s.unknown
  })
)

/**
 * `_types.query_dsl.ScriptQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslScriptQuery extends QueryDslQueryBase {
  readonly script: Script | ScriptSource
}

/** The schema of `QueryDslScriptQuery`. @category schemas @since 0.1.0 */
export const QueryDslScriptQuery: s.Lazy<QueryDslScriptQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.query_dsl.ScriptScoreFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslScriptScoreFunction {
  readonly script: Script | ScriptSource
}

/** The schema of `QueryDslScriptScoreFunction`. @category schemas @since 0.1.0 */
export const QueryDslScriptScoreFunction: s.Lazy<QueryDslScriptScoreFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.query_dsl.ScriptScoreQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslScriptScoreQuery extends QueryDslQueryBase {
  readonly min_score?: Float | undefined
  readonly query: QueryDslQueryContainer
  readonly script: Script | ScriptSource
}

/** The schema of `QueryDslScriptScoreQuery`. @category schemas @since 0.1.0 */
export const QueryDslScriptScoreQuery: s.Lazy<QueryDslScriptScoreQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    min_score: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.query_dsl.SemanticQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSemanticQuery extends QueryDslQueryBase {
  readonly field: string
  readonly query: string
}

/** The schema of `QueryDslSemanticQuery`. @category schemas @since 0.1.0 */
export const QueryDslSemanticQuery: s.Lazy<QueryDslSemanticQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    query: s.string
  })
)

/**
 * `_types.query_dsl.ShapeFieldQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslShapeFieldQuery {
  readonly indexed_shape?: QueryDslFieldLookup | undefined
  readonly relation?: GeoShapeRelation | undefined
  readonly shape?: GeoShape | undefined
}

/** The schema of `QueryDslShapeFieldQuery`. @category schemas @since 0.1.0 */
export const QueryDslShapeFieldQuery: s.Lazy<QueryDslShapeFieldQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indexed_shape: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslFieldLookup()),
    relation: /*#__PURE__*/ s.optional(s.string),
    shape: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `_types.query_dsl.ShapeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslShapeQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  readonly ignore_unmapped?: boolean | undefined
  readonly [key: string]: QueryDslShapeFieldQuery | Float | string | boolean | undefined
}

/** The schema of `QueryDslShapeQuery`. @category schemas @since 0.1.0 */
export const QueryDslShapeQuery: s.Lazy<QueryDslShapeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.SimpleQueryStringFlag` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslSimpleQueryStringFlag =
  | "NONE"
  | "AND"
  | "NOT"
  | "OR"
  | "PREFIX"
  | "PHRASE"
  | "PRECEDENCE"
  | "ESCAPE"
  | "WHITESPACE"
  | "FUZZY"
  | "NEAR"
  | "SLOP"
  | "ALL"

/**
 * `_types.query_dsl.SimpleQueryStringFlags` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-simple-query-string-query#supported-flags
 * @category models
 * @since 0.1.0
 */
export type QueryDslSimpleQueryStringFlags = SpecUtilsPipeSeparatedFlags<QueryDslSimpleQueryStringFlag>

/** The schema of `QueryDslSimpleQueryStringFlags`. @category schemas @since 0.1.0 */
export const QueryDslSimpleQueryStringFlags: s.Lazy<QueryDslSimpleQueryStringFlags> = /*#__PURE__*/ s.lazy(
  () => s.string
)

/**
 * `_types.query_dsl.SimpleQueryStringQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSimpleQueryStringQuery extends QueryDslQueryBase {
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `true`. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** Default: `'or'`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
  /** Default: `ALL`. */
  readonly flags?: QueryDslSimpleQueryStringFlags | undefined
  /** Default: `50`. */
  readonly fuzzy_max_expansions?: Integer | undefined
  /** Default: `0`. */
  readonly fuzzy_prefix_length?: Integer | undefined
  readonly fuzzy_transpositions?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  readonly query: string
  readonly quote_field_suffix?: string | undefined
}

/** The schema of `QueryDslSimpleQueryStringQuery`. @category schemas @since 0.1.0 */
export const QueryDslSimpleQueryStringQuery: s.Lazy<QueryDslSimpleQueryStringQuery> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      analyzer: /*#__PURE__*/ s.optional(s.string),
      analyze_wildcard: /*#__PURE__*/ s.optional(s.boolean),
      auto_generate_synonyms_phrase_query: /*#__PURE__*/ s.optional(s.boolean),
      default_operator: /*#__PURE__*/ s.optional(s.string),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      flags: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSimpleQueryStringFlags()),
      fuzzy_max_expansions: /*#__PURE__*/ s.optional(s.number),
      fuzzy_prefix_length: /*#__PURE__*/ s.optional(s.number),
      fuzzy_transpositions: /*#__PURE__*/ s.optional(s.boolean),
      lenient: /*#__PURE__*/ s.optional(s.boolean),
      minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      query: s.string,
      quote_field_suffix: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.query_dsl.SpanContainingQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanContainingQuery extends QueryDslQueryBase {
  readonly big: QueryDslSpanQuery
  readonly little: QueryDslSpanQuery
}

/** The schema of `QueryDslSpanContainingQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanContainingQuery: s.Lazy<QueryDslSpanContainingQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    big: /*#__PURE__*/ QueryDslSpanQuery(),
    little: /*#__PURE__*/ QueryDslSpanQuery()
  })
)

/**
 * `_types.query_dsl.SpanFieldMaskingQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanFieldMaskingQuery extends QueryDslQueryBase {
  readonly field: Field
  readonly query: QueryDslSpanQuery
}

/** The schema of `QueryDslSpanFieldMaskingQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanFieldMaskingQuery: s.Lazy<QueryDslSpanFieldMaskingQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    query: /*#__PURE__*/ QueryDslSpanQuery()
  })
)

/**
 * `_types.query_dsl.SpanFirstQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanFirstQuery extends QueryDslQueryBase {
  readonly end: Integer
  readonly match: QueryDslSpanQuery
}

/** The schema of `QueryDslSpanFirstQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanFirstQuery: s.Lazy<QueryDslSpanFirstQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    end: s.number,
    match: /*#__PURE__*/ QueryDslSpanQuery()
  })
)

/**
 * `_types.query_dsl.SpanGapQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslSpanGapQuery = { readonly [key: string]: Integer }

/** The schema of `QueryDslSpanGapQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanGapQuery: s.Lazy<QueryDslSpanGapQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(s.number)
)

/**
 * `_types.query_dsl.SpanMultiTermQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanMultiTermQuery extends QueryDslQueryBase {
  readonly match: QueryDslQueryContainer
}

/** The schema of `QueryDslSpanMultiTermQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanMultiTermQuery: s.Lazy<QueryDslSpanMultiTermQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    match: /*#__PURE__*/ QueryDslQueryContainer()
  })
)

/**
 * `_types.query_dsl.SpanNearQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanNearQuery extends QueryDslQueryBase {
  readonly clauses: ReadonlyArray<QueryDslSpanQuery>
  readonly in_order?: boolean | undefined
  readonly slop?: Integer | undefined
}

/** The schema of `QueryDslSpanNearQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanNearQuery: s.Lazy<QueryDslSpanNearQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    clauses: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslSpanQuery()),
    in_order: /*#__PURE__*/ s.optional(s.boolean),
    slop: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.SpanNotQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanNotQuery extends QueryDslQueryBase {
  readonly dist?: Integer | undefined
  readonly exclude: QueryDslSpanQuery
  readonly include: QueryDslSpanQuery
  /** Default: `0`. */
  readonly post?: Integer | undefined
  /** Default: `0`. */
  readonly pre?: Integer | undefined
}

/** The schema of `QueryDslSpanNotQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanNotQuery: s.Lazy<QueryDslSpanNotQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    dist: /*#__PURE__*/ s.optional(s.number),
    exclude: /*#__PURE__*/ QueryDslSpanQuery(),
    include: /*#__PURE__*/ QueryDslSpanQuery(),
    post: /*#__PURE__*/ s.optional(s.number),
    pre: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.query_dsl.SpanOrQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanOrQuery extends QueryDslQueryBase {
  readonly clauses: ReadonlyArray<QueryDslSpanQuery>
}

/** The schema of `QueryDslSpanOrQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanOrQuery: s.Lazy<QueryDslSpanOrQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    clauses: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslSpanQuery())
  })
)

/**
 * The variants of `QueryDslSpanQuery`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanQueryVariants {
  readonly span_containing: QueryDslSpanContainingQuery
  readonly span_field_masking: QueryDslSpanFieldMaskingQuery
  readonly span_first: QueryDslSpanFirstQuery
  readonly span_gap: QueryDslSpanGapQuery
  readonly span_multi: QueryDslSpanMultiTermQuery
  readonly span_near: QueryDslSpanNearQuery
  readonly span_not: QueryDslSpanNotQuery
  readonly span_or: QueryDslSpanOrQuery
  readonly span_term: { readonly [key: string]: QueryDslSpanTermQuery | FieldValue }
  readonly span_within: QueryDslSpanWithinQuery
}

/**
 * A `QueryDslSpanQuery` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanQueryMade extends Partial<QueryDslSpanQueryVariants>, Made {}

/**
 * `_types.query_dsl.SpanQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslSpanQuery = OneOf<QueryDslSpanQueryVariants> | QueryDslSpanQueryMade

/** The schema of `QueryDslSpanQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanQuery: s.Lazy<QueryDslSpanQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    span_containing: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanContainingQuery()),
    span_field_masking: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanFieldMaskingQuery()),
    span_first: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanFirstQuery()),
    span_gap: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanGapQuery()),
    span_multi: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanMultiTermQuery()),
    span_near: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanNearQuery()),
    span_not: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanNotQuery()),
    span_or: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanOrQuery()),
    span_term: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslSpanTermQuery(), s.fieldValue]))
    ),
    span_within: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslSpanWithinQuery())
  })
)

/**
 * `_types.query_dsl.SpanTermQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanTermQuery extends QueryDslQueryBase {
  readonly value?: FieldValue | undefined
  readonly term?: FieldValue | undefined
}

/** The schema of `QueryDslSpanTermQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanTermQuery: s.Lazy<QueryDslSpanTermQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    value: /*#__PURE__*/ s.optional(s.fieldValue),
    term: /*#__PURE__*/ s.optional(s.fieldValue)
  })
)

/**
 * `_types.query_dsl.SpanWithinQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSpanWithinQuery extends QueryDslQueryBase {
  readonly big: QueryDslSpanQuery
  readonly little: QueryDslSpanQuery
}

/** The schema of `QueryDslSpanWithinQuery`. @category schemas @since 0.1.0 */
export const QueryDslSpanWithinQuery: s.Lazy<QueryDslSpanWithinQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    big: /*#__PURE__*/ QueryDslSpanQuery(),
    little: /*#__PURE__*/ QueryDslSpanQuery()
  })
)

/**
 * The variants of `QueryDslSparseVectorQuery`.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslSparseVectorQueryVariants {
  readonly query_vector: { readonly [key: string]: Float }
  readonly inference_id: Id
}

/**
 * `_types.query_dsl.SparseVectorQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslSparseVectorQuery = OneOf<QueryDslSparseVectorQueryVariants> & {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  readonly field: Field
  readonly query?: string | undefined
  /** In Elasticsearch since 8.15.0. */
  readonly prune?: boolean | undefined
  /** In Elasticsearch since 8.15.0. */
  readonly pruning_config?: TokenPruningConfig | undefined
}

/** The schema of `QueryDslSparseVectorQuery`. @category schemas @since 0.1.0 */
export const QueryDslSparseVectorQuery: s.Lazy<QueryDslSparseVectorQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    query_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
    inference_id: /*#__PURE__*/ s.optional(s.string),
    query: /*#__PURE__*/ s.optional(s.string),
    prune: /*#__PURE__*/ s.optional(s.boolean),
    pruning_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ TokenPruningConfig())
  })
)

/**
 * `_types.query_dsl.TermQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTermQuery extends QueryDslQueryBase {
  readonly value: FieldValue
  /**
   * Default: `false`.
   * In Elasticsearch since 7.10.0.
   */
  readonly case_insensitive?: boolean | undefined
}

/** The schema of `QueryDslTermQuery`. @category schemas @since 0.1.0 */
export const QueryDslTermQuery: s.Lazy<QueryDslTermQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    value: s.fieldValue,
    case_insensitive: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.query_dsl.TermRangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTermRangeQuery extends QueryDslRangeQueryBase<string> {}

/** The schema of `QueryDslTermRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslTermRangeQuery: s.Lazy<QueryDslTermRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.string),
    gte: /*#__PURE__*/ s.optional(s.string),
    lt: /*#__PURE__*/ s.optional(s.string),
    lte: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.TermsLookup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTermsLookup {
  readonly index: IndexName
  readonly id: Id
  readonly path: Field
  readonly routing?: string | undefined
}

/** The schema of `QueryDslTermsLookup`. @category schemas @since 0.1.0 */
export const QueryDslTermsLookup: s.Lazy<QueryDslTermsLookup> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: s.string,
    id: s.string,
    path: s.string,
    routing: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.TermsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTermsQuery {
  /** Default: `1`. */
  readonly boost?: Float | undefined
  readonly _name?: string | undefined
  readonly [key: string]: QueryDslTermsQueryField | Float | string | undefined
}

/** The schema of `QueryDslTermsQuery`. @category schemas @since 0.1.0 */
export const QueryDslTermsQuery: s.Lazy<QueryDslTermsQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.TermsQueryField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslTermsQueryField = ReadonlyArray<FieldValue> | QueryDslTermsLookup

/** The schema of `QueryDslTermsQueryField`. @category schemas @since 0.1.0 */
export const QueryDslTermsQueryField: s.Lazy<QueryDslTermsQueryField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([/*#__PURE__*/ s.array(s.fieldValue), /*#__PURE__*/ QueryDslTermsLookup()])
)

/**
 * `_types.query_dsl.TermsSetQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTermsSetQuery extends QueryDslQueryBase {
  /** In Elasticsearch since 8.10.0. */
  readonly minimum_should_match?: MinimumShouldMatch | undefined
  readonly minimum_should_match_field?: Field | undefined
  readonly minimum_should_match_script?: Script | ScriptSource | undefined
  readonly terms: ReadonlyArray<FieldValue>
}

/** The schema of `QueryDslTermsSetQuery`. @category schemas @since 0.1.0 */
export const QueryDslTermsSetQuery: s.Lazy<QueryDslTermsSetQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    minimum_should_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    minimum_should_match_field: /*#__PURE__*/ s.optional(s.string),
    minimum_should_match_script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    terms: /*#__PURE__*/ s.array(s.fieldValue)
  })
)

/**
 * `_types.query_dsl.TextExpansionQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTextExpansionQuery extends QueryDslQueryBase {
  readonly model_id: string
  readonly model_text: string
  /**
   * In Elasticsearch since 8.13.0.
   * Stability: experimental.
   */
  readonly pruning_config?: TokenPruningConfig | undefined
}

/** The schema of `QueryDslTextExpansionQuery`. @category schemas @since 0.1.0 */
export const QueryDslTextExpansionQuery: s.Lazy<QueryDslTextExpansionQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    model_id: s.string,
    model_text: s.string,
    pruning_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ TokenPruningConfig())
  })
)

/**
 * `_types.query_dsl.TextQueryType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslTextQueryType =
  | "best_fields"
  | "most_fields"
  | "cross_fields"
  | "phrase"
  | "phrase_prefix"
  | "bool_prefix"

/**
 * `_types.query_dsl.TypeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslTypeQuery extends QueryDslQueryBase {
  readonly value: string
}

/** The schema of `QueryDslTypeQuery`. @category schemas @since 0.1.0 */
export const QueryDslTypeQuery: s.Lazy<QueryDslTypeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    value: s.string
  })
)

/**
 * `_types.query_dsl.UntypedDecayFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslUntypedDecayFunction {
  /** Default: `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
  readonly [key: string]: QueryDslDecayPlacement | QueryDslMultiValueMode | undefined
}

/** The schema of `QueryDslUntypedDecayFunction`. @category schemas @since 0.1.0 */
export const QueryDslUntypedDecayFunction: s.Lazy<QueryDslUntypedDecayFunction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ multi_value_mode: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.query_dsl.UntypedDistanceFeatureQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslUntypedDistanceFeatureQuery extends QueryDslDistanceFeatureQueryBase {}

/** The schema of `QueryDslUntypedDistanceFeatureQuery`. @category schemas @since 0.1.0 */
export const QueryDslUntypedDistanceFeatureQuery: s.Lazy<QueryDslUntypedDistanceFeatureQuery> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      boost: /*#__PURE__*/ s.optional(s.number),
      _name: /*#__PURE__*/ s.optional(s.string),
      origin: s.unknown,
      pivot: s.unknown,
      field: s.string
    })
  )

/**
 * `_types.query_dsl.UntypedRangeQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslUntypedRangeQuery extends QueryDslRangeQueryBase {
  readonly format?: DateFormat | undefined
  readonly time_zone?: TimeZone | undefined
}

/** The schema of `QueryDslUntypedRangeQuery`. @category schemas @since 0.1.0 */
export const QueryDslUntypedRangeQuery: s.Lazy<QueryDslUntypedRangeQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    relation: /*#__PURE__*/ s.optional(s.string),
    gt: /*#__PURE__*/ s.optional(s.unknown),
    gte: /*#__PURE__*/ s.optional(s.unknown),
    lt: /*#__PURE__*/ s.optional(s.unknown),
    lte: /*#__PURE__*/ s.optional(s.unknown),
    format: /*#__PURE__*/ s.optional(s.string),
    time_zone: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.WeightedTokensQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslWeightedTokensQuery extends QueryDslQueryBase {
  readonly tokens: { readonly [key: string]: Float } | ReadonlyArray<{ readonly [key: string]: Float }>
  readonly pruning_config?: TokenPruningConfig | undefined
}

/** The schema of `QueryDslWeightedTokensQuery`. @category schemas @since 0.1.0 */
export const QueryDslWeightedTokensQuery: s.Lazy<QueryDslWeightedTokensQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    tokens: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(s.number),
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(s.number))
    ]),
    pruning_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ TokenPruningConfig())
  })
)

/**
 * `_types.query_dsl.WildcardQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslWildcardQuery extends QueryDslQueryBase {
  /** In Elasticsearch since 7.10.0. */
  readonly case_insensitive?: boolean | undefined
  readonly rewrite?: MultiTermQueryRewrite | undefined
  readonly value?: string | undefined
  readonly wildcard?: string | undefined
}

/** The schema of `QueryDslWildcardQuery`. @category schemas @since 0.1.0 */
export const QueryDslWildcardQuery: s.Lazy<QueryDslWildcardQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    case_insensitive: /*#__PURE__*/ s.optional(s.boolean),
    rewrite: /*#__PURE__*/ s.optional(s.string),
    value: /*#__PURE__*/ s.optional(s.string),
    wildcard: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.query_dsl.WrapperQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryDslWrapperQuery extends QueryDslQueryBase {
  readonly query: string
}

/** The schema of `QueryDslWrapperQuery`. @category schemas @since 0.1.0 */
export const QueryDslWrapperQuery: s.Lazy<QueryDslWrapperQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    query: s.string
  })
)

/**
 * `_types.query_dsl.ZeroTermsQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryDslZeroTermsQuery = "all" | "none"
