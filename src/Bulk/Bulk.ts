/**
 * Bulks over Streams: operations in, outcomes or a summary out.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import type * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { dual } from "effect/Function"
import type * as Pull from "effect/Pull"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import type { Elasticsearch } from "../Client.ts"
import type { ConfigError } from "../Errors.ts"
import { countOf } from "../internal/options.ts"
import type { InputError } from "./InputError.ts"
import { fromIterable } from "./internal/input.ts"
import { outcomesOf } from "./internal/outcomes.ts"
import * as Settings from "./internal/settings.ts"
import * as Writer from "./internal/writer.ts"
import type { Operation } from "./Operation.ts"
import type { InputOptions, Options, RunOptions } from "./Options.ts"
import type { Failed, Outcome, Summary } from "./Outcome.ts"

/**
 * Options of {@link stream} beside those of every bulk.
 *
 * @category options
 * @since 0.1.0
 */
export interface StreamOptions {
  /**
   * Whether outcomes come in the order of the inputs. Otherwise they come as the server answers, which waits for
   * nothing. Default true.
   */
  readonly ordered?: boolean | undefined
}

/** What may stand for a Stream. */
type Iterables<Input> = Iterable<Input> | AsyncIterable<Input>

const isInput = (value: unknown): boolean =>
  Stream.isStream(value) ||
  (typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value))

const toStream = <Input, E, R>(
  input: Stream.Stream<Input, E, R> | Iterables<Input>
): Stream.Stream<Input, E | InputError, R> => (Stream.isStream(input) ? input : fromIterable(input))

const operationOf = <Input>(
  options: object & { readonly operation?: (input: Input) => Operation }
): ((input: Input) => Operation) =>
  // Where there is no such option, the type of the inputs is that of operations.
  options.operation ?? ((input) => input as Operation)

const streamOf = <Input, E, R, Document>(
  input: Stream.Stream<Input, E, R>,
  options: Options<Document> & StreamOptions
): Stream.Stream<Outcome<Input>, E | ConfigError, R | Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const settings = yield* Settings.make(options, ["ordered", "operation"])
      const ordered = options.ordered ?? true
      const queue = yield* Queue.bounded<Effect.Effect<ReadonlyArray<Outcome<Input>>>, E | Cause.Done>(
        ordered ? settings.send.gate.max : 1
      )
      const byChunk = new Map<
        Writer.Chunk<Input>,
        {
          readonly outcomes: Array<Outcome<Input>>
          readonly all: Deferred.Deferred<ReadonlyArray<Outcome<Input>>>
        }
      >()
      const inOrder: Writer.Listener<Input> = {
        wantsItems: true,
        sealed: (chunk) =>
          Effect.suspend(() => {
            const all = Deferred.makeUnsafe<ReadonlyArray<Outcome<Input>>>()
            byChunk.set(chunk, { outcomes: [], all })
            return Queue.offer(queue, Deferred.await(all))
          }),
        settled: (chunk, settled) =>
          Effect.suspend(() => {
            const found = byChunk.get(chunk)
            if (found === undefined) return Effect.void
            found.outcomes.push(...outcomesOf(settled))
            if (found.outcomes.length < chunk.items.length) return Effect.void
            byChunk.delete(chunk)
            return Deferred.succeed(
              found.all,
              found.outcomes.toSorted((a, b) => a.position - b.position)
            )
          })
      }
      const asTheyCome: Writer.Listener<Input> = {
        wantsItems: true,
        sealed: () => Effect.void,
        settled: (_, settled) => Queue.offer(queue, Effect.succeed(outcomesOf(settled)))
      }
      const writer = yield* Writer.make(settings, operationOf<Input>(options), ordered ? inOrder : asTheyCome)
      // Whoever waits to hand over an outcome must not wait for somebody who has gone.
      yield* Effect.addFinalizer(() => Queue.shutdown(queue))
      yield* Effect.exit(Stream.runForEachArray(input, writer.write)).pipe(
        Effect.tap(writer.flush),
        Effect.flatMap((exit) =>
          Exit.isSuccess(exit) ? Queue.end(queue) : Queue.failCause(queue, exit.cause)
        ),
        Effect.forkScoped
      )
      // `Stream.mapEffect` would take a dozen of them ahead.
      const pull: Pull.Pull<Arr.NonEmptyReadonlyArray<Outcome<Input>>, E> = Effect.flatMap(
        Effect.flatten(Queue.take(queue)),
        (outcomes) => (Arr.isReadonlyArrayNonEmpty(outcomes) ? Effect.succeed(outcomes) : pull)
      )
      return Stream.fromPull(Effect.succeed(pull))
    })
  )

