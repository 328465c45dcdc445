/** Metrics of one number: `min`, `max`, `sum`, `avg`, `value_count`, `cardinality`, `weighted_avg`. */
import { type JsonObject, NotSimulated, type Value, type View } from "../model.ts"
import { illegal } from "../reading.ts"
import * as docFormat from "./docFormat.ts"
import { numbersOf, numeric, type Numbers, sourcesIn, valueResult } from "./metric.ts"
import type { Definition, Scope, TypeReader } from "./node.ts"
import { integer, mapped as mappedRule, missing, notSimulated, object, readOptions, text } from "./options.ts"
import type { Result } from "./results.ts"
import { byShard, type Rows } from "./rows.ts"
import { requireField, type Source, type SourceOptions, sourceRules, sourcesOf } from "./sources.ts"
import { kahan, sumOfShards } from "./sums.ts"

const metric = (type: string, compute: (numbers: Numbers) => Result): TypeReader => {
  return (name, body): Definition => {
    const options = readOptions(type, body, name, sourceRules(type))
    const read = numbersOf({ ...options, field: requireField(options.field) }, type)
    return { shape: { kind: "value" }, parent: false, run: (rows, _, scope) => compute(read(rows, scope)) }
  }
}

/** Of nothing that is infinity, which is no value; orders and pipelines see it. */
export const min = metric("min", ({ all, mapped }) =>
  valueResult(
    all.reduce((least, value) => Math.min(least, value), Infinity),
    mapped
  )
)

export const max = metric("max", ({ all, mapped }) =>
  valueResult(
    all.reduce((most, value) => Math.max(most, value), -Infinity),
    mapped
  )
)

export const sum = metric("sum", ({ format, shards }) => valueResult(sumOfShards(shards), format))

export const avg = metric("avg", ({ all, format, shards }) =>
  valueResult(sumOfShards(shards) / all.length, format)
)

const families = [...numeric, "ip", "keyword"] as const

/** Reads the values of a field of any kind. */
const anyValues = (
  options: SourceOptions,
  type: string,
  fractions = false
): ((rows: Rows, scope: Scope) => ReadonlyArray<Value>) => {
  const sources = sourcesIn(options, type, families, "keyword")
  return (rows, scope) => {
    const { of } = sources(scope)
    return rows.flatMap((row) => {
      const { values, whole } = of(row.view)
      // Numbers with fractions are others than whole ones, for the server compares their bits.
      return whole || !fractions ? values(row) : values(row).map((value) => `${value}d`)
    })
  }
}

export const valueCount: TypeReader = (name, body): Definition => {
  const options = readOptions("value_count", body, name, sourceRules("value_count"))
  const values = anyValues({ ...options, field: requireField(options.field) }, "value_count")
  return {
    shape: { kind: "value" },
    parent: false,
    run: (rows, _, scope) => valueResult(values(rows, scope).length, docFormat.raw)
  }
}

const precision = mappedRule(integer, (value, { aggregation }) => {
  if (value >= 0) return value
  throw illegal(
    `[precisionThreshold] must be greater than or equal to 0. Found [${value}] in [${aggregation}]`
  )
})

const defaultThreshold = 3000

/** How many values are told apart before the server begins to estimate. */
const countable = (threshold: number): number => {
  const entries = Math.ceil(Math.min(threshold, 40_000) / 0.75)
  const bits = 32 - Math.clz32(entries * 4)
  return Math.floor((2 ** Math.max(4, Math.min(bits, 18)) / 4) * 0.75)
}

export const cardinality: TypeReader = (name, body): Definition => {
  const { format: _, ...rules } = sourceRules("cardinality")
  const options = readOptions("cardinality", body, name, {
    ...rules,
    precision_threshold: precision,
    execution_hint: notSimulated("cardinality", "execution_hint")
  })
  const values = anyValues({ ...options, field: requireField(options.field) }, "cardinality", true)
  const most = countable(options.precision_threshold ?? defaultThreshold)
  return {
    shape: { kind: "value" },
    parent: false,
    run: (rows, _, scope) => {
      const different = new Set(values(rows, scope)).size
      if (different <= most) return valueResult(different, docFormat.raw)
      throw new NotSimulated(`cardinality of ${different} values, which the server only estimates`)
    }
  }
}

const valueSource = mappedRule(object, (body, { aggregation }): SourceOptions => {
  const unsupported = (name: string) => notSimulated("weighted_avg", `${name} of a value`)
  const { field, missing: instead } = readOptions("field_config", body, aggregation, {
    field: text,
    missing,
    script: unsupported("script"),
    time_zone: unsupported("time_zone"),
    format: unsupported("format"),
    filter: unsupported("filter"),
    value_type: unsupported("value_type")
  })
  if (field !== undefined) return { field, missing: instead }
  throw illegal("[field] and [script] cannot both be null.  Please specify one or the other.")
})

const requireSource = (source: SourceOptions | undefined, name: string): SourceOptions => {
  if (source === undefined) throw illegal(`Could not find field name [${name}] in multiValuesSource`)
  return source
}

const numericField = (options: SourceOptions) => {
  const sourceOf = sourcesOf(options, { type: "weighted_avg", families, unmapped: "number" })
  return (view: View, now: number): Source => {
    const source = sourceOf(view, now)
    const { field } = source
    if (field === undefined || numeric.includes(source.family)) return source
    throw illegal(`Expected numeric type on field [${field.path}], but got [${field.type}]`)
  }
}

export const weightedAvg: TypeReader = (name, body: JsonObject): Definition => {
  const options = readOptions("weighted_avg", body, name, {
    value: valueSource,
    weight: valueSource,
    format: text,
    value_type: notSimulated("weighted_avg", "value_type")
  })
  if (options.value === undefined) throw new NotSimulated("aggregation [weighted_avg] without [value]")
  const format = options.format === undefined ? docFormat.raw : docFormat.decimal(options.format)
  return {
    shape: { kind: "value" },
    parent: false,
    run: (rows, _, scope) => {
      const values = numericField(requireSource(options.value, "value"))
      const weights = numericField(requireSource(options.weight, "weight"))
      for (const view of scope.views) {
        values(view, scope.now)
        weights(view, scope.now)
      }
      const [weighted, total] = [kahan(), kahan()]
      for (const own of byShard(rows).values()) {
        const [shardWeighted, shardTotal] = [kahan(), kahan()]
        for (const row of own) {
          const numbers = values(row.view, scope.now).values(row).map(Number)
          const [weight, second] = weights(row.view, scope.now).values(row).map(Number)
          if (numbers.length === 0 || weight === undefined) continue
          if (second !== undefined) {
            // Only the shards fail that have such a document.
            if (scope.shards > 1)
              throw new NotSimulated("weighted_avg of several weights in one of several shards")
            throw illegal(
              "Encountered more than one weight for a single document. Use a script to combine multiple weights-per-doc into a single value."
            )
          }
          for (const number of numbers) {
            shardWeighted.add(number * weight)
            shardTotal.add(weight)
          }
        }
        weighted.add(shardWeighted.value())
        total.add(shardTotal.value())
      }
      return valueResult(weighted.value() / total.value(), format)
    }
  }
}
