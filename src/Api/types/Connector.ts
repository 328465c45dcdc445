/**
 * Types and schemas of `Connector` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  DateTime,
  type Double,
  type Field,
  type Id,
  type IndexName,
  type Integer,
  type Long,
  type ScalarValue
} from "../types/Common.ts"

/**
 * `connector._types.Connector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorConnector {
  readonly api_key_id?: string
  readonly api_key_secret_id?: string
  readonly configuration: ConnectorConnectorConfiguration
  readonly custom_scheduling: ConnectorConnectorCustomScheduling
  readonly deleted: boolean
  readonly description?: string
  readonly error?: string | null
  readonly features?: ConnectorConnectorFeatures
  readonly filtering: ReadonlyArray<ConnectorFilteringConfig>
  readonly id?: Id
  readonly index_name?: IndexName | null
  readonly is_native: boolean
  readonly language?: string
  readonly last_access_control_sync_error?: string
  readonly last_access_control_sync_scheduled_at?: DateTime
  readonly last_access_control_sync_status?: ConnectorSyncStatus | (string & {})
  readonly last_deleted_document_count?: Long
  readonly last_incremental_sync_scheduled_at?: DateTime
  readonly last_indexed_document_count?: Long
  readonly last_seen?: DateTime
  readonly last_sync_error?: string
  readonly last_sync_scheduled_at?: DateTime
  readonly last_sync_status?: ConnectorSyncStatus | (string & {})
  readonly last_synced?: DateTime
  readonly name?: string
  readonly pipeline?: ConnectorIngestPipelineParams
  readonly scheduling: ConnectorSchedulingConfiguration
  readonly service_type?: string
  readonly status: ConnectorConnectorStatus | (string & {})
  readonly sync_cursor?: unknown
  readonly sync_now: boolean
}

/** The schema of `ConnectorConnector`. @category schemas @since 0.1.0 */
export const ConnectorConnector: s.Lazy<ConnectorConnector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key_id: /*#__PURE__*/ s.optional(s.string),
    api_key_secret_id: /*#__PURE__*/ s.optional(s.string),
    configuration: /*#__PURE__*/ ConnectorConnectorConfiguration(),
    custom_scheduling: /*#__PURE__*/ ConnectorConnectorCustomScheduling(),
    deleted: s.boolean,
    description: /*#__PURE__*/ s.optional(s.string),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    features: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorConnectorFeatures()),
    filtering: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorFilteringConfig()),
    id: /*#__PURE__*/ s.optional(s.string),
    index_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    is_native: s.boolean,
    language: /*#__PURE__*/ s.optional(s.string),
    last_access_control_sync_error: /*#__PURE__*/ s.optional(s.string),
    last_access_control_sync_scheduled_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    last_access_control_sync_status: /*#__PURE__*/ s.optional(s.string),
    last_deleted_document_count: /*#__PURE__*/ s.optional(s.number),
    last_incremental_sync_scheduled_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    last_indexed_document_count: /*#__PURE__*/ s.optional(s.number),
    last_seen: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    last_sync_error: /*#__PURE__*/ s.optional(s.string),
    last_sync_scheduled_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    last_sync_status: /*#__PURE__*/ s.optional(s.string),
    last_synced: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    name: /*#__PURE__*/ s.optional(s.string),
    pipeline: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorIngestPipelineParams()),
    scheduling: /*#__PURE__*/ ConnectorSchedulingConfiguration(),
    service_type: /*#__PURE__*/ s.optional(s.string),
    status: s.string,
    sync_cursor: /*#__PURE__*/ s.optional(s.unknown),
    sync_now: s.boolean
  })
)

