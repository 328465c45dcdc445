/**
 * Functions of dates.
 *
 * @since 0.1.0
 */
import type { Expression, One, Scalar, TypeOf } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Instant, Span, Text, Type } from "../Type.ts"

/** The type of a date. Text in its place is one to the server. */
type DateOf<D> = TypeOf<D> extends infer T extends Type ? (T extends Text ? "date" : T) : never

/**
 * The units in which dates differ.
 *
 * @category date-time
 * @since 0.1.0
 */
export type DateDiffUnit =
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "dayofyear"
  | "day"
  | "weekday"
  | "hour"
  | "minute"
  | "second"
  | "millisecond"
  | "microsecond"
  | "nanosecond"

/**
 * The parts of dates, as Java's `ChronoField` names them.
 *
 * @category date-time
 * @since 0.1.0
 */
export type DatePart =
  | "aligned_day_of_week_in_month"
  | "aligned_day_of_week_in_year"
  | "aligned_week_of_month"
  | "aligned_week_of_year"
  | "ampm_of_day"
  | "clock_hour_of_ampm"
  | "clock_hour_of_day"
  | "day_of_month"
  | "day_of_week"
  | "day_of_year"
  | "epoch_day"
  | "era"
  | "hour_of_ampm"
  | "hour_of_day"
  | "instant_seconds"
  | "micro_of_day"
  | "micro_of_second"
  | "milli_of_day"
  | "milli_of_second"
  | "minute_of_day"
  | "minute_of_hour"
  | "month_of_year"
  | "nano_of_day"
  | "nano_of_second"
  | "offset_seconds"
  | "proleptic_month"
  | "second_of_day"
  | "second_of_minute"
  | "year"
  | "year_of_era"

/**
 * How text is read as a date.
 *
 * @category date-time
 * @since 0.1.0
 */
export interface DateParseOptions {
  /** The time zone of text that says none: an offset such as `+02:00`, or an IANA name. Default UTC. */
  readonly time_zone?: string | undefined
  /** The language of names of days and months, such as `fr`. */
  readonly locale?: string | undefined
}

/**
 * `DATE_DIFF`: how many whole units the second date is after the first; negative if it is before. It is null, with a
 * warning, if no number of 32 bits can hold it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const days = Fn.dateDiff("day", column("ordered", "date"), column("delivered", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-date_diff
 * @category date-time
 * @since 0.1.0
 */
export const dateDiff = (
  unit: DateDiffUnit | Scalar<Text>,
  start: One<Instant>,
  end: One<Instant>
): Expression<"integer"> => call("DATE_DIFF", [unit, start, end])

/**
 * `DATE_EXTRACT`: a part of a date, such as its year, in UTC.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const year = Fn.dateExtract("year", column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-date_extract
 * @category date-time
 * @since 0.1.0
 */
export const dateExtract = (part: DatePart | Scalar<Text>, date: One<Instant>): Expression<"long"> =>
  call("DATE_EXTRACT", [part, date])

/**
 * `DATE_FORMAT`: a date as text, in a format of Java's `DateTimeFormatter`. Default `yyyy-MM-dd'T'HH:mm:ss.SSSZ`.
 * Unlike the server's function it takes the date first.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const month = Fn.dateFormat(column("released", "date"), "yyyy-MM")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-date_format
 * @category date-time
 * @since 0.1.0
 */
export const dateFormat = (date: One<Instant>, format?: One<Text>): Expression<"keyword"> =>
  call("DATE_FORMAT", format === undefined ? [date] : [format, date])

/**
 * `DATE_PARSE`: the date that a text says, in a format of Java's `DateTimeFormatter`. Default
 * `yyyy-MM-dd'T'HH:mm:ss.SSSZ`. Text of another format is null, with a warning. Unlike the server's function it takes
 * the text first. The options need a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const released = Fn.dateParse(column("released", "keyword"), "dd.MM.yyyy")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-date_parse
 * @category date-time
 * @since 0.1.0
 */
export const dateParse: {
  (text: One<Text>, format?: One<Text>): Expression<"date">
  (text: One<Text>, format: One<Text>, options: DateParseOptions): Expression<"date">
} = (text: One<Text>, format?: One<Text>, options?: DateParseOptions): Expression<"date"> =>
  call("DATE_PARSE", format === undefined ? [text] : [format, text], { named: options })

/**
 * `DATE_TRUNC`: the beginning of the span of time that a date is in. The span must be a value, not a column.
 *
 * @example
 * ```ts
 * import { column, Fn, span } from "effect-elasticsearch/Esql"
 *
 * const month = Fn.dateTrunc(span(1, "month"), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-date_trunc
 * @category date-time
 * @since 0.1.0
 */
export const dateTrunc = <const D extends One<Instant>>(
  interval: Scalar<Span>,
  date: D
): Expression<DateOf<D>> => call("DATE_TRUNC", [interval, date])

/**
 * `DAY_NAME`: the name of the day of the week, in the language of the query's locale. It needs a server of 9.2 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const day = Fn.dayName(column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-day_name
 * @category date-time
 * @since 0.1.0
 */
export const dayName = (date: One<Instant>): Expression<"keyword"> => call("DAY_NAME", [date])

/**
 * `MONTH_NAME`: the name of the month, in the language of the query's locale. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const month = Fn.monthName(column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-month_name
 * @category date-time
 * @since 0.1.0
 */
export const monthName = (date: One<Instant>): Expression<"keyword"> => call("MONTH_NAME", [date])

/**
 * `NOW`: the time at which the query began.
 *
 * @example
 * ```ts
 * import { column, Fn, gt } from "effect-elasticsearch/Esql"
 *
 * const isReleased = gt(Fn.now(), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-now
 * @category date-time
 * @since 0.1.0
 */
export const now = (): Expression<"date", "one"> => call("NOW", [], { shape: "one" })

/**
 * `TRANGE`: whether `@timestamp` is within a span of time that ends now, or after a start and not after an end. It
 * needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { Fn, span } from "effect-elasticsearch/Esql"
 *
 * const isRecent = Fn.trange(span(1, "hour"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/date-time-functions#esql-trange
 * @category date-time
 * @since 0.1.0
 */
export const trange: {
  (offset: Scalar<Span>): Expression<"boolean">
  (start: One<Instant | "long">, end: One<Instant | "long">): Expression<"boolean">
} = (start: Scalar<Span> | One<Instant | "long">, end?: One<Instant | "long">): Expression<"boolean"> =>
  call("TRANGE", [start, end])
