/**
 * The functions of ES|QL, under their names.
 *
 * @since 0.1.0
 */
export * from "./functions/aggregate.ts"
export * from "./functions/timeSeries.ts"
export * from "./functions/grouping.ts"
export * from "./functions/conditional.ts"
export * from "./functions/conversion.ts"
export * from "./functions/dates.ts"
export * from "./functions/ip.ts"
export * from "./functions/math.ts"
export * from "./functions/multivalue.ts"
export * from "./functions/search.ts"
export * from "./functions/spatial.ts"
export * from "./functions/strings.ts"
export * from "./functions/vector.ts"
