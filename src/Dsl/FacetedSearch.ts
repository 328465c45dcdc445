/**
 * Faceted searches: a text, chosen values in facets, and for each facet the counts of what else could be chosen.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { AggregationsAggregationContainer } from "../Api/types/Aggregations.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import type { Elasticsearch } from "../Client.ts"
import type * as Facet from "./Facet.ts"
import { and, or } from "./internal/algebra.ts"
import { type FieldsOf, from, type Takes } from "./queries/query.ts"
import { aggs, postFilter, query, size, skip } from "./searches/combine.ts"
import { execute as executeSearch, type ExecuteOptions, type SearchError } from "./searches/run.ts"
import type { ContextOf, Response, Search } from "./searches/search.ts"

/**
 * Facets by their names.
 *
 * @category models
 * @since 0.1.0
 */
export interface Facets {
  readonly [name: string]: Facet.Any
}

/**
 * A faceted search: a search, the fields that a text is looked for in, and facets.
 *
 * @category models
 * @since 0.1.0
 */
export interface FacetedSearch<out T, out Fields, out F, out Aggs = {}, out S = {}> {
  readonly search: Search<T, Fields, Aggs, S>
  readonly fields: ReadonlyArray<string>
  readonly facets: F
}

/** The type of a facet's keys, in a search over these fields. */
type KeyOf<One, Fields> =
  Facet.KeyedBy<One> extends { readonly key: infer Key }
    ? Key
    : Facet.KeyedBy<One> extends { readonly field: infer Field }
      ? Field extends keyof ContextOf<unknown, Fields>["keys"]
        ? ContextOf<unknown, Fields>["keys"][Field]
        : string | number | boolean
      : never

/**
 * What is asked for: a text, chosen keys by facet, and which of the hits. Of several keys of one facet a document needs
 * one; of several facets it needs all.
 *
 * @category models
 * @since 0.1.0
 */
export interface Question<F, Fields> {
  readonly text?: string | undefined
  readonly chosen?: { readonly [Name in keyof F]?: ReadonlyArray<KeyOf<F[Name], Fields>> } | undefined
  /** How many hits are passed over. Default what the search says, or none. */
  readonly skip?: number | undefined
  /** How many hits come. Default what the search says, or 10. */
  readonly size?: number | undefined
}

/**
 * One value of a facet: how many documents have it among those that match the text and what is chosen in the other
 * facets, and whether it is chosen itself.
 *
 * @category models
 * @since 0.1.0
 */
export interface Value<out Key> {
  readonly key: Key
  readonly count: number
  readonly chosen: boolean
}

/**
 * The answer to a faceted search.
 *
 * @category models
 * @since 0.1.0
 */
export type Answer<T, Fields, F, Aggs = {}, S = {}> = Response<T, Fields, Aggs, S> & {
  readonly facets: { readonly [Name in keyof F]: ReadonlyArray<Value<KeyOf<F[Name], Fields>>> }
}

/** The names of fields without their boosts. */
type Bare<Name> = Name extends `${infer Field}^${string}`
  ? Field
  : Name extends `${string}*${string}`
    ? never
    : Name

/**
 * Makes a faceted search of a search.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Facet, FacetedSearch, Field, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), genre: Field.keyword(), year: Field.integer() })
 *
 * const films = FacetedSearch.make(Search.make(Films), {
 *   fields: ["title^2"],
 *   facets: { genres: Facet.terms("genre"), decades: Facet.histogram("year", 10) }
 * })
 *
 * const found = Effect.map(
 *   FacetedSearch.execute(films, { text: "blue", chosen: { genres: ["Drama"] } }),
 *   (answer) => answer.facets.decades.map(({ chosen, count, key }) => [key, count, chosen] as const)
 * )
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = <
  T,
  Fields extends { readonly [N in Bare<Name> & string]: Takes<never> } & FieldsOf<F[keyof F]>,
  Aggs,
  S,
  const F extends Facets,
  const Name extends string = never
>(
  search: Search<T, Fields, Aggs, S>,
  options: {
    /** The fields that the text is looked for in, with boosts. Default: all. */
    readonly fields?: ReadonlyArray<Name> | undefined
    readonly facets: F
  }
): FacetedSearch<T, Fields, F, Aggs, S> => ({ search, fields: options.fields ?? [], facets: options.facets })

const prefix = "facet:"

type Chosen = { readonly [name: string]: ReadonlyArray<unknown> | undefined }

