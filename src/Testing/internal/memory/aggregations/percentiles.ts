/** `percentiles`, `percentile_ranks` and `median_absolute_deviation`. */
import { javaDouble } from "../javaText.ts"
import { type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegal } from "../reading.ts"
import type { DocFormat } from "./docFormat.ts"
import { jsonNumber, numbersOf, valueResult } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { double, flag, mapped, notSimulated, object, readOptions, rule } from "./options.ts"
import { defaultCompression, digest, quantile, rank } from "./quantiles.ts"
import type { Result } from "./results.ts"
import { requireField, sourceRules } from "./sources.ts"

export const defaultPercents: ReadonlyArray<number> = [1, 5, 25, 50, 75, 95, 99]

/** One number or several. */
const doubles = rule(["array", "number", "string"], (value, at): ReadonlyArray<number> =>
  Array.isArray(value) ? value.map((each: Json) => double.read(each, at)) : [double.read(value, at)]
)

const compression = mapped(double, (value, { aggregation }) => {
  if (value > 0) return value
  throw illegal(`[compression] must be greater than 0. Found [${javaDouble(value)}] in [${aggregation}]`)
})

const digestCompression = mapped(double, (value) => {
  if (value > 0) return value
  if (value === 0) throw new NotSimulated("a digest with a compression of 0")
  throw illegal(`[compression] must be greater than or equal to 0. Found [${javaDouble(value)}]`)
})

const tdigest = (type: string) =>
  mapped(object, (value, at) =>
    readOptions("tdigest", value, at.aggregation, {
      compression: digestCompression,
      execution_hint: notSimulated(type, "execution_hint")
    })
  )

const rules = (type: string) => ({
  ...sourceRules(type),
  keyed: flag,
  tdigest: tdigest(type),
  hdr: notSimulated(type, "hdr")
})

const notBuilt = (type: string, cause: string): Problem =>
  new Problem(
    400,
    "x_content_parse_exception",
    `Failed to build [${type}] after last required field arrived`,
    { caused_by: { type: "illegal_argument_exception", reason: cause } }
  )

interface Point {
  readonly key: number
  readonly value: number
}

/** The same numbers by key, or as a list. */
export const pointsBody = (points: ReadonlyArray<Point>, keyed: boolean, format: DocFormat): JsonObject => {
  const shown = ({ value }: Point): Json => (Number.isNaN(value) ? null : jsonNumber(value))
  const hasText = ({ value }: Point): boolean => format.kind !== "raw" && !Number.isNaN(value)
  if (keyed) {
    const entries = points.flatMap((point): ReadonlyArray<readonly [string, Json]> => {
      const key = javaDouble(point.key)
      const entry = [key, shown(point)] as const
      return hasText(point) ? [entry, [`${key}_as_string`, format.text(point.value)]] : [entry]
    })
    return { values: Object.fromEntries(entries) }
  }
  return {
    values: points.map((point) => ({
      key: point.key,
      value: shown(point),
      ...(hasText(point) ? { value_as_string: format.text(point.value) } : {})
    }))
  }
}

/** Any key can be asked for, also others than those that are answered. */
const pointsResult = (valueOf: (key: number) => number, body: JsonObject): Result => ({
  kind: "values",
  lookup: (name) => (isNumber(name) ? valueOf(Number(name)) : undefined),
  body
})

const ascending = (values: ReadonlyArray<number>): ReadonlyArray<number> => values.toSorted((a, b) => a - b)

const isNumber = (name: string): boolean => name !== "" && !Number.isNaN(Number(name))

export const percentiles: TypeReader = (name, body): Definition => {
  const type = "percentiles"
  const options = readOptions(type, body, name, { ...rules(type), percents: doubles })
  const percents = options.percents ?? defaultPercents
  if (percents.length === 0) throw notBuilt(type, `[percents] must not be empty: [${name}]`)
  const wrong = percents.find((percent) => percent < 0 || percent > 100)
  if (wrong !== undefined) {
    throw notBuilt(type, `percent must be in [0,100], got [${javaDouble(wrong)}]: [${name}]`)
  }
  const keys = ascending(percents)
  const read = numbersOf({ ...options, field: requireField(options.field) }, type)
  return {
    shape: { kind: "values", has: (metric) => isNumber(metric) && keys.includes(Number(metric)) },
    parent: false,
    run: (rows, _, scope) => {
      const { all, format } = read(rows, scope)
      const sorted = digest(all, options.tdigest?.compression ?? defaultCompression)
      const valueOf = (key: number): number => quantile(sorted, key / 100)
      const points = keys.map((key) => ({ key, value: valueOf(key) }))
      return pointsResult(valueOf, pointsBody(points, options.keyed ?? true, format))
    }
  }
}

export const percentileRanks: TypeReader = (name, body): Definition => {
  const type = "percentile_ranks"
  const options = readOptions(type, body, name, { ...rules(type), values: doubles })
  if (options.values === undefined) throw notBuilt(type, `[values] must not be null: [${name}]`)
  if (options.values.length === 0) throw notBuilt(type, `[values] must not be an empty array: [${name}]`)
  const keys = ascending(options.values)
  const read = numbersOf({ ...options, field: requireField(options.field) }, type)
  return {
    shape: { kind: "values", has: (metric) => isNumber(metric) && keys.includes(Number(metric)) },
    parent: false,
    run: (rows, _, scope) => {
      const { all, format } = read(rows, scope)
      const sorted = digest(all, options.tdigest?.compression ?? defaultCompression)
      const valueOf = (key: number): number => rank(sorted, key) * 100
      const points = keys.map((key) => ({ key, value: valueOf(key) }))
      return pointsResult(valueOf, pointsBody(points, options.keyed ?? true, format))
    }
  }
}

export const medianAbsoluteDeviation: TypeReader = (name, body): Definition => {
  const type = "median_absolute_deviation"
  const options = readOptions(type, body, name, {
    ...sourceRules(type),
    compression,
    execution_hint: notSimulated(type, "execution_hint")
  })
  const read = numbersOf({ ...options, field: requireField(options.field) }, type, ["number"])
  return {
    shape: { kind: "value" },
    parent: false,
    run: (rows, _, scope) => {
      const { all, format } = read(rows, scope)
      const sorted = digest(all, options.compression ?? 1000)
      const median = quantile(sorted, 0.5)
      const deviations = ascending(sorted.map((value) => Math.abs(value - median)))
      return valueResult(quantile(deviations, 0.5), format)
    }
  }
}
