/**
 * Functions of places.
 *
 * Places as text are to be made places with `cast`: the server takes text for text.
 *
 * @since 0.1.0
 */
import {
  type Any,
  type Expression,
  type Kept,
  type One,
  type Scalar,
  type Several,
  type TypeOf
} from "../Expression.ts"
import { call, callEach } from "../internal/call.ts"
import type { Cartesian, Geo, Numeric, Spatial, Type } from "../Type.ts"

/** Types of points. */
type Point = "geo_point" | "cartesian_point"

/** Types of cells of the grids that cover the earth. */
type Cell = "geohash" | "geotile" | "geohex"

/** The type of a shape where places of a type are. */
type ShapeAround<T extends Type> = T extends Geo
  ? "geo_shape"
  : T extends Cartesian
    ? "cartesian_shape"
    : never

/** What a place of a type may be compared with: places on earth with such, those of a plane with such. */
type Beside<T extends Type> = [T] extends [never]
  ? Any<Spatial>
  : T extends Geo
    ? Any<Geo>
    : T extends Cartesian
      ? Any<Cartesian>
      : never

/** What may be compared with a place or a cell of a grid: cells with points only. */
type BesideCells<T extends Type> = [T] extends [never]
  ? Any<Spatial | Cell>
  : T extends Cell
    ? Any<"geo_point">
    : T extends "geo_point"
      ? Any<Geo | Cell>
      : Beside<T>

/** Distances and tolerances, in the units of the places. */
type Units = One<Exclude<Numeric, "unsigned_long">>

/**
 * How `ST_BUFFER` makes its shape.
 *
 * @category spatial
 * @since 0.1.0
 */
export interface BufferOptions {
  /** How many lines a quarter of a circle is made of. Default 8. */
  readonly quad_segs?: number | undefined
  /** How lines end. Default `round`. */
  readonly endcap?: "round" | "flat" | "square" | undefined
  /** How corners are made. Default `round`. */
  readonly join?: "round" | "mitre" | "bevel" | undefined
  /** How far a corner may stand out, as a ratio, where `join` is `mitre`. Default 5. */
  readonly mitre_limit?: number | undefined
}

/**
 * `ST_BUFFER`: a place with all that is so near to it; with a negative distance, a shape without its margin. The
 * distance is in the units of the place, degrees on earth, and must be the same in all rows. It needs a server of 9.4
 * or newer. Options need 9.5.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const surroundings = Fn.stBuffer(column("location", "geo_point"), 0.01)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_buffer
 * @category spatial
 * @since 0.1.0
 */
export const stBuffer = <G extends Any<Spatial>>(
  geometry: G,
  distance: Units,
  options?: BufferOptions
): Expression<ShapeAround<TypeOf<G>>> => call("ST_BUFFER", [geometry, distance], { named: options })

/**
 * `ST_CONTAINS`: whether the second place is within the first.
 *
 * @example
 * ```ts
 * import { cast, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const square = cast("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "geo_shape")
 * const isInside = Fn.stContains(square, column("location", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_contains
 * @category spatial
 * @since 0.1.0
 */
export const stContains = <G extends Any<Spatial>>(
  geometryA: G,
  geometryB: Beside<TypeOf<G>>
): Expression<"boolean"> => call("ST_CONTAINS", [geometryA, geometryB])

/**
 * `ST_DIMENSION`: 0 of points, 1 of lines, 2 of areas; of collections, the most that one in it has. It needs a server
 * of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const dimension = Fn.stDimension(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_dimension
 * @category spatial
 * @since 0.1.0
 */
export const stDimension = (geometry: Any<Spatial>): Expression<"integer"> => call("ST_DIMENSION", [geometry])

/**
 * `ST_DISJOINT`: whether two places have no point in common.
 *
 * @example
 * ```ts
 * import { cast, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const square = cast("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "geo_shape")
 * const isOutside = Fn.stDisjoint(column("location", "geo_point"), square)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_disjoint
 * @category spatial
 * @since 0.1.0
 */
export const stDisjoint = <G extends Any<Spatial | Cell>>(
  geometryA: G,
  geometryB: BesideCells<TypeOf<G>>
): Expression<"boolean"> => call("ST_DISJOINT", [geometryA, geometryB])

/**
 * `ST_DISTANCE`: how far two points are apart: in metres on earth, else in the units of the plane.
 *
 * @example
 * ```ts
 * import { cast, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const metres = Fn.stDistance(column("location", "geo_point"), cast("POINT(13.4 52.5)", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_distance
 * @category spatial
 * @since 0.1.0
 */
export const stDistance = <P extends Scalar<Point>>(
  pointA: P,
  pointB: Scalar<[TypeOf<P>] extends [never] ? Point : TypeOf<P>>
): Expression<"double"> => call("ST_DISTANCE", [pointA, pointB])

