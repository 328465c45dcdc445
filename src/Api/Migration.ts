/**
 * The endpoints of the namespace `migration`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  ErrorCause,
  type IndexName,
  type SpecUtilsCommonQueryParameters,
  type VersionString
} from "./types/Common.ts"

/**
 * `migration.deprecations.Deprecation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationDeprecationsDeprecation {
  readonly details?: string
  readonly level: MigrationDeprecationsDeprecationLevel
  readonly message: string
  readonly url: string
  readonly resolve_during_rolling_upgrade: boolean
  readonly _meta?: { readonly [key: string]: unknown }
}

/** The schema of `MigrationDeprecationsDeprecation`. @category schemas @since 0.1.0 */
export const MigrationDeprecationsDeprecation: s.Lazy<MigrationDeprecationsDeprecation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      details: /*#__PURE__*/ s.optional(s.string),
      level: s.string,
      message: s.string,
      url: s.string,
      resolve_during_rolling_upgrade: s.boolean,
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
    })
  )

/**
 * `migration.deprecations.DeprecationLevel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MigrationDeprecationsDeprecationLevel = "none" | "info" | "warning" | "critical" | (string & {})

/**
 * `migration.deprecations.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationDeprecationsResponse {
  readonly cluster_settings: ReadonlyArray<MigrationDeprecationsDeprecation>
  readonly index_settings: { readonly [key: string]: ReadonlyArray<MigrationDeprecationsDeprecation> }
  readonly data_streams: { readonly [key: string]: ReadonlyArray<MigrationDeprecationsDeprecation> }
  readonly node_settings: ReadonlyArray<MigrationDeprecationsDeprecation>
  readonly ml_settings: ReadonlyArray<MigrationDeprecationsDeprecation>
  readonly templates: { readonly [key: string]: ReadonlyArray<MigrationDeprecationsDeprecation> }
  readonly ilm_policies: { readonly [key: string]: ReadonlyArray<MigrationDeprecationsDeprecation> }
}

/** The schema of `MigrationDeprecationsResponse`. @category schemas @since 0.1.0 */
export const MigrationDeprecationsResponse: s.Lazy<MigrationDeprecationsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_settings: /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation()),
    index_settings: /*#__PURE__*/ s.record(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation())
    ),
    data_streams: /*#__PURE__*/ s.record(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation())
    ),
    node_settings: /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation()),
    ml_settings: /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation()),
    templates: /*#__PURE__*/ s.record(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation())
    ),
    ilm_policies: /*#__PURE__*/ s.record(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationDeprecationsDeprecation())
    )
  })
)

/**
 * `migration.get_feature_upgrade_status.MigrationFeature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationGetFeatureUpgradeStatusMigrationFeature {
  readonly feature_name: string
  readonly minimum_index_version: VersionString
  readonly migration_status: MigrationGetFeatureUpgradeStatusMigrationStatus
  readonly indices: ReadonlyArray<MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo>
}

/** The schema of `MigrationGetFeatureUpgradeStatusMigrationFeature`. @category schemas @since 0.1.0 */
export const MigrationGetFeatureUpgradeStatusMigrationFeature: s.Lazy<MigrationGetFeatureUpgradeStatusMigrationFeature> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_name: s.string,
      minimum_index_version: s.string,
      migration_status: s.string,
      indices: /*#__PURE__*/ s.array(
        /*#__PURE__*/ MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo()
      )
    })
  )

/**
 * `migration.get_feature_upgrade_status.MigrationFeatureIndexInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo {
  readonly index: IndexName
  readonly version: VersionString
  readonly failure_cause?: ErrorCause
}

/** The schema of `MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo`. @category schemas @since 0.1.0 */
export const MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo: s.Lazy<MigrationGetFeatureUpgradeStatusMigrationFeatureIndexInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index: s.string,
      version: s.string,
      failure_cause: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
    })
  )

