/** Reads dates: text by the elements of a format. */
import { NotSimulated } from "../model.ts"
import {
  addMonths,
  dateOf,
  day,
  dayOfWeek,
  daysInMonth,
  daysOf,
  firstMonday,
  hour,
  isLeapYear,
  minute,
  second,
  weeksInYear
} from "./calendar.ts"
import { type Check, type Element, literal, namesOf, type OffsetForm, type Slot } from "./elements.ts"
import { findZone, type Zone } from "./zones.ts"

/** What was read: a local time, or a moment where the zone is known. */
export interface Read {
  readonly local: number
  /** Nanoseconds beyond the millisecond. */
  readonly nanos: number
  readonly zone: Zone | undefined
}

/** Text that is no date. */
export interface Fault {
  /** Whether it has the form of a date, but there is no such date; then no other format is tried. */
  readonly late: boolean
  /** As java.time reports it. */
  readonly reason: string
  /** What java.time says behind its own words. */
  readonly cause: string | undefined
}

export type Outcome = Read | Fault

export const isFault = (outcome: Outcome): outcome is Fault => "late" in outcome

/** What a group of a compiled format holds. */
type Part =
  | {
      readonly kind: "slot"
      readonly slot: Slot
      readonly names: ReadonlyArray<string> | undefined
      readonly base: number
    }
  | { readonly kind: "fraction" }
  | { readonly kind: "offset" }
  | { readonly kind: "zone"; readonly named: boolean }

const offsets: { readonly [form in OffsetForm]: string } = {
  "+HHmm": "[+-]\\d\\d(?:\\d\\d)?",
  "+HHMM": "[+-]\\d{4}",
  "+HH:MM": "[+-]\\d\\d:\\d\\d",
  "+HHMMss": "[+-]\\d{4}(?:\\d\\d)?",
  "+HH:MM:ss": "[+-]\\d\\d:\\d\\d(?::\\d\\d)?"
}

