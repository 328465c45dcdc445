import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { catchType, Elasticsearch, hasType, isErrorCause } from "effect-elasticsearch"
import { answer, fakeClient } from "../support/fakeConnection.ts"

const shards = { total: 1, successful: 1, skipped: 0, failed: 0 }

const found = (source: unknown) => ({ _index: "books", _id: "1", found: true, _source: source })

const hits = (...sources: ReadonlyArray<unknown>) => ({
  took: 1,
  timed_out: false,
  _shards: shards,
  hits: {
    total: { value: sources.length, relation: "eq" },
    max_score: null,
    hits: sources.map((source, id) => ({ _index: "books", _id: String(id), _score: null, _source: source }))
  }
})

const calling = <A, E>(
  respond: Parameters<typeof fakeClient>[0],
  call: (es: Elasticsearch["Service"]) => Effect.Effect<A, E>
) => Effect.flatMap(Elasticsearch, call).pipe(Effect.provide(fakeClient(respond, { maxRetries: 0 }).layer))

const failing = <A, E>(
  respond: Parameters<typeof fakeClient>[0],
  call: (es: Elasticsearch["Service"]) => Effect.Effect<A, E>
) => Effect.flip(calling(respond, call))

const Book = Schema.Struct({ title: Schema.String, published: Schema.DateFromString })

describe("an answer", () => {
  it.effect("comes back with the fields that the schema does not know", () =>
    Effect.gen(function* () {
      const body = { ...found({ title: "Dune" }), _ignored: ["x"], future: { a: 1 } }
      const value = yield* calling(
        () => answer(200, body),
        (es) => es.get({ index: "books", id: "1" })
      )
      assert.deepStrictEqual<unknown>(value, body)
    })
  )

  it.effect("decodes documents with the schema of the call", () =>
    Effect.gen(function* () {
      const source = { title: "Dune", published: "1965-08-01T00:00:00.000Z" }
      const got = yield* calling(
        () => answer(200, found(source)),
        (es) => es.get({ index: "books", id: "1" }, { document: Book })
      )
      assert.deepStrictEqual(got._source?.published, new Date(source.published))
      const searched = yield* calling(
        () => answer(200, hits(source, source)),
        (es) => es.search({ index: "books" }, { document: Book })
      )
      assert.deepStrictEqual(
        searched.hits.hits.map((hit) => hit._source?.published.getUTCFullYear()),
        [1965, 1965]
      )
    })
  )

  it.effect("leaves out what is not there: a hit without its source", () =>
    Effect.gen(function* () {
      const body = hits({ title: "Dune", published: "1965-08-01T00:00:00.000Z" })
      Reflect.deleteProperty(body.hits.hits[0]!, "_source")
      const value = yield* calling(
        () => answer(200, body),
        (es) => es.search({ index: "books" }, { document: Book })
      )
      assert.isUndefined(value.hits.hits[0]?._source)
    })
  )

  it.effect("names the place in the answer where a document is wrong", () =>
    Effect.gen(function* () {
      const right = { title: "Dune", published: "1965-08-01T00:00:00.000Z" }
      const error = yield* failing(
        () => answer(200, hits(right, { ...right, title: 7 })),
        (es) => es.search({ index: "books" }, { document: Book })
      )
      assert(error._tag === "DecodeError")
      assert.deepStrictEqual(error.at, ["hits", "hits", 1, "_source", "title"])
      assert.include(
        error.message,
        "search (GET /books/_search) at http://localhost:9200: hits.hits.1._source.title"
      )
      assert.include(error.expected, "string")
    })
  )

  it.effect("of the wrong shape is an error that names endpoint, node, place and expectation", () =>
    Effect.gen(function* () {
      const body = hits({})
      const error = yield* failing(
        () => answer(200, { ...body, hits: { ...body.hits, hits: [{ _index: "books", _id: 1 }] } }),
        (es) => es.search({ index: "books" })
      )
      assert(error._tag === "DecodeError")
      assert.deepStrictEqual(error.at, ["hits", "hits", 0, "_id"])
      assert.deepStrictEqual([error.endpoint, error.node], ["search", "http://localhost:9200"])
      assert.include(error.message, "hits.hits.0._id: Expected string")
      assert.deepInclude(error.body, { took: 1 })
    })
  )

  it.effect("that is not JSON says what it is instead", () =>
    Effect.gen(function* () {
      const page = `<html>\n<body>Welcome</body>\n</html>`
      const error = yield* failing(
        () => answer(200, page, { "content-type": "text/html" }),
        (es) => es.count()
      )
      assert(error._tag === "DecodeError")
      assert.include(error.message, "Expected JSON, got text/html: <html> <body>Welcome</body> </html>")
      assert.strictEqual(error.body, page)
      const nothing = yield* failing(
        () => answer(200, ""),
        (es) => es.count()
      )
      assert.include(nothing.message, "Expected JSON")
      const half = yield* failing(
        () => answer(200, `{"count":`),
        (es) => es.count()
      )
      assert.strictEqual(half._tag, "DecodeError")
    })
  )

  it.effect("without the product header is no Elasticsearch", () =>
    Effect.gen(function* () {
      const error = yield* failing(
        () => answer(200, { count: 1, _shards: shards }, { "x-elastic-product": "Other" }),
        (es) => es.count()
      )
      assert.strictEqual(error._tag, "UnsupportedProduct")
      assert.include(error.message, "Check that the URL is an Elasticsearch node")
    })
  )

  it.effect("to HEAD is true, false on 404, and an error otherwise", () =>
    Effect.gen(function* () {
      const status = (code: number) =>
        calling(
          () => answer(code, ""),
          (es) => es.indices.exists({ index: "books" })
        )
      assert.deepStrictEqual([yield* status(200), yield* status(404)], [true, false])
      const error = yield* Effect.flip(status(403))
      assert.strictEqual(error._tag, "Forbidden")
    })
  )
})

