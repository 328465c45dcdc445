/** That a document's declaration gives the type of its values, the paths of its fields and what they take. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"

class Person extends Schema.Class<Person>("Person")({
  name: Field.text({ fields: { raw: Field.keyword() } }),
  born: Schema.optionalKey(Field.date())
}) {}

const Id = Field.keyword().pipe(Schema.brand("Id"))

class Film extends Schema.Class<Film>("Film")({
  id: Id,
  title: Field.text({ fields: { raw: Field.keyword(), suggest: Field.searchAsYouType() } }),
  year: Field.integer().check(Schema.isGreaterThan(1800)),
  genre: Schema.Literals(["drama", "comedy"]),
  genres: Schema.Array(Field.keyword()),
  released: Schema.optionalKey(Field.date()),
  rating: Schema.NullOr(Field.double()),
  votes: Field.bigLong().pipe(Schema.withDecodingDefaultKey(Effect.succeed(0n))),
  director: Person,
  cast: Field.nested(Schema.Array(Schema.Struct({ actor: Person, role: Field.keyword() }))),
  writers: Schema.optionalKey(Schema.Array(Person)),
  place: Field.geoPoint(),
  vector: Field.denseVector({ dims: 3 }),
  sold: Field.boolean(),
  plain: Schema.String,
  count: Schema.Int
}) {}

const Films = Document.make("films", Film, {
  properties: { opened: Field.alias<Field.DateValue>("released"), everything: Field.text() }
})

type Fields = Document.FieldsOf<typeof Films>

declare const accept: (query: Query.Query<Fields>) => void
/** What the field at a path takes. */
type Taken<Path extends keyof Fields> = Fields[Path] extends Query.Takes<infer Value> ? Value : never

