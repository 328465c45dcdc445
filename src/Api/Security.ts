/**
 * The endpoints of the namespace `security`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  type AggregationsBucketAggregationBase,
  type AggregationsBuckets,
  AggregationsCardinalityAggregate,
  type AggregationsCardinalityAggregation,
  AggregationsCompositeAggregate,
  type AggregationsCompositeAggregation,
  AggregationsDateRangeAggregate,
  type AggregationsDateRangeAggregation,
  AggregationsDoubleTermsAggregate,
  AggregationsFilterAggregate,
  AggregationsFiltersAggregate,
  AggregationsLongTermsAggregate,
  AggregationsMissingAggregate,
  type AggregationsMissingAggregation,
  AggregationsMultiTermsAggregate,
  AggregationsRangeAggregate,
  type AggregationsRangeAggregation,
  AggregationsStringTermsAggregate,
  type AggregationsTermsAggregation,
  AggregationsUnmappedTermsAggregate,
  AggregationsValueCountAggregate,
  type AggregationsValueCountAggregation
} from "./types/Aggregations.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type DurationLarge,
  type DurationValue,
  type EpochTime,
  ErrorCause,
  type FieldValue,
  type Float,
  type Id,
  type Ids,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type Names,
  type Namespace,
  NodeStatistics,
  type Password,
  type Refresh,
  type RelationName,
  type SequenceNumber,
  type Service,
  type Sort,
  type SortResults,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type Username
} from "./types/Common.ts"
import type {
  QueryDslBoolQuery,
  QueryDslExistsQuery,
  QueryDslIdsQuery,
  QueryDslMatchAllQuery,
  QueryDslMatchQuery,
  QueryDslPrefixQuery,
  QueryDslRangeQuery,
  QueryDslSimpleQueryStringQuery,
  QueryDslTermQuery,
  QueryDslTermsQuery,
  QueryDslWildcardQuery
} from "./types/QueryDsl.ts"
import {
  type SecurityAccess,
  SecurityApiKey,
  SecurityApplicationPrivileges,
  SecurityBulkError,
  SecurityClusterNode,
  type SecurityClusterPrivilege,
  SecurityCreatedStatus,
  type SecurityCredentialManagedBy,
  SecurityFieldSecurity,
  SecurityGlobalPrivilege,
  type SecurityGrantType,
  type SecurityIndexPrivilege,
  SecurityIndicesPrivileges,
  SecurityIndicesPrivilegesQuery,
  SecurityNodeSecurityStats,
  SecurityRealmInfo,
  type SecurityRemoteClusterPrivilege,
  SecurityRemoteClusterPrivileges,
  SecurityRemoteIndicesPrivileges,
  SecurityRemoteUserIndicesPrivileges,
  SecurityRestriction,
  type SecurityRoleDescriptor,
  SecurityRoleDescriptorRead,
  SecurityRoleMapping,
  type SecurityRoleMappingRule,
  SecurityRoleTemplate,
  SecuritySecuritySettings,
  SecurityUser,
  SecurityUserIndicesPrivileges,
  SecurityUserProfile,
  type SecurityUserProfileId,
  SecurityUserProfileWithMetadata
} from "./types/Security.ts"
import type { OneOf, TimeSpan } from "./Wire.ts"

/**
 * `security.activate_user_profile.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityActivateUserProfileResponse = SecurityUserProfileWithMetadata

/** The schema of `SecurityActivateUserProfileResponse`. @category schemas @since 0.1.0 */
export const SecurityActivateUserProfileResponse: s.Lazy<SecurityActivateUserProfileResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ SecurityUserProfileWithMetadata())

/**
 * `security.authenticate.AuthenticateApiKey` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityAuthenticateAuthenticateApiKey {
  readonly id: Id
  readonly name?: Name
  readonly managed_by: SecurityCredentialManagedBy
  readonly internal?: boolean
}

/** The schema of `SecurityAuthenticateAuthenticateApiKey`. @category schemas @since 0.1.0 */
export const SecurityAuthenticateAuthenticateApiKey: s.Lazy<SecurityAuthenticateAuthenticateApiKey> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: s.string,
      name: /*#__PURE__*/ s.optional(s.string),
      managed_by: s.string,
      internal: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `security.authenticate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityAuthenticateResponse {
  readonly api_key?: SecurityAuthenticateAuthenticateApiKey
  readonly authentication_realm: SecurityRealmInfo
  readonly email?: string | null
  readonly full_name?: Name | null
  readonly lookup_realm: SecurityRealmInfo
  readonly metadata: Metadata
  readonly roles: ReadonlyArray<string>
  readonly username: Username
  readonly enabled: boolean
  readonly authentication_type: string
  /** In Elasticsearch since 7.14.0. */
  readonly token?: SecurityAuthenticateToken
}

/** The schema of `SecurityAuthenticateResponse`. @category schemas @since 0.1.0 */
export const SecurityAuthenticateResponse: s.Lazy<SecurityAuthenticateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityAuthenticateAuthenticateApiKey()),
    authentication_realm: /*#__PURE__*/ SecurityRealmInfo(),
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    full_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    lookup_realm: /*#__PURE__*/ SecurityRealmInfo(),
    metadata: /*#__PURE__*/ Metadata(),
    roles: /*#__PURE__*/ s.array(s.string),
    username: s.string,
    enabled: s.boolean,
    authentication_type: s.string,
    token: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityAuthenticateToken())
  })
)

/**
 * `security.authenticate.Token` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityAuthenticateToken {
  readonly name?: Name
  /** In Elasticsearch since 7.14.0. */
  readonly type?: string
  /** In Elasticsearch since 9.4.0. */
  readonly managed_by?: SecurityCredentialManagedBy
}

/** The schema of `SecurityAuthenticateToken`. @category schemas @since 0.1.0 */
export const SecurityAuthenticateToken: s.Lazy<SecurityAuthenticateToken> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    managed_by: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `security.bulk_delete_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkDeleteRoleResponse {
  readonly deleted?: ReadonlyArray<string>
  readonly not_found?: ReadonlyArray<string>
  readonly errors?: SecurityBulkError
}

/** The schema of `SecurityBulkDeleteRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityBulkDeleteRoleResponse: s.Lazy<SecurityBulkDeleteRoleResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      deleted: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      not_found: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      errors: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityBulkError())
    })
)

/**
 * `security.bulk_put_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkPutRoleResponse {
  readonly created?: ReadonlyArray<string>
  readonly updated?: ReadonlyArray<string>
  readonly noop?: ReadonlyArray<string>
  readonly errors?: SecurityBulkError
}

/** The schema of `SecurityBulkPutRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityBulkPutRoleResponse: s.Lazy<SecurityBulkPutRoleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    created: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    updated: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    noop: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    errors: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityBulkError())
  })
)

/**
 * `security.bulk_update_api_keys.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkUpdateApiKeysResponse {
  readonly errors?: SecurityBulkError
  readonly noops: ReadonlyArray<string>
  readonly updated: ReadonlyArray<string>
}

/** The schema of `SecurityBulkUpdateApiKeysResponse`. @category schemas @since 0.1.0 */
export const SecurityBulkUpdateApiKeysResponse: s.Lazy<SecurityBulkUpdateApiKeysResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      errors: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityBulkError()),
      noops: /*#__PURE__*/ s.array(s.string),
      updated: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `security.change_password.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityChangePasswordResponse {}

/** The schema of `SecurityChangePasswordResponse`. @category schemas @since 0.1.0 */
export const SecurityChangePasswordResponse: s.Lazy<SecurityChangePasswordResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({})
)

/**
 * `security.clear_api_key_cache.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearApiKeyCacheResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: SecurityClusterNode }
}

/** The schema of `SecurityClearApiKeyCacheResponse`. @category schemas @since 0.1.0 */
export const SecurityClearApiKeyCacheResponse: s.Lazy<SecurityClearApiKeyCacheResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityClusterNode())
    })
  )

/**
 * `security.clear_cached_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedPrivilegesResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: SecurityClusterNode }
}

/** The schema of `SecurityClearCachedPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityClearCachedPrivilegesResponse: s.Lazy<SecurityClearCachedPrivilegesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityClusterNode())
    })
  )

/**
 * `security.clear_cached_realms.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedRealmsResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: SecurityClusterNode }
}

/** The schema of `SecurityClearCachedRealmsResponse`. @category schemas @since 0.1.0 */
export const SecurityClearCachedRealmsResponse: s.Lazy<SecurityClearCachedRealmsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityClusterNode())
    })
  )

/**
 * `security.clear_cached_roles.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedRolesResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: SecurityClusterNode }
}

/** The schema of `SecurityClearCachedRolesResponse`. @category schemas @since 0.1.0 */
export const SecurityClearCachedRolesResponse: s.Lazy<SecurityClearCachedRolesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityClusterNode())
    })
  )

/**
 * `security.clear_cached_service_tokens.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedServiceTokensResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: SecurityClusterNode }
}

/** The schema of `SecurityClearCachedServiceTokensResponse`. @category schemas @since 0.1.0 */
export const SecurityClearCachedServiceTokensResponse: s.Lazy<SecurityClearCachedServiceTokensResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityClusterNode())
    })
  )

/**
 * `security.clone_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCloneApiKeyResponse {
  readonly api_key: string
  readonly expiration?: Long
  readonly id: Id
  readonly name: Name
  readonly encoded: string
}

/** The schema of `SecurityCloneApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityCloneApiKeyResponse: s.Lazy<SecurityCloneApiKeyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: s.string,
    expiration: /*#__PURE__*/ s.optional(s.number),
    id: s.string,
    name: s.string,
    encoded: s.string
  })
)

/**
 * `security.create_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateApiKeyResponse {
  readonly api_key: string
  readonly expiration?: Long
  readonly id: Id
  readonly name: Name
  /** In Elasticsearch since 7.16.0. */
  readonly encoded: string
}

/** The schema of `SecurityCreateApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityCreateApiKeyResponse: s.Lazy<SecurityCreateApiKeyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: s.string,
    expiration: /*#__PURE__*/ s.optional(s.number),
    id: s.string,
    name: s.string,
    encoded: s.string
  })
)

/**
 * `security.create_cross_cluster_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateCrossClusterApiKeyResponse {
  readonly api_key: string
  readonly expiration?: DurationValue<UnitMillis>
  readonly id: Id
  readonly name: Name
  readonly encoded: string
}

/** The schema of `SecurityCreateCrossClusterApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityCreateCrossClusterApiKeyResponse: s.Lazy<SecurityCreateCrossClusterApiKeyResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      api_key: s.string,
      expiration: /*#__PURE__*/ s.optional(s.number),
      id: s.string,
      name: s.string,
      encoded: s.string
    })
  )

/**
 * `security.create_service_token.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateServiceTokenResponse {
  readonly created: boolean
  readonly token: SecurityCreateServiceTokenToken
}

/** The schema of `SecurityCreateServiceTokenResponse`. @category schemas @since 0.1.0 */
export const SecurityCreateServiceTokenResponse: s.Lazy<SecurityCreateServiceTokenResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ created: s.boolean, token: /*#__PURE__*/ SecurityCreateServiceTokenToken() })
  )

/**
 * `security.create_service_token.Token` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateServiceTokenToken {
  readonly name: Name
  readonly value: string
}

/** The schema of `SecurityCreateServiceTokenToken`. @category schemas @since 0.1.0 */
export const SecurityCreateServiceTokenToken: s.Lazy<SecurityCreateServiceTokenToken> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ name: s.string, value: s.string })
)

/**
 * `security.delegate_pki.Authentication` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDelegatePkiAuthentication {
  readonly username: string
  readonly roles: ReadonlyArray<string>
  readonly full_name: string | null
  readonly email: string | null
  readonly token?: { readonly [key: string]: string }
  readonly metadata: Metadata
  readonly enabled: boolean
  readonly authentication_realm: SecurityDelegatePkiAuthenticationRealm
  readonly lookup_realm: SecurityDelegatePkiAuthenticationRealm
  readonly authentication_type: string
  readonly api_key?: { readonly [key: string]: string }
}

/** The schema of `SecurityDelegatePkiAuthentication`. @category schemas @since 0.1.0 */
export const SecurityDelegatePkiAuthentication: s.Lazy<SecurityDelegatePkiAuthentication> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      username: s.string,
      roles: /*#__PURE__*/ s.array(s.string),
      full_name: /*#__PURE__*/ s.union([s.string, s.nothing]),
      email: /*#__PURE__*/ s.union([s.string, s.nothing]),
      token: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      metadata: /*#__PURE__*/ Metadata(),
      enabled: s.boolean,
      authentication_realm: /*#__PURE__*/ SecurityDelegatePkiAuthenticationRealm(),
      lookup_realm: /*#__PURE__*/ SecurityDelegatePkiAuthenticationRealm(),
      authentication_type: s.string,
      api_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string))
    })
  )

