/**
 * Aggregations: a function for each. The types of the results follow from them.
 *
 * @since 0.1.0
 */
export * from "./aggregations/aggregation.ts"
export * from "./aggregations/buckets.ts"
export * from "./aggregations/metrics.ts"
export * from "./aggregations/pipelines.ts"
