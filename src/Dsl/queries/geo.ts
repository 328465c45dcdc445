/**
 * Queries for places.
 *
 * @since 0.1.0
 */
import type { Distance, GeoBounds, GeoLocation } from "../../Api/types/Common.ts"
import type {
  QueryDslGeoBoundingBoxQuery,
  QueryDslGeoDistanceQuery,
  QueryDslGeoShapeFieldQuery,
  QueryDslGeoShapeQuery
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
