/**
 * Vector stores: texts with their vectors in an index, found again by meaning.
 *
 * Reach for {@link make} with a strategy ({@link approximate}, {@link exact}, {@link sparse}, {@link semantic},
 * {@link bm25}) and, where the strategy needs vectors, what makes them ({@link fromModel}, {@link fromInference},
 * {@link fromFunction}, {@link given}).
 *
 * @since 0.1.0
 */
export * from "./DenseStrategies.ts"
export {
  type Dense,
  type Embeddings,
  fromFunction,
  fromInference,
  fromModel,
  fromSparseInference,
  fromTrainedModel,
  type FunctionOptions,
  type Given,
  given,
  type InferenceOptions,
  type Kind,
  type Sparse,
  type Vectors
} from "./Embeddings.ts"
export * from "./Errors.ts"
export * from "./Mmr.ts"
export * from "./Options.ts"
export * from "./Packing.ts"
export * from "./Quantisation.ts"
export * from "./Service.ts"
export * from "./Store.ts"
export type * from "./Strategy.ts"
export * from "./TextStrategies.ts"
