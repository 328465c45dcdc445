/**
 * Types and schemas of `Inference` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { AcknowledgedResponseBase, Byte, Double, Float, Id, Integer, Long } from "../types/Common.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `inference._types.AdaptiveAllocations` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAdaptiveAllocations {
  /** Default: `false`. */
  readonly enabled?: boolean | undefined
  readonly max_number_of_allocations?: Integer | undefined
  readonly min_number_of_allocations?: Integer | undefined
}

/**
 * `inference._types.Ai21ServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAi21ServiceSettings {
  readonly model_id: string
  readonly api_key?: string | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.Ai21ServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAi21ServiceType = "ai21"

/**
 * `inference._types.Ai21TaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAi21TaskType = "completion" | "chat_completion"

/**
 * `inference._types.AlibabaCloudServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAlibabaCloudServiceSettings {
  readonly api_key: string
  readonly host: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly service_id: string
  readonly workspace: string
}

/**
 * `inference._types.AlibabaCloudServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAlibabaCloudServiceType = "alibabacloud-ai-search"

/**
 * `inference._types.AlibabaCloudTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAlibabaCloudTaskSettings {
  readonly input_type?: string | undefined
  readonly return_token?: boolean | undefined
}

/**
 * `inference._types.AlibabaCloudTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAlibabaCloudTaskType = "completion" | "rerank" | "sparse_embedding" | "text_embedding"

/**
 * `inference._types.AmazonBedrockServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAmazonBedrockServiceSettings {
  readonly access_key: string
  readonly model: string
  readonly provider?: string | undefined
  readonly region: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly secret_key: string
}

/**
 * `inference._types.AmazonBedrockServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonBedrockServiceType = "amazonbedrock"

/**
 * `inference._types.AmazonBedrockTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAmazonBedrockTaskSettings {
  /** Default: `64`. */
  readonly max_new_tokens?: Integer | undefined
  readonly temperature?: Float | undefined
  readonly top_k?: Float | undefined
  readonly top_p?: Float | undefined
}

/**
 * `inference._types.AmazonBedrockTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonBedrockTaskType = "chat_completion" | "completion" | "text_embedding"

/**
 * `inference._types.AmazonSageMakerApi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonSageMakerApi = "openai" | "elastic"

/**
 * `inference._types.AmazonSageMakerElementType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonSageMakerElementType = "byte" | "float" | "bit"

/**
 * `inference._types.AmazonSageMakerServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAmazonSageMakerServiceSettings {
  readonly access_key: string
  readonly endpoint_name: string
  readonly api: InferenceAmazonSageMakerApi
  readonly region: string
  readonly secret_key: string
  readonly similarity?: InferenceAmazonSageMakerSimilarity | undefined
  readonly element_type?: InferenceAmazonSageMakerElementType | undefined
  readonly target_model?: string | undefined
  readonly target_container_hostname?: string | undefined
  readonly inference_component_name?: string | undefined
  /** Default: `256`. */
  readonly batch_size?: Integer | undefined
  readonly dimensions?: Integer | undefined
}

/**
 * `inference._types.AmazonSageMakerServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonSageMakerServiceType = "amazon_sagemaker"

/**
 * `inference._types.AmazonSageMakerSimilarity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAmazonSageMakerSimilarity = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.AmazonSageMakerTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAmazonSageMakerTaskSettings {
  readonly custom_attributes?: string | undefined
  readonly enable_explanations?: string | undefined
  readonly inference_id?: string | undefined
  readonly session_id?: string | undefined
  readonly target_variant?: string | undefined
}

/**
 * `inference._types.AnthropicServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAnthropicServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.AnthropicServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAnthropicServiceType = "anthropic"

/**
 * `inference._types.AnthropicTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAnthropicTaskSettings {
  readonly max_tokens: Integer
  readonly temperature?: Float | undefined
  readonly top_k?: Integer | undefined
  readonly top_p?: Float | undefined
}

/**
 * `inference._types.AnthropicTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAnthropicTaskType = "completion" | "chat_completion"

/**
 * `inference._types.AzureAiStudioServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAzureAiStudioServiceSettings {
  readonly api_key: string
  readonly endpoint_type: string
  readonly target: string
  readonly provider: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.AzureAiStudioServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAzureAiStudioServiceType = "azureaistudio"

/**
 * `inference._types.AzureAiStudioTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAzureAiStudioTaskSettings {
  readonly do_sample?: Float | undefined
  readonly max_new_tokens?: Integer | undefined
  readonly temperature?: Float | undefined
  readonly top_p?: Float | undefined
  readonly user?: string | undefined
  readonly return_documents?: boolean | undefined
  readonly top_n?: Integer | undefined
}

/**
 * `inference._types.AzureAiStudioTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAzureAiStudioTaskType = "completion" | "rerank" | "text_embedding"

/**
 * `inference._types.AzureOpenAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAzureOpenAIServiceSettings {
  readonly api_key?: string | undefined
  readonly api_version: string
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
  readonly deployment_id: string
  readonly entra_id?: string | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly resource_name: string
  readonly scopes?: ReadonlyArray<string> | undefined
  readonly tenant_id?: string | undefined
}

/**
 * `inference._types.AzureOpenAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAzureOpenAIServiceType = "azureopenai"

/**
 * `inference._types.AzureOpenAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceAzureOpenAITaskSettings {
  readonly user?: string | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
}

/**
 * `inference._types.AzureOpenAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceAzureOpenAITaskType = "completion" | "chat_completion" | "text_embedding"

/**
 * `inference._types.BaseReasoningDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceBaseReasoningDetail {
  readonly format?: string | undefined
  readonly id?: string | undefined
  readonly index?: Integer | undefined
}

/**
 * `inference._types.CohereEmbeddingType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereEmbeddingType = "binary" | "bit" | "byte" | "float" | "int8"

/**
 * `inference._types.CohereInputType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereInputType = "classification" | "clustering" | "ingest" | "search"

/**
 * `inference._types.CohereServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCohereServiceSettings {
  readonly api_key: string
  /** Default: `float`. */
  readonly embedding_type?: InferenceCohereEmbeddingType | undefined
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly similarity?: InferenceCohereSimilarityType | undefined
}

