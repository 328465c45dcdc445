/**
 * Pipelines that work on the buckets around them: `cumulative_sum`, `serial_diff`, `derivative` and
 * `bucket_sort`.
 */
import { Malformed, parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import { decimal, type DocFormat, raw } from "./docFormat.ts"
import { valueResult } from "./metric.ts"
import type { PipelineReader } from "./node.ts"
import { integer, mapped, readOptions, rule, text } from "./options.ts"
import { type GapPolicy, numberOf, parsePath } from "./paths.ts"
import type { Bucket, Result } from "./results.ts"
import { readPolicy } from "./siblings.ts"

const pathsRule = rule(["string", "array"], (value): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map((path: Json) => String(path)) : [String(value)]
)

const formatRule = mapped(text, decimal)

const policyRule = rule(["string"], (value, { holder }) => readPolicy(String(value), holder))

const requirePaths = (paths: ReadonlyArray<string> | undefined): ReadonlyArray<string> => {
  if (paths === undefined) throw illegal("Required [buckets_path]")
  return paths
}

/** Adds a result to buckets, each of which may see those before it. */
const addTo = (
  name: string,
  path: string,
  policy: GapPolicy,
  compute: (value: number | undefined, bucket: Bucket) => Result | undefined
): ((result: Result, within: string) => Result) => {
  const elements = parsePath(path) ?? []
  return (result, within) => {
    if (result.kind !== "buckets") return result
    const buckets = result.buckets.map((bucket) => {
      const added = compute(numberOf(bucket, elements, policy, within), bucket)
      if (added === undefined) return bucket
      return { ...bucket, results: new Map([...bucket.results, [name, added]]) }
    })
    return { ...result, buckets }
  }
}

export const cumulativeSum: PipelineReader = (name, body) => {
  const options = readOptions("cumulative_sum", body, name, { buckets_path: pathsRule, format: formatRule })
  const paths = requirePaths(options.buckets_path)
  const format = options.format ?? raw
  const run = (result: Result, within: string): Result => {
    let sum = 0
    return addTo(name, paths[0] ?? "", "insert_zeros", (value) => {
      if (value !== undefined && Number.isFinite(value)) sum += value
      return valueResult(sum, format)
    })(result, within)
  }
  return { paths, apply: { kind: "parent", run }, needs: { histogram: true, allBuckets: true } }
}

interface DiffOptions {
  readonly paths: ReadonlyArray<string>
  readonly lag: number
  readonly policy: GapPolicy
  readonly format: DocFormat
}

const unknownKey = (name: string, body: JsonObject, key: string): Malformed =>
  parsing(valueAt(body, key), `Unknown key for a ${tokenOf(body[key])} in [${name}]: [${key}].`)

const readDiff = (name: string, body: JsonObject): DiffOptions => {
  let paths: ReadonlyArray<string> | undefined
  let [lag, policy, format]: [number, GapPolicy, DocFormat] = [1, "skip", raw]
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (key === "buckets_path" && typeof value === "string") paths = [value]
    else if (key === "buckets_path" && Array.isArray(value)) paths = value.map((path: Json) => String(path))
    else if (key === "format" && typeof value === "string") format = decimal(value)
    else if (key === "gap_policy" && typeof value === "string") policy = readPolicy(value, body)
    else if (key === "lag" && typeof value === "number") {
      lag = Math.trunc(value)
      if (lag <= 0) {
        throw parsing(
          valueAt(body, key),
          `Lag must be a positive, non-zero integer.  Value supplied was${lag} in [${name}]: [lag].`
        )
      }
    } else throw unknownKey(name, body, key)
  }
  if (paths === undefined) {
    throw parsing(
      { holder: body, kind: "end" },
      `Missing required field [buckets_path] for derivative aggregation [${name}]`
    )
  }
  return { paths, lag, policy, format }
}

export const serialDiff: PipelineReader = (name, body) => {
  const { format, lag, paths, policy } = readDiff(name, body)
  const run = (result: Result, within: string): Result => {
    const before: Array<number> = []
    return addTo(name, paths[0] ?? "", policy, (found) => {
      const value = found ?? NaN
      const difference = value - (before.at(-lag) ?? NaN)
      before.push(value)
      return Number.isNaN(difference) ? undefined : valueResult(difference, format)
    })(result, within)
  }
  return { paths, apply: { kind: "parent", run }, needs: { histogram: true, allBuckets: false } }
}

const unitLengths: { readonly [unit: string]: number } = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  ms: 1
}

