/** Documents read and written by their declaration, on a real Elasticsearch. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Repository from "effect-elasticsearch/Dsl/Repository"
import { freshIndex, freshName } from "../api/live/scenario.ts"

class Film extends Schema.Class<Film>("Film")({
  title: Field.text(),
  year: Field.integer(),
  released: Schema.optionalKey(Field.date()),
  votes: Schema.optionalKey(Field.bigLong())
}) {}

const Films = Document.make("films", Film)

const Named = Document.make(
  "named",
  { title: Field.keyword(), owner: Field.keyword() },
  { id: ({ owner, title }) => `${owner}-${title}`, routing: ({ owner }) => owner }
)

const Vectors = Document.make("vectors", {
  title: Field.keyword(),
  inner: Schema.Struct({ vector: Field.denseVector({ dims: 3 }) })
})

/** The document in an index of a test's own. */
const fresh = <T, E, Fields>(document: Document.Document<T, E, Fields>, settings: object = {}) =>
  Effect.map(
    freshIndex({ mappings: document.mapping, settings: { ...document.settings, ...settings } }),
    (index) => Document.at(document, index)
  )

const solaris = new Film({ title: "Solaris", year: 1972, released: DateTime.makeUnsafe("1972-03-20") })

/** What an effect fails with, whatever it would have given. */
const failureOf = <E, R>(effect: Effect.Effect<unknown, E, R>): Effect.Effect<E, unknown, R> =>
  Effect.flip(effect)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "repository on a real Elasticsearch",
  (it) => {
    it.effect("index and get give the document and what is said of it", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const written = yield* Repository.index(films, solaris, { id: "1" })
        assert.deepStrictEqual(written, {
          _index: films.index,
          _id: "1",
          _version: 1,
          _seq_no: 0,
          _primary_term: 1,
          _source: solaris
        })
        const read = yield* Repository.get(films, "1")
        assert.deepStrictEqual(read, written)
        assert.instanceOf(read._source, Film)
        const made = yield* Repository.index(films, solaris)
        assert.isAbove(made._id.length, 0)
        const es = yield* Elasticsearch
        const plain = yield* es.get({ index: films.index, id: "1" })
        assert.deepStrictEqual(plain._source, {
          title: "Solaris",
          year: 1972,
          released: "1972-03-20T00:00:00.000Z"
        })
      })
    )

    it.effect("what is missing is NotFound, None or false", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const nowhere = Document.at(Films, freshName("nowhere"))
        const missing = yield* Effect.flip(Repository.get(films, "1"))
        assert.strictEqual(missing._tag, "NotFound")
        assert.isTrue(Option.isNone(yield* Repository.find(films, "1")))
        assert.isFalse(yield* Repository.exists(films, "1"))
        assert.strictEqual((yield* Effect.flip(Repository.remove(films, "1")))._tag, "NotFound")
        assert.strictEqual((yield* Effect.flip(Repository.update(films, "1", { year: 1 })))._tag, "NotFound")
        const noIndex = yield* Effect.flip(Repository.find(nowhere, "1"))
        assert.strictEqual(noIndex._tag, "NotFound")
        assert.include(noIndex.message, "no such index")
        yield* Repository.index(films, solaris, { id: "1" })
        assert.strictEqual(Option.getOrThrow(yield* Repository.find(films, "1"))._source.title, "Solaris")
        assert.isTrue(yield* Repository.exists(films, "1"))
      })
    )

    it.effect("getMany gives documents in the order asked, or says what failed", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        for (const id of ["1", "2", "3"]) {
          yield* Repository.index(films, new Film({ title: `Film ${id}`, year: Number(id) }), { id })
        }
        const many = yield* Repository.getMany(films, ["3", "x", "1", "3"])
        assert.deepStrictEqual(many.map(Option.map(({ _id, _source }) => [_id, _source.title])), [
          Option.some(["3", "Film 3"]),
          Option.none(),
          Option.some(["1", "Film 1"]),
          Option.some(["3", "Film 3"])
        ])
        assert.deepStrictEqual(yield* Repository.getMany(films, []), [])
        const failed = yield* Effect.flip(
          Repository.getMany(Document.at(Films, freshName("nowhere")), ["1", "2"])
        )
        assert.strictEqual(failed._tag, "NotFound")
        assert.include(failed.message, "no such index")
        const es = yield* Elasticsearch
        yield* es.indices.close({ index: films.index })
        const closed = yield* Effect.flip(Repository.getMany(films, ["1"]))
        assert.include(closed.message, "index_closed_exception")
      })
    )

    it.effect("create is a Conflict where the document is there", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const created = yield* Repository.create(films, solaris, { id: "1" })
        assert.strictEqual(created._version, 1)
        const again = yield* Effect.flip(Repository.create(films, solaris, { id: "1" }))
        assert.strictEqual(again._tag, "Conflict")
        const withoutId = yield* Repository.create(films, solaris)
        assert.isAbove(withoutId._id.length, 0)
      })
    )

    it.effect("a stale write is a Conflict", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const first = yield* Repository.index(films, solaris, { id: "1" })
        const second = yield* Repository.replace(films, first, new Film({ ...solaris, year: 1973 }))
        assert.deepStrictEqual([second._version, second._seq_no, second._source.year], [2, 1, 1973])
        for (const stale of [
          Repository.replace(films, first, solaris),
          Repository.update(films, first, { year: 1974 }),
          Repository.updateByScript(films, first, { source: "ctx._source.year = 1" }),
          Repository.remove(films, first)
        ]) {
          assert.strictEqual((yield* failureOf(stale))._tag, "Conflict")
        }
        const updated = yield* Repository.update(films, second, { year: 1974 })
        assert.deepStrictEqual([updated.result, updated._version, updated._seq_no], ["updated", 3, 2])
        // Without the condition it goes through.
        const retried = yield* Repository.update(films, first, { year: 1975 }, { retry_on_conflict: 2 })
        assert.strictEqual(retried.result, "updated")
        const last = yield* Repository.get(films, "1")
        assert.strictEqual(last._source.year, 1975)
        const removed = yield* Repository.remove(films, last)
        assert.strictEqual(removed.result, "deleted")
        assert.isFalse(yield* Repository.exists(films, "1"))
      })
    )

    it.effect("update changes fields, encoded", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        yield* Repository.index(films, solaris, { id: "1" })
        const released = DateTime.makeUnsafe("1972-05-13T10:00:00Z")
        const updated = yield* Repository.update(films, "1", { released })
        assert.deepStrictEqual(updated, {
          _index: films.index,
          _id: "1",
          _version: 2,
          _seq_no: 1,
          _primary_term: 1,
          result: "updated"
        })
        assert.deepStrictEqual(
          (yield* Repository.get(films, "1"))._source,
          new Film({ ...solaris, released })
        )
        const same = yield* Repository.update(films, "1", { released })
        assert.deepStrictEqual([same.result, same._version], ["noop", 2])
        const forced = yield* Repository.update(films, "1", { released }, { detect_noop: false })
        assert.deepStrictEqual([forced.result, forced._version], ["updated", 3])
        const upserted = yield* Repository.update(films, "2", { ...solaris }, { doc_as_upsert: true })
        assert.strictEqual(upserted.result, "created")
        assert.strictEqual((yield* Repository.get(films, "2"))._source.title, "Solaris")
      })
    )

    it.effect("updateByScript writes the upsert, encoded; scripts are the server's", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const script = { source: "ctx._source.year += 1" }
        const created = yield* Repository.updateByScript(films, "1", script, { upsert: solaris })
        assert.strictEqual(created.result, "created")
        assert.deepStrictEqual((yield* Repository.get(films, "1"))._source, solaris)
        // The server of the tests has no Painless: it refuses the script, and says so.
        const refused = yield* Effect.flip(Repository.updateByScript(films, "1", script))
        assert.strictEqual(refused._tag, "BadRequest")
        assert.include(refused.message, "painless")
      })
    )

    it.effect("modify begins again after a conflict", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        yield* Repository.index(films, new Film({ title: "Solaris", year: 0 }), { id: "1" })
        const more = (film: Film) => new Film({ ...film, year: film.year + 1 })
        yield* Effect.all(
          Array.from({ length: 8 }, () => Repository.modify(films, "1", more, { times: 20 })),
          { concurrency: 8 }
        )
        const { _source, _version } = yield* Repository.get(films, "1")
        assert.deepStrictEqual([_source.year, _version], [8, 9])
      })
    )

    it.effect("modify gives up after so many times", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const context = yield* Effect.context<Elasticsearch>()
        yield* Repository.index(films, solaris, { id: "1" })
        let seen = 0
        let written: Promise<unknown> = Promise.resolve()
        const es = yield* Elasticsearch
        // Somebody else is always first: between the reading and the writing.
        const interfering: typeof es = {
          ...es,
          index: (params, options) =>
            Effect.andThen(
              Effect.promise(() => written),
              es.index(params, options)
            )
        }
        const interfere = (film: Film) => {
          seen += 1
          written = Effect.runPromiseWith(context)(Repository.update(films, "1", { year: seen }))
          return film
        }
        const modified = (times?: number) =>
          Effect.flip(
            Effect.provideService(
              Repository.modify(films, "1", interfere, { times }),
              Elasticsearch,
              interfering
            )
          )
        assert.strictEqual((yield* modified())._tag, "Conflict")
        assert.strictEqual(seen, 4)
        assert.strictEqual((yield* modified(1))._tag, "Conflict")
        assert.strictEqual(seen, 6)
        const missing = yield* Effect.flip(Repository.modify(films, "2", interfere))
        assert.strictEqual(missing._tag, "NotFound")
      })
    )

    it.effect("a document that does not decode is an error with index, id and path", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const es = yield* Elasticsearch
        yield* es.index({
          index: films.index,
          id: "bad",
          document: { title: "x", year: [1, 2] },
          refresh: true
        })
        for (const reading of [
          Repository.get(films, "bad"),
          Repository.find(films, "bad"),
          Repository.getMany(films, ["bad"]),
          Repository.modify(films, "bad", (film) => film),
          Stream.runDrain(Repository.scan(films))
        ]) {
          const error = yield* failureOf(reading)
          if (error._tag !== "DocumentError") return assert.fail(error._tag)
          assert.deepStrictEqual(
            [error.index, error.id, error.direction, error.at],
            [films.index, "bad", "decode", ["year"]]
          )
        }
        yield* Repository.index(films, solaris, { id: "good", refresh: true })
        const all = yield* Stream.runCollect(Repository.scan(films, {}, { decodeFailures: "values" }))
        const [failed, decoded] = [all.filter(Result.isFailure), all.filter(Result.isSuccess)]
        assert.deepStrictEqual(
          failed.map(({ failure }) => [failure.hit._id, failure.error.id, failure.error.at]),
          [["bad", "bad", ["year"]]]
        )
        assert.deepStrictEqual(
          decoded.map(({ success }) => success._source),
          [solaris]
        )
      })
    )

    it.effect("a value that does not encode is an error, and nothing is written", () =>
      Effect.gen(function* () {
        const Strict = Document.make("strict", { year: Field.integer().check(Schema.isGreaterThan(1900)) })
        const strict = yield* fresh(Strict)
        const stored = yield* Repository.index(strict, { year: 1972 }, { id: "1" })
        for (const writing of [
          Repository.index(strict, { year: 1 }, { id: "1" }),
          Repository.create(strict, { year: 1 }, { id: "1" }),
          Repository.replace(strict, stored, { year: 1 }),
          Repository.update(strict, "1", { year: 1 }),
          Repository.updateByScript(strict, "1", { source: "" }, { upsert: { year: 1 } }),
          Repository.modify(strict, "1", () => ({ year: 1 }))
        ]) {
          const error = yield* failureOf(writing)
          if (error._tag !== "DocumentError") return assert.fail(error._tag)
          assert.deepStrictEqual(
            [error.index, error.id, error.direction, error.at],
            [strict.index, "1", "encode", ["year"]]
          )
        }
        assert.deepStrictEqual(yield* Repository.get(strict, "1"), stored)
      })
    )

    it.effect("a document without a source is an error that says so", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* freshIndex({ mappings: { ...Films.mapping, _source: { enabled: false } } })
        yield* es.index({ index, id: "1", document: { title: "Solaris", year: 1972 }, refresh: true })
        const films = Document.at(Films, index)
        for (const reading of [Repository.get(films, "1"), Stream.runDrain(Repository.scan(films))]) {
          const error = yield* failureOf(reading)
          if (error._tag !== "DocumentError") return assert.fail(error._tag)
          assert.deepStrictEqual([error.index, error.id, error.at], [index, "1", []])
          assert.include(error.message, "_source")
        }
      })
    )

    it.effect("id and routing are those of the document's functions, unless options say others", () =>
      Effect.gen(function* () {
        const named = yield* fresh(Named, { number_of_shards: 5 })
        const value = { title: "a", owner: "kris" }
        const stored = yield* Repository.index(named, value)
        assert.deepStrictEqual([stored._id, stored._routing], ["kris-a", "kris"])
        const read = yield* Repository.get(named, "kris-a", { routing: "kris" })
        assert.deepStrictEqual(read, stored)
        const [one] = yield* Repository.getMany(named, ["kris-a"], { routing: "kris" })
        assert.deepStrictEqual(one, Option.some(stored))
        const replaced = yield* Repository.replace(named, read, value)
        assert.deepStrictEqual([replaced._routing, replaced._version], ["kris", 2])
        assert.strictEqual((yield* Repository.update(named, replaced, { title: "b" }))._version, 3)
        const modified = yield* Repository.modify(named, "kris-a", (found) => found, { routing: "kris" })
        assert.deepStrictEqual([modified._version, modified._routing], [4, "kris"])
        assert.strictEqual((yield* Repository.remove(named, modified)).result, "deleted")
        const other = yield* Repository.create(named, value, { id: "x", routing: "y" })
        assert.deepStrictEqual([other._id, other._routing], ["x", "y"])
      })
    )

    it.effect("integers beyond 2^53 are exact", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const votes = 9_007_199_254_740_993n
        const film = new Film({ title: "Big", year: 2000, votes })
        yield* Repository.index(films, film, { id: "1", refresh: true })
        assert.strictEqual((yield* Repository.get(films, "1"))._source.votes, votes)
        const many = yield* Repository.getMany(films, ["1"])
        assert.deepStrictEqual(many.map(Option.map(({ _source }) => _source.votes)), [Option.some(votes)])
        yield* Repository.update(films, "1", { votes: votes + 2n }, { refresh: true })
        yield* Repository.modify(films, "1", (found) => new Film({ ...found, year: 2001 }), { refresh: true })
        const scanned = yield* Stream.runCollect(Repository.scan(films))
        assert.deepStrictEqual(
          scanned.map(({ _source }) => [_source.votes, _source.year]),
          [[votes + 2n, 2001]]
        )
      })
    )

    it.effect("vectors are read, though servers leave them out since 9.2", () =>
      Effect.gen(function* () {
        const vectors = yield* fresh(Vectors)
        const value = { title: "x", inner: { vector: [1, 2, 3] } }
        yield* Repository.index(vectors, value, { id: "1", refresh: true })
        assert.deepStrictEqual((yield* Repository.get(vectors, "1"))._source, value)
        const many = yield* Repository.getMany(vectors, ["1"])
        assert.deepStrictEqual(many.map(Option.map(({ _source }) => _source)), [Option.some(value)])
        const scanned = yield* Stream.runCollect(Repository.scan(vectors))
        assert.deepStrictEqual(
          scanned.map(({ _source }) => _source),
          [value]
        )
        yield* Repository.update(vectors, "1", { title: "y" })
        assert.deepStrictEqual((yield* Repository.get(vectors, "1"))._source, { ...value, title: "y" })
      })
    )

    it.effect("bulk writes many, and scan reads them", () =>
      Effect.gen(function* () {
        const films = yield* fresh(Films)
        const summary = yield* Repository.bulk(
          films,
          Stream.range(0, 2499).pipe(
            Stream.map((n) =>
              Repository.indexing(films, new Film({ title: `Film ${n}`, year: n }), { id: `${n}` })
            )
          ),
          { refreshAtEnd: true }
        )
        assert.deepStrictEqual([summary.total, summary.succeeded, summary.failed], [2500, 2500, 0])
        const all = yield* Stream.runCollect(Repository.scan(films))
        assert.strictEqual(new Set(all.map(({ _id }) => _id)).size, 2500)
        assert.isTrue(all.every(({ _id, _source }) => _source instanceof Film && `${_source.year}` === _id))
        const late = yield* Repository.scan(
          films,
          { query: Query.range("year", { gte: 2400 }), size: 30, sort: [{ year: "desc" }] },
          { keepAlive: "30 seconds" }
        ).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          late.map(({ _source }) => _source.year),
          Array.from({ length: 100 }, (_, n) => 2499 - n)
        )
        // What was scanned can be written again, on condition.
        const [first] = late
        if (first === undefined) return assert.fail("nothing was found")
        assert.strictEqual((yield* Repository.replace(films, first, solaris))._version, 2)
        assert.strictEqual((yield* Effect.flip(Repository.replace(films, first, solaris)))._tag, "Conflict")
      })
    )

    it.effect("bulk operations are encoded; what does not encode is a failure that names it", () =>
      Effect.gen(function* () {
        const Checked = Document.make(
          "checked",
          {
            name: Field.keyword(),
            day: Field.date({ format: "yyyy-MM-dd" }),
            n: Field.integer().check(Schema.isGreaterThan(0))
          },
          { id: ({ name }) => name }
        )
        const checked = yield* fresh(Checked)
        const day = DateTime.makeUnsafe("2026-02-03")
        const a = yield* Repository.index(checked, { name: "a", day, n: 1 })
        const b = yield* Repository.index(checked, { name: "b", day, n: 1 })
        yield* Repository.update(checked, b, { n: 7 })
        const outcomes = yield* Stream.runCollect(
          Repository.bulkStream(checked, [
            Repository.indexing(checked, { name: "c", day, n: 1 }),
            Repository.creating(checked, { name: "a", day, n: 2 }),
            Repository.indexing(checked, { name: "d", day, n: 0 }),
            Repository.updating(checked, a, { day: DateTime.makeUnsafe("2026-02-04") }),
            Repository.updating(checked, "c", { n: -1 }),
            Repository.updating(checked, "c", { n: 5 }, { retry_on_conflict: 1 }),
            Repository.removing(checked, b),
            Repository.removing(checked, "nobody")
          ])
        )
        assert.deepStrictEqual(
          outcomes.map((outcome) => (Bulk.isSucceeded(outcome) ? outcome.status : outcome.reason._tag)),
          [201, "Conflict", "SerializationError", 200, "SerializationError", 200, "Conflict", 404]
        )
        const unwritten = outcomes
          .filter(Bulk.isFailed)
          .map(({ input, reason }) => [
            input.id,
            reason._tag === "SerializationError" ? reason.at : undefined
          ])
        assert.deepStrictEqual(unwritten, [
          ["a", undefined],
          ["d", ["document", "n"]],
          ["c", ["doc", "n"]],
          ["b", undefined]
        ])
        const es = yield* Elasticsearch
        const { docs } = yield* es.mget({ index: checked.index, ids: ["a", "c", "d"] })
        assert.deepStrictEqual(
          docs.map((doc) => ("_source" in doc ? doc._source : undefined)),
          [{ name: "a", day: "2026-02-04", n: 1 }, { name: "c", day: "2026-02-03", n: 5 }, undefined]
        )
      })
    )

    it.effect("a data stream takes new documents only, and its documents can be replaced", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const name = freshName("stream")
        const Logs = Document.make(
          name,
          { "@timestamp": Field.date(), message: Field.text() },
          { dataStream: true }
        )
        yield* Effect.acquireRelease(
          es.indices.putIndexTemplate(Document.indexTemplate(Logs, name, { priority: 500 })),
          () =>
            Effect.ignore(
              Effect.andThen(es.indices.deleteDataStream({ name }), es.indices.deleteIndexTemplate({ name }))
            )
        )
        const log = { "@timestamp": DateTime.makeUnsafe("2026-01-01T00:00:00Z"), message: "hello" }
        const stored = yield* Repository.index(Logs, log, { refresh: true })
        assert.notStrictEqual(stored._index, name)
        const [found] = yield* Stream.runCollect(Repository.scan(Logs))
        assert.deepStrictEqual(found?._source, log)
        const replaced = yield* Repository.replace(Logs, stored, { ...log, message: "changed" })
        assert.deepStrictEqual([replaced._version, replaced._index], [2, stored._index])
        const summary = yield* Repository.bulk(Logs, [Repository.indexing(Logs, log)])
        assert.strictEqual(summary.succeeded, 1)
      })
    )
  }
)
