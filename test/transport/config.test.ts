import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { inspect } from "node:util"
import { Auth, Elasticsearch, type Options } from "effect-elasticsearch"
import * as Node from "effect-elasticsearch/Transport/Node"
import { recordingServer } from "../support/recordingServer.ts"

const parsed = (url: string | URL) => Result.getOrThrow(Node.parse(url, "nodes[0]"))

describe("a node's URL", () => {
  it("is read with port, path prefix and IPv6", () => {
    const shapes = ["http://localhost:9200", "https://a.example/es//", "http://[::1]:9201/", "http://h"].map(
      (url) => {
        const { host, origin, pathPrefix, port } = parsed(url)
        return [host, port, origin, pathPrefix]
      }
    )
    assert.deepStrictEqual(shapes, [
      ["localhost", 9200, "http://localhost:9200", ""],
      ["a.example", 443, "https://a.example", "/es"],
      ["[::1]", 9201, "http://[::1]:9201", ""],
      ["h", 80, "http://h", ""]
    ])
    assert.strictEqual(parsed(new URL("http://localhost:9200")).url, "http://localhost:9200")
  })

  it("keeps its credentials out of its text", () => {
    const node = parsed("https://user:hunter2@h:1/p")
    assert.strictEqual(node.url, "https://h:1/p")
    assert.notInclude(JSON.stringify(node) + inspect(node, { depth: 9 }), "hunter2")
  })

  it("that is wrong is an error that names the option and what to write", () => {
    const reasons = ["localhost:9200", "", "ftp://h", "http://h?a=1", "http://:secret@h"].map((url) => {
      const result = Node.parse(url, "nodes[3]")
      assert(Result.isFailure(result))
      assert.strictEqual(result.failure._tag, "ConfigError")
      assert.notInclude(result.failure.message, "secret")
      return result.failure.message
    })
    assert.deepStrictEqual(reasons, [
      "option nodes[3]: has the scheme localhost. Only http and https are understood. Write it as https://host:9200",
      "option nodes[3]: is not a URL. Write it as https://host:9200",
      "option nodes[3]: has the scheme ftp. Only http and https are understood. Write it as https://host:9200",
      "option nodes[3]: has a query or a fragment. Give the address of the node alone",
      "option nodes[3]: has a password without a user. Write https://user:password@host:9200, or use the auth option"
    ])
  })
})

