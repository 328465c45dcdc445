/** What one value of a document becomes in a field of its type. */
import {
  defaultFormat,
  defaultNanosFormat,
  formatDate,
  parseDate,
  parseNanos,
  parseProblem
} from "../dates.ts"
import { canonicalIp } from "../ip.ts"
import { isNumberType, readNumber } from "../mapping/numbers.ts"
import type { Leaf } from "../mapping/tree.ts"
import { isObject, type Json, NotSimulated, Problem, type Value } from "../model.ts"
import { caused, illegalArgument } from "../problems.ts"
import { checkGeoPoint } from "./geoPoint.ts"
import { columnOf, jacksonProblem, jacksonToken, type Place, startOf } from "./place.ts"

/** `undefined` where the type keeps no value that is compared. */
export type Reading = { readonly value: Value | undefined } | "nothing"

const isScalar = (value: Json): value is string | number | bigint | boolean =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "bigint" ||
  typeof value === "boolean"

/** Text as JSON has it: numbers and booleans stand for their own. */
export const textOf = (source: Json, place: Place): string => {
  const { value } = place
  if (isScalar(value)) return String(value)
  const kind = Array.isArray(value) ? "START_ARRAY" : "START_OBJECT"
  throw illegalArgument(`Expected text at 1:${columnOf(source, startOf(place))} but found ${kind}`)
}

const readNumeric = (source: Json, place: Place, leaf: Leaf): Reading => {
  const { value } = place
  if (!isNumberType(leaf.type)) return "nothing"
  if (isObject(value)) throw illegalArgument("Cannot parse object as number")
  const coerce = leaf.parameters["coerce"] !== false
  if (value === "" && coerce) return nullOf(leaf)
  if (!isScalar(value) || typeof value === "boolean") {
    const reason = `Current token (${jacksonToken(value)}) not numeric, can not use numeric value accessors`
    throw jacksonProblem(source, place, "json_parse_exception", reason)
  }
  const factor = leaf.parameters["scaling_factor"]
  return {
    value: readNumber(leaf.type, value, coerce, typeof factor === "number" ? factor : undefined, (reason) =>
      jacksonProblem(source, place, "input_coercion_exception", reason)
    )
  }
}

const latest = 2n ** 63n - 1n

const readDate = (value: Json, leaf: Leaf): Value => {
  if (!isScalar(value)) throw illegalArgument("Cannot parse object or array as a date value")
  if (value === "") throw illegalArgument("cannot parse empty datetime")
  const isNanos = leaf.type === "date_nanos"
  const format = String(leaf.parameters["format"] ?? (isNanos ? defaultNanosFormat : defaultFormat))
  const text = String(value)
  const date = isNanos ? parseNanos(text, format) : parseDate(text, format)
  if (date === undefined) throw parseProblem(text, format) ?? illegalArgument(`no date: [${text}]`)
  if (typeof date === "bigint" && (date < 0n || date > latest)) {
    const shown = formatDate(Number(date / 1_000_000n), "yyyy-MM-dd'T'HH:mm:ss'Z'")
    const fault = date < 0n ? "before the epoch in 1970" : "after 2262-04-11T23:47:16.854775807"
    throw illegalArgument(`date[${shown}] is ${fault} and cannot be stored in nanosecond resolution`)
  }
  return date
}

const readBoolean = (source: Json, place: Place): boolean => {
  const { value } = place
  if (typeof value === "boolean") return value
  if (value === "true") return true
  if (value === "false" || value === "") return false
  if (typeof value === "string") {
    throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
  }
  const reason = `Current token (${jacksonToken(value)}) not of boolean type`
  throw jacksonProblem(source, place, "json_parse_exception", reason)
}

const readIp = (text: string): string => {
  const address = canonicalIp(text)
  if (address === undefined) throw illegalArgument(`'${text}' is not an IP string literal.`)
  return address
}

/** What `null` stands for. */
export const nullOf = (leaf: Leaf): Reading => {
  const value = leaf.parameters["null_value"]
  if (value === undefined || value === null) return "nothing"
  switch (leaf.type) {
    case "date":
    case "date_nanos":
      return { value: readDate(value, leaf) }
    case "ip":
      return { value: readIp(String(value)) }
    default:
      if (isObject(value) || Array.isArray(value)) throw new NotSimulated("null_value of this form")
      return { value: isScalar(value) ? value : undefined }
  }
}

/** Reads a value that is not `null`; throws why it is none of the type. */
export const readValue = (source: Json, place: Place, leaf: Leaf): Reading => {
  if (isNumberType(leaf.type)) return readNumeric(source, place, leaf)
  switch (leaf.type) {
    case "keyword":
      return { value: textOf(source, place) }
    case "ip":
      return { value: readIp(textOf(source, place)) }
    case "boolean":
      return { value: readBoolean(source, place) }
    case "date":
    case "date_nanos":
      return { value: readDate(place.value, leaf) }
    case "geo_point":
      checkGeoPoint(String(place.name), place.value, leaf)
      return { value: undefined }
    case "binary":
      textOf(source, place)
      return { value: undefined }
    default:
      throw new NotSimulated(`values of type [${leaf.type}]`)
  }
}

const longestTerm = 32_766

/** The longest term that Lucene takes, in bytes. */
export const checkTermLength = (field: string, term: string): void => {
  if (term.length * 3 <= longestTerm) return
  const bytes = new TextEncoder().encode(term)
  if (bytes.length <= longestTerm) return
  const prefix = [...bytes.subarray(0, 30)].map((byte) => (byte > 127 ? byte - 256 : byte)).join(", ")
  const reason =
    `Document contains at least one immense term in field="${field}" (whose UTF8 encoding is longer than the max ` +
    `length ${longestTerm}), all of which were skipped. Please correct the analyzer to not produce such terms. The ` +
    `prefix of the first immense term is: '[${prefix}]...'`
  throw illegalArgument(reason)
}

/** `failed to parse field …` around the reason. */
export const fieldFault = (path: string, type: string, id: string, shown: string, cause: Problem): Problem =>
  caused(
    400,
    "document_parsing_exception",
    `failed to parse field [${path}] of type [${type}] in document with id '${id}'. Preview of field's value: '${shown}'`,
    cause
  )
