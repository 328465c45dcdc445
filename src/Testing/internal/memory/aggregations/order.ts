/** The order of buckets: by count, by key, or by what an aggregation below them came to. */
import { endOf, Malformed, parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem, type Value } from "../model.ts"
import { tokenOf } from "../reading.ts"
import type { Node } from "./node.ts"
import { type Rule, rule } from "./options.ts"
import type { Results } from "./results.ts"

export interface Order {
  readonly by: "count" | "key" | "path"
  /** Only for `path`. */
  readonly path: string
  readonly descending: boolean
}

/** What is put in order. */
export interface Orderable {
  readonly key: Value
  readonly count: number
  readonly results: () => Results
}

const readOne = (item: Json, holder: JsonObject | ReadonlyArray<Json>, name: string | number): Order => {
  if (!isObject(item)) {
    if (Array.isArray(holder)) throw parsing(endOf(holder), "Unexpected token [END_ARRAY] for [order]")
    throw parsing(valueAt(holder, name), `Unexpected token [${tokenOf(item)}] for [order]`)
  }
  // The last of several counts.
  const [path, direction] = Object.entries(item).at(-1) ?? []
  if (path === undefined) throw parsing(endOf(item), "Must specify at least one field for [order]")
  for (const [key, value] of Object.entries(item)) {
    if (typeof value !== "string") {
      throw parsing(valueAt(item, key), `Unexpected token [${tokenOf(value)}] for [order]`)
    }
    if (!/^(?:asc|desc)$/i.test(value)) {
      throw parsing(valueAt(item, key), `Unknown order direction [${value}]`)
    }
  }
  const descending = String(direction).toLowerCase() === "desc"
  return { by: path === "_count" ? "count" : path === "_key" ? "key" : "path", path, descending }
}

export const orderRule: Rule<ReadonlyArray<Order>> = rule(["object", "array"], (value, at) => {
  if (!Array.isArray(value)) return [readOne(value, at.holder, at.name)]
  if (value.length === 0) {
    throw new Malformed(
      endOf(value),
      () => new Problem(400, "index_out_of_bounds_exception", "Index 0 out of bounds for length 0")
    )
  }
  return value.map((item: Json, index) => readOne(item, value, index))
})

export const byCount: ReadonlyArray<Order> = [{ by: "count", path: "", descending: true }]
export const byKey: ReadonlyArray<Order> = [{ by: "key", path: "", descending: false }]

interface Path {
  readonly names: ReadonlyArray<string>
  readonly metric: string | undefined
}

const invalid = (path: string, reason: string, type = "illegal_argument_exception"): Problem =>
  new Problem(400, "invalid_path", `Invalid aggregation order path [${path}]. ${reason}`, {
    caused_by: { type, reason }
  })

/** `a>b.metric` or `a>b[metric]`. */
const parsePath = (path: string): Path => {
  const names = path.split(">")
  const last = names.at(-1) ?? ""
  if (names.some((name) => name === "") || last.startsWith(".") || last.endsWith(".")) {
    throw new NotSimulated(`order of buckets by the path [${path}]`)
  }
  const brackets = /^([^[\]]+)\[([^[\]]+)\]$/.exec(last)
  if (brackets !== null) return { names: [...names.slice(0, -1), brackets[1] ?? ""], metric: brackets[2] }
  if (/[[\]]/.test(last)) throw new NotSimulated(`order of buckets by the path [${path}]`)
  const dot = last.lastIndexOf(".")
  if (dot === -1) return { names, metric: undefined }
  return { names: [...names.slice(0, -1), last.slice(0, dot)], metric: last.slice(dot + 1) }
}

const onlyPaths =
  "Buckets can only be sorted on a sub-aggregator path that is built out of zero or more single-bucket aggregations within the path and a final single-bucket or a metrics aggregation at the path end."

const missing = (path: string, name: string): Problem =>
  invalid(
    path,
    `The provided aggregation [${name}] either does not exist, or is a pipeline aggregation and cannot be used to sort the buckets.`
  )

