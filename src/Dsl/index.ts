/**
 * Queries as values that know the fields they mention.
 *
 * Reach for {@link Query} to write queries that the compiler checks against a document's fields, and to put them
 * together with and, or and not. What it makes is the plain object that the low-level client takes.
 *
 * @since 0.1.0
 */
export * as Query from "./Query.ts"
