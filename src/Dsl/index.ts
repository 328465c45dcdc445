/**
 * Documents, fields, queries, aggregations and searches as values that know their types.
 *
 * Reach for {@link Document} to declare what an index holds, once for its types, its mapping and its codec; for
 * {@link Query} to write queries that the compiler checks against it, and to put them together with and, or and not.
 * What it makes is the plain object that the low-level client takes.
 *
 * @since 0.1.0
 */
export * as Aggregation from "./Aggregation.ts"
export * as Analysis from "./Analysis.ts"
export * as Collapse from "./Collapse.ts"
export * as Document from "./Document.ts"
export * as Facet from "./Facet.ts"
export * as FacetedSearch from "./FacetedSearch.ts"
export * as Field from "./Field.ts"
export * as Highlight from "./Highlight.ts"
export * as Indices from "./Indices.ts"
export * as Query from "./Query.ts"
export * as Repository from "./Repository.ts"
export * as Rescore from "./Rescore.ts"
export * as Retriever from "./Retriever.ts"
export * as Runtime from "./Runtime.ts"
export * as Search from "./Search.ts"
export * as Sort from "./Sort.ts"
export * as Suggest from "./Suggest.ts"
