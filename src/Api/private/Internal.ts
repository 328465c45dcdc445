/**
 * Endpoints of the namespace `_internal` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import type { Duration, Long, SpecUtilsCommonQueryParameters } from "../types/Common.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `_internal.get_desired_balance.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InternalGetDesiredBalanceResponse = unknown

/** The schema of `InternalGetDesiredBalanceResponse`. @category schemas @since 0.1.0 */
export const InternalGetDesiredBalanceResponse: s.Lazy<InternalGetDesiredBalanceResponse> =
  /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_internal.get_desired_nodes.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InternalGetDesiredNodesResponse = unknown

/** The schema of `InternalGetDesiredNodesResponse`. @category schemas @since 0.1.0 */
export const InternalGetDesiredNodesResponse: s.Lazy<InternalGetDesiredNodesResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `_internal.prevalidate_node_removal.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InternalPrevalidateNodeRemovalResponse = unknown

/** The schema of `InternalPrevalidateNodeRemovalResponse`. @category schemas @since 0.1.0 */
export const InternalPrevalidateNodeRemovalResponse: s.Lazy<InternalPrevalidateNodeRemovalResponse> =
  /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_internal.update_desired_nodes.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InternalUpdateDesiredNodesResponse {
  readonly replaced_existing_history_id: boolean
  readonly dry_run: boolean
}

/** The schema of `InternalUpdateDesiredNodesResponse`. @category schemas @since 0.1.0 */
export const InternalUpdateDesiredNodesResponse: s.Lazy<InternalUpdateDesiredNodesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ replaced_existing_history_id: s.boolean, dry_run: s.boolean })
  )

/**
 * Parameters of `_internal.delete_desired_balance`.
 * @category models
 * @since 0.1.0
 */
export interface InternalDeleteDesiredBalanceRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `_internal.delete_desired_balance`: `DELETE /_internal/desired_balance`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDesiredBalance: OptionalCall<InternalDeleteDesiredBalanceRequest, void> =
  /*#__PURE__*/ optionalCall({
    name: "_internal.delete_desired_balance",
    urls: [{ path: "/_internal/desired_balance", methods: ["DELETE"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "empty" },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })

/**
 * Parameters of `_internal.delete_desired_nodes`.
 * @category models
 * @since 0.1.0
 */
export interface InternalDeleteDesiredNodesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `_internal.delete_desired_nodes`: `DELETE /_internal/desired_nodes`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDesiredNodes: OptionalCall<InternalDeleteDesiredNodesRequest, void> =
  /*#__PURE__*/ optionalCall({
    name: "_internal.delete_desired_nodes",
    urls: [{ path: "/_internal/desired_nodes", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "empty" },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })

/**
 * Parameters of `_internal.get_desired_balance`.
 * @category models
 * @since 0.1.0
 */
export interface InternalGetDesiredBalanceRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `_internal.get_desired_balance`: `GET /_internal/desired_balance`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const getDesiredBalance: OptionalCall<
  InternalGetDesiredBalanceRequest,
  InternalGetDesiredBalanceResponse
> = /*#__PURE__*/ optionalCall({
  name: "_internal.get_desired_balance",
  urls: [{ path: "/_internal/desired_balance", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: InternalGetDesiredBalanceResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `_internal.get_desired_nodes`.
 * @category models
 * @since 0.1.0
 */
export interface InternalGetDesiredNodesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `_internal.get_desired_nodes`: `GET /_internal/desired_nodes/_latest`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const getDesiredNodes: OptionalCall<InternalGetDesiredNodesRequest, InternalGetDesiredNodesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "_internal.get_desired_nodes",
    urls: [{ path: "/_internal/desired_nodes/_latest", methods: ["GET"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: InternalGetDesiredNodesResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })

/**
 * Parameters of `_internal.prevalidate_node_removal`.
 * @category models
 * @since 0.1.0
 */
export interface InternalPrevalidateNodeRemovalRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `""`. */
  readonly names?: string | ReadonlyArray<string> | undefined
  /** Default: `""`. */
  readonly ids?: string | ReadonlyArray<string> | undefined
  /** Default: `""`. */
  readonly external_ids?: string | ReadonlyArray<string> | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `_internal.prevalidate_node_removal`: `POST /_internal/prevalidate_node_removal`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const prevalidateNodeRemoval: OptionalCall<
  InternalPrevalidateNodeRemovalRequest,
  InternalPrevalidateNodeRemovalResponse
> = /*#__PURE__*/ optionalCall({
  name: "_internal.prevalidate_node_removal",
  urls: [{ path: "/_internal/prevalidate_node_removal", methods: ["POST"] }],
  query: ["external_ids", "ids", "master_timeout", "names", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: InternalPrevalidateNodeRemovalResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `_internal.update_desired_nodes`.
 * @category models
 * @since 0.1.0
 */
export interface InternalUpdateDesiredNodesRequest extends SpecUtilsCommonQueryParameters {
  readonly history_id: string
  readonly version: Long
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly body: unknown
}

/**
 * `_internal.update_desired_nodes`: `PUT /_internal/desired_nodes/{history_id}/{version}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const updateDesiredNodes: Call<InternalUpdateDesiredNodesRequest, InternalUpdateDesiredNodesResponse> =
  /*#__PURE__*/ call({
    name: "_internal.update_desired_nodes",
    urls: [{ path: "/_internal/desired_nodes/{history_id}/{version}", methods: ["PUT"] }],
    query: ["dry_run", "master_timeout", "timeout"],
    body: { kind: "value", name: "body" },
    answer: { kind: "json", schema: InternalUpdateDesiredNodesResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })
