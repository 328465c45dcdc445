/**
 * The endpoints of the namespace `xpack`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  DateTime,
  type Double,
  type Duration,
  type DurationValue,
  type EpochTime,
  type Field,
  type Integer,
  type Long,
  type SpecUtilsCommonQueryParameters,
  type Uint,
  type UnitMillis,
  type VersionString
} from "./types/Common.ts"
import type { LicenseLicenseStatus, LicenseLicenseType } from "./types/License.ts"
import { MlJobStatistics } from "./types/Ml.ts"
import { SlmStatistics } from "./types/Slm.ts"
import { XpackUsageSecurityRolesDls } from "./types/Xpack.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `xpack.info.BuildInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoBuildInformation {
  readonly date: DateTime
  readonly hash: string
}

/** The schema of `XpackInfoBuildInformation`. @category schemas @since 0.1.0 */
export const XpackInfoBuildInformation: s.Lazy<XpackInfoBuildInformation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ date: /*#__PURE__*/ DateTime(), hash: s.string })
)

/**
 * `xpack.info.Feature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoFeature {
  readonly available: boolean
  readonly description?: string
  readonly enabled: boolean
  readonly native_code_info?: XpackInfoNativeCodeInformation
}

/** The schema of `XpackInfoFeature`. @category schemas @since 0.1.0 */
export const XpackInfoFeature: s.Lazy<XpackInfoFeature> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    description: /*#__PURE__*/ s.optional(s.string),
    enabled: s.boolean,
    native_code_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackInfoNativeCodeInformation())
  })
)

/**
 * `xpack.info.Features` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoFeatures {
  readonly aggregate_metric: XpackInfoFeature
  readonly analytics: XpackInfoFeature
  readonly ccr: XpackInfoFeature
  readonly data_streams: XpackInfoFeature
  readonly data_tiers: XpackInfoFeature
  readonly enrich: XpackInfoFeature
  /** In Elasticsearch since 8.8.0. */
  readonly enterprise_search: XpackInfoFeature
  readonly eql: XpackInfoFeature
  /** In Elasticsearch since 8.14.0. */
  readonly esql: XpackInfoFeature
  readonly graph: XpackInfoFeature
  /** In Elasticsearch since 9.3.2. */
  readonly gpu_vector_indexing?: XpackInfoFeature
  readonly ilm: XpackInfoFeature
  readonly logstash: XpackInfoFeature
  readonly logsdb: XpackInfoFeature
  readonly ml: XpackInfoFeature
  readonly monitoring: XpackInfoFeature
  readonly rollup: XpackInfoFeature
  readonly runtime_fields?: XpackInfoFeature
  readonly searchable_snapshots: XpackInfoFeature
  readonly security: XpackInfoFeature
  readonly slm: XpackInfoFeature
  readonly spatial: XpackInfoFeature
  readonly sql: XpackInfoFeature
  readonly transform: XpackInfoFeature
  /** In Elasticsearch since 8.7.0. */
  readonly universal_profiling: XpackInfoFeature
  readonly voting_only: XpackInfoFeature
  readonly watcher: XpackInfoFeature
  /** In Elasticsearch since 8.2.0. */
  readonly archive: XpackInfoFeature
}

/** The schema of `XpackInfoFeatures`. @category schemas @since 0.1.0 */
export const XpackInfoFeatures: s.Lazy<XpackInfoFeatures> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregate_metric: /*#__PURE__*/ XpackInfoFeature(),
    analytics: /*#__PURE__*/ XpackInfoFeature(),
    ccr: /*#__PURE__*/ XpackInfoFeature(),
    data_streams: /*#__PURE__*/ XpackInfoFeature(),
    data_tiers: /*#__PURE__*/ XpackInfoFeature(),
    enrich: /*#__PURE__*/ XpackInfoFeature(),
    enterprise_search: /*#__PURE__*/ XpackInfoFeature(),
    eql: /*#__PURE__*/ XpackInfoFeature(),
    esql: /*#__PURE__*/ XpackInfoFeature(),
    graph: /*#__PURE__*/ XpackInfoFeature(),
    gpu_vector_indexing: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackInfoFeature()),
    ilm: /*#__PURE__*/ XpackInfoFeature(),
    logstash: /*#__PURE__*/ XpackInfoFeature(),
    logsdb: /*#__PURE__*/ XpackInfoFeature(),
    ml: /*#__PURE__*/ XpackInfoFeature(),
    monitoring: /*#__PURE__*/ XpackInfoFeature(),
    rollup: /*#__PURE__*/ XpackInfoFeature(),
    runtime_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackInfoFeature()),
    searchable_snapshots: /*#__PURE__*/ XpackInfoFeature(),
    security: /*#__PURE__*/ XpackInfoFeature(),
    slm: /*#__PURE__*/ XpackInfoFeature(),
    spatial: /*#__PURE__*/ XpackInfoFeature(),
    sql: /*#__PURE__*/ XpackInfoFeature(),
    transform: /*#__PURE__*/ XpackInfoFeature(),
    universal_profiling: /*#__PURE__*/ XpackInfoFeature(),
    voting_only: /*#__PURE__*/ XpackInfoFeature(),
    watcher: /*#__PURE__*/ XpackInfoFeature(),
    archive: /*#__PURE__*/ XpackInfoFeature()
  })
)

/**
 * `xpack.info.MinimalLicenseInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoMinimalLicenseInformation {
  readonly expiry_date_in_millis: EpochTime<UnitMillis>
  readonly mode: LicenseLicenseType | (string & {})
  readonly status: LicenseLicenseStatus
  readonly type: LicenseLicenseType | (string & {})
  readonly uid: string
}

/** The schema of `XpackInfoMinimalLicenseInformation`. @category schemas @since 0.1.0 */
export const XpackInfoMinimalLicenseInformation: s.Lazy<XpackInfoMinimalLicenseInformation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      expiry_date_in_millis: s.number,
      mode: s.string,
      status: s.string,
      type: s.string,
      uid: s.string
    })
  )

/**
 * `xpack.info.NativeCodeInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoNativeCodeInformation {
  readonly build_hash: string
  readonly version: VersionString
}

/** The schema of `XpackInfoNativeCodeInformation`. @category schemas @since 0.1.0 */
export const XpackInfoNativeCodeInformation: s.Lazy<XpackInfoNativeCodeInformation> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ build_hash: s.string, version: s.string })
)

