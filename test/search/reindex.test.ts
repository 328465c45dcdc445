/** Reindexing between two servers without sockets. What real ones do is in reindex.cluster.test.ts. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import { type ConfigError, Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Search from "effect-elasticsearch/Search"
import type { WireRequest, WireResponse } from "effect-elasticsearch/Transport/Connection"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { type Body, films, library, type LibraryOptions, linesOf, settle, textOf } from "./support.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

type Fate = "created" | "updated" | number

/** A server that takes bulks; what becomes of a document is said by its id. */
const writable = (
  fateOf: (id: string) => Fate = () => "created",
  before: (request: WireRequest) => Effect.Effect<void> = () => Effect.void
) => {
  const written: Array<{ readonly action: unknown; readonly document: Body }> = []
  const client = fakeClient((request) =>
    Effect.map(before(request), (): WireResponse => {
      if (request.path.endsWith("/_refresh"))
        return answer(200, { _shards: { total: 1, successful: 1, failed: 0 } })
      const lines = linesOf(request)
      const items: Array<object> = []
      for (let at = 0; at < lines.length; at += 2) {
        const [[action, target] = ["", {}]] = Object.entries(lines[at] ?? {})
        const id = typeof target === "object" && target !== null && "_id" in target ? String(target._id) : ""
        const fate = fateOf(id)
        if (typeof fate === "string") written.push({ action: lines[at], document: lines[at + 1] ?? {} })
        const error = { type: "some_exception", reason: "no" }
        items.push({
          [action]: {
            _index: "copy",
            _id: id,
            ...(typeof fate === "string" ? { status: 201, result: fate } : { status: fate, error })
          }
        })
      }
      return answer(200, {
        errors: items.some((item) => JSON.stringify(item).includes("error")),
        took: 1,
        items
      })
    })
  )
  return {
    ...client,
    written,
    ids: () => written.map(({ action }) => Number(/"_id":"(\d+)"/.exec(JSON.stringify(action))?.[1]))
  }
}

/** Sorted by a key, which is the place of a document. */
const keyed: LibraryOptions = { sort: (_, at) => [at, at] }

const copying = (count: number, options: LibraryOptions = {}, target = writable()) => {
  const source = library(films(count), options)
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, source.layer, { local: true })
  return { source, target, run, to: { index: "copy", target: target.layer } }
}

const small = { maxOperations: 5, concurrency: 1 }

