/** What queries know of their columns: where they come from, what commands make of them, and what rows they give. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Elasticsearch } from "effect-elasticsearch"
import { Document, Field } from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"

const { Fn } = Esql

/** A column as it is in a record of columns. */
type Col<T extends Esql.Type, S extends Esql.Shape = "maybe", A = Esql.ValueOf<T>> = Esql.Expression<T, S, A>
type Columns<Q> = Esql.ColumnsOfQuery<Q>
type RowOf<Q, L extends Esql.Longs = "number"> = Esql.Row<Columns<Q>, L>

class Person extends Schema.Class<Person>("Person")({
  name: Field.text({ fields: { raw: Field.keyword() } }),
  born: Schema.optionalKey(Field.date())
}) {}

const Id = Field.keyword().pipe(Schema.brand("Id"))

class Film extends Schema.Class<Film>("Film")({
  id: Id,
  title: Field.text({ fields: { raw: Field.keyword() } }),
  year: Field.integer().check(Schema.isGreaterThan(1800)),
  genre: Field.of(Schema.Literals(["drama", "comedy"]), { type: "keyword" }),
  genres: Schema.Array(Field.keyword()),
  released: Schema.optionalKey(Field.date()),
  rating: Schema.NullOr(Field.double()),
  votes: Field.bigLong(),
  sales: Field.long(),
  seen: Field.bigLong().pipe(Schema.withDecodingDefaultKey(Effect.succeed(0n))),
  director: Person,
  writers: Schema.optionalKey(Schema.Array(Person)),
  studio: Schema.optionalKey(Schema.Struct({ name: Field.keyword() })),
  host: Field.ip(),
  place: Field.geoPoint(),
  vector: Field.denseVector({ dims: 3 }),
  sold: Field.boolean(),
  day: Field.dateNanos(),
  everything: Field.alias("title"),
  kind: Schema.Literals(["long", "short"]),
  plain: Schema.String,
  count: Schema.Int,
  weight: Field.rankFeature()
}) {}

const Films = Document.make("films", Film)
const films = Esql.from(Films)
type FilmColumns = Columns<typeof films>

const declared = Esql.from("films", {
  columns: {
    title: "text",
    year: "integer",
    rating: "double",
    votes: "long",
    genre: Field.of(Schema.Literals(["drama", "comedy"]), { type: "keyword" }),
    genres: ["keyword"],
    released: "date",
    "director.name": "text",
    "director.born": "date"
  }
})
type Declared = Columns<typeof declared>

const small = Esql.from("small", { columns: { a: "integer", b: "keyword", many: ["long"] } })