/**
 * `inference._types.CohereServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereServiceType = "cohere"

/**
 * `inference._types.CohereSimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereSimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.CohereTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCohereTaskSettings {
  readonly input_type?: InferenceCohereInputType | undefined
  readonly return_documents?: boolean | undefined
  readonly top_n?: Integer | undefined
  readonly truncate?: InferenceCohereTruncateType | undefined
}

/**
 * `inference._types.CohereTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereTaskType = "completion" | "rerank" | "text_embedding"

/**
 * `inference._types.CohereTruncateType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCohereTruncateType = "END" | "NONE" | "START"

/**
 * `inference._types.CompletionInferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionInferenceResult {
  readonly completion: ReadonlyArray<InferenceCompletionResult>
}

/** The schema of `InferenceCompletionInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceCompletionInferenceResult: s.Lazy<InferenceCompletionInferenceResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ completion: /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceCompletionResult()) })
  )

/**
 * `inference._types.CompletionResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionResult {
  readonly result: string
}

/** The schema of `InferenceCompletionResult`. @category schemas @since 0.1.0 */
export const InferenceCompletionResult: s.Lazy<InferenceCompletionResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `inference._types.CompletionTool` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionTool {
  readonly type: string
  readonly function: InferenceCompletionToolFunction
}

/**
 * `inference._types.CompletionToolChoice` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionToolChoice {
  readonly type: string
  readonly function: InferenceCompletionToolChoiceFunction
}

/**
 * `inference._types.CompletionToolChoiceFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionToolChoiceFunction {
  readonly name: string
}

/**
 * `inference._types.CompletionToolFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionToolFunction {
  readonly description?: string | undefined
  readonly name: string
  readonly parameters?: unknown
  readonly strict?: boolean | undefined
}

/**
 * `inference._types.CompletionToolType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCompletionToolType = string | InferenceCompletionToolChoice

/**
 * `inference._types.ContentObject` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceContentObject {
  readonly type: InferenceContentType
  readonly text?: string | undefined
  readonly image_url?: InferenceImageUrl | undefined
  readonly file?: InferenceFileContent | undefined
}

/**
 * `inference._types.ContentType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceContentType = "text" | "image_url" | "file"

/**
 * `inference._types.ContextualAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceContextualAIServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.ContextualAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceContextualAIServiceType = "contextualai"

/**
 * `inference._types.ContextualAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceContextualAITaskSettings {
  readonly instruction?: string | undefined
  readonly top_k?: Integer | undefined
}

/**
 * `inference._types.CustomRequestParams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCustomRequestParams {
  readonly content: string
}

/**
 * `inference._types.CustomResponseParams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCustomResponseParams {
  readonly json_parser: { readonly [key: string]: string }
}

/**
 * `inference._types.CustomServiceQueryParameter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCustomServiceQueryParameter = ReadonlyArray<string>

/**
 * `inference._types.CustomServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCustomServiceSettings {
  readonly batch_size?: Integer | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
  readonly input_type?: { readonly [key: string]: string | { readonly [key: string]: string } } | undefined
  readonly query_parameters?: ReadonlyArray<InferenceCustomServiceQueryParameter> | undefined
  readonly request: string | InferenceCustomRequestParams
  readonly response: InferenceCustomResponseParams
  readonly secret_parameters: { readonly [key: string]: string }
  readonly url?: string | undefined
}

/**
 * `inference._types.CustomServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCustomServiceType = "custom"

/**
 * `inference._types.CustomTaskParameter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCustomTaskParameter = string | Integer | Double | Float | boolean

/**
 * `inference._types.CustomTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCustomTaskSettings {
  readonly parameters?: { readonly [key: string]: InferenceCustomTaskParameter } | undefined
}

/**
 * `inference._types.CustomTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCustomTaskType = "text_embedding" | "sparse_embedding" | "rerank" | "completion"

/**
 * `inference._types.DeepSeekServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceDeepSeekServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly url?: string | undefined
}

/**
 * `inference._types.DeepSeekServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceDeepSeekServiceType = "deepseek"

/**
 * `inference._types.DeleteInferenceEndpointResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceDeleteInferenceEndpointResult extends AcknowledgedResponseBase {
  readonly pipelines: ReadonlyArray<string>
}

/** The schema of `InferenceDeleteInferenceEndpointResult`. @category schemas @since 0.1.0 */
export const InferenceDeleteInferenceEndpointResult: s.Lazy<InferenceDeleteInferenceEndpointResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ acknowledged: s.boolean, pipelines: /*#__PURE__*/ s.array(s.string) })
  )

