/**
 * Endpoints of the namespace `shutdown` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type EpochTime,
  type NodeId,
  type NodeIds,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis
} from "../types/Common.ts"
import type { ShutdownType } from "../types/Shutdown.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `shutdown.delete_node.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ShutdownDeleteNodeResponse = AcknowledgedResponseBase

/** The schema of `ShutdownDeleteNodeResponse`. @category schemas @since 0.1.0 */
export const ShutdownDeleteNodeResponse: s.Lazy<ShutdownDeleteNodeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `shutdown.get_node.NodeShutdownStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodeNodeShutdownStatus {
  readonly node_id: NodeId
  readonly type: ShutdownGetNodeShutdownType
  readonly reason: string
  readonly shutdown_startedmillis: EpochTime<UnitMillis>
  readonly status: ShutdownGetNodeShutdownStatus
  readonly shard_migration: ShutdownGetNodeShardMigrationStatus
  readonly persistent_tasks: ShutdownGetNodePersistentTaskStatus
  readonly plugins: ShutdownGetNodePluginsStatus
}

/** The schema of `ShutdownGetNodeNodeShutdownStatus`. @category schemas @since 0.1.0 */
export const ShutdownGetNodeNodeShutdownStatus: s.Lazy<ShutdownGetNodeNodeShutdownStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node_id: s.string,
      type: s.string,
      reason: s.string,
      shutdown_startedmillis: s.number,
      status: s.string,
      shard_migration: /*#__PURE__*/ ShutdownGetNodeShardMigrationStatus(),
      persistent_tasks: /*#__PURE__*/ ShutdownGetNodePersistentTaskStatus(),
      plugins: /*#__PURE__*/ ShutdownGetNodePluginsStatus()
    })
  )

/**
 * `shutdown.get_node.PersistentTaskStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodePersistentTaskStatus {
  readonly status: ShutdownGetNodeShutdownStatus
}

/** The schema of `ShutdownGetNodePersistentTaskStatus`. @category schemas @since 0.1.0 */
export const ShutdownGetNodePersistentTaskStatus: s.Lazy<ShutdownGetNodePersistentTaskStatus> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ status: s.string }))

/**
 * `shutdown.get_node.PluginsStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodePluginsStatus {
  readonly status: ShutdownGetNodeShutdownStatus
}

/** The schema of `ShutdownGetNodePluginsStatus`. @category schemas @since 0.1.0 */
export const ShutdownGetNodePluginsStatus: s.Lazy<ShutdownGetNodePluginsStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ status: s.string })
)

/**
 * `shutdown.get_node.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodeResponse {
  readonly nodes: ReadonlyArray<ShutdownGetNodeNodeShutdownStatus>
}

/** The schema of `ShutdownGetNodeResponse`. @category schemas @since 0.1.0 */
export const ShutdownGetNodeResponse: s.Lazy<ShutdownGetNodeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ nodes: /*#__PURE__*/ s.array(/*#__PURE__*/ ShutdownGetNodeNodeShutdownStatus()) })
)

/**
 * `shutdown.get_node.ShardMigrationStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodeShardMigrationStatus {
  readonly status: ShutdownGetNodeShutdownStatus
}

/** The schema of `ShutdownGetNodeShardMigrationStatus`. @category schemas @since 0.1.0 */
export const ShutdownGetNodeShardMigrationStatus: s.Lazy<ShutdownGetNodeShardMigrationStatus> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ status: s.string }))

/**
 * `shutdown.get_node.ShutdownStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ShutdownGetNodeShutdownStatus =
  | "not_started"
  | "in_progress"
  | "stalled"
  | "complete"
  | (string & {})

/**
 * `shutdown.get_node.ShutdownType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ShutdownGetNodeShutdownType = "remove" | "restart" | (string & {})

/**
 * `shutdown.put_node.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ShutdownPutNodeResponse = AcknowledgedResponseBase

/** The schema of `ShutdownPutNodeResponse`. @category schemas @since 0.1.0 */
export const ShutdownPutNodeResponse: s.Lazy<ShutdownPutNodeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * Parameters of `shutdown.delete_node`.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownDeleteNodeRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id: NodeId
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `shutdown.delete_node`: `DELETE /_nodes/{node_id}/shutdown`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-delete-node
 * @category endpoints
 * @since 0.1.0
 */
export const deleteNode: Call<ShutdownDeleteNodeRequest, ShutdownDeleteNodeResponse> = /*#__PURE__*/ call({
  name: "shutdown.delete_node",
  urls: [{ path: "/_nodes/{node_id}/shutdown", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ShutdownDeleteNodeResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-delete-node"
})

/**
 * Parameters of `shutdown.get_node`.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownGetNodeRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `shutdown.get_node`: `GET /_nodes/shutdown`, `GET /_nodes/{node_id}/shutdown`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-get-node
 * @category endpoints
 * @since 0.1.0
 */
export const getNode: OptionalCall<ShutdownGetNodeRequest, ShutdownGetNodeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "shutdown.get_node",
    urls: [
      { path: "/_nodes/shutdown", methods: ["GET"] },
      { path: "/_nodes/{node_id}/shutdown", methods: ["GET"] }
    ],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ShutdownGetNodeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-get-node"
  })

/**
 * Parameters of `shutdown.put_node`.
 * @category models
 * @since 0.1.0
 */
export interface ShutdownPutNodeRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id: NodeId
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly type: ShutdownType
  readonly reason: string
  /** Default: `5m`. */
  readonly allocation_delay?: string | undefined
  readonly target_node_name?: string | undefined
}

/**
 * `shutdown.put_node`: `PUT /_nodes/{node_id}/shutdown`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-put-node
 * @category endpoints
 * @since 0.1.0
 */
export const putNode: Call<ShutdownPutNodeRequest, ShutdownPutNodeResponse> = /*#__PURE__*/ call({
  name: "shutdown.put_node",
  urls: [{ path: "/_nodes/{node_id}/shutdown", methods: ["PUT"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ShutdownPutNodeResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-put-node"
})
