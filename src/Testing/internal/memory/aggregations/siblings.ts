/** Pipelines over the buckets of an aggregation beside them: `avg_bucket`, `stats_bucket` and their like. */
import { parsing, valueAt } from "../malformed.ts"
import { type Json, type JsonObject, NotSimulated } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import { decimal, type DocFormat, raw } from "./docFormat.ts"
import { jsonNumber, valueResult } from "./metric.ts"
import { type GapPolicy, numberOf, parsePath, type PathElement } from "./paths.ts"
import type { PipelineReader } from "./node.ts"
import { defaultPercents, pointsBody } from "./percentiles.ts"
import type { Bucket, Result, Results } from "./results.ts"
import { extendedResult, statsResult } from "./stats.ts"

/** What a bucket comes to, and its name. */
interface Value {
  readonly name: string
  readonly value: number
}

const policies: ReadonlyArray<GapPolicy> = ["insert_zeros", "skip", "keep_values"]

export const readPolicy = (value: string, holder: JsonObject): GapPolicy => {
  const policy = policies.find((each) => each === value)
  if (policy !== undefined) return policy
  throw parsing(
    valueAt(holder, "gap_policy"),
    `Invalid gap policy: [${value}], accepted values: [${policies.join(", ")}]`
  )
}

interface SiblingOptions {
  readonly paths: ReadonlyArray<string>
  readonly format: DocFormat
  readonly policy: GapPolicy
  /** The others, as they stand in the body. */
  readonly rest: JsonObject
}

/** Reads a body; `others` are the names that one type has besides. */
const readBody = (
  name: string,
  body: JsonObject,
  others: { readonly [name: string]: (value: Json) => boolean }
): SiblingOptions => {
  let [paths, format, policy]: [ReadonlyArray<string> | undefined, DocFormat, GapPolicy] = [
    undefined,
    raw,
    "skip"
  ]
  const rest: { [name: string]: Json } = {}
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (key === "buckets_path" && typeof value === "string") paths = [value]
    else if (key === "buckets_path" && Array.isArray(value)) paths = value.map((path: Json) => String(path))
    else if (key === "format" && typeof value === "string") format = decimal(value)
    else if (key === "gap_policy" && typeof value === "string") policy = readPolicy(value, body)
    else if (Object.hasOwn(others, key) && others[key]?.(value) === true) rest[key] = value
    else throw parsing(valueAt(body, key), `Unexpected token ${tokenOf(value)} [${key}] in [${name}]`)
  }
  if (paths === undefined) {
    throw parsing(
      { holder: body, kind: "end" },
      `Missing required field [buckets_path] for aggregation [${name}]`
    )
  }
  if (paths.length === 0) throw new NotSimulated("a pipeline aggregation without a path")
  return { paths, format, policy, rest }
}

/** Goes down to the buckets that a path means, and leaves the rest of it. */
const bucketsAt = (
  results: Results,
  elements: ReadonlyArray<PathElement>
): readonly [ReadonlyArray<Bucket>, ReadonlyArray<PathElement>, string] => {
  let [at, within] = [results, ""]
  for (const [index, { key, name }] of elements.entries()) {
    const result = at.get(name)
    within = name
    if (result?.kind === "buckets") {
      if (key === undefined) return [result.buckets, elements.slice(index + 1), name]
      if (index < elements.length - 1) throw new NotSimulated("buckets_path through a bucket by its key")
      return [result.buckets, [{ name: key, key: undefined, bucket: false }], name]
    }
    if (result?.kind !== "single") break
    at = result.results
  }
  throw new NotSimulated(`buckets_path to [${within}]`)
}

const valuesOf = (results: Results, { paths, policy }: SiblingOptions): ReadonlyArray<Value> => {
  const [buckets, rest, within] = bucketsAt(results, parsePath(paths[0] ?? "") ?? [])
  return buckets.flatMap((bucket) => {
    const value = numberOf(bucket, rest, policy, within)
    return value === undefined || Number.isNaN(value) ? [] : [{ name: bucket.name, value }]
  })
}