/**
 * `inference._types.DenseByteVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceDenseByteVector = ReadonlyArray<Byte>

/**
 * `inference._types.DenseEmbeddingByteResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceDenseEmbeddingByteResult {
  readonly embedding: InferenceDenseByteVector
}

/** The schema of `InferenceDenseEmbeddingByteResult`. @category schemas @since 0.1.0 */
export const InferenceDenseEmbeddingByteResult: s.Lazy<InferenceDenseEmbeddingByteResult> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ embedding: /*#__PURE__*/ s.array(s.number) }))

/**
 * `inference._types.DenseEmbeddingResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceDenseEmbeddingResult {
  readonly embedding: InferenceDenseVector
}

/** The schema of `InferenceDenseEmbeddingResult`. @category schemas @since 0.1.0 */
export const InferenceDenseEmbeddingResult: s.Lazy<InferenceDenseEmbeddingResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ embedding: /*#__PURE__*/ s.array(s.number) })
)

/**
 * `inference._types.DenseVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceDenseVector = ReadonlyArray<Float>

/**
 * `inference._types.ElasticsearchServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceElasticsearchServiceSettings {
  readonly adaptive_allocations?: InferenceAdaptiveAllocations | undefined
  readonly deployment_id?: string | undefined
  readonly model_id?: string | undefined
  readonly num_allocations?: Integer | undefined
  readonly num_threads?: Integer | undefined
  /** Stability: experimental. */
  readonly long_document_strategy?: string | undefined
  /** Stability: experimental. */
  readonly max_chunks_per_doc?: Integer | undefined
}

/**
 * `inference._types.ElasticsearchServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceElasticsearchServiceType = "elasticsearch"

/**
 * `inference._types.ElasticsearchTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceElasticsearchTaskSettings {
  /** Default: `true`. */
  readonly return_documents?: boolean | undefined
}

/**
 * `inference._types.ElasticsearchTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceElasticsearchTaskType = "rerank" | "sparse_embedding" | "text_embedding"

/**
 * `inference._types.ElserServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceElserServiceSettings {
  readonly adaptive_allocations?: InferenceAdaptiveAllocations | undefined
  readonly num_allocations?: Integer | undefined
  readonly num_threads: Integer
}

/**
 * `inference._types.ElserServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceElserServiceType = "elser"

/**
 * `inference._types.ElserTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceElserTaskType = "sparse_embedding"

/**
 * `inference._types.EmbeddingContentFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingContentFormat = "text" | "base64"

/**
 * `inference._types.EmbeddingContentInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingContentInput =
  | InferenceEmbeddingContentObject
  | ReadonlyArray<InferenceEmbeddingContentObject>

/**
 * `inference._types.EmbeddingContentObject` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceEmbeddingContentObject {
  readonly content: InferenceEmbeddingContentObjectGroup
}

/**
 * `inference._types.EmbeddingContentObjectGroup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingContentObjectGroup =
  | InferenceEmbeddingContentObjectItem
  | ReadonlyArray<InferenceEmbeddingContentObjectItem>

/**
 * `inference._types.EmbeddingContentObjectItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceEmbeddingContentObjectItem {
  readonly type: InferenceEmbeddingContentType
  readonly format?: InferenceEmbeddingContentFormat | undefined
  readonly value: string
}

/**
 * `inference._types.EmbeddingContentType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingContentType = "text" | "image" | "audio" | "video" | "pdf"

/**
 * The variants of `InferenceEmbeddingInferenceResult`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceEmbeddingInferenceResultVariants {
  readonly embeddings_bytes: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly embeddings_bits: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly embeddings: ReadonlyArray<InferenceDenseEmbeddingResult>
}

/**
 * `inference._types.EmbeddingInferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingInferenceResult = OneOf<InferenceEmbeddingInferenceResultVariants>

/** The schema of `InferenceEmbeddingInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceEmbeddingInferenceResult: s.Lazy<InferenceEmbeddingInferenceResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      embeddings_bytes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
      ),
      embeddings_bits: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
      ),
      embeddings: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingResult())
      )
    })
  )

/**
 * `inference._types.EmbeddingInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingInput = InferenceEmbeddingStringInput | InferenceEmbeddingContentInput

/**
 * `inference._types.EmbeddingStringInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingStringInput = string | ReadonlyArray<string>

/**
 * `inference._types.EncryptedReasoningDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceEncryptedReasoningDetail extends InferenceBaseReasoningDetail {
  readonly type: "reasoning.encrypted"
  readonly data: string
}

/**
 * `inference._types.FileContent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceFileContent {
  readonly file_data: string
  readonly filename: string
}

/**
 * `inference._types.FireworksAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceFireworksAIServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly url?: string | undefined
  readonly dimensions?: Integer | undefined
  /** Default: `cosine`. */
  readonly similarity?: InferenceFireworksAISimilarityType | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.FireworksAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceFireworksAIServiceType = "fireworksai"

/**
 * `inference._types.FireworksAISimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceFireworksAISimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.FireworksAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceFireworksAITaskSettings {
  readonly user?: string | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
}

/**
 * `inference._types.FireworksAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceFireworksAITaskType = "chat_completion" | "completion" | "text_embedding"

/**
 * `inference._types.GoogleAiServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGoogleAiServiceType = "googleaistudio"

/**
 * `inference._types.GoogleAiStudioServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGoogleAiStudioServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.GoogleAiStudioTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGoogleAiStudioTaskType = "completion" | "text_embedding"

/**
 * `inference._types.GoogleModelGardenProvider` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGoogleModelGardenProvider =
  | "google"
  | "anthropic"
  | "meta"
  | "hugging_face"
  | "mistral"
  | "ai21"

/**
 * `inference._types.GoogleVertexAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGoogleVertexAIServiceSettings {
  readonly provider?: InferenceGoogleModelGardenProvider | undefined
  readonly url?: string | undefined
  readonly streaming_url?: string | undefined
  readonly location?: string | undefined
  readonly model_id?: string | undefined
  readonly project_id?: string | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly service_account_json: string
  readonly dimensions?: Integer | undefined
  /** Default: `250`. */
  readonly max_batch_size?: Integer | undefined
}

