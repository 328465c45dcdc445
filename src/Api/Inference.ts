/**
 * The endpoints of the namespace `inference`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type { Duration, Id, Integer, SpecUtilsCommonQueryParameters } from "./types/Common.ts"
import {
  type InferenceAi21ServiceSettings,
  type InferenceAi21ServiceType,
  type InferenceAi21TaskType,
  type InferenceAlibabaCloudServiceSettings,
  type InferenceAlibabaCloudServiceType,
  type InferenceAlibabaCloudTaskSettings,
  type InferenceAlibabaCloudTaskType,
  type InferenceAmazonBedrockServiceSettings,
  type InferenceAmazonBedrockServiceType,
  type InferenceAmazonBedrockTaskSettings,
  type InferenceAmazonBedrockTaskType,
  type InferenceAmazonSageMakerServiceSettings,
  type InferenceAmazonSageMakerServiceType,
  type InferenceAmazonSageMakerTaskSettings,
  type InferenceAnthropicServiceSettings,
  type InferenceAnthropicServiceType,
  type InferenceAnthropicTaskSettings,
  type InferenceAnthropicTaskType,
  type InferenceAzureAiStudioServiceSettings,
  type InferenceAzureAiStudioServiceType,
  type InferenceAzureAiStudioTaskSettings,
  type InferenceAzureAiStudioTaskType,
  type InferenceAzureOpenAIServiceSettings,
  type InferenceAzureOpenAIServiceType,
  type InferenceAzureOpenAITaskSettings,
  type InferenceAzureOpenAITaskType,
  type InferenceCohereServiceSettings,
  type InferenceCohereServiceType,
  type InferenceCohereTaskSettings,
  type InferenceCohereTaskType,
  InferenceCompletionInferenceResult,
  type InferenceContextualAIServiceSettings,
  type InferenceContextualAIServiceType,
  type InferenceContextualAITaskSettings,
  type InferenceCustomServiceSettings,
  type InferenceCustomServiceType,
  type InferenceCustomTaskSettings,
  type InferenceCustomTaskType,
  type InferenceDeepSeekServiceSettings,
  type InferenceDeepSeekServiceType,
  InferenceDeleteInferenceEndpointResult,
  type InferenceElasticsearchServiceSettings,
  type InferenceElasticsearchServiceType,
  type InferenceElasticsearchTaskSettings,
  type InferenceElasticsearchTaskType,
  type InferenceElserServiceSettings,
  type InferenceElserServiceType,
  type InferenceElserTaskType,
  InferenceEmbeddingInferenceResult,
  type InferenceFireworksAIServiceSettings,
  type InferenceFireworksAIServiceType,
  type InferenceFireworksAITaskSettings,
  type InferenceFireworksAITaskType,
  type InferenceGoogleAiServiceType,
  type InferenceGoogleAiStudioServiceSettings,
  type InferenceGoogleAiStudioTaskType,
  type InferenceGoogleVertexAIServiceSettings,
  type InferenceGoogleVertexAIServiceType,
  type InferenceGoogleVertexAITaskSettings,
  type InferenceGoogleVertexAITaskType,
  type InferenceGroqServiceSettings,
  type InferenceGroqServiceType,
  type InferenceGroqTaskType,
  type InferenceHuggingFaceServiceSettings,
  type InferenceHuggingFaceServiceType,
  type InferenceHuggingFaceTaskSettings,
  type InferenceHuggingFaceTaskType,
  type InferenceInferenceChunkingSettings,
  type InferenceInferenceEndpoint,
  InferenceInferenceEndpointInfo,
  InferenceInferenceEndpointInfoAi21,
  InferenceInferenceEndpointInfoAlibabaCloudAI,
  InferenceInferenceEndpointInfoAmazonBedrock,
  InferenceInferenceEndpointInfoAmazonSageMaker,
  InferenceInferenceEndpointInfoAnthropic,
  InferenceInferenceEndpointInfoAzureAIStudio,
  InferenceInferenceEndpointInfoAzureOpenAI,
  InferenceInferenceEndpointInfoCohere,
  InferenceInferenceEndpointInfoContextualAi,
  InferenceInferenceEndpointInfoCustom,
  InferenceInferenceEndpointInfoDeepSeek,
  InferenceInferenceEndpointInfoELSER,
  InferenceInferenceEndpointInfoElasticsearch,
  InferenceInferenceEndpointInfoFireworksAI,
  InferenceInferenceEndpointInfoGoogleAIStudio,
  InferenceInferenceEndpointInfoGoogleVertexAI,
  InferenceInferenceEndpointInfoGroq,
  InferenceInferenceEndpointInfoHuggingFace,
  InferenceInferenceEndpointInfoJinaAi,
  InferenceInferenceEndpointInfoLlama,
  InferenceInferenceEndpointInfoMistral,
  InferenceInferenceEndpointInfoNvidia,
  InferenceInferenceEndpointInfoOpenAI,
  InferenceInferenceEndpointInfoOpenShiftAi,
  InferenceInferenceEndpointInfoVoyageAI,
  InferenceInferenceEndpointInfoWatsonx,
  InferenceInferenceResult,
  type InferenceJinaAIServiceSettings,
  type InferenceJinaAIServiceType,
  type InferenceJinaAITaskSettings,
  type InferenceJinaAITaskType,
  type InferenceLlamaServiceSettings,
  type InferenceLlamaServiceType,
  type InferenceLlamaTaskType,
  type InferenceMistralServiceSettings,
  type InferenceMistralServiceType,
  type InferenceMistralTaskType,
  type InferenceNvidiaServiceSettings,
  type InferenceNvidiaServiceType,
  type InferenceNvidiaTaskSettings,
  type InferenceNvidiaTaskType,
  type InferenceOpenAIServiceSettings,
  type InferenceOpenAIServiceType,
  type InferenceOpenAITaskSettings,
  type InferenceOpenAITaskType,
  type InferenceOpenShiftAiServiceSettings,
  type InferenceOpenShiftAiServiceType,
  type InferenceOpenShiftAiTaskSettings,
  type InferenceOpenShiftAiTaskType,
  type InferenceRequestChatCompletion,
  type InferenceRequestEmbedding,
  InferenceRerankedInferenceResult,
  InferenceSparseEmbeddingInferenceResult,
  type InferenceTaskSettings,
  type InferenceTaskType,
  type InferenceTaskTypeAmazonSageMaker,
  type InferenceTaskTypeContextualAI,
  type InferenceTaskTypeDeepSeek,
  InferenceTextEmbeddingInferenceResult,
  type InferenceVoyageAIServiceSettings,
  type InferenceVoyageAIServiceType,
  type InferenceVoyageAITaskSettings,
  type InferenceVoyageAITaskType,
  type InferenceWatsonxServiceSettings,
  type InferenceWatsonxServiceType,
  type InferenceWatsonxTaskType
} from "./types/Inference.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `inference.completion.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceCompletionResponse = InferenceCompletionInferenceResult

/** The schema of `InferenceCompletionResponse`. @category schemas @since 0.1.0 */
export const InferenceCompletionResponse: s.Lazy<InferenceCompletionResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceCompletionInferenceResult()
)