/**
 * Sends operations, and gives an outcome for each of them.
 *
 * **Details**
 *
 * It never fails by what becomes of an operation or a request: that is in the outcomes. It fails where its input
 * does, after the outcomes of all that came before, or where an option is wrong. The input is read no faster than
 * the server takes it and the outcomes are taken. Ending it early ends the requests that are under way; what they
 * have done is not known then.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const films = Stream.make({ id: "1", title: "Dune" }, { id: "2", title: "Solaris" })
 *
 * const load = films.pipe(
 *   Bulk.stream({ index: "films", operation: (film) => Bulk.index({ id: film.id, document: film }) }),
 *   Stream.filter(Bulk.isFailed),
 *   Stream.runForEach(({ input, reason }) => Console.error(`${input.title}: ${reason.message}`))
 * )
 * ```
 * @category streams
 * @since 0.1.0
 */
export const stream: {
  <Input, Document>(
    options: InputOptions<Input, Document> & StreamOptions
  ): <E, R>(
    input: Stream.Stream<Input, E, R>
  ) => Stream.Stream<Outcome<Input>, E | ConfigError, R | Elasticsearch>
  <Document = unknown>(
    options?: Options<Document> & StreamOptions
  ): <Input extends Operation<Document>, E, R>(
    input: Stream.Stream<Input, E, R>
  ) => Stream.Stream<Outcome<Input>, E | ConfigError, R | Elasticsearch>
  <Input, E, R, Document>(
    input: Stream.Stream<Input, E, R>,
    options: InputOptions<Input, Document> & StreamOptions
  ): Stream.Stream<Outcome<Input>, E | ConfigError, R | Elasticsearch>
  <Input extends Operation<Document>, E, R, Document = unknown>(
    input: Stream.Stream<Input, E, R>,
    options?: Options<Document> & StreamOptions
  ): Stream.Stream<Outcome<Input>, E | ConfigError, R | Elasticsearch>
  <Input, Document>(
    input: Iterables<Input>,
    options: InputOptions<Input, Document> & StreamOptions
  ): Stream.Stream<Outcome<Input>, InputError | ConfigError, Elasticsearch>
  <Input extends Operation<Document>, Document = unknown>(
    input: Iterables<Input>,
    options?: Options<Document> & StreamOptions
  ): Stream.Stream<Outcome<Input>, InputError | ConfigError, Elasticsearch>
} = dual(
  (args) => isInput(args[0]),
  <Input, E, R, Document>(
    input: Stream.Stream<Input, E, R> | Iterables<Input>,
    options: Options<Document> & StreamOptions = {}
  ) => streamOf(toStream(input), options)
)

/** What a bulk that ends with a summary keeps. */
const summing = <Input, Document>(
  options: Options<Document> & RunOptions
): Effect.Effect<
  { readonly write: Writer.Writer<Input>["write"]; readonly end: Effect.Effect<Summary<Input>> },
  ConfigError,
  Elasticsearch | Scope.Scope
> =>
  Effect.gen(function* () {
    const settings = yield* Settings.make(options, ["maxFailures", "refreshAtEnd", "operation"])
    const maxFailures = yield* countOf(options.maxFailures ?? 100, "maxFailures", 0)
    const { counts, send } = settings
    const failures: Array<Failed<Input>> = []
    const indices = new Set<string>()
    const writer = yield* Writer.make<Input>(settings, operationOf<Input>(options), {
      wantsItems: false,
      sealed: ({ items }) =>
        Effect.sync(() => {
          if (options.refreshAtEnd !== true) return
          for (const { operation } of items) indices.add(operation.index ?? options.index ?? "")
        }),
      settled: (_, settled) =>
        Effect.sync(() => {
          const room = maxFailures - failures.length
          if (room > 0) failures.push(...settled.failed.slice(0, room))
        })
    })
    const refresh =
      options.refreshAtEnd === true
        ? Effect.suspend(() =>
            Effect.ignore(
              send.es.indices.refresh({ index: [...indices].filter((name) => name !== "") }, send.call),
              { log: "Warn" }
            )
          )
        : Effect.void
    const end = Effect.andThen(Effect.andThen(writer.flush, refresh), () =>
      Effect.sync((): Summary<Input> => ({
        total: counts.accepted,
        succeeded: counts.succeeded,
        failed: counts.failed,
        retried: counts.retried,
        requests: counts.requests,
        bytes: counts.bytes,
        took: counts.took,
        duration: counts.elapsed(),
        failures
      }))
    )
    return { write: writer.write, end }
  })

