/**
 * One hit of each group.
 *
 * @since 0.1.0
 */
import type { SearchFieldCollapse, SearchInnerHits } from "../Api/types/Search.ts"
import type { At, Each, Mentioned, OneOrMany } from "./internal/parts.ts"
import type { Mentions, One } from "./queries/query.ts"

/**
 * By which field hits are put together, as the low-level client takes it. `Fields` are the fields that it mentions, as
 * those of a query.
 *
 * @example
 * ```ts
 * import { Collapse, Query } from "effect-elasticsearch/Dsl"
 *
 * const collapse: Collapse.Collapse<Query.One<"director.name", never>> = Collapse.by("director.name")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Collapse<in Fields = never> extends SearchFieldCollapse, Mentions<Fields> {}

/**
 * What is collected of each group. A `sort`, `collapse` or `highlight` inside that is a value of this package mentions
 * its fields.
 *
 * @category options
 * @since 0.1.0
 */
export interface CollapseOptions {
  /** More hits of each group, which come with its best one. */
  readonly inner_hits?: OneOrMany<SearchInnerHits> | undefined
  /** How many searches for inner hits run at a time. Its default depends on the number of nodes and threads. */
  readonly max_concurrent_group_searches?: number | undefined
}

/**
 * Keeps the best hit of all that have the same value in a field, which must be a keyword or a number with a single
 * value per document. The total still counts all hits.
 *
 * @example
 * ```ts
 * import { Collapse, Sort } from "effect-elasticsearch/Dsl"
 *
 * const collapse = Collapse.by("director.name", {
 *   inner_hits: { name: "newest", size: 2, sort: [Sort.desc("year")] }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/collapse-search-results
 * @category constructors
 * @since 0.1.0
 */
export const by = <const Field extends string, const Given extends CollapseOptions = {}>(
  field: Field,
  options?: Given
): Collapse<
  One<Field, never> & Mentioned<Each<At<Given, "inner_hits">>, "sort" | "collapse" | "highlight">
> => ({ ...options, field })