const total = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

const isNumber = (value: Json): boolean => typeof value === "number"

type Compute = (values: ReadonlyArray<Value>, options: SiblingOptions) => Result

const sibling = (
  compute: Compute,
  others: { readonly [name: string]: (value: Json) => boolean } = {},
  check: (rest: JsonObject) => void = () => undefined
): PipelineReader => {
  return (name, body) => {
    const options = readBody(name, body, others)
    check(options.rest)
    return {
      paths: options.paths,
      apply: { kind: "sibling", run: (results) => compute(valuesOf(results, options), options) }
    }
  }
}

export const avgBucket = sibling((values, { format }) =>
  valueResult(total(values.map(({ value }) => value)) / values.length, format)
)

export const sumBucket = sibling((values, { format }) =>
  valueResult(total(values.map(({ value }) => value)), format)
)

/** The best value with the names of all buckets that have it. */
const best = (choose: (a: number, b: number) => number, start: number): PipelineReader =>
  sibling((values, { format }) => {
    const value = values.reduce((so, each) => choose(so, each.value), start)
    const result = valueResult(value, format)
    if (result.kind !== "value") return result
    const keys = values.filter((each) => each.value === value).map(({ name }) => name)
    return { ...result, body: { ...result.body, keys } }
  })

export const maxBucket = best(Math.max, -Infinity)
export const minBucket = best(Math.min, Infinity)

const plainStats = (values: ReadonlyArray<Value>) => {
  const numbers = values.map(({ value }) => value)
  return {
    count: numbers.length,
    min: numbers.reduce((least, value) => Math.min(least, value), Infinity),
    max: numbers.reduce((most, value) => Math.max(most, value), -Infinity),
    sum: total(numbers)
  }
}

export const statsBucket = sibling((values, { format }) => statsResult(plainStats(values), format))

export const extendedStatsBucket = sibling(
  (values, { format, rest }) => {
    const sumOfSquares = total(values.map(({ value }) => value * value))
    return extendedResult(plainStats(values), { sumOfSquares, sigma: Number(rest["sigma"] ?? 2) }, format)
  },
  { sigma: isNumber },
  ({ sigma }) => {
    if (Number(sigma ?? 0) < 0) throw illegal("sigma must be a non-negative double")
  }
)

const isNumbers = (value: Json): boolean => Array.isArray(value) && value.every(isNumber)

const percentsOf = (rest: JsonObject): ReadonlyArray<number> => {
  const percents = rest["percents"]
  return Array.isArray(percents) ? percents.map(Number) : defaultPercents
}

export const percentilesBucket = sibling(
  (values, { format, rest }) => {
    const sorted = values.map(({ value }) => value).toSorted((a, b) => a - b)
    const valueOf = (percent: number): number =>
      sorted[Math.round((percent / 100) * (sorted.length - 1))] ?? NaN
    const points = percentsOf(rest).map((key) => ({ key, value: valueOf(key) }))
    const keyed = rest["keyed"] !== false
    return {
      kind: "values",
      lookup: (name) => points.find(({ key }) => key === Number(name))?.value,
      body: keyed ? pointsBody(points, true, format) : listed(points, format)
    }
  },
  { percents: isNumbers, keyed: (value) => typeof value === "boolean" },
  (rest) => {
    if (percentsOf(rest).every((percent) => percent >= 0 && percent <= 100)) return
    throw illegal("percents must only contain non-null doubles from 0.0-100.0 inclusive")
  }
)

/** In a list, too, the text of a value stands under its key. */
const listed = (
  points: ReadonlyArray<{ readonly key: number; readonly value: number }>,
  format: DocFormat
): JsonObject => ({
  values: points.map(({ key, value }) => {
    const shown = { key, value: Number.isNaN(value) ? null : jsonNumber(value) }
    if (format.kind === "raw" || Number.isNaN(value)) return shown
    return { ...shown, [`${raw.text(key)}_as_string`]: format.text(value) }
  })
})