/** The filter of a facet, where something is chosen in it. */
const filterOf = (
  [name, facet]: readonly [string, Facet.Any],
  chosen: Chosen
): ReadonlyArray<QueryDslQueryContainer> => {
  const keys = chosen[name] ?? []
  return keys.length === 0 ? [] : [or(keys.map(facet.filter))]
}

const textOf = (fields: ReadonlyArray<string>, text: string): QueryDslQueryContainer => ({
  multi_match: { query: text, ...(fields.length > 0 && { fields }) }
})

/**
 * The plain search that a question is: the text is its query, what is chosen filters the hits after the aggregations,
 * and each facet counts with the filters of the others.
 *
 * @example
 * ```ts
 * import { Facet, FacetedSearch, Search } from "effect-elasticsearch/Dsl"
 *
 * const films = FacetedSearch.make(Search.over("films"), { facets: { genres: Facet.terms("genre") } })
 * const { request } = FacetedSearch.toSearch(films, { text: "blue", chosen: { genres: ["Drama"] } })
 * ```
 * @category accessors
 * @since 0.1.0
 */
export const toSearch = <T, Fields, F, Aggs, S>(
  { facets, fields, search }: FacetedSearch<T, Fields, F, Aggs, S>,
  question: Question<F, Fields>
): Search<T, Fields, Aggs, S> => {
  const all = Object.entries(facets as Facets)
  const chosen: Chosen = question.chosen ?? {}
  const counts = all.map(([name, facet]): readonly [string, AggregationsAggregationContainer] => {
    const others = all.filter(([other]) => other !== name).flatMap((other) => filterOf(other, chosen))
    return [`${prefix}${name}`, { filter: and(others), aggs: { facet: facet.aggregation } }]
  })
  const filters = all.flatMap((one) => filterOf(one, chosen)).map((one) => from(one))
  const { text } = question
  const asked = text === undefined || text === "" ? search : query(from(textOf(fields, text)))(search)
  const skipped = question.skip === undefined ? asked : skip(question.skip)(asked)
  const sized = question.size === undefined ? skipped : size(question.size)(skipped)
  return aggs(Object.fromEntries(counts))(filters.reduce((filtered, one) => postFilter(one)(filtered), sized))
}

/** A key in a form that can be compared. */
const comparable = (key: unknown): unknown =>
  DateTime.isDateTime(key) ? DateTime.toEpochMillis(key) : key instanceof Date ? key.getTime() : key

interface Bucket {
  readonly key: unknown
  readonly doc_count: number
}

const isBucket = (value: unknown): value is Bucket =>
  typeof value === "object" && value !== null && "key" in value && "doc_count" in value

/**
 * Runs a faceted search.
 *
 * @example
 * ```ts
 * import { Facet, FacetedSearch, Search } from "effect-elasticsearch/Dsl"
 *
 * const films = FacetedSearch.make(Search.over("films"), { facets: { genres: Facet.terms("genre") } })
 * const answer = FacetedSearch.execute(films, { chosen: { genres: ["Drama", "Comedy"] } })
 * ```
 * @category running
 * @since 0.1.0
 */
export const execute = <T, Fields, F, Aggs, S>(
  faceted: FacetedSearch<T, Fields, F, Aggs, S>,
  question: Question<F, Fields> = {},
  options?: ExecuteOptions
): Effect.Effect<Answer<T, Fields, F, Aggs, S>, SearchError, Elasticsearch> => {
  const all = Object.entries(faceted.facets as Facets)
  const chosen: Chosen = question.chosen ?? {}
  return Effect.map(executeSearch(toSearch(faceted, question), options), (answer) => {
    const values = all.map(([name, facet]) => {
      const counted: { readonly facet?: object } = Reflect.get(answer.aggs, `${prefix}${name}`) ?? {}
      const found = facet.buckets(counted.facet ?? {})
      const keys = new Set((chosen[name] ?? []).map(comparable))
      const buckets = Array.isArray(found) ? found.filter(isBucket) : []
      return [
        name,
        buckets.map(({ doc_count: count, key }) => ({ key, count, chosen: keys.has(comparable(key)) }))
      ] as const
    })
    const own = Object.fromEntries(Object.entries(answer.aggs).filter(([name]) => !name.startsWith(prefix)))
    // The facets are of the names and keys that were asked for.
    return { ...answer, aggs: own, facets: Object.fromEntries(values) } as unknown as Answer<
      T,
      Fields,
      F,
      Aggs,
      S
    >
  })
}
