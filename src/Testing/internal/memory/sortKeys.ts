/** What documents are sorted by: the value of each, the order of values, and how answers show them. */
import { familyOf, fieldOf, hasDocValues, shardProblem, valuesOf } from "./fields.ts"
import { formatDate } from "./dates.ts"
import type { Doc, Field, Json, Part, Value } from "./model.ts"
import { NotSimulated, Problem } from "./model.ts"
import { compareText, compareValues } from "./order.ts"
import { addressNumber, parseAddress } from "./queries/addresses.ts"
import { descend } from "./postings.ts"
import { illegal, parseDouble } from "./reading.ts"
import type { Scope } from "./scope.ts"
import type { FieldSort, Mode, NestedSort, PlaceSort, Sort } from "./sort.ts"
import { dateFormat, parseDateValue } from "./values.ts"

export type Kind = "INT" | "LONG" | "FLOAT" | "DOUBLE" | "STRING" | "SCORE" | "DOC"

/** `null` for text that is missing. */
export type SortValue = number | bigint | string | null

/** A document on its way to be a hit. */
export interface Candidate {
  readonly doc: Doc
  readonly part: Part
  readonly score: number
  /** The number that Lucene knows it by in its shard. */
  readonly place: number
  readonly shard: number
}

export interface SortKey {
  readonly kind: Kind
  readonly descending: boolean
  readonly valueOf: (candidate: Candidate) => SortValue
  readonly compare: (a: SortValue, b: SortValue) => number
  /** The value in an answer. `single` is false where shards sort by different types of numbers. */
  readonly show: (value: SortValue, single: boolean) => Json
  /** A value of `search_after`. */
  readonly parse: (value: Json, position: number) => SortValue
}

const limits: { readonly [kind: string]: readonly [SortValue, SortValue] } = {
  INT: [-(2 ** 31), 2 ** 31 - 1],
  LONG: [-(2n ** 63n), 2n ** 63n - 1n],
  FLOAT: [-Infinity, Infinity],
  DOUBLE: [-Infinity, Infinity],
  STRING: [null, null]
}

const kinds: { readonly [type: string]: Kind } = {
  integer: "INT",
  short: "INT",
  byte: "INT",
  long: "LONG",
  boolean: "LONG",
  date: "LONG",
  date_nanos: "LONG",
  _seq_no: "LONG",
  _version: "LONG",
  float: "FLOAT",
  half_float: "FLOAT",
  double: "DOUBLE",
  scaled_float: "DOUBLE",
  keyword: "STRING",
  ip: "STRING",
  text: "STRING",
  _index: "STRING",
  _ignored: "STRING"
}

const fielddataDisabled = (name: string, index: string): Problem =>
  illegal(
    `Fielddata is disabled on [${name}] in [${index}]. Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${name}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`
  )

/** Refuses fields whose values cannot be had by document. */
export const checkFielddata = (scope: Scope, name: string, field: Field): void => {
  if (field.type === "text") {
    if (field.parameters["fielddata"] !== true) throw fielddataDisabled(name, scope.view.name)
    return
  }
  if (field.path === "_id") {
    throw illegal(
      "Fielddata access on the _id field is disallowed, you can re-enable it by updating the dynamic cluster setting: indices.id_field_data.enabled"
    )
  }
  if (["_routing", "_source", "_field_names"].includes(field.path)) {
    throw illegal(`Fielddata is not supported on field [${field.path}] of type [${field.type}]`)
  }
  if (field.type === "binary" && field.parameters["doc_values"] === true) {
    throw new NotSimulated("doc values of type [binary]")
  }
  familyOf(field)
  if (!hasDocValues(field)) {
    throw illegal(
      `Can't load fielddata on [${field.path}] because fielddata is unsupported on fields of type [${field.type}]. Use doc values instead.`
    )
  }
}

const fieldTypes = new Set([...Object.keys(kinds).filter((type) => !type.startsWith("_")), "unsigned_long"])

const unmapped = (type: string): Field => {
  if (!fieldTypes.has(type)) {
    if (type === "object" || type === "nested" || !/^[a-z_]+$/.test(type))
      throw new NotSimulated(`unmapped_type [${type}]`)
    throw illegal(`No mapper found for type [${type}]`)
  }
  const path = "__anonymous_"
  return { path, type, parameters: { type }, nested: undefined, sourcePath: path }
}

type Values = (part: Part, doc: Doc) => ReadonlyArray<Value>

