import { Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "ABSENT",
    expression: Fn.absent(c.int),
    text: "ABSENT(int)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "ALL_FIRST",
    expression: Fn.allFirst(c.words, c.date),
    text: "ALL_FIRST(words, date)",
    type: "keyword",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "ALL_LAST",
    expression: Fn.allLast(c.int, c.long),
    text: "ALL_LAST(int, long)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "AVG",
    expression: Fn.avg(c.numbers),
    text: "AVG(numbers)",
    type: "double",
    in: "stats",
    value: 2
  }),
  of({ name: "COUNT", expression: Fn.count(), text: "COUNT(*)", type: "long", in: "stats", value: 1 }),
  of({
    name: "COUNT",
    expression: Fn.count(c.words),
    text: "COUNT(words)",
    type: "long",
    in: "stats",
    value: 4
  }),
  of({
    name: "COUNT_DISTINCT",
    expression: Fn.countDistinct(c.words),
    text: "COUNT_DISTINCT(words)",
    type: "long",
    in: "stats",
    value: 3
  }),
  of({
    name: "COUNT_DISTINCT",
    expression: Fn.countDistinct(c.date, 100),
    text: "COUNT_DISTINCT(date, ?)",
    params: [100],
    type: "long",
    in: "stats",
    value: 1
  }),
  of({
    name: "EARLIEST",
    expression: Fn.earliest(c.text),
    text: "EARLIEST(text)",
    type: "keyword",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "FIRST",
    expression: Fn.first(c.text, c.date),
    text: "FIRST(text, date)",
    type: "keyword",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "LAST",
    expression: Fn.last(c.text, c.date),
    text: "LAST(text, date)",
    type: "keyword",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "LATEST",
    expression: Fn.latest(c.text),
    text: "LATEST(text)",
    type: "keyword",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "MAX",
    expression: Fn.max(c.numbers),
    text: "MAX(numbers)",
    type: "integer",
    in: "stats",
    value: 3
  }),
  of({
    name: "MAX",
    expression: Fn.max(c.words),
    text: "MAX(words)",
    type: "keyword",
    in: "stats",
    value: "c"
  }),
  of({
    name: "MEDIAN",
    expression: Fn.median(c.numbers),
    text: "MEDIAN(numbers)",
    type: "double",
    in: "stats",
    value: 2
  }),
  of({
    name: "MEDIAN_ABSOLUTE_DEVIATION",
    expression: Fn.medianAbsoluteDeviation(c.numbers),
    text: "MEDIAN_ABSOLUTE_DEVIATION(numbers)",
    type: "double",
    in: "stats",
    value: 1
  }),
  of({
    name: "MIN",
    expression: Fn.min(c.numbers),
    text: "MIN(numbers)",
    type: "integer",
    in: "stats",
    value: 1
  }),
  of({
    name: "MIN",
    expression: Fn.min(c.date),
    text: "MIN(date)",
    type: "date",
    in: "stats",
    value: "2024-02-29T12:34:56.789Z"
  }),
  of({
    name: "PERCENTILE",
    expression: Fn.percentile(c.numbers, 50),
    text: "PERCENTILE(numbers, ?)",
    params: [50],
    type: "double",
    in: "stats",
    value: 2
  }),
  of({
    name: "PRESENT",
    expression: Fn.present(c.int),
    text: "PRESENT(int)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "SAMPLE",
    expression: Fn.sample(c.text, 3),
    text: "SAMPLE(text, ?)",
    params: [3],
    type: "keyword",
    in: "stats",
    value: "Solaris, 1972"
  }),
  of({
    name: "SPARKLINE",
    expression: Fn.sparkline(Fn.count(), c.date, 12, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
    text: "SPARKLINE(COUNT(*), date, ?, ?, ?)",
    params: [12, "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "ST_CENTROID_AGG",
    expression: Fn.stCentroidAgg(c.point),
    text: "ST_CENTROID_AGG(point)",
    type: "geo_point",
    in: "stats",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "ST_CENTROID_AGG",
    expression: Fn.stCentroidAgg(c.plane),
    text: "ST_CENTROID_AGG(plane)",
    type: "cartesian_point",
    in: "stats",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "ST_EXTENT_AGG",
    expression: Fn.stExtentAgg(c.point),
    text: "ST_EXTENT_AGG(point)",
    type: "geo_shape",
    in: "stats",
    value: "BBOX (1.9999999646097422, 1.9999999646097422, 0.9999999823048711, 0.9999999823048711)"
  }),
  of({
    name: "ST_EXTENT_AGG",
    expression: Fn.stExtentAgg(c.plane),
    text: "ST_EXTENT_AGG(plane)",
    type: "cartesian_shape",
    in: "stats",
    value: "BBOX (2.0, 2.0, 1.0, 1.0)"
  }),
  of({
    name: "STD_DEV",
    expression: Fn.stdDev(c.numbers),
    text: "STD_DEV(numbers)",
    type: "double",
    in: "stats",
    value: Math.sqrt(2 / 3)
  }),
  of({
    name: "SUM",
    expression: Fn.sum(c.numbers),
    text: "SUM(numbers)",
    type: "long",
    in: "stats",
    value: 6
  }),
  of({
    name: "SUM",
    expression: Fn.sum(c.double),
    text: "SUM(double)",
    type: "double",
    in: "stats",
    value: 2.5
  }),
  of({
    name: "TOP",
    expression: Fn.top(c.numbers, 2, "desc"),
    text: "TOP(numbers, ?, ?)",
    params: [2, "desc"],
    type: "integer",
    in: "stats",
    value: [3, 2]
  }),
  of({
    name: "TOP",
    expression: Fn.top(c.words, 3),
    text: "TOP(words, ?, ?)",
    params: [3, "asc"],
    type: "keyword",
    in: "stats",
    value: ["a", "a", "b"]
  }),
  of({
    name: "TOP",
    expression: Fn.top(c.numbers, 2, "asc", c.text),
    text: "TOP(numbers, ?, ?, text)",
    params: [2, "asc"],
    type: "keyword",
    in: "stats",
    refused: "expects exactly three arguments"
  }),
  of({
    name: "VALUES",
    expression: Fn.values(c.words),
    text: "VALUES(words)",
    type: "keyword",
    in: "stats",
    value: ["b", "a", "c"]
  }),
  of({
    name: "VARIANCE",
    expression: Fn.variance(c.numbers),
    text: "VARIANCE(numbers)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "WEIGHTED_AVG",
    expression: Fn.weightedAvg(c.double, c.int),
    text: "WEIGHTED_AVG(double, int)",
    type: "double",
    in: "stats",
    value: 2.5
  })
]
