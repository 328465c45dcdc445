/**
 * The endpoints of the namespace `ilm`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  DateTime,
  type Duration,
  type DurationValue,
  type EpochTime,
  type IndexName,
  type Indices,
  type Integer,
  type LifecycleOperationMode,
  type Name,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type VersionNumber
} from "./types/Common.ts"
import { IlmPhase, IlmPolicy } from "./types/Ilm.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `ilm.delete_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmDeleteLifecycleResponse = AcknowledgedResponseBase

/** The schema of `IlmDeleteLifecycleResponse`. @category schemas @since 0.1.0 */
export const IlmDeleteLifecycleResponse: s.Lazy<IlmDeleteLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ilm.explain_lifecycle.LifecycleExplain` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmExplainLifecycleLifecycleExplain =
  | IlmExplainLifecycleLifecycleExplainManaged
  | IlmExplainLifecycleLifecycleExplainUnmanaged

/** The schema of `IlmExplainLifecycleLifecycleExplain`. @category schemas @since 0.1.0 */
export const IlmExplainLifecycleLifecycleExplain: s.Lazy<IlmExplainLifecycleLifecycleExplain> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.tagged(
      "managed",
      [true, false],
      [
        /*#__PURE__*/ IlmExplainLifecycleLifecycleExplainManaged(),
        /*#__PURE__*/ IlmExplainLifecycleLifecycleExplainUnmanaged()
      ]
    )
  )

/**
 * `ilm.explain_lifecycle.LifecycleExplainManaged` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmExplainLifecycleLifecycleExplainManaged {
  readonly action?: Name
  readonly action_time?: DateTime
  readonly action_time_millis?: EpochTime<UnitMillis>
  readonly age?: Duration
  /** In Elasticsearch since 9.2.0. */
  readonly age_in_millis?: DurationValue<UnitMillis>
  readonly failed_step?: Name
  readonly failed_step_retry_count?: Integer
  readonly index: IndexName
  readonly index_creation_date?: DateTime
  readonly index_creation_date_millis?: EpochTime<UnitMillis>
  readonly is_auto_retryable_error?: boolean
  readonly lifecycle_date?: DateTime
  readonly lifecycle_date_millis?: EpochTime<UnitMillis>
  readonly managed: true
  readonly phase?: Name
  readonly phase_time?: DateTime
  readonly phase_time_millis?: EpochTime<UnitMillis>
  readonly policy?: Name
  readonly previous_step_info?: { readonly [key: string]: unknown }
  readonly repository_name?: string
  readonly snapshot_name?: string
  readonly shrink_index_name?: string
  readonly step?: Name
  readonly step_info?: { readonly [key: string]: unknown }
  readonly step_time?: DateTime
  readonly step_time_millis?: EpochTime<UnitMillis>
  readonly phase_execution?: IlmExplainLifecycleLifecycleExplainPhaseExecution
  readonly time_since_index_creation?: Duration
  readonly skip?: boolean
}

/** The schema of `IlmExplainLifecycleLifecycleExplainManaged`. @category schemas @since 0.1.0 */
export const IlmExplainLifecycleLifecycleExplainManaged: s.Lazy<IlmExplainLifecycleLifecycleExplainManaged> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      action: /*#__PURE__*/ s.optional(s.string),
      action_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      action_time_millis: /*#__PURE__*/ s.optional(s.number),
      age: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      age_in_millis: /*#__PURE__*/ s.optional(s.number),
      failed_step: /*#__PURE__*/ s.optional(s.string),
      failed_step_retry_count: /*#__PURE__*/ s.optional(s.number),
      index: s.string,
      index_creation_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      index_creation_date_millis: /*#__PURE__*/ s.optional(s.number),
      is_auto_retryable_error: /*#__PURE__*/ s.optional(s.boolean),
      lifecycle_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      lifecycle_date_millis: /*#__PURE__*/ s.optional(s.number),
      managed: /*#__PURE__*/ s.literal(true),
      phase: /*#__PURE__*/ s.optional(s.string),
      phase_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      phase_time_millis: /*#__PURE__*/ s.optional(s.number),
      policy: /*#__PURE__*/ s.optional(s.string),
      previous_step_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      repository_name: /*#__PURE__*/ s.optional(s.string),
      snapshot_name: /*#__PURE__*/ s.optional(s.string),
      shrink_index_name: /*#__PURE__*/ s.optional(s.string),
      step: /*#__PURE__*/ s.optional(s.string),
      step_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      step_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      step_time_millis: /*#__PURE__*/ s.optional(s.number),
      phase_execution: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ IlmExplainLifecycleLifecycleExplainPhaseExecution()
      ),
      time_since_index_creation: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      skip: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `ilm.explain_lifecycle.LifecycleExplainPhaseExecution` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmExplainLifecycleLifecycleExplainPhaseExecution {
  readonly phase_definition?: IlmPhase
  readonly policy: Name
  readonly version: VersionNumber
  readonly modified_date_in_millis: EpochTime<UnitMillis>
}

/** The schema of `IlmExplainLifecycleLifecycleExplainPhaseExecution`. @category schemas @since 0.1.0 */
export const IlmExplainLifecycleLifecycleExplainPhaseExecution: s.Lazy<IlmExplainLifecycleLifecycleExplainPhaseExecution> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      phase_definition: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase()),
      policy: s.string,
      version: s.number,
      modified_date_in_millis: s.number
    })
  )

/**
 * `ilm.explain_lifecycle.LifecycleExplainUnmanaged` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmExplainLifecycleLifecycleExplainUnmanaged {
  readonly index: IndexName
  readonly managed: false
}

/** The schema of `IlmExplainLifecycleLifecycleExplainUnmanaged`. @category schemas @since 0.1.0 */
export const IlmExplainLifecycleLifecycleExplainUnmanaged: s.Lazy<IlmExplainLifecycleLifecycleExplainUnmanaged> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ index: s.string, managed: /*#__PURE__*/ s.literal(false) })
  )

/**
 * `ilm.explain_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmExplainLifecycleResponse {
  readonly indices: { readonly [key: string]: IlmExplainLifecycleLifecycleExplain }
}

