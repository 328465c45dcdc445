/**
 * What all aggregations have in common: they are the very objects that the low-level client takes, and their types
 * know what was asked and which fields were mentioned.
 *
 * @since 0.1.0
 */
import type { Requests } from "../../Api/AggregationResults.ts"
import type {
  AggregationsAggregationContainer,
  AggregationsAggregationContainerMade
} from "../../Api/types/Aggregations.ts"
import { aggregating } from "../internal/aggregating.ts"
import type { Mentions } from "../queries/query.ts"

/**
 * An aggregation. `Request` is the form of what was asked, from which the type of the result follows; `Fields` are the
 * fields that it mentions, as those of a query.
 *
 * @category models
 * @since 0.1.0
 */
export interface Aggregation<out Request, in Fields = never>
  extends AggregationsAggregationContainerMade, Mentions<Fields>, Requests<Request> {
  readonly aggs?: Aggregations
  readonly meta?: { readonly [key: string]: unknown }
}

/**
 * Aggregations by their names: the DSL's, or plain ones of the low-level client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Aggregations {
  readonly [name: string]: AggregationsAggregationContainer
}

/**
 * What comes back with the result, as it is.
 *
 * @category options
 * @since 0.1.0
 */
export interface WithMeta {
  readonly meta?: { readonly [key: string]: unknown } | undefined
}

/**
 * What a bucket aggregation may hold: aggregations for each of its buckets.
 *
 * @category options
 * @since 0.1.0
 */
export interface Nest<A> extends WithMeta {
  readonly aggs?: A | undefined
}

/**
 * An aggregation that was written otherwise, for instance by hand. The type of its result follows from a literal; it
 * mentions no fields that the compiler could check.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const genres = Aggregation.from({ terms: { field: "genres" } })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const from = <const Request extends AggregationsAggregationContainer>(
  request: Request
): Aggregation<Request, unknown> => aggregating(request)
