import { column, esql, Fn, type Fragment, gt } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

const films = (expression: Fragment): Fragment =>
  esql`FROM esql-functions | EVAL r = ${expression} | KEEP r | LIMIT 1`

export const cases = [
  of({
    name: "CASE",
    expression: Fn.case(c.bool, "yes", "no"),
    text: "CASE(bool, ?, ?)",
    params: ["yes", "no"],
    type: "keyword",
    value: "yes"
  }),
  of({
    name: "CASE",
    expression: Fn.case(gt(c.int, 10), c.int, gt(c.int, 5), c.neg),
    text: "CASE(int > ?, int, int > ?, neg)",
    params: [10, 5],
    type: "integer",
    value: -3
  }),
  of({
    name: "CASE",
    expression: Fn.case(gt(c.int, 10), c.double, gt(c.int, 8), 1.5, 0),
    text: "CASE(int > ?, double, int > ?, ?, ?)",
    params: [10, 8, 1.5, 0],
    type: "double",
    value: 0
  }),
  of({
    name: "CASE",
    expression: Fn.case(c.bool, c.words),
    text: "CASE(bool, words)",
    type: "keyword",
    value: ["b", "a", "c", "a"]
  }),
  of({
    name: "CASE",
    expression: Fn.case(gt(c.int, 10), null, c.date),
    text: "CASE(int > ?, ?, date)",
    params: [10, null],
    type: "date",
    value: "2024-02-29T12:34:56.789Z"
  }),
  of({
    name: "CASE",
    expression: Fn.case(gt(column("year", "integer"), 1970), column("title", "text"), "old"),
    text: "CASE(year > ?, title, ?)",
    params: [1970, "old"],
    type: "keyword",
    in: films,
    value: "Solaris, a space station"
  }),
  of({
    name: "CLAMP",
    expression: Fn.clamp(c.int, 0, 5),
    text: "CLAMP(int, ?, ?)",
    params: [0, 5],
    type: "integer",
    refused: "newer"
  }),
  of({
    name: "CLAMP_MAX",
    expression: Fn.clampMax(c.int, 2.5),
    text: "CLAMP_MAX(int, ?)",
    params: [2.5],
    type: "double",
    refused: "newer"
  }),
  of({
    name: "CLAMP_MIN",
    expression: Fn.clampMin(c.text, "a"),
    text: "CLAMP_MIN(text, ?)",
    params: ["a"],
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "COALESCE",
    expression: Fn.coalesce(c.none, c.neg, 1),
    text: "COALESCE(none, neg, ?)",
    params: [1],
    type: "integer",
    value: -3
  }),
  of({
    name: "COALESCE",
    expression: Fn.coalesce(c.double, c.long),
    text: "COALESCE(double, long)",
    type: "double",
    value: 2.5
  }),
  of({
    name: "COALESCE",
    expression: Fn.coalesce(null, c.text),
    text: "COALESCE(?, text)",
    params: [null],
    type: "keyword",
    value: "Solaris, 1972"
  }),
  of({
    name: "COALESCE",
    expression: Fn.coalesce(c.numbers, [7, 8]),
    text: "COALESCE(numbers, [7, 8])",
    type: "integer",
    value: [3, 1, 2]
  }),
  of({
    name: "COALESCE",
    expression: Fn.coalesce(column("title", "text"), column("genre", "keyword")),
    text: "COALESCE(title, genre)",
    type: "keyword",
    in: films,
    value: "Solaris, a space station"
  }),
  of({
    name: "GREATEST",
    expression: Fn.greatest(c.int, c.neg, 10),
    text: "GREATEST(int, neg, ?)",
    params: [10],
    type: "integer",
    value: 10
  }),
  of({
    name: "GREATEST",
    expression: Fn.greatest(c.numbers),
    text: "GREATEST(numbers)",
    type: "integer",
    value: 3
  }),
  of({
    name: "GREATEST",
    expression: Fn.greatest(c.int, c.none),
    text: "GREATEST(int, none)",
    type: "integer",
    value: null
  }),
  of({
    name: "GREATEST",
    expression: Fn.greatest(column("title", "text"), column("genre", "keyword")),
    text: "GREATEST(title, genre)",
    type: "keyword",
    in: films,
    value: "drama"
  }),
  of({
    name: "LEAST",
    expression: Fn.least(c.date, new Date("2020-01-01")),
    text: "LEAST(date, ?::date)",
    params: ["2020-01-01T00:00:00.000Z"],
    type: "date",
    value: "2020-01-01T00:00:00.000Z"
  }),
  of({
    name: "LEAST",
    expression: Fn.least(c.numbers, c.int),
    text: "LEAST(numbers, int)",
    type: "integer",
    value: 1
  })
]