/**
 * `inference.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceDeleteResponse = InferenceDeleteInferenceEndpointResult

/** The schema of `InferenceDeleteResponse`. @category schemas @since 0.1.0 */
export const InferenceDeleteResponse: s.Lazy<InferenceDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceDeleteInferenceEndpointResult()
)

/**
 * `inference.embedding.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceEmbeddingResponse = InferenceEmbeddingInferenceResult

/** The schema of `InferenceEmbeddingResponse`. @category schemas @since 0.1.0 */
export const InferenceEmbeddingResponse: s.Lazy<InferenceEmbeddingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceEmbeddingInferenceResult()
)

/**
 * `inference.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGetResponse {
  readonly endpoints: ReadonlyArray<InferenceInferenceEndpointInfo>
}

/** The schema of `InferenceGetResponse`. @category schemas @since 0.1.0 */
export const InferenceGetResponse: s.Lazy<InferenceGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ endpoints: /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceInferenceEndpointInfo()) })
)

/**
 * `inference.inference.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceInferenceResponse = InferenceInferenceResult

/** The schema of `InferenceInferenceResponse`. @category schemas @since 0.1.0 */
export const InferenceInferenceResponse: s.Lazy<InferenceInferenceResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceResult()
)

/**
 * `inference.put_ai21.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAi21Response = InferenceInferenceEndpointInfoAi21

/** The schema of `InferencePutAi21Response`. @category schemas @since 0.1.0 */
export const InferencePutAi21Response: s.Lazy<InferencePutAi21Response> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoAi21()
)

/**
 * `inference.put_alibabacloud.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAlibabacloudResponse = InferenceInferenceEndpointInfoAlibabaCloudAI

/** The schema of `InferencePutAlibabacloudResponse`. @category schemas @since 0.1.0 */
export const InferencePutAlibabacloudResponse: s.Lazy<InferencePutAlibabacloudResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoAlibabaCloudAI())

/**
 * `inference.put_amazonbedrock.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAmazonbedrockResponse = InferenceInferenceEndpointInfoAmazonBedrock

/** The schema of `InferencePutAmazonbedrockResponse`. @category schemas @since 0.1.0 */
export const InferencePutAmazonbedrockResponse: s.Lazy<InferencePutAmazonbedrockResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoAmazonBedrock())

/**
 * `inference.put_amazonsagemaker.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAmazonsagemakerResponse = InferenceInferenceEndpointInfoAmazonSageMaker

/** The schema of `InferencePutAmazonsagemakerResponse`. @category schemas @since 0.1.0 */
export const InferencePutAmazonsagemakerResponse: s.Lazy<InferencePutAmazonsagemakerResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoAmazonSageMaker())

/**
 * `inference.put_anthropic.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAnthropicResponse = InferenceInferenceEndpointInfoAnthropic

/** The schema of `InferencePutAnthropicResponse`. @category schemas @since 0.1.0 */
export const InferencePutAnthropicResponse: s.Lazy<InferencePutAnthropicResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoAnthropic()
)

/**
 * `inference.put_azureaistudio.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAzureaistudioResponse = InferenceInferenceEndpointInfoAzureAIStudio

/** The schema of `InferencePutAzureaistudioResponse`. @category schemas @since 0.1.0 */
export const InferencePutAzureaistudioResponse: s.Lazy<InferencePutAzureaistudioResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoAzureAIStudio())

/**
 * `inference.put_azureopenai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutAzureopenaiResponse = InferenceInferenceEndpointInfoAzureOpenAI

/** The schema of `InferencePutAzureopenaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutAzureopenaiResponse: s.Lazy<InferencePutAzureopenaiResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ InferenceInferenceEndpointInfoAzureOpenAI()
)

/**
 * `inference.put_cohere.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutCohereResponse = InferenceInferenceEndpointInfoCohere

/** The schema of `InferencePutCohereResponse`. @category schemas @since 0.1.0 */
export const InferencePutCohereResponse: s.Lazy<InferencePutCohereResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoCohere()
)

/**
 * `inference.put_contextualai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutContextualaiResponse = InferenceInferenceEndpointInfoContextualAi

/** The schema of `InferencePutContextualaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutContextualaiResponse: s.Lazy<InferencePutContextualaiResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoContextualAi())

/**
 * `inference.put_custom.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutCustomResponse = InferenceInferenceEndpointInfoCustom

/** The schema of `InferencePutCustomResponse`. @category schemas @since 0.1.0 */
export const InferencePutCustomResponse: s.Lazy<InferencePutCustomResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoCustom()
)

