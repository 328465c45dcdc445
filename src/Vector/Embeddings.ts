/**
 * What makes the vectors: effect's `EmbeddingModel`, an endpoint or model in Elasticsearch, a function, or nobody.
 *
 * @since 0.1.0
 */
import * as EmbeddingModel from "effect/ai/EmbeddingModel"
import type * as AiError from "effect/ai/AiError"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Elasticsearch } from "../Client.ts"
import type { ElasticsearchError } from "../Errors.ts"
import { EmbeddingError } from "./Errors.ts"
import { mismatch } from "./internal/mismatch.ts"

/**
 * A vector with a number for each dimension. Of the element type `bit` it has a byte for eight dimensions, from -128
 * to 127: `bits` makes them.
 *
 * @category models
 * @since 0.1.0
 */
export type Dense = ReadonlyArray<number> | Float32Array | Int8Array

/**
 * A vector of weighted tokens; weights are above zero.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sparse {
  readonly [token: string]: number
}

/**
 * The kinds of vectors by their names. Of `text` there are none: the server makes what it needs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Vectors {
  readonly dense: Dense
  readonly sparse: Sparse
  readonly text: never
}

/**
 * The name of a kind of vectors.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind = keyof Vectors

/**
 * What makes a vector of a text. Documents and queries may be embedded in different ways.
 *
 * @category models
 * @since 0.1.0
 */
export interface Embeddings<out V, out E = never, out R = never> {
  readonly _tag: "Embeddings"
  /** A vector for each text, in their order. */
  readonly documents: (texts: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<V>, E, R>
  /** The vector of what is searched for. */
  readonly query: (text: string) => Effect.Effect<V, E, R>
  /** How many dimensions dense vectors have, where it is known without asking. */
  readonly dimensions: Effect.Effect<number | undefined, never, R>
}

/**
 * That vectors come with the documents and the queries.
 *
 * @category models
 * @since 0.1.0
 */
export interface Given {
  readonly _tag: "Given"
  readonly dimensions: number | undefined
}

/**
 * Vectors come with the documents and the queries; nothing makes them here. The types of the store then want a vector
 * with each. Without `dimensions`, the first document says how many there are.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const store = Vector.make({
 *   index: "notes",
 *   strategy: Vector.exact(),
 *   embeddings: Vector.given({ dimensions: 3 })
 * })
 *
 * const add = store.add([{ id: "1", text: "a red fox", vector: [1, 0, 0.2] }])
 * const found = store.search({ vector: [0.9, 0, 0] }, { k: 3 })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const given = (options: { readonly dimensions?: number | undefined } = {}): Given => ({
  _tag: "Given",
  dimensions: options.dimensions
})

/**
 * Options of {@link fromFunction}.
 *
 * @category options
 * @since 0.1.0
 */
export interface FunctionOptions<V, E, R> {
  /** Gives a vector for each text, in their order. */
  readonly embed: (texts: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<V>, E, R>
  /** Gives the vector of what is searched for, where that is another. Default: `embed` of the one text. */
  readonly embedQuery?: ((text: string) => Effect.Effect<V, E, R>) | undefined
  /**
   * How many dimensions dense vectors have. Default: a text is embedded when the index is made, and the dimensions of
   * its vector are taken.
   */
  readonly dimensions?: number | undefined
}

/** The one vector for one text. */
const single = <V>(vectors: ReadonlyArray<V>): Effect.Effect<V, EmbeddingError> => {
  const [vector] = vectors
  return vector !== undefined && vectors.length === 1
    ? Effect.succeed(vector)
    : Effect.fail(mismatch(1, vectors))
}

/**
 * Vectors by a function of your own.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const letters = Vector.fromFunction({
 *   dimensions: 26,
 *   embed: (texts) =>
 *     Effect.succeed(
 *       texts.map((text) => Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => text.split(letter).length))
 *     )
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const fromFunction = <V extends Dense | Sparse, E = never, R = never>(
  options: FunctionOptions<V, E, R>
): Embeddings<V, E | EmbeddingError, R> => ({
  _tag: "Embeddings",
  documents: options.embed,
  query: options.embedQuery ?? ((text) => Effect.flatMap(options.embed([text]), single)),
  dimensions: Effect.succeed(options.dimensions)
})

/**
 * Vectors by the service `EmbeddingModel` of `effect/ai`, which packages such as `@effect/ai-openai` provide. Where its
 * `Dimensions` are provided, too, they are taken for the field; otherwise a text is embedded when the index is made.
 *
 * @example
 * ```ts
 * import type * as EmbeddingModel from "effect/ai/EmbeddingModel"
 * import type * as Layer from "effect/Layer"
 * import * as Effect from "effect/Effect"
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const notes = Vector.make({
 *   index: "notes",
 *   strategy: Vector.approximate(),
 *   embeddings: Vector.fromModel
 * })
 *
 * declare const model: Layer.Layer<EmbeddingModel.EmbeddingModel>
 * const found = notes.search("animals in winter").pipe(Effect.provide(model))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const fromModel: Embeddings<ReadonlyArray<number>, AiError.AiError, EmbeddingModel.EmbeddingModel> = {
  _tag: "Embeddings",
  documents: (texts) =>
    Effect.flatMap(EmbeddingModel.EmbeddingModel, (model) =>
      Effect.map(model.embedMany(texts), ({ embeddings }) => embeddings.map(({ vector }) => vector))
    ),
  query: (text) =>
    Effect.flatMap(EmbeddingModel.EmbeddingModel, (model) =>
      Effect.map(model.embed(text), ({ vector }) => vector)
    ),
  dimensions: /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ Effect.serviceOption(EmbeddingModel.Dimensions),
    Option.getOrUndefined
  )
}

/**
 * Options of {@link fromInference}.
 *
 * @category options
 * @since 0.1.0
 */
export interface InferenceOptions {
  /** The id of the inference endpoint. */
  readonly inferenceId: string
  /** How many dimensions the vectors have. Default: a text is embedded when the index is made. */
  readonly dimensions?: number | undefined
  /**
   * What the service is told of the texts (`input_type`), for instance `ingest` and `search`. Services that know no such
   * thing refuse it. Default: nothing.
   */
  readonly inputTypes?: { readonly documents: string; readonly query: string } | undefined
  /** Settings for the service beside those of the endpoint. */
  readonly taskSettings?: { readonly [name: string]: unknown } | undefined
}

/**
 * Vectors by an inference endpoint in Elasticsearch of the task `text_embedding`, asked by this client. Where
 * documents are embedded by a pipeline in the server, use `Vector.approximate({ modelId })`.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const embeddings = Vector.fromInference({ inferenceId: ".multilingual-e5-small-elasticsearch", dimensions: 384 })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-text-embedding
 * @category constructors
 * @since 0.1.0
 */
export const fromInference = (
  options: InferenceOptions
): Embeddings<ReadonlyArray<number>, ElasticsearchError | EmbeddingError, Elasticsearch> => {
  const { dimensions, inferenceId, inputTypes, taskSettings } = options
  const embed = (input: ReadonlyArray<string>, type: string | undefined) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const answer = yield* es.inference.textEmbedding({
        inference_id: inferenceId,
        input,
        ...(type !== undefined && { input_type: type }),
        ...(taskSettings !== undefined && { task_settings: taskSettings })
      })
      const found = answer.text_embedding ?? answer.text_embedding_bytes ?? answer.text_embedding_bits ?? []
      return found.map(({ embedding }) => embedding)
    })
  return {
    _tag: "Embeddings",
    documents: (texts) => embed(texts, inputTypes?.documents),
    query: (text) => Effect.flatMap(embed([text], inputTypes?.query), single),
    dimensions: Effect.succeed(dimensions)
  }
}

