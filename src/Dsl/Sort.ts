/**
 * Keys that hits are sorted by.
 *
 * @since 0.1.0
 */
import type {
  FieldSort,
  GeoDistanceSort,
  GeoLocation,
  NestedSortValue,
  ScoreSort,
  ScriptSort,
  ScriptSortType,
  SortOptions
} from "../Api/types/Common.ts"
import { type OneOrMany, sorting } from "./internal/parts.ts"
import type { FieldsOf, Mentions, One, Query } from "./queries/query.ts"

/**
 * A key that hits are sorted by, as the low-level client takes it. `Fields` are the fields that it mentions, as those
 * of a query. A search sorts by several keys in turn.
 *
 * @example
 * ```ts
 * import { Query, Sort } from "effect-elasticsearch/Dsl"
 *
 * const newest: Sort.Sort<Query.One<"year", never>> = Sort.desc("year")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Sort<in Fields = never> extends SortOptions, Mentions<Fields> {}

/**
 * Below which path the values of nested documents are, and which of those documents count.
 *
 * @category options
 * @since 0.1.0
 */
export interface Nested extends Omit<NestedSortValue, "filter" | "nested"> {
  /** Only the nested documents that it matches give values. */
  readonly filter?: Query | undefined
  /** For nested documents inside of nested ones. */
  readonly nested?: Nested | undefined
}

interface WithNested {
  readonly nested?: Nested | undefined
}

/** The fields that a nested path mentions. */
type Within<Given> = Given extends { readonly nested: infer N }
  ? PathOf<N> & FilterOf<N> & Within<N>
  : unknown

type PathOf<N> = N extends { readonly path: infer Path extends string } ? One<Path, never> : unknown

type FilterOf<N> = N extends { readonly filter: infer Q } ? FieldsOf<Q> : unknown

/**
 * Everything that a sort by a field has.
 *
 * @category options
 * @since 0.1.0
 */
export interface FieldOptions extends Omit<FieldSort, "nested">, WithNested {}

/**
 * What a sort by distances has beside the field and the places. `unit` defaults to metres.
 *
 * @category options
 * @since 0.1.0
 */
export interface DistanceOptions extends WithNested {
  readonly distance_type?: GeoDistanceSort["distance_type"]
  readonly ignore_unmapped?: GeoDistanceSort["ignore_unmapped"]
  readonly mode?: GeoDistanceSort["mode"]
  readonly order?: GeoDistanceSort["order"]
  readonly unit?: GeoDistanceSort["unit"]
}

/**
 * What a sort by a script has beside the script.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScriptOptions extends Omit<ScriptSort, "script" | "type" | "nested">, WithNested {}

/**
 * Sorts by the values of a field, the smallest first unless `order` says otherwise. Hits without a value come last
 * unless `missing` says otherwise. Of several values the smallest counts, or the largest where the order is `desc`;
 * `mode` changes that.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = Sort.by("rating", { order: "desc", missing: "_first" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category constructors
 * @since 0.1.0
 */
export const by = <const Field extends string, const Given extends FieldOptions = {}>(
  field: Field,
  options?: Given
): Sort<One<Field, never> & Within<Given>> => sorting(field, { ...options })

/**
 * Sorts by the values of a field, the largest first.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = [Sort.desc("year"), Sort.by("title.raw")]
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category constructors
 * @since 0.1.0
 */
export const desc = <const Field extends string, const Given extends Omit<FieldOptions, "order"> = {}>(
  field: Field,
  options?: Given
): Sort<One<Field, never> & Within<Given>> => sorting(field, { ...options, order: "desc" })

/**
 * Sorts by the distance of a field from a place, or from the nearest of several, the nearest first. The `sort` of a
 * hit is the distance in `unit`, which is metres by default.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = Sort.byDistance("place", { lat: 50, lon: 8 }, { unit: "km" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results#geo-sorting
 * @category constructors
 * @since 0.1.0
 */
export const byDistance = <const Field extends string, const Given extends DistanceOptions = {}>(
  field: Field,
  places: OneOrMany<GeoLocation>,
  options?: Given
): Sort<One<Field, GeoLocation> & Within<Given>> => sorting("_geo_distance", { ...options, [field]: places })

/**
 * Sorts by what a script says of each hit: numbers, texts or versions, as `type` says. The smallest comes first.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = Sort.byScript("number", "doc['year'].value % 10", { order: "desc" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results#script-based-sorting
 * @category constructors
 * @since 0.1.0
 */
export const byScript = <const Given extends ScriptOptions = {}>(
  type: ScriptSortType,
  script: ScriptSort["script"],
  options?: Given
): Sort<Within<Given>> => sorting("_script", { ...options, type, script })

/**
 * Sorts by the score, the best first unless `order` says otherwise. It is what a search does without a sort; here
 * it can be one key of several.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = [Sort.score(), Sort.desc("year")]
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category constructors
 * @since 0.1.0
 */
export const score = (options?: ScoreSort): Sort<unknown> => sorting("_score", { order: "desc", ...options })

/**
 * Sorts by the order in which the shards hold the documents. It says nothing about them and is the fastest.
 *
 * @example
 * ```ts
 * import { Sort } from "effect-elasticsearch/Dsl"
 *
 * const sort = Sort.doc()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category constructors
 * @since 0.1.0
 */
export const doc = (options?: ScoreSort): Sort<unknown> => sorting("_doc", { order: "asc", ...options })