/**
 * `inference.put_deepseek.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutDeepseekResponse = InferenceInferenceEndpointInfoDeepSeek

/** The schema of `InferencePutDeepseekResponse`. @category schemas @since 0.1.0 */
export const InferencePutDeepseekResponse: s.Lazy<InferencePutDeepseekResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoDeepSeek()
)

/**
 * `inference.put_elasticsearch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutElasticsearchResponse = InferenceInferenceEndpointInfoElasticsearch

/** The schema of `InferencePutElasticsearchResponse`. @category schemas @since 0.1.0 */
export const InferencePutElasticsearchResponse: s.Lazy<InferencePutElasticsearchResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoElasticsearch())

/**
 * `inference.put_elser.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutElserResponse = InferenceInferenceEndpointInfoELSER

/** The schema of `InferencePutElserResponse`. @category schemas @since 0.1.0 */
export const InferencePutElserResponse: s.Lazy<InferencePutElserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoELSER()
)

/**
 * `inference.put_fireworksai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutFireworksaiResponse = InferenceInferenceEndpointInfoFireworksAI

/** The schema of `InferencePutFireworksaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutFireworksaiResponse: s.Lazy<InferencePutFireworksaiResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ InferenceInferenceEndpointInfoFireworksAI()
)

/**
 * `inference.put_googleaistudio.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutGoogleaistudioResponse = InferenceInferenceEndpointInfoGoogleAIStudio

/** The schema of `InferencePutGoogleaistudioResponse`. @category schemas @since 0.1.0 */
export const InferencePutGoogleaistudioResponse: s.Lazy<InferencePutGoogleaistudioResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoGoogleAIStudio())

/**
 * `inference.put_googlevertexai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutGooglevertexaiResponse = InferenceInferenceEndpointInfoGoogleVertexAI

/** The schema of `InferencePutGooglevertexaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutGooglevertexaiResponse: s.Lazy<InferencePutGooglevertexaiResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceInferenceEndpointInfoGoogleVertexAI())

/**
 * `inference.put_groq.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutGroqResponse = InferenceInferenceEndpointInfoGroq

/** The schema of `InferencePutGroqResponse`. @category schemas @since 0.1.0 */
export const InferencePutGroqResponse: s.Lazy<InferencePutGroqResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoGroq()
)

/**
 * `inference.put_hugging_face.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutHuggingFaceResponse = InferenceInferenceEndpointInfoHuggingFace

/** The schema of `InferencePutHuggingFaceResponse`. @category schemas @since 0.1.0 */
export const InferencePutHuggingFaceResponse: s.Lazy<InferencePutHuggingFaceResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ InferenceInferenceEndpointInfoHuggingFace()
)

/**
 * `inference.put_jinaai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutJinaaiResponse = InferenceInferenceEndpointInfoJinaAi

/** The schema of `InferencePutJinaaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutJinaaiResponse: s.Lazy<InferencePutJinaaiResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoJinaAi()
)

/**
 * `inference.put_llama.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutLlamaResponse = InferenceInferenceEndpointInfoLlama

/** The schema of `InferencePutLlamaResponse`. @category schemas @since 0.1.0 */
export const InferencePutLlamaResponse: s.Lazy<InferencePutLlamaResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoLlama()
)

/**
 * `inference.put_mistral.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutMistralResponse = InferenceInferenceEndpointInfoMistral

/** The schema of `InferencePutMistralResponse`. @category schemas @since 0.1.0 */
export const InferencePutMistralResponse: s.Lazy<InferencePutMistralResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoMistral()
)

/**
 * `inference.put_nvidia.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutNvidiaResponse = InferenceInferenceEndpointInfoNvidia

/** The schema of `InferencePutNvidiaResponse`. @category schemas @since 0.1.0 */
export const InferencePutNvidiaResponse: s.Lazy<InferencePutNvidiaResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoNvidia()
)

/**
 * `inference.put_openai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutOpenaiResponse = InferenceInferenceEndpointInfoOpenAI

/** The schema of `InferencePutOpenaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutOpenaiResponse: s.Lazy<InferencePutOpenaiResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoOpenAI()
)

/**
 * `inference.put_openshift_ai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutOpenshiftAiResponse = InferenceInferenceEndpointInfoOpenShiftAi

/** The schema of `InferencePutOpenshiftAiResponse`. @category schemas @since 0.1.0 */
export const InferencePutOpenshiftAiResponse: s.Lazy<InferencePutOpenshiftAiResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ InferenceInferenceEndpointInfoOpenShiftAi()
)

/**
 * `inference.put.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutResponse = InferenceInferenceEndpointInfo

/** The schema of `InferencePutResponse`. @category schemas @since 0.1.0 */
export const InferencePutResponse: s.Lazy<InferencePutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfo()
)

/**
 * `inference.put_voyageai.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutVoyageaiResponse = InferenceInferenceEndpointInfoVoyageAI

/** The schema of `InferencePutVoyageaiResponse`. @category schemas @since 0.1.0 */
export const InferencePutVoyageaiResponse: s.Lazy<InferencePutVoyageaiResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoVoyageAI()
)

/**
 * `inference.put_watsonx.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferencePutWatsonxResponse = InferenceInferenceEndpointInfoWatsonx

/** The schema of `InferencePutWatsonxResponse`. @category schemas @since 0.1.0 */
export const InferencePutWatsonxResponse: s.Lazy<InferencePutWatsonxResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfoWatsonx()
)

/**
 * `inference.rerank.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceRerankResponse = InferenceRerankedInferenceResult

/** The schema of `InferenceRerankResponse`. @category schemas @since 0.1.0 */
export const InferenceRerankResponse: s.Lazy<InferenceRerankResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceRerankedInferenceResult()
)

