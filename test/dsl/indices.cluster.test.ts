/** Indices of documents on a real Elasticsearch: made, compared, updated, moved. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Elasticsearch, type MappingConflict } from "effect-elasticsearch"
import { Analysis, Document, Field } from "effect-elasticsearch/Dsl"
import * as Indices from "effect-elasticsearch/Dsl/Indices"
import { freshName, removeIndex } from "../api/live/scenario.ts"

const small = { number_of_replicas: 0, number_of_shards: 1 }

/** A name of a test's own; all indices that begin with it are gone with the test. */
const named = Effect.acquireRelease(
  Effect.sync(() => freshName("dsl")),
  (name) =>
    Effect.flatMap(Elasticsearch, (es) =>
      Effect.flatMap(
        Effect.orElseSucceed(es.indices.get({ index: `${name}*` }), () => ({})),
        (found) => Effect.forEach(Object.keys(found), removeIndex)
      )
    )
)

const lower = Analysis.normalizer("lower", { filter: ["lowercase"] })
const plain = Analysis.analyzer("plain", { filter: ["lowercase"] })

const Place = Schema.Struct({ city: Field.keyword(), zip: Field.integer() })

/** All types that the server has. */
const everything = (name: string) =>
  Document.make(
    name,
    {
      text: Field.text({
        analyzer: plain,
        index_options: "offsets",
        fields: { raw: Field.keyword({ ignore_above: 20 }) }
      }),
      keyword: Field.keyword({ normalizer: lower, null_value: "none", index: true, doc_values: true }),
      long: Field.long({ coerce: true }),
      integer: Field.integer({ index: false }),
      short: Field.short({ store: true }),
      byte: Field.byte(),
      double: Field.double({ null_value: 1.5 }),
      float: Field.float({ ignore_malformed: false }),
      half: Field.halfFloat(),
      date: Field.date({ format: "strict_date_optional_time||epoch_millis" }),
      nanos: Field.dateNanos(),
      boolean: Field.boolean({ null_value: false }),
      binary: Field.binary({ store: false }),
      ip: Field.ip({ null_value: "::1" }),
      integers: Field.integerRange(),
      longs: Field.longRange({ coerce: false }),
      floats: Field.floatRange(),
      doubles: Field.doubleRange(),
      dates: Field.dateRange(),
      ips: Field.ipRange(),
      place: Field.geoPoint({ null_value: "1,2" }),
      suggest: Field.completion({ max_input_length: 50 }),
      flat: Field.flattened({ depth_limit: 3, ignore_above: 100 }),
      vector: Field.denseVector({ dims: 4 }),
      hnsw: Field.denseVector({ dims: 4, index_options: { type: "hnsw" } }),
      weights: Field.sparseVector(),
      home: Field.object(Place, { dynamic: false }),
      places: Field.nested(Schema.Array(Place), { include_in_root: true }),
      "dotted.name": Field.keyword({ copy_to: "all" })
    },
    {
      properties: { other: Field.alias("text"), all: Field.text() },
      settings: { ...small, refresh_interval: "60s", "index.max_result_window": 10000 },
      mapping: {
        dynamic: true,
        date_detection: false,
        _routing: { required: false },
        _meta: { version: 3 },
        runtime: { computed: { type: "keyword" } },
        dynamic_templates: [{ ids: { match: "*_id", mapping: { type: "keyword" } } }]
      }
    }
  )

const first = (name: string) =>
  Document.make(
    name,
    { title: Field.text(), year: Field.keyword(), tag: Field.keyword({ ignore_above: 10 }) },
    { settings: small }
  )

const later = (name: string) =>
  Document.make(
    name,
    {
      title: Field.text({ search_analyzer: "standard", fields: { raw: Field.keyword() } }),
      year: Field.keyword(),
      tag: Field.keyword(),
      genre: Field.keyword()
    },
    {
      settings: { ...small, refresh_interval: "30s" },
      mapping: {
        dynamic: "strict",
        date_detection: false,
        dynamic_templates: [],
        runtime: { r: { type: "long" } }
      }
    }
  )