/**
 * `xpack.info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoResponse {
  readonly build?: XpackInfoBuildInformation
  readonly features?: XpackInfoFeatures
  readonly license: XpackInfoMinimalLicenseInformation
  readonly tagline: string
}

/** The schema of `XpackInfoResponse`. @category schemas @since 0.1.0 */
export const XpackInfoResponse: s.Lazy<XpackInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackInfoBuildInformation()),
    features: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackInfoFeatures()),
    license: /*#__PURE__*/ XpackInfoMinimalLicenseInformation(),
    tagline: s.string
  })
)

/**
 * `xpack.info.XPackCategory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type XpackInfoXPackCategory = "build" | "features" | "license"

/**
 * `xpack.usage.Analytics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageAnalytics extends XpackUsageBase {
  readonly stats: XpackUsageAnalyticsStatistics
}

/** The schema of `XpackUsageAnalytics`. @category schemas @since 0.1.0 */
export const XpackUsageAnalytics: s.Lazy<XpackUsageAnalytics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    stats: /*#__PURE__*/ XpackUsageAnalyticsStatistics()
  })
)

/**
 * `xpack.usage.AnalyticsStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageAnalyticsStatistics {
  readonly boxplot_usage: Long
  readonly cumulative_cardinality_usage: Long
  readonly string_stats_usage: Long
  readonly top_metrics_usage: Long
  readonly t_test_usage: Long
  readonly moving_percentiles_usage: Long
  readonly normalize_usage: Long
  readonly rate_usage: Long
  readonly multi_terms_usage?: Long
}

/** The schema of `XpackUsageAnalyticsStatistics`. @category schemas @since 0.1.0 */
export const XpackUsageAnalyticsStatistics: s.Lazy<XpackUsageAnalyticsStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boxplot_usage: s.number,
    cumulative_cardinality_usage: s.number,
    string_stats_usage: s.number,
    top_metrics_usage: s.number,
    t_test_usage: s.number,
    moving_percentiles_usage: s.number,
    normalize_usage: s.number,
    rate_usage: s.number,
    multi_terms_usage: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `xpack.usage.Archive` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageArchive extends XpackUsageBase {
  readonly indices_count: Long
}

/** The schema of `XpackUsageArchive`. @category schemas @since 0.1.0 */
export const XpackUsageArchive: s.Lazy<XpackUsageArchive> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ available: s.boolean, enabled: s.boolean, indices_count: s.number })
)

/**
 * `xpack.usage.Audit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageAudit extends XpackUsageFeatureToggle {
  readonly outputs?: ReadonlyArray<string>
}

/** The schema of `XpackUsageAudit`. @category schemas @since 0.1.0 */
export const XpackUsageAudit: s.Lazy<XpackUsageAudit> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: s.boolean,
    outputs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `xpack.usage.Base` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageBase {
  readonly available: boolean
  readonly enabled: boolean
}

/** The schema of `XpackUsageBase`. @category schemas @since 0.1.0 */
export const XpackUsageBase: s.Lazy<XpackUsageBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ available: s.boolean, enabled: s.boolean })
)

/**
 * `xpack.usage.Ccr` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageCcr extends XpackUsageBase {
  readonly auto_follow_patterns_count: Integer
  readonly follower_indices_count: Integer
}

/** The schema of `XpackUsageCcr`. @category schemas @since 0.1.0 */
export const XpackUsageCcr: s.Lazy<XpackUsageCcr> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    auto_follow_patterns_count: s.number,
    follower_indices_count: s.number
  })
)

/**
 * `xpack.usage.Counter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageCounter {
  readonly active: Long
  readonly total: Long
}

/** The schema of `XpackUsageCounter`. @category schemas @since 0.1.0 */
export const XpackUsageCounter: s.Lazy<XpackUsageCounter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ active: s.number, total: s.number })
)

/**
 * `xpack.usage.DataStreams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageDataStreams extends XpackUsageBase {
  readonly data_streams: Long
  readonly indices_count: Long
}

/** The schema of `XpackUsageDataStreams`. @category schemas @since 0.1.0 */
export const XpackUsageDataStreams: s.Lazy<XpackUsageDataStreams> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    data_streams: s.number,
    indices_count: s.number
  })
)

/**
 * `xpack.usage.DataTierPhaseStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageDataTierPhaseStatistics {
  readonly node_count: Long
  readonly index_count: Long
  readonly total_shard_count: Long
  readonly primary_shard_count: Long
  readonly doc_count: Long
  readonly total_size_bytes: Long
  readonly primary_size_bytes: Long
  readonly primary_shard_size_avg_bytes: Long
  readonly primary_shard_size_median_bytes: Long
  readonly primary_shard_size_mad_bytes: Long
}

/** The schema of `XpackUsageDataTierPhaseStatistics`. @category schemas @since 0.1.0 */
export const XpackUsageDataTierPhaseStatistics: s.Lazy<XpackUsageDataTierPhaseStatistics> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node_count: s.number,
      index_count: s.number,
      total_shard_count: s.number,
      primary_shard_count: s.number,
      doc_count: s.number,
      total_size_bytes: s.number,
      primary_size_bytes: s.number,
      primary_shard_size_avg_bytes: s.number,
      primary_shard_size_median_bytes: s.number,
      primary_shard_size_mad_bytes: s.number
    })
  )

/**
 * `xpack.usage.DataTiers` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageDataTiers extends XpackUsageBase {
  readonly data_warm: XpackUsageDataTierPhaseStatistics
  /** In Elasticsearch since 7.13.0. */
  readonly data_frozen?: XpackUsageDataTierPhaseStatistics
  readonly data_cold: XpackUsageDataTierPhaseStatistics
  readonly data_content: XpackUsageDataTierPhaseStatistics
  readonly data_hot: XpackUsageDataTierPhaseStatistics
}

/** The schema of `XpackUsageDataTiers`. @category schemas @since 0.1.0 */
export const XpackUsageDataTiers: s.Lazy<XpackUsageDataTiers> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    data_warm: /*#__PURE__*/ XpackUsageDataTierPhaseStatistics(),
    data_frozen: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageDataTierPhaseStatistics()),
    data_cold: /*#__PURE__*/ XpackUsageDataTierPhaseStatistics(),
    data_content: /*#__PURE__*/ XpackUsageDataTierPhaseStatistics(),
    data_hot: /*#__PURE__*/ XpackUsageDataTierPhaseStatistics()
  })
)

