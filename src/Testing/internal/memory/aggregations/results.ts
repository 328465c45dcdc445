/** What aggregations come to, in a form that orders and pipelines can look into, and how it is answered. */
import type { Json, JsonObject } from "../model.ts"

export type Results = ReadonlyMap<string, Result>

export interface Bucket {
  /** Its name in keyed answers, and in paths: `sales['hat']`. */
  readonly name: string
  /** The key as `_key` in paths gives it. */
  readonly key: Json
  /** All of it but count and sub-aggregations. */
  readonly head: JsonObject
  readonly count: number
  readonly results: Results
}

/** Where metrics are looked up by name; `NaN` is a metric without a value, `undefined` no metric. */
export type Lookup = (name: string) => number | undefined

export type Result =
  | {
      readonly kind: "value"
      /** `NaN` for none. */
      readonly value: number
      readonly body: JsonObject
    }
  | { readonly kind: "values"; readonly lookup: Lookup; readonly body: JsonObject }
  | { readonly kind: "other"; readonly body: JsonObject }
  | { readonly kind: "single"; readonly count: number; readonly results: Results }
  | {
      readonly kind: "buckets"
      /** What stands beside the buckets. */
      readonly head: JsonObject
      readonly buckets: ReadonlyArray<Bucket>
      readonly keyed: boolean
    }

const bucketJson = (bucket: Bucket, metas: Metas): JsonObject => ({
  ...bucket.head,
  doc_count: bucket.count,
  ...render(bucket.results, metas)
})

/** The metadata of aggregations by name, and of those below them. */
export type Metas = ReadonlyMap<string, { readonly meta: JsonObject | undefined; readonly below: Metas }>

const resultJson = (result: Result, below: Metas): JsonObject => {
  switch (result.kind) {
    case "value":
    case "values":
    case "other":
      return result.body
    case "single":
      return { doc_count: result.count, ...render(result.results, below) }
    case "buckets": {
      const { buckets, head, keyed } = result
      if (!keyed) return { ...head, buckets: buckets.map((bucket) => bucketJson(bucket, below)) }
      const named = buckets.map((bucket) => [bucket.name, bucketJson(bucket, below)] as const)
      return { ...head, buckets: Object.fromEntries(named) }
    }
  }
}

/** Results as they are answered. */
export const render = (results: Results, metas: Metas): JsonObject =>
  Object.fromEntries(
    [...results].map(([name, result]) => {
      const known = metas.get(name)
      const body = resultJson(result, known?.below ?? new Map())
      return [name, known?.meta === undefined ? body : { meta: known.meta, ...body }]
    })
  )
