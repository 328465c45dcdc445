import { cast, Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "ABS",
    expression: Fn.abs(c.neg),
    text: "ABS(neg)",
    type: "integer",
    value: 3
  }),
  of({
    name: "ABS",
    expression: Fn.abs(-2.5),
    text: "ABS(?)",
    params: [-2.5],
    type: "double",
    value: 2.5
  }),
  of({
    name: "ACOS",
    expression: Fn.acos(0.5),
    text: "ACOS(?)",
    params: [0.5],
    type: "double",
    value: Math.acos(0.5)
  }),
  of({
    name: "ACOSH",
    expression: Fn.acosh(c.double),
    text: "ACOSH(double)",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "ASIN",
    expression: Fn.asin(0.5),
    text: "ASIN(?)",
    params: [0.5],
    type: "double",
    value: Math.asin(0.5)
  }),
  of({
    name: "ASINH",
    expression: Fn.asinh(c.double),
    text: "ASINH(double)",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "ATAN",
    expression: Fn.atan(c.int),
    text: "ATAN(int)",
    type: "double",
    value: Math.atan(7)
  }),
  of({
    name: "ATAN2",
    expression: Fn.atan2(c.neg, c.double),
    text: "ATAN2(neg, double)",
    type: "double",
    value: Math.atan2(-3, 2.5)
  }),
  of({
    name: "ATANH",
    expression: Fn.atanh(0.5),
    text: "ATANH(?)",
    params: [0.5],
    type: "double",
    refused: "newer"
  }),
  of({
    name: "CBRT",
    expression: Fn.cbrt(27),
    text: "CBRT(?)",
    params: [27],
    type: "double",
    value: 3
  }),
  of({
    name: "CEIL",
    expression: Fn.ceil(c.double),
    text: "CEIL(double)",
    type: "double",
    value: 3
  }),
  of({
    name: "CEIL",
    expression: Fn.ceil(c.long),
    text: "CEIL(long)",
    type: "long",
    value: 5_000_000_000
  }),
  of({
    name: "COPY_SIGN",
    expression: Fn.copySign(c.int, c.neg),
    text: "COPY_SIGN(int, neg)",
    type: "integer",
    refused: "newer"
  }),
  of({
    name: "COPY_SIGN",
    expression: Fn.copySign(c.neg, c.double),
    text: "COPY_SIGN(neg, double)",
    type: "integer",
    refused: "newer"
  }),
  of({
    name: "COS",
    expression: Fn.cos(c.double),
    text: "COS(double)",
    type: "double",
    value: Math.cos(2.5)
  }),
  of({
    name: "COSH",
    expression: Fn.cosh(c.double),
    text: "COSH(double)",
    type: "double",
    value: Math.cosh(2.5)
  }),
  of({
    name: "E",
    expression: Fn.e(),
    text: "E()",
    type: "double",
    value: Math.E
  }),
  of({
    name: "EXP",
    expression: Fn.exp(c.double),
    text: "EXP(double)",
    type: "double",
    value: Math.exp(2.5)
  }),
  of({
    name: "FLOOR",
    expression: Fn.floor(c.double),
    text: "FLOOR(double)",
    type: "double",
    value: 2
  }),
  of({
    name: "HYPOT",
    expression: Fn.hypot(c.neg, 4),
    text: "HYPOT(neg, ?)",
    params: [4],
    type: "double",
    value: 5
  }),
  of({
    name: "LOG",
    expression: Fn.log(c.int),
    text: "LOG(int)",
    type: "double",
    value: Math.log(7)
  }),
  of({
    name: "LOG",
    expression: Fn.log(2, 8),
    text: "LOG(?, ?)",
    params: [2, 8],
    type: "double",
    value: 3
  }),
  of({
    name: "LOG10",
    expression: Fn.log10(1000),
    text: "LOG10(?)",
    params: [1000],
    type: "double",
    value: 3
  }),
  of({
    name: "PI",
    expression: Fn.pi(),
    text: "PI()",
    type: "double",
    value: Math.PI
  }),
  of({
    name: "POW",
    expression: Fn.pow(c.int, 2),
    text: "POW(int, ?)",
    params: [2],
    type: "double",
    value: 49
  }),
  of({
    name: "ROUND",
    expression: Fn.round(c.double),
    text: "ROUND(double)",
    type: "double",
    value: 3
  }),
  of({
    name: "ROUND",
    expression: Fn.round(7.4567, 2),
    text: "ROUND(?, ?)",
    params: [7.4567, 2],
    type: "double",
    value: 7.46
  }),
  of({
    name: "ROUND",
    expression: Fn.round(1567, -3),
    text: "ROUND(?, ?)",
    params: [1567, -3],
    type: "integer",
    value: 2000
  }),
  of({
    name: "ROUND",
    expression: Fn.round(c.int, -1),
    text: "ROUND(int, ?)",
    params: [-1],
    type: "integer",
    value: 0
  }),
  of({
    name: "ROUND_TO",
    expression: Fn.roundTo(c.int, 0, 5, 10),
    text: "ROUND_TO(int, ?, ?, ?)",
    params: [0, 5, 10],
    type: "integer",
    value: 5
  }),
  of({
    name: "ROUND_TO",
    expression: Fn.roundTo(c.int, 0.5, 6.5),
    text: "ROUND_TO(int, ?, ?)",
    params: [0.5, 6.5],
    type: "double",
    value: 6.5
  }),
  of({
    name: "ROUND_TO",
    expression: Fn.roundTo(c.date, new Date("2024-01-01"), new Date("2024-03-01")),
    text: "ROUND_TO(date, ?::date, ?::date)",
    params: ["2024-01-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    type: "date",
    value: "2024-01-01T00:00:00.000Z"
  }),
  of({
    name: "ROUND_TO",
    expression: Fn.roundTo(
      cast(c.date, "date_nanos"),
      cast("2024-01-01", "date_nanos"),
      cast("2024-03-01", "date_nanos")
    ),
    text: "ROUND_TO(date::date_nanos, ?::date_nanos, ?::date_nanos)",
    params: ["2024-01-01", "2024-03-01"],
    type: "date_nanos",
    value: "2024-01-01T00:00:00.000Z"
  }),
  of({
    name: "SCALB",
    expression: Fn.scalb(c.double, 3),
    text: "SCALB(double, ?)",
    params: [3],
    type: "double",
    value: 20
  }),
  of({
    name: "SIGNUM",
    expression: Fn.signum(c.neg),
    text: "SIGNUM(neg)",
    type: "double",
    value: -1
  }),
  of({
    name: "SIN",
    expression: Fn.sin(c.double),
    text: "SIN(double)",
    type: "double",
    value: Math.sin(2.5)
  }),
  of({
    name: "SINH",
    expression: Fn.sinh(c.double),
    text: "SINH(double)",
    type: "double",
    value: Math.sinh(2.5)
  }),
  of({
    name: "SQRT",
    expression: Fn.sqrt(c.double),
    text: "SQRT(double)",
    type: "double",
    value: Math.sqrt(2.5)
  }),
  of({
    name: "TAN",
    expression: Fn.tan(c.double),
    text: "TAN(double)",
    type: "double",
    value: Math.tan(2.5)
  }),
  of({
    name: "TANH",
    expression: Fn.tanh(c.double),
    text: "TANH(double)",
    type: "double",
    value: Math.tanh(2.5)
  }),
  of({
    name: "TAU",
    expression: Fn.tau(),
    text: "TAU()",
    type: "double",
    value: 2 * Math.PI
  })
]