/**
 * `xpack.usage.Datafeed` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageDatafeed {
  readonly count: Long
}

/** The schema of `XpackUsageDatafeed`. @category schemas @since 0.1.0 */
export const XpackUsageDatafeed: s.Lazy<XpackUsageDatafeed> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number })
)

/**
 * `xpack.usage.Eql` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEql extends XpackUsageBase {
  readonly features: XpackUsageEqlFeatures
  readonly queries: { readonly [key: string]: XpackUsageQuery }
}

/** The schema of `XpackUsageEql`. @category schemas @since 0.1.0 */
export const XpackUsageEql: s.Lazy<XpackUsageEql> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    features: /*#__PURE__*/ XpackUsageEqlFeatures(),
    queries: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageQuery())
  })
)

/**
 * `xpack.usage.EqlFeatures` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEqlFeatures {
  readonly join: Uint
  readonly joins: XpackUsageEqlFeaturesJoin
  readonly keys: XpackUsageEqlFeaturesKeys
  readonly event: Uint
  readonly pipes: XpackUsageEqlFeaturesPipes
  readonly sequence: Uint
  readonly sequences: XpackUsageEqlFeaturesSequences
}

/** The schema of `XpackUsageEqlFeatures`. @category schemas @since 0.1.0 */
export const XpackUsageEqlFeatures: s.Lazy<XpackUsageEqlFeatures> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    join: s.number,
    joins: /*#__PURE__*/ XpackUsageEqlFeaturesJoin(),
    keys: /*#__PURE__*/ XpackUsageEqlFeaturesKeys(),
    event: s.number,
    pipes: /*#__PURE__*/ XpackUsageEqlFeaturesPipes(),
    sequence: s.number,
    sequences: /*#__PURE__*/ XpackUsageEqlFeaturesSequences()
  })
)

/**
 * `xpack.usage.EqlFeaturesJoin` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEqlFeaturesJoin {
  readonly join_queries_two: Uint
  readonly join_queries_three: Uint
  readonly join_until: Uint
  readonly join_queries_five_or_more: Uint
  readonly join_queries_four: Uint
}

/** The schema of `XpackUsageEqlFeaturesJoin`. @category schemas @since 0.1.0 */
export const XpackUsageEqlFeaturesJoin: s.Lazy<XpackUsageEqlFeaturesJoin> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    join_queries_two: s.number,
    join_queries_three: s.number,
    join_until: s.number,
    join_queries_five_or_more: s.number,
    join_queries_four: s.number
  })
)

/**
 * `xpack.usage.EqlFeaturesKeys` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEqlFeaturesKeys {
  readonly join_keys_two: Uint
  readonly join_keys_one: Uint
  readonly join_keys_three: Uint
  readonly join_keys_five_or_more: Uint
  readonly join_keys_four: Uint
}

/** The schema of `XpackUsageEqlFeaturesKeys`. @category schemas @since 0.1.0 */
export const XpackUsageEqlFeaturesKeys: s.Lazy<XpackUsageEqlFeaturesKeys> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    join_keys_two: s.number,
    join_keys_one: s.number,
    join_keys_three: s.number,
    join_keys_five_or_more: s.number,
    join_keys_four: s.number
  })
)

/**
 * `xpack.usage.EqlFeaturesPipes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEqlFeaturesPipes {
  readonly pipe_tail: Uint
  readonly pipe_head: Uint
}

/** The schema of `XpackUsageEqlFeaturesPipes`. @category schemas @since 0.1.0 */
export const XpackUsageEqlFeaturesPipes: s.Lazy<XpackUsageEqlFeaturesPipes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ pipe_tail: s.number, pipe_head: s.number })
)

/**
 * `xpack.usage.EqlFeaturesSequences` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageEqlFeaturesSequences {
  readonly sequence_queries_three: Uint
  readonly sequence_queries_four: Uint
  readonly sequence_queries_two: Uint
  readonly sequence_until: Uint
  readonly sequence_queries_five_or_more: Uint
  readonly sequence_maxspan: Uint
}

/** The schema of `XpackUsageEqlFeaturesSequences`. @category schemas @since 0.1.0 */
export const XpackUsageEqlFeaturesSequences: s.Lazy<XpackUsageEqlFeaturesSequences> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      sequence_queries_three: s.number,
      sequence_queries_four: s.number,
      sequence_queries_two: s.number,
      sequence_until: s.number,
      sequence_queries_five_or_more: s.number,
      sequence_maxspan: s.number
    })
)

/**
 * `xpack.usage.FeatureToggle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageFeatureToggle {
  readonly enabled: boolean
}

/** The schema of `XpackUsageFeatureToggle`. @category schemas @since 0.1.0 */
export const XpackUsageFeatureToggle: s.Lazy<XpackUsageFeatureToggle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `xpack.usage.Flattened` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageFlattened extends XpackUsageBase {
  readonly field_count: Integer
}

/** The schema of `XpackUsageFlattened`. @category schemas @since 0.1.0 */
export const XpackUsageFlattened: s.Lazy<XpackUsageFlattened> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ available: s.boolean, enabled: s.boolean, field_count: s.number })
)

/**
 * `xpack.usage.GpuNodeStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageGpuNodeStats {
  readonly type: string
  readonly memory_in_bytes: Long
  readonly enabled: boolean
  readonly index_build_count: Long
}

/** The schema of `XpackUsageGpuNodeStats`. @category schemas @since 0.1.0 */
export const XpackUsageGpuNodeStats: s.Lazy<XpackUsageGpuNodeStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    memory_in_bytes: s.number,
    enabled: s.boolean,
    index_build_count: s.number
  })
)

/**
 * `xpack.usage.GpuVectorIndexing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageGpuVectorIndexing extends XpackUsageBase {
  readonly index_build_count: Long
  readonly nodes_with_gpu: Integer
  readonly nodes: ReadonlyArray<XpackUsageGpuNodeStats>
}

/** The schema of `XpackUsageGpuVectorIndexing`. @category schemas @since 0.1.0 */
export const XpackUsageGpuVectorIndexing: s.Lazy<XpackUsageGpuVectorIndexing> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    index_build_count: s.number,
    nodes_with_gpu: s.number,
    nodes: /*#__PURE__*/ s.array(/*#__PURE__*/ XpackUsageGpuNodeStats())
  })
)

