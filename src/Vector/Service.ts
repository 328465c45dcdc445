/**
 * Stores as services: what a store needs is given once, where its layer is made.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { InputError } from "../Bulk/InputError.ts"
import type { Outcome, Summary } from "../Bulk/Outcome.ts"
import type { WriteError } from "./Errors.ts"
import type { AddOptions, AddStreamOptions } from "./Options.ts"
import type { AddError, DenseStore, Store } from "./Store.ts"

/**
 * The type of a store that needs nothing any more.
 *
 * @category models
 * @since 0.1.0
 */
export type Bound<S> =
  S extends DenseStore<infer M, infer I, infer Q, infer Fields, infer E, infer _R>
    ? DenseStore<M, I, Q, Fields, E, never>
    : S extends Store<infer M, infer I, infer Q, infer Fields, infer E, infer _R>
      ? Store<M, I, Q, Fields, E, never>
      : never

/**
 * The same store with all that it needs taken from where this runs: the client, and the service of its embeddings.
 * Reach for it to make a store a service of the program, whose users see neither.
 *
 * @example
 * ```ts
 * import * as Context from "effect/Context"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const notes = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: Vector.fromModel })
 *
 * class Notes extends Context.Service<Notes, Vector.Bound<typeof notes>>()("app/Notes") {
 *   // Needs Elasticsearch and EmbeddingModel.
 *   static readonly layer = Layer.effect(Notes, Vector.bound(notes))
 * }
 *
 * // Needs Notes alone.
 * const found = Effect.flatMap(Notes, (store) => store.search("animals in winter"))
 * ```
 * @category services
 * @since 0.1.0
 */
export function bound<M, I, Q, Fields, E, R>(
  store: DenseStore<M, I, Q, Fields, E, R>
): Effect.Effect<DenseStore<M, I, Q, Fields, E, never>, never, R>
export function bound<M, I, Q, Fields, E, R>(
  store: Store<M, I, Q, Fields, E, R>
): Effect.Effect<Store<M, I, Q, Fields, E, never>, never, R>
export function bound<M, I, Q, Fields, E, R>(
  store: Store<M, I, Q, Fields, E, R> & Partial<DenseStore<M, I, Q, Fields, E, R>>
): Effect.Effect<Store<M, I, Q, Fields, E, never>, never, R> {
  return Effect.map(Effect.context<R>(), (context) => {
    // What the context has is not needed any more; the compiler does not subtract a type parameter from a union.
    const partly = <A, E2, R2>(effect: Effect.Effect<A, E2, R | R2>): Effect.Effect<A, E2, R2> =>
      Effect.provideContext(effect, context) as Effect.Effect<A, E2, R2>
    const partlyStream = <A, E2, R2>(stream: Stream.Stream<A, E2, R | R2>): Stream.Stream<A, E2, R2> =>
      Stream.provideContext(stream, context) as Stream.Stream<A, E2, R2>
    const now = <A, E2>(effect: Effect.Effect<A, E2, R>): Effect.Effect<A, E2> => partly<A, E2, never>(effect)
    const nowStream = <A, E2>(stream: Stream.Stream<A, E2, R>): Stream.Stream<A, E2> =>
      partlyStream<A, E2, never>(stream)

    function add<E2, R2>(
      items: Stream.Stream<I, E2, R2>,
      options?: AddOptions
    ): Effect.Effect<Summary<I>, AddError | WriteError | E | E2, R2>
    function add(
      items: Iterable<I> | AsyncIterable<I>,
      options?: AddOptions
    ): Effect.Effect<Summary<I>, AddError | WriteError | InputError | E>
    function add<E2, R2>(
      items: Stream.Stream<I, E2, R2> | Iterable<I> | AsyncIterable<I>,
      options?: AddOptions
    ): Effect.Effect<Summary<I>, AddError | WriteError | InputError | E | E2, R2> {
      return Stream.isStream(items)
        ? partly<Summary<I>, AddError | WriteError | E | E2, R2>(store.add(items, options))
        : now(store.add(items, options))
    }

    function addStream<E2, R2>(
      items: Stream.Stream<I, E2, R2>,
      options?: AddStreamOptions
    ): Stream.Stream<Outcome<I>, AddError | E | E2, R2>
    function addStream(
      items: Iterable<I> | AsyncIterable<I>,
      options?: AddStreamOptions
    ): Stream.Stream<Outcome<I>, AddError | InputError | E>
    function addStream<E2, R2>(
      items: Stream.Stream<I, E2, R2> | Iterable<I> | AsyncIterable<I>,
      options?: AddStreamOptions
    ): Stream.Stream<Outcome<I>, AddError | InputError | E | E2, R2> {
      return Stream.isStream(items)
        ? partlyStream<Outcome<I>, AddError | E | E2, R2>(store.addStream(items, options))
        : nowStream(store.addStream(items, options))
    }

    const plain: Store<M, I, Q, Fields, E, never> = {
      index: store.index,
      strategy: store.strategy,
      create: now(store.create),
      toCreateRequest: now(store.toCreateRequest),
      add,
      addStream,
      delete: (what, options) => now(store.delete(what, options)),
      search: (query, options) => now(store.search(query, options)),
      toRequest: (query, options) => now(store.toRequest(query, options))
    }
    if (store.maxMarginalRelevance === undefined) return plain
    const dense: DenseStore<M, I, Q, Fields, E, R> = {
      ...store,
      maxMarginalRelevance: store.maxMarginalRelevance
    }
    const all: DenseStore<M, I, Q, Fields, E, never> = {
      ...plain,
      maxMarginalRelevance: (query, options) => now(dense.maxMarginalRelevance(query, options))
    }
    return all
  })
}
