import { cast, column, esql, Fn, type Fragment } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

const inIndex = (expression: Fragment): Fragment =>
  esql`FROM esql-functions | EVAL r = ${expression} | KEEP r | LIMIT 1`

export const cases = [
  of({
    name: "MV_APPEND",
    expression: Fn.mvAppend(c.words, "x"),
    text: "MV_APPEND(words, ?)",
    params: ["x"],
    type: "keyword",
    value: ["b", "a", "c", "a", "x"]
  }),
  of({
    name: "MV_APPEND",
    expression: Fn.mvAppend(c.numbers, [4, 5]),
    text: "MV_APPEND(numbers, [4, 5])",
    type: "integer",
    value: [3, 1, 2, 4, 5]
  }),
  of({
    name: "MV_APPEND",
    expression: Fn.mvAppend(c.date, new Date("2024-03-01T00:00:00.000Z")),
    text: "MV_APPEND(date, ?::date)",
    params: ["2024-03-01T00:00:00.000Z"],
    type: "date",
    value: ["2024-02-29T12:34:56.789Z", "2024-03-01T00:00:00.000Z"]
  }),
  of({
    name: "MV_APPEND",
    expression: Fn.mvAppend(c.double, cast(2, "double")),
    text: "MV_APPEND(double, ?::double)",
    params: [2],
    type: "double",
    value: [2.5, 2]
  }),
  of({
    name: "MV_APPEND",
    expression: Fn.mvAppend(c.long, 5n),
    text: "MV_APPEND(long, ?::long)",
    params: [5n],
    type: "long",
    value: [5000000000, 5]
  }),
  of({
    name: "MV_AVG",
    expression: Fn.mvAvg(c.numbers),
    text: "MV_AVG(numbers)",
    type: "double",
    value: 2
  }),
  of({
    name: "MV_CONCAT",
    expression: Fn.mvConcat(c.words, ", "),
    text: "MV_CONCAT(words, ?)",
    params: [", "],
    type: "keyword",
    value: "b, a, c, a"
  }),
  of({
    name: "MV_CONTAINS",
    expression: Fn.mvContains(c.words, ["a", "b"]),
    text: 'MV_CONTAINS(words, ["a", "b"])',
    type: "boolean",
    value: true,
    refused: "newer"
  }),
  of({
    name: "MV_COUNT",
    expression: Fn.mvCount(c.words),
    text: "MV_COUNT(words)",
    type: "integer",
    value: 4
  }),
  of({
    name: "MV_COUNT",
    expression: Fn.mvCount(c.none),
    text: "MV_COUNT(none)",
    type: "integer",
    value: null
  }),
  of({
    name: "MV_DEDUPE",
    expression: Fn.mvDedupe(c.words),
    text: "MV_DEDUPE(words)",
    type: "keyword",
    value: ["b", "a", "c"]
  }),
  of({
    name: "MV_DIFFERENCE",
    expression: Fn.mvDifference(c.words, "a"),
    text: "MV_DIFFERENCE(words, ?)",
    params: ["a"],
    type: "keyword",
    value: ["b", "c"],
    refused: "newer"
  }),
  of({
    name: "MV_FIRST",
    expression: Fn.mvFirst(c.words),
    text: "MV_FIRST(words)",
    type: "keyword",
    value: "b"
  }),
  of({
    name: "MV_FIRST",
    expression: Fn.mvFirst(column("title", "text")),
    text: "MV_FIRST(title)",
    type: "keyword",
    in: inIndex,
    value: "Solaris, a space station"
  }),
  of({
    name: "MV_INTERSECTION",
    expression: Fn.mvIntersection(c.numbers, [1, 4]),
    text: "MV_INTERSECTION(numbers, [1, 4])",
    type: "integer",
    value: 1,
    refused: "newer"
  }),
  of({
    name: "MV_INTERSECTS",
    expression: Fn.mvIntersects(c.numbers, [1, 4]),
    text: "MV_INTERSECTS(numbers, [1, 4])",
    type: "boolean",
    value: true,
    refused: "newer"
  }),
  of({
    name: "MV_LAST",
    expression: Fn.mvLast(c.words),
    text: "MV_LAST(words)",
    type: "keyword",
    value: "a"
  }),
  of({
    name: "MV_MAX",
    expression: Fn.mvMax(c.words),
    text: "MV_MAX(words)",
    type: "keyword",
    value: "c"
  }),
  of({
    name: "MV_MAX",
    expression: Fn.mvMax(c.ip),
    text: "MV_MAX(ip)",
    type: "ip",
    value: "10.1.2.3"
  }),
  of({
    name: "MV_MEDIAN",
    expression: Fn.mvMedian(c.numbers),
    text: "MV_MEDIAN(numbers)",
    type: "integer",
    value: 2
  }),
  of({
    name: "MV_MEDIAN",
    expression: Fn.mvMedian([1, 2]),
    text: "MV_MEDIAN([1, 2])",
    type: "integer",
    value: 1
  }),
  of({
    name: "MV_MEDIAN_ABSOLUTE_DEVIATION",
    expression: Fn.mvMedianAbsoluteDeviation(c.numbers),
    text: "MV_MEDIAN_ABSOLUTE_DEVIATION(numbers)",
    type: "integer",
    value: 1
  }),
  of({
    name: "MV_MIN",
    expression: Fn.mvMin(c.words),
    text: "MV_MIN(words)",
    type: "keyword",
    value: "a"
  }),
  of({
    name: "MV_MIN",
    expression: Fn.mvMin(column("title", "text")),
    text: "MV_MIN(title)",
    type: "keyword",
    in: inIndex,
    value: "Solaris, a space station"
  }),
  of({
    name: "MV_PERCENTILE",
    expression: Fn.mvPercentile(c.numbers, 75),
    text: "MV_PERCENTILE(numbers, ?)",
    params: [75],
    type: "integer",
    value: 2
  }),
  of({
    name: "MV_PERCENTILE",
    expression: Fn.mvPercentile(cast(c.numbers, "double"), 12.5),
    text: "MV_PERCENTILE(numbers::double, ?)",
    params: [12.5],
    type: "double",
    value: 1.25
  }),
  of({
    name: "MV_PSERIES_WEIGHTED_SUM",
    expression: Fn.mvPseriesWeightedSum(cast(c.numbers, "double"), 1),
    text: "MV_PSERIES_WEIGHTED_SUM(numbers::double, ?::double)",
    params: [1],
    type: "double",
    value: 3 + 1 / 2 + 2 / 3
  }),
  of({
    name: "MV_SLICE",
    expression: Fn.mvSlice(c.words, 1, 2),
    text: "MV_SLICE(words, ?, ?)",
    params: [1, 2],
    type: "keyword",
    value: ["a", "c"]
  }),
  of({
    name: "MV_SLICE",
    expression: Fn.mvSlice(c.words, -2),
    text: "MV_SLICE(words, ?)",
    params: [-2],
    type: "keyword",
    value: "c"
  }),
  of({
    name: "MV_SORT",
    expression: Fn.mvSort(c.words),
    text: "MV_SORT(words)",
    type: "keyword",
    value: ["a", "a", "b", "c"]
  }),
  of({
    name: "MV_SORT",
    expression: Fn.mvSort(c.numbers, "DESC"),
    text: "MV_SORT(numbers, ?)",
    params: ["DESC"],
    type: "integer",
    value: [3, 2, 1]
  }),
  of({
    name: "MV_SORT",
    expression: Fn.mvSort(cast(c.numbers, "unsigned_long")),
    text: "MV_SORT(numbers::unsigned_long)",
    type: "unsigned_long",
    value: [1, 2, 3]
  }),
  of({
    name: "MV_SUM",
    expression: Fn.mvSum(c.numbers),
    text: "MV_SUM(numbers)",
    type: "integer",
    value: 6
  }),
  of({
    name: "MV_SUM",
    expression: Fn.mvSum([2147483647, 1]),
    text: "MV_SUM([2147483647, 1])",
    type: "integer",
    value: null
  }),
  of({
    name: "MV_UNION",
    expression: Fn.mvUnion(c.numbers, [1, 4]),
    text: "MV_UNION(numbers, [1, 4])",
    type: "integer",
    value: [3, 1, 2, 4],
    refused: "newer"
  }),
  of({
    name: "MV_ZIP",
    expression: Fn.mvZip(c.words, ["x", "y"], "="),
    text: 'MV_ZIP(words, ["x", "y"], ?)',
    params: ["="],
    type: "keyword",
    value: ["b=x", "a=y", "c", "a"]
  }),
  of({
    name: "MV_ZIP",
    expression: Fn.mvZip(c.text, c.text),
    text: "MV_ZIP(text, text)",
    type: "keyword",
    value: "Solaris, 1972,Solaris, 1972"
  })
]