const retyped = (name: string) =>
  Document.make(
    name,
    { title: Field.text(), year: Field.integer(), tag: Field.keyword() },
    { settings: small }
  )

const indexed = (index: string, count: number) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* Effect.forEach(Array.from({ length: count }), (_, at) =>
      es.index({
        index,
        id: String(at),
        document: { title: `Film ${at}`, year: String(1950 + at), tag: "a" }
      })
    )
    yield* es.indices.refresh({ index })
  })

const isConflict = (error: { readonly _tag: string }): error is MappingConflict =>
  error._tag === "MappingConflict"

const conflicts = (error: { readonly _tag: string }) =>
  isConflict(error) ? error.conflicts.map(({ path }) => path) : [error._tag]

const behind = (alias: string) =>
  Effect.flatMap(Elasticsearch, (es) => Effect.map(es.indices.getAlias({ name: alias }), Object.keys))

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "indices on a real Elasticsearch",
  (it) => {
    it.effect("are as declared once they are made, whatever types they have", () =>
      Effect.gen(function* () {
        const document = everything(yield* named)
        assert.isFalse(yield* Indices.exists(document))
        yield* Indices.create(document)
        assert.isTrue(yield* Indices.exists(document))
        const difference = yield* Indices.compare(document)
        assert.strictEqual(Indices.render(difference), `${document.index}: as declared`)
        assert.isTrue(Indices.isSame(yield* Indices.update(document)))
        yield* Indices.refresh(document)
        yield* Indices.close(document)
        yield* Indices.open(document)
        yield* Indices.remove(document)
        assert.isFalse(yield* Indices.exists(document))
      })
    )

    it.effect("get in place what can be put there, once", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const name = yield* named
        yield* Indices.init(first(name))
        yield* Indices.init(first(name))
        yield* es.indices.putMapping({ index: name, properties: { extra: { type: "long" } } })
        const before = yield* Indices.update(later(name))
        assert.deepStrictEqual(
          [before.added, before.updatable, before.undeclared, before.settings].map((list) => list.length),
          [3, 4, 1, 1]
        )
        const after = yield* Indices.compare(later(name))
        assert.isTrue(Indices.isSame(after), Indices.render(after))
        assert.deepStrictEqual(
          after.undeclared.map(({ path }) => path),
          ["extra"]
        )
        // And back: what a declaration no longer says goes back to its default.
        yield* Indices.update(first(name))
        const back = yield* Indices.compare(first(name))
        assert.isTrue(Indices.isSame(back), Indices.render(back))
      })
    )

    it.effect("are left alone where a reindex is needed, with every reason", () =>
      Effect.gen(function* () {
        const name = yield* named
        yield* Indices.init(first(name))
        const wanted = Document.make(
          name,
          {
            title: Field.text({ analyzer: plain }),
            year: Field.integer(),
            tag: Field.keyword({ index: false }),
            more: Field.ip()
          },
          { settings: { ...small, number_of_shards: 2 }, mapping: { _routing: { required: true } } }
        )
        const error = yield* Effect.flip(Indices.update(wanted))
        const paths = conflicts(error)
        for (const path of [
          "_routing",
          "title",
          "year",
          "tag",
          "number_of_shards",
          "analysis.analyzer.plain.type"
        ])
          assert.include(paths, path)
        const difference = yield* Indices.compare(wanted)
        assert.isTrue(Indices.needsReindex(difference))
        assert.deepStrictEqual(
          difference.added.map(({ path }) => path),
          ["more"]
        )
      })
    )

    it.effect("are closed for a moment for analysis, if they may be", () =>
      Effect.gen(function* () {
        const name = yield* named
        yield* Indices.init(first(name))
        const wanted = Document.make(
          name,
          {
            title: Field.text(),
            year: Field.keyword(),
            tag: Field.keyword({ ignore_above: 10 }),
            body: Field.text({ analyzer: plain })
          },
          { settings: small }
        )
        assert.include(conflicts(yield* Effect.flip(Indices.update(wanted))), "analysis.analyzer.plain.type")
        yield* Indices.update(wanted, { reopen: true })
        assert.isTrue(Indices.isSame(yield* Indices.compare(wanted)))
      })
    )

    it.effect("move behind their alias with their documents", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const name = yield* named
        const made = yield* Indices.migrate(first(name))
        assert.deepStrictEqual([made.action, made.from, made.to], ["created", undefined, `${name}-000001`])
        yield* indexed(name, 5)
        assert.strictEqual((yield* Indices.migrate(first(name))).action, "none")
        const moved = yield* Indices.migrate(retyped(name), { copy: "client" })
        assert.deepStrictEqual(
          [moved.action, moved.from, moved.to, moved.documents],
          ["reindexed", `${name}-000001`, `${name}-000002`, 5]
        )
        assert.deepStrictEqual(yield* behind(name), [`${name}-000002`])
        assert.strictEqual(
          (yield* es.count({ index: name, query: { range: { year: { gte: 1952 } } } })).count,
          3
        )
        assert.isTrue(yield* es.indices.exists({ index: `${name}-000001` }))
        const back = yield* Indices.migrate(first(name), { copy: "client", removeOld: true, version: "old" })
        assert.strictEqual(back.to, `${name}-old`)
        assert.isFalse(yield* es.indices.exists({ index: `${name}-000002` }))
        const grown = Document.make(name, { ...first(name).fields, more: Field.ip() }, { settings: small })
        assert.strictEqual((yield* Indices.migrate(grown)).action, "updated")
      })
    )

    it.effect("stay where they are when a move fails", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const name = yield* named
        yield* Indices.migrate(first(name))
        yield* indexed(name, 3)
        // The second index takes no year that is no number.
        yield* es.index({ index: name, id: "bad", document: { year: "long ago" }, refresh: true })
        const error = yield* Effect.flip(Indices.migrate(retyped(name), { copy: "client" }))
        assert.strictEqual(error._tag, "ReindexStopped")
        assert.deepStrictEqual(yield* behind(name), [`${name}-000001`])
        assert.isFalse(yield* es.indices.exists({ index: `${name}-000002` }))
        // This server has no reindex of its own.
        yield* Effect.flip(Indices.migrate(retyped(name)))
        assert.deepStrictEqual(yield* behind(name), [`${name}-000001`])
        assert.isFalse(yield* es.indices.exists({ index: `${name}-000002` }))
        // An index that is there already is none of ours.
        yield* es.indices.create({ index: `${name}-000002`, settings: small })
        assert.strictEqual((yield* Effect.flip(Indices.migrate(retyped(name))))._tag, "BadRequest")
        assert.isTrue(yield* es.indices.exists({ index: `${name}-000002` }))
      })
    )

    it.effect("do not move where the name is an index", () =>
      Effect.gen(function* () {
        const name = yield* named
        yield* Indices.create(first(name))
        const error = yield* Effect.flip(Indices.migrate(retyped(name)))
        assert.deepStrictEqual(conflicts(error), [name])
        assert.include(String(error.message), "no alias")
      })
    )

    it.effect("get templates", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const name = yield* named
        yield* Indices.putTemplate(first(name), `${name}-t`, { priority: 7 })
        yield* Indices.putComponentTemplate(first(name), `${name}-c`)
        yield* es.indices.create({ index: `${name}-x` })
        assert.isTrue(Indices.isSame(yield* Indices.compare(Document.at(first(name), `${name}-x`))))
        yield* es.indices.deleteIndexTemplate({ name: `${name}-t` })
        yield* es.cluster.deleteComponentTemplate({ name: `${name}-c` })
      })
    )
  }
)