/**
 * `inference.sparse_embedding.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceSparseEmbeddingResponse = InferenceSparseEmbeddingInferenceResult

/** The schema of `InferenceSparseEmbeddingResponse`. @category schemas @since 0.1.0 */
export const InferenceSparseEmbeddingResponse: s.Lazy<InferenceSparseEmbeddingResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ InferenceSparseEmbeddingInferenceResult())

/**
 * `inference.text_embedding.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceTextEmbeddingResponse = InferenceTextEmbeddingInferenceResult

/** The schema of `InferenceTextEmbeddingResponse`. @category schemas @since 0.1.0 */
export const InferenceTextEmbeddingResponse: s.Lazy<InferenceTextEmbeddingResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ InferenceTextEmbeddingInferenceResult()
)

/**
 * `inference.update.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceUpdateResponse = InferenceInferenceEndpointInfo

/** The schema of `InferenceUpdateResponse`. @category schemas @since 0.1.0 */
export const InferenceUpdateResponse: s.Lazy<InferenceUpdateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ InferenceInferenceEndpointInfo()
)

/**
 * Parameters of `inference.chat_completion_unified`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceChatCompletionUnifiedRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `120s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly chat_completion_request: InferenceRequestChatCompletion
}

/**
 * `inference.chat_completion_unified`: `POST /_inference/chat_completion/{inference_id}/_stream`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-unified-inference
 * @category endpoints
 * @since 0.1.0
 */
export const chatCompletionUnified: Call<InferenceChatCompletionUnifiedRequest, Uint8Array> =
  /*#__PURE__*/ call({
    name: "inference.chat_completion_unified",
    urls: [{ path: "/_inference/chat_completion/{inference_id}/_stream", methods: ["POST"] }],
    query: ["timeout"],
    body: { kind: "value", name: "chat_completion_request" },
    answer: { kind: "bytes", mediaType: "text/event-stream" },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-unified-inference"
  })