/**
 * `xpack.usage.HealthStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageHealthStatistics extends XpackUsageBase {
  readonly invocations: XpackUsageInvocations
}

/** The schema of `XpackUsageHealthStatistics`. @category schemas @since 0.1.0 */
export const XpackUsageHealthStatistics: s.Lazy<XpackUsageHealthStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    invocations: /*#__PURE__*/ XpackUsageInvocations()
  })
)

/**
 * `xpack.usage.Ilm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageIlm {
  readonly policy_count: Integer
  readonly policy_stats: ReadonlyArray<XpackUsageIlmPolicyStatistics>
}

/** The schema of `XpackUsageIlm`. @category schemas @since 0.1.0 */
export const XpackUsageIlm: s.Lazy<XpackUsageIlm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    policy_count: s.number,
    policy_stats: /*#__PURE__*/ s.array(/*#__PURE__*/ XpackUsageIlmPolicyStatistics())
  })
)

/**
 * `xpack.usage.IlmPolicyStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageIlmPolicyStatistics {
  readonly indices_managed: Integer
  readonly phases: XpackUsagePhases
}

/** The schema of `XpackUsageIlmPolicyStatistics`. @category schemas @since 0.1.0 */
export const XpackUsageIlmPolicyStatistics: s.Lazy<XpackUsageIlmPolicyStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ indices_managed: s.number, phases: /*#__PURE__*/ XpackUsagePhases() })
)

/**
 * `xpack.usage.Invocations` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageInvocations {
  readonly total: Long
}

/** The schema of `XpackUsageInvocations`. @category schemas @since 0.1.0 */
export const XpackUsageInvocations: s.Lazy<XpackUsageInvocations> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ total: s.number })
)

/**
 * `xpack.usage.IpFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageIpFilter {
  readonly http: boolean
  readonly transport: boolean
}

/** The schema of `XpackUsageIpFilter`. @category schemas @since 0.1.0 */
export const XpackUsageIpFilter: s.Lazy<XpackUsageIpFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ http: s.boolean, transport: s.boolean })
)

/**
 * `xpack.usage.JobUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageJobUsage {
  readonly count: Integer
  readonly created_by: { readonly [key: string]: Long }
  readonly detectors: MlJobStatistics
  readonly forecasts: XpackUsageMlJobForecasts
  readonly model_size: MlJobStatistics
}

/** The schema of `XpackUsageJobUsage`. @category schemas @since 0.1.0 */
export const XpackUsageJobUsage: s.Lazy<XpackUsageJobUsage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    created_by: /*#__PURE__*/ s.record(s.number),
    detectors: /*#__PURE__*/ MlJobStatistics(),
    forecasts: /*#__PURE__*/ XpackUsageMlJobForecasts(),
    model_size: /*#__PURE__*/ MlJobStatistics()
  })
)

/**
 * `xpack.usage.MachineLearning` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMachineLearning extends XpackUsageBase {
  readonly datafeeds: { readonly [key: string]: XpackUsageDatafeed }
  readonly jobs: { readonly [key: string]: XpackUsageJobUsage }
  readonly node_count: Integer
  readonly data_frame_analytics_jobs: XpackUsageMlDataFrameAnalyticsJobs
  readonly inference: XpackUsageMlInference
}

/** The schema of `XpackUsageMachineLearning`. @category schemas @since 0.1.0 */
export const XpackUsageMachineLearning: s.Lazy<XpackUsageMachineLearning> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    datafeeds: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageDatafeed()),
    jobs: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageJobUsage()),
    node_count: s.number,
    data_frame_analytics_jobs: /*#__PURE__*/ XpackUsageMlDataFrameAnalyticsJobs(),
    inference: /*#__PURE__*/ XpackUsageMlInference()
  })
)

/**
 * `xpack.usage.MlCounter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlCounter {
  readonly count: Long
}

/** The schema of `XpackUsageMlCounter`. @category schemas @since 0.1.0 */
export const XpackUsageMlCounter: s.Lazy<XpackUsageMlCounter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number })
)

/**
 * `xpack.usage.MlDataFrameAnalyticsJobs` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlDataFrameAnalyticsJobs {
  readonly memory_usage?: XpackUsageMlDataFrameAnalyticsJobsMemory
  readonly _all: XpackUsageMlDataFrameAnalyticsJobsCount
  readonly analysis_counts?: XpackUsageMlDataFrameAnalyticsJobsAnalysis
  readonly stopped?: XpackUsageMlDataFrameAnalyticsJobsCount
}

/** The schema of `XpackUsageMlDataFrameAnalyticsJobs`. @category schemas @since 0.1.0 */
export const XpackUsageMlDataFrameAnalyticsJobs: s.Lazy<XpackUsageMlDataFrameAnalyticsJobs> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      memory_usage: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageMlDataFrameAnalyticsJobsMemory()),
      _all: /*#__PURE__*/ XpackUsageMlDataFrameAnalyticsJobsCount(),
      analysis_counts: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageMlDataFrameAnalyticsJobsAnalysis()),
      stopped: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageMlDataFrameAnalyticsJobsCount())
    })
  )

/**
 * `xpack.usage.MlDataFrameAnalyticsJobsAnalysis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlDataFrameAnalyticsJobsAnalysis {
  readonly classification?: Integer
  readonly outlier_detection?: Integer
  readonly regression?: Integer
}

/** The schema of `XpackUsageMlDataFrameAnalyticsJobsAnalysis`. @category schemas @since 0.1.0 */
export const XpackUsageMlDataFrameAnalyticsJobsAnalysis: s.Lazy<XpackUsageMlDataFrameAnalyticsJobsAnalysis> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      classification: /*#__PURE__*/ s.optional(s.number),
      outlier_detection: /*#__PURE__*/ s.optional(s.number),
      regression: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `xpack.usage.MlDataFrameAnalyticsJobsCount` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlDataFrameAnalyticsJobsCount {
  readonly count: Long
}

/** The schema of `XpackUsageMlDataFrameAnalyticsJobsCount`. @category schemas @since 0.1.0 */
export const XpackUsageMlDataFrameAnalyticsJobsCount: s.Lazy<XpackUsageMlDataFrameAnalyticsJobsCount> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ count: s.number }))

