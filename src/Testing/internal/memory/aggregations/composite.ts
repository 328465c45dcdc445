/** `composite`: all combinations of values of several sources, page by page. */
import { formatDate, needDate } from "../dates.ts"
import { zoneOf } from "../dates/zones.ts"
import { canonicalIp } from "../ip.ts"
import { endOf, Malformed, parsing, type Spot, valueAt } from "../malformed.ts"
import { errorOf, isObject, type Json, type JsonObject, NotSimulated, Problem, type Value } from "../model.ts"
import { parseAddress } from "../queries/addresses.ts"
import { illegal, parseDouble, tokenOf } from "../reading.ts"
import { intervalRules, offsetRule, roundingOf, shifted, timeZone } from "./dateHistogram.ts"
import { comparerOf, familyOf } from "./keys.ts"
import { numeric, sourcesIn } from "./metric.ts"
import type { Definition, Scope, TypeReader } from "./node.ts"
import {
  type At,
  double,
  flag,
  integer,
  mapped,
  notSimulated,
  object,
  readOptions,
  rule,
  text
} from "./options.ts"
import type { Bucket } from "./results.ts"
import { byShard, type Row, type Rows, viewsOf } from "./rows.ts"
import { mostBuckets } from "./validate.ts"
import type { Source } from "./sources.ts"

/** A part of a key; `null` stands for a missing value. */
type Key = Value | null

/** A source as it works in one search. */
interface Ready {
  readonly keysOf: (row: Row) => ReadonlyArray<Key>
  readonly compare: (a: Key, b: Key) => number
  readonly show: (key: Key) => Json
  /** A value of `after`. */
  readonly parse: (value: Json) => Key
}

interface CompositeSource {
  readonly name: string
  /** Whether a missing value has a bucket. */
  readonly missing: boolean
  readonly ready: (scope: Scope) => Ready
}

const orderRule = rule(["string"], (value): boolean => {
  const order = String(value).toUpperCase()
  if (order === "ASC" || order === "DESC") return order === "DESC"
  throw illegal(`No enum constant org.elasticsearch.search.sort.SortOrder.${order}`)
})

const missingOrderRule = rule(["string"], (value): "first" | "last" | "default" => {
  const order = String(value).toLowerCase()
  if (order === "first" || order === "last" || order === "default") return order
  throw illegal(
    `No enum constant org.elasticsearch.search.aggregations.bucket.composite.MissingOrder.${order.toUpperCase()}`
  )
})

const commonRules = {
  field: text,
  script: notSimulated("composite", "script"),
  value_type: notSimulated("composite", "value_type"),
  missing_bucket: flag,
  missing_order: missingOrderRule,
  order: orderRule
}

interface CommonOptions {
  readonly field?: string | undefined
  readonly missing_bucket?: boolean | undefined
  readonly missing_order?: "first" | "last" | "default" | undefined
  readonly order?: boolean | undefined
}

const fieldOf = ({ field }: CommonOptions): string => {
  if (field === undefined) throw new NotSimulated("aggregation [composite] with a source without a field")
  return field
}

/** Puts missing values where they belong, and turns the order around where that is wanted. */
const ordering = (
  { missing_bucket, missing_order = "default", order: descending = false }: CommonOptions,
  compare: (a: Value, b: Value) => number
): ((a: Key, b: Key) => number) => {
  if (missing_order !== "default" && missing_bucket !== true) {
    throw illegal("missingOrder can only be set if missingBucket is true")
  }
  const nullFirst = missing_order === "first" || (missing_order === "default" && !descending)
  return (a, b) => {
    if (a === null || b === null) {
      if (a === b) return 0
      return (a === null) === nullFirst ? -1 : 1
    }
    return descending ? compare(b, a) : compare(a, b)
  }
}

