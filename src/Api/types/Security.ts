/**
 * Types and schemas of `Security` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type EpochTime,
  ErrorCause,
  type FieldValue,
  type Fields,
  type Id,
  type IndexName,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type Names,
  Script,
  type ScriptLanguage,
  ScriptSource,
  type SequenceNumber,
  type SortResults,
  type SpecUtilsStringified,
  type UnitMillis,
  type Username
} from "../types/Common.ts"
import { IndicesIndexSettings } from "../types/Indices.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import { XpackUsageSecurityRolesDls } from "../types/Xpack.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `security._types.Access` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityAccess {
  readonly replication?: ReadonlyArray<SecurityReplicationAccess> | undefined
  readonly search?: ReadonlyArray<SecuritySearchAccess> | undefined
}

/** The schema of `SecurityAccess`. @category schemas @since 0.1.0 */
export const SecurityAccess: s.Lazy<SecurityAccess> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    replication: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityReplicationAccess())),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecuritySearchAccess()))
  })
)

/**
 * `security._types.ApiKey` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityApiKey {
  readonly id: Id
  readonly name: Name
  /** In Elasticsearch since 8.10.0. */
  readonly type: SecurityApiKeyType
  readonly creation: EpochTime<UnitMillis>
  readonly expiration?: EpochTime<UnitMillis>
  readonly invalidated: boolean
  /** In Elasticsearch since 8.12.0. */
  readonly invalidation?: EpochTime<UnitMillis>
  readonly username: Username
  readonly realm: string
  /** In Elasticsearch since 8.14.0. */
  readonly realm_type?: string
  /** In Elasticsearch since 7.13.0. */
  readonly metadata: Metadata
  readonly role_descriptors?: { readonly [key: string]: SecurityRoleDescriptor }
  /** In Elasticsearch since 8.5.0. */
  readonly limited_by?: ReadonlyArray<{ readonly [key: string]: SecurityRoleDescriptor }>
  /** In Elasticsearch since 8.10.0. */
  readonly access?: SecurityAccess
  /** In Elasticsearch since 9.3.0. */
  readonly certificate_identity?: string
  /** In Elasticsearch since 8.14.0. */
  readonly profile_uid?: string
  readonly _sort?: SortResults
}

/** The schema of `SecurityApiKey`. @category schemas @since 0.1.0 */
export const SecurityApiKey: s.Lazy<SecurityApiKey> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    name: s.string,
    type: s.string,
    creation: s.number,
    expiration: /*#__PURE__*/ s.optional(s.number),
    invalidated: s.boolean,
    invalidation: /*#__PURE__*/ s.optional(s.number),
    username: s.string,
    realm: s.string,
    realm_type: /*#__PURE__*/ s.optional(s.string),
    metadata: /*#__PURE__*/ Metadata(),
    role_descriptors: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityRoleDescriptor())
    ),
    limited_by: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ SecurityRoleDescriptor()))
    ),
    access: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityAccess()),
    certificate_identity: /*#__PURE__*/ s.optional(s.string),
    profile_uid: /*#__PURE__*/ s.optional(s.string),
    _sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.fieldValue))
  })
)

/**
 * `security._types.ApiKeyType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityApiKeyType = "rest" | "cross_cluster" | (string & {})

/**
 * `security._types.ApplicationGlobalUserPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityApplicationGlobalUserPrivileges {
  readonly manage: SecurityManageUserPrivileges
}

/** The schema of `SecurityApplicationGlobalUserPrivileges`. @category schemas @since 0.1.0 */
export const SecurityApplicationGlobalUserPrivileges: s.Lazy<SecurityApplicationGlobalUserPrivileges> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ manage: /*#__PURE__*/ SecurityManageUserPrivileges() }))

/**
 * `security._types.ApplicationPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityApplicationPrivileges {
  readonly application: string
  readonly privileges: ReadonlyArray<string>
  readonly resources: ReadonlyArray<string>
}

/** The schema of `SecurityApplicationPrivileges`. @category schemas @since 0.1.0 */
export const SecurityApplicationPrivileges: s.Lazy<SecurityApplicationPrivileges> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    application: s.string,
    privileges: /*#__PURE__*/ s.array(s.string),
    resources: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `security._types.BulkError` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkError {
  readonly count: Integer
  readonly details: { readonly [key: string]: ErrorCause }
}

/** The schema of `SecurityBulkError`. @category schemas @since 0.1.0 */
export const SecurityBulkError: s.Lazy<SecurityBulkError> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, details: /*#__PURE__*/ s.record(/*#__PURE__*/ ErrorCause()) })
)

