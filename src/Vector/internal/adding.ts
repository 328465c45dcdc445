/** How documents are embedded, written and deleted. */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { run, stream } from "../../Bulk/Bulk.ts"
import { index as indexing, remove } from "../../Bulk/Operation.ts"
import type { Failed, Outcome, Summary } from "../../Bulk/Outcome.ts"
import type { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import { Elasticsearch } from "../../Client.ts"
import * as Document from "../../Dsl/Document.ts"
import { type ConfigError, type DocumentError, type ElasticsearchError } from "../../Errors.ts"
import { wordOf } from "../../internal/options.ts"
import type { Dense, Sparse } from "../Embeddings.ts"
import { EmbeddingError, InvalidVector, WriteError } from "../Errors.ts"
import type { AddOptions, DeleteOptions, Item } from "../Options.ts"
import { create } from "./indexing.ts"
import { mismatch } from "./mismatch.ts"
import { knownDimensions, type Settings } from "./settings.ts"
import { dimensionsOf, isDense, problemOf, written } from "./vectors.ts"

export type AnyItem = Item<unknown, Dense | Sparse>

interface Prepared<I> {
  readonly item: I
  readonly id: string | undefined
  readonly routing: string | undefined
  readonly document: { readonly [field: string]: unknown }
}

type PrepareError = ConfigError | DocumentError | EmbeddingError | InvalidVector

const subjectOf = ({ id }: AnyItem, position: number): string =>
  id === undefined ? `item ${position}` : `item ${position} (id "${id}")`

/** The vectors of items; those that have none are embedded together. */
const vectorsOf = <E, R>(
  { embeddings, strategy }: Settings<E, R>,
  items: ReadonlyArray<AnyItem>,
  from: number
): Effect.Effect<ReadonlyArray<Dense | Sparse | undefined>, EmbeddingError | InvalidVector | E, R> =>
  Effect.gen(function* () {
    if (strategy.takes === "text") return []
    const bare = items.flatMap((item, at) => (item.vector === undefined ? [at] : []))
    const [first] = bare
    if (first === undefined) return items.map(({ vector }) => vector)
    if (embeddings === undefined) {
      const item = items[first]
      return yield* new InvalidVector({
        subject: item === undefined ? "an item" : subjectOf(item, from + first),
        reason: "is missing, and the store has no embeddings",
        hint: "Give it a vector, or the store embeddings"
      })
    }
    const vectors = yield* embeddings.documents(bare.map((at) => items[at]?.text ?? ""))
    if (vectors.length !== bare.length) return yield* mismatch(bare.length, vectors)
    const made = new Map(bare.map((at, place) => [at, vectors[place]]))
    return items.map((item, at) => item.vector ?? made.get(at))
  })

const metadataOf = <E, R>(
  { document, metadataField }: Settings<E, R>,
  { id, metadata }: AnyItem
): Effect.Effect<{ readonly [field: string]: unknown }, DocumentError> => {
  if (document === undefined)
    return Effect.succeed(metadata === undefined ? {} : { [metadataField]: metadata })
  // It was made with one field, so that its encoded form is an object.
  return Document.encode(document, { [metadataField]: metadata ?? {} }, id) as Effect.Effect<
    { readonly [field: string]: unknown },
    DocumentError
  >
}

/** Items with what is written of them, batch after batch. */
const prepared = <I extends AnyItem, E, R, E2, R2>(
  settings: Settings<E, R>,
  items: Stream.Stream<I, E2, R2>,
  { bulk }: AddOptions
): Stream.Stream<Prepared<I>, PrepareError | E | E2, R | R2> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const { batchSize, concurrency, packed, strategy, textField, vectorField } = settings
      let dimensions = yield* knownDimensions(settings)
      let position = 0

      const checked = (vector: Dense | Sparse | undefined, item: I, at: number) => {
        const subject = subjectOf(item, at)
        if (vector === undefined) {
          const hint = "Look at what embeds the documents"
          return Effect.fail(new InvalidVector({ subject, reason: "is missing", hint }))
        }
        const problem = problemOf(vector, subject, strategy, dimensions)
        if (problem !== undefined) return Effect.fail(problem)
        // Where nobody knows it, the first vector says it.
        if (isDense(vector)) dimensions ??= dimensionsOf(vector, strategy.dense)
        return Effect.succeed({ [vectorField]: written(vector, strategy.dense, packed) })
      }

      const prepare = (batch: { readonly from: number; readonly items: ReadonlyArray<I> }) =>
        Effect.gen(function* () {
          const vectors = yield* vectorsOf(settings, batch.items, batch.from)
          const all: Array<Prepared<I>> = []
          for (const [at, item] of batch.items.entries()) {
            const vector = strategy.takes === "text" ? {} : yield* checked(vectors[at], item, batch.from + at)
            const document = { [textField]: item.text, ...(yield* metadataOf(settings, item)), ...vector }
            all.push({ item, id: item.id, routing: item.routing, document })
          }
          return all
        })

      // A batch that is not full when the input fails is written, too: the failure waits for it.
      let failure: Cause.Cause<E2> | undefined
      const input = Stream.catchCause(items, (cause) => {
        failure = cause
        return Stream.empty
      })
      const end: Stream.Stream<never, E2> = Stream.suspend(() =>
        failure === undefined ? Stream.empty : Stream.failCause(failure)
      )
      return input.pipe(
        Stream.groupedWithin(batchSize, bulk?.maxAge ?? "1 second"),
        Stream.map((batch) => {
          const from = position
          position += batch.length
          return { from, items: batch }
        }),
        Stream.mapEffect(prepare, { concurrency }),
        Stream.flattenIterable,
        Stream.concat(end)
      )
    })
  )

