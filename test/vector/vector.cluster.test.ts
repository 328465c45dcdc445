/**
 * Vector stores over a real Elasticsearch. The server of the tests has neither scripts nor models nor rrf, and does
 * not delete by query: that is tested by the requests, in strategies.test.ts and store.test.ts, and here that the server refuses them.
 */
import { assert, inject, layer } from "@effect/vitest"
import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Vector from "effect-elasticsearch/Vector"
import { embed, topical } from "./support.ts"

/** A name that no other test has, and nothing under it when the scope is closed. */
const freshIndex = Effect.gen(function* () {
  const es = yield* Elasticsearch
  return yield* Effect.acquireRelease(
    Effect.sync(() => `vector-${randomUUID()}`),
    (index) => Effect.ignore(es.indices.delete({ index, ignore_unavailable: true }))
  )
})

const Note = Schema.Struct({
  author: Field.keyword(),
  year: Field.integer(),
  written: Schema.optionalKey(Field.date())
})

const notes = [
  { id: "fox", text: "A fox in the snow", metadata: { author: "Ada", year: 2020 } },
  { id: "wolf", text: "The wolf and the fox", metadata: { author: "Bob", year: 2021 } },
  { id: "ice", text: "Ice and snow, a cold winter", metadata: { author: "Ada", year: 2022 } },
  { id: "whale", text: "The whale follows the ship", metadata: { author: "Cyd", year: 2023 } },
  { id: "rocket", text: "A rocket to a star", metadata: { author: "Cyd", year: 2024 } }
]

const single = { number_of_shards: 1, number_of_replicas: 0 }

const idsOf = (hits: ReadonlyArray<{ readonly id: string }>) => hits.map(({ id }) => id)

/** The scores that Elasticsearch documents for each similarity. */
const scores = {
  cosine: (a: ReadonlyArray<number>, b: ReadonlyArray<number>) => (1 + Vector.cosine(a, b)) / 2,
  dot_product: (a: ReadonlyArray<number>, b: ReadonlyArray<number>) => (1 + dot(a, b)) / 2,
  l2_norm: (a: ReadonlyArray<number>, b: ReadonlyArray<number>) => 1 / (1 + squares(a, b)),
  max_inner_product: (a: ReadonlyArray<number>, b: ReadonlyArray<number>) =>
    dot(a, b) < 0 ? 1 / (1 - dot(a, b)) : dot(a, b) + 1
}

const dot = (a: ReadonlyArray<number>, b: ReadonlyArray<number>) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

