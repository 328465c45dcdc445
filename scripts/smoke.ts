/** Uses the built package as its users do: by its name, through its exports, without the sources. */
import * as Effect from "effect/Effect"
import { strict as assert } from "node:assert"

const root = await import("effect-elasticsearch")
const program = Effect.gen(function* () {
  const es = yield* root.Elasticsearch
  return yield* es.count()
}).pipe(Effect.flip, Effect.provide(root.Elasticsearch.layer({ nodes: ["http://127.0.0.1:1"] })))

assert.match(import.meta.resolve("effect-elasticsearch"), /\/dist\/index\.js$/)
assert.equal((await Effect.runPromise(program))._tag, "ConnectionError")
for (const path of [
  "Transport/internal/plan",
  "Api/internal/schema",
  "Testing/internal/distribution",
  "Dsl/searches/run",
  "Vector/internal/vectors"
]) {
  await assert.rejects(import(`effect-elasticsearch/${path}`), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" })
}
for (const subpath of [
  "Client",
  "Errors",
  "Api",
  "Api/Core",
  "Api/Endpoint",
  "Api/Indices",
  "Api/private/Shutdown",
  "Api/types/QueryDsl",
  "Config",
  "Transport/CloudId",
  "Transport/Credentials",
  "Transport/HttpClientConnection",
  "Transport/Long",
  "Transport/NodeChanges",
  "Transport/NodeSelector",
  "Transport/OAuth",
  "Transport/Proxy",
  "Transport/RetryPolicy",
  "Transport/Sniffer",
  "Transport/Streaming",
  "Transport/Transport",
  "Transport/UndiciConnection",
  "Bulk",
  "Dsl",
  "Dsl/Document",
  "Dsl/Query",
  "Dsl/Search",
  "Esql",
  "Esql/Arrow",
  "Esql/Fn",
  "Search",
  "Testing",
  "Testing/Cassette",
  "Testing/Fake",
  "Testing/Memory",
  "Testing/Server",
  "Vector",
  "Vector/Packing",
  "Vector/Strategy"
]) {
  assert.ok(Object.keys(await import(`effect-elasticsearch/${subpath}`)), subpath)
}
process.stdout.write("the built package imports, and answers with a failure as a value\n")
