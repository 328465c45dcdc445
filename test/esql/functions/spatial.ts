import { cast, Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

const squareText = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
const square = cast(squareText, "geo_shape")
const lineText = "LINESTRING(0 1, 2 3)"
const line = cast(lineText, "geo_shape")
const points = cast(["POINT(1 2)", "POINT(30 4)"], "geo_point")

export const cases = [
  of({
    name: "ST_BUFFER",
    expression: Fn.stBuffer(c.point, 1),
    text: "ST_BUFFER(point, ?)",
    params: [1],
    type: "geo_shape",
    refused: "newer"
  }),
  of({
    name: "ST_BUFFER",
    expression: Fn.stBuffer(c.plane, 1.5, { quad_segs: 2, endcap: "flat" }),
    text: 'ST_BUFFER(plane, ?, {"quad_segs": 2, "endcap": "flat"})',
    params: [1.5],
    type: "cartesian_shape",
    refused: "newer"
  }),
  of({
    name: "ST_CONTAINS",
    expression: Fn.stContains(square, c.point),
    text: "ST_CONTAINS(?::geo_shape, point)",
    params: [squareText],
    type: "boolean",
    value: true
  }),
  of({
    name: "ST_CONTAINS",
    expression: Fn.stContains(c.plane, cast("POINT(2 1)", "cartesian_point")),
    text: "ST_CONTAINS(plane, ?::cartesian_point)",
    params: ["POINT(2 1)"],
    type: "boolean",
    value: true
  }),
  of({
    name: "ST_DIMENSION",
    expression: Fn.stDimension(line),
    text: "ST_DIMENSION(?::geo_shape)",
    params: [lineText],
    type: "integer",
    refused: "newer"
  }),
  of({
    name: "ST_DISJOINT",
    expression: Fn.stDisjoint(c.point, square),
    text: "ST_DISJOINT(point, ?::geo_shape)",
    params: [squareText],
    type: "boolean",
    value: false
  }),
  of({
    name: "ST_DISTANCE",
    expression: Fn.stDistance(c.plane, cast("POINT(5 5)", "cartesian_point")),
    text: "ST_DISTANCE(plane, ?::cartesian_point)",
    params: ["POINT(5 5)"],
    type: "double",
    value: 5
  }),
  of({
    name: "ST_DISTANCE",
    expression: Fn.stDistance(c.point, c.point),
    text: "ST_DISTANCE(point, point)",
    type: "double",
    value: 0
  }),
  of({
    name: "ST_ENVELOPE",
    expression: Fn.stEnvelope(line),
    text: "ST_ENVELOPE(?::geo_shape)",
    params: [lineText],
    type: "geo_shape",
    value: "BBOX (0.0, 2.0, 3.0, 1.0)"
  }),
  of({
    name: "ST_ENVELOPE",
    expression: Fn.stEnvelope(c.plane),
    text: "ST_ENVELOPE(plane)",
    type: "cartesian_shape",
    value: "POINT (2.0 1.0)"
  }),
  of({
    name: "ST_GEOHASH",
    expression: Fn.stGeohash(c.point, 4),
    text: "ST_GEOHASH(point, ?)",
    params: [4],
    type: "geohash",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHASH",
    expression: Fn.stGeohash(c.point, 4, Fn.stEnvelope(square)),
    text: "ST_GEOHASH(point, ?, ST_ENVELOPE(?::geo_shape))",
    params: [4, squareText],
    type: "geohash",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHASH_TO_LONG",
    expression: Fn.stGeohashToLong("u3bu"),
    text: "ST_GEOHASH_TO_LONG(?)",
    params: ["u3bu"],
    type: "long",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHASH_TO_STRING",
    expression: Fn.stGeohashToString(c.long),
    text: "ST_GEOHASH_TO_STRING(long)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHEX",
    expression: Fn.stGeohex(c.point, 4),
    text: "ST_GEOHEX(point, ?)",
    params: [4],
    type: "geohex",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHEX_TO_LONG",
    expression: Fn.stGeohexToLong("841f059ffffffff"),
    text: "ST_GEOHEX_TO_LONG(?)",
    params: ["841f059ffffffff"],
    type: "long",
    refused: "newer"
  }),
  of({
    name: "ST_GEOHEX_TO_STRING",
    expression: Fn.stGeohexToString(c.long),
    text: "ST_GEOHEX_TO_STRING(long)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "ST_GEOMETRYTYPE",
    expression: Fn.stGeometrytype(line),
    text: "ST_GEOMETRYTYPE(?::geo_shape)",
    params: [lineText],
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "ST_GEOTILE",
    expression: Fn.stGeotile(c.point, 4),
    text: "ST_GEOTILE(point, ?)",
    params: [4],
    type: "geotile",
    refused: "newer"
  }),
  of({
    name: "ST_GEOTILE_TO_LONG",
    expression: Fn.stGeotileToLong("4/8/5"),
    text: "ST_GEOTILE_TO_LONG(?)",
    params: ["4/8/5"],
    type: "long",
    refused: "newer"
  }),
  of({
    name: "ST_GEOTILE_TO_STRING",
    expression: Fn.stGeotileToString(c.long),
    text: "ST_GEOTILE_TO_STRING(long)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "ST_INTERSECTS",
    expression: Fn.stIntersects(line, square),
    text: "ST_INTERSECTS(?::geo_shape, ?::geo_shape)",
    params: [lineText, squareText],
    type: "boolean",
    value: true
  }),
  of({
    name: "ST_INTERSECTS",
    expression: Fn.stIntersects(points, square),
    text: 'ST_INTERSECTS(["POINT(1 2)", "POINT(30 4)"]::geo_point, ?::geo_shape)',
    params: [squareText],
    type: "boolean",
    value: true
  }),
  of({
    name: "ST_ISEMPTY",
    expression: Fn.stIsempty(line),
    text: "ST_ISEMPTY(?::geo_shape)",
    params: [lineText],
    type: "boolean",
    refused: "newer"
  }),
  of({
    name: "ST_NPOINTS",
    expression: Fn.stNpoints(line),
    text: "ST_NPOINTS(?::geo_shape)",
    params: [lineText],
    type: "integer",
    refused: "newer"
  }),
  of({
    name: "ST_SIMPLIFY",
    expression: Fn.stSimplify(line, 0.5),
    text: "ST_SIMPLIFY(?::geo_shape, ?)",
    params: [lineText, 0.5],
    type: "geo_shape",
    refused: "newer"
  }),
  of({
    name: "ST_SIMPLIFYPRESERVETOPOLOGY",
    expression: Fn.stSimplifypreservetopology(square, 1),
    text: "ST_SIMPLIFYPRESERVETOPOLOGY(?::geo_shape, ?)",
    params: [squareText, 1],
    type: "geo_shape",
    refused: "newer"
  }),
  of({
    name: "ST_WITHIN",
    expression: Fn.stWithin(c.point, square),
    text: "ST_WITHIN(point, ?::geo_shape)",
    params: [squareText],
    type: "boolean",
    value: true
  }),
  of({
    name: "ST_WITHIN",
    expression: Fn.stWithin(points, square),
    text: 'ST_WITHIN(["POINT(1 2)", "POINT(30 4)"]::geo_point, ?::geo_shape)',
    params: [squareText],
    type: "boolean",
    value: false
  }),
  of({
    name: "ST_X",
    expression: Fn.stX(c.point),
    text: "ST_X(point)",
    type: "double",
    value: 2
  }),
  of({
    name: "ST_X",
    expression: Fn.stX(points),
    text: 'ST_X(["POINT(1 2)", "POINT(30 4)"]::geo_point)',
    type: "double",
    value: [1, 30]
  }),
  of({
    name: "ST_XMAX",
    expression: Fn.stXmax(line),
    text: "ST_XMAX(?::geo_shape)",
    params: [lineText],
    type: "double",
    value: 2
  }),
  of({
    name: "ST_XMIN",
    expression: Fn.stXmin(line),
    text: "ST_XMIN(?::geo_shape)",
    params: [lineText],
    type: "double",
    value: 0
  }),
  of({
    name: "ST_Y",
    expression: Fn.stY(c.plane),
    text: "ST_Y(plane)",
    type: "double",
    value: 1
  }),
  of({
    name: "ST_YMAX",
    expression: Fn.stYmax(line),
    text: "ST_YMAX(?::geo_shape)",
    params: [lineText],
    type: "double",
    value: 3
  }),
  of({
    name: "ST_YMIN",
    expression: Fn.stYmin(line),
    text: "ST_YMIN(?::geo_shape)",
    params: [lineText],
    type: "double",
    value: 1
  })
]
