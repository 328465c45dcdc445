import { column, Fn, span } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

const requests = column("long", "counter_long")

export const cases = [
  of({
    name: "ABSENT_OVER_TIME",
    expression: Fn.absentOverTime(c.int),
    text: "ABSENT_OVER_TIME(int)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "ABSENT_OVER_TIME",
    expression: Fn.absentOverTime(c.int, span(5, "minute")),
    text: "ABSENT_OVER_TIME(int, 5 minute)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "AVG_OVER_TIME",
    expression: Fn.avgOverTime(c.double),
    text: "AVG_OVER_TIME(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "AVG_OVER_TIME",
    expression: Fn.avgOverTime(c.double, span(5, "minute")),
    text: "AVG_OVER_TIME(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "COUNT_DISTINCT_OVER_TIME",
    expression: Fn.countDistinctOverTime(c.text),
    text: "COUNT_DISTINCT_OVER_TIME(text)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "COUNT_DISTINCT_OVER_TIME",
    expression: Fn.countDistinctOverTime(c.text, 100),
    text: "COUNT_DISTINCT_OVER_TIME(text, ?)",
    params: [100],
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "COUNT_OVER_TIME",
    expression: Fn.countOverTime(c.int),
    text: "COUNT_OVER_TIME(int)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "COUNT_OVER_TIME",
    expression: Fn.countOverTime(c.int, span(5, "minute")),
    text: "COUNT_OVER_TIME(int, 5 minute)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "DELTA",
    expression: Fn.delta(c.double),
    text: "DELTA(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "DELTA",
    expression: Fn.delta(c.double, span(5, "minute")),
    text: "DELTA(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "DERIV",
    expression: Fn.deriv(c.double),
    text: "DERIV(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "DERIV",
    expression: Fn.deriv(c.double, span(5, "minute")),
    text: "DERIV(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "FIRST_OVER_TIME",
    expression: Fn.firstOverTime(c.int),
    text: "FIRST_OVER_TIME(int)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "FIRST_OVER_TIME",
    expression: Fn.firstOverTime(c.int, span(5, "minute")),
    text: "FIRST_OVER_TIME(int, 5 minute)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "IDELTA",
    expression: Fn.idelta(c.double),
    text: "IDELTA(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "IDELTA",
    expression: Fn.idelta(c.double, span(5, "minute")),
    text: "IDELTA(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "INCREASE",
    expression: Fn.increase(requests),
    text: "INCREASE(long)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "INCREASE",
    expression: Fn.increase(requests, span(5, "minute")),
    text: "INCREASE(long, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "IRATE",
    expression: Fn.irate(requests),
    text: "IRATE(long)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "IRATE",
    expression: Fn.irate(requests, span(5, "minute")),
    text: "IRATE(long, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "LAST_OVER_TIME",
    expression: Fn.lastOverTime(requests),
    text: "LAST_OVER_TIME(long)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "LAST_OVER_TIME",
    expression: Fn.lastOverTime(requests, span(5, "minute")),
    text: "LAST_OVER_TIME(long, 5 minute)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "MAX_OVER_TIME",
    expression: Fn.maxOverTime(c.int),
    text: "MAX_OVER_TIME(int)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "MAX_OVER_TIME",
    expression: Fn.maxOverTime(c.int, span(5, "minute")),
    text: "MAX_OVER_TIME(int, 5 minute)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "MIN_OVER_TIME",
    expression: Fn.minOverTime(c.int),
    text: "MIN_OVER_TIME(int)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "MIN_OVER_TIME",
    expression: Fn.minOverTime(c.int, span(5, "minute")),
    text: "MIN_OVER_TIME(int, 5 minute)",
    type: "integer",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "PERCENTILE_OVER_TIME",
    expression: Fn.percentileOverTime(c.double, 95),
    text: "PERCENTILE_OVER_TIME(double, ?)",
    params: [95],
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "PRESENT_OVER_TIME",
    expression: Fn.presentOverTime(c.int),
    text: "PRESENT_OVER_TIME(int)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "PRESENT_OVER_TIME",
    expression: Fn.presentOverTime(c.int, span(5, "minute")),
    text: "PRESENT_OVER_TIME(int, 5 minute)",
    type: "boolean",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "RATE",
    expression: Fn.rate(requests),
    text: "RATE(long)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "RATE",
    expression: Fn.rate(requests, span(5, "minute")),
    text: "RATE(long, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "STDDEV_OVER_TIME",
    expression: Fn.stddevOverTime(c.double),
    text: "STDDEV_OVER_TIME(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "STDDEV_OVER_TIME",
    expression: Fn.stddevOverTime(c.double, span(5, "minute")),
    text: "STDDEV_OVER_TIME(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "SUM_OVER_TIME",
    expression: Fn.sumOverTime(c.int),
    text: "SUM_OVER_TIME(int)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "SUM_OVER_TIME",
    expression: Fn.sumOverTime(c.int, span(5, "minute")),
    text: "SUM_OVER_TIME(int, 5 minute)",
    type: "long",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "VARIANCE_OVER_TIME",
    expression: Fn.varianceOverTime(c.double),
    text: "VARIANCE_OVER_TIME(double)",
    type: "double",
    in: "stats",
    refused: "newer"
  }),
  of({
    name: "VARIANCE_OVER_TIME",
    expression: Fn.varianceOverTime(c.double, span(5, "minute")),
    text: "VARIANCE_OVER_TIME(double, 5 minute)",
    type: "double",
    in: "stats",
    refused: "newer"
  })
]