describe("columns of documents", () => {
  it("are their fields, multi-fields, and fields of objects", () => {
    expectTypeOf<keyof FilmColumns>().toEqualTypeOf<
      | "id"
      | "title"
      | "title.raw"
      | "year"
      | "genre"
      | "genres"
      | "released"
      | "rating"
      | "votes"
      | "sales"
      | "seen"
      | "director.name"
      | "director.name.raw"
      | "director.born"
      | "writers.name"
      | "writers.name.raw"
      | "writers.born"
      | "studio.name"
      | "host"
      | "place"
      | "vector"
      | "sold"
      | "day"
      | "everything"
      | "kind"
      | "plain"
      | "plain.keyword"
      | "count"
      | "weight"
    >()
  })

  it("have the types of their mappings and the values of their schemas", () => {
    expectTypeOf<FilmColumns["id"]>().toEqualTypeOf<Col<"keyword", "one", typeof Id.Type>>()
    expectTypeOf<FilmColumns["title"]>().toEqualTypeOf<Col<"text", "one">>()
    expectTypeOf<FilmColumns["year"]>().toEqualTypeOf<Col<"integer", "one">>()
    expectTypeOf<FilmColumns["genre"]>().toEqualTypeOf<Col<"keyword", "one", "drama" | "comedy">>()
    expectTypeOf<FilmColumns["votes"]>().toEqualTypeOf<Col<"long", "one", bigint>>()
    expectTypeOf<FilmColumns["sales"]>().toEqualTypeOf<Col<"long", "one">>()
    expectTypeOf<FilmColumns["seen"]>().toEqualTypeOf<Col<"long", "maybe", bigint>>()
    expectTypeOf<FilmColumns["host"]>().toEqualTypeOf<Col<"ip", "one">>()
    expectTypeOf<FilmColumns["place"]>().toEqualTypeOf<Col<"geo_point", "one", Field.Place>>()
    expectTypeOf<FilmColumns["vector"]>().toEqualTypeOf<Col<"dense_vector", "one">>()
    expectTypeOf<FilmColumns["sold"]>().toEqualTypeOf<Col<"boolean", "one">>()
    expectTypeOf<FilmColumns["day"]>().toEqualTypeOf<Col<"date_nanos", "one">>()
    expectTypeOf<FilmColumns["everything"]>().toEqualTypeOf<Col<never, never>>()
    expectTypeOf<FilmColumns["kind"]>().toEqualTypeOf<Col<"keyword", "one", "long" | "short">>()
    expectTypeOf<FilmColumns["plain"]>().toEqualTypeOf<Col<"text", "one">>()
    expectTypeOf<FilmColumns["plain.keyword"]>().toEqualTypeOf<Col<"keyword", "maybe">>()
    expectTypeOf<FilmColumns["weight"]>().toEqualTypeOf<Col<"unsupported", "maybe">>()
  })

  it("have as many values as their fields may have", () => {
    expectTypeOf<FilmColumns["genres"]>().toEqualTypeOf<Col<"keyword", "many">>()
    expectTypeOf<FilmColumns["released"]>().toEqualTypeOf<Col<"date", "maybe">>()
    expectTypeOf<FilmColumns["rating"]>().toEqualTypeOf<Col<"double", "maybe">>()
    expectTypeOf<FilmColumns["title.raw"]>().toEqualTypeOf<Col<"keyword", "maybe">>()
    expectTypeOf<FilmColumns["director.name"]>().toEqualTypeOf<Col<"text", "one">>()
    expectTypeOf<FilmColumns["director.born"]>().toEqualTypeOf<Col<"date", "maybe">>()
    expectTypeOf<FilmColumns["writers.name"]>().toEqualTypeOf<Col<"text", "many">>()
    expectTypeOf<FilmColumns["writers.name.raw"]>().toEqualTypeOf<Col<"keyword", "many">>()
    expectTypeOf<FilmColumns["studio.name"]>().toEqualTypeOf<Col<"keyword", "maybe">>()
  })

  it("are the same of structs, records of fields and another index", () => {
    const fields = { title: Field.text(), rating: Schema.optionalKey(Field.double()) }
    type Same = { readonly title: Col<"text", "one">; readonly rating: Col<"double", "maybe"> }
    const ofFields = Esql.from(Document.make("films", fields))
    const ofStruct = Esql.from(Document.make("films", Schema.Struct(fields)))
    const elsewhere = Esql.from(Document.at(Document.make("films", fields), "others"))
    expectTypeOf<Columns<typeof ofFields>>().toEqualTypeOf<Same>()
    expectTypeOf<Columns<typeof ofStruct>>().toEqualTypeOf<Same>()
    expectTypeOf<Columns<typeof elsewhere>>().toEqualTypeOf<Same>()
  })
})

