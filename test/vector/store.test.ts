/** Stores over a server without sockets: what is embedded, checked, sent and read. */
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as EmbeddingModel from "effect/ai/EmbeddingModel"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import { ExactLong } from "effect-elasticsearch/Transport/Long"
import * as Vector from "effect-elasticsearch/Vector"
import { answer } from "../support/fakeConnection.ts"
import { embed, found, server, settle, topical } from "./support.ts"

const Note = Schema.Struct({ author: Field.keyword(), released: Field.date() })

const written = new Date("2026-01-02T03:04:05Z")

const paths = (asked: ReadonlyArray<{ readonly method: string; readonly path: string }>) =>
  asked.map(({ method, path }) => `${method} ${path.split("?")[0]}`)

const texts = (count: number) => Array.from({ length: count }, (_, at) => ({ text: `fox ${at}` }))

describe("create", () => {
  it.effect("makes the index with text, vector and metadata", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const { batches, embeddings } = topical({})
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings,
        metadata: Note,
        metadataMappings: { year: { type: "integer" } },
        text: { analyzer: "english" },
        mapping: { dynamic: "strict" },
        settings: { number_of_shards: 2 },
        textField: "body",
        vectorField: "embedding",
        metadataField: "about"
      })
      assert.isTrue(yield* run(store.create))
      assert.deepStrictEqual(asked.slice(1), [
        {
          method: "PUT",
          path: "/notes",
          body: {
            mappings: {
              dynamic: "strict",
              properties: {
                embedding: {
                  type: "dense_vector",
                  dims: 5,
                  index_options: { type: "flat" },
                  similarity: "cosine"
                },
                body: { type: "text", analyzer: "english" },
                about: {
                  properties: {
                    author: { type: "keyword" },
                    released: { type: "date" },
                    year: { type: "integer" }
                  }
                }
              }
            },
            settings: { number_of_shards: 2 }
          }
        }
      ])
      // One text was embedded to find out how many dimensions there are.
      assert.strictEqual(batches.length, 1)
    })
  )

  it.effect("does nothing where the index is there, also if somebody else made it meanwhile", () =>
    Effect.gen(function* () {
      const there = server(({ method }) => (method === "HEAD" ? answer(200, "") : undefined))
      const { batches, embeddings } = topical({})
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings })
      assert.isFalse(yield* there.run(store.create))
      assert.deepStrictEqual(paths(there.asked), ["HEAD /notes"])
      assert.strictEqual(batches.length, 0)
      const raced = server(({ method }) =>
        method === "PUT"
          ? answer(400, { error: { type: "resource_already_exists_exception", reason: "" }, status: 400 })
          : undefined
      )
      assert.isFalse(yield* raced.run(store.create))
    })
  )

  it.effect("puts the pipeline of a model that is there, and names one that is not", () =>
    Effect.gen(function* () {
      const store = Vector.make({ index: "notes", strategy: Vector.sparse({ inferenceId: "elser" }) })
      const missing = answer(404, {
        error: { type: "resource_not_found_exception", reason: "" },
        status: 404
      })
      const deployed = server(({ path }) =>
        path.startsWith("/_inference")
          ? missing
          : path.startsWith("/_ml")
            ? answer(200, {
                count: 1,
                trained_model_stats: [
                  {
                    model_id: "elser",
                    pipeline_count: 0,
                    model_size_stats: { model_size_bytes: 1, required_native_memory_bytes: 1 },
                    deployment_stats: {
                      adaptive_allocations: { enabled: false },
                      allocation_status: {
                        allocation_count: 1,
                        state: "started",
                        target_allocation_count: 1
                      },
                      deployment_id: "elser",
                      model_id: "elser",
                      nodes: [],
                      peak_throughput_per_minute: 0,
                      priority: "normal",
                      start_time: 0,
                      state: "started",
                      threads_per_allocation: 1
                    }
                  }
                ]
              })
            : undefined
      )
      assert.isTrue(yield* deployed.run(store.create))
      assert.deepStrictEqual(paths(deployed.asked), [
        "HEAD /notes",
        "GET /_inference/elser",
        "GET /_ml/trained_models/elser/_stats",
        "PUT /_ingest/pipeline/notes-vectors",
        "PUT /notes"
      ])
      assert.deepStrictEqual(deployed.asked[3]?.body, {
        description: "Embeds text of notes",
        processors: [
          {
            inference: { model_id: "elser", input_output: [{ input_field: "text", output_field: "vector" }] }
          }
        ]
      })
      const absent = server(({ path }) =>
        path.startsWith("/_inference") || path.startsWith("/_ml") ? missing : undefined
      )
      const error = yield* Effect.flip(absent.run(store.create))
      assert.isTrue(error._tag === "ConfigError" && error.option === "strategy.inferenceId")
      assert.deepStrictEqual(absent.asked.length, 3)
    })
  )
})

