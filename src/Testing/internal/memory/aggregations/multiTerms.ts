/** `multi_terms`: terms that are made of the values of several fields. */
import { isObject, type Json, NotSimulated, type Value, type View } from "../model.ts"
import { shown } from "./docFormat.ts"
import { comparerOf, familyOf } from "./keys.ts"
import { type Sources, sourcesIn } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { missing, notSimulated, readOptions, rule, text } from "./options.ts"
import { byCount, checkOrder, comparator, lazy } from "./order.ts"
import type { Bucket } from "./results.ts"
import { byShard, group, type Row, type Rows } from "./rows.ts"
import type { Family, Source, SourceOptions } from "./sources.ts"
import { mergeTerms, shardTerms, type Term, termsRules, thresholdsOf } from "./terms.ts"

const families: ReadonlyArray<Family> = ["number", "date", "boolean", "ip", "keyword"]

const type = "multi_terms"

const termsRule = rule(["array"], (value, { aggregation }): ReadonlyArray<SourceOptions> => {
  const items: ReadonlyArray<Json> = Array.isArray(value) ? value : []
  return items.map((item) => {
    if (!isObject(item)) throw new NotSimulated(`aggregation [${type}] with a term that is no object`)
    const { field, ...options } = readOptions(type, item, aggregation, {
      field: text,
      missing,
      format: notSimulated(type, "format"),
      script: notSimulated(type, "script"),
      time_zone: notSimulated(type, "time_zone"),
      value_type: notSimulated(type, "value_type")
    })
    if (field === undefined) throw new NotSimulated(`aggregation [${type}] with a term without [field]`)
    return { field, missing: options.missing }
  })
})

type Parts = ReadonlyArray<Value>

/** The combinations of one value of each field. */
const combine = (lists: ReadonlyArray<ReadonlyArray<Value>>): ReadonlyArray<Parts> =>
  lists.reduce<ReadonlyArray<Parts>>(
    (keys, values) => keys.flatMap((key) => values.map((value) => [...key, value])),
    [[]]
  )

const keyOf = (parts: Parts): string =>
  JSON.stringify(parts.map((part) => (typeof part === "bigint" ? `${part}n` : part)))

const show = (value: Value, source: Source | undefined): Json => {
  if (typeof value === "string" || typeof value === "boolean" || source === undefined) return value
  if (source.format.kind === "raw") return source.whole ? value : Number(value)
  return shown(source.format, Number(value))
}

const textOf = (value: Value, source: Source | undefined): string => {
  if (typeof value === "string" || typeof value === "boolean" || source === undefined) return String(value)
  return source.format.kind === "raw" && source.whole ? String(value) : source.format.text(value)
}

export const multiTerms: TypeReader = (name, body): Definition => {
  const options = readOptions(type, body, name, { ...termsRules, terms: termsRule })
  const fields = options.terms ?? []
  if (fields.length < 2) throw new NotSimulated(`aggregation [${type}] of less than two fields`)
  if (options.min_doc_count === 0) throw new NotSimulated(`aggregation [${type}] with a min_doc_count of 0`)
  const orders = options.order ?? byCount
  const thresholds = thresholdsOf(options, orders)
  const sources = fields.map((field) => sourcesIn(field, type, families, "keyword"))
  const run: Definition["run"] = (rows, below, scope) => {
    const found = sources.map((sourceOf) => sourceOf(scope))
    checkOrder(orders, below.nodes)
    const compareParts = found.map(({ all }) => comparerOf(familyOf(all, type)))
    const parts = new Map<Value, Parts>()
    const compareKeys = (a: Value, b: Value): number => {
      const [left = [], right = []] = [parts.get(a), parts.get(b)]
      for (const [at, compare] of compareParts.entries()) {
        const order = compare(left[at] ?? "", right[at] ?? "")
        if (order !== 0) return order
      }
      return 0
    }
    const keysOf = (row: Row): ReadonlyArray<string> =>
      combine(found.map((each) => [...new Set(each.of(row.view).values(row))])).map((key) => {
        const id = keyOf(key)
        parts.set(id, key)
        return id
      })
    const termsIn = (view: View, own: Rows): ReadonlyArray<Term> =>
      [...group(own, keysOf)].map(([key, members]) => ({
        key,
        count: members.length,
        rows: members,
        results: lazy(() => below.run(members, { ...scope, views: [view], count: () => undefined }))
      }))
    const compareBest = comparator(orders, compareKeys, true)
    const shards = byShard(rows)
    const answers = scope.views.map((view) =>
      shardTerms(view, termsIn(view, shards.get(view) ?? []), orders, compareBest, thresholds)
    )
    const merged = mergeTerms(answers, below, scope, comparator(orders, compareKeys), thresholds)
    scope.count(merged.buckets.length)
    const withErrors = options.show_term_doc_count_error ?? false
    const buckets = merged.buckets.map(({ count, error, key, results }): Bucket => {
      const values = parts.get(key) ?? []
      return bucketOf(values, found, count, withErrors ? error : undefined, results())
    })
    return {
      kind: "buckets",
      head: { doc_count_error_upper_bound: merged.error, sum_other_doc_count: merged.others },
      buckets,
      keyed: false
    }
  }
  return { shape: { kind: "buckets", minimum: undefined }, parent: true, run }
}

const bucketOf = (
  values: Parts,
  sources: ReadonlyArray<Sources>,
  count: number,
  error: number | undefined,
  results: Bucket["results"]
): Bucket => {
  const key = values.map((value, at) => show(value, sources[at]?.mapped))
  const name = values.map((value, at) => textOf(value, sources[at]?.mapped)).join("|")
  const head = { key, key_as_string: name }
  return {
    name,
    key,
    head: error === undefined ? head : { ...head, doc_count_error_upper_bound: error },
    count,
    results
  }
}
