/**
 * Whole documents. Elasticsearch leaves vectors out of sources, since 9.2, unless their fields are asked for; older ones
 * know no other way than to name all fields.
 */
import type { AggregationsAggregationContainer } from "../../Api/types/Aggregations.ts"
import type { MappingProperty } from "../../Api/types/Mapping.ts"

const vectors: ReadonlySet<unknown> = new Set(["dense_vector", "rank_vectors", "sparse_vector"])

interface Properties {
  readonly [name: string]: MappingProperty
}

const findVectors = (properties: Properties): boolean =>
  Object.values(properties).some(
    (property) =>
      vectors.has(property.type) || ("properties" in property && holdsVectors(property.properties))
  )

const known = new WeakMap<Properties, boolean>()

/** Whether there are vectors among properties; it is asked with every reading, and found out once. */
export const holdsVectors = (properties: Properties = {}): boolean => {
  const before = known.get(properties)
  if (before !== undefined) return before
  const found = findVectors(properties)
  known.set(properties, found)
  return found
}

/** The whole source, vectors included. */
export const everything: { readonly includes: ReadonlyArray<string> } = { includes: ["*"] }

/** Whether a choice of the source leaves documents whole. */
export const isWhole = (source: unknown): boolean => {
  if (source === undefined || source === true) return true
  if (typeof source !== "object" || source === null) return false
  const includes: unknown = Reflect.get(source, "includes")
  return (
    Array.isArray(includes) &&
    includes.length === 1 &&
    includes[0] === "*" &&
    Object.keys(source).length === 1
  )
}

/** Aggregations whose hits are whole documents, too. */
export const withWholeHits = (aggs: {
  readonly [name: string]: AggregationsAggregationContainer
}): { readonly [name: string]: AggregationsAggregationContainer } =>
  Object.fromEntries(
    Object.entries(aggs).map(([name, one]): readonly [string, AggregationsAggregationContainer] => {
      const { top_hits: hits } = one
      if (hits !== undefined) return [name, { ...one, top_hits: { _source: everything, ...hits } }]
      if (one.aggs !== undefined) return [name, { ...one, aggs: withWholeHits(one.aggs) }]
      const { aggregations } = one
      return [name, aggregations === undefined ? one : { ...one, aggregations: withWholeHits(aggregations) }]
    })
  )
