/**
 * Strategies for dense vectors: {@link exact} and {@link approximate}.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { KnnSearch } from "../Api/types/Common.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import type { ConfigError } from "../Errors.ts"
import type { Dense } from "./Embeddings.ts"
import { indexOptionsProblem, propertyOf, ruleProblem, rulesOf } from "./internal/dense.ts"
import { checkModel } from "./internal/models.ts"
import { empty, outside, refusal, refused } from "./internal/refused.ts"
import { flat, type Quantisation } from "./Quantisation.ts"
import type { DenseRules, IndexParts, Search, SearchParts, Strategy, Target } from "./Strategy.ts"

/**
 * What dense vectors are and how they are compared.
 *
 * @category options
 * @since 0.1.0
 */
export interface DenseOptions {
  /**
   * How near two vectors are. `cosine`: by their angle. `dot_product`: the same for vectors of length 1, and faster.
   * `max_inner_product`: by angle and length. `l2_norm`: by their distance; of bits, by how many differ. Default
   * `cosine`; for bits `l2_norm`, which is the only one for them.
   */
  readonly similarity?: DenseRules["similarity"] | undefined
  /**
   * What the numbers are: `float`, half as long with `bfloat16` (Elasticsearch 9.3), whole numbers from -128 to 127
   * with `byte`, eight dimensions a number with `bit`. Default `float`.
   */
  readonly elementType?: DenseRules["elementType"] | undefined
}

/**
 * Options of {@link exact}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ExactOptions extends DenseOptions {
  /**
   * How all vectors are compared. `flat`: by a field that is indexed without a graph; it gives the `k` nearest and
   * needs no scripts. `script`: by a query with a script over a field without an index; it scores all that the filter
   * lets through, and `size` may be more than `k`. Both give the same scores. Default `flat`.
   */
  readonly method?: "flat" | "script" | undefined
}

const asArray = (vector: Dense): ReadonlyArray<number> =>
  Array.isArray(vector) ? vector : Array.from(vector as Float32Array | Int8Array)

/** What a search for vectors needs that has none. */
const vectorless = (): Result.Result<never, ConfigError> =>
  refused("query", "has no vector", "Give embeddings to the store, or a vector to the query")

const quoted = (field: string): string => `'${field.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`

/** Scores as `knn` has them; none is below zero, which the server refuses, not even by rounding. */
const sources: { readonly [Similarity in DenseRules["similarity"]]: (field: string) => string } = {
  cosine: (field) => `Math.max(0.0, (1.0 + cosineSimilarity(params.query_vector, ${field})) / 2.0)`,
  dot_product: (field) => `Math.max(0.0, (1.0 + dotProduct(params.query_vector, ${field})) / 2.0)`,
  l2_norm: (field) =>
    `double distance = l2norm(params.query_vector, ${field}); return 1.0 / (1.0 + distance * distance);`,
  max_inner_product: (field) =>
    `double product = dotProduct(params.query_vector, ${field}); return product < 0 ? 1.0 / (1.0 - product) : product + 1.0;`
}

/** The source for vectors of bytes, whose dot product is scaled. */
const sourceOf = ({ elementType, similarity }: DenseRules, field: string): string =>
  elementType === "byte" && similarity === "dot_product"
    ? `0.5 + dotProduct(params.query_vector, ${field}) / (double) (params.query_vector.size() * 32768)`
    : sources[similarity](field)

/** Only documents that have a vector can be compared. */
const scriptParts = (
  rules: DenseRules,
  { filter, vectorField }: Search<Dense>,
  vector: Dense
): SearchParts => ({
  query: {
    script_score: {
      query: { bool: { filter: [...filter, { exists: { field: vectorField } }] } },
      script: { source: sourceOf(rules, quoted(vectorField)), params: { query_vector: asArray(vector) } }
    }
  }
})