/** Of units of different lengths the server takes those of one month or year; they are not done here. */
const unitRule = rule(["string"], (value): number => {
  const unit = String(value)
  const named = unitLengths[unit.replace(/^1(?=[smhdw]$)/, "").replace(/^w$/, "week")]
  if (named !== undefined && !/^(?:s|m|h|d|ms)$/.test(unit)) return named
  const [, amount, letter = ""] = /^(\d+)(ms|s|m|h|d)$/.exec(unit) ?? []
  const length = unitLengths[letter]
  if (amount === undefined || length === undefined)
    throw new NotSimulated(`derivative with the unit [${unit}]`)
  return Number(amount) * length
})

export const derivative: PipelineReader = (name, body) => {
  const options = readOptions("derivative", body, name, {
    buckets_path: pathsRule,
    format: formatRule,
    gap_policy: policyRule,
    unit: unitRule
  })
  const paths = requirePaths(options.buckets_path)
  const { format = raw, gap_policy = "skip", unit } = options
  const run = (result: Result, within: string): Result => {
    let last: { readonly value: number; readonly key: number } | undefined
    return addTo(name, paths[0] ?? "", gap_policy, (value, bucket) => {
      const [before, key] = [last, Number(bucket.key)]
      last = value === undefined ? undefined : { value, key }
      if (value === undefined || before === undefined) return undefined
      const gradient = value - before.value
      const found = valueResult(gradient, format)
      if (unit === undefined || found.kind !== "value") return found
      const normalized = gradient / ((key - before.key) / unit)
      const known = Number.isFinite(normalized)
      return {
        ...found,
        body: {
          ...found.body,
          normalized_value: known ? normalized : null,
          ...(known && format.kind !== "raw" ? { normalized_value_as_string: format.text(normalized) } : {})
        }
      }
    })(result, within)
  }
  return { paths, apply: { kind: "parent", run }, needs: { histogram: true, allBuckets: true } }
}

interface BucketOrder {
  readonly path: string
  readonly descending: boolean
}

const readSort = (item: Json): BucketOrder => {
  if (typeof item === "string") return { path: item, descending: false }
  const [entry, second] = isObject(item) ? Object.entries(item) : []
  if (entry === undefined || second !== undefined)
    throw new NotSimulated("aggregation [bucket_sort] with such a sort")
  const [path, setting] = entry
  const order =
    isObject(setting) && Object.keys(setting).every((key) => key === "order") ? setting["order"] : setting
  if (order !== "asc" && order !== "desc")
    throw new NotSimulated("aggregation [bucket_sort] with such a sort")
  return { path, descending: order === "desc" }
}

const sortRule = rule(["array", "object", "string"], (value): ReadonlyArray<BucketOrder> =>
  Array.isArray(value) ? value.map(readSort) : [readSort(value)]
)

interface Sortable {
  readonly bucket: Bucket
  readonly values: ReadonlyArray<number | string>
}

const compare = (orders: ReadonlyArray<BucketOrder>, a: Sortable, b: Sortable): number => {
  for (const [at, { descending }] of orders.entries()) {
    const [left = 0, right = 0] = [a.values[at], b.values[at]]
    const order = left < right ? -1 : left > right ? 1 : 0
    if (order !== 0) return descending ? -order : order
  }
  return 0
}

export const bucketSort: PipelineReader = (name, body) => {
  const options = readOptions("bucket_sort", body, name, {
    sort: sortRule,
    from: integer,
    size: integer,
    gap_policy: policyRule
  })
  const { from = 0, gap_policy = "skip", size, sort = [] } = options
  if (from < 0) throw illegal(`[from] must be a non-negative integer: [${from}]`)
  if (size !== undefined && size <= 0) throw illegal(`[size] must be a positive integer: [${size}]`)
  if (options.sort === undefined && options.size === undefined && from === 0) {
    throw new NotSimulated("aggregation [bucket_sort] that does nothing")
  }
  const run = (result: Result, within: string): Result => {
    if (result.kind !== "buckets") return result
    const ranked = result.buckets.flatMap((bucket): ReadonlyArray<Sortable> => {
      const values = sort.map(({ path }) => {
        if (path === "_key") return typeof bucket.key === "number" ? bucket.key : bucket.name
        return numberOf(bucket, parsePath(path) ?? [], gap_policy, within) ?? NaN
      })
      const missing = values.filter((value) => Number.isNaN(value)).length
      if (missing === 0) return [{ bucket, values }]
      if (missing < values.length) throw new NotSimulated("aggregation [bucket_sort] with gaps in some sorts")
      return []
    })
    const sorted = ranked.toSorted((a, b) => compare(sort, a, b))
    const buckets = sorted
      .slice(from, size === undefined ? undefined : from + size)
      .map(({ bucket }) => bucket)
    return { ...result, buckets }
  }
  const paths = sort.map(({ path }) => path).filter((path) => path !== "_key" && path !== "_count")
  return { paths, apply: { kind: "parent", run }, needs: { histogram: false, allBuckets: false } }
}
