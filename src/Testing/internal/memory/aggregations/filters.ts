/** Buckets by queries: `filter`, `filters` and `adjacency_matrix`. */
import { parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, type Matcher, NotSimulated, type View } from "../model.ts"
import { compareText } from "../order.ts"
import { parseQuery } from "../query.ts"
import { illegal, tokenOf } from "../reading.ts"
import type { Definition, Scope, TypeReader } from "./node.ts"
import type { Bucket } from "./results.ts"
import { mapped, object, readOptions, text } from "./options.ts"
import { type Row, type Rows, viewsOf } from "./rows.ts"

interface Filter {
  /** Whether a row is what the query asks for. */
  readonly test: (row: Row, scope: Scope) => boolean
  /** Makes the query ready in all shards, so that what is wrong with it is known without a row too. */
  readonly prepare: (scope: Scope) => void
}

/** Reads the query that stands in an object at a name. */
const readFilter = (holder: Json, at: string | number): Filter => {
  // Reading it here puts its faults at their place in the request.
  parseQuery(holder, at)
  const query = isObject(holder) ? holder[at] : Array.isArray(holder) ? holder[Number(at)] : undefined
  if (!isObject(query)) throw new NotSimulated("a filter that is no query")
  const matchers = new Map<View, Matcher>()
  const matcherOf = (view: View, scope: Scope): Matcher => {
    const matcher = matchers.get(view) ?? scope.compile(query, view)
    matchers.set(view, matcher)
    return matcher
  }
  return {
    test: ({ doc, part, view }, scope) => matcherOf(view, scope)(part, doc) !== undefined,
    prepare: (scope) => {
      for (const view of scope.views) matcherOf(view, scope)
    }
  }
}

const select = (rows: Rows, { prepare, test }: Filter, scope: Scope): Rows => {
  prepare(scope)
  return rows.filter((row) => test(row, scope))
}

export const filter: TypeReader = (_, __, holder): Definition => {
  const only = readFilter(holder, "filter")
  return {
    shape: { kind: "single" },
    parent: true,
    run: (rows, below, scope) => {
      const found = select(rows, only, scope)
      return { kind: "single", count: found.length, results: below.run(found, scope) }
    }
  }
}

interface NamedFilter extends Filter {
  /** Filters of a list have none. */
  readonly name: string | undefined
}

interface FiltersOptions {
  readonly filters: ReadonlyArray<NamedFilter>
  readonly keyed: boolean
  readonly other: string | undefined
}

const readFilters = (value: Json): ReadonlyArray<NamedFilter> => {
  if (Array.isArray(value)) return value.map((_, at) => ({ name: undefined, ...readFilter(value, at) }))
  if (!isObject(value)) return []
  return Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .map((name) => ({ name, ...readFilter(value, name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const readFiltersBody = (aggregation: string, body: JsonObject): FiltersOptions => {
  let filters: ReadonlyArray<NamedFilter> = []
  let [other, otherKey, keyed]: [boolean | undefined, string | undefined, boolean] = [
    undefined,
    undefined,
    true
  ]
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    const unknown = () =>
      parsing(valueAt(body, key), `Unknown key for a ${tokenOf(value)} in [${aggregation}]: [${key}].`)
    if (key === "filters" && (isObject(value) || Array.isArray(value))) filters = readFilters(value)
    else if (key === "other_bucket" && typeof value === "boolean") other = value
    else if (key === "keyed" && typeof value === "boolean") keyed = value
    else if (key === "other_bucket_key" && typeof value === "string") otherKey = value
    else throw unknown()
  }
  if (filters.length === 0) throw illegal("[filters] cannot be empty.")
  // Naming the bucket is asking for it.
  const wanted = other ?? otherKey !== undefined
  return { filters, keyed, other: wanted ? (otherKey ?? "_other_") : undefined }
}

export const filters: TypeReader = (name, body): Definition => {
  const options = readFiltersBody(name, body)
  const named = options.filters.some((each) => each.name !== undefined)
  return {
    shape: { kind: "buckets", minimum: undefined },
    parent: true,
    run: (rows, below, scope) => {
      const bucket = (key: string | undefined, at: number, found: Rows): Bucket => ({
        name: key ?? String(at),
        key: key ?? String(at),
        head: key === undefined || options.keyed ? {} : { key },
        count: found.length,
        results: below.run(found, scope)
      })
      const buckets = options.filters.map((each, at) => bucket(each.name, at, select(rows, each, scope)))
      const rest = rows.filter((row) => !options.filters.some(({ test }) => test(row, scope)))
      const all =
        options.other === undefined
          ? buckets
          : [...buckets, bucket(named ? options.other : undefined, buckets.length, rest)]
      scope.count(all.length)
      return { kind: "buckets", head: {}, buckets: all, keyed: named && options.keyed }
    }
  }
}

/** More than so many filters are refused. */
const mostFilters = 100

export const adjacencyMatrix: TypeReader = (name, body): Definition => {
  const type = "adjacency_matrix"
  const { filters: named, separator = "&" } = readOptions(type, body, name, {
    filters: mapped(object, readFilters),
    separator: text
  })
  if (named === undefined || named.length === 0 || named.length > mostFilters) {
    throw new NotSimulated(`aggregation [${type}] of ${named?.length ?? 0} filters`)
  }
  return {
    shape: { kind: "buckets", minimum: undefined },
    parent: true,
    run: (rows, below, scope) => {
      const matching = named.map((each) => ({
        key: each.name ?? "",
        rows: new Set(select(rows, each, scope))
      }))
      const pairs = matching.flatMap((one, at) =>
        matching.slice(at + 1).map((other) => ({
          key: `${one.key}${separator}${other.key}`,
          rows: new Set([...one.rows].filter((row) => other.rows.has(row)))
        }))
      )
      const found = [...matching, ...pairs]
        .filter((each) => each.rows.size > 0)
        .toSorted((a, b) => compareText(a.key, b.key))
      scope.count(found.length)
      const buckets = found.map(({ key, rows: members }): Bucket => {
        const own = [...members]
        return {
          name: key,
          key,
          head: { key },
          count: own.length,
          results: below.run(own, { ...scope, views: viewsOf(own) })
        }
      })
      return { kind: "buckets", head: {}, buckets, keyed: false }
    }
  }
}
