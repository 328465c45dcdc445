/**
 * How Elasticsearch keeps and searches dense vectors: as they are or quantised to fewer bits, by a graph (`hnsw`), by
 * looking at all (`flat`) or from disk.
 *
 * Quantised vectors take a fourth (`int8`), an eighth (`int4`) or about a thirtieth (`bbq`) of the memory at search;
 * the exact ones stay on disk and can put the best candidates in order again (`oversample`). Reach for this module
 * with `Vector.approximate({ quantisation })`.
 *
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/dense-vector
 * @since 0.1.0
 */
import type { MappingDenseVectorIndexOptions } from "../Api/types/Mapping.ts"

/**
 * The `index_options` of a `dense_vector` field, as the low-level client takes them.
 *
 * @category models
 * @since 0.1.0
 */
export type Quantisation = MappingDenseVectorIndexOptions

/**
 * Options of a graph.
 *
 * @category options
 * @since 0.1.0
 */
export interface GraphOptions {
  /** To how many others each vector is connected, from 1 to 512. Default 16. */
  readonly m?: number | undefined
  /** Among how many candidates the neighbours of a new vector are found, from 1 to 3,200. Default 100. */
  readonly efConstruction?: number | undefined
  /** Below how many vectors a segment has no graph. Default: the server chooses. In Elasticsearch since 9.4. */
  readonly flatIndexThreshold?: number | undefined
}

/**
 * Options of quantised vectors.
 *
 * @category options
 * @since 0.1.0
 */
export interface RescoreOptions {
  /**
   * How many times `k` candidates are scored again with the exact vectors: 0 for none, or from 1 to 10. Default: 3 for
   * `bbq`, else none.
   */
  readonly oversample?: number | undefined
}

const options = (
  type: Quantisation["type"],
  given: GraphOptions & RescoreOptions & { readonly onDiskRescore?: boolean | undefined }
): Quantisation => ({
  type,
  ...(given.m !== undefined && { m: given.m }),
  ...(given.efConstruction !== undefined && { ef_construction: given.efConstruction }),
  ...(given.flatIndexThreshold !== undefined && { flat_index_threshold: given.flatIndexThreshold }),
  ...(given.oversample !== undefined && { rescore_vector: { oversample: given.oversample } }),
  ...(given.onDiskRescore !== undefined && { on_disk_rescore: given.onDiskRescore })
})

/**
 * A graph of vectors as they are.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.hnsw({ m: 32 }) })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const hnsw = (given: GraphOptions = {}): Quantisation => options("hnsw", given)

/**
 * Vectors as they are, all of which are looked at: exact.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.flat() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const flat = (): Quantisation => options("flat", {})

/**
 * A graph of vectors with a byte for each number.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.int8Hnsw({ oversample: 2 }) })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const int8Hnsw = (given: GraphOptions & RescoreOptions = {}): Quantisation =>
  options("int8_hnsw", given)

/**
 * Vectors with a byte for each number, all of which are looked at.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.int8Flat() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const int8Flat = (given: RescoreOptions = {}): Quantisation => options("int8_flat", given)

/**
 * A graph of vectors with half a byte for each number; their dimensions must be even.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.int4Hnsw() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const int4Hnsw = (given: GraphOptions & RescoreOptions = {}): Quantisation =>
  options("int4_hnsw", given)

/**
 * Vectors with half a byte for each number, all of which are looked at; their dimensions must be even.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.int4Flat() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const int4Flat = (given: RescoreOptions = {}): Quantisation => options("int4_flat", given)

/**
 * A graph of vectors with a bit for each number; they need at least 64 dimensions.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.bbqHnsw({ oversample: 4 }) })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const bbqHnsw = (
  given: GraphOptions &
    RescoreOptions & {
      /** Whether exact vectors are read past the page cache. Default false. In Elasticsearch since 9.3. */
      readonly onDiskRescore?: boolean | undefined
    } = {}
): Quantisation => options("bbq_hnsw", given)

/**
 * Vectors with a bit for each number, all of which are looked at; they need at least 64 dimensions.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.bbqFlat() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const bbqFlat = (given: RescoreOptions = {}): Quantisation => options("bbq_flat", given)

/**
 * Vectors with a bit for each number in clusters that are read from disk: for more vectors than there is memory. They
 * need at least 64 dimensions, and an Enterprise licence.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.approximate({ quantisation: Vector.bbqDisk() })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const bbqDisk = (given: RescoreOptions = {}): Quantisation => options("bbq_disk", given)