describe("reindex", () => {
  it.effect("copies documents with id and routing to the other client, and counts them", () =>
    Effect.gen(function* () {
      const { run, source, target, to } = copying(25)
      const summary = yield* run(
        Search.reindex({ ...to, source: { index: "films", size: 10 }, refreshAtEnd: true })
      )
      assert.deepStrictEqual(summary, {
        read: 25,
        created: 25,
        updated: 0,
        deleted: 0,
        noops: 0,
        skipped: 0,
        conflicts: 0,
        failed: 0,
        failures: [],
        duration: 0,
        checkpoint: undefined
      })
      assert.deepStrictEqual(target.written[3], {
        action: { index: { _id: "3" } },
        document: { title: "Film 3", year: 1903 }
      })
      assert.deepStrictEqual(target.ids(), upTo(25))
      assert.isTrue(target.sent.every(({ path }) => path.startsWith("/copy/_")))
      assert.strictEqual(target.sent.at(-1)?.path, "/copy/_refresh")
      assert.isFalse(source.asked.some(({ path }) => path.includes("bulk")))
      assert.strictEqual(source.open.size, 0)
    })
  )

  it.effect("reads vectors, where the server would leave them out", () =>
    Effect.gen(function* () {
      const askedOf = (isOld: boolean, source: object = {}) =>
        Effect.gen(function* () {
          const { run, source: server, to } = copying(2, { isOld })
          const { created } = yield* run(Search.reindex({ ...to, source: { index: "films", ...source } }))
          assert.strictEqual(created, 2)
          return server.searches().map(({ body }) => body["_source"])
        })
      assert.deepStrictEqual(yield* askedOf(false), [{ exclude_vectors: false }, { exclude_vectors: false }])
      assert.deepStrictEqual(yield* askedOf(true), [{ exclude_vectors: false }, undefined])
      // Who says what to read is not asked twice.
      assert.deepStrictEqual(yield* askedOf(false, { _source: ["title"] }), [["title"]])
    })
  )

  it.effect("keeps integers of any size, and the routing", () =>
    Effect.gen(function* () {
      const { run, target, to } = copying(1, {
        search: (_, __, usual) => {
          const text = usual
            .text()
            .replace('"year":1900', '"year":9007199254740993,"list":[18446744073709551615]')
          return answer(200, text.replace('"_id":"0"', '"_id":"0","_routing":"r"'))
        }
      })
      yield* run(Search.reindex({ ...to, source: { index: "films" }, op_type: "create" }))
      const [request] = target.sent
      assert.strictEqual(
        request === undefined ? "" : textOf(request),
        '{"create":{"_id":"0","routing":"r"}}\n{"title":"Film 0","year":9007199254740993,"list":[18446744073709551615]}\n'
      )
    })
  )

  it.effect("writes what map makes of decoded documents, and leaves out what it does not", () =>
    Effect.gen(function* () {
      const { run, target, to } = copying(10)
      const summary = yield* run(
        Search.reindex({
          ...to,
          source: { index: "films" },
          document: Schema.Struct({ title: Schema.String, year: Schema.Number }),
          map: ({ title, year }, hit) => (year % 2 === 0 ? { title, from: hit._index } : undefined)
        })
      )
      assert.deepStrictEqual([summary.read, summary.created, summary.skipped], [10, 5, 5])
      assert.deepStrictEqual(target.written[1], {
        action: { index: { _id: "2" } },
        document: { title: "Film 2", from: "films" }
      })
    })
  )

  it.effect("runs the operations that transform makes, several at once and in their order", () =>
    Effect.gen(function* () {
      let underWay = 0
      let most = 0
      const { run, source, target, to } = copying(
        10,
        {},
        writable((id) => (id === "x2" ? "updated" : "created"))
      )
      const summary = yield* run(
        Search.reindex({
          ...to,
          source: { index: "films" },
          transformConcurrency: 4,
          transform: (hit) =>
            Effect.gen(function* () {
              // The services are those of whoever calls: the client is the one that reads.
              yield* Effect.flatMap(Elasticsearch, (es) => Effect.exit(es.count({ index: "other" })))
              most = Math.max(most, ++underWay)
              yield* Effect.yieldNow
              underWay--
              return Bulk.update({ id: `x${hit._id}`, doc: { seen: true } })
            })
        })
      )
      assert.strictEqual(most, 4)
      assert.strictEqual(source.asked.filter(({ path }) => path === "/other/_count").length, 10)
      assert.deepStrictEqual([summary.created, summary.updated], [9, 1])
      assert.deepStrictEqual(
        target.written.map(({ action }) => action),
        upTo(10).map((id) => ({ update: { _id: `x${id}` } }))
      )
    })
  )

  it.effect("stops at the first document that cannot be written, or counts them", () =>
    Effect.gen(function* () {
      const refusing = () => writable((id) => (id === "7" ? 400 : "created"))
      const stopping = copying(30, keyed, refusing())
      const error = yield* stopping.run(
        Effect.flip(Search.reindex({ ...stopping.to, source: { index: "films" }, bulk: small, key: "n" }))
      )
      assert.instanceOf(error, Search.ReindexStopped)
      assert.deepStrictEqual([error.failure.id, error.failure.reason._tag], ["7", "BadRequest"])
      assert.deepStrictEqual(error.summary.checkpoint?.slices, [[6]])
      assert.match(error.message, /^\[films\/7\] could not be written: bulk .* go on from summary.checkpoint/)
      assert.strictEqual(stopping.source.open.size, 0)

      const counting = copying(30, keyed, refusing())
      const summary = yield* counting.run(
        Search.reindex({
          ...counting.to,
          source: { index: "films" },
          bulk: small,
          key: "n",
          failures: "count"
        })
      )
      assert.deepStrictEqual(
        [summary.created, summary.failed, summary.failures[0]?.id, summary.checkpoint?.slices],
        [29, 1, "7", [[29]]]
      )
    })
  )

  it.effect("takes documents that are there already for failures, or for done", () =>
    Effect.gen(function* () {
      const existing = () => writable((id) => (Number(id) < 3 ? 409 : "created"))
      const aborting = copying(10, {}, existing())
      const options = { source: { index: "films" }, op_type: "create" } as const
      const error = yield* aborting.run(Effect.flip(Search.reindex({ ...aborting.to, ...options })))
      assert.strictEqual(error._tag, "ReindexStopped")
      const proceeding = copying(10, {}, existing())
      const summary = yield* proceeding.run(
        Search.reindex({ ...proceeding.to, ...options, conflicts: "proceed" })
      )
      assert.deepStrictEqual([summary.created, summary.conflicts, summary.failed], [7, 3, 0])
    })
  )

  it.effect("takes a client that is there, and by default the one that reads", () =>
    Effect.gen(function* () {
      const { run, target } = copying(3)
      const es = yield* Effect.provide(Elasticsearch, target.layer, { local: true })
      const summary = yield* run(Search.reindex({ source: { index: "films" }, index: "copy", target: es }))
      assert.strictEqual(summary.created, 3)
      const own = copying(3)
      const error = yield* own.run(
        Effect.flip(Search.reindex({ source: { index: "films" }, index: "copy", bulk: { maxRetries: 0 } }))
      )
      assert.strictEqual(error._tag, "ReindexStopped")
      assert.isTrue(own.source.asked.some(({ path }) => path === "/copy/_bulk"))
    })
  )
})