/**
 * `inference._types.GoogleVertexAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGoogleVertexAIServiceType = "googlevertexai"

/**
 * `inference._types.GoogleVertexAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGoogleVertexAITaskSettings {
  readonly auto_truncate?: boolean | undefined
  readonly top_n?: Integer | undefined
  readonly thinking_config?: InferenceThinkingConfig | undefined
  readonly max_tokens?: Integer | undefined
}

/**
 * `inference._types.GoogleVertexAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGoogleVertexAITaskType = "rerank" | "text_embedding" | "completion" | "chat_completion"

/**
 * `inference._types.GroqServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGroqServiceSettings {
  readonly model_id: string
  readonly api_key?: string | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.GroqServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGroqServiceType = "groq"

/**
 * `inference._types.GroqTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceGroqTaskType = "chat_completion"

/**
 * `inference._types.HuggingFaceServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceHuggingFaceServiceSettings {
  readonly api_key: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly url: string
  readonly model_id?: string | undefined
}

/**
 * `inference._types.HuggingFaceServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceHuggingFaceServiceType = "hugging_face"

/**
 * `inference._types.HuggingFaceTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceHuggingFaceTaskSettings {
  readonly return_documents?: boolean | undefined
  readonly top_n?: Integer | undefined
}

/**
 * `inference._types.HuggingFaceTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceHuggingFaceTaskType = "chat_completion" | "completion" | "rerank" | "text_embedding"

/**
 * `inference._types.ImageUrl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceImageUrl {
  readonly url: string
  readonly detail?: InferenceImageUrlDetail | undefined
}

/**
 * `inference._types.ImageUrlDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceImageUrlDetail = "auto" | "low" | "high"

/**
 * `inference._types.InferenceChunkingSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceChunkingSettings {
  /** Default: `250`. */
  readonly max_chunk_size?: Integer | undefined
  /** Default: `100`. */
  readonly overlap?: Integer | undefined
  /** Default: `1`. */
  readonly sentence_overlap?: Integer | undefined
  readonly separator_group?: string | undefined
  readonly separators?: ReadonlyArray<string> | undefined
  /** Default: `sentence`. */
  readonly strategy?: string | undefined
}

/** The schema of `InferenceInferenceChunkingSettings`. @category schemas @since 0.1.0 */
export const InferenceInferenceChunkingSettings: s.Lazy<InferenceInferenceChunkingSettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      max_chunk_size: /*#__PURE__*/ s.optional(s.number),
      overlap: /*#__PURE__*/ s.optional(s.number),
      sentence_overlap: /*#__PURE__*/ s.optional(s.number),
      separator_group: /*#__PURE__*/ s.optional(s.string),
      separators: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      strategy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `inference._types.InferenceEndpoint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpoint {
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: string
  readonly service_settings: InferenceServiceSettings
  readonly task_settings?: InferenceTaskSettings | undefined
}

/** The schema of `InferenceInferenceEndpoint`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpoint: s.Lazy<InferenceInferenceEndpoint> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
    service: s.string,
    service_settings: s.unknown,
    task_settings: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `inference._types.InferenceEndpointInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfo extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskType | (string & {})
}

