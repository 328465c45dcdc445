/**
 * Functions of vectors.
 *
 * @since 0.1.0
 */
import type { Any, Expression } from "../Expression.ts"
import { call } from "../internal/call.ts"

/** A vector: an expression, or its numbers. */
type Vector = Any<"dense_vector"> | ReadonlyArray<number>

/**
 * How the nearest vectors are looked for.
 *
 * @category vector
 * @since 0.1.0
 */
export interface KnnOptions {
  /** What scores are multiplied by. Default 1. */
  readonly boost?: number | undefined
  /** How many candidates are looked at in each shard at least, up to 10000. Default 1.5 times `LIMIT`. */
  readonly min_candidates?: number | undefined
  /** How many times as many quantized vectors are scored again. */
  readonly rescore_oversample?: number | undefined
  /** How similar a vector must be at least, in the terms of the field's own similarity. */
  readonly similarity?: number | undefined
  /** How many percent of the vectors of a shard are looked at, where the index is `bbq_disk`. */
  readonly visit_percentage?: number | undefined
}

/**
 * `KNN`: whether a row is among those whose vectors are nearest to a vector. As many as the query's `LIMIT` are found.
 * It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.knn(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-knn
 * @category vector
 * @since 0.1.0
 */
export const knn = (
  field: Any<"dense_vector" | "text">,
  vector: Vector | string,
  options?: KnnOptions
): Expression<"boolean", "one"> => call("KNN", [field, vector], { shape: "one", named: options })

/**
 * `TEXT_EMBEDDING`: the vector that an inference endpoint gives for a text. The endpoint must be one for
 * `text_embedding`. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const vector = Fn.textEmbedding("a space station", "my-endpoint")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-text_embedding
 * @category vector
 * @since 0.1.0
 */
export const textEmbedding = (text: string, inferenceId: string): Expression<"dense_vector", "one"> =>
  call("TEXT_EMBEDDING", [text, inferenceId], { shape: "one" })

/**
 * `V_COSINE`: how alike the directions of two vectors are: their cosine similarity. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const similarity = Fn.vCosine(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_cosine
 * @category vector
 * @since 0.1.0
 */
export const vCosine = (left: Vector, right: Vector): Expression<"double"> => call("V_COSINE", [left, right])

/**
 * `V_DOT_PRODUCT`: the dot product of two vectors. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const similarity = Fn.vDotProduct(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_dot_product
 * @category vector
 * @since 0.1.0
 */
export const vDotProduct = (left: Vector, right: Vector): Expression<"double"> =>
  call("V_DOT_PRODUCT", [left, right])

/**
 * `V_HAMMING`: in how many bits two vectors differ. Their numbers are read as bytes. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const distance = Fn.vHamming(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_hamming
 * @category vector
 * @since 0.1.0
 */
export const vHamming = (left: Vector, right: Vector): Expression<"double"> =>
  call("V_HAMMING", [left, right])

/**
 * `V_L1_NORM`: the distance of two vectors: the sum of how much their numbers differ. It needs a server of 9.3 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const distance = Fn.vL1Norm(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_l1_norm
 * @category vector
 * @since 0.1.0
 */
export const vL1Norm = (left: Vector, right: Vector): Expression<"double"> => call("V_L1_NORM", [left, right])

/**
 * `V_L2_NORM`: the straight distance of two vectors. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const distance = Fn.vL2Norm(column("embedding", "dense_vector"), [0.1, 0.8, 0.3])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_l2_norm
 * @category vector
 * @since 0.1.0
 */
export const vL2Norm = (left: Vector, right: Vector): Expression<"double"> => call("V_L2_NORM", [left, right])

/**
 * `V_MAGNITUDE`: the length of a vector. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const length = Fn.vMagnitude(column("embedding", "dense_vector"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/dense-vector-functions#esql-v_magnitude
 * @category vector
 * @since 0.1.0
 */
export const vMagnitude = (vector: Vector): Expression<"double"> => call("V_MAGNITUDE", [vector])
