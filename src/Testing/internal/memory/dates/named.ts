/** The formats that Elasticsearch has names for: how each is read and written. */
import { type Check, type Element, fraction, literal, number, offset, optional } from "./elements.ts"

export interface Layout {
  /** Tried in this order. */
  readonly read: ReadonlyArray<ReadonlyArray<Element>>
  readonly write: ReadonlyArray<Element>
  readonly check: Check
}

type Elements = ReadonlyArray<Element>

const [dash, colon, letterT, letterW] = [literal("-"), literal(":"), literal("T"), literal("W")]

/** Also as a small letter. */
const anyT: Element = { kind: "literal", text: "T", anyCase: true }

const year = number("year", 4, 10, "exceeds")
const month = number("month", 2)
const dayOfMonth = number("day", 2)
const dayOfYear = number("dayOfYear", 3)
const hour = number("hour", 2)
const minute = number("minute", 2)
const second = number("second", 2)
const yearMonth: Elements = [year, dash, month]
const date: Elements = [...yearMonth, dash, dayOfMonth]
const year4 = number("year", 4, 4, "minus")
const yearMonth4: Elements = [year4, dash, month]
const date4: Elements = [...yearMonth4, dash, dayOfMonth]
const ordinal: Elements = [year, dash, dayOfYear]
const ordinal4: Elements = [year4, dash, dayOfYear]
const hourMinute: Elements = [hour, colon, minute]
const time: Elements = [...hourMinute, colon, second]
const timeFraction: Elements = [...time, fraction(1, 9)]
const weekYear = number("weekYear", 4, 10, "exceeds")
const yearWeek: Elements = [weekYear, literal("-W"), number("week", 2)]
const weekDate: Elements = [...yearWeek, dash, number("dayOfWeek", 1)]

const lenientYear = number("year", 1, 10, "minus")
const lenientMonth = number("month", 1, 2)
const lenientDay = number("day", 1, 2)
const lenientHour = number("hour", 1, 2)
const lenientMinute = number("minute", 1, 2)
const lenientSecond = number("second", 1, 2)
const lenientYearMonth: Elements = [lenientYear, dash, lenientMonth]
const lenientDate: Elements = [lenientYear, optional(dash, lenientMonth, optional(dash, lenientDay))]
const lenientWholeDate: Elements = [...lenientYearMonth, dash, lenientDay]
const lenientOrdinal: Elements = [year, dash, number("dayOfYear", 1, 3)]
const lenientHourMinute: Elements = [lenientHour, colon, lenientMinute]
const lenientTime: Elements = [...lenientHourMinute, colon, lenientSecond]
const lenientTimeFraction: Elements = [...lenientTime, fraction(1, 9)]
const lenientOptionalSecond: Elements = [...lenientHourMinute, optional(colon, lenientSecond, fraction(1, 9))]
const optionalSecond: Elements = [...hourMinute, optional(colon, second, fraction(1, 9))]
const lenientTimeMillis: Elements = [...lenientTime, fraction(1, 3)]
const lenientWeekYear = number("weekYear", 1, 10, "minus")
const lenientYearWeek: Elements = [lenientWeekYear, literal("-W"), number("week", 1, 2)]
const lenientWeekDate: Elements = [
  weekYear,
  literal("-W"),
  number("week", 1, 2),
  dash,
  number("dayOfWeek", 1)
]

const basicYearMonth: Elements = [number("year", 4, 4, "minus"), month]
const basicDate: Elements = [...basicYearMonth, dayOfMonth]
const writtenBasicDate: Elements = [number("year", 4, 10, "minus"), month, dayOfMonth]
const basicOrdinal: Elements = [year, dayOfYear]
const basicTime: Elements = [hour, minute, second]
const basicOrdinalOfEra: Elements = [number("yearOfEra", 4, 10, "exceeds"), dayOfYear]
const weekAndDay: Elements = [letterW, number("week", 2), number("dayOfWeek", 1)]
const basicTimeFraction: Elements = [...basicTime, fraction(1, 9)]
const basicWeekDate: Elements = [number("weekYear", 1, 10, "minus"), ...weekAndDay]
const strictBasicWeekDate: Elements = [number("weekYear", 4), ...weekAndDay]
const writtenBasicWeekDate: Elements = [number("weekYear", 4, 10, "minus"), ...weekAndDay]

const zone: Element = { kind: "zone", form: "id" }
const isoZone: Element = { kind: "zone", form: "iso" }
const [plainOffset, colonOffset] = [offset("+HHmm"), offset("+HH:MM")]

