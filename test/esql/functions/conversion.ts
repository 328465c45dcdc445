import { add, column, Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "TO_AGGREGATE_METRIC_DOUBLE",
    expression: Fn.toString(Fn.toAggregateMetricDouble(c.double)),
    text: "TO_STRING(TO_AGGREGATE_METRIC_DOUBLE(double))",
    type: "keyword",
    value: '{"min":2.5,"max":2.5,"sum":2.5,"value_count":1}'
  }),
  of({
    name: "TO_AGGREGATE_METRIC_DOUBLE",
    expression: Fn.toString(Fn.toAggregateMetricDouble([3, 1, 2])),
    text: "TO_STRING(TO_AGGREGATE_METRIC_DOUBLE([3, 1, 2]))",
    type: "keyword",
    value: '{"min":1.0,"max":3.0,"sum":6.0,"value_count":3}'
  }),
  of({
    name: "TO_BOOLEAN",
    expression: Fn.toBoolean(["TRUE", "no"]),
    text: 'TO_BOOLEAN(["TRUE", "no"])',
    type: "boolean",
    value: [true, false]
  }),
  of({
    name: "TO_BOOLEAN",
    expression: Fn.toBoolean(c.neg),
    text: "TO_BOOLEAN(neg)",
    type: "boolean",
    value: true
  }),
  of({
    name: "TO_CARTESIANPOINT",
    expression: Fn.toCartesianpoint("POINT(2 1)"),
    text: "TO_CARTESIANPOINT(?)",
    params: ["POINT(2 1)"],
    type: "cartesian_point",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "TO_CARTESIANSHAPE",
    expression: Fn.toCartesianshape(c.plane),
    text: "TO_CARTESIANSHAPE(plane)",
    type: "cartesian_shape",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "TO_DATE_NANOS",
    expression: Fn.toDateNanos("2024-02-29T12:34:56.123456789Z"),
    text: "TO_DATE_NANOS(?)",
    params: ["2024-02-29T12:34:56.123456789Z"],
    type: "date_nanos",
    value: "2024-02-29T12:34:56.123456789Z"
  }),
  of({
    name: "TO_DATE_NANOS",
    expression: Fn.toDateNanos(c.long),
    text: "TO_DATE_NANOS(long)",
    type: "date_nanos",
    value: "1970-01-01T00:00:05.000Z"
  }),
  of({
    name: "TO_DATEPERIOD",
    expression: add(c.date, Fn.toDateperiod("3 days")),
    text: "date + TO_DATEPERIOD(?)",
    params: ["3 days"],
    type: "date",
    value: "2024-03-03T12:34:56.789Z"
  }),
  of({
    name: "TO_DATETIME",
    expression: Fn.toDatetime("2024-02-29T12:34:56Z"),
    text: "TO_DATETIME(?)",
    params: ["2024-02-29T12:34:56Z"],
    type: "date",
    value: "2024-02-29T12:34:56.000Z"
  }),
  of({
    name: "TO_DATETIME",
    expression: Fn.toDatetime([0, 1000]),
    text: "TO_DATETIME([0, 1000])",
    type: "date",
    value: ["1970-01-01T00:00:00.000Z", "1970-01-01T00:00:01.000Z"]
  }),
  of({
    name: "TO_DEGREES",
    expression: Fn.toDegrees(Math.PI),
    text: "TO_DEGREES(?)",
    params: [Math.PI],
    type: "double",
    value: 180
  }),
  of({
    name: "TO_DENSE_VECTOR",
    expression: Fn.toDenseVector([0.5, 10, 6]),
    text: "TO_DENSE_VECTOR([0.5, 10, 6])",
    type: "dense_vector",
    refused: "newer"
  }),
  of({
    name: "TO_DENSE_VECTOR",
    expression: Fn.toDenseVector(c.numbers),
    text: "TO_DENSE_VECTOR(numbers)",
    type: "dense_vector",
    refused: "newer"
  }),
  of({
    name: "TO_DOUBLE",
    expression: Fn.toDouble(c.date),
    text: "TO_DOUBLE(date)",
    type: "double",
    value: 1709210096789
  }),
  of({
    name: "TO_DOUBLE",
    expression: Fn.toDouble("2.5e1"),
    text: "TO_DOUBLE(?)",
    params: ["2.5e1"],
    type: "double",
    value: 25
  }),
  of({
    name: "TO_EXPONENTIAL_HISTOGRAM",
    expression: Fn.toExponentialHistogram(column("int")),
    text: "TO_EXPONENTIAL_HISTOGRAM(int)",
    type: "exponential_histogram",
    refused: "newer"
  }),
  of({
    name: "TO_GEOHASH",
    expression: Fn.toGeohash("u3bu"),
    text: "TO_GEOHASH(?)",
    params: ["u3bu"],
    type: "geohash",
    refused: "newer"
  }),
  of({
    name: "TO_GEOHEX",
    expression: Fn.toGeohex("841f059ffffffff"),
    text: "TO_GEOHEX(?)",
    params: ["841f059ffffffff"],
    type: "geohex",
    refused: "newer"
  }),
  of({
    name: "TO_GEOPOINT",
    expression: Fn.toGeopoint("POINT(13.5 52.5)"),
    text: "TO_GEOPOINT(?)",
    params: ["POINT(13.5 52.5)"],
    type: "geo_point",
    value: "POINT (13.5 52.5)"
  }),
  of({
    name: "TO_GEOSHAPE",
    expression: Fn.toGeoshape(c.point),
    text: "TO_GEOSHAPE(point)",
    type: "geo_shape",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "TO_GEOTILE",
    expression: Fn.toGeotile("4/8/5"),
    text: "TO_GEOTILE(?)",
    params: ["4/8/5"],
    type: "geotile",
    refused: "newer"
  }),
  of({
    name: "TO_INTEGER",
    expression: Fn.toInteger(c.double),
    text: "TO_INTEGER(double)",
    type: "integer",
    value: 3
  }),
  of({
    name: "TO_INTEGER",
    expression: Fn.toInteger("ff", 16),
    text: "TO_INTEGER(?, ?)",
    params: ["ff", 16],
    type: "integer",
    refused: "expects exactly one argument"
  }),
  of({
    name: "TO_IP",
    expression: Fn.toIp("10.1.2.3"),
    text: "TO_IP(?)",
    params: ["10.1.2.3"],
    type: "ip",
    value: "10.1.2.3"
  }),
  of({
    name: "TO_IP",
    expression: Fn.toIp("010.1.2.3", { leading_zeros: "decimal" }),
    text: 'TO_IP(?, {"leading_zeros": "decimal"})',
    params: ["010.1.2.3"],
    type: "ip",
    value: "10.1.2.3"
  }),
  of({
    name: "TO_LONG",
    expression: Fn.toLong("5000000000"),
    text: "TO_LONG(?)",
    params: ["5000000000"],
    type: "long",
    value: 5_000_000_000
  }),
  of({
    name: "TO_LONG",
    expression: Fn.toLong([1.5, 2.4]),
    text: "TO_LONG([1.5, 2.4])",
    type: "long",
    value: [2, 2]
  }),
  of({
    name: "TO_LONG",
    expression: Fn.toLong("ff", 16),
    text: "TO_LONG(?, ?)",
    params: ["ff", 16],
    type: "long",
    refused: "expects exactly one argument"
  }),
  of({
    name: "TO_RADIANS",
    expression: Fn.toRadians(180),
    text: "TO_RADIANS(?)",
    params: [180],
    type: "double",
    value: Math.PI
  }),
  of({
    name: "TO_STRING",
    expression: Fn.toString(c.numbers),
    text: "TO_STRING(numbers)",
    type: "keyword",
    value: ["3", "1", "2"]
  }),
  of({
    name: "TO_STRING",
    expression: Fn.toString(new Date("2024-02-29T12:34:56Z")),
    text: "TO_STRING(?::date)",
    params: ["2024-02-29T12:34:56.000Z"],
    type: "keyword",
    value: "2024-02-29T12:34:56.000Z"
  }),
  of({
    name: "TO_TDIGEST",
    expression: Fn.toTdigest(column("int")),
    text: "TO_TDIGEST(int)",
    type: "tdigest",
    refused: "newer"
  }),
  of({
    name: "TO_TIMEDURATION",
    expression: add(c.date, Fn.toTimeduration("3 hours")),
    text: "date + TO_TIMEDURATION(?)",
    params: ["3 hours"],
    type: "date",
    value: "2024-02-29T15:34:56.789Z"
  }),
  of({
    name: "TO_UNSIGNED_LONG",
    expression: Fn.toUnsignedLong(c.int),
    text: "TO_UNSIGNED_LONG(int)",
    type: "unsigned_long",
    value: 7
  }),
  of({
    name: "TO_VERSION",
    expression: Fn.toVersion("1.10.0"),
    text: "TO_VERSION(?)",
    params: ["1.10.0"],
    type: "version",
    value: "1.10.0"
  })
]