/**
 * `connector._types.ConnectorConfigProperties` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorConnectorConfigProperties {
  readonly category?: string | undefined
  readonly default_value: ScalarValue
  readonly depends_on: ReadonlyArray<ConnectorDependency>
  readonly display: ConnectorDisplayType
  readonly label: string
  readonly options: ReadonlyArray<ConnectorSelectOption>
  readonly order?: Integer | undefined
  readonly placeholder?: string | undefined
  readonly required: boolean
  readonly sensitive: boolean
  readonly tooltip?: string | null | undefined
  readonly type?: ConnectorConnectorFieldType | undefined
  readonly ui_restrictions?: ReadonlyArray<string> | undefined
  readonly validations?: ReadonlyArray<ConnectorValidation> | undefined
  readonly value: unknown
}

/** The schema of `ConnectorConnectorConfigProperties`. @category schemas @since 0.1.0 */
export const ConnectorConnectorConfigProperties: s.Lazy<ConnectorConnectorConfigProperties> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      category: /*#__PURE__*/ s.optional(s.string),
      default_value: /*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]),
      depends_on: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorDependency()),
      display: s.string,
      label: s.string,
      options: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorSelectOption()),
      order: /*#__PURE__*/ s.optional(s.number),
      placeholder: /*#__PURE__*/ s.optional(s.string),
      required: s.boolean,
      sensitive: s.boolean,
      tooltip: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      type: /*#__PURE__*/ s.optional(s.string),
      ui_restrictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      validations: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorValidation())),
      value: s.unknown
    })
  )

/**
 * `connector._types.ConnectorConfiguration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorConnectorConfiguration = { readonly [key: string]: ConnectorConnectorConfigProperties }

/** The schema of `ConnectorConnectorConfiguration`. @category schemas @since 0.1.0 */
export const ConnectorConnectorConfiguration: s.Lazy<ConnectorConnectorConfiguration> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.record(/*#__PURE__*/ ConnectorConnectorConfigProperties())
)

/**
 * `connector._types.ConnectorCustomScheduling` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorConnectorCustomScheduling = { readonly [key: string]: ConnectorCustomScheduling }

/** The schema of `ConnectorConnectorCustomScheduling`. @category schemas @since 0.1.0 */
export const ConnectorConnectorCustomScheduling: s.Lazy<ConnectorConnectorCustomScheduling> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(/*#__PURE__*/ ConnectorCustomScheduling()))

/**
 * `connector._types.ConnectorFeatures` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorConnectorFeatures {
  readonly document_level_security?: ConnectorFeatureEnabled | undefined
  readonly incremental_sync?: ConnectorFeatureEnabled | undefined
  readonly native_connector_api_keys?: ConnectorFeatureEnabled | undefined
  readonly sync_rules?: ConnectorSyncRulesFeature | undefined
}

/** The schema of `ConnectorConnectorFeatures`. @category schemas @since 0.1.0 */
export const ConnectorConnectorFeatures: s.Lazy<ConnectorConnectorFeatures> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    document_level_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorFeatureEnabled()),
    incremental_sync: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorFeatureEnabled()),
    native_connector_api_keys: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorFeatureEnabled()),
    sync_rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorSyncRulesFeature())
  })
)

/**
 * `connector._types.ConnectorFieldType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorConnectorFieldType = "str" | "int" | "list" | "bool"

/**
 * `connector._types.ConnectorScheduling` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorConnectorScheduling {
  readonly enabled: boolean
  readonly interval: string
}

/** The schema of `ConnectorConnectorScheduling`. @category schemas @since 0.1.0 */
export const ConnectorConnectorScheduling: s.Lazy<ConnectorConnectorScheduling> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean, interval: s.string })
)

/**
 * `connector._types.ConnectorStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorConnectorStatus =
  | "created"
  | "needs_configuration"
  | "configured"
  | "connected"
  | "error"

/**
 * `connector._types.ConnectorSyncJob` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorConnectorSyncJob {
  readonly cancelation_requested_at?: DateTime
  readonly canceled_at?: DateTime
  readonly completed_at?: DateTime
  readonly connector: ConnectorSyncJobConnectorReference
  readonly created_at: DateTime
  readonly deleted_document_count: Long
  readonly error?: string
  readonly id: Id
  readonly indexed_document_count: Long
  readonly indexed_document_volume: Long
  readonly job_type: ConnectorSyncJobType | (string & {})
  readonly last_seen?: DateTime
  readonly metadata: { readonly [key: string]: unknown }
  readonly started_at?: DateTime
  readonly status: ConnectorSyncStatus | (string & {})
  readonly total_document_count: Long
  readonly trigger_method: ConnectorSyncJobTriggerMethod | (string & {})
  readonly worker_hostname?: string
}

/** The schema of `ConnectorConnectorSyncJob`. @category schemas @since 0.1.0 */
export const ConnectorConnectorSyncJob: s.Lazy<ConnectorConnectorSyncJob> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cancelation_requested_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    canceled_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    completed_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    connector: /*#__PURE__*/ ConnectorSyncJobConnectorReference(),
    created_at: /*#__PURE__*/ DateTime(),
    deleted_document_count: s.number,
    error: /*#__PURE__*/ s.optional(s.string),
    id: s.string,
    indexed_document_count: s.number,
    indexed_document_volume: s.number,
    job_type: s.string,
    last_seen: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    metadata: /*#__PURE__*/ s.record(s.unknown),
    started_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    status: s.string,
    total_document_count: s.number,
    trigger_method: s.string,
    worker_hostname: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `connector._types.CustomScheduling` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorCustomScheduling {
  readonly configuration_overrides: ConnectorCustomSchedulingConfigurationOverrides
  readonly enabled: boolean
  readonly interval: string
  readonly last_synced?: DateTime
  readonly name: string
}

