/**
 * Every endpoint that the test servers have, called at least once with its answer checked. What was called is
 * kept in live/coverage.json; run with LIVE_COVERAGE=write to write it anew.
 */
import { assert, describe, inject, it, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Auth } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import { everyAggregation } from "./live/aggregations.ts"
import { tables } from "./live/cat.ts"
import { clusterState, internals, nodes, tasks } from "./live/cluster.ts"
import { compare, endpoints, isMissing, reasons, refuses } from "./live/coverage.ts"
import { documents } from "./live/documents.ts"
import { deprecated, esql } from "./live/esql.ts"
import { aliases, analysis, indexLife, templates } from "./live/indices.ts"
import { mappingsAndSettings } from "./live/mappings.ts"
import { everyQuery } from "./live/queries.ts"
import { makeRecord, recordedClient } from "./live/record.ts"
import * as refused from "./live/refused.ts"
import { manySearches, searching } from "./live/search.ts"
import { absent, certificates, illHealth, leftovers, tokens, trial, users } from "./live/secured.ts"
import { license, pipelines, scripts, snapshots, synonyms } from "./live/storage.ts"

const record = makeRecord()

/** Endpoints that did not answer although at least one server has something behind them. */
const present = new Set<string>()

const lookForModules = Effect.suspend(() =>
  Effect.forEach(
    endpoints.filter(({ name }) => !record.answered.has(name) && !(name in reasons)),
    (endpoint) =>
      Effect.map(isMissing(endpoint), (missing) => {
        if (!missing) present.add(endpoint.name)
      }),
    { concurrency: 4, discard: true }
  )
)

const securedClient = Layer.unwrap(
  Effect.gen(function* () {
    const { ca = "", password = Redacted.make(""), url, username = "" } = yield* Server.Server
    return recordedClient(record, { nodes: [url], auth: Auth.basic(username, password), tls: { ca } })
  })
)

const securedServer = Server.layer({
  version: "9.5.2",
  tls: true,
  settings: { "xpack.security.authc.token.enabled": true }
})

layer(Layer.provideMerge(securedClient, securedServer), { excludeTestServices: true, timeout: "3 minutes" })(
  "Elasticsearch 9.5.2 with security",
  (it) => {
    it.effect("starts a trial of its license", () => trial)
    it.effect("knows users, roles and privileges", () => users)
    it.effect("tells that keys and roles are not there", () => absent)
    it.effect("gives tokens and takes them back", () => tokens)
    it.effect("names its certificates", () => certificates)
    it.effect("tells what is wrong with its health", () => illHealth)
    for (const refusal of refused.secured) {
      it.effect(`refuses ${refusal.name}: ${refusal.reason}`, () =>
        Effect.flatMap(Server.Server, ({ password = Redacted.make("") }) =>
          refuses(refusal, Redacted.value(password))
        )
      )
    }
    it.effect("resets its features and its license", () => leftovers)
    it.effect("lacks a module for what did not answer", () => lookForModules)
  }
)

for (const version of ["8.19.21", "9.5.2"] as const) {
  const options =
    version === "9.5.2"
      ? { nodes: [inject("elasticsearchUrl")] }
      : { nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 as const }
  layer(recordedClient(record, options), { excludeTestServices: true })(`Elasticsearch ${version}`, (it) => {
    it.effect("gives back every type of field and every setting", () => mappingsAndSettings)
    it.effect("keeps documents", () => documents)
    it.effect("copies, closes and measures indices", () => indexLife(version))
    it.effect("takes text apart", () => analysis)
    it.effect("keeps aliases and rolls them over", () => aliases)
    it.effect("keeps templates and applies them", () => templates)
    it.effect("runs every query", () => everyQuery)
    it.effect("runs every aggregation", () => everyAggregation)
    it.effect("answers a search with all its parts", () => searching)
    it.effect("searches many times, in pages and without documents", () => manySearches)
    it.effect("describes the cluster", () => clusterState(version))
    it.effect("describes its nodes", () => nodes)
    it.effect("tells its tasks", () => tasks)
    it.effect("tells what it keeps for itself", () => internals)
    it.effect("prints tables with all columns", () => tables(version))
    it.effect("takes snapshots and restores them", () => snapshots)
    it.effect("keeps pipelines and tries them", () => pipelines)
    it.effect("lists synonyms", () => synonyms)
    it.effect("tells the contexts of scripts", () => scripts)
    it.effect("tells its license", () => license)
    if (version === "8.19.21") {
      it.effect("answers ES|QL, at once and later", () => esql)
      it.effect("keeps what 9 has no longer", () => deprecated)
    }
    for (const refusal of refused.plain) {
      it.effect(`refuses ${refusal.name}: ${refusal.reason}`, () => refuses(refusal))
    }
    it.effect("lacks a module for what did not answer", () => lookForModules)
  })
}

describe("all endpoints", () => {
  it("have answers as the client promises", () => {
    assert.deepStrictEqual([...record.misfits], [])
  })

  it.effect("stand in coverage.json", () =>
    Effect.gen(function* () {
      const names = endpoints.map(({ name }) => name).toSorted()
      const live = names.filter((name) => record.answered.has(name))
      const missing = names.filter((name) => !record.answered.has(name) && !(name in reasons))
      // What is refused did not answer, and what is missing is nowhere: each name has one place.
      assert.deepStrictEqual(
        Object.keys(reasons).filter((name) => record.answered.has(name)),
        []
      )
      assert.deepStrictEqual(
        missing.filter((name) => present.has(name)),
        []
      )
      yield* compare({ live, missing, refused: reasons })
    })
  )
})
