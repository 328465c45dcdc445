/** Scans, scrolls, pages and points in time over a real Elasticsearch. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import { allClosed, layerLibrary, Library, openContexts, total, upTo } from "./cluster.ts"

const Document = Schema.Struct({ n: Schema.Int, k: Schema.String })

const numbers = Stream.map((hit: { readonly _id?: string }) => Number(hit._id))

/** What is wrong with a list that should have each number once. */
const wrongIn = (read: ReadonlyArray<number>) => {
  const seen = new Set(read)
  return { twice: read.length - seen.size, missing: upTo(total).filter((n) => !seen.has(n)).length }
}

const right = { twice: 0, missing: 0 }

const client = Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })

layer(Layer.provideMerge(layerLibrary, client), { excludeTestServices: true, timeout: "3 minutes" })(
  "a real Elasticsearch",
  (it) => {
    it.effect("is scanned in one slice and in four, each document once", () =>
      Effect.gen(function* () {
        const index = yield* Library
        const one = yield* Search.scan({ index }, { document: Document }).pipe(numbers, Stream.runCollect)
        assert.deepStrictEqual(wrongIn(one), right)
        const four = yield* Search.scan({ index, size: 700 }, { slices: 4, prefetch: 2 }).pipe(
          numbers,
          Stream.runCollect
        )
        assert.deepStrictEqual(wrongIn(four), right)
        const byField = yield* Search.scan({ index }, { slices: 5, sliceField: "n" }).pipe(
          numbers,
          Stream.runCollect
        )
        assert.deepStrictEqual(wrongIn(byField), right)
        yield* allClosed(index)
      })
    )

    it.effect("gives documents of several slices in the order of the sort", () =>
      Effect.gen(function* () {
        const index = yield* Library
        const options = { slices: 4, ordered: true }
        const down = yield* Search.scan({ index, sort: [{ k: "desc" }] }, options).pipe(
          numbers,
          Stream.runCollect
        )
        assert.deepStrictEqual(down, upTo(total).toReversed())
        // As from one slice.
        const byShards = Search.scan({ index })
        assert.deepStrictEqual(
          yield* Search.scan({ index }, options).pipe(numbers, Stream.runCollect),
          yield* byShards.pipe(numbers, Stream.runCollect)
        )
        const error = yield* Effect.flip(
          Stream.runDrain(Search.scan({ index, sort: [{ host: "asc" }] }, options))
        )
        assert.include(error.message, "the values of the sort host cannot be put in order here")
        yield* allClosed(index)
      })
    )

    it.effect("is scanned by nanoseconds, and by what some documents lack", () =>
      Effect.gen(function* () {
        const index = yield* Library
        const read = yield* Search.scan({ index, size: 999, sort: [{ nanos: "asc" }] }).pipe(
          numbers,
          Stream.runCollect
        )
        assert.deepStrictEqual(read, upTo(total))
        const merged = yield* Search.scan(
          { index, sort: [{ nanos: "desc" }] },
          { slices: 4, ordered: true }
        ).pipe(numbers, Stream.runCollect)
        assert.deepStrictEqual(merged, upTo(total).toReversed())
        const lacking = yield* Search.scan({
          index,
          sort: [{ absent: { order: "asc", unmapped_type: "long" } }]
        }).pipe(numbers, Stream.runCollect)
        assert.deepStrictEqual(wrongIn(lacking), right)
      })
    )

    it.effect("has no context open after an early end, an interruption and a failure", () =>
      Effect.gen(function* () {
        const index = yield* Library
        for (const options of [{}, { slices: 4 }, { slices: 4, ordered: true }]) {
          const scan = Search.scan({ index, size: 100 }, options)
          assert.strictEqual(yield* scan.pipe(Stream.take(150), Stream.runCount), 150)
          yield* allClosed(index)
          const fiber = yield* Effect.forkChild(scan.pipe(Stream.runForEach(() => Effect.sleep("20 millis"))))
          yield* Effect.sleep("200 millis")
          assert.isAbove((yield* openContexts(index)) ?? 0, 0)
          yield* Fiber.interrupt(fiber)
          yield* allClosed(index)
          const exit = yield* Effect.exit(
            scan.pipe(Stream.runForEach((hit) => (hit._id === "777" ? Effect.fail("enough") : Effect.void)))
          )
          assert.isTrue(Exit.isFailure(exit))
          yield* allClosed(index)
        }
      })
    )

    it.effect("is scrolled in one slice and in three, and clears the scrolls", () =>
      Effect.gen(function* () {
        const index = yield* Library
        const one = yield* Search.scroll({ index, size: 3000 }).pipe(numbers, Stream.runCollect)
        assert.deepStrictEqual(wrongIn(one), right)
        const three = yield* Search.scroll({ index }, { slices: 3, document: Document }).pipe(
          numbers,
          Stream.runCollect
        )
        assert.deepStrictEqual(wrongIn(three), right)
        yield* Search.scroll({ index, size: 10 }, { slices: 3 }).pipe(Stream.take(1), Stream.runDrain)
        const fiber = yield* Effect.forkChild(
          Search.scroll({ index, size: 10 }).pipe(Stream.runForEach(() => Effect.sleep("20 millis")))
        )
        yield* Effect.sleep("100 millis")
        yield* Fiber.interrupt(fiber)
        yield* allClosed(index)
      })
    )

    it.effect("gives pages with the total and aggregations of all", () =>
      Effect.gen(function* () {
        const index = yield* Library
        const pages = yield* Search.pages({
          index,
          size: 6000,
          track_total_hits: true,
          aggs: { highest: { max: { field: "n" } } }
        }).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          pages.map(({ aggregations, hits }) => [
            hits.hits.length,
            hits.total?.value,
            aggregations?.["highest"]?.value
          ]),
          [
            [6000, total, total - 1],
            [6000, undefined, undefined],
            [6000, undefined, undefined],
            [2000, undefined, undefined]
          ]
        )
      })
    )

    it.effect("shows a point in time as it was, whatever is deleted meanwhile", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const found = yield* Search.withPointInTime(index, (pit) =>
          Effect.gen(function* () {
            yield* es.index({ index, id: "extra", document: { n: -1 }, refresh: true })
            const { hits } = yield* pit.search({ size: 1, sort: [{ n: "asc" }] }, { document: Document })
            yield* es.delete({ index, id: "extra", refresh: true })
            return hits.hits[0]?._source?.n
          })
        )
        assert.strictEqual(found, 0)
        yield* allClosed(index)
      })
    )

    it.effect("says of partial results what failed", () =>
      Effect.gen(function* () {
        const index = yield* Library
        // A slice by a keyword works on some shards only.
        const scan = (options: Search.ScanOptions) =>
          Search.scan({ index }, { slices: 4, sliceField: "k", ...options })
        const error = yield* Effect.flip(Stream.runDrain(scan({})))
        assert.match(error.message, /search: 1 of 3 shards failed \(illegal_argument_exception/)
        assert.isAbove(yield* Stream.runCount(scan({ partialResults: "allow" })), 0)
        yield* allClosed(index)
      })
    )
  }
)