/** What has gone in when the input fails has its outcome first. */
const runOf = <Input, E, R, Document>(
  input: Stream.Stream<Input, E, R>,
  options: Options<Document> & RunOptions
): Effect.Effect<Summary<Input>, E | ConfigError, R | Elasticsearch> =>
  Effect.gen(function* () {
    const { end, write } = yield* summing<Input, Document>(options)
    const exit = yield* Effect.exit(Stream.runForEachArray(input, write))
    const summary = yield* end
    return Exit.isSuccess(exit) ? summary : yield* Effect.failCause(exit.cause)
  }).pipe(Effect.scoped, Effect.withSpan("Bulk.run"))

/**
 * A sink that sends operations, and ends with a summary.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const load = Stream.make({ title: "Dune" }).pipe(
 *   Stream.map((document) => Bulk.index({ document })),
 *   Stream.run(Bulk.sink({ index: "films" }))
 * )
 * ```
 * @category sinks
 * @since 0.1.0
 */
export const sink: {
  <Input, Document>(
    options: InputOptions<Input, Document> & RunOptions
  ): Sink.Sink<Summary<Input>, Input, never, ConfigError, Elasticsearch>
  <Document = unknown>(
    options?: Options<Document> & RunOptions
  ): Sink.Sink<Summary<Operation<Document>>, Operation<Document>, never, ConfigError, Elasticsearch>
} = <Input, Document>(
  options: Options<Document> & RunOptions = {}
): Sink.Sink<Summary<Input>, Input, never, ConfigError, Elasticsearch> =>
  Sink.unwrap(
    Effect.map(summing<Input, Document>(options), ({ end, write }) =>
      Sink.mapEffect(Sink.forEachArray(write), () => end)
    )
  )

/**
 * Sends operations, and gives a summary of what became of them: counts, and the first failures.
 *
 * **Details**
 *
 * As {@link stream}, it does not fail by what becomes of the operations. Answers in which all went well are not
 * read further than that, which is why it takes less than collecting the outcomes does.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Effect from "effect/Effect"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const films = [{ id: "1", title: "Dune" }, { id: "2", title: "Solaris" }]
 *
 * const load = Effect.gen(function* () {
 *   const summary = yield* Bulk.run(films, {
 *     index: "films",
 *     operation: (film) => Bulk.index({ id: film.id, document: film }),
 *     refreshAtEnd: true
 *   })
 *   yield* Console.log(`${summary.succeeded} of ${summary.total} in ${summary.duration} ms`)
 *   for (const { input, reason } of summary.failures) yield* Console.error(input.title, reason.message)
 * })
 * ```
 * @category running
 * @since 0.1.0
 */
export const run: {
  <Input, Document>(
    options: InputOptions<Input, Document> & RunOptions
  ): <E, R>(
    input: Stream.Stream<Input, E, R>
  ) => Effect.Effect<Summary<Input>, E | ConfigError, R | Elasticsearch>
  <Document = unknown>(
    options?: Options<Document> & RunOptions
  ): <Input extends Operation<Document>, E, R>(
    input: Stream.Stream<Input, E, R>
  ) => Effect.Effect<Summary<Input>, E | ConfigError, R | Elasticsearch>
  <Input, E, R, Document>(
    input: Stream.Stream<Input, E, R>,
    options: InputOptions<Input, Document> & RunOptions
  ): Effect.Effect<Summary<Input>, E | ConfigError, R | Elasticsearch>
  <Input extends Operation<Document>, E, R, Document = unknown>(
    input: Stream.Stream<Input, E, R>,
    options?: Options<Document> & RunOptions
  ): Effect.Effect<Summary<Input>, E | ConfigError, R | Elasticsearch>
  <Input, Document>(
    input: Iterables<Input>,
    options: InputOptions<Input, Document> & RunOptions
  ): Effect.Effect<Summary<Input>, InputError | ConfigError, Elasticsearch>
  <Input extends Operation<Document>, Document = unknown>(
    input: Iterables<Input>,
    options?: Options<Document> & RunOptions
  ): Effect.Effect<Summary<Input>, InputError | ConfigError, Elasticsearch>
} = dual(
  (args) => isInput(args[0]),
  <Input, E, R, Document>(
    input: Stream.Stream<Input, E, R> | Iterables<Input>,
    options: Options<Document> & RunOptions = {}
  ) => runOf(toStream(input), options)
)
