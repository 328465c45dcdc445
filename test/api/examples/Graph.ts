/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "graph.explore",
    name: "graph.explore/GraphExploreRequestExample1",
    line: "POST clicklogs/_graph/explore",
    params: {
      index: "clicklogs",
      query: { match: { "query.raw": "midi" } },
      vertices: [{ field: "product" }],
      connections: { vertices: [{ field: "query.raw" }] }
    } satisfies Api.Graph.GraphExploreRequest
  }
]