describe("add", () => {
  it.effect("embeds in batches, encodes metadata, and sends one bulk", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const { batches, embeddings } = topical()
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings,
        metadata: Schema.Struct({ author: Field.keyword(), released: Schema.DateFromString }),
        batchSize: 2
      })
      const metadata = { author: "Ada", released: written }
      const summary = yield* run(
        store.add(
          Stream.make(
            { id: "1", text: "fox", metadata },
            { id: "2", text: "own", metadata, vector: [0, 0, 0, 0, 1], routing: "r" },
            { id: "3", text: "star", metadata }
          )
        )
      )
      assert.strictEqual(summary.succeeded, 3)
      // The second one has its vector already.
      assert.deepStrictEqual(batches, [["fox"], ["star"]])
      assert.deepStrictEqual(paths(asked), [
        "HEAD /notes",
        "PUT /notes",
        "POST /notes/_bulk",
        "POST /notes/_refresh"
      ])
      const encoded = { author: "Ada", released: "2026-01-02T03:04:05.000Z" }
      assert.deepStrictEqual(asked[2]?.body, [
        { index: { _id: "1" } },
        { text: "fox", metadata: encoded, vector: embed("fox") },
        { index: { _id: "2", routing: "r" } },
        { text: "own", metadata: encoded, vector: [0, 0, 0, 0, 1] },
        { index: { _id: "3" } },
        { text: "star", metadata: encoded, vector: embed("star") }
      ])
    })
  )

  it.effect("neither makes the index nor refreshes it where that is not wanted", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const store = Vector.make({ index: "notes", strategy: Vector.bm25() })
      yield* run(store.add(texts(2), { create: false, refresh: false, bulk: { pipeline: "p" } }))
      assert.deepStrictEqual(paths(asked), ["POST /notes/_bulk"])
      assert.include(asked[0]?.path, "pipeline=p")
      yield* run(Stream.runDrain(store.addStream(texts(1), { create: false })))
      assert.deepStrictEqual(paths(asked.slice(1)), ["POST /notes/_bulk", "POST /notes/_refresh"])
    })
  )

  it.effect("embeds several batches at once if it may, and keeps their order", () =>
    Effect.gen(function* () {
      const { run } = server()
      let open = 0
      let most = 0
      const embeddings = Vector.fromFunction({
        dimensions: 1,
        embed: (given) =>
          Effect.gen(function* () {
            most = Math.max(most, ++open)
            yield* Effect.yieldNow
            open--
            return given.map(() => [1])
          })
      })
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings,
        batchSize: 3,
        concurrency: 4
      })
      const outcomes = yield* run(Stream.runCollect(store.addStream(texts(20))))
      assert.deepStrictEqual(
        outcomes.map(({ input }) => input),
        texts(20)
      )
      assert.isTrue(most > 1 && most <= 4, String(most))
    })
  )

  it.effect("packs vectors", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const store = Vector.make({
        index: "notes",
        strategy: Vector.approximate(),
        embeddings: Vector.given({ dimensions: 2 }),
        encoding: "base64"
      })
      yield* run(store.add([{ id: "1", text: "", vector: [1, -2] }], { create: false }))
      assert.deepStrictEqual(asked[0]?.body, [{ index: { _id: "1" } }, { text: "", vector: "P4AAAMAAAAA=" }])
    })
  )

  it.effect("refuses another number of vectors than there are texts", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const embeddings = Vector.fromFunction({
        dimensions: 5,
        embed: (given) => Effect.succeed(given.slice(1).map(embed))
      })
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings })
      const error = yield* Effect.flip(run(store.add(texts(3))))
      assert.isTrue(error._tag === "EmbeddingError" && error.texts === 3 && error.vectors === 2)
      assert.isFalse(paths(asked).includes("POST /notes/_bulk"))
      const query = yield* Effect.flip(run(store.search("fox")))
      assert.isTrue(query._tag === "EmbeddingError" && query.texts === 1 && query.vectors === 0)
    })
  )

  it.effect("refuses vectors that cannot be stored, and names the document", () =>
    Effect.gen(function* () {
      const { run } = server()
      const of = (options: Vector.ExactOptions, vector: Vector.Dense) => {
        const store = Vector.make({
          index: "notes",
          strategy: Vector.exact(options),
          embeddings: Vector.given({ dimensions: options.elementType === "bit" ? 16 : 2 })
        })
        const add = run(
          store.add([
            {
              text: "",
              vector: options.elementType === "byte" || options.elementType === "bit" ? [1, 1] : [0, 1]
            },
            { id: "x", text: "", vector }
          ])
        )
        return Effect.map(Effect.flip(add), (error) => {
          assert.isTrue(error._tag === "InvalidVector" && error.subject === 'item 1 (id "x")', error.message)
          return error.message
        })
      }
      assert.include(yield* of({}, [1]), "has 1 numbers, and the field has 2")
      assert.include(yield* of({}, []), "is empty")
      assert.include(yield* of({}, [0, 0]), "all zeros")
      assert.include(yield* of({}, [Number.NaN, 1]), "has NaN at 0")
      assert.include(yield* of({}, [1, Infinity]), "has Infinity at 1")
      assert.include(yield* of({}, [1, 1e39]), "has 1e+39 at 1")
      assert.include(yield* of({ similarity: "dot_product" }, [1, 1]), "length 1.41")
      assert.include(yield* of({ elementType: "byte" }, [1, 128]), "has 128 at 1")
      assert.include(yield* of({ elementType: "byte" }, [0.5, 1]), "has 0.5 at 0")
      assert.include(
        yield* of({ elementType: "bit" }, [1, 2, 3]),
        "has 3 numbers, and the field has 2, which is 16 bits"
      )
      // Zeros have a distance.
      yield* run(
        Vector.make({
          index: "notes",
          strategy: Vector.exact({ similarity: "l2_norm" }),
          embeddings: Vector.given({ dimensions: 2 })
        }).add([{ text: "", vector: [0, 0] }])
      )
    })
  )

  it.effect("refuses weights that are not above zero, and documents without any", () =>
    Effect.gen(function* () {
      const { run } = server()
      const store = Vector.make({
        index: "notes",
        strategy: Vector.sparse(),
        embeddings: Vector.given({ dimensions: 1 })
      })
      for (const vector of [{ a: -1 }, { a: 0 }, { a: Number.NaN }, {}]) {
        const error = yield* Effect.flip(run(store.add([{ text: "", vector }])))
        assert.strictEqual(error._tag, "InvalidVector")
      }
      // What the compiler refuses, in programs without one.
      const wrong = [{ text: "", vector: [1] as unknown as Vector.Sparse }]
      assert.strictEqual((yield* Effect.flip(run(store.add(wrong))))._tag, "InvalidVector")
    })
  )

  it.effect("waits a second for a batch to be full, no longer", () => {
    const { layer } = server()
    return Effect.gen(function* () {
      const { batches, embeddings } = topical()
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings })
      const items = Stream.concat(Stream.fromIterable(texts(2)), Stream.never)
      const fiber = yield* Effect.forkChild(Stream.runDrain(store.addStream(items, { create: false })))
      yield* settle
      yield* TestClock.adjust("900 millis")
      assert.strictEqual(batches.length, 0)
      yield* TestClock.adjust("200 millis")
      yield* settle
      assert.deepStrictEqual(batches, [["fox 0", "fox 1"]])
      yield* Fiber.interrupt(fiber)
    }).pipe(Effect.provide(layer))
  })

  it.effect("takes the dimensions of the first vector where nobody says them", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: Vector.given() })
      const error = yield* Effect.flip(
        run(
          store.add([
            { text: "", vector: [1, 2] },
            { text: "", vector: [1, 2, 3] }
          ])
        )
      )
      assert.isTrue(error._tag === "InvalidVector" && error.message.includes("the field has 2"))
      assert.notInclude(JSON.stringify(asked[1]?.body), "dims")
    })
  )

  it.effect("fails with metadata that do not fit the schema, and with an iterable that throws", () =>
    Effect.gen(function* () {
      const { run } = server()
      const store = Vector.make({
        index: "notes",
        strategy: Vector.bm25(),
        metadata: Schema.Struct({ year: Schema.Int })
      })
      const error = yield* Effect.flip(run(store.add([{ id: "x", text: "", metadata: { year: 1.5 } }])))
      assert.isTrue(error._tag === "DocumentError" && error.id === "x" && error.direction === "encode")
      assert.deepStrictEqual(error._tag === "DocumentError" && error.at, ["metadata", "year"])
      const broken = function* () {
        yield { text: "a", metadata: { year: 1 } }
        throw new Error("gone")
      }
      const input = yield* Effect.flip(run(store.add(broken())))
      assert.strictEqual(input._tag, "InputError")
    })
  )

  it.effect("writes what came before the failure of a Stream, and fails with it", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const store = Vector.make({ index: "notes", strategy: Vector.bm25(), batchSize: 10 })
      const items = Stream.concat(Stream.fromIterable(texts(2)), Stream.fail("broken" as const))
      assert.strictEqual(yield* Effect.flip(run(store.add(items))), "broken")
      assert.include(paths(asked), "POST /notes/_bulk")
    })
  )
})

