/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "shutdown.delete_node",
    name: "shutdown.delete_node/ShutdownDeleteNodeRequestExample1",
    line: "DELETE /_nodes/USpTGYaBSIKbgSUJR2Z9lg/shutdown",
    params: { node_id: "USpTGYaBSIKbgSUJR2Z9lg" } satisfies Api.Private.Shutdown.ShutdownDeleteNodeRequest
  },
  {
    endpoint: "shutdown.get_node",
    name: "shutdown.get_node/ShutdownGetNodeRequestExample1",
    line: "GET /_nodes/USpTGYaBSIKbgSUJR2Z9lg/shutdown",
    params: { node_id: "USpTGYaBSIKbgSUJR2Z9lg" } satisfies Api.Private.Shutdown.ShutdownGetNodeRequest
  },
  {
    endpoint: "shutdown.put_node",
    name: "shutdown.put_node/ShutdownPutNodeRequestExample1",
    line: "PUT /_nodes/USpTGYaBSIKbgSUJR2Z9lg/shutdown",
    params: {
      node_id: "USpTGYaBSIKbgSUJR2Z9lg",
      type: "restart",
      reason: "Demonstrating how the node shutdown API works",
      allocation_delay: "20m"
    } satisfies Api.Private.Shutdown.ShutdownPutNodeRequest
  }
]
