/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "inference.chat_completion_unified",
    name: "inference.chat_completion_unified/PostChatCompletionRequestExample1",
    line: "POST _inference/chat_completion/openai-completion/_stream",
    params: {
      inference_id: "openai-completion",
      chat_completion_request: { model: "gpt-4o", messages: [{ role: "user", content: "What is Elastic?" }] }
    } satisfies Api.Inference.InferenceChatCompletionUnifiedRequest
  },
  {
    endpoint: "inference.chat_completion_unified",
    name: "inference.chat_completion_unified/PostChatCompletionRequestExample2",
    line: "POST _inference/chat_completion/openai-completion/_stream",
    params: {
      inference_id: "openai-completion",
      chat_completion_request: {
        messages: [
          {
            role: "assistant",
            content: "Let's find out what the weather is",
            tool_calls: [
              {
                id: "call_KcAjWtAww20AihPHphUh46Gd",
                type: "function",
                function: { name: "get_current_weather", arguments: '{"location":"Boston, MA"}' }
              }
            ]
          },
          { role: "tool", content: "The weather is cold", tool_call_id: "call_KcAjWtAww20AihPHphUh46Gd" }
        ]
      }
    } satisfies Api.Inference.InferenceChatCompletionUnifiedRequest
  },
  {
    endpoint: "inference.chat_completion_unified",
    name: "inference.chat_completion_unified/PostChatCompletionRequestExample3",
    line: "POST _inference/chat_completion/openai-completion/_stream",
    params: {
      inference_id: "openai-completion",
      chat_completion_request: {
        messages: [{ role: "user", content: [{ type: "text", text: "What's the price of a scarf?" }] }],
        tools: [
          {
            type: "function",
            function: {
              name: "get_current_price",
              description: "Get the current price of a item",
              parameters: { type: "object", properties: { item: { id: "123" } } }
            }
          }
        ],
        tool_choice: { type: "function", function: { name: "get_current_price" } }
      }
    } satisfies Api.Inference.InferenceChatCompletionUnifiedRequest
  },
  {
    endpoint: "inference.chat_completion_unified",
    name: "inference.chat_completion_unified/PostChatCompletionRequestExample4",
    line: "POST _inference/chat_completion/reasoning-chat-completion/_stream",
    params: {
      inference_id: "reasoning-chat-completion",
      chat_completion_request: {
        messages: [
          {
            role: "user",
            content: [
              {
                type: "text",
                text: "Barber shaves all those, who do not shave themselves. Who shaves the barber?"
              }
            ]
          },
          {
            role: "assistant",
            content: [
              { type: "text", text: "This is the barber paradox. Such a barber cannot logically exist." }
            ],
            reasoning: "If the barber shaves himself, he should not; if he does not, he should.",
            reasoning_details: [
              { type: "reasoning.encrypted", data: "[REDACTED]" },
              { type: "reasoning.summary", summary: "Barber shaving himself creates contradiction" },
              {
                type: "reasoning.text",
                text: "If the barber shaves himself, he should not; if he does not, he should.",
                signature: "sig_123"
              }
            ]
          },
          { role: "user", content: [{ type: "text", text: "What if there are 2 barbers?" }] }
        ],
        reasoning: { effort: "high", summary: "detailed", exclude: false }
      }
    } satisfies Api.Inference.InferenceChatCompletionUnifiedRequest
  },
  {
    endpoint: "inference.chat_completion_unified",
    name: "inference.chat_completion_unified/PostChatCompletionRequestExample5",
    line: "POST _inference/chat_completion/reasoning-chat-completion/_stream",
    params: {
      inference_id: "reasoning-chat-completion",
      chat_completion_request: {
        messages: [
          {
            role: "user",
            content: [
              {
                type: "text",
                text: "Barber shaves all those, who do not shave themselves. Who shaves the barber?"
              }
            ]
          },
          {
            role: "assistant",
            content: [
              { type: "text", text: "This is the barber paradox. Such a barber cannot logically exist." }
            ],
            reasoning: "If the barber shaves himself, he should not; if he does not, he should.",
            reasoning_details: [
              { type: "reasoning.encrypted", data: "[REDACTED]" },
              { type: "reasoning.summary", summary: "Barber shaving himself creates contradiction" },
              {
                type: "reasoning.text",
                text: "If the barber shaves himself, he should not; if he does not, he should.",
                signature: "sig_123"
              }
            ]
          },
          { role: "user", content: [{ type: "text", text: "What if there are 2 barbers?" }] }
        ],
        reasoning: { enabled: true, summary: "detailed", exclude: false }
      }
    } satisfies Api.Inference.InferenceChatCompletionUnifiedRequest
  },
  {
    endpoint: "inference.completion",
    name: "inference.completion/CompletionRequestExample1",
    line: "POST _inference/completion/openai_completions",
    params: {
      inference_id: "openai_completions",
      input: "What is Elastic?"
    } satisfies Api.Inference.InferenceCompletionRequest
  },
  {
    endpoint: "inference.delete",
    name: "inference.delete/InferenceDeleteExample1",
    line: "DELETE /_inference/sparse_embedding/my-elser-model",
    params: {
      task_type: "sparse_embedding",
      inference_id: "my-elser-model"
    } satisfies Api.Inference.InferenceDeleteRequest
  },
  {
    endpoint: "inference.embedding",
    name: "inference.embedding/EmbeddingRequestExample1",
    line: "POST _inference/embedding/my-multimodal-endpoint",
    params: {
      inference_id: "my-multimodal-endpoint",
      embedding: {
        input: [
          { content: { type: "image", format: "base64", value: "data:image/jpeg;base64,..." } },
          { content: { type: "text", value: "Some text to create an embedding" } }
        ]
      }
    } satisfies Api.Inference.InferenceEmbeddingRequest
  },
  {
    endpoint: "inference.embedding",
    name: "inference.embedding/EmbeddingRequestExample2",
    line: "POST _inference/embedding/my-text-only-endpoint",
    params: {
      inference_id: "my-text-only-endpoint",
      embedding: { input: ["The first text", "The second text"] }
    } satisfies Api.Inference.InferenceEmbeddingRequest
  },
  {
    endpoint: "inference.embedding",
    name: "inference.embedding/EmbeddingRequestExample3",
    line: "POST _inference/embedding/my-multimodal-endpoint",
    params: {
      inference_id: "my-multimodal-endpoint",
      embedding: {
        input: [
          {
            content: [
              { type: "image", format: "base64", value: "data:image/jpeg;base64,..." },
              { type: "text", value: "Some text to create an embedding" }
            ]
          }
        ]
      }
    } satisfies Api.Inference.InferenceEmbeddingRequest
  },
  {
    endpoint: "inference.get",
    name: "inference.get/InferenceGetExample1",
    line: "GET _inference/sparse_embedding/my-elser-model",
    params: {
      task_type: "sparse_embedding",
      inference_id: "my-elser-model"
    } satisfies Api.Inference.InferenceGetRequest
  },
  {
    endpoint: "inference.put",
    name: "inference.put/InferencePutExample1",
    line: "PUT _inference/rerank/my-rerank-model",
    params: {
      task_type: "rerank",
      inference_id: "my-rerank-model",
      inference_config: {
        service: "cohere",
        service_settings: { model_id: "rerank-english-v3.0", api_key: "{{COHERE_API_KEY}}" }
      }
    } satisfies Api.Inference.InferencePutRequest
  },
  {
    endpoint: "inference.put_ai21",
    name: "inference.put_ai21/PutAi21RequestExample1",
    line: "PUT _inference/completion/ai21-completion",
    params: {
      task_type: "completion",
      ai21_inference_id: "ai21-completion",
      service: "ai21",
      service_settings: { api_key: "ai21-api-key", model_id: "jamba-large" }
    } satisfies Api.Inference.InferencePutAi21Request
  },
  {
    endpoint: "inference.put_ai21",
    name: "inference.put_ai21/PutAi21RequestExample2",
    line: "PUT _inference/chat_completion/ai21-chat-completion",
    params: {
      task_type: "chat_completion",
      ai21_inference_id: "ai21-chat-completion",
      service: "ai21",
      service_settings: { api_key: "ai21-api-key", model_id: "jamba-mini" }
    } satisfies Api.Inference.InferencePutAi21Request
  },
  {
    endpoint: "inference.put_alibabacloud",
    name: "inference.put_alibabacloud/PutAlibabaCloudRequestExample1",
    line: "PUT _inference/completion/alibabacloud_ai_search_completion",
    params: {
      task_type: "completion",
      alibabacloud_inference_id: "alibabacloud_ai_search_completion",
      service: "alibabacloud-ai-search",
      service_settings: {
        host: "default-j01.platform-cn-shanghai.opensearch.aliyuncs.com",
        api_key: "AlibabaCloud-API-Key",
        service_id: "ops-qwen-turbo",
        workspace: "default"
      }
    } satisfies Api.Inference.InferencePutAlibabacloudRequest
  },
  {
    endpoint: "inference.put_alibabacloud",
    name: "inference.put_alibabacloud/PutAlibabaCloudRequestExample2",
    line: "PUT _inference/rerank/alibabacloud_ai_search_rerank",
    params: {
      task_type: "rerank",
      alibabacloud_inference_id: "alibabacloud_ai_search_rerank",
      service: "alibabacloud-ai-search",
      service_settings: {
        api_key: "AlibabaCloud-API-Key",
        service_id: "ops-bge-reranker-larger",
        host: "default-j01.platform-cn-shanghai.opensearch.aliyuncs.com",
        workspace: "default"
      }
    } satisfies Api.Inference.InferencePutAlibabacloudRequest
  },
  {
    endpoint: "inference.put_alibabacloud",
    name: "inference.put_alibabacloud/PutAlibabaCloudRequestExample3",
    line: "PUT _inference/sparse_embedding/alibabacloud_ai_search_sparse",
    params: {
      task_type: "sparse_embedding",
      alibabacloud_inference_id: "alibabacloud_ai_search_sparse",
      service: "alibabacloud-ai-search",
      service_settings: {
        api_key: "AlibabaCloud-API-Key",
        service_id: "ops-text-sparse-embedding-001",
        host: "default-j01.platform-cn-shanghai.opensearch.aliyuncs.com",
        workspace: "default"
      }
    } satisfies Api.Inference.InferencePutAlibabacloudRequest
  },
  {
    endpoint: "inference.put_alibabacloud",
    name: "inference.put_alibabacloud/PutAlibabaCloudRequestExample4",
    line: "PUT _inference/text_embedding/alibabacloud_ai_search_embeddings",
    params: {
      task_type: "text_embedding",
      alibabacloud_inference_id: "alibabacloud_ai_search_embeddings",
      service: "alibabacloud-ai-search",
      service_settings: {
        api_key: "AlibabaCloud-API-Key",
        service_id: "ops-text-embedding-001",
        host: "default-j01.platform-cn-shanghai.opensearch.aliyuncs.com",
        workspace: "default"
      }
    } satisfies Api.Inference.InferencePutAlibabacloudRequest
  },
  {
    endpoint: "inference.put_amazonbedrock",
    name: "inference.put_amazonbedrock/PutAmazonBedrockRequestExample1",
    line: "PUT _inference/text_embedding/amazon_bedrock_embeddings",
    params: {
      task_type: "text_embedding",
      amazonbedrock_inference_id: "amazon_bedrock_embeddings",
      service: "amazonbedrock",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        provider: "amazontitan",
        model: "amazon.titan-embed-text-v2:0"
      }
    } satisfies Api.Inference.InferencePutAmazonbedrockRequest
  },
  {
    endpoint: "inference.put_amazonbedrock",
    name: "inference.put_amazonbedrock/PutAmazonBedrockRequestExample2",
    line: "PUT _inference/completion/amazon_bedrock_completion",
    params: {
      task_type: "completion",
      amazonbedrock_inference_id: "amazon_bedrock_completion",
      service: "amazonbedrock",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        provider: "amazontitan",
        model: "amazon.titan-text-premier-v1:0"
      }
    } satisfies Api.Inference.InferencePutAmazonbedrockRequest
  },
  {
    endpoint: "inference.put_amazonbedrock",
    name: "inference.put_amazonbedrock/PutAmazonBedrockRequestExample3",
    line: "PUT _inference/chat_completion/amazon_bedrock_chat_completion",
    params: {
      task_type: "chat_completion",
      amazonbedrock_inference_id: "amazon_bedrock_chat_completion",
      service: "amazonbedrock",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        provider: "amazontitan",
        model: "amazon.titan-text-premier-v1:0"
      }
    } satisfies Api.Inference.InferencePutAmazonbedrockRequest
  },
  {
    endpoint: "inference.put_amazonsagemaker",
    name: "inference.put_amazonsagemaker/PutAmazonSageMakerRequestExample1",
    line: "PUT _inference/text_embedding/amazon_sagemaker_embeddings",
    params: {
      task_type: "text_embedding",
      amazonsagemaker_inference_id: "amazon_sagemaker_embeddings",
      service: "amazon_sagemaker",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        api: "elastic",
        endpoint_name: "my-endpoint",
        dimensions: 384,
        element_type: "float"
      }
    } satisfies Api.Inference.InferencePutAmazonsagemakerRequest
  },
  {
    endpoint: "inference.put_amazonsagemaker",
    name: "inference.put_amazonsagemaker/PutAmazonSageMakerRequestExample2",
    line: "PUT _inference/completion/amazon_sagemaker_completion",
    params: {
      task_type: "completion",
      amazonsagemaker_inference_id: "amazon_sagemaker_completion",
      service: "amazon_sagemaker",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        api: "elastic",
        endpoint_name: "my-endpoint"
      }
    } satisfies Api.Inference.InferencePutAmazonsagemakerRequest
  },
  {
    endpoint: "inference.put_amazonsagemaker",
    name: "inference.put_amazonsagemaker/PutAmazonSageMakerRequestExample3",
    line: "PUT _inference/chat_completion/amazon_sagemaker_chat_completion",
    params: {
      task_type: "chat_completion",
      amazonsagemaker_inference_id: "amazon_sagemaker_chat_completion",
      service: "amazon_sagemaker",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        api: "elastic",
        endpoint_name: "my-endpoint"
      }
    } satisfies Api.Inference.InferencePutAmazonsagemakerRequest
  },
  {
    endpoint: "inference.put_amazonsagemaker",
    name: "inference.put_amazonsagemaker/PutAmazonSageMakerRequestExample4",
    line: "PUT _inference/sparse_embedding/amazon_sagemaker_sparse_embedding",
    params: {
      task_type: "sparse_embedding",
      amazonsagemaker_inference_id: "amazon_sagemaker_sparse_embedding",
      service: "amazon_sagemaker",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        api: "elastic",
        endpoint_name: "my-endpoint"
      }
    } satisfies Api.Inference.InferencePutAmazonsagemakerRequest
  },
  {
    endpoint: "inference.put_amazonsagemaker",
    name: "inference.put_amazonsagemaker/PutAmazonSageMakerRequestExample5",
    line: "PUT _inference/rerank/amazon_sagemaker_rerank",
    params: {
      task_type: "rerank",
      amazonsagemaker_inference_id: "amazon_sagemaker_rerank",
      service: "amazon_sagemaker",
      service_settings: {
        access_key: "AWS-access-key",
        secret_key: "AWS-secret-key",
        region: "us-east-1",
        api: "elastic",
        endpoint_name: "my-endpoint"
      }
    } satisfies Api.Inference.InferencePutAmazonsagemakerRequest
  },
  {
    endpoint: "inference.put_anthropic",
    name: "inference.put_anthropic/PutAnthropicChatCompletionRequestExample1",
    line: "PUT _inference/chat_completion/anthropic_chat_completion",
    params: {
      task_type: "chat_completion",
      anthropic_inference_id: "anthropic_chat_completion",
      service: "anthropic",
      service_settings: { api_key: "Anthropic-Api-Key", model_id: "claude-sonnet-4-5" },
      task_settings: { max_tokens: 1024 }
    } satisfies Api.Inference.InferencePutAnthropicRequest
  },
  {
    endpoint: "inference.put_anthropic",
    name: "inference.put_anthropic/PutAnthropicRequestExample1",
    line: "PUT _inference/completion/anthropic_completion",
    params: {
      task_type: "completion",
      anthropic_inference_id: "anthropic_completion",
      service: "anthropic",
      service_settings: { api_key: "Anthropic-Api-Key", model_id: "Model-ID" },
      task_settings: { max_tokens: 1024 }
    } satisfies Api.Inference.InferencePutAnthropicRequest
  },
  {
    endpoint: "inference.put_azureaistudio",
    name: "inference.put_azureaistudio/PutAzureAiStudioRequestExample1",
    line: "PUT _inference/text_embedding/azure_ai_studio_embeddings",
    params: {
      task_type: "text_embedding",
      azureaistudio_inference_id: "azure_ai_studio_embeddings",
      service: "azureaistudio",
      service_settings: {
        api_key: "Azure-AI-Studio-API-key",
        target: "Target-Uri",
        provider: "openai",
        endpoint_type: "token"
      }
    } satisfies Api.Inference.InferencePutAzureaistudioRequest
  },
  {
    endpoint: "inference.put_azureaistudio",
    name: "inference.put_azureaistudio/PutAzureAiStudioRequestExample2",
    line: "PUT _inference/completion/azure_ai_studio_completion",
    params: {
      task_type: "completion",
      azureaistudio_inference_id: "azure_ai_studio_completion",
      service: "azureaistudio",
      service_settings: {
        api_key: "Azure-AI-Studio-API-key",
        target: "Target-URI",
        provider: "databricks",
        endpoint_type: "realtime"
      }
    } satisfies Api.Inference.InferencePutAzureaistudioRequest
  },
  {
    endpoint: "inference.put_azureaistudio",
    name: "inference.put_azureaistudio/PutAzureAiStudioRequestExample3",
    line: "PUT _inference/rerank/azure_ai_studio_rerank",
    params: {
      task_type: "rerank",
      azureaistudio_inference_id: "azure_ai_studio_rerank",
      service: "azureaistudio",
      service_settings: {
        api_key: "Azure-AI-Studio-API-key",
        target: "Target-URI",
        provider: "cohere",
        endpoint_type: "token"
      }
    } satisfies Api.Inference.InferencePutAzureaistudioRequest
  },
  {
    endpoint: "inference.put_azureopenai",
    name: "inference.put_azureopenai/PutAzureOpenAiRequestExample1",
    line: "PUT _inference/text_embedding/azure_openai_embeddings",
    params: {
      task_type: "text_embedding",
      azureopenai_inference_id: "azure_openai_embeddings",
      service: "azureopenai",
      service_settings: {
        api_key: "Api-Key",
        resource_name: "Resource-name",
        deployment_id: "Deployment-id",
        api_version: "2024-02-01"
      }
    } satisfies Api.Inference.InferencePutAzureopenaiRequest
  },
  {
    endpoint: "inference.put_azureopenai",
    name: "inference.put_azureopenai/PutAzureOpenAiRequestExample2",
    line: "PUT _inference/completion/azure_openai_completion",
    params: {
      task_type: "completion",
      azureopenai_inference_id: "azure_openai_completion",
      service: "azureopenai",
      service_settings: {
        api_key: "Api-Key",
        resource_name: "Resource-name",
        deployment_id: "Deployment-id",
        api_version: "2024-02-01"
      }
    } satisfies Api.Inference.InferencePutAzureopenaiRequest
  },
  {
    endpoint: "inference.put_azureopenai",
    name: "inference.put_azureopenai/PutAzureOpenAiRequestExample3",
    line: "PUT _inference/chat_completion/azure_openai_chat_completion",
    params: {
      task_type: "chat_completion",
      azureopenai_inference_id: "azure_openai_chat_completion",
      service: "azureopenai",
      service_settings: {
        api_key: "Api-Key",
        resource_name: "Resource-name",
        deployment_id: "Deployment-id",
        api_version: "2024-02-01"
      }
    } satisfies Api.Inference.InferencePutAzureopenaiRequest
  },
  {
    endpoint: "inference.put_azureopenai",
    name: "inference.put_azureopenai/PutAzureOpenAiRequestExample4",
    line: "PUT _inference/text_embedding/azure_openai_embeddings",
    params: {
      task_type: "text_embedding",
      azureopenai_inference_id: "azure_openai_embeddings",
      service: "azureopenai",
      service_settings: {
        api_version: "2023-05-15",
        client_id: "12345",
        client_secret: "secret",
        deployment_id: "Deployment-id",
        resource_name: "Resource-name",
        scopes: ["Scope-1", "Scope-2"],
        tenant_id: "tenant id"
      },
      task_settings: { headers: { "Custom-Header-Key": "Custom header value" } }
    } satisfies Api.Inference.InferencePutAzureopenaiRequest
  },
  {
    endpoint: "inference.put_cohere",
    name: "inference.put_cohere/PutCohereRequestExample1",
    line: "PUT _inference/text_embedding/cohere-embeddings",
    params: {
      task_type: "text_embedding",
      cohere_inference_id: "cohere-embeddings",
      service: "cohere",
      service_settings: {
        api_key: "Cohere-Api-key",
        model_id: "embed-english-light-v3.0",
        embedding_type: "byte"
      }
    } satisfies Api.Inference.InferencePutCohereRequest
  },
  {
    endpoint: "inference.put_cohere",
    name: "inference.put_cohere/PutCohereRequestExample2",
    line: "PUT _inference/rerank/cohere-rerank",
    params: {
      task_type: "rerank",
      cohere_inference_id: "cohere-rerank",
      service: "cohere",
      service_settings: { api_key: "Cohere-API-key", model_id: "rerank-english-v3.0" },
      task_settings: { top_n: 10, return_documents: true }
    } satisfies Api.Inference.InferencePutCohereRequest
  },
  {
    endpoint: "inference.put_cohere",
    name: "inference.put_cohere/PutCohereRequestExample3",
    line: "PUT _inference/completion/cohere-completion",
    params: {
      task_type: "completion",
      cohere_inference_id: "cohere-completion",
      service: "cohere",
      service_settings: { api_key: "Cohere-API-key", model_id: "command-a-03-2025" }
    } satisfies Api.Inference.InferencePutCohereRequest
  },
  {
    endpoint: "inference.put_contextualai",
    name: "inference.put_contextualai/PutContextualAiRequestExample1",
    line: "PUT _inference/rerank/contextualai-rerank",
    params: {
      task_type: "rerank",
      contextualai_inference_id: "contextualai-rerank",
      service: "contextualai",
      service_settings: {
        api_key: "ContextualAI-Api-key",
        model_id: "ctxl-rerank-v2-instruct-multilingual-mini"
      },
      task_settings: {
        instruction: "Rerank the following documents based on their relevance to the query.",
        top_k: 3
      }
    } satisfies Api.Inference.InferencePutContextualaiRequest
  },
  {
    endpoint: "inference.put_custom",
    name: "inference.put_custom/PutCustomRequestExample1",
    line: "PUT _inference/text_embedding/custom-embeddings",
    params: {
      task_type: "text_embedding",
      custom_inference_id: "custom-embeddings",
      service: "custom",
      service_settings: {
        secret_parameters: { api_key: "<api key>" },
        url: "https://api.openai.com/v1/embeddings",
        headers: { Authorization: "Bearer ${api_key}", "Content-Type": "application/json;charset=utf-8" },
        request: '{"input": ${input}, "model": "text-embedding-3-small"}',
        response: { json_parser: { text_embeddings: "$.data[*].embedding[*]" } }
      }
    } satisfies Api.Inference.InferencePutCustomRequest
  },
  {
    endpoint: "inference.put_custom",
    name: "inference.put_custom/PutCustomRequestExample2",
    line: "PUT _inference/rerank/custom-rerank",
    params: {
      task_type: "rerank",
      custom_inference_id: "custom-rerank",
      service: "custom",
      service_settings: {
        secret_parameters: { api_key: "<api key>" },
        url: "https://api.cohere.com/v2/rerank",
        headers: { Authorization: "bearer ${api_key}", "Content-Type": "application/json" },
        request: '{"documents": ${input}, "query": ${query}, "model": "rerank-v3.5"}',
        response: {
          json_parser: {
            reranked_index: "$.results[*].index",
            relevance_score: "$.results[*].relevance_score"
          }
        }
      }
    } satisfies Api.Inference.InferencePutCustomRequest
  },
  {
    endpoint: "inference.put_custom",
    name: "inference.put_custom/PutCustomRequestExample3",
    line: "PUT _inference/text_embedding/custom-text-embedding",
    params: {
      task_type: "text_embedding",
      custom_inference_id: "custom-text-embedding",
      service: "custom",
      service_settings: {
        secret_parameters: { api_key: "<api key>" },
        url: "https://api.cohere.com/v2/embed",
        headers: { Authorization: "bearer ${api_key}", "Content-Type": "application/json" },
        request: '{"texts": ${input}, "model": "embed-v4.0", "input_type": ${input_type}}',
        response: { json_parser: { text_embeddings: "$.embeddings.float[*]" } },
        input_type: {
          translation: { ingest: "search_document", search: "search_query" },
          default: "search_document"
        }
      }
    } satisfies Api.Inference.InferencePutCustomRequest
  },
  {
    endpoint: "inference.put_custom",
    name: "inference.put_custom/PutCustomRequestExample4",
    line: "PUT _inference/rerank/custom-rerank-jina",
    params: {
      task_type: "rerank",
      custom_inference_id: "custom-rerank-jina",
      service: "custom",
      service_settings: {
        secret_parameters: { api_key: "<api key>" },
        url: "https://api.jina.ai/v1/rerank",
        headers: { "Content-Type": "application/json", Authorization: "Bearer ${api_key}" },
        request: '{"model": "jina-reranker-v2-base-multilingual","query": ${query},"documents":${input}}',
        response: {
          json_parser: {
            relevance_score: "$.results[*].relevance_score",
            reranked_index: "$.results[*].index"
          }
        }
      }
    } satisfies Api.Inference.InferencePutCustomRequest
  },
  {
    endpoint: "inference.put_custom",
    name: "inference.put_custom/PutCustomRequestExample5",
    line: "PUT _inference/text_embedding/custom-text-embedding-hf",
    params: {
      task_type: "text_embedding",
      custom_inference_id: "custom-text-embedding-hf",
      service: "custom",
      service_settings: {
        secret_parameters: { api_key: "<api key>" },
        url: "<dedicated inference endpoint on HF>/v1/embeddings",
        headers: { Authorization: "Bearer ${api_key}", "Content-Type": "application/json" },
        request: '{"input": ${input}}',
        response: { json_parser: { text_embeddings: "$.data[*].embedding[*]" } }
      }
    } satisfies Api.Inference.InferencePutCustomRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample1",
    line: "PUT _inference/sparse_embedding/my-elser-model",
    params: {
      task_type: "sparse_embedding",
      elasticsearch_inference_id: "my-elser-model",
      service: "elasticsearch",
      service_settings: {
        adaptive_allocations: { enabled: true, min_number_of_allocations: 1, max_number_of_allocations: 4 },
        num_threads: 1,
        model_id: ".elser_model_2"
      }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample2",
    line: "PUT _inference/rerank/my-elastic-rerank",
    params: {
      task_type: "rerank",
      elasticsearch_inference_id: "my-elastic-rerank",
      service: "elasticsearch",
      service_settings: {
        model_id: ".rerank-v1",
        num_threads: 1,
        adaptive_allocations: { enabled: true, min_number_of_allocations: 1, max_number_of_allocations: 4 }
      }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample3",
    line: "PUT _inference/text_embedding/my-e5-model",
    params: {
      task_type: "text_embedding",
      elasticsearch_inference_id: "my-e5-model",
      service: "elasticsearch",
      service_settings: { num_allocations: 1, num_threads: 1, model_id: ".multilingual-e5-small" }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample4",
    line: "PUT _inference/text_embedding/my-msmarco-minilm-model",
    params: {
      task_type: "text_embedding",
      elasticsearch_inference_id: "my-msmarco-minilm-model",
      service: "elasticsearch",
      service_settings: { num_allocations: 1, num_threads: 1, model_id: "msmarco-MiniLM-L12-cos-v5" }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample5",
    line: "PUT _inference/text_embedding/my-e5-model",
    params: {
      task_type: "text_embedding",
      elasticsearch_inference_id: "my-e5-model",
      service: "elasticsearch",
      service_settings: {
        adaptive_allocations: { enabled: true, min_number_of_allocations: 3, max_number_of_allocations: 10 },
        num_threads: 1,
        model_id: ".multilingual-e5-small"
      }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elasticsearch",
    name: "inference.put_elasticsearch/PutElasticsearchRequestExample6",
    line: "PUT _inference/sparse_embedding/use_existing_deployment",
    params: {
      task_type: "sparse_embedding",
      elasticsearch_inference_id: "use_existing_deployment",
      service: "elasticsearch",
      service_settings: { deployment_id: ".elser_model_2" }
    } satisfies Api.Inference.InferencePutElasticsearchRequest
  },
  {
    endpoint: "inference.put_elser",
    name: "inference.put_elser/PutElserRequestExample1",
    line: "PUT _inference/sparse_embedding/my-elser-model",
    params: {
      task_type: "sparse_embedding",
      elser_inference_id: "my-elser-model",
      service: "elser",
      service_settings: { num_allocations: 1, num_threads: 1 }
    } satisfies Api.Inference.InferencePutElserRequest
  },
  {
    endpoint: "inference.put_elser",
    name: "inference.put_elser/PutElserRequestExample2",
    line: "PUT _inference/sparse_embedding/my-elser-model",
    params: {
      task_type: "sparse_embedding",
      elser_inference_id: "my-elser-model",
      service: "elser",
      service_settings: {
        adaptive_allocations: { enabled: true, min_number_of_allocations: 3, max_number_of_allocations: 10 },
        num_threads: 1
      }
    } satisfies Api.Inference.InferencePutElserRequest
  },
  {
    endpoint: "inference.put_fireworksai",
    name: "inference.put_fireworksai/PutFireworksAiRequestExample1",
    line: "PUT _inference/text_embedding/my-fireworks-embeddings",
    params: {
      task_type: "text_embedding",
      fireworksai_inference_id: "my-fireworks-embeddings",
      service: "fireworksai",
      service_settings: { api_key: "your-api-key", model_id: "fireworks/qwen3-embedding-8b" }
    } satisfies Api.Inference.InferencePutFireworksaiRequest
  },
  {
    endpoint: "inference.put_fireworksai",
    name: "inference.put_fireworksai/PutFireworksAiRequestExample2",
    line: "PUT _inference/text_embedding/my-fireworks-embeddings",
    params: {
      task_type: "text_embedding",
      fireworksai_inference_id: "my-fireworks-embeddings",
      service: "fireworksai",
      service_settings: {
        api_key: "your-api-key",
        model_id: "fireworks/qwen3-embedding-8b",
        dimensions: 1024,
        similarity: "cosine",
        rate_limit: { requests_per_minute: 6000 }
      }
    } satisfies Api.Inference.InferencePutFireworksaiRequest
  },
  {
    endpoint: "inference.put_fireworksai",
    name: "inference.put_fireworksai/PutFireworksAiRequestExample3",
    line: "PUT _inference/chat_completion/my-fireworks-chat",
    params: {
      task_type: "chat_completion",
      fireworksai_inference_id: "my-fireworks-chat",
      service: "fireworksai",
      service_settings: { api_key: "your-api-key", model_id: "accounts/fireworks/models/deepseek-v3p1" }
    } satisfies Api.Inference.InferencePutFireworksaiRequest
  },
  {
    endpoint: "inference.put_fireworksai",
    name: "inference.put_fireworksai/PutFireworksAiRequestExample4",
    line: "PUT _inference/completion/my-fireworks-completion",
    params: {
      task_type: "completion",
      fireworksai_inference_id: "my-fireworks-completion",
      service: "fireworksai",
      service_settings: { api_key: "your-api-key", model_id: "accounts/fireworks/models/deepseek-v3p1" }
    } satisfies Api.Inference.InferencePutFireworksaiRequest
  },
  {
    endpoint: "inference.put_googleaistudio",
    name: "inference.put_googleaistudio/PutGoogleAiStudioRequestExample1",
    line: "PUT _inference/completion/google_ai_studio_completion",
    params: {
      task_type: "completion",
      googleaistudio_inference_id: "google_ai_studio_completion",
      service: "googleaistudio",
      service_settings: { api_key: "api-key", model_id: "model-id" }
    } satisfies Api.Inference.InferencePutGoogleaistudioRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample1",
    line: "PUT _inference/text_embedding/google_vertex_ai_embeddingss",
    params: {
      task_type: "text_embedding",
      googlevertexai_inference_id: "google_vertex_ai_embeddingss",
      service: "googlevertexai",
      service_settings: {
        service_account_json: "service-account-json",
        model_id: "model-id",
        location: "location",
        project_id: "project-id"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample10",
    line: "PUT _inference/chat_completion/google_model_garden_meta_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_meta_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample11",
    line: "PUT _inference/completion/google_model_garden_hugging_face_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_hugging_face_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "hugging_face",
        service_account_json: "service-account-json",
        url: "https://%ENDPOINT_ID%.%LOCATION_ID%-%PROJECT_ID%.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample12",
    line: "PUT _inference/chat_completion/google_model_garden_hugging_face_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_hugging_face_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "hugging_face",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%ENDPOINT_ID%.%LOCATION_ID%-%PROJECT_ID%.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample13",
    line: "PUT _inference/completion/google_model_garden_hugging_face_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_hugging_face_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "hugging_face",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample14",
    line: "PUT _inference/chat_completion/google_model_garden_hugging_face_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_hugging_face_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "hugging_face",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample15",
    line: "PUT _inference/completion/google_model_garden_mistral_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_mistral_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        model_id: "mistral-small-2503",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/mistralai/models/%MODEL_ID%:rawPredict",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/mistralai/models/%MODEL_ID%:streamRawPredict"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample16",
    line: "PUT _inference/chat_completion/google_model_garden_mistral_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_mistral_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        model_id: "mistral-small-2503",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/mistralai/models/%MODEL_ID%:streamRawPredict"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample17",
    line: "PUT _inference/completion/google_model_garden_mistral_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_mistral_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        service_account_json: "service-account-json",
        url: "https://%ENDPOINT_ID%.%LOCATION_ID%-%PROJECT_ID%.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample18",
    line: "PUT _inference/chat_completion/google_model_garden_mistral_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_mistral_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%ENDPOINT_ID%.%LOCATION_ID%-%PROJECT_ID%.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample19",
    line: "PUT _inference/completion/google_model_garden_mistral_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_mistral_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample2",
    line: "PUT _inference/rerank/google_vertex_ai_rerank",
    params: {
      task_type: "rerank",
      googlevertexai_inference_id: "google_vertex_ai_rerank",
      service: "googlevertexai",
      service_settings: { service_account_json: "service-account-json", project_id: "project-id" }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample20",
    line: "PUT _inference/chat_completion/google_model_garden_mistral_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_mistral_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "mistral",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample21",
    line: "PUT _inference/completion/google_model_garden_ai21_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_ai21_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "ai21",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/ai21/models/%MODEL_ID%:rawPredict",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/ai21/models/%MODEL_ID%:streamRawPredict"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample22",
    line: "PUT _inference/chat_completion/google_model_garden_ai21_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_ai21_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "ai21",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/ai21/models/%MODEL_ID%:streamRawPredict"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample23",
    line: "PUT _inference/text_embedding/google_vertex_ai_embeddings_global",
    params: {
      task_type: "text_embedding",
      googlevertexai_inference_id: "google_vertex_ai_embeddings_global",
      service: "googlevertexai",
      service_settings: {
        service_account_json: "service-account-json",
        model_id: "model-id",
        project_id: "project-id"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample3",
    line: "PUT _inference/completion/google_model_garden_anthropic_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_anthropic_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "anthropic",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/anthropic/models/%MODEL_ID%:rawPredict",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/anthropic/models/%MODEL_ID%:streamRawPredict"
      },
      task_settings: { max_tokens: 128 }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample4",
    line: "PUT _inference/chat_completion/google_model_garden_anthropic_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_anthropic_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "anthropic",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/publishers/anthropic/models/%MODEL_ID%:streamRawPredict"
      },
      task_settings: { max_tokens: 128 }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample5",
    line: "PUT _inference/completion/google_model_garden_meta_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_meta_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        model_id: "meta/llama-3.3-70b-instruct-maas",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/openapi/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample6",
    line: "PUT _inference/chat_completion/google_model_garden_meta_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_meta_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        model_id: "meta/llama-3.3-70b-instruct-maas",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/openapi/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample7",
    line: "PUT _inference/completion/google_model_garden_meta_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_meta_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        service_account_json: "service-account-json",
        url: "https://%ENDPOINT_ID%.%LOCATION_ID%-fasttryout.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample8",
    line: "PUT _inference/chat_completion/google_model_garden_meta_chat_completion",
    params: {
      task_type: "chat_completion",
      googlevertexai_inference_id: "google_model_garden_meta_chat_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        service_account_json: "service-account-json",
        streaming_url:
          "https://%ENDPOINT_ID%.%LOCATION_ID%-fasttryout.prediction.vertexai.goog/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_googlevertexai",
    name: "inference.put_googlevertexai/PutGoogleVertexAiRequestExample9",
    line: "PUT _inference/completion/google_model_garden_meta_completion",
    params: {
      task_type: "completion",
      googlevertexai_inference_id: "google_model_garden_meta_completion",
      service: "googlevertexai",
      service_settings: {
        provider: "meta",
        service_account_json: "service-account-json",
        url: "https://%LOCATION_ID%-aiplatform.googleapis.com/v1/projects/%PROJECT_ID%/locations/%LOCATION_ID%/endpoints/%ENDPOINT_ID%/chat/completions"
      }
    } satisfies Api.Inference.InferencePutGooglevertexaiRequest
  },
  {
    endpoint: "inference.put_groq",
    name: "inference.put_groq/PutGroqRequestExample1",
    line: "PUT _inference/chat_completion/groq-chat-completion",
    params: {
      task_type: "chat_completion",
      groq_inference_id: "groq-chat-completion",
      service: "groq",
      service_settings: { api_key: "groq-api-key", model_id: "llama-3.3-70b-versatile" }
    } satisfies Api.Inference.InferencePutGroqRequest
  },
  {
    endpoint: "inference.put_hugging_face",
    name: "inference.put_hugging_face/PutHuggingFaceRequestExample1",
    line: "PUT _inference/text_embedding/hugging-face-embeddings",
    params: {
      task_type: "text_embedding",
      huggingface_inference_id: "hugging-face-embeddings",
      service: "hugging_face",
      service_settings: { api_key: "hugging-face-access-token", url: "url-endpoint" }
    } satisfies Api.Inference.InferencePutHuggingFaceRequest
  },
  {
    endpoint: "inference.put_hugging_face",
    name: "inference.put_hugging_face/PutHuggingFaceRequestExample2",
    line: "PUT _inference/rerank/hugging-face-rerank",
    params: {
      task_type: "rerank",
      huggingface_inference_id: "hugging-face-rerank",
      service: "hugging_face",
      service_settings: { api_key: "hugging-face-access-token", url: "url-endpoint" },
      task_settings: { return_documents: true, top_n: 3 }
    } satisfies Api.Inference.InferencePutHuggingFaceRequest
  },
  {
    endpoint: "inference.put_jinaai",
    name: "inference.put_jinaai/PutJinaAiRequestExample1",
    line: "PUT _inference/text_embedding/jinaai-embeddings",
    params: {
      task_type: "text_embedding",
      jinaai_inference_id: "jinaai-embeddings",
      service: "jinaai",
      service_settings: { model_id: "jina-embeddings-v3", api_key: "JinaAi-Api-key" }
    } satisfies Api.Inference.InferencePutJinaaiRequest
  },
  {
    endpoint: "inference.put_jinaai",
    name: "inference.put_jinaai/PutJinaAiRequestExample2",
    line: "PUT _inference/rerank/jinaai-rerank",
    params: {
      task_type: "rerank",
      jinaai_inference_id: "jinaai-rerank",
      service: "jinaai",
      service_settings: { api_key: "JinaAI-Api-key", model_id: "jina-reranker-v2-base-multilingual" },
      task_settings: { top_n: 10, return_documents: true }
    } satisfies Api.Inference.InferencePutJinaaiRequest
  },
  {
    endpoint: "inference.put_jinaai",
    name: "inference.put_jinaai/PutJinaAiRequestExample3",
    line: "PUT _inference/embedding/jinaai-embeddings-multimodal",
    params: {
      task_type: "embedding",
      jinaai_inference_id: "jinaai-embeddings-multimodal",
      service: "jinaai",
      service_settings: { model_id: "jina-embeddings-v4", api_key: "JinaAi-Api-key" }
    } satisfies Api.Inference.InferencePutJinaaiRequest
  },
  {
    endpoint: "inference.put_jinaai",
    name: "inference.put_jinaai/PutJinaAiRequestExample4",
    line: "PUT _inference/embedding/jinaai-embeddings-text-only",
    params: {
      task_type: "embedding",
      jinaai_inference_id: "jinaai-embeddings-text-only",
      service: "jinaai",
      service_settings: { model_id: "jina-embeddings-v3", api_key: "JinaAi-Api-key", multimodal_model: false }
    } satisfies Api.Inference.InferencePutJinaaiRequest
  },
  {
    endpoint: "inference.put_llama",
    name: "inference.put_llama/PutLlamaRequestExample1",
    line: "PUT _inference/text_embedding/llama-text-embedding",
    params: {
      task_type: "text_embedding",
      llama_inference_id: "llama-text-embedding",
      service: "llama",
      service_settings: {
        url: "http://localhost:8321/v1/inference/embeddings",
        dimensions: 384,
        model_id: "all-MiniLM-L6-v2"
      }
    } satisfies Api.Inference.InferencePutLlamaRequest
  },
  {
    endpoint: "inference.put_llama",
    name: "inference.put_llama/PutLlamaRequestExample2",
    line: "PUT _inference/completion/llama-completion",
    params: {
      task_type: "completion",
      llama_inference_id: "llama-completion",
      service: "llama",
      service_settings: {
        url: "http://localhost:8321/v1/openai/v1/chat/completions",
        model_id: "llama3.2:3b"
      }
    } satisfies Api.Inference.InferencePutLlamaRequest
  },
  {
    endpoint: "inference.put_mistral",
    name: "inference.put_mistral/PutMistralRequestExample1",
    line: "PUT _inference/text_embedding/mistral-embeddings-test",
    params: {
      task_type: "text_embedding",
      mistral_inference_id: "mistral-embeddings-test",
      service: "mistral",
      service_settings: { api_key: "Mistral-API-Key", model: "mistral-embed" }
    } satisfies Api.Inference.InferencePutMistralRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample1",
    line: "PUT _inference/text_embedding/nvidia-text-embedding",
    params: {
      task_type: "text_embedding",
      nvidia_inference_id: "nvidia-text-embedding",
      service: "nvidia",
      service_settings: {
        url: "nvidia-embeddings-url",
        api_key: "nvidia-embeddings-token",
        model_id: "nvidia/llama-3.2-nv-embedqa-1b-v2"
      }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample3",
    line: "PUT _inference/completion/nvidia-completion",
    params: {
      task_type: "completion",
      nvidia_inference_id: "nvidia-completion",
      service: "nvidia",
      service_settings: {
        url: "nvidia-completion-url",
        api_key: "nvidia-completion-token",
        model_id: "microsoft/phi-3-mini-128k-instruct"
      }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample4",
    line: "PUT _inference/completion/nvidia-completion",
    params: {
      task_type: "completion",
      nvidia_inference_id: "nvidia-completion",
      service: "nvidia",
      service_settings: { api_key: "nvidia-completion-token", model_id: "microsoft/phi-3-mini-128k-instruct" }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample5",
    line: "PUT _inference/chat_completion/nvidia-chat-completion",
    params: {
      task_type: "chat_completion",
      nvidia_inference_id: "nvidia-chat-completion",
      service: "nvidia",
      service_settings: {
        url: "nvidia-chat-completion-url",
        api_key: "nvidia-chat-completion-token",
        model_id: "microsoft/phi-3-mini-128k-instruct"
      }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample6",
    line: "PUT _inference/chat_completion/nvidia-chat-completion",
    params: {
      task_type: "chat_completion",
      nvidia_inference_id: "nvidia-chat-completion",
      service: "nvidia",
      service_settings: {
        api_key: "nvidia-chat-completion-token",
        model_id: "microsoft/phi-3-mini-128k-instruct"
      }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample7",
    line: "PUT _inference/rerank/nvidia-rerank",
    params: {
      task_type: "rerank",
      nvidia_inference_id: "nvidia-rerank",
      service: "nvidia",
      service_settings: {
        url: "nvidia-rerank-url",
        api_key: "nvidia-rerank-token",
        model_id: "nv-rerank-qa-mistral-4b:1"
      }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_nvidia",
    name: "inference.put_nvidia/PutNvidiaRequestExample8",
    line: "PUT _inference/rerank/nvidia-rerank",
    params: {
      task_type: "rerank",
      nvidia_inference_id: "nvidia-rerank",
      service: "nvidia",
      service_settings: { api_key: "nvidia-rerank-token", model_id: "nv-rerank-qa-mistral-4b:1" }
    } satisfies Api.Inference.InferencePutNvidiaRequest
  },
  {
    endpoint: "inference.put_openai",
    name: "inference.put_openai/PutOpenAiRequestExample1",
    line: "PUT _inference/text_embedding/openai-embeddings",
    params: {
      task_type: "text_embedding",
      openai_inference_id: "openai-embeddings",
      service: "openai",
      service_settings: { api_key: "OpenAI-API-Key", model_id: "text-embedding-3-small", dimensions: 128 }
    } satisfies Api.Inference.InferencePutOpenaiRequest
  },
  {
    endpoint: "inference.put_openai",
    name: "inference.put_openai/PutOpenAiRequestExample2",
    line: "PUT _inference/completion/openai-completion",
    params: {
      task_type: "completion",
      openai_inference_id: "openai-completion",
      service: "openai",
      service_settings: { api_key: "OpenAI-API-Key", model_id: "gpt-3.5-turbo" }
    } satisfies Api.Inference.InferencePutOpenaiRequest
  },
  {
    endpoint: "inference.put_openai",
    name: "inference.put_openai/PutOpenAiRequestExample3",
    line: "PUT _inference/text_embedding/openai-embeddings",
    params: {
      task_type: "text_embedding",
      openai_inference_id: "openai-embeddings",
      service: "openai",
      service_settings: {
        model_id: "text-embedding-3-small",
        client_id: "test_client_id",
        scopes: ["scope1", "scope2"],
        client_secret: "secret",
        token_url: "http://localhost:8080/token",
        url: "https://api.openai.com/v1/embeddings"
      }
    } satisfies Api.Inference.InferencePutOpenaiRequest
  },
  {
    endpoint: "inference.put_openshift_ai",
    name: "inference.put_openshift_ai/PutOpenShiftAiRequestExample1",
    line: "PUT _inference/text_embedding/openshift-ai-text-embedding",
    params: {
      task_type: "text_embedding",
      openshiftai_inference_id: "openshift-ai-text-embedding",
      service: "openshift_ai",
      service_settings: {
        url: "openshift-ai-embeddings-url",
        api_key: "openshift-ai-embeddings-token",
        model_id: "gritlm-7b"
      }
    } satisfies Api.Inference.InferencePutOpenshiftAiRequest
  },
  {
    endpoint: "inference.put_openshift_ai",
    name: "inference.put_openshift_ai/PutOpenShiftAiRequestExample2",
    line: "PUT _inference/completion/openshift-ai-completion",
    params: {
      task_type: "completion",
      openshiftai_inference_id: "openshift-ai-completion",
      service: "openshift_ai",
      service_settings: {
        url: "openshift-ai-completion-url",
        api_key: "openshift-ai-completion-token",
        model_id: "llama-31-8b-instruct"
      }
    } satisfies Api.Inference.InferencePutOpenshiftAiRequest
  },
  {
    endpoint: "inference.put_openshift_ai",
    name: "inference.put_openshift_ai/PutOpenShiftAiRequestExample3",
    line: "PUT _inference/chat_completion/openshift-ai-chat-completion",
    params: {
      task_type: "chat_completion",
      openshiftai_inference_id: "openshift-ai-chat-completion",
      service: "openshift_ai",
      service_settings: {
        url: "openshift-ai-chat-completion-url",
        api_key: "openshift-ai-chat-completion-token",
        model_id: "llama-31-8b-instruct"
      }
    } satisfies Api.Inference.InferencePutOpenshiftAiRequest
  },
  {
    endpoint: "inference.put_openshift_ai",
    name: "inference.put_openshift_ai/PutOpenShiftAiRequestExample4",
    line: "PUT _inference/rerank/openshift-ai-rerank",
    params: {
      task_type: "rerank",
      openshiftai_inference_id: "openshift-ai-rerank",
      service: "openshift_ai",
      service_settings: {
        url: "openshift-ai-rerank-url",
        api_key: "openshift-ai-rerank-token",
        model_id: "bge-reranker-v2-m3"
      }
    } satisfies Api.Inference.InferencePutOpenshiftAiRequest
  },
  {
    endpoint: "inference.put_openshift_ai",
    name: "inference.put_openshift_ai/PutOpenShiftAiRequestExample5",
    line: "PUT _inference/rerank/openshift-ai-rerank",
    params: {
      task_type: "rerank",
      openshiftai_inference_id: "openshift-ai-rerank",
      service: "openshift_ai",
      service_settings: { url: "openshift-ai-rerank-url", api_key: "openshift-ai-rerank-token" },
      task_settings: { return_documents: true, top_n: 2 }
    } satisfies Api.Inference.InferencePutOpenshiftAiRequest
  },
  {
    endpoint: "inference.put_voyageai",
    name: "inference.put_voyageai/PutVoyageAIRequestExample1",
    line: "PUT _inference/text_embedding/openai-embeddings",
    params: {
      task_type: "text_embedding",
      voyageai_inference_id: "openai-embeddings",
      service: "voyageai",
      service_settings: { model_id: "voyage-3-large", dimensions: 512 }
    } satisfies Api.Inference.InferencePutVoyageaiRequest
  },
  {
    endpoint: "inference.put_voyageai",
    name: "inference.put_voyageai/PutVoyageAIRequestExample2",
    line: "PUT _inference/rerank/voyageai-rerank",
    params: {
      task_type: "rerank",
      voyageai_inference_id: "voyageai-rerank",
      service: "voyageai",
      service_settings: { model_id: "rerank-2" }
    } satisfies Api.Inference.InferencePutVoyageaiRequest
  },
  {
    endpoint: "inference.put_watsonx",
    name: "inference.put_watsonx/PutWatsonxRequestExample1",
    line: "PUT _inference/text_embedding/watsonx-embeddings",
    params: {
      task_type: "text_embedding",
      watsonx_inference_id: "watsonx-embeddings",
      service: "watsonxai",
      service_settings: {
        api_key: "Watsonx-API-Key",
        url: "Wastonx-URL",
        model_id: "ibm/slate-30m-english-rtrvr",
        project_id: "IBM-Cloud-ID",
        api_version: "2024-03-14"
      }
    } satisfies Api.Inference.InferencePutWatsonxRequest
  },
  {
    endpoint: "inference.rerank",
    name: "inference.rerank/RerankRequestExample1",
    line: "POST _inference/rerank/cohere_rerank",
    params: {
      inference_id: "cohere_rerank",
      input: ["luke", "like", "leia", "chewy", "r2d2", "star", "wars"],
      query: "star wars main character"
    } satisfies Api.Inference.InferenceRerankRequest
  },
  {
    endpoint: "inference.rerank",
    name: "inference.rerank/RerankRequestExample2",
    line: "POST _inference/rerank/bge-reranker-base-mkn",
    params: {
      inference_id: "bge-reranker-base-mkn",
      input: ["luke", "like", "leia", "chewy", "r2d2", "star", "wars"],
      query: "star wars main character",
      return_documents: false,
      top_n: 2
    } satisfies Api.Inference.InferenceRerankRequest
  },
  {
    endpoint: "inference.rerank",
    name: "inference.rerank/RerankRequestExample3",
    line: "POST _inference/rerank/bge-reranker-base-mkn",
    params: {
      inference_id: "bge-reranker-base-mkn",
      input: ["luke", "like", "leia", "chewy", "r2d2", "star", "wars"],
      query: "star wars main character",
      return_documents: true,
      top_n: 3
    } satisfies Api.Inference.InferenceRerankRequest
  },
  {
    endpoint: "inference.sparse_embedding",
    name: "inference.sparse_embedding/SparseEmbeddingRequestExample1",
    line: "POST _inference/sparse_embedding/my-elser-model",
    params: {
      inference_id: "my-elser-model",
      input: "The sky above the port was the color of television tuned to a dead channel."
    } satisfies Api.Inference.InferenceSparseEmbeddingRequest
  },
  {
    endpoint: "inference.stream_completion",
    name: "inference.stream_completion/StreamInferenceRequestExample1",
    line: "POST _inference/completion/openai-completion/_stream",
    params: {
      inference_id: "openai-completion",
      input: "What is Elastic?"
    } satisfies Api.Inference.InferenceStreamCompletionRequest
  },
  {
    endpoint: "inference.text_embedding",
    name: "inference.text_embedding/TextEmbeddingRequestExample1",
    line: "POST _inference/text_embedding/my-cohere-endpoint",
    params: {
      inference_id: "my-cohere-endpoint",
      input: "The sky above the port was the color of television tuned to a dead channel.",
      input_type: "ingest"
    } satisfies Api.Inference.InferenceTextEmbeddingRequest
  },
  {
    endpoint: "inference.update",
    name: "inference.update/InferenceUpdateExample1",
    line: "PUT _inference/my-inference-endpoint/_update",
    params: {
      inference_id: "my-inference-endpoint",
      inference_config: { service_settings: { api_key: "<API_KEY>" }, service: "example-service" }
    } satisfies Api.Inference.InferenceUpdateRequest
  }
]