/** The parts of a document whose values count. */
const partsFor = (scope: Scope, nested: NestedSort): ((part: Part, doc: Doc) => ReadonlyArray<Part>) => {
  if (!scope.view.mapping.nested.has(nested.path)) {
    throw shardProblem(`[nested] failed to find nested object under path [${nested.path}]`)
  }
  const matcher = nested.filter?.({ ...scope, nested: nested.path }, 1)
  const inner = nested.nested === undefined ? undefined : partsFor(scope, nested.nested)
  return (part, doc) => {
    const all = descend(part, nested.path)
    const kept = matcher === undefined ? all : all.filter((object) => matcher(object, doc) !== undefined)
    const some = kept.slice(0, nested.maxChildren)
    return inner === undefined ? some : some.flatMap((object) => inner(object, doc))
  }
}

const checkNested = (scope: Scope, { field: name, nested }: FieldSort, field: Field): void => {
  if (field.nested !== scope.nested && field.nested !== undefined && nested === undefined) {
    throw shardProblem(`it is mandatory to set the [nested] context on the nested sort field: [${name}].`)
  }
}

export const tokenValues =
  (field: Field): Values =>
  (part) =>
    [...new Set((part.tokens.get(field.path) ?? []).map(({ term }) => term))].toSorted(compareText)

const collect = (scope: Scope, sort: FieldSort, field: Field): Values => {
  checkNested(scope, sort, field)
  const own = field.type === "text" ? tokenValues(field) : valuesOf(field)
  if (sort.nested === undefined) return own
  const parts = partsFor(scope, sort.nested)
  return (part, doc) => parts(part, doc).flatMap((object) => own(object, doc))
}

const wide = (value: Value): bigint => (typeof value === "bigint" ? value : BigInt(Math.trunc(Number(value))))

const narrow = (value: bigint): number | bigint => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** What is put in place of each value before they are compared. */
const converter = (
  field: Field,
  { numericType }: FieldSort
): ((value: Value) => number | bigint | string) => {
  const toDate = numericType === "date" && field.type === "date_nanos"
  const toNanos = numericType === "date_nanos" && field.type === "date"
  return (value) => {
    if (typeof value === "boolean") return value ? 1 : 0
    if (typeof value === "string") return value
    if (toDate) return narrow(wide(value) / 1_000_000n)
    if (toNanos) return narrow(wide(value) * 1_000_000n)
    if (numericType === "long") return narrow(wide(value))
    return numericType === "double" ? Number(value) : value
  }
}

const total = (values: ReadonlyArray<number | bigint>): number | bigint => {
  if (values.every((value) => typeof value === "number")) {
    const sum = values.reduce((all, value) => all + value, 0)
    if (!Number.isInteger(sum) || Number.isSafeInteger(sum)) return sum
  }
  if (values.some((value) => typeof value === "number" && !Number.isInteger(value))) {
    return values.reduce<number>((all, value) => all + Number(value), 0)
  }
  return narrow(
    BigInt.asIntN(
      64,
      values.reduce<bigint>((all, value) => all + wide(value), 0n)
    )
  )
}

const isWholeKind = (kind: Kind): boolean => kind === "INT" || kind === "LONG"

const average = (sum: number | bigint, count: number, kind: Kind): number =>
  isWholeKind(kind) ? Math.floor(Number(sum) / count + 0.5) : Number(sum) / count

const choose = (
  values: ReadonlyArray<number | bigint | string>,
  mode: Mode,
  kind: Kind
): SortValue | undefined => {
  const sorted = values.toSorted(compareValues)
  if (sorted.length === 0) return undefined
  if (mode === "min") return sorted[0]
  if (mode === "max") return sorted.at(-1)
  const numbers = sorted.filter((value) => typeof value !== "string")
  if (mode === "sum") return total(numbers)
  if (mode === "avg") return average(total(numbers), numbers.length, kind)
  const middle = Math.floor(numbers.length / 2)
  const upper = numbers[middle]
  if (numbers.length % 2 === 1) return upper
  return average(total(numbers.slice(middle - 1, middle + 1)), 2, kind)
}

/** Values of `ip` are text like those of keywords, but sorted as numbers. */
const compareAddresses = (a: Value, b: Value): number =>
  compareValues(addressNumber(String(a)) ?? 0n, addressNumber(String(b)) ?? 0n)

const kindOf = (field: Field, sort: FieldSort): Kind => {
  const kind = kinds[field.type]
  if (kind === undefined) throw new NotSimulated(`sort on fields of type [${field.type}]`)
  if (sort.numericType === undefined) return kind
  if (kind === "STRING") {
    throw shardProblem(`[numeric_type] option cannot be set on a non-numeric field, got ${field.type}`)
  }
  return sort.numericType === "double" ? "DOUBLE" : "LONG"
}

