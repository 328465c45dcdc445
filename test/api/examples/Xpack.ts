/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "xpack.info",
    name: "xpack.info/XPackInfoRequestExample1",
    line: "GET /_xpack",
    params: {} satisfies Api.Xpack.XpackInfoRequest
  },
  {
    endpoint: "xpack.usage",
    name: "xpack.usage/XPackUsageRequestExample1",
    line: "GET /_xpack/usage",
    params: {} satisfies Api.Xpack.XpackUsageRequest
  }
]