/** The schema of `ConnectorCustomScheduling`. @category schemas @since 0.1.0 */
export const ConnectorCustomScheduling: s.Lazy<ConnectorCustomScheduling> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    configuration_overrides: /*#__PURE__*/ ConnectorCustomSchedulingConfigurationOverrides(),
    enabled: s.boolean,
    interval: s.string,
    last_synced: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    name: s.string
  })
)

/**
 * `connector._types.CustomSchedulingConfigurationOverrides` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorCustomSchedulingConfigurationOverrides {
  readonly max_crawl_depth?: Integer
  readonly sitemap_discovery_disabled?: boolean
  readonly domain_allowlist?: ReadonlyArray<string>
  readonly sitemap_urls?: ReadonlyArray<string>
  readonly seed_urls?: ReadonlyArray<string>
}

/** The schema of `ConnectorCustomSchedulingConfigurationOverrides`. @category schemas @since 0.1.0 */
export const ConnectorCustomSchedulingConfigurationOverrides: s.Lazy<ConnectorCustomSchedulingConfigurationOverrides> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      max_crawl_depth: /*#__PURE__*/ s.optional(s.number),
      sitemap_discovery_disabled: /*#__PURE__*/ s.optional(s.boolean),
      domain_allowlist: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      sitemap_urls: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      seed_urls: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `connector._types.Dependency` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorDependency {
  readonly field: string
  readonly value: ScalarValue
}

/** The schema of `ConnectorDependency`. @category schemas @since 0.1.0 */
export const ConnectorDependency: s.Lazy<ConnectorDependency> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    value: /*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing])
  })
)

/**
 * `connector._types.DisplayType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorDisplayType = "textbox" | "textarea" | "numeric" | "toggle" | "dropdown"

/**
 * `connector._types.FeatureEnabled` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFeatureEnabled {
  readonly enabled: boolean
}

/** The schema of `ConnectorFeatureEnabled`. @category schemas @since 0.1.0 */
export const ConnectorFeatureEnabled: s.Lazy<ConnectorFeatureEnabled> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `connector._types.FilteringAdvancedSnippet` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringAdvancedSnippet {
  readonly created_at?: DateTime | undefined
  readonly updated_at?: DateTime | undefined
  readonly value: unknown
}

/** The schema of `ConnectorFilteringAdvancedSnippet`. @category schemas @since 0.1.0 */
export const ConnectorFilteringAdvancedSnippet: s.Lazy<ConnectorFilteringAdvancedSnippet> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      created_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      updated_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      value: s.unknown
    })
  )

/**
 * `connector._types.FilteringConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringConfig {
  readonly active: ConnectorFilteringRules
  readonly domain?: string | undefined
  readonly draft: ConnectorFilteringRules
}

/** The schema of `ConnectorFilteringConfig`. @category schemas @since 0.1.0 */
export const ConnectorFilteringConfig: s.Lazy<ConnectorFilteringConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    active: /*#__PURE__*/ ConnectorFilteringRules(),
    domain: /*#__PURE__*/ s.optional(s.string),
    draft: /*#__PURE__*/ ConnectorFilteringRules()
  })
)

