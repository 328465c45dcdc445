/** Reads the body of a search. */
import { type Aggregations, readAggregations } from "./aggregations.ts"
import { type HitOptions, hitDefaults, isHitOption, readHitOption, unknownKey } from "./hitOptions.ts"
import { located, parsing, valueAt } from "./malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated } from "./model.ts"
import { millisOf } from "./params.ts"
import { type Declared, entriesOf, readDeclared, value } from "./queries/options.ts"
import { parseQuery, type ReadQuery } from "./query.ts"
import { illegal, isScalar, readBoolean, readInteger, readNumber, tokenOf } from "./reading.ts"
import type { Reading } from "./scope.ts"

export interface Collapse {
  readonly field: string | undefined
}

export interface Slice {
  readonly field: string | undefined
  readonly id: number
  readonly max: number
}

export interface RequestedAggregations extends Aggregations {
  readonly body: JsonObject
}

export interface PointInTime {
  readonly id: string
  readonly keepAlive: number | undefined
}

export interface SearchRequest extends HitOptions {
  readonly query: ReadQuery | undefined
  readonly postFilter: ReadQuery | undefined
  readonly minScore: number | undefined
  /** How many hits are counted exactly: all of them, none, or so many. */
  readonly trackTotalHits: boolean | number
  /** After how many documents a shard stops; `undefined` for never. */
  readonly terminateAfter: number | undefined
  readonly searchAfter: ReadonlyArray<Json> | undefined
  readonly collapse: Collapse | undefined
  readonly aggregations: RequestedAggregations | undefined
  readonly slice: Slice | undefined
  readonly pointInTime: PointInTime | undefined
  readonly indicesBoost: ReadonlyArray<readonly [string, number]>
  /** What must be done once, before any shard is searched. */
  readonly before: Reading["before"]
}

/** As many hits are counted where the request does not say. */
export const countedByDefault = 10_000

const text: Declared<string> = { read: String, takes: (json) => typeof json === "string" }

const readCollapse = (holder: JsonObject): Collapse => {
  if (holder["inner_hits"] !== undefined) throw new NotSimulated("collapse with [inner_hits]")
  const read = readDeclared("collapse", holder, {
    field: text,
    max_concurrent_group_searches: value(readInteger)
  })
  return { field: read.field }
}

const readSlice = (holder: JsonObject): Slice => {
  let id: number | undefined
  const read = readDeclared("slice", holder, {
    field: text,
    id: value((json, spot) => {
      id = readInteger(json, spot)
      if (id < 0) throw illegal("id must be greater than or equal to 0")
      return id
    }),
    max: value((json, spot) => {
      const max = readInteger(json, spot)
      if (max <= 1) throw illegal("max must be greater than 1")
      if (id !== undefined && id >= max) throw illegal("max must be greater than id")
      return max
    })
  })
  return { field: read.field, id: read.id ?? -1, max: read.max ?? -1 }
}

const readPointInTime = (holder: JsonObject): PointInTime => {
  const read = readDeclared("pit", holder, {
    id: text,
    keep_alive: { ...text, read: (json: Json) => millisOf("keep_alive", String(json)) }
  })
  if (read.id === undefined) throw illegal("point in time id is not provided")
  return { id: read.id, keepAlive: read.keep_alive }
}

const readTrackTotalHits = (json: Json, holder: JsonObject): boolean | number => {
  if (json === true || json === "true") return true
  if (json === false || json === "false") return false
  const most = readInteger(json, valueAt(holder, "track_total_hits"))
  if (most === -1) return false
  if (most < 0) {
    throw illegal(`[track_total_hits] parameter must be positive or equals to -1, got ${most}`)
  }
  return most
}

const readSearchAfter = (list: ReadonlyArray<Json>): ReadonlyArray<Json> => {
  list.forEach((json, at) => {
    if (isScalar(json)) return
    throw parsing(
      valueAt(list, at),
      `Expected [VALUE_STRING] or [VALUE_NUMBER] or [VALUE_BOOLEAN] or [VALUE_NULL] but found [${tokenOf(json)}] inside search_after.`
    )
  })
  if (list.length === 0) throw illegal("Values must contains at least one value.")
  return list
}

const readIndicesBoost = (list: ReadonlyArray<Json>): SearchRequest["indicesBoost"] =>
  list.map((item, at) => {
    const [entry] = isObject(item) ? entriesOf(item) : []
    if (!isObject(item) || entry === undefined) {
      throw parsing(
        valueAt(list, at),
        `Expected [START_OBJECT] in [indices_boost] but found [${tokenOf(item)}]`
      )
    }
    return [entry[0], readNumber(entry[1], valueAt(item, entry[0]))] as const
  })

type Token = "value" | "object" | "array"