const knnOf = (
  { filter, k, numCandidates, vectorField }: Search<unknown>,
  by: Pick<KnnSearch, "query_vector" | "query_vector_builder">
): KnnSearch => ({
  field: vectorField,
  ...by,
  k,
  num_candidates: numCandidates,
  ...(filter.length > 0 && { filter })
})

/**
 * Compares the query with every vector: exact, and in time with the number of documents. For some ten thousand
 * documents, or behind a filter that leaves few.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.exact({ similarity: "l2_norm" })
 * ```
 * @see https://www.elastic.co/docs/solutions/search/vector/knn
 * @category strategies
 * @since 0.1.0
 */
export const exact = (options: ExactOptions = {}): Strategy<"dense"> => {
  const { method = "flat" } = options
  const dense = rulesOf(options)
  const problem =
    ruleProblem(dense) ??
    (method === "flat" || method === "script"
      ? undefined
      : refusal("strategy.method", `is ${String(method)}`, "Give one of flat, script")) ??
    (method === "script" && dense.elementType === "bit"
      ? refusal("strategy.method", "is script with the element type bit", 'Give the method "flat"')
      : undefined)
  return {
    name: "exact",
    takes: "dense",
    problem,
    dense,
    index: (target) =>
      Result.map(
        propertyOf(dense, target, method === "script" ? { index: false } : { index_options: flat() }),
        (property) => ({ properties: { [target.vectorField]: property } })
      ),
    search: (search) => {
      const { vector } = search
      if (vector === undefined) return vectorless()
      return Result.succeed(
        method === "script"
          ? scriptParts(dense, search, vector)
          : { knn: knnOf(search, { query_vector: asArray(vector) }) }
      )
    }
  }
}

/**
 * How the ranks of two searches become one: each gives `1 / (rankConstant + rank)`.
 *
 * @category options
 * @since 0.1.0
 */
export interface RrfOptions {
  /** How much lower ranks count; from 1 on. Default 60. */
  readonly rankConstant?: number | undefined
  /** How many hits of each search are ranked; at least as many as are asked for. Default: as many, or 10. */
  readonly rankWindowSize?: number | undefined
}

/**
 * Whether the words of the query are searched for as well.
 *
 * @category options
 * @since 0.1.0
 */
export type HybridOptions =
  | { readonly hybrid?: false | undefined; readonly rrf?: undefined; readonly boosts?: undefined }
  | {
      readonly hybrid: true
      /**
       * Whether ranks are joined (`rrf`, which needs Elasticsearch's retrievers and an Enterprise licence). With
       * `false`, scores are added. Default true.
       */
      readonly rrf?: true | RrfOptions | undefined
      readonly boosts?: undefined
    }
  | {
      readonly hybrid: true
      readonly rrf: false
      /** What the scores are multiplied with before they are added. Default 1 each. */
      readonly boosts?:
        | { readonly vector?: number | undefined; readonly text?: number | undefined }
        | undefined
    }

/**
 * Options of {@link approximate}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ApproximateOptions extends DenseOptions {
  /** How vectors are kept and searched. Default: as the server chooses by its version and the dimensions. */
  readonly quantisation?: Quantisation | undefined
  /**
   * How many times `k` candidates are scored again with the exact vectors, in each search: 0 for none, or from 1 to 10.
   * Default: what `quantisation` says.
   */
  readonly oversample?: number | undefined
  /** What share of the vectors `bbqDisk` looks at, from 0 to 100. Default: by `numCandidates`. In Elasticsearch since 9.2. */
  readonly visitPercentage?: number | undefined
  /** Leaves out what is farther than this, in the units of the similarity. Default: nothing. */
  readonly minSimilarity?: number | undefined
}

/**
 * Who makes the vectors in Elasticsearch.
 *
 * @category options
 * @since 0.1.0
 */
export interface ModelOptions {
  /** A deployed model, or an inference endpoint, for text embedding. */
  readonly modelId: string
  /** How many dimensions its vectors have. Default: the first document says it. */
  readonly dimensions?: number | undefined
  /**
   * The ingest pipeline that embeds documents: `undefined` for one that is made with the index and named after it, the
   * name of one that is there, or `false` if vectors come to the documents otherwise.
   */
  readonly pipeline?: string | false | undefined
}

