/**
 * Types and schemas of `Rollup` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Duration, Field, Fields, Long, TimeZone } from "../types/Common.ts"

/**
 * `rollup._types.DateHistogramGrouping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupDateHistogramGrouping {
  readonly delay?: Duration | undefined
  readonly field: Field
  readonly format?: string | undefined
  readonly interval?: Duration | undefined
  readonly calendar_interval?: Duration | undefined
  readonly fixed_interval?: Duration | undefined
  readonly time_zone?: TimeZone | undefined
}

/** The schema of `RollupDateHistogramGrouping`. @category schemas @since 0.1.0 */
export const RollupDateHistogramGrouping: s.Lazy<RollupDateHistogramGrouping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    delay: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    field: s.string,
    format: /*#__PURE__*/ s.optional(s.string),
    interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    calendar_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    fixed_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_zone: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `rollup._types.FieldMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupFieldMetric {
  readonly field: Field
  readonly metrics: ReadonlyArray<RollupMetric>
}

/** The schema of `RollupFieldMetric`. @category schemas @since 0.1.0 */
export const RollupFieldMetric: s.Lazy<RollupFieldMetric> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ field: s.string, metrics: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `rollup._types.Groupings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGroupings {
  readonly date_histogram?: RollupDateHistogramGrouping | undefined
  readonly histogram?: RollupHistogramGrouping | undefined
  readonly terms?: RollupTermsGrouping | undefined
}

/** The schema of `RollupGroupings`. @category schemas @since 0.1.0 */
export const RollupGroupings: s.Lazy<RollupGroupings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    date_histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ RollupDateHistogramGrouping()),
    histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ RollupHistogramGrouping()),
    terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ RollupTermsGrouping())
  })
)

/**
 * `rollup._types.HistogramGrouping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupHistogramGrouping {
  readonly fields: Fields
  readonly interval: Long
}

/** The schema of `RollupHistogramGrouping`. @category schemas @since 0.1.0 */
export const RollupHistogramGrouping: s.Lazy<RollupHistogramGrouping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fields: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    interval: s.number
  })
)

/**
 * `rollup._types.Metric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RollupMetric = "min" | "max" | "sum" | "avg" | "value_count"

/**
 * `rollup._types.TermsGrouping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupTermsGrouping {
  readonly fields: Fields
}

/** The schema of `RollupTermsGrouping`. @category schemas @since 0.1.0 */
export const RollupTermsGrouping: s.Lazy<RollupTermsGrouping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ fields: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]) })
)