const tokenKind = (json: Json): Token | undefined => {
  if (json === null) return undefined
  return Array.isArray(json) ? "array" : isObject(json) ? "object" : "value"
}

interface Section {
  readonly takes: ReadonlyArray<Token>
  readonly read: (
    holder: JsonObject,
    name: string,
    json: Json,
    before: Reading["before"]
  ) => Partial<SearchRequest>
}

const objectSection = (read: (json: JsonObject) => Partial<SearchRequest>): Section => ({
  takes: ["object"],
  read: (_holder, _name, json) => read(isObject(json) ? json : {})
})

const arraySection = (read: (json: ReadonlyArray<Json>) => Partial<SearchRequest>): Section => ({
  takes: ["array"],
  read: (_holder, _name, json) => read(Array.isArray(json) ? json : [])
})

const refused = (...takes: ReadonlyArray<Token>): Section => ({
  takes,
  read: (_holder, name) => {
    throw new NotSimulated(`search with [${name}]`)
  }
})

const emptyOnly = (...takes: ReadonlyArray<Token>): Section => ({
  takes,
  read: (_holder, name, json) => {
    if (isObject(json) && entriesOf(json).length === 0) return {}
    throw new NotSimulated(`search with [${name}]`)
  }
})

const query = (name: "query" | "postFilter"): Section => ({
  takes: ["object"],
  read: (holder, at, _json, before) => {
    const read = parseQuery(holder, at)
    before.push(...read.before)
    return { [name]: read }
  }
})

const aggregations: Section = objectSection((json) => ({
  aggregations: { ...readAggregations(json), body: json }
}))

const sections: { readonly [name: string]: Section } = {
  query: query("query"),
  post_filter: query("postFilter"),
  min_score: {
    takes: ["value"],
    read: (holder, name, json) => ({ minScore: Math.fround(readNumber(json, valueAt(holder, name))) })
  },
  track_total_hits: {
    takes: ["value"],
    read: (holder, _name, json) => ({ trackTotalHits: readTrackTotalHits(json, holder) })
  },
  search_after: arraySection((json) => ({ searchAfter: readSearchAfter(json) })),
  collapse: objectSection((json) => ({ collapse: readCollapse(json) })),
  aggs: aggregations,
  aggregations,
  slice: objectSection((json) => ({ slice: readSlice(json) })),
  pit: objectSection((json) => ({ pointInTime: readPointInTime(json) })),
  indices_boost: arraySection((json) => ({ indicesBoost: readIndicesBoost(json) })),
  timeout: {
    takes: ["value"],
    read: (_holder, name, json) => {
      millisOf(name, String(json))
      return {}
    }
  },
  terminate_after: {
    takes: ["value"],
    read: (holder, name, json) => {
      const most = readInteger(json, valueAt(holder, name))
      if (most < 0) throw illegal("terminateAfter must be > 0")
      return { terminateAfter: most === 0 ? undefined : most }
    }
  },
  profile: {
    takes: ["value"],
    read: (holder, name, json) => {
      if (readBoolean(json, valueAt(holder, name))) throw new NotSimulated("search with [profile]")
      return {}
    }
  },
  stats: arraySection(() => ({})),
  runtime_mappings: emptyOnly("object"),
  ext: emptyOnly("object"),
  suggest: refused("object"),
  rescore: refused("object", "array"),
  knn: refused("object", "array"),
  retriever: refused("object"),
  rank: refused("object")
}

export const emptySearch = (): SearchRequest => ({
  ...hitDefaults,
  query: undefined,
  postFilter: undefined,
  minScore: undefined,
  trackTotalHits: countedByDefault,
  terminateAfter: undefined,
  searchAfter: undefined,
  collapse: undefined,
  aggregations: undefined,
  slice: undefined,
  pointInTime: undefined,
  indicesBoost: [],
  before: []
})

/** Reads the body of a search; without one everything is at its default. */
export const readSearch = (body: Json | undefined): SearchRequest => {
  let request = emptySearch()
  if (body === undefined || body === null) return request
  if (!isObject(body)) {
    throw parsing(valueAt([body], 0), `Expected [START_OBJECT] but found [${tokenOf(body)}]`)
  }
  for (const [name, json] of entriesOf(body)) {
    if (isHitOption(name)) request = { ...request, ...readHitOption(body, name, request.before) }
    else {
      const section = Object.hasOwn(sections, name) ? sections[name] : undefined
      const kind = tokenKind(json)
      if (section === undefined || kind === undefined || !section.takes.includes(kind)) {
        throw unknownKey(body, name)
      }
      const read = located(valueAt(body, name), () => section.read(body, name, json, request.before))
      request = { ...request, ...read }
    }
  }
  return request
}