/**
 * `security._types.ClusterNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClusterNode {
  readonly name: Name
}

/** The schema of `SecurityClusterNode`. @category schemas @since 0.1.0 */
export const SecurityClusterNode: s.Lazy<SecurityClusterNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string })
)

/**
 * `security._types.ClusterPrivilege` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityClusterPrivilege =
  | "all"
  | "cancel_task"
  | "create_snapshot"
  | "cross_cluster_replication"
  | "cross_cluster_search"
  | "delegate_pki"
  | "grant_api_key"
  | "manage"
  | "manage_api_key"
  | "manage_autoscaling"
  | "manage_behavioral_analytics"
  | "manage_ccr"
  | "manage_data_frame_transforms"
  | "manage_data_stream_global_retention"
  | "manage_enrich"
  | "manage_esql"
  | "manage_ilm"
  | "manage_index_templates"
  | "manage_inference"
  | "manage_ingest_pipelines"
  | "manage_logstash_pipelines"
  | "manage_ml"
  | "manage_oidc"
  | "manage_own_api_key"
  | "manage_pipeline"
  | "manage_reindex"
  | "manage_rollup"
  | "manage_saml"
  | "manage_search_application"
  | "manage_search_query_rules"
  | "manage_search_synonyms"
  | "manage_security"
  | "manage_service_account"
  | "manage_slm"
  | "manage_token"
  | "manage_transform"
  | "manage_user_profile"
  | "manage_watcher"
  | "monitor"
  | "monitor_data_frame_transforms"
  | "monitor_data_stream_global_retention"
  | "monitor_enrich"
  | "monitor_esql"
  | "monitor_inference"
  | "monitor_ml"
  | "monitor_reindex"
  | "monitor_rollup"
  | "monitor_snapshot"
  | "monitor_stats"
  | "monitor_text_structure"
  | "monitor_transform"
  | "monitor_watcher"
  | "none"
  | "post_behavioral_analytics_event"
  | "read_ccr"
  | "read_fleet_secrets"
  | "read_ilm"
  | "read_pipeline"
  | "read_security"
  | "read_slm"
  | "transport_client"
  | "write_connector_secrets"
  | "write_fleet_secrets"
  | "read_project_routing"
  | "manage_project_routing"
  | (string & {})

/**
 * `security._types.CreatedStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreatedStatus {
  readonly created: boolean
}

/** The schema of `SecurityCreatedStatus`. @category schemas @since 0.1.0 */
export const SecurityCreatedStatus: s.Lazy<SecurityCreatedStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ created: s.boolean })
)

/**
 * `security._types.CredentialManagedBy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityCredentialManagedBy = "cloud" | "elasticsearch" | (string & {})

/**
 * `security._types.FieldSecurity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityFieldSecurity {
  readonly except?: Fields | undefined
  readonly grant?: Fields | undefined
}

/** The schema of `SecurityFieldSecurity`. @category schemas @since 0.1.0 */
export const SecurityFieldSecurity: s.Lazy<SecurityFieldSecurity> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    except: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    grant: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `security._types.GlobalPrivilege` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGlobalPrivilege {
  readonly application: SecurityApplicationGlobalUserPrivileges
}

/** The schema of `SecurityGlobalPrivilege`. @category schemas @since 0.1.0 */
export const SecurityGlobalPrivilege: s.Lazy<SecurityGlobalPrivilege> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ application: /*#__PURE__*/ SecurityApplicationGlobalUserPrivileges() })
)

/**
 * `security._types.GrantType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGrantType = "password" | "access_token"

/**
 * `security._types.IndexPrivilege` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityIndexPrivilege =
  | "all"
  | "auto_configure"
  | "create"
  | "create_doc"
  | "create_index"
  | "create_view"
  | "cross_cluster_replication"
  | "cross_cluster_replication_internal"
  | "delete"
  | "delete_index"
  | "delete_view"
  | "index"
  | "maintenance"
  | "manage"
  | "manage_data_stream_lifecycle"
  | "manage_follow_index"
  | "manage_ilm"
  | "manage_leader_index"
  | "manage_view"
  | "monitor"
  | "none"
  | "read"
  | "read_cross_cluster"
  | "read_view_metadata"
  | "view_index_metadata"
  | "write"
  | (string & {})

/**
 * `security._types.IndicesPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityIndicesPrivileges {
  readonly field_security?: SecurityFieldSecurity | undefined
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege>
  readonly query?: SecurityIndicesPrivilegesQuery | undefined
  /** Default: `false`. */
  readonly allow_restricted_indices?: boolean | undefined
}