describe("resuming", () => {
  it.effect("goes on behind the last document whose outcome is known, however it was interrupted", () =>
    Effect.gen(function* () {
      const reached = yield* Deferred.make<void>()
      let requests = 0
      const hanging = writable(undefined, () =>
        ++requests === 4 ? Effect.andThen(Deferred.succeed(reached, undefined), Effect.never) : Effect.void
      )
      const first = copying(40, keyed, hanging)
      const saved: Array<unknown> = []
      const json = Schema.fromJsonString(Search.Checkpoint)
      const options = {
        source: { index: "films", size: 7 },
        key: "n",
        bulk: small,
        onCheckpoint: (checkpoint: Search.Checkpoint) =>
          Effect.map(Effect.orDie(Schema.encodeEffect(json)(checkpoint)), (text) => void saved.push(text))
      }
      const fiber = yield* Effect.forkChild(first.run(Search.reindex({ ...first.to, ...options })))
      yield* Deferred.await(reached)
      yield* settle
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(first.source.open.size, 0)
      assert.deepStrictEqual(first.target.ids(), upTo(15))
      assert.deepStrictEqual(saved.at(-1), '{"key":["n"],"shards":2,"sliceField":null,"slices":[[14]]}')

      const resume = yield* Schema.decodeUnknownEffect(json)(saved.at(-1))
      const second = copying(40, keyed)
      const summary = yield* second.run(Search.reindex({ ...second.to, ...options, resume }))
      assert.deepStrictEqual(
        second.target.ids(),
        upTo(40).filter((id) => id > 14)
      )
      assert.deepStrictEqual(summary.checkpoint?.slices, [[39]])
      // Without the tiebreaker, which is another in another point in time.
      assert.deepStrictEqual(second.source.searches()[1]?.body.search_after, [14])
      assert.deepStrictEqual(second.source.searches()[1]?.body["sort"], [{ n: "asc" }])
    })
  )

  it.effect("never proceeds past a document that is still under way", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      let requests = 0
      // The first request is answered last.
      const slow = writable(undefined, () => (++requests === 1 ? Deferred.await(gate) : Effect.void))
      const { run, target, to } = copying(20, keyed, slow)
      const seen: Array<unknown> = []
      const fiber = yield* Effect.forkChild(
        run(
          Search.reindex({
            ...to,
            source: { index: "films" },
            key: "n",
            bulk: { maxOperations: 5, concurrency: 4 },
            onCheckpoint: ({ slices }) => Effect.sync(() => void seen.push(slices[0]?.[0]))
          })
        )
      )
      yield* settle
      assert.strictEqual(target.written.length, 15)
      assert.deepStrictEqual(seen, [])
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(fiber)
      assert.strictEqual(seen.at(-1), 19)
    })
  )

  it.effect("goes on slice by slice", () =>
    Effect.gen(function* () {
      const options = { source: { index: "films" }, key: "n", scan: { slices: 2, sliceField: "n" } } as const
      const resume: Search.Checkpoint = { key: ["n"], shards: 2, sliceField: "n", slices: [[10], null] }
      const { run, target, to } = copying(20, keyed)
      const summary = yield* run(Search.reindex({ ...to, ...options, resume }))
      assert.deepStrictEqual(
        [...target.ids()].sort((a, b) => a - b),
        upTo(20).filter((id) => id % 2 === 1 || id > 10)
      )
      assert.deepStrictEqual(summary.checkpoint?.slices, [[18], [19]])
    })
  )

  it.effect("refuses what it could not go on from", () =>
    Effect.gen(function* () {
      const { run, to } = copying(5, keyed)
      const checkpoint: Search.Checkpoint = { key: ["n"], shards: 2, sliceField: null, slices: [[3]] }
      const source = { index: "films" }
      const onCheckpoint = () => Effect.void
      type Options = Search.ReindexOptions<unknown, never, never, never, never, ConfigError>
      const refused = (options: Options) =>
        Effect.map(run(Effect.flip(Search.reindex(options))), (error) =>
          error._tag === "ConfigError" ? `${error.option}: ${error.reason}` : error._tag
        )
      const missing = (option: string) =>
        `key: is missing, so that there is no order for ${option} to go on in`
      const cases: ReadonlyArray<[Options, string]> = [
        [{ ...to, source, onCheckpoint }, missing("onCheckpoint")],
        [{ ...to, source, resume: checkpoint }, missing("resume")],
        [
          { ...to, source: { ...source, sort: "n" }, key: "n" },
          "source.sort: is set beside key, which is an order itself"
        ],
        [
          { ...to, source, key: "n", scan: { slices: 2 } },
          "scan.sliceField: is missing: without a field, slices are others each time"
        ],
        [{ ...to, source, key: "m", resume: checkpoint }, "resume: has the key n, not m"],
        [
          { ...to, source, key: "n", scan: { slices: 2, sliceField: "n" }, resume: checkpoint },
          "resume: has 1 slices, not 2"
        ],
        [
          {
            ...to,
            source,
            key: "n",
            scan: { slices: 2, sliceField: "n" },
            resume: { key: ["n"], shards: 5, sliceField: "n", slices: [[1], [2]] }
          },
          "resume: has a source of 5 shards, which are 2 now"
        ],
        [
          { ...to, source, map: () => ({}), transform: () => Effect.undefined },
          "map: is set beside transform, which says what is written as well"
        ]
      ]
      for (const [options, expected] of cases) assert.strictEqual(yield* refused(options), expected)
    })
  )

  it.effect("refuses a key that comes twice or is missing", () =>
    Effect.gen(function* () {
      const twice = copying(5, { sort: (_, at) => [Math.floor(at / 2), at] })
      const same = yield* twice.run(
        Effect.flip(Search.reindex({ ...twice.to, source: { index: "films" }, key: "n" }))
      )
      assert.include(same.message, "option key: is n, but [films/1] has the same as another one")
      const absent = copying(5, { sort: (_, at) => [at === 4 ? null : at, at] })
      const none = yield* absent.run(
        Effect.flip(Search.reindex({ ...absent.to, source: { index: "films" }, key: ["n"] }))
      )
      assert.include(none.message, "option key: is n, but [films/4] has none")
    })
  )

  it.effect("writes checkpoints as JSON with integers of any size", () =>
    Effect.gen(function* () {
      const json = Schema.fromJsonString(Search.Checkpoint)
      const checkpoint: Search.Checkpoint = {
        key: ["nanos", "id", "flag"],
        shards: 3,
        sliceField: "n",
        slices: [[1577836800123456789n, "a", true], null, [1.5, "b", null]]
      }
      const text = yield* Schema.encodeEffect(json)(checkpoint)
      assert.include(text, '"slices":[[{"long":"1577836800123456789"},"a",true],null,[1.5,"b",null]]')
      assert.deepStrictEqual(yield* Schema.decodeUnknownEffect(json)(text), checkpoint)
    })
  )
})
