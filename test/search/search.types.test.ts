/** What reading, batching, reindexing and following infer, and what they refuse. */
import * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import type * as Api from "effect-elasticsearch/Api"
import * as Bulk from "effect-elasticsearch/Bulk"
import type { Client, ConfigError, Elasticsearch, ElasticsearchError } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"

const Film = Schema.Struct({ title: Schema.String, released: Schema.DateFromString })
type Film = typeof Film.Type

type ScanError = ElasticsearchError | Search.PartialResults | ConfigError

describe("scan and scroll", () => {
  it("give the type of the schema, or unknown documents", () => {
    expectTypeOf(Search.scan({ index: "films" })).toEqualTypeOf<
      Stream.Stream<Api.SearchHit, ScanError, Elasticsearch>
    >()
    const typed = Search.scan({ index: "films" }, { document: Film, slices: 4 })
    expectTypeOf(typed).toEqualTypeOf<Stream.Stream<Search.Hit<Film>, ScanError, Elasticsearch>>()
    // The document is there: no question mark behind it.
    Stream.map(typed, (hit) => hit._source.released.getFullYear())
    expectTypeOf(Search.scroll({ index: ["films"] }, { document: Film })).toEqualTypeOf<
      Stream.Stream<Search.Hit<Film>, ScanError, Elasticsearch>
    >()
  })

  it("give results where failures to decode are values", () => {
    const results = Search.scan({ index: "films" }, { document: Film, decodeFailures: "values" })
    expectTypeOf(results).toEqualTypeOf<
      Stream.Stream<Result.Result<Search.Hit<Film>, Search.Undecoded>, ScanError, Elasticsearch>
    >()
    // @ts-expect-error Without a schema, nothing is decoded.
    Search.scan({ index: "films" }, { decodeFailures: "values" })
    expectTypeOf(
      Search.scroll({ index: "films" }, { document: Film, decodeFailures: "values" })
    ).toEqualTypeOf<Stream.Stream<Search.DecodedHit<Film>, ScanError, Elasticsearch>>()
  })

  it("refuse what the paging sets itself, and what has no place among hits", () => {
    // @ts-expect-error
    Search.scan({})
    // @ts-expect-error
    Search.scan({ index: "films", from: 10 })
    // @ts-expect-error
    Search.scan({ index: "films", pit: { id: "x" } })
    // @ts-expect-error
    Search.scan({ index: "films", aggs: { all: { value_count: { field: "title" } } } })
    // @ts-expect-error
    Search.scan({ index: "films", filter_path: "hits.hits" })
    const request: Api.SearchRequest & { readonly index: string } = { index: "films" }
    // @ts-expect-error A search request may have any of them.
    Search.scan(request)
    // @ts-expect-error Two variants of a query.
    Search.scan({ index: "films", query: { match_all: {}, term: { title: "Dune" } } })
    // @ts-expect-error A type that nobody checks.
    Search.scan<Film>({ index: "films" })
    // @ts-expect-error Several scrolls have no common order.
    Search.scroll({ index: "films" }, { slices: 2, ordered: true })
  })
})

describe("pages", () => {
  it("are whole answers, and their hits", () => {
    const pages = Search.pages(
      { index: "films", aggs: { all: { value_count: { field: "title" } } } },
      { document: Film }
    )
    expectTypeOf(pages).toEqualTypeOf<Stream.Stream<Api.SearchResponse<Film>, ScanError, Elasticsearch>>()
    expectTypeOf(Search.hits(pages)).toEqualTypeOf<
      Stream.Stream<Api.SearchHit<Film>, ScanError, Elasticsearch>
    >()
    // @ts-expect-error
    Search.pages({ index: "films" }, { slices: 2 })
  })
})

describe("a point in time", () => {
  it("is scoped, and its searches have the type of a schema", () => {
    expectTypeOf(Search.pointInTime("films")).toEqualTypeOf<
      Effect.Effect<Search.PointInTime, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope>
    >()
    const used = Search.withPointInTime("films", (pit) => pit.search({ size: 1 }, { document: Film }))
    expectTypeOf(used).toEqualTypeOf<
      Effect.Effect<Api.SearchResponse<Film>, ElasticsearchError | ConfigError, Elasticsearch>
    >()
    // @ts-expect-error The index is that of the point in time.
    Search.withPointInTime("films", (pit) => pit.search({ index: "books" }))
  })
})