/** The schema of `IlmExplainLifecycleResponse`. @category schemas @since 0.1.0 */
export const IlmExplainLifecycleResponse: s.Lazy<IlmExplainLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ IlmExplainLifecycleLifecycleExplain())
  })
)

/**
 * `ilm.get_lifecycle.Lifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmGetLifecycleLifecycle {
  readonly modified_date: DateTime
  readonly policy: IlmPolicy
  readonly version: VersionNumber
}

/** The schema of `IlmGetLifecycleLifecycle`. @category schemas @since 0.1.0 */
export const IlmGetLifecycleLifecycle: s.Lazy<IlmGetLifecycleLifecycle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    modified_date: /*#__PURE__*/ DateTime(),
    policy: /*#__PURE__*/ IlmPolicy(),
    version: s.number
  })
)

/**
 * `ilm.get_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmGetLifecycleResponse = { readonly [key: string]: IlmGetLifecycleLifecycle }

/** The schema of `IlmGetLifecycleResponse`. @category schemas @since 0.1.0 */
export const IlmGetLifecycleResponse: s.Lazy<IlmGetLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IlmGetLifecycleLifecycle())
)

/**
 * `ilm.get_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmGetStatusResponse {
  readonly operation_mode: LifecycleOperationMode
}

/** The schema of `IlmGetStatusResponse`. @category schemas @since 0.1.0 */
export const IlmGetStatusResponse: s.Lazy<IlmGetStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ operation_mode: s.string })
)

/**
 * `ilm.migrate_to_data_tiers.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmMigrateToDataTiersResponse {
  readonly dry_run: boolean
  readonly removed_legacy_template: string
  readonly migrated_ilm_policies: ReadonlyArray<string>
  readonly migrated_indices: Indices
  readonly migrated_legacy_templates: ReadonlyArray<string>
  readonly migrated_composable_templates: ReadonlyArray<string>
  readonly migrated_component_templates: ReadonlyArray<string>
}

/** The schema of `IlmMigrateToDataTiersResponse`. @category schemas @since 0.1.0 */
export const IlmMigrateToDataTiersResponse: s.Lazy<IlmMigrateToDataTiersResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    dry_run: s.boolean,
    removed_legacy_template: s.string,
    migrated_ilm_policies: /*#__PURE__*/ s.array(s.string),
    migrated_indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    migrated_legacy_templates: /*#__PURE__*/ s.array(s.string),
    migrated_composable_templates: /*#__PURE__*/ s.array(s.string),
    migrated_component_templates: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ilm.move_to_step.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmMoveToStepResponse = AcknowledgedResponseBase