/**
 * `ST_ENVELOPE`: the smallest box that a place is in.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const box = Fn.stEnvelope(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_envelope
 * @category spatial
 * @since 0.1.0
 */
export const stEnvelope = <G extends Any<Spatial>>(
  geometry: G
): Expression<ShapeAround<TypeOf<G>>, Kept<G>> => callEach("ST_ENVELOPE", geometry)

/**
 * `ST_GEOHASH`: the geohash that a point is in. The precision is from 1 to 12. With bounds, a box, points in cells
 * outside give null. Precision and bounds must be the same in all rows. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeohash(column("location", "geo_point"), 4)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohash
 * @category spatial
 * @since 0.1.0
 */
export const stGeohash = <G extends Any<"geo_point">>(
  geometry: G,
  precision: One<"integer">,
  bounds?: Scalar<"geo_shape">
): Expression<"geohash", Kept<G>> => callEach("ST_GEOHASH", geometry, precision, bounds)

/**
 * `ST_GEOHASH_TO_LONG`: a geohash as a number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const id = Fn.stGeohashToLong(column("cell", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohash_to_long
 * @category spatial
 * @since 0.1.0
 */
export const stGeohashToLong = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"long", Kept<C>> => callEach("ST_GEOHASH_TO_LONG", gridId)

/**
 * `ST_GEOHASH_TO_STRING`: a geohash as text, of its number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeohashToString(column("id", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohash_to_string
 * @category spatial
 * @since 0.1.0
 */
export const stGeohashToString = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"keyword", Kept<C>> => callEach("ST_GEOHASH_TO_STRING", gridId)

/**
 * `ST_GEOHEX`: the cell of a grid of hexagons (H3) that a point is in. The precision is from 0 to 15. With bounds, a
 * box, points in cells outside give null. Precision and bounds must be the same in all rows. It needs a server of 9.2
 * or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeohex(column("location", "geo_point"), 4)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohex
 * @category spatial
 * @since 0.1.0
 */
export const stGeohex = <G extends Any<"geo_point">>(
  geometry: G,
  precision: One<"integer">,
  bounds?: Scalar<"geo_shape">
): Expression<"geohex", Kept<G>> => callEach("ST_GEOHEX", geometry, precision, bounds)

/**
 * `ST_GEOHEX_TO_LONG`: a geohex as a number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const id = Fn.stGeohexToLong(column("cell", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohex_to_long
 * @category spatial
 * @since 0.1.0
 */
export const stGeohexToLong = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"long", Kept<C>> => callEach("ST_GEOHEX_TO_LONG", gridId)

/**
 * `ST_GEOHEX_TO_STRING`: a geohex as text, of its number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeohexToString(column("id", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geohex_to_string
 * @category spatial
 * @since 0.1.0
 */
export const stGeohexToString = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"keyword", Kept<C>> => callEach("ST_GEOHEX_TO_STRING", gridId)

/**
 * `ST_GEOMETRYTYPE`: what a place is, such as `ST_Point` or `ST_Polygon`. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const kind = Fn.stGeometrytype(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geometrytype
 * @category spatial
 * @since 0.1.0
 */
export const stGeometrytype = (geometry: Any<Spatial>): Expression<"keyword"> =>
  call("ST_GEOMETRYTYPE", [geometry])

/**
 * `ST_GEOTILE`: the tile of maps that a point is in. The precision is from 0 to 29. With bounds, a box, points in cells
 * outside give null. Precision and bounds must be the same in all rows. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeotile(column("location", "geo_point"), 4)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geotile
 * @category spatial
 * @since 0.1.0
 */
export const stGeotile = <G extends Any<"geo_point">>(
  geometry: G,
  precision: One<"integer">,
  bounds?: Scalar<"geo_shape">
): Expression<"geotile", Kept<G>> => callEach("ST_GEOTILE", geometry, precision, bounds)

/**
 * `ST_GEOTILE_TO_LONG`: a geotile as a number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const id = Fn.stGeotileToLong(column("cell", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geotile_to_long
 * @category spatial
 * @since 0.1.0
 */
export const stGeotileToLong = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"long", Kept<C>> => callEach("ST_GEOTILE_TO_LONG", gridId)

/**
 * `ST_GEOTILE_TO_STRING`: a geotile as text, of its number.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.stGeotileToString(column("id", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_geotile_to_string
 * @category spatial
 * @since 0.1.0
 */
export const stGeotileToString = <const C extends Several<"keyword" | "long">>(
  gridId: C
): Expression<"keyword", Kept<C>> => callEach("ST_GEOTILE_TO_STRING", gridId)

/**
 * `ST_INTERSECTS`: whether two places have a point in common.
 *
 * @example
 * ```ts
 * import { cast, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const square = cast("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "geo_shape")
 * const isTouched = Fn.stIntersects(column("area", "geo_shape"), square)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_intersects
 * @category spatial
 * @since 0.1.0
 */
