/**
 * `terms` and `rare_terms`.
 *
 * Each shard answers with its best terms only, and what it keeps back is known from their least count: this is
 * done here as well, so that results over several shards have the same errors.
 */
import { NotSimulated, Problem, type Value, type View } from "../model.ts"
import { illegal } from "../reading.ts"
import { excludeRule, filterOf, includeRule } from "./includes.ts"
import { comparerOf, familyOf, keyHead, keyText } from "./keys.ts"
import { sourcesIn } from "./metric.ts"
import type { Below, Definition, Scope, TypeReader } from "./node.ts"
import { flag, integer, mapped, notSimulated, readOptions, rule } from "./options.ts"
import { rowsAt } from "./objects.ts"
import {
  byCount,
  byKey,
  checkOrder,
  comparator,
  lazy,
  type Order,
  type Orderable,
  orderRule
} from "./order.ts"
import type { Bucket, Result } from "./results.ts"
import { byShard, group, type Row, type Rows, rowsOf, viewsOf } from "./rows.ts"
import { type Family, requireField, type Source, sourceRules } from "./sources.ts"

export interface Thresholds {
  readonly size: number
  readonly shardSize: number
  readonly minimum: number
  readonly shardMinimum: number
}

/** A term with its rows. */
export interface Term extends Orderable {
  readonly rows: Rows
}

/** What one shard answers. */
interface ShardTerms {
  readonly view: View
  readonly terms: ReadonlyArray<Term>
  readonly others: number
  /** The greatest count that a term can have there which is not among them; -1 where nothing can be said. */
  readonly error: number
}

const atLeast = (least: number, name: string) =>
  mapped(integer, (value, { aggregation }) => {
    if (value >= least) return value
    const relation = least === 0 ? "greater than or equal to 0" : "greater than 0"
    throw illegal(`[${name}] must be ${relation}. Found [${value}] in [${aggregation}]`)
  })

export const thresholdRules = {
  size: atLeast(1, "size"),
  shard_size: atLeast(1, "shardSize"),
  min_doc_count: atLeast(0, "minDocCount"),
  shard_min_doc_count: atLeast(0, "shardMinDocCount")
}

const collectMode = rule(["string"], (value) => {
  const mode = String(value).toLowerCase()
  if (mode === "depth_first" || mode === "breadth_first") return mode
  throw new Problem(400, "parse_exception", `no [collect_mode] found for value [${String(value)}]`)
})

export const termsRules = {
  ...thresholdRules,
  order: orderRule,
  show_term_doc_count_error: flag,
  collect_mode: collectMode
}

const isKeyOrder = ([first]: ReadonlyArray<Order>): boolean => first?.by === "key"
const isCountDescending = ([first]: ReadonlyArray<Order>): boolean =>
  first?.by === "count" && first.descending

interface ThresholdOptions {
  readonly size?: number | undefined
  readonly shard_size?: number | undefined
  readonly min_doc_count?: number | undefined
  readonly shard_min_doc_count?: number | undefined
}

export const thresholdsOf = (options: ThresholdOptions, orders: ReadonlyArray<Order>): Thresholds => {
  const size = options.size ?? 10
  const minimum = options.min_doc_count ?? 1
  // Without a wish shards answer with more, except by key, where more cannot help.
  const wanted = options.shard_size ?? (isKeyOrder(orders) ? size : Math.trunc(size * 1.5 + 10))
  return {
    size,
    shardSize: Math.max(size, wanted),
    minimum,
    shardMinimum: Math.min(minimum, options.shard_min_doc_count ?? 0)
  }
}

/** The best terms of one shard. */
export const shardTerms = (
  view: View,
  all: ReadonlyArray<Term>,
  orders: ReadonlyArray<Order>,
  compare: (a: Orderable, b: Orderable) => number,
  { shardMinimum, shardSize }: Thresholds
): ShardTerms => {
  const sorted = all.filter(({ count }) => count >= shardMinimum).toSorted(compare)
  const terms = sorted.slice(0, shardSize)
  const total = all.reduce((sum, { count }) => sum + count, 0)
  const kept = terms.reduce((sum, { count }) => sum + count, 0)
  const full = terms.length > 0 && terms.length >= shardSize && !isKeyOrder(orders)
  const error = !full ? 0 : isCountDescending(orders) ? (terms.at(-1)?.count ?? 0) : -1
  return { view, terms, others: total - kept, error }
}

