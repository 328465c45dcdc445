import { Fn, gt, span } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "DATE_DIFF",
    expression: Fn.dateDiff("day", c.date, "2024-03-02T12:34:56.789Z"),
    text: "DATE_DIFF(?, date, ?)",
    params: ["day", "2024-03-02T12:34:56.789Z"],
    type: "integer",
    value: 2
  }),
  of({
    name: "DATE_DIFF",
    expression: Fn.dateDiff("hour", c.date, new Date("2024-02-29T00:00:00Z")),
    text: "DATE_DIFF(?, date, ?::date)",
    params: ["hour", "2024-02-29T00:00:00.000Z"],
    type: "integer",
    value: -12
  }),
  of({
    name: "DATE_EXTRACT",
    expression: Fn.dateExtract("day_of_month", c.date),
    text: "DATE_EXTRACT(?, date)",
    params: ["day_of_month"],
    type: "long",
    value: 29
  }),
  of({
    name: "DATE_EXTRACT",
    expression: Fn.dateExtract("year", "1972-05-13T00:00:00Z"),
    text: "DATE_EXTRACT(?, ?)",
    params: ["year", "1972-05-13T00:00:00Z"],
    type: "long",
    value: 1972
  }),
  of({
    name: "DATE_FORMAT",
    expression: Fn.dateFormat(c.date),
    text: "DATE_FORMAT(date)",
    type: "keyword",
    value: "2024-02-29T12:34:56.789Z"
  }),
  of({
    name: "DATE_FORMAT",
    expression: Fn.dateFormat("2024-02-29T12:34:56.789Z", "yyyy/MM"),
    text: "DATE_FORMAT(?, ?)",
    params: ["yyyy/MM", "2024-02-29T12:34:56.789Z"],
    type: "keyword",
    value: "2024/02"
  }),
  of({
    name: "DATE_PARSE",
    expression: Fn.dateParse("2024-02-29T12:34:56.789Z"),
    text: "DATE_PARSE(?)",
    params: ["2024-02-29T12:34:56.789Z"],
    type: "date",
    value: "2024-02-29T12:34:56.789Z"
  }),
  of({
    name: "DATE_PARSE",
    expression: Fn.dateParse("29.02.2024", "dd.MM.yyyy"),
    text: "DATE_PARSE(?, ?)",
    params: ["dd.MM.yyyy", "29.02.2024"],
    type: "date",
    value: "2024-02-29T00:00:00.000Z"
  }),
  of({
    name: "DATE_PARSE",
    expression: Fn.dateParse("29.02.2024", "dd.MM.yyyy", { time_zone: "Europe/Paris", locale: "fr" }),
    text: 'DATE_PARSE(?, ?, {"time_zone": "Europe/Paris", "locale": "fr"})',
    params: ["dd.MM.yyyy", "29.02.2024"],
    type: "date",
    refused: "DATE_PARSE"
  }),
  of({
    name: "DATE_TRUNC",
    expression: Fn.dateTrunc(span(1, "month"), c.date),
    text: "DATE_TRUNC(1 month, date)",
    type: "date",
    value: "2024-02-01T00:00:00.000Z"
  }),
  of({
    name: "DATE_TRUNC",
    expression: Fn.dateTrunc(span(15, "minute"), "2024-02-29T12:34:56.789Z"),
    text: "DATE_TRUNC(15 minute, ?)",
    params: ["2024-02-29T12:34:56.789Z"],
    type: "date",
    value: "2024-02-29T12:30:00.000Z"
  }),
  of({
    name: "DATE_TRUNC",
    expression: Fn.dateTrunc(span(1, "day"), Fn.toDateNanos(c.date)),
    text: "DATE_TRUNC(1 day, TO_DATE_NANOS(date))",
    type: "date_nanos",
    value: "2024-02-29T00:00:00.000Z"
  }),
  of({
    name: "DAY_NAME",
    expression: Fn.dayName(c.date),
    text: "DAY_NAME(date)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "MONTH_NAME",
    expression: Fn.monthName(c.date),
    text: "MONTH_NAME(date)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "NOW",
    expression: gt(Fn.now(), c.date),
    text: "NOW() > date",
    type: "boolean",
    value: true
  }),
  of({
    name: "NOW",
    expression: Fn.dateDiff("second", Fn.now(), Fn.now()),
    text: "DATE_DIFF(?, NOW(), NOW())",
    params: ["second"],
    type: "integer",
    value: 0
  }),
  of({
    name: "TRANGE",
    expression: Fn.trange(span(1, "hour")),
    text: "TRANGE(1 hour)",
    type: "boolean",
    refused: "newer"
  }),
  of({
    name: "TRANGE",
    expression: Fn.trange("2024-05-10T00:17:14Z", "2024-05-10T00:18:33Z"),
    text: "TRANGE(?, ?)",
    params: ["2024-05-10T00:17:14Z", "2024-05-10T00:18:33Z"],
    type: "boolean",
    refused: "newer"
  })
]
