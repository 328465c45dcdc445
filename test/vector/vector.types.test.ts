/** What the compiler knows of vector stores. */
import type * as AiError from "effect/ai/AiError"
import type * as EmbeddingModel from "effect/ai/EmbeddingModel"
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import type { Elasticsearch } from "effect-elasticsearch"
import type * as Bulk from "effect-elasticsearch/Bulk"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Vector from "effect-elasticsearch/Vector"

const Note = Schema.Struct({
  author: Field.keyword(),
  written: Field.date(),
  year: Schema.optionalKey(Schema.Int)
})

declare const embed: (
  texts: ReadonlyArray<string>
) => Effect.Effect<ReadonlyArray<Float32Array>, "down", "Model">

const metadata = { author: "Ada", written: null as unknown as DateTime.Utc }

describe("stores", () => {
  it("have the errors and needs of their embeddings", () => {
    const own = Vector.make({
      index: "notes",
      strategy: Vector.exact(),
      embeddings: Vector.fromFunction({ embed }),
      metadata: Note
    })
    expectTypeOf(own.search("fox")).toEqualTypeOf<
      Effect.Effect<
        ReadonlyArray<Vector.Hit<typeof Note.Type>>,
        Vector.VectorError | "down",
        "Model" | Elasticsearch
      >
    >()
    const model = Vector.make({
      index: "notes",
      strategy: Vector.approximate(),
      embeddings: Vector.fromModel
    })
    expectTypeOf(model.maxMarginalRelevance("fox")).toEqualTypeOf<
      Effect.Effect<
        ReadonlyArray<Vector.Hit<{ readonly [name: string]: unknown }>>,
        Vector.VectorError | AiError.AiError,
        EmbeddingModel.EmbeddingModel | Elasticsearch
      >
    >()
    const text = Vector.make({ index: "notes", strategy: Vector.bm25() })
    expectTypeOf(text.create).toEqualTypeOf<Effect.Effect<boolean, Vector.CreateError, Elasticsearch>>()
    expectTypeOf(Vector.bound(model)).toEqualTypeOf<
      Effect.Effect<Vector.Bound<typeof model>, never, EmbeddingModel.EmbeddingModel | Elasticsearch>
    >()
    expectTypeOf<Vector.Bound<typeof text>["create"]>().toEqualTypeOf<
      Effect.Effect<boolean, Vector.CreateError, never>
    >()
  })

  it("need what their strategy needs", () => {
    // @ts-expect-error Exact search needs vectors from somewhere.
    Vector.make({ index: "notes", strategy: Vector.exact() })
    // @ts-expect-error So does approximate search without a model.
    Vector.make({ index: "notes", strategy: Vector.approximate() })
    // @ts-expect-error And weighted tokens.
    Vector.make({ index: "notes", strategy: Vector.sparse() })
    Vector.make({ index: "notes", strategy: Vector.approximate({ modelId: "e5" }) })
    Vector.make({ index: "notes", strategy: Vector.sparse({ inferenceId: "elser" }) })
    Vector.make({ index: "notes", strategy: Vector.semantic() })
    // @ts-expect-error The model in the server makes the vectors.
    Vector.make({ index: "notes", strategy: Vector.semantic(), embeddings: Vector.fromModel })
    // @ts-expect-error Lists of numbers are no weighted tokens.
    Vector.make({ index: "notes", strategy: Vector.sparse(), embeddings: Vector.fromModel })
    const weights = Vector.fromSparseInference({ inferenceId: "elser" })
    // @ts-expect-error Weighted tokens are no lists of numbers.
    Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: weights })
    // A reranked strategy needs what the strategy needs.
    // @ts-expect-error
    Vector.make({ index: "notes", strategy: Vector.reranked(Vector.exact()) })
    Vector.make({ index: "notes", strategy: Vector.reranked(Vector.bm25()) })
  })

  it("have marginal relevance only with dense vectors", () => {
    // @ts-expect-error
    void Vector.make({ index: "notes", strategy: Vector.bm25() }).maxMarginalRelevance
    const sparse = Vector.make({
      index: "notes",
      strategy: Vector.sparse(),
      embeddings: Vector.given({ dimensions: 1 })
    })
    // @ts-expect-error
    void sparse.maxMarginalRelevance
  })

  it("want vectors with documents and queries where nothing makes them", () => {
    const given = Vector.make({
      index: "notes",
      strategy: Vector.exact(),
      embeddings: Vector.given({ dimensions: 2 })
    })
    given.add([{ text: "fox", vector: [1, 2] }])
    given.search({ vector: Float32Array.of(1, 2) })
    // @ts-expect-error
    given.add([{ text: "fox" }])
    // @ts-expect-error
    given.search("fox")
    const made = Vector.make({ index: "notes", strategy: Vector.exact(), embeddings: Vector.fromModel })
    made.add([{ text: "fox" }, { text: "dog", vector: [1, 2] }])
    made.search({ vector: [1, 2], text: "fox" })
    const text = Vector.make({ index: "notes", strategy: Vector.bm25() })
    // @ts-expect-error
    text.search({ vector: [1, 2] })
    // @ts-expect-error
    text.add([{ text: "fox", vector: [1, 2] }])
  })

  it("want the metadata of their schema, and give them back", () => {
    const store = Vector.make({ index: "notes", strategy: Vector.bm25(), metadata: Note })
    store.add([{ text: "fox", metadata }])
    // @ts-expect-error The author is required.
    store.add([{ text: "fox" }])
    // @ts-expect-error
    store.add([{ text: "fox", metadata: { ...metadata, author: 1 } }])
    expectTypeOf<Effect.Success<ReturnType<typeof store.search>>[number]["metadata"]>().toEqualTypeOf<
      typeof Note.Type
    >()
    const optional = Vector.make({
      index: "notes",
      strategy: Vector.bm25(),
      metadata: Schema.Struct({ year: Schema.optionalKey(Schema.Int) })
    })
    optional.add([{ text: "fox" }, { text: "dog", metadata: { year: 1 } }])
    Vector.make({ index: "notes", strategy: Vector.bm25() }).add([
      { text: "fox", metadata: { anything: [] } }
    ])
  })

  it("check the fields of filters", () => {
    const store = Vector.make({ index: "notes", strategy: Vector.bm25(), metadata: Note })
    const year = Query.range("metadata.year", { gte: 2020 })
    store.search("fox", { filter: [year, Query.match("text", "winter"), Query.ids(["1"])] })
    store.delete({ query: year })
    // Written out, nothing is checked.
    store.search("fox", { filter: { term: { "metadata.yaer": 2020 } } })
    // @ts-expect-error There is no such field.
    store.search("fox", { filter: Query.range("metadata.yaer", { gte: 2020 }) })
    // @ts-expect-error It is no text.
    store.search("fox", { filter: Query.term("metadata.year", "old") })
    // @ts-expect-error
    store.delete({ query: Query.term("author", "Ada") })
    const renamed = Vector.make({
      index: "notes",
      strategy: Vector.bm25(),
      metadata: Note,
      textField: "body",
      metadataField: "about"
    })
    renamed.search("fox", {
      filter: [Query.range("about.year", { gte: 2020 }), Query.match("body", "winter")]
    })
    // @ts-expect-error
    renamed.search("fox", { filter: year })
    // What is not declared is not checked.
    Vector.make({ index: "notes", strategy: Vector.bm25() }).search("fox", { filter: year })
  })

  it("keep the error and the needs of a Stream, and the type of what went in", () => {
    const store = Vector.make({ index: "notes", strategy: Vector.bm25() })
    const items = Stream.empty as Stream.Stream<Vector.TextItem<{}>, "broken", "Database">
    expectTypeOf(store.add(items)).toEqualTypeOf<
      Effect.Effect<
        Bulk.Summary<Vector.TextItem<{ readonly [name: string]: unknown }>>,
        Vector.AddError | Vector.WriteError | "broken",
        "Database" | Elasticsearch
      >
    >()
    expectTypeOf(store.addStream([{ text: "fox" }])).toEqualTypeOf<
      Stream.Stream<
        Bulk.Outcome<Vector.TextItem<{ readonly [name: string]: unknown }>>,
        Vector.AddError | Bulk.InputError,
        Elasticsearch
      >
    >()
  })

  it("join scores or ranks, not both", () => {
    Vector.approximate({ hybrid: true, rrf: { rankConstant: 10 } })
    Vector.approximate({ hybrid: true, rrf: false, boosts: { text: 2 } })
    // @ts-expect-error
    Vector.approximate({ rrf: { rankConstant: 10 } })
    // @ts-expect-error
    Vector.approximate({ hybrid: true, rrf: true, boosts: { text: 2 } })
  })
})