const limitsOf = (sort: FieldSort, field: Field, kind: Kind): readonly [SortValue, SortValue] => {
  const [low = null, high = null] = limits[kind] ?? []
  // There are no nanoseconds before 1970.
  return isNanos(sort, field) ? [0, high] : [low, high]
}

const missingOf = (sort: FieldSort, field: Field, kind: Kind): SortValue => {
  const { descending, missing } = sort
  const [low, high] = limitsOf(sort, field, kind)
  if (missing === "_last") return descending ? low : high
  if (missing === "_first") return descending ? high : low
  if (kind === "STRING") {
    if (field.type === "ip") throw new NotSimulated("[missing] for sorts on fields of type [ip]")
    return String(missing)
  }
  const number =
    typeof missing === "number" || typeof missing === "bigint" ? missing : parseWhole(String(missing), kind)
  if (!isWholeKind(kind)) return kind === "FLOAT" ? Math.fround(Number(number)) : Number(number)
  return typeof number === "bigint" ? number : Math.trunc(number)
}

const parseWhole = (text: string, kind: Kind): number | bigint => {
  if (!isWholeKind(kind)) return parseDouble(text)
  if (!/^[+-]?\d+$/.test(text))
    throw new Problem(400, "number_format_exception", `For input string: "${text}"`)
  return narrow(BigInt(text))
}

/** A number that JSON does not have is shown as text. */
const showDouble = (value: number): Json => (Number.isFinite(value) ? value : String(value))

/** A number rounded to so many digits; of two that are as near, the one whose last digit is even. */
const roundTo = (value: number, digits: number): number => {
  // So many digits are as good as all.
  const [mantissa = "", exponent = ""] = value.toExponential(20).split("e")
  const all = mantissa.replace(/[-.]/g, "")
  const isBetween = /^50*$/.test(all.slice(digits)) && Number(all[digits - 1]) % 2 === 0
  return isBetween
    ? Number(`${value < 0 ? "-" : ""}${all.slice(0, 1)}.${all.slice(1, digits)}e${exponent}`)
    : Number(value.toPrecision(digits))
}

/** The shortest text that single precision reads as the same number. */
const showFloat = (value: number): Json => {
  if (!Number.isFinite(value)) return String(value)
  // One digit alone is never looked for: of the smallest numbers two come closer.
  for (let digits = 2; digits <= 9; digits++) {
    if (Math.fround(Number(value.toPrecision(digits))) === value) return roundTo(value, digits)
  }
  return value
}

const isDate = (field: Field): boolean => field.type === "date" || field.type === "date_nanos"

/** Whether dates are sorted by their nanoseconds. */
const isNanos = ({ numericType }: FieldSort, field: Field): boolean =>
  numericType === "date_nanos" || (field.type === "date_nanos" && numericType !== "date")

const checkFormat = (field: Field, { format }: FieldSort): void => {
  if (format === undefined || isDate(field)) return
  if (["keyword", "ip", "text"].includes(field.type)) {
    throw illegal(`Field [${field.path}] of type [${field.type}] does not support custom formats`)
  }
  if (field.type === "boolean" || field.type.startsWith("_")) throw new NotSimulated("sort [format]")
  throw illegal("require a date_time formatter; got [decimal]")
}

const shower = (field: Field, sort: FieldSort, kind: Kind): SortKey["show"] => {
  const { format } = sort
  const [low, high] = limitsOf(sort, field, kind)
  return (value, single) => {
    if (value === null || typeof value === "string") return value
    if (format !== undefined && isDate(field)) {
      if (value === low || value === high) return null
      return formatDate(isNanos(sort, field) ? wide(value) : Number(value), format)
    }
    if (typeof value === "bigint") return value
    if (kind === "FLOAT" && single) return showFloat(value)
    return isWholeKind(kind) ? value : showDouble(value)
  }
}

const failedToParse = (field: string, cause: Problem): Problem => {
  if (cause.type === "parse_exception" || cause.reason.endsWith("is not an IP string literal.")) return cause
  return illegal(`Failed to parse search_after value for field [${field}].`, {
    caused_by: { type: cause.type, reason: cause.reason }
  })
}

const parseNumber = (
  scope: Scope,
  field: Field,
  sort: FieldSort,
  kind: Kind,
  value: Json
): number | bigint => {
  if (typeof value === "number" || typeof value === "bigint") {
    if (!isWholeKind(kind)) return Number(value)
    const whole = typeof value === "bigint" ? value : BigInt(Math.trunc(value))
    return narrow(BigInt.asIntN(kind === "INT" ? 32 : 64, whole))
  }
  const text = String(value)
  if (isDate(field)) {
    return parseDateValue(field, text, sort.format ?? dateFormat(field), { now: scope.now, roundUp: false })
  }
  if (field.type === "boolean" && (text === "true" || text === "false")) return text === "true" ? 1 : 0
  return parseWhole(text, kind)
}

