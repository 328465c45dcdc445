import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Auth, Elasticsearch } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Testing from "effect-elasticsearch/Testing"
import {
  Connection,
  type ExchangeError,
  timedOut,
  type WireRequest,
  type WireResponse
} from "effect-elasticsearch/Transport/Connection"
import * as Streaming from "effect-elasticsearch/Transport/Streaming"
import * as fs from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import * as url from "node:url"
import { answer } from "../support/fakeConnection.ts"
import { recordingServer } from "../support/recordingServer.ts"

const { Cassette } = Testing

const folder: Effect.Effect<string, never, Scope.Scope> = Effect.acquireRelease(
  Effect.promise(() => fs.mkdtemp(path.join(os.tmpdir(), "cassette-"))),
  (made) => Effect.promise(() => fs.rm(made, { recursive: true }))
)

/** A path for a cassette in a folder of its own. */
const fresh = Effect.map(folder, (made) => path.join(made, "deep", "cassette.json"))

const textOf = (file: string) => Effect.promise(() => fs.readFile(file, "utf8"))

const shards = { total: 1, successful: 1, failed: 0 }
const counted = (count: number) => ({ count, _shards: shards })

type Program<A, E> = (es: Elasticsearch["Service"]) => Effect.Effect<A, E, Testing.Provided>

const run =
  <E2>(layer: Layer.Layer<Testing.Provided, E2>) =>
  <A, E>(program: Program<A, E>) =>
    Effect.flatMap(Elasticsearch, program).pipe(Effect.provide(layer))

/** A connection that answers as a test says. */
const connectionOf = (
  respond: (request: WireRequest) => WireResponse | Effect.Effect<WireResponse, ExchangeError>,
  more: Partial<Connection["Service"]> = {}
) =>
  Layer.succeed(
    Connection,
    Connection.of({
      send: (request) => {
        const given = respond(request)
        return Effect.isEffect(given) ? given : Effect.succeed(given)
      },
      ...more
    })
  )

/** Answers with numbers, one after the other. */
const counting = () => {
  let next = 0
  return connectionOf(() => answer(200, counted(++next)))
}

const unsupported = <A, E extends { readonly _tag: string; readonly message: string }, R>(
  effect: Effect.Effect<A, E, R>
) =>
  Effect.map(Effect.flip(effect), (error) => {
    assert.strictEqual(error._tag, "Unsupported")
    return error.message
  })

