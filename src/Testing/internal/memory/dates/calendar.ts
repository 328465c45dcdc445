/**
 * The calendar: days since 1970 and the year, month and day that they are, in the proleptic Gregorian calendar
 * as java.time and ISO 8601 have it, for years of any size.
 */

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

export interface CivilDate {
  /** With a year 0, and negative ones before it. */
  readonly year: number
  /** From 1. */
  readonly month: number
  /** From 1. */
  readonly day: number
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Days since 1970-01-01. Years begin in March here, which puts the leap day at the end. */
export const daysOf = ({ day, month, year }: CivilDate): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export const dateOf = (days: number): CivilDate => {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/** 1 for Monday to 7 for Sunday. */
export const dayOfWeek = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

export const dayOfYear = (date: CivilDate): number =>
  daysOf(date) - daysOf({ year: date.year, month: 1, day: 1 }) + 1

/** The Monday of the first week of a week-based year: the week with 4 January in it. */
export const firstMonday = (weekYear: number): number => {
  const fourth = daysOf({ year: weekYear, month: 1, day: 4 })
  return fourth - dayOfWeek(fourth) + 1
}

export const weekOf = (days: number): { readonly weekYear: number; readonly week: number } => {
  // A week belongs to the year of its Thursday.
  const { year } = dateOf(days - dayOfWeek(days) + 4)
  return { weekYear: year, week: Math.floor((days - firstMonday(year)) / 7) + 1 }
}

export const weeksInYear = (weekYear: number): number =>
  (firstMonday(weekYear + 1) - firstMonday(weekYear)) / 7

/** Moves by months, and to the month's last day where it is shorter. */
export const addMonths = ({ day, month, year }: CivilDate, months: number): CivilDate => {
  const total = year * 12 + month - 1 + months
  const moved = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}
