/** Writes dates by the elements of a format. */
import { NotSimulated } from "../model.ts"
import { dateOf, day, dayOfWeek, dayOfYear, hour, minute, second, weekOf } from "./calendar.ts"
import { type Element, namesOf, type OffsetForm, type Slot } from "./elements.ts"
import type { Zone } from "./zones.ts"

const two = (value: number): string => String(value).padStart(2, "0")

const formatOffset = (offset: number, form: OffsetForm, zero: string): string => {
  if (offset === 0) return zero
  const size = Math.abs(offset)
  const [hours, minutes, seconds] = [
    two(Math.floor(size / hour)),
    two(Math.floor((size % hour) / minute)),
    two(Math.floor((size % minute) / second))
  ]
  const sign = offset < 0 ? "-" : "+"
  const colon = form.includes(":") ? ":" : ""
  const withSeconds = form.endsWith("ss") && seconds !== "00" ? `${colon}${seconds}` : ""
  const withMinutes = form === "+HHmm" && minutes === "00" ? "" : `${colon}${minutes}`
  return `${sign}${hours}${withMinutes}${withSeconds}`
}

const slotOf = (slot: Slot, days: number, millis: number): number => {
  const hours = Math.floor(millis / hour)
  switch (slot) {
    case "year":
      return dateOf(days).year
    case "yearOfEra": {
      const { year } = dateOf(days)
      return year > 0 ? year : 1 - year
    }
    case "month":
      return dateOf(days).month
    case "day":
      return dateOf(days).day
    case "dayOfYear":
      return dayOfYear(dateOf(days))
    case "weekYear":
      return weekOf(days).weekYear
    case "week":
      return weekOf(days).week
    case "dayOfWeek":
      return dayOfWeek(days)
    case "hour":
      return hours
    case "clockHour":
      return hours === 0 ? 24 : hours
    case "clockHourOfHalf":
      return hours % 12 === 0 ? 12 : hours % 12
    case "half":
      return hours < 12 ? 0 : 1
    case "minute":
      return Math.floor(millis / minute) % 60
    case "second":
      return Math.floor(millis / second) % 60
  }
}

const printFraction = (nanos: number, min: number, max: number): string => {
  const digits = String(nanos).padStart(9, "0").slice(0, max)
  const needed = digits.replace(/0+$/, "")
  return needed.length < min ? digits.slice(0, min) : needed
}

/** `undefined` where the format has no place for the date, such as a year of five digits. */
export const write = (
  elements: ReadonlyArray<Element>,
  millis: number,
  nanos: number,
  zone: Zone
): string | undefined => {
  const offset = zone.offsetAt(millis)
  const local = millis + offset
  const days = Math.floor(local / day)
  const ofDay = local - days * day
  let text = ""
  for (const element of elements) {
    switch (element.kind) {
      case "literal":
        text += element.text
        break
      case "number": {
        const value = slotOf(element.slot, days, ofDay)
        const digits = String(Math.abs(value)).padStart(element.min, "0")
        if (digits.length > element.max || (value < 0 && element.sign === "none")) return undefined
        text += value < 0 ? "-" : element.sign === "exceeds" && digits.length > element.min ? "+" : ""
        text += digits
        break
      }
      case "shortYear":
        text += two(Math.abs(slotOf(element.slot, days, ofDay)) % 100)
        break
      case "fraction": {
        const digits = printFraction((ofDay % second) * 1_000_000 + nanos, element.min, element.max)
        text += `${element.point.slice(0, 1)}${digits}`
        break
      }
      case "name": {
        const at = slotOf(element.slot, days, ofDay) - (element.slot === "half" ? 0 : 1)
        text += namesOf[element.style][element.slot][at] ?? ""
        break
      }
      case "offset":
        text += formatOffset(offset, element.form, element.zero)
        break
      case "zone":
        if (element.form === "name" && !zone.fixed) throw new NotSimulated("date format with names of zones")
        text += zone.id
        break
      case "optional": {
        const inner = write(element.elements, millis, nanos, zone)
        if (inner === undefined) return undefined
        text += inner
      }
    }
  }
  return text
}
