/**
 * Dates as Elasticsearch reads, writes and rounds them.
 *
 * A moment is a number of milliseconds since 1970; `date_nanos` have `bigint` nanoseconds. Formats are
 * Elasticsearch's: named ones, patterns of java.time, and several with `||` between. Reading tries them in
 * order, writing uses the first.
 */
import { calculate } from "./dates/math.ts"
import { type Layout, named } from "./dates/named.ts"
import { elementsOf } from "./dates/pattern.ts"
import { enclosed, epochMillis, epochSecond, isFault, type Outcome, reader } from "./dates/reading.ts"
import * as rounding from "./dates/rounding.ts"
import type { DateUnit } from "./dates/rounding.ts"
import { write } from "./dates/writing.ts"
import { momentOf, utc, type Zone, zoneOf } from "./dates/zones.ts"
import { errorOf, type Json, Problem } from "./model.ts"

export type { DateUnit } from "./dates/rounding.ts"

/** The format of `date` fields without one. */
export const defaultFormat = "strict_date_optional_time||epoch_millis"
/** The format of `date_nanos` fields without one. */
export const defaultNanosFormat = "strict_date_optional_time_nanos||epoch_millis"

export interface ParseOptions {
  /** Milliseconds of `now`. Without it there is no date math, as in documents. */
  readonly now?: number | undefined
  /** Fills up what is missing to the end: for upper bounds that are included and lower ones that are not. */
  readonly roundUp?: boolean | undefined
  /** For dates without an offset of their own, and for rounding; UTC without. */
  readonly timeZone?: string | undefined
}

interface Moment {
  readonly millis: number
  /** Nanoseconds beyond the millisecond. */
  readonly nanos: number
}

interface Format {
  readonly name: string
  readonly read: Reader
  readonly write: (millis: number, nanos: number, zone: Zone) => string | undefined
}

const decimal = (whole: bigint, digits: number, unit: bigint): string => {
  const size = whole < 0n ? -whole : whole
  const beyond = String(size % unit)
    .padStart(digits, "0")
    .replace(/0+$/, "")
  return `${whole < 0n ? "-" : ""}${size / unit}${beyond === "" ? "" : `.${beyond}`}`
}

const epochFormats: { readonly [name: string]: Format } = {
  epoch_millis: {
    name: "epoch_millis",
    read: epochMillis,
    write: (millis, nanos) => decimal(BigInt(millis) * 1_000_000n + BigInt(nanos), 6, 1_000_000n)
  },
  epoch_second: {
    name: "epoch_second",
    read: epochSecond,
    write: (millis, nanos) => decimal(BigInt(millis) * 1_000_000n + BigInt(nanos), 9, 1_000_000_000n)
  }
}

const layoutOf = (name: string): Layout => {
  const known = Object.hasOwn(named, name) ? named[name] : undefined
  if (known !== undefined) return known
  try {
    const elements = elementsOf(name)
    // Only a whole year makes java.time look at the date as a whole.
    const strict = elements.some((element) => "slot" in element && element.slot === "year")
    return { read: [elements], write: elements, check: strict ? "strict" : "late" }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(400, "illegal_argument_exception", `Invalid format: [${name}]: ${error.reason}`, {
      caused_by: { type: "illegal_argument_exception", reason: error.reason }
    })
  }
}

type Reader = (text: string, roundUp: boolean) => Outcome

/** What the first of several readers makes of text that can. */
const readFirst = (readers: ReadonlyArray<Reader>, text: string, roundUp: boolean): Outcome => {
  let fault: Outcome = { late: false, reason: enclosed, cause: undefined }
  for (const read of readers) {
    const outcome = read(text, roundUp)
    if (!isFault(outcome) || outcome.late) return outcome
    if (readers.length === 1) fault = outcome
  }
  return fault
}

const makeFormat = (name: string): Format => {
  const epoch = Object.hasOwn(epochFormats, name) ? epochFormats[name] : undefined
  if (epoch !== undefined) return epoch
  const layout = layoutOf(name)
  // What cannot be read may still be written.
  let readers: ReadonlyArray<Reader> | undefined
  return {
    name,
    read: (text, roundUp) => {
      readers ??= layout.read.map((elements) => reader(elements, layout.check))
      return readFirst(readers, text, roundUp)
    },
    write: (millis, nanos, zone) => write(layout.write, millis, nanos, zone)
  }
}

const formats = new Map<string, ReadonlyArray<Format>>()

const formatsOf = (list: string): ReadonlyArray<Format> => {
  const known = formats.get(list)
  if (known !== undefined) return known
  if (list === "") throw new Problem(400, "illegal_argument_exception", "No date pattern provided")
  const names = list.split("||")
  if (names.includes("")) {
    const reason = `Cannot have empty element in multi date format pattern: ${list}`
    throw new Problem(400, "illegal_argument_exception", reason)
  }
  const made = names.map(makeFormat)
  formats.set(list, made)
  return made
}

/** Throws what the server refuses a format with that it does not understand. */
export const checkFormat = (format: string): void => void formatsOf(format)

const textOf = (value: Json): string | undefined =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
      ? String(value)
      : undefined