/** What Java calls the kind of a value of a body. */
const javaKind = (value: Json): string => {
  if (typeof value === "boolean") return "Boolean"
  if (typeof value === "bigint") return "BigInteger"
  if (typeof value !== "number") return Array.isArray(value) ? "ArrayList" : "HashMap"
  if (!Number.isInteger(value)) return "Double"
  return Math.abs(value) <= 0x7fffffff ? "Integer" : "Long"
}

/** A part of `after`; what cannot be one is thrown as the server finds it, without where it was. */
const parseKey = (value: Json, { family, whole }: Pick<Source, "family" | "whole">): Key => {
  switch (family) {
    case "keyword":
      if (typeof value === "string") return value
      throw illegal(`invalid value, expected string, got ${javaKind(value)}`)
    case "ip":
      parseAddress(String(value))
      return canonicalIp(String(value)) ?? null
    case "boolean":
      if (String(value) === "true" || String(value) === "false") return String(value) === "true" ? 1 : 0
      throw illegal(`Cannot parse boolean [${String(value)}], expected either [true] or [false]`)
    case "date":
    case "number": {
      const number =
        typeof value === "number" || typeof value === "bigint" ? value : parseDouble(String(value))
      return whole && typeof number === "number" ? Math.trunc(number) : number
    }
  }
}

/** A number as a histogram has it. */
const number = (whole: boolean) => ({ family: "number" as const, whole })

const withMissing = (keys: ReadonlyArray<Key>, { missing_bucket }: CommonOptions): ReadonlyArray<Key> =>
  keys.length === 0 && missing_bucket === true ? [null] : keys

const all = ["number", "date", "boolean", "ip", "keyword"] as const

const termsSource = (name: string, body: JsonObject, aggregation: string): CompositeSource => {
  const options = readOptions("terms", body, aggregation, commonRules)
  const ready = (scope: Scope): Ready => {
    const sources = sourcesIn({ field: fieldOf(options) }, "composite", all, "keyword")(scope)
    const family = familyOf(sources.all, "composite")
    const [first, ...rest] = sources.all
    if (first !== undefined && rest.some(({ whole }) => whole !== first.whole)) {
      throw new NotSimulated("aggregation [composite] of whole numbers and others")
    }
    return {
      keysOf: (row) => withMissing([...new Set(sources.of(row.view).values(row))], options),
      compare: ordering(options, comparerOf(family)),
      show: (key) => (family === "boolean" && key !== null ? key !== 0 : key),
      parse: (value) => parseKey(value, sources.mapped ?? { family, whole: true })
    }
  }
  return { name, missing: options.missing_bucket ?? false, ready }
}

const compareNumbers = comparerOf("number")

const interval = mapped(double, (value) => {
  if (value > 0) return value
  throw illegal("[interval] must be greater than 0 for [histogram] source")
})

const histogramSource = (name: string, body: JsonObject, aggregation: string): CompositeSource => {
  const options = readOptions("histogram", body, aggregation, { ...commonRules, interval })
  const { interval: width } = options
  if (width === undefined)
    throw new NotSimulated("aggregation [composite] with a histogram without [interval]")
  const ready = (scope: Scope): Ready => {
    const { of } = sourcesIn({ field: fieldOf(options) }, "histogram", numeric, "number")(scope)
    const round = (value: Value): number => Math.floor(Number(value) / width) * width + 0
    return {
      keysOf: (row) => withMissing([...new Set(of(row.view).values(row).map(round))], options),
      compare: ordering(options, compareNumbers),
      show: (key) => key,
      parse: (value) => parseKey(value, number(false))
    }
  }
  return { name, missing: options.missing_bucket ?? false, ready }
}

