/**
 * A vector store: an index of texts that are found by what they mean.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import type { SearchRequest } from "../Api/Core.ts"
import type { IndicesCreateRequest } from "../Api/Indices.ts"
import type { InputError } from "../Bulk/InputError.ts"
import { fromIterable } from "../Bulk/internal/input.ts"
import type { Outcome, Summary } from "../Bulk/Outcome.ts"
import { Elasticsearch } from "../Client.ts"
import type { ConfigError, DocumentError, ElasticsearchError } from "../Errors.ts"
import type { Dense, Embeddings, Given, Sparse } from "./Embeddings.ts"
import type { EmbeddingError, InvalidVector, VectorError, WriteError } from "./Errors.ts"
import * as Adding from "./internal/adding.ts"
import * as Indexing from "./internal/indexing.ts"
import * as Searching from "./internal/searching.ts"
import * as Settings from "./internal/settings.ts"
import type {
  AddOptions,
  AddStreamOptions,
  DeleteOptions,
  FieldsOf,
  Filter,
  Hit,
  Item,
  Metadata,
  MmrSearchOptions,
  SearchOptions,
  StoreOptions,
  TextItem,
  Undeclared,
  VectorItem,
  VectorQuery
} from "./Options.ts"
import type { Strategy } from "./Strategy.ts"

/**
 * How making the index may fail.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreateError = ElasticsearchError | ConfigError | EmbeddingError | InvalidVector

/**
 * How adding documents may fail before one of them is refused.
 *
 * @category errors
 * @since 0.1.0
 */
export type AddError = CreateError | DocumentError

/**
 * A vector store. `M` are the metadata of its documents, `I` what is added, `Q` what is searched for, `Fields` the
 * fields that filters may mention, `E` and `R` what its embeddings fail with and need, with the client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Store<M, I, Q, Fields, E = never, R = Elasticsearch> {
  readonly index: string
  readonly strategy: Strategy
  /**
   * Makes the index, if it is not there, and says whether it did: with the mapping of text, vector and metadata, and
   * with what the strategy needs. If nobody says how many dimensions there are, a text is embedded to find out.
   */
  readonly create: Effect.Effect<boolean, CreateError | E, R>
  /** The request that makes the index; nothing is sent. */
  readonly toCreateRequest: Effect.Effect<
    IndicesCreateRequest,
    ConfigError | EmbeddingError | InvalidVector | E,
    R
  >
  /**
   * Embeds documents and writes them, and gives a summary. The index is made if it is not there.
   *
   * Documents that Elasticsearch refuses are a `WriteError` when the others are written. What cannot be embedded or
   * encoded ends it before; what came earlier is written. Of a Stream, no more is read than is embedded and written.
   */
  add<E2, R2>(
    items: Stream.Stream<I, E2, R2>,
    options?: AddOptions
  ): Effect.Effect<Summary<I>, AddError | WriteError | E | E2, R | R2>
  /** The same with documents of an iterable: an `InputError` says that it threw. */
  add(
    items: Iterable<I> | AsyncIterable<I>,
    options?: AddOptions
  ): Effect.Effect<Summary<I>, AddError | WriteError | InputError | E, R>
  /**
   * As `add`, and gives an outcome for each document, in their order: `response._id` has the id. What was refused is
   * one of the outcomes.
   */
  addStream<E2, R2>(
    items: Stream.Stream<I, E2, R2>,
    options?: AddStreamOptions
  ): Stream.Stream<Outcome<I>, AddError | E | E2, R | R2>
  /** The same with documents of an iterable: an `InputError` says that it threw. */
  addStream(
    items: Iterable<I> | AsyncIterable<I>,
    options?: AddStreamOptions
  ): Stream.Stream<Outcome<I>, AddError | InputError | E, R>
  /** Deletes documents, by their ids or by a query, and says how many. Ids that are not there are no failure. */
  delete(
    what: ReadonlyArray<string> | { readonly query: Filter<Fields> },
    options?: DeleteOptions
  ): Effect.Effect<number, ElasticsearchError | ConfigError | WriteError, R>
  /** The documents that fit best, the best one first. */
  search(query: Q, options?: SearchOptions<Fields>): Effect.Effect<ReadonlyArray<Hit<M>>, VectorError | E, R>
  /** The request of a search; nothing is sent, but that a text is embedded. */
  toRequest(
    query: Q,
    options?: SearchOptions<Fields>
  ): Effect.Effect<SearchRequest, ConfigError | EmbeddingError | InvalidVector | E, R>
}

/**
 * A store whose strategy searches by dense vectors.
 *
 * @category models
 * @since 0.1.0
 */
export interface DenseStore<M, I, Q, Fields, E = never, R = Elasticsearch> extends Store<
  M,
  I,
  Q,
  Fields,
  E,
  R
> {
  /**
   * Documents that fit well and are not all alike: of the `fetchK` nearest, `k` are chosen by maximal marginal
   * relevance, in the order of their choice. Vectors are compared by their angle, bits by how many they share.
   */
  maxMarginalRelevance(
    query: Q,
    options?: MmrSearchOptions<Fields>
  ): Effect.Effect<ReadonlyArray<Hit<M>>, VectorError | E, R>
}

type StoreOf<E, R> = Store<unknown, Adding.AnyItem, Searching.AnyQuery, never, E, R | Elasticsearch>

type DenseStoreOf<E, R> = DenseStore<unknown, Adding.AnyItem, Searching.AnyQuery, never, E, R | Elasticsearch>

const streamOf = <A, E, R>(
  items: Stream.Stream<A, E, R> | Iterable<A> | AsyncIterable<A>
): Stream.Stream<A, E | InputError, R> => (Stream.isStream(items) ? items : fromIterable(items))

