/** The log shipper over the in-memory Elasticsearch, and over one that refuses and waits. */
import { assert, describe, it } from "@effect/vitest"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as ConfigProvider from "effect/ConfigProvider"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Queue from "effect/Queue"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Testing from "effect-elasticsearch/Testing"
import { follow, standardInput } from "../../examples/log-shipper/lines.ts"
import { entryOf, ship } from "../../examples/log-shipper/shipper.ts"
import { bulkServer } from "../support/bulkServer.ts"

const configOf = (settings: { readonly [name: string]: string }) =>
  Layer.merge(
    ConfigProvider.layer(ConfigProvider.fromUnknown({ LOG_INDEX: "test-logs", ...settings })),
    Layer.succeed(References.MinimumLogLevel, "None")
  )

/** A folder for a test. */
const folder = Effect.flatMap(FileSystem.FileSystem, (files) => files.makeTempDirectoryScoped())

describe("the log shipper", () => {
  it("makes an entry of JSON and of text", () => {
    const now = DateTime.makeUnsafe("2026-01-02T03:04:05Z")
    assert.deepStrictEqual(entryOf('{"message":"started","level":"info"}', now), {
      "@timestamp": now,
      message: "started",
      level: "info"
    })
    assert.deepStrictEqual(entryOf('{"@timestamp":"2020-01-01","n":1}', now), {
      "@timestamp": "2020-01-01",
      n: 1
    })
    for (const line of ["started", "{broken", "[1]", "12"]) {
      assert.deepStrictEqual(entryOf(line, now), { "@timestamp": now, message: line })
    }
  })

  it.live("ships standard input, and keeps what is refused in a file", () =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const files = yield* FileSystem.FileSystem
      const letters = `${yield* folder}/dead.ndjson`
      yield* es.indices.create({
        index: "test-logs",
        mappings: { properties: { "@timestamp": { type: "date" }, status: { type: "integer" } } }
      })
      const input = ["one", '{"status":200}', "", '{"status":"none"}', '{"message":"last"}'].join("\n")
      const stdin = Stream.make(new TextEncoder().encode(input))
      const { failed, succeeded } = yield* ship(standardInput).pipe(
        Effect.provide([Stdio.layerTest({ stdin }), configOf({ LOG_DEAD_LETTERS: letters })])
      )
      assert.deepStrictEqual([succeeded, failed], [3, 1])
      yield* es.indices.refresh({ index: "test-logs" })
      const { hits } = yield* es.search({ index: "test-logs", query: { exists: { field: "@timestamp" } } })
      assert.strictEqual(hits.hits.length, 3)
      const [letter, ...others] = (yield* files.readFileString(letters)).trimEnd().split("\n")
      assert.deepStrictEqual(others, [])
      const { isPassing, operation, type } = JSON.parse(letter ?? "")
      assert.deepStrictEqual([isPassing, type], [false, "document_parsing_exception"])
      assert.strictEqual(operation.document.status, "none")
    }).pipe(Effect.scoped, Effect.provide(Layer.merge(Testing.Memory.layer(), NodeServices.layer)))
  )

  it.live("sends what it has when it is interrupted", () =>
    Effect.gen(function* () {
      const server = bulkServer()
      const read = yield* Deferred.make<void>()
      const lines = Stream.concat(
        Stream.make("one", "two"),
        Stream.fromEffectDrain(Effect.andThen(Deferred.succeed(read, undefined), Effect.never))
      )
      const shipping = yield* ship(lines).pipe(
        Effect.provide([server.layer, configOf({ LOG_MAX_AGE: "1 hour" })], { local: true }),
        Effect.forkChild
      )
      yield* Deferred.await(read)
      assert.strictEqual(server.applied.length, 0)
      yield* Fiber.interrupt(shipping)
      assert.deepStrictEqual(
        server.applied.map(({ action, source }) => [action, Object(source).message]),
        [
          ["create", "one"],
          ["create", "two"]
        ]
      )
    }).pipe(Effect.provide(NodeServices.layer))
  )

  it.live("reads no more while the cluster takes nothing", () =>
    Effect.gen(function* () {
      const open = yield* Deferred.make<void>()
      const server = bulkServer({ request: () => Effect.as(Deferred.await(open), "ok" as const) })
      let read = 0
      // Pieces of a megabyte: of each request there is room for five of them.
      const line = "x".repeat(1_000_000)
      const lines = Stream.range(1, 200).pipe(
        Stream.rechunk(1),
        Stream.map(() => {
          read++
          return line
        })
      )
      const shipping = yield* ship(lines).pipe(
        Effect.provide([server.layer, configOf({})], { local: true }),
        Effect.forkChild
      )
      yield* Effect.sleep("300 millis")
      assert.isBelow(read, 100)
      yield* Deferred.succeed(open, undefined)
      const { succeeded } = yield* Fiber.join(shipping)
      assert.deepStrictEqual([read, succeeded], [200, 200])
    }).pipe(Effect.provide(NodeServices.layer))
  )

  it.live("follows a file that grows, is cut short, and is rotated", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = `${yield* folder}/app.log`
      const append = (text: string) => files.writeFileString(path, text, { flag: "a" })
      yield* append("before\n")
      const lines = yield* Queue.unbounded<string>()
      yield* follow(path, { from: "start", every: Duration.millis(10) }).pipe(
        Stream.runForEach((line) => Queue.offer(lines, line)),
        Effect.forkScoped
      )
      const next = Queue.take(lines)
      assert.strictEqual(yield* next, "before")
      yield* append("one\ntw")
      yield* append("o\n")
      assert.deepStrictEqual([yield* next, yield* next], ["one", "two"])
      yield* files.writeFileString(path, "cut\n")
      assert.strictEqual(yield* next, "cut")
      yield* files.rename(path, `${path}.1`)
      yield* append("rotated\n")
      assert.strictEqual(yield* next, "rotated")
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )

  it.live("begins at the end of a file", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = `${yield* folder}/app.log`
      yield* files.writeFileString(path, "before\n")
      // What is written before the file is open belongs to what was there before: so it is written again and again.
      const writing = files
        .writeFileString(path, "later\n", { flag: "a" })
        .pipe(Effect.repeat(Schedule.spaced("20 millis")))
      const first = follow(path, { from: "end", every: Duration.millis(10) }).pipe(
        Stream.take(1),
        Stream.runCollect
      )
      assert.deepStrictEqual(yield* Effect.raceFirst(first, Effect.andThen(writing, Effect.never)), ["later"])
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )
})
