/** Documents with every type of field on a real Elasticsearch, as far as it has them. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Elasticsearch } from "effect-elasticsearch"
import * as Analysis from "effect-elasticsearch/Dsl/Analysis"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Repository from "effect-elasticsearch/Dsl/Repository"
import { freshIndex, freshName, removeIndex } from "../api/live/scenario.ts"
import { type FieldType, fieldTypes, isThere, refusalOf, tests } from "./fieldTypes.ts"

/** The index of a document, gone with the scope. */
const created = (document: Document.Any) =>
  Effect.flatMap(Elasticsearch, (es) =>
    Effect.acquireRelease(es.indices.create(Document.createRequest(document)), () =>
      removeIndex(document.index)
    )
  )

/** What the server says of a mapping, of what was said. */
const kept = (said: unknown, answered: unknown): unknown => {
  if (typeof said !== "object" || said === null || Array.isArray(said)) return answered
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      kept(value, typeof answered === "object" && answered !== null ? Reflect.get(answered, name) : undefined)
    ])
  )
}

/** The server leaves out what it takes for granted. */
const implied: ReadonlySet<string> = new Set(["object"])

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "fields on a real Elasticsearch",
  (it) => {
    for (const { field, mapping, name, type, values } of fieldTypes.filter(isThere)) {
      if (type === "alias") continue
      it.effect(tests.run(name), () =>
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const document = Document.make(freshName("field"), { field })
          yield* created(document)
          const { [document.index]: found } = yield* es.indices.getMapping({ index: document.index })
          const answered = kept(mapping, found?.mappings.properties?.["field"])
          const expected = implied.has(type) ? { ...mapping, type: undefined } : mapping
          assert.deepStrictEqual(JSON.stringify(answered), JSON.stringify(expected))
          for (const value of values) {
            const { _id } = yield* Repository.index(document, { field: value })
            const read = yield* Repository.get(document, _id)
            assert.deepStrictEqual(read._source, { field: value })
          }
        })
      )
    }

    for (const { field, name, type } of fieldTypes.filter((one) => !isThere(one))) {
      it.effect(tests.refused(name), () =>
        Effect.gen(function* () {
          const document = Document.make(freshName("field"), { field })
          const error = yield* Effect.flip(Effect.scoped(created(document)))
          assert.strictEqual(error._tag, "BadRequest")
          assert.include(error.message, refusalOf(type))
        })
      )
    }

    it.effect(tests.whole, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const there = fieldTypes.filter((one) => isThere(one) && one.type !== "alias")
        const nameOf = ({ name }: FieldType) => name.replaceAll(" ", "_")
        const whole = Document.make(
          freshName("whole"),
          Object.fromEntries(there.map((one) => [nameOf(one), one.field])),
          { properties: { year: Field.alias("integer") }, mapping: { dynamic: "strict" } }
        )
        yield* created(whole)
        const value = Object.fromEntries(there.map((one) => [nameOf(one), one.values[0]]))
        yield* Repository.index(whole, value, { id: "1", refresh: true })
        assert.deepStrictEqual((yield* Repository.get(whole, "1"))._source, value)
        const { hits } = yield* es.search({
          index: whole.index,
          query: { term: { year: { value: 2_147_483_647 } } }
        })
        assert.strictEqual(hits.hits.length, 1)
      })
    )

    it.effect("what Elasticsearch takes in other forms is read", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const document = Document.make("forms", {
          date: Schema.Array(Field.date()),
          n: Field.integer(),
          b: Field.boolean(),
          place: Schema.Array(Field.geoPoint())
        })
        const index = yield* freshIndex({ mappings: document.mapping })
        const dates = [
          "2026",
          "2026-01",
          "2026-01-02T03",
          "2026-01-02T03:04",
          "2026-01-02T03:04:05,678",
          0,
          "1767323045678",
          "20260102",
          2027
        ]
        yield* es.index({
          index,
          id: "1",
          refresh: true,
          document: {
            date: dates,
            n: "5",
            b: "",
            place: ["50.5,8.25", "POINT (8.25 50.5)", "u0yj", { type: "Point", coordinates: [8.25, 50.5] }]
          }
        })
        // What the server itself takes each for.
        const { hits } = yield* es.search({
          index,
          fields: [{ field: "date", format: "strict_date_time" }],
          _source: false
        })
        const read = yield* Repository.get(Document.at(document, index), "1")
        assert.deepStrictEqual(
          [...new Set(read._source.date.map(DateTime.formatIso))].toSorted(),
          [
            ...new Set(Schema.decodeUnknownSync(Schema.Array(Schema.String))(hits.hits[0]?.fields?.["date"]))
          ].toSorted()
        )
        assert.deepStrictEqual([read._source.n, read._source.b, read._source.place.length], [5, false, 4])
      })
    )

    it.effect("vectors of bits are read as lists, also where they were written as text", () =>
      Effect.gen(function* () {
        const document = Document.make(freshName("bits"), {
          bits: Field.denseVector({ dims: 16, element_type: "bit" })
        })
        yield* created(document)
        yield* Repository.index(document, { bits: "7f01" }, { id: "1" })
        assert.deepStrictEqual((yield* Repository.get(document, "1"))._source, { bits: [127, 1] })
      })
    )

    it.effect("analysis goes along with the index", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        // Unlike the one that fields have by default, it keeps the case.
        const exact = Analysis.analyzer("exact", { tokenizer: "standard" })
        const document = Document.make(freshName("analysis"), { title: Field.text({ analyzer: exact }) })
        yield* created(document)
        const { tokens } = yield* es.indices.analyze({
          index: document.index,
          field: "title",
          text: "A Film"
        })
        assert.deepStrictEqual(
          tokens?.map(({ token }) => token),
          ["A", "Film"]
        )
      })
    )

    it.effect("a source that is not what the mapping says is read as what it is", () =>
      Effect.gen(function* () {
        const document = Document.make("docs", { ip: Field.ip() })
        const decoded = Document.decodeResult(document, { ip: "nowhere" }, { _id: "1" })
        assert.isTrue(Result.isFailure(decoded))
        const es = yield* Elasticsearch
        const index = yield* freshIndex({ mappings: document.mapping })
        const refused = yield* Effect.flip(es.index({ index, document: { ip: "nowhere" } }))
        assert.strictEqual(refused._tag, "BadRequest")
      })
    )
  }
)
