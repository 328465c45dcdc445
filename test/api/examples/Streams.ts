/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "streams.logs_disable",
    name: "streams.logs_disable/PostStreamsDisableRequestExample1",
    line: "POST _streams/logs.otel/_disable",
    params: { name: "logs.otel" } satisfies Api.Streams.StreamsLogsDisableRequest
  },
  {
    endpoint: "streams.logs_enable",
    name: "streams.logs_enable/PostStreamsEnableRequestExample1",
    line: "POST _streams/logs.otel/_enable",
    params: { name: "logs.otel" } satisfies Api.Streams.StreamsLogsEnableRequest
  },
  {
    endpoint: "streams.status",
    name: "streams.status/GetStreamsStatusRequestExample1",
    line: "GET _streams/status",
    params: {} satisfies Api.Streams.StreamsStatusRequest
  }
]
