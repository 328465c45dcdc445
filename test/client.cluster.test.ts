import { assert, describe, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { randomUUID } from "node:crypto"
import * as Api from "effect-elasticsearch/Api"
import { Auth, buckets, catchType, Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import type { NodesOptions } from "effect-elasticsearch/Transport/Options"

/** An index of a test's own, gone with the test's scope. */
const freshIndex = (request: Omit<Api.Indices.IndicesCreateRequest, "index"> = {}) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const index = `test-${randomUUID()}`
    yield* Effect.acquireRelease(es.indices.create({ ...request, index }), () =>
      Effect.ignore(es.indices.delete({ index, ignore_unavailable: true }))
    )
    return { es, index }
  })

const Book = Schema.Struct({ title: Schema.String, published: Schema.DateFromString })
const dune = { title: "Dune", published: "1965-08-01T00:00:00.000Z" }

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "a real Elasticsearch",
  (it) => {
    it.effect("answers every endpoint there is so far, decoded", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex({
          mappings: { properties: { title: { type: "text" }, published: { type: "date" } } }
        })
        const created = yield* es.index({ index, id: "a/b ü", document: dune })
        assert.deepStrictEqual([created._id, created.result, created._version], ["a/b ü", "created", 1])
        assert.strictEqual((yield* es.index({ index, document: dune })).result, "created")
        assert.strictEqual((yield* es.indices.refresh({ index }))._shards?.failed, 0)
        assert.strictEqual((yield* es.count({ index })).count, 2)

        const got = yield* es.get({ index, id: "a/b ü" }, { document: Book })
        assert.deepStrictEqual(got._source?.published, new Date(dune.published))
        assert.deepStrictEqual(
          [yield* es.exists({ index, id: "a/b ü" }), yield* es.exists({ index, id: "c" })],
          [true, false]
        )
        assert.deepStrictEqual(
          [yield* es.indices.exists({ index }), yield* es.indices.exists({ index: `${index}-not` })],
          [true, false]
        )

        const searched = yield* es.search(
          {
            index,
            query: { match: { title: "dune" } },
            sort: [{ published: "asc" }, "_doc"],
            aggs: { years: { date_histogram: { field: "published", calendar_interval: "year" } } }
          },
          { document: Book }
        )
        assert.strictEqual(searched.hits.total?.value, 2)
        assert.strictEqual(searched.hits.hits[0]?._source?.published.getUTCFullYear(), 1965)
        assert.strictEqual(buckets(searched.aggregations?.["years"])[0]?.doc_count, 2)

        const health = yield* es.cluster.health({ wait_for_status: "yellow", timeout: "10s" })
        assert.strictEqual(health.timed_out, false)
        assert.strictEqual((yield* es.delete({ index, id: "a/b ü" })).result, "deleted")
        assert.strictEqual((yield* es.indices.delete({ index })).acknowledged, true)
      })
    )

    it.effect("says what became of each action of a bulk request", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex({ mappings: { properties: { year: { type: "integer" } } } })
        const { errors, items } = yield* es.bulk({
          index,
          operations: [
            { index: { _id: "1" } },
            { year: 1965 },
            { create: { _id: "1" } },
            { year: 1966 },
            { index: { _id: "2" } },
            { year: "no year" },
            { update: { _id: "1" } },
            { doc: { year: 1967 } },
            { delete: { _id: "3" } }
          ]
        })
        assert.isTrue(errors)
        const outcomes = items.flatMap((item) =>
          Object.entries(item).map(([action, { error, status }]) => [action, status, error?.type])
        )
        assert.deepStrictEqual(outcomes, [
          ["index", 201, undefined],
          ["create", 409, "version_conflict_engine_exception"],
          ["index", 400, "document_parsing_exception"],
          ["update", 200, undefined],
          ["delete", 404, undefined]
        ])
      })
    )

    it.effect("runs endpoints as functions of their own", () =>
      Effect.gen(function* () {
        const { index } = yield* freshIndex()
        assert.strictEqual(yield* Api.Indices.exists({ index }), true)
        assert.strictEqual((yield* Api.count({ index })).count, 0)
      })
    )

    it.effect("names a missing index, and the failure is caught by its type", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = `missing-${randomUUID()}`
        const error = yield* Effect.flip(es.search({ index }))
        assert(error._tag === "NotFound")
        assert.strictEqual(error.cause.type, "index_not_found_exception")
        assert.include(error.message, `no such index [${index}]`)
        const count = es.count({ index }).pipe(
          Effect.map((answer) => answer.count),
          catchType("index_not_found_exception", () => Effect.succeed(0))
        )
        assert.strictEqual(yield* count, 0)
      })
    )

    it.effect("refuses a document that does not fit the mapping", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex({ mappings: { properties: { year: { type: "integer" } } } })
        const error = yield* Effect.flip(es.index({ index, document: { year: "no year" } }))
        assert(error._tag === "BadRequest")
        assert.strictEqual(error.cause.type, "document_parsing_exception")
        assert.include(error.message, "failed to parse field [year] of type [integer]")
      })
    )

    it.effect("refuses a stale write and a second creation", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex()
        const first = yield* es.index({ index, id: "1", document: { n: 1 } })
        yield* es.index({ index, id: "1", document: { n: 2 } })
        const stale = yield* Effect.flip(
          es.index({
            index,
            id: "1",
            document: { n: 3 },
            if_seq_no: first._seq_no,
            if_primary_term: first._primary_term
          })
        )
        const second = yield* Effect.flip(es.index({ index, id: "1", op_type: "create", document: {} }))
        for (const error of [stale, second]) {
          assert(error._tag === "Conflict")
          assert.strictEqual(error.cause.type, "version_conflict_engine_exception")
        }
      })
    )

    it.effect("says which document is not there", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex()
        const got = yield* Effect.flip(es.get({ index, id: "7" }))
        assert(got._tag === "NotFound")
        assert.strictEqual(got.cause.reason, `[${index}/7] does not exist`)
        const deleted = yield* Effect.flip(es.delete({ index, id: "7" }))
        assert.strictEqual(deleted._tag, "NotFound")
      })
    )

    it.effect("names the query that it cannot read", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex()
        // @ts-expect-error the compiler knows that there is no such query
        const error = yield* Effect.flip(es.search({ index, query: { mach: { title: "dune" } } }))
        assert(error._tag === "BadRequest")
        assert.include(error.message, "unknown query [mach]")
      })
    )

    it.effect("names the field that a document schema does not accept", () =>
      Effect.gen(function* () {
        const { es, index } = yield* freshIndex()
        yield* es.index({ index, id: "1", document: { title: "Dune" }, refresh: true })
        const error = yield* Effect.flip(es.search({ index }, { document: Book }))
        assert(error._tag === "DecodeError")
        assert.deepStrictEqual(error.at, ["hits", "hits", 0, "_source", "published"])
      })
    )

    it.effect("carries the opaque id to the server", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const health = yield* es.cluster.health({}, { opaqueId: "test", headers: { "x-test": "1" } })
        assert.isString(health.cluster_name)
      })
    )
  }
)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("an Elasticsearch of version 8 with ES|QL", (it) => {
  it.effect("answers ES|QL, with parameters", () =>
    Effect.gen(function* () {
      const { es, index } = yield* freshIndex()
      yield* es.bulk({
        index,
        refresh: true,
        operations: [1, 2, 3].flatMap((n) => [{ index: {} }, { n, name: `n${n}` }])
      })
      const { columns, values } = yield* es.esql.query({
        query: `FROM ${index} | WHERE n > ? | SORT n | KEEP n, name`,
        params: [1]
      })
      assert.deepStrictEqual(columns, [
        { name: "n", type: "long" },
        { name: "name", type: "text" }
      ])
      assert.deepStrictEqual(values, [
        [2, "n2"],
        [3, "n3"]
      ])
      const error = yield* Effect.flip(es.esql.query({ query: `FROM ${index} | WHERE nothing > 1` }))
      assert(error._tag === "BadRequest")
      assert.include(error.message, "Unknown column [nothing]")
    })
  )
})

