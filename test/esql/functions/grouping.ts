import { esql, Fn, type Fragment, span, unsafe } from "effect-elasticsearch/Esql"
import { c, of, row } from "./case.ts"

/** Rows grouped by it: not all of these functions may stand elsewhere. */
const by = (expression: Fragment): Fragment =>
  esql`${unsafe(row)} | STATS n = COUNT(*) BY r = ${expression} | KEEP r | LIMIT 1`

export const cases = [
  of({
    name: "BUCKET",
    expression: Fn.bucket(c.int, 5),
    text: "BUCKET(int, ?)",
    params: [5],
    type: "double",
    in: by,
    value: 5
  }),
  of({
    name: "BUCKET",
    expression: Fn.bucket(c.date, span(1, "month")),
    text: "BUCKET(date, 1 month)",
    type: "date",
    in: by,
    value: "2024-02-01T00:00:00.000Z"
  }),
  of({
    name: "BUCKET",
    expression: Fn.bucket(c.int, 25, 0, 100),
    text: "BUCKET(int, ?, ?, ?)",
    params: [25, 0, 100],
    type: "double",
    in: by,
    value: 5
  }),
  of({
    name: "BUCKET",
    expression: Fn.bucket(c.date, 20, "2024-01-01T00:00:00Z", new Date("2025-01-01")),
    text: "BUCKET(date, ?, ?, ?::date)",
    params: [20, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00.000Z"],
    type: "date",
    in: by,
    value: "2024-02-01T00:00:00.000Z"
  }),
  of({
    name: "CATEGORIZE",
    expression: Fn.categorize(c.text),
    text: "CATEGORIZE(text)",
    type: "keyword",
    in: by,
    notSent: "org.elasticsearch.xpack.ml.MachineLearning"
  }),
  of({
    name: "CATEGORIZE",
    expression: Fn.categorize(c.text, { output_format: "tokens", similarity_threshold: 80 }),
    text: 'CATEGORIZE(text, {"output_format": "tokens", "similarity_threshold": 80})',
    type: "keyword",
    in: by,
    refused: "expects exactly one argument"
  }),
  of({
    name: "TBUCKET",
    expression: Fn.tbucket(span(1, "hour")),
    text: "TBUCKET(1 hour)",
    type: "date",
    in: by,
    refused: "newer"
  }),
  of({
    name: "TBUCKET",
    expression: Fn.tbucket(20, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
    text: "TBUCKET(?, ?, ?)",
    params: [20, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
    type: "date",
    in: by,
    refused: "newer"
  })
]