const writtenTime: Elements = [...time, fraction(3, 3)]
/** Some formats write more than milliseconds. */
const writtenNanos: Elements = [...time, fraction(3, 9)]
const writtenBasicTime: Elements = [...basicTime, fraction(3, 3)]

const at = (date: Elements, time: Elements): Elements => [...date, letterT, ...time]

/** With an offset at the end, in each of its forms. */
const withZone = (elements: Elements): ReadonlyArray<Elements> => [
  [...elements, zone],
  [...elements, plainOffset]
]

const layout = (read: ReadonlyArray<Elements>, write: Elements, check: Check = "strict"): Layout => ({
  read,
  write,
  check
})
const same = (elements: Elements): Layout => layout([elements], elements)
const zoned = (read: Elements, write: Elements): Layout => layout(withZone(read), [...write, colonOffset])

const offsetOnly = (read: Elements, write: Elements): Layout =>
  layout(
    [
      [...read, offset("+HH:MM")],
      [...read, plainOffset]
    ],
    [...write, colonOffset]
  )

/** A date, and a time after it where there is one. */
const isoDate = (...timeOfDay: Elements): Elements => [
  year4,
  optional(dash, month, optional(dash, dayOfMonth, optional(letterT, ...timeOfDay)))
]

const isoTime = optional(
  hour,
  optional(colon, minute, optional(colon, second, optional(fraction(1, 9, ".,")))),
  optional(isoZone)
)
const isoWholeTime: Elements = [...time, optional(fraction(1, 9, ".,")), optional(isoZone)]

const iso = (read: Elements, digits: number): Layout =>
  layout([read], [...date, letterT, ...time, fraction(3, digits), colonOffset], "iso")

const dateOptionalTime: Elements = [
  ...lenientDate,
  optional(
    letterT,
    optional(
      lenientHour,
      optional(
        colon,
        lenientMinute,
        optional(colon, lenientSecond, optional(fraction(1, 9, ".,"))),
        optional(zone),
        optional(plainOffset)
      )
    )
  )
]