/**
 * Weighted tokens by an inference endpoint in Elasticsearch of the task `sparse_embedding`, asked by this client.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const store = Vector.make({
 *   index: "notes",
 *   strategy: Vector.sparse(),
 *   embeddings: Vector.fromSparseInference({ inferenceId: ".elser-2-elasticsearch" })
 * })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-sparse-embedding
 * @category constructors
 * @since 0.1.0
 */
export const fromSparseInference = (
  options: Pick<InferenceOptions, "inferenceId" | "taskSettings">
): Embeddings<Sparse, ElasticsearchError | EmbeddingError, Elasticsearch> => {
  const { inferenceId, taskSettings } = options
  return fromFunction({
    embed: (input) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const { sparse_embedding: found } = yield* es.inference.sparseEmbedding({
          inference_id: inferenceId,
          input,
          ...(taskSettings !== undefined && { task_settings: taskSettings })
        })
        return found.map(({ embedding }) => embedding)
      })
  })
}

const isVector = (value: unknown): value is ReadonlyArray<number> =>
  Array.isArray(value) && value.every((item) => typeof item === "number")

/**
 * Vectors by a model that is deployed in Elasticsearch's machine learning nodes, asked by this client.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const embeddings = Vector.fromTrainedModel({ modelId: "sentence-transformers__all-minilm-l6-v2" })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-infer-trained-model
 * @category constructors
 * @since 0.1.0
 */
export const fromTrainedModel = (options: {
  /** The id of the model, or of a deployment of it. */
  readonly modelId: string
  /** The field in which the model expects its text. Default `text_field`. */
  readonly inputField?: string | undefined
  /** How many dimensions the vectors have. Default: a text is embedded when the index is made. */
  readonly dimensions?: number | undefined
}): Embeddings<ReadonlyArray<number>, ElasticsearchError | EmbeddingError, Elasticsearch> => {
  const { dimensions, inputField = "text_field", modelId } = options
  return fromFunction({
    dimensions,
    embed: (texts) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const answer = yield* es.ml.inferTrainedModel({
          model_id: modelId,
          docs: texts.map((text) => ({ [inputField]: text }))
        })
        const vectors: Array<ReadonlyArray<number>> = []
        for (const { predicted_value: value } of answer.inference_results) {
          if (!isVector(value)) {
            return yield* new EmbeddingError({
              texts: texts.length,
              vectors: vectors.length,
              reason: `the model ${modelId} gave something else`,
              hint: "Deploy a model of the task text_embedding"
            })
          }
          vectors.push(value)
        }
        return vectors
      })
  })
}