/** The schema of `SecurityIndicesPrivileges`. @category schemas @since 0.1.0 */
export const SecurityIndicesPrivileges: s.Lazy<SecurityIndicesPrivileges> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityFieldSecurity()),
    names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    privileges: /*#__PURE__*/ s.array(s.string),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityIndicesPrivilegesQuery()),
    allow_restricted_indices: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `security._types.IndicesPrivilegesQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityIndicesPrivilegesQuery = string | QueryDslQueryContainer | SecurityRoleTemplateQuery

/** The schema of `SecurityIndicesPrivilegesQuery`. @category schemas @since 0.1.0 */
export const SecurityIndicesPrivilegesQuery: s.Lazy<SecurityIndicesPrivilegesQuery> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.union([
      s.string,
      /*#__PURE__*/ QueryDslQueryContainer(),
      /*#__PURE__*/ SecurityRoleTemplateQuery()
    ])
)

/**
 * `security._types.ManageUserPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityManageUserPrivileges {
  readonly applications: ReadonlyArray<string>
}

/** The schema of `SecurityManageUserPrivileges`. @category schemas @since 0.1.0 */
export const SecurityManageUserPrivileges: s.Lazy<SecurityManageUserPrivileges> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ applications: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `security._types.NodeSecurityStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityNodeSecurityStats {
  readonly roles: SecurityRolesStats
}

/** The schema of `SecurityNodeSecurityStats`. @category schemas @since 0.1.0 */
export const SecurityNodeSecurityStats: s.Lazy<SecurityNodeSecurityStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ roles: /*#__PURE__*/ SecurityRolesStats() })
)

/**
 * `security._types.RealmInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRealmInfo {
  readonly name: Name
  readonly type: string
}

/** The schema of `SecurityRealmInfo`. @category schemas @since 0.1.0 */
export const SecurityRealmInfo: s.Lazy<SecurityRealmInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, type: s.string })
)

/**
 * `security._types.RemoteClusterPrivilege` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityRemoteClusterPrivilege = "monitor_enrich" | "monitor_stats"

/**
 * `security._types.RemoteClusterPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRemoteClusterPrivileges {
  readonly clusters: Names
  readonly privileges: ReadonlyArray<SecurityRemoteClusterPrivilege>
}

/** The schema of `SecurityRemoteClusterPrivileges`. @category schemas @since 0.1.0 */
export const SecurityRemoteClusterPrivileges: s.Lazy<SecurityRemoteClusterPrivileges> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      clusters: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      privileges: /*#__PURE__*/ s.array(s.string)
    })
)

/**
 * `security._types.RemoteIndicesPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRemoteIndicesPrivileges {
  readonly clusters: Names
  readonly field_security?: SecurityFieldSecurity | undefined
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege>
  readonly query?: SecurityIndicesPrivilegesQuery | undefined
  /** Default: `false`. */
  readonly allow_restricted_indices?: boolean | undefined
}

/** The schema of `SecurityRemoteIndicesPrivileges`. @category schemas @since 0.1.0 */
export const SecurityRemoteIndicesPrivileges: s.Lazy<SecurityRemoteIndicesPrivileges> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      clusters: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityFieldSecurity()),
      names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      privileges: /*#__PURE__*/ s.array(s.string),
      query: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityIndicesPrivilegesQuery()),
      allow_restricted_indices: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `security._types.RemoteUserIndicesPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRemoteUserIndicesPrivileges {
  readonly clusters: ReadonlyArray<string>
  readonly field_security?: ReadonlyArray<SecurityFieldSecurity>
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege | (string & {})>
  readonly query?: ReadonlyArray<SecurityIndicesPrivilegesQuery>
  readonly allow_restricted_indices: boolean
}

/** The schema of `SecurityRemoteUserIndicesPrivileges`. @category schemas @since 0.1.0 */
export const SecurityRemoteUserIndicesPrivileges: s.Lazy<SecurityRemoteUserIndicesPrivileges> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      clusters: /*#__PURE__*/ s.array(s.string),
      field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityFieldSecurity())),
      names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      privileges: /*#__PURE__*/ s.array(s.string),
      query: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivilegesQuery())),
      allow_restricted_indices: s.boolean
    })
  )

/**
 * `security._types.ReplicationAccess` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityReplicationAccess {
  readonly names: IndexName | ReadonlyArray<IndexName>
  /** Default: `false`. */
  readonly allow_restricted_indices?: boolean | undefined
}

/** The schema of `SecurityReplicationAccess`. @category schemas @since 0.1.0 */
export const SecurityReplicationAccess: s.Lazy<SecurityReplicationAccess> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    allow_restricted_indices: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `security._types.Restriction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRestriction {
  readonly workflows: ReadonlyArray<SecurityRestrictionWorkflow>
}