/** The schema of `InferenceInferenceEndpointInfo`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfo: s.Lazy<InferenceInferenceEndpointInfo> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
)

/**
 * `inference._types.InferenceEndpointInfoAi21` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAi21 extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAi21
}

/** The schema of `InferenceInferenceEndpointInfoAi21`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAi21: s.Lazy<InferenceInferenceEndpointInfoAi21> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAlibabaCloudAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAlibabaCloudAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAlibabaCloudAI
}

/** The schema of `InferenceInferenceEndpointInfoAlibabaCloudAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAlibabaCloudAI: s.Lazy<InferenceInferenceEndpointInfoAlibabaCloudAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAmazonBedrock` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAmazonBedrock extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAmazonBedrock
}

/** The schema of `InferenceInferenceEndpointInfoAmazonBedrock`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAmazonBedrock: s.Lazy<InferenceInferenceEndpointInfoAmazonBedrock> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAmazonSageMaker` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAmazonSageMaker extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAmazonSageMaker | (string & {})
}

/** The schema of `InferenceInferenceEndpointInfoAmazonSageMaker`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAmazonSageMaker: s.Lazy<InferenceInferenceEndpointInfoAmazonSageMaker> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAnthropic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAnthropic extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAnthropic
}

/** The schema of `InferenceInferenceEndpointInfoAnthropic`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAnthropic: s.Lazy<InferenceInferenceEndpointInfoAnthropic> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAzureAIStudio` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAzureAIStudio extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAzureAIStudio
}

/** The schema of `InferenceInferenceEndpointInfoAzureAIStudio`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAzureAIStudio: s.Lazy<InferenceInferenceEndpointInfoAzureAIStudio> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoAzureOpenAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoAzureOpenAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeAzureOpenAI
}

/** The schema of `InferenceInferenceEndpointInfoAzureOpenAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoAzureOpenAI: s.Lazy<InferenceInferenceEndpointInfoAzureOpenAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoCohere` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoCohere extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeCohere
}

/** The schema of `InferenceInferenceEndpointInfoCohere`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoCohere: s.Lazy<InferenceInferenceEndpointInfoCohere> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoContextualAi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoContextualAi extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeContextualAI | (string & {})
}

/** The schema of `InferenceInferenceEndpointInfoContextualAi`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoContextualAi: s.Lazy<InferenceInferenceEndpointInfoContextualAi> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoCustom` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoCustom extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeCustom
}

/** The schema of `InferenceInferenceEndpointInfoCustom`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoCustom: s.Lazy<InferenceInferenceEndpointInfoCustom> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoDeepSeek` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoDeepSeek extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeDeepSeek | (string & {})
}

/** The schema of `InferenceInferenceEndpointInfoDeepSeek`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoDeepSeek: s.Lazy<InferenceInferenceEndpointInfoDeepSeek> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoELSER` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoELSER extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeELSER
}

/** The schema of `InferenceInferenceEndpointInfoELSER`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoELSER: s.Lazy<InferenceInferenceEndpointInfoELSER> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoElasticsearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoElasticsearch extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeElasticsearch
}

/** The schema of `InferenceInferenceEndpointInfoElasticsearch`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoElasticsearch: s.Lazy<InferenceInferenceEndpointInfoElasticsearch> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoFireworksAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoFireworksAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeFireworksAI
}

/** The schema of `InferenceInferenceEndpointInfoFireworksAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoFireworksAI: s.Lazy<InferenceInferenceEndpointInfoFireworksAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoGoogleAIStudio` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoGoogleAIStudio extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeGoogleAIStudio
}

/** The schema of `InferenceInferenceEndpointInfoGoogleAIStudio`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoGoogleAIStudio: s.Lazy<InferenceInferenceEndpointInfoGoogleAIStudio> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoGoogleVertexAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoGoogleVertexAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeGoogleVertexAI
}

/** The schema of `InferenceInferenceEndpointInfoGoogleVertexAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoGoogleVertexAI: s.Lazy<InferenceInferenceEndpointInfoGoogleVertexAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoGroq` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoGroq extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeGroq
}

/** The schema of `InferenceInferenceEndpointInfoGroq`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoGroq: s.Lazy<InferenceInferenceEndpointInfoGroq> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoHuggingFace` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoHuggingFace extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeHuggingFace
}

/** The schema of `InferenceInferenceEndpointInfoHuggingFace`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoHuggingFace: s.Lazy<InferenceInferenceEndpointInfoHuggingFace> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoJinaAi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoJinaAi extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeJinaAi
}

/** The schema of `InferenceInferenceEndpointInfoJinaAi`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoJinaAi: s.Lazy<InferenceInferenceEndpointInfoJinaAi> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoLlama` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoLlama extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeLlama
}

/** The schema of `InferenceInferenceEndpointInfoLlama`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoLlama: s.Lazy<InferenceInferenceEndpointInfoLlama> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoMistral` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoMistral extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeMistral
}

/** The schema of `InferenceInferenceEndpointInfoMistral`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoMistral: s.Lazy<InferenceInferenceEndpointInfoMistral> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoNvidia` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoNvidia extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeNvidia
}

/** The schema of `InferenceInferenceEndpointInfoNvidia`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoNvidia: s.Lazy<InferenceInferenceEndpointInfoNvidia> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoOpenAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoOpenAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeOpenAI
}

/** The schema of `InferenceInferenceEndpointInfoOpenAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoOpenAI: s.Lazy<InferenceInferenceEndpointInfoOpenAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoOpenShiftAi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoOpenShiftAi extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeOpenShiftAi
}

/** The schema of `InferenceInferenceEndpointInfoOpenShiftAi`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoOpenShiftAi: s.Lazy<InferenceInferenceEndpointInfoOpenShiftAi> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoVoyageAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoVoyageAI extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeVoyageAI
}

/** The schema of `InferenceInferenceEndpointInfoVoyageAI`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoVoyageAI: s.Lazy<InferenceInferenceEndpointInfoVoyageAI> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * `inference._types.InferenceEndpointInfoWatsonx` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceEndpointInfoWatsonx extends InferenceInferenceEndpoint {
  readonly inference_id: string
  readonly task_type: InferenceTaskTypeWatsonx
}

/** The schema of `InferenceInferenceEndpointInfoWatsonx`. @category schemas @since 0.1.0 */
export const InferenceInferenceEndpointInfoWatsonx: s.Lazy<InferenceInferenceEndpointInfoWatsonx> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunking_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ InferenceInferenceChunkingSettings()),
      service: s.string,
      service_settings: s.unknown,
      task_settings: /*#__PURE__*/ s.optional(s.unknown),
      inference_id: s.string,
      task_type: s.string
    })
  )