describe("columns of other sources", () => {
  it("are declared by types, lists and schemas", () => {
    expectTypeOf<Declared["title"]>().toEqualTypeOf<Col<"text">>()
    expectTypeOf<Declared["genres"]>().toEqualTypeOf<Col<"keyword", "many">>()
    expectTypeOf<Declared["genre"]>().toEqualTypeOf<Col<"keyword", "one", "drama" | "comedy">>()
    expectTypeOf<Declared["director.name"]>().toEqualTypeOf<Col<"text">>()
    const nested = Esql.from("films", { columns: { director: Person, when: Schema.NullOr(Field.date()) } })
    expectTypeOf<Columns<typeof nested>>().toEqualTypeOf<{
      readonly "director.name": Col<"text", "one">
      readonly "director.name.raw": Col<"keyword", "maybe">
      readonly "director.born": Col<"date", "maybe">
      readonly when: Col<"date", "maybe">
    }>()
    // @ts-expect-error no type of ES|QL
    Esql.from("films", { columns: { title: "string" } })
  })

  it("are any where nothing is declared", () => {
    const untyped = Esql.from("films")
    expectTypeOf(untyped).toEqualTypeOf<Esql.Query<Esql.AnyColumns>>()
    expectTypeOf<RowOf<typeof untyped>>().toEqualTypeOf<Esql.AnyRow>()
    const kept = untyped.pipe(
      Esql.where((c) => Esql.and(Esql.gt(c["year"]!, 1970), Esql.eq(c["title"]!, "x"))),
      Esql.keep("title", "year")
    )
    expectTypeOf<RowOf<typeof kept>>().toEqualTypeOf<{
      readonly title: Esql.Cell
      readonly year: Esql.Cell
    }>()
  })

  it("have metadata", () => {
    const scored = Esql.from("films", { columns: { a: "integer" }, metadata: ["_id", "_score", "_ignored"] })
    expectTypeOf<Columns<typeof scored>>().toEqualTypeOf<{
      readonly a: Col<"integer">
      readonly _id: Col<"keyword", "one">
      readonly _score: Col<"double", "one">
      readonly _ignored: Col<"keyword", "many">
    }>()
    const found = Esql.from(Films, { metadata: ["_index", "_version"] })
    expectTypeOf<Columns<typeof found>["_version"]>().toEqualTypeOf<Col<"long", "one">>()
    expectTypeOf<Columns<typeof found>["title"]>().toEqualTypeOf<Col<"text", "one">>()
    // @ts-expect-error metadata that was not asked for
    found.pipe(Esql.keep("_id"))
    // @ts-expect-error no metadata
    Esql.from(Films, { metadata: ["_nothing"] })
  })

  it("are those of ROW, SHOW and TS", () => {
    const row = Esql.row({ n: 1, half: 0.5, text: "a", list: ["x"], none: null, when: new Date(0), big: 1n })
    expectTypeOf<Columns<typeof row>>().toEqualTypeOf<{
      readonly n: Col<"integer", "one">
      readonly half: Col<"double", "one">
      readonly text: Col<"keyword", "one">
      readonly list: Col<"keyword", "many">
      readonly none: Col<"null", "maybe", null>
      readonly when: Col<"date", "one">
      readonly big: Col<"long", "one">
    }>()
    const version = Esql.show("info").pipe(Esql.keep("version"))
    expectTypeOf<RowOf<typeof version>>().toEqualTypeOf<{ readonly version: string }>()
    const traffic = Esql.ts("metrics-*", { columns: { host: "keyword", bytes: "counter_long" } })
    expectTypeOf<Columns<typeof traffic>>().toEqualTypeOf<{
      readonly host: Col<"keyword">
      readonly bytes: Col<"counter_long">
    }>()
  })
})

