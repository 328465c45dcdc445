/** Queries of the DSL on a real Elasticsearch, as far as it has them. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Query from "effect-elasticsearch/Dsl/Query"
import { library } from "../api/live/library.ts"
import {
  found,
  lookup,
  random,
  scifi,
  scores,
  scriptless,
  tests,
  unknown,
  unscripted,
  uninferred
} from "./queryTable.ts"

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "queries on a real Elasticsearch",
  (it) => {
    it.effect(tests.found, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        for (const [name, expected, query] of found) {
          const { hits } = yield* es.search({ index, query })
          assert.strictEqual(hits.total?.value, expected, name)
        }
      })
    )

    it.effect(tests.lookup, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        yield* es.index({
          index,
          id: "reader",
          document: { year: [1961, 1962], kind: "none" },
          refresh: true
        })
        const { hits } = yield* es.search({
          index,
          query: Query.and(lookup(index), Query.not(Query.ids(["reader"])))
        })
        assert.deepStrictEqual(hits.hits.map(({ _id }) => _id).sort(), ["1", "2"])
      })
    )

    it.effect(tests.scores, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const scoresOf = (query: Query.Query) =>
          Effect.map(es.search({ index, query }), ({ hits }) =>
            ["0", "1", "2"].map((id) => hits.hits.find(({ _id }) => _id === id)?._score ?? -1)
          )
        const all = Query.constantScore(scifi)
        for (const [name, expected, scored] of scores) {
          const actual = yield* scoresOf(Query.functionScore(all, [scored]))
          assert.strictEqual(actual.length, expected.length)
          expected.forEach((score, n) => assert.closeTo(actual[n] ?? -1, score, 1e-3, name))
        }
        const summed = Query.functionScore(all, [Query.weight(2), Query.weight(3)], {
          score_mode: "sum",
          boost_mode: "sum",
          max_boost: 4
        })
        assert.deepStrictEqual(yield* scoresOf(summed), [5, 5, 5])
        const randomly = Query.functionScore(all, [random])
        const randoms = yield* scoresOf(randomly)
        assert.deepStrictEqual(yield* scoresOf(randomly), randoms)
        assert.strictEqual(new Set(randoms).size, 3)
        assert.isTrue(randoms.every((score) => score >= 0 && score < 1))
      })
    )

    it.effect(tests.unknown, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        for (const [, reason, query] of unknown) {
          const error = yield* Effect.flip(es.search({ index, query }))
          assert.strictEqual(error._tag === "BadRequest" && error.cause.type, "parsing_exception", reason)
          assert.strictEqual(error._tag === "BadRequest" && error.cause.reason, reason)
        }
      })
    )

    it.effect(tests.unmet, () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        for (const [name, reason, query] of uninferred) {
          const error = yield* Effect.flip(es.search({ index, query }))
          assert.include(error.message, reason, name)
        }
        for (const [name, reason, query] of unscripted) {
          const error = yield* Effect.flip(es.search({ index, query }))
          assert.include(error.message, reason, name)
          assert.include(JSON.stringify(error._tag === "BadRequest" && error.cause), scriptless, name)
        }
      })
    )
  }
)
