/** The web API on a real HTTP server, over the in-memory Elasticsearch, and over one that fails. */
import { assert, describe, it } from "@effect/vitest"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as HttpRouter from "effect/http/HttpRouter"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Api from "effect-elasticsearch/Api"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Testing from "effect-elasticsearch/Testing"
import { api } from "../../examples/web-api/api.ts"
import { Films } from "../../examples/web-api/films.ts"

const config = Layer.merge(
  ConfigProvider.layer(ConfigProvider.fromUnknown({ FILMS_INDEX: "test-films" })),
  Layer.succeed(References.MinimumLogLevel, "None")
)

/** Runs a test with the API on a server of its own. */
const withApi =
  <E2>(client: Layer.Layer<Elasticsearch, E2>) =>
  <A, E>(test: Effect.Effect<A, E, Films | HttpClient.HttpClient>) => {
    const app = HttpRouter.serve(api, { disableLogger: true, disableListenLog: true }).pipe(
      Layer.provideMerge(Films.layer),
      Layer.provide(client),
      Layer.provideMerge(NodeHttpServer.layerTest),
      Layer.provideMerge(config)
    )
    return Effect.provide(test, app, { local: true })
  }

const inMemory = withApi(Testing.Memory.layer())

const body = (response: HttpClientResponse) => Effect.map(response.json, (json) => Object(json))

const get = (path: string) =>
  Effect.gen(function* () {
    const response = yield* HttpClient.get(path)
    return { status: response.status, headers: response.headers, body: yield* body(response) }
  })

const put = (id: string, film: unknown, headers: { readonly [name: string]: string } = {}) =>
  Effect.gen(function* () {
    const request = HttpClientRequest.put(`/films/${id}`).pipe(
      HttpClientRequest.bodyJsonUnsafe(film),
      HttpClientRequest.setHeaders(headers)
    )
    const response = yield* HttpClient.execute(request)
    return { status: response.status, headers: response.headers, body: yield* body(response) }
  })

const stalker = {
  title: "Stalker",
  released: "1979-05-25T00:00:00.000Z",
  genre: "Drama",
  director: "Andrei Tarkovsky",
  rating: 8.1,
  votes: 1000
}

describe("the web API", () => {
  it.live("searches by text and facets, page by page", () =>
    Effect.gen(function* () {
      yield* Films.use((films) => films.seed)
      const all = yield* get("/films")
      assert.strictEqual(all.status, 200)
      assert.deepStrictEqual([all.body.total, all.body.page, all.body.pages], [3201, 1, 161])
      assert.strictEqual(all.body.films.length, 20)

      const found = yield* get("/films?q=star&genre=Drama&genre=Comedy&rating=good")
      assert.deepStrictEqual(
        found.body.facets.ratings.map((value: { key: string; chosen: boolean }) => [value.key, value.chosen]),
        [
          ["bad", false],
          ["fair", false],
          ["good", true]
        ]
      )
      assert.isAbove(found.body.total, 0)
      for (const film of found.body.films) {
        assert.include(["Drama", "Comedy"], film.genre)
        assert.isAtLeast(film.rating, 7)
        assert.match(film.title, /star/iu)
      }
      const first = yield* get("/films?q=the&page=1")
      const second = yield* get("/films?q=the&page=2")
      assert.notDeepEqual(first.body.films, second.body.films)
      // A second seed finds the index and leaves it alone.
      yield* Films.use((films) => films.seed)
    }).pipe(inMemory)
  )

  it.live("tells what is wrong with a question", () =>
    Effect.gen(function* () {
      for (const path of ["/films?page=0", "/films?page=501", "/films?page=two", "/films?rating=great"]) {
        const { body, headers, status } = yield* get(path)
        assert.strictEqual(status, 400, path)
        assert.strictEqual(headers["content-type"], "application/problem+json")
        assert.match(body.detail, /page|rating/u)
      }
      assert.strictEqual((yield* get("/films?q=a")).status, 500, "there is no index")
    }).pipe(inMemory)
  )

  it.live("writes a film, and only in the place of what was read", () =>
    Effect.gen(function* () {
      yield* Films.use((films) => films.seed)
      assert.strictEqual((yield* get("/films/stalker")).status, 404)
      const created = yield* put("stalker", stalker)
      assert.deepStrictEqual([created.status, created.body], [201, { id: "stalker", ...stalker }])
      assert.strictEqual((yield* put("stalker", stalker)).status, 409)

      const read = yield* get("/films/stalker")
      assert.deepStrictEqual([read.status, read.body], [200, { id: "stalker", ...stalker }])
      const tag = { "if-match": read.headers["etag"] ?? "" }
      assert.strictEqual((yield* put("stalker", { ...stalker, rating: 8.2 }, tag)).status, 200)
      assert.strictEqual((yield* put("stalker", { ...stalker, rating: 8.3 }, tag)).status, 409)
      assert.strictEqual((yield* get("/films/stalker")).body.rating, 8.2)

      assert.strictEqual((yield* put("stalker", { ...stalker, title: 1 })).status, 400)
      assert.strictEqual((yield* put("other", { ...stalker, votes: 3_000_000_000 })).status, 400)
      for (const wrong of ["*", '"1"', '"1.5-1"', '"-1-1"']) {
        assert.strictEqual((yield* put("stalker", stalker, { "if-match": wrong })).status, 400, wrong)
      }
      const broken = HttpClientRequest.put("/films/1").pipe(
        HttpClientRequest.bodyText("{", "application/json")
      )
      assert.strictEqual((yield* HttpClient.execute(broken)).status, 400)
    }).pipe(inMemory)
  )

  it.live("says how the cluster is", () =>
    Effect.gen(function* () {
      const { body, status } = yield* get("/health")
      assert.deepStrictEqual([status, body], [200, { status: "green" }])
    }).pipe(inMemory)
  )

  const failing = (fault: Testing.Fault) =>
    withApi(
      Testing.layer([Testing.on(Api.search, fault), Testing.on(Api.Cluster.health, fault)], {
        maxRetries: 0,
        requestTimeout: "50 millis"
      })
    )

  for (const [name, fault, status] of [
    ["refuses connections", Testing.refused, 503],
    ["is too busy", Testing.status(429, undefined, { "retry-after": "7" }), 503],
    ["is down", Testing.status(503), 503],
    ["does not answer", Testing.timeout, 504],
    ["forbids it", Testing.status(403), 500],
    ["is none", Testing.garbage, 500]
  ] as const) {
    it.live(`answers ${status} where Elasticsearch ${name}`, () =>
      Effect.gen(function* () {
        const found = yield* get("/films?q=a")
        assert.deepStrictEqual([found.status, found.body.status], [status, status])
        assert.notInclude(JSON.stringify(found.body), "localhost", "nothing of the inside is told")
        assert.strictEqual((yield* get("/health")).status, status)
        if (name === "is too busy") assert.strictEqual(found.headers["retry-after"], "7")
      }).pipe(failing(fault))
    )
  }
})