describe("commands", () => {
  it("EVAL adds columns and replaces those of the same name", () => {
    const query = small.pipe(
      Esql.evaluate((c) => ({
        a: Esql.cast(c.a, "keyword"),
        next: Esql.add(c.a, 1),
        same: c.many,
        one: "x"
      })),
      Esql.evaluate((c) => ({ more: Fn.length(c.a) }))
    )
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly a: Col<"keyword">
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly next: Col<"integer">
      readonly same: Col<"long", "many">
      readonly one: Col<"keyword", "one">
      readonly more: Col<"integer">
    }>()
    // @ts-expect-error a column of the same command is not there yet
    small.pipe(Esql.evaluate((c) => ({ x: c.a, y: c.x })))
  })

  it("KEEP takes names and patterns", () => {
    const query = declared.pipe(Esql.keep("director.*", "*ear"))
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly "director.name": Col<"text">
      readonly "director.born": Col<"date">
      readonly year: Col<"integer">
    }>()
    const inner = declared.pipe(Esql.keep("d*.n*", "votes"))
    expectTypeOf<keyof Columns<typeof inner>>().toEqualTypeOf<"director.name" | "votes">()
    const all = small.pipe(Esql.keep("*"))
    expectTypeOf<Columns<typeof all>>().toEqualTypeOf<Columns<typeof small>>()
    // @ts-expect-error a column that is not there
    declared.pipe(Esql.keep("tittle"))
  })

  it("DROP takes names and patterns", () => {
    const query = declared.pipe(Esql.drop("director.*", "gen*", "title", "votes"))
    expectTypeOf<keyof Columns<typeof query>>().toEqualTypeOf<"year" | "rating" | "released">()
    // @ts-expect-error a column that is not there
    declared.pipe(Esql.drop("tittle"))
    // @ts-expect-error a column that was dropped
    small.pipe(Esql.drop("a"), Esql.keep("a"))
  })

  it("RENAME gives names, also those of other columns", () => {
    const query = small.pipe(Esql.rename({ a: "first", many: "b" }))
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly first: Col<"integer">
      readonly b: Col<"long", "many">
    }>()
    // @ts-expect-error a column that is not there
    small.pipe(Esql.rename({ c: "d" }))
    // @ts-expect-error the old name
    small.pipe(Esql.rename({ a: "c" }), Esql.keep("a"))
  })

  it("STATS has its aggregations and groups only", () => {
    const query = declared.pipe(
      Esql.stats(
        (c) => ({
          films: Fn.count(),
          best: Fn.max(c.rating),
          total: Fn.sum(c.year),
          dramas: Esql.filtered(Fn.count(), Esql.eq(c.genre, "drama")),
          worst: Esql.filtered(Fn.min(c.rating), Esql.gt(c.year, 1970)),
          titles: Fn.values(c.title)
        }),
        ["genre", "genres"]
      )
    )
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly films: Col<"long", "one">
      readonly best: Col<"double">
      readonly total: Col<"long">
      readonly dramas: Col<"long", "one">
      readonly worst: Col<"double">
      readonly titles: Col<"keyword", "many">
      readonly genre: Col<"keyword", "one", "drama" | "comedy">
      readonly genres: Col<"keyword">
    }>()
    const decades = declared.pipe(
      Esql.stats({ films: Fn.count() }, (c) => ({
        decade: Esql.multiply(Esql.divide(c.year, 10), 10),
        month: Fn.bucket(c.released, Esql.span(1, "month")),
        tag: c.genres
      }))
    )
    expectTypeOf<RowOf<typeof decades>>().toEqualTypeOf<{
      readonly films: number
      readonly decade: number | null
      readonly month: DateTime.Utc | null
      readonly tag: string | null
    }>()
    const all = small.pipe(Esql.stats({ n: Fn.count() }))
    expectTypeOf<Columns<typeof all>>().toEqualTypeOf<{ readonly n: Col<"long", "one"> }>()
    // @ts-expect-error a group that is not there
    small.pipe(Esql.stats({ n: Fn.count() }, ["c"]))
    // @ts-expect-error a column that is no group
    declared.pipe(Esql.stats({ n: Fn.count() }, ["genre"]), Esql.keep("title"))
    // @ts-expect-error an aggregation over rows of a condition stands in STATS only
    small.pipe(Esql.evaluate((c) => ({ n: Esql.filtered(Fn.count(), Esql.eq(c.a, 1)) })))
    // @ts-expect-error no condition
    Esql.filtered(Fn.count(), "x")
  })

  it("INLINE STATS keeps the columns", () => {
    const query = small.pipe(Esql.inlineStats((c) => ({ a: Fn.avg(c.a), n: Fn.count() }), ["b"]))
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly a: Col<"double">
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly n: Col<"long", "one">
    }>()
  })

  it("MV_EXPAND makes one value of many", () => {
    const query = small.pipe(Esql.mvExpand("many"), Esql.mvExpand("a"))
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly a: Col<"integer">
      readonly b: Col<"keyword">
      readonly many: Col<"long">
    }>()
    // @ts-expect-error a column that is not there
    small.pipe(Esql.mvExpand("c"))
  })

  it("DISSECT and GROK have the names of their patterns", () => {
    const dissected = small.pipe(Esql.dissect((c) => c.b, "%{+x/2} %{+x/1} %{?skipped} %{} %{y->}"))
    expectTypeOf<keyof Columns<typeof dissected>>().toEqualTypeOf<"a" | "b" | "many" | "x" | "y">()
    expectTypeOf<Columns<typeof dissected>["x"]>().toEqualTypeOf<Col<"keyword">>()
    const grokked = small.pipe(
      Esql.grok(
        (c) => c.b,
        "%{IP:client} %{WORD} (?<verb>[A-Z]+) %{NUMBER:bytes:int} %{NUMBER:time:float}",
        "%{WORD:b}"
      )
    )
    expectTypeOf<Columns<typeof grokked>>().toEqualTypeOf<{
      readonly a: Col<"integer">
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly client: Col<"keyword">
      readonly verb: Col<"keyword">
      readonly bytes: Col<"integer">
      readonly time: Col<"double">
    }>()
    // @ts-expect-error a number is no text
    small.pipe(Esql.dissect((c) => c.a, "%{x}"))
    // @ts-expect-error several texts are not one
    declared.pipe(Esql.grok((c) => c.genres, "%{WORD:x}"))
  })

  it("ENRICH and LOOKUP JOIN add columns", () => {
    const enriched = small.pipe(
      Esql.enrich("policy", { on: "b", with: { language: { field: "name", type: "keyword" }, a: "double" } })
    )
    expectTypeOf<Columns<typeof enriched>>().toEqualTypeOf<{
      readonly a: Col<"double", never>
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly language: Col<"keyword", never>
    }>()
    // @ts-expect-error a column that is not there
    small.pipe(Esql.enrich("policy", { on: "c", with: {} }))
    const Genres = Document.make("genres", {
      b: Field.keyword(),
      since: Field.integer(),
      tags: Schema.Array(Field.keyword())
    })
    const joined = small.pipe(Esql.lookupJoin(Genres, "b"))
    expectTypeOf<Columns<typeof joined>>().toEqualTypeOf<{
      readonly a: Col<"integer">
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly since: Col<"integer">
      readonly tags: Col<"keyword", "many">
    }>()
    const declaredJoin = small.pipe(
      Esql.lookupJoin({ index: "genres", columns: { b: "keyword", since: "integer" } }, (c) =>
        Esql.and(Esql.eq(c.b, "x"), Esql.gt(c.since, c.a))
      )
    )
    expectTypeOf<keyof Columns<typeof declaredJoin>>().toEqualTypeOf<"a" | "b" | "many" | "since">()
    // @ts-expect-error a column that one of them does not have
    small.pipe(Esql.lookupJoin(Genres, "since"))
  })

  it("FORK and FUSE put arms together", () => {
    const forked = Esql.row({ n: 1, _id: "x", _index: "y", _score: 0.5 }).pipe(
      Esql.fork(
        (arm) => arm.pipe(Esql.evaluate({ b: 1 }), Esql.limit(1)),
        (arm) => arm.pipe(Esql.drop("n"))
      )
    )
    expectTypeOf<Columns<typeof forked>>().toEqualTypeOf<{
      readonly n: Col<"integer">
      readonly b: Col<"integer">
      readonly _id: Col<"keyword", "one">
      readonly _index: Col<"keyword", "one">
      readonly _score: Col<"double", "one">
      readonly _fork: Col<"keyword", "one">
    }>()
    const fused = forked.pipe(Esql.fuse())
    expectTypeOf<Columns<typeof fused>>().toEqualTypeOf<{
      readonly n: Col<"integer">
      readonly b: Col<"integer">
      readonly _id: Col<"keyword", "one">
      readonly _index: Col<"keyword", "one">
      readonly _score: Col<"double">
    }>()
    // @ts-expect-error a column that is not there
    forked.pipe(Esql.fuse({ score: "points" }))
  })

  it("COMPLETION, RERANK and CHANGE_POINT add theirs", () => {
    const model = { inference_id: "model" }
    const query = small.pipe(
      Esql.completion((c) => c.b, model),
      Esql.completion((c) => c.completion, { ...model, as: "short" }),
      Esql.rerank("x", (c) => [c.b, c.short], { ...model, as: "score" }),
      Esql.rerank("x", (c) => [c.b], model),
      Esql.changePoint("a", { on: "score" }),
      Esql.changePoint("a", { on: "score", as: ["change", "p"] }),
      Esql.drop("a", "b", "many")
    )
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly completion: Col<"keyword">
      readonly short: Col<"keyword">
      readonly score: Col<"double">
      readonly _score: Col<"double">
      readonly type: Col<"keyword">
      readonly pvalue: Col<"double">
      readonly change: Col<"keyword">
      readonly p: Col<"double">
    }>()
    // @ts-expect-error a number is no prompt
    small.pipe(Esql.completion((c) => c.a, model))
    // @ts-expect-error a column that is not there
    small.pipe(Esql.changePoint("c"))
  })

  it("URI_PARTS, REGISTERED_DOMAIN and USER_AGENT have columns below a name", () => {
    const uri = small.pipe(
      Esql.uriParts("uri", (c) => c.b),
      Esql.keep("uri.port", "uri.domain")
    )
    expectTypeOf<Columns<typeof uri>>().toEqualTypeOf<{
      readonly "uri.port": Col<"integer">
      readonly "uri.domain": Col<"keyword">
    }>()
    const domain = small.pipe(
      Esql.registeredDomain("site", (c) => c.b),
      Esql.keep("site.*")
    )
    expectTypeOf<keyof Columns<typeof domain>>().toEqualTypeOf<
      "site.domain" | "site.registered_domain" | "site.top_level_domain" | "site.subdomain"
    >()
    const agent = small.pipe(
      Esql.userAgent("ua", (c) => c.b, { properties: ["name", "device"], extract_device_type: true }),
      Esql.keep("ua.*")
    )
    expectTypeOf<keyof Columns<typeof agent>>().toEqualTypeOf<
      "ua.name" | "ua.device.name" | "ua.device.type"
    >()
    const named = small.pipe(Esql.userAgent("ua", (c) => c.b, { properties: ["name"] }))
    // @ts-expect-error a part that was not asked for
    named.pipe(Esql.keep("ua.version"))
  })

  it("METRICS_INFO and TS_INFO have their own", () => {
    const metrics = Esql.ts("metrics-*").pipe(Esql.metricsInfo, Esql.keep("metric_name", "unit"))
    expectTypeOf<RowOf<typeof metrics>>().toEqualTypeOf<{
      readonly metric_name: string
      readonly unit: ReadonlyArray<string>
    }>()
    const series = Esql.ts("metrics-*").pipe(Esql.tsInfo, Esql.keep("dimensions"))
    expectTypeOf<RowOf<typeof series>>().toEqualTypeOf<{ readonly dimensions: string }>()
  })

  it("append adds what is declared", () => {
    const query = small.pipe(
      Esql.append(Esql.esql`NEW a`, { a: "keyword", c: ["date"] }),
      Esql.append(Esql.esql`LIMIT 1`)
    )
    expectTypeOf<Columns<typeof query>>().toEqualTypeOf<{
      readonly a: Col<"keyword">
      readonly b: Col<"keyword">
      readonly many: Col<"long", "many">
      readonly c: Col<"date", "many">
    }>()
  })

  it("others leave the columns as they are", () => {
    const query = small.pipe(
      Esql.where((c) => Esql.eq(c.a, 1)),
      Esql.sort((c) => [Esql.desc(c.a), c.many]),
      Esql.limit(1),
      Esql.sample(0.5),
      Esql.set("time_zone", "UTC")
    )
    expectTypeOf(query).toEqualTypeOf(small)
    const vectors = films.pipe(Esql.mmr("vector", { limit: 3 }))
    expectTypeOf<Columns<typeof vectors>>().toEqualTypeOf<FilmColumns>()
    // @ts-expect-error no vector
    films.pipe(Esql.mmr("title", { limit: 3 }))
    // @ts-expect-error a column that is not there
    small.pipe(Esql.sort((c) => c.z))
  })
})

