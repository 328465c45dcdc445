/** What the strategies for dense vectors share. */
import * as Result from "effect/Result"
import type { MappingDenseVectorIndexOptions, MappingDenseVectorProperty } from "../../Api/types/Mapping.ts"
import type { ConfigError } from "../../Errors.ts"
import type { DenseRules, Target } from "../Strategy.ts"
import { outside, refusal, refused } from "./refused.ts"

export interface Given {
  readonly similarity?: DenseRules["similarity"] | undefined
  readonly elementType?: DenseRules["elementType"] | undefined
}

const similarities: ReadonlyArray<string> = ["cosine", "dot_product", "l2_norm", "max_inner_product"]

const elementTypes: ReadonlyArray<string> = ["float", "bfloat16", "byte", "bit"]

/** Bits are compared by how many differ, which the server calls `l2_norm`. */
export const rulesOf = ({ elementType = "float", similarity }: Given): DenseRules => ({
  elementType,
  similarity: similarity ?? (elementType === "bit" ? "l2_norm" : "cosine")
})

/** What is wrong with rules. */
export const ruleProblem = ({ elementType, similarity }: DenseRules): ConfigError | undefined => {
  if (!similarities.includes(similarity)) {
    return refusal(
      "strategy.similarity",
      `is ${String(similarity)}`,
      `Give one of ${similarities.join(", ")}`
    )
  }
  if (!elementTypes.includes(elementType)) {
    return refusal(
      "strategy.elementType",
      `is ${String(elementType)}`,
      `Give one of ${elementTypes.join(", ")}`
    )
  }
  if (elementType === "bit" && similarity !== "l2_norm") {
    const reason = `is ${similarity} with the element type bit`
    return refusal(
      "strategy.similarity",
      reason,
      "Leave it out, or give l2_norm: bits are compared by those that differ"
    )
  }
  return undefined
}

const isQuantised = (type: string): boolean => type !== "flat" && type !== "hnsw"

/** What is wrong with index options, whatever the dimensions are. */
export const indexOptionsProblem = (
  options: MappingDenseVectorIndexOptions | undefined,
  { elementType }: DenseRules
): ConfigError | undefined => {
  if (options === undefined) return undefined
  const { rescore_vector: rescore, type } = options
  const option = "strategy.quantisation"
  if (isQuantised(type) && (elementType === "byte" || elementType === "bit")) {
    const reason = `is ${type} with the element type ${elementType}, which has nothing left to quantise`
    return refusal(option, reason, "Give Vector.hnsw() or Vector.flat(), or the element type float")
  }
  if (rescore !== undefined && !isQuantised(type)) {
    const reason = `has an oversample with ${type}, whose vectors are exact`
    return refusal(option, reason, "Leave oversample out, or quantise")
  }
  const oversample = rescore?.oversample
  if (oversample !== undefined && oversample !== 0) {
    const problem = outside(oversample, `${option}.oversample`, 1, 10)
    if (problem !== undefined) return problem
  }
  return (
    outside(options.m, `${option}.m`, 1, 512, true) ??
    outside(options.ef_construction, `${option}.efConstruction`, 1, 3200, true)
  )
}

/** The mapping of the field, if so many dimensions can be mapped. */
export const propertyOf = (
  rules: DenseRules,
  { dimensions }: Target,
  more: Pick<MappingDenseVectorProperty, "index" | "index_options">
): Result.Result<MappingDenseVectorProperty, ConfigError> => {
  const type = more.index_options?.type ?? ""
  const problem = outside(
    dimensions,
    "embeddings.dimensions",
    1,
    4096 * (rules.elementType === "bit" ? 8 : 1),
    true
  )
  if (problem !== undefined) return Result.fail(problem)
  if (dimensions !== undefined) {
    if (rules.elementType === "bit" && dimensions % 8 !== 0) {
      const reason = `is ${dimensions} with the element type bit`
      return refused("embeddings.dimensions", reason, "Give the number of bits, a multiple of 8")
    }
    if (type.startsWith("bbq") && dimensions < 64) {
      const reason = `is ${type}, which needs 64 dimensions, and the vectors have ${dimensions}`
      return refused("strategy.quantisation", reason, "Use int8Hnsw or hnsw for vectors as short as that")
    }
    if (type.startsWith("int4") && dimensions % 2 !== 0) {
      const reason = `is ${type}, which needs an even number of dimensions, and the vectors have ${dimensions}`
      return refused("strategy.quantisation", reason, "Use int8 instead")
    }
  }
  const { elementType, similarity } = rules
  return Result.succeed({
    type: "dense_vector",
    ...(dimensions !== undefined && { dims: dimensions }),
    ...(elementType !== "float" && { element_type: elementType }),
    ...more,
    // A field without an index has no similarity.
    ...(more.index === false ? {} : { similarity })
  })
}