describe("search", () => {
  const hit = (id: string, more: object = {}) => ({
    _index: "notes-1",
    _id: id,
    _score: 0.5,
    _source: { text: `text ${id}`, metadata: { author: "Ada", released: "2026-01-02T03:04:05Z" }, extra: 1 },
    ...more
  })

  const answering = (...hits: ReadonlyArray<object>) =>
    server(({ path }) => (path.includes("_search") ? answer(200, found(hits)) : undefined))

  it.effect("gives decoded metadata, text, score and vector", () =>
    Effect.gen(function* () {
      const { asked, run } = answering(hit("1", { fields: { vector: [1, 2, 3, 4, 5] } }), hit("2"))
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings: topical().embeddings,
        metadata: Note
      })
      const hits = yield* run(
        store.search("fox", {
          filter: Query.term("metadata.author", "Ada"),
          fields: ["extra"],
          vectors: true,
          adjust: (request, { text }) => ({ ...request, min_score: 0.1, stats: [text ?? ""] })
        })
      )
      assert.deepStrictEqual(asked[0]?.body, {
        size: 4,
        _source: { includes: ["text", "metadata", "extra"] },
        fields: ["vector"],
        knn: {
          field: "vector",
          query_vector: embed("fox"),
          k: 4,
          num_candidates: 50,
          filter: [{ term: { "metadata.author": { value: "Ada" } } }]
        },
        min_score: 0.1,
        stats: ["fox"]
      })
      const [first, second] = hits
      assert.strictEqual(first?.id, "1")
      assert.strictEqual(first?.index, "notes-1")
      assert.strictEqual(first?.score, 0.5)
      assert.strictEqual(first?.text, "text 1")
      assert.strictEqual(first?.source["extra"], 1)
      assert.strictEqual(first?.metadata.released.epochMilliseconds, written.getTime())
      assert.deepStrictEqual(first?.vector, [1, 2, 3, 4, 5])
      assert.strictEqual(second?.vector, undefined)
    })
  )

  it.effect("fails with documents that are not what the schema says, and with partial results", () =>
    Effect.gen(function* () {
      const store = Vector.make({ index: "notes", strategy: Vector.bm25(), metadata: Note })
      const wrong = answering(hit("1"), hit("2", { _source: { text: "a", metadata: { author: 1 } } }))
      const error = yield* Effect.flip(wrong.run(store.search("fox")))
      assert.isTrue(error._tag === "DocumentError" && error.id === "2" && error.index === "notes-1")
      assert.deepStrictEqual(error._tag === "DocumentError" && error.at, ["metadata", "author"])
      const partial = server(() => answer(200, { ...found([]), timed_out: true }))
      assert.strictEqual((yield* Effect.flip(partial.run(store.search("fox"))))._tag, "PartialResults")
      assert.deepStrictEqual(yield* partial.run(store.search("fox", { partialResults: "allow" })), [])
    })
  )

  it.effect("gives metadata as they are where they are not declared, and none where there are none", () =>
    Effect.gen(function* () {
      const { run } = answering(
        hit("1"),
        hit("2", { _source: { text: "a" } }),
        hit("3", { _source: undefined })
      )
      const store = Vector.make({ index: "notes", strategy: Vector.bm25() })
      const hits = yield* run(store.search("fox"))
      assert.deepStrictEqual(
        hits.map(({ metadata, text }) => [text, metadata]),
        [
          ["text 1", { author: "Ada", released: "2026-01-02T03:04:05Z" }],
          ["a", {}],
          ["", {}]
        ]
      )
    })
  )

  it.effect("reads integers of metadata exactly where the schema wants that", () =>
    Effect.gen(function* () {
      const body = JSON.stringify(found([hit("1", { _source: { text: "", metadata: { n: "@" } } })]))
      const { run } = server(() => answer(200, body.replace('"@"', "9007199254740993")))
      const store = Vector.make({
        index: "notes",
        strategy: Vector.bm25(),
        metadata: Schema.Struct({ n: ExactLong })
      })
      assert.strictEqual((yield* run(store.search("fox")))[0]?.metadata.n, 9007199254740993n)
    })
  )

  it.effect("refuses vectors of queries that cannot be searched with", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings: Vector.given({ dimensions: 2 })
      })
      for (const vector of [[1], [0, 0], [Number.NaN, 1]]) {
        const error = yield* Effect.flip(run(store.search({ vector })))
        assert.isTrue(error._tag === "InvalidVector" && error.subject === "the query")
      }
      assert.strictEqual(asked.length, 0)
    })
  )

  it.effect("chooses by marginal relevance among those that it fetched", () =>
    Effect.gen(function* () {
      const at = (id: string, vector: ReadonlyArray<number> | undefined) =>
        hit(id, vector === undefined ? {} : { fields: { vector } })
      const { asked, run } = answering(at("a", [1, 0]), at("b", [1, 0.01]), at("c", [0, 1]))
      const make = (similarity: "cosine" | "l2_norm") =>
        Vector.make({
          index: "notes",
          strategy: Vector.exact({ similarity }),
          embeddings: Vector.given({ dimensions: 2 })
        })
      const store = make("cosine")
      const chosen = yield* run(
        store.maxMarginalRelevance({ vector: [1, 0.2] }, { k: 2, lambda: 0.3, vectors: true })
      )
      assert.deepStrictEqual(
        chosen.map(({ id, vector }) => [id, vector]),
        [
          ["b", [1, 0.01]],
          ["c", [0, 1]]
        ]
      )
      const body = asked[0]?.body
      assert.include(JSON.stringify(body), '"k":20,"num_candidates":50')
      for (const [option, given] of Object.entries({
        fetchK: { k: 5, fetchK: 4 },
        numCandidates: { numCandidates: 19 },
        lambda: { lambda: 1.1 },
        k: { k: 0 }
      })) {
        const error = yield* Effect.flip(run(store.maxMarginalRelevance({ vector: [1, 0] }, given)))
        assert.isTrue(error._tag === "ConfigError" && error.option === option)
      }
      const without = answering(at("a", undefined))
      const error = yield* Effect.flip(without.run(store.maxMarginalRelevance({ vector: [1, 0] })))
      assert.isTrue(error._tag === "InvalidVector" && error.subject === 'hit "a"')
    })
  )
})

