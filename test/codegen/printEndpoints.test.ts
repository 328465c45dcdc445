import { assert, describe, it } from "@effect/vitest"
import type * as Metamodel from "@elastic/request-converter/dist/metamodel.d.ts"
import { builtin, modelOf, property, required, text, textOf } from "./support.ts"

type Draft = Parameters<typeof modelOf>[0]

const written = (draft: Draft): string => textOf(modelOf(draft), "Things.ts")

const media = (type: string, value: Metamodel.ValueOf): Draft => ({
  answer: { kind: "value", value },
  endpoint: { responseMediaType: [type] }
})

describe("endpoints as data", () => {
  it("say what kind of body they send, and its type", () => {
    assert.include(written({}), 'body: { kind: "none" }')

    const fields = written({ body: { kind: "properties", properties: [required("size"), property("from")] } })
    assert.include(fields, 'body: { kind: "fields" }')
    assert.include(fields, "readonly size: string readonly from?: string | undefined")

    const value = written({
      body: { kind: "value", codegenName: "document", value: text },
      endpoint: { requestBodyRequired: true }
    })
    assert.include(value, 'body: { kind: "value", name: "document" }')
    assert.include(value, "readonly document: string")

    const lines = written({
      body: { kind: "value", codegenName: "operations", value: { kind: "array_of", value: text } },
      endpoint: { requestMediaType: ["application/x-ndjson"] }
    })
    assert.include(lines, 'body: { kind: "ndjson", name: "operations" }')
    assert.include(lines, "readonly operations?: NdJson<string> | undefined")
  })

  it("say what kind of answer they read, and its type", () => {
    const json = written({})
    assert.include(json, 'answer: { kind: "json", schema: ThingsGetResponse }')

    const exists = written({ urls: [{ path: "/_things", methods: ["HEAD"] }] })
    assert.include(exists, 'answer: { kind: "exists" }')
    assert.include(exists, "OptionalCall<ThingsGetRequest, boolean>")

    const empty = written({ answer: { kind: "no_body" } })
    assert.include(empty, 'answer: { kind: "empty" }')
    assert.include(empty, "OptionalCall<ThingsGetRequest, void>")

    const plain = written(media("text/plain", text))
    assert.include(plain, 'answer: { kind: "text", mediaType: "text/plain" }')
    assert.include(plain, "OptionalCall<ThingsGetRequest, string>")

    const bytes = written(media("application/vnd.mapbox-vector-tile", builtin("binary")))
    assert.include(bytes, 'answer: { kind: "bytes", mediaType: "application/vnd.mapbox-vector-tile" }')
    assert.include(bytes, "OptionalCall<ThingsGetRequest, Uint8Array>")
  })

  it("have no schema where the answer is no JSON", () => {
    for (const draft of [{ answer: { kind: "no_body" } } satisfies Draft, media("text/plain", text)]) {
      assert.notInclude(written(draft), "s.lazy")
    }
    assert.include(written({}), "s.lazy")
  })

  it("take one value or a list where a list stands in the URL, and a list alone in the body", () => {
    const names: Metamodel.ValueOf = { kind: "array_of", value: text }
    const draft: Draft = {
      query: [property("fields", names)],
      body: { kind: "properties", properties: [property("sort", names)] }
    }
    assert.include(written(draft), "readonly fields?: string | ReadonlyArray<string> | undefined")
    assert.include(written(draft), "readonly sort?: ReadonlyArray<string> | undefined")
  })

  it("name their path parts by the name that the specification keeps for code", () => {
    const draft: Draft = {
      urls: [{ path: "/_policy/{policy}", methods: ["PUT"] }],
      path: [property("policy", text, { required: true, codegenName: "name" })]
    }
    assert.include(written(draft), 'urls: [{ path: "/_policy/{name}", methods: ["PUT"] }]')
    assert.include(written(draft), "readonly name: string")
    assert.notInclude(written(draft), "readonly policy")
  })
})
