/**
 * A bulk that many fibers feed, as long as a program runs: logs, events, changes.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Elasticsearch } from "../Client.ts"
import type { ConfigError } from "../Errors.ts"
import { millisOf } from "../internal/options.ts"
import { outcomesOf } from "./internal/outcomes.ts"
import * as Settings from "./internal/settings.ts"
import * as Writer from "./internal/writer.ts"
import type { Operation } from "./Operation.ts"
import type { Options } from "./Options.ts"
import { Abandoned, type Outcome } from "./Outcome.ts"
import { fromCounts, type Progress } from "./Progress.ts"

/**
 * Options of ingesters. A request is sent when it has `maxBytes` or `maxOperations`, when its first operation has
 * waited for `maxAge`, or with `flush`.
 *
 * @category options
 * @since 0.1.0
 */
export interface IngesterOptions<Input, Document> extends Options<Document> {
  /** What is done with an input. Default: the inputs are operations. */
  readonly operation?: ((input: Input) => Operation<Document>) | undefined
  /**
   * Hears of all outcomes, those of a request at once. The next request waits for it, and `add` for that: so a
   * slow one slows down whoever adds.
   */
  readonly onOutcomes?: ((outcomes: ReadonlyArray<Outcome<Input>>) => Effect.Effect<void>) | undefined
  /**
   * How long closing the scope may wait for the server. What has no answer then gets the outcome `Abandoned`.
   * Default 30 seconds.
   */
  readonly drainTimeout?: Duration.Input | undefined
}

/**
 * What many fibers give their inputs to. It sends them in bulks, as long as its scope is open.
 *
 * @category models
 * @since 0.1.0
 */
export interface Ingester<Input> {
  /**
   * Takes an input; it has an outcome then, whatever happens. Waits while as many requests are under way as may
   * be. Fails with `Abandoned` where the ingester has been closed; then it was not taken.
   */
  readonly add: (input: Input) => Effect.Effect<void, Abandoned>
  /** Takes inputs, as `add` does. Where it fails, the error says how many were taken. */
  readonly addAll: (inputs: ReadonlyArray<Input>) => Effect.Effect<void, Abandoned>
  /** Takes an input, and waits for what becomes of it. */
  readonly write: (input: Input) => Effect.Effect<Outcome<Input>, Abandoned>
  /** Sends what is there, and waits until all that was taken before has its outcome. */
  readonly flush: Effect.Effect<void>
  /** The outcomes from when it is run on. Whoever takes them slowly slows down whoever adds. */
  readonly outcomes: Stream.Stream<Outcome<Input>>
  /** What has been counted, for `progressChanges` and `bar`. */
  readonly progress: Progress
}

/** An input, and who waits for its outcome. */
interface Entry<Input> {
  readonly input: Input
  readonly heard: Deferred.Deferred<Outcome<Input>> | undefined
}

const closed = (taken: number, given: number): Abandoned =>
  new Abandoned({
    reason: `the ingester has been closed: ${taken} of ${given} were taken. Add inside its scope`
  })

/**
 * Makes an ingester. When the scope is closed, it takes no more, sends what it has, and waits for the answers.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const program = Effect.gen(function* () {
 *   const logs = yield* Bulk.ingester({
 *     index: "logs",
 *     maxAge: "5 seconds",
 *     operation: (line: { readonly message: string }) => Bulk.create({ document: line }),
 *     onOutcomes: (outcomes) =>
 *       Effect.forEach(outcomes.filter(Bulk.isFailed), ({ input, reason }) => Effect.logError(reason.message, input), {
 *         discard: true
 *       })
 *   })
 *   yield* logs.add({ message: "started" })
 * }).pipe(Effect.scoped)
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const ingester: {
  <Input, Document>(
    options: IngesterOptions<Input, Document> & { readonly operation: (input: Input) => Operation<Document> }
  ): Effect.Effect<Ingester<Input>, ConfigError, Elasticsearch | Scope.Scope>
  <Document = unknown>(
    options?: IngesterOptions<Operation<Document>, Document>
  ): Effect.Effect<Ingester<Operation<Document>>, ConfigError, Elasticsearch | Scope.Scope>
} = <Input, Document>(
  options: IngesterOptions<Input, Document> = {}
): Effect.Effect<Ingester<Input>, ConfigError, Elasticsearch | Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* Settings.make(options, ["operation", "onOutcomes", "drainTimeout"])
    const drainTimeout = yield* millisOf(options.drainTimeout ?? "30 seconds", "drainTimeout")
    const operationOf = options.operation ?? ((input: Input) => input as Operation)
    const onOutcomes = options.onOutcomes ?? (() => Effect.void)
    const published = yield* PubSub.bounded<ReadonlyArray<Outcome<Input>>>(16)
    yield* Effect.addFinalizer(() => PubSub.end(published, []))

    const writer = yield* Writer.make<Entry<Input>>(settings, ({ input }) => operationOf(input), {
      wantsItems: true,
      sealed: () => Effect.void,
      settled: (_, settled) =>
        Effect.suspend(() => {
          const outcomes = outcomesOf(settled).map((outcome): Outcome<Input> => {
            const { heard, input } = outcome.input
            const own: Outcome<Input> = { ...outcome, input }
            if (heard !== undefined) Deferred.doneUnsafe(heard, Effect.succeed(own))
            return own
          })
          return Effect.andThen(onOutcomes(outcomes), PubSub.publish(published, outcomes))
        })
    })
    yield* Effect.addFinalizer(() =>
      Effect.andThen(writer.close, Effect.timeoutOption(Effect.interruptible(writer.flush), drainTimeout))
    )

    const addAll = (entries: ReadonlyArray<Entry<Input>>): Effect.Effect<void, Abandoned> =>
      Effect.flatMap(writer.write(entries), (taken) =>
        taken === entries.length ? Effect.void : Effect.fail(closed(taken, entries.length))
      )

    return {
      add: (input) => addAll([{ input, heard: undefined }]),
      addAll: (inputs) => addAll(inputs.map((input) => ({ input, heard: undefined }))),
      write: (input) =>
        Effect.suspend(() => {
          const heard = Deferred.makeUnsafe<Outcome<Input>>()
          return Effect.andThen(addAll([{ input, heard }]), Deferred.await(heard))
        }),
      flush: writer.flush,
      outcomes: Stream.fromPubSub(published).pipe(
        Stream.takeWhile((outcomes) => outcomes.length > 0),
        Stream.flattenIterable
      ),
      progress: fromCounts(settings.counts, undefined)
    }
  })

/**
 * An ingester as a service, under a name of its own.
 *
 * @example
 * ```ts
 * import * as Context from "effect/Context"
 * import * as Effect from "effect/Effect"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * class Logs extends Context.Service<Logs, Bulk.Ingester<Bulk.Operation>>()("app/Logs") {}
 *
 * const LogsLive = Bulk.layerIngester(Logs, { index: "logs", maxAge: "5 seconds" })
 *
 * const program = Effect.flatMap(Logs, (logs) => logs.add(Bulk.create({ document: { message: "started" } })))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerIngester = <Self, Input extends Operation<Document>, Document = unknown>(
  service: Context.Key<Self, Ingester<Input>>,
  options: IngesterOptions<Input, Document>
): Layer.Layer<Self, ConfigError, Elasticsearch> =>
  Layer.effect(service, ingester({ ...options, operation: options.operation ?? ((input) => input) }))
