/** `stats` and `extended_stats`: several numbers about one field. */
import { type Json, type JsonObject, NotSimulated } from "../model.ts"
import { illegal } from "../reading.ts"
import { javaDouble } from "../javaText.ts"
import { type DocFormat, shown } from "./docFormat.ts"
import { jsonNumber, type Numbers, numbersOf } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { double, mapped, readOptions } from "./options.ts"
import type { Result } from "./results.ts"
import { requireField, sourceRules } from "./sources.ts"
import { sumOfShards } from "./sums.ts"

export interface Stats {
  readonly count: number
  readonly min: number
  readonly max: number
  readonly sum: number
}

export interface Spread {
  readonly sumOfSquares: number
  readonly sigma: number
}

const statsOf = ({ all, shards }: Pick<Numbers, "all" | "shards">): Stats => ({
  count: all.length,
  min: all.reduce((least, value) => Math.min(least, value), Infinity),
  max: all.reduce((most, value) => Math.max(most, value), -Infinity),
  sum: sumOfShards(shards)
})

const statsBody = (stats: Stats, format: DocFormat): JsonObject => {
  const { count, max, min, sum } = stats
  if (count === 0) return { count, min: null, max: null, avg: null, sum: 0 }
  const avg = sum / count
  const body = {
    count,
    min: jsonNumber(min),
    max: jsonNumber(max),
    avg: jsonNumber(avg),
    sum: jsonNumber(sum)
  }
  if (format.kind === "raw") return body
  return {
    ...body,
    min_as_string: shown(format, min),
    max_as_string: shown(format, max),
    avg_as_string: shown(format, avg),
    sum_as_string: shown(format, sum)
  }
}

const statsLookup = ({ count, max, min, sum }: Stats): ReadonlyMap<string, number> =>
  new Map([
    ["count", count],
    ["min", min],
    ["max", max],
    ["avg", sum / count],
    ["sum", sum]
  ])

export const statsResult = (stats: Stats, format: DocFormat): Result => {
  const lookup = statsLookup(stats)
  return { kind: "values", lookup: (name) => lookup.get(name), body: statsBody(stats, format) }
}

interface Deviations {
  readonly population: number
  readonly sampling: number
}

const notNegative = (value: number): number => (value < 0 ? 0 : value)

const variances = ({ count, sum }: Stats, { sumOfSquares }: Spread): Deviations => {
  const squares = sumOfSquares - (sum * sum) / count
  return { population: notNegative(squares / count), sampling: notNegative(squares / (count - 1)) }
}

type Bounds = { readonly [name in (typeof boundNames)[number]]: number }

const boundNames = [
  "upper",
  "lower",
  "upper_population",
  "lower_population",
  "upper_sampling",
  "lower_sampling"
] as const

const boundsOf = ({ count, sum }: Stats, { population, sampling }: Deviations, sigma: number): Bounds => {
  const avg = sum / count
  const [upper, lower] = [avg + population * sigma, avg - population * sigma]
  return {
    upper,
    lower,
    upper_population: upper,
    lower_population: lower,
    upper_sampling: avg + sampling * sigma,
    lower_sampling: avg - sampling * sigma
  }
}

const all = (names: ReadonlyArray<string>, make: (name: string) => Json): JsonObject =>
  Object.fromEntries(names.map((name) => [name, make(name)]))

const squareNames = ["sum_of_squares", "variance", "variance_population", "variance_sampling"]
const deviationNames = ["std_deviation", "std_deviation_population", "std_deviation_sampling"]

export const extendedResult = (stats: Stats, spread: Spread, format: DocFormat): Result => {
  const variance = variances(stats, spread)
  const deviation = { population: Math.sqrt(variance.population), sampling: Math.sqrt(variance.sampling) }
  const bounds = boundsOf(stats, deviation, spread.sigma)
  const numbers = new Map([
    ["sum_of_squares", spread.sumOfSquares],
    ["variance", variance.population],
    ["variance_population", variance.population],
    ["variance_sampling", variance.sampling],
    ["std_deviation", deviation.population],
    ["std_deviation_population", deviation.population],
    ["std_deviation_sampling", deviation.sampling]
  ])
  const named = new Map([
    ...statsLookup(stats),
    ...numbers,
    ...boundNames.map((name) => [`std_${name}`, bounds[name]] as const)
  ])
  return {
    kind: "values",
    lookup: (name) => named.get(name),
    body: { ...statsBody(stats, format), ...spreadBody(stats.count, numbers, bounds, format) }
  }
}

const spreadBody = (
  count: number,
  numbers: ReadonlyMap<string, number>,
  bounds: Bounds,
  format: DocFormat
): JsonObject => {
  const names = [...squareNames, ...deviationNames]
  if (count === 0) {
    return { ...all(names, () => null), std_deviation_bounds: all(boundNames, () => null) }
  }
  const number = (name: string): number => numbers.get(name) ?? NaN
  const body = {
    ...all(names, (name) => jsonNumber(number(name))),
    std_deviation_bounds: all(boundNames, (name) => jsonNumber(bounds[name as keyof Bounds]))
  }
  if (format.kind === "raw") return body
  if (format.kind === "date") {
    // Squares of milliseconds are far beyond all dates; what the server prints then differs from case to case.
    throw new NotSimulated("aggregation [extended_stats] of dates")
  }
  const text = (prefix: ReadonlyArray<string>, make: (name: string) => Json): JsonObject =>
    Object.fromEntries(prefix.map((name) => [`${name}_as_string`, make(name)]))
  return {
    ...body,
    ...text(squareNames, (name) => shown(format, number(name))),
    ...text(deviationNames, (name) => format.text(number(name))),
    std_deviation_bounds_as_string: all(boundNames, (name) => format.text(bounds[name as keyof Bounds]))
  }
}

const statNames: ReadonlySet<string> = new Set(["count", "min", "max", "avg", "sum"])

export const stats: TypeReader = (name, body): Definition => {
  const options = readOptions("stats", body, name, sourceRules("stats"))
  const read = numbersOf({ ...options, field: requireField(options.field) }, "stats")
  return {
    shape: { kind: "values", has: (metric) => statNames.has(metric) },
    parent: false,
    run: (rows, _, scope) => {
      const numbers = read(rows, scope)
      return statsResult(statsOf(numbers), numbers.format)
    }
  }
}

const extendedNames: ReadonlySet<string> = new Set([
  ...statNames,
  ...squareNames,
  ...deviationNames,
  ...boundNames.map((name) => `std_${name}`)
])

export const sigma = mapped(double, (value, { aggregation }) => {
  if (value >= 0) return value
  throw illegal(
    `[sigma] must be greater than or equal to 0. Found [${javaDouble(value)}] in [${aggregation}]`
  )
})

const squaresOf = (shards: Numbers["shards"]): number =>
  sumOfShards(shards.map((values) => values.map((value) => value * value)))

export const extendedStats: TypeReader = (name, body): Definition => {
  const options = readOptions("extended_stats", body, name, { ...sourceRules("extended_stats"), sigma })
  const read = numbersOf({ ...options, field: requireField(options.field) }, "extended_stats")
  return {
    shape: { kind: "values", has: (metric) => extendedNames.has(metric) },
    parent: false,
    run: (rows, _, scope) => {
      const numbers = read(rows, scope)
      const spread = { sumOfSquares: squaresOf(numbers.shards), sigma: options.sigma ?? 2 }
      return extendedResult(statsOf(numbers), spread, numbers.format)
    }
  }
}
