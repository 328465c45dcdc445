/**
 * Every endpoint as a function of its own, by namespace.
 *
 * @since 0.1.0
 */
export * from "./Core.ts"
export * from "./Types.ts"
export * as Cluster from "./Cluster.ts"
export * as Esql from "./Esql.ts"
export * as Indices from "./Indices.ts"
