/**
 * The results of aggregations, checked against what was asked and with keys and documents decoded. The answer was made
 * for this call alone, but it is copied: only what changes, and what holds it.
 */
import * as Result from "effect/Result"
import type { AggregationsAggregationContainer } from "../../Api/types/Aggregations.ts"
import type { MappingTypeMapping } from "../../Api/types/Mapping.ts"
import { each } from "./each.ts"
import { keyOf, toDate } from "./keys.ts"
import { isWhole } from "./whole.ts"

type Json = { readonly [name: string]: unknown }

/** What is wrong with a result: the place below `aggregations`, and what was expected. */
export interface Problem {
  readonly _tag: "Problem"
  readonly at: ReadonlyArray<string | number>
  readonly expected: string
}

export interface Reading<E> {
  readonly mapping: MappingTypeMapping
  /** Decodes a hit of the documents themselves; without it hits stay as they are. */
  readonly hit?: (hit: Json) => Result.Result<unknown, E>
}

type Outcome<E> = Result.Result<unknown, E | Problem>

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const problem = (at: Problem["at"], expected: string) =>
  Result.fail<Problem>({ _tag: "Problem", at, expected })

const noKind: ReadonlySet<string> = new Set(["aggs", "aggregations", "meta"])

const kindOf = (asked: Json): string => Object.keys(asked).find((name) => !noKind.has(name)) ?? ""

/** Kinds without a result. */
const silent: ReadonlySet<string> = new Set(["bucket_selector", "bucket_sort"])

/** Kinds that are not in all buckets. */
const inSome: ReadonlySet<string> = new Set([
  "bucket_script",
  "derivative",
  "moving_avg",
  "moving_fn",
  "moving_percentiles",
  "normalize",
  "serial_diff"
])

/** Kinds that are one bucket without a key. */
const single: ReadonlySet<string> = new Set([
  "children",
  "diversified_sampler",
  "filter",
  "global",
  "missing",
  "nested",
  "parent",
  "random_sampler",
  "reverse_nested",
  "sampler"
])

/** Kinds with several buckets. */
const several: ReadonlySet<string> = new Set([
  "adjacency_matrix",
  "auto_date_histogram",
  "categorize_text",
  "composite",
  "date_histogram",
  "date_range",
  "filters",
  "frequent_item_sets",
  "geo_distance",
  "geohash_grid",
  "geohex_grid",
  "geotile_grid",
  "histogram",
  "ip_prefix",
  "ip_range",
  "multi_terms",
  "range",
  "rare_terms",
  "significant_terms",
  "significant_text",
  "terms",
  "time_series",
  "variable_width_histogram"
])

/** Kinds whose documents are others than those of the search. */
const leads: ReadonlySet<string> = new Set(["children", "nested", "parent"])

type Key = (key: unknown) => unknown

const sourceKey = (mapping: MappingTypeMapping, source: unknown): Key => {
  if (!isJson(source)) return (key) => key
  const { date_histogram: dates, terms } = source
  if (isJson(dates)) return dates["format"] === undefined ? toDate : (key) => key
  return isJson(terms) ? keyOf(mapping, terms["field"]) : (key) => key
}

/** What becomes of the keys of a kind's buckets; `undefined` where they stay as they are. */
const keysOf = (mapping: MappingTypeMapping, kind: string, options: unknown): Key | undefined => {
  if (!isJson(options)) return undefined
  switch (kind) {
    case "date_histogram":
    case "auto_date_histogram":
      return toDate
    case "terms":
    case "rare_terms":
    case "significant_terms":
      return keyOf(mapping, options["field"])
    case "multi_terms": {
      const fields = Array.isArray(options["terms"]) ? options["terms"] : []
      const keys = fields.map((field: unknown) => keyOf(mapping, isJson(field) ? field["field"] : undefined))
      return (key) => (Array.isArray(key) ? key.map((part: unknown, n) => keys[n]?.(part) ?? part) : key)
    }
    case "composite": {
      const sources = Array.isArray(options["sources"]) ? options["sources"].filter(isJson) : []
      const keys = new Map(
        sources.flatMap((source) =>
          Object.entries(source).map(([name, of]) => [name, sourceKey(mapping, of)] as const)
        )
      )
      return (key) =>
        isJson(key)
          ? Object.fromEntries(
              Object.entries(key).map(([name, part]) => [name, keys.get(name)?.(part) ?? part])
            )
          : key
    }
    default:
      return undefined
  }
}