/** The schema of `IlmMoveToStepResponse`. @category schemas @since 0.1.0 */
export const IlmMoveToStepResponse: s.Lazy<IlmMoveToStepResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ilm.move_to_step.StepKey` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmMoveToStepStepKey {
  readonly action?: string | undefined
  readonly name?: string | undefined
  readonly phase: string
}

/**
 * `ilm.put_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmPutLifecycleResponse = AcknowledgedResponseBase

/** The schema of `IlmPutLifecycleResponse`. @category schemas @since 0.1.0 */
export const IlmPutLifecycleResponse: s.Lazy<IlmPutLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ilm.remove_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmRemovePolicyResponse {
  readonly failed_indexes: ReadonlyArray<IndexName>
  readonly has_failures: boolean
}

/** The schema of `IlmRemovePolicyResponse`. @category schemas @since 0.1.0 */
export const IlmRemovePolicyResponse: s.Lazy<IlmRemovePolicyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ failed_indexes: /*#__PURE__*/ s.array(s.string), has_failures: s.boolean })
)

/**
 * `ilm.retry.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmRetryResponse = AcknowledgedResponseBase

/** The schema of `IlmRetryResponse`. @category schemas @since 0.1.0 */
export const IlmRetryResponse: s.Lazy<IlmRetryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ilm.start.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmStartResponse = AcknowledgedResponseBase

/** The schema of `IlmStartResponse`. @category schemas @since 0.1.0 */
export const IlmStartResponse: s.Lazy<IlmStartResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ilm.stop.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IlmStopResponse = AcknowledgedResponseBase

/** The schema of `IlmStopResponse`. @category schemas @since 0.1.0 */
export const IlmStopResponse: s.Lazy<IlmStopResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * Parameters of `ilm.delete_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IlmDeleteLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ilm.delete_lifecycle`: `DELETE /_ilm/policy/{name}`.
 * Needs the privileges: cluster manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-delete-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const deleteLifecycle: Call<IlmDeleteLifecycleRequest, IlmDeleteLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "ilm.delete_lifecycle",
    urls: [{ path: "/_ilm/policy/{name}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IlmDeleteLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-delete-lifecycle"
  })

/**
 * Parameters of `ilm.explain_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IlmExplainLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly only_errors?: boolean | undefined
  readonly only_managed?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ilm.explain_lifecycle`: `GET /{index}/_ilm/explain`.
 * Needs the privileges: index view_index_metadata, index manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-explain-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const explainLifecycle: Call<IlmExplainLifecycleRequest, IlmExplainLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "ilm.explain_lifecycle",
    urls: [{ path: "/{index}/_ilm/explain", methods: ["GET"] }],
    query: ["master_timeout", "only_errors", "only_managed"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IlmExplainLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-explain-lifecycle"
  })

/**
 * Parameters of `ilm.get_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IlmGetLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ilm.get_lifecycle`: `GET /_ilm/policy/{name}`, `GET /_ilm/policy`.
 * Needs the privileges: cluster manage_ilm, cluster read_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const getLifecycle: OptionalCall<IlmGetLifecycleRequest, IlmGetLifecycleResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ilm.get_lifecycle",
    urls: [
      { path: "/_ilm/policy/{name}", methods: ["GET"] },
      { path: "/_ilm/policy", methods: ["GET"] }
    ],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IlmGetLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-lifecycle"
  })

/**
 * Parameters of `ilm.get_status`.
 * @category models
 * @since 0.1.0
 */