describe("batching", () => {
  it("has the types of get and search", () => {
    expectTypeOf(Search.getBatched({ index: "films", id: "1" }, { document: Film })).toEqualTypeOf<
      Effect.Effect<Api.GetResponse<Film>, ElasticsearchError, Elasticsearch>
    >()
    expectTypeOf(Search.searchBatched({ index: "films" })).toEqualTypeOf<
      Effect.Effect<Api.SearchResponse, ElasticsearchError, Elasticsearch>
    >()
    // @ts-expect-error Not in the body of a search.
    Search.searchBatched({ index: "films", q: "dune" })
    // @ts-expect-error Not in _mget.
    Search.getBatched({ index: "films", id: "1", _source_exclude_vectors: true })
    // @ts-expect-error
    Search.getBatched({ index: "films" })
  })
})

describe("reindex", () => {
  it("infers documents from the schema, and failures and services from functions", () => {
    class Down extends Schema.TaggedError<Down>()("Down", {}) {}
    const plain = Search.reindex({ source: { index: "films" }, index: "copy" })
    expectTypeOf(plain).toEqualTypeOf<
      Effect.Effect<Search.ReindexSummary, ScanError | Search.ReindexStopped, Elasticsearch>
    >()
    const transformed = Search.reindex({
      source: { index: "films" },
      index: "copy",
      document: Film,
      transform: (hit) =>
        hit._source.released.getFullYear() > 2000
          ? Effect.fail(new Down())
          : Effect.succeed(Bulk.index({ document: hit._source.title }))
    })
    expectTypeOf(transformed).toEqualTypeOf<
      Effect.Effect<Search.ReindexSummary, ScanError | Search.ReindexStopped | Down, Elasticsearch>
    >()
    Search.reindex({
      source: { index: "films" },
      index: "copy",
      map: (document) => {
        expectTypeOf(document).toBeUnknown()
        return document
      },
      onCheckpoint: (checkpoint) => Effect.log(checkpoint.slices)
    })
    const client = {} as Client
    Search.reindex({ source: { index: "films" }, index: "copy", target: client })
    // @ts-expect-error
    Search.reindex({ source: { index: "films" } })
    // @ts-expect-error Documents have a type by a schema only.
    Search.reindex({ source: { index: "films" }, index: "copy", map: (film: Film) => film.title })
  })
})

describe("tasks", () => {
  it("come to what their call gives", () => {
    const reindexed = Search.reindexTask({ source: { index: "films" }, dest: { index: "copy" } })
    expectTypeOf(Search.result(reindexed)).toEqualTypeOf<
      Effect.Effect<Api.ReindexResponse, Search.TaskError, Elasticsearch>
    >()
    const own = Search.task(Effect.succeed({ task: "n:1" }), { response: Film })
    expectTypeOf(own).toEqualTypeOf<
      Stream.Stream<Search.Progress<Search.TaskStatus, Film>, Search.TaskError, Elasticsearch>
    >()
    // @ts-expect-error It is what makes a task of it.
    Search.updateByQueryTask({ index: "films", wait_for_completion: true })
    // @ts-expect-error
    Search.task(Effect.succeed({ acknowledged: true }))
  })
})

describe("asynchronous searches", () => {
  it("have the type of a schema, and need a scope", () => {
    const search = Search.asyncSearch({ index: "films" }, { document: Film })
    expectTypeOf(search).toEqualTypeOf<
      Effect.Effect<Search.AsyncSearch<Film>, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope>
    >()
    // @ts-expect-error It is an option.
    Search.asyncSearch({ index: "films", keep_alive: "1m" })
    // @ts-expect-error Rows come as JSON.
    Search.asyncEsql({ query: "ROW n = 1", format: "csv" })
  })
})
