/**
 * Retrievers: ways to find hits and to put the hits of several ways together.
 *
 * @since 0.1.0
 */
import type {
  DiversifyRetriever,
  Id,
  KnnRetriever,
  LinearRetriever,
  PinnedRetriever,
  RRFRetriever,
  RetrieverBase,
  RetrieverContainerMade,
  RuleRetriever,
  ScoreNormalizer,
  SortCombinations,
  StandardRetriever,
  TextSimilarityReranker
} from "../Api/types/Common.ts"
import type { SearchFieldCollapse } from "../Api/types/Search.ts"
import { type Each, type Mentioned, type OneOrMany, retrieving } from "./internal/parts.ts"
import type { FieldsOf, Listed, Mentions, One, Query } from "./queries/query.ts"
import type { Rescore } from "./Rescore.ts"

/**
 * A retriever, as the low-level client takes it. `Fields` are the fields that it, its filters and the retrievers inside
 * of it mention, as those of a query.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever: Retriever.Retriever<Query.One<"title", string>> = Retriever.standard(Query.match("title", "dune"))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Retriever<in Fields = never> extends RetrieverContainerMade, Mentions<Fields> {}

/**
 * What all retrievers have.
 *
 * @category options
 * @since 0.1.0
 */
export interface RetrieverOptions extends Omit<RetrieverBase, "filter"> {
  /** Only hits that match all of these. */
  readonly filter?: OneOrMany<Query> | undefined
}

/** Its own options, with filters that mention fields. */
type OptionsOf<Whole, Own extends string> = Omit<Whole, Own | keyof RetrieverBase> & RetrieverOptions

/**
 * Everything that `standard` has beside the query.
 *
 * @category options
 * @since 0.1.0
 */
export interface StandardOptions extends OptionsOf<StandardRetriever, "query" | "sort" | "collapse"> {
  readonly sort?: OneOrMany<SortCombinations> | undefined
  readonly collapse?: SearchFieldCollapse | undefined
}

/**
 * Everything that `knn` has beside the field: `query_vector` or `query_vector_builder` says what is looked for.
 *
 * @category options
 * @since 0.1.0
 */
export interface KnnOptions extends OptionsOf<KnnRetriever, "field"> {}

/**
 * A retriever, or one with a weight other than 1.
 *
 * @category models
 * @since 0.1.0
 */
export type RrfEntry = Retriever | { readonly retriever: Retriever; readonly weight?: number | undefined }

/**
 * Everything that `rrf` has beside the retrievers.
 *
 * @category options
 * @since 0.1.0
 */
export interface RrfOptions extends OptionsOf<RRFRetriever, "retrievers" | "query" | "fields"> {}

/**
 * Everything that `rrfQuery` has beside the query.
 *
 * @category options
 * @since 0.1.0
 */
export interface RrfQueryOptions extends RrfOptions {
  /** Where to look; may have boosts (`title^2`) and patterns. Default: the index's `index.query.default_field`. */
  readonly fields?: ReadonlyArray<string> | undefined
}

/**
 * A retriever whose scores are added to those of others.
 *
 * @category models
 * @since 0.1.0
 */
export interface LinearEntry {
  readonly retriever: Retriever
  /** The scores are multiplied by it. Default 1. */
  readonly weight?: number | undefined
  /** What becomes of the scores before. Default: what the options of the whole say, else `none`. */
  readonly normalizer?: ScoreNormalizer | undefined
}

/**
 * Everything that `linear` has beside the retrievers.
 *
 * @category options
 * @since 0.1.0
 */
export interface LinearOptions extends OptionsOf<LinearRetriever, "retrievers" | "query" | "fields"> {}

/**
 * Everything that `linearQuery` has beside the query. Elasticsearch wants a `normalizer`.
 *
 * @category options
 * @since 0.1.0
 */
export interface LinearQueryOptions extends LinearOptions {
  /** Where to look; may have boosts (`title^2`) and patterns. Default: the index's `index.query.default_field`. */
  readonly fields?: ReadonlyArray<string> | undefined
}

/**
 * Everything that `textSimilarityReranker` has beside the retriever, the field and the text.
 *
 * @category options
 * @since 0.1.0
 */
export interface RerankerOptions extends OptionsOf<
  TextSimilarityReranker,
  "retriever" | "field" | "inference_text"
> {}

/**
 * Everything that `rule` has beside the rules and the retriever.
 *
 * @category options
 * @since 0.1.0
 */
export interface RuleOptions extends OptionsOf<
  RuleRetriever,
  "retriever" | "ruleset_ids" | "match_criteria"
> {}

/**
 * Everything that `pinned` has beside what is pinned and the retriever.
 *
 * @category options
 * @since 0.1.0
 */
