/**
 * Types and schemas of `Cluster` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  DateTime,
  type EpochTime,
  type Integer,
  Metadata,
  type Name,
  type UnitMillis,
  type VersionNumber
} from "../types/Common.ts"
import {
  IndicesAliasDefinition,
  type IndicesDataStreamLifecycle,
  IndicesDataStreamLifecycleWithRollover,
  IndicesDataStreamOptions,
  IndicesIndexSettings
} from "../types/Indices.ts"
import { MappingTypeMapping } from "../types/Mapping.ts"
import type { Instant } from "../Wire.ts"

/**
 * `cluster.allocation_explain.UnassignedInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainUnassignedInformation {
  readonly at: DateTime
  readonly last_allocation_status?: string
  readonly reason: ClusterAllocationExplainUnassignedInformationReason
  readonly details?: string
  readonly failed_allocation_attempts?: Integer
  readonly delayed?: boolean
  readonly allocation_status?: string
}

/** The schema of `ClusterAllocationExplainUnassignedInformation`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainUnassignedInformation: s.Lazy<ClusterAllocationExplainUnassignedInformation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      at: /*#__PURE__*/ DateTime(),
      last_allocation_status: /*#__PURE__*/ s.optional(s.string),
      reason: s.string,
      details: /*#__PURE__*/ s.optional(s.string),
      failed_allocation_attempts: /*#__PURE__*/ s.optional(s.number),
      delayed: /*#__PURE__*/ s.optional(s.boolean),
      allocation_status: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cluster.allocation_explain.UnassignedInformationReason` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterAllocationExplainUnassignedInformationReason =
  | "INDEX_CREATED"
  | "CLUSTER_RECOVERED"
  | "INDEX_REOPENED"
  | "DANGLING_INDEX_IMPORTED"
  | "NEW_INDEX_RESTORED"
  | "EXISTING_INDEX_RESTORED"
  | "REPLICA_ADDED"
  | "ALLOCATION_FAILED"
  | "NODE_LEFT"
  | "REROUTE_CANCELLED"
  | "REINITIALIZED"
  | "REALLOCATED_REPLICA"
  | "PRIMARY_FAILED"
  | "FORCED_EMPTY_PRIMARY"
  | "MANUAL_ALLOCATION"
  | (string & {})

/**
 * `cluster._types.ComponentTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterComponentTemplate {
  readonly name: Name
  readonly component_template: ClusterComponentTemplateNodeWithRollover
}

/** The schema of `ClusterComponentTemplate`. @category schemas @since 0.1.0 */
export const ClusterComponentTemplate: s.Lazy<ClusterComponentTemplate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    component_template: /*#__PURE__*/ ClusterComponentTemplateNodeWithRollover()
  })
)

/**
 * `cluster._types.ComponentTemplateNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterComponentTemplateNode {
  readonly template: ClusterComponentTemplateSummary
  readonly version?: VersionNumber | undefined
  readonly _meta?: Metadata | undefined
  readonly deprecated?: boolean | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date?: DateTime | Instant | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date_millis?: EpochTime<UnitMillis> | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date?: DateTime | Instant | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date_millis?: EpochTime<UnitMillis> | undefined
}

/**
 * `cluster._types.ComponentTemplateNodeWithRollover` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterComponentTemplateNodeWithRollover {
  readonly template: ClusterComponentTemplateSummaryRes
  readonly version?: VersionNumber
  readonly _meta?: Metadata
  readonly deprecated?: boolean
  /** In Elasticsearch since 9.2.0. */
  readonly created_date?: DateTime
  /** In Elasticsearch since 9.2.0. */
  readonly created_date_millis?: EpochTime<UnitMillis>
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date?: DateTime
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date_millis?: EpochTime<UnitMillis>
}

/** The schema of `ClusterComponentTemplateNodeWithRollover`. @category schemas @since 0.1.0 */
export const ClusterComponentTemplateNodeWithRollover: s.Lazy<ClusterComponentTemplateNodeWithRollover> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      template: /*#__PURE__*/ ClusterComponentTemplateSummaryRes(),
      version: /*#__PURE__*/ s.optional(s.number),
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      deprecated: /*#__PURE__*/ s.optional(s.boolean),
      created_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      created_date_millis: /*#__PURE__*/ s.optional(s.number),
      modified_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      modified_date_millis: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `cluster._types.ComponentTemplateSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterComponentTemplateSummary {
  readonly _meta?: Metadata | undefined
  readonly version?: VersionNumber | undefined
  readonly settings?: { readonly [key: string]: IndicesIndexSettings } | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly aliases?: { readonly [key: string]: IndicesAliasDefinition } | undefined
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycle | undefined
  /** In Elasticsearch since 8.19.0. */
  readonly data_stream_options?: IndicesDataStreamOptions | undefined
}

/**
 * `cluster._types.ComponentTemplateSummaryRes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterComponentTemplateSummaryRes {
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycleWithRollover
  readonly _meta?: Metadata
  readonly version?: VersionNumber
  readonly settings?: { readonly [key: string]: IndicesIndexSettings }
  readonly mappings?: MappingTypeMapping
  readonly aliases?: { readonly [key: string]: IndicesAliasDefinition }
  /** In Elasticsearch since 8.19.0. */
  readonly data_stream_options?: IndicesDataStreamOptions
}

/** The schema of `ClusterComponentTemplateSummaryRes`. @category schemas @since 0.1.0 */
export const ClusterComponentTemplateSummaryRes: s.Lazy<ClusterComponentTemplateSummaryRes> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleWithRollover()),
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      version: /*#__PURE__*/ s.optional(s.number),
      settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesIndexSettings())),
      mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
      aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAliasDefinition())),
      data_stream_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamOptions())
    })
  )