describe("rows", () => {
  const query = films.pipe(
    Esql.keep("id", "title", "title.raw", "genre", "genres", "released", "votes", "sales", "seen", "place"),
    Esql.evaluate((c) => ({ sum: Esql.add(c.sales, 1), ids: c.id }))
  )
  interface Common {
    readonly id: typeof Id.Type
    readonly title: string
    readonly "title.raw": string | null
    readonly genre: "drama" | "comedy"
    readonly genres: ReadonlyArray<string>
    readonly released: DateTime.Utc | null
    readonly votes: bigint
    readonly seen: bigint | null
    readonly place: Field.Place
    readonly ids: typeof Id.Type
  }
  type Numbers = Common & { readonly sales: number; readonly sum: number | null }
  type Exact = Common & { readonly sales: bigint; readonly sum: bigint | null }
  type Flat<T> = { readonly [K in keyof T]: T[K] }

  it("have the values of their columns", () => {
    expectTypeOf<RowOf<typeof query>>().toEqualTypeOf<Flat<Numbers>>()
    expectTypeOf<RowOf<typeof query, "bigint">>().toEqualTypeOf<Flat<Exact>>()
    expectTypeOf(Esql.execute(query)).toEqualTypeOf<
      Effect.Effect<Esql.Answer<RowOf<typeof query>>, Esql.EsqlError, Elasticsearch>
    >()
    expectTypeOf(Esql.execute(query, { longs: "bigint" })).toEqualTypeOf<
      Effect.Effect<Esql.Answer<RowOf<typeof query, "bigint">>, Esql.EsqlError, Elasticsearch>
    >()
    expectTypeOf(Esql.stream(query, { longs: "bigint", locale: "en" })).toEqualTypeOf<
      Stream.Stream<RowOf<typeof query, "bigint">, Esql.EsqlError, Elasticsearch>
    >()
    expectTypeOf(Esql.start(query, { longs: "bigint" })).toExtend<
      Effect.Effect<Esql.Running<RowOf<typeof query, "bigint">>, unknown, unknown>
    >()
  })

  it("are of a schema where one is given", () => {
    const Row = Schema.Struct({ title: Schema.String })
    expectTypeOf(Esql.execute(query, { row: Row })).toEqualTypeOf<
      Effect.Effect<Esql.Answer<{ readonly title: string }>, Esql.EsqlError, Elasticsearch>
    >()
    // @ts-expect-error no way to have whole numbers
    Esql.execute(query, { longs: "text" })
  })

  it("have places, vectors, cells and null", () => {
    const others = Esql.from("x", {
      columns: { at: "geo_point", on: "cartesian_point", vector: "dense_vector", odd: "unsupported" }
    }).pipe(Esql.evaluate({ none: null }), Esql.enrich("p", { with: { any: "keyword" } }))
    expectTypeOf<RowOf<typeof others>>().toEqualTypeOf<{
      readonly at: Esql.GeoPoint | null
      readonly on: Esql.CartesianPoint | null
      readonly vector: ReadonlyArray<number> | null
      readonly odd: null
      readonly none: null
      readonly any: Esql.Cell
    }>()
  })
})

