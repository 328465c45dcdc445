/**
 * Queries over nested objects, children and parents.
 *
 * @since 0.1.0
 */
import type {
  QueryDslHasChildQuery,
  QueryDslHasParentQuery,
  QueryDslNestedQuery,
  QueryDslParentIdQuery
} from "../../Api/types/QueryDsl.ts"
import { made } from "../internal/made.ts"
import type { FieldsOf, One, Query } from "./query.ts"

/**
 * Matches documents of which one nested object matches as a whole. Fields are named by their whole paths.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.nested("cast", Query.match("cast.name", "tarkovsky"), { score_mode: "max" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-nested-query
 * @category joining
 * @since 0.1.0
 */
export const nested = <const Path extends string, const Q extends Query>(
  path: Path,
  query: Q,
  options?: Omit<QueryDslNestedQuery, "path" | "query">
): Query<One<Path, never> & FieldsOf<Q>> => made({ nested: { ...options, path, query } })

/**
 * Matches documents that have a child of a type that matches.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.hasChild("review", Query.range("stars", { gte: 4 }), { min_children: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-has-child-query
 * @category joining
 * @since 0.1.0
 */
export const hasChild = <const Q extends Query>(
  type: string,
  query: Q,
  options?: Omit<QueryDslHasChildQuery, "query" | "type">
): Query<FieldsOf<Q>> => made({ has_child: { ...options, type, query } })

/**
 * Matches documents whose parent of a type matches.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.hasParent("film", Query.match("title", "solaris"), { score: true })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-has-parent-query
 * @category joining
 * @since 0.1.0
 */
export const hasParent = <const Q extends Query>(
  parent_type: string,
  query: Q,
  options?: Omit<QueryDslHasParentQuery, "parent_type" | "query">
): Query<FieldsOf<Q>> => made({ has_parent: { ...options, parent_type, query } })

/**
 * Matches the children, of one type, of a document.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.parentId("review", "1")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-parent-id-query
 * @category joining
 * @since 0.1.0
 */
export const parentId = (
  type: string,
  id: string,
  options?: Omit<QueryDslParentIdQuery, "id" | "type">
): Query<unknown> => made({ parent_id: { ...options, type, id } })
