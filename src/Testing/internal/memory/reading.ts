/** Reads single values of a body as leniently as the server does: `"5"` for 5, `"true"` for true. */
import { Malformed, parsing, type Spot } from "./malformed.ts"
import { type Json, Problem } from "./model.ts"

/** The name of the token that a value starts with, as errors say it. */
export const tokenOf = (value: Json | undefined): string => {
  if (value === null || value === undefined) return "VALUE_NULL"
  if (typeof value === "boolean") return "VALUE_BOOLEAN"
  if (typeof value === "string") return "VALUE_STRING"
  if (typeof value === "number" || typeof value === "bigint") return "VALUE_NUMBER"
  return Array.isArray(value) ? "START_ARRAY" : "START_OBJECT"
}

/** Whether a value is neither object nor array; `null` counts. */
export const isScalar = (value: Json | undefined): value is string | number | bigint | boolean | null =>
  value !== undefined && (typeof value !== "object" || value === null)

export const numberFormat = (text: string): Problem =>
  new Problem(400, "number_format_exception", text === "" ? "empty String" : `For input string: "${text}"`)

export const illegal = (reason: string, more = {}): Problem =>
  new Problem(400, "illegal_argument_exception", reason, more)

/** Java's text of a number: `1.0E10` and the like do not occur where this is used. */
export const textOf = (value: string | number | bigint | boolean | null): string => String(value)

const notText = (spot: Spot, value: Json): Malformed =>
  new Malformed(spot, ({ col, line }) =>
    illegal(`Expected text at ${line}:${col} but found ${tokenOf(value)}`)
  )

/** Text, or the text of a number or boolean. */
export const readText = (value: Json, spot: Spot): string => {
  if (!isScalar(value) || value === null) throw notText(spot, value)
  return textOf(value)
}

/** Text, or `undefined` for null. */
export const readTextOrNull = (value: Json, spot: Spot): string | undefined =>
  value === null ? undefined : readText(value, spot)

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?\s*$/

/** What Java's `Double.parseDouble` reads. */
export const parseDouble = (text: string): number => {
  const bare = text.trim()
  if (decimal.test(bare)) return Number(bare.replace(/[fFdD]$/, ""))
  if (/^[+-]?Infinity$/.test(bare) || /^[+-]?NaN$/.test(bare)) return Number(bare.replace(/^[+-](?=NaN)/, ""))
  if (/^[\d.]*\.\d*\.[\d.]*$/.test(bare)) throw new Problem(400, "number_format_exception", "multiple points")
  throw numberFormat(text)
}

export const readNumber = (value: Json, spot: Spot): number => {
  if (typeof value === "number") return value
  if (typeof value === "bigint") return Number(value)
  if (typeof value === "string") return parseDouble(value)
  throw new Malformed(
    spot,
    ({ col, line }) =>
      new Problem(
        400,
        "x_content_parse_exception",
        `[${line}:${col}] Current token (${tokenOf(value)}) not numeric, can not use numeric value accessors`
      )
  )
}

/** A whole number; the server drops what stands behind the point. */
export const readInteger = (value: Json, spot: Spot): number => {
  const number = Math.trunc(readNumber(value, spot))
  if (Math.abs(number) > 0x7fffffff) throw illegal(`Value [${number}] is out of range for an integer`)
  return number
}

export const readBoolean = (value: Json, spot: Spot): boolean => {
  if (typeof value === "boolean") return value
  if (value === "true") return true
  if (value === "false") return false
  if (typeof value === "string") {
    throw illegal(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
  }
  throw new Malformed(
    spot,
    ({ col, line }) =>
      new Problem(
        400,
        "x_content_parse_exception",
        `[${line}:${col}] Current token (${tokenOf(value)}) not of boolean type`
      )
  )
}

/** `[query] query does not support [name]`. */
export const unsupported = (query: string, name: string, spot: Spot): Malformed =>
  parsing(spot, `[${query}] query does not support [${name}]`)