/** A moment, or what the server reports where there is none. */
const readMoment = (text: string, list: string, roundUp: boolean, zone: Zone): Moment | Problem => {
  const readers = formatsOf(list).map(({ read }) => read)
  const outcome = readFirst(readers, text, roundUp)
  if (!isFault(outcome)) {
    return { millis: momentOf(outcome.zone ?? zone, outcome.local), nanos: outcome.nanos }
  }
  const { cause, late, reason } = outcome
  if (late) return new Problem(400, "date_time_exception", reason)
  const inner = cause === undefined ? {} : { caused_by: { type: "date_time_exception", reason: cause } }
  return new Problem(
    400,
    "illegal_argument_exception",
    `failed to parse date field [${text}] with format [${list}]`,
    { caused_by: { type: "date_time_parse_exception", reason, ...inner } }
  )
}

const parseMoment = (value: Json, format: string, options: ParseOptions): Moment | Problem => {
  const text = textOf(value)
  if (text === undefined) return new Problem(400, "illegal_argument_exception", "no date")
  const zone = options.timeZone === undefined ? utc : zoneOf(options.timeZone)
  const roundUp = options.roundUp ?? false
  if (options.now === undefined) return readMoment(text, format, roundUp, zone)
  const bars = text.indexOf("||")
  if (!text.startsWith("now") && bars === -1) return readMoment(text, format, roundUp, zone)
  const start = text.startsWith("now")
    ? { millis: options.now, nanos: 0 }
    : readMoment(text.slice(0, bars), format, false, zone)
  if (start instanceof Problem) return start
  const operations = text.slice(text.startsWith("now") ? 3 : bars + 2)
  const millis = calculate(operations, start.millis, roundUp, zone)
  // Rounding leaves nothing beyond the millisecond.
  return { millis, nanos: operations.includes("/") ? 0 : start.nanos }
}

/**
 * Milliseconds of a date; `undefined` where it is not of the format. Faults in date math are thrown as the
 * server reports them.
 */
export const parseDate = (
  value: Json,
  format: string | undefined,
  options: ParseOptions = {}
): number | undefined => {
  const moment = parseMoment(value, format ?? defaultFormat, options)
  return moment instanceof Problem ? undefined : moment.millis
}

/** As {@link parseDate}, in nanoseconds. */
export const parseNanos = (
  value: Json,
  format: string | undefined,
  options: ParseOptions = {}
): bigint | undefined => {
  const moment = parseMoment(value, format ?? defaultNanosFormat, options)
  return moment instanceof Problem ? undefined : BigInt(moment.millis) * 1_000_000n + BigInt(moment.nanos)
}

/** Why a date does not parse: `failed to parse date field […] with format […]` mostly. */
export const parseFault = (value: Json, format: string | undefined, options: ParseOptions = {}): string => {
  const moment = parseMoment(value, format ?? defaultFormat, options)
  return moment instanceof Problem ? moment.reason : ""
}

/** Why a date does not parse, with all that caused it; `undefined` where it does. */
export const parseProblem = (
  value: Json,
  format: string | undefined,
  options: ParseOptions = {}
): Problem | undefined => {
  const moment = parseMoment(value, format ?? defaultFormat, options)
  return moment instanceof Problem ? moment : undefined
}

/** As {@link parseDate}, and throws the server's answer to what it cannot parse in a search. */
export const needDate = (value: Json, format: string | undefined, options: ParseOptions): number => {
  const list = format ?? defaultFormat
  const text = textOf(value) ?? ""
  if (text === "" || text.startsWith("||")) {
    throw new Problem(400, "parse_exception", "cannot parse empty datetime")
  }
  const moment = parseMoment(value, list, options)
  if (!(moment instanceof Problem)) return moment.millis
  const shown = text.includes("||") ? text.slice(0, text.indexOf("||")) : text
  const reason = `failed to parse date field [${shown}] with format [${list}]: [${moment.reason}]`
  throw new Problem(400, "parse_exception", reason, { caused_by: errorOf(moment) })
}

/** A moment as text: milliseconds, or nanoseconds as `bigint`. */
export const formatDate = (value: number | bigint, format: string | undefined, timeZone?: string): string => {
  const zone = zoneOf(timeZone)
  const list = format ?? (typeof value === "bigint" ? defaultNanosFormat : defaultFormat)
  const [first] = formatsOf(list)
  const millis = typeof value === "number" ? value : Number(floorDivide(value, 1_000_000n))
  const nanos = typeof value === "number" ? 0 : Number(value - floorDivide(value, 1_000_000n) * 1_000_000n)
  const text = first?.write(millis, nanos, zone)
  if (text === undefined) {
    const reason = `Failed formatting value [${value}] as date with pattern [${list}]`
    throw new Problem(400, "illegal_argument_exception", reason)
  }
  return text
}

const floorDivide = (value: bigint, by: bigint): bigint => {
  const quotient = value / by
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient
}

/** The beginning of the unit that a moment is in; weeks begin on Monday. */
export const roundDate = (millis: number, unit: DateUnit, timeZone?: string): number =>
  rounding.roundUnit(millis, unit, zoneOf(timeZone))

/** Moves a moment; the end of a month stays one where the month is shorter. */
export const addUnits = (millis: number, unit: DateUnit, amount: number, timeZone?: string): number =>
  rounding.addUnits(millis, unit, amount, zoneOf(timeZone))