export const stIntersects = <G extends Any<Spatial | Cell>>(
  geometryA: G,
  geometryB: BesideCells<TypeOf<G>>
): Expression<"boolean"> => call("ST_INTERSECTS", [geometryA, geometryB])

/**
 * `ST_ISEMPTY`: whether a place has no points. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isNowhere = Fn.stIsempty(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_isempty
 * @category spatial
 * @since 0.1.0
 */
export const stIsempty = (geometry: Any<Spatial>): Expression<"boolean"> => call("ST_ISEMPTY", [geometry])

/**
 * `ST_NPOINTS`: how many points a place is made of. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const points = Fn.stNpoints(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_npoints
 * @category spatial
 * @since 0.1.0
 */
export const stNpoints = (geometry: Any<Spatial>): Expression<"integer"> => call("ST_NPOINTS", [geometry])

/**
 * `ST_SIMPLIFY`: a shape with fewer points, none of which is further off than a tolerance. What comes of it may cross
 * itself. The tolerance is in the units of the place, degrees on earth, and must be the same in all rows. It needs a
 * server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const outline = Fn.stSimplify(column("area", "geo_shape"), 0.1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_simplify
 * @category spatial
 * @since 0.1.0
 */
export const stSimplify = <G extends Any<Spatial>>(geometry: G, tolerance: Units): Expression<TypeOf<G>> =>
  call("ST_SIMPLIFY", [geometry, tolerance])

/**
 * `ST_SIMPLIFYPRESERVETOPOLOGY`: a shape with fewer points, as {@link stSimplify} gives it, but one that is valid. The
 * tolerance is in the units of the place, degrees on earth, and must be the same in all rows. It needs a server of 9.4
 * or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const outline = Fn.stSimplifypreservetopology(column("area", "geo_shape"), 0.1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_simplifypreservetopology
 * @category spatial
 * @since 0.1.0
 */
export const stSimplifypreservetopology = <G extends Any<Spatial>>(
  geometry: G,
  tolerance: Units
): Expression<TypeOf<G>> => call("ST_SIMPLIFYPRESERVETOPOLOGY", [geometry, tolerance])

/**
 * `ST_WITHIN`: whether the first place is within the second.
 *
 * @example
 * ```ts
 * import { cast, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const square = cast("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "geo_shape")
 * const isInside = Fn.stWithin(column("location", "geo_point"), square)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_within
 * @category spatial
 * @since 0.1.0
 */
export const stWithin = <G extends Any<Spatial>>(
  geometryA: G,
  geometryB: Beside<TypeOf<G>>
): Expression<"boolean"> => call("ST_WITHIN", [geometryA, geometryB])

/**
 * `ST_X`: the `x` of a point: on earth, its longitude.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const longitude = Fn.stX(column("location", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_x
 * @category spatial
 * @since 0.1.0
 */
export const stX = <G extends Any<Point>>(point: G): Expression<"double", Kept<G>> => callEach("ST_X", point)

/**
 * `ST_XMAX`: the greatest `x` of a place: on earth, its longitude in the east.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const east = Fn.stXmax(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_xmax
 * @category spatial
 * @since 0.1.0
 */
export const stXmax = <G extends Any<Spatial>>(geometry: G): Expression<"double", Kept<G>> =>
  callEach("ST_XMAX", geometry)

/**
 * `ST_XMIN`: the least `x` of a place: on earth, its longitude in the west.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const west = Fn.stXmin(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_xmin
 * @category spatial
 * @since 0.1.0
 */
export const stXmin = <G extends Any<Spatial>>(geometry: G): Expression<"double", Kept<G>> =>
  callEach("ST_XMIN", geometry)

/**
 * `ST_Y`: the `y` of a point: on earth, its latitude.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const latitude = Fn.stY(column("location", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_y
 * @category spatial
 * @since 0.1.0
 */
export const stY = <G extends Any<Point>>(point: G): Expression<"double", Kept<G>> => callEach("ST_Y", point)

/**
 * `ST_YMAX`: the greatest `y` of a place: on earth, its latitude in the north.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const north = Fn.stYmax(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_ymax
 * @category spatial
 * @since 0.1.0
 */
export const stYmax = <G extends Any<Spatial>>(geometry: G): Expression<"double", Kept<G>> =>
  callEach("ST_YMAX", geometry)

/**
 * `ST_YMIN`: the least `y` of a place: on earth, its latitude in the south.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const south = Fn.stYmin(column("area", "geo_shape"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/spatial-functions#esql-st_ymin
 * @category spatial
 * @since 0.1.0
 */
export const stYmin = <G extends Any<Spatial>>(geometry: G): Expression<"double", Kept<G>> =>
  callEach("ST_YMIN", geometry)
