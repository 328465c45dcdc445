/** `range` on numbers, dates, addresses, keywords and text. */
import { checkSearchable, familyOf, fieldOf, isIndexed, valuesOf } from "../fields.ts"
import { parsing, valueAt } from "../malformed.ts"
import {
  errorOf,
  type Field,
  isObject,
  type Json,
  type JsonObject,
  type Matcher,
  Problem,
  type Value
} from "../model.ts"
import { compareText } from "../order.ts"
import { illegal, isScalar, readText, readTextOrNull, unsupported } from "../reading.ts"
import { constant, nothing, type Query, type Reader, type Scope } from "../scope.ts"
import {
  checkRange,
  narrowBound,
  parseBoolean,
  parseDateValue,
  parseNumber,
  plainText,
  queryDateFormat
} from "../values.ts"
import { zoneOf } from "../dates/zones.ts"
import { addressNumber, parseAddress } from "./addresses.ts"
import { boostOf, entriesOf, finish, noFieldName } from "./options.ts"
import { matchTerms, normalize } from "./term.ts"

export interface Bound {
  readonly value: Json
  readonly inclusive: boolean
}

export interface Range {
  readonly low?: Bound
  readonly high?: Bound
  readonly format?: string
  readonly timeZone?: string
}

/** A problem of a date, which the server finds before it makes the query. */
export class Early extends Problem {}

type Test = (value: Value) => boolean

/** The test of a range whose bounds were made comparable. */
const between =
  <A>(
    low: A | undefined,
    high: A | undefined,
    { high: to, low: from }: Range,
    compare: (a: A, b: A) => number
  ) =>
  (value: A): boolean =>
    (low === undefined || compare(value, low) > (from?.inclusive === false ? 0 : -1)) &&
    (high === undefined || compare(value, high) < (to?.inclusive === false ? 0 : 1))

const compareNumbers = (a: number | bigint, b: number | bigint): number => (a < b ? -1 : a > b ? 1 : 0)

const numbers = (field: Field, range: Range): Test => {
  const bound = (at: Bound | undefined) => {
    if (at === undefined) return undefined
    const number = parseNumber(at.value)
    if (familyOf(field) === "integer") checkRange(field, at.value, number)
    return narrowBound(field, number)
  }
  const test = between(bound(range.low), bound(range.high), range, compareNumbers)
  return (value) => (typeof value === "number" || typeof value === "bigint") && test(value)
}

const dates = (scope: Scope, field: Field, range: Range): Test => {
  const format = range.format ?? queryDateFormat(field, [range.low?.value, range.high?.value])
  const bound = (at: Bound | undefined, roundUp: boolean) => {
    if (at === undefined) return undefined
    try {
      return parseDateValue(field, at.value, format, { now: scope.now, timeZone: range.timeZone, roundUp })
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      throw new Early(thrown.status, thrown.type, thrown.reason, thrown.more)
    }
  }
  const low = bound(range.low, range.low?.inclusive === false)
  const high = bound(range.high, range.high?.inclusive === true)
  const test = between(low, high, range, compareNumbers)
  return (value) => (typeof value === "number" || typeof value === "bigint") && test(value)
}

const addresses = (range: Range): Test => {
  const bound = (at: Bound | undefined) => (at === undefined ? undefined : parseAddress(plainText(at.value)))
  const test = between(bound(range.low), bound(range.high), range, compareNumbers)
  return (value) => {
    const number = addressNumber(String(value))
    return number !== undefined && test(number)
  }
}

const texts = (range: Range, boundary: (value: Json) => string): Test => {
  const bound = (at: Bound | undefined) => (at === undefined ? undefined : boundary(at.value))
  const test = between(bound(range.low), bound(range.high), range, compareText)
  return (value) => test(String(value))
}

const testOf = (scope: Scope, field: Field, range: Range): Test => {
  switch (familyOf(field)) {
    case "integer":
    case "float":
      return numbers(field, range)
    case "date":
      return dates(scope, field, range)
    case "ip":
      return addresses(range)
    case "boolean":
      // Lucene's terms `F` and `T` have the order of these texts.
      return texts(range, (value) => String(parseBoolean(value)))
    case "keyword":
      return texts(range, (value) => normalize(scope, field, plainText(value)))
    case "text":
      return texts(range, plainText)
    case "meta":
    case "binary":
      throw illegal(`Field [${field.path}] of type [${field.type}] does not support range queries`)
  }
}

