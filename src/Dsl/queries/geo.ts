/**
 * Queries for places.
 *
 * @since 0.1.0
 */
import type { Distance, GeoBounds, GeoLocation } from "../../Api/types/Common.ts"
import type {
  QueryDslGeoBoundingBoxQuery,
  QueryDslGeoDistanceQuery,
  QueryDslGeoPolygonQuery,
  QueryDslGeoShapeFieldQuery,
  QueryDslGeoShapeQuery,
  QueryDslShapeFieldQuery,
  QueryDslShapeQuery
} from "../../Api/types/QueryDsl.ts"
import { made } from "../internal/made.ts"
import type { One, Query } from "./query.ts"

/**
 * Matches documents whose place is no further away than a distance (`10km`, `5mi`).
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.geoDistance("place", { lat: 50, lon: 8 }, "10km")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-geo-distance-query
 * @category geo
 * @since 0.1.0
 */
export const geoDistance = <const Field extends string>(
  field: Field,
  origin: GeoLocation,
  distance: Distance,
  options?: Pick<
    QueryDslGeoDistanceQuery,
    "_name" | "boost" | "distance_type" | "ignore_unmapped" | "validation_method"
  >
): Query<One<Field, GeoLocation>> => made({ geo_distance: { ...options, distance, [field]: origin } })

/**
 * Matches documents whose place or shape meets a box.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.geoBoundingBox("place", {
 *   top_left: { lat: 52, lon: 7 },
 *   bottom_right: { lat: 49, lon: 9.5 }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-geo-bounding-box-query
 * @category geo
 * @since 0.1.0
 */
export const geoBoundingBox = <const Field extends string>(
  field: Field,
  box: GeoBounds,
  options?: Pick<QueryDslGeoBoundingBoxQuery, "_name" | "boost" | "ignore_unmapped" | "validation_method">
): Query<One<Field, GeoLocation>> => made({ geo_bounding_box: { ...options, [field]: box } })

/**
 * Matches documents whose place or shape meets, lies in, holds or is apart from a shape: one that is given, or one of
 * an indexed document.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.geoShape("place", {
 *   shape: { type: "envelope", coordinates: [[7, 50.5], [8.5, 49.5]] },
 *   relation: "intersects"
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-geo-shape-query
 * @category geo
 * @since 0.1.0
 */
export const geoShape = <const Field extends string>(
  field: Field,
  shape: QueryDslGeoShapeFieldQuery,
  options?: Pick<QueryDslGeoShapeQuery, "_name" | "boost" | "ignore_unmapped">
): Query<One<Field, never>> => made({ geo_shape: { ...options, [field]: shape } })

/**
 * A cell of a grid, as the aggregations over grids name it.
 *
 * @category models
 * @since 0.1.0
 */
export type GridCell =
  | { readonly geohash: string }
  /** Of a map: `zoom/x/y`. */
  | { readonly geotile: string }
  /** Of H3. */
  | { readonly geohex: string }

/**
 * Matches documents whose place or shape meets a cell of a grid.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.geoGrid("place", { geotile: "6/32/22" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-geo-grid-query
 * @category geo
 * @since 0.1.0
 */
export const geoGrid = <const Field extends string>(field: Field, cell: GridCell): Query<One<Field, never>> =>
  made({ geo_grid: { [field]: cell } })

/**
 * Matches documents whose place lies in a polygon. Elasticsearch 9 still knows it, and warns.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.geoPolygon("place", [
 *   { lat: 52, lon: 7 },
 *   { lat: 52, lon: 10 },
 *   { lat: 49, lon: 8 }
 * ])
 * ```
 * @deprecated since Elasticsearch 7.12.0: use `geoShape` with a polygon
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/7.17/query-dsl-geo-polygon-query.html
 * @category geo
 * @since 0.1.0
 */
export const geoPolygon = <const Field extends string>(
  field: Field,
  points: ReadonlyArray<GeoLocation>,
  options?: Pick<QueryDslGeoPolygonQuery, "_name" | "boost" | "ignore_unmapped" | "validation_method">
): Query<One<Field, GeoLocation>> => made({ geo_polygon: { ...options, [field]: { points } } })

/**
 * Matches documents whose point or shape of a plane meets, lies in, holds or is apart from a shape: one that is given,
 * or one of an indexed document.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.shape("floor", {
 *   shape: { type: "envelope", coordinates: [[0, 10], [10, 0]] },
 *   relation: "within"
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-shape-query
 * @category geo
 * @since 0.1.0
 */
export const shape = <const Field extends string>(
  field: Field,
  shape: QueryDslShapeFieldQuery,
  options?: Pick<QueryDslShapeQuery, "_name" | "boost" | "ignore_unmapped">
): Query<One<Field, never>> => made({ shape: { ...options, [field]: shape } })
