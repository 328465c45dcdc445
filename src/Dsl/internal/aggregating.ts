/** How aggregations are made. */
import type { AggregationsAggregationContainer } from "../../Api/types/Aggregations.ts"
import type { Aggregation } from "../aggregations/aggregation.ts"
import { exact } from "./exact.ts"

/** The aggregation itself. What it asks and mentions is in its type alone, so nothing but a cast can add it. */
export const aggregating = <Request, Fields>(
  request: AggregationsAggregationContainer | { readonly [kind: string]: unknown }
): Aggregation<Request, Fields> => request as Aggregation<Request, Fields>

const isDefined = ([, value]: readonly [string, unknown]): boolean => value !== undefined

const defined = (options: object): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(options).filter(isDefined))

const ranged = (range: unknown): unknown =>
  typeof range === "object" && range !== null
    ? Object.fromEntries(
        Object.entries(range).map(([name, value]) => [name, value instanceof Date ? exact(value) : value])
      )
    : range

/** Dates among the bounds of ranges become text. */
const dated = (options: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } =>
  Array.isArray(options["ranges"]) ? { ...options, ranges: options["ranges"].map(ranged) } : options

/** An aggregation of a kind that has no others inside of it. */
export const metric = <Request, Fields>(kind: string, options: object): Aggregation<Request, Fields> =>
  aggregating({ [kind]: defined(options) })

interface Nesting {
  readonly aggs?: unknown
  readonly meta?: unknown
}

/** With what stands beside its kind. */
export const nest = <Request, Fields>(
  kind: { readonly [kind: string]: unknown },
  { aggs, meta }: Nesting = {}
): Aggregation<Request, Fields> =>
  aggregating({ ...kind, ...(aggs !== undefined && { aggs }), ...(meta !== undefined && { meta }) })

/** An aggregation whose options are beside `aggs` and `meta`. */
export const bucket = <Request, Fields>(
  kind: string,
  own: object,
  options: Nesting = {}
): Aggregation<Request, Fields> => {
  const { aggs, meta, ...rest } = options
  return nest({ [kind]: dated(defined({ ...rest, ...own })) }, { aggs, meta })
}
