/** The functions of ES|QL on a real Elasticsearch that has the language. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"
import { all } from "./functions/all.ts"
import { type Case, row } from "./functions/case.ts"

const { esql, unsafe } = Esql

const index = "esql-functions"

/** The index that functions of search look at. */
const films = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.indices.delete({ index, ignore_unavailable: true })
  yield* es.indices.create({
    index,
    mappings: {
      properties: {
        title: { type: "text" },
        genre: { type: "keyword" },
        year: { type: "integer" },
        rating: { type: "double" },
        released: { type: "date" },
        vector: { type: "dense_vector", dims: 3, similarity: "cosine" }
      }
    }
  })
  yield* es.index({
    index,
    id: "1",
    document: {
      title: "Solaris, a space station",
      genre: "drama",
      year: 1972,
      rating: 8,
      released: "1972-05-13",
      vector: [1, 0, 0]
    },
    refresh: true
  })
})

const queryOf = ({ expression, in: place = "eval" }: Case): Esql.Fragment =>
  typeof place === "function"
    ? place(expression)
    : esql`${unsafe(row)} | ${unsafe(place.toUpperCase())} r = ${expression} | KEEP r | LIMIT 1`

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("functions of ES|QL", (it) => {
  it.effect("has the index that they look at", () => films)

  for (const [category, cases] of Object.entries(all)) {
    for (const one of cases.filter(({ notSent }) => notSent === undefined)) {
      it.effect(`${category}: ${one.text}`, () =>
        Effect.gen(function* () {
          const asked = Esql.columnar(queryOf(one))
          if (one.refused !== undefined) {
            const error = yield* Effect.flip(asked)
            if (one.refused === "newer")
              assert.match(error.message, /Unknown function|mismatched input|no viable|extraneous input/u)
            else assert.include(error.message, one.refused)
            return
          }
          const { columns, values } = yield* asked
          assert.strictEqual(columns.find(({ name }) => name === "r")?.type, one.type)
          assert.deepStrictEqual<unknown>(values["r"]?.[0], one.value)
        })
      )
    }
  }
})