/**
 * The variants of `InferenceInferenceResult`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceResultVariants {
  readonly embeddings_bytes: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly embeddings_bits: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly embeddings: ReadonlyArray<InferenceDenseEmbeddingResult>
  readonly text_embedding_bytes: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly text_embedding_bits: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly text_embedding: ReadonlyArray<InferenceDenseEmbeddingResult>
  readonly sparse_embedding: ReadonlyArray<InferenceSparseEmbeddingResult>
  readonly completion: ReadonlyArray<InferenceCompletionResult>
  readonly rerank: ReadonlyArray<InferenceRankedDocument>
}

/**
 * `inference._types.InferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceInferenceResult = OneOf<InferenceInferenceResultVariants>

/** The schema of `InferenceInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceInferenceResult: s.Lazy<InferenceInferenceResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    embeddings_bytes: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
    ),
    embeddings_bits: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
    ),
    embeddings: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingResult())
    ),
    text_embedding_bytes: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
    ),
    text_embedding_bits: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
    ),
    text_embedding: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingResult())
    ),
    sparse_embedding: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceSparseEmbeddingResult())
    ),
    completion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ InferenceCompletionResult())),
    rerank: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ InferenceRankedDocument()))
  })
)

/**
 * `inference._types.JinaAIElementType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceJinaAIElementType = "binary" | "bit" | "float"

/**
 * `inference._types.JinaAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceJinaAIServiceSettings {
  readonly api_key: string
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly similarity?: InferenceJinaAISimilarityType | undefined
  readonly dimensions?: Integer | undefined
  /** Default: `float`. */
  readonly embedding_type?: InferenceJinaAIElementType | undefined
  /** Default: `true`. */
  readonly multimodal_model?: boolean | undefined
}

/**
 * `inference._types.JinaAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceJinaAIServiceType = "jinaai"

/**
 * `inference._types.JinaAISimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceJinaAISimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.JinaAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceJinaAITaskSettings {
  readonly return_documents?: boolean | undefined
  readonly input_type?: InferenceJinaAITextEmbeddingTask | undefined
  readonly late_chunking?: boolean | undefined
  readonly top_n?: Integer | undefined
}

/**
 * `inference._types.JinaAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceJinaAITaskType = "embedding" | "rerank" | "text_embedding"

/**
 * `inference._types.JinaAITextEmbeddingTask` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceJinaAITextEmbeddingTask = "classification" | "clustering" | "ingest" | "search"

/**
 * `inference._types.LlamaServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceLlamaServiceSettings {
  readonly url: string
  readonly model_id: string
  readonly max_input_tokens?: Integer | undefined
  readonly similarity?: InferenceLlamaSimilarityType | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly dimensions?: Integer | undefined
}

/**
 * `inference._types.LlamaServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceLlamaServiceType = "llama"

/**
 * `inference._types.LlamaSimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceLlamaSimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.LlamaTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceLlamaTaskType = "text_embedding" | "completion" | "chat_completion"

/**
 * `inference._types.Message` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceMessage {
  readonly content?: InferenceMessageContent | undefined
  readonly role: string
  readonly tool_call_id?: Id | undefined
  readonly tool_calls?: ReadonlyArray<InferenceToolCall> | undefined
  readonly reasoning?: string | undefined
  readonly reasoning_details?: ReadonlyArray<InferenceReasoningDetail> | undefined
}

/**
 * `inference._types.MessageContent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceMessageContent = string | ReadonlyArray<InferenceContentObject>

/**
 * `inference._types.MistralServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceMistralServiceSettings {
  readonly api_key: string
  readonly max_input_tokens?: Integer | undefined
  readonly model: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.MistralServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceMistralServiceType = "mistral"

/**
 * `inference._types.MistralTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceMistralTaskType = "text_embedding" | "completion" | "chat_completion"

/**
 * `inference._types.NvidiaInputType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceNvidiaInputType = "ingest" | "search"

/**
 * `inference._types.NvidiaServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceNvidiaServiceSettings {
  readonly api_key: string
  readonly url?: string | undefined
  readonly model_id: string
  readonly max_input_tokens?: Integer | undefined
  readonly similarity?: InferenceNvidiaSimilarityType | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.NvidiaServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceNvidiaServiceType = "nvidia"

/**
 * `inference._types.NvidiaSimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceNvidiaSimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.NvidiaTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceNvidiaTaskSettings {
  readonly input_type?: InferenceNvidiaInputType | undefined
  readonly truncate?: InferenceCohereTruncateType | undefined
}

/**
 * `inference._types.NvidiaTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceNvidiaTaskType = "chat_completion" | "completion" | "rerank" | "text_embedding"

/**
 * `inference._types.OpenAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceOpenAIServiceSettings {
  readonly api_key?: string | undefined
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
  readonly dimensions?: Integer | undefined
  readonly model_id: string
  readonly organization_id?: string | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly scopes?: ReadonlyArray<string> | undefined
  readonly similarity?: InferenceOpenAISimilarityType | undefined
  readonly token_url?: string | undefined
  readonly url?: string | undefined
}

/**
 * `inference._types.OpenAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenAIServiceType = "openai"

/**
 * `inference._types.OpenAISimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenAISimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.OpenAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceOpenAITaskSettings {
  readonly user?: string | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
}

/**
 * `inference._types.OpenAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenAITaskType = "chat_completion" | "completion" | "text_embedding" | "embedding"

/**
 * `inference._types.OpenShiftAiServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceOpenShiftAiServiceSettings {
  readonly api_key: string
  readonly url: string
  readonly model_id?: string | undefined
  readonly max_input_tokens?: Integer | undefined
  readonly similarity?: InferenceOpenShiftAiSimilarityType | undefined
  readonly rate_limit?: InferenceRateLimitSetting | undefined
}

/**
 * `inference._types.OpenShiftAiServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenShiftAiServiceType = "openshift_ai"

/**
 * `inference._types.OpenShiftAiSimilarityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenShiftAiSimilarityType = "cosine" | "dot_product" | "l2_norm"

/**
 * `inference._types.OpenShiftAiTaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceOpenShiftAiTaskSettings {
  readonly return_documents?: boolean | undefined
  readonly top_n?: Integer | undefined
}

/**
 * `inference._types.OpenShiftAiTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceOpenShiftAiTaskType = "text_embedding" | "completion" | "chat_completion" | "rerank"

/**
 * `inference._types.RankedDocument` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRankedDocument {
  readonly index: Integer
  readonly relevance_score: Float
  readonly text?: string
}

/** The schema of `InferenceRankedDocument`. @category schemas @since 0.1.0 */
export const InferenceRankedDocument: s.Lazy<InferenceRankedDocument> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: s.number,
    relevance_score: s.number,
    text: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `inference._types.RateLimitSetting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRateLimitSetting {
  readonly requests_per_minute?: Integer | undefined
}

/**
 * `inference._types.Reasoning` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceReasoning {
  readonly effort?: InferenceReasoningEffort | undefined
  readonly enabled?: boolean | undefined
  readonly exclude?: boolean | undefined
  readonly summary?: InferenceReasoningSummary | undefined
}

/**
 * `inference._types.ReasoningDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceReasoningDetail =
  | InferenceEncryptedReasoningDetail
  | InferenceSummaryReasoningDetail
  | InferenceTextReasoningDetail