/** The values of a field within bounds. */
export const matchRange = (scope: Scope, field: Field, range: Range, boost: number): Matcher => {
  if (familyOf(field) !== "meta") checkSearchable(field)
  const test = testOf(scope, field, range)
  if (familyOf(field) === "text" || (familyOf(field) === "keyword" && isIndexed(field))) {
    return matchTerms(scope, field, test, boost)
  }
  const values = valuesOf(field)
  return constant((part, doc) => values(part, doc).some(test), boost)
}

const bounds: { readonly [name: string]: readonly ["low" | "high", boolean] } = {
  gt: ["low", false],
  gte: ["low", true],
  lt: ["high", false],
  lte: ["high", true]
}

const relations: ReadonlySet<string> = new Set(["INTERSECTS", "DISJOINT", "WITHIN", "CONTAINS"])

const javaNames: { readonly [type: string]: string } = {
  zone_rules_exception: "java.time.zone.ZoneRulesException",
  date_time_exception: "java.time.DateTimeException"
}

const checkZone = (zone: string): void => {
  try {
    zoneOf(zone)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw illegal(`${javaNames[thrown.type] ?? thrown.type}: ${thrown.reason}`, {
      caused_by: errorOf(thrown)
    })
  }
}

interface RangeOptions {
  readonly range: Range
  readonly boost?: number
  readonly _name?: string
}

const readRange = (holder: JsonObject, name: string): RangeOptions => {
  let range: Range = {}
  let boost: number | undefined
  let _name: string | undefined
  for (const [option, value] of entriesOf(holder)) {
    const spot = valueAt(holder, option)
    const bound = Object.hasOwn(bounds, option) ? bounds[option] : undefined
    if (isObject(value)) {
      const [inner = ""] = Object.keys(value)
      throw unsupported("range", inner, valueAt(value, inner))
    }
    if (bound !== undefined) {
      const [side, inclusive] = bound
      const { [side]: _, ...rest } = range
      range = value === null ? rest : { ...rest, [side]: { value, inclusive } }
    } else if (option === "boost") boost = boostOf("range", { [name]: holder })(value, spot)
    else if (option === "_name") _name = readText(value, spot)
    else if (option === "time_zone") {
      const timeZone = readText(value, spot)
      checkZone(timeZone)
      range = { ...range, timeZone }
    } else if (option === "format") {
      const format = readTextOrNull(value, spot)
      if (format !== undefined) range = { ...range, format }
    } else if (option === "relation") {
      const relation = readText(value, spot)
      if (!relations.has(relation.toUpperCase())) throw illegal(`${relation} is not a valid relation`)
    } else throw unsupported("range", option, spot)
  }
  return {
    range,
    ...(boost === undefined ? {} : { boost }),
    ...(_name === undefined ? {} : { _name })
  }
}

export const range: Reader = (body, _spot, reading) => {
  let found: ({ readonly field: string } & RangeOptions) | undefined
  let _name: string | undefined
  for (const [name, value] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (isObject(value)) {
      if (found !== undefined) {
        throw parsing(
          spot,
          `[range] query doesn't support multiple fields, found [${found.field}] and [${name}]`
        )
      }
      const read = readRange(value, name)
      found = { field: name, ...read }
      _name = read._name ?? _name
    } else if (name === "_name" && isScalar(value)) _name = readText(value, spot)
    else throw unsupported("range", name, spot)
  }
  if (found === undefined || found.field === "") throw noFieldName()
  const { boost, field: name, range } = found
  const query: Query = (scope, boost) => {
    const field = fieldOf(scope.view, name)
    return field === undefined ? nothing : matchRange(scope, field, range, boost)
  }
  return finish(
    query,
    { ...(boost === undefined ? {} : { boost }), ...(_name === undefined ? {} : { _name }) },
    reading
  )
}