/**
 * `migration.get_feature_upgrade_status.MigrationStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MigrationGetFeatureUpgradeStatusMigrationStatus =
  | "NO_MIGRATION_NEEDED"
  | "MIGRATION_NEEDED"
  | "IN_PROGRESS"
  | "ERROR"
  | (string & {})

/**
 * `migration.get_feature_upgrade_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationGetFeatureUpgradeStatusResponse {
  readonly features: ReadonlyArray<MigrationGetFeatureUpgradeStatusMigrationFeature>
  readonly migration_status: MigrationGetFeatureUpgradeStatusMigrationStatus
}

/** The schema of `MigrationGetFeatureUpgradeStatusResponse`. @category schemas @since 0.1.0 */
export const MigrationGetFeatureUpgradeStatusResponse: s.Lazy<MigrationGetFeatureUpgradeStatusResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      features: /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationGetFeatureUpgradeStatusMigrationFeature()),
      migration_status: s.string
    })
  )

/**
 * `migration.post_feature_upgrade.MigrationFeature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationPostFeatureUpgradeMigrationFeature {
  readonly feature_name: string
}

/** The schema of `MigrationPostFeatureUpgradeMigrationFeature`. @category schemas @since 0.1.0 */
export const MigrationPostFeatureUpgradeMigrationFeature: s.Lazy<MigrationPostFeatureUpgradeMigrationFeature> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ feature_name: s.string }))

/**
 * `migration.post_feature_upgrade.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MigrationPostFeatureUpgradeResponse {
  readonly accepted: boolean
  readonly features?: ReadonlyArray<MigrationPostFeatureUpgradeMigrationFeature>
  readonly reason?: string
}

/** The schema of `MigrationPostFeatureUpgradeResponse`. @category schemas @since 0.1.0 */
export const MigrationPostFeatureUpgradeResponse: s.Lazy<MigrationPostFeatureUpgradeResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      accepted: s.boolean,
      features: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ MigrationPostFeatureUpgradeMigrationFeature())
      ),
      reason: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * Parameters of `migration.deprecations`.
 * @category models
 * @since 0.1.0
 */
export interface MigrationDeprecationsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
}

/**
 * `migration.deprecations`: `GET /_migration/deprecations`, `GET /{index}/_migration/deprecations`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-deprecations
 * @category endpoints
 * @since 0.1.0
 */
export const deprecations: OptionalCall<MigrationDeprecationsRequest, MigrationDeprecationsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "migration.deprecations",
    urls: [
      { path: "/_migration/deprecations", methods: ["GET"] },
      { path: "/{index}/_migration/deprecations", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: MigrationDeprecationsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-deprecations"
  })

/**
 * Parameters of `migration.get_feature_upgrade_status`.
 * @category models
 * @since 0.1.0
 */
export interface MigrationGetFeatureUpgradeStatusRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `migration.get_feature_upgrade_status`: `GET /_migration/system_features`.
 * Needs the privileges: cluster manage, index manage.
 * In Elasticsearch since 7.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status
 * @category endpoints
 * @since 0.1.0
 */
export const getFeatureUpgradeStatus: OptionalCall<
  MigrationGetFeatureUpgradeStatusRequest,
  MigrationGetFeatureUpgradeStatusResponse
> = /*#__PURE__*/ optionalCall({
  name: "migration.get_feature_upgrade_status",
  urls: [{ path: "/_migration/system_features", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MigrationGetFeatureUpgradeStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status"
})

/**
 * Parameters of `migration.post_feature_upgrade`.
 * @category models
 * @since 0.1.0
 */
export interface MigrationPostFeatureUpgradeRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `migration.post_feature_upgrade`: `POST /_migration/system_features`.
 * Needs the privileges: cluster manage, index manage.
 * In Elasticsearch since 7.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status
 * @category endpoints
 * @since 0.1.0
 */
export const postFeatureUpgrade: OptionalCall<
  MigrationPostFeatureUpgradeRequest,
  MigrationPostFeatureUpgradeResponse
> = /*#__PURE__*/ optionalCall({
  name: "migration.post_feature_upgrade",
  urls: [{ path: "/_migration/system_features", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MigrationPostFeatureUpgradeResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status"
})
