/** An index of many documents in a real Elasticsearch, made once for a file of tests. */
import { assert } from "@effect/vitest"
import { randomUUID } from "node:crypto"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Bulk from "effect-elasticsearch/Bulk"
import { Elasticsearch } from "effect-elasticsearch"

export const total = 20_000

export const upTo = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, at) => at)

/** A name that no other test has. */
export const freshName = (): string => `search-${randomUUID()}`

/** A name that no other test has, and nothing under it when the scope is closed. */
export const freshIndex: Effect.Effect<string, never, Elasticsearch | Scope.Scope> = Effect.gen(function* () {
  const es = yield* Elasticsearch
  return yield* Effect.acquireRelease(Effect.sync(freshName), (index) =>
    Effect.ignore(es.indices.delete({ index, ignore_unavailable: true }))
  )
})

/** The name of the index: 20,000 documents in three shards, whose id is their number. */
export class Library extends Context.Service<Library, string>()("test/search/Library") {}

/** A nanosecond for each document. */
const nanos = (at: number): string => `2020-01-01T00:00:00.${String(123_000_000 + at).padStart(9, "0")}Z`

export const layerLibrary: Layer.Layer<Library, unknown, Elasticsearch> = Layer.effect(
  Library,
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const index = yield* freshIndex
    yield* es.indices.create({
      index,
      settings: { number_of_shards: 3, number_of_replicas: 0 },
      mappings: {
        properties: {
          n: { type: "integer" },
          k: { type: "keyword" },
          nanos: { type: "date_nanos" },
          host: { type: "ip" }
        }
      }
    })
    yield* Bulk.run(upTo(total), {
      index,
      refreshAtEnd: true,
      operation: (n) =>
        Bulk.index({
          id: String(n),
          document: {
            n,
            k: `k${String(n).padStart(5, "0")}`,
            nanos: nanos(n),
            host: `10.0.${n % 256}.${n % 7}`
          }
        })
    })
    return index
  })
)

/** How many search contexts the shards of an index hold. */
export const openContexts = (index: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { _all } = yield* es.indices.stats({ index, metric: "search" })
    return _all.primaries?.search?.open_contexts
  })

/**
 * That no context is open. A search that was being run when its caller went holds its own for a moment; one that
 * nobody closes is open for a minute.
 */
export const allClosed = (index: string) =>
  openContexts(index).pipe(
    Effect.repeat({ until: (open) => open === 0, schedule: Schedule.spaced("100 millis"), times: 50 }),
    Effect.andThen(openContexts(index)),
    Effect.map((open) => assert.strictEqual(open, 0))
  )