const squares = (a: ReadonlyArray<number>, b: ReadonlyArray<number>) =>
  a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "a vector store over a real Elasticsearch",
  (it) => {
    for (const similarity of ["cosine", "dot_product", "l2_norm", "max_inner_product"] as const) {
      it.effect(`finds exactly the nearest by ${similarity}`, () =>
        Effect.gen(function* () {
          const index = yield* freshIndex
          const store = Vector.make({
            index,
            strategy: Vector.exact({ similarity }),
            embeddings: topical().embeddings,
            settings: single
          })
          assert.strictEqual((yield* store.add(notes)).succeeded, 5)
          const query = "the fox in winter"
          const hits = yield* store.search(query, { k: 5 })
          const expected = notes
            .map(({ id, text }) => ({ id, score: scores[similarity](embed(query), embed(text)) }))
            .toSorted((a, b) => b.score - a.score)
          assert.deepStrictEqual(idsOf(hits), idsOf(expected))
          for (const [at, { score }] of hits.entries()) {
            assert.approximately(score ?? 0, expected[at]?.score ?? 0, 1e-5)
          }
        })
      )
    }

    it.effect("keeps metadata typed, filters by them, and deletes by ids", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const { embeddings } = topical({})
        const store = Vector.make({
          index,
          strategy: Vector.approximate({ similarity: "dot_product" }),
          embeddings,
          metadata: Note,
          settings: single
        })
        assert.isTrue(yield* store.create)
        assert.isFalse(yield* store.create)
        const es = yield* Elasticsearch
        const { [index]: made } = yield* es.indices.getMapping({ index })
        const vector = made?.mappings.properties?.["vector"]
        // The dimensions are those of a text that was embedded.
        assert.isTrue(vector?.type === "dense_vector" && vector.dims === 5)
        assert.deepStrictEqual(made?.mappings.properties?.["metadata"], {
          properties: { author: { type: "keyword" }, year: { type: "integer" }, written: { type: "date" } }
        })
        const summary = yield* store.add(Stream.fromIterable(notes), { create: false })
        assert.deepStrictEqual([summary.total, summary.failed], [5, 0])
        const hits = yield* store.search("a fox", {
          k: 3,
          filter: [Query.term("metadata.author", "Ada"), Query.range("metadata.year", { lt: 2022 })]
        })
        assert.deepStrictEqual(idsOf(hits), ["fox"])
        assert.deepStrictEqual(hits[0]?.metadata, { author: "Ada", year: 2020 })
        assert.strictEqual(hits[0]?.text, "A fox in the snow")
        assert.strictEqual(hits[0]?.vector, undefined)
        // Of two ids one is there.
        assert.strictEqual(yield* store.delete(["fox", "nobody"]), 1)
        assert.deepStrictEqual(idsOf(yield* store.search("a fox in winter", { k: 2 })), ["wolf", "ice"])
        assert.strictEqual(yield* store.delete([]), 0)
      })
    )

    it.effect("takes vectors in base64 as the same vectors, and gives them back as numbers", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const vectors = [
          [1, -2, 0.5, 0.1],
          [-0.25, 3e-7, 1e6, -1]
        ]
        const items = vectors.map((vector, at) => ({ id: String(at), text: `number ${at}`, vector }))
        for (const encoding of ["base64", "array"] as const) {
          const store = Vector.make({
            index: `${index}-${encoding}`,
            strategy: Vector.exact(),
            embeddings: Vector.given({ dimensions: 4 }),
            settings: single,
            encoding
          })
          const es = yield* Elasticsearch
          yield* Effect.addFinalizer(() => Effect.ignore(es.indices.delete({ index: store.index })))
          yield* store.add(items)
          const hits = yield* store.search({ vector: vectors[1] ?? [] }, { k: 2, vectors: true })
          assert.deepStrictEqual(idsOf(hits), ["1", "0"])
          for (const hit of hits) {
            const given = vectors[Number(hit.id)]?.map(Math.fround) ?? []
            for (const [at, value] of (hit.vector ?? []).entries()) {
              assert.approximately(value, given[at] ?? Number.NaN, Math.abs(given[at] ?? 0) * 1e-6)
            }
            assert.strictEqual(hit.vector?.length, 4)
          }
        }
      })
    )

    it.effect("stores bytes and bits, packed or not", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* freshIndex
        for (const elementType of ["byte", "bit"] as const) {
          for (const encoding of ["base64", "array"] as const) {
            const store = Vector.make({
              index: `${index}-${elementType}-${encoding}`,
              strategy: Vector.exact({ elementType }),
              embeddings: Vector.given({ dimensions: elementType === "bit" ? 16 : 2 }),
              settings: single,
              encoding
            })
            yield* Effect.addFinalizer(() => Effect.ignore(es.indices.delete({ index: store.index })))
            yield* store.add([
              { id: "a", text: "a", vector: Int8Array.of(127, 1) },
              { id: "b", text: "b", vector: [-128, 1] }
            ])
            const hits = yield* store.search({ vector: [126, 1] }, { k: 2, vectors: true })
            assert.deepStrictEqual(
              hits.map(({ id, vector }) => [id, vector]),
              [
                ["a", [127, 1]],
                ["b", [-128, 1]]
              ]
            )
            const chosen = yield* store.maxMarginalRelevance({ vector: [126, 1] }, { k: 1 })
            assert.deepStrictEqual(idsOf(chosen), ["a"])
          }
        }
      })
    )

    it.effect("keeps vectors quantised in every way that there is", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* freshIndex
        const items = Array.from({ length: 20 }, (_, n) => ({
          id: String(n),
          text: `number ${n}`,
          vector: Array.from({ length: 64 }, (_, at) => Math.sin(n + at * (1 + n / 7)))
        }))
        const ways = {
          hnsw: Vector.hnsw({ m: 8, efConstruction: 50 }),
          flat: Vector.flat(),
          int8Hnsw: Vector.int8Hnsw({ oversample: 2 }),
          int8Flat: Vector.int8Flat(),
          int4Hnsw: Vector.int4Hnsw(),
          int4Flat: Vector.int4Flat({ oversample: 1 }),
          bbqHnsw: Vector.bbqHnsw({ oversample: 0, onDiskRescore: true }),
          bbqFlat: Vector.bbqFlat()
        }
        for (const [name, quantisation] of Object.entries(ways)) {
          const store = Vector.make({
            index: `${index}-${name.toLowerCase()}`,
            strategy: Vector.approximate({ quantisation, ...(name === "int8Hnsw" && { oversample: 3 }) }),
            embeddings: Vector.given({ dimensions: 64 }),
            settings: single
          })
          yield* Effect.addFinalizer(() => Effect.ignore(es.indices.delete({ index: store.index })))
          yield* store.add(items)
          const hits = yield* store.search({ vector: items[7]?.vector ?? [] }, { k: 3 })
          assert.strictEqual(hits.length, 3, name)
          assert.strictEqual(hits[0]?.id, "7", name)
        }
        // The index is made, but without an Enterprise licence it takes no documents.
        const disk = Vector.make({
          index,
          strategy: Vector.approximate({ quantisation: Vector.bbqDisk() }),
          embeddings: Vector.given({ dimensions: 64 }),
          settings: single
        })
        const error = yield* Effect.flip(disk.add(items))
        assert.match(error.message, /20 of 20 documents failed.*non-compliant for \[bbq_disk\]/)
      })
    )

    it.effect("chooses documents that are not all alike", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const store = Vector.make({
          index,
          strategy: Vector.approximate(),
          embeddings: topical().embeddings,
          settings: single
        })
        yield* store.add([...notes, { id: "fox again", text: "In the snow, a fox" }])
        const query = "a fox in the snow, a ship"
        const nearest = yield* store.search(query, { k: 2 })
        assert.sameMembers(idsOf(nearest), ["fox", "fox again"])
        const chosen = yield* store.maxMarginalRelevance(query, { k: 2, lambda: 0.3 })
        assert.include(["fox", "fox again"], chosen[0]?.id)
        assert.notInclude(["fox", "fox again"], chosen[1]?.id)
        assert.strictEqual(chosen[0]?.vector, undefined)
        assert.deepStrictEqual(
          idsOf(yield* store.maxMarginalRelevance(query, { k: 2, lambda: 1 })).toSorted(),
          ["fox", "fox again"]
        )
      })
    )

    it.effect("adds the scores of words to those of vectors", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const { embeddings } = topical()
        const strategy = Vector.approximate({ hybrid: true, rrf: false, boosts: { text: 10 } })
        const store = Vector.make({ index, strategy, embeddings, settings: single })
        yield* store.add(notes)
        // No topic has the word, so that vectors say nothing of it.
        assert.strictEqual((yield* store.search("fox follows", { k: 1 }))[0]?.id, "whale")
        const other = Vector.make({ index, strategy: Vector.approximate(), embeddings })
        assert.strictEqual((yield* other.search("fox follows", { k: 1 }))[0]?.id, "wolf")
      })
    )

    it.effect("finds words by BM25 with parameters of its own", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* freshIndex
        const store = Vector.make({
          index,
          strategy: Vector.bm25({ k1: 0, b: 0 }),
          text: { analyzer: "simple" },
          settings: single
        })
        yield* store.add([
          { id: "once", text: "a fox" },
          { id: "twice", text: "A fox2fox, and much more beside" }
        ])
        const hits = yield* store.search("fox")
        assert.deepStrictEqual(idsOf(hits), ["once", "twice"])
        // With k1 and b of 0, neither how often nor how long counts.
        assert.strictEqual(hits[0]?.score, hits[1]?.score)
        const { [index]: made } = yield* es.indices.getSettings({ index })
        assert.isDefined(made?.settings?.index?.similarity)
      })
    )

    it.effect("finds weighted tokens", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const weigh = (text: string): Vector.Sparse => {
          const tokens = text.toLowerCase().split(/\W+/)
          return Object.fromEntries(tokens.map((token) => [token, token.length]))
        }
        const store = Vector.make({
          index,
          strategy: Vector.sparse(),
          embeddings: Vector.fromFunction({ embed: (texts) => Effect.succeed(texts.map(weigh)) }),
          metadata: Note,
          settings: single
        })
        yield* store.add(notes)
        const filter = Query.range("metadata.year", { gt: 2020 })
        assert.strictEqual((yield* store.search("whale snow", { k: 1 }))[0]?.id, "whale")
        assert.deepStrictEqual(idsOf(yield* store.search("fox", { filter })), ["wolf"])
        assert.deepStrictEqual(idsOf(yield* store.search({ vector: { rocket: 1 } })), ["rocket"])
      })
    )

    it.effect("gives the ids that it made, and what the server refused", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const store = Vector.make({
          index,
          strategy: Vector.exact(),
          embeddings: topical().embeddings,
          metadataMappings: { year: { type: "integer" } },
          settings: single
        })
        const items = [
          { text: "a fox", metadata: { year: 1 } },
          { text: "a dog", metadata: { year: "two" } },
          { text: "a wolf", metadata: { year: 3 } }
        ]
        const outcomes = yield* Stream.runCollect(store.addStream(items))
        const ids = outcomes.flatMap((outcome) =>
          outcome._tag === "Succeeded" ? [outcome.response._id ?? ""] : []
        )
        assert.deepStrictEqual(
          outcomes.map(({ _tag, input }) => [_tag, input.text]),
          [
            ["Succeeded", "a fox"],
            ["Failed", "a dog"],
            ["Succeeded", "a wolf"]
          ]
        )
        assert.sameMembers(idsOf(yield* store.search("a fox")), ids)
        const error = yield* Effect.flip(store.add(items))
        assert.isTrue(error._tag === "WriteError" && error.failed === 1 && error.total === 3)
        assert.match(error.message, /1 of 3 documents failed.*year/)
        assert.strictEqual((yield* store.add(items, { failures: "report" })).failures[0]?.input.text, "a dog")
      })
    )

    it.effect("says what a minimal server does not have", () =>
      Effect.gen(function* () {
        const index = yield* freshIndex
        const { embeddings } = topical()
        const plain = Vector.make({ index, strategy: Vector.exact(), embeddings, settings: single })
        yield* plain.add(notes)
        const refusals = {
          rrf: Vector.approximate({ hybrid: true }),
          text_similarity_reranker: Vector.reranked(Vector.exact()),
          painless: Vector.exact({ method: "script" })
        }
        const refused = yield* Effect.flip(plain.delete({ query: Query.matchAll() }))
        assert.isTrue(refused._tag === "BadRequest" && refused.message.includes("_delete_by_query"))
        for (const [word, strategy] of Object.entries(refusals)) {
          const error = yield* Effect.flip(Vector.make({ index, strategy, embeddings }).search("a fox"))
          assert.isTrue(error._tag === "BadRequest" && error.message.includes(word), error.message)
        }
        // There is no inference API at all.
        const model = Vector.make({
          index: `${index}-model`,
          strategy: Vector.sparse({ inferenceId: "elser" })
        })
        const error = yield* Effect.flip(model.create)
        assert.isTrue(error._tag === "ConfigError" && error.option === "strategy.inferenceId", error.message)
      })
    )
  }
)