/**
 * `security.delegate_pki.AuthenticationRealm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDelegatePkiAuthenticationRealm {
  readonly name: string
  readonly type: string
  readonly domain?: string
}

/** The schema of `SecurityDelegatePkiAuthenticationRealm`. @category schemas @since 0.1.0 */
export const SecurityDelegatePkiAuthenticationRealm: s.Lazy<SecurityDelegatePkiAuthenticationRealm> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ name: s.string, type: s.string, domain: /*#__PURE__*/ s.optional(s.string) })
  )

/**
 * `security.delegate_pki.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDelegatePkiResponse {
  readonly access_token: string
  readonly expires_in: Long
  readonly type: string
  readonly authentication?: SecurityDelegatePkiAuthentication
}

/** The schema of `SecurityDelegatePkiResponse`. @category schemas @since 0.1.0 */
export const SecurityDelegatePkiResponse: s.Lazy<SecurityDelegatePkiResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    access_token: s.string,
    expires_in: s.number,
    type: s.string,
    authentication: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityDelegatePkiAuthentication())
  })
)

/**
 * `security.delete_privileges.FoundStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeletePrivilegesFoundStatus {
  readonly found: boolean
}

/** The schema of `SecurityDeletePrivilegesFoundStatus`. @category schemas @since 0.1.0 */
export const SecurityDeletePrivilegesFoundStatus: s.Lazy<SecurityDeletePrivilegesFoundStatus> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ found: s.boolean }))

/**
 * `security.delete_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityDeletePrivilegesResponse = {
  readonly [key: string]: { readonly [key: string]: SecurityDeletePrivilegesFoundStatus }
}

/** The schema of `SecurityDeletePrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityDeletePrivilegesResponse: s.Lazy<SecurityDeletePrivilegesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(/*#__PURE__*/ SecurityDeletePrivilegesFoundStatus()))
  )

/**
 * `security.delete_role_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteRoleMappingResponse {
  readonly found: boolean
}

/** The schema of `SecurityDeleteRoleMappingResponse`. @category schemas @since 0.1.0 */
export const SecurityDeleteRoleMappingResponse: s.Lazy<SecurityDeleteRoleMappingResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ found: s.boolean }))

/**
 * `security.delete_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteRoleResponse {
  readonly found: boolean
}

/** The schema of `SecurityDeleteRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityDeleteRoleResponse: s.Lazy<SecurityDeleteRoleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ found: s.boolean })
)

/**
 * `security.delete_service_token.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteServiceTokenResponse {
  readonly found: boolean
}

/** The schema of `SecurityDeleteServiceTokenResponse`. @category schemas @since 0.1.0 */
export const SecurityDeleteServiceTokenResponse: s.Lazy<SecurityDeleteServiceTokenResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ found: s.boolean }))

/**
 * `security.delete_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteUserResponse {
  readonly found: boolean
}

/** The schema of `SecurityDeleteUserResponse`. @category schemas @since 0.1.0 */
export const SecurityDeleteUserResponse: s.Lazy<SecurityDeleteUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ found: s.boolean })
)

/**
 * `security.disable_user_profile.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityDisableUserProfileResponse = AcknowledgedResponseBase

/** The schema of `SecurityDisableUserProfileResponse`. @category schemas @since 0.1.0 */
export const SecurityDisableUserProfileResponse: s.Lazy<SecurityDisableUserProfileResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `security.disable_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDisableUserResponse {}

/** The schema of `SecurityDisableUserResponse`. @category schemas @since 0.1.0 */
export const SecurityDisableUserResponse: s.Lazy<SecurityDisableUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `security.enable_user_profile.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityEnableUserProfileResponse = AcknowledgedResponseBase

/** The schema of `SecurityEnableUserProfileResponse`. @category schemas @since 0.1.0 */
export const SecurityEnableUserProfileResponse: s.Lazy<SecurityEnableUserProfileResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `security.enable_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnableUserResponse {}

/** The schema of `SecurityEnableUserResponse`. @category schemas @since 0.1.0 */
export const SecurityEnableUserResponse: s.Lazy<SecurityEnableUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `security.enroll_kibana.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnrollKibanaResponse {
  readonly token: SecurityEnrollKibanaToken
  readonly http_ca: string
}

/** The schema of `SecurityEnrollKibanaResponse`. @category schemas @since 0.1.0 */
export const SecurityEnrollKibanaResponse: s.Lazy<SecurityEnrollKibanaResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ token: /*#__PURE__*/ SecurityEnrollKibanaToken(), http_ca: s.string })
)

/**
 * `security.enroll_kibana.Token` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnrollKibanaToken {
  readonly name: string
  readonly value: string
}

/** The schema of `SecurityEnrollKibanaToken`. @category schemas @since 0.1.0 */
export const SecurityEnrollKibanaToken: s.Lazy<SecurityEnrollKibanaToken> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, value: s.string })
)

/**
 * `security.enroll_node.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnrollNodeResponse {
  readonly http_ca_key: string
  readonly http_ca_cert: string
  readonly transport_ca_cert: string
  readonly transport_key: string
  readonly transport_cert: string
  readonly nodes_addresses: ReadonlyArray<string>
}

/** The schema of `SecurityEnrollNodeResponse`. @category schemas @since 0.1.0 */
export const SecurityEnrollNodeResponse: s.Lazy<SecurityEnrollNodeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    http_ca_key: s.string,
    http_ca_cert: s.string,
    transport_ca_cert: s.string,
    transport_key: s.string,
    transport_cert: s.string,
    nodes_addresses: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `security.get_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetApiKeyResponse {
  readonly api_keys: ReadonlyArray<SecurityApiKey>
}

/** The schema of `SecurityGetApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityGetApiKeyResponse: s.Lazy<SecurityGetApiKeyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ api_keys: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApiKey()) })
)

/**
 * `security.get_builtin_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetBuiltinPrivilegesResponse {
  readonly cluster: ReadonlyArray<SecurityClusterPrivilege | (string & {})>
  readonly index: ReadonlyArray<IndexName>
  /** In Elasticsearch since 8.15.0. */
  readonly remote_cluster: ReadonlyArray<SecurityRemoteClusterPrivilege | (string & {})>
}

/** The schema of `SecurityGetBuiltinPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityGetBuiltinPrivilegesResponse: s.Lazy<SecurityGetBuiltinPrivilegesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      cluster: /*#__PURE__*/ s.array(s.string),
      index: /*#__PURE__*/ s.array(s.string),
      remote_cluster: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `security.get_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetPrivilegesResponse = {
  readonly [key: string]: { readonly [key: string]: SecurityPutPrivilegesActions }
}

/** The schema of `SecurityGetPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityGetPrivilegesResponse: s.Lazy<SecurityGetPrivilegesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(/*#__PURE__*/ SecurityPutPrivilegesActions()))
)

/**
 * `security.get_role.IndicesPrivilegesRead` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetRoleIndicesPrivilegesRead {
  /** In Elasticsearch since 9.5.0. */
  readonly implicitly_granted?: boolean
  readonly field_security?: SecurityFieldSecurity
  readonly names: IndexName | ReadonlyArray<IndexName>
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege | (string & {})>
  readonly query?: SecurityIndicesPrivilegesQuery
  /** Default: `false`. */
  readonly allow_restricted_indices?: boolean
}

/** The schema of `SecurityGetRoleIndicesPrivilegesRead`. @category schemas @since 0.1.0 */
export const SecurityGetRoleIndicesPrivilegesRead: s.Lazy<SecurityGetRoleIndicesPrivilegesRead> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      implicitly_granted: /*#__PURE__*/ s.optional(s.boolean),
      field_security: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityFieldSecurity()),
      names: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      privileges: /*#__PURE__*/ s.array(s.string),
      query: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityIndicesPrivilegesQuery()),
      allow_restricted_indices: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `security.get_role_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetRoleMappingResponse = { readonly [key: string]: SecurityRoleMapping }

/** The schema of `SecurityGetRoleMappingResponse`. @category schemas @since 0.1.0 */
export const SecurityGetRoleMappingResponse: s.Lazy<SecurityGetRoleMappingResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityRoleMapping())
)

/**
 * `security.get_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetRoleResponse = { readonly [key: string]: SecurityGetRoleRole }

/** The schema of `SecurityGetRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityGetRoleResponse: s.Lazy<SecurityGetRoleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityGetRoleRole())
)

/**
 * `security.get_role.Role` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetRoleRole {
  readonly cluster: ReadonlyArray<SecurityClusterPrivilege | (string & {})>
  readonly indices: ReadonlyArray<SecurityGetRoleIndicesPrivilegesRead>
  /** In Elasticsearch since 8.14.0. */
  readonly remote_indices?: ReadonlyArray<SecurityRemoteIndicesPrivileges>
  /** In Elasticsearch since 8.15.0. */
  readonly remote_cluster?: ReadonlyArray<SecurityRemoteClusterPrivileges>
  readonly metadata: Metadata
  readonly description?: string
  readonly run_as?: ReadonlyArray<string>
  readonly transient_metadata?: { readonly [key: string]: unknown }
  readonly applications: ReadonlyArray<SecurityApplicationPrivileges>
  readonly role_templates?: ReadonlyArray<SecurityRoleTemplate>
  /** In Elasticsearch since 8.0.0. */
  readonly global?: {
    readonly [key: string]:
      | { readonly [key: string]: { readonly [key: string]: ReadonlyArray<string> } }
      | ReadonlyArray<unknown>
  }
}

/** The schema of `SecurityGetRoleRole`. @category schemas @since 0.1.0 */
export const SecurityGetRoleRole: s.Lazy<SecurityGetRoleRole> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster: /*#__PURE__*/ s.array(s.string),
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityGetRoleIndicesPrivilegesRead()),
    remote_indices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteIndicesPrivileges())
    ),
    remote_cluster: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteClusterPrivileges())
    ),
    metadata: /*#__PURE__*/ Metadata(),
    description: /*#__PURE__*/ s.optional(s.string),
    run_as: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    transient_metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    applications: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApplicationPrivileges()),
    role_templates: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRoleTemplate())),
    global: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(/*#__PURE__*/ s.array(s.string))),
          /*#__PURE__*/ s.array(s.unknown)
        ])
      )
    )
  })
)

/**
 * `security.get_service_accounts.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetServiceAccountsResponse = {
  readonly [key: string]: SecurityGetServiceAccountsRoleDescriptorWrapper
}

/** The schema of `SecurityGetServiceAccountsResponse`. @category schemas @since 0.1.0 */
export const SecurityGetServiceAccountsResponse: s.Lazy<SecurityGetServiceAccountsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityGetServiceAccountsRoleDescriptorWrapper())
  )

/**
 * `security.get_service_accounts.RoleDescriptorWrapper` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceAccountsRoleDescriptorWrapper {
  readonly role_descriptor: SecurityRoleDescriptorRead
}

/** The schema of `SecurityGetServiceAccountsRoleDescriptorWrapper`. @category schemas @since 0.1.0 */
export const SecurityGetServiceAccountsRoleDescriptorWrapper: s.Lazy<SecurityGetServiceAccountsRoleDescriptorWrapper> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ role_descriptor: /*#__PURE__*/ SecurityRoleDescriptorRead() })
  )

/**
 * `security.get_service_credentials.NodesCredentials` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceCredentialsNodesCredentials {
  readonly _nodes: NodeStatistics
  readonly file_tokens: { readonly [key: string]: SecurityGetServiceCredentialsNodesCredentialsFileToken }
}

/** The schema of `SecurityGetServiceCredentialsNodesCredentials`. @category schemas @since 0.1.0 */
export const SecurityGetServiceCredentialsNodesCredentials: s.Lazy<SecurityGetServiceCredentialsNodesCredentials> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ NodeStatistics(),
      file_tokens: /*#__PURE__*/ s.record(
        /*#__PURE__*/ SecurityGetServiceCredentialsNodesCredentialsFileToken()
      )
    })
  )

/**
 * `security.get_service_credentials.NodesCredentialsFileToken` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceCredentialsNodesCredentialsFileToken {
  readonly nodes: ReadonlyArray<string>
}

/** The schema of `SecurityGetServiceCredentialsNodesCredentialsFileToken`. @category schemas @since 0.1.0 */
export const SecurityGetServiceCredentialsNodesCredentialsFileToken: s.Lazy<SecurityGetServiceCredentialsNodesCredentialsFileToken> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ nodes: /*#__PURE__*/ s.array(s.string) }))

/**
 * `security.get_service_credentials.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceCredentialsResponse {
  readonly service_account: string
  readonly count: Integer
  readonly tokens: { readonly [key: string]: Metadata }
  readonly nodes_credentials: SecurityGetServiceCredentialsNodesCredentials
}

/** The schema of `SecurityGetServiceCredentialsResponse`. @category schemas @since 0.1.0 */
export const SecurityGetServiceCredentialsResponse: s.Lazy<SecurityGetServiceCredentialsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      service_account: s.string,
      count: s.number,
      tokens: /*#__PURE__*/ s.record(/*#__PURE__*/ Metadata()),
      nodes_credentials: /*#__PURE__*/ SecurityGetServiceCredentialsNodesCredentials()
    })
  )

