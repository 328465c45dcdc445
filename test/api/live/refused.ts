/**
 * Endpoints that the test servers have and cannot carry out: what is sent, the type of the error that the
 * server answers, and why.
 */
import type * as Effect from "effect/Effect"
import type { Elasticsearch, ElasticsearchError } from "effect-elasticsearch"

type Client = Elasticsearch["Service"]

export interface Refusal {
  readonly name: string
  /** The password is that of the user elastic, where there are users. */
  readonly send: (es: Client, password: string) => Effect.Effect<unknown, ElasticsearchError>
  /** What the server calls its error. */
  readonly type: string
  readonly reason: string
}

const noIndex =
  "keeps its data in the index .security, which needs the token filter pattern_capture of a module that the distribution lacks"
const nothingThere =
  "there is nothing to change or delete, because nothing can be made without the index .security"
const noRealm = "the server has no realm of this kind"
const noDangling = "the server has no dangling index, and an index cannot be made one"
const noDeleteByQuery =
  "replaces the rules of a set by delete by query, which is a module that the distribution lacks"
const noSet = "there is no set of synonyms, because none can be made without delete by query"
const noScripts = "the distribution has no script language"
const noFeature = "asks every feature of x-pack, and the distribution lacks the modules of most"

/** Asked of a server without security. */
export const plain: ReadonlyArray<Refusal> = [
  {
    name: "dangling_indices.delete_dangling_index",
    send: (es) => es.danglingIndices.deleteDanglingIndex({ index_uuid: "none", accept_data_loss: true }),
    type: "illegal_argument_exception",
    reason: noDangling
  },
  {
    name: "dangling_indices.import_dangling_index",
    send: (es) => es.danglingIndices.importDanglingIndex({ index_uuid: "none", accept_data_loss: true }),
    type: "illegal_argument_exception",
    reason: noDangling
  },
  {
    name: "put_script",
    send: (es) => es.putScript({ id: "live", script: { lang: "painless", source: "1" } }),
    type: "illegal_argument_exception",
    reason: noScripts
  },
  {
    name: "get_script",
    send: (es) => es.getScript({ id: "live" }),
    type: "not_found",
    reason: noScripts
  },
  {
    name: "delete_script",
    send: (es) => es.deleteScript({ id: "live" }),
    type: "resource_not_found_exception",
    reason: noScripts
  },
  {
    name: "synonyms.put_synonym",
    send: (es) => es.synonyms.putSynonym({ id: "live", synonyms_set: [{ id: "1", synonyms: "a, b" }] }),
    type: "illegal_state_exception",
    reason: noDeleteByQuery
  },
  {
    name: "synonyms.delete_synonym",
    send: (es) => es.synonyms.deleteSynonym({ id: "live" }),
    type: "illegal_state_exception",
    reason: noDeleteByQuery
  },
  {
    name: "synonyms.get_synonym",
    send: (es) => es.synonyms.getSynonym({ id: "live" }),
    type: "resource_not_found_exception",
    reason: noSet
  },
  {
    name: "synonyms.get_synonym_rule",
    send: (es) => es.synonyms.getSynonymRule({ set_id: "live", rule_id: "1" }),
    type: "resource_not_found_exception",
    reason: noSet
  },
  {
    name: "synonyms.put_synonym_rule",
    send: (es) => es.synonyms.putSynonymRule({ set_id: "live", rule_id: "1", synonyms: "a, b" }),
    type: "resource_not_found_exception",
    reason: noSet
  },
  {
    name: "synonyms.delete_synonym_rule",
    send: (es) => es.synonyms.deleteSynonymRule({ set_id: "live", rule_id: "1" }),
    type: "resource_not_found_exception",
    reason: noSet
  },
  {
    name: "xpack.usage",
    send: (es) => es.xpack.usage(),
    type: "illegal_state_exception",
    reason: noFeature
  }
]

const stored = (name: string, send: Refusal["send"]): Refusal => ({
  name: `security.${name}`,
  send,
  type: "illegal_argument_exception",
  reason: noIndex
})

const absent = (name: string, type: string, send: Refusal["send"]): Refusal => ({
  name: `security.${name}`,
  send,
  type,
  reason: nothingThere
})

const realm = (name: string, type: string, send: Refusal["send"]): Refusal => ({
  name: `security.${name}`,
  send,
  type,
  reason: noRealm
})

const query = "SAMLRequest=none"
const uid = "u_none"