describe("delete", () => {
  const store = Vector.make({ index: "notes", strategy: Vector.bm25(), metadata: Note })

  it.effect("deletes ids by a bulk, and counts those that were there", () =>
    Effect.gen(function* () {
      const item = (id: string, status: number, more: object = {}) => ({
        delete: {
          _index: "notes",
          _id: id,
          status,
          result: status === 404 ? "not_found" : "deleted",
          ...more
        }
      })
      const { asked, run } = server(({ path }) =>
        path.includes("_bulk")
          ? answer(200, { took: 1, errors: false, items: [item("a", 200), item("b", 404)] })
          : undefined
      )
      assert.strictEqual(yield* run(store.delete(["a", "b"])), 1)
      assert.deepStrictEqual(paths(asked), ["POST /notes/_bulk", "POST /notes/_refresh"])
      assert.deepStrictEqual(asked[0]?.body, [{ delete: { _id: "a" } }, { delete: { _id: "b" } }])
      const error = { error: { type: "cluster_block_exception", reason: "read-only" } }
      const failing = server(({ path }) =>
        path.includes("_bulk")
          ? answer(200, { took: 1, errors: true, items: [item("a", 200), item("b", 403, error)] })
          : undefined
      )
      const failed = yield* Effect.flip(failing.run(store.delete(["a", "b"], { refresh: false })))
      assert.isTrue(failed._tag === "WriteError" && failed.failed === 1 && failed.total === 2)
      assert.match(failed.message, /notes: 1 of 2 documents failed; the first one: .*read-only/)
    })
  )

  it.effect("deletes what a query finds", () =>
    Effect.gen(function* () {
      const { asked, run } = server(({ path }) =>
        path.includes("_delete_by_query") ? answer(200, { deleted: 7 }) : undefined
      )
      assert.strictEqual(yield* run(store.delete({ query: Query.term("metadata.author", "Ada") })), 7)
      assert.deepStrictEqual(asked, [
        {
          method: "POST",
          path: "/notes/_delete_by_query?refresh=true",
          body: { query: { term: { "metadata.author": { value: "Ada" } } } }
        }
      ])
    })
  )
})

