/** `date_histogram`, and the intervals that composite sources share with it. */
import { needDate } from "../dates.ts"
import { nextInterval, nextUnit, roundInterval, roundUnit, type DateUnit } from "../dates/rounding.ts"
import { type Zone, zoneOf } from "../dates/zones.ts"
import { javaDouble } from "../javaText.ts"
import { type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegal } from "../reading.ts"
import { collect, histogramResult } from "./buckets.ts"
import { headOf } from "./histogram.ts"
import { agreed, sourcesIn } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { flag, mapped, object, readOptions, type Rule, rule } from "./options.ts"
import { byKey, checkOrder, orderRule } from "./order.ts"
import { dateFormatOf, requireField, sourceRules } from "./sources.ts"
import { thresholdRules } from "./terms.ts"

const units: { readonly [name: string]: DateUnit } = {
  second: "second",
  "1s": "second",
  minute: "minute",
  "1m": "minute",
  hour: "hour",
  "1h": "hour",
  day: "day",
  "1d": "day",
  week: "week",
  "1w": "week",
  month: "month",
  "1M": "month",
  quarter: "quarter",
  "1q": "quarter",
  year: "year",
  "1y": "year"
}

const sizes: { readonly [unit: string]: number } = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1
}

/** A length of time such as `90m`, in milliseconds. `setting` is what errors call it. */
const parseTime = (text: string, setting: string): number => {
  const bare = text.toLowerCase().trim()
  const [, digits, unit = ""] = /^([^]*?)(ms|d|h|m|s|micros|nanos)$/.exec(bare) ?? []
  // Months are written with a great letter, and are no length of time.
  if (digits === undefined || text.trim().endsWith("M")) {
    throw illegal(
      `failed to parse setting [${setting}] with value [${text}] as a time value: unit is missing or unrecognized`
    )
  }
  const size = sizes[unit]
  if (size === undefined) throw new NotSimulated(`a length of time of [${text}]`)
  if (/^\s*[+-]?\d+\s*$/.test(digits)) return Number(digits) * size
  const cause = { type: "number_format_exception", reason: `For input string: "${digits}"` }
  const fraction = /^[+-]?\d*\.\d+$/.test(digits)
  const reason = fraction
    ? `failed to parse [${text}], fractional time values are not supported`
    : `failed to parse [${text}]`
  throw new Problem(400, "illegal_argument_exception", reason, { caused_by: cause })
}

const calendarRule: Rule<DateUnit> = rule(["string"], (value) => {
  const unit = Object.hasOwn(units, String(value)) ? units[String(value)] : undefined
  if (unit !== undefined) return unit
  throw illegal(`The supplied interval [${String(value)}] could not be parsed as a calendar interval.`)
})

const fixedRule: Rule<number> = rule(["string"], (value) =>
  parseTime(String(value), "date_histogram.fixedInterval")
)

export const timeZone: Rule<string> = rule(["string", "number"], (value) => {
  const id = typeof value === "number" ? hoursZone(value) : String(value)
  zoneOf(id)
  return id
})

/** A number of hours. */
const hoursZone = (hours: number): string =>
  `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`

export const offsetRule: Rule<number> = rule(["number", "string"], (value) => {
  if (typeof value !== "string") return Number(value)
  const sign = value.startsWith("-") ? -1 : 1
  const bare = value.replace(/^[+-]/, "")
  return sign * parseTime(bare, "DateHistogramAggregationBuilder.parseOffset")
})

/** How moments become keys. */
export interface Rounding {
  readonly round: (millis: number) => number
  readonly next: (key: number) => number
}

export interface Interval {
  readonly calendar_interval?: DateUnit | undefined
  readonly fixed_interval?: number | undefined
}

const fixedRounding = (interval: number, zone: Zone): Rounding => {
  if (interval <= 0) throw illegal("Zero or negative time interval not supported")
  return {
    round: (millis) => roundInterval(millis, interval, zone),
    next: (key) => nextInterval(key, interval, zone)
  }
}

export const roundingOf = ({ calendar_interval, fixed_interval }: Interval, zone: Zone): Rounding => {
  if (fixed_interval !== undefined) return fixedRounding(fixed_interval, zone)
  if (calendar_interval === undefined) {
    throw illegal("Invalid interval specified, must be non-null and non-empty")
  }
  return {
    round: (millis) => roundUnit(millis, calendar_interval, zone),
    next: (key) => nextUnit(key, calendar_interval, zone)
  }
}