layer(Server.layer({ version: "9.5.2", security: true, tls: true }), {
  excludeTestServices: true,
  timeout: "3 minutes"
})("an Elasticsearch with security and TLS", (it) => {
  it.effect("is reached with its certificate authority and a password, and not without", () =>
    Effect.gen(function* () {
      const server = yield* Server.Server
      const health = (options: Partial<NodesOptions>) =>
        Effect.flatMap(Elasticsearch, (es) => es.cluster.health()).pipe(
          Effect.provide(Elasticsearch.layer({ nodes: [server.url], ...options }))
        )
      const { ca, password = Redacted.make(""), username = "" } = server
      const auth = Auth.basic(username, password)
      assert.strictEqual((yield* health({ auth, tls: { ca } })).number_of_nodes, 1)

      const untrusted = yield* Effect.flip(health({ auth }))
      assert(untrusted._tag === "TlsError")
      assert.include(untrusted.message, "Give the certificate authority of the cluster in tls.ca")

      const anonymous = yield* Effect.flip(health({ tls: { ca } }))
      assert(anonymous._tag === "Unauthorized")
      assert.strictEqual(anonymous.cause.type, "security_exception")

      const wrong = yield* Effect.flip(
        health({ auth: Auth.basic(username, Redacted.make("hunter2")), tls: { ca } })
      )
      assert.strictEqual(wrong._tag, "Unauthorized")
      assert.notInclude(String(wrong) + JSON.stringify(wrong), "hunter2")

      const http = yield* Effect.flip(health({ auth, nodes: [server.url.replace("https:", "http:")] }))
      assert.strictEqual(http._tag, "ConnectionError")
    })
  )
})