describe("a recording", () => {
  it.effect("is played without a server", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const server = yield* recordingServer(({ body, path }) =>
        path.startsWith("/books/_search")
          ? { body: { took: 1, timed_out: false, _shards: shards, hits: { hits: [] }, seen: body } }
          : path === "/books/_doc/404"
            ? { status: 404, body: { _index: "books", _id: "404", found: false } }
            : path === "/_cat/indices"
              ? { body: "green open books\n", headers: { "content-type": "text/plain; charset=UTF-8" } }
              : path.includes("_mvt")
                ? { body: Buffer.from([0, 159, 146, 150]), headers: { "content-type": "application/x" } }
                : { body: { took: 1, errors: false, items: [] } }
      )
      const program: Program<unknown, unknown> = (es) =>
        Effect.gen(function* () {
          const found = yield* es.search({ index: "books", query: { match: { title: "dune" } } })
          const missing = yield* Effect.flip(es.get({ index: "books", id: "404" }))
          const text = yield* es.run(Api.asText(Api.Cat.indices), {})
          const tile = yield* es.searchMvt({ index: "a", field: "b", zoom: 1, x: 1, y: 1 })
          const bulk = yield* es.bulk({ operations: [{ index: { _id: "1" } }, { big: 2n ** 60n }] })
          return { found, missing: missing._tag, text, tile, bulk }
        })
      const options = { nodes: server.url }
      const recorded = yield* run(Cassette.record(file, options))(program)
      const sent = server.requests.length
      const replayed = yield* run(Cassette.replay(file, { complete: true }))(program)
      assert.deepStrictEqual(replayed, recorded)
      assert.deepStrictEqual((replayed as { tile: unknown }).tile, new Uint8Array([0, 159, 146, 150]))
      assert.strictEqual(server.requests.length, sent)
    })
  )

  it.effect("is readable, the same each time, and has neither secrets nor addresses", () =>
    Effect.gen(function* () {
      const [file, second] = [yield* fresh, yield* fresh]
      const recordOn = (port: number, to: string) =>
        run(
          Cassette.record(to, {
            nodes: `http://127.0.0.1:${port}`,
            auth: Auth.basic("ada", Redacted.make("s3cret")),
            redact: ["ssn"],
            connection: connectionOf(({ endpoint }) =>
              endpoint === "security.create_api_key"
                ? answer(200, { id: "1", name: "k", api_key: "s3cret", encoded: "s3cret" })
                : answer(200, { took: 2n.toString(), at: `http://127.0.0.1:${port}/x`, ssn: "s3cret" })
            )
          })
        )((es) =>
          Effect.gen(function* () {
            yield* es.security.createApiKey({ name: "k" })
            yield* es.request({
              method: "POST",
              path: "/_plugin?token=t&api_key=s3cret",
              body: { remote: "http://ada:s3cret@es:9200", ssn: "s3cret", title: "Dune", lines: [1, 2] }
            })
          })
        )
      yield* recordOn(40_001, file)
      yield* recordOn(40_002, second)
      const text = yield* textOf(file)
      assert.strictEqual(text, yield* textOf(second))
      assert.strictEqual(
        text,
        `{
  "format": 1,
  "exchanges": [
    {
      "endpoint": "security.create_api_key",
      "node": "node-1",
      "request": {
        "method": "PUT",
        "path": "/_security/api_key",
        "headers": {
          "accept": "application/vnd.elasticsearch+json; compatible-with=9",
          "content-type": "application/vnd.elasticsearch+json; compatible-with=9"
        },
        "json": {
          "name": "k"
        }
      },
      "response": {
        "status": 200,
        "headers": {
          "content-type": "application/vnd.elasticsearch+json;compatible-with=9",
          "x-elastic-product": "Elasticsearch"
        },
        "json": {
          "id": "1",
          "name": "k",
          "api_key": "<redacted>",
          "encoded": "<redacted>"
        }
      }
    },
    {
      "endpoint": "raw",
      "node": "node-1",
      "request": {
        "method": "POST",
        "path": "/_plugin?token=t&api_key=%3Credacted%3E",
        "headers": {
          "accept": "application/vnd.elasticsearch+json; compatible-with=9",
          "content-type": "application/vnd.elasticsearch+json; compatible-with=9"
        },
        "json": {
          "remote": "http://<redacted>@es:9200",
          "ssn": "<redacted>",
          "title": "Dune",
          "lines": [
            1,
            2
          ]
        }
      },
      "response": {
        "status": 200,
        "headers": {
          "content-type": "application/vnd.elasticsearch+json;compatible-with=9",
          "x-elastic-product": "Elasticsearch"
        },
        "json": {
          "took": "2",
          "at": "http://node-1:9200/x",
          "ssn": "<redacted>"
        }
      }
    }
  ]
}
`
      )
      const replayed = yield* run(Cassette.replay(file, { redact: ["ssn"] }))((es) =>
        Effect.gen(function* () {
          const { api_key } = yield* es.security.createApiKey({ name: "k" })
          yield* es.request({
            method: "POST",
            path: "/_plugin?api_key=other&token=t",
            body: { lines: [1, 2], title: "Dune", ssn: "other", remote: "http://eve:other@es:9200" }
          })
          return api_key
        })
      )
      assert.strictEqual(replayed, "<redacted>")
    })
  )

  it.effect("takes no word for an address", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const program: Program<unknown, unknown> = (es) =>
        es.count({ index: "books", query: { term: { language: "es" } } })
      yield* run(Cassette.record(file, { nodes: "http://es:9200", connection: counting() }))(program)
      assert.include(yield* textOf(file), '"language": "es"')
      yield* run(Cassette.replay(file))(program)
    })
  )

  it.effect("has the integers as they are", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const program: Program<unknown, unknown> = (es) => es.getSource({ index: "books", id: "1" })
      const options = { exactIntegers: true }
      const connection = connectionOf(() => answer(200, '{"big":1152921504606846976,"text":"ä\\u2028"}'))
      const recorded = yield* run(Cassette.record(file, { ...options, connection }))(program)
      assert.deepStrictEqual(recorded, { big: 2n ** 60n, text: "ä\u2028" })
      assert.deepStrictEqual(yield* run(Cassette.replay(file, options))(program), recorded)
    })
  )

  it.effect("has tries that failed, and their pauses are the Clock's", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      let tries = 0
      const connection = connectionOf((request) => {
        switch (++tries) {
          case 1:
            return answer(429, { error: { type: "busy" } }, { "retry-after": "3" })
          case 2:
            return Effect.fail(timedOut(request, "body"))
          default:
            return answer(200, counted(7))
        }
      })
      const program: Program<unknown, unknown> = (es) =>
        Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(es.count())
          yield* TestClock.adjust("20 seconds")
          const { count } = yield* Fiber.join(fiber)
          const all = yield* Effect.flatMap(Testing.Calls, ({ all }) => all)
          const start = all[0]?.time ?? 0
          const [first, second] = all.map(({ outcome, time }) => [outcome._tag, time - start])
          return { count, first, second, tries: all.length }
        })
      const recorded = yield* run(Cassette.record(file, { retryOnTimeout: true, connection }))(program)
      const expected = { count: 7, first: ["Answered", 0], second: ["Failed", 3000], tries: 3 }
      assert.deepStrictEqual(recorded, expected)
      const replayed = yield* run(Cassette.replay(file, { retryOnTimeout: true }))(program)
      assert.deepStrictEqual(replayed, expected)
    })
  )

  it.effect("has the errors of connections", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const program: Program<unknown, unknown> = (es) =>
        Effect.map(Effect.flip(es.count()), (error) =>
          error._tag === "ConnectionError" ? [error.code, error.hint] : error
        )
      const recorded = yield* run(Cassette.record(file, { nodes: "http://127.0.0.1:1", maxRetries: 0 }))(
        program
      )
      assert.strictEqual((recorded as ReadonlyArray<string>)[0], "ECONNREFUSED")
      assert.notInclude(yield* textOf(file), "127.0.0.1")
      assert.deepStrictEqual(yield* run(Cassette.replay(file, { maxRetries: 0 }))(program), recorded)
    })
  )

  it.effect("has streams in one piece, and nothing compressed", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const connection = connectionOf(
        ({ headers }) => {
          assert.notInclude(headers, "accept-encoding")
          return answer(200, "a,b\n", { "content-type": "text/csv" })
        },
        {
          open: () => Effect.die("not opened"),
          gzip: () => Effect.die("not compressed"),
          encodings: ["gzip"]
        }
      )
      const rows = Stream.runCollect(
        Streaming.stream({ method: "POST", path: "/_query", body: "x".repeat(2000), accept: "text/csv" })
      )
      const recorded = yield* run(Cassette.record(file, { connection, compression: true }))(() => rows)
      assert.deepStrictEqual(recorded, [new TextEncoder().encode("a,b\n")])
      assert.deepStrictEqual(yield* run(Cassette.replay(file, { compression: true }))(() => rows), recorded)
    })
  )

  it.effect("is not written after a failure, so that the old one stays", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      yield* run(Cassette.record(file, { connection: counting() }))((es) => es.count())
      const before = yield* textOf(file)
      const failed = yield* Effect.flip(
        run(Cassette.record(file, { connection: counting() }))((es) =>
          Effect.andThen(es.count({ index: "other" }), Effect.fail("the test's own"))
        )
      )
      assert.strictEqual(failed, "the test's own")
      assert.strictEqual(yield* textOf(file), before)
      assert.deepStrictEqual(yield* Effect.promise(() => fs.readdir(path.dirname(file))), ["cassette.json"])
    })
  )

  it.effect("knows other nodes by what the cluster tells, and sniffs on replay", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const node = (name: string, address: string) => ({
        name,
        version: "9.5.2",
        roles: ["data"],
        transport_address: "127.0.0.1:9301",
        http: { publish_address: address }
      })
      const connection = connectionOf(({ path }) =>
        path.startsWith("/_nodes")
          ? answer(200, {
              nodes: {
                a: node("a", "127.0.0.1:40001"),
                b: node("b", "es2.internal.example/10.0.0.7:9200")
              }
            })
          : answer(200, counted(1))
      )
      const program: Program<ReadonlyArray<number>, unknown> = (es) =>
        Effect.map(Effect.all([es.count(), es.count()]), (all) => all.map(({ count }) => count))
      const options = { nodes: "http://127.0.0.1:40001", sniff: { onStart: true } }
      yield* run(Cassette.record(file, { ...options, connection }))(program)
      const text = yield* textOf(file)
      assert.include(text, '"node": "node-2"')
      assert.include(text, '"publish_address": "node-1:9200"')
      for (const address of ["127.0.0.1", "40001", "10.0.0.7", "internal"]) assert.notInclude(text, address)
      assert.deepStrictEqual(yield* run(Cassette.replay(file, options))(program), [1, 1])
      // Where it was not recorded, or is asked more often.
      const interval = { ...options, sniff: { interval: "1 second" } } as const
      yield* run(Cassette.replay(file, interval))((es) =>
        Effect.andThen(program(es), TestClock.adjust("5 seconds"))
      )
    })
  )
})

