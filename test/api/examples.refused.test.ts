/**
 * The examples of requests that the types refuse, each cut down to what is wrong with it. The compiler says
 * when one of them starts to fit.
 */
import { assert, describe, it } from "@effect/vitest"
import type * as Api from "effect-elasticsearch/Api"
import { brokenRequests } from "../../codegen/brokenExamples.ts"
import { requestsOfSpecification } from "./support.ts"

/** By the names of the examples. */
const refused = {
  "indices.rollover/indicesRolloverRequestExample1": {
    alias: "my-data-stream",
    // @ts-expect-error a number as text
    conditions: { max_primary_shard_docs: "2000" }
  } satisfies Api.Indices.IndicesRolloverRequest,
  "inference.put_llama/PutLlamaRequestExample3": {
    // @ts-expect-error the server knows chat_completion
    task_type: "chat-completion",
    llama_inference_id: "llama-chat-completion",
    service: "llama",
    service_settings: { url: "http://localhost:8321/v1/openai/v1/chat/completions", model_id: "llama3.2:3b" }
  } satisfies Api.Inference.InferencePutLlamaRequest,
  "inference.put_nvidia/PutNvidiaRequestExample2": {
    task_type: "text_embedding",
    nvidia_inference_id: "nvidia-text-embedding",
    service: "nvidia",
    service_settings: { model_id: "nvidia/llama-3.2-nv-embedqa-1b-v2", api_key: "token" },
    // @ts-expect-error in lower case
    task_settings: { input_type: "ingest", truncate: "start" }
  } satisfies Api.Inference.InferencePutNvidiaRequest,
  "ml.update_job/MlUpdateJobExample1": {
    job_id: "low_request_rate",
    // @ts-expect-error one detector without a list around it
    detectors: { detector_index: 0, description: "An updated detector description" }
  } satisfies Api.Ml.MlUpdateJobRequest,
  "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample5": {
    // @ts-expect-error a boolean as text
    owner: "true"
  } satisfies Api.Security.SecurityInvalidateApiKeyRequest,
  "watcher.put_watch/WatcherPutWatchRequestExample1": {
    id: "my-watch",
    input: {
      search: {
        request: {
          indices: ["logstash*"],
          // @ts-expect-error 9.5 knows neither from nor to
          body: { query: { bool: { filter: { range: { "@timestamp": { from: "now-5m", to: "now" } } } } } }
        }
      }
    }
  } satisfies Api.Watcher.WatcherPutWatchRequest
}

describe("the specification's examples of requests that cannot be right", () => {
  it("have no parameters of their endpoint, or parameters that its type refuses", () => {
    const typed = requestsOfSpecification().filter(
      ({ name, params }) => brokenRequests[name] !== undefined && typeof params !== "string"
    )
    assert.deepStrictEqual(typed.map(({ name }) => name).toSorted(), Object.keys(refused).toSorted())
  })
})