/** Moves the beginnings of all intervals. */
export const shifted = ({ next, round }: Rounding, offset: number): Rounding => ({
  round: (millis) => round(millis - offset) + offset,
  next: (key) => next(key - offset) + offset
})

/** Refuses the second of two intervals. */
export const intervalRules = (body: JsonObject) => {
  const names = Object.keys(body).filter((name) => name === "calendar_interval" || name === "fixed_interval")
  const guard = <A>(name: string, own: Rule<A>): Rule<A> =>
    mapped(own, (value) => {
      const [first, second] = names
      if (second === name && first !== undefined) {
        throw illegal(`Cannot use [${name}] with [${first}] configuration option.`)
      }
      return value
    })
  return {
    calendar_interval: guard("calendar_interval", calendarRule),
    fixed_interval: guard("fixed_interval", fixedRule)
  }
}

type Bound = string | number | undefined

const bound: Rule<Bound> = rule(["null", "number", "string"], (value: Json) => {
  if (value === null || typeof value === "string") return value ?? undefined
  const number = Number(value)
  if (Number.isInteger(number)) return number
  throw illegal(`${javaDouble(number)} cannot be converted to Long without data loss`)
})

const bounds = mapped(object, (body, at) =>
  readOptions("bounds", body, at.aggregation, { min: bound, max: bound })
)

type Bounds = ReturnType<typeof bounds.read>

interface Moments {
  readonly min: number | undefined
  readonly max: number | undefined
}

/** Bounds as moments, in the format of the field. */
const momentsOf = (
  { max, min }: Bounds,
  name: string,
  aggregation: string,
  parse: (text: string) => number | undefined
): Moments => {
  const moment = (value: Bound): number | undefined => (typeof value === "string" ? parse(value) : value)
  const found = { min: moment(min), max: moment(max) }
  if (found.min !== undefined && found.max !== undefined && found.min > found.max) {
    throw illegal(
      `[${name}.min][${found.min}] cannot be greater than [${name}.max][${found.max}] for histogram aggregation [${aggregation}]`
    )
  }
  return found
}

const families = ["date", "number"] as const

export const dateHistogram: TypeReader = (name, body): Definition => {
  const type = "date_histogram"
  const options = readOptions(type, body, name, {
    ...sourceRules(type),
    ...intervalRules(body),
    time_zone: timeZone,
    offset: offsetRule,
    keyed: flag,
    min_doc_count: thresholdRules.min_doc_count,
    extended_bounds: bounds,
    hard_bounds: bounds,
    order: orderRule
  })
  const field = requireField(options.field)
  const { format, missing, time_zone } = options
  const sources = sourcesIn({ field, format, missing, timeZone: time_zone }, type, families, "date")
  const orders = options.order ?? byKey
  const offset = options.offset ?? 0
  const run: Definition["run"] = (rows, below, scope) => {
    const shards = sources(scope)
    const { first, of } = shards
    checkOrder(orders, below.nodes)
    const zone = zoneOf(time_zone)
    const base = roundingOf(options, zone)
    const rounding = shifted(base, offset)
    const parse = (text: string): number | undefined =>
      agreed(shards, ({ field }) =>
        needDate(text, format ?? dateFormatOf(field), { now: scope.now, timeZone: time_zone })
      )
    const extended = momentsOf(options.extended_bounds ?? {}, "extended_bounds", name, parse)
    const hard = momentsOf(options.hard_bounds ?? {}, "hard_bounds", name, parse)
    const rounded = (moment: number | undefined): number | undefined =>
      moment === undefined ? undefined : base.round(moment)
    const [least = -Infinity, most = Infinity] = [rounded(hard.min), rounded(hard.max)]
    const found = collect(rows, (row) =>
      of(row.view)
        .values(row)
        .map((value) => rounding.round(Number(value)))
        .filter((key) => key >= least && key < most)
    )
    const [from, to] = [rounded(extended.min), rounded(extended.max)]
    const filling = {
      next: rounding.next,
      from: from === undefined ? undefined : from + offset,
      to: to === undefined ? undefined : to + offset
    }
    const setting = { minimum: options.min_doc_count ?? 0, orders, keyed: options.keyed ?? false }
    const head =
      first === undefined
        ? (key: number) => ({ name: String(key), head: { key } })
        : headOf(first.format, String)
    return histogramResult(found, filling, setting, head, below, scope)
  }
  return { shape: { kind: "buckets", minimum: options.min_doc_count ?? 0 }, parent: true, run }
}