/**
 * Parameters of `inference.completion`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceCompletionRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `120s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly input: string | ReadonlyArray<string>
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.completion`: `POST /_inference/completion/{inference_id}`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const completion: Call<InferenceCompletionRequest, InferenceCompletionResponse> = /*#__PURE__*/ call({
  name: "inference.completion",
  urls: [{ path: "/_inference/completion/{inference_id}", methods: ["POST"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferenceCompletionResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
})

/**
 * Parameters of `inference.delete`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type?: InferenceTaskType | undefined
  readonly inference_id: Id
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
}

/**
 * `inference.delete`: `DELETE /_inference/{inference_id}`, `DELETE /_inference/{task_type}/{inference_id}`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<InferenceDeleteRequest, InferenceDeleteResponse> = /*#__PURE__*/ call({
  name: "inference.delete",
  urls: [
    { path: "/_inference/{inference_id}", methods: ["DELETE"] },
    { path: "/_inference/{task_type}/{inference_id}", methods: ["DELETE"] }
  ],
  query: ["dry_run", "force"],
  body: { kind: "none" },
  answer: { kind: "json", schema: InferenceDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-delete"
})
export { delete_ as delete }

/**
 * Parameters of `inference.embedding`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceEmbeddingRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly embedding: InferenceRequestEmbedding
}

/**
 * `inference.embedding`: `POST /_inference/embedding/{inference_id}`.
 * In Elasticsearch since 9.4.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const embedding: Call<InferenceEmbeddingRequest, InferenceEmbeddingResponse> = /*#__PURE__*/ call({
  name: "inference.embedding",
  urls: [{ path: "/_inference/embedding/{inference_id}", methods: ["POST"] }],
  query: ["timeout"],
  body: { kind: "value", name: "embedding" },
  answer: { kind: "json", schema: InferenceEmbeddingResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
})

/**
 * Parameters of `inference.get`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceGetRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type?: InferenceTaskType | undefined
  readonly inference_id?: Id | undefined
}

/**
 * `inference.get`: `GET /_inference`, `GET /_inference/{inference_id}`, `GET /_inference/{task_type}/{inference_id}`, `GET /_inference/{task_type}/_all`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: OptionalCall<InferenceGetRequest, InferenceGetResponse> = /*#__PURE__*/ optionalCall({
  name: "inference.get",
  urls: [
    { path: "/_inference", methods: ["GET"] },
    { path: "/_inference/{inference_id}", methods: ["GET"] },
    { path: "/_inference/{task_type}/{inference_id}", methods: ["GET"] },
    { path: "/_inference/{task_type}/_all", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: InferenceGetResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-get"
})

/**
 * Parameters of `inference.inference`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceInferenceRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type?: InferenceTaskType | undefined
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly query?: string | undefined
  readonly input: string | ReadonlyArray<string>
  readonly input_type?: string | undefined
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.inference`: `POST /_inference/{inference_id}`, `POST /_inference/{task_type}/{inference_id}`.
 * Needs the privileges: cluster monitor_inference.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const inference: Call<InferenceInferenceRequest, InferenceInferenceResponse> = /*#__PURE__*/ call({
  name: "inference.inference",
  urls: [
    { path: "/_inference/{inference_id}", methods: ["POST"] },
    { path: "/_inference/{task_type}/{inference_id}", methods: ["POST"] }
  ],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferenceInferenceResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
})

/**
 * Parameters of `inference.put`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type?: InferenceTaskType | undefined
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly inference_config: InferenceInferenceEndpoint
}

/**
 * `inference.put`: `PUT /_inference/{inference_id}`, `PUT /_inference/{task_type}/{inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put
 * @category endpoints
 * @since 0.1.0
 */
export const put: Call<InferencePutRequest, InferencePutResponse> = /*#__PURE__*/ call({
  name: "inference.put",
  urls: [
    { path: "/_inference/{inference_id}", methods: ["PUT"] },
    { path: "/_inference/{task_type}/{inference_id}", methods: ["PUT"] }
  ],
  query: ["timeout"],
  body: { kind: "value", name: "inference_config" },
  answer: { kind: "json", schema: InferencePutResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put"
})

/**
 * Parameters of `inference.put_ai21`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAi21Request extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAi21TaskType
  readonly ai21_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly service: InferenceAi21ServiceType
  readonly service_settings: InferenceAi21ServiceSettings
}

/**
 * `inference.put_ai21`: `PUT /_inference/{task_type}/{ai21_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-ai21
 * @category endpoints
 * @since 0.1.0
 */
export const putAi21: Call<InferencePutAi21Request, InferencePutAi21Response> = /*#__PURE__*/ call({
  name: "inference.put_ai21",
  urls: [{ path: "/_inference/{task_type}/{ai21_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutAi21Response },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-ai21"
})

/**
 * Parameters of `inference.put_alibabacloud`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAlibabacloudRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAlibabaCloudTaskType
  readonly alibabacloud_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceAlibabaCloudServiceType
  readonly service_settings: InferenceAlibabaCloudServiceSettings
  readonly task_settings?: InferenceAlibabaCloudTaskSettings | undefined
}

/**
 * `inference.put_alibabacloud`: `PUT /_inference/{task_type}/{alibabacloud_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-alibabacloud
 * @category endpoints
 * @since 0.1.0
 */
export const putAlibabacloud: Call<InferencePutAlibabacloudRequest, InferencePutAlibabacloudResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_alibabacloud",
    urls: [{ path: "/_inference/{task_type}/{alibabacloud_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutAlibabacloudResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-alibabacloud"
  })

/**
 * Parameters of `inference.put_amazonbedrock`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAmazonbedrockRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAmazonBedrockTaskType
  readonly amazonbedrock_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceAmazonBedrockServiceType
  readonly service_settings: InferenceAmazonBedrockServiceSettings
  readonly task_settings?: InferenceAmazonBedrockTaskSettings | undefined
}

/**
 * `inference.put_amazonbedrock`: `PUT /_inference/{task_type}/{amazonbedrock_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonbedrock
 * @category endpoints
 * @since 0.1.0
 */
export const putAmazonbedrock: Call<InferencePutAmazonbedrockRequest, InferencePutAmazonbedrockResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_amazonbedrock",
    urls: [{ path: "/_inference/{task_type}/{amazonbedrock_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutAmazonbedrockResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonbedrock"
  })

/**
 * Parameters of `inference.put_amazonsagemaker`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAmazonsagemakerRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceTaskTypeAmazonSageMaker
  readonly amazonsagemaker_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceAmazonSageMakerServiceType
  readonly service_settings: InferenceAmazonSageMakerServiceSettings
  readonly task_settings?: InferenceAmazonSageMakerTaskSettings | undefined
}

/**
 * `inference.put_amazonsagemaker`: `PUT /_inference/{task_type}/{amazonsagemaker_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonsagemaker
 * @category endpoints
 * @since 0.1.0
 */
export const putAmazonsagemaker: Call<
  InferencePutAmazonsagemakerRequest,
  InferencePutAmazonsagemakerResponse
> = /*#__PURE__*/ call({
  name: "inference.put_amazonsagemaker",
  urls: [{ path: "/_inference/{task_type}/{amazonsagemaker_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutAmazonsagemakerResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonsagemaker"
})

/**
 * Parameters of `inference.put_anthropic`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAnthropicRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAnthropicTaskType
  readonly anthropic_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly service: InferenceAnthropicServiceType
  readonly service_settings: InferenceAnthropicServiceSettings
  readonly task_settings?: InferenceAnthropicTaskSettings | undefined
}

/**
 * `inference.put_anthropic`: `PUT /_inference/{task_type}/{anthropic_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-anthropic
 * @category endpoints
 * @since 0.1.0
 */
export const putAnthropic: Call<InferencePutAnthropicRequest, InferencePutAnthropicResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_anthropic",
    urls: [{ path: "/_inference/{task_type}/{anthropic_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutAnthropicResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-anthropic"
  })

/**
 * Parameters of `inference.put_azureaistudio`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAzureaistudioRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAzureAiStudioTaskType
  readonly azureaistudio_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceAzureAiStudioServiceType
  readonly service_settings: InferenceAzureAiStudioServiceSettings
  readonly task_settings?: InferenceAzureAiStudioTaskSettings | undefined
}

/**
 * `inference.put_azureaistudio`: `PUT /_inference/{task_type}/{azureaistudio_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureaistudio
 * @category endpoints
 * @since 0.1.0
 */
export const putAzureaistudio: Call<InferencePutAzureaistudioRequest, InferencePutAzureaistudioResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_azureaistudio",
    urls: [{ path: "/_inference/{task_type}/{azureaistudio_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutAzureaistudioResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureaistudio"
  })

/**
 * Parameters of `inference.put_azureopenai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutAzureopenaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceAzureOpenAITaskType
  readonly azureopenai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceAzureOpenAIServiceType
  readonly service_settings: InferenceAzureOpenAIServiceSettings
  readonly task_settings?: InferenceAzureOpenAITaskSettings | undefined
}

/**
 * `inference.put_azureopenai`: `PUT /_inference/{task_type}/{azureopenai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureopenai
 * @category endpoints
 * @since 0.1.0
 */
export const putAzureopenai: Call<InferencePutAzureopenaiRequest, InferencePutAzureopenaiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_azureopenai",
    urls: [{ path: "/_inference/{task_type}/{azureopenai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutAzureopenaiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureopenai"
  })

/**
 * Parameters of `inference.put_cohere`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutCohereRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceCohereTaskType
  readonly cohere_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceCohereServiceType
  readonly service_settings: InferenceCohereServiceSettings
  readonly task_settings?: InferenceCohereTaskSettings | undefined
}

/**
 * `inference.put_cohere`: `PUT /_inference/{task_type}/{cohere_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-cohere
 * @category endpoints
 * @since 0.1.0
 */
export const putCohere: Call<InferencePutCohereRequest, InferencePutCohereResponse> = /*#__PURE__*/ call({
  name: "inference.put_cohere",
  urls: [{ path: "/_inference/{task_type}/{cohere_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutCohereResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-cohere"
})

/**
 * Parameters of `inference.put_contextualai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutContextualaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceTaskTypeContextualAI
  readonly contextualai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly service: InferenceContextualAIServiceType
  readonly service_settings: InferenceContextualAIServiceSettings
  readonly task_settings?: InferenceContextualAITaskSettings | undefined
}

/**
 * `inference.put_contextualai`: `PUT /_inference/{task_type}/{contextualai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-contextualai
 * @category endpoints
 * @since 0.1.0
 */
export const putContextualai: Call<InferencePutContextualaiRequest, InferencePutContextualaiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_contextualai",
    urls: [{ path: "/_inference/{task_type}/{contextualai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutContextualaiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-contextualai"
  })

/**
 * Parameters of `inference.put_custom`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutCustomRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceCustomTaskType
  readonly custom_inference_id: Id
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceCustomServiceType
  readonly service_settings: InferenceCustomServiceSettings
  readonly task_settings?: InferenceCustomTaskSettings | undefined
}

/**
 * `inference.put_custom`: `PUT /_inference/{task_type}/{custom_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.19.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-custom
 * @category endpoints
 * @since 0.1.0
 */
export const putCustom: Call<InferencePutCustomRequest, InferencePutCustomResponse> = /*#__PURE__*/ call({
  name: "inference.put_custom",
  urls: [{ path: "/_inference/{task_type}/{custom_inference_id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutCustomResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-custom"
})

/**
 * Parameters of `inference.put_deepseek`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutDeepseekRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceTaskTypeDeepSeek
  readonly deepseek_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly service: InferenceDeepSeekServiceType
  readonly service_settings: InferenceDeepSeekServiceSettings
}

/**
 * `inference.put_deepseek`: `PUT /_inference/{task_type}/{deepseek_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-deepseek
 * @category endpoints
 * @since 0.1.0
 */
export const putDeepseek: Call<InferencePutDeepseekRequest, InferencePutDeepseekResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_deepseek",
    urls: [{ path: "/_inference/{task_type}/{deepseek_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutDeepseekResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-deepseek"
  })

/**
 * Parameters of `inference.put_elasticsearch`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutElasticsearchRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceElasticsearchTaskType
  readonly elasticsearch_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceElasticsearchServiceType
  readonly service_settings: InferenceElasticsearchServiceSettings
  readonly task_settings?: InferenceElasticsearchTaskSettings | undefined
}

/**
 * `inference.put_elasticsearch`: `PUT /_inference/{task_type}/{elasticsearch_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elasticsearch
 * @category endpoints
 * @since 0.1.0
 */
export const putElasticsearch: Call<InferencePutElasticsearchRequest, InferencePutElasticsearchResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_elasticsearch",
    urls: [{ path: "/_inference/{task_type}/{elasticsearch_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutElasticsearchResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elasticsearch"
  })

/**
 * Parameters of `inference.put_elser`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutElserRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceElserTaskType
  readonly elser_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceElserServiceType
  readonly service_settings: InferenceElserServiceSettings
}

/**
 * `inference.put_elser`: `PUT /_inference/{task_type}/{elser_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elser
 * @deprecated since Elasticsearch 8.16.0
 * @category endpoints
 * @since 0.1.0
 */
export const putElser: Call<InferencePutElserRequest, InferencePutElserResponse> = /*#__PURE__*/ call({
  name: "inference.put_elser",
  urls: [{ path: "/_inference/{task_type}/{elser_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutElserResponse },
  stability: "stable",
  deprecated: "8.16.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elser"
})

/**
 * Parameters of `inference.put_fireworksai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutFireworksaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceFireworksAITaskType
  readonly fireworksai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceFireworksAIServiceType
  readonly service_settings: InferenceFireworksAIServiceSettings
  readonly task_settings?: InferenceFireworksAITaskSettings | undefined
}

/**
 * `inference.put_fireworksai`: `PUT /_inference/{task_type}/{fireworksai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-fireworksai
 * @category endpoints
 * @since 0.1.0
 */
export const putFireworksai: Call<InferencePutFireworksaiRequest, InferencePutFireworksaiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_fireworksai",
    urls: [{ path: "/_inference/{task_type}/{fireworksai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutFireworksaiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-fireworksai"
  })

/**
 * Parameters of `inference.put_googleaistudio`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutGoogleaistudioRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceGoogleAiStudioTaskType
  readonly googleaistudio_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceGoogleAiServiceType
  readonly service_settings: InferenceGoogleAiStudioServiceSettings
}

/**
 * `inference.put_googleaistudio`: `PUT /_inference/{task_type}/{googleaistudio_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googleaistudio
 * @category endpoints
 * @since 0.1.0
 */
export const putGoogleaistudio: Call<InferencePutGoogleaistudioRequest, InferencePutGoogleaistudioResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_googleaistudio",
    urls: [{ path: "/_inference/{task_type}/{googleaistudio_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutGoogleaistudioResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googleaistudio"
  })

/**
 * Parameters of `inference.put_googlevertexai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutGooglevertexaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceGoogleVertexAITaskType
  readonly googlevertexai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceGoogleVertexAIServiceType
  readonly service_settings: InferenceGoogleVertexAIServiceSettings
  readonly task_settings?: InferenceGoogleVertexAITaskSettings | undefined
}

/**
 * `inference.put_googlevertexai`: `PUT /_inference/{task_type}/{googlevertexai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googlevertexai
 * @category endpoints
 * @since 0.1.0
 */
export const putGooglevertexai: Call<InferencePutGooglevertexaiRequest, InferencePutGooglevertexaiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_googlevertexai",
    urls: [{ path: "/_inference/{task_type}/{googlevertexai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutGooglevertexaiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googlevertexai"
  })

/**
 * Parameters of `inference.put_groq`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutGroqRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceGroqTaskType
  readonly groq_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly service: InferenceGroqServiceType
  readonly service_settings: InferenceGroqServiceSettings
}

/**
 * `inference.put_groq`: `PUT /_inference/{task_type}/{groq_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-groq
 * @category endpoints
 * @since 0.1.0
 */
export const putGroq: Call<InferencePutGroqRequest, InferencePutGroqResponse> = /*#__PURE__*/ call({
  name: "inference.put_groq",
  urls: [{ path: "/_inference/{task_type}/{groq_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutGroqResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-groq"
})

/**
 * Parameters of `inference.put_hugging_face`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutHuggingFaceRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceHuggingFaceTaskType
  readonly huggingface_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceHuggingFaceServiceType
  readonly service_settings: InferenceHuggingFaceServiceSettings
  readonly task_settings?: InferenceHuggingFaceTaskSettings | undefined
}

/**
 * `inference.put_hugging_face`: `PUT /_inference/{task_type}/{huggingface_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-hugging-face
 * @category endpoints
 * @since 0.1.0
 */
export const putHuggingFace: Call<InferencePutHuggingFaceRequest, InferencePutHuggingFaceResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_hugging_face",
    urls: [{ path: "/_inference/{task_type}/{huggingface_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutHuggingFaceResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-hugging-face"
  })

/**
 * Parameters of `inference.put_jinaai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutJinaaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceJinaAITaskType
  readonly jinaai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceJinaAIServiceType
  readonly service_settings: InferenceJinaAIServiceSettings
  readonly task_settings?: InferenceJinaAITaskSettings | undefined
}

/**
 * `inference.put_jinaai`: `PUT /_inference/{task_type}/{jinaai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-jinaai
 * @category endpoints
 * @since 0.1.0
 */
export const putJinaai: Call<InferencePutJinaaiRequest, InferencePutJinaaiResponse> = /*#__PURE__*/ call({
  name: "inference.put_jinaai",
  urls: [{ path: "/_inference/{task_type}/{jinaai_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutJinaaiResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-jinaai"
})

/**
 * Parameters of `inference.put_llama`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutLlamaRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceLlamaTaskType
  readonly llama_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceLlamaServiceType
  readonly service_settings: InferenceLlamaServiceSettings
}

/**
 * `inference.put_llama`: `PUT /_inference/{task_type}/{llama_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-llama
 * @category endpoints
 * @since 0.1.0
 */
export const putLlama: Call<InferencePutLlamaRequest, InferencePutLlamaResponse> = /*#__PURE__*/ call({
  name: "inference.put_llama",
  urls: [{ path: "/_inference/{task_type}/{llama_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutLlamaResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-llama"
})

/**
 * Parameters of `inference.put_mistral`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutMistralRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceMistralTaskType
  readonly mistral_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceMistralServiceType
  readonly service_settings: InferenceMistralServiceSettings
}

/**
 * `inference.put_mistral`: `PUT /_inference/{task_type}/{mistral_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-mistral
 * @category endpoints
 * @since 0.1.0
 */
export const putMistral: Call<InferencePutMistralRequest, InferencePutMistralResponse> = /*#__PURE__*/ call({
  name: "inference.put_mistral",
  urls: [{ path: "/_inference/{task_type}/{mistral_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutMistralResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-mistral"
})

/**
 * Parameters of `inference.put_nvidia`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutNvidiaRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceNvidiaTaskType
  readonly nvidia_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceNvidiaServiceType
  readonly service_settings: InferenceNvidiaServiceSettings
  readonly task_settings?: InferenceNvidiaTaskSettings | undefined
}

/**
 * `inference.put_nvidia`: `PUT /_inference/{task_type}/{nvidia_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-nvidia
 * @category endpoints
 * @since 0.1.0
 */
export const putNvidia: Call<InferencePutNvidiaRequest, InferencePutNvidiaResponse> = /*#__PURE__*/ call({
  name: "inference.put_nvidia",
  urls: [{ path: "/_inference/{task_type}/{nvidia_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutNvidiaResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-nvidia"
})

/**
 * Parameters of `inference.put_openai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutOpenaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceOpenAITaskType
  readonly openai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceOpenAIServiceType
  readonly service_settings: InferenceOpenAIServiceSettings
  readonly task_settings?: InferenceOpenAITaskSettings | undefined
}

/**
 * `inference.put_openai`: `PUT /_inference/{task_type}/{openai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openai
 * @category endpoints
 * @since 0.1.0
 */
export const putOpenai: Call<InferencePutOpenaiRequest, InferencePutOpenaiResponse> = /*#__PURE__*/ call({
  name: "inference.put_openai",
  urls: [{ path: "/_inference/{task_type}/{openai_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutOpenaiResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openai"
})

/**
 * Parameters of `inference.put_openshift_ai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutOpenshiftAiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceOpenShiftAiTaskType
  readonly openshiftai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceOpenShiftAiServiceType
  readonly service_settings: InferenceOpenShiftAiServiceSettings
  readonly task_settings?: InferenceOpenShiftAiTaskSettings | undefined
}

/**
 * `inference.put_openshift_ai`: `PUT /_inference/{task_type}/{openshiftai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 9.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openshift-ai
 * @category endpoints
 * @since 0.1.0
 */
export const putOpenshiftAi: Call<InferencePutOpenshiftAiRequest, InferencePutOpenshiftAiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_openshift_ai",
    urls: [{ path: "/_inference/{task_type}/{openshiftai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutOpenshiftAiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openshift-ai"
  })

/**
 * Parameters of `inference.put_voyageai`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutVoyageaiRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceVoyageAITaskType
  readonly voyageai_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceVoyageAIServiceType
  readonly service_settings: InferenceVoyageAIServiceSettings
  readonly task_settings?: InferenceVoyageAITaskSettings | undefined
}

/**
 * `inference.put_voyageai`: `PUT /_inference/{task_type}/{voyageai_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.19.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-voyageai
 * @category endpoints
 * @since 0.1.0
 */
export const putVoyageai: Call<InferencePutVoyageaiRequest, InferencePutVoyageaiResponse> =
  /*#__PURE__*/ call({
    name: "inference.put_voyageai",
    urls: [{ path: "/_inference/{task_type}/{voyageai_inference_id}", methods: ["PUT"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferencePutVoyageaiResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-voyageai"
  })

/**
 * Parameters of `inference.put_watsonx`.
 * @category models
 * @since 0.1.0
 */
export interface InferencePutWatsonxRequest extends SpecUtilsCommonQueryParameters {
  readonly task_type: InferenceWatsonxTaskType
  readonly watsonx_inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly chunking_settings?: InferenceInferenceChunkingSettings | undefined
  readonly service: InferenceWatsonxServiceType
  readonly service_settings: InferenceWatsonxServiceSettings
}

/**
 * `inference.put_watsonx`: `PUT /_inference/{task_type}/{watsonx_inference_id}`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-watsonx
 * @category endpoints
 * @since 0.1.0
 */
export const putWatsonx: Call<InferencePutWatsonxRequest, InferencePutWatsonxResponse> = /*#__PURE__*/ call({
  name: "inference.put_watsonx",
  urls: [{ path: "/_inference/{task_type}/{watsonx_inference_id}", methods: ["PUT"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferencePutWatsonxResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-watsonx"
})

/**
 * Parameters of `inference.rerank`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceRerankRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly query: string
  readonly input: ReadonlyArray<string>
  readonly return_documents?: boolean | undefined
  readonly top_n?: Integer | undefined
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.rerank`: `POST /_inference/rerank/{inference_id}`.
 * Needs the privileges: cluster monitor_inference.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const rerank: Call<InferenceRerankRequest, InferenceRerankResponse> = /*#__PURE__*/ call({
  name: "inference.rerank",
  urls: [{ path: "/_inference/rerank/{inference_id}", methods: ["POST"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: InferenceRerankResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
})

/**
 * Parameters of `inference.sparse_embedding`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceSparseEmbeddingRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly input: string | ReadonlyArray<string>
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.sparse_embedding`: `POST /_inference/sparse_embedding/{inference_id}`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const sparseEmbedding: Call<InferenceSparseEmbeddingRequest, InferenceSparseEmbeddingResponse> =
  /*#__PURE__*/ call({
    name: "inference.sparse_embedding",
    urls: [{ path: "/_inference/sparse_embedding/{inference_id}", methods: ["POST"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferenceSparseEmbeddingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
  })

/**
 * Parameters of `inference.stream_completion`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceStreamCompletionRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly input: string | ReadonlyArray<string>
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.stream_completion`: `POST /_inference/completion/{inference_id}/_stream`.
 * Needs the privileges: cluster monitor_inference.
 * In Elasticsearch since 8.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-stream-completion
 * @category endpoints
 * @since 0.1.0
 */
export const streamCompletion: Call<InferenceStreamCompletionRequest, Uint8Array> = /*#__PURE__*/ call({
  name: "inference.stream_completion",
  urls: [{ path: "/_inference/completion/{inference_id}/_stream", methods: ["POST"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "bytes", mediaType: "text/event-stream" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-stream-completion"
})

/**
 * Parameters of `inference.text_embedding`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceTextEmbeddingRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly input: string | ReadonlyArray<string>
  readonly input_type?: string | undefined
  readonly task_settings?: InferenceTaskSettings | undefined
}

/**
 * `inference.text_embedding`: `POST /_inference/text_embedding/{inference_id}`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
 * @category endpoints
 * @since 0.1.0
 */
export const textEmbedding: Call<InferenceTextEmbeddingRequest, InferenceTextEmbeddingResponse> =
  /*#__PURE__*/ call({
    name: "inference.text_embedding",
    urls: [{ path: "/_inference/text_embedding/{inference_id}", methods: ["POST"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: InferenceTextEmbeddingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference"
  })

/**
 * Parameters of `inference.update`.
 * @category models
 * @since 0.1.0
 */
export interface InferenceUpdateRequest extends SpecUtilsCommonQueryParameters {
  readonly inference_id: Id
  readonly task_type?: InferenceTaskType | undefined
  /** The body of the request. */
  readonly inference_config: InferenceInferenceEndpoint
}

/**
 * `inference.update`: `PUT /_inference/{inference_id}/_update`, `PUT /_inference/{task_type}/{inference_id}/_update`.
 * Needs the privileges: cluster manage_inference.
 * In Elasticsearch since 8.17.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-update
 * @category endpoints
 * @since 0.1.0
 */
export const update: Call<InferenceUpdateRequest, InferenceUpdateResponse> = /*#__PURE__*/ call({
  name: "inference.update",
  urls: [
    { path: "/_inference/{inference_id}/_update", methods: ["PUT"] },
    { path: "/_inference/{task_type}/{inference_id}/_update", methods: ["PUT"] }
  ],
  query: [],
  body: { kind: "value", name: "inference_config" },
  answer: { kind: "json", schema: InferenceUpdateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-update"
})
