/**
 * The endpoints of the namespace `cluster`.
 *
 * Written by hand for the endpoints there are so far; the generator takes this over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { type OptionalCall, optionalCall } from "./Call.ts"
import { lazy } from "./internal/lazy.ts"
import type { Duration, Indices } from "./Types.ts"

/** @category models @since 0.1.0 */
export interface ClusterHealthRequest {
  readonly index?: Indices | undefined
  readonly timeout?: Duration | undefined
  readonly wait_for_nodes?: string | number | undefined
  readonly wait_for_status?: "green" | "yellow" | "red" | undefined
}

/** @category models @since 0.1.0 */
export interface ClusterHealthResponse {
  readonly cluster_name: string
  readonly status: "green" | "yellow" | "red" | (string & {})
  readonly timed_out: boolean
  readonly number_of_nodes: number
  readonly number_of_data_nodes: number
  readonly active_shards: number
  readonly unassigned_shards: number
}

/** @category schemas @since 0.1.0 */
export const ClusterHealthResponse: () => Schema.Codec<ClusterHealthResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    cluster_name: Schema.String,
    status: Schema.String,
    timed_out: Schema.Boolean,
    number_of_nodes: Schema.Number,
    number_of_data_nodes: Schema.Number,
    active_shards: Schema.Number,
    unassigned_shards: Schema.Number
  })
)

/**
 * `GET /_cluster/health`: the state of the cluster and of its shards.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health
 * @category endpoints
 * @since 0.1.0
 */
export const health: OptionalCall<ClusterHealthRequest, ClusterHealthResponse> = /*#__PURE__*/ optionalCall({
  name: "cluster.health",
  urls: [
    { path: "/_cluster/health/{index}", methods: ["GET"] },
    { path: "/_cluster/health", methods: ["GET"] }
  ],
  query: ["timeout", "wait_for_nodes", "wait_for_status"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterHealthResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health"
})
