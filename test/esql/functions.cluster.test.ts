/** The functions of ES|QL on a real Elasticsearch that has the language. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"
import { all } from "./functions/all.ts"
import { films } from "./indices.ts"
import { type Case, row } from "./functions/case.ts"

const { esql, unsafe } = Esql

const queryOf = ({ expression, in: place = "eval" }: Case): Esql.Fragment =>
  typeof place === "function"
    ? place(expression)
    : esql`${unsafe(row)} | ${unsafe(place.toUpperCase())} r = ${expression} | KEEP r | LIMIT 1`

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("functions of ES|QL", (it) => {
  it.effect("has the index that they look at", () => films("esql-functions"))

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