/**
 * `inference._types.ReasoningEffort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceReasoningEffort = "xhigh" | "high" | "medium" | "low" | "minimal" | "none"

/**
 * `inference._types.ReasoningSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceReasoningSummary = "auto" | "concise" | "detailed"

/**
 * `inference._types.RequestChatCompletion` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRequestChatCompletion {
  readonly messages: ReadonlyArray<InferenceMessage>
  readonly model?: string | undefined
  readonly max_completion_tokens?: Long | undefined
  readonly reasoning?: InferenceReasoning | undefined
  readonly stop?: ReadonlyArray<string> | undefined
  readonly temperature?: Float | undefined
  readonly tool_choice?: InferenceCompletionToolType | undefined
  readonly tools?: ReadonlyArray<InferenceCompletionTool> | undefined
  readonly top_p?: Float | undefined
}

/**
 * `inference._types.RequestEmbedding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRequestEmbedding {
  readonly input: InferenceEmbeddingInput
  readonly input_type?: string | undefined
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference._types.RerankedInferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRerankedInferenceResult {
  readonly rerank: ReadonlyArray<InferenceRankedDocument>
}

/** The schema of `InferenceRerankedInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceRerankedInferenceResult: s.Lazy<InferenceRerankedInferenceResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ rerank: /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceRankedDocument()) })
  )

/**
 * `inference._types.ServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceServiceSettings = unknown

/**
 * `inference._types.SparseEmbeddingInferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceSparseEmbeddingInferenceResult {
  readonly sparse_embedding: ReadonlyArray<InferenceSparseEmbeddingResult>
}

/** The schema of `InferenceSparseEmbeddingInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceSparseEmbeddingInferenceResult: s.Lazy<InferenceSparseEmbeddingInferenceResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      sparse_embedding: /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceSparseEmbeddingResult())
    })
  )

/**
 * `inference._types.SparseEmbeddingResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceSparseEmbeddingResult {
  readonly is_truncated: boolean
  readonly embedding: InferenceSparseVector
}

/** The schema of `InferenceSparseEmbeddingResult`. @category schemas @since 0.1.0 */
export const InferenceSparseEmbeddingResult: s.Lazy<InferenceSparseEmbeddingResult> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ is_truncated: s.boolean, embedding: /*#__PURE__*/ InferenceSparseVector() })
)

/**
 * `inference._types.SparseVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceSparseVector = { readonly [key: string]: Float }

/** The schema of `InferenceSparseVector`. @category schemas @since 0.1.0 */
export const InferenceSparseVector: s.Lazy<InferenceSparseVector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(s.number)
)

