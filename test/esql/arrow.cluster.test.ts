/** Answers of ES|QL as tables of Arrow, from a real Elasticsearch. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"
import * as Arrow from "effect-elasticsearch/Esql/Arrow"

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("tables of Arrow", (it) => {
  it.effect("have the columns of a query", () =>
    Effect.gen(function* () {
      const query = Esql.row({ n: [1, 2, 3], name: "José", exact: 2n ** 60n }).pipe(
        Esql.mvExpand("n"),
        Esql.evaluate((c) => ({ half: Esql.divide(c.n, 2.5) })),
        Esql.limit(10)
      )
      const table = yield* Arrow.table(query)
      assert.strictEqual(table.numRows, 3)
      assert.deepStrictEqual(
        table.schema.fields.map(({ name }) => name),
        ["n", "name", "exact", "half"]
      )
      assert.deepStrictEqual([...(table.getChild("n") ?? [])], [1, 2, 3])
      assert.deepStrictEqual([...(table.getChild("half") ?? [])], [0.4, 0.8, 1.2])
      assert.strictEqual(table.getChild("name")?.get(0), "José")
      assert.strictEqual(table.getChild("exact")?.get(0), 2n ** 60n)
    })
  )

  it.effect("are not there for a query that the server does not understand", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Arrow.table(Esql.esql`ROW a = 1 | WHERE b > 1 | LIMIT 1`))
      assert.strictEqual(error._tag, "QueryError")
      assert.include(error.message, "Unknown column [b]")
    })
  )
})
