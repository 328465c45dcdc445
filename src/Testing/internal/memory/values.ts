/** Makes the values that queries bring comparable with those of fields, each type in its own way. */
import { defaultFormat, defaultNanosFormat, parseDate, parseProblem, parseNanos } from "./dates.ts"
import { errorOf, type Field, type Json, NotSimulated, Problem, type Value } from "./model.ts"
import { illegal, numberFormat, parseDouble } from "./reading.ts"

/** The text of a value that is not text in the body. Arrays have the form that Java's lists print. */
export const plainText = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${value.map(plainText).join(", ")}]`
  return String(value)
}

/** A number of a query; integers beyond the safe ones are `bigint`. */
export const parseNumber = (value: Json): number | bigint => {
  if (typeof value === "number" || typeof value === "bigint") return value
  const text = plainText(value)
  if (/^[+-]?\d+$/.test(text)) {
    const exact = BigInt(text)
    const number = Number(exact)
    return Number.isSafeInteger(number) ? number : exact
  }
  if (text.trim() === "") throw numberFormat(text)
  return parseDouble(text)
}

export const isWhole = (number: number | bigint): boolean =>
  typeof number === "bigint" || Number.isInteger(number)

const limits: { readonly [type: string]: readonly [bigint, bigint, string] } = {
  long: [-(2n ** 63n), 2n ** 63n - 1n, "a long"],
  _seq_no: [-(2n ** 63n), 2n ** 63n - 1n, "a long"],
  unsigned_long: [0n, 2n ** 64n - 1n, "an unsigned long"]
}
/** Queries treat the narrower integers as `integer`. */
const integerLimits = [-(2n ** 31n), 2n ** 31n - 1n, "an integer"] as const

export const limitsOf = (field: Field): readonly [bigint, bigint, string] =>
  limits[field.type] ?? integerLimits

/** The bytes of text as Java prints them, which is how the server names numbers that it took as text. */
const bytesOf = (text: string): string =>
  `[${[...new TextEncoder().encode(text)].map((byte) => byte.toString(16)).join(" ")}]`

/** Refuses the bound of a range that its field cannot hold. */
export const checkRange = (field: Field, raw: Json, number: number | bigint): void => {
  const [low, high, name] = limitsOf(field)
  if (number >= low && number <= high) return
  const isLong = typeof raw !== "string" && isWhole(number) && number >= -(2n ** 63n) && number < 2n ** 63n
  throw illegal(`Value [${isLong ? plainText(raw) : bytesOf(plainText(raw))}] is out of range for ${name}`)
}

/** The nearest value of half precision, ties to even. */
const halfPrecision = (number: number): number => {
  const size = Math.abs(number)
  if (!(size > 0) || size === Infinity) return number
  const exponent = Math.max(Math.floor(Math.log2(size)), -14)
  const unit = 2 ** (exponent - 10)
  const steps = size / unit
  const floor = Math.floor(steps)
  const rest = steps - floor
  const rounded = (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor) * unit
  return Math.sign(number) * (rounded > 65504 ? Infinity : rounded)
}

/** What a number becomes in a field, as the term that is looked for. */
export const narrow = (field: Field, number: number | bigint): number | bigint => {
  switch (field.type) {
    case "float":
      return Math.fround(Number(number))
    case "half_float":
      return halfPrecision(Math.fround(Number(number)))
    case "double":
      return Number(number)
    case "scaled_float": {
      const factor = Number(field.parameters["scaling_factor"])
      return Math.round(Number(number) * factor) / factor
    }
    default:
      return number
  }
}

/** The bound of a range, which is not rounded as far as terms are. */
export const narrowBound = (field: Field, number: number | bigint): number | bigint => {
  if (field.type === "scaled_float") throw new NotSimulated("ranges on fields of type [scaled_float]")
  return field.type === "half_float" ? Math.fround(Number(number)) : narrow(field, number)
}

export const parseBoolean = (value: Json): boolean => {
  if (typeof value === "boolean") return value
  const text = plainText(value)
  if (text === "true") return true
  if (text === "false") return false
  throw illegal(`Can't parse boolean value [${text}], expected [true] or [false]`)
}

export const dateFormat = (field: Field): string => {
  const format = field.parameters["format"]
  if (typeof format === "string") return format
  return field.type === "date_nanos" ? defaultNanosFormat : defaultFormat
}

/** Numbers of queries are milliseconds, whatever the format of the field; text is of that format. */
export const queryDateFormat = (field: Field, values: ReadonlyArray<Json | undefined>): string =>
  values.some((value) => typeof value === "number" || typeof value === "bigint")
    ? "epoch_millis"
    : dateFormat(field)

const dateProblem = (text: string, format: string, fault: Problem): Problem =>
  new Problem(
    400,
    "parse_exception",
    `failed to parse date field [${text}] with format [${format}]: [${fault.reason}]`,
    { caused_by: errorOf(fault) }
  )

/** A date of a query: milliseconds, or for `date_nanos` nanoseconds. */
export const parseDateValue = (
  field: Field,
  value: Json,
  format: string,
  options: {
    readonly now: number
    readonly roundUp: boolean
    readonly timeZone?: string | undefined
  }
): number | bigint => {
  const text = plainText(value)
  if (text === "") throw new Problem(400, "parse_exception", "cannot parse empty datetime")
  const moment = (field.type === "date_nanos" ? parseNanos : parseDate)(value, format, options)
  if (moment !== undefined) return moment
  const [shown = text] = text.split("||")
  throw dateProblem(shown, format, parseProblem(value, format, options) ?? illegal(`no date: [${text}]`))
}

export const sameNumber = (a: Value, b: Value): boolean => !(a < b) && !(a > b)