/**
 * `connector._types.FilteringPolicy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorFilteringPolicy = "exclude" | "include"

/**
 * `connector._types.FilteringRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringRule {
  readonly created_at?: DateTime | undefined
  readonly field: Field
  readonly id: Id
  readonly order: Integer
  readonly policy: ConnectorFilteringPolicy
  readonly rule: ConnectorFilteringRuleRule
  readonly updated_at?: DateTime | undefined
  readonly value: string
}

/** The schema of `ConnectorFilteringRule`. @category schemas @since 0.1.0 */
export const ConnectorFilteringRule: s.Lazy<ConnectorFilteringRule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    created_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    field: s.string,
    id: s.string,
    order: s.number,
    policy: s.string,
    rule: s.string,
    updated_at: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    value: s.string
  })
)

/**
 * `connector._types.FilteringRuleRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorFilteringRuleRule =
  | "contains"
  | "ends_with"
  | "equals"
  | "regex"
  | "starts_with"
  | ">"
  | "<"

/**
 * `connector._types.FilteringRules` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringRules {
  readonly advanced_snippet: ConnectorFilteringAdvancedSnippet
  readonly rules: ReadonlyArray<ConnectorFilteringRule>
  readonly validation: ConnectorFilteringRulesValidation
}

/** The schema of `ConnectorFilteringRules`. @category schemas @since 0.1.0 */
export const ConnectorFilteringRules: s.Lazy<ConnectorFilteringRules> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    advanced_snippet: /*#__PURE__*/ ConnectorFilteringAdvancedSnippet(),
    rules: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorFilteringRule()),
    validation: /*#__PURE__*/ ConnectorFilteringRulesValidation()
  })
)

/**
 * `connector._types.FilteringRulesValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringRulesValidation {
  readonly errors: ReadonlyArray<ConnectorFilteringValidation>
  readonly state: ConnectorFilteringValidationState
}

/** The schema of `ConnectorFilteringRulesValidation`. @category schemas @since 0.1.0 */
export const ConnectorFilteringRulesValidation: s.Lazy<ConnectorFilteringRulesValidation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      errors: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorFilteringValidation()),
      state: s.string
    })
  )

/**
 * `connector._types.FilteringValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorFilteringValidation {
  readonly ids: ReadonlyArray<Id>
  readonly messages: ReadonlyArray<string>
}

/** The schema of `ConnectorFilteringValidation`. @category schemas @since 0.1.0 */
export const ConnectorFilteringValidation: s.Lazy<ConnectorFilteringValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ ids: /*#__PURE__*/ s.array(s.string), messages: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `connector._types.FilteringValidationState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorFilteringValidationState = "edited" | "invalid" | "valid"

/**
 * `connector._types.GreaterThanValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorGreaterThanValidation {
  readonly type: "greater_than"
  readonly constraint: Double
}

/** The schema of `ConnectorGreaterThanValidation`. @category schemas @since 0.1.0 */
export const ConnectorGreaterThanValidation: s.Lazy<ConnectorGreaterThanValidation> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("greater_than"), constraint: s.number })
)

/**
 * `connector._types.IncludedInValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorIncludedInValidation {
  readonly type: "included_in"
  readonly constraint: ReadonlyArray<ScalarValue>
}

/** The schema of `ConnectorIncludedInValidation`. @category schemas @since 0.1.0 */
export const ConnectorIncludedInValidation: s.Lazy<ConnectorIncludedInValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("included_in"),
    constraint: /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]))
  })
)

/**
 * `connector._types.IngestPipelineParams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorIngestPipelineParams {
  readonly extract_binary_content: boolean
  readonly name: string
  readonly reduce_whitespace: boolean
  readonly run_ml_inference: boolean
}

/** The schema of `ConnectorIngestPipelineParams`. @category schemas @since 0.1.0 */
export const ConnectorIngestPipelineParams: s.Lazy<ConnectorIngestPipelineParams> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    extract_binary_content: s.boolean,
    name: s.string,
    reduce_whitespace: s.boolean,
    run_ml_inference: s.boolean
  })
)

/**
 * `connector._types.LessThanValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorLessThanValidation {
  readonly type: "less_than"
  readonly constraint: Double
}

/** The schema of `ConnectorLessThanValidation`. @category schemas @since 0.1.0 */
export const ConnectorLessThanValidation: s.Lazy<ConnectorLessThanValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("less_than"), constraint: s.number })
)

/**
 * `connector._types.ListTypeValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorListTypeValidation {
  readonly type: "list_type"
  readonly constraint: string
}

/** The schema of `ConnectorListTypeValidation`. @category schemas @since 0.1.0 */
export const ConnectorListTypeValidation: s.Lazy<ConnectorListTypeValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("list_type"), constraint: s.string })
)