const storeOf = <E, R>(options: Settings.AnyOptions<E, R>): StoreOf<E, R> => {
  // Checked once, and by the first method that runs: nothing in it is asynchronous.
  let exit: Exit.Exit<Settings.Settings<E, R>, ConfigError> | undefined
  const settings = Effect.suspend(() => (exit ??= Effect.runSyncExit(Settings.make(options))))

  function add<E2, R2>(
    items: Stream.Stream<Adding.AnyItem, E2, R2> | Iterable<Adding.AnyItem> | AsyncIterable<Adding.AnyItem>,
    given: AddOptions = {}
  ) {
    return Effect.flatMap(settings, (checked) =>
      Adding.add(checked, streamOf<Adding.AnyItem, E2, R2>(items), given)
    )
  }

  function addStream<E2, R2>(
    items: Stream.Stream<Adding.AnyItem, E2, R2> | Iterable<Adding.AnyItem> | AsyncIterable<Adding.AnyItem>,
    given: AddOptions = {}
  ) {
    return Stream.unwrap(
      Effect.map(settings, (checked) =>
        Adding.addStream(checked, streamOf<Adding.AnyItem, E2, R2>(items), given)
      )
    )
  }

  const store: StoreOf<E, R> = {
    index: options.index,
    strategy: options.strategy,
    create: Effect.flatMap(settings, Indexing.create),
    toCreateRequest: Effect.map(Effect.flatMap(settings, Indexing.indexOf), ({ request }) => request),
    add,
    addStream,
    delete: (what, given = {}) =>
      Effect.flatMap(settings, (checked) =>
        "query" in what ? Adding.deleteBy(checked, what.query, given) : Adding.deleteIds(checked, what, given)
      ),
    search: (query, given = {}) =>
      Effect.flatMap(settings, (checked) => Searching.search(checked, query, given)),
    toRequest: (query, given = {}) =>
      Effect.flatMap(settings, (checked) => Searching.toRequest(checked, query, given))
  }
  if (options.strategy.takes !== "dense") return store
  const dense: DenseStoreOf<E, R> = {
    ...store,
    maxMarginalRelevance: (query, given = {}) =>
      Effect.flatMap(settings, (checked) => Searching.maxMarginalRelevance(checked, query, given))
  }
  return dense
}

/**
 * Makes a store: a value, with which nothing is sent yet. What it needs depends on the strategy, and the compiler
 * knows: `exact` and `approximate` without a model search by dense vectors, `sparse` without one by
 * weighted tokens, so that they need embeddings, or `Vector.given` if vectors come with documents and queries. The
 * others work by text alone.
 *
 * **Details**
 *
 * Wrong options are a `ConfigError` of every method, which names the option; nothing is sent then.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 * import { Field } from "effect-elasticsearch/Dsl"
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const notes = Vector.make({
 *   index: "notes",
 *   strategy: Vector.approximate({ quantisation: Vector.int8Hnsw() }),
 *   embeddings: Vector.fromModel,
 *   metadata: Schema.Struct({ author: Field.keyword(), year: Field.integer() })
 * })
 *
 * const program = Effect.gen(function* () {
 *   yield* notes.add([{ id: "1", text: "Foxes hunt in winter, too.", metadata: { author: "Ada", year: 2024 } }])
 *   const hits = yield* notes.search("animals in the snow", {
 *     k: 5,
 *     filter: Query.range("metadata.year", { gte: 2020 })
 *   })
 *   return hits.map(({ metadata, score, text }) => `${score} ${metadata.author}: ${text}`)
 * })
 * ```
 * @see https://www.elastic.co/docs/solutions/search/vector
 * @category constructors
 * @since 0.1.0
 */
export function make<
  E,
  R,
  S extends Metadata = Undeclared,
  T extends string = "text",
  N extends string = "metadata"
>(
  options: StoreOptions<"dense", S, T, N> & { readonly embeddings: Embeddings<Dense, E, R> }
): DenseStore<
  S["Type"],
  Item<S["Type"], Dense>,
  string | VectorQuery<Dense>,
  FieldsOf<S, T, N>,
  E,
  R | Elasticsearch
>
export function make<
  S extends Metadata = Undeclared,
  T extends string = "text",
  N extends string = "metadata"
>(
  options: StoreOptions<"dense", S, T, N> & { readonly embeddings: Given }
): DenseStore<S["Type"], VectorItem<S["Type"], Dense>, VectorQuery<Dense>, FieldsOf<S, T, N>>
export function make<
  E,
  R,
  S extends Metadata = Undeclared,
  T extends string = "text",
  N extends string = "metadata"
>(
  options: StoreOptions<"sparse", S, T, N> & { readonly embeddings: Embeddings<Sparse, E, R> }
): Store<
  S["Type"],
  Item<S["Type"], Sparse>,
  string | VectorQuery<Sparse>,
  FieldsOf<S, T, N>,
  E,
  R | Elasticsearch
>
export function make<
  S extends Metadata = Undeclared,
  T extends string = "text",
  N extends string = "metadata"
>(
  options: StoreOptions<"sparse", S, T, N> & { readonly embeddings: Given }
): Store<S["Type"], VectorItem<S["Type"], Sparse>, VectorQuery<Sparse>, FieldsOf<S, T, N>>
export function make<
  S extends Metadata = Undeclared,
  T extends string = "text",
  N extends string = "metadata"
>(
  options: StoreOptions<"text", S, T, N> & { readonly embeddings?: undefined }
): Store<S["Type"], TextItem<S["Type"]>, string, FieldsOf<S, T, N>>
export function make(
  options: Settings.AnyOptions<unknown, unknown>
): Store<unknown, Adding.AnyItem, Searching.AnyQuery, never, unknown, unknown> {
  return storeOf(options)
}