/**
 * `inference._types.SummaryReasoningDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceSummaryReasoningDetail extends InferenceBaseReasoningDetail {
  readonly type: "reasoning.summary"
  readonly summary: string
}

/**
 * `inference._types.TaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskSettings = unknown

/**
 * `inference._types.TaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskType =
  | "sparse_embedding"
  | "text_embedding"
  | "rerank"
  | "completion"
  | "chat_completion"
  | "embedding"

/**
 * `inference._types.TaskTypeAi21` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAi21 = "completion" | "chat_completion" | (string & {})

/**
 * `inference._types.TaskTypeAlibabaCloudAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAlibabaCloudAI =
  | "text_embedding"
  | "rerank"
  | "completion"
  | "sparse_embedding"
  | (string & {})

/**
 * `inference._types.TaskTypeAmazonBedrock` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAmazonBedrock =
  | "chat_completion"
  | "completion"
  | "text_embedding"
  | (string & {})

/**
 * `inference._types.TaskTypeAmazonSageMaker` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAmazonSageMaker =
  | "text_embedding"
  | "completion"
  | "chat_completion"
  | "sparse_embedding"
  | "rerank"

/**
 * `inference._types.TaskTypeAnthropic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAnthropic = "completion" | "chat_completion" | (string & {})

/**
 * `inference._types.TaskTypeAzureAIStudio` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAzureAIStudio = "text_embedding" | "completion" | "rerank" | (string & {})

/**
 * `inference._types.TaskTypeAzureOpenAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeAzureOpenAI = "text_embedding" | "completion" | "chat_completion" | (string & {})

/**
 * `inference._types.TaskTypeCohere` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeCohere = "text_embedding" | "rerank" | "completion" | (string & {})

/**
 * `inference._types.TaskTypeContextualAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeContextualAI = "rerank"

/**
 * `inference._types.TaskTypeCustom` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeCustom =
  | "text_embedding"
  | "sparse_embedding"
  | "rerank"
  | "completion"
  | (string & {})

/**
 * `inference._types.TaskTypeDeepSeek` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeDeepSeek = "completion" | "chat_completion"

/**
 * `inference._types.TaskTypeELSER` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeELSER = "sparse_embedding" | (string & {})

/**
 * `inference._types.TaskTypeElasticsearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeElasticsearch = "sparse_embedding" | "text_embedding" | "rerank" | (string & {})

/**
 * `inference._types.TaskTypeFireworksAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeFireworksAI = "chat_completion" | "completion" | "text_embedding" | (string & {})

/**
 * `inference._types.TaskTypeGoogleAIStudio` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeGoogleAIStudio = "text_embedding" | "completion" | (string & {})

/**
 * `inference._types.TaskTypeGoogleVertexAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeGoogleVertexAI =
  | "chat_completion"
  | "completion"
  | "text_embedding"
  | "rerank"
  | (string & {})

/**
 * `inference._types.TaskTypeGroq` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeGroq = "chat_completion" | (string & {})

/**
 * `inference._types.TaskTypeHuggingFace` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeHuggingFace =
  | "chat_completion"
  | "completion"
  | "rerank"
  | "text_embedding"
  | (string & {})

/**
 * `inference._types.TaskTypeJinaAi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeJinaAi = "embedding" | "text_embedding" | "rerank" | (string & {})

/**
 * `inference._types.TaskTypeLlama` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeLlama = "text_embedding" | "chat_completion" | "completion" | (string & {})

/**
 * `inference._types.TaskTypeMistral` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeMistral = "text_embedding" | "chat_completion" | "completion" | (string & {})

/**
 * `inference._types.TaskTypeNvidia` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeNvidia =
  | "chat_completion"
  | "completion"
  | "rerank"
  | "text_embedding"
  | (string & {})

/**
 * `inference._types.TaskTypeOpenAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeOpenAI =
  | "text_embedding"
  | "chat_completion"
  | "completion"
  | "embedding"
  | (string & {})

/**
 * `inference._types.TaskTypeOpenShiftAi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeOpenShiftAi =
  | "text_embedding"
  | "chat_completion"
  | "completion"
  | "rerank"
  | (string & {})

/**
 * `inference._types.TaskTypeVoyageAI` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeVoyageAI = "text_embedding" | "rerank" | (string & {})

/**
 * `inference._types.TaskTypeWatsonx` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTaskTypeWatsonx = "text_embedding" | "chat_completion" | "completion" | (string & {})

/**
 * The variants of `InferenceTextEmbeddingInferenceResult`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceTextEmbeddingInferenceResultVariants {
  readonly text_embedding_bytes: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly text_embedding_bits: ReadonlyArray<InferenceDenseEmbeddingByteResult>
  readonly text_embedding: ReadonlyArray<InferenceDenseEmbeddingResult>
}

/**
 * `inference._types.TextEmbeddingInferenceResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTextEmbeddingInferenceResult = OneOf<InferenceTextEmbeddingInferenceResultVariants>

/** The schema of `InferenceTextEmbeddingInferenceResult`. @category schemas @since 0.1.0 */
export const InferenceTextEmbeddingInferenceResult: s.Lazy<InferenceTextEmbeddingInferenceResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      text_embedding_bytes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
      ),
      text_embedding_bits: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingByteResult())
      ),
      text_embedding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceDenseEmbeddingResult())
      )
    })
  )

/**
 * `inference._types.TextReasoningDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceTextReasoningDetail extends InferenceBaseReasoningDetail {
  readonly type: "reasoning.text"
  readonly signature?: string | undefined
  readonly text?: string | undefined
}

/**
 * `inference._types.ThinkingConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceThinkingConfig {
  readonly thinking_budget?: Integer | undefined
}

/**
 * `inference._types.ToolCall` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceToolCall {
  readonly id: Id
  readonly function: InferenceToolCallFunction
  readonly type: string
}

/**
 * `inference._types.ToolCallFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceToolCallFunction {
  readonly arguments: string
  readonly name: string
}

/**
 * `inference._types.VoyageAIServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceVoyageAIServiceSettings {
  readonly dimensions?: Integer | undefined
  readonly model_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly embedding_type?: Float | undefined
}

/**
 * `inference._types.VoyageAIServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceVoyageAIServiceType = "voyageai"

/**
 * `inference._types.VoyageAITaskSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceVoyageAITaskSettings {
  readonly input_type?: string | undefined
  /** Default: `false`. */
  readonly return_documents?: boolean | undefined
  readonly top_k?: Integer | undefined
  /** Default: `true`. */
  readonly truncation?: boolean | undefined
}

/**
 * `inference._types.VoyageAITaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceVoyageAITaskType = "text_embedding" | "rerank"

/**
 * `inference._types.WatsonxServiceSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceWatsonxServiceSettings {
  readonly api_key: string
  readonly api_version: string
  readonly model_id: string
  readonly project_id: string
  readonly rate_limit?: InferenceRateLimitSetting | undefined
  readonly url: string
}

/**
 * `inference._types.WatsonxServiceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceWatsonxServiceType = "watsonxai"

/**
 * `inference._types.WatsonxTaskType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceWatsonxTaskType = "text_embedding" | "rerank" | "chat_completion" | "completion"