/**
 * `connector._types.RegexValidation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorRegexValidation {
  readonly type: "regex"
  readonly constraint: string
}

/** The schema of `ConnectorRegexValidation`. @category schemas @since 0.1.0 */
export const ConnectorRegexValidation: s.Lazy<ConnectorRegexValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("regex"), constraint: s.string })
)

/**
 * `connector._types.SchedulingConfiguration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSchedulingConfiguration {
  readonly access_control?: ConnectorConnectorScheduling | undefined
  readonly full?: ConnectorConnectorScheduling | undefined
  readonly incremental?: ConnectorConnectorScheduling | undefined
}

/** The schema of `ConnectorSchedulingConfiguration`. @category schemas @since 0.1.0 */
export const ConnectorSchedulingConfiguration: s.Lazy<ConnectorSchedulingConfiguration> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      access_control: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorConnectorScheduling()),
      full: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorConnectorScheduling()),
      incremental: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorConnectorScheduling())
    })
  )

/**
 * `connector._types.SelectOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSelectOption {
  readonly label: string
  readonly value: ScalarValue
}

/** The schema of `ConnectorSelectOption`. @category schemas @since 0.1.0 */
export const ConnectorSelectOption: s.Lazy<ConnectorSelectOption> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    label: s.string,
    value: /*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing])
  })
)

/**
 * `connector._types.SyncJobConnectorReference` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobConnectorReference {
  readonly configuration: ConnectorConnectorConfiguration
  readonly filtering: ConnectorFilteringRules
  readonly id: Id
  readonly index_name: string
  readonly language?: string
  readonly pipeline?: ConnectorIngestPipelineParams
  readonly service_type: string
  readonly sync_cursor?: unknown
}

/** The schema of `ConnectorSyncJobConnectorReference`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobConnectorReference: s.Lazy<ConnectorSyncJobConnectorReference> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      configuration: /*#__PURE__*/ ConnectorConnectorConfiguration(),
      filtering: /*#__PURE__*/ ConnectorFilteringRules(),
      id: s.string,
      index_name: s.string,
      language: /*#__PURE__*/ s.optional(s.string),
      pipeline: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorIngestPipelineParams()),
      service_type: s.string,
      sync_cursor: /*#__PURE__*/ s.optional(s.unknown)
    })
  )

/**
 * `connector._types.SyncJobTriggerMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorSyncJobTriggerMethod = "on_demand" | "scheduled"

/**
 * `connector._types.SyncJobType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorSyncJobType = "full" | "incremental" | "access_control"

/**
 * `connector._types.SyncRulesFeature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncRulesFeature {
  readonly advanced?: ConnectorFeatureEnabled | undefined
  readonly basic?: ConnectorFeatureEnabled | undefined
}

/** The schema of `ConnectorSyncRulesFeature`. @category schemas @since 0.1.0 */
export const ConnectorSyncRulesFeature: s.Lazy<ConnectorSyncRulesFeature> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    advanced: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorFeatureEnabled()),
    basic: /*#__PURE__*/ s.optional(/*#__PURE__*/ ConnectorFeatureEnabled())
  })
)

/**
 * `connector._types.SyncStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorSyncStatus =
  | "canceling"
  | "canceled"
  | "completed"
  | "error"
  | "in_progress"
  | "pending"
  | "suspended"

/**
 * `connector._types.Validation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorValidation =
  | ConnectorLessThanValidation
  | ConnectorGreaterThanValidation
  | ConnectorListTypeValidation
  | ConnectorIncludedInValidation
  | ConnectorRegexValidation

/** The schema of `ConnectorValidation`. @category schemas @since 0.1.0 */
export const ConnectorValidation: s.Lazy<ConnectorValidation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    ["less_than", "greater_than", "list_type", "included_in", "regex"],
    [
      /*#__PURE__*/ ConnectorLessThanValidation(),
      /*#__PURE__*/ ConnectorGreaterThanValidation(),
      /*#__PURE__*/ ConnectorListTypeValidation(),
      /*#__PURE__*/ ConnectorIncludedInValidation(),
      /*#__PURE__*/ ConnectorRegexValidation()
    ]
  )
)
