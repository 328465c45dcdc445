/**
 * The endpoints of the namespace `logstash`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type { Id, Ids, SpecUtilsCommonQueryParameters } from "./types/Common.ts"
import { LogstashPipeline } from "./types/Logstash.ts"

/**
 * `logstash.get_pipeline.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LogstashGetPipelineResponse = { readonly [key: string]: LogstashPipeline }

/** The schema of `LogstashGetPipelineResponse`. @category schemas @since 0.1.0 */
export const LogstashGetPipelineResponse: s.Lazy<LogstashGetPipelineResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ LogstashPipeline())
)

/**
 * Parameters of `logstash.delete_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface LogstashDeletePipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `logstash.delete_pipeline`: `DELETE /_logstash/pipeline/{id}`.
 * Needs the privileges: cluster manage_logstash_pipelines.
 * In Elasticsearch since 7.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-delete-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const deletePipeline: Call<LogstashDeletePipelineRequest, void> = /*#__PURE__*/ call({
  name: "logstash.delete_pipeline",
  urls: [{ path: "/_logstash/pipeline/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "empty" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-delete-pipeline"
})

/**
 * Parameters of `logstash.get_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface LogstashGetPipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Ids | undefined
}

/**
 * `logstash.get_pipeline`: `GET /_logstash/pipeline`, `GET /_logstash/pipeline/{id}`.
 * Needs the privileges: cluster manage_logstash_pipelines.
 * In Elasticsearch since 7.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-get-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const getPipeline: OptionalCall<LogstashGetPipelineRequest, LogstashGetPipelineResponse> =
  /*#__PURE__*/ optionalCall({
    name: "logstash.get_pipeline",
    urls: [
      { path: "/_logstash/pipeline", methods: ["GET"] },
      { path: "/_logstash/pipeline/{id}", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: LogstashGetPipelineResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-get-pipeline"
  })

/**
 * Parameters of `logstash.put_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface LogstashPutPipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** The body of the request. */
  readonly pipeline: LogstashPipeline
}

/**
 * `logstash.put_pipeline`: `PUT /_logstash/pipeline/{id}`.
 * Needs the privileges: cluster manage_logstash_pipelines.
 * In Elasticsearch since 7.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-put-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const putPipeline: Call<LogstashPutPipelineRequest, void> = /*#__PURE__*/ call({
  name: "logstash.put_pipeline",
  urls: [{ path: "/_logstash/pipeline/{id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "value", name: "pipeline" },
  answer: { kind: "empty" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-put-pipeline"
})
