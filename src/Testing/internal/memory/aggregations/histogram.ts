/** `histogram`. */
import { javaDouble } from "../javaText.ts"
import { reading } from "../malformed.ts"
import { type JsonObject, Problem } from "../model.ts"
import { illegal } from "../reading.ts"
import { collect, histogramResult } from "./buckets.ts"
import type { DocFormat } from "./docFormat.ts"
import { numeric, sourcesIn } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { double, flag, mapped, object, readOptions, type Rule, rule } from "./options.ts"
import { byKey, checkOrder, orderRule } from "./order.ts"
import { requireField, sourceRules } from "./sources.ts"
import { thresholdRules } from "./terms.ts"

export interface Bounds<A> {
  readonly min?: A | undefined
  readonly max?: A | undefined
}

const doubleOrNull = rule(["null", "number", "string"], (value, at) =>
  value === null ? undefined : double.read(value, at)
)

/** The server makes bounds by reflection, and says so where that fails. */
const notOrdered = (min: number, max: number): Problem => {
  const inner = {
    type: "illegal_argument_exception",
    reason: `max bound [${javaDouble(max)}] must be greater than min bound [${javaDouble(min)}]`
  }
  const reflected = { type: "invocation_target_exception", reason: null, caused_by: inner }
  const made = {
    type: "illegal_argument_exception",
    reason:
      "Cannot instantiate an object of org.elasticsearch.search.aggregations.bucket.histogram.DoubleBounds",
    caused_by: reflected
  }
  const reason = "Failed to build [double_bounds] after last required field arrived"
  return new Problem(400, "x_content_parse_exception", reason, {
    caused_by: made,
    root_cause: [{ type: "x_content_parse_exception", reason }]
  })
}

const bounds: Rule<Bounds<number>> = mapped(object, (body, at) => {
  const read = readOptions("double_bounds", body, at.aggregation, { min: doubleOrNull, max: doubleOrNull })
  const { max, min } = read
  if (min === undefined || max === undefined || min <= max) return read
  // It is made as soon as both are there.
  const last = Object.keys(body).findLast((key) => key === "min" || key === "max") ?? "max"
  return reading("double_bounds", body, last, () => {
    throw notOrdered(min, max)
  })
})

const interval = mapped(double, (value, { aggregation }) => {
  if (value > 0) return value
  throw illegal(`[interval] must be >0 for histogram aggregation [${aggregation}]`)
})

const boundText = (value: number | undefined): string => (value === undefined ? "" : javaDouble(value))

const boundsText = ({ max, min }: Bounds<number>): string => `[${boundText(min)}--${boundText(max)}]`

/** Extended bounds that reach beyond hard ones cannot be had. */
const checkBounds = (extended: Bounds<number> | undefined, hard: Bounds<number> | undefined): void => {
  if (extended === undefined || hard === undefined) return
  const [least, most] = [hard.min ?? -Infinity, hard.max ?? Infinity]
  if ((extended.min ?? Infinity) >= least && (extended.max ?? -Infinity) <= most) return
  throw illegal(
    `Extended bounds have to be inside hard bounds, hard bounds: ${boundsText(hard)}, extended bounds: ${boundsText(extended)}`
  )
}

/** The name and head of a bucket with a number for its key. */
export const headOf =
  (format: DocFormat, nameOf: (key: number) => string) =>
  (key: number): { readonly name: string; readonly head: JsonObject } =>
    format.kind === "raw"
      ? { name: nameOf(key), head: { key } }
      : { name: format.text(key), head: { key, key_as_string: format.text(key) } }

export const histogram: TypeReader = (name, body): Definition => {
  const options = readOptions("histogram", body, name, {
    ...sourceRules("histogram"),
    interval,
    offset: double,
    keyed: flag,
    min_doc_count: thresholdRules.min_doc_count,
    extended_bounds: bounds,
    hard_bounds: bounds,
    order: orderRule
  })
  const field = requireField(options.field)
  const sources = sourcesIn({ ...options, field }, "histogram", numeric, "number")
  const { extended_bounds: extended, hard_bounds: hard, interval: width, offset = 0 } = options
  const orders = options.order ?? byKey
  const run: Definition["run"] = (rows, below, scope) => {
    if (width === undefined) throw illegal("interval must be positive, got: 0.0")
    const { first, of } = sources(scope)
    checkBounds(extended, hard)
    checkOrder(orders, below.nodes)
    const round = (value: number): number => Math.floor((value - offset) / width) * width + offset
    const isInside = (key: number): boolean =>
      key >= (hard?.min ?? -Infinity) && key <= (hard?.max ?? Infinity)
    const found = collect(rows, (row) =>
      of(row.view)
        .values(row)
        .map((value) => round(Number(value)) + 0)
        .filter(isInside)
    )
    const filling = {
      // Half an interval more, against what is lost by rounding.
      next: (key: number) => round(key + width + width / 2),
      from: extended?.min === undefined ? undefined : round(extended.min),
      to: extended?.max
    }
    const setting = {
      minimum: options.min_doc_count ?? 0,
      orders,
      keyed: options.keyed ?? false
    }
    const format = first?.format
    const head =
      format === undefined
        ? (key: number) => ({ name: javaDouble(key), head: { key } })
        : headOf(format, javaDouble)
    return histogramResult(found, filling, setting, head, below, scope)
  }
  return { shape: { kind: "buckets", minimum: options.min_doc_count ?? 0 }, parent: true, run }
}