/** Asked of a server with security and a trial license. */
export const secured: ReadonlyArray<Refusal> = [
  stored("put_user", (es) => es.security.putUser({ username: "live", password: "correct horse", roles: [] })),
  stored("change_password", (es) =>
    es.security.changePassword({ username: "elastic", password: "correct horse" })
  ),
  stored("enable_user", (es) => es.security.enableUser({ username: "live" })),
  stored("disable_user", (es) => es.security.disableUser({ username: "live" })),
  stored("put_role", (es) => es.security.putRole({ name: "live", cluster: ["monitor"] })),
  stored("bulk_put_role", (es) => es.security.bulkPutRole({ roles: { live: { cluster: ["monitor"] } } })),
  stored("put_role_mapping", (es) =>
    es.security.putRoleMapping({
      name: "live",
      enabled: true,
      roles: ["monitoring_user"],
      rules: { field: { username: "*" } }
    })
  ),
  stored("put_privileges", (es) =>
    es.security.putPrivileges({ privileges: { live: { read: { actions: ["data:read/*"] } } } })
  ),
  stored("create_api_key", (es) => es.security.createApiKey({ name: "live" })),
  stored("grant_api_key", (es, password) =>
    es.security.grantApiKey({
      grant_type: "password",
      username: "elastic",
      password,
      api_key: { name: "live" }
    })
  ),
  stored("create_cross_cluster_api_key", (es) =>
    es.security.createCrossClusterApiKey({ name: "live", access: { search: [{ names: ["a"] }] } })
  ),
  stored("create_service_token", (es) =>
    es.security.createServiceToken({ namespace: "elastic", service: "fleet-server", name: "live" })
  ),
  stored("activate_user_profile", (es, password) =>
    es.security.activateUserProfile({ grant_type: "password", username: "elastic", password })
  ),
  stored("enable_user_profile", (es) => es.security.enableUserProfile({ uid })),
  stored("disable_user_profile", (es) => es.security.disableUserProfile({ uid })),
  stored("update_user_profile_data", (es) => es.security.updateUserProfileData({ uid, labels: { a: "b" } })),
  stored("update_settings", (es) =>
    es.security.updateSettings({ security: { "index.auto_expand_replicas": "0-1" } })
  ),
  absent("clone_api_key", "status_exception", (es) =>
    es.security.cloneApiKey({ api_key: "none", name: "live" })
  ),
  absent("update_api_key", "resource_not_found_exception", (es) => es.security.updateApiKey({ id: "none" })),
  absent("update_cross_cluster_api_key", "resource_not_found_exception", (es) =>
    es.security.updateCrossClusterApiKey({ id: "none", access: { search: [{ names: ["a"] }] } })
  ),
  absent("delete_user", "not_found", (es) => es.security.deleteUser({ username: "live" })),
  absent("delete_role", "not_found", (es) => es.security.deleteRole({ name: "live" })),
  absent("delete_role_mapping", "not_found", (es) => es.security.deleteRoleMapping({ name: "live" })),
  absent("delete_service_token", "not_found", (es) =>
    es.security.deleteServiceToken({ namespace: "elastic", service: "fleet-server", name: "live" })
  ),
  absent("delete_privileges", "unknown", (es) =>
    es.security.deletePrivileges({ application: "live", name: "read" })
  ),
  realm("delegate_pki", "x_content_parse_exception", (es) =>
    es.security.delegatePki({ x509_certificate_chain: ["MIIB"] })
  ),
  realm("oidc_prepare_authentication", "security_exception", (es) =>
    es.security.oidcPrepareAuthentication({ realm: "live" })
  ),
  realm("oidc_authenticate", "security_exception", (es) =>
    es.security.oidcAuthenticate({ nonce: "n", redirect_uri: "http://localhost/", state: "s", realm: "live" })
  ),
  realm("oidc_logout", "security_exception", (es) => es.security.oidcLogout({ token: "none" })),
  realm("saml_prepare_authentication", "security_exception", (es) =>
    es.security.samlPrepareAuthentication({ realm: "live" })
  ),
  realm("saml_authenticate", "security_exception", (es) =>
    es.security.samlAuthenticate({ content: "none", ids: [], realm: "live" })
  ),
  realm("saml_complete_logout", "security_exception", (es) =>
    es.security.samlCompleteLogout({ realm: "live", ids: [], query_string: query })
  ),
  realm("saml_invalidate", "security_exception", (es) =>
    es.security.samlInvalidate({ query_string: query, realm: "live" })
  ),
  realm("saml_logout", "security_exception", (es) => es.security.samlLogout({ token: "none" })),
  realm("saml_service_provider_metadata", "security_exception", (es) =>
    es.security.samlServiceProviderMetadata({ realm_name: "live" })
  ),
  {
    name: "security.enroll_node",
    send: (es) => es.security.enrollNode(),
    type: "security_exception",
    reason: "the server is not in enrollment mode, which needs certificates that it made itself"
  },
  {
    name: "security.enroll_kibana",
    send: (es) => es.security.enrollKibana(),
    type: "security_exception",
    reason: "the server is not in enrollment mode, which needs certificates that it made itself"
  }
]