describe("a replay", () => {
  const recorded = (program: Program<unknown, unknown>, connection = counting()) =>
    Effect.gen(function* () {
      const file = yield* fresh
      yield* run(Cassette.record(file, { connection }))(program)
      return file
    })

  const dune = { index: "books", query: { match: { title: "dune" } } } as const

  it.effect("fails with the nearest request and what differs", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) =>
        Effect.all([
          es.count({ index: "films" }),
          es.count({ ...dune, routing: "r" }),
          es.request({ method: "GET", path: "/_plugin" })
        ])
      )
      yield* run(Cassette.replay(file, { strict: false }))((es) =>
        Effect.gen(function* () {
          const message = yield* unsupported(
            es.count({ index: "books", query: { match: { title: "emma" } }, routing: "s", lenient: true })
          )
          assert.strictEqual(
            message.slice(message.indexOf("is not supported")),
            [
              `is not supported here. ${file} has no answer to it.`,
              "No request of the cassette is equal to it.",
              "The nearest is exchange 2, POST /books/_count?routing=r:",
              '  query.routing: expected "r", got "s"',
              '  query.lenient: expected nothing, got "true"',
              '  body.query.match.title: expected "dune", got "emma"',
              "If the program has changed on purpose, record again: delete the file, or set ELASTICSEARCH_CASSETTE=record"
            ].join("\n")
          )
          const method = yield* unsupported(es.request({ method: "DELETE", path: "/_plugin" }))
          assert.include(method, 'method: expected "GET", got "DELETE"')
          const form = yield* unsupported(es.run(Api.asText(Api.count), { index: "films" }))
          assert.include(form, 'accept: expected "json", got "text/plain"')
        })
      )
    })
  )

  it.effect("dies at the end where such a call was swallowed", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) => es.count())
      const exit = yield* Effect.exit(
        run(Cassette.replay(file))((es) => Effect.ignore(es.count({ index: "films" })))
      )
      assert.include(String(exit), "was called, and nothing was there for it")
    })
  )

  it.effect("answers in any order, equal requests in the order of the recording", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) => Effect.all([es.count(dune), es.count(), es.count(dune)]))
      yield* run(Cassette.replay(file, { strict: false }))((es) =>
        Effect.gen(function* () {
          assert.strictEqual((yield* es.count()).count, 2)
          // The order of fields does not matter.
          assert.strictEqual((yield* es.count({ query: dune.query, index: dune.index })).count, 1)
          assert.strictEqual((yield* es.count(dune)).count, 3)
          assert.include(
            yield* unsupported(es.count(dune)),
            "The cassette answers this request twice, and it was asked for more."
          )
        })
      )
    })
  )

  it.effect("answers strictly in order where it is told to", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) => Effect.all([es.count(dune), es.count()]))
      yield* run(Cassette.replay(file, { order: "strict", strict: false }))((es) =>
        Effect.gen(function* () {
          assert.include(
            yield* unsupported(es.count()),
            "In the order of the recording, exchange 1, POST /books/_count comes next:"
          )
          assert.strictEqual((yield* es.count(dune)).count, 1)
          assert.strictEqual((yield* es.count()).count, 2)
          assert.include(
            yield* unsupported(es.count()),
            "The cassette has ended: it holds 2 exchanges, and all are played."
          )
        })
      )
    })
  )

  it.effect("leaves out what it is told to ignore", () =>
    Effect.gen(function* () {
      const at = (now: number) => ({
        index: "logs",
        preference: String(now),
        query: { bool: { must: [{ range: { at: { gte: new Date(now) } } }] } }
      })
      const file = yield* recorded((es) => es.count(at(1)))
      const ignore = ["body.query.bool.must.*.range.at.gte", "query.preference"]
      yield* run(Cassette.replay(file, { ignore }))((es) => es.count(at(2)))
      const message = yield* unsupported(
        run(Cassette.replay(file, { ignore: ["body.query"], strict: false }))((es) => es.count(at(2)))
      )
      assert.include(message, 'query.preference: expected "1", got "2"')
      assert.notInclude(message, "body.")
    })
  )

  it.effect("says what was not asked for where all is to be", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) => Effect.all([es.count(dune), es.count()]))
      yield* run(Cassette.replay(file))((es) => es.count())
      const exit = yield* Effect.exit(run(Cassette.replay(file, { complete: true }))((es) => es.count()))
      assert.include(String(exit), "POST /books/_count was not asked for.")
    })
  )

  it.effect("fails where there is no cassette, or something else", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const problem = Effect.map(
        Effect.flip(run(Cassette.replay(file))(() => Effect.void)),
        (error) => error.message
      )
      assert.include(yield* problem, `the cassette ${file} does not exist. Record it`)
      const holds = (text: string) =>
        Effect.promise(async () => {
          await fs.mkdir(path.dirname(file), { recursive: true })
          await fs.writeFile(file, text)
        })
      yield* holds("{")
      assert.include(yield* problem, "is no JSON")
      yield* holds('{"format":2,"exchanges":[]}')
      assert.include(yield* problem, "is of format 2, where this version reads and writes 1")
      yield* holds('{"format":1,"exchanges":[{}]}')
      assert.include(yield* problem, "is no cassette")
      yield* holds('{"format":1,"exchanges":[]}')
      assert.include(
        yield* unsupported(run(Cassette.replay(file, { strict: false }))((es) => es.count())),
        "The cassette is empty."
      )
    })
  )

  it.effect("takes a file URL", () =>
    Effect.gen(function* () {
      const file = yield* recorded((es) => es.count())
      yield* run(Cassette.replay(url.pathToFileURL(file)))((es) => es.count())
    })
  )
})

