/**
 * Time zones: offsets from UTC, from the zone data of `Intl`, and the way back from local time.
 *
 * A local time here is a number of milliseconds too, those that UTC would have if its clocks showed it.
 */
import { NotSimulated, Problem } from "../model.ts"
import { day, hour, minute, second } from "./calendar.ts"

export interface Zone {
  readonly id: string
  /** Milliseconds to add to UTC for local time, at a moment. */
  readonly offsetAt: (millis: number) => number
  /** Whether the offset is always the same. */
  readonly fixed: boolean
}

const fixedZone = (id: string, offset: number): Zone => ({ id, offsetAt: () => offset, fixed: true })

export const utc: Zone = fixedZone("Z", 0)

const offsetForm = /^([+-])(?:(\d{1,2})|(\d\d)(\d\d)(\d\d)?|(\d\d):(\d\d)(?::(\d\d))?)$/

/** Milliseconds of `+01:00`, `+0100`, `+1`; `undefined` for what is none. */
export const parseOffset = (text: string): number | undefined => {
  const found = offsetForm.exec(text)
  if (found === null) return undefined
  const [, sign, hours1, hours2, minutes2, seconds2, hours3, minutes3, seconds3] = found
  const [hours, minutes, seconds] = [
    Number(hours1 ?? hours2 ?? hours3),
    Number(minutes2 ?? minutes3 ?? 0),
    Number(seconds2 ?? seconds3 ?? 0)
  ]
  const total = hours * hour + minutes * minute + seconds * second
  if (minutes > 59 || seconds > 59 || total > 18 * hour) return undefined
  return sign === "-" ? -total : total
}

/** A week has one offset when its two ends have the same: no zone changes and changes back within one. */
const block = 7 * day
/** Before the first one all zones have their mean solar time; both keep `Intl` away from years it prints oddly. */
const [earliest, latest] = [-6_000_000_000_000, 8_600_000_000_000_000]

const regionZone = (id: string, format: Intl.DateTimeFormat): Zone => {
  const exact = (millis: number): number => {
    const at = Math.floor(Math.min(Math.max(millis, earliest), latest) / second) * second
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const [year = 0, month = 0, date = 0] = [parts.get("year"), parts.get("month"), parts.get("day")]
    const [hours = 0, minutes = 0, seconds = 0] = [
      parts.get("hour"),
      parts.get("minute"),
      parts.get("second")
    ]
    return Date.UTC(year, month - 1, date, hours, minutes, seconds) - at
  }
  const blocks = new Map<number, number | undefined>()
  const offsetAt = (millis: number): number => {
    const number = Math.floor(millis / block)
    if (!blocks.has(number)) {
      const [first, last] = [exact(number * block), exact((number + 1) * block)]
      blocks.set(number, first === last ? first : undefined)
    }
    return blocks.get(number) ?? exact(millis)
  }
  return { id, offsetAt, fixed: false }
}

let canonical: ReadonlyMap<string, string> | undefined
/** The names of zones by themselves in small letters: `Intl` takes any case, java.time only the true one. */
const canonicalNames = (): ReadonlyMap<string, string> =>
  (canonical ??= new Map(Intl.supportedValuesOf("timeZone").map((name) => [name.toLowerCase(), name])))

/** Names that Intl knows and java.time does not. */
const unknown: ReadonlySet<string> = new Set(["EST", "MST", "HST", "ROC"])

const region = (id: string): Zone | undefined => {
  if (!/^[A-Z][A-Za-z0-9/_+-]+$/.test(id) || unknown.has(id)) return undefined
  const known = canonicalNames().get(id.toLowerCase())
  if (known !== undefined && known !== id) return undefined
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: id,
      hourCycle: "h23",
      calendar: "iso8601",
      numberingSystem: "latn",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    })
    return regionZone(id, format)
  } catch {
    return undefined
  }
}

const zones = new Map<string, Zone>()

/** A zone by its name or offset; `undefined` for what is none. */
export const findZone = (id: string): Zone | undefined => {
  if (id === "Z") return utc
  const known = zones.get(id)
  if (known !== undefined) return known
  const prefix = /^(?:UTC|GMT|UT)(?=[+-]|$)/.exec(id)?.[0] ?? ""
  const rest = id.slice(prefix.length)
  const offset = rest === "" && prefix !== "" ? 0 : parseOffset(rest)
  const name = offset === 0 && prefix === "" ? "Z" : id
  const zone = offset === undefined ? region(id) : fixedZone(name, offset)
  if (zone !== undefined) zones.set(id, zone)
  return zone
}

/** A zone by its name or offset, UTC without; throws what the server refuses an unknown one with. */
export const zoneOf = (id: string | undefined): Zone => {
  if (id === undefined) return utc
  const zone = findZone(id)
  if (zone !== undefined) return zone
  if (id.startsWith("SystemV/")) throw new NotSimulated(`time zone [${id}]`)
  const hours = /^[+-](\d\d)(?::?\d\d){0,2}$/.exec(id)?.[1]
  if (hours !== undefined && Number(hours) > 18) {
    const reason = `Zone offset hours not in valid range: value ${id[0] === "-" ? "-" : ""}${Number(hours)} is not in the range -18 to 18`
    throw new Problem(400, "date_time_exception", reason)
  }
  if (id.length <= 1 || id.startsWith("+") || id.startsWith("-")) {
    throw new Problem(400, "date_time_exception", `Invalid ID for ZoneOffset, invalid format: ${id}`)
  }
  if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(id)) {
    throw new Problem(400, "date_time_exception", `Invalid ID for region-based ZoneId, invalid format: ${id}`)
  }
  throw new Problem(400, "zone_rules_exception", `Unknown time-zone ID: ${id}`)
}

/** The moment of the only change of offset between two moments. */
export const transitionBetween = (zone: Zone, from: number, to: number): number => {
  const before = zone.offsetAt(from)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zone.offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

/**
 * All moments with a local time: one, two where clocks were set back, none where they were set forward. The
 * earlier comes first.
 */
export const momentsOf = (zone: Zone, local: number): ReadonlyArray<number> => {
  if (zone.fixed) return [local - zone.offsetAt(local)]
  const offsets = new Set([zone.offsetAt(local - day), zone.offsetAt(local + day)])
  return [...offsets]
    .map((offset) => local - offset)
    .filter((millis) => millis + zone.offsetAt(millis) === local)
}

/** What java.time makes of a local time: the earlier of two moments; later by the gap where there is none. */
export const momentOf = (zone: Zone, local: number): number =>
  momentsOf(zone, local)[0] ?? local - zone.offsetAt(local - day)

/** The first moment whose local time is not before the given one. */
export const firstMomentFrom = (zone: Zone, local: number): number =>
  momentsOf(zone, local)[0] ?? transitionBetween(zone, local - day, local + day)
