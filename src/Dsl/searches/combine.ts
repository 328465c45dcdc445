/**
 * What searches are put together from. Each function gives a new search.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { SearchRequest } from "../../Api/Core.ts"
import type { KnnSearch, SortCombinations, SortResults } from "../../Api/types/Common.ts"
import type { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import type { SearchTrackHits } from "../../Api/types/Search.ts"
import type { Aggregations } from "../aggregations/aggregation.ts"
import { and } from "../internal/algebra.ts"
import { listOf } from "../internal/list.ts"
import { holdsVectors, withWholeHits } from "../internal/whole.ts"
import type { FieldsOf, Mentions, One, Query, Takes } from "../queries/query.ts"
import type { Collapse } from "../Collapse.ts"
import type { Highlight } from "../Highlight.ts"
import type { Rescore } from "../Rescore.ts"
import type { Retriever } from "../Retriever.ts"
import type { AnyRuntimeField, RuntimeFields } from "../Runtime.ts"
import type { Suggesters } from "../Suggest.ts"
import { aggsOf, type Decode, decodingBy, requesting, type Search, searching } from "./search.ts"

/** The search's query with another condition. */
const conditions = (request: SearchRequest, query: QueryDslQueryContainer): SearchRequest => ({
  query: request.query === undefined ? query : and([request.query, query])
})

/**
 * Adds a query. Several have to match all, and all of them score.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.query(Query.match("title", "solaris")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/querydsl
 * @category queries
 * @since 0.1.0
 */
export const query =
  <F>(query: Query<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, conditions(self.request, query))

/**
 * Adds a query that has to match and does not score.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.filter(Query.range("year", { gte: 1970 })))
 * ```
 * @category queries
 * @since 0.1.0
 */
export const filter =
  <F>(query: Query<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, conditions(self.request, { bool: { filter: [query] } }))

/**
 * Adds a query that must not match.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.exclude(Query.term("genres", "comedy")))
 * ```
 * @category queries
 * @since 0.1.0
 */
export const exclude =
  <F>(query: Query<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, conditions(self.request, { bool: { must_not: [query] } }))

/**
 * Adds a query that hits have to match, while aggregations count without it.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.postFilter(Query.term("genres", "drama")))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/filter-search-results
 * @category queries
 * @since 0.1.0
 */
export const postFilter =
  <F>(query: Query<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> => {
    const { post_filter } = self.request
    return requesting(self, { post_filter: post_filter === undefined ? query : and([post_filter, query]) })
  }

/**
 * Everything that a search by nearness has beside its field.
 *
 * @category options
 * @since 0.1.0
 */
export interface KnnOptions<F> extends Omit<KnnSearch, "field" | "filter"> {
  readonly filter?: Query<F> | ReadonlyArray<Query<F>> | undefined
}

/**
 * Adds a search by nearness of vectors; several add up with the query.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.knn("embedding", {
 *     query_vector: [0.1, 0.2],
 *     k: 10,
 *     num_candidates: 100,
 *     filter: Query.term("genres", "drama")
 *   })
 * )
 * ```
 * @see https://www.elastic.co/docs/solutions/search/vector/knn
 * @category queries
 * @since 0.1.0
 */
export const knn =
  <const Field extends string, F = unknown>(field: Field, options: KnnOptions<F>) =>
  <T, Fields extends F & One<Field, never>, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields, Aggs, S> => {
    const all = [...listOf(self.request.knn), { ...options, field }]
    return requesting(self, { knn: all })
  }

/**
 * Adds aggregations. The answer's `aggs` have the types that follow from them.
 *
 * @example
 * ```ts
 * import { Aggregation, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.aggs({ genres: Aggregation.terms("genres", { aggs: { rating: Aggregation.avg("rating") } }) }),
 *   Search.size(0)
 * )
 * ```
 * @see https://www.elastic.co/docs/explore-analyze/query-filter/aggregations
 * @category aggregations
 * @since 0.1.0
 */
export const aggs =
  <const Added extends Aggregations>(added: Added) =>
  <T, Fields extends FieldsOf<Added[keyof Added]>, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields, Aggs & Added, S> => {
    const { aggregations: _, aggs: __, ...request } = self.request
    const whole = holdsVectors(self.document.mapping.properties) ? withWholeHits(added) : added
    return searching({ ...self, request: { ...request, aggs: { ...aggsOf(self.request), ...whole } } })
  }

const sortOf = (key: unknown): SortCombinations => {
  if (typeof key !== "string") return key as SortCombinations
  return key.startsWith("-") ? { [key.slice(1)]: { order: "desc" } } : key
}

/**
 * Sets the order of the hits: fields in turn. Without any, hits are in the order of their scores again.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.sort("-year", { rating: { order: "desc", missing: "_last" } }, "_score"))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category hits
 * @since 0.1.0
 */
export const sort =
  <const Keys extends ReadonlyArray<string | Exclude<SortCombinations, string>>>(...keys: Keys) =>
  <T, Fields extends SortFields<Keys[number]>, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields, Aggs, S> => {
    const { sort: _, ...request } = self.request
    return searching({
      ...self,
      request: keys.length === 0 ? request : { ...request, sort: keys.map(sortOf) }
    })
  }

/** The fields that sort keys are over. */
type SortFields<Key> = { readonly [Name in SortName<Key>]: Takes<never> } & FieldsOf<Key>

type SortName<Key> = Key extends string
  ? Key extends `-${infer Field}`
    ? Field
    : Key
  : Key extends { readonly _script: unknown } | { readonly _geo_distance: unknown }
    ? never
    : [Known<Key>] extends [never]
      ? keyof Key & string
      : never

/** What a value of {@link Sort} mentions; nothing for what was written by hand. */
type Known<Key> = Key extends Mentions<infer F> ? (unknown extends F ? never : F) : never

const sized =
  (request: SearchRequest) =>
  <T, Fields, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, request)

