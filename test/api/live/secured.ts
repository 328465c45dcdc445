/** What needs security, TLS, a trial license, or a server that nobody else uses. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import { Elasticsearch } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import { freshIndex } from "./scenario.ts"

export const trial = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const started = yield* es.license.postStartTrial({ acknowledge: true })
  assert.deepStrictEqual([started.trial_was_started, started.type], [true, "trial"])
  assert.strictEqual((yield* es.license.get({ accept_enterprise: true })).license.type, "trial")
  assert.isTrue((yield* es.license.getBasicStatus()).eligible_to_start_basic)
  const info = yield* es.xpack.info({ categories: ["license"], human: true })
  assert.strictEqual(info.license?.mode, "trial")
})

export const users = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { security } = es
  const me = yield* security.authenticate()
  assert.deepStrictEqual([me.username, me.authentication_realm.type], ["elastic", "reserved"])
  const can = yield* security.hasPrivileges({
    cluster: ["monitor"],
    index: [{ names: ["books-*"], privileges: ["read"] }],
    application: [{ application: "app", privileges: ["read"], resources: ["*"] }]
  })
  assert.isTrue(can.cluster["monitor"])
  assert.include((yield* security.getUserPrivileges()).cluster, "all")
  const builtin = yield* security.getBuiltinPrivileges()
  assert.include(builtin.cluster, "monitor")

  assert.property(yield* security.getUser({ username: "elastic" }), "elastic")
  assert.property(yield* security.getUser(), "kibana_system")
  assert.property(yield* security.getRole(), "superuser")
  assert.isTrue(
    (yield* security.getRole({ name: "monitoring_user" }))["monitoring_user"]?.metadata?.["_reserved"]
  )
  assert.deepStrictEqual(yield* security.getRoleMapping(), {})
  assert.deepStrictEqual(yield* security.getPrivileges(), {})
  assert.strictEqual((yield* security.queryUser({ with_profile_uid: true })).total, 0)
  assert.strictEqual((yield* security.queryRole({ size: 5 })).total, 0)
  assert.strictEqual((yield* security.queryApiKeys({ size: 5 })).total, 0)
  assert.deepStrictEqual((yield* security.getApiKey({ owner: true })).api_keys, [])
  const profiles = yield* security.getUserProfile({ uid: ["u_none"] })
  assert.deepStrictEqual(profiles.profiles, [])
  const withPrivileges = yield* security.hasPrivilegesUserProfile({
    uids: ["u_none"],
    privileges: { cluster: ["monitor"] }
  })
  assert.deepStrictEqual(withPrivileges.has_privilege_uids, [])
  assert.strictEqual((yield* security.suggestUserProfiles({ name: "e" })).total.value, 0)

  const accounts = yield* security.getServiceAccounts()
  assert.property(accounts, "elastic/fleet-server")
  const credentials = yield* security.getServiceCredentials({ namespace: "elastic", service: "fleet-server" })
  assert.strictEqual(credentials.count, 0)
  assert.property(yield* security.getSettings(), "security")
  assert.strictEqual(Object.keys((yield* security.getStats()).nodes).length, 1)

  const caches = [
    yield* security.clearApiKeyCache({ ids: "none" }),
    yield* security.clearCachedPrivileges({ application: "*" }),
    yield* security.clearCachedRealms({ realms: "*" }),
    yield* security.clearCachedRoles({ name: "*" }),
    yield* security.clearCachedServiceTokens({ namespace: "elastic", service: "fleet-server", name: "none" })
  ]
  for (const cache of caches) assert.strictEqual(cache._nodes.successful, 1)
})

export const tokens = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { password } = yield* Server.Server
  const token = yield* es.security.getToken({
    grant_type: "password",
    username: "elastic",
    password: Redacted.value(password ?? Redacted.make(""))
  })
  assert.strictEqual(token.type, "Bearer")
  const gone = yield* es.security.invalidateToken({ token: token.access_token })
  assert.strictEqual(gone.invalidated_tokens, 1)
})

export const certificates = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const all = yield* es.ssl.certificates()
  // In whatever order: they are a set on the server.
  assert.isTrue(all.some(({ has_private_key }) => has_private_key))
})

/** Roles and keys that are not there: nothing can be made without the index that keeps them. */
export const absent = Effect.gen(function* () {
  const { security } = yield* Elasticsearch
  assert.deepStrictEqual((yield* security.bulkDeleteRole({ names: ["none"] })).deleted ?? [], [])
  const invalidated = yield* security.invalidateApiKey({ ids: ["none"] })
  assert.deepStrictEqual(invalidated.invalidated_api_keys, [])
  const updated = yield* security.bulkUpdateApiKeys({ ids: ["none"] })
  assert.strictEqual(updated.errors?.count, 1)
})

/** A cluster with no room for more shards. */
export const illHealth = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({ settings: { number_of_replicas: 0 } })
  yield* es.cluster.putSettings({ persistent: { "cluster.max_shards_per_node": 1 } })
  const report = yield* es.healthReport({ feature: "shards_capacity", verbose: true }).pipe(
    // The node that watches over health hears of the setting a little later.
    Effect.repeat({
      until: ({ indicators }) => indicators.shards_capacity?.status === "red",
      schedule: Schedule.spaced("100 millis")
    }),
    Effect.timeout("20 seconds")
  )
  yield* es.cluster.putSettings({ persistent: { "cluster.max_shards_per_node": null } })
  const capacity = report.indicators.shards_capacity
  assert.strictEqual(capacity?.status, "red")
  assert.isAbove(capacity?.diagnosis?.length ?? 0, 0)
  assert.isAbove(capacity?.impacts?.length ?? 0, 0)
  yield* es.indices.delete({ index })
})

/** Parts with their lengths before them, as a license is signed; the signature itself is of nothing. */
const signature = Buffer.concat([
  Buffer.from([0, 0, 0, 5]),
  ...[13, 20, 256].flatMap((length) => {
    const size = Buffer.alloc(4)
    size.writeInt32BE(length)
    return [size, Buffer.alloc(length)]
  })
]).toString("base64")

export const leftovers = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const reset = yield* es.features.resetFeatures()
  assert.include(
    reset.features.map(({ feature_name }) => feature_name),
    "security"
  )
  const posted = yield* es.license.post({
    acknowledge: true,
    licenses: [
      {
        uid: "893361dc-9749-4997-93cb-802e3d7fa4xx",
        type: "gold",
        issue_date_in_millis: 1411948800000,
        expiry_date_in_millis: 1914278399999,
        max_nodes: 1,
        issued_to: "test",
        issuer: "test",
        signature
      }
    ]
  })
  assert.strictEqual(posted.license_status, "invalid")
  const basic = yield* es.license.postStartBasic({ acknowledge: true })
  assert.isTrue(basic.basic_was_started)
  assert.isTrue((yield* es.license.delete()).acknowledged)
})
