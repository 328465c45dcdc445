/** What histograms have in common: one row counts once for each key, gaps are filled, and then put in order. */
import type { JsonObject } from "../model.ts"
import { compareValues } from "../order.ts"
import type { Below, Scope } from "./node.ts"
import { comparator, lazy, type Order } from "./order.ts"
import type { Bucket, Result } from "./results.ts"
import { group, type Row, type Rows, viewsOf } from "./rows.ts"

export interface KeyedRows {
  readonly key: number
  readonly rows: Rows
}

export interface HistogramOptions {
  readonly minimum: number
  readonly orders: ReadonlyArray<Order>
  readonly keyed: boolean
}

/** The rows of each key, upwards. */
export const collect = (rows: Rows, keysOf: (row: Row) => Iterable<number>): ReadonlyArray<KeyedRows> =>
  [...group(rows, (row) => new Set(keysOf(row)))]
    .map(([key, members]) => ({ key, rows: members }))
    .toSorted((a, b) => a.key - b.key)

/** How empty buckets come about. */
export interface Filling {
  /** The key after one. */
  readonly next: (key: number) => number
  /** Where there must be buckets at least; `undefined` for no bound. */
  readonly from: number | undefined
  readonly to: number | undefined
}

/** All keys between and, where there are bounds, around those that have rows. */
export const fill = (
  found: ReadonlyArray<KeyedRows>,
  { from, next, to }: Filling,
  scope: Scope
): ReadonlyArray<KeyedRows> => {
  const all: Array<KeyedRows> = []
  const empty = (start: number, isWanted: (key: number) => boolean): void => {
    for (let key = start; isWanted(key); key = next(key)) {
      scope.count(1)
      all.push({ key, rows: [] })
    }
  }
  const [first] = found
  if (first === undefined) {
    if (from !== undefined && to !== undefined) empty(from, (key) => key <= to)
    return all
  }
  if (from !== undefined) empty(from, (key) => key < first.key)
  for (const [at, bucket] of found.entries()) {
    const before = found[at - 1]
    if (before !== undefined) empty(next(before.key), (key) => key < bucket.key)
    all.push(bucket)
  }
  const last = found.at(-1)
  if (to !== undefined && last !== undefined) empty(next(last.key), (key) => key <= to)
  return all
}

export const histogramResult = (
  found: ReadonlyArray<KeyedRows>,
  filling: Filling,
  { keyed, minimum, orders }: HistogramOptions,
  headOf: (key: number) => { readonly name: string; readonly head: JsonObject },
  below: Below,
  scope: Scope
): Result => {
  const enough = found.filter(({ rows }) => rows.length >= minimum)
  scope.count(enough.length)
  const all = minimum === 0 ? fill(enough, filling, scope) : enough
  const sorted = all
    .map(({ key, rows }) => ({
      key,
      count: rows.length,
      results: lazy(() =>
        rows.length === 0
          ? below.run(rows, { ...scope, filling: true, views: scope.views.slice(0, 1) })
          : below.run(rows, { ...scope, views: viewsOf(rows) })
      )
    }))
    .toSorted(comparator(orders, compareValues))
  const buckets = sorted.map(({ count, key, results }): Bucket => ({
    ...headOf(key),
    key,
    count,
    results: results()
  }))
  return { kind: "buckets", head: {}, buckets, keyed }
}