const operation = ({ document, id, routing }: Prepared<unknown>) =>
  indexing({ document, ...(id !== undefined && { id }), ...(routing !== undefined && { routing }) })

const bulkOf = <E, R>({ call, index }: Settings<E, R>, { bulk }: AddOptions) => ({
  ids: "client" as const,
  ...bulk,
  index,
  operation,
  call: { ...bulkCall(call), ...bulk?.call }
})

/** Retries are the bulk's own. */
const bulkCall = ({
  ignore: _ignore,
  idempotent: _idempotent,
  maxRetries: _maxRetries,
  retryOnStatus: _retryOnStatus,
  ...call
}: Settings<unknown, unknown>["call"]) => call

const withInputs = <I>(summary: Summary<Prepared<I>>): Summary<I> => ({
  ...summary,
  failures: summary.failures.map((failure) => ({ ...failure, input: failure.input.item }))
})

const ready = <E, R>(settings: Settings<E, R>, options: AddOptions) =>
  options.create === false ? Effect.succeed(false) : create(settings)

/** Adds documents, and says what became of them. */
export const add = <I extends AnyItem, E, R, E2, R2>(
  settings: Settings<E, R>,
  items: Stream.Stream<I, E2, R2>,
  options: AddOptions
): Effect.Effect<
  Summary<I>,
  PrepareError | ElasticsearchError | WriteError | E | E2,
  R | R2 | Elasticsearch
> =>
  Effect.gen(function* () {
    const failures = yield* wordOf(options.failures ?? "fail", ["fail", "report"], "failures")
    yield* ready(settings, options)
    const summary = withInputs(
      yield* run(prepared(settings, items, options), {
        ...bulkOf(settings, options),
        refreshAtEnd: options.refresh !== false
      })
    )
    if (summary.failed > 0 && failures === "fail") {
      return yield* new WriteError({
        index: settings.index,
        total: summary.total,
        failed: summary.failed,
        failures: summary.failures
      })
    }
    return summary
  }).pipe(Effect.withSpan("Vector.add"))

const refreshed = <E, R>({ call, index }: Settings<E, R>) =>
  Effect.flatMap(Elasticsearch, (es) => es.indices.refresh({ index }, call))

/** Adds documents, and gives an outcome for each. */
export const addStream = <I extends AnyItem, E, R, E2, R2>(
  settings: Settings<E, R>,
  items: Stream.Stream<I, E2, R2>,
  options: AddOptions
): Stream.Stream<Outcome<I>, PrepareError | ElasticsearchError | E | E2, R | R2 | Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      yield* ready(settings, options)
      const outcomes = stream(prepared(settings, items, options), bulkOf(settings, options)).pipe(
        Stream.map((outcome): Outcome<I> => ({ ...outcome, input: outcome.input.item }))
      )
      return options.refresh === false
        ? outcomes
        : Stream.concat(outcomes, Stream.fromEffectDrain(refreshed(settings)))
    })
  ).pipe(Stream.withSpan("Vector.addStream"))

/** Deletes documents by their ids, and says how many there were. */
export const deleteIds = <E, R>(
  settings: Settings<E, R>,
  ids: ReadonlyArray<string>,
  options: DeleteOptions
): Effect.Effect<number, ConfigError | WriteError | ElasticsearchError, Elasticsearch> =>
  Effect.gen(function* () {
    const { call, index } = settings
    const { routing } = options
    let deleted = 0
    const failures: Array<Failed<unknown>> = []
    const operations = Stream.map(Stream.fromIterable(ids), (id) =>
      remove({ id, ...(routing !== undefined && { routing }) })
    )
    yield* stream(operations, { index, call: bulkCall(call) }).pipe(
      Stream.runForEach((outcome) =>
        Effect.sync(() => {
          if (outcome._tag === "Failed") failures.push(outcome)
          else if (outcome.status !== 404) deleted++
        })
      )
    )
    if (options.refresh !== false && deleted > 0) yield* refreshed(settings)
    if (failures.length === 0) return deleted
    return yield* new WriteError({
      index,
      total: ids.length,
      failed: failures.length,
      failures: failures.slice(0, 100)
    })
  }).pipe(Effect.withSpan("Vector.delete"))

/** Deletes what a query finds, and says how many there were. */
export const deleteBy = <E, R>(
  { call, index }: Settings<E, R>,
  query: QueryDslQueryContainer,
  options: DeleteOptions
): Effect.Effect<number, ElasticsearchError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { refresh = true, routing } = options
    const request = { index, query, refresh, ...(routing !== undefined && { routing }) }
    const { deleted = 0 } = yield* es.deleteByQuery(request, call)
    return deleted
  }).pipe(Effect.withSpan("Vector.delete"))
