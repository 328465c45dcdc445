/** What goes over the wire for each operation. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer } from "../support/bulkServer.ts"

const text = (body: string | Uint8Array | undefined): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body)

/** The body of one bulk. */
const bodyOf = <Document>(
  operations: ReadonlyArray<Bulk.Operation<Document>>,
  options: Bulk.Options<Document> = {}
) => {
  const { layer, sent } = bulkServer()
  return Stream.runCollect(Bulk.stream(operations, options)).pipe(
    Effect.map((outcomes) => ({ outcomes, path: sent[0]?.path, lines: text(sent[0]?.body).split("\n") })),
    Effect.provide(layer)
  )
}

/** The reason why one operation was not sent. */
const refusalOf = <Document>(operation: Bulk.Operation<Document>, options: Bulk.Options<Document> = {}) =>
  Effect.map(bodyOf([operation], options), ({ outcomes: [outcome], path }) => {
    assert(outcome?._tag === "Failed")
    assert.isUndefined(path)
    assert.deepStrictEqual([outcome.attempts, outcome.mayHaveRun, outcome.status], [0, false, undefined])
    return outcome.reason
  })

describe("the lines of a bulk", () => {
  const cases: ReadonlyArray<readonly [string, Bulk.Operation<object>, ReadonlyArray<string>]> = [
    ["index", Bulk.index({ id: "1", document: { a: 1 } }), ['{"index":{"_id":"1"}}', '{"a":1}']],
    ["index without an id", Bulk.index({ document: { a: 1 } }), ['{"index":{}}', '{"a":1}']],
    [
      "every key that a write knows",
      Bulk.index({
        index: "b",
        id: "1",
        routing: "r",
        version: 2n ** 60n,
        version_type: "external",
        if_seq_no: 0,
        if_primary_term: 1,
        require_alias: true,
        require_data_stream: false,
        pipeline: "p",
        dynamic_templates: { "a.b": "strings" },
        list_executed_pipelines: true,
        document: {}
      }),
      [
        '{"index":{"_index":"b","_id":"1","routing":"r","version":1152921504606846976,' +
          '"version_type":"external","if_seq_no":0,"if_primary_term":1,"require_alias":true,' +
          '"require_data_stream":false,"pipeline":"p","dynamic_templates":{"a.b":"strings"},' +
          '"list_executed_pipelines":true}}',
        "{}"
      ]
    ],
    ["create", Bulk.create({ id: 'a"b', document: {} }), ['{"create":{"_id":"a\\"b"}}', "{}"]],
    [
      "update by fields",
      Bulk.update({ id: "1", doc: { a: 2 }, doc_as_upsert: true, detect_noop: false, retry_on_conflict: 3 }),
      [
        '{"update":{"_id":"1","retry_on_conflict":3}}',
        '{"doc":{"a":2},"doc_as_upsert":true,"detect_noop":false}'
      ]
    ],
    [
      "update by script",
      Bulk.update({
        id: "1",
        script: { source: "ctx._source.a += params.by", params: { by: 4 } },
        upsert: { a: 1 },
        scripted_upsert: true,
        _source: ["a"]
      }),
      [
        '{"update":{"_id":"1"}}',
        '{"script":{"source":"ctx._source.a += params.by","params":{"by":4}},"upsert":{"a":1},' +
          '"scripted_upsert":true,"_source":["a"]}'
      ]
    ],
    ["delete", Bulk.remove({ id: "1", routing: "r" }), ['{"delete":{"_id":"1","routing":"r"}}']],
    ["JSON that is there already", Bulk.index({ document: '{"a":  1}' }), ['{"index":{}}', '{"a":  1}']],
    [
      "JSON over several lines",
      Bulk.index({ document: '{\r\n  "a": "x\\ny"\n}' }),
      ['{"index":{}}', '{   "a": "x\\ny" }']
    ],
    [
      "fields that are JSON already",
      Bulk.update({ id: "1", doc: '{"a":1}' }),
      ['{"update":{"_id":"1"}}', '{"doc":{"a":1}}']
    ],
    [
      "values of JavaScript and Effect",
      Bulk.index({
        document: { at: new Date(0), some: Option.some(1), none: Option.none(), big: 2n ** 60n }
      }),
      ['{"index":{}}', '{"at":"1970-01-01T00:00:00.000Z","some":1,"big":1152921504606846976}']
    ]
  ]

  it.effect.each(cases)("are right for %s", ([, operation, expected]) =>
    Effect.gen(function* () {
      const { lines, path } = yield* bodyOf([operation], { index: "films" })
      assert.deepStrictEqual(lines, [...expected, ""])
      assert.strictEqual(path, "/films/_bulk")
    })
  )

  it.effect("hold bytes as they came, beside text", () =>
    Effect.gen(function* () {
      const bytes = new TextEncoder().encode('{"größe":\n1}')
      const { lines } = yield* bodyOf<object>([
        Bulk.index({ index: "a", document: bytes }),
        Bulk.index({ index: "a", document: { ü: "🎬" } }),
        Bulk.remove({ index: "a", id: "1" })
      ])
      assert.deepStrictEqual(lines, [
        '{"index":{"_index":"a"}}',
        '{"größe": 1}',
        '{"index":{"_index":"a"}}',
        '{"ü":"🎬"}',
        '{"delete":{"_index":"a","_id":"1"}}',
        ""
      ])
      assert.strictEqual(new TextDecoder().decode(bytes), '{"größe":\n1}')
    })
  )

  it.effect("are encoded with the schema", () =>
    Effect.gen(function* () {
      const Film = Schema.Struct({ title: Schema.String, year: Schema.NumberFromString })
      const { lines } = yield* bodyOf(
        [
          Bulk.index({ document: { title: "Dune", year: 1965 } }),
          Bulk.update({ id: "1", doc: { year: 1966 } })
        ],
        {
          document: Film,
          partial: Schema.Struct({ year: Schema.optionalKey(Schema.NumberFromString) }) as never
        }
      )
      assert.strictEqual(lines[1], '{"title":"Dune","year":"1965"}')
      assert.strictEqual(lines[3], '{"doc":{"year":"1966"}}')
    })
  )

  it.effect("go with the parameters of the endpoint", () =>
    Effect.gen(function* () {
      const { path } = yield* bodyOf([Bulk.index({ document: {} })], {
        index: "films",
        pipeline: "p",
        refresh: "wait_for",
        require_alias: true
      })
      assert.strictEqual(path, "/films/_bulk?pipeline=p&refresh=wait_for&require_alias=true")
    })
  )

  it.effect("get ids of their own where asked for, that begin alike at one time", () =>
    Effect.gen(function* () {
      const { lines, outcomes } = yield* bodyOf(
        [Bulk.index({ document: {} }), Bulk.create({ document: {} }), Bulk.index({ id: "1", document: {} })],
        { ids: "client" }
      )
      const actions = [lines[0], lines[2], lines[4]].map((line) => JSON.parse(line ?? ""))
      assert.match(actions[0].create._id, /^[\w-]{20}$/)
      assert.match(actions[1].create._id, /^[\w-]{20}$/)
      assert.notStrictEqual(actions[0].create._id, actions[1].create._id)
      assert.strictEqual(actions[0].create._id.slice(0, 8), actions[1].create._id.slice(0, 8))
      assert.deepStrictEqual(actions[2], { index: { _id: "1" } })
      assert.isTrue(outcomes.every(Bulk.isSucceeded))
    })
  )
})