const checkLast = (path: string, node: Node, metric: string | undefined): void => {
  const { shape } = node.definition
  switch (shape.kind) {
    case "single":
      if (metric === undefined || metric === "doc_count") return
      throw invalid(path, onlyPaths)
    case "value":
      if (metric === undefined || metric === "value") return
      throw invalid(
        path,
        `Ordering on a single-value metrics aggregation can only be done on its value. Either drop the key (a la "${node.name}") or change it to "value" (a la "${node.name}.value")`
      )
    case "values":
      if (metric === undefined) {
        throw invalid(
          path,
          "When ordering on a multi-value metrics aggregation a metric name must be specified."
        )
      }
      if (shape.has(metric)) return
      if (node.type.startsWith("percentile") && Number.isNaN(Number(metric))) {
        throw invalid(path, `For input string: "${metric}"`, "number_format_exception")
      }
      throw invalid(path, `Unknown metric name [${metric}] on multi-value metrics aggregation [${node.name}]`)
    default:
      throw invalid(path, onlyPaths)
  }
}

/** Refuses an order by what is not there or has no order. */
export const checkOrder = (orders: ReadonlyArray<Order>, below: ReadonlyMap<string, Node>): void => {
  for (const { by, path } of orders) {
    if (by !== "path") continue
    const { metric, names } = parsePath(path)
    let nodes = below
    for (const [at, name] of names.entries()) {
      const node = nodes.get(name)
      if (node === undefined) throw missing(path, path.split(">")[at] ?? name)
      if (at === names.length - 1) checkLast(path, node, metric)
      else if (node.definition.shape.kind !== "single") {
        throw invalid(path, `${onlyPaths} [${name}] is not single-bucket.`)
      }
      nodes = node.below.nodes
    }
  }
}

/** The number at the end of a path that was checked. */
const numberAt = (path: string, results: Results): number => {
  const { metric, names } = parsePath(path)
  let at = results
  for (const name of names) {
    const result = at.get(name)
    if (result === undefined) return NaN
    if (result.kind === "value") return result.value
    if (result.kind === "values") return result.lookup(metric ?? "") ?? NaN
    if (result.kind !== "single") return NaN
    if (name === names.at(-1)) return result.count
    at = result.results
  }
  return NaN
}

type CompareNumbers = (a: number, b: number, descending: boolean) => number

const compareKnown = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

const compareNaN = (a: number, b: number): number => (Number.isNaN(a) ? 1 : 0) - (Number.isNaN(b) ? 1 : 0)

/** As Java compares numbers: what is no number is greater than all. */
const compareNumbers: CompareNumbers = (a, b, descending) => {
  const order = compareNaN(a, b) || compareKnown(a, b)
  return descending ? -order : order
}

/** As shards choose their best: what is no number comes last in both directions. */
const compareBest: CompareNumbers = (a, b, descending) => {
  const order = compareKnown(a, b)
  return compareNaN(a, b) || (descending ? -order : order)
}

/**
 * Puts buckets in order; equals are left to their keys, upwards. `best` is the order in which shards choose the
 * buckets that they answer with.
 */
export const comparator = (
  orders: ReadonlyArray<Order>,
  compareKeys: (a: Value, b: Value) => number,
  best = false
): ((a: Orderable, b: Orderable) => number) => {
  const compare = best ? compareBest : compareNumbers
  const one = ({ by, descending, path }: Order, a: Orderable, b: Orderable): number => {
    if (by === "count") return compare(a.count, b.count, descending)
    if (by === "key") return descending ? compareKeys(b.key, a.key) : compareKeys(a.key, b.key)
    return compare(numberAt(path, a.results()), numberAt(path, b.results()), descending)
  }
  return (a, b) => {
    for (const order of orders) {
      const result = one(order, a, b)
      if (result !== 0) return result
    }
    return compareKeys(a.key, b.key)
  }
}

/** Computes once, when it is first asked for. */
export const lazy = <A>(compute: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: compute() }).value
}