/**
 * `xpack.usage.MlDataFrameAnalyticsJobsMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlDataFrameAnalyticsJobsMemory {
  readonly peak_usage_bytes: MlJobStatistics
}

/** The schema of `XpackUsageMlDataFrameAnalyticsJobsMemory`. @category schemas @since 0.1.0 */
export const XpackUsageMlDataFrameAnalyticsJobsMemory: s.Lazy<XpackUsageMlDataFrameAnalyticsJobsMemory> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ peak_usage_bytes: /*#__PURE__*/ MlJobStatistics() }))

/**
 * `xpack.usage.MlInference` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInference {
  readonly ingest_processors: { readonly [key: string]: XpackUsageMlInferenceIngestProcessor }
  readonly trained_models: XpackUsageMlInferenceTrainedModels
  /** In Elasticsearch since 8.0.0. */
  readonly deployments?: XpackUsageMlInferenceDeployments
}

/** The schema of `XpackUsageMlInference`. @category schemas @since 0.1.0 */
export const XpackUsageMlInference: s.Lazy<XpackUsageMlInference> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ingest_processors: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageMlInferenceIngestProcessor()),
    trained_models: /*#__PURE__*/ XpackUsageMlInferenceTrainedModels(),
    deployments: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageMlInferenceDeployments())
  })
)

/**
 * `xpack.usage.MlInferenceDeployments` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceDeployments {
  readonly count: Integer
  readonly inference_counts: MlJobStatistics
  readonly model_sizes_bytes: MlJobStatistics
  readonly time_ms: XpackUsageMlInferenceDeploymentsTimeMs
}

/** The schema of `XpackUsageMlInferenceDeployments`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceDeployments: s.Lazy<XpackUsageMlInferenceDeployments> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      inference_counts: /*#__PURE__*/ MlJobStatistics(),
      model_sizes_bytes: /*#__PURE__*/ MlJobStatistics(),
      time_ms: /*#__PURE__*/ XpackUsageMlInferenceDeploymentsTimeMs()
    })
  )

/**
 * `xpack.usage.MlInferenceDeploymentsTimeMs` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceDeploymentsTimeMs {
  readonly avg: Double
}

/** The schema of `XpackUsageMlInferenceDeploymentsTimeMs`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceDeploymentsTimeMs: s.Lazy<XpackUsageMlInferenceDeploymentsTimeMs> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ avg: s.number }))

/**
 * `xpack.usage.MlInferenceIngestProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceIngestProcessor {
  readonly num_docs_processed: XpackUsageMlInferenceIngestProcessorCount
  readonly pipelines: XpackUsageMlCounter
  readonly num_failures: XpackUsageMlInferenceIngestProcessorCount
  readonly time_ms: XpackUsageMlInferenceIngestProcessorCount
}

/** The schema of `XpackUsageMlInferenceIngestProcessor`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceIngestProcessor: s.Lazy<XpackUsageMlInferenceIngestProcessor> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      num_docs_processed: /*#__PURE__*/ XpackUsageMlInferenceIngestProcessorCount(),
      pipelines: /*#__PURE__*/ XpackUsageMlCounter(),
      num_failures: /*#__PURE__*/ XpackUsageMlInferenceIngestProcessorCount(),
      time_ms: /*#__PURE__*/ XpackUsageMlInferenceIngestProcessorCount()
    })
  )

/**
 * `xpack.usage.MlInferenceIngestProcessorCount` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceIngestProcessorCount {
  readonly max: Long
  readonly sum: Long
  readonly min: Long
}

/** The schema of `XpackUsageMlInferenceIngestProcessorCount`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceIngestProcessorCount: s.Lazy<XpackUsageMlInferenceIngestProcessorCount> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ max: s.number, sum: s.number, min: s.number }))

/**
 * `xpack.usage.MlInferenceTrainedModels` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceTrainedModels {
  readonly estimated_operations?: MlJobStatistics
  readonly estimated_heap_memory_usage_bytes?: MlJobStatistics
  readonly count?: XpackUsageMlInferenceTrainedModelsCount
  readonly _all: XpackUsageMlCounter
  /** In Elasticsearch since 8.0.0. */
  readonly model_size_bytes?: MlJobStatistics
}

/** The schema of `XpackUsageMlInferenceTrainedModels`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceTrainedModels: s.Lazy<XpackUsageMlInferenceTrainedModels> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      estimated_operations: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics()),
      estimated_heap_memory_usage_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics()),
      count: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageMlInferenceTrainedModelsCount()),
      _all: /*#__PURE__*/ XpackUsageMlCounter(),
      model_size_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics())
    })
  )

/**
 * `xpack.usage.MlInferenceTrainedModelsCount` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlInferenceTrainedModelsCount {
  readonly total: Long
  readonly prepackaged: Long
  readonly other: Long
  readonly pass_through?: Long
  readonly regression?: Long
  readonly classification?: Long
  readonly ner?: Long
  readonly text_embedding?: Long
}

/** The schema of `XpackUsageMlInferenceTrainedModelsCount`. @category schemas @since 0.1.0 */
export const XpackUsageMlInferenceTrainedModelsCount: s.Lazy<XpackUsageMlInferenceTrainedModelsCount> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total: s.number,
      prepackaged: s.number,
      other: s.number,
      pass_through: /*#__PURE__*/ s.optional(s.number),
      regression: /*#__PURE__*/ s.optional(s.number),
      classification: /*#__PURE__*/ s.optional(s.number),
      ner: /*#__PURE__*/ s.optional(s.number),
      text_embedding: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `xpack.usage.MlJobForecasts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMlJobForecasts {
  readonly total: Long
  readonly forecasted_jobs: Long
}

/** The schema of `XpackUsageMlJobForecasts`. @category schemas @since 0.1.0 */
export const XpackUsageMlJobForecasts: s.Lazy<XpackUsageMlJobForecasts> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ total: s.number, forecasted_jobs: s.number })
)

/**
 * `xpack.usage.Monitoring` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageMonitoring extends XpackUsageBase {
  readonly collection_enabled: boolean
  readonly enabled_exporters: { readonly [key: string]: Long }
}

/** The schema of `XpackUsageMonitoring`. @category schemas @since 0.1.0 */
export const XpackUsageMonitoring: s.Lazy<XpackUsageMonitoring> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    collection_enabled: s.boolean,
    enabled_exporters: /*#__PURE__*/ s.record(s.number)
  })
)

/**
 * `xpack.usage.Phase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsagePhase {
  readonly actions: ReadonlyArray<string>
  readonly min_age: DurationValue<UnitMillis>
}