describe("auto", () => {
  const program: Program<number, unknown> = (es) => Effect.map(es.count(), ({ count }) => count)

  const set = (value: string) =>
    ConfigProvider.layer(ConfigProvider.fromUnknown({ ELASTICSEARCH_CASSETTE: value }))

  it.effect("records where there is no cassette, and replays otherwise", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const layer = Cassette.auto(file, { connection: counting() })
      assert.strictEqual(yield* run(layer)(program), 1)
      assert.strictEqual(yield* run(layer)(program), 1)
    })
  )

  it.effect("does what its option or the environment says, the option first", () =>
    Effect.gen(function* () {
      const file = yield* fresh
      const connection = counting()
      const layer = Cassette.auto(file, { connection })
      const missing = yield* Effect.flip(run(layer)(program).pipe(Effect.provide(set("replay"))))
      assert.include(missing, { _tag: "CassetteError" })
      assert.strictEqual(yield* run(layer)(program), 1)
      assert.strictEqual(yield* run(layer)(program).pipe(Effect.provide(set("record"))), 2)
      assert.strictEqual(yield* run(layer)(program), 2)
      const mode = Cassette.auto(file, { connection, mode: "record" })
      assert.strictEqual(yield* run(mode)(program).pipe(Effect.provide(set("replay"))), 3)
      const wrong = yield* Effect.flip(run(layer)(program).pipe(Effect.provide(set("rewind"))))
      assert.include(wrong, { _tag: "ConfigError", option: "ELASTICSEARCH_CASSETTE" })
    })
  )
})
