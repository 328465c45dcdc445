/**
 * Scores for the best hits anew.
 *
 * @since 0.1.0
 */
import type {
  SearchLearningToRank,
  SearchRescoreMade,
  SearchRescoreQuery,
  SearchScriptRescore
} from "../Api/types/Search.ts"
import { rescoring } from "./internal/parts.ts"
import type { FieldsOf, Mentions, Query } from "./queries/query.ts"

/**
 * How the best hits of each shard are scored anew, as the low-level client takes it. `Fields` are the fields that it
 * mentions, as those of a query.
 *
 * @example
 * ```ts
 * import { Query, Rescore } from "effect-elasticsearch/Dsl"
 *
 * const rescore: Rescore.Rescore<Query.One<"title", string>> = Rescore.query(Query.match("title", "dune"))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Rescore<in Fields = never> extends SearchRescoreMade, Mentions<Fields>, Window {}

/**
 * Which hits are scored anew.
 *
 * @category options
 * @since 0.1.0
 */
export interface Window {
  /** How many of the best hits of each shard. Default 10. */
  readonly window_size?: number | undefined
}

/**
 * How the query's score and the former one become the new score. `score_mode` is `total` by default, and both weights
 * are 1.
 *
 * @category options
 * @since 0.1.0
 */
export interface QueryOptions extends Window, Omit<SearchRescoreQuery, "rescore_query"> {}

/**
 * Everything that learning to rank has beside the model.
 *
 * @category options
 * @since 0.1.0
 */
export interface LearningToRankOptions extends Window, Omit<SearchLearningToRank, "model_id"> {}

/**
 * Scores the best hits anew with a query that would be too slow for all of them.
 *
 * @example
 * ```ts
 * import { Query, Rescore } from "effect-elasticsearch/Dsl"
 *
 * const rescore = Rescore.query(Query.matchPhrase("title", "children of dune", { slop: 2 }), {
 *   window_size: 50,
 *   query_weight: 0.7,
 *   rescore_query_weight: 1.2
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/filter-search-results#rescore
 * @category constructors
 * @since 0.1.0
 */
export const query = <const Q extends Query>(
  query: Q,
  { window_size, ...options }: QueryOptions = {}
): Rescore<FieldsOf<Q>> =>
  rescoring({
    ...(window_size !== undefined && { window_size }),
    query: { ...options, rescore_query: query }
  })

/**
 * Scores the best hits anew with a model that has learned which hits are good ones.
 *
 * @example
 * ```ts
 * import { Rescore } from "effect-elasticsearch/Dsl"
 *
 * const rescore = Rescore.learningToRank("films-ranker", { params: { text: "dune" }, window_size: 100 })
 * ```
 * @see https://www.elastic.co/docs/solutions/search/ranking/learning-to-rank-search-usage
 * @category constructors
 * @since 0.1.0
 */
export const learningToRank = (
  model_id: string,
  { window_size, ...options }: LearningToRankOptions = {}
): Rescore<unknown> =>
  rescoring({
    ...(window_size !== undefined && { window_size }),
    learning_to_rank: { ...options, model_id }
  })

/**
 * Scores the best hits anew with a script, which has the former score as `_score`.
 *
 * @example
 * ```ts
 * import { Rescore } from "effect-elasticsearch/Dsl"
 *
 * const rescore = Rescore.script({ source: "doc['rating'].value * _score" }, { window_size: 100 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/filter-search-results#rescore
 * @category constructors
 * @since 0.1.0
 */
export const script = (script: SearchScriptRescore["script"], options?: Window): Rescore<unknown> =>
  rescoring({ ...options, script: { script } })
