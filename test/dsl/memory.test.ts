/** The DSL without a server: over the in-memory Elasticsearch. */
import { assert, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Elasticsearch } from "effect-elasticsearch"
import {
  Aggregation,
  Document,
  Facet,
  FacetedSearch,
  Indices,
  Query,
  Repository,
  Search
} from "effect-elasticsearch/Dsl"
import * as Testing from "effect-elasticsearch/Testing"
import { all, Films } from "./films.ts"

it.effect("programs on the DSL run on the in-memory Elasticsearch", () =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.create(Document.createRequest(Films))
    assert.isTrue(yield* Indices.exists(Films))
    const operations = all.map((film, n) => Repository.indexing(Films, film, { id: String(n) }))
    const { succeeded } = yield* Repository.bulk(Films, operations)
    assert.strictEqual(succeeded, all.length)
    yield* Indices.refresh(Films)

    const stored = yield* Repository.get(Films, "1")
    assert.deepStrictEqual(stored._source, all[1])
    yield* Repository.replace(Films, stored, stored._source)
    const stale = yield* Effect.flip(Repository.replace(Films, stored, stored._source))
    assert.strictEqual(stale._tag, "Conflict")
    assert.isTrue(Option.isNone(yield* Repository.find(Films, "no-such-film")))

    const answer = yield* Search.make(Films).pipe(
      Search.query(Query.match("title", "solaris")),
      Search.sort("-year"),
      Search.aggs({
        perYear: Aggregation.dateHistogram("released", {
          calendar_interval: "year",
          min_doc_count: 1,
          aggs: { rating: Aggregation.avg("rating") }
        })
      }),
      Search.execute
    )
    assert.deepStrictEqual(
      answer.hits.hits.map((hit) => hit._source),
      [all[5], all[0]]
    )
    assert.deepStrictEqual(
      answer.aggs.perYear.buckets.map(({ key, rating }) => [DateTime.getPartUtc(key, "year"), rating.value]),
      [
        [1972, 8],
        [2002, 6.2]
      ]
    )
    const faceted = FacetedSearch.make(Search.make(Films), { facets: { genres: Facet.terms("genres") } })
    const { facets } = yield* FacetedSearch.execute(faceted, { chosen: { genres: ["comedy"] } })
    assert.deepStrictEqual(facets.genres.at(-1), { key: "comedy", count: 2, chosen: true })
  }).pipe(Effect.provide(Testing.Memory.layer()))
)
