/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "security.activate_user_profile",
    name: "security.activate_user_profile/ActivateUserProfileRequestExample1",
    line: "POST /_security/profile/_activate",
    params: {
      grant_type: "password",
      username: "jacknich",
      password: "l0ng-r4nd0m-p@ssw0rd"
    } satisfies Api.Security.SecurityActivateUserProfileRequest
  },
  {
    endpoint: "security.authenticate",
    name: "security.authenticate/SecurityAuthenticateRequestExample1",
    line: "GET /_security/_authenticate",
    params: {} satisfies Api.Security.SecurityAuthenticateRequest
  },
  {
    endpoint: "security.bulk_delete_role",
    name: "security.bulk_delete_role/SecurityBulkDeleteRoleRequestExample1",
    line: "DELETE /_security/role",
    params: { names: ["my_admin_role", "my_user_role"] } satisfies Api.Security.SecurityBulkDeleteRoleRequest
  },
  {
    endpoint: "security.bulk_put_role",
    name: "security.bulk_put_role/SecurityBulkPutRoleRequestExample1",
    line: "POST /_security/role",
    params: {
      roles: {
        my_admin_role: {
          cluster: ["all"],
          indices: [
            {
              names: ["index1", "index2"],
              privileges: ["all"],
              field_security: { grant: ["title", "body"] },
              query: '{"match": {"title": "foo"}}'
            }
          ],
          applications: [{ application: "myapp", privileges: ["admin", "read"], resources: ["*"] }],
          run_as: ["other_user"],
          metadata: { version: 1 }
        },
        my_user_role: {
          cluster: ["all"],
          indices: [
            {
              names: ["index1"],
              privileges: ["read"],
              field_security: { grant: ["title", "body"] },
              query: '{"match": {"title": "foo"}}'
            }
          ],
          applications: [{ application: "myapp", privileges: ["admin", "read"], resources: ["*"] }],
          run_as: ["other_user"],
          metadata: { version: 1 }
        }
      }
    } satisfies Api.Security.SecurityBulkPutRoleRequest
  },
  {
    endpoint: "security.bulk_put_role",
    name: "security.bulk_put_role/SecurityBulkPutRoleRequestExample2",
    line: "POST /_security/role",
    params: {
      roles: {
        my_admin_role: {
          cluster: ["bad_cluster_privilege"],
          indices: [
            {
              names: ["index1", "index2"],
              privileges: ["all"],
              field_security: { grant: ["title", "body"] },
              query: '{"match": {"title": "foo"}}'
            }
          ],
          applications: [{ application: "myapp", privileges: ["admin", "read"], resources: ["*"] }],
          run_as: ["other_user"],
          metadata: { version: 1 }
        },
        my_user_role: {
          cluster: ["all"],
          indices: [
            {
              names: ["index1"],
              privileges: ["read"],
              field_security: { grant: ["title", "body"] },
              query: '{"match": {"title": "foo"}}'
            }
          ],
          applications: [{ application: "myapp", privileges: ["admin", "read"], resources: ["*"] }],
          run_as: ["other_user"],
          metadata: { version: 1 }
        }
      }
    } satisfies Api.Security.SecurityBulkPutRoleRequest
  },
  {
    endpoint: "security.bulk_update_api_keys",
    name: "security.bulk_update_api_keys/SecurityBulkUpdateApiKeysRequestExample1",
    line: "POST /_security/api_key/_bulk_update",
    params: {
      ids: ["VuaCfGcBCdbkQm-e5aOx", "H3_AhoIBA9hmeQJdg7ij"],
      role_descriptors: { "role-a": { indices: [{ names: ["*"], privileges: ["write"] }] } },
      metadata: { environment: { level: 2, trusted: true, tags: ["production"] } },
      expiration: "30d"
    } satisfies Api.Security.SecurityBulkUpdateApiKeysRequest
  },
  {
    endpoint: "security.bulk_update_api_keys",
    name: "security.bulk_update_api_keys/SecurityBulkUpdateApiKeysRequestExample2",
    line: "POST /_security/api_key/_bulk_update",
    params: {
      ids: ["VuaCfGcBCdbkQm-e5aOx", "H3_AhoIBA9hmeQJdg7ij"],
      role_descriptors: {}
    } satisfies Api.Security.SecurityBulkUpdateApiKeysRequest
  },
  {
    endpoint: "security.change_password",
    name: "security.change_password/SecurityChangePasswordRequestExample1",
    line: "POST /_security/user/jacknich/_password",
    params: {
      username: "jacknich",
      password: "new-test-password"
    } satisfies Api.Security.SecurityChangePasswordRequest
  },
  {
    endpoint: "security.clear_api_key_cache",
    name: "security.clear_api_key_cache/SecurityClearApiKeyCacheExample1",
    line: "POST /_security/api_key/yVGMr3QByxdh1MSaicYx/_clear_cache",
    params: { ids: "yVGMr3QByxdh1MSaicYx" } satisfies Api.Security.SecurityClearApiKeyCacheRequest
  },
  {
    endpoint: "security.clear_cached_privileges",
    name: "security.clear_cached_privileges/SecurityClearCachedPrivilegesExample1",
    line: "POST /_security/privilege/myapp/_clear_cache",
    params: { application: "myapp" } satisfies Api.Security.SecurityClearCachedPrivilegesRequest
  },
  {
    endpoint: "security.clear_cached_realms",
    name: "security.clear_cached_realms/SecurityClearCachedRealmsExample1",
    line: "POST /_security/realm/default_file/_clear_cache",
    params: { realms: "default_file" } satisfies Api.Security.SecurityClearCachedRealmsRequest
  },
  {
    endpoint: "security.clear_cached_roles",
    name: "security.clear_cached_roles/SecurityClearCachedRolesExample1",
    line: "POST /_security/role/my_admin_role/_clear_cache",
    params: { name: "my_admin_role" } satisfies Api.Security.SecurityClearCachedRolesRequest
  },
  {
    endpoint: "security.clear_cached_service_tokens",
    name: "security.clear_cached_service_tokens/SecurityClearCachedServiceTokensExample1",
    line: "POST /_security/service/elastic/fleet-server/credential/token/token1/_clear_cache",
    params: {
      namespace: "elastic",
      service: "fleet-server",
      name: "token1"
    } satisfies Api.Security.SecurityClearCachedServiceTokensRequest
  },
  {
    endpoint: "security.create_api_key",
    name: "security.create_api_key/SecurityCreateApiKeyRequestExample1",
    line: "POST /_security/api_key",
    params: {
      name: "my-api-key",
      expiration: "1d",
      role_descriptors: {
        "role-a": { cluster: ["all"], indices: [{ names: ["index-a*"], privileges: ["read"] }] },
        "role-b": { cluster: ["all"], indices: [{ names: ["index-b*"], privileges: ["all"] }] }
      },
      metadata: {
        application: "my-application",
        environment: { level: 1, trusted: true, tags: ["dev", "staging"] }
      }
    } satisfies Api.Security.SecurityCreateApiKeyRequest
  },
  {
    endpoint: "security.create_cross_cluster_api_key",
    name: "security.create_cross_cluster_api_key/CreateCrossClusterApiKeyRequestExample1",
    line: "POST /_security/cross_cluster/api_key",
    params: {
      name: "my-cross-cluster-api-key",
      expiration: "1d",
      access: { search: [{ names: ["logs*"] }], replication: [{ names: ["archive*"] }] },
      metadata: {
        description: "phase one",
        environment: { level: 1, trusted: true, tags: ["dev", "staging"] }
      }
    } satisfies Api.Security.SecurityCreateCrossClusterApiKeyRequest
  },
  {
    endpoint: "security.create_service_token",
    name: "security.create_service_token/CreateServiceTokenRequestExample1",
    line: "POST /_security/service/elastic/fleet-server/credential/token/token1",
    params: {
      namespace: "elastic",
      service: "fleet-server",
      name: "token1"
    } satisfies Api.Security.SecurityCreateServiceTokenRequest
  },
  {
    endpoint: "security.delegate_pki",
    name: "security.delegate_pki/SecurityDelegatePkiRequestExample1",
    line: "POST /_security/delegate_pki",
    params: {
      x509_certificate_chain: [
        "MIIDeDCCAmCgAwIBAgIUBzj/nGGKxP2iXawsSquHmQjCJmMwDQYJKoZIhvcNAQELBQAwUzErMCkGA1UEAxMiRWxhc3RpY3NlYXJjaCBUZXN0IEludGVybWVkaWF0ZSBDQTEWMBQGA1UECxMNRWxhc3RpY3NlYXJjaDEMMAoGA1UEChMDb3JnMB4XDTIzMDcxODE5MjkwNloXDTQzMDcxMzE5MjkwNlowSjEiMCAGA1UEAxMZRWxhc3RpY3NlYXJjaCBUZXN0IENsaWVudDEWMBQGA1UECxMNRWxhc3RpY3NlYXJjaDEMMAoGA1UEChMDb3JnMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAllHL4pQkkfwAm/oLkxYYO+r950DEy1bjH+4viCHzNADLCTWO+lOZJVlNx7QEzJE3QGMdif9CCBBxQFMapA7oUFCLq84fPSQQu5AnvvbltVD9nwVtCs+9ZGDjMKsz98RhSLMFIkxdxi6HkQ3Lfa4ZSI4lvba4oo+T/GveazBDS+NgmKyq00EOXt3tWi1G9vEVItommzXWfv0agJWzVnLMldwkPqsw0W7zrpyT7FZS4iLbQADGceOW8fiauOGMkscu9zAnDR/SbWl/chYioQOdw6ndFLn1YIFPd37xL0WsdsldTpn0vH3YfzgLMffT/3P6YlwBegWzsx6FnM/93Ecb4wIDAQABo00wSzAJBgNVHRMEAjAAMB0GA1UdDgQWBBQKNRwjW+Ad/FN1Rpoqme/5+jrFWzAfBgNVHSMEGDAWgBRcya0c0x/PaI7MbmJVIylWgLqXNjANBgkqhkiG9w0BAQsFAAOCAQEACZ3PF7Uqu47lplXHP6YlzYL2jL0D28hpj5lGtdha4Muw1m/BjDb0Pu8l0NQ1z3AP6AVcvjNDkQq6Y5jeSz0bwQlealQpYfo7EMXjOidrft1GbqOMFmTBLpLA9SvwYGobSTXWTkJzonqVaTcf80HpMgM2uEhodwTcvz6v1WEfeT/HMjmdIsq4ImrOL9RNrcZG6nWfw0HR3JNOgrbfyEztEI471jHznZ336OEcyX7gQuvHE8tOv5+oD1d7s3Xg1yuFp+Ynh+FfOi3hPCuaHA+7F6fLmzMDLVUBAllugst1C3U+L/paD7tqIa4ka+KNPCbSfwazmJrt4XNiivPR4hwH5g=="
      ]
    } satisfies Api.Security.SecurityDelegatePkiRequest
  },
  {
    endpoint: "security.delete_privileges",
    name: "security.delete_privileges/SecurityDeletePrivilegesRequestExample1",
    line: "DELETE /_security/privilege/myapp/read",
    params: { application: "myapp", name: "read" } satisfies Api.Security.SecurityDeletePrivilegesRequest
  },
  {
    endpoint: "security.delete_role",
    name: "security.delete_role/SecurityDeleteRoleRequestExample1",
    line: "DELETE /_security/role/my_admin_role",
    params: { name: "my_admin_role" } satisfies Api.Security.SecurityDeleteRoleRequest
  },
  {
    endpoint: "security.delete_role_mapping",
    name: "security.delete_role_mapping/SecurityDeleteRoleMappingRequestExample1",
    line: "DELETE /_security/role_mapping/mapping1",
    params: { name: "mapping1" } satisfies Api.Security.SecurityDeleteRoleMappingRequest
  },
  {
    endpoint: "security.delete_service_token",
    name: "security.delete_service_token/DeleteServiceTokenRequestExample1",
    line: "DELETE /_security/service/elastic/fleet-server/credential/token/token42",
    params: {
      namespace: "elastic",
      service: "fleet-server",
      name: "token42"
    } satisfies Api.Security.SecurityDeleteServiceTokenRequest
  },
  {
    endpoint: "security.delete_user",
    name: "security.delete_user/SecurityDeleteUserRequestExample1",
    line: "DELETE /_security/user/jacknich",
    params: { username: "jacknich" } satisfies Api.Security.SecurityDeleteUserRequest
  },
  {
    endpoint: "security.disable_user",
    name: "security.disable_user/SecurityDisableUserExample1",
    line: "PUT /_security/user/jacknich/_disable",
    params: { username: "jacknich" } satisfies Api.Security.SecurityDisableUserRequest
  },
  {
    endpoint: "security.disable_user_profile",
    name: "security.disable_user_profile/SecurityDisableUserProfileExample1",
    line: "POST /_security/profile/u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0/_disable",
    params: {
      uid: "u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0"
    } satisfies Api.Security.SecurityDisableUserProfileRequest
  },
  {
    endpoint: "security.enable_user",
    name: "security.enable_user/SecurityEnableUserExample1",
    line: "PUT _security/user/logstash_system/_enable",
    params: { username: "logstash_system" } satisfies Api.Security.SecurityEnableUserRequest
  },
  {
    endpoint: "security.enable_user_profile",
    name: "security.enable_user_profile/SecurityEnableUserProfileExample1",
    line: "POST /_security/profile/u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0/_enable",
    params: {
      uid: "u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0"
    } satisfies Api.Security.SecurityEnableUserProfileRequest
  },
  {
    endpoint: "security.enroll_kibana",
    name: "security.enroll_kibana/EnrollKibanaRequestExample1",
    line: "GET /_security/enroll/kibana",
    params: {} satisfies Api.Security.SecurityEnrollKibanaRequest
  },
  {
    endpoint: "security.get_api_key",
    name: "security.get_api_key/SecurityGetApiKeyRequestExample2",
    line: "GET /_security/api_key?username=myuser&realm_name=native1",
    params: { username: "myuser", realm_name: "native1" } satisfies Api.Security.SecurityGetApiKeyRequest
  },
  {
    endpoint: "security.get_builtin_privileges",
    name: "security.get_builtin_privileges/SecurityGetBuiltinPrivilegesRequestExample1",
    line: "GET /_security/privilege/_builtin",
    params: {} satisfies Api.Security.SecurityGetBuiltinPrivilegesRequest
  },
  {
    endpoint: "security.get_privileges",
    name: "security.get_privileges/SecurityGetPrivilegesRequestExample1",
    line: "GET /_security/privilege/myapp/read",
    params: { application: "myapp", name: "read" } satisfies Api.Security.SecurityGetPrivilegesRequest
  },
  {
    endpoint: "security.get_role",
    name: "security.get_role/SecurityGetRoleRequestExample1",
    line: "GET /_security/role/my_admin_role",
    params: { name: "my_admin_role" } satisfies Api.Security.SecurityGetRoleRequest
  },
  {
    endpoint: "security.get_role_mapping",
    name: "security.get_role_mapping/SecurityGetRoleMappingRequestExample1",
    line: "GET /_security/role_mapping/mapping1",
    params: { name: "mapping1" } satisfies Api.Security.SecurityGetRoleMappingRequest
  },
  {
    endpoint: "security.get_service_accounts",
    name: "security.get_service_accounts/GetServiceAccountsRequestExample1",
    line: "GET /_security/service/elastic/fleet-server",
    params: {
      namespace: "elastic",
      service: "fleet-server"
    } satisfies Api.Security.SecurityGetServiceAccountsRequest
  },
  {
    endpoint: "security.get_service_credentials",
    name: "security.get_service_credentials/GetServiceCredentialsRequestExample1",
    line: "GET /_security/service/elastic/fleet-server/credential",
    params: {
      namespace: "elastic",
      service: "fleet-server"
    } satisfies Api.Security.SecurityGetServiceCredentialsRequest
  },
  {
    endpoint: "security.get_settings",
    name: "security.get_settings/SecurityGetSettingsExample1",
    line: "GET /_security/settings",
    params: {} satisfies Api.Security.SecurityGetSettingsRequest
  },
  {
    endpoint: "security.get_token",
    name: "security.get_token/GetUserAccessTokenRequestExample1",
    line: "POST /_security/oauth2/token",
    params: { grant_type: "client_credentials" } satisfies Api.Security.SecurityGetTokenRequest
  },
  {
    endpoint: "security.get_token",
    name: "security.get_token/GetUserAccessTokenRequestExample2",
    line: "POST /_security/oauth2/token",
    params: {
      grant_type: "password",
      username: "test_admin",
      password: "x-pack-test-password"
    } satisfies Api.Security.SecurityGetTokenRequest
  },
  {
    endpoint: "security.get_user",
    name: "security.get_user/SecurityGetUserRequestExample1",
    line: "GET /_security/user/jacknich?with_profile_uid=true",
    params: { username: "jacknich", with_profile_uid: true } satisfies Api.Security.SecurityGetUserRequest
  },
  {
    endpoint: "security.get_user_privileges",
    name: "security.get_user_privileges/SecurityGetUserPrivilegesRequestExample1",
    line: "GET /_security/user/_privileges",
    params: {} satisfies Api.Security.SecurityGetUserPrivilegesRequest
  },
  {
    endpoint: "security.get_user_profile",
    name: "security.get_user_profile/GetUserProfileRequestExample1",
    line: "GET /_security/profile/u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0",
    params: {
      uid: "u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0"
    } satisfies Api.Security.SecurityGetUserProfileRequest
  },
  {
    endpoint: "security.grant_api_key",
    name: "security.grant_api_key/SecurityGrantApiKeyRequestExample1",
    line: "POST /_security/api_key/grant",
    params: {
      grant_type: "password",
      username: "test_admin",
      password: "x-pack-test-password",
      api_key: {
        name: "my-api-key",
        expiration: "1d",
        role_descriptors: {
          "role-a": { cluster: ["all"], indices: [{ names: ["index-a*"], privileges: ["read"] }] },
          "role-b": { cluster: ["all"], indices: [{ names: ["index-b*"], privileges: ["all"] }] }
        },
        metadata: {
          application: "my-application",
          environment: { level: 1, trusted: true, tags: ["dev", "staging"] }
        }
      }
    } satisfies Api.Security.SecurityGrantApiKeyRequest
  },
  {
    endpoint: "security.grant_api_key",
    name: "security.grant_api_key/SecurityGrantApiKeyRequestExample2",
    line: "POST /_security/api_key/grant",
    params: {
      grant_type: "password",
      username: "test_admin",
      password: "x-pack-test-password",
      run_as: "test_user",
      api_key: { name: "another-api-key" }
    } satisfies Api.Security.SecurityGrantApiKeyRequest
  },
  {
    endpoint: "security.has_privileges",
    name: "security.has_privileges/SecurityHasPrivilegesRequestExample1",
    line: "GET /_security/user/_has_privileges",
    params: {
      cluster: ["monitor", "manage"],
      index: [
        { names: ["suppliers", "products"], privileges: ["read"] },
        { names: ["inventory"], privileges: ["read", "write"] }
      ],
      application: [
        {
          application: "inventory_manager",
          privileges: ["read", "data:write/inventory"],
          resources: ["product/1852563"]
        }
      ]
    } satisfies Api.Security.SecurityHasPrivilegesRequest
  },
  {
    endpoint: "security.has_privileges_user_profile",
    name: "security.has_privileges_user_profile/HasPrivilegesUserProfileRequestExample1",
    line: "POST /_security/profile/_has_privileges",
    params: {
      uids: [
        "u_LQPnxDxEjIH0GOUoFkZr5Y57YUwSkL9Joiq-g4OCbPc_0",
        "u_rzRnxDgEHIH0GOUoFkZr5Y27YUwSk19Joiq=g4OCxxB_1",
        "u_does-not-exist_0"
      ],
      privileges: {
        cluster: ["monitor", "create_snapshot", "manage_ml"],
        index: [
          { names: ["suppliers", "products"], privileges: ["create_doc"] },
          { names: ["inventory"], privileges: ["read", "write"] }
        ],
        application: [
          {
            application: "inventory_manager",
            privileges: ["read", "data:write/inventory"],
            resources: ["product/1852563"]
          }
        ]
      }
    } satisfies Api.Security.SecurityHasPrivilegesUserProfileRequest
  },
  {
    endpoint: "security.invalidate_api_key",
    name: "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample1",
    line: "DELETE /_security/api_key",
    params: { ids: ["VuaCfGcBCdbkQm-e5aOx"] } satisfies Api.Security.SecurityInvalidateApiKeyRequest
  },
  {
    endpoint: "security.invalidate_api_key",
    name: "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample2",
    line: "DELETE /_security/api_key",
    params: { name: "my-api-key" } satisfies Api.Security.SecurityInvalidateApiKeyRequest
  },
  {
    endpoint: "security.invalidate_api_key",
    name: "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample3",
    line: "DELETE /_security/api_key",
    params: { realm_name: "native1" } satisfies Api.Security.SecurityInvalidateApiKeyRequest
  },
  {
    endpoint: "security.invalidate_api_key",
    name: "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample4",
    line: "DELETE /_security/api_key",
    params: { username: "myuser" } satisfies Api.Security.SecurityInvalidateApiKeyRequest
  },
  {
    endpoint: "security.invalidate_api_key",
    name: "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample6",
    line: "DELETE /_security/api_key",
    params: {
      username: "myuser",
      realm_name: "native1"
    } satisfies Api.Security.SecurityInvalidateApiKeyRequest
  },
  {
    endpoint: "security.invalidate_token",
    name: "security.invalidate_token/SecurityInvalidateTokenRequestExample1",
    line: "DELETE /_security/oauth2/token",
    params: {
      token:
        "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGJ1dCBpdCBpcyBvbmx5IHRlc3QgZGF0YS4gZG8gbm90IHRyeSB0byByZWFkIHRva2VuIQ=="
    } satisfies Api.Security.SecurityInvalidateTokenRequest
  },
  {
    endpoint: "security.invalidate_token",
    name: "security.invalidate_token/SecurityInvalidateTokenRequestExample2",
    line: "DELETE /_security/oauth2/token",
    params: { refresh_token: "vLBPvmAB6KvwvJZr27cS" } satisfies Api.Security.SecurityInvalidateTokenRequest
  },
  {
    endpoint: "security.invalidate_token",
    name: "security.invalidate_token/SecurityInvalidateTokenRequestExample3",
    line: "DELETE /_security/oauth2/token",
    params: { realm_name: "saml1" } satisfies Api.Security.SecurityInvalidateTokenRequest
  },
  {
    endpoint: "security.invalidate_token",
    name: "security.invalidate_token/SecurityInvalidateTokenRequestExample4",
    line: "DELETE /_security/oauth2/token",
    params: { username: "myuser" } satisfies Api.Security.SecurityInvalidateTokenRequest
  },
  {
    endpoint: "security.invalidate_token",
    name: "security.invalidate_token/SecurityInvalidateTokenRequestExample5",
    line: "DELETE /_security/oauth2/token",
    params: { username: "myuser", realm_name: "saml1" } satisfies Api.Security.SecurityInvalidateTokenRequest
  },
  {
    endpoint: "security.oidc_authenticate",
    name: "security.oidc_authenticate/OidcAuthenticateRequestExample1",
    line: "POST /_security/oidc/authenticate",
    params: {
      redirect_uri:
        "https://oidc-kibana.elastic.co:5603/api/security/oidc/callback?code=jtI3Ntt8v3_XvcLzCFGq&state=4dbrihtIAt3wBTwo6DxK-vdk-sSyDBV8Yf0AjdkdT5I",
      state: "4dbrihtIAt3wBTwo6DxK-vdk-sSyDBV8Yf0AjdkdT5I",
      nonce: "WaBPH0KqPVdG5HHdSxPRjfoZbXMCicm5v1OiAj0DUFM",
      realm: "oidc1"
    } satisfies Api.Security.SecurityOidcAuthenticateRequest
  },
  {
    endpoint: "security.oidc_logout",
    name: "security.oidc_logout/OidcLogoutRequestExample1",
    line: "POST /_security/oidc/logout",
    params: {
      token:
        "dGhpcyBpcyBub3QgYSByZWFsIHRva2VuIGJ1dCBpdCBpcyBvbmx5IHRlc3QgZGF0YS4gZG8gbm90IHRyeSB0byByZWFkIHRva2VuIQ==",
      refresh_token: "vLBPvmAB6KvwvJZr27cS"
    } satisfies Api.Security.SecurityOidcLogoutRequest
  },
  {
    endpoint: "security.oidc_prepare_authentication",
    name: "security.oidc_prepare_authentication/OidcPrepareAuthenticationRequestExample1",
    line: "POST /_security/oidc/prepare",
    params: { realm: "oidc1" } satisfies Api.Security.SecurityOidcPrepareAuthenticationRequest
  },
  {
    endpoint: "security.oidc_prepare_authentication",
    name: "security.oidc_prepare_authentication/OidcPrepareAuthenticationRequestExample2",
    line: "POST /_security/oidc/prepare",
    params: {
      realm: "oidc1",
      state: "lGYK0EcSLjqH6pkT5EVZjC6eIW5YCGgywj2sxROO",
      nonce: "zOBXLJGUooRrbLbQk5YCcyC8AXw3iloynvluYhZ5"
    } satisfies Api.Security.SecurityOidcPrepareAuthenticationRequest
  },
  {
    endpoint: "security.oidc_prepare_authentication",
    name: "security.oidc_prepare_authentication/OidcPrepareAuthenticationRequestExample3",
    line: "POST /_security/oidc/prepare",
    params: {
      iss: "http://127.0.0.1:8080",
      login_hint: "this_is_an_opaque_string"
    } satisfies Api.Security.SecurityOidcPrepareAuthenticationRequest
  },
  {
    endpoint: "security.put_privileges",
    name: "security.put_privileges/SecurityPutPrivilegesRequestExample1",
    line: "PUT /_security/privilege",
    params: {
      privileges: {
        myapp: {
          read: {
            actions: ["data:read/*", "action:login"],
            metadata: { description: "Read access to myapp" }
          }
        }
      }
    } satisfies Api.Security.SecurityPutPrivilegesRequest
  },
  {
    endpoint: "security.put_privileges",
    name: "security.put_privileges/SecurityPutPrivilegesRequestExample2",
    line: "PUT /_security/privilege",
    params: {
      privileges: {
        app01: {
          read: { actions: ["action:login", "data:read/*"] },
          write: { actions: ["action:login", "data:write/*"] }
        },
        app02: { all: { actions: ["*"] } }
      }
    } satisfies Api.Security.SecurityPutPrivilegesRequest
  },
  {
    endpoint: "security.put_role",
    name: "security.put_role/SecurityPutRoleRequestExample2",
    line: "POST /_security/role/cli_or_drivers_minimal",
    params: {
      name: "cli_or_drivers_minimal",
      cluster: ["cluster:monitor/main"],
      indices: [{ names: ["test"], privileges: ["read", "indices:admin/get"] }]
    } satisfies Api.Security.SecurityPutRoleRequest
  },
  {
    endpoint: "security.put_role",
    name: "security.put_role/SecurityPutRoleRequestExample3",
    line: "POST /_security/role/only_remote_access_role",
    params: {
      name: "only_remote_access_role",
      remote_indices: [
        {
          clusters: ["my_remote"],
          names: ["logs*"],
          privileges: ["read", "read_cross_cluster", "view_index_metadata"]
        }
      ],
      remote_cluster: [{ clusters: ["my_remote"], privileges: ["monitor_stats"] }]
    } satisfies Api.Security.SecurityPutRoleRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample1",
    line: "POST /_security/role_mapping/mapping1",
    params: {
      name: "mapping1",
      roles: ["user"],
      enabled: true,
      rules: { field: { username: "*" } },
      metadata: { version: 1 }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample2",
    line: "POST /_security/role_mapping/mapping2",
    params: {
      name: "mapping2",
      roles: ["user", "admin"],
      enabled: true,
      rules: { field: { username: ["esadmin01", "esadmin02"] } }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample3",
    line: "POST /_security/role_mapping/mapping3",
    params: {
      name: "mapping3",
      roles: ["ldap-user"],
      enabled: true,
      rules: { field: { "realm.name": "ldap1" } }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample4",
    line: "POST /_security/role_mapping/mapping4",
    params: {
      name: "mapping4",
      roles: ["superuser"],
      enabled: true,
      rules: {
        any: [{ field: { username: "esadmin" } }, { field: { groups: "cn=admins,dc=example,dc=com" } }]
      }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample5",
    line: "POST /_security/role_mapping/mapping5",
    params: {
      name: "mapping5",
      role_templates: [{ template: { source: "{{#tojson}}groups{{/tojson}}" }, format: "json" }],
      rules: { field: { "realm.name": "saml1" } },
      enabled: true
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample6",
    line: "POST /_security/role_mapping/mapping6",
    params: {
      name: "mapping6",
      role_templates: [{ template: { source: "{{#tojson}}groups{{/tojson}}" }, format: "json" }],
      rules: { field: { "realm.name": "saml1" } },
      enabled: true
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample7",
    line: "POST /_security/role_mapping/mapping7",
    params: {
      name: "mapping7",
      roles: ["ldap-example-user"],
      enabled: true,
      rules: {
        all: [{ field: { dn: "*,ou=subtree,dc=example,dc=com" } }, { field: { "realm.name": "ldap1" } }]
      }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample8",
    line: "POST /_security/role_mapping/mapping8",
    params: {
      name: "mapping8",
      roles: ["superuser"],
      enabled: true,
      rules: {
        all: [
          {
            any: [
              { field: { dn: "*,ou=admin,dc=example,dc=com" } },
              { field: { username: ["es-admin", "es-system"] } }
            ]
          },
          { field: { groups: "cn=people,dc=example,dc=com" } },
          { except: { field: { "metadata.terminated_date": null } } }
        ]
      }
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_role_mapping",
    name: "security.put_role_mapping/SecurityPutRoleMappingRequestExample9",
    line: "POST /_security/role_mapping/mapping9",
    params: {
      name: "mapping9",
      rules: { field: { "realm.name": "cloud-saml" } },
      role_templates: [{ template: { source: "saml_user" } }, { template: { source: "_user_{{username}}" } }],
      enabled: true
    } satisfies Api.Security.SecurityPutRoleMappingRequest
  },
  {
    endpoint: "security.put_user",
    name: "security.put_user/SecurityPutUserRequestExample1",
    line: "POST /_security/user/jacknich",
    params: {
      username: "jacknich",
      password: "l0ng-r4nd0m-p@ssw0rd",
      roles: ["admin", "other_role1"],
      full_name: "Jack Nicholson",
      email: "jacknich@example.com",
      metadata: { intelligence: 7 }
    } satisfies Api.Security.SecurityPutUserRequest
  },
  {
    endpoint: "security.query_api_keys",
    name: "security.query_api_keys/QueryApiKeysRequestExample1",
    line: "GET /_security/_query/api_key?with_limited_by=true",
    params: {
      with_limited_by: true,
      query: { ids: { values: ["VuaCfGcBCdbkQm-e5aOx"] } }
    } satisfies Api.Security.SecurityQueryApiKeysRequest
  },
  {
    endpoint: "security.query_api_keys",
    name: "security.query_api_keys/QueryApiKeysRequestExample2",
    line: "GET /_security/_query/api_key",
    params: {
      query: {
        bool: {
          must: [{ prefix: { name: "app1-key-" } }, { term: { invalidated: "false" } }],
          must_not: [{ term: { name: "app1-key-01" } }],
          filter: [
            { wildcard: { username: "org-*-user" } },
            { term: { "metadata.environment": "production" } }
          ]
        }
      },
      from: 20,
      size: 10,
      sort: [{ creation: { order: "desc", format: "date_time" } }, "name"]
    } satisfies Api.Security.SecurityQueryApiKeysRequest
  },
  {
    endpoint: "security.query_api_keys",
    name: "security.query_api_keys/QueryApiKeysRequestExample3",
    line: "GET /_security/_query/api_key",
    params: {
      query: { term: { name: { value: "application-key-1" } } }
    } satisfies Api.Security.SecurityQueryApiKeysRequest
  },
  {
    endpoint: "security.query_role",
    name: "security.query_role/QueryRolesRequestExample1",
    line: "POST /_security/_query/role",
    params: { sort: ["name"] } satisfies Api.Security.SecurityQueryRoleRequest
  },
  {
    endpoint: "security.query_role",
    name: "security.query_role/QueryRolesRequestExample2",
    line: "POST /_security/_query/role",
    params: {
      query: { match: { description: { query: "user access" } } },
      size: 1
    } satisfies Api.Security.SecurityQueryRoleRequest
  },
  {
    endpoint: "security.query_user",
    name: "security.query_user/SecurityQueryUserRequestExample1",
    line: "POST /_security/_query/user?with_profile_uid=true",
    params: {
      with_profile_uid: true,
      query: { prefix: { roles: "other" } }
    } satisfies Api.Security.SecurityQueryUserRequest
  },
  {
    endpoint: "security.query_user",
    name: "security.query_user/SecurityQueryUserRequestExample2",
    line: "POST /_security/_query/user",
    params: {
      query: {
        bool: {
          must: [{ wildcard: { email: "*example.com" } }, { term: { enabled: true } }],
          filter: [{ wildcard: { roles: "*other*" } }]
        }
      },
      from: 1,
      size: 2,
      sort: [{ username: { order: "desc" } }]
    } satisfies Api.Security.SecurityQueryUserRequest
  },
  {
    endpoint: "security.saml_authenticate",
    name: "security.saml_authenticate/SamlAuthenticateRequestExample1",
    line: "POST /_security/saml/authenticate",
    params: {
      content:
        "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiIHhtbG5zOnNhbWw9InVybjpvYXNpczpuYW1lczp0YzpTQU1MOjIuMD.....",
      ids: ["4fee3b046395c4e751011e97f8900b5273d56685"]
    } satisfies Api.Security.SecuritySamlAuthenticateRequest
  },
  {
    endpoint: "security.saml_complete_logout",
    name: "security.saml_complete_logout/SamlCompleteLogoutRequestExample1",
    line: "POST /_security/saml/complete_logout",
    params: {
      realm: "saml1",
      ids: ["_1c368075e0b3..."],
      query_string:
        "SAMLResponse=fZHLasMwEEVbfb1bf...&SigAlg=http%3A%2F%2Fwww.w3.org%2F2000%2F09%2Fxmldsig%23rsa-sha1&Signature=CuCmFn%2BLqnaZGZJqK..."
    } satisfies Api.Security.SecuritySamlCompleteLogoutRequest
  },
  {
    endpoint: "security.saml_complete_logout",
    name: "security.saml_complete_logout/SamlCompleteLogoutRequestExample2",
    line: "POST /_security/saml/complete_logout",
    params: {
      realm: "saml1",
      ids: ["_1c368075e0b3..."],
      content: "PHNhbWxwOkxvZ291dFJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46..."
    } satisfies Api.Security.SecuritySamlCompleteLogoutRequest
  },
  {
    endpoint: "security.saml_invalidate",
    name: "security.saml_invalidate/SamlInvalidateRequestExample1",
    line: "POST /_security/saml/invalidate",
    params: {
      query_string:
        "SAMLRequest=nZFda4MwFIb%2FiuS%2BmviRpqFaClKQdbvo2g12M2KMraCJ9cRR9utnW4Wyi13sMie873MeznJ1aWrnS3VQGR0j4mLkKC1NUeljjA77zYyhVbIE0dR%2By7fmaHq7U%2BdegXWGpAZ%2B%2F4pR32luBFTAtWgUcCv56%2Fp5y30X87Yz1khTIycdgpUW9kY7WdsC9zxoXTvMvWuVV98YyMnSGH2SYE5pwALBIr9QKiwDGpW0oGVUznGeMyJZKFkQ4jBf5HnhUymjIhzCAL3KNFihbYx8TBYzzGaY7EnIyZwHzCWMfiDnbRIftkSjJr%2BFu0e9v%2B0EgOquRiiZjKpiVFp6j50T4WXoyNJ%2FEWC9fdqc1t%2F1%2B2F3aUpjzhPiXpqMz1%2FHSn4A&SigAlg=http%3A%2F%2Fwww.w3.org%2F2001%2F04%2Fxmldsig-more%23rsa-sha256&Signature=MsAYz2NFdovMG2mXf6TSpu5vlQQyEJAg%2B4KCwBqJTmrb3yGXKUtIgvjqf88eCAK32v3eN8vupjPC8LglYmke1ZnjK0%2FKxzkvSjTVA7mMQe2AQdKbkyC038zzRq%2FYHcjFDE%2Bz0qISwSHZY2NyLePmwU7SexEXnIz37jKC6NMEhus%3D",
      realm: "saml1"
    } satisfies Api.Security.SecuritySamlInvalidateRequest
  },
  {
    endpoint: "security.saml_logout",
    name: "security.saml_logout/SamlLogoutRequestExample1",
    line: "POST /_security/saml/logout",
    params: {
      token: "46ToAxZVaXVVZTVKOVF5YU04ZFJVUDVSZlV3",
      refresh_token: "mJdXLtmvTUSpoLwMvdBt_w"
    } satisfies Api.Security.SecuritySamlLogoutRequest
  },
  {
    endpoint: "security.saml_prepare_authentication",
    name: "security.saml_prepare_authentication/SamlPrepareAuthenticationRequestExample1",
    line: "POST /_security/saml/prepare",
    params: { realm: "saml1" } satisfies Api.Security.SecuritySamlPrepareAuthenticationRequest
  },
  {
    endpoint: "security.saml_prepare_authentication",
    name: "security.saml_prepare_authentication/SamlPrepareAuthenticationRequestExample2",
    line: "POST /_security/saml/prepare",
    params: {
      acs: "https://kibana.org/api/security/saml/callback"
    } satisfies Api.Security.SecuritySamlPrepareAuthenticationRequest
  },
  {
    endpoint: "security.suggest_user_profiles",
    name: "security.suggest_user_profiles/SuggestUserProfilesRequestExample1",
    line: "POST /_security/profile/_suggest",
    params: {
      name: "jack",
      hint: {
        uids: [
          "u_8RKO7AKfEbSiIHZkZZ2LJy2MUSDPWDr3tMI_CkIGApU_0",
          "u_79HkWkwmnBH5gqFKwoxggWPjEBOur1zLPXQPEl1VBW0_0"
        ],
        labels: { direction: ["north", "east"] }
      }
    } satisfies Api.Security.SecuritySuggestUserProfilesRequest
  },
  {
    endpoint: "security.update_api_key",
    name: "security.update_api_key/UpdateApiKeyRequestExample1",
    line: "PUT /_security/api_key/VuaCfGcBCdbkQm-e5aOx",
    params: {
      id: "VuaCfGcBCdbkQm-e5aOx",
      role_descriptors: { "role-a": { indices: [{ names: ["*"], privileges: ["write"] }] } },
      metadata: { environment: { level: 2, trusted: true, tags: ["production"] } }
    } satisfies Api.Security.SecurityUpdateApiKeyRequest
  },
  {
    endpoint: "security.update_api_key",
    name: "security.update_api_key/UpdateApiKeyRequestExample2",
    line: "PUT /_security/api_key/VuaCfGcBCdbkQm-e5aOx",
    params: {
      id: "VuaCfGcBCdbkQm-e5aOx",
      role_descriptors: {}
    } satisfies Api.Security.SecurityUpdateApiKeyRequest
  },
  {
    endpoint: "security.update_cross_cluster_api_key",
    name: "security.update_cross_cluster_api_key/UpdateCrossClusterApiKeyRequestExample1",
    line: "PUT /_security/cross_cluster/api_key/VuaCfGcBCdbkQm-e5aOx",
    params: {
      id: "VuaCfGcBCdbkQm-e5aOx",
      access: { replication: [{ names: ["archive"] }] },
      metadata: { application: "replication" }
    } satisfies Api.Security.SecurityUpdateCrossClusterApiKeyRequest
  },
  {
    endpoint: "security.update_settings",
    name: "security.update_settings/SecurityUpdateSettingsRequestExample1",
    line: "PUT /_security/settings",
    params: {
      security: { index: { auto_expand_replicas: "0-all" } },
      "security-tokens": { index: { auto_expand_replicas: "0-all" } },
      "security-profile": { index: { auto_expand_replicas: "0-all" } }
    } satisfies Api.Security.SecurityUpdateSettingsRequest
  },
  {
    endpoint: "security.update_user_profile_data",
    name: "security.update_user_profile_data/UpdateUserProfileDataRequestExample1",
    line: "POST /_security/profile/u_P_0BMHgaOK3p7k-PFWUCbw9dQ-UFjt01oWJ_Dp2PmPc_0/_data",
    params: {
      uid: "u_P_0BMHgaOK3p7k-PFWUCbw9dQ-UFjt01oWJ_Dp2PmPc_0",
      labels: { direction: "east" },
      data: { app1: { theme: "default" } }
    } satisfies Api.Security.SecurityUpdateUserProfileDataRequest
  }
]