const dateSource = (name: string, body: JsonObject, aggregation: string): CompositeSource => {
  const options = readOptions("date_histogram", body, aggregation, {
    ...commonRules,
    ...intervalRules(body),
    time_zone: timeZone,
    offset: offsetRule,
    format: text
  })
  const { format, offset = 0, time_zone } = options
  const ready = (scope: Scope): Ready => {
    const { round } = shifted(roundingOf(options, zoneOf(time_zone)), offset)
    const { of } = sourcesIn({ field: fieldOf(options) }, "date_histogram", ["date", "number"], "date")(scope)
    return {
      keysOf: (row) =>
        withMissing(
          [
            ...new Set(
              of(row.view)
                .values(row)
                .map((value) => round(Number(value)))
            )
          ],
          options
        ),
      compare: ordering(options, compareNumbers),
      show: (key) =>
        key === null || format === undefined ? key : formatDate(Number(key), format, time_zone),
      parse: (value) =>
        format === undefined
          ? parseKey(value, number(true))
          : needDate(value, format, { now: scope.now, timeZone: time_zone })
    }
  }
  return { name, missing: options.missing_bucket ?? false, ready }
}

const sourceTypes = { terms: termsSource, histogram: histogramSource, date_histogram: dateSource }

const isSourceType = (type: string): type is keyof typeof sourceTypes => Object.hasOwn(sourceTypes, type)

const unexpected = (spot: Spot, expected: string, value: string): Malformed =>
  parsing(spot, `Failed to parse object: expecting token of type [${expected}] but found [${value}]`)

const readSource = (
  item: Json,
  holder: Json,
  index: string | number,
  aggregation: string
): CompositeSource => {
  if (!isObject(item)) throw unexpected(valueAt(holder, index), "START_OBJECT", tokenOf(item))
  const [entry, second] = Object.entries(item)
  if (entry === undefined) throw unexpected(endOf(item), "FIELD_NAME", "END_OBJECT")
  if (second !== undefined) throw new NotSimulated("aggregation [composite] with two sources in one object")
  const [name, typed] = entry
  if (!isObject(typed)) throw unexpected(valueAt(item, name), "START_OBJECT", tokenOf(typed))
  const [inner, other] = Object.entries(typed)
  if (inner === undefined) throw unexpected(endOf(typed), "FIELD_NAME", "END_OBJECT")
  if (other !== undefined) throw new NotSimulated("aggregation [composite] with two types of a source")
  const [type, body] = inner
  if (!isObject(body)) throw unexpected(valueAt(typed, type), "START_OBJECT", tokenOf(body))
  if (type === "geotile_grid") throw new NotSimulated("aggregation [composite] of [geotile_grid]")
  if (!isSourceType(type)) throw parsing(valueAt(typed, type), `invalid source type: ${type}`)
  return sourceTypes[type](name, body, aggregation)
}

const notBuilt = (sources: Json, cause: string): Malformed => {
  const reason = "Failed to build [composite] after last required field arrived"
  return new Malformed(
    endOf(sources),
    () =>
      new Problem(400, "x_content_parse_exception", reason, {
        caused_by: { type: "illegal_argument_exception", reason: cause },
        root_cause: [{ type: "x_content_parse_exception", reason }]
      })
  )
}

const sourcesRule = rule(["array", "object"], (value, { aggregation, holder, name }: At) => {
  const sources = Array.isArray(value)
    ? value.map((item: Json, index) => readSource(item, value, index, aggregation))
    : [readSource(value, holder, name, aggregation)]
  if (sources.length === 0) throw notBuilt(value, "Composite [sources] cannot be null or empty")
  const names = sources.map((source) => source.name)
  const doubles = [...new Set(names.filter((each, at) => names.indexOf(each) !== at))]
  if (doubles.length > 0) {
    throw notBuilt(value, `Composite source names must be unique, found duplicates: [${doubles.join(", ")}]`)
  }
  return sources
})

