/**
 * ES|QL: queries whose values are sent as parameters, and rows as values.
 *
 * Reach for {@link esql} to write a query, and for `execute`, `stream`, `columnar`, `text` or `documents` to run it.
 *
 * @since 0.1.0
 */
export * from "./Fragment.ts"
export * from "./QueryError.ts"
export * from "./Run.ts"