describe("the options of the client", () => {
  const building = (options: Options) => Effect.scoped(Layer.build(Elasticsearch.layer(options)))

  it.effect("that are wrong fail the layer and name the option", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<Options> = [
        { nodes: [] },
        { nodes: ["http://a:1", "nonsense"] },
        { nodes: ["http://a:1", "http://u:p@a:1/"] },
        { nodes: ["http://a:1"], requestTimeout: 0 },
        { nodes: ["http://a:1"], maxResponseSize: -1 },
        { nodes: ["http://a:1"], connections: 0 },
        { nodes: ["https://a:1"], tls: { ca: "x" } },
        { nodes: ["https://a:1"], tls: { caFile: "/no/such/file" } },
        { nodes: ["https://a:1"], tls: { ca: "x", caFile: "y" } },
        { nodes: ["http://a:1"], tls: { servername: "b" } },
        // The compiler refuses these two.
        {} as Options,
        { nodes: ["http://a:1"], cloudId: "name:aG9zdCRlcyRraWJhbmE=" } as unknown as Options,
        { cloudId: "name:aG9zdCRlcyRraWJhbmE=", sniff: { onStart: true } },
        { nodes: ["http://a:1"], serverMode: "serverless", sniff: { interval: "1 minute" } },
        { nodes: ["http://a:1"], sniff: { timeout: 0 } },
        { nodes: ["http://a:1"], auth: Auth.none, headers: { Authorization: "Basic x" } },
        { nodes: ["http://a:1"], headers: { "x y": "1" } },
        { nodes: ["http://a:1"], maxRetries: 1.5 },
        { nodes: ["http://a:1"], deadTimeout: "0 seconds" },
        { nodes: ["http://a:1"], timeoutsUntilDead: 0 },
        { nodes: ["http://a:1"], retryBudget: { perCall: -1 } },
        { nodes: ["http://a:1"], auth: Auth.apiKey(Redacted.make("")) }
      ]
      const named: Array<string> = []
      for (const options of wrong) {
        const error = yield* Effect.flip(building(options))
        assert.strictEqual(error._tag, "ConfigError")
        named.push(error.option)
      }
      assert.deepStrictEqual(named, [
        "nodes",
        "nodes[1]",
        "nodes[1]",
        "requestTimeout",
        "maxResponseSize",
        "connections",
        "tls",
        "tls.caFile",
        "tls.caFile",
        "tls",
        "nodes",
        "cloudId",
        "sniff",
        "sniff",
        "sniff.timeout",
        "headers",
        "headers",
        "maxRetries",
        "deadTimeout",
        "timeoutsUntilDead",
        "retryBudget.perCall",
        "auth"
      ])
    })
  )

  it.effect("are not changed", () =>
    Effect.gen(function* () {
      const options = Object.freeze({ nodes: Object.freeze(["http://a:1"]), tls: undefined, connections: 1 })
      assert.isTrue(Exit.isSuccess(yield* Effect.exit(building(options))))
    })
  )

  const fromEnvironment = (env: { readonly [name: string]: string }) =>
    Effect.flatMap(Elasticsearch, (es) => es.cluster.health()).pipe(
      Effect.exit,
      Effect.provide(
        Elasticsearch.layerConfig().pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env }))))
      )
    )

  it.effect("come from the environment", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: {} }))
      const encoded = Buffer.from("me:word").toString("base64")
      for (const env of [
        { ELASTICSEARCH_API_KEY: "key", ELASTICSEARCH_USERNAME: "me", ELASTICSEARCH_PASSWORD: "word" },
        { ELASTICSEARCH_USERNAME: "me", ELASTICSEARCH_PASSWORD: "word", ELASTICSEARCH_TOKEN: "token" },
        { ELASTICSEARCH_TOKEN: "token", ELASTICSEARCH_REQUEST_TIMEOUT: "10 seconds" },
        {}
      ]) {
        yield* fromEnvironment({ ELASTICSEARCH_URL: server.url, ...env })
      }
      assert.deepStrictEqual(
        server.requests.map((request) => request.headers["authorization"]),
        ["ApiKey key", `Basic ${encoded}`, "Bearer token", undefined]
      )
    })
  )

  it.effect("that the environment lacks are a ConfigError of Effect", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(fromEnvironment({}))
      assert.strictEqual(error._tag, "ConfigError")
      assert.include(String(error), "ELASTICSEARCH_URL")
    })
  )

  it.effect("appear in no error, however it is printed", () =>
    Effect.gen(function* () {
      const secrets = ["hunter2", Buffer.from("me:hunter2").toString("base64"), "tok3n"]
      const refused: ReadonlyArray<Options> = [
        { nodes: ["http://me:hunter2@127.0.0.1:1"] },
        { nodes: ["http://127.0.0.1:1"], auth: Auth.basic("me", Redacted.make("hunter2")) },
        { nodes: ["http://127.0.0.1:1"], auth: Auth.bearer(Redacted.make("tok3n")) }
      ]
      const printed: Array<string> = []
      for (const options of refused) {
        const error = yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
          Effect.provide(Elasticsearch.layer({ ...options, maxRetries: 0 })),
          Effect.flip
        )
        assert.strictEqual(error._tag, "ConnectionError")
        printed.push(String(error), JSON.stringify(error), inspect(error, { depth: 20, showHidden: true }))
      }
      for (const secret of secrets) assert.notInclude(printed.join("\n"), secret)
    })
  )
})