export interface Merged {
  readonly buckets: ReadonlyArray<Term & { readonly error: number }>
  readonly others: number
  readonly error: number
}

/**
 * Keywords of all documents may be counted term by term on the server, which then takes terms without a number
 * to be the greatest, and otherwise the least.
 */
const checkBest = ({ terms: one }: ShardTerms, { terms: other }: ShardTerms): void => {
  const keys = new Set(one.map(({ key }) => key))
  if (other.every(({ key }) => keys.has(key))) return
  throw new NotSimulated("terms by a number that some of them do not have, and cut off by [shard_size]")
}

/** A term while shards are put together. */
interface Merging {
  readonly rows: Array<Row>
  readonly views: Array<View>
  count: number
  error: number
  one: boolean
}

/** Puts the terms of all shards together. */
export const mergeTerms = (
  shards: ReadonlyArray<ShardTerms>,
  below: Below,
  scope: Scope,
  compare: (a: Orderable, b: Orderable) => number,
  { minimum, size }: Thresholds
): Merged => {
  const known = shards.every(({ error }) => error !== -1)
  const total = shards.reduce((sum, { error }) => sum + error, 0)
  const byTerm = new Map<Value, Merging>()
  for (const { error, terms, view } of shards) {
    for (const { count, key, rows } of terms) {
      const term = byTerm.get(key) ?? { rows: [], views: [], count: 0, error: total, one: false }
      term.views.push(view)
      term.rows.push(...rows)
      term.count += count
      term.error -= error
      term.one ||= error === 1
      byTerm.set(key, term)
    }
  }
  const merged = [...byTerm]
    .filter(([, { count }]) => count >= minimum)
    .map(([key, { count, error, one, rows, views }]) => ({
      key,
      count,
      rows,
      // The server takes an error of one shard that is 1 for the mark of what is not known, and then counts once.
      error: !known ? -1 : one ? total - 1 : error,
      results: lazy(() => below.run(rows, { ...scope, views }))
    }))
    .toSorted(compare)
  const dropped = merged.slice(size).reduce((sum, { count }) => sum + count, 0)
  return {
    buckets: merged.slice(0, size),
    others: shards.reduce((sum, { others }) => sum + others, 0) + dropped,
    // One shard alone leaves nothing open.
    error: !known ? -1 : shards.length === 1 ? 0 : total
  }
}

/** The terms of a shard's rows. Those without a row are found in all of its documents. */
const termsIn = (
  view: View,
  rows: Rows,
  source: Source,
  counts: (value: Value) => boolean,
  withEmpty: boolean,
  scope: Scope,
  below: Below
): ReadonlyArray<Term> => {
  const valuesOf = (row: Row): Iterable<Value> => new Set(source.values(row).filter(counts))
  const groups = group(rows, valuesOf)
  if (withEmpty) {
    for (const row of rowsAt(rowsOf(view), scope.path)) {
      for (const value of valuesOf(row)) if (!groups.has(value)) groups.set(value, [])
    }
  }
  return [...groups].map(([key, members]) => ({
    key,
    count: members.length,
    rows: members,
    // Only what is left in the end counts against the greatest number of buckets.
    results: lazy(() => below.run(members, { ...scope, views: [view], count: () => undefined }))
  }))
}

const families: ReadonlyArray<Family> = ["number", "date", "boolean", "ip", "keyword"]

const executionHint = rule(["string"], String)

