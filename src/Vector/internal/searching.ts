/** How a store is searched. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { SearchRequest } from "../../Api/Core.ts"
import type { SearchHit } from "../../Api/types/Search.ts"
import type { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import { Elasticsearch } from "../../Client.ts"
import * as Document from "../../Dsl/Document.ts"
import { ConfigError, DocumentError, type ElasticsearchError } from "../../Errors.ts"
import { isObject } from "../../internal/object.ts"
import { countOf, wordOf } from "../../internal/options.ts"
import { complete } from "../../Search/internal/partial.ts"
import type { PartialResults } from "../../Search/PartialResults.ts"
import { mergeOptions } from "../../Transport/Service.ts"
import type { Dense, Sparse } from "../Embeddings.ts"
import { type EmbeddingError, InvalidVector } from "../Errors.ts"
import { cosine, hamming, mmr } from "../Mmr.ts"
import type { Hit, MmrSearchOptions, SearchOptions, VectorQuery } from "../Options.ts"
import { knownDimensions, partsOf, type Settings, targetOf } from "./settings.ts"
import { isDense, problemOf } from "./vectors.ts"

export type AnyQuery = string | VectorQuery<Dense | Sparse>

type RequestError = ConfigError | EmbeddingError | InvalidVector

export type AnySearchError = RequestError | ElasticsearchError | DocumentError | PartialResults

/** The most candidates that the server gathers. */
const mostCandidates = 10_000

interface Sizes {
  readonly k: number
  readonly size: number
  readonly numCandidates: number
}

const sizesOf = <Fields>(options: SearchOptions<Fields>): Effect.Effect<Sizes, ConfigError> =>
  Effect.gen(function* () {
    const k = yield* countOf(options.k ?? 4, "k")
    const size = yield* countOf(options.size ?? k, "size", 0)
    const numCandidates = yield* countOf(
      options.numCandidates ?? Math.min(Math.max(50, 2 * k), mostCandidates),
      "numCandidates"
    )
    if (numCandidates > mostCandidates) {
      const hint = `Give at most ${mostCandidates}, which is the server's limit`
      return yield* new ConfigError({ option: "numCandidates", reason: `is ${numCandidates}`, hint })
    }
    if (k > numCandidates) {
      const reason = `is ${numCandidates}, and k is ${k}`
      const hint = `Give at least k candidates; of both, ${mostCandidates} is the limit`
      return yield* new ConfigError({ option: "numCandidates", reason, hint })
    }
    return { k, size, numCandidates }
  })

/** What is searched for, with the vector made where one is needed. */
const askedOf = <E, R>(
  settings: Settings<E, R>,
  query: AnyQuery
): Effect.Effect<
  { readonly text: string | undefined; readonly vector: Dense | Sparse | undefined },
  RequestError | E,
  R
> =>
  Effect.gen(function* () {
    const { embeddings, strategy } = settings
    const text = typeof query === "string" ? query : query.text
    if (strategy.takes === "text") return { text, vector: undefined }
    const own = typeof query === "string" ? undefined : query.vector
    const vector =
      own ?? (text === undefined || embeddings === undefined ? undefined : yield* embeddings.query(text))
    if (vector === undefined) return { text, vector }
    const problem = problemOf(vector, "the query", strategy, yield* knownDimensions(settings))
    return problem === undefined ? { text, vector } : yield* problem
  })

interface Planned {
  readonly request: SearchRequest
  readonly vector: Dense | Sparse | undefined
}

const filterOf = <Fields>({ filter }: SearchOptions<Fields>): ReadonlyArray<QueryDslQueryContainer> =>
  filter === undefined ? [] : [filter].flat()

const planOf = <E, R, Fields>(
  settings: Settings<E, R>,
  query: AnyQuery,
  options: SearchOptions<Fields>
): Effect.Effect<Planned, RequestError | E, R> =>
  Effect.gen(function* () {
    const { index, metadataField, strategy, textField, vectorField } = settings
    const sizes = yield* sizesOf(options)
    const asked = yield* askedOf(settings, query)
    const target = targetOf(settings, undefined)
    const parts = yield* Effect.fromResult(
      partsOf(strategy, { ...target, ...asked, ...sizes, filter: filterOf(options) })
    )
    const request: SearchRequest = {
      index,
      size: sizes.size,
      _source: { includes: [...new Set([textField, metadataField, ...(options.fields ?? [])])] },
      // Servers since 9.2 leave vectors out of sources; as fields, all versions give them, as numbers.
      ...(options.vectors === true && { fields: [vectorField] }),
      ...parts
    }
    const { adjust } = options
    return { request: adjust === undefined ? request : adjust(request, asked), vector: asked.vector }
  })

/** The request that a search sends. */
export const toRequest = <E, R, Fields>(
  settings: Settings<E, R>,
  query: AnyQuery,
  options: SearchOptions<Fields>
): Effect.Effect<SearchRequest, RequestError | E, R> =>
  Effect.map(planOf(settings, query, options), ({ request }) => request)

const vectorOf = (hit: SearchHit, field: string): ReadonlyArray<number> | undefined => {
  const found: unknown = hit.fields?.[field]
  return Array.isArray(found) && found.every((value) => typeof value === "number") ? found : undefined
}