/**
 * `security.get_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetSettingsResponse {
  readonly security: SecuritySecuritySettings
  readonly "security-profile": SecuritySecuritySettings
  readonly "security-tokens": SecuritySecuritySettings
}

/** The schema of `SecurityGetSettingsResponse`. @category schemas @since 0.1.0 */
export const SecurityGetSettingsResponse: s.Lazy<SecurityGetSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    security: /*#__PURE__*/ SecuritySecuritySettings(),
    "security-profile": /*#__PURE__*/ SecuritySecuritySettings(),
    "security-tokens": /*#__PURE__*/ SecuritySecuritySettings()
  })
)

/**
 * `security.get_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetStatsResponse {
  readonly nodes: { readonly [key: string]: SecurityNodeSecurityStats }
}

/** The schema of `SecurityGetStatsResponse`. @category schemas @since 0.1.0 */
export const SecurityGetStatsResponse: s.Lazy<SecurityGetStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityNodeSecurityStats()) })
)

/**
 * `security.get_token.AccessTokenGrantType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetTokenAccessTokenGrantType =
  | "password"
  | "client_credentials"
  | "_kerberos"
  | "refresh_token"

/**
 * `security.get_token.AuthenticatedUser` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetTokenAuthenticatedUser extends SecurityUser {
  readonly authentication_realm: SecurityGetTokenUserRealm
  readonly lookup_realm: SecurityGetTokenUserRealm
  readonly authentication_provider?: SecurityGetTokenAuthenticationProvider
  readonly authentication_type: string
}

/** The schema of `SecurityGetTokenAuthenticatedUser`. @category schemas @since 0.1.0 */
export const SecurityGetTokenAuthenticatedUser: s.Lazy<SecurityGetTokenAuthenticatedUser> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      email: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      full_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      metadata: /*#__PURE__*/ Metadata(),
      roles: /*#__PURE__*/ s.array(s.string),
      username: s.string,
      enabled: s.boolean,
      profile_uid: /*#__PURE__*/ s.optional(s.string),
      authentication_realm: /*#__PURE__*/ SecurityGetTokenUserRealm(),
      lookup_realm: /*#__PURE__*/ SecurityGetTokenUserRealm(),
      authentication_provider: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ SecurityGetTokenAuthenticationProvider()
      ),
      authentication_type: s.string
    })
  )

/**
 * `security.get_token.AuthenticationProvider` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetTokenAuthenticationProvider {
  readonly type: string
  readonly name: Name
}

/** The schema of `SecurityGetTokenAuthenticationProvider`. @category schemas @since 0.1.0 */
export const SecurityGetTokenAuthenticationProvider: s.Lazy<SecurityGetTokenAuthenticationProvider> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ type: s.string, name: s.string }))

/**
 * `security.get_token.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetTokenResponse {
  readonly access_token: string
  readonly expires_in: Long
  readonly scope?: string
  readonly type: string
  readonly refresh_token?: string
  readonly kerberos_authentication_response_token?: string
  readonly authentication: SecurityGetTokenAuthenticatedUser
}

/** The schema of `SecurityGetTokenResponse`. @category schemas @since 0.1.0 */
export const SecurityGetTokenResponse: s.Lazy<SecurityGetTokenResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    access_token: s.string,
    expires_in: s.number,
    scope: /*#__PURE__*/ s.optional(s.string),
    type: s.string,
    refresh_token: /*#__PURE__*/ s.optional(s.string),
    kerberos_authentication_response_token: /*#__PURE__*/ s.optional(s.string),
    authentication: /*#__PURE__*/ SecurityGetTokenAuthenticatedUser()
  })
)

/**
 * `security.get_token.UserRealm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetTokenUserRealm {
  readonly name: Name
  readonly type: string
}

/** The schema of `SecurityGetTokenUserRealm`. @category schemas @since 0.1.0 */
export const SecurityGetTokenUserRealm: s.Lazy<SecurityGetTokenUserRealm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, type: s.string })
)

/**
 * `security.get_user_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserPrivilegesResponse {
  readonly applications: ReadonlyArray<SecurityApplicationPrivileges>
  readonly cluster: ReadonlyArray<string>
  readonly remote_cluster?: ReadonlyArray<SecurityRemoteClusterPrivileges>
  readonly global: ReadonlyArray<SecurityGlobalPrivilege>
  readonly indices: ReadonlyArray<SecurityUserIndicesPrivileges>
  readonly remote_indices?: ReadonlyArray<SecurityRemoteUserIndicesPrivileges>
  readonly run_as: ReadonlyArray<string>
}

/** The schema of `SecurityGetUserPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityGetUserPrivilegesResponse: s.Lazy<SecurityGetUserPrivilegesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      applications: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApplicationPrivileges()),
      cluster: /*#__PURE__*/ s.array(s.string),
      remote_cluster: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteClusterPrivileges())
      ),
      global: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityGlobalPrivilege()),
      indices: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityUserIndicesPrivileges()),
      remote_indices: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityRemoteUserIndicesPrivileges())
      ),
      run_as: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `security.get_user_profile.GetUserProfileErrors` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserProfileGetUserProfileErrors {
  readonly count: Long
  readonly details: { readonly [key: string]: ErrorCause }
}

/** The schema of `SecurityGetUserProfileGetUserProfileErrors`. @category schemas @since 0.1.0 */
export const SecurityGetUserProfileGetUserProfileErrors: s.Lazy<SecurityGetUserProfileGetUserProfileErrors> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ count: s.number, details: /*#__PURE__*/ s.record(/*#__PURE__*/ ErrorCause()) })
  )

/**
 * `security.get_user_profile.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserProfileResponse {
  readonly profiles: ReadonlyArray<SecurityUserProfileWithMetadata>
  readonly errors?: SecurityGetUserProfileGetUserProfileErrors
}

/** The schema of `SecurityGetUserProfileResponse`. @category schemas @since 0.1.0 */
export const SecurityGetUserProfileResponse: s.Lazy<SecurityGetUserProfileResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      profiles: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityUserProfileWithMetadata()),
      errors: /*#__PURE__*/ s.optional(/*#__PURE__*/ SecurityGetUserProfileGetUserProfileErrors())
    })
)

/**
 * `security.get_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGetUserResponse = { readonly [key: string]: SecurityUser }

/** The schema of `SecurityGetUserResponse`. @category schemas @since 0.1.0 */
export const SecurityGetUserResponse: s.Lazy<SecurityGetUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityUser())
)

/**
 * `security.grant_api_key.ApiKeyGrantType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityGrantApiKeyApiKeyGrantType = "access_token" | "password"

/**
 * `security.grant_api_key.GrantApiKey` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGrantApiKeyGrantApiKey {
  readonly name: Name
  readonly expiration?: DurationLarge | undefined
  readonly role_descriptors?:
    | { readonly [key: string]: SecurityRoleDescriptor }
    | ReadonlyArray<{ readonly [key: string]: SecurityRoleDescriptor }>
    | undefined
  readonly metadata?: Metadata | undefined
}

/**
 * `security.grant_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGrantApiKeyResponse {
  readonly api_key: string
  readonly id: Id
  readonly name: Name
  readonly expiration?: EpochTime<UnitMillis>
  readonly encoded: string
}

/** The schema of `SecurityGrantApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityGrantApiKeyResponse: s.Lazy<SecurityGrantApiKeyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: s.string,
    id: s.string,
    name: s.string,
    expiration: /*#__PURE__*/ s.optional(s.number),
    encoded: s.string
  })
)

/**
 * `security.has_privileges.ApplicationPrivilegesCheck` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesApplicationPrivilegesCheck {
  readonly application: string
  readonly privileges: ReadonlyArray<string>
  readonly resources: ReadonlyArray<string>
}

/**
 * `security.has_privileges.ApplicationsPrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityHasPrivilegesApplicationsPrivileges = {
  readonly [key: string]: SecurityHasPrivilegesResourcePrivileges
}

/** The schema of `SecurityHasPrivilegesApplicationsPrivileges`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesApplicationsPrivileges: s.Lazy<SecurityHasPrivilegesApplicationsPrivileges> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityHasPrivilegesResourcePrivileges()))

/**
 * `security.has_privileges.IndexPrivilegesCheck` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesIndexPrivilegesCheck {
  readonly names: Indices
  readonly privileges: ReadonlyArray<SecurityIndexPrivilege>
  readonly allow_restricted_indices?: boolean | undefined
}

/**
 * `security.has_privileges.Privileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityHasPrivilegesPrivileges = { readonly [key: string]: boolean }

/** The schema of `SecurityHasPrivilegesPrivileges`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesPrivileges: s.Lazy<SecurityHasPrivilegesPrivileges> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.record(s.boolean)
)

/**
 * `security.has_privileges.ResourcePrivileges` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityHasPrivilegesResourcePrivileges = {
  readonly [key: string]: SecurityHasPrivilegesPrivileges
}

/** The schema of `SecurityHasPrivilegesResourcePrivileges`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesResourcePrivileges: s.Lazy<SecurityHasPrivilegesResourcePrivileges> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityHasPrivilegesPrivileges()))

/**
 * `security.has_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesResponse {
  readonly application: SecurityHasPrivilegesApplicationsPrivileges
  readonly cluster: { readonly [key: string]: boolean }
  readonly has_all_requested: boolean
  readonly index: { readonly [key: string]: SecurityHasPrivilegesPrivileges }
  readonly username: Username
}

/** The schema of `SecurityHasPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesResponse: s.Lazy<SecurityHasPrivilegesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    application: /*#__PURE__*/ SecurityHasPrivilegesApplicationsPrivileges(),
    cluster: /*#__PURE__*/ s.record(s.boolean),
    has_all_requested: s.boolean,
    index: /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityHasPrivilegesPrivileges()),
    username: s.string
  })
)

/**
 * `security.has_privileges_user_profile.HasPrivilegesUserProfileErrors` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors {
  readonly count: Long
  readonly details: { readonly [key: string]: ErrorCause }
}

/** The schema of `SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors: s.Lazy<SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ count: s.number, details: /*#__PURE__*/ s.record(/*#__PURE__*/ ErrorCause()) })
  )

/**
 * `security.has_privileges_user_profile.PrivilegesCheck` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesUserProfilePrivilegesCheck {
  readonly application?: ReadonlyArray<SecurityHasPrivilegesApplicationPrivilegesCheck> | undefined
  readonly cluster?: ReadonlyArray<SecurityClusterPrivilege> | undefined
  readonly index?: ReadonlyArray<SecurityHasPrivilegesIndexPrivilegesCheck> | undefined
}

/**
 * `security.has_privileges_user_profile.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesUserProfileResponse {
  readonly has_privilege_uids: ReadonlyArray<SecurityUserProfileId>
  readonly errors?: SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors
}

/** The schema of `SecurityHasPrivilegesUserProfileResponse`. @category schemas @since 0.1.0 */
export const SecurityHasPrivilegesUserProfileResponse: s.Lazy<SecurityHasPrivilegesUserProfileResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      has_privilege_uids: /*#__PURE__*/ s.array(s.string),
      errors: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ SecurityHasPrivilegesUserProfileHasPrivilegesUserProfileErrors()
      )
    })
  )

/**
 * `security.invalidate_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityInvalidateApiKeyResponse {
  readonly error_count: Integer
  readonly error_details?: ReadonlyArray<ErrorCause>
  readonly invalidated_api_keys: ReadonlyArray<string>
  readonly previously_invalidated_api_keys: ReadonlyArray<string>
}

/** The schema of `SecurityInvalidateApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityInvalidateApiKeyResponse: s.Lazy<SecurityInvalidateApiKeyResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      error_count: s.number,
      error_details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
      invalidated_api_keys: /*#__PURE__*/ s.array(s.string),
      previously_invalidated_api_keys: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `security.invalidate_token.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityInvalidateTokenResponse {
  readonly error_count: Long
  readonly error_details?: ReadonlyArray<ErrorCause>
  readonly invalidated_tokens: Long
  readonly previously_invalidated_tokens: Long
}

/** The schema of `SecurityInvalidateTokenResponse`. @category schemas @since 0.1.0 */
export const SecurityInvalidateTokenResponse: s.Lazy<SecurityInvalidateTokenResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      error_count: s.number,
      error_details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
      invalidated_tokens: s.number,
      previously_invalidated_tokens: s.number
    })
)

/**
 * `security.oidc_authenticate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcAuthenticateResponse {
  readonly access_token: string
  readonly expires_in: Integer
  readonly refresh_token: string
  readonly type: string
}

/** The schema of `SecurityOidcAuthenticateResponse`. @category schemas @since 0.1.0 */
export const SecurityOidcAuthenticateResponse: s.Lazy<SecurityOidcAuthenticateResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      access_token: s.string,
      expires_in: s.number,
      refresh_token: s.string,
      type: s.string
    })
  )

/**
 * `security.oidc_logout.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcLogoutResponse {
  readonly redirect: string
}

/** The schema of `SecurityOidcLogoutResponse`. @category schemas @since 0.1.0 */
export const SecurityOidcLogoutResponse: s.Lazy<SecurityOidcLogoutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ redirect: s.string })
)