describe("embeddings", () => {
  const model = (batches: Array<ReadonlyArray<string>>) =>
    Layer.effect(
      EmbeddingModel.EmbeddingModel,
      EmbeddingModel.make({
        embedMany: ({ inputs }) =>
          Effect.sync(() => {
            batches.push(inputs)
            return { results: inputs.map((text) => [...embed(text)]), usage: { inputTokens: undefined } }
          })
      })
    )

  it.effect("come from effect's EmbeddingModel, with its dimensions where they are provided", () =>
    Effect.gen(function* () {
      const { asked, run } = server()
      const batches: Array<ReadonlyArray<string>> = []
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: Vector.fromModel })
      const program = Effect.andThen(store.add(texts(2)), store.search("fox"))
      const dimensions = Layer.succeed(EmbeddingModel.Dimensions, 5)
      yield* run(program.pipe(Effect.provide(Layer.merge(model(batches), dimensions))))
      assert.deepStrictEqual(batches, [["fox 0", "fox 1"], ["fox"]])
      assert.include(JSON.stringify(asked[1]?.body), '"dims":5')
      // Otherwise a text is embedded first.
      yield* run(store.create.pipe(Effect.provide(model(batches))))
      assert.strictEqual(batches.length, 3)
    })
  )

  it.effect("come from an inference endpoint", () =>
    Effect.gen(function* () {
      const { asked, run } = server(({ path }) =>
        path.includes("_inference") ? answer(200, { text_embedding: [{ embedding: [1, 0] }] }) : undefined
      )
      const embeddings = Vector.fromInference({
        inferenceId: "e5",
        dimensions: 2,
        inputTypes: { documents: "ingest", query: "search" }
      })
      const store = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings })
      yield* run(Effect.andThen(store.add(texts(1), { create: false }), store.search("fox")))
      assert.deepStrictEqual(
        asked.filter(({ path }) => path.includes("_inference")),
        [
          {
            method: "POST",
            path: "/_inference/text_embedding/e5",
            body: { input: ["fox 0"], input_type: "ingest" }
          },
          {
            method: "POST",
            path: "/_inference/text_embedding/e5",
            body: { input: ["fox"], input_type: "search" }
          }
        ]
      )
    })
  )

  it.effect("come from an endpoint for weighted tokens", () =>
    Effect.gen(function* () {
      const { asked, run } = server(({ path }) =>
        path.includes("_inference")
          ? answer(200, { sparse_embedding: [{ is_truncated: false, embedding: { fox: 1.5 } }] })
          : undefined
      )
      const store = Vector.make({
        index: "notes",
        strategy: Vector.sparse(),
        embeddings: Vector.fromSparseInference({ inferenceId: "elser" })
      })
      yield* run(store.search("fox"))
      assert.deepStrictEqual(paths(asked), ["POST /_inference/sparse_embedding/elser", "POST /notes/_search"])
      assert.include(
        JSON.stringify(asked[1]?.body),
        '{"sparse_vector":{"field":"vector","query_vector":{"fox":1.5}}}'
      )
    })
  )

  it.effect("come from a deployed model", () =>
    Effect.gen(function* () {
      const predicted = (value: unknown) =>
        server(({ path }) =>
          path.includes("_infer")
            ? answer(200, { inference_results: [{ predicted_value: value }] })
            : undefined
        )
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact(),
        embeddings: Vector.fromTrainedModel({ modelId: "minilm", inputField: "body" })
      })
      const { asked, run } = predicted([1, 0])
      yield* run(store.search("fox"))
      assert.deepStrictEqual(asked[0], {
        method: "POST",
        path: "/_ml/trained_models/minilm/_infer",
        body: { docs: [{ body: "fox" }] }
      })
      const error = yield* Effect.flip(predicted("a class").run(store.search("fox")))
      assert.isTrue(error._tag === "EmbeddingError")
    })
  )
})

