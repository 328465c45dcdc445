/** Bulks into a real Elasticsearch, which dies and comes back in the middle of one. */
import { assert, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { readFile } from "node:fs/promises"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Server from "effect-elasticsearch/Testing/Server"

const films: Effect.Effect<ReadonlyArray<object>> = Effect.promise(async () =>
  JSON.parse(await readFile("node_modules/vega-datasets/data/movies.json", "utf8"))
)

/** With a client for the server of the test, made anew. */
const withClient = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
  Effect.gen(function* () {
    const { url } = yield* Server.Server
    return yield* Effect.provide(effect, Elasticsearch.layer({ nodes: url }), { local: true })
  })

const counted = (index: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.refresh({ index })
    return (yield* es.count({ index })).count
  })

layer(Server.layer(), { excludeTestServices: true, timeout: "5 minutes" })(
  "a bulk into a real server",
  (it) => {
    it.effect("tells what became of every kind of operation", () =>
      withClient(
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const index = "kinds"
          yield* es.indices.create({
            index,
            mappings: {
              properties: { year: { type: "integer" } },
              dynamic_templates: [{ raw: { mapping: { type: "keyword" } } }]
            }
          })
          const operations: ReadonlyArray<Bulk.Operation<object>> = [
            Bulk.index({ id: "1", document: { year: 1965 }, routing: "a" }),
            Bulk.create({ id: "1", document: { year: 1966 }, routing: "a" }),
            Bulk.update({ id: "1", doc: { title: "Dune" }, routing: "a" }),
            Bulk.update({ id: "1", doc: { title: "Dune" }, routing: "a", _source: true }),
            Bulk.update({ id: "2", doc: { year: 1961 }, doc_as_upsert: true }),
            Bulk.update({ id: "3", doc: { year: 1961 } }),
            Bulk.index({ id: "1", document: {}, if_seq_no: 0, if_primary_term: 1, routing: "a" }),
            Bulk.index({ document: { year: "not a year" } }),
            Bulk.index({ document: '{\n  "year": 1968\n}' }),
            Bulk.index({ document: new TextEncoder().encode('{"year":1969}') }),
            Bulk.index({ id: "4", document: { tag: "x" }, dynamic_templates: { tag: "raw" } }),
            Bulk.index({ id: "5", document: {}, version: 7, version_type: "external" }),
            Bulk.index({ index: "none", document: {}, require_alias: true }),
            Bulk.remove({ id: "2" }),
            Bulk.remove({ id: "9" })
          ]
          const outcomes = yield* Stream.runCollect(Bulk.stream(operations, { index }))
          assert.deepStrictEqual(
            outcomes.map((outcome) =>
              outcome._tag === "Succeeded" ? outcome.response.result : outcome.reason._tag
            ),
            [
              "created",
              "Conflict",
              "updated",
              "noop",
              "created",
              "NotFound",
              "Conflict",
              "BadRequest",
              "created",
              "created",
              "created",
              "created",
              "NotFound",
              "deleted",
              "not_found"
            ]
          )
          const [letter] = outcomes.filter(Bulk.isFailed).map(Bulk.toDeadLetter).slice(3)
          assert.deepInclude(letter, { type: "document_parsing_exception", status: 400, isPassing: false })
          const versioned = outcomes[11]
          assert(versioned?._tag === "Succeeded")
          assert.strictEqual(versioned.response._version, 7)
          const { _source } = yield* es.get({ index, id: "1", routing: "a" })
          assert.deepStrictEqual(_source, { year: 1965, title: "Dune" })
        })
      )
    )

    it.effect("loads a data set, and the count is the summary's", () =>
      withClient(
        Effect.gen(function* () {
          const all = yield* films
          const summary = yield* Bulk.run(all, {
            index: "films",
            maxBytes: 200_000,
            operation: (document) => Bulk.index({ document }),
            refreshAtEnd: true
          })
          const es = yield* Elasticsearch
          assert.strictEqual((yield* es.count({ index: "films" })).count, summary.succeeded)
          assert.deepStrictEqual(
            [summary.total, summary.succeeded + summary.failed],
            [all.length, all.length]
          )
          assert.isAbove(summary.requests, 3)
        })
      )
    )

    it.effect("goes on after the node was killed and came back, and every document counts once", () =>
      Effect.gen(function* () {
        const { nodes } = yield* Server.Server
        const [node] = nodes
        assert.isDefined(node)
        const document = { text: "x".repeat(200) }
        const count = 60_000
        yield* withClient(
          Effect.gen(function* () {
            const es = yield* Elasticsearch
            yield* es.indices.create({ index: "survivors", settings: { refresh_interval: -1 } })
            const progress = yield* Bulk.makeProgress({ total: count })
            // Half of them bring an id, and half get one.
            const operations = Stream.range(0, count - 1).pipe(
              Stream.map((n) =>
                n % 2 === 0 ? Bulk.index({ id: `own-${n}`, document }) : Bulk.index({ document })
              )
            )
            const load = yield* Effect.forkChild(
              Bulk.run(operations, {
                index: "survivors",
                ids: "client",
                maxOperations: 250,
                concurrency: 4,
                progress,
                retrySchedule: Schedule.spaced("500 millis"),
                maxRetries: 300
              })
            )
            yield* progress.statistics.pipe(
              Effect.repeat({
                until: ({ succeeded }) => succeeded > count / 10,
                schedule: Schedule.spaced("5 millis")
              })
            )
            yield* node!.kill
            assert.isBelow((yield* progress.statistics).succeeded, count)
            yield* Effect.sleep("2 seconds")
            yield* node!.restart
            const summary = yield* Fiber.join(load)
            assert.deepStrictEqual(
              summary.failures.map(({ reason }) => reason.message),
              []
            )
            assert.deepStrictEqual([summary.succeeded, summary.failed], [count, 0])
            assert.isAbove(summary.retried, 0)
            assert.strictEqual(yield* counted("survivors"), count)
          })
        )
      })
    )
  }
)