export interface IlmGetStatusRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ilm.get_status`: `GET /_ilm/status`.
 * Needs the privileges: cluster read_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-status
 * @category endpoints
 * @since 0.1.0
 */
export const getStatus: OptionalCall<IlmGetStatusRequest, IlmGetStatusResponse> = /*#__PURE__*/ optionalCall({
  name: "ilm.get_status",
  urls: [{ path: "/_ilm/status", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IlmGetStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-status"
})

/**
 * Parameters of `ilm.migrate_to_data_tiers`.
 * @category models
 * @since 0.1.0
 */
export interface IlmMigrateToDataTiersRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly legacy_template_to_delete?: string | undefined
  readonly node_attribute?: string | undefined
}

/**
 * `ilm.migrate_to_data_tiers`: `POST /_ilm/migrate_to_data_tiers`.
 * In Elasticsearch since 7.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-migrate-to-data-tiers
 * @category endpoints
 * @since 0.1.0
 */
export const migrateToDataTiers: OptionalCall<IlmMigrateToDataTiersRequest, IlmMigrateToDataTiersResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ilm.migrate_to_data_tiers",
    urls: [{ path: "/_ilm/migrate_to_data_tiers", methods: ["POST"] }],
    query: ["dry_run", "master_timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IlmMigrateToDataTiersResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-migrate-to-data-tiers"
  })

/**
 * Parameters of `ilm.move_to_step`.
 * @category models
 * @since 0.1.0
 */
export interface IlmMoveToStepRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly current_step: IlmMoveToStepStepKey
  readonly next_step: IlmMoveToStepStepKey
}

/**
 * `ilm.move_to_step`: `POST /_ilm/move/{index}`.
 * Needs the privileges: index manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-move-to-step
 * @category endpoints
 * @since 0.1.0
 */
export const moveToStep: Call<IlmMoveToStepRequest, IlmMoveToStepResponse> = /*#__PURE__*/ call({
  name: "ilm.move_to_step",
  urls: [{ path: "/_ilm/move/{index}", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IlmMoveToStepResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-move-to-step"
})

/**
 * Parameters of `ilm.put_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IlmPutLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly policy?: IlmPolicy | undefined
}

/**
 * `ilm.put_lifecycle`: `PUT /_ilm/policy/{name}`.
 * Needs the privileges: cluster manage_ilm, index manage.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-put-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const putLifecycle: Call<IlmPutLifecycleRequest, IlmPutLifecycleResponse> = /*#__PURE__*/ call({
  name: "ilm.put_lifecycle",
  urls: [{ path: "/_ilm/policy/{name}", methods: ["PUT"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IlmPutLifecycleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-put-lifecycle"
})

/**
 * Parameters of `ilm.remove_policy`.
 * @category models
 * @since 0.1.0
 */
export interface IlmRemovePolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
}

/**
 * `ilm.remove_policy`: `POST /{index}/_ilm/remove`.
 * Needs the privileges: index manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-remove-policy
 * @category endpoints
 * @since 0.1.0
 */
export const removePolicy: Call<IlmRemovePolicyRequest, IlmRemovePolicyResponse> = /*#__PURE__*/ call({
  name: "ilm.remove_policy",
  urls: [{ path: "/{index}/_ilm/remove", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IlmRemovePolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-remove-policy"
})

/**
 * Parameters of `ilm.retry`.
 * @category models
 * @since 0.1.0
 */
export interface IlmRetryRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
}

/**
 * `ilm.retry`: `POST /{index}/_ilm/retry`.
 * Needs the privileges: index manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-retry
 * @category endpoints
 * @since 0.1.0
 */
export const retry: Call<IlmRetryRequest, IlmRetryResponse> = /*#__PURE__*/ call({
  name: "ilm.retry",
  urls: [{ path: "/{index}/_ilm/retry", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IlmRetryResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-retry"
})

/**
 * Parameters of `ilm.start`.
 * @category models
 * @since 0.1.0
 */
export interface IlmStartRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ilm.start`: `POST /_ilm/start`.
 * Needs the privileges: cluster manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-start
 * @category endpoints
 * @since 0.1.0
 */
export const start: OptionalCall<IlmStartRequest, IlmStartResponse> = /*#__PURE__*/ optionalCall({
  name: "ilm.start",
  urls: [{ path: "/_ilm/start", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IlmStartResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-start"
})

/**
 * Parameters of `ilm.stop`.
 * @category models
 * @since 0.1.0
 */
export interface IlmStopRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ilm.stop`: `POST /_ilm/stop`.
 * Needs the privileges: cluster manage_ilm.
 * In Elasticsearch since 6.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-stop
 * @category endpoints
 * @since 0.1.0
 */
export const stop: OptionalCall<IlmStopRequest, IlmStopResponse> = /*#__PURE__*/ optionalCall({
  name: "ilm.stop",
  urls: [{ path: "/_ilm/stop", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IlmStopResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-stop"
})
