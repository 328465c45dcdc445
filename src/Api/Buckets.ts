/**
 * Reads the buckets of an aggregation whatever form they have.
 *
 * @since 0.1.0
 */
import type { AggregationsAggregate, AggregationsBucket } from "./types/Aggregations.ts"

/**
 * The buckets of an aggregation as a list. Some aggregations (`filters` with names, `range` with `keyed`)
 * answer with an object instead: the names of its fields become the buckets' `key`. An aggregation without
 * buckets, or none, has an empty list.
 *
 * @example
 * ```ts
 * import * as Api from "effect-elasticsearch/Api"
 *
 * const perYear = (response: Api.SearchResponse) =>
 *   Api.buckets(response.aggregations?.["by_year"]).map((bucket) => [bucket.key, bucket.doc_count])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/bucket
 * @category combinators
 * @since 0.1.0
 */
export function buckets(aggregate: AggregationsAggregate | undefined): ReadonlyArray<AggregationsBucket>
export function buckets<Bucket>(
  aggregate: { readonly buckets: ReadonlyArray<Bucket> } | undefined
): ReadonlyArray<Bucket>
export function buckets<Bucket>(
  aggregate: { readonly buckets: { readonly [key: string]: Bucket } } | undefined
): ReadonlyArray<Bucket & { readonly key: string }>
export function buckets(
  aggregate: { readonly buckets?: ReadonlyArray<object> | { readonly [key: string]: object } } | undefined
): ReadonlyArray<object> {
  const found = aggregate?.buckets
  if (found === undefined) return []
  if (isList(found)) return found
  return Object.entries(found).map(([key, bucket]) => ({ key, ...bucket }))
}

const isList = <A>(buckets: ReadonlyArray<A> | { readonly [key: string]: A }): buckets is ReadonlyArray<A> =>
  Array.isArray(buckets)
