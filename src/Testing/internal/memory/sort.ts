/** Reads `sort`: by fields, by score, by place in the index. */
import { illegal, isScalar, readInteger, readText } from "./reading.ts"
import { contentParse, Malformed, valueAt } from "./malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "./model.ts"
import { type Declared, entriesOf, object, readDeclared } from "./queries/options.ts"
import { parseQuery } from "./query.ts"
import type { Query, Reading } from "./scope.ts"

export type Mode = "min" | "max" | "sum" | "avg" | "median"

export const numericTypes = ["long", "double", "date", "date_nanos"] as const

export type NumericType = (typeof numericTypes)[number]

/** Which nested objects a sort looks into. */
export interface NestedSort {
  readonly path: string
  readonly filter: Query | undefined
  readonly maxChildren: number
  readonly nested: NestedSort | undefined
}

export interface FieldSort {
  readonly by: "field"
  readonly field: string
  readonly descending: boolean
  /** `_first`, `_last`, or the value that counts for a document without one. */
  readonly missing: string | number | bigint | boolean
  readonly mode: Mode | undefined
  readonly unmappedType: string | undefined
  readonly numericType: NumericType | undefined
  readonly format: string | undefined
  readonly nested: NestedSort | undefined
}

export interface PlaceSort {
  /** `place` is the place in a shard, `shardPlace` that in all shards. */
  readonly by: "score" | "place" | "shardPlace"
  readonly descending: boolean
}

export type Sort = FieldSort | PlaceSort

const readOrder = (json: Json): boolean => {
  const name = String(json).toUpperCase()
  if (name === "DESC") return true
  if (name === "ASC") return false
  throw illegal(`No enum constant org.elasticsearch.search.sort.SortOrder.${name}`)
}

const modes: ReadonlyArray<Mode> = ["min", "max", "sum", "avg", "median"]

const readMode = (json: Json): Mode => {
  const found = modes.find((mode) => mode === String(json).toLowerCase())
  if (found === undefined) throw illegal(`Unknown SortMode [${String(json)}]`)
  return found
}

const readNumericType = (json: Json): NumericType => {
  const found = numericTypes.find((type) => type === json)
  if (found !== undefined) return found
  throw illegal(
    `invalid value for [numeric_type], must be [long, double, date, date_nanos], got ${String(json)}`
  )
}

type Before = Reading["before"]

const readFilter = (holder: JsonObject, before: Before): Query => {
  try {
    const read = parseQuery(holder, "filter")
    before.push(...read.before)
    return read.query
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown
    throw new Malformed(thrown.spot, (position, positionOf) => {
      const inner = thrown.problem(positionOf)
      const { root_cause, ...more } = inner.more
      const { caused_by: _, ...own } = more
      return new Problem(400, "parsing_exception", "Expected filter element.", {
        ...position,
        caused_by: { type: inner.type, reason: inner.reason, ...more },
        root_cause: root_cause ?? [{ type: inner.type, reason: inner.reason, ...own }]
      })
    })
  }
}

const readNested = (holder: JsonObject, before: Before): NestedSort => {
  let path: string | undefined
  let filter: Query | undefined
  let maxChildren = Infinity
  let nested: NestedSort | undefined
  for (const [name, json] of entriesOf(holder)) {
    const spot = valueAt(holder, name)
    if (name === "path") path = readText(json, spot)
    else if (name === "filter") filter = readFilter(holder, before)
    else if (name === "max_children") {
      const most = readInteger(json, spot)
      maxChildren = most < 0 ? Infinity : most
    } else if (name === "nested" && isObject(json)) nested = readNested(json, before)
    else throw illegal(`malformed nested sort format, unknown field name [${name}]`)
  }
  if (path === undefined) throw new NotSimulated("nested sort without [path]")
  return { path, filter, maxChildren, nested }
}

const text = <A>(read: (json: Json) => A): Declared<A> => ({
  read,
  takes: (json) => typeof json === "string"
})

const missingValue: Declared<string | number | bigint | boolean | null> = {
  read: (json) => (isScalar(json) ? json : null),
  takes: isScalar
}

const readFieldSort = (field: string, holder: JsonObject, before: Before): FieldSort => {
  const options = readDeclared("field_sort", holder, {
    missing: missingValue,
    unmapped_type: text(String),
    order: text(readOrder),
    mode: text(readMode),
    numeric_type: text(readNumericType),
    format: text(String),
    nested: object((json) => readNested(json, before))
  })
  return {
    by: "field",
    field,
    descending: options.order ?? false,
    missing: options.missing ?? "_last",
    mode: options.mode,
    unmappedType: options.unmapped_type,
    numericType: options.numeric_type,
    format: options.format,
    nested: options.nested
  }
}

const places: { readonly [name: string]: PlaceSort["by"] } = {
  _score: "score",
  _doc: "place",
  _shard_doc: "shardPlace"
}

const sortBy = (name: string, descending: boolean | undefined): Sort => {
  const by = Object.hasOwn(places, name) ? places[name] : undefined
  if (by !== undefined) return { by, descending: descending ?? by === "score" }
  const plain = readFieldSort(name, {}, [])
  return descending === undefined ? plain : { ...plain, descending }
}

const readEntry = (holder: JsonObject, name: string, json: Json, before: Before): Sort => {
  const spot = valueAt(holder, name)
  if (name === "_script" || name === "_geo_distance" || name === "_geoDistance") {
    throw new NotSimulated(`sort [${name}]`)
  }
  if (typeof json === "string") return sortBy(name, readOrder(json))
  const parser = name === "_score" ? "_score" : "field_sort"
  if (!isObject(json)) {
    const end = Array.isArray(json) ? "END_ARRAY" : "END_OBJECT"
    throw contentParse(spot, `[${parser}] Expected START_OBJECT but was: ${end}`)
  }
  if (name === "_score") {
    return sortBy(name, readDeclared("_score", json, { order: text(readOrder) }).order)
  }
  const read = readFieldSort(name, json, before)
  return Object.hasOwn(places, name) ? sortBy(name, read.descending) : read
}

const readObject = (holder: JsonObject, before: Before): ReadonlyArray<Sort> =>
  entriesOf(holder).map(([name, json]) => readEntry(holder, name, json, before))

/** Reads a `sort` of any form. What has to be done before a search is added to `before`. */
export const readSort = (json: Json, before: Before): ReadonlyArray<Sort> => {
  if (isObject(json)) return readObject(json, before)
  if (!Array.isArray(json)) return [sortBy(String(json), undefined)]
  return json.flatMap((item: Json) => {
    if (typeof item === "string") return [sortBy(item, undefined)]
    if (isObject(item)) return readObject(item, before)
    throw illegal("malformed sort format, within the sort array, an object, or an actual string are allowed")
  })
}

/** Reads `?sort=name:desc,_score`. A sort with an order that there is not is left out, as the server does. */
export const readSortParameter = (list: string): ReadonlyArray<Sort> =>
  list.split(",").flatMap((item) => {
    const colon = item.lastIndexOf(":")
    if (colon === -1) return [sortBy(item, undefined)]
    const order = item.slice(colon + 1)
    return order === "asc" || order === "desc" ? [sortBy(item.slice(0, colon), order === "desc")] : []
  })

/** Whether this is the order by score, which is that without a sort. */
export const isByScore = (sort: ReadonlyArray<Sort>): boolean =>
  sort.length === 0 || (sort.length === 1 && sort[0]?.by === "score" && sort[0].descending)