export interface PinnedOptions extends OptionsOf<PinnedRetriever, "retriever" | "ids" | "docs"> {}

/**
 * The documents on top: by their ids, or by ids with indices.
 *
 * @category models
 * @since 0.1.0
 */
export type Pinned = Pick<PinnedRetriever, "ids" | "docs">

/**
 * Everything that `diversify` has beside the field and the retriever. `query_vector` or `query_vector_builder` says
 * what the hits should be near to.
 *
 * @category options
 * @since 0.1.0
 */
export interface DiversifyOptions extends OptionsOf<DiversifyRetriever, "retriever" | "field" | "type"> {
  /** The way to do it. Default `mmr`, which is the only one. */
  readonly type?: DiversifyRetriever["type"] | undefined
}

/** The retrievers of entries. */
type Inner<Entry> = Entry extends { readonly retriever: infer R } ? R : Entry

/** The fields of a list that may be left out. */
type ListedIn<Given> = Given extends { readonly fields: ReadonlyArray<infer Field extends string> }
  ? Listed<Field, string>
  : unknown

/** The fields of sort keys that are mere names. */
type SortNames<Given> = Given extends { readonly sort: infer Keys }
  ? One<Exclude<Extract<Each<Keys>, string>, "_score" | "_doc">, never>
  : unknown

/**
 * Finds what a query finds.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.standard(Query.match("title", "dune"), { filter: Query.term("genres", "drama") })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/standard-retriever
 * @category constructors
 * @since 0.1.0
 */
export const standard = <const Q extends Query, const Given extends StandardOptions = {}>(
  query: Q,
  options?: Given
): Retriever<FieldsOf<Q> & Mentioned<Given, "filter" | "sort" | "collapse"> & SortNames<Given>> =>
  retrieving({ standard: { ...options, query } })

/**
 * Finds the documents whose vectors are nearest to a vector, or to what a model makes of a text. `filter` limits the
 * candidates.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.knn("embedding", {
 *   query_vector: [0.1, 0.2, 0.3],
 *   k: 10,
 *   num_candidates: 100,
 *   filter: Query.term("genres", "drama")
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/knn-retriever
 * @category constructors
 * @since 0.1.0
 */
export const knn = <const Field extends string, const Given extends KnnOptions>(
  field: Field,
  options: Given
): Retriever<One<Field, never> & Mentioned<Given, "filter">> => retrieving({ knn: { ...options, field } })

/**
 * Puts the hits of several retrievers together by their ranks: the higher a hit is in each list, the better
 * (reciprocal rank fusion). Scores need not be comparable.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.rrf(
 *   [
 *     Retriever.standard(Query.match("title", "dune")),
 *     { retriever: Retriever.knn("embedding", { query_vector: [0.1, 0.2], k: 10, num_candidates: 50 }), weight: 2 }
 *   ],
 *   { rank_constant: 20 }
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/rrf-retriever
 * @category constructors
 * @since 0.1.0
 */
export const rrf = <const Entries extends ReadonlyArray<RrfEntry>, const Given extends RrfOptions = {}>(
  retrievers: Entries,
  options?: Given
): Retriever<FieldsOf<Inner<Entries[number]>> & Mentioned<Given, "filter">> =>
  retrieving({ rrf: { ...options, retrievers } })

/**
 * Looks for a text in several fields, and puts what each kind of field finds together by ranks. In Elasticsearch since
 * 9.1.0.
 *
 * @example
 * ```ts
 * import { Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.rrfQuery("sand and spice", { fields: ["title^2", "summary"] })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/rrf-retriever
 * @category constructors
 * @since 0.1.0
 */
export const rrfQuery = <const Given extends RrfQueryOptions = {}>(
  query: string,
  options?: Given
): Retriever<ListedIn<Given> & Mentioned<Given, "filter">> =>
  retrieving({ rrf: { ...options, query, retrievers: [] } })

/**
 * Puts the hits of several retrievers together by the sums of their scores, each with a weight.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.linear([
 *   { retriever: Retriever.standard(Query.match("title", "dune")), weight: 2, normalizer: "minmax" },
 *   { retriever: Retriever.knn("embedding", { query_vector: [0.1, 0.2], k: 10, num_candidates: 50 }) }
 * ])
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/linear-retriever
 * @category constructors
 * @since 0.1.0
 */
export const linear = <
  const Entries extends ReadonlyArray<LinearEntry>,
  const Given extends LinearOptions = {}
