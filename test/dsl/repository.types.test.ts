/** That documents are read and written with their own types. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Repository from "effect-elasticsearch/Dsl/Repository"
import type { ConfigError, DocumentError, ElasticsearchError } from "effect-elasticsearch/Errors"
import type { ScanError } from "effect-elasticsearch/Search"

class Film extends Schema.Class<Film>("Film")({
  title: Field.text({ fields: { raw: Field.keyword() } }),
  year: Field.integer(),
  votes: Schema.optionalKey(Field.bigLong())
}) {}

const Films = Document.make("films", Film)

declare const film: Film
declare const stored: Repository.Stored<Film>
declare const scanned: Repository.Scanned<Film>

type Failure = ElasticsearchError | DocumentError

describe("the repository", () => {
  it("gives documents of the type that was declared", () => {
    expectTypeOf(Repository.get(Films, "1")).toEqualTypeOf<
      Effect.Effect<Repository.Stored<Film>, Failure, Elasticsearch>
    >()
    expectTypeOf(Repository.find(Films, "1")).toEqualTypeOf<
      Effect.Effect<Option.Option<Repository.Stored<Film>>, Failure, Elasticsearch>
    >()
    expectTypeOf(Repository.getMany(Films, ["1"])).toEqualTypeOf<
      Effect.Effect<ReadonlyArray<Option.Option<Repository.Stored<Film>>>, Failure, Elasticsearch>
    >()
    expectTypeOf(Repository.exists(Films, "1")).toEqualTypeOf<
      Effect.Effect<boolean, ElasticsearchError, Elasticsearch>
    >()
    expectTypeOf(Repository.index(Films, film)).toEqualTypeOf<
      Effect.Effect<Repository.Stored<Film>, Failure, Elasticsearch>
    >()
    expectTypeOf(Repository.scan(Films)).toEqualTypeOf<
      Stream.Stream<Repository.Scanned<Film>, ScanError | DocumentError, Elasticsearch>
    >()
    expectTypeOf(Repository.scan(Films, {}, { decodeFailures: "values" })).toEqualTypeOf<
      Stream.Stream<Result.Result<Repository.Scanned<Film>, Repository.Undecoded>, ScanError, Elasticsearch>
    >()
    expectTypeOf(scanned).toExtend<Repository.Stored<Film>>()
    expectTypeOf(stored._source.votes).toEqualTypeOf<bigint | undefined>()
  })

  it("takes values of that type only", () => {
    Repository.index(
      Films,
      film,
      { id: "1", routing: "x", refresh: "wait_for", pipeline: "p" },
      { maxRetries: 1 }
    )
    Repository.create(Films, film, { id: "1" })
    Repository.replace(Films, stored, film)
    Repository.modify(Films, "1", (found) => new Film({ ...found, year: found.year + 1 }), { times: 5 })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Repository.index(Films, { title: "Solaris", year: "1972" })
    // @ts-expect-error Property 'year' is missing
    Repository.create(Films, { title: "Solaris" })
    // @ts-expect-error Type 'number' is not assignable to type 'bigint'
    Repository.replace(Films, stored, { title: "Solaris", year: 1972, votes: 1 })
    // @ts-expect-error Type 'string' is not assignable to type 'Film'
    Repository.modify(Films, "1", (found) => found.title)
    // @ts-expect-error the index is the document's
    Repository.index(Films, film, { index: "other" })
    // @ts-expect-error a part of a document is none
    Repository.get(Films, "1", { _source_includes: ["title"] })
    // @ts-expect-error it is what was read that says so
    Repository.replace(Films, stored, film, { if_seq_no: 3 })
    // @ts-expect-error what was not read is no condition
    Repository.replace(Films, "1", film)
  })

  it("takes some fields of it for updates", () => {
    Repository.update(Films, "1", { year: 1972 }, { retry_on_conflict: 3, detect_noop: false })
    Repository.update(Films, stored, { title: "Solaris", votes: 3n })
    Repository.update(Films, scanned, { title: "Solaris" }, { doc_as_upsert: true, refresh: true })
    Repository.updateByScript(Films, "1", { source: "ctx.op = 'none'" }, { upsert: film })
    Repository.remove(Films, stored, { refresh: true })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Repository.update(Films, "1", { year: "1972" })
    // @ts-expect-error 'yeer' does not exist
    Repository.update(Films, "1", { yeer: 1972 })
    // @ts-expect-error Property 'year' is missing
    Repository.updateByScript(Films, "1", { source: "x" }, { upsert: { title: "Solaris" } })
    // @ts-expect-error no id
    Repository.remove(Films, 1)
  })

  it("scans by queries over the fields of the document", () => {
    Repository.scan(Films, { query: Query.term("title.raw", "Solaris"), size: 100, sort: ["year"] })
    Repository.scan(Films, { query: Query.from({ match_all: {} }) }, { slices: 2 })
    // @ts-expect-error what was written by hand says so by Query.from
    Repository.scan(Films, { query: { match_all: {} } })
    // @ts-expect-error Property 'yeer' is missing
    Repository.scan(Films, { query: Query.term("yeer", 1972) })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Repository.scan(Films, { query: Query.term("year", "1972") })
    // @ts-expect-error the index is the document's
    Repository.scan(Films, { index: "others" })
    // @ts-expect-error a part of a document is none
    Repository.scan(Films, { _source: ["title"] })
  })

  it("sends operations with such values", () => {
    expectTypeOf(Repository.bulk(Films, [Repository.indexing(Films, film)])).toEqualTypeOf<
      Effect.Effect<
        Bulk.Summary<Bulk.Index<Film> | Bulk.Create<Film>>,
        Bulk.InputError | ConfigError,
        Elasticsearch
      >
    >()
    expectTypeOf(Repository.bulk(Films, Stream.make(Bulk.index({ document: film })))).toEqualTypeOf<
      Effect.Effect<Bulk.Summary<Bulk.Index<Film>>, ConfigError, Elasticsearch>
    >()
    expectTypeOf(
      Repository.bulkStream(Films, [Repository.removing(Films, "1")], { ordered: false })
    ).toEqualTypeOf<Stream.Stream<Bulk.Outcome<Bulk.Delete>, Bulk.InputError | ConfigError, Elasticsearch>>()
    Repository.updating(Films, stored, { year: 1972 })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Repository.indexing(Films, { title: "Solaris", year: "1972" })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Repository.updating(Films, "1", { year: "1972" })
    // @ts-expect-error Property 'year' is missing
    Repository.bulk(Films, [Bulk.index({ document: { title: "Solaris" } })])
    // @ts-expect-error the index is the document's
    Repository.bulk(Films, [Repository.removing(Films, "1")], { index: "others" })
  })
})