const parser =
  (scope: Scope, field: Field, sort: FieldSort, kind: Kind): SortKey["parse"] =>
  (value, position) => {
    try {
      if (value === null) {
        if (kind === "STRING") return null
        throw illegal(
          `[search_after] value at position ${position} cannot be null for sort field [${sort.field}] of type [${kind}].`
        )
      }
      if (kind === "STRING") {
        if (field.type === "ip") parseAddress(String(value))
        return String(value)
      }
      const number = parseNumber(scope, field, sort, kind, value)
      return kind === "FLOAT" ? Math.fround(Number(number)) : number
    } catch (thrown) {
      if (!(thrown instanceof Problem) || value === null) throw thrown
      throw failedToParse(sort.field, thrown)
    }
  }

const comparer = (field: Field, sort: FieldSort): SortKey["compare"] => {
  const sign = sort.descending ? -1 : 1
  const compare = field.type === "ip" ? compareAddresses : compareValues
  const missing = sort.missing === "_first" ? -1 : 1
  return (a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? missing : -missing
    return sign * compare(a, b)
  }
}

const checkMode = ({ mode, nested }: FieldSort, kind: Kind): void => {
  if (kind === "STRING" && mode !== undefined && !["min", "max"].includes(mode)) {
    throw shardProblem("we only support AVG, MEDIAN and SUM on number based fields")
  }
  if (nested !== undefined && mode === "median") throw illegal("Unsupported sort mode: MEDIAN")
}

const fieldKey = (scope: Scope, sort: FieldSort): SortKey => {
  const known = fieldOf(scope.view, sort.field)
  if (known === undefined && sort.unmappedType === undefined) {
    throw shardProblem(`No mapping found for [${sort.field}] in order to sort on`)
  }
  const field = known ?? unmapped(sort.unmappedType ?? "")
  checkFielddata(scope, field.path, field)
  const kind = kindOf(field, sort)
  checkMode(sort, kind)
  checkFormat(field, sort)
  const values = collect(scope, sort, field)
  const convert = converter(field, sort)
  const mode = sort.mode ?? (sort.descending ? "max" : "min")
  const missing = missingOf(sort, field, kind)
  const address = field.type === "ip"
  return {
    kind,
    descending: sort.descending,
    valueOf: ({ doc, part }) => {
      const all = values(part, doc).map(convert)
      if (address) {
        const sorted = all.toSorted(compareAddresses)
        return (mode === "max" ? sorted.at(-1) : sorted[0]) ?? missing
      }
      return choose(all, mode, kind) ?? missing
    },
    compare: comparer(field, sort),
    show: shower(field, sort, kind),
    parse: parser(scope, field, sort, kind)
  }
}

const byNumber = (descending: boolean): SortKey["compare"] => {
  const sign = descending ? -1 : 1
  return (a, b) => sign * compareValues(a ?? 0, b ?? 0)
}

const parsePlace =
  (field: string, kind: Kind): SortKey["parse"] =>
  (value, position) => {
    if (value === null) {
      throw illegal(
        `[search_after] value at position ${position} cannot be null for sort field [${field}] of type [${kind}].`
      )
    }
    if (typeof value === "number" || typeof value === "bigint") return value
    try {
      return kind === "SCORE" ? Math.fround(parseDouble(String(value))) : parseWhole(String(value), "INT")
    } catch (thrown) {
      throw thrown instanceof Problem ? failedToParse(field, thrown) : thrown
    }
  }

const placeKey = ({ by, descending }: PlaceSort): SortKey => {
  const compare = byNumber(descending)
  switch (by) {
    case "score":
      return {
        kind: "SCORE",
        descending,
        valueOf: ({ score }) => score,
        compare,
        show: (value) => (typeof value === "number" ? showFloat(value) : value),
        parse: parsePlace("_score", "SCORE")
      }
    case "place":
      return {
        kind: "DOC",
        descending,
        valueOf: ({ place }) => place,
        compare,
        show: (value) => value,
        parse: parsePlace("_doc", "DOC")
      }
    case "shardPlace":
      return {
        kind: "LONG",
        descending,
        valueOf: ({ place, shard }) => shard * 2 ** 32 + place,
        compare,
        show: (value) => value,
        parse: parsePlace("_shard_doc", "LONG")
      }
  }
}

/** Makes a sort ready for a shard. */
export const sortKey = (scope: Scope, sort: Sort): SortKey =>
  sort.by === "field" ? fieldKey(scope, sort) : placeKey(sort)

export { showFloat }