/** The schema of `SecurityRestriction`. @category schemas @since 0.1.0 */
export const SecurityRestriction: s.Lazy<SecurityRestriction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ workflows: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `security._types.RestrictionWorkflow` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityRestrictionWorkflow = "search_application_query" | (string & {})

/**
 * `security._types.RoleDescriptor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleDescriptor {
  readonly cluster?: ReadonlyArray<SecurityClusterPrivilege> | undefined
  readonly indices?: ReadonlyArray<SecurityIndicesPrivileges> | undefined
  readonly index?: ReadonlyArray<SecurityIndicesPrivileges> | undefined
  /** In Elasticsearch since 8.14.0. */
  readonly remote_indices?: ReadonlyArray<SecurityRemoteIndicesPrivileges> | undefined
  /** In Elasticsearch since 8.15.0. */
  readonly remote_cluster?: ReadonlyArray<SecurityRemoteClusterPrivileges> | undefined
  readonly global?: ReadonlyArray<SecurityGlobalPrivilege> | SecurityGlobalPrivilege | undefined
  readonly applications?: ReadonlyArray<SecurityApplicationPrivileges> | undefined
  readonly metadata?: Metadata | undefined
  readonly run_as?: ReadonlyArray<string> | undefined
  readonly description?: string | undefined
  readonly restriction?: SecurityRestriction | undefined
  readonly transient_metadata?: { readonly [key: string]: unknown } | undefined
}

/** The schema of `SecurityRoleDescriptor`. @category schemas @since 0.1.0 */
export const SecurityRoleDescriptor: s.Lazy<SecurityRoleDescriptor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivileges())),
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivileges())),
    remote_indices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteIndicesPrivileges())
    ),
    remote_cluster: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteClusterPrivileges())
    ),
    global: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityGlobalPrivilege()),
        /*#__PURE__*/ SecurityGlobalPrivilege()
      ])
    ),
    applications: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApplicationPrivileges())
    ),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    run_as: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    description: /*#__PURE__*/ s.optional(s.string),
    restriction: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityRestriction()),
    transient_metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `security._types.RoleDescriptorRead` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleDescriptorRead {
  readonly cluster: ReadonlyArray<SecurityClusterPrivilege | (string & {})>
  readonly indices?: ReadonlyArray<SecurityIndicesPrivileges>
  readonly index?: ReadonlyArray<SecurityIndicesPrivileges>
  /** In Elasticsearch since 8.14.0. */
  readonly remote_indices?: ReadonlyArray<SecurityRemoteIndicesPrivileges>
  /** In Elasticsearch since 8.15.0. */
  readonly remote_cluster?: ReadonlyArray<SecurityRemoteClusterPrivileges>
  readonly global?: ReadonlyArray<SecurityGlobalPrivilege> | SecurityGlobalPrivilege
  readonly applications?: ReadonlyArray<SecurityApplicationPrivileges>
  readonly metadata?: Metadata
  readonly run_as?: ReadonlyArray<string>
  readonly description?: string
  readonly restriction?: SecurityRestriction
  readonly transient_metadata?: { readonly [key: string]: unknown }
}

