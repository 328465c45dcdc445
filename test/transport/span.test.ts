import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Elasticsearch } from "effect-elasticsearch"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { recordingTracer } from "../support/recordingTracer.ts"

const traced = (status: number) =>
  Effect.gen(function* () {
    const { spans, tracer } = recordingTracer()
    const { layer } = fakeClient(
      () => answer(status, { count: 1, _shards: { total: 1, successful: 1, failed: 0 } }),
      {
        nodes: ["http://me:hunter2@search.example:9200/es"]
      }
    )
    yield* Effect.flatMap(Elasticsearch, (es) => es.count({ index: ["a", "b"] })).pipe(
      Effect.exit,
      Effect.withSpan("program"),
      Effect.provide(layer),
      Effect.withTracer(tracer)
    )
    const span = spans.find((one) => one.name === "count")
    assert.isDefined(span)
    return { span: span!, program: spans.find((one) => one.name === "program")! }
  })

describe("a call", () => {
  it.effect("is one client span with the attributes of the conventions for databases", () =>
    Effect.gen(function* () {
      const { program, span } = yield* traced(200)
      assert.strictEqual(span.kind, "client")
      assert.strictEqual(span.parent._tag === "Some" && span.parent.value.spanId, program.spanId)
      assert.deepStrictEqual(Object.fromEntries(span.attributes), {
        "db.system.name": "elasticsearch",
        "db.operation.name": "count",
        "http.request.method": "GET",
        "server.address": "search.example",
        "server.port": 9200,
        "url.full": "http://search.example:9200/es/a,b/_count",
        "db.collection.name": "a,b",
        "db.operation.parameter.index": "a,b",
        "db.response.status_code": "200"
      })
      assert.isTrue(span.status._tag === "Ended" && Exit.isSuccess(span.status.exit))
    })
  )

  it.effect("that fails ends its span as failed", () =>
    Effect.gen(function* () {
      const { span } = yield* traced(404)
      assert.strictEqual(span.attributes.get("db.response.status_code"), "404")
      assert.isTrue(span.status._tag === "Ended" && Exit.isFailure(span.status.exit))
    })
  )
})