/**
 * Sets how many hits the answer has. Elasticsearch's default is 10.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const counts = Search.over("films").pipe(Search.size(0))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const size = (size: number) => sized({ size })

/**
 * Sets how many hits are passed over. With the size it must not go beyond 10,000; for more there are {@link pages} and
 * {@link scan}.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const second = Search.over("films").pipe(Search.skip(10), Search.size(10))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const skip = (from: number) => sized({ from })

/**
 * Asks for one page of hits; the first page is 1.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const third = Search.over("films").pipe(Search.page(3, 20))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const page = (page: number, size: number) => sized({ from: Math.max(0, page - 1) * size, size })

/**
 * Goes on after a hit with these sort values, which are in its `sort`.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const next = Search.over("films").pipe(Search.sort("year", "_id"), Search.after([1972, "42"]))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/paginate-search-results
 * @category hits
 * @since 0.1.0
 */
export const after = (values: SortResults) => sized({ search_after: values })

/**
 * Leaves out hits that score less.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.query(Query.match("title", "solaris")), Search.minScore(0.5))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const minScore = (score: number) => sized({ min_score: score })

/**
 * Whether hits are counted: all of them, none, or up to a number. Elasticsearch's default is 10,000.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const exact = Search.over("films").pipe(Search.trackTotalHits(true))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const trackTotalHits = (track: SearchTrackHits) => sized({ track_total_hits: track })

/**
 * Sets all that has no function of its own, and all that has, by its name on the wire. What it sets is not checked
 * against the document.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.params({ preference: "_local", profile: true, stats: ["web"] }))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const params = (params: Omit<SearchRequest, "aggs" | "aggregations" | "suggest">) => sized(params)

/**
 * Marks in the hits where fields match: `hit.highlight`. `Highlight.fields` makes it; several add up.
 *
 * @example
 * ```ts
 * import { Highlight, Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.query(Query.match("title", "solaris")),
 *   Search.highlight(Highlight.fields(["title"], { pre_tags: ["<b>"], post_tags: ["</b>"] }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/highlighting
 * @category hits
 * @since 0.1.0
 */