/**
 * `security.oidc_prepare_authentication.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcPrepareAuthenticationResponse {
  readonly nonce: string
  readonly realm: string
  readonly redirect: string
  readonly state: string
}

/** The schema of `SecurityOidcPrepareAuthenticationResponse`. @category schemas @since 0.1.0 */
export const SecurityOidcPrepareAuthenticationResponse: s.Lazy<SecurityOidcPrepareAuthenticationResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ nonce: s.string, realm: s.string, redirect: s.string, state: s.string })
  )

/**
 * `security.put_privileges.Actions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutPrivilegesActions {
  readonly actions: ReadonlyArray<string>
  readonly application?: string | undefined
  readonly name?: Name | undefined
  readonly metadata?: Metadata | undefined
}

/** The schema of `SecurityPutPrivilegesActions`. @category schemas @since 0.1.0 */
export const SecurityPutPrivilegesActions: s.Lazy<SecurityPutPrivilegesActions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ s.array(s.string),
    application: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata())
  })
)

/**
 * `security.put_privileges.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityPutPrivilegesResponse = {
  readonly [key: string]: { readonly [key: string]: SecurityCreatedStatus }
}

/** The schema of `SecurityPutPrivilegesResponse`. @category schemas @since 0.1.0 */
export const SecurityPutPrivilegesResponse: s.Lazy<SecurityPutPrivilegesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(/*#__PURE__*/ SecurityCreatedStatus()))
)

/**
 * `security.put_role_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutRoleMappingResponse {
  readonly created?: boolean
  readonly role_mapping: SecurityCreatedStatus
}

/** The schema of `SecurityPutRoleMappingResponse`. @category schemas @since 0.1.0 */
export const SecurityPutRoleMappingResponse: s.Lazy<SecurityPutRoleMappingResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      created: /*#__PURE__*/ s.optional(s.boolean),
      role_mapping: /*#__PURE__*/ SecurityCreatedStatus()
    })
)

/**
 * `security.put_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutRoleResponse {
  readonly role: SecurityCreatedStatus
}

/** The schema of `SecurityPutRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityPutRoleResponse: s.Lazy<SecurityPutRoleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ role: /*#__PURE__*/ SecurityCreatedStatus() })
)

/**
 * `security.put_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutUserResponse {
  readonly created: boolean
}

/** The schema of `SecurityPutUserResponse`. @category schemas @since 0.1.0 */
export const SecurityPutUserResponse: s.Lazy<SecurityPutUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ created: s.boolean })
)

/**
 * `security.query_api_keys.ApiKeyAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityQueryApiKeysApiKeyAggregate =
  | AggregationsCardinalityAggregate
  | AggregationsValueCountAggregate
  | AggregationsStringTermsAggregate
  | AggregationsLongTermsAggregate
  | AggregationsDoubleTermsAggregate
  | AggregationsUnmappedTermsAggregate
  | AggregationsMultiTermsAggregate
  | AggregationsMissingAggregate
  | AggregationsFilterAggregate
  | AggregationsFiltersAggregate
  | AggregationsRangeAggregate
  | AggregationsDateRangeAggregate
  | AggregationsCompositeAggregate

/** The schema of `SecurityQueryApiKeysApiKeyAggregate`. @category schemas @since 0.1.0 */
export const SecurityQueryApiKeysApiKeyAggregate: s.Lazy<SecurityQueryApiKeysApiKeyAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.union([
      /*#__PURE__*/ AggregationsCardinalityAggregate(),
      /*#__PURE__*/ AggregationsValueCountAggregate(),
      /*#__PURE__*/ AggregationsStringTermsAggregate(),
      /*#__PURE__*/ AggregationsLongTermsAggregate(),
      /*#__PURE__*/ AggregationsDoubleTermsAggregate(),
      /*#__PURE__*/ AggregationsUnmappedTermsAggregate(),
      /*#__PURE__*/ AggregationsMultiTermsAggregate(),
      /*#__PURE__*/ AggregationsMissingAggregate(),
      /*#__PURE__*/ AggregationsFilterAggregate(),
      /*#__PURE__*/ AggregationsFiltersAggregate(),
      /*#__PURE__*/ AggregationsRangeAggregate(),
      /*#__PURE__*/ AggregationsDateRangeAggregate(),
      /*#__PURE__*/ AggregationsCompositeAggregate()
    ])
  )

/**
 * The variants of `SecurityQueryApiKeysApiKeyAggregationContainer`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryApiKeysApiKeyAggregationContainerVariants {
  readonly cardinality: AggregationsCardinalityAggregation
  readonly composite: AggregationsCompositeAggregation
  readonly date_range: AggregationsDateRangeAggregation
  readonly filter: SecurityQueryApiKeysApiKeyQueryContainer
  readonly filters: SecurityQueryApiKeysApiKeyFiltersAggregation
  readonly missing: AggregationsMissingAggregation
  readonly range: AggregationsRangeAggregation
  readonly terms: AggregationsTermsAggregation
  readonly value_count: AggregationsValueCountAggregation
}

/**
 * `security.query_api_keys.ApiKeyAggregationContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityQueryApiKeysApiKeyAggregationContainer =
  OneOf<SecurityQueryApiKeysApiKeyAggregationContainerVariants> & {
    readonly aggregations?:
      | { readonly [key: string]: SecurityQueryApiKeysApiKeyAggregationContainer }
      | undefined
    readonly aggs?: { readonly [key: string]: SecurityQueryApiKeysApiKeyAggregationContainer } | undefined
    readonly meta?: Metadata | undefined
  }

/**
 * `security.query_api_keys.ApiKeyFiltersAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryApiKeysApiKeyFiltersAggregation extends AggregationsBucketAggregationBase {
  readonly filters?: AggregationsBuckets<SecurityQueryApiKeysApiKeyQueryContainer> | undefined
  readonly other_bucket?: boolean | undefined
  /** Default: `_other_`. */
  readonly other_bucket_key?: string | undefined
  /** Default: `true`. */
  readonly keyed?: boolean | undefined
}

/**
 * The variants of `SecurityQueryApiKeysApiKeyQueryContainer`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryApiKeysApiKeyQueryContainerVariants {
  readonly bool: QueryDslBoolQuery
  readonly exists: QueryDslExistsQuery
  readonly ids: QueryDslIdsQuery
  readonly match: { readonly [key: string]: QueryDslMatchQuery | string | Float | boolean }
  readonly match_all: QueryDslMatchAllQuery
  readonly prefix: { readonly [key: string]: QueryDslPrefixQuery | string }
  readonly range: { readonly [key: string]: QueryDslRangeQuery }
  readonly simple_query_string: QueryDslSimpleQueryStringQuery
  readonly term: { readonly [key: string]: QueryDslTermQuery | FieldValue }
  readonly terms: QueryDslTermsQuery
  readonly wildcard: { readonly [key: string]: QueryDslWildcardQuery | string }
}

/**
 * `security.query_api_keys.ApiKeyQueryContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityQueryApiKeysApiKeyQueryContainer = OneOf<SecurityQueryApiKeysApiKeyQueryContainerVariants>

/**
 * `security.query_api_keys.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryApiKeysResponse {
  readonly total: Integer
  readonly count: Integer
  readonly api_keys: ReadonlyArray<SecurityApiKey>
  readonly aggregations?: { readonly [key: string]: SecurityQueryApiKeysApiKeyAggregate }
}

/** The schema of `SecurityQueryApiKeysResponse`. @category schemas @since 0.1.0 */
export const SecurityQueryApiKeysResponse: s.Lazy<SecurityQueryApiKeysResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    count: s.number,
    api_keys: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityApiKey()),
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ SecurityQueryApiKeysApiKeyAggregate())
    )
  })
)

/**
 * `security.query_role.QueryRole` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryRoleQueryRole extends SecurityRoleDescriptor {
  readonly _sort?: SortResults
  readonly name: string
}

/** The schema of `SecurityQueryRoleQueryRole`. @category schemas @since 0.1.0 */
export const SecurityQueryRoleQueryRole: s.Lazy<SecurityQueryRoleQueryRole> = /*#__PURE__*/ s.lazy(() =>
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
    transient_metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    _sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.fieldValue)),
    name: s.string
  })
)

/**
 * `security.query_role.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryRoleResponse {
  readonly total: Integer
  readonly count: Integer
  readonly roles: ReadonlyArray<SecurityQueryRoleQueryRole>
}

/** The schema of `SecurityQueryRoleResponse`. @category schemas @since 0.1.0 */
export const SecurityQueryRoleResponse: s.Lazy<SecurityQueryRoleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    count: s.number,
    roles: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityQueryRoleQueryRole())
  })
)

/**
 * The variants of `SecurityQueryRoleRoleQueryContainer`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryRoleRoleQueryContainerVariants {
  readonly bool: QueryDslBoolQuery
  readonly exists: QueryDslExistsQuery
  readonly ids: QueryDslIdsQuery
  readonly match: { readonly [key: string]: QueryDslMatchQuery | string | Float | boolean }
  readonly match_all: QueryDslMatchAllQuery
  readonly prefix: { readonly [key: string]: QueryDslPrefixQuery | string }
  readonly range: { readonly [key: string]: QueryDslRangeQuery }
  readonly simple_query_string: QueryDslSimpleQueryStringQuery
  readonly term: { readonly [key: string]: QueryDslTermQuery | FieldValue }
  readonly terms: QueryDslTermsQuery
  readonly wildcard: { readonly [key: string]: QueryDslWildcardQuery | string }
}

/**
 * `security.query_role.RoleQueryContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityQueryRoleRoleQueryContainer = OneOf<SecurityQueryRoleRoleQueryContainerVariants>

/**
 * `security.query_user.QueryUser` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryUserQueryUser extends SecurityUser {
  readonly _sort?: SortResults
}

/** The schema of `SecurityQueryUserQueryUser`. @category schemas @since 0.1.0 */
export const SecurityQueryUserQueryUser: s.Lazy<SecurityQueryUserQueryUser> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    full_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    metadata: /*#__PURE__*/ Metadata(),
    roles: /*#__PURE__*/ s.array(s.string),
    username: s.string,
    enabled: s.boolean,
    profile_uid: /*#__PURE__*/ s.optional(s.string),
    _sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.fieldValue))
  })
)

/**
 * `security.query_user.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryUserResponse {
  readonly total: Integer
  readonly count: Integer
  readonly users: ReadonlyArray<SecurityQueryUserQueryUser>
}

/** The schema of `SecurityQueryUserResponse`. @category schemas @since 0.1.0 */
export const SecurityQueryUserResponse: s.Lazy<SecurityQueryUserResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    count: s.number,
    users: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityQueryUserQueryUser())
  })
)

/**
 * The variants of `SecurityQueryUserUserQueryContainer`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryUserUserQueryContainerVariants {
  readonly ids: QueryDslIdsQuery
  readonly bool: QueryDslBoolQuery
  readonly exists: QueryDslExistsQuery
  readonly match: { readonly [key: string]: QueryDslMatchQuery | string | Float | boolean }
  readonly match_all: QueryDslMatchAllQuery
  readonly prefix: { readonly [key: string]: QueryDslPrefixQuery | string }
  readonly range: { readonly [key: string]: QueryDslRangeQuery }
  readonly simple_query_string: QueryDslSimpleQueryStringQuery
  readonly term: { readonly [key: string]: QueryDslTermQuery | FieldValue }
  readonly terms: QueryDslTermsQuery
  readonly wildcard: { readonly [key: string]: QueryDslWildcardQuery | string }
}

/**
 * `security.query_user.UserQueryContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityQueryUserUserQueryContainer = OneOf<SecurityQueryUserUserQueryContainerVariants>

/**
 * `security.saml_authenticate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlAuthenticateResponse {
  readonly access_token: string
  readonly username: string
  readonly expires_in: Integer
  readonly refresh_token: string
  readonly realm: string
  readonly in_response_to?: string
}

/** The schema of `SecuritySamlAuthenticateResponse`. @category schemas @since 0.1.0 */
export const SecuritySamlAuthenticateResponse: s.Lazy<SecuritySamlAuthenticateResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      access_token: s.string,
      username: s.string,
      expires_in: s.number,
      refresh_token: s.string,
      realm: s.string,
      in_response_to: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `security.saml_invalidate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlInvalidateResponse {
  readonly invalidated: Integer
  readonly realm: string
  readonly redirect: string
}

/** The schema of `SecuritySamlInvalidateResponse`. @category schemas @since 0.1.0 */
export const SecuritySamlInvalidateResponse: s.Lazy<SecuritySamlInvalidateResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ invalidated: s.number, realm: s.string, redirect: s.string })
)

/**
 * `security.saml_logout.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlLogoutResponse {
  readonly redirect: string
}

/** The schema of `SecuritySamlLogoutResponse`. @category schemas @since 0.1.0 */
export const SecuritySamlLogoutResponse: s.Lazy<SecuritySamlLogoutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ redirect: s.string })
)