export const terms: TypeReader = (name, body): Definition => {
  const options = readOptions("terms", body, name, {
    ...sourceRules("terms"),
    ...termsRules,
    include: includeRule,
    exclude: excludeRule,
    execution_hint: executionHint
  })
  const field = requireField(options.field)
  const orders = options.order ?? byCount
  const thresholds = thresholdsOf(options, orders)
  const sources = sourcesIn({ ...options, field }, "terms", families, "keyword")
  const hint = options.execution_hint
  const run: Definition["run"] = (rows, below, scope) => {
    const { all, mapped: shown, of } = sources(scope)
    checkOrder(orders, below.nodes)
    const family = familyOf(all, "terms")
    if (hint !== undefined && hint !== "map" && hint !== "global_ordinals" && family === "keyword") {
      throw illegal(`Unknown \`execution_hint\`: [${hint}], expected any of [map, global_ordinals]`)
    }
    const compare = comparator(orders, comparerOf(family))
    const compareBest = comparator(orders, comparerOf(family), true)
    const shards = byShard(rows)
    const answers = scope.views.map((view) => {
      const source = of(view)
      const counts = filterOf(options.include, options.exclude, source, name, scope.now)
      const withEmpty = thresholds.minimum === 0 && !scope.filling
      const own = shards.get(view) ?? []
      const found = termsIn(view, own, source, counts, withEmpty, scope, below)
      const best = shardTerms(view, found, orders, compareBest, thresholds)
      if (family === "keyword" && scope.outermost && own.length === view.docs.length) {
        checkBest(best, shardTerms(view, found, orders, compare, thresholds))
      }
      return best
    })
    const merged = mergeTerms(answers, below, scope, compare, thresholds)
    scope.count(merged.buckets.length)
    return termsResult(merged, shown, options.show_term_doc_count_error ?? false)
  }
  return { shape: { kind: "buckets", minimum: undefined }, parent: true, run }
}

const termBucket = ({ count, key, results }: Orderable, shown: Source | undefined): Bucket => ({
  name: shown === undefined ? String(key) : keyText(key, shown),
  key,
  head: shown === undefined ? { key } : keyHead(key, shown),
  count,
  results: results()
})

const termsResult = (merged: Merged, shown: Source | undefined, withErrors: boolean): Result => ({
  kind: "buckets",
  head: { doc_count_error_upper_bound: merged.error, sum_other_doc_count: merged.others },
  buckets: merged.buckets.map((term) => {
    const bucket = termBucket(term, shown)
    if (!withErrors) return bucket
    return { ...bucket, head: { ...bucket.head, doc_count_error_upper_bound: term.error } }
  }),
  keyed: false
})

const maxDocCount = mapped(atLeast(1, "max_doc_count"), (value, { aggregation }) => {
  if (value <= 100) return value
  throw illegal(`[max_doc_count] must be smallerthan 100in [${aggregation}]`)
})

export const rareTerms: TypeReader = (name, body): Definition => {
  const type = "rare_terms"
  const options = readOptions(type, body, name, {
    ...sourceRules(type),
    max_doc_count: maxDocCount,
    include: includeRule,
    exclude: excludeRule,
    precision: notSimulated(type, "precision")
  })
  const field = requireField(options.field)
  const most = options.max_doc_count ?? 1
  const sources = sourcesIn({ ...options, field }, type, families, "keyword")
  const run: Definition["run"] = (rows, below, scope) => {
    const { all, mapped: shown, of } = sources(scope)
    if (all.some(({ family, field, whole }) => field !== undefined && family === "number" && !whole)) {
      throw illegal("RareTerms aggregation does not support floating point fields.")
    }
    const family = familyOf(all, type)
    // A number that a document has twice counts twice here.
    const groups = group(rows, (row) => {
      const source = of(row.view)
      const counts = filterOf(options.include, options.exclude, source, name, scope.now)
      return source.values(row).filter(counts)
    })
    const compare = comparator([{ by: "count", path: "", descending: false }, ...byKey], comparerOf(family))
    const repeated = [...groups.values()].some((members) => new Set(members).size < members.length)
    if (repeated && below.nodes.size > 0) {
      throw new NotSimulated("aggregation [rare_terms] of repeated numbers with aggregations below it")
    }
    const rare = [...groups]
      .filter(([, members]) => members.length <= most)
      .map(([key, members]) => ({
        key,
        count: members.length,
        rows: members,
        results: lazy(() => below.run(members, { ...scope, views: viewsOf(members) }))
      }))
      .toSorted(compare)
    scope.count(rare.length)
    return { kind: "buckets", head: {}, buckets: rare.map((term) => termBucket(term, shown)), keyed: false }
  }
  return { shape: { kind: "buckets", minimum: undefined }, parent: true, run }
}
