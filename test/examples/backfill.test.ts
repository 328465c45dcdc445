/** The backfill between two Elasticsearches in memory, or to one that is slow or refuses. */
import { assert, describe, it } from "@effect/vitest"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as ConfigProvider from "effect/ConfigProvider"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import type { Elasticsearch } from "effect-elasticsearch"
import { Document, Indices, Repository } from "effect-elasticsearch/Dsl"
import * as Testing from "effect-elasticsearch/Testing"
import { backfill, NewFilm, newFilmOf, OldFilm, Target } from "../../examples/backfill/backfill.ts"

const OldFilms = Document.make("old", OldFilm)
const NewFilms = Document.make("new", NewFilm)

/** So many films, a year each; every fifth has no genre. */
const films = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    film_id: `f${String(at).padStart(4, "0")}`,
    title: `Film ${at}`,
    released: DateTime.makeUnsafe({ year: 1900 + at, month: 6, day: 1 }),
    genre: at % 5 === 0 ? null : "Drama"
  }))

const seed = (count: number) =>
  Effect.gen(function* () {
    yield* Indices.create(OldFilms)
    yield* Repository.bulk(
      OldFilms,
      films(count).map((film) => Repository.indexing(OldFilms, film, { id: film.film_id })),
      { refreshAtEnd: true }
    )
  })

const checkpoint = Effect.map(
  Effect.flatMap(FileSystem.FileSystem, (files) => files.makeTempDirectoryScoped()),
  (folder) => `${folder}/checkpoint.json`
)

const configOf = (path: string) =>
  ConfigProvider.layer(
    ConfigProvider.fromUnknown({
      BACKFILL_FROM: "old",
      BACKFILL_TO: "new",
      BACKFILL_CHECKPOINT: path,
      BACKFILL_BATCH: "10"
    })
  )

const targetOf = <E>(client: Layer.Layer<Elasticsearch, E>) => Target.layer.pipe(Layer.provide(client))

const inMemory = Layer.mergeAll(
  Testing.Memory.layer(),
  NodeServices.layer,
  Layer.succeed(References.MinimumLogLevel, "None")
)

const everyMoment = Schedule.spaced("10 millis")

const read = (id: string) =>
  Effect.flatMap(Target, (target) =>
    target.get({ index: "new", id }).pipe(
      Effect.map(({ _source }) => _source),
      Effect.catchTag("NotFound", () => Effect.undefined)
    )
  )

describe("the backfill", () => {
  it("makes new films of old ones", () => {
    const [without, film] = films(75).slice(70, 72)
    assert.isUndefined(without && newFilmOf(without))
    assert.strictEqual(film && newFilmOf(film)?.decade, 1970)
  })

  it.live("copies what it changes, and leaves no checkpoint behind", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* checkpoint
      yield* seed(95)
      yield* Effect.gen(function* () {
        const { created, read: seen, skipped } = yield* backfill
        assert.deepStrictEqual([seen, created, skipped], [95, 76, 19])
        assert.deepStrictEqual(yield* read("f0072"), {
          film_id: "f0072",
          title: "Film 72",
          released: "1972-06-01T00:00:00.000Z",
          genre: "Drama",
          decade: 1970
        })
        assert.isUndefined(yield* read("f0070"))
        assert.isFalse(yield* files.exists(path))
        // Again: everything takes its own place.
        const again = yield* backfill
        assert.deepStrictEqual([again.created, again.updated], [0, 76])
      }).pipe(Effect.provide([targetOf(Testing.Memory.layer()), configOf(path)]))
    }).pipe(Effect.scoped, Effect.provide(inMemory, { local: true }))
  )

  it.live("goes on after an interruption, behind its checkpoint", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* checkpoint
      yield* seed(95)
      // A cluster that takes five requests and lets the others wait.
      const waiting = yield* Deferred.make<void>()
      let bulks = 0
      const slow = Testing.Memory.layer({
        middleware: [
          ({ endpoint }, call) =>
            endpoint === "bulk" && ++bulks > 5
              ? Effect.andThen(Deferred.succeed(waiting, undefined), Effect.never)
              : call
        ]
      })
      const first = yield* backfill.pipe(Effect.provide([targetOf(slow), configOf(path)]), Effect.forkChild)
      yield* Deferred.await(waiting)
      yield* files.exists(path).pipe(Effect.repeat({ until: (isThere) => isThere, schedule: everyMoment }))
      yield* Fiber.interrupt(first)
      const saved = JSON.parse(yield* files.readFileString(path))
      assert.strictEqual(saved.slices.length, 1)
      const copied = films(95).findIndex(({ film_id }) => film_id === saved.slices[0]?.[0]) + 1
      assert.isAbove(copied, 0)

      const { read: seen } = yield* backfill.pipe(
        Effect.provide([targetOf(Testing.Memory.layer()), configOf(path)])
      )
      assert.strictEqual(seen, 95 - copied)
      assert.isFalse(yield* files.exists(path))
    }).pipe(Effect.scoped, Effect.provide(inMemory, { local: true }))
  )

  it.live("stops where a film cannot be written, and at a checkpoint that is none", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* checkpoint
      yield* seed(20)
      yield* Effect.gen(function* () {
        const target = yield* Target
        yield* target.indices.create({
          index: "new",
          mappings: { ...Document.createRequest(NewFilms).mappings, dynamic: "strict" }
        })
        yield* target.indices.putSettings({ index: "new", settings: { "index.blocks.write": true } })
        const stopped = yield* Effect.flip(backfill)
        assert.strictEqual(stopped._tag, "ReindexStopped")
        yield* files.writeFileString(path, "{}")
        const unreadable = yield* Effect.flip(backfill)
        assert.strictEqual(unreadable._tag, "CheckpointUnreadable")
      }).pipe(Effect.provide([targetOf(Testing.Memory.layer({ strict: false })), configOf(path)]))
    }).pipe(Effect.scoped, Effect.provide(inMemory, { local: true }))
  )
})
