/**
 * Endpoints of the namespace `autoscaling` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import { AutoscalingAutoscalingPolicy } from "../types/Autoscaling.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type Integer,
  type Name,
  type NodeName,
  type SpecUtilsCommonQueryParameters
} from "../types/Common.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `autoscaling.delete_autoscaling_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AutoscalingDeleteAutoscalingPolicyResponse = AcknowledgedResponseBase

/** The schema of `AutoscalingDeleteAutoscalingPolicyResponse`. @category schemas @since 0.1.0 */
export const AutoscalingDeleteAutoscalingPolicyResponse: s.Lazy<AutoscalingDeleteAutoscalingPolicyResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `autoscaling.get_autoscaling_capacity.AutoscalingCapacity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityAutoscalingCapacity {
  readonly node: AutoscalingGetAutoscalingCapacityAutoscalingResources
  readonly total: AutoscalingGetAutoscalingCapacityAutoscalingResources
}

/** The schema of `AutoscalingGetAutoscalingCapacityAutoscalingCapacity`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityAutoscalingCapacity: s.Lazy<AutoscalingGetAutoscalingCapacityAutoscalingCapacity> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node: /*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingResources(),
      total: /*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingResources()
    })
  )

/**
 * `autoscaling.get_autoscaling_capacity.AutoscalingDecider` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityAutoscalingDecider {
  readonly required_capacity: AutoscalingGetAutoscalingCapacityAutoscalingCapacity
  readonly reason_summary?: string
  readonly reason_details?: unknown
}

/** The schema of `AutoscalingGetAutoscalingCapacityAutoscalingDecider`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityAutoscalingDecider: s.Lazy<AutoscalingGetAutoscalingCapacityAutoscalingDecider> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      required_capacity: /*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingCapacity(),
      reason_summary: /*#__PURE__*/ s.optional(s.string),
      reason_details: /*#__PURE__*/ s.optional(s.unknown)
    })
  )

/**
 * `autoscaling.get_autoscaling_capacity.AutoscalingDeciders` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityAutoscalingDeciders {
  readonly required_capacity: AutoscalingGetAutoscalingCapacityAutoscalingCapacity
  readonly current_capacity: AutoscalingGetAutoscalingCapacityAutoscalingCapacity
  readonly current_nodes: ReadonlyArray<AutoscalingGetAutoscalingCapacityAutoscalingNode>
  readonly deciders: { readonly [key: string]: AutoscalingGetAutoscalingCapacityAutoscalingDecider }
}

/** The schema of `AutoscalingGetAutoscalingCapacityAutoscalingDeciders`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityAutoscalingDeciders: s.Lazy<AutoscalingGetAutoscalingCapacityAutoscalingDeciders> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      required_capacity: /*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingCapacity(),
      current_capacity: /*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingCapacity(),
      current_nodes: /*#__PURE__*/ s.array(/*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingNode()),
      deciders: /*#__PURE__*/ s.record(/*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingDecider())
    })
  )

/**
 * `autoscaling.get_autoscaling_capacity.AutoscalingNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityAutoscalingNode {
  readonly name: NodeName
}

/** The schema of `AutoscalingGetAutoscalingCapacityAutoscalingNode`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityAutoscalingNode: s.Lazy<AutoscalingGetAutoscalingCapacityAutoscalingNode> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string }))

/**
 * `autoscaling.get_autoscaling_capacity.AutoscalingResources` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityAutoscalingResources {
  readonly storage: Integer
  readonly memory: Integer
}

/** The schema of `AutoscalingGetAutoscalingCapacityAutoscalingResources`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityAutoscalingResources: s.Lazy<AutoscalingGetAutoscalingCapacityAutoscalingResources> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ storage: s.number, memory: s.number }))

/**
 * `autoscaling.get_autoscaling_capacity.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityResponse {
  readonly policies: { readonly [key: string]: AutoscalingGetAutoscalingCapacityAutoscalingDeciders }
}

/** The schema of `AutoscalingGetAutoscalingCapacityResponse`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingCapacityResponse: s.Lazy<AutoscalingGetAutoscalingCapacityResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      policies: /*#__PURE__*/ s.record(/*#__PURE__*/ AutoscalingGetAutoscalingCapacityAutoscalingDeciders())
    })
  )