interface Approximate extends ApproximateOptions {
  readonly hybrid?: boolean | undefined
  readonly rrf?: boolean | RrfOptions | undefined
  readonly boosts?: { readonly vector?: number | undefined; readonly text?: number | undefined } | undefined
  readonly modelId?: string | undefined
  readonly dimensions?: number | undefined
  readonly pipeline?: string | false | undefined
}

const approximateProblem = (options: Approximate, dense: DenseRules): ConfigError | undefined => {
  const { boosts, hybrid = false, minSimilarity, oversample, quantisation, rrf, visitPercentage } = options
  if (!hybrid && rrf !== undefined && rrf !== false) {
    return refusal("strategy.rrf", "is set without hybrid", "Set hybrid to true, or leave rrf out")
  }
  if (boosts !== undefined && (!hybrid || rrf !== false)) {
    const hint = "Set hybrid to true and rrf to false, or leave boosts out: ranks have no boosts"
    return refusal("strategy.boosts", "is set where no scores are added", hint)
  }
  const ranks = typeof rrf === "object" ? rrf : undefined
  return (
    ruleProblem(dense) ??
    indexOptionsProblem(quantisation, dense) ??
    empty(options.modelId, "strategy.modelId") ??
    (oversample === 0 ? undefined : outside(oversample, "strategy.oversample", 1, 10)) ??
    outside(visitPercentage, "strategy.visitPercentage", 0, 100) ??
    outside(minSimilarity, "strategy.minSimilarity", -Infinity, Infinity) ??
    outside(ranks?.rankConstant, "strategy.rrf.rankConstant", 1, Infinity, true) ??
    outside(ranks?.rankWindowSize, "strategy.rrf.rankWindowSize", 1, 10_000, true) ??
    outside(boosts?.vector, "strategy.boosts.vector", 0, Infinity) ??
    outside(boosts?.text, "strategy.boosts.text", 0, Infinity)
  )
}

const matching = (
  { filter, textField }: Search<unknown>,
  text: string,
  boost: number | undefined
): QueryDslQueryContainer => ({
  bool: {
    must: [{ match: { [textField]: boost === undefined ? { query: text } : { query: text, boost } } }],
    ...(filter.length > 0 && { filter })
  }
})

const rrfParts = (
  search: Search<unknown>,
  knn: KnnSearch,
  text: string,
  { rankConstant, rankWindowSize }: RrfOptions
): Result.Result<SearchParts, ConfigError> => {
  const { k, numCandidates, size } = search
  if (rankWindowSize !== undefined && rankWindowSize < size) {
    const reason = `is ${rankWindowSize}, and ${size} hits are asked for`
    return refused(
      "strategy.rrf.rankWindowSize",
      reason,
      "Make it as large as the searches are, or leave it out"
    )
  }
  const window = rankWindowSize ?? Math.max(size, 10)
  return Result.succeed({
    retriever: {
      rrf: {
        retrievers: [
          { standard: { query: matching(search, text, undefined) } },
          // As many neighbours are ranked as hits of the words.
          {
            knn: { ...knn, k: Math.max(k, Math.min(window, numCandidates)), num_candidates: numCandidates }
          }
        ],
        rank_window_size: window,
        ...(rankConstant !== undefined && { rank_constant: rankConstant })
      }
    }
  })
}

