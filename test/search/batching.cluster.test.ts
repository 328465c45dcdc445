/** Gets and searches that are sent together, against a real Elasticsearch: as if each had been sent alone. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import { freshIndex, layerLibrary, Library, upTo } from "./cluster.ts"

const client = Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })

/** What a failure says that does not name the endpoint. */
const told = <A>(result: Result.Result<A, ElasticsearchError>) =>
  Result.isSuccess(result)
    ? result.success
    : { tag: result.failure._tag, cause: "cause" in result.failure ? result.failure.cause : undefined }

const withoutTook = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, field) => (key === "took" || key === "status" ? undefined : field)))

layer(Layer.provideMerge(layerLibrary, client), { excludeTestServices: true, timeout: "3 minutes" })(
  "a real Elasticsearch",
  (it) => {
    it.effect("answers gets that are sent together as those that are sent alone", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const routed = yield* freshIndex
        yield* es.indices.create({ index: routed, mappings: { _routing: { required: true } } })
        const gets: ReadonlyArray<Search.BatchedGet> = [
          ...upTo(300).map((n) => ({ index, id: String(n) })),
          { index, id: "none" },
          { index: "search-nowhere", id: "1" },
          { index, id: "1", _source_includes: ["k"] },
          { index, id: "1", _source: false },
          { index, id: "1", version: 7 },
          { index: routed, id: "1" },
          { index: routed, id: "1", routing: "a" }
        ]
        const together = yield* Effect.forEach(gets, (get) => Effect.result(Search.getBatched(get)), {
          concurrency: "unbounded"
        })
        const alone = yield* Effect.forEach(gets, (get) => Effect.result(es.get(get)), { concurrency: 8 })
        assert.deepStrictEqual(together.map(told), alone.map(told))
      })
    )

    it.effect("answers searches that are sent together as those that are sent alone", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const broken = { nonsense: {} } as unknown as { readonly match_all: object }
        const searches: ReadonlyArray<Search.BatchedSearch> = [
          ...upTo(20).map((n) => ({ index, query: { term: { n } }, sort: "n" })),
          { index, size: 0, aggs: { top: { max: { field: "n" } } } },
          { index, query: broken },
          { index: "search-nowhere" },
          { index: "search-nowhere", ignore_unavailable: true },
          { index, sort: [{ nothing: "asc" }] }
        ]
        const together = yield* Effect.forEach(
          searches,
          (search) => Effect.result(Search.searchBatched(search)),
          { concurrency: "unbounded" }
        )
        const alone = yield* Effect.forEach(searches, (search) => Effect.result(es.search(search)), {
          concurrency: 4
        })
        assert.deepStrictEqual(together.map(told).map(withoutTook), alone.map(told).map(withoutTook))
      })
    )
  }
)