/** The schema of `SecurityRoleDescriptorRead`. @category schemas @since 0.1.0 */
export const SecurityRoleDescriptorRead: s.Lazy<SecurityRoleDescriptorRead> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster: /*#__PURE__*/ s.array(s.string),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivileges())),
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivileges())),
    remote_indices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteIndicesPrivileges())
    ),
    remote_cluster: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteClusterPrivileges())
    ),
    global: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityGlobalPrivilege()),
        /*#__PURE__*/ SecurityGlobalPrivilege()
      ])
    ),
    applications: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApplicationPrivileges())
    ),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    run_as: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    description: /*#__PURE__*/ s.optional(s.string),
    restriction: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityRestriction()),
    transient_metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `security._types.RoleMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleMapping {
  readonly enabled: boolean
  readonly metadata: Metadata
  readonly roles?: ReadonlyArray<string>
  readonly role_templates?: ReadonlyArray<SecurityRoleTemplate>
  readonly rules: SecurityRoleMappingRule
}

/** The schema of `SecurityRoleMapping`. @category schemas @since 0.1.0 */
export const SecurityRoleMapping: s.Lazy<SecurityRoleMapping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: s.boolean,
    metadata: /*#__PURE__*/ Metadata(),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    role_templates: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRoleTemplate())),
    rules: /*#__PURE__*/ SecurityRoleMappingRule()
  })
)

/**
 * The variants of `SecurityRoleMappingRule`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleMappingRuleVariants {
  readonly any: ReadonlyArray<SecurityRoleMappingRule>
  readonly all: ReadonlyArray<SecurityRoleMappingRule>
  readonly field: { readonly [key: string]: FieldValue | ReadonlyArray<FieldValue> }
  readonly except: SecurityRoleMappingRule
}

/**
 * `security._types.RoleMappingRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityRoleMappingRule = OneOf<SecurityRoleMappingRuleVariants>

/** The schema of `SecurityRoleMappingRule`. @category schemas @since 0.1.0 */
export const SecurityRoleMappingRule: s.Lazy<SecurityRoleMappingRule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    any: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRoleMappingRule())),
    all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRoleMappingRule())),
    field: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.fieldValues)),
    except: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityRoleMappingRule())
  })
)

/**
 * `security._types.RoleTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleTemplate {
  readonly format?: SecurityTemplateFormat | undefined
  readonly template: Script | ScriptSource
}

/** The schema of `SecurityRoleTemplate`. @category schemas @since 0.1.0 */
export const SecurityRoleTemplate: s.Lazy<SecurityRoleTemplate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    format: /*#__PURE__*/ s.optional(s.string),
    template: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `security._types.RoleTemplateInlineQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityRoleTemplateInlineQuery = string | QueryDslQueryContainer

/** The schema of `SecurityRoleTemplateInlineQuery`. @category schemas @since 0.1.0 */
export const SecurityRoleTemplateInlineQuery: s.Lazy<SecurityRoleTemplateInlineQuery> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ QueryDslQueryContainer()])
)

/**
 * `security._types.RoleTemplateQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleTemplateQuery {
  readonly template?: SecurityRoleTemplateScript | SecurityRoleTemplateInlineQuery | undefined
}

/** The schema of `SecurityRoleTemplateQuery`. @category schemas @since 0.1.0 */
export const SecurityRoleTemplateQuery: s.Lazy<SecurityRoleTemplateQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    template: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ SecurityRoleTemplateScript(),
        /*#__PURE__*/ SecurityRoleTemplateInlineQuery()
      ])
    )
  })
)

/**
 * `security._types.RoleTemplateScript` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRoleTemplateScript {
  readonly source?: SecurityRoleTemplateInlineQuery | undefined
  readonly id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  /** Default: `painless`. */
  readonly lang?: ScriptLanguage | undefined
  readonly options?: { readonly [key: string]: string } | undefined
}

/** The schema of `SecurityRoleTemplateScript`. @category schemas @since 0.1.0 */
export const SecurityRoleTemplateScript: s.Lazy<SecurityRoleTemplateScript> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityRoleTemplateInlineQuery()),
    id: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    lang: /*#__PURE__*/ s.optional(s.string),
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string))
  })
)

/**
 * `security._types.RolesStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityRolesStats {
  readonly dls: XpackUsageSecurityRolesDls
}

/** The schema of `SecurityRolesStats`. @category schemas @since 0.1.0 */
export const SecurityRolesStats: s.Lazy<SecurityRolesStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ dls: /*#__PURE__*/ XpackUsageSecurityRolesDls() })
)

/**
 * `security._types.SearchAccess` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySearchAccess {
  readonly field_security?: SecurityFieldSecurity | undefined
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly query?: SecurityIndicesPrivilegesQuery | undefined
  /** Default: `false`. */
  readonly allow_restricted_indices?: boolean | undefined
}