/**
 * `security.saml_prepare_authentication.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlPrepareAuthenticationResponse {
  readonly id: Id
  readonly realm: string
  readonly redirect: string
}

/** The schema of `SecuritySamlPrepareAuthenticationResponse`. @category schemas @since 0.1.0 */
export const SecuritySamlPrepareAuthenticationResponse: s.Lazy<SecuritySamlPrepareAuthenticationResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ id: s.string, realm: s.string, redirect: s.string }))

/**
 * `security.saml_service_provider_metadata.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlServiceProviderMetadataResponse {
  readonly metadata: string
}

/** The schema of `SecuritySamlServiceProviderMetadataResponse`. @category schemas @since 0.1.0 */
export const SecuritySamlServiceProviderMetadataResponse: s.Lazy<SecuritySamlServiceProviderMetadataResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ metadata: s.string }))

/**
 * `security.suggest_user_profiles.Hint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySuggestUserProfilesHint {
  readonly uids?: ReadonlyArray<SecurityUserProfileId> | undefined
  readonly labels?: { readonly [key: string]: string | ReadonlyArray<string> } | undefined
}

/**
 * `security.suggest_user_profiles.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySuggestUserProfilesResponse {
  readonly total: SecuritySuggestUserProfilesTotalUserProfiles
  readonly took: Long
  readonly profiles: ReadonlyArray<SecurityUserProfile>
}

/** The schema of `SecuritySuggestUserProfilesResponse`. @category schemas @since 0.1.0 */
export const SecuritySuggestUserProfilesResponse: s.Lazy<SecuritySuggestUserProfilesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total: /*#__PURE__*/ SecuritySuggestUserProfilesTotalUserProfiles(),
      took: s.number,
      profiles: /*#__PURE__*/ s.array(/*#__PURE__*/ SecurityUserProfile())
    })
  )

/**
 * `security.suggest_user_profiles.TotalUserProfiles` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySuggestUserProfilesTotalUserProfiles {
  readonly value: Long
  readonly relation: RelationName
}

/** The schema of `SecuritySuggestUserProfilesTotalUserProfiles`. @category schemas @since 0.1.0 */
export const SecuritySuggestUserProfilesTotalUserProfiles: s.Lazy<SecuritySuggestUserProfilesTotalUserProfiles> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ value: s.number, relation: s.string }))

/**
 * `security.update_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateApiKeyResponse {
  readonly updated: boolean
}

/** The schema of `SecurityUpdateApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityUpdateApiKeyResponse: s.Lazy<SecurityUpdateApiKeyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ updated: s.boolean })
)

/**
 * `security.update_cross_cluster_api_key.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateCrossClusterApiKeyResponse {
  readonly updated: boolean
}

/** The schema of `SecurityUpdateCrossClusterApiKeyResponse`. @category schemas @since 0.1.0 */
export const SecurityUpdateCrossClusterApiKeyResponse: s.Lazy<SecurityUpdateCrossClusterApiKeyResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ updated: s.boolean }))

/**
 * `security.update_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateSettingsResponse {
  readonly acknowledged: boolean
}

/** The schema of `SecurityUpdateSettingsResponse`. @category schemas @since 0.1.0 */
export const SecurityUpdateSettingsResponse: s.Lazy<SecurityUpdateSettingsResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ acknowledged: s.boolean })
)

/**
 * `security.update_user_profile_data.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SecurityUpdateUserProfileDataResponse = AcknowledgedResponseBase

/** The schema of `SecurityUpdateUserProfileDataResponse`. @category schemas @since 0.1.0 */
export const SecurityUpdateUserProfileDataResponse: s.Lazy<SecurityUpdateUserProfileDataResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * Parameters of `security.activate_user_profile`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityActivateUserProfileRequest extends SpecUtilsCommonQueryParameters {
  readonly access_token?: string | undefined
  readonly grant_type: SecurityGrantType
  readonly password?: string | undefined
  readonly username?: string | undefined
}

/**
 * `security.activate_user_profile`: `POST /_security/profile/_activate`.
 * Needs the privileges: cluster manage_user_profile.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-activate-user-profile
 * @category endpoints
 * @since 0.1.0
 */
export const activateUserProfile: Call<
  SecurityActivateUserProfileRequest,
  SecurityActivateUserProfileResponse
