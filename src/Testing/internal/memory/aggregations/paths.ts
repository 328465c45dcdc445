/** Looks numbers up in results by paths such as `months>sales.avg` and `months['2020']>_count`. */
import { NotSimulated } from "../model.ts"
import { reduceFailure } from "../failures.ts"
import { illegal } from "../reading.ts"
import type { Bucket, Result, Results } from "./results.ts"

export interface PathElement {
  readonly name: string
  /** What stands in brackets or behind the last point. */
  readonly key: string | undefined
  /** Whether the key names a bucket. */
  readonly bucket: boolean
}

/** `undefined` for what is no path. */
export const parsePath = (path: string): ReadonlyArray<PathElement> | undefined => {
  const elements = path.split(">").map((text, at, all): PathElement | undefined => {
    const brackets = /^([^[\]]+)\[([^[\]]+)\]$/.exec(text)
    if (brackets !== null) {
      const [, name = "", key = ""] = brackets
      const quoted = /^'(.*)'$/.exec(key)
      return { name, key: quoted?.[1] ?? key, bucket: quoted !== null || at < all.length - 1 }
    }
    if (text === "" || /[[\]]/.test(text)) return undefined
    const dot = at === all.length - 1 ? text.lastIndexOf(".") : -1
    if (dot === -1) return { name: text, key: undefined, bucket: false }
    if (dot === 0 || dot === text.length - 1) return undefined
    return { name: text.slice(0, dot), key: text.slice(dot + 1), bucket: false }
  })
  const found = elements.filter((element) => element !== undefined)
  return found.length === elements.length ? found : undefined
}

/** Names of numbers that every bucket or list of them has. */
export const isSpecial = (name: string): boolean => ["_count", "_key", "_bucket_count"].includes(name)

type Steps = ReadonlyArray<string>

/** A number, or what stands there instead, by the name that errors give it. */
type Found = number | { readonly other: string } | undefined

const stepsOf = (elements: ReadonlyArray<PathElement>): Steps =>
  elements.flatMap(({ key, name }) => (key === undefined ? [name] : [name, key]))

const missingName = (name: string, within: string) =>
  reduceFailure(illegal(`Cannot find an aggregation named [${name}] in [${within}]`))

const inResults = (results: Results, steps: Steps, within: string): Found => {
  const [name = "", ...rest] = steps
  const result = results.get(name)
  if (result === undefined) throw missingName(name, within)
  return inResult(result, rest, name)
}

const inBucket = (bucket: Bucket, steps: Steps, within: string): Found => {
  const [first] = steps
  if (first === undefined) return { other: "Bucket" }
  if (first === "_count") return bucket.count
  if (first === "_key") {
    return typeof bucket.key === "number" ? bucket.key : { other: "String" }
  }
  return inResults(bucket.results, steps, within)
}

const inResult = (result: Result, steps: Steps, name: string): Found => {
  const [first, ...rest] = steps
  switch (result.kind) {
    case "value":
      if (first === undefined || first === "value") return result.value
      throw reduceFailure(illegal(`path not supported for [${name}]: [${steps.join(", ")}]`))
    case "values": {
      const found = first === undefined ? undefined : result.lookup(first)
      if (found !== undefined) return found
      throw new NotSimulated(`buckets_path to [${first ?? name}] of an aggregation of several numbers`)
    }
    case "other":
      throw new NotSimulated(`buckets_path to [${name}]`)
    case "single":
      if (first === undefined) throw new NotSimulated(`buckets_path to [${name}]`)
      return first === "_count" ? result.count : inResults(result.results, steps, name)
    case "buckets": {
      if (first === "_bucket_count") return result.buckets.length
      const bucket = result.buckets.find((each) => `'${each.name}'` === first)
      if (bucket !== undefined) return inBucket(bucket, rest, name)
      if (first?.startsWith("'") === true) return undefined
      throw new NotSimulated(`buckets_path to [${name}], which has several buckets`)
    }
  }
}

export type GapPolicy = "skip" | "insert_zeros" | "keep_values"

/** A bucket's number; `NaN` where it is left out, `undefined` where there is none. */
export const numberOf = (
  bucket: Bucket,
  elements: ReadonlyArray<PathElement>,
  policy: GapPolicy,
  within: string
): number | undefined => {
  const quoted = elements.map((element) =>
    element.bucket && element.key !== undefined ? { ...element, key: `'${element.key}'` } : element
  )
  const found = inBucket(bucket, stepsOf(quoted), within)
  if (found === undefined) throw new NotSimulated("buckets_path to a bucket that is not there")
  if (typeof found !== "number") {
    const last = elements.at(-1)?.name ?? within
    throw reduceFailure(
      illegal(
        `buckets_path must reference either a number value or a single value numeric metric aggregation, got: [${found.other}] at aggregation [${last}]`
      )
    )
  }
  const isCount = elements.length === 1 && elements[0]?.name === "_count"
  if (Number.isFinite(found) && (bucket.count > 0 || isCount)) return found
  switch (policy) {
    case "insert_zeros":
      return 0
    case "skip":
      return NaN
    case "keep_values":
      return Number.isFinite(found) ? found : undefined
  }
}