describe("bound", () => {
  const notes = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: topical().embeddings })

  class Notes extends Context.Service<Notes, Vector.Bound<typeof notes>>()("test/vector/Notes") {
    static readonly layer = Layer.effect(Notes, Vector.bound(notes))
  }

  it.effect("is a service whose users need neither client nor model", () =>
    Effect.gen(function* () {
      const { asked, layer } = server()
      const program = Effect.gen(function* () {
        const store = yield* Notes
        yield* store.add(texts(1))
        yield* store.add(Stream.fromIterable(texts(1)))
        yield* Stream.runDrain(store.addStream(texts(1)))
        yield* store.search("fox")
        return yield* store.maxMarginalRelevance("fox")
      })
      assert.deepStrictEqual(yield* program.pipe(Effect.provide(Notes.layer.pipe(Layer.provide(layer)))), [])
      assert.strictEqual(paths(asked).filter((path) => path === "POST /notes/_bulk").length, 3)
    })
  )

  it.effect("has no marginal relevance where the strategy has no dense vectors", () =>
    Effect.gen(function* () {
      const { run } = server()
      const store = yield* run(Vector.bound(Vector.make({ index: "notes", strategy: Vector.bm25() })))
      assert.deepStrictEqual(yield* store.search("fox"), [])
      assert.isFalse("maxMarginalRelevance" in store)
    })
  )
})
