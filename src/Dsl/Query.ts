/**
 * Queries: a function for each, and their algebra.
 *
 * @since 0.1.0
 */
export * from "./queries/query.ts"
export * from "./queries/compound.ts"
export * from "./queries/fullText.ts"
export * from "./queries/functionScore.ts"
export * from "./queries/geo.ts"
export * from "./queries/joining.ts"
export * from "./queries/specialized.ts"
export * from "./queries/span.ts"
export * from "./queries/term.ts"
export * from "./queries/vector.ts"