describe("documents", () => {
  it("have values of the type that was declared", () => {
    expectTypeOf<Document.Type<typeof Films>>().toEqualTypeOf<Film>()
    expectTypeOf<Film["released"]>().toEqualTypeOf<DateTime.Utc | undefined>()
    expectTypeOf<Film["rating"]>().toEqualTypeOf<number | null>()
    expectTypeOf<Film["votes"]>().toEqualTypeOf<bigint>()
    expectTypeOf<Film["cast"][number]["actor"]>().toEqualTypeOf<Person>()
    expectTypeOf<Film["id"]>().toEqualTypeOf<typeof Id.Type>()
    expectTypeOf<Film["place"]>().toEqualTypeOf<Field.Place>()
    const Made = Document.make("made", {
      relation: Field.join({ question: ["answer"] }),
      bits: Field.denseVector({ element_type: "bit" }),
      within: Schema.optionalKey(Field.dateRange()),
      bytes: Field.binary()
    })
    expectTypeOf<Document.Type<typeof Made>>().toEqualTypeOf<{
      readonly relation: Field.Join<"question" | "answer">
      readonly bits: string | ReadonlyArray<number>
      readonly within?: Field.Range<DateTime.Utc>
      readonly bytes: Uint8Array
    }>()
    expectTypeOf(Document.decode(Films, {})).toExtend<Effect.Effect<Film, unknown>>()
    Document.encodePartial(Films, { year: 1972 })
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    Document.encodePartial(Films, { year: "1972" })
    // @ts-expect-error Property 'title' is missing
    Document.encode(Made, { title: "x" })
    // @ts-expect-error a schema that needs services is none of a document
    Document.make("x", Schema.Unknown)
  })

  it("have fields by their paths", () => {
    expectTypeOf<keyof Fields>().toEqualTypeOf<
      | "id"
      | "title"
      | "title.raw"
      | "title.suggest"
      | "title.suggest._2gram"
      | "title.suggest._3gram"
      | "title.suggest._4gram"
      | "title.suggest._index_prefix"
      | "year"
      | "genre"
      | "genres"
      | "released"
      | "rating"
      | "votes"
      | "director"
      | "director.name"
      | "director.name.raw"
      | "director.born"
      | "cast"
      | "cast.actor"
      | "cast.actor.name"
      | "cast.actor.name.raw"
      | "cast.actor.born"
      | "cast.role"
      | "writers"
      | "writers.name"
      | "writers.name.raw"
      | "writers.born"
      | "place"
      | "vector"
      | "sold"
      | "plain"
      | "plain.keyword"
      | "count"
      | "opened"
      | "everything"
      | "_id"
      | "_index"
      | "_routing"
      | "_ignored"
      | "_score"
      | "_doc"
      | "_shard_doc"
      | "_seq_no"
      | "_version"
      | "_tier"
    >()
    expectTypeOf(Document.path(Films, "cast.actor.name.raw")).toEqualTypeOf<"cast.actor.name.raw">()
    // @ts-expect-error there is no such field
    Document.path(Films, "titel")
    // @ts-expect-error there is no such multi-field
    Document.path(Films, "title.keyword")
    // @ts-expect-error there is no such field in the object
    Document.path(Films, "director.role")
    // @ts-expect-error a keyword has no other below
    Document.path(Films, "genre.keyword")
  })

  it("have fields that take what they are compared with", () => {
    expectTypeOf<Taken<"title">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"title.raw">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"year">>().toEqualTypeOf<number>()
    expectTypeOf<Taken<"genre">>().toEqualTypeOf<"drama" | "comedy">()
    expectTypeOf<Taken<"genres">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"released">>().toEqualTypeOf<Field.DateValue>()
    expectTypeOf<Taken<"rating">>().toEqualTypeOf<number>()
    expectTypeOf<Taken<"votes">>().toEqualTypeOf<number | bigint>()
    expectTypeOf<Taken<"director">>().toEqualTypeOf<never>()
    expectTypeOf<Taken<"director.born">>().toEqualTypeOf<Field.DateValue>()
    expectTypeOf<Taken<"sold">>().toEqualTypeOf<boolean | string>()
    expectTypeOf<Taken<"plain">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"plain.keyword">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"count">>().toEqualTypeOf<number>()
    expectTypeOf<Taken<"opened">>().toEqualTypeOf<Field.DateValue>()
    expectTypeOf<Taken<"everything">>().toEqualTypeOf<string>()
    expectTypeOf<Taken<"_id">>().toEqualTypeOf<string>()
  })

  it("are asked by queries that fit", () => {
    accept(Query.match("title", "solaris"))
    accept(Query.term("title.raw", "Solaris"))
    accept(Query.range("year", { gte: 1970 }))
    accept(Query.term("genre", "drama"))
    accept(Query.terms("genres", ["drama", "war"]))
    accept(Query.range("released", { gte: "now-1y", lt: new Date() }))
    accept(Query.term("votes", 9_007_199_254_740_993n))
    accept(Query.match("director.name", "tarkovsky"))
    accept(Query.nested("cast", Query.term("cast.actor.name.raw", "x")))
    accept(Query.range("writers.born", { lt: "1950" }))
    accept(Query.term("opened", "1972-03-20"))
    accept(Query.geoDistance("place", { lat: 1, lon: 2 }, "5km"))
    accept(Query.term("_id", "1"))
    accept(Query.exists("director"))
    // @ts-expect-error there is no such field
    accept(Query.match("titel", "solaris"))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Query.term("year", "1972"))
    // @ts-expect-error Type '"war"' is not assignable to type '"drama" | "comedy"'
    accept(Query.term("genre", "war"))
    // @ts-expect-error Type 'boolean' is not assignable to type 'DateValue'
    accept(Query.term("released", true))
    // @ts-expect-error an object is compared with nothing
    accept(Query.term("director", "x"))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Query.nested("cast", Query.term("cast.role", 1)))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Query.term("plain.keyword", 1))
  })

  it("check the options of their fields", () => {
    Field.keyword({ ignore_above: 3 })
    // @ts-expect-error 'ignore_abowe' does not exist
    Field.keyword({ ignore_abowe: 3 })
    // @ts-expect-error a scaled float has a factor
    Field.scaledFloat()
    // @ts-expect-error a format that is not read
    Field.date({ format: "dd/MM/yyyy" })
    // @ts-expect-error a multi-field is a field
    Field.text({ fields: { raw: Schema.String } })
    // @ts-expect-error a boolean has no analyzer
    Field.boolean({ analyzer: "standard" })
  })

  it("are options of the type of the document", () => {
    Document.make(
      "films",
      { a: Field.keyword(), n: Field.integer() },
      { id: ({ a, n }) => `${a}-${n}`, routing: ({ a }) => a }
    )
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    Document.make("films", { a: Field.keyword(), n: Field.integer() }, { id: ({ n }) => n })
    // @ts-expect-error Property 'b' does not exist
    Document.make("films", { a: Field.keyword() }, { id: ({ b }) => b })
    expectTypeOf(Document.at(Films, "other")).toEqualTypeOf<typeof Films>()
    expectTypeOf(Films).toExtend<Document.Any>()
  })
})
