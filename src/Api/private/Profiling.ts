/**
 * Endpoints of the namespace `profiling` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import type { Duration, SpecUtilsCommonQueryParameters } from "../types/Common.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `profiling.flamegraph.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProfilingFlamegraphResponse = unknown

/** The schema of `ProfilingFlamegraphResponse`. @category schemas @since 0.1.0 */
export const ProfilingFlamegraphResponse: s.Lazy<ProfilingFlamegraphResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `profiling.stacktraces.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProfilingStacktracesResponse = unknown

/** The schema of `ProfilingStacktracesResponse`. @category schemas @since 0.1.0 */
export const ProfilingStacktracesResponse: s.Lazy<ProfilingStacktracesResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `profiling.status.ProfilingOperationMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProfilingStatusProfilingOperationMode = "RUNNING" | "STOPPING" | "STOPPED" | (string & {})

/**
 * `profiling.status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ProfilingStatusResponse {
  readonly operation_mode: ProfilingStatusProfilingOperationMode
}

/** The schema of `ProfilingStatusResponse`. @category schemas @since 0.1.0 */
export const ProfilingStatusResponse: s.Lazy<ProfilingStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ operation_mode: s.string })
)

/**
 * `profiling.topn_functions.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProfilingTopnFunctionsResponse = unknown

/** The schema of `ProfilingTopnFunctionsResponse`. @category schemas @since 0.1.0 */
export const ProfilingTopnFunctionsResponse: s.Lazy<ProfilingTopnFunctionsResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * Parameters of `profiling.flamegraph`.
 * @category models
 * @since 0.1.0
 */
export interface ProfilingFlamegraphRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly conditions: unknown
}

/**
 * `profiling.flamegraph`: `POST /_profiling/flamegraph`.
 * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
 * @category endpoints
 * @since 0.1.0
 */
export const flamegraph: Call<ProfilingFlamegraphRequest, ProfilingFlamegraphResponse> = /*#__PURE__*/ call({
  name: "profiling.flamegraph",
  urls: [{ path: "/_profiling/flamegraph", methods: ["POST"] }],
  query: [],
  body: { kind: "value", name: "conditions" },
  answer: { kind: "json", schema: ProfilingFlamegraphResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/guide/en/observability/current/universal-profiling.html"
})

/**
 * Parameters of `profiling.stacktraces`.
 * @category models
 * @since 0.1.0
 */
export interface ProfilingStacktracesRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly conditions: unknown
}

/**
 * `profiling.stacktraces`: `POST /_profiling/stacktraces`.
 * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
 * @category endpoints
 * @since 0.1.0
 */
export const stacktraces: Call<ProfilingStacktracesRequest, ProfilingStacktracesResponse> =
  /*#__PURE__*/ call({
    name: "profiling.stacktraces",
    urls: [{ path: "/_profiling/stacktraces", methods: ["POST"] }],
    query: [],
    body: { kind: "value", name: "conditions" },
    answer: { kind: "json", schema: ProfilingStacktracesResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/guide/en/observability/current/universal-profiling.html"
  })

/**
 * Parameters of `profiling.status`.
 * @category models
 * @since 0.1.0
 */
export interface ProfilingStatusRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly wait_for_resources_created?: boolean | undefined
}

/**
 * `profiling.status`: `GET /_profiling/status`.
 * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
 * @category endpoints
 * @since 0.1.0
 */
export const status: OptionalCall<ProfilingStatusRequest, ProfilingStatusResponse> =
  /*#__PURE__*/ optionalCall({
    name: "profiling.status",
    urls: [{ path: "/_profiling/status", methods: ["GET"] }],
    query: ["master_timeout", "timeout", "wait_for_resources_created"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ProfilingStatusResponse },
    stability: "stable",
    docs: "https://www.elastic.co/guide/en/observability/current/universal-profiling.html"
  })

/**
 * Parameters of `profiling.topn_functions`.
 * @category models
 * @since 0.1.0
 */
export interface ProfilingTopnFunctionsRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly conditions: unknown
}

/**
 * `profiling.topn_functions`: `POST /_profiling/topn/functions`.
 * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
 * @category endpoints
 * @since 0.1.0
 */
export const topnFunctions: Call<ProfilingTopnFunctionsRequest, ProfilingTopnFunctionsResponse> =
  /*#__PURE__*/ call({
    name: "profiling.topn_functions",
    urls: [{ path: "/_profiling/topn/functions", methods: ["POST"] }],
    query: [],
    body: { kind: "value", name: "conditions" },
    answer: { kind: "json", schema: ProfilingTopnFunctionsResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/guide/en/observability/current/universal-profiling.html"
  })