describe("an error answer", () => {
  const error = (status: number, type = "some_exception", headers = {}) =>
    failing(
      () =>
        answer(
          status,
          { error: { type, reason: "because", root_cause: [{ type, reason: "because" }] }, status },
          headers
        ),
      (es) => es.count({ index: "books" })
    )

  it.effect("is the error of its status", () =>
    Effect.gen(function* () {
      const tags: Array<string> = []
      for (const status of [300, 400, 401, 403, 404, 405, 408, 409, 410, 413, 429, 500, 502, 503, 504]) {
        tags.push((yield* error(status))._tag)
      }
      assert.deepStrictEqual(tags, [
        "UnexpectedStatus",
        "BadRequest",
        "Unauthorized",
        "Forbidden",
        "NotFound",
        "UnexpectedStatus",
        "UnexpectedStatus",
        "Conflict",
        "UnexpectedStatus",
        "PayloadTooLarge",
        "TooManyRequests",
        "ServerError",
        "ServerError",
        "ServerError",
        "ServerError"
      ])
    })
  )

  it.effect("of every status from 200 to 299 is a success", () =>
    Effect.gen(function* () {
      for (const status of [200, 201, 202, 299]) {
        const value = yield* calling(
          () => answer(status, { count: 1, _shards: shards }),
          (es) => es.count()
        )
        assert.strictEqual(value.count, 1)
      }
    })
  )

  it.effect("carries the decoded cause, the node and the tries, and says it in one sentence", () =>
    Effect.gen(function* () {
      const failure = yield* error(404, "index_not_found_exception")
      assert(failure._tag === "NotFound")
      assert.strictEqual(failure.cause.root_cause?.[0]?.reason, "because")
      assert.deepStrictEqual(failure.attempts, [
        { node: "http://localhost:9200", outcome: "404", duration: 0 }
      ])
      assert.strictEqual(
        failure.message,
        "count (GET /books/_count) at http://localhost:9200: 404 index_not_found_exception: because"
      )
    })
  )

  it.effect("names the root cause where it says more", () =>
    Effect.gen(function* () {
      const body = {
        error: {
          type: "search_phase_execution_exception",
          reason: "all shards failed",
          root_cause: [{ type: "query_shard_exception", reason: "failed to create query" }],
          failed_shards: [{ shard: 0 }]
        },
        status: 400
      }
      const failure = yield* failing(
        () => answer(400, body),
        (es) => es.count()
      )
      assert.include(failure.message, "all shards failed (query_shard_exception: failed to create query)")
      assert(hasType(failure, "query_shard_exception"))
      assert(hasType(failure, "search_phase_execution_exception"))
      assert(!hasType(failure, "other"))
    })
  )

  it.effect("of a document that is not there says so", () =>
    Effect.gen(function* () {
      const failure = yield* failing(
        () => answer(404, { _index: "books", _id: "7", found: false }),
        (es) => es.get({ index: "books", id: "7" })
      )
      assert(failure._tag === "NotFound")
      assert.include(failure.message, "404 not_found: [books/7] does not exist")
    })
  )

  it.effect("that comes from something else says so", () =>
    Effect.gen(function* () {
      const failure = yield* failing(
        () => answer(502, "<h1>Bad Gateway</h1>", { "x-elastic-product": "" }),
        (es) => es.count()
      )
      assert.include(failure.message, "does not come from Elasticsearch: <h1>Bad Gateway</h1>")
    })
  )

  it.effect("tells how long to wait", () =>
    Effect.gen(function* () {
      const busy = yield* error(429, "es_rejected_execution_exception", { "retry-after": "7" })
      assert(busy._tag === "TooManyRequests")
      assert.strictEqual(busy.retryAfter, 7)
      const odd = yield* error(429, "x", { "retry-after": "soon" })
      assert(odd._tag === "TooManyRequests")
      assert.isUndefined(odd.retryAfter)
    })
  )

  it.effect("is caught by its exception type, and no other is", () =>
    Effect.gen(function* () {
      const count = (type: string) =>
        calling(
          () => answer(404, { error: { type, reason: "x" }, status: 404 }),
          (es) => Effect.map(es.count(), (counted) => counted.count)
        ).pipe(catchType("index_not_found_exception", () => Effect.succeed(0)))
      assert.strictEqual(yield* count("index_not_found_exception"), 0)
      const other = yield* Effect.flip(count("other_exception"))
      assert.strictEqual(other._tag, "NotFound")
    })
  )

  it("has a cause that is checked without recursion", () => {
    let cause: { type: string; caused_by?: unknown } = { type: "x" }
    for (let depth = 0; depth < 100_000; depth++) cause = { type: "x", caused_by: cause }
    assert.isTrue(isErrorCause(cause))
    for (const value of [
      undefined,
      null,
      [],
      "x",
      { reason: "no type" },
      { type: "x", root_cause: [null] }
    ]) {
      assert.isFalse(isErrorCause(value))
    }
  })
})