/** The schema of `XpackUsagePhase`. @category schemas @since 0.1.0 */
export const XpackUsagePhase: s.Lazy<XpackUsagePhase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ actions: /*#__PURE__*/ s.array(s.string), min_age: s.number })
)

/**
 * `xpack.usage.Phases` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsagePhases {
  readonly cold?: XpackUsagePhase
  readonly delete?: XpackUsagePhase
  readonly frozen?: XpackUsagePhase
  readonly hot?: XpackUsagePhase
  readonly warm?: XpackUsagePhase
}

/** The schema of `XpackUsagePhases`. @category schemas @since 0.1.0 */
export const XpackUsagePhases: s.Lazy<XpackUsagePhases> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cold: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsagePhase()),
    delete: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsagePhase()),
    frozen: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsagePhase()),
    hot: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsagePhase()),
    warm: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsagePhase())
  })
)

/**
 * `xpack.usage.Query` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageQuery {
  readonly count?: Integer
  readonly failed?: Integer
  readonly paging?: Integer
  readonly total?: Integer
}

/** The schema of `XpackUsageQuery`. @category schemas @since 0.1.0 */
export const XpackUsageQuery: s.Lazy<XpackUsageQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ s.optional(s.number),
    failed: /*#__PURE__*/ s.optional(s.number),
    paging: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `xpack.usage.Realm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRealm extends XpackUsageBase {
  readonly name?: ReadonlyArray<string>
  readonly order?: ReadonlyArray<Long>
  readonly size?: ReadonlyArray<Long>
  readonly cache?: ReadonlyArray<XpackUsageRealmCache>
  readonly has_authorization_realms?: ReadonlyArray<boolean>
  readonly has_default_username_pattern?: ReadonlyArray<boolean>
  readonly has_truststore?: ReadonlyArray<boolean>
  readonly is_authentication_delegated?: ReadonlyArray<boolean>
}

/** The schema of `XpackUsageRealm`. @category schemas @since 0.1.0 */
export const XpackUsageRealm: s.Lazy<XpackUsageRealm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    order: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
    cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ XpackUsageRealmCache())),
    has_authorization_realms: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.boolean)),
    has_default_username_pattern: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.boolean)),
    has_truststore: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.boolean)),
    is_authentication_delegated: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.boolean))
  })
)

/**
 * `xpack.usage.RealmCache` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRealmCache {
  readonly size: Long
}

/** The schema of `XpackUsageRealmCache`. @category schemas @since 0.1.0 */
export const XpackUsageRealmCache: s.Lazy<XpackUsageRealmCache> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ size: s.number })
)

/**
 * `xpack.usage.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageResponse {
  readonly aggregate_metric: XpackUsageBase
  readonly analytics: XpackUsageAnalytics
  /** In Elasticsearch since 8.2.0. */
  readonly archive: XpackUsageArchive
  readonly watcher: XpackUsageWatcher
  readonly ccr: XpackUsageCcr
  readonly data_frame?: XpackUsageBase
  readonly data_science?: XpackUsageBase
  readonly data_streams?: XpackUsageDataStreams
  readonly data_tiers: XpackUsageDataTiers
  readonly enrich?: XpackUsageBase
  readonly eql: XpackUsageEql
  readonly flattened?: XpackUsageFlattened
  readonly graph: XpackUsageBase
  /** In Elasticsearch since 9.3.2. */
  readonly gpu_vector_indexing?: XpackUsageGpuVectorIndexing
  readonly health_api?: XpackUsageHealthStatistics
  readonly ilm: XpackUsageIlm
  readonly logstash: XpackUsageBase
  readonly ml: XpackUsageMachineLearning
  readonly monitoring: XpackUsageMonitoring
  readonly rollup: XpackUsageBase
  readonly runtime_fields?: XpackUsageRuntimeFieldTypes
  readonly spatial: XpackUsageBase
  readonly searchable_snapshots: XpackUsageSearchableSnapshots
  readonly security: XpackUsageSecurity
  readonly slm: XpackUsageSlm
  readonly sql: XpackUsageSql
  readonly transform: XpackUsageBase
  readonly vectors?: XpackUsageVector
  readonly voting_only: XpackUsageBase
}

/** The schema of `XpackUsageResponse`. @category schemas @since 0.1.0 */
export const XpackUsageResponse: s.Lazy<XpackUsageResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregate_metric: /*#__PURE__*/ XpackUsageBase(),
    analytics: /*#__PURE__*/ XpackUsageAnalytics(),
    archive: /*#__PURE__*/ XpackUsageArchive(),
    watcher: /*#__PURE__*/ XpackUsageWatcher(),
    ccr: /*#__PURE__*/ XpackUsageCcr(),
    data_frame: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageBase()),
    data_science: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageBase()),
    data_streams: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageDataStreams()),
    data_tiers: /*#__PURE__*/ XpackUsageDataTiers(),
    enrich: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageBase()),
    eql: /*#__PURE__*/ XpackUsageEql(),
    flattened: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFlattened()),
    graph: /*#__PURE__*/ XpackUsageBase(),
    gpu_vector_indexing: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageGpuVectorIndexing()),
    health_api: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageHealthStatistics()),
    ilm: /*#__PURE__*/ XpackUsageIlm(),
    logstash: /*#__PURE__*/ XpackUsageBase(),
    ml: /*#__PURE__*/ XpackUsageMachineLearning(),
    monitoring: /*#__PURE__*/ XpackUsageMonitoring(),
    rollup: /*#__PURE__*/ XpackUsageBase(),
    runtime_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageRuntimeFieldTypes()),
    spatial: /*#__PURE__*/ XpackUsageBase(),
    searchable_snapshots: /*#__PURE__*/ XpackUsageSearchableSnapshots(),
    security: /*#__PURE__*/ XpackUsageSecurity(),
    slm: /*#__PURE__*/ XpackUsageSlm(),
    sql: /*#__PURE__*/ XpackUsageSql(),
    transform: /*#__PURE__*/ XpackUsageBase(),
    vectors: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageVector()),
    voting_only: /*#__PURE__*/ XpackUsageBase()
  })
)