const hitOf = <E, R>(
  settings: Settings<E, R>,
  hit: SearchHit
): Result.Result<Hit<unknown>, DocumentError> => {
  const { document, metadataField, textField, vectorField } = settings
  const source = isObject(hit._source) ? hit._source : {}
  const text = source[textField] ?? ""
  const wrong = (at: string, expected: string) =>
    Result.fail(
      new DocumentError({
        index: hit._index,
        ...(hit._id !== undefined && { id: hit._id }),
        direction: "decode",
        at: [at],
        expected
      })
    )
  if (typeof text !== "string") return wrong(textField, "Expected text")
  const found = source[metadataField]
  const decoded = (): Result.Result<unknown, DocumentError> => {
    if (document === undefined) {
      return found === undefined || isObject(found)
        ? Result.succeed(found ?? {})
        : wrong(metadataField, "Expected an object of metadata")
    }
    return Result.map(
      Document.decodeResult(document, { [metadataField]: found ?? {} }, hit),
      // It was made with one field.
      (whole) => (isObject(whole) ? whole[metadataField] : undefined)
    )
  }
  return Result.map(decoded(), (metadata) => ({
    id: hit._id ?? "",
    index: hit._index,
    score: typeof hit._score === "number" ? hit._score : undefined,
    text,
    metadata,
    vector: vectorOf(hit, vectorField),
    source,
    hit
  }))
}

interface Found {
  readonly hits: ReadonlyArray<Hit<unknown>>
  readonly vector: Dense | Sparse | undefined
}

const found = <E, R, Fields>(
  settings: Settings<E, R>,
  query: AnyQuery,
  options: SearchOptions<Fields>
): Effect.Effect<Found, AnySearchError | E, R | Elasticsearch> =>
  Effect.gen(function* () {
    const { request, vector } = yield* planOf(settings, query, options)
    const es = yield* Elasticsearch
    const call = options.call === undefined ? settings.call : mergeOptions(settings.call, options.call)
    const allowed =
      (yield* wordOf(options.partialResults ?? "fail", ["fail", "allow"], "partialResults")) === "allow"
    const given = yield* es.search(request, call)
    const answer = allowed ? given : yield* complete("search", given)
    const hits = yield* Effect.fromResult(Result.all(answer.hits.hits.map((hit) => hitOf(settings, hit))))
    return { hits, vector }
  })

/** The documents that fit best. */
export const search = <E, R, Fields>(
  settings: Settings<E, R>,
  query: AnyQuery,
  options: SearchOptions<Fields>
): Effect.Effect<ReadonlyArray<Hit<unknown>>, AnySearchError | E, R | Elasticsearch> =>
  Effect.map(found(settings, query, options), ({ hits }) => hits).pipe(Effect.withSpan("Vector.search"))

/** Documents that fit well and are not all alike. */
export const maxMarginalRelevance = <E, R, Fields>(
  settings: Settings<E, R>,
  query: AnyQuery,
  options: MmrSearchOptions<Fields>
): Effect.Effect<ReadonlyArray<Hit<unknown>>, AnySearchError | E, R | Elasticsearch> =>
  Effect.gen(function* () {
    const { fetchK: given, lambda = 0.5, ...rest } = options
    const k = yield* countOf(options.k ?? 4, "k")
    const fetchK = yield* countOf(given ?? Math.max(20, k), "fetchK")
    if (fetchK < k) {
      const reason = `is ${fetchK}, and k is ${k}`
      return yield* new ConfigError({ option: "fetchK", reason, hint: "Fetch at least k documents" })
    }
    if (options.numCandidates !== undefined && options.numCandidates < fetchK) {
      const reason = `is ${options.numCandidates}, and fetchK is ${fetchK}`
      return yield* new ConfigError({
        option: "numCandidates",
        reason,
        hint: "Give at least fetchK candidates"
      })
    }
    if (!(lambda >= 0 && lambda <= 1)) {
      return yield* new ConfigError({
        option: "lambda",
        reason: `is ${lambda}`,
        hint: "Give a number from 0 to 1"
      })
    }
    const { hits, vector } = yield* found(settings, query, { ...rest, k: fetchK, vectors: true })
    if (vector === undefined || !isDense(vector)) {
      const hint = "Use a strategy for dense vectors whose vectors the store makes or is given"
      return yield* new InvalidVector({ subject: "the query", reason: "is missing", hint })
    }
    const vectors: Array<ReadonlyArray<number>> = []
    for (const hit of hits) {
      if (hit.vector === undefined) {
        const hint = `Delete documents without ${settings.vectorField}, or filter by a query that they exist`
        const subject = `hit "${hit.id}"`
        return yield* new InvalidVector({ subject, reason: "is missing in the index", hint })
      }
      vectors.push(hit.vector)
    }
    const similarity = settings.strategy.dense?.elementType === "bit" ? hamming : cosine
    return mmr(vector, vectors, { k, lambda, similarity }).flatMap((at) => {
      const hit = hits[at]
      if (hit === undefined) return []
      return options.vectors === true ? [hit] : [{ ...hit, vector: undefined }]
    })
  }).pipe(Effect.withSpan("Vector.maxMarginalRelevance"))
