/**
 * Documents from one index or cluster to another, through this program.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { stream as bulk } from "../Bulk/Bulk.ts"
import type { Outcome } from "../Bulk/Outcome.ts"
import { type Client, Elasticsearch } from "../Client.ts"
import { ConfigError } from "../Errors.ts"
import { countOf, wordOf } from "../internal/options.ts"
import type { Hit } from "./Hit.ts"
import { copying, type Input } from "./internal/copying.ts"
import { elementsOf, hitsOnly, openFor, pagesOf, unordered } from "./internal/pages.ts"
import * as Reading from "./internal/reading.ts"
import * as Route from "./internal/route.ts"
import * as Settings from "./internal/settings.ts"
import { Tally } from "./internal/tally.ts"
import { wholeSource } from "./internal/vectors.ts"
import type { ScanError } from "./Options.ts"
import { type ReindexOptions, ReindexStopped, type ReindexSummary } from "./ReindexOptions.ts"

const isClient = <E, R>(target: Client | Layer.Layer<Elasticsearch, E, R>): target is Client =>
  !Layer.isLayer(target)

const clientOf = <E, R>(
  target: Client | Layer.Layer<Elasticsearch, E, R> | undefined
): Effect.Effect<Client, E, R | Elasticsearch | Scope.Scope> => {
  if (target === undefined) return Elasticsearch
  if (isClient(target)) return Effect.succeed(target)
  // Fresh: the client that reads may come from a layer that is a part of this one as well, and would be shared.
  return Effect.map(Layer.build(Layer.fresh(target)), (context) => Context.get(context, Elasticsearch))
}

const reindexing = <Raw, Document, E, R, E2, R2, E3, R3>(
  options: ReindexOptions<Document, E, R, E2, R2, E3, R3>,
  reading: Reading.Reading<Raw, Hit<Document>>
): Effect.Effect<
  ReindexSummary,
  ScanError | ReindexStopped | E | E2 | E3,
  R | R2 | R3 | Elasticsearch | Scope.Scope
> =>
  Effect.gen(function* () {
    const { onCheckpoint, scan = {}, source } = options
    if (options.map !== undefined && options.transform !== undefined) {
      const reason = "is set beside transform, which says what is written as well"
      return yield* new ConfigError({ option: "map", reason, hint: "Leave out one of the two" })
    }
    const concurrency = yield* countOf(options.transformConcurrency ?? 1, "transformConcurrency")
    const maxFailures = yield* countOf(options.maxFailures ?? 100, "maxFailures", 0)
    const conflicts = yield* wordOf(options.conflicts ?? "abort", ["abort", "proceed"], "conflicts")
    const stops = (yield* wordOf(options.failures ?? "stop", ["stop", "count"], "failures")) === "stop"
    const settings = yield* Settings.make(source.size, {
      ...scan,
      // The writing may wait for a busy cluster for minutes.
      keepAlive: scan.keepAlive ?? "5 minutes",
      // Documents are written as they were read.
      call: { ...scan.call, exactIntegers: true }
    })
    const key = yield* Route.keyOf(options, onCheckpoint !== undefined, settings)
    const target = yield* clientOf(options.target)
    const tally = new Tally(yield* Clock.Clock, maxFailures)
    const pit = yield* openFor(settings, source)
    const route = yield* Route.make(key, options.resume, settings, pit.shards)

    const whole = source._source === undefined ? yield* wholeSource(settings.es, source.index, scan.call) : {}
    const params = { ...source, ...whole, ...(route.sort !== undefined && { sort: route.sort }) }
    const pulls = Array.from({ length: settings.slices }, (_, slice) =>
      elementsOf(pagesOf(settings, params, reading, pit, hitsOnly, slice, route.from(slice)), reading, slice)
    )
    const read = unordered(pulls, settings.prefetch).pipe(
      Stream.mapEffect(({ elements, slice }) => {
        tally.read += elements.length
        for (const hit of elements) {
          const wrong = route.check(slice, hit)
          if (wrong !== undefined) return Effect.fail(wrong)
        }
        return Effect.succeed(elements.map((hit) => ({ slice, hit })))
      }),
      Stream.flattenIterable
    )
    const inputs = copying(options, concurrency, () => void tally.skipped++)(read)

    const heard = (
      outcomes: ReadonlyArray<Outcome<Input<Document>>>
    ): Effect.Effect<void, ReindexStopped | E2, R2> =>
      Effect.suspend(() => {
        let stopped: ReindexStopped["failure"] | undefined
        for (const outcome of outcomes) {
          const failure = tally.heard(outcome, conflicts === "proceed")
          if (failure !== undefined && stops) {
            stopped = failure
            break
          }
          route.passed(outcome.input.slice, outcome.input.hit)
        }
        const checkpoint = route.checkpoint()
        const told =
          onCheckpoint === undefined || checkpoint === undefined ? Effect.void : onCheckpoint(checkpoint)
        if (stopped === undefined) return told
        return Effect.andThen(
          told,
          new ReindexStopped({ failure: stopped, summary: tally.summary(checkpoint) })
        )
      })

    // What makes the operations has the services of whoever calls, the target's client is for the writing alone.
    const context = yield* Effect.context<R | Elasticsearch>()
    yield* Stream.provideContext(inputs, context).pipe(
      bulk({
        ...options.bulk,
        index: options.index,
        operation: ({ operation }: Input<Document>) => operation
      }),
      Stream.provideService(Elasticsearch, target),
      Stream.runForEachArray(heard)
    )
    if (options.refreshAtEnd === true)
      yield* target.indices.refresh({ index: options.index }, options.bulk?.call)
    return tally.summary(route.checkpoint())
  })

/**
 * Reads documents from one client, and writes them with another or the same: scan, transformation and bulk in one.
 * Id and routing are kept, integers of any size, and vectors, which servers since 9.2 leave out of what a search gives.
 *
 * **When to use**
 *
 * To go from one cluster to another, or where a document is made anew by a function of this program. Within one
 * cluster and with a script, the server does it better: `reindexTask`.
 *
 * **Details**
 *
 * With a `key` it can go on after an interruption or a failure: `onCheckpoint` hears of how far it is, and only of
 * documents whose outcome is known; `resume` begins behind them. What was under way meanwhile is written again, which
 * comes to the same with `op_type: "index"`; with `create`, set `conflicts: "proceed"`. A run that goes on sees the
 * source as it is then.
 *
 * It stops at the first document that cannot be written, unless `failures: "count"` is set. Numbers such as `1.0`
 * are written as `1`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const Film = Schema.Struct({ title: Schema.String, year: Schema.Number })
 *
 * const program = Search.reindex({
 *   source: { index: "films" },
 *   target: Elasticsearch.layer({ nodes: ["https://new.example:9200"] }),
 *   index: "films-v2",
 *   document: Film,
 *   map: (film) => ({ ...film, decade: Math.floor(film.year / 10) * 10 }),
 *   key: "film_id",
 *   onCheckpoint: (checkpoint) => Effect.logInfo("copied up to", checkpoint.slices)
 * })
 * ```
 * @category reindex
 * @since 0.1.0
 */