/**
 * `xpack.usage.RoleMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRoleMapping {
  readonly enabled: Integer
  readonly size: Integer
}

/** The schema of `XpackUsageRoleMapping`. @category schemas @since 0.1.0 */
export const XpackUsageRoleMapping: s.Lazy<XpackUsageRoleMapping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.number, size: s.number })
)

/**
 * `xpack.usage.RuntimeFieldTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRuntimeFieldTypes extends XpackUsageBase {
  readonly field_types: ReadonlyArray<XpackUsageRuntimeFieldsType>
}

/** The schema of `XpackUsageRuntimeFieldTypes`. @category schemas @since 0.1.0 */
export const XpackUsageRuntimeFieldTypes: s.Lazy<XpackUsageRuntimeFieldTypes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    field_types: /*#__PURE__*/ s.array(/*#__PURE__*/ XpackUsageRuntimeFieldsType())
  })
)

/**
 * `xpack.usage.RuntimeFieldsType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRuntimeFieldsType {
  readonly chars_max: Long
  readonly chars_total: Long
  readonly count: Long
  readonly doc_max: Long
  readonly doc_total: Long
  readonly index_count: Long
  readonly lang: ReadonlyArray<string>
  readonly lines_max: Long
  readonly lines_total: Long
  readonly name: Field
  readonly scriptless_count: Long
  readonly shadowed_count: Long
  readonly source_max: Long
  readonly source_total: Long
}

/** The schema of `XpackUsageRuntimeFieldsType`. @category schemas @since 0.1.0 */
export const XpackUsageRuntimeFieldsType: s.Lazy<XpackUsageRuntimeFieldsType> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chars_max: s.number,
    chars_total: s.number,
    count: s.number,
    doc_max: s.number,
    doc_total: s.number,
    index_count: s.number,
    lang: /*#__PURE__*/ s.array(s.string),
    lines_max: s.number,
    lines_total: s.number,
    name: s.string,
    scriptless_count: s.number,
    shadowed_count: s.number,
    source_max: s.number,
    source_total: s.number
  })
)

/**
 * `xpack.usage.SearchableSnapshots` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSearchableSnapshots extends XpackUsageBase {
  readonly indices_count: Integer
  readonly full_copy_indices_count?: Integer
  readonly shared_cache_indices_count?: Integer
}

/** The schema of `XpackUsageSearchableSnapshots`. @category schemas @since 0.1.0 */
export const XpackUsageSearchableSnapshots: s.Lazy<XpackUsageSearchableSnapshots> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    indices_count: s.number,
    full_copy_indices_count: /*#__PURE__*/ s.optional(s.number),
    shared_cache_indices_count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `xpack.usage.Security` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurity extends XpackUsageBase {
  readonly api_key_service?: XpackUsageFeatureToggle
  readonly anonymous?: XpackUsageFeatureToggle
  readonly audit?: XpackUsageAudit
  readonly fips_140?: XpackUsageFeatureToggle
  readonly ipfilter?: XpackUsageIpFilter
  readonly realms?: { readonly [key: string]: XpackUsageRealm }
  readonly role_mapping?: { readonly [key: string]: XpackUsageRoleMapping }
  readonly roles?: XpackUsageSecurityRoles
  readonly ssl?: XpackUsageSsl
  readonly system_key?: XpackUsageFeatureToggle
  readonly token_service?: XpackUsageFeatureToggle
  readonly operator_privileges?: XpackUsageBase
}

/** The schema of `XpackUsageSecurity`. @category schemas @since 0.1.0 */
export const XpackUsageSecurity: s.Lazy<XpackUsageSecurity> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    api_key_service: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFeatureToggle()),
    anonymous: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFeatureToggle()),
    audit: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageAudit()),
    fips_140: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFeatureToggle()),
    ipfilter: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageIpFilter()),
    realms: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageRealm())),
    role_mapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageRoleMapping())),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageSecurityRoles()),
    ssl: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageSsl()),
    system_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFeatureToggle()),
    token_service: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageFeatureToggle()),
    operator_privileges: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageBase())
  })
)

/**
 * `xpack.usage.SecurityRoles` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurityRoles {
  readonly native: XpackUsageSecurityRolesNative
  readonly dls: XpackUsageSecurityRolesDls
  readonly file: XpackUsageSecurityRolesFile
}

/** The schema of `XpackUsageSecurityRoles`. @category schemas @since 0.1.0 */
export const XpackUsageSecurityRoles: s.Lazy<XpackUsageSecurityRoles> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    native: /*#__PURE__*/ XpackUsageSecurityRolesNative(),
    dls: /*#__PURE__*/ XpackUsageSecurityRolesDls(),
    file: /*#__PURE__*/ XpackUsageSecurityRolesFile()
  })
)

/**
 * `xpack.usage.SecurityRolesFile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurityRolesFile {
  readonly dls: boolean
  readonly fls: boolean
  readonly size: Long
}

/** The schema of `XpackUsageSecurityRolesFile`. @category schemas @since 0.1.0 */
export const XpackUsageSecurityRolesFile: s.Lazy<XpackUsageSecurityRolesFile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ dls: s.boolean, fls: s.boolean, size: s.number })
)

/**
 * `xpack.usage.SecurityRolesNative` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurityRolesNative {
  readonly dls: boolean
  readonly fls: boolean
  readonly size: Long
}

/** The schema of `XpackUsageSecurityRolesNative`. @category schemas @since 0.1.0 */
export const XpackUsageSecurityRolesNative: s.Lazy<XpackUsageSecurityRolesNative> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ dls: s.boolean, fls: s.boolean, size: s.number })
)

/**
 * `xpack.usage.Slm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSlm extends XpackUsageBase {
  readonly policy_count?: Integer
  readonly policy_stats?: SlmStatistics
}

/** The schema of `XpackUsageSlm`. @category schemas @since 0.1.0 */
export const XpackUsageSlm: s.Lazy<XpackUsageSlm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    policy_count: /*#__PURE__*/ s.optional(s.number),
    policy_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmStatistics())
  })
)