>(
  retrievers: Entries,
  options?: Given
): Retriever<FieldsOf<Inner<Entries[number]>> & Mentioned<Given, "filter">> =>
  retrieving({
    linear: {
      ...options,
      retrievers: retrievers.map(({ retriever, weight = 1, normalizer = options?.normalizer ?? "none" }) => ({
        retriever,
        weight,
        normalizer
      }))
    }
  })

/**
 * Looks for a text in several fields, and puts what each kind of field finds together by the sums of the scores. In
 * Elasticsearch since 9.1.0.
 *
 * @example
 * ```ts
 * import { Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.linearQuery("sand and spice", {
 *   fields: ["title^2", "summary"],
 *   normalizer: "minmax"
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/linear-retriever
 * @category constructors
 * @since 0.1.0
 */
export const linearQuery = <const Given extends LinearQueryOptions>(
  query: string,
  options: Given
): Retriever<ListedIn<Given> & Mentioned<Given, "filter">> => retrieving({ linear: { ...options, query } })

/**
 * Has a model sort the best hits anew, by how near in meaning a field's text is to a text. `inference_id` says which
 * model.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.textSimilarityReranker(
 *   Retriever.standard(Query.match("plot", "desert")),
 *   "plot",
 *   "films about life in a desert",
 *   { inference_id: "my-reranker", rank_window_size: 50 }
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/text-similarity-reranker-retriever
 * @category constructors
 * @since 0.1.0
 */
export const textSimilarityReranker = <
  const R extends Retriever,
  const Field extends string,
  const Given extends RerankerOptions = {}
>(
  retriever: R,
  field: Field,
  inference_text: string,
  options?: Given
): Retriever<FieldsOf<R> & One<Field, string> & Mentioned<Given, "filter">> =>
  retrieving({ text_similarity_reranker: { ...options, retriever, field, inference_text } })

/**
 * Puts documents on top, or leaves them out, as rules of query rules' sets say for these criteria.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.rule(
 *   ["campaigns"],
 *   { text: "dune" },
 *   Retriever.standard(Query.match("title", "dune"))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/rule-retriever
 * @category constructors
 * @since 0.1.0
 */
export const rule = <const R extends Retriever, const Given extends RuleOptions = {}>(
  ruleset_ids: OneOrMany<Id>,
  match_criteria: { readonly [name: string]: unknown },
  retriever: R,
  options?: Given
): Retriever<FieldsOf<R> & Mentioned<Given, "filter">> =>
  retrieving({ rule: { ...options, ruleset_ids, match_criteria, retriever } })

/**
 * Scores the best hits of a retriever anew.
 *
 * @example
 * ```ts
 * import { Query, Rescore, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.rescorer(
 *   Retriever.standard(Query.match("title", "dune")),
 *   Rescore.query(Query.matchPhrase("title", "children of dune"), { window_size: 50 })
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/rescorer-retriever
 * @category constructors
 * @since 0.1.0
 */
export const rescorer = <
  const R extends Retriever,
  const Scores extends OneOrMany<Rescore>,
  const Given extends RetrieverOptions = {}
>(
  retriever: R,
  rescore: Scores,
  options?: Given
): Retriever<FieldsOf<R | Each<Scores>> & Mentioned<Given, "filter">> =>
  retrieving({ rescorer: { ...options, retriever, rescore } })

/**
 * Puts these documents on top, in their order, and what a retriever finds below.
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.pinned({ ids: ["42"] }, Retriever.standard(Query.match("title", "dune")))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/pinned-retriever
 * @category constructors
 * @since 0.1.0
 */
export const pinned = <const R extends Retriever, const Given extends PinnedOptions = {}>(
  documents: Pinned,
  retriever: R,
  options?: Given
): Retriever<FieldsOf<R> & Mentioned<Given, "filter">> =>
  retrieving({ pinned: { ...options, ...documents, retriever } })

/**
 * Leaves out hits that are too much like better ones: their vectors, which a field has, tell. `lambda` says what counts
 * more, from 0 (hits that differ) to 1 (hits near to the query).
 *
 * @example
 * ```ts
 * import { Query, Retriever } from "effect-elasticsearch/Dsl"
 *
 * const retriever = Retriever.diversify("embedding", Retriever.standard(Query.match("title", "dune")), {
 *   query_vector: [0.1, 0.2, 0.3],
 *   lambda: 0.7,
 *   size: 5
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/diversify-retriever
 * @category constructors
 * @since 0.1.0
 */
export const diversify = <
  const Field extends string,
  const R extends Retriever,
  const Given extends DiversifyOptions = {}
>(
  field: Field,
  retriever: R,
  options?: Given
): Retriever<One<Field, never> & FieldsOf<R> & Mentioned<Given, "filter">> =>
  retrieving({ diversify: { ...options, type: options?.type ?? "mmr", field, retriever } })
