/** What the compiler knows of bulks. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Sink from "effect/Sink"
import * as Stream from "effect/Stream"
import { describe, expectTypeOf, it } from "vitest"
import type { ConfigError, Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"

interface Film {
  readonly title: string
  readonly year: number
}

declare const films: Stream.Stream<Film, "broken", "Database">
declare const list: ReadonlyArray<Film>

const operation = (film: Film) => Bulk.index({ document: film })

describe("bulks", () => {
  it("keep the type of their inputs, the error and the requirements of the Stream", () => {
    expectTypeOf(films.pipe(Bulk.stream({ operation }))).toEqualTypeOf<
      Stream.Stream<Bulk.Outcome<Film>, "broken" | ConfigError, "Database" | Elasticsearch>
    >()
    expectTypeOf(Bulk.stream(films, { operation })).toEqualTypeOf<
      Stream.Stream<Bulk.Outcome<Film>, "broken" | ConfigError, "Database" | Elasticsearch>
    >()
    expectTypeOf(films.pipe(Bulk.run({ operation }))).toEqualTypeOf<
      Effect.Effect<Bulk.Summary<Film>, "broken" | ConfigError, "Database" | Elasticsearch>
    >()
    expectTypeOf(Bulk.run(list, { operation })).toEqualTypeOf<
      Effect.Effect<Bulk.Summary<Film>, Bulk.InputError | ConfigError, Elasticsearch>
    >()
    expectTypeOf(Bulk.sink({ operation })).toEqualTypeOf<
      Sink.Sink<Bulk.Summary<Film>, Film, never, ConfigError, Elasticsearch>
    >()
  })

  it("take operations as they are", () => {
    const operations = films.pipe(Stream.map(operation))
    expectTypeOf(operations.pipe(Bulk.run({ index: "films" }))).toEqualTypeOf<
      Effect.Effect<Bulk.Summary<Bulk.Index<Film>>, "broken" | ConfigError, "Database" | Elasticsearch>
    >()
    // @ts-expect-error a film is no operation
    Bulk.run(list, { index: "films" })
    // @ts-expect-error neither in a Stream
    films.pipe(Bulk.stream({ index: "films" }))
  })

  it("take documents of the schema alone", () => {
    const Film = Schema.Struct({ title: Schema.String, year: Schema.NumberFromString })
    Bulk.run([Bulk.index({ document: { title: "Dune", year: 1965 } })], { document: Film })
    // @ts-expect-error a year that is text is what is encoded, not what is given
    Bulk.run([Bulk.index({ document: { title: "Dune", year: "1965" } })], { document: Film })
  })

  it("know what an operation has", () => {
    // @ts-expect-error an update needs an id
    Bulk.update({ doc: {} })
    // @ts-expect-error a deletion has no document
    Bulk.remove({ id: "1", document: {} })
    // @ts-expect-error there is no such key
    Bulk.index({ document: {}, _routing: "r" })
    // @ts-expect-error the endpoint has no such parameter
    Bulk.run([], { piepline: "p" })
  })

  it("part outcomes by their tag", () => {
    const outcomes = Bulk.stream(list, { operation })
    expectTypeOf(outcomes.pipe(Stream.filter(Bulk.isFailed))).toEqualTypeOf<
      Stream.Stream<Bulk.Failed<Film>, Bulk.InputError | ConfigError, Elasticsearch>
    >()
    outcomes.pipe(
      Stream.map((outcome) => {
        if (outcome._tag === "Succeeded") expectTypeOf(outcome.response._index).toEqualTypeOf<string>()
        else expectTypeOf(outcome.reason).toEqualTypeOf<Bulk.Reason>()
        expectTypeOf(outcome.input).toEqualTypeOf<Film>()
      })
    )
  })

  it("give ingesters of their inputs", () => {
    expectTypeOf(Bulk.ingester({ operation })).toExtend<
      Effect.Effect<Bulk.Ingester<Film>, ConfigError, unknown>
    >()
    Effect.flatMap(Bulk.ingester({ operation }), (ingester) =>
      // @ts-expect-error a film has a title
      ingester.add({ year: 1965 })
    )
  })
})