/**
 * `xpack.usage.Sql` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSql extends XpackUsageBase {
  readonly features: { readonly [key: string]: Integer }
  readonly queries: { readonly [key: string]: XpackUsageQuery }
}

/** The schema of `XpackUsageSql`. @category schemas @since 0.1.0 */
export const XpackUsageSql: s.Lazy<XpackUsageSql> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    features: /*#__PURE__*/ s.record(s.number),
    queries: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageQuery())
  })
)

/**
 * `xpack.usage.Ssl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSsl {
  readonly http: XpackUsageFeatureToggle
  readonly transport: XpackUsageFeatureToggle
}

/** The schema of `XpackUsageSsl`. @category schemas @since 0.1.0 */
export const XpackUsageSsl: s.Lazy<XpackUsageSsl> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    http: /*#__PURE__*/ XpackUsageFeatureToggle(),
    transport: /*#__PURE__*/ XpackUsageFeatureToggle()
  })
)

/**
 * `xpack.usage.Vector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageVector extends XpackUsageBase {
  readonly dense_vector_dims_avg_count: Integer
  readonly dense_vector_fields_count: Integer
  readonly sparse_vector_fields_count?: Integer
}

/** The schema of `XpackUsageVector`. @category schemas @since 0.1.0 */
export const XpackUsageVector: s.Lazy<XpackUsageVector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    dense_vector_dims_avg_count: s.number,
    dense_vector_fields_count: s.number,
    sparse_vector_fields_count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `xpack.usage.Watcher` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcher extends XpackUsageBase {
  readonly execution: XpackUsageWatcherActions
  readonly watch: XpackUsageWatcherWatch
  readonly count: XpackUsageCounter
}

/** The schema of `XpackUsageWatcher`. @category schemas @since 0.1.0 */
export const XpackUsageWatcher: s.Lazy<XpackUsageWatcher> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: s.boolean,
    enabled: s.boolean,
    execution: /*#__PURE__*/ XpackUsageWatcherActions(),
    watch: /*#__PURE__*/ XpackUsageWatcherWatch(),
    count: /*#__PURE__*/ XpackUsageCounter()
  })
)

/**
 * `xpack.usage.WatcherActionTotals` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcherActionTotals {
  readonly total: Duration
  readonly total_time_in_ms: DurationValue<UnitMillis>
}

/** The schema of `XpackUsageWatcherActionTotals`. @category schemas @since 0.1.0 */
export const XpackUsageWatcherActionTotals: s.Lazy<XpackUsageWatcherActionTotals> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    total_time_in_ms: s.number
  })
)

/**
 * `xpack.usage.WatcherActions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcherActions {
  readonly actions: { readonly [key: string]: XpackUsageWatcherActionTotals }
}

/** The schema of `XpackUsageWatcherActions`. @category schemas @since 0.1.0 */
export const XpackUsageWatcherActions: s.Lazy<XpackUsageWatcherActions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ actions: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageWatcherActionTotals()) })
)

/**
 * `xpack.usage.WatcherWatch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcherWatch {
  readonly input: { readonly [key: string]: XpackUsageCounter }
  readonly condition?: { readonly [key: string]: XpackUsageCounter }
  readonly action?: { readonly [key: string]: XpackUsageCounter }
  readonly trigger: XpackUsageWatcherWatchTrigger
}

/** The schema of `XpackUsageWatcherWatch`. @category schemas @since 0.1.0 */
export const XpackUsageWatcherWatch: s.Lazy<XpackUsageWatcherWatch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    input: /*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageCounter()),
    condition: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageCounter())),
    action: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ XpackUsageCounter())),
    trigger: /*#__PURE__*/ XpackUsageWatcherWatchTrigger()
  })
)

/**
 * `xpack.usage.WatcherWatchTrigger` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcherWatchTrigger {
  readonly schedule?: XpackUsageWatcherWatchTriggerSchedule
  readonly _all: XpackUsageCounter
}

/** The schema of `XpackUsageWatcherWatchTrigger`. @category schemas @since 0.1.0 */
export const XpackUsageWatcherWatchTrigger: s.Lazy<XpackUsageWatcherWatchTrigger> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    schedule: /*#__PURE__*/ s.optional(/*#__PURE__*/ XpackUsageWatcherWatchTriggerSchedule()),
    _all: /*#__PURE__*/ XpackUsageCounter()
  })
)

/**
 * `xpack.usage.WatcherWatchTriggerSchedule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageWatcherWatchTriggerSchedule extends XpackUsageCounter {
  readonly cron: XpackUsageCounter
  readonly _all: XpackUsageCounter
}

/** The schema of `XpackUsageWatcherWatchTriggerSchedule`. @category schemas @since 0.1.0 */
export const XpackUsageWatcherWatchTriggerSchedule: s.Lazy<XpackUsageWatcherWatchTriggerSchedule> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      active: s.number,
      total: s.number,
      cron: /*#__PURE__*/ XpackUsageCounter(),
      _all: /*#__PURE__*/ XpackUsageCounter()
    })
  )

/**
 * Parameters of `xpack.info`.
 * @category models
 * @since 0.1.0
 */
export interface XpackInfoRequest extends SpecUtilsCommonQueryParameters {
  readonly categories?: XpackInfoXPackCategory | ReadonlyArray<XpackInfoXPackCategory> | undefined
  /** @deprecated since Elasticsearch 8.0.0 */
  readonly accept_enterprise?: boolean | undefined
  /** Default: `true`. */
  readonly human?: boolean | undefined
}

/**
 * `xpack.info`: `GET /_xpack`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: OptionalCall<XpackInfoRequest, XpackInfoResponse> = /*#__PURE__*/ optionalCall({
  name: "xpack.info",
  urls: [{ path: "/_xpack", methods: ["GET"] }],
  query: ["accept_enterprise", "categories", "human"],
  body: { kind: "none" },
  answer: { kind: "json", schema: XpackInfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-info"
})

/**
 * Parameters of `xpack.usage`.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `xpack.usage`: `GET /_xpack/usage`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-xpack
 * @category endpoints
 * @since 0.1.0
 */
export const usage: OptionalCall<XpackUsageRequest, XpackUsageResponse> = /*#__PURE__*/ optionalCall({
  name: "xpack.usage",
  urls: [{ path: "/_xpack/usage", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: XpackUsageResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-xpack"
})