const isoOffset = "[+-]\\d\\d(?:\\d\\d(?:\\d\\d)?|:\\d\\d(?::\\d\\d)?)?"
const regionName = "[A-Z][A-Za-z0-9~/._-]+(?:[+-]\\d[0-9:]*)?"
const prefix = "(?:UTC|GMT|UT)"
const zoneForms = {
  id: `${offsets["+HH:MM:ss"]}|${prefix}${offsets["+HH:MM:ss"]}|(?!${prefix}[+-])${regionName}|Z`,
  name: `${prefix}?${offsets["+HH:MM:ss"]}|(?!${prefix}[+-])${regionName}|Z`,
  iso: `${isoOffset}|${regionName}|Z`
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")

const startsWithDigit = (element: Element | undefined): boolean =>
  element?.kind === "number" ||
  element?.kind === "shortYear" ||
  (element?.kind === "fraction" && element.point === "")

const expressionOf = (elements: ReadonlyArray<Element>, parts: Array<Part>): string =>
  elements.map((element, at) => sourceOf(element, parts, startsWithDigit(elements[at + 1]))).join("")

/** `adjacent` where digits of another element follow. */
const sourceOf = (element: Element, parts: Array<Part>, adjacent: boolean): string => {
  switch (element.kind) {
    case "literal":
      return element.anyCase === true
        ? `[${element.text}${element.text.toLowerCase()}]`
        : escape(element.text)
    case "number": {
      const { max, min, sign, slot } = element
      parts.push({ kind: "slot", slot, names: undefined, base: 0 })
      if (sign === "none") return `(\\d{${min},${max}})`
      if (sign === "minus") return `(-?\\d{${min},${max}})`
      return `(\\d{${min}}${adjacent ? "" : "(?!\\d)"}|-\\d{${min},${max}}|\\+\\d{${min + 1},${max}})`
    }
    case "shortYear":
      parts.push({ kind: "slot", slot: element.slot, names: undefined, base: 2000 })
      return "(\\d\\d)"
    case "fraction": {
      parts.push({ kind: "fraction" })
      return `${element.point === "" ? "" : `[${element.point}]`}(\\d{${element.min},${element.max}})`
    }
    case "name": {
      if (element.style === "narrow") throw new NotSimulated("date format with narrow names, to parse")
      const names = namesOf[element.style][element.slot]
      parts.push({ kind: "slot", slot: element.slot, names, base: 0 })
      return `(${names.join("|")})`
    }
    case "offset":
      parts.push({ kind: "offset" })
      return `(${offsets[element.form]}|${escape(element.zero)})`
    case "zone":
      parts.push({ kind: "zone", named: element.form === "name" })
      return `(${zoneForms[element.form]})`
    case "optional":
      return `(?:${expressionOf(element.elements, parts)})?`
  }
}

/** The least and the greatest value, and what java.time calls the field and its range. */
const limits: { readonly [slot in Slot]: readonly [number, number, string, string] } = {
  year: [-999_999_999, 999_999_999, "Year", "-999999999 - 999999999"],
  yearOfEra: [1, 999_999_999, "YearOfEra", "1 - 999999999/1000000000"],
  month: [1, 12, "MonthOfYear", "1 - 12"],
  day: [1, 31, "DayOfMonth", "1 - 28/31"],
  dayOfYear: [1, 366, "DayOfYear", "1 - 365/366"],
  weekYear: [-999_999_999, 999_999_999, "WeekBasedYear[WeekFields[MONDAY,4]]", "-999999999 - 999999999"],
  week: [1, 53, "WeekOfWeekBasedYear[WeekFields[MONDAY,4]]", "1 - 52/53"],
  dayOfWeek: [1, 7, "DayOfWeek", "1 - 7"],
  hour: [0, 23, "HourOfDay", "0 - 23"],
  clockHour: [1, 24, "ClockHourOfDay", "1 - 24"],
  clockHourOfHalf: [1, 12, "ClockHourOfAmPm", "1 - 12"],
  half: [0, 1, "AmPmOfDay", "0 - 1"],
  minute: [0, 59, "MinuteOfHour", "0 - 59"],
  second: [0, 59, "SecondOfMinute", "0 - 59"]
}

type Slots = { readonly [slot in Slot]?: number }

interface Parts {
  readonly slots: Slots
  /** Nanoseconds of the second. */
  readonly fraction: number | undefined
  readonly zone: Zone | undefined
}

const monthNames = namesOf.full.month

const daysOfYear = (year: number): number => (isLeapYear(year) ? 366 : 365)

const outOfRange = (slot: Slot, value: number): string => {
  const [, , name, range] = limits[slot]
  return `Invalid value for ${name} (valid values ${range}): ${value}`
}

const resolveWeek = (weekYear: number, slots: Slots, check: Check): number | string => {
  const week = slots.week ?? 1
  const last = check === "late" ? 53 : weeksInYear(weekYear)
  if (week < 1 || week > last) return outOfRange("week", week)
  return firstMonday(weekYear) + (week - 1) * 7 + (slots.dayOfWeek ?? 1) - 1
}

/** Days since 1970, or the reason why there is no such day. */
const resolveDate = (slots: Slots, check: Check): number | string => {
  const year = slots.year ?? slots.yearOfEra ?? 1970
  if (slots.weekYear !== undefined) return resolveWeek(slots.weekYear, slots, check)
  if (slots.dayOfYear !== undefined) {
    if (slots.dayOfYear < 1 || slots.dayOfYear > 366) {
      return outOfRange("dayOfYear", slots.dayOfYear)
    }
    if (slots.dayOfYear > daysOfYear(year)) {
      return `Invalid date 'DayOfYear 366' as '${year}' is not a leap year`
    }
    return daysOf({ year, month: 1, day: 1 }) + slots.dayOfYear - 1
  }
  const [month, dayOfMonth] = [slots.month ?? 1, slots.day ?? 1]
  if (check === "lenient") {
    return daysOf({ ...addMonths({ year, month: 1, day: 1 }, month - 1), day: 1 }) + dayOfMonth - 1
  }
  if (month < 1 || month > 12) return outOfRange("month", month)
  if (dayOfMonth < 1 || dayOfMonth > 31) return outOfRange("day", dayOfMonth)
  const last = daysInMonth(year, month)
  if (dayOfMonth <= last) return daysOf({ year, month, day: dayOfMonth })
  if (check === "smart") return daysOf({ year, month, day: last })
  return dayOfMonth === 29
    ? `Invalid date 'February 29' as '${year}' is not a leap year`
    : `Invalid date '${(monthNames[month - 1] ?? "").toUpperCase()} ${dayOfMonth}'`
}

const hourOf = (slots: Slots): number | undefined => {
  if (slots.hour !== undefined) return slots.hour
  if (slots.clockHour !== undefined) return slots.clockHour % 24
  if (slots.clockHourOfHalf === undefined) return undefined
  return (slots.clockHourOfHalf % 12) + 12 * (slots.half ?? 0)
}

const resolve = ({ fraction, slots, zone }: Parts, check: Check, roundUp: boolean): Read | string => {
  const days = resolveDate(slots, check)
  if (
    hourOf(slots) !== undefined &&
    slots.year !== undefined &&
    slots.day === undefined &&
    slots.dayOfYear === undefined
  ) {
    throw new NotSimulated("dates with a time and without a day")
  }
  if (slots.hour === 24 && (slots.minute ?? 0) !== 0) return outOfRange("hour", 24)
  if (typeof days === "string") return days
  const named = slots.dayOfWeek
  if (
    check === "strict" &&
    slots.weekYear === undefined &&
    named !== undefined &&
    named !== dayOfWeek(days)
  ) {
    const { day: dayOfMonth, month, year } = dateOf(days)
    const date = [
      String(year).padStart(4, "0"),
      ...[month, dayOfMonth].map((each) => String(each).padStart(2, "0"))
    ]
    return `Conflict found: Field DayOfWeek ${dayOfWeek(days)} differs from DayOfWeek ${named} derived from ${date.join("-")}`
  }
  const rest = roundUp ? { hour: 23, minute: 59, second: 59, fraction: 999_999_999 } : undefined
  const hours = hourOf(slots) ?? rest?.hour ?? 0
  const minutes = slots.minute ?? rest?.minute ?? 0
  const seconds = slots.second ?? rest?.second ?? 0
  const nanos = fraction ?? rest?.fraction ?? 0
  const local =
    days * day + hours * hour + minutes * minute + seconds * second + Math.floor(nanos / 1_000_000)
  return { local, nanos: nanos % 1_000_000, zone }
}

/** Whether a number that is out of range is left for when the date is made of all of them. */
const checkedLater = (slot: Slot, value: number, check: Check): boolean => {
  if (check === "strict" || (check === "iso" && value !== 0)) return false
  if (slot === "hour") return check === "smart" && value === 24
  return slot === "month" || slot === "day" || slot === "dayOfYear" || slot === "week"
}

const zoneNames = /^(?:UTC|GMT|UT)$/

/** What a format must have too: java.time makes odd things of the smaller without the larger. */
const needs: ReadonlyArray<readonly [Part["kind"] | Slot, ReadonlyArray<Slot>]> = [
  ["clockHourOfHalf", ["half"]],
  ["half", ["clockHourOfHalf"]],
  ["day", ["month"]],
  ["minute", ["hour", "clockHour", "clockHourOfHalf"]],
  ["second", ["minute"]],
  ["fraction", ["second"]]
]

/** How far text can be read, in the words of java.time. */
const failureOf = (whole: ReadonlyArray<Element>): ((text: string) => string) => {
  const elements = whole.flatMap((element): ReadonlyArray<Element> =>
    element.kind === "fraction" && element.point === "."
      ? [literal("."), { ...element, point: "" }]
      : [element]
  )
  const beginnings = elements.map((_, at) => new RegExp(`^${expressionOf(elements.slice(0, at + 1), [])}`))
  return (text) => {
    for (const [at, beginning] of [...beginnings.entries()].toReversed()) {
      const found = beginning.exec(text)
      if (found === null) continue
      const length = found[0].length
      return at === elements.length - 1
        ? `Text '${text}' could not be parsed, unparsed text found at index ${length}`
        : `Text '${text}' could not be parsed at index ${length}`
    }
    return `Text '${text}' could not be parsed at index 0`
  }
}

/** What a name or number of a format stands for. */
const valueOf = (group: string, { base, names, slot }: Extract<Part, { readonly kind: "slot" }>): number =>
  names === undefined ? Number(group) + base : names.indexOf(group) + (slot === "half" ? 0 : 1)

const checkNeeds = (parts: ReadonlyArray<Part>): void => {
  const used = new Set<Part["kind"] | Slot>(
    parts.map((part) => (part.kind === "slot" ? part.slot : part.kind))
  )
  for (const [slot, needed] of needs) {
    if (used.has(slot) && !needed.some((other) => used.has(other))) {
      throw new NotSimulated(`date format with [${slot}] without [${needed[0]}], to parse`)
    }
  }
}

/** The parts of text that has the form, or what is wrong with one of them. */
const partsOf = (found: RegExpExecArray, parts: ReadonlyArray<Part>, check: Check): Parts | string => {
  const slots: { [slot in Slot]?: number } = {}
  let [fraction, zone]: [number | undefined, Zone | undefined] = [undefined, undefined]
  for (const [at, part] of parts.entries()) {
    const group = found[at + 1]
    if (group === undefined) continue
    if (part.kind === "slot") {
      const value = valueOf(group, part)
      const [least, most] = limits[part.slot]
      if ((value > most || value < least) && !checkedLater(part.slot, value, check)) {
        return outOfRange(part.slot, value)
      }
      // What stands twice must agree.
      if (slots[part.slot] !== undefined && slots[part.slot] !== value) {
        throw new NotSimulated("dates that contradict their format")
      }
      slots[part.slot] = value
    } else if (part.kind === "fraction") fraction = Number(group.padEnd(9, "0"))
    else {
      if (part.kind === "zone" && part.named && /^[A-Z]{3,}$/.test(group) && !zoneNames.test(group)) {
        throw new NotSimulated("date format with names of zones")
      }
      zone = findZone(group)
      if (zone === undefined) return ""
    }
  }
  return { slots, fraction, zone }
}

/** A way to read text, made of elements. */
export const reader = (
  elements: ReadonlyArray<Element>,
  check: Check
): ((text: string, roundUp: boolean) => Outcome) => {
  const parts: Array<Part> = []
  const expression = new RegExp(`^${expressionOf(elements, parts)}$`)
  checkNeeds(parts)
  const failure = check === "iso" ? () => "Could not fully parse datetime" : lazily(() => failureOf(elements))
  const malformed = (text: string): Fault => ({ late: false, reason: failure(text), cause: undefined })
  const wrong = (text: string, cause: string): Fault => {
    if (cause === "" || check === "iso") return malformed(text)
    return { late: false, reason: `Text '${text}' could not be parsed: ${cause}`, cause }
  }
  return (text, roundUp) => {
    const found = expression.exec(text)
    if (found === null) return malformed(text)
    const read = partsOf(found, parts, check)
    if (typeof read === "string") return wrong(text, read)
    const outcome = resolve(read, check, roundUp)
    if (typeof outcome !== "string") return outcome
    return check === "late" || check === "iso"
      ? { late: true, reason: outcome, cause: undefined }
      : wrong(text, outcome)
  }
}

/** Makes a function when it is first called. */
const lazily = (make: () => (text: string) => string): ((text: string) => string) => {
  let made: ((text: string) => string) | undefined
  return (text) => (made ??= make())(text)
}

/** What is said where there are several ways to read. */
export const enclosed = "Failed to parse with all enclosed parsers"

const epoch = (unit: number, digits: number): ((text: string, roundUp: boolean) => Outcome) => {
  const expression = new RegExp(`^(-?)(\\d{1,19})(?:\\.(\\d{0,${digits}}))?$`)
  const nanosPerUnit = unit * 1_000_000
  return (text, roundUp) => {
    const found = expression.exec(text)
    if (found === null) return { late: false, reason: enclosed, cause: undefined }
    const [, minus, whole = "", decimals] = found
    const beyond =
      decimals === undefined ? (roundUp ? nanosPerUnit - 1 : 0) : Number(decimals.padEnd(digits, "0"))
    const signed = minus === "-" && decimals !== undefined ? -beyond : beyond
    const millis = Number(minus + whole) * unit + Math.floor(signed / 1_000_000)
    return { local: millis + 0, nanos: ((signed % 1_000_000) + 1_000_000) % 1_000_000, zone: findZone("Z") }
  }
}

export const epochMillis = epoch(1, 6)
export const epochSecond = epoch(second, 9)