const afterOf = (
  after: JsonObject,
  sources: ReadonlyArray<CompositeSource>,
  ready: ReadonlyArray<Ready>,
  aggregation: string
): ReadonlyArray<Key> => {
  const names = Object.keys(after).filter((name) => after[name] !== undefined)
  if (names.length !== sources.length) {
    throw illegal(`[after] has ${names.length} value(s) but [sources] has ${sources.length}`)
  }
  return sources.map(({ missing, name }, at) => {
    const value = after[name]
    if (value === undefined) throw illegal(`Missing value for [after.${name}]`)
    if (value === null) {
      if (missing) return null
      throw illegal(`Invalid value for [after.${name}], expected comparable, got [null]`)
    }
    try {
      return ready[at]?.parse(value) ?? null
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.type === "parse_exception") throw thrown
      const reason = `incompatible value in the position ${at}: ${thrown.reason}`
      throw new Problem(
        400,
        "parse_exception",
        `Cannot set after key in the composite aggregation [${aggregation}] - ${reason}`,
        { caused_by: { type: "illegal_argument_exception", reason, caused_by: errorOf(thrown) } }
      )
    }
  })
}

/** All combinations of one part from each list. */
const combine = (lists: ReadonlyArray<ReadonlyArray<Key>>): ReadonlyArray<ReadonlyArray<Key>> =>
  lists.reduce<ReadonlyArray<ReadonlyArray<Key>>>(
    (keys, list) => keys.flatMap((key) => list.map((part) => [...key, part])),
    [[]]
  )

interface Group {
  readonly key: ReadonlyArray<Key>
  readonly rows: Array<Row>
}

const groupsOf = (rows: Rows, ready: ReadonlyArray<Ready>): ReadonlyArray<Group> => {
  const groups = new Map<string, Group>()
  for (const own of byShard(rows).values()) {
    for (const row of own) {
      for (const key of combine(ready.map(({ keysOf }) => keysOf(row)))) {
        const id = JSON.stringify(key.map((part) => (typeof part === "bigint" ? `${part}n` : part)))
        const group = groups.get(id)
        if (group === undefined) groups.set(id, { key, rows: [row] })
        else group.rows.push(row)
      }
    }
  }
  return [...groups.values()]
}

const tooMany = (size: number): Problem =>
  new Problem(
    400,
    "too_many_buckets_exception",
    `Trying to create too many buckets. Must be less than or equal to: [${mostBuckets}] but was [${size}]. This limit can be set by changing the [search.max_buckets] cluster level setting.`,
    { max_buckets: mostBuckets }
  )

export const composite: TypeReader = (name, body): Definition => {
  const {
    after,
    size = 10,
    sources
  } = readOptions("composite", body, name, {
    sources: sourcesRule,
    size: integer,
    after: object
  })
  if (sources === undefined) throw illegal("Required [sources]")
  if (size <= 0) throw new NotSimulated("aggregation [composite] of size 0")
  const run: Definition["run"] = (rows, below, scope) => {
    if (size > mostBuckets) throw tooMany(size)
    const ready = sources.map((source) => source.ready(scope))
    const compare = (a: ReadonlyArray<Key>, b: ReadonlyArray<Key>): number => {
      for (const [at, each] of ready.entries()) {
        const order = each.compare(a[at] ?? null, b[at] ?? null)
        if (order !== 0) return order
      }
      return 0
    }
    const start = after === undefined ? undefined : afterOf(after, sources, ready, name)
    const page = groupsOf(rows, ready)
      .filter(({ key }) => start === undefined || compare(key, start) > 0)
      .toSorted((a, b) => compare(a.key, b.key))
      .slice(0, size)
    scope.count(page.length)
    const shown = (key: ReadonlyArray<Key>): JsonObject =>
      Object.fromEntries(sources.map((source, at) => [source.name, ready[at]?.show(key[at] ?? null) ?? null]))
    const buckets = page.map(({ key, rows: members }): Bucket => ({
      name: JSON.stringify(shown(key)),
      key: shown(key),
      head: { key: shown(key) },
      count: members.length,
      results: below.run(members, { ...scope, views: viewsOf(members) })
    }))
    const last = page.at(-1)
    return {
      kind: "buckets",
      head: last === undefined ? {} : { after_key: shown(last.key) },
      buckets,
      keyed: false
    }
  }
  return { shape: { kind: "buckets", minimum: undefined }, parent: true, run }
}