export const named: { readonly [name: string]: Layout } = {
  iso8601: iso(isoDate(isoTime), 3),
  strict_date_optional_time: iso(isoDate(isoTime), 3),
  strict_date_optional_time_nanos: iso(isoDate(...isoWholeTime), 9),
  date_optional_time: layout([dateOptionalTime], [...at(date, writtenTime), colonOffset]),

  basic_date: layout([[...basicYearMonth, number("day", 1, 2)]], writtenBasicDate),
  basic_date_time: zoned(at(basicDate, basicTimeFraction), at(writtenBasicDate, writtenBasicTime)),
  basic_date_time_no_millis: zoned(at(basicDate, basicTime), at(writtenBasicDate, basicTime)),
  basic_ordinal_date: same(basicOrdinal),
  basic_ordinal_date_time: zoned(
    at(basicOrdinalOfEra, basicTimeFraction),
    at(basicOrdinalOfEra, writtenBasicTime)
  ),
  basic_ordinal_date_time_no_millis: zoned(at(basicOrdinal, basicTime), at(basicOrdinal, basicTime)),
  basic_time: zoned(basicTimeFraction, writtenBasicTime),
  basic_time_no_millis: zoned(basicTime, basicTime),
  basic_t_time: zoned(at([], basicTimeFraction), at([], writtenBasicTime)),
  basic_t_time_no_millis: zoned(at([], basicTime), at([], basicTime)),
  basic_week_date: layout([basicWeekDate], writtenBasicWeekDate),
  basic_week_date_time: zoned(
    at(basicWeekDate, basicTimeFraction),
    at(writtenBasicWeekDate, writtenBasicTime)
  ),
  basic_week_date_time_no_millis: zoned(at(basicWeekDate, basicTime), at(writtenBasicWeekDate, basicTime)),
  strict_basic_week_date: layout([strictBasicWeekDate], writtenBasicWeekDate),
  strict_basic_week_date_time: zoned(
    at(strictBasicWeekDate, basicTimeFraction),
    at(writtenBasicWeekDate, writtenBasicTime)
  ),
  strict_basic_week_date_time_no_millis: zoned(
    at(writtenBasicWeekDate, basicTime),
    at(writtenBasicWeekDate, basicTime)
  ),

  date: layout([lenientDate], date),
  date_hour: layout([at(lenientDate, [lenientHour])], at(date, [hour])),
  date_hour_minute: layout([at(lenientDate, lenientHourMinute)], at(date, hourMinute)),
  date_hour_minute_second: layout([at(lenientDate, lenientTime)], at(date, time)),
  date_hour_minute_second_fraction: layout([at(lenientDate, lenientTimeFraction)], at(date4, writtenTime)),
  date_hour_minute_second_millis: layout([at(lenientDate, lenientTimeMillis)], at(date4, writtenTime)),
  date_time: offsetOnly(at(lenientDate, lenientTimeFraction), at(date, writtenTime)),
  date_time_no_millis: layout(
    [...withZone(at(lenientDate, lenientTime)), at(lenientDate, lenientTime)],
    [...at(date, time), colonOffset]
  ),
  hour: layout([[lenientHour]], [hour]),
  hour_minute: layout([lenientHourMinute], hourMinute),
  hour_minute_second: layout([lenientTime], time),
  hour_minute_second_fraction: layout([lenientTimeFraction], writtenTime),
  hour_minute_second_millis: layout([lenientTimeMillis], writtenTime),
  ordinal_date: layout([lenientOrdinal], ordinal),
  ordinal_date_time: zoned(at(lenientOrdinal, lenientOptionalSecond), at(ordinal4, writtenNanos)),
  ordinal_date_time_no_millis: zoned(at(lenientOrdinal, lenientTime), at(ordinal4, time)),
  time: zoned(lenientTimeFraction, writtenTime),
  time_no_millis: zoned(lenientTime, time),
  t_time: zoned(at([], lenientTimeFraction), at([], writtenTime)),
  t_time_no_millis: zoned(at([], lenientTime), at([], time)),
  week_date: layout([lenientWeekDate], weekDate),
  week_date_time: zoned(at(lenientWeekDate, lenientTimeFraction), at(weekDate, writtenTime)),
  week_date_time_no_millis: zoned(at(lenientWeekDate, lenientTime), at(weekDate, time)),
  weekyear: same([lenientWeekYear]),
  weekyear_week: layout([lenientYearWeek], yearWeek, "late"),
  weekyear_week_day: layout([[...lenientYearWeek, dash, number("dayOfWeek", 1)]], weekDate),
  year: same([lenientYear]),
  year_month: layout([lenientYearMonth], yearMonth, "late"),
  year_month_day: layout([lenientWholeDate], date4),

  strict_date: layout([date], date, "lenient"),
  strict_date_hour: layout([at(date, [hour])], at(date, [hour]), "smart"),
  strict_date_hour_minute: layout([at(date, hourMinute)], at(date, hourMinute), "smart"),
  strict_date_hour_minute_second: layout([at(date4, time)], at(date, time), "iso"),
  strict_date_hour_minute_second_fraction: layout([at(date4, timeFraction)], at(date4, writtenTime), "iso"),
  strict_date_hour_minute_second_millis: layout([at(date4, timeFraction)], at(date4, writtenTime), "iso"),
  strict_date_time: layout(
    [[...at(date4, time), optional(fraction(1, 9)), isoZone]],
    [...at(date4, writtenNanos), colonOffset],
    "iso"
  ),
  strict_date_time_no_millis: layout(
    [[...at(date4, time), isoZone]],
    [...at(date4, time), colonOffset],
    "iso"
  ),
  strict_hour: same([hour]),
  strict_hour_minute: same(hourMinute),
  strict_hour_minute_second: same(time),
  strict_hour_minute_second_fraction: layout([timeFraction], writtenTime),
  strict_hour_minute_second_millis: layout([timeFraction], writtenTime),
  strict_ordinal_date: same(ordinal4),
  strict_ordinal_date_time: zoned(at(ordinal4, optionalSecond), at(ordinal4, writtenNanos)),
  strict_ordinal_date_time_no_millis: zoned(at(ordinal4, time), at(ordinal4, time)),
  strict_time: zoned(timeFraction, writtenTime),
  strict_time_no_millis: zoned(time, time),
  strict_t_time: zoned(at([], timeFraction), at([], writtenTime)),
  strict_t_time_no_millis: zoned(at([], time), at([], time)),
  strict_week_date: same(weekDate),
  strict_week_date_time: zoned([...weekDate, anyT, ...timeFraction], at(weekDate, writtenTime)),
  strict_week_date_time_no_millis: zoned([...weekDate, anyT, ...time], at(weekDate, time)),
  strict_weekyear: same([weekYear]),
  strict_weekyear_week: layout([yearWeek], yearWeek, "late"),
  strict_weekyear_week_day: same(weekDate),
  strict_year: layout([[year4]], [year4], "iso"),
  strict_year_month: layout([yearMonth4], yearMonth4, "iso"),
  strict_year_month_day: layout([[year4, optional(dash, month, optional(dash, dayOfMonth))]], date4)
}
