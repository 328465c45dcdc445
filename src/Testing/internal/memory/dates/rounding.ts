/** Rounds dates down to units of the calendar and to intervals, in a time zone, and adds units. */
import { addMonths, dateOf, day, dayOfWeek, daysOf, hour, minute, second } from "./calendar.ts"
import { firstMomentFrom, momentOf, momentsOf, transitionBetween, type Zone } from "./zones.ts"

export type DateUnit =
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "millisecond"

const months: { readonly [unit: string]: number } = { year: 12, quarter: 3, month: 1 }
const sizes: { readonly [unit: string]: number } = {
  week: 7 * day,
  day,
  hour,
  minute,
  second,
  millisecond: 1
}

/** Down to the unit, on a clock without a zone. */
const roundLocal = (local: number, unit: DateUnit): number => {
  const days = Math.floor(local / day)
  const count = months[unit]
  if (count !== undefined) {
    const { month, year } = dateOf(days)
    return daysOf({ year, month: month - ((month - 1) % count), day: 1 }) * day
  }
  if (unit === "week") return (days - dayOfWeek(days) + 1) * day
  const size = sizes[unit] ?? 1
  return Math.floor(local / size) * size
}

const isWholeDays = (unit: DateUnit): boolean => unit in months || unit === "week" || unit === "day"

/** The beginning of the unit that a moment is in. */
export const roundUnit = (millis: number, unit: DateUnit, zone: Zone): number => {
  const offset = zone.offsetAt(millis)
  const local = roundLocal(millis + offset, unit)
  if (zone.fixed) return local - offset
  if (isWholeDays(unit)) return firstMomentFrom(zone, local)
  const rounded = local - offset
  if (zone.offsetAt(rounded) === offset) return rounded
  // Clocks were changed in between; the unit before the change goes on after it.
  return roundUnit(transitionBetween(zone, rounded, millis) - 1, unit, zone)
}

/** Moves a moment by units of its local time. */
export const addUnits = (millis: number, unit: DateUnit, amount: number, zone: Zone): number => {
  const count = months[unit]
  // Units of the clock are lengths of time, those of the calendar move the date and keep the clock's time.
  if (count === undefined && unit !== "week" && unit !== "day") return millis + amount * (sizes[unit] ?? 1)
  const local = millis + zone.offsetAt(millis)
  const days = Math.floor(local / day)
  const moved =
    count === undefined
      ? days + amount * (unit === "week" ? 7 : 1)
      : daysOf(addMonths(dateOf(days), amount * count))
  return sameOffsetFirst(zone, moved * day + (local - days * day), zone.offsetAt(millis))
}

/** Where a local time is there twice, the moment with the offset that it had. */
const sameOffsetFirst = (zone: Zone, local: number, offset: number): number => {
  const moments = momentsOf(zone, local)
  return moments.find((moment) => zone.offsetAt(moment) === offset) ?? moments[0] ?? momentOf(zone, local)
}

/** The beginning of the unit after the one that begins at a moment. */
export const nextUnit = (millis: number, unit: DateUnit, zone: Zone): number => {
  if (!isWholeDays(unit)) {
    const size = sizes[unit] ?? 1
    return roundUnit(millis + size, unit, zone) > millis
      ? roundUnit(millis + size, unit, zone)
      : roundUnit(millis + 2 * size, unit, zone)
  }
  const local = roundLocal(millis + zone.offsetAt(millis), unit)
  const days = Math.floor(local / day)
  const count = months[unit]
  const next = count === undefined ? days + (unit === "week" ? 7 : 1) : daysOf(addMonths(dateOf(days), count))
  return firstMomentFrom(zone, next * day)
}

/** The beginning of the interval that a moment is in; intervals are counted from 1970, on the zone's clock. */
export const roundInterval = (millis: number, interval: number, zone: Zone): number => {
  const offset = zone.offsetAt(millis)
  const local = Math.floor((millis + offset) / interval) * interval
  if (zone.fixed) return local - offset
  const moments = momentsOf(zone, local)
  if (moments.length === 0) return firstMomentFrom(zone, local)
  const rounded = local - offset
  if (moments.includes(rounded)) return rounded
  const [first = rounded] = moments
  const change = transitionBetween(zone, first, millis)
  // Where clocks were set back the interval before goes on, rather than one that is over.
  return zone.offsetAt(change) < zone.offsetAt(first) ? roundInterval(change - 1, interval, zone) : first
}

/** The beginning of the interval after the one that begins at a moment. */
export const nextInterval = (millis: number, interval: number, zone: Zone): number => {
  let steps = 1
  let next = roundInterval(millis + interval, interval, zone)
  while (next <= millis) next = roundInterval(millis + ++steps * interval, interval, zone)
  if (zone.offsetAt(millis) === zone.offsetAt(next)) return next
  // An interval may begin where clocks are set forward, with less than its length.
  const change = roundInterval(transitionBetween(zone, millis, next), interval, zone)
  return change > millis && change < next ? change : next
}
