/**
 * Types and schemas of `Logstash` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import { DateTime, type Integer } from "../types/Common.ts"

/**
 * `logstash._types.Pipeline` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LogstashPipeline {
  readonly description: string
  readonly last_modified: DateTime
  readonly pipeline: string
  readonly pipeline_metadata: LogstashPipelineMetadata
  readonly pipeline_settings: LogstashPipelineSettings
  readonly username: string
}

/** The schema of `LogstashPipeline`. @category schemas @since 0.1.0 */
export const LogstashPipeline: s.Lazy<LogstashPipeline> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    last_modified: /*#__PURE__*/ DateTime(),
    pipeline: s.string,
    pipeline_metadata: /*#__PURE__*/ LogstashPipelineMetadata(),
    pipeline_settings: /*#__PURE__*/ LogstashPipelineSettings(),
    username: s.string
  })
)

/**
 * `logstash._types.PipelineMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LogstashPipelineMetadata {
  readonly type: string
  readonly version: number | string
}

/** The schema of `LogstashPipelineMetadata`. @category schemas @since 0.1.0 */
export const LogstashPipelineMetadata: s.Lazy<LogstashPipelineMetadata> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: s.string, version: /*#__PURE__*/ s.union([s.number, s.string]) })
)

/**
 * `logstash._types.PipelineSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LogstashPipelineSettings {
  readonly "pipeline.workers": Integer
  readonly "pipeline.batch.size": Integer
  readonly "pipeline.batch.delay": Integer
  readonly "queue.type": string
  readonly "queue.max_bytes": string
  readonly "queue.checkpoint.writes": Integer
}

/** The schema of `LogstashPipelineSettings`. @category schemas @since 0.1.0 */
export const LogstashPipelineSettings: s.Lazy<LogstashPipelineSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    "pipeline.workers": s.number,
    "pipeline.batch.size": s.number,
    "pipeline.batch.delay": s.number,
    "queue.type": s.string,
    "queue.max_bytes": s.string,
    "queue.checkpoint.writes": s.number
  })
)
