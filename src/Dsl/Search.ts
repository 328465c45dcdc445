/**
 * Searches over documents: put together from queries, aggregations, sorts and the like, checked against the fields of
 * the document, and run with typed answers.
 *
 * @since 0.1.0
 */
export * from "./searches/combine.ts"
export * from "./searches/run.ts"
export { from, make, over, toRequest } from "./searches/search.ts"
export type { ContextOf, Decode, Hit, Response, ResponseOf, Search } from "./searches/search.ts"