const subsOf = (asked: Json): Json | undefined => {
  const subs = asked["aggs"] ?? asked["aggregations"]
  return isJson(subs) ? subs : undefined
}

/** A bucket, or what is one: its key and its sub-aggregations. */
const bucketOf = <E>(
  reading: Reading<E>,
  subs: Json | undefined,
  key: Key | undefined,
  bucket: unknown,
  at: Problem["at"]
): Outcome<E> => {
  if (!isJson(bucket)) return problem(at, "Expected a bucket")
  const own = key === undefined || !("key" in bucket) ? bucket : { ...bucket, key: key(bucket["key"]) }
  return subs === undefined ? Result.succeed(own) : within(reading, subs, own, at)
}

const sourceOf = (options: unknown): unknown => (isJson(options) ? options["_source"] : undefined)

const hitsOf = <E>({ hit: decode }: Reading<E>, result: Json, at: Problem["at"]): Outcome<E> => {
  const hits = result["hits"]
  if (!isJson(hits) || !Array.isArray(hits["hits"])) return problem([...at, "hits"], "Expected hits")
  if (decode === undefined) return Result.succeed(result)
  return Result.map(each(hits["hits"].filter(isJson), decode), (decoded) => ({
    ...result,
    hits: { ...hits, hits: decoded }
  }))
}

const resultOf = <E>(reading: Reading<E>, asked: Json, result: Json, at: Problem["at"]): Outcome<E> => {
  const kind = kindOf(asked)
  const subs = subsOf(asked)
  const bare: Reading<E> = { mapping: reading.mapping }
  // Other documents are not of the search's declaration.
  const inner = leads.has(kind) ? bare : reading
  if (kind === "top_hits") return hitsOf(isWhole(sourceOf(asked[kind])) ? reading : bare, result, at)
  if (single.has(kind)) {
    return typeof result["doc_count"] === "number"
      ? bucketOf(inner, subs, undefined, result, at)
      : problem([...at, "doc_count"], "Expected a number")
  }
  if (!several.has(kind)) return Result.succeed(result)
  const { buckets } = result
  const key = keysOf(reading.mapping, kind, asked[kind])
  if (key === undefined && subs === undefined && typeof buckets === "object" && buckets !== null) {
    return Result.succeed(result)
  }
  if (Array.isArray(buckets)) {
    const decoded = each(buckets, (bucket: unknown, n) =>
      bucketOf(inner, subs, key, bucket, [...at, "buckets", n])
    )
    return Result.map(decoded, (all) => ({ ...result, buckets: all }))
  }
  if (!isJson(buckets)) return problem([...at, "buckets"], "Expected buckets")
  const named = each(Object.entries(buckets), ([name, bucket]) =>
    Result.map(bucketOf(inner, subs, key, bucket, [...at, "buckets", name]), (one) => [name, one] as const)
  )
  return Result.map(named, (all) => ({ ...result, buckets: Object.fromEntries(all) }))
}

/** The results beside other fields of an answer or a bucket. */
const within = <E>(reading: Reading<E>, asked: Json, holder: Json, at: Problem["at"]): Outcome<E> => {
  const results = each(
    Object.entries(asked),
    ([name, one]): Result.Result<ReadonlyArray<readonly [string, unknown]>, E | Problem> => {
      if (!isJson(one) || silent.has(kindOf(one))) return Result.succeed([])
      const result = holder[name]
      if (result === undefined && inSome.has(kindOf(one))) return Result.succeed([])
      if (!isJson(result)) return problem([...at, name], `Expected the result of the aggregation [${name}]`)
      return Result.map(resultOf(reading, one, result, [...at, name]), (own) => [[name, own]])
    }
  )
  return Result.map(results, (all) => ({ ...holder, ...Object.fromEntries(all.flat()) }))
}

/** The results of all aggregations of a request. */
export const resultsOf = <E>(
  reading: Reading<E>,
  asked: { readonly [name: string]: AggregationsAggregationContainer },
  answer: { readonly [name: string]: unknown }
): Outcome<E> => within(reading, asked, answer, [])