export const highlight =
  <F = unknown>(highlight: Highlight<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> => {
    const before = self.request.highlight
    return requesting(self, {
      highlight: { ...before, ...highlight, fields: { ...before?.fields, ...highlight.fields } }
    })
  }

/**
 * Keeps the best hit for each value of a field. `Collapse.by` makes it.
 *
 * @example
 * ```ts
 * import { Collapse, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.collapse(Collapse.by("director.name.raw")))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/collapse-search-results
 * @category hits
 * @since 0.1.0
 */
export const collapse =
  <F>(collapse: Collapse<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, { collapse })

/**
 * Scores the best hits again.
 *
 * @example
 * ```ts
 * import { Query, Rescore, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.query(Query.match("title", "blue")),
 *   Search.rescore(Rescore.query(Query.matchPhrase("title", "blue velvet"), { window_size: 50 }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/filter-search-results#rescore
 * @category queries
 * @since 0.1.0
 */
export const rescore =
  <F>(...rescores: ReadonlyArray<Rescore<F>>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, { rescore: [...listOf(self.request.rescore), ...rescores] })

/**
 * Finds hits by retrievers instead of by a query, for instance by several ways at once.
 *
 * @example
 * ```ts
 * import { Query, Retriever, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.retriever(
 *     Retriever.rrf([
 *       Retriever.standard(Query.match("title", "solaris")),
 *       Retriever.knn("embedding", { query_vector: [0.1, 0.2], k: 10, num_candidates: 100 })
 *     ])
 *   )
 * )
 * ```
 * @see https://www.elastic.co/docs/solutions/search/retrievers-overview
 * @category queries
 * @since 0.1.0
 */
export const retriever =
  <F>(retriever: Retriever<F>) =>
  <T, Fields extends F, Aggs, S>(self: Search<T, Fields, Aggs, S>): Search<T, Fields, Aggs, S> =>
    requesting(self, { retriever })

/**
 * Adds fields that scripts compute when the search runs. It may mention them from there on.
 *
 * @example
 * ```ts
 * import { Query, Runtime, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(
 *   Search.runtime({ decade: Runtime.long("emit(doc['year'].value / 10 * 10)") }),
 *   Search.query(Query.term("decade", 1970))
 * )
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/runtime-fields
 * @category hits
 * @since 0.1.0
 */
export const runtime =
  <const Added extends { readonly [name: string]: AnyRuntimeField }>(added: Added) =>
  <T, Fields extends FieldsOf<Added[keyof Added]>, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields & RuntimeFields<Added>, Aggs, S> =>
    searching({
      ...self,
      request: { ...self.request, runtime_mappings: { ...self.request.runtime_mappings, ...added } }
    })

/**
 * Asks for the values of fields as they are indexed: `hit.fields`, always lists. For runtime fields, dates in another
 * format, and fields of documents whose source is not kept.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.fields("title", "released"))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrieve-selected-fields
 * @category hits
 * @since 0.1.0
 */
export const fields =
  <const Field extends string>(...fields: ReadonlyArray<Field>) =>
  <T, Fields extends { readonly [Name in Exclude<Field, `${string}*${string}`>]: Takes<never> }, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields, Aggs, S> =>
    requesting(self, { fields: [...(self.request.fields ?? []), ...fields] })

/**
 * Leaves out the sources of hits: `hit._source` is undefined.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const ids = Search.over("films").pipe(Search.withoutSource)
 * ```
 * @category hits
 * @since 0.1.0
 */
export const withoutSource = <T, Fields, Aggs, S>(
  self: Search<T, Fields, Aggs, S>
): Search<undefined, Fields, Aggs, S> =>
  searching({
    document: self.document,
    request: { ...self.request, _source: false },
    decode: () => Result.succeed(undefined)
  })

/**
 * Gives only these fields of the sources, with their types: all that hits are used for need not be sent.
 *
 * @example
 * ```ts
 * import { Document, Field, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), plot: Field.text(), year: Field.integer() })
 * const search = Search.make(Films).pipe(Search.source("title", "year"))
 * ```
 * @category hits
 * @since 0.1.0
 */
export const source =
  <const Name extends string>(...names: ReadonlyArray<Name>) =>
  <T extends { readonly [Key in Name]?: unknown }, Fields, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<Pick<T, Name & keyof T>, Fields, Aggs, S> => {
    const picked = Object.fromEntries(
      names.flatMap((name) => {
        const field = self.document.fields[name]
        return field === undefined ? [] : [[name, field]]
      })
    )
    // Fields of a declared document need no services.
    const schema = Schema.Struct(picked) as Schema.Top as Schema.Codec<unknown>
    // These are the fields of `T` by these names.
    const decode = decodingBy({ ...self.document, schema }) as Decode<Pick<T, Name & keyof T>>
    return searching({ document: self.document, request: { ...self.request, _source: [...names] }, decode })
  }

/**
 * Adds suggestions: for mistyped words, or for what is being typed. The answer's `suggest` has them by these names.
 *
 * @example
 * ```ts
 * import { Search, Suggest } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("films").pipe(Search.suggest({ titles: Suggest.term("solarsi", "title") }))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters
 * @category suggestions
 * @since 0.1.0
 */
export const suggest =
  <const Added extends Suggesters>(added: Added) =>
  <T, Fields extends FieldsOf<Added[keyof Added]>, Aggs, S>(
    self: Search<T, Fields, Aggs, S>
  ): Search<T, Fields, Aggs, S & Added> =>
    searching({ ...self, request: { ...self.request, suggest: { ...self.request.suggest, ...added } } })