const approximateParts = (
  options: Approximate,
  search: Search<Dense>
): Result.Result<SearchParts, ConfigError> => {
  const { boosts, hybrid = false, minSimilarity, modelId, oversample, rrf = true, visitPercentage } = options
  const { text, vector } = search
  if (vector === undefined && (modelId === undefined || text === undefined)) return vectorless()
  const by =
    vector === undefined
      ? { query_vector_builder: { text_embedding: { model_id: modelId, model_text: text ?? "" } } }
      : { query_vector: asArray(vector) }
  const knn: KnnSearch = {
    ...knnOf(search, by),
    ...(oversample !== undefined && { rescore_vector: { oversample } }),
    ...(visitPercentage !== undefined && { visit_percentage: visitPercentage }),
    ...(minSimilarity !== undefined && { similarity: minSimilarity })
  }
  if (!hybrid) return Result.succeed({ knn })
  if (text === undefined) {
    const hint = "Give { vector, text }, or use a strategy without hybrid"
    return refused("query.text", "is missing, and the strategy is hybrid", hint)
  }
  if (rrf !== false) return rrfParts(search, knn, text, rrf === true ? {} : rrf)
  return Result.succeed({
    knn: boosts?.vector === undefined ? knn : { ...knn, boost: boosts.vector },
    query: matching(search, text, boosts?.text)
  })
}

/** A pipeline that embeds the text of each document, and where it is asked for. */
const pipelineOf = (
  modelId: string,
  pipeline: string | false | undefined,
  { index, textField, vectorField }: Target
): Pick<IndexParts, "pipeline" | "settings"> => {
  if (pipeline === false) return {}
  if (pipeline !== undefined) return { settings: { default_pipeline: pipeline } }
  return {
    pipeline: {
      id: `${index}-vectors`,
      description: `Embeds ${textField} of ${index}`,
      processors: [
        {
          inference: {
            model_id: modelId,
            input_output: [{ input_field: textField, output_field: vectorField }]
          }
        }
      ]
    }
  }
}

/**
 * Finds the nearest vectors by an index, in much less time than comparing all; some of the nearest may be missed, the
 * fewer the more `numCandidates` there are. `hybrid` searches for the words of the query as well.
 *
 * With `modelId`, Elasticsearch makes the vectors of documents, by an ingest pipeline, and of queries; the store then
 * takes no embeddings.
 *
 * **Details**
 *
 * Joining by ranks (`rrf`) is a module of Elasticsearch that a minimal server does not have, and asks for a licence;
 * such servers answer with `BadRequest` or `Forbidden`.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const plain = Vector.approximate()
 * const small = Vector.approximate({ similarity: "dot_product", quantisation: Vector.bbqHnsw({ oversample: 3 }) })
 * const byWordsToo = Vector.approximate({ hybrid: true, rrf: { rankConstant: 20, rankWindowSize: 100 } })
 * const inTheServer = Vector.approximate({ modelId: ".multilingual-e5-small-elasticsearch", dimensions: 384 })
 * ```
 * @see https://www.elastic.co/docs/solutions/search/vector/knn
 * @category strategies
 * @since 0.1.0
 */
export function approximate(options: ApproximateOptions & HybridOptions & ModelOptions): Strategy<"text">
export function approximate(
  options?: ApproximateOptions & HybridOptions & { readonly modelId?: undefined }
): Strategy<"dense">
export function approximate(options: Approximate = {}): Strategy<"text"> | Strategy<"dense"> {
  const dense = rulesOf(options)
  const { modelId, quantisation } = options
  const problem = approximateProblem(options, dense)
  const property = (target: Target) =>
    propertyOf(dense, target, quantisation === undefined ? {} : { index_options: quantisation })
  if (modelId === undefined) {
    return {
      name: "approximate",
      takes: "dense",
      problem,
      dense,
      index: (target) =>
        Result.map(property(target), (mapped) => ({ properties: { [target.vectorField]: mapped } })),
      search: (search) => approximateParts(options, search)
    }
  }
  return {
    name: "approximate",
    takes: "text",
    problem,
    index: (target) =>
      Result.map(property({ ...target, dimensions: options.dimensions }), (mapped) => ({
        properties: { [target.vectorField]: mapped },
        ...pipelineOf(modelId, options.pipeline, target)
      })),
    prepare: () => checkModel(modelId, "strategy.modelId"),
    search: (search) => approximateParts(options, search)
  }
}