> = /*#__PURE__*/ call({
  name: "security.activate_user_profile",
  urls: [{ path: "/_security/profile/_activate", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityActivateUserProfileResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-activate-user-profile"
})

/**
 * Parameters of `security.authenticate`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityAuthenticateRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.authenticate`: `GET /_security/_authenticate`.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate
 * @category endpoints
 * @since 0.1.0
 */
export const authenticate: OptionalCall<SecurityAuthenticateRequest, SecurityAuthenticateResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.authenticate",
    urls: [{ path: "/_security/_authenticate", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityAuthenticateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate"
  })

/**
 * Parameters of `security.bulk_delete_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkDeleteRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly refresh?: Refresh | undefined
  readonly names: ReadonlyArray<string>
}

/**
 * `security.bulk_delete_role`: `DELETE /_security/role`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-delete-role
 * @category endpoints
 * @since 0.1.0
 */
export const bulkDeleteRole: Call<SecurityBulkDeleteRoleRequest, SecurityBulkDeleteRoleResponse> =
  /*#__PURE__*/ call({
    name: "security.bulk_delete_role",
    urls: [{ path: "/_security/role", methods: ["DELETE"] }],
    query: ["refresh"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityBulkDeleteRoleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-delete-role"
  })

/**
 * Parameters of `security.bulk_put_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkPutRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly refresh?: Refresh | undefined
  readonly roles: { readonly [key: string]: SecurityRoleDescriptor }
}

/**
 * `security.bulk_put_role`: `POST /_security/role`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-put-role
 * @category endpoints
 * @since 0.1.0
 */
export const bulkPutRole: Call<SecurityBulkPutRoleRequest, SecurityBulkPutRoleResponse> = /*#__PURE__*/ call({
  name: "security.bulk_put_role",
  urls: [{ path: "/_security/role", methods: ["POST"] }],
  query: ["refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityBulkPutRoleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-put-role"
})

/**
 * Parameters of `security.bulk_update_api_keys`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityBulkUpdateApiKeysRequest extends SpecUtilsCommonQueryParameters {
  readonly expiration?: Duration | TimeSpan | undefined
  readonly ids: string | ReadonlyArray<string>
  readonly metadata?: Metadata | undefined
  readonly role_descriptors?: { readonly [key: string]: SecurityRoleDescriptor } | undefined
}

/**
 * `security.bulk_update_api_keys`: `POST /_security/api_key/_bulk_update`.
 * Needs the privileges: cluster manage_own_api_key.
 * In Elasticsearch since 8.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-update-api-keys
 * @category endpoints
 * @since 0.1.0
 */
export const bulkUpdateApiKeys: Call<SecurityBulkUpdateApiKeysRequest, SecurityBulkUpdateApiKeysResponse> =
  /*#__PURE__*/ call({
    name: "security.bulk_update_api_keys",
    urls: [{ path: "/_security/api_key/_bulk_update", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityBulkUpdateApiKeysResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-update-api-keys"
  })

/**
 * Parameters of `security.change_password`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityChangePasswordRequest extends SpecUtilsCommonQueryParameters {
  readonly username?: Username | undefined
  readonly refresh?: Refresh | undefined
  readonly password?: Password | undefined
  readonly password_hash?: string | undefined
}

/**
 * `security.change_password`: `PUT or POST /_security/user/{username}/_password`, `PUT or POST /_security/user/_password`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-change-password
 * @category endpoints
 * @since 0.1.0
 */
export const changePassword: OptionalCall<SecurityChangePasswordRequest, SecurityChangePasswordResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.change_password",
    urls: [
      { path: "/_security/user/{username}/_password", methods: ["PUT", "POST"] },
      { path: "/_security/user/_password", methods: ["PUT", "POST"] }
    ],
    query: ["refresh"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityChangePasswordResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-change-password"
  })

/**
 * Parameters of `security.clear_api_key_cache`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearApiKeyCacheRequest extends SpecUtilsCommonQueryParameters {
  readonly ids: Ids
}

/**
 * `security.clear_api_key_cache`: `POST /_security/api_key/{ids}/_clear_cache`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-api-key-cache
 * @category endpoints
 * @since 0.1.0
 */
export const clearApiKeyCache: Call<SecurityClearApiKeyCacheRequest, SecurityClearApiKeyCacheResponse> =
  /*#__PURE__*/ call({
    name: "security.clear_api_key_cache",
    urls: [{ path: "/_security/api_key/{ids}/_clear_cache", methods: ["POST"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityClearApiKeyCacheResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-api-key-cache"
  })

/**
 * Parameters of `security.clear_cached_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedPrivilegesRequest extends SpecUtilsCommonQueryParameters {
  readonly application: Names
}

/**
 * `security.clear_cached_privileges`: `POST /_security/privilege/{application}/_clear_cache`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const clearCachedPrivileges: Call<
  SecurityClearCachedPrivilegesRequest,
  SecurityClearCachedPrivilegesResponse
> = /*#__PURE__*/ call({
  name: "security.clear_cached_privileges",
  urls: [{ path: "/_security/privilege/{application}/_clear_cache", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityClearCachedPrivilegesResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-privileges"
})

/**
 * Parameters of `security.clear_cached_realms`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedRealmsRequest extends SpecUtilsCommonQueryParameters {
  readonly realms: Names
  readonly usernames?: string | ReadonlyArray<string> | undefined
}

/**
 * `security.clear_cached_realms`: `POST /_security/realm/{realms}/_clear_cache`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-realms
 * @category endpoints
 * @since 0.1.0
 */
export const clearCachedRealms: Call<SecurityClearCachedRealmsRequest, SecurityClearCachedRealmsResponse> =
  /*#__PURE__*/ call({
    name: "security.clear_cached_realms",
    urls: [{ path: "/_security/realm/{realms}/_clear_cache", methods: ["POST"] }],
    query: ["usernames"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityClearCachedRealmsResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-realms"
  })

/**
 * Parameters of `security.clear_cached_roles`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedRolesRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
}

/**
 * `security.clear_cached_roles`: `POST /_security/role/{name}/_clear_cache`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-roles
 * @category endpoints
 * @since 0.1.0
 */
export const clearCachedRoles: Call<SecurityClearCachedRolesRequest, SecurityClearCachedRolesResponse> =
  /*#__PURE__*/ call({
    name: "security.clear_cached_roles",
    urls: [{ path: "/_security/role/{name}/_clear_cache", methods: ["POST"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityClearCachedRolesResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-roles"
  })

/**
 * Parameters of `security.clear_cached_service_tokens`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityClearCachedServiceTokensRequest extends SpecUtilsCommonQueryParameters {
  readonly namespace: Namespace
  readonly service: Service
  readonly name: Names
}

/**
 * `security.clear_cached_service_tokens`: `POST /_security/service/{namespace}/{service}/credential/token/{name}/_clear_cache`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-service-tokens
 * @category endpoints
 * @since 0.1.0
 */
export const clearCachedServiceTokens: Call<
  SecurityClearCachedServiceTokensRequest,
  SecurityClearCachedServiceTokensResponse
> = /*#__PURE__*/ call({
  name: "security.clear_cached_service_tokens",
  urls: [
    {
      path: "/_security/service/{namespace}/{service}/credential/token/{name}/_clear_cache",
      methods: ["POST"]
    }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityClearCachedServiceTokensResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-service-tokens"
})

/**
 * Parameters of `security.clone_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCloneApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly refresh?: Refresh | undefined
  readonly api_key: string
  readonly name?: Name | undefined
  readonly expiration?: Duration | TimeSpan | undefined
  readonly metadata?: Metadata | undefined
}

/**
 * `security.clone_api_key`: `POST or PUT /_security/api_key/clone`.
 * Needs the privileges: cluster manage_own_api_key.
 * In Elasticsearch since 9.4.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const cloneApiKey: Call<SecurityCloneApiKeyRequest, SecurityCloneApiKeyResponse> = /*#__PURE__*/ call({
  name: "security.clone_api_key",
  urls: [{ path: "/_security/api_key/clone", methods: ["POST", "PUT"] }],
  query: ["refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityCloneApiKeyResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `security.create_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly refresh?: Refresh | undefined
  readonly expiration?: Duration | TimeSpan | undefined
  readonly name?: Name | undefined
  readonly role_descriptors?: { readonly [key: string]: SecurityRoleDescriptor } | undefined
  /** In Elasticsearch since 7.13.0. */
  readonly metadata?: Metadata | undefined
}

/**
 * `security.create_api_key`: `PUT or POST /_security/api_key`.
 * Needs the privileges: cluster manage_own_api_key.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const createApiKey: OptionalCall<SecurityCreateApiKeyRequest, SecurityCreateApiKeyResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.create_api_key",
    urls: [{ path: "/_security/api_key", methods: ["PUT", "POST"] }],
    query: ["refresh"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityCreateApiKeyResponse },
    repetition: "never",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key"
  })

/**
 * Parameters of `security.create_cross_cluster_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateCrossClusterApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly access: SecurityAccess
  readonly expiration?: Duration | TimeSpan | undefined
  readonly metadata?: Metadata | undefined
  readonly name: Name
  readonly certificate_identity?: string | undefined
}

/**
 * `security.create_cross_cluster_api_key`: `POST /_security/cross_cluster/api_key`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const createCrossClusterApiKey: Call<
  SecurityCreateCrossClusterApiKeyRequest,
  SecurityCreateCrossClusterApiKeyResponse
> = /*#__PURE__*/ call({
  name: "security.create_cross_cluster_api_key",
  urls: [{ path: "/_security/cross_cluster/api_key", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityCreateCrossClusterApiKeyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key"
})

/**
 * Parameters of `security.create_service_token`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityCreateServiceTokenRequest extends SpecUtilsCommonQueryParameters {
  readonly namespace: Namespace
  readonly service: Service
  readonly name?: Name | undefined
  readonly refresh?: Refresh | undefined
}

/**
 * `security.create_service_token`: `PUT or POST /_security/service/{namespace}/{service}/credential/token/{name}`, `POST /_security/service/{namespace}/{service}/credential/token`.
 * Needs the privileges: cluster manage_service_account.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-service-token
 * @category endpoints
 * @since 0.1.0
 */
export const createServiceToken: Call<SecurityCreateServiceTokenRequest, SecurityCreateServiceTokenResponse> =
  /*#__PURE__*/ call({
    name: "security.create_service_token",
    urls: [
      { path: "/_security/service/{namespace}/{service}/credential/token/{name}", methods: ["PUT", "POST"] },
      { path: "/_security/service/{namespace}/{service}/credential/token", methods: ["POST"] }
    ],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityCreateServiceTokenResponse },
    repetition: "never",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-service-token"
  })

/**
 * Parameters of `security.delegate_pki`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDelegatePkiRequest extends SpecUtilsCommonQueryParameters {
  readonly x509_certificate_chain: ReadonlyArray<string>
}

/**
 * `security.delegate_pki`: `POST /_security/delegate_pki`.
 * Needs the privileges: cluster all.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delegate-pki
 * @category endpoints
 * @since 0.1.0
 */
export const delegatePki: Call<SecurityDelegatePkiRequest, SecurityDelegatePkiResponse> = /*#__PURE__*/ call({
  name: "security.delegate_pki",
  urls: [{ path: "/_security/delegate_pki", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityDelegatePkiResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delegate-pki"
})

/**
 * Parameters of `security.delete_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeletePrivilegesRequest extends SpecUtilsCommonQueryParameters {
  readonly application: Name
  readonly name: Names
  readonly refresh?: Refresh | undefined
}

/**
 * `security.delete_privileges`: `DELETE /_security/privilege/{application}/{name}`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const deletePrivileges: Call<SecurityDeletePrivilegesRequest, SecurityDeletePrivilegesResponse> =
  /*#__PURE__*/ call({
    name: "security.delete_privileges",
    urls: [{ path: "/_security/privilege/{application}/{name}", methods: ["DELETE"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityDeletePrivilegesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-privileges"
  })

/**
 * Parameters of `security.delete_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  readonly refresh?: Refresh | undefined
}

/**
 * `security.delete_role`: `DELETE /_security/role/{name}`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRole: Call<SecurityDeleteRoleRequest, SecurityDeleteRoleResponse> = /*#__PURE__*/ call({
  name: "security.delete_role",
  urls: [{ path: "/_security/role/{name}", methods: ["DELETE"] }],
  query: ["refresh"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityDeleteRoleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role"
})

/**
 * Parameters of `security.delete_role_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteRoleMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  readonly refresh?: Refresh | undefined
}

/**
 * `security.delete_role_mapping`: `DELETE /_security/role_mapping/{name}`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRoleMapping: Call<SecurityDeleteRoleMappingRequest, SecurityDeleteRoleMappingResponse> =
  /*#__PURE__*/ call({
    name: "security.delete_role_mapping",
    urls: [{ path: "/_security/role_mapping/{name}", methods: ["DELETE"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityDeleteRoleMappingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role-mapping"
  })

/**
 * Parameters of `security.delete_service_token`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteServiceTokenRequest extends SpecUtilsCommonQueryParameters {
  readonly namespace: Namespace
  readonly service: Service
  readonly name: Name
  readonly refresh?: Refresh | undefined
}

/**
 * `security.delete_service_token`: `DELETE /_security/service/{namespace}/{service}/credential/token/{name}`.
 * Needs the privileges: cluster manage_service_account.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-service-token
 * @category endpoints
 * @since 0.1.0
 */
export const deleteServiceToken: Call<SecurityDeleteServiceTokenRequest, SecurityDeleteServiceTokenResponse> =
  /*#__PURE__*/ call({
    name: "security.delete_service_token",
    urls: [{ path: "/_security/service/{namespace}/{service}/credential/token/{name}", methods: ["DELETE"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityDeleteServiceTokenResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-service-token"
  })

/**
 * Parameters of `security.delete_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDeleteUserRequest extends SpecUtilsCommonQueryParameters {
  readonly username: Username
  readonly refresh?: Refresh | undefined
}

/**
 * `security.delete_user`: `DELETE /_security/user/{username}`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-user
 * @category endpoints
 * @since 0.1.0
 */
export const deleteUser: Call<SecurityDeleteUserRequest, SecurityDeleteUserResponse> = /*#__PURE__*/ call({
  name: "security.delete_user",
  urls: [{ path: "/_security/user/{username}", methods: ["DELETE"] }],
  query: ["refresh"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityDeleteUserResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-user"
})

/**
 * Parameters of `security.disable_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDisableUserRequest extends SpecUtilsCommonQueryParameters {
  readonly username: Username
  readonly refresh?: Refresh | undefined
}

/**
 * `security.disable_user`: `PUT or POST /_security/user/{username}/_disable`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user
 * @category endpoints
 * @since 0.1.0
 */
export const disableUser: Call<SecurityDisableUserRequest, SecurityDisableUserResponse> = /*#__PURE__*/ call({
  name: "security.disable_user",
  urls: [{ path: "/_security/user/{username}/_disable", methods: ["PUT", "POST"] }],
  query: ["refresh"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityDisableUserResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user"
})

/**
 * Parameters of `security.disable_user_profile`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityDisableUserProfileRequest extends SpecUtilsCommonQueryParameters {
  readonly uid: SecurityUserProfileId
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
}

/**
 * `security.disable_user_profile`: `PUT or POST /_security/profile/{uid}/_disable`.
 * Needs the privileges: cluster manage_user_profile.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user-profile
 * @category endpoints
 * @since 0.1.0
 */
export const disableUserProfile: Call<SecurityDisableUserProfileRequest, SecurityDisableUserProfileResponse> =
  /*#__PURE__*/ call({
    name: "security.disable_user_profile",
    urls: [{ path: "/_security/profile/{uid}/_disable", methods: ["PUT", "POST"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityDisableUserProfileResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user-profile"
  })

/**
 * Parameters of `security.enable_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnableUserRequest extends SpecUtilsCommonQueryParameters {
  readonly username: Username
  readonly refresh?: Refresh | undefined
}

/**
 * `security.enable_user`: `PUT or POST /_security/user/{username}/_enable`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user
 * @category endpoints
 * @since 0.1.0
 */
export const enableUser: Call<SecurityEnableUserRequest, SecurityEnableUserResponse> = /*#__PURE__*/ call({
  name: "security.enable_user",
  urls: [{ path: "/_security/user/{username}/_enable", methods: ["PUT", "POST"] }],
  query: ["refresh"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityEnableUserResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user"
})

/**
 * Parameters of `security.enable_user_profile`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnableUserProfileRequest extends SpecUtilsCommonQueryParameters {
  readonly uid: SecurityUserProfileId
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
}

/**
 * `security.enable_user_profile`: `PUT or POST /_security/profile/{uid}/_enable`.
 * Needs the privileges: cluster manage_user_profile.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user-profile
 * @category endpoints
 * @since 0.1.0
 */
export const enableUserProfile: Call<SecurityEnableUserProfileRequest, SecurityEnableUserProfileResponse> =
  /*#__PURE__*/ call({
    name: "security.enable_user_profile",
    urls: [{ path: "/_security/profile/{uid}/_enable", methods: ["PUT", "POST"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityEnableUserProfileResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user-profile"
  })

/**
 * Parameters of `security.enroll_kibana`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnrollKibanaRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.enroll_kibana`: `GET /_security/enroll/kibana`.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-kibana
 * @category endpoints
 * @since 0.1.0
 */
export const enrollKibana: OptionalCall<SecurityEnrollKibanaRequest, SecurityEnrollKibanaResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.enroll_kibana",
    urls: [{ path: "/_security/enroll/kibana", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityEnrollKibanaResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-kibana"
  })

/**
 * Parameters of `security.enroll_node`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityEnrollNodeRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.enroll_node`: `GET /_security/enroll/node`.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-node
 * @category endpoints
 * @since 0.1.0
 */
export const enrollNode: OptionalCall<SecurityEnrollNodeRequest, SecurityEnrollNodeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.enroll_node",
    urls: [{ path: "/_security/enroll/node", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityEnrollNodeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-node"
  })

/**
 * Parameters of `security.get_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly name?: Name | undefined
  /** Default: `false`. */
  readonly owner?: boolean | undefined
  readonly realm_name?: Name | undefined
  readonly username?: Username | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.5.0.
   */
  readonly with_limited_by?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.10.0.
   */
  readonly active_only?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.14.0.
   */
  readonly with_profile_uid?: boolean | undefined
}

/**
 * `security.get_api_key`: `GET /_security/api_key`.
 * Needs the privileges: cluster manage_own_api_key, cluster read_security.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const getApiKey: OptionalCall<SecurityGetApiKeyRequest, SecurityGetApiKeyResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_api_key",
    urls: [{ path: "/_security/api_key", methods: ["GET"] }],
    query: [
      "active_only",
      "id",
      "name",
      "owner",
      "realm_name",
      "username",
      "with_limited_by",
      "with_profile_uid"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetApiKeyResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-api-key"
  })

/**
 * Parameters of `security.get_builtin_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetBuiltinPrivilegesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.get_builtin_privileges`: `GET /_security/privilege/_builtin`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-builtin-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const getBuiltinPrivileges: OptionalCall<
  SecurityGetBuiltinPrivilegesRequest,
  SecurityGetBuiltinPrivilegesResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.get_builtin_privileges",
  urls: [{ path: "/_security/privilege/_builtin", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityGetBuiltinPrivilegesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-builtin-privileges"
})

/**
 * Parameters of `security.get_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetPrivilegesRequest extends SpecUtilsCommonQueryParameters {
  readonly application?: Name | undefined
  readonly name?: Names | undefined
}

/**
 * `security.get_privileges`: `GET /_security/privilege`, `GET /_security/privilege/{application}`, `GET /_security/privilege/{application}/{name}`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const getPrivileges: OptionalCall<SecurityGetPrivilegesRequest, SecurityGetPrivilegesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_privileges",
    urls: [
      { path: "/_security/privilege", methods: ["GET"] },
      { path: "/_security/privilege/{application}", methods: ["GET"] },
      { path: "/_security/privilege/{application}/{name}", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetPrivilegesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-privileges"
  })

/**
 * Parameters of `security.get_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.5.0.
   */
  readonly include_implicit?: boolean | undefined
}

/**
 * `security.get_role`: `GET /_security/role/{name}`, `GET /_security/role`.
 * Needs the privileges: cluster read_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role
 * @category endpoints
 * @since 0.1.0
 */
export const getRole: OptionalCall<SecurityGetRoleRequest, SecurityGetRoleResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_role",
    urls: [
      { path: "/_security/role/{name}", methods: ["GET"] },
      { path: "/_security/role", methods: ["GET"] }
    ],
    query: ["include_implicit"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetRoleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role"
  })

/**
 * Parameters of `security.get_role_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetRoleMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
}

/**
 * `security.get_role_mapping`: `GET /_security/role_mapping/{name}`, `GET /_security/role_mapping`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const getRoleMapping: OptionalCall<SecurityGetRoleMappingRequest, SecurityGetRoleMappingResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_role_mapping",
    urls: [
      { path: "/_security/role_mapping/{name}", methods: ["GET"] },
      { path: "/_security/role_mapping", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetRoleMappingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role-mapping"
  })

/**
 * Parameters of `security.get_service_accounts`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceAccountsRequest extends SpecUtilsCommonQueryParameters {
  readonly namespace?: Namespace | undefined
  readonly service?: Service | undefined
}

/**
 * `security.get_service_accounts`: `GET /_security/service/{namespace}/{service}`, `GET /_security/service/{namespace}`, `GET /_security/service`.
 * Needs the privileges: cluster manage_service_account.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-accounts
 * @category endpoints
 * @since 0.1.0
 */
export const getServiceAccounts: OptionalCall<
  SecurityGetServiceAccountsRequest,
  SecurityGetServiceAccountsResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.get_service_accounts",
  urls: [
    { path: "/_security/service/{namespace}/{service}", methods: ["GET"] },
    { path: "/_security/service/{namespace}", methods: ["GET"] },
    { path: "/_security/service", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityGetServiceAccountsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-accounts"
})

/**
 * Parameters of `security.get_service_credentials`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetServiceCredentialsRequest extends SpecUtilsCommonQueryParameters {
  readonly namespace: Namespace
  readonly service: Name
}

/**
 * `security.get_service_credentials`: `GET /_security/service/{namespace}/{service}/credential`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-credentials
 * @category endpoints
 * @since 0.1.0
 */
export const getServiceCredentials: Call<
  SecurityGetServiceCredentialsRequest,
  SecurityGetServiceCredentialsResponse
> = /*#__PURE__*/ call({
  name: "security.get_service_credentials",
  urls: [{ path: "/_security/service/{namespace}/{service}/credential", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityGetServiceCredentialsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-credentials"
})

/**
 * Parameters of `security.get_settings`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `security.get_settings`: `GET /_security/settings`.
 * Needs the privileges: cluster read_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-settings
 * @category endpoints
 * @since 0.1.0
 */
export const getSettings: OptionalCall<SecurityGetSettingsRequest, SecurityGetSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_settings",
    urls: [{ path: "/_security/settings", methods: ["GET"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-settings"
  })

/**
 * Parameters of `security.get_stats`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetStatsRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.get_stats`: `GET /_security/stats`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 9.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getStats: OptionalCall<SecurityGetStatsRequest, SecurityGetStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_stats",
    urls: [{ path: "/_security/stats", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-stats"
  })

/**
 * Parameters of `security.get_token`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetTokenRequest extends SpecUtilsCommonQueryParameters {
  readonly grant_type?: SecurityGetTokenAccessTokenGrantType | undefined
  readonly scope?: string | undefined
  readonly password?: Password | undefined
  readonly kerberos_ticket?: string | undefined
  readonly refresh_token?: string | undefined
  readonly username?: Username | undefined
}

/**
 * `security.get_token`: `POST /_security/oauth2/token`.
 * Needs the privileges: cluster manage_token.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-token
 * @category endpoints
 * @since 0.1.0
 */
export const getToken: OptionalCall<SecurityGetTokenRequest, SecurityGetTokenResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_token",
    urls: [{ path: "/_security/oauth2/token", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityGetTokenResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-token"
  })

/**
 * Parameters of `security.get_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserRequest extends SpecUtilsCommonQueryParameters {
  readonly username?: Username | ReadonlyArray<Username> | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.5.0.
   */
  readonly with_profile_uid?: boolean | undefined
}

/**
 * `security.get_user`: `GET /_security/user/{username}`, `GET /_security/user`.
 * Needs the privileges: cluster read_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user
 * @category endpoints
 * @since 0.1.0
 */
export const getUser: OptionalCall<SecurityGetUserRequest, SecurityGetUserResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.get_user",
    urls: [
      { path: "/_security/user/{username}", methods: ["GET"] },
      { path: "/_security/user", methods: ["GET"] }
    ],
    query: ["with_profile_uid"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetUserResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user"
  })

/**
 * Parameters of `security.get_user_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserPrivilegesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `security.get_user_privileges`: `GET /_security/user/_privileges`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const getUserPrivileges: OptionalCall<
  SecurityGetUserPrivilegesRequest,
  SecurityGetUserPrivilegesResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.get_user_privileges",
  urls: [{ path: "/_security/user/_privileges", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecurityGetUserPrivilegesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-privileges"
})

/**
 * Parameters of `security.get_user_profile`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGetUserProfileRequest extends SpecUtilsCommonQueryParameters {
  readonly uid: SecurityUserProfileId | ReadonlyArray<SecurityUserProfileId>
  readonly data?: string | ReadonlyArray<string> | undefined
}

/**
 * `security.get_user_profile`: `GET /_security/profile/{uid}`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-profile
 * @category endpoints
 * @since 0.1.0
 */
export const getUserProfile: Call<SecurityGetUserProfileRequest, SecurityGetUserProfileResponse> =
  /*#__PURE__*/ call({
    name: "security.get_user_profile",
    urls: [{ path: "/_security/profile/{uid}", methods: ["GET"] }],
    query: ["data"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SecurityGetUserProfileResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-profile"
  })

/**
 * Parameters of `security.grant_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityGrantApiKeyRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  readonly api_key: SecurityGrantApiKeyGrantApiKey
  readonly grant_type: SecurityGrantApiKeyApiKeyGrantType
  readonly access_token?: string | undefined
  readonly username?: Username | undefined
  readonly password?: Password | undefined
  readonly run_as?: Username | undefined
}

/**
 * `security.grant_api_key`: `POST /_security/api_key/grant`.
 * Needs the privileges: cluster grant_api_key.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-grant-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const grantApiKey: Call<SecurityGrantApiKeyRequest, SecurityGrantApiKeyResponse> = /*#__PURE__*/ call({
  name: "security.grant_api_key",
  urls: [{ path: "/_security/api_key/grant", methods: ["POST"] }],
  query: ["refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityGrantApiKeyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-grant-api-key"
})

/**
 * Parameters of `security.has_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesRequest extends SpecUtilsCommonQueryParameters {
  readonly user?: Name | undefined
  readonly application?: ReadonlyArray<SecurityHasPrivilegesApplicationPrivilegesCheck> | undefined
  readonly cluster?: ReadonlyArray<SecurityClusterPrivilege> | undefined
  readonly index?: ReadonlyArray<SecurityHasPrivilegesIndexPrivilegesCheck> | undefined
}

/**
 * `security.has_privileges`: `GET or POST /_security/user/_has_privileges`, `GET or POST /_security/user/{user}/_has_privileges`.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const hasPrivileges: OptionalCall<SecurityHasPrivilegesRequest, SecurityHasPrivilegesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.has_privileges",
    urls: [
      { path: "/_security/user/_has_privileges", methods: ["GET", "POST"] },
      { path: "/_security/user/{user}/_has_privileges", methods: ["GET", "POST"] }
    ],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityHasPrivilegesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges"
  })

/**
 * Parameters of `security.has_privileges_user_profile`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityHasPrivilegesUserProfileRequest extends SpecUtilsCommonQueryParameters {
  readonly uids: ReadonlyArray<SecurityUserProfileId>
  readonly privileges: SecurityHasPrivilegesUserProfilePrivilegesCheck
}

/**
 * `security.has_privileges_user_profile`: `GET or POST /_security/profile/_has_privileges`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 8.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges-user-profile
 * @category endpoints
 * @since 0.1.0
 */
export const hasPrivilegesUserProfile: Call<
  SecurityHasPrivilegesUserProfileRequest,
  SecurityHasPrivilegesUserProfileResponse
> = /*#__PURE__*/ call({
  name: "security.has_privileges_user_profile",
  urls: [{ path: "/_security/profile/_has_privileges", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityHasPrivilegesUserProfileResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges-user-profile"
})

/**
 * Parameters of `security.invalidate_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityInvalidateApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly ids?: ReadonlyArray<Id> | undefined
  readonly name?: Name | undefined
  /** Default: `false`. */
  readonly owner?: boolean | undefined
  readonly realm_name?: string | undefined
  readonly username?: Username | undefined
}

/**
 * `security.invalidate_api_key`: `DELETE /_security/api_key`.
 * Needs the privileges: cluster manage_api_key, cluster manage_own_api_key.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const invalidateApiKey: OptionalCall<
  SecurityInvalidateApiKeyRequest,
  SecurityInvalidateApiKeyResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.invalidate_api_key",
  urls: [{ path: "/_security/api_key", methods: ["DELETE"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityInvalidateApiKeyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key"
})

/**
 * Parameters of `security.invalidate_token`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityInvalidateTokenRequest extends SpecUtilsCommonQueryParameters {
  readonly token?: string | undefined
  readonly refresh_token?: string | undefined
  readonly realm_name?: Name | undefined
  readonly username?: Username | undefined
}

/**
 * `security.invalidate_token`: `DELETE /_security/oauth2/token`.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-token
 * @category endpoints
 * @since 0.1.0
 */
export const invalidateToken: OptionalCall<SecurityInvalidateTokenRequest, SecurityInvalidateTokenResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.invalidate_token",
    urls: [{ path: "/_security/oauth2/token", methods: ["DELETE"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityInvalidateTokenResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-token"
  })

/**
 * Parameters of `security.oidc_authenticate`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcAuthenticateRequest extends SpecUtilsCommonQueryParameters {
  readonly nonce: string
  readonly realm?: string | undefined
  readonly redirect_uri: string
  readonly state: string
}

/**
 * `security.oidc_authenticate`: `POST /_security/oidc/authenticate`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-authenticate
 * @category endpoints
 * @since 0.1.0
 */
export const oidcAuthenticate: Call<SecurityOidcAuthenticateRequest, SecurityOidcAuthenticateResponse> =
  /*#__PURE__*/ call({
    name: "security.oidc_authenticate",
    urls: [{ path: "/_security/oidc/authenticate", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityOidcAuthenticateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-authenticate"
  })

/**
 * Parameters of `security.oidc_logout`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcLogoutRequest extends SpecUtilsCommonQueryParameters {
  readonly token: string
  readonly refresh_token?: string | undefined
}

/**
 * `security.oidc_logout`: `POST /_security/oidc/logout`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-logout
 * @category endpoints
 * @since 0.1.0
 */
export const oidcLogout: Call<SecurityOidcLogoutRequest, SecurityOidcLogoutResponse> = /*#__PURE__*/ call({
  name: "security.oidc_logout",
  urls: [{ path: "/_security/oidc/logout", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityOidcLogoutResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-logout"
})

/**
 * Parameters of `security.oidc_prepare_authentication`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityOidcPrepareAuthenticationRequest extends SpecUtilsCommonQueryParameters {
  readonly iss?: string | undefined
  readonly login_hint?: string | undefined
  readonly nonce?: string | undefined
  readonly realm?: string | undefined
  readonly state?: string | undefined
}

/**
 * `security.oidc_prepare_authentication`: `POST /_security/oidc/prepare`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-prepare-authentication
 * @category endpoints
 * @since 0.1.0
 */
export const oidcPrepareAuthentication: OptionalCall<
  SecurityOidcPrepareAuthenticationRequest,
  SecurityOidcPrepareAuthenticationResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.oidc_prepare_authentication",
  urls: [{ path: "/_security/oidc/prepare", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityOidcPrepareAuthenticationResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-prepare-authentication"
})

/**
 * Parameters of `security.put_privileges`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutPrivilegesRequest extends SpecUtilsCommonQueryParameters {
  readonly refresh?: Refresh | undefined
  /** The body of the request. */
  readonly privileges: { readonly [key: string]: { readonly [key: string]: SecurityPutPrivilegesActions } }
}

/**
 * `security.put_privileges`: `PUT or POST /_security/privilege`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-privileges
 * @category endpoints
 * @since 0.1.0
 */
export const putPrivileges: Call<SecurityPutPrivilegesRequest, SecurityPutPrivilegesResponse> =
  /*#__PURE__*/ call({
    name: "security.put_privileges",
    urls: [{ path: "/_security/privilege", methods: ["PUT", "POST"] }],
    query: ["refresh"],
    body: { kind: "value", name: "privileges" },
    answer: { kind: "json", schema: SecurityPutPrivilegesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-privileges"
  })

/**
 * Parameters of `security.put_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  readonly refresh?: Refresh | undefined
  readonly applications?: ReadonlyArray<SecurityApplicationPrivileges> | undefined
  readonly cluster?: ReadonlyArray<SecurityClusterPrivilege> | undefined
  readonly global?: { readonly [key: string]: unknown } | undefined
  readonly indices?: ReadonlyArray<SecurityIndicesPrivileges> | undefined
  /** In Elasticsearch since 8.14.0. */
  readonly remote_indices?: ReadonlyArray<SecurityRemoteIndicesPrivileges> | undefined
  /** In Elasticsearch since 8.15.0. */
  readonly remote_cluster?: ReadonlyArray<SecurityRemoteClusterPrivileges> | undefined
  readonly metadata?: Metadata | undefined
  readonly run_as?: ReadonlyArray<string> | undefined
  readonly description?: string | undefined
  readonly transient_metadata?: { readonly [key: string]: unknown } | undefined
}

/**
 * `security.put_role`: `PUT or POST /_security/role/{name}`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role
 * @category endpoints
 * @since 0.1.0
 */
export const putRole: Call<SecurityPutRoleRequest, SecurityPutRoleResponse> = /*#__PURE__*/ call({
  name: "security.put_role",
  urls: [{ path: "/_security/role/{name}", methods: ["PUT", "POST"] }],
  query: ["refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityPutRoleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role"
})

/**
 * Parameters of `security.put_role_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutRoleMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  readonly refresh?: Refresh | undefined
  readonly enabled?: boolean | undefined
  readonly metadata?: Metadata | undefined
  readonly roles?: ReadonlyArray<string> | undefined
  readonly role_templates?: ReadonlyArray<SecurityRoleTemplate> | undefined
  readonly rules?: SecurityRoleMappingRule | undefined
  readonly run_as?: ReadonlyArray<string> | undefined
}

/**
 * `security.put_role_mapping`: `PUT or POST /_security/role_mapping/{name}`.
 * Needs the privileges: cluster manage_security.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const putRoleMapping: Call<SecurityPutRoleMappingRequest, SecurityPutRoleMappingResponse> =
  /*#__PURE__*/ call({
    name: "security.put_role_mapping",
    urls: [{ path: "/_security/role_mapping/{name}", methods: ["PUT", "POST"] }],
    query: ["refresh"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityPutRoleMappingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role-mapping"
  })

/**
 * Parameters of `security.put_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityPutUserRequest extends SpecUtilsCommonQueryParameters {
  readonly username: Username
  /** Default: `true`. */
  readonly refresh?: Refresh | undefined
  readonly email?: string | null | undefined
  readonly full_name?: string | null | undefined
  readonly metadata?: Metadata | undefined
  readonly password?: Password | undefined
  readonly password_hash?: string | undefined
  readonly roles?: ReadonlyArray<string> | undefined
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
}

/**
 * `security.put_user`: `PUT or POST /_security/user/{username}`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-user
 * @category endpoints
 * @since 0.1.0
 */
export const putUser: Call<SecurityPutUserRequest, SecurityPutUserResponse> = /*#__PURE__*/ call({
  name: "security.put_user",
  urls: [{ path: "/_security/user/{username}", methods: ["PUT", "POST"] }],
  query: ["refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityPutUserResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-user"
})

/**
 * Parameters of `security.query_api_keys`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryApiKeysRequest extends SpecUtilsCommonQueryParameters {
  /**
   * Default: `false`.
   * In Elasticsearch since 8.5.0.
   */
  readonly with_limited_by?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.14.0.
   */
  readonly with_profile_uid?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.14.0.
   */
  readonly typed_keys?: boolean | undefined
  readonly aggregations?:
    | { readonly [key: string]: SecurityQueryApiKeysApiKeyAggregationContainer }
    | undefined
  readonly aggs?: { readonly [key: string]: SecurityQueryApiKeysApiKeyAggregationContainer } | undefined
  readonly query?: SecurityQueryApiKeysApiKeyQueryContainer | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly sort?: Sort | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly search_after?: SortResults | undefined
}

/**
 * `security.query_api_keys`: `GET or POST /_security/_query/api_key`.
 * Needs the privileges: cluster manage_own_api_key, cluster read_security.
 * In Elasticsearch since 7.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-api-keys
 * @category endpoints
 * @since 0.1.0
 */
export const queryApiKeys: OptionalCall<SecurityQueryApiKeysRequest, SecurityQueryApiKeysResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.query_api_keys",
    urls: [{ path: "/_security/_query/api_key", methods: ["GET", "POST"] }],
    query: ["typed_keys", "with_limited_by", "with_profile_uid"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityQueryApiKeysResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-api-keys"
  })

/**
 * Parameters of `security.query_role`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryRoleRequest extends SpecUtilsCommonQueryParameters {
  readonly query?: SecurityQueryRoleRoleQueryContainer | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly sort?: Sort | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly search_after?: SortResults | undefined
}

/**
 * `security.query_role`: `GET or POST /_security/_query/role`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-role
 * @category endpoints
 * @since 0.1.0
 */
export const queryRole: OptionalCall<SecurityQueryRoleRequest, SecurityQueryRoleResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.query_role",
    urls: [{ path: "/_security/_query/role", methods: ["GET", "POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityQueryRoleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-role"
  })

/**
 * Parameters of `security.query_user`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityQueryUserRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly with_profile_uid?: boolean | undefined
  readonly query?: SecurityQueryUserUserQueryContainer | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly sort?: Sort | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly search_after?: SortResults | undefined
}

/**
 * `security.query_user`: `GET or POST /_security/_query/user`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 8.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-user
 * @category endpoints
 * @since 0.1.0
 */
export const queryUser: OptionalCall<SecurityQueryUserRequest, SecurityQueryUserResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.query_user",
    urls: [{ path: "/_security/_query/user", methods: ["GET", "POST"] }],
    query: ["with_profile_uid"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityQueryUserResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-user"
  })

/**
 * Parameters of `security.saml_authenticate`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlAuthenticateRequest extends SpecUtilsCommonQueryParameters {
  readonly content: string
  readonly ids: Ids
  readonly realm?: string | undefined
}

/**
 * `security.saml_authenticate`: `POST /_security/saml/authenticate`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-authenticate
 * @category endpoints
 * @since 0.1.0
 */
export const samlAuthenticate: Call<SecuritySamlAuthenticateRequest, SecuritySamlAuthenticateResponse> =
  /*#__PURE__*/ call({
    name: "security.saml_authenticate",
    urls: [{ path: "/_security/saml/authenticate", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecuritySamlAuthenticateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-authenticate"
  })

/**
 * Parameters of `security.saml_complete_logout`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlCompleteLogoutRequest extends SpecUtilsCommonQueryParameters {
  readonly realm: string
  readonly ids: Ids
  readonly query_string?: string | undefined
  readonly content?: string | undefined
}

/**
 * `security.saml_complete_logout`: `POST /_security/saml/complete_logout`.
 * In Elasticsearch since 7.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-complete-logout
 * @category endpoints
 * @since 0.1.0
 */
export const samlCompleteLogout: Call<SecuritySamlCompleteLogoutRequest, void> = /*#__PURE__*/ call({
  name: "security.saml_complete_logout",
  urls: [{ path: "/_security/saml/complete_logout", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "empty" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-complete-logout"
})

/**
 * Parameters of `security.saml_invalidate`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlInvalidateRequest extends SpecUtilsCommonQueryParameters {
  readonly acs?: string | undefined
  readonly query_string: string
  readonly realm?: string | undefined
}

/**
 * `security.saml_invalidate`: `POST /_security/saml/invalidate`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-invalidate
 * @category endpoints
 * @since 0.1.0
 */
export const samlInvalidate: Call<SecuritySamlInvalidateRequest, SecuritySamlInvalidateResponse> =
  /*#__PURE__*/ call({
    name: "security.saml_invalidate",
    urls: [{ path: "/_security/saml/invalidate", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecuritySamlInvalidateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-invalidate"
  })

/**
 * Parameters of `security.saml_logout`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlLogoutRequest extends SpecUtilsCommonQueryParameters {
  readonly token: string
  readonly refresh_token?: string | undefined
}

/**
 * `security.saml_logout`: `POST /_security/saml/logout`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-logout
 * @category endpoints
 * @since 0.1.0
 */
export const samlLogout: Call<SecuritySamlLogoutRequest, SecuritySamlLogoutResponse> = /*#__PURE__*/ call({
  name: "security.saml_logout",
  urls: [{ path: "/_security/saml/logout", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecuritySamlLogoutResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-logout"
})

/**
 * Parameters of `security.saml_prepare_authentication`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlPrepareAuthenticationRequest extends SpecUtilsCommonQueryParameters {
  readonly acs?: string | undefined
  readonly realm?: string | undefined
  readonly relay_state?: string | undefined
}

/**
 * `security.saml_prepare_authentication`: `POST /_security/saml/prepare`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-prepare-authentication
 * @category endpoints
 * @since 0.1.0
 */
export const samlPrepareAuthentication: OptionalCall<
  SecuritySamlPrepareAuthenticationRequest,
  SecuritySamlPrepareAuthenticationResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.saml_prepare_authentication",
  urls: [{ path: "/_security/saml/prepare", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecuritySamlPrepareAuthenticationResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-prepare-authentication"
})

/**
 * Parameters of `security.saml_service_provider_metadata`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySamlServiceProviderMetadataRequest extends SpecUtilsCommonQueryParameters {
  readonly realm_name: Name
}

/**
 * `security.saml_service_provider_metadata`: `GET /_security/saml/metadata/{realm_name}`.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-service-provider-metadata
 * @category endpoints
 * @since 0.1.0
 */
export const samlServiceProviderMetadata: Call<
  SecuritySamlServiceProviderMetadataRequest,
  SecuritySamlServiceProviderMetadataResponse
> = /*#__PURE__*/ call({
  name: "security.saml_service_provider_metadata",
  urls: [{ path: "/_security/saml/metadata/{realm_name}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SecuritySamlServiceProviderMetadataResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-service-provider-metadata"
})

/**
 * Parameters of `security.suggest_user_profiles`.
 * @category models
 * @since 0.1.0
 */
export interface SecuritySuggestUserProfilesRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: string | undefined
  /** Default: `10`. */
  readonly size?: Long | undefined
  readonly data?: string | ReadonlyArray<string> | undefined
  readonly hint?: SecuritySuggestUserProfilesHint | undefined
}

/**
 * `security.suggest_user_profiles`: `GET or POST /_security/profile/_suggest`.
 * Needs the privileges: cluster read_security.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-suggest-user-profiles
 * @category endpoints
 * @since 0.1.0
 */
export const suggestUserProfiles: OptionalCall<
  SecuritySuggestUserProfilesRequest,
  SecuritySuggestUserProfilesResponse
> = /*#__PURE__*/ optionalCall({
  name: "security.suggest_user_profiles",
  urls: [{ path: "/_security/profile/_suggest", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecuritySuggestUserProfilesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-suggest-user-profiles"
})

/**
 * Parameters of `security.update_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly role_descriptors?: { readonly [key: string]: SecurityRoleDescriptor } | undefined
  readonly metadata?: Metadata | undefined
  readonly expiration?: Duration | TimeSpan | undefined
}

/**
 * `security.update_api_key`: `PUT /_security/api_key/{id}`.
 * Needs the privileges: cluster manage_own_api_key.
 * In Elasticsearch since 8.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const updateApiKey: Call<SecurityUpdateApiKeyRequest, SecurityUpdateApiKeyResponse> =
  /*#__PURE__*/ call({
    name: "security.update_api_key",
    urls: [{ path: "/_security/api_key/{id}", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityUpdateApiKeyResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-api-key"
  })

/**
 * Parameters of `security.update_cross_cluster_api_key`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateCrossClusterApiKeyRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly access: SecurityAccess
  readonly expiration?: Duration | TimeSpan | undefined
  readonly metadata?: Metadata | undefined
  readonly certificate_identity?: string | undefined
}

/**
 * `security.update_cross_cluster_api_key`: `PUT /_security/cross_cluster/api_key/{id}`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-cross-cluster-api-key
 * @category endpoints
 * @since 0.1.0
 */
export const updateCrossClusterApiKey: Call<
  SecurityUpdateCrossClusterApiKeyRequest,
  SecurityUpdateCrossClusterApiKeyResponse
> = /*#__PURE__*/ call({
  name: "security.update_cross_cluster_api_key",
  urls: [{ path: "/_security/cross_cluster/api_key/{id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityUpdateCrossClusterApiKeyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-cross-cluster-api-key"
})

/**
 * Parameters of `security.update_settings`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly timeout?: Duration | TimeSpan | undefined
  readonly security?: SecuritySecuritySettings | undefined
  readonly "security-profile"?: SecuritySecuritySettings | undefined
  readonly "security-tokens"?: SecuritySecuritySettings | undefined
}

/**
 * `security.update_settings`: `PUT /_security/settings`.
 * Needs the privileges: cluster manage_security.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-settings
 * @category endpoints
 * @since 0.1.0
 */
export const updateSettings: OptionalCall<SecurityUpdateSettingsRequest, SecurityUpdateSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "security.update_settings",
    urls: [{ path: "/_security/settings", methods: ["PUT"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SecurityUpdateSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-settings"
  })

/**
 * Parameters of `security.update_user_profile_data`.
 * @category models
 * @since 0.1.0
 */
export interface SecurityUpdateUserProfileDataRequest extends SpecUtilsCommonQueryParameters {
  readonly uid: SecurityUserProfileId
  readonly if_seq_no?: SequenceNumber | undefined
  readonly if_primary_term?: Long | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  readonly labels?: { readonly [key: string]: unknown } | undefined
  readonly data?: { readonly [key: string]: unknown } | undefined
}

/**
 * `security.update_user_profile_data`: `PUT or POST /_security/profile/{uid}/_data`.
 * Needs the privileges: cluster manage_user_profile.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-user-profile-data
 * @category endpoints
 * @since 0.1.0
 */
export const updateUserProfileData: Call<
  SecurityUpdateUserProfileDataRequest,
  SecurityUpdateUserProfileDataResponse
> = /*#__PURE__*/ call({
  name: "security.update_user_profile_data",
  urls: [{ path: "/_security/profile/{uid}/_data", methods: ["PUT", "POST"] }],
  query: ["if_primary_term", "if_seq_no", "refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SecurityUpdateUserProfileDataResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-user-profile-data"
})
