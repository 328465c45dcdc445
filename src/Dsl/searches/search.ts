/**
 * Searches as values.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Pipeable from "effect/Pipeable"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Context, Results } from "../../Api/AggregationResults.ts"
import type { SearchRequest, SearchResponse } from "../../Api/Core.ts"
import type { SearchHit, SearchHitsMetadata } from "../../Api/types/Search.ts"
import { DocumentError } from "../../Errors.ts"
import type { Aggregations } from "../aggregations/aggregation.ts"
import { type Any, decodeResult, type Document } from "../Document.ts"
import { everything, holdsVectors } from "../internal/whole.ts"
import type { Takes } from "../queries/query.ts"
import type { SuggestResults } from "../Suggest.ts"

declare const FieldsId: unique symbol
declare const AggsId: unique symbol
declare const SuggestId: unique symbol

/** What becomes of the source of a hit. */
export type Decode<T> = (hit: SearchHit) => Result.Result<T, DocumentError>

/**
 * A search: a plain request, and how its hits are read. `T` is what a hit's `_source` is, `Fields` are the fields that
 * it may mention, `Aggs` and `Suggesters` are what was asked for.
 *
 * @category models
 * @since 0.1.0
 */
export interface Search<out T, out Fields, out Aggs = {}, out Suggesters = {}> extends Pipeable.Pipeable {
  /** What the low-level client takes. */
  readonly request: SearchRequest
  readonly document: Any
  readonly decode: Decode<T>
  readonly [FieldsId]?: Fields
  readonly [AggsId]?: Aggs
  readonly [SuggestId]?: Suggesters
}

/**
 * A hit with its document.
 *
 * @category models
 * @since 0.1.0
 */
export interface Hit<out T> extends Omit<SearchHit, "_source"> {
  readonly _source: T
}

/** The type of keys over a field, by what it takes. */
type KeyOf<Taken> = Date extends Taken
  ? DateTime.Utc
  : boolean extends Taken
    ? boolean
    : bigint extends Taken
      ? number | bigint
      : number extends Taken
        ? number
        : Taken extends string
          ? Taken
          : string | number

/** The types of keys by field; nothing where the fields are not known. */
type Keys<Fields> = [Fields] extends [never]
  ? {}
  : {
      readonly [Path in keyof Fields]: Fields[Path] extends Takes<infer Taken>
        ? KeyOf<Taken>
        : string | number
    }

/**
 * What results of aggregations are computed from in a search over these documents: keys have the types of their
 * fields, dates are {@link DateTime.Utc}.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContextOf<T, Fields> extends Context {
  readonly keys: Keys<Fields>
  readonly date: DateTime.Utc
  readonly document: T
}

/**
 * The answer to a search.
 *
 * @category models
 * @since 0.1.0
 */
export interface Response<T, Fields, Aggs = {}, Suggesters = {}> extends Omit<
  SearchResponse,
  "hits" | "aggregations" | "suggest"
> {
  readonly hits: Omit<SearchHitsMetadata, "hits"> & { readonly hits: ReadonlyArray<Hit<T>> }
  /** The results of the aggregations, by their names. */
  readonly aggs: Results<Aggs, ContextOf<T, Fields>>
  readonly suggest: SuggestResults<Suggesters, T>
}

/**
 * The answer that a search gives.
 *
 * @category models
 * @since 0.1.0
 */
export type ResponseOf<S> =
  S extends Search<infer T, infer Fields, infer Aggs, infer Suggesters>
    ? Response<T, Fields, Aggs, Suggesters>
    : never

const proto = {
  pipe() {
    return Pipeable.pipeArguments(this, arguments)
  }
}

/** A search of these parts; what was asked is in its type alone. */
export const searching = <T, Fields, Aggs, Suggesters>(parts: {
  readonly request: SearchRequest
  readonly document: Any
  readonly decode: Decode<T>
}): Search<T, Fields, Aggs, Suggesters> => Object.assign(Object.create(proto), parts)

/** The same search with another request. */
export const requesting = <T, Fields, Aggs, Suggesters>(
  self: { readonly document: Any; readonly decode: Decode<T>; readonly request: SearchRequest },
  request: SearchRequest
): Search<T, Fields, Aggs, Suggesters> =>
  searching({ document: self.document, decode: self.decode, request: { ...self.request, ...request } })

/** The aggregations of a request, which may have either of two names. */
export const aggsOf = ({ aggregations, aggs }: SearchRequest): Aggregations => ({ ...aggregations, ...aggs })

const missing = "Expected a document: it is left out by _source, or the index does not keep it"

/** Decodes the source of a hit by a document's declaration. */
export const decodingBy =
  <T, E, Fields>(document: Document<T, E, Fields>): Decode<T> =>
  (hit) =>
    hit._source === undefined
      ? Result.fail(
          new DocumentError({
            index: hit._index,
            ...(hit._id !== undefined && { id: hit._id }),
            direction: "decode",
            at: [],
            expected: missing
          })
        )
      : decodeResult(document, hit._source, hit)

/**
 * A search over a document: all of them, until it is told more. Queries, aggregations and sorts are checked against
 * its fields.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field, Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const search = Search.make(Films).pipe(
 *   Search.query(Query.match("title", "solaris")),
 *   Search.filter(Query.range("year", { gte: 1970 })),
 *   Search.sort("-year"),
 *   Search.size(20)
 * )
 * const titles = Effect.map(Search.execute(search), (answer) => answer.hits.hits.map((hit) => hit._source.title))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = <T, E, Fields>(document: Document<T, E, Fields>): Search<T, Fields> =>
  searching({
    document,
    decode: decodingBy(document),
    request: {
      index: document.index,
      // A document with vectors is whole only with them.
      ...(holdsVectors(document.mapping.properties) && { _source: everything })
    }
  })

const unknownDocument: Any = {
  index: "",
  schema: Schema.Unknown,
  fields: {},
  mapping: {},
  settings: {},
  options: {},
  definitions: []
}

/**
 * A search over indices whose documents are not declared: sources are `unknown`, and all fields may be mentioned.
 *
 * @example
 * ```ts
 * import { Query, Search } from "effect-elasticsearch/Dsl"
 *
 * const search = Search.over("logs-*").pipe(Search.query(Query.term("level", "error")))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const over = (...indices: ReadonlyArray<string>): Search<unknown, never> =>
  searching({
    document: unknownDocument,
    decode: (hit) => Result.succeed(hit._source),
    request: indices.length === 0 ? {} : { index: indices }
  })

/**
 * A search from a plain request, for instance one that is kept as JSON.
 *
 * @example
 * ```ts
 * import { Document, Field, Search } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 * const search = Search.from(Films, { query: { match: { title: "solaris" } }, size: 5 })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const from = <T, E, Fields, const Request extends SearchRequest>(
  document: Document<T, E, Fields>,
  request: Request
): Search<T, Fields, AggsOf<Request>> => requesting(make(document), request)

/** The aggregations of a plain request. */
type AggsOf<Request> = Request extends { readonly aggs: infer Aggs }
  ? Aggs
  : Request extends { readonly aggregations: infer Aggs }
    ? Aggs
    : {}

/**
 * The plain request that a search is: it can be printed, kept as JSON, and given to the low-level client.
 *
 * @example
 * ```ts
 * import { Search } from "effect-elasticsearch/Dsl"
 *
 * const request = Search.toRequest(Search.over("films").pipe(Search.size(1)))
 * ```
 * @category accessors
 * @since 0.1.0
 */
export const toRequest = (search: { readonly request: SearchRequest }): SearchRequest => search.request