describe("a server that is killed in the middle of a run", () => {
  layer(Server.layer({ version: "9.5.2" }), { excludeTestServices: true, timeout: "3 minutes" })((it) => {
    it.effect(
      "makes every call that is under way or comes after a value, and nothing is left unhandled",
      () =>
        Effect.gen(function* () {
          const unhandled: Array<unknown> = []
          const note = (reason: unknown) => unhandled.push(reason)
          process.on("unhandledRejection", note)
          yield* Effect.addFinalizer(() => Effect.sync(() => process.off("unhandledRejection", note)))

          const server = yield* Server.Server
          const outcomes: Array<Exit.Exit<unknown, ElasticsearchError>> = []
          yield* Effect.gen(function* () {
            const es = yield* Elasticsearch
            const working = yield* Effect.forkChild(
              Effect.all(
                Array.from({ length: 16 }, () =>
                  Effect.gen(function* () {
                    for (;;) {
                      const exit = yield* Effect.exit(es.index({ index: "killed", document: dune }))
                      outcomes.push(exit)
                      if (Exit.isFailure(exit)) return exit
                    }
                  })
                ),
                { concurrency: "unbounded" }
              )
            )
            // In the middle: after the first documents are written, however long a busy machine takes for them.
            yield* Effect.repeat(Effect.sleep("50 millis"), { until: () => outcomes.length > 50 })
            yield* server.nodes[0]!.kill
            const last = yield* Fiber.join(working)
            const after = yield* Effect.exit(es.count())
            const failures: ReadonlyArray<Exit.Exit<unknown, ElasticsearchError>> = [...last, after]
            assert.strictEqual(failures.length, 17)
            for (const failure of failures) {
              const error = Option.getOrUndefined(Exit.findErrorOption(failure))
              assert.strictEqual(error?._tag, "ConnectionError", String(error))
            }
          }).pipe(Effect.provide(Elasticsearch.layer({ nodes: [server.url] })))
          assert.isAbove(outcomes.filter(Exit.isSuccess).length, 0)
          yield* Effect.sleep("100 millis")
          assert.deepStrictEqual(unhandled, [])
        })
    )
  })
})