/** The schema of `SecuritySearchAccess`. @category schemas @since 0.1.0 */
export const SecuritySearchAccess: s.Lazy<SecuritySearchAccess> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityFieldSecurity()),
    names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityIndicesPrivilegesQuery()),
    allow_restricted_indices: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `security._types.SecuritySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySecuritySettings {
  readonly index?: IndicesIndexSettings | undefined
  readonly "index.auto_expand_replicas"?: string | undefined
  readonly "index.number_of_replicas"?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `SecuritySecuritySettings`. @category schemas @since 0.1.0 */
export const SecuritySecuritySettings: s.Lazy<SecuritySecuritySettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    "index.auto_expand_replicas": /*#__PURE__*/ s.optional(s.string),
    "index.number_of_replicas": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `security._types.TemplateFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityTemplateFormat = "string" | "json"

/**
 * `security._types.User` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUser {
  readonly email?: string | null
  readonly full_name?: Name | null
  readonly metadata: Metadata
  readonly roles: ReadonlyArray<string>
  readonly username: Username
  readonly enabled: boolean
  readonly profile_uid?: SecurityUserProfileId
}

/** The schema of `SecurityUser`. @category schemas @since 0.1.0 */
export const SecurityUser: s.Lazy<SecurityUser> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    full_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    metadata: /*#__PURE__*/ Metadata(),
    roles: /*#__PURE__*/ s.array(s.string),
    username: s.string,
    enabled: s.boolean,
    profile_uid: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `security._types.UserIndicesPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUserIndicesPrivileges {
  readonly field_security?: ReadonlyArray<SecurityFieldSecurity>
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege | (string & {})>
  readonly query?: ReadonlyArray<SecurityIndicesPrivilegesQuery>
  readonly allow_restricted_indices: boolean
}

/** The schema of `SecurityUserIndicesPrivileges`. @category schemas @since 0.1.0 */
export const SecurityUserIndicesPrivileges: s.Lazy<SecurityUserIndicesPrivileges> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityFieldSecurity())),
    names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    privileges: /*#__PURE__*/ s.array(s.string),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityIndicesPrivilegesQuery())),
    allow_restricted_indices: s.boolean
  })
)

/**
 * `security._types.UserProfile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUserProfile {
  readonly uid: SecurityUserProfileId
  readonly user: SecurityUserProfileUser
  readonly data: { readonly [key: string]: unknown }
  readonly labels: { readonly [key: string]: unknown }
  readonly enabled?: boolean
}

/** The schema of `SecurityUserProfile`. @category schemas @since 0.1.0 */
export const SecurityUserProfile: s.Lazy<SecurityUserProfile> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uid: s.string,
    user: /*#__PURE__*/ SecurityUserProfileUser(),
    data: /*#__PURE__*/ s.record(s.unknown),
    labels: /*#__PURE__*/ s.record(s.unknown),
    enabled: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `security._types.UserProfileHitMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUserProfileHitMetadata {
  readonly _primary_term: Long
  readonly _seq_no: SequenceNumber
}

/** The schema of `SecurityUserProfileHitMetadata`. @category schemas @since 0.1.0 */
export const SecurityUserProfileHitMetadata: s.Lazy<SecurityUserProfileHitMetadata> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ _primary_term: s.number, _seq_no: s.number })
)

/**
 * `security._types.UserProfileId` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityUserProfileId = string

/**
 * `security._types.UserProfileUser` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUserProfileUser {
  readonly email?: string | null
  readonly full_name?: Name | null
  readonly realm_name: Name
  readonly realm_domain?: Name
  readonly roles: ReadonlyArray<string>
  readonly username: Username
}

/** The schema of `SecurityUserProfileUser`. @category schemas @since 0.1.0 */
export const SecurityUserProfileUser: s.Lazy<SecurityUserProfileUser> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    full_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    realm_name: s.string,
    realm_domain: /*#__PURE__*/ s.optional(s.string),
    roles: /*#__PURE__*/ s.array(s.string),
    username: s.string
  })
)

/**
 * `security._types.UserProfileWithMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUserProfileWithMetadata extends SecurityUserProfile {
  readonly last_synchronized: Long
  readonly _doc: SecurityUserProfileHitMetadata
}

/** The schema of `SecurityUserProfileWithMetadata`. @category schemas @since 0.1.0 */
export const SecurityUserProfileWithMetadata: s.Lazy<SecurityUserProfileWithMetadata> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      uid: s.string,
      user: /*#__PURE__*/ SecurityUserProfileUser(),
      data: /*#__PURE__*/ s.record(s.unknown),
      labels: /*#__PURE__*/ s.record(s.unknown),
      enabled: /*#__PURE__*/ s.optional(s.boolean),
      last_synchronized: s.number,
      _doc: /*#__PURE__*/ SecurityUserProfileHitMetadata()
    })
)