export function reindex<Document, E = never, R = never, E2 = never, R2 = never, E3 = never, R3 = never>(
  options: ReindexOptions<Document, E, R, E2, R2, E3, R3> & {
    /** The schema of the documents that are read. */
    readonly document: Schema.Decoder<Document>
  }
): Effect.Effect<ReindexSummary, ScanError | ReindexStopped | E | E2 | E3, R | R2 | R3 | Elasticsearch>
export function reindex<E = never, R = never, E2 = never, R2 = never, E3 = never, R3 = never>(
  options: ReindexOptions<unknown, E, R, E2, R2, E3, R3> & { readonly document?: undefined }
): Effect.Effect<ReindexSummary, ScanError | ReindexStopped | E | E2 | E3, R | R2 | R3 | Elasticsearch>
export function reindex<Document, E, R, E2, R2, E3, R3>(
  options:
    | (ReindexOptions<Document, E, R, E2, R2, E3, R3> & { readonly document: Schema.Decoder<Document> })
    | (ReindexOptions<unknown, E, R, E2, R2, E3, R3> & { readonly document?: undefined })
): Effect.Effect<ReindexSummary, ScanError | ReindexStopped | E | E2 | E3, R | R2 | R3 | Elasticsearch> {
  const copied =
    options.document === undefined
      ? reindexing(options, Reading.present)
      : reindexing(options, Reading.decoded(options.document))
  return copied.pipe(Effect.scoped, Effect.withSpan("Search.reindex"))
}
