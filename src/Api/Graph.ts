/**
 * The endpoints of the namespace `graph`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, type Call } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  type Duration,
  type Indices,
  type Long,
  type Routing,
  ShardFailure,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import {
  GraphConnection,
  type GraphExploreControls,
  type GraphHop,
  GraphVertex,
  type GraphVertexDefinition
} from "./types/Graph.ts"
import type { QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `graph.explore.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphExploreResponse {
  readonly connections: ReadonlyArray<GraphConnection>
  readonly failures: ReadonlyArray<ShardFailure>
  readonly timed_out: boolean
  readonly took: Long
  readonly vertices: ReadonlyArray<GraphVertex>
}

/** The schema of `GraphExploreResponse`. @category schemas @since 0.1.0 */
export const GraphExploreResponse: s.Lazy<GraphExploreResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    connections: /*#__PURE__*/ s.array(/*#__PURE__*/ GraphConnection()),
    failures: /*#__PURE__*/ s.array(/*#__PURE__*/ ShardFailure()),
    timed_out: s.boolean,
    took: s.number,
    vertices: /*#__PURE__*/ s.array(/*#__PURE__*/ GraphVertex())
  })
)

/**
 * Parameters of `graph.explore`.
 * @category models
 * @since 0.1.0
 */
export interface GraphExploreRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly routing?: Routing | undefined
  readonly timeout?: Duration | TimeSpan | undefined
  readonly connections?: GraphHop | undefined
  readonly controls?: GraphExploreControls | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly vertices?: ReadonlyArray<GraphVertexDefinition> | undefined
}

/**
 * `graph.explore`: `GET or POST /{index}/_graph/explore`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-graph
 * @category endpoints
 * @since 0.1.0
 */
export const explore: Call<GraphExploreRequest, GraphExploreResponse> = /*#__PURE__*/ call({
  name: "graph.explore",
  urls: [{ path: "/{index}/_graph/explore", methods: ["GET", "POST"] }],
  query: ["routing", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: GraphExploreResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-graph"
})