describe("an operation that cannot be sent is an outcome", () => {
  const cyclic: Record<string, unknown> = {}
  cyclic["self"] = { cyclic }

  it.effect.each([
    ["a value that JSON cannot hold", { a: { b: Number.NaN } }, ["document", "a", "b"], "is NaN"],
    ["a cycle", cyclic, ["document", "self", "cyclic"], "refers back"],
    ["a document that is none", [1] as never, ["document"], "is no object"],
    [
      "a getter that throws",
      {
        get a(): never {
          throw new Error("no")
        }
      },
      ["document"],
      "could not be read: no"
    ]
  ] as const)("%s", ([, document, at, reason]) =>
    Effect.gen(function* () {
      const error = yield* refusalOf(Bulk.index<object>({ document }))
      assert(error._tag === "SerializationError")
      assert.deepStrictEqual(error.at, [...at])
      assert.include(error.reason, reason)
    })
  )

  it.effect("what the schema refuses, with the place", () =>
    Effect.gen(function* () {
      const Film = Schema.Struct({ director: Schema.Struct({ born: Schema.Int }) })
      const error = yield* refusalOf(Bulk.index({ document: { director: { born: 1.5 } } }), {
        document: Film
      })
      assert(error._tag === "SerializationError")
      assert.deepStrictEqual(error.at, ["document", "director", "born"])
    })
  )

  it.effect("a key that no operation has, and an action that there is not", () =>
    Effect.gen(function* () {
      const misspelt = yield* refusalOf({ action: "index", document: {}, _routing: "r" } as Bulk.Operation)
      assert(misspelt._tag === "SerializationError")
      assert.deepStrictEqual(misspelt.at, ["_routing"])
      const unknown = yield* refusalOf({ action: "upsert", document: {} } as never)
      assert.include(unknown.message, "is none of index, create, update and delete")
      const empty = yield* refusalOf(Bulk.update({ id: "1" }))
      assert.include(empty.message, "an update needs doc or script")
    })
  )

  it.effect("a document that is larger than may be", () =>
    Effect.gen(function* () {
      const error = yield* refusalOf(Bulk.index({ document: { text: "ü".repeat(100) } }), {
        maxDocumentBytes: 200
      })
      assert(error._tag === "DocumentTooLarge")
      assert.deepStrictEqual([error.bytes, error.limit], [225, 200])
      assert.include(error.message, "http.max_content_length")
    })
  )

  it.effect("the others go on, and keep their places", () =>
    Effect.gen(function* () {
      const good = Bulk.index({ document: { a: 1 } })
      const bad = Bulk.index({ document: { a: Number.NaN } })
      const { outcomes } = yield* bodyOf([good, bad, good, bad, good], { maxOperations: 2 })
      assert.deepStrictEqual(
        outcomes.map(({ _tag, position }) => [_tag, position]),
        [
          ["Succeeded", 0],
          ["Failed", 1],
          ["Succeeded", 2],
          ["Failed", 3],
          ["Succeeded", 4]
        ]
      )
    })
  )
})
