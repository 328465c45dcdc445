/** The sources, commands and operators of ES|QL on a real Elasticsearch that has the language. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"
import { commands, operators, sources } from "./commands.ts"
import { films, genres } from "./indices.ts"

const unknownCommand = /mismatched input|no viable|extraneous input|token recognition/u

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("ES|QL", (it) => {
  it.effect("has the indices that it looks at", () => Effect.all([films("esql-commands"), genres]))

  for (const [kind, cases] of Object.entries({ sources, commands, operators })) {
    for (const one of cases.filter(({ notSent }) => notSent === undefined)) {
      it.effect(`${kind}: ${one.text}`, () =>
        Effect.gen(function* () {
          const asked = Esql.execute(one.query)
          if (one.refused !== undefined) {
            const error = yield* Effect.flip(asked)
            if (one.refused === "newer") assert.match(error.message, unknownCommand)
            else assert.include(error.message, one.refused)
            return
          }
          const { rows } = yield* asked
          const shown = rows.map((row) =>
            Object.fromEntries(
              Object.entries<unknown>(row).map(([name, value]) => [
                name,
                DateTime.isDateTime(value) ? DateTime.formatIso(value) : value
              ])
            )
          )
          assert.deepStrictEqual<unknown>(shown, one.rows)
        })
      )
    }
  }
})