/**
 * `autoscaling.get_autoscaling_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AutoscalingGetAutoscalingPolicyResponse = AutoscalingAutoscalingPolicy

/** The schema of `AutoscalingGetAutoscalingPolicyResponse`. @category schemas @since 0.1.0 */
export const AutoscalingGetAutoscalingPolicyResponse: s.Lazy<AutoscalingGetAutoscalingPolicyResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AutoscalingAutoscalingPolicy())

/**
 * `autoscaling.put_autoscaling_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AutoscalingPutAutoscalingPolicyResponse = AcknowledgedResponseBase

/** The schema of `AutoscalingPutAutoscalingPolicyResponse`. @category schemas @since 0.1.0 */
export const AutoscalingPutAutoscalingPolicyResponse: s.Lazy<AutoscalingPutAutoscalingPolicyResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * Parameters of `autoscaling.delete_autoscaling_policy`.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingDeleteAutoscalingPolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `autoscaling.delete_autoscaling_policy`: `DELETE /_autoscaling/policy/{name}`.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-delete-autoscaling-policy
 * @category endpoints
 * @since 0.1.0
 */
export const deleteAutoscalingPolicy: Call<
  AutoscalingDeleteAutoscalingPolicyRequest,
  AutoscalingDeleteAutoscalingPolicyResponse
> = /*#__PURE__*/ call({
  name: "autoscaling.delete_autoscaling_policy",
  urls: [{ path: "/_autoscaling/policy/{name}", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: AutoscalingDeleteAutoscalingPolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-delete-autoscaling-policy"
})

/**
 * Parameters of `autoscaling.get_autoscaling_capacity`.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingCapacityRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `autoscaling.get_autoscaling_capacity`: `GET /_autoscaling/capacity`.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity
 * @category endpoints
 * @since 0.1.0
 */
export const getAutoscalingCapacity: OptionalCall<
  AutoscalingGetAutoscalingCapacityRequest,
  AutoscalingGetAutoscalingCapacityResponse
> = /*#__PURE__*/ optionalCall({
  name: "autoscaling.get_autoscaling_capacity",
  urls: [{ path: "/_autoscaling/capacity", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: AutoscalingGetAutoscalingCapacityResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity"
})

/**
 * Parameters of `autoscaling.get_autoscaling_policy`.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingGetAutoscalingPolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `autoscaling.get_autoscaling_policy`: `GET /_autoscaling/policy/{name}`.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity
 * @category endpoints
 * @since 0.1.0
 */
export const getAutoscalingPolicy: Call<
  AutoscalingGetAutoscalingPolicyRequest,
  AutoscalingGetAutoscalingPolicyResponse
> = /*#__PURE__*/ call({
  name: "autoscaling.get_autoscaling_policy",
  urls: [{ path: "/_autoscaling/policy/{name}", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: AutoscalingGetAutoscalingPolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity"
})

/**
 * Parameters of `autoscaling.put_autoscaling_policy`.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingPutAutoscalingPolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly policy: AutoscalingAutoscalingPolicy
}

/**
 * `autoscaling.put_autoscaling_policy`: `PUT /_autoscaling/policy/{name}`.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-put-autoscaling-policy
 * @category endpoints
 * @since 0.1.0
 */
export const putAutoscalingPolicy: Call<
  AutoscalingPutAutoscalingPolicyRequest,
  AutoscalingPutAutoscalingPolicyResponse
> = /*#__PURE__*/ call({
  name: "autoscaling.put_autoscaling_policy",
  urls: [{ path: "/_autoscaling/policy/{name}", methods: ["PUT"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "value", name: "policy" },
  answer: { kind: "json", schema: AutoscalingPutAutoscalingPolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-put-autoscaling-policy"
})
