/** What templates of ES|QL take, and what their rows are. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Elasticsearch } from "effect-elasticsearch"
import { Document, Field } from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"

const { esql } = Esql
const query = esql`FROM films`
const Row = Schema.Struct({ title: Schema.String, released: Schema.DateFromString })
type Film = { readonly title: string; readonly released: Date }

describe("templates", () => {
  it("take values, lists and fragments", () => {
    Esql.render(
      esql`ROW a = ${1}, b = ${2n}, c = ${"x"}, d = ${null}, e = ${new Date()}, f = ${[1, "x"]} | ${query}`
    )
    // @ts-expect-error an object is no value
    Esql.render(esql`ROW a = ${{ b: 1 }}`)
    // @ts-expect-error undefined is no value
    Esql.render(esql`ROW a = ${undefined}`)
    // @ts-expect-error text is no query
    Esql.execute("FROM films")
  })
})

describe("conditions", () => {
  it("are made of conditions, and compare with values that are there", () => {
    const a = Esql.column("a", "integer")
    Esql.and(Esql.eq(a, 1), true, Esql.column("b", "boolean"))
    // @ts-expect-error a number is no condition
    Esql.and(Esql.eq(a, 1), 1)
    // @ts-expect-error text is no condition
    Esql.not("a")
    // @ts-expect-error nothing equals null
    Esql.eq(a, null)
    // @ts-expect-error null is in no list
    Esql.isIn(a, [1, null])
  })
})

describe("rows", () => {
  it("are of their schema", () => {
    expectTypeOf(Esql.execute(query, { row: Row })).toEqualTypeOf<
      Effect.Effect<Esql.Answer<Film>, Esql.EsqlError, Elasticsearch>
    >()
    expectTypeOf(Esql.stream(query, { row: Row })).toEqualTypeOf<
      Stream.Stream<Film, Esql.EsqlError, Elasticsearch>
    >()
    expectTypeOf(Esql.execute(query)).toEqualTypeOf<
      Effect.Effect<Esql.Answer<Esql.AnyRow>, Esql.EsqlError, Elasticsearch>
    >()
    const Films = Document.make("films", { title: Field.text() })
    expectTypeOf<
      Effect.Success<ReturnType<typeof Esql.documents<{ readonly title: string }, unknown, unknown>>>
    >().toEqualTypeOf<ReadonlyArray<{ readonly title: string }>>()
    expectTypeOf(Esql.documents(Films, query)).toExtend<
      Effect.Effect<ReadonlyArray<{ readonly title: string }>, unknown, Elasticsearch>
    >()
  })
})