describe("expressions over columns", () => {
  it("compare what is alike", () => {
    films.pipe(
      Esql.where((c) =>
        Esql.and(
          Esql.eq(c.genre, "drama"),
          Esql.isIn(c.genre, ["drama", "comedy"]),
          Esql.gt(c.year, 1970.5),
          Esql.lt(c.votes, c.sales),
          Esql.eq(c.title, c["title.raw"]),
          Esql.gte(c.released, "2020-01-01"),
          Esql.lt(c.released, c.day),
          Esql.eq(c.host, "10.0.0.1"),
          Esql.eq(c.everything, 1),
          Esql.eq(c.plain, "anything"),
          c.sold,
          Esql.isNotNull(c.genres)
        )
      )
    )
  })

  it("do not compare what is not", () => {
    // @ts-expect-error text with a number
    films.pipe(Esql.where((c) => Esql.eq(c.title, 1)))
    // @ts-expect-error a number with text
    films.pipe(Esql.where((c) => Esql.gt(c.year, "1970")))
    // @ts-expect-error columns of text and numbers
    films.pipe(Esql.where((c) => Esql.eq(c.title, c.year)))
    // @ts-expect-error a date with a number
    films.pipe(Esql.where((c) => Esql.gt(c.released, 1970)))
    // @ts-expect-error a text that the column never has
    films.pipe(Esql.where((c) => Esql.eq(c.genre, "horror")))
    // @ts-expect-error a text that the column never has
    films.pipe(Esql.where((c) => Esql.isIn(c.genre, ["drama", "horror"])))
    // @ts-expect-error a text that the column never has
    films.pipe(Esql.where((c) => Esql.ne(c.kind, "medium")))
    // @ts-expect-error many values are not compared
    films.pipe(Esql.where((c) => Esql.eq(c.genres, "drama")))
    // @ts-expect-error null equals nothing
    films.pipe(Esql.where((c) => Esql.eq(c.title, null)))
    // @ts-expect-error text is no condition
    films.pipe(Esql.where((c) => c.title))
    // @ts-expect-error a column that is not there
    films.pipe(Esql.where((c) => Esql.eq(c.tittle, "x")))
  })

  it("call functions with what they take", () => {
    const query = films.pipe(
      Esql.keep("title", "genres", "year", "host", "place", "released"),
      Esql.evaluate((c) => ({
        length: Fn.length(c.title),
        upper: Fn.toUpper(c.genres),
        first: Fn.mvFirst(c.genres),
        number: Fn.mvCount(c.genres),
        inside: Fn.cidrMatch(c.host, "10.0.0.0/8"),
        later: Esql.add(c.released, Esql.span(1, "day"))
      })),
      Esql.drop("title", "genres", "year", "host", "place", "released")
    )
    expectTypeOf<RowOf<typeof query>>().toEqualTypeOf<{
      readonly length: number | null
      readonly upper: ReadonlyArray<string>
      readonly first: string | null
      readonly number: number | null
      readonly inside: boolean | null
      readonly later: DateTime.Utc | null
    }>()
    // @ts-expect-error a number is no text
    films.pipe(Esql.evaluate((c) => ({ x: Fn.length(c.year) })))
    // @ts-expect-error text is no number
    films.pipe(Esql.evaluate((c) => ({ x: Fn.abs(c.title) })))
    // @ts-expect-error many texts are not one
    films.pipe(Esql.evaluate((c) => ({ x: Fn.length(c.genres) })))
    // @ts-expect-error text is not added
    films.pipe(Esql.evaluate((c) => ({ x: Esql.add(c.title, 1) })))
    // @ts-expect-error text is no address
    films.pipe(Esql.evaluate((c) => ({ x: Fn.cidrMatch(c.title, "10.0.0.0/8") })))
    // @ts-expect-error text has no mean
    films.pipe(Esql.stats((c) => ({ x: Fn.avg(c.title) })))
  })
})
