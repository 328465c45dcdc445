/** Numbers as the numeric field types take them: from JSON numbers and from text. */
import { isObject, type Json, Problem } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { javaDouble } from "../javaText.ts"
import { narrow } from "../values.ts"

export type NumberType =
  | "long"
  | "integer"
  | "short"
  | "byte"
  | "unsigned_long"
  | "double"
  | "float"
  | "half_float"
  | "scaled_float"

interface Integral {
  readonly low: bigint
  readonly high: bigint
  /** As in `out of range for a long`. */
  readonly article: string
  /** As in `cannot be converted to Long`. */
  readonly java: string
}

const integrals: { readonly [type: string]: Integral } = {
  long: { low: -(2n ** 63n), high: 2n ** 63n - 1n, article: "a long", java: "Long" },
  integer: { low: -(2n ** 31n), high: 2n ** 31n - 1n, article: "an integer", java: "Integer" },
  short: { low: -32768n, high: 32767n, article: "a short", java: "Short" },
  byte: { low: -128n, high: 127n, article: "a byte", java: "Byte" },
  unsigned_long: { low: 0n, high: 2n ** 64n - 1n, article: "an unsigned long", java: "Long" }
}

export const isNumberType = (type: string): type is NumberType =>
  Object.hasOwn(integrals, type) || ["double", "float", "half_float", "scaled_float"].includes(type)

const numberFormat = (text: string): Problem =>
  new Problem(
    400,
    "number_format_exception",
    text.trim() === "" ? "empty String" : `For input string: "${text}"`
  )

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?$/

/** A decimal text as an exact whole number, without what stands behind the point. */
const wholeOf = (text: string): bigint => {
  const found = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[fFdD]?$/.exec(text)
  const [, sign = "", head = "", tail = "", exponent = "0"] = found ?? []
  const shift = Number(exponent)
  const digits = head + tail
  const point = head.length + shift
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(Math.min(point, 400), "0")
  return BigInt(whole === "" ? "0" : whole) * (sign === "-" ? -1n : 1n)
}

const exact = (value: bigint): number | bigint => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

const outOfRange = (text: string, { article }: Integral): Problem =>
  illegalArgument(`Value [${text}] is out of range for ${article}`)

/** Java's own message of a JSON number that does not fit. */
const notInRange = (type: string, value: Json): string => {
  const shown = `Numeric value (${String(value)}) out of range of`
  if (type === "long" || type === "unsigned_long") {
    return `${shown} long (-9223372036854775808 - 9223372036854775807)`
  }
  const fits = Math.abs(Number(value)) < 2 ** 31
  return type === "short" && fits ? `${shown} Java short` : `${shown} int (-2147483648 - 2147483647)`
}

/** How numbers that JSON itself cannot give are refused; only who reads the document knows the place. */
export type Refuse = (reason: string) => Error

const readText = (type: string, limits: Integral, text: string, coerce: boolean): number | bigint => {
  if (!coerce) throw illegalArgument(`${limits.java} value passed as String`)
  // The longer types are read as exact decimals, the shorter ones as doubles.
  const long = type === "long" || type === "unsigned_long"
  const bare = long ? text : text.trim()
  if (!long && /^[+-]?Infinity$/.test(bare)) throw outOfRange(text, limits)
  if (!decimal.test(bare) || (long && /[fFdD]$/.test(bare))) {
    throw long ? illegalArgument(`For input string: "${text}"`) : numberFormat(text)
  }
  const whole = wholeOf(bare)
  if (whole < limits.low || whole > limits.high) throw outOfRange(text, limits)
  return exact(whole)
}

const readIntegral = (
  type: string,
  limits: Integral,
  value: Json,
  coerce: boolean,
  refuse: Refuse
): number | bigint => {
  if (typeof value === "string") return readText(type, limits, value, coerce)
  const number = Number(value)
  if (!Number.isFinite(number)) throw refuse(notInRange(type, value))
  const whole = typeof value === "bigint" ? value : BigInt(Math.trunc(number))
  const [low, high] = type === "byte" ? [-(2n ** 31n), 2n ** 31n - 1n] : [limits.low, limits.high]
  if (whole < low || whole > high) throw refuse(notInRange(type, value))
  if (!coerce && !Number.isInteger(number)) {
    throw illegalArgument(`${javaDouble(number)} cannot be converted to ${limits.java} without data loss`)
  }
  if (whole < limits.low || whole > limits.high) throw outOfRange(String(value), limits)
  return exact(whole)
}

const finite = (type: string, value: number, shown: string): number => {
  if (Number.isFinite(value)) return value
  throw illegalArgument(`[${type}] supports only finite values, but got [${shown}]`)
}

const readFloat = (type: string, value: Json, factor: number | undefined): number => {
  const text = String(value)
  const special = /^[+-]?(Infinity|NaN)$/.test(text)
  if (!special && !decimal.test(text.trim())) throw numberFormat(text)
  const number = special
    ? Number(text.replace(/^[+-](?=NaN)/, ""))
    : Number(text.trim().replace(/[fFdD]$/, ""))
  switch (type) {
    case "double":
      return finite(type, number, javaDouble(number))
    case "float":
      return finite(type, Math.fround(number), javaDouble(Math.fround(number)))
    case "half_float": {
      const field = { path: "", type, parameters: {}, nested: undefined, sourcePath: "" }
      return finite(type, Number(narrow(field, number)), javaDouble(Math.fround(number)))
    }
    default: {
      finite(type, number, javaDouble(number))
      // Java's rounding goes up at the half; the server multiplies with the inverse to come back.
      return factor === undefined ? number : Math.floor(number * factor + 0.5) * (1 / factor)
    }
  }
}

/** The value of a numeric field; throws why there is none. Objects and booleans are not for here. */
export const readNumber = (
  type: NumberType,
  value: Json,
  coerce: boolean,
  factor: number | undefined,
  refuse: Refuse
): number | bigint => {
  const limits = integrals[type]
  if (limits !== undefined) return readIntegral(type, limits, value, coerce, refuse)
  if (typeof value === "string" && !coerce) {
    throw illegalArgument(`${type === "double" ? "Double" : "Float"} value passed as String`)
  }
  return readFloat(type, value, factor)
}

/** A number as a mapping says it, for `null_value`. */
export const readNumberValue = (type: string, value: Json): number | bigint => {
  const text = String(value)
  if (isObject(value) || Array.isArray(value)) throw numberFormat(text)
  const limits = integrals[type]
  if (limits === undefined) return readFloat(type, value, undefined)
  if (!decimal.test(text)) throw numberFormat(text)
  const whole = wholeOf(text)
  if (!Number.isInteger(Number(text))) throw illegalArgument(`Value [${text}] has a decimal part`)
  if (whole < limits.low || whole > limits.high) throw outOfRange(text, limits)
  return exact(whole)
}
