/** That the types of results follow from the aggregations, and that these know which fields they mention. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Client } from "effect-elasticsearch"
import type { Count, Metric, Results } from "effect-elasticsearch/Api/AggregationResults"
import type {
  AggregationsAggregate,
  AggregationsAggregationContainer
} from "effect-elasticsearch/Api/types/Aggregations"
import type { FieldValue, GeoLocation } from "effect-elasticsearch/Api/types/Common"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Query from "effect-elasticsearch/Dsl/Query"

interface Film {
  readonly title: Query.Takes<string>
  readonly year: Query.Takes<number>
  readonly released: Query.Takes<string | Date>
  readonly place: Query.Takes<GeoLocation>
  readonly host: Query.Takes<string>
  readonly cast: Query.Takes<never>
  readonly "cast.name": Query.Takes<string>
}

declare const es: Client
declare const accept: (aggregation: Aggregation.Aggregation<unknown, Film>) => void
declare const resultsOf: <const Aggs extends Aggregation.Aggregations>(aggs: Aggs) => Results<Aggs>

type UnknownKey = string | number | bigint

const year = Aggregation.avg("year")
const title = Query.match("title", "solaris")
const recent = Query.range("year", { gte: 2000 })

describe("results of aggregations", () => {
  it("have the types of metrics", () => {
    const x = resultsOf({
      year,
      scripted: Aggregation.avg({ script: "1" }),
      total: Aggregation.sum("year"),
      different: Aggregation.cardinality("title"),
      percentiles: Aggregation.percentiles("year"),
      listed: Aggregation.percentiles("year", { keyed: false }),
      either: Aggregation.percentileRanks("year", [1], { keyed: true }),
      top: Aggregation.topHits({ size: 1 }),
      median: Aggregation.medianAbsoluteDeviation("year")
    })
    expectTypeOf(x.year).toEqualTypeOf<Metric>()
    expectTypeOf(x.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.scripted.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.median.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.total).toEqualTypeOf<Count>()
    expectTypeOf(x.total.value).toEqualTypeOf<number>()
    expectTypeOf(x.different.value).toEqualTypeOf<number>()
    expectTypeOf(x.percentiles.values).toEqualTypeOf<{
      readonly [percent: string]: number | string | null
    }>()
    expectTypeOf(x.listed.values[0]).toExtend<
      { readonly key: number; readonly value: number | null } | undefined
    >()
    expectTypeOf(x.either.values).toEqualTypeOf<{ readonly [percent: string]: number | string | null }>()
    expectTypeOf(x.top.hits.hits[0]?._source).toEqualTypeOf<unknown>()
  })

  it("have those of aggregations three deep", () => {
    const x = resultsOf({
      kinds: Aggregation.terms("kind", {
        aggs: {
          years: Aggregation.dateHistogram("released", {
            calendar_interval: "year",
            aggs: {
              recent: Aggregation.filter(recent, { aggs: { year } }),
              plain: { stats: { field: "year" } }
            }
          })
        }
      })
    })
    const [kind] = x.kinds.buckets
    expectTypeOf(kind!.key).toEqualTypeOf<UnknownKey>()
    const [inYear] = kind!.years.buckets
    expectTypeOf(inYear!.key).toEqualTypeOf<number>()
    expectTypeOf(inYear!.recent.doc_count).toEqualTypeOf<number>()
    expectTypeOf(inYear!.recent.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(inYear!.plain.avg).toEqualTypeOf<number | null>()
    // @ts-expect-error Property 'yeers' does not exist
    void kind!.yeers
    // @ts-expect-error Property 'yeer' does not exist
    void inYear!.recent.yeer
    // @ts-expect-error Property 'rating' does not exist
    void x.rating
  })

  it("have buckets in lists, or by their keys", () => {
    const ranges = [{ to: 5 }]
    const origin = { lat: 50, lon: 8 }
    const x = resultsOf({
      range: Aggregation.range("year", ranges, { aggs: { year } }),
      keyedRange: Aggregation.range("year", ranges, { keyed: true, aggs: { year } }),
      unkeyedRange: Aggregation.range("year", ranges, { keyed: false }),
      dates: Aggregation.dateRange("released", [{ to: new Date() }], { keyed: true }),
      addresses: Aggregation.ipRange("host", [{ mask: "10.0.0.0/8" }]),
      keyedAddresses: Aggregation.ipRange("host", [{ mask: "10.0.0.0/8" }], { keyed: true }),
      distances: Aggregation.geoDistance("place", origin, ranges, { keyed: true }),
      networks: Aggregation.ipPrefix("host", 8, { keyed: true }),
      steps: Aggregation.histogram("year", 5),
      keyedSteps: Aggregation.histogram("year", 5, { keyed: true, aggs: { year } }),
      years: Aggregation.dateHistogram("released", { calendar_interval: "year", keyed: true }),
      series: Aggregation.timeSeries(),
      keyedSeries: Aggregation.timeSeries({ keyed: true, aggs: { year } })
    })
    expectTypeOf(x.range.buckets[0]!.key).toEqualTypeOf<string>()
    expectTypeOf(x.range.buckets[0]!.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.unkeyedRange.buckets[0]!.from).toEqualTypeOf<number | undefined>()
    expectTypeOf(x.keyedRange.buckets["*-5.0"]!.year.value).toEqualTypeOf<number | null>()
    // @ts-expect-error Property 'key' does not exist
    void x.keyedRange.buckets["*-5.0"]!.key
    expectTypeOf(x.dates.buckets["late"]!.from_as_string).toEqualTypeOf<string | undefined>()
    expectTypeOf(x.addresses.buckets[0]!.from).toEqualTypeOf<string | undefined>()
    expectTypeOf(x.keyedAddresses.buckets["x"]!.to).toEqualTypeOf<string | undefined>()
    expectTypeOf(x.distances.buckets["x"]!.to).toEqualTypeOf<number | undefined>()
    expectTypeOf(x.networks.buckets["10.0.0.0"]!.netmask).toEqualTypeOf<string | undefined>()
    // @ts-expect-error Property 'key' does not exist
    void x.networks.buckets["10.0.0.0"]!.key
    expectTypeOf(x.steps.buckets[0]!.key).toEqualTypeOf<number>()
    expectTypeOf(x.keyedSteps.buckets["5.0"]!.key).toEqualTypeOf<number>()
    expectTypeOf(x.keyedSteps.buckets["5.0"]!.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.years.buckets["1972"]!.key).toEqualTypeOf<number>()
    expectTypeOf(x.series.buckets[0]!.key).toEqualTypeOf<{ readonly [dimension: string]: FieldValue }>()
    expectTypeOf(x.keyedSeries.buckets["x"]!.year.value).toEqualTypeOf<number | null>()
  })

  it("have the names of filters, or their places", () => {
    const x = resultsOf({
      named: Aggregation.filters({ title, recent }, { aggs: { year } }),
      others: Aggregation.filters({ title, recent }, { other_bucket: true }),
      rest: Aggregation.filters({ title }, { other_bucket_key: "rest", aggs: { year } }),
      unkeyed: Aggregation.filters({ title, recent }, { keyed: false }),
      listed: Aggregation.filters([title, recent], { aggs: { year } }),
      unkeyedList: Aggregation.filters([title, recent], { keyed: false })
    })
    expectTypeOf<keyof typeof x.named.buckets>().toEqualTypeOf<"title" | "recent">()
    expectTypeOf(x.named.buckets.recent.year.value).toEqualTypeOf<number | null>()
    expectTypeOf<keyof typeof x.others.buckets>().toEqualTypeOf<"title" | "recent" | "_other_">()
    expectTypeOf<keyof typeof x.rest.buckets>().toEqualTypeOf<"title" | "rest">()
    expectTypeOf(x.rest.buckets.rest.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.unkeyed.buckets[0]!.key).toEqualTypeOf<string>()
    expectTypeOf(x.listed.buckets[0]!.year.value).toEqualTypeOf<number | null>()
    // @ts-expect-error Property 'key' does not exist
    void x.listed.buckets[0]!.key
    // @ts-expect-error Property 'key' does not exist
    void x.unkeyedList.buckets[0]!.key
    // @ts-expect-error Property 'titel' does not exist
    void x.named.buckets.titel
    // @ts-expect-error Property '_other_' does not exist
    void x.named.buckets._other_
  })

  it("have keys of several values", () => {
    const x = resultsOf({
      pages: Aggregation.composite(
        [
          { kind: { terms: { field: "kind", missing_bucket: true } } },
          { step: { histogram: { field: "year", interval: 5 } } },
          { month: { date_histogram: { field: "released", calendar_interval: "month" } } },
          { day: { date_histogram: { field: "released", calendar_interval: "day", format: "yyyy-MM-dd" } } },
          { tile: { geotile_grid: { field: "place", precision: 6, missing_bucket: true } } }
        ],
        { aggs: { year } }
      ),
      pairs: Aggregation.multiTerms(["kind", { field: "year", missing: 0 }], { aggs: { year } })
    })
    const [page] = x.pages.buckets
    expectTypeOf<keyof NonNullable<typeof page>["key"]>().toEqualTypeOf<
      "kind" | "step" | "month" | "day" | "tile"
    >()
    expectTypeOf(page!.key.kind).toEqualTypeOf<UnknownKey | boolean | null>()
    expectTypeOf(page!.key.step).toEqualTypeOf<number>()
    expectTypeOf(page!.key.month).toEqualTypeOf<number>()
    expectTypeOf(page!.key.day).toEqualTypeOf<string>()
    expectTypeOf(page!.key.tile).toEqualTypeOf<string | null>()
    expectTypeOf(page!.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.pages.after_key).toEqualTypeOf<{ readonly [name: string]: FieldValue } | undefined>()
    const [pair] = x.pairs.buckets
    expectTypeOf(pair!.key).toEqualTypeOf<readonly [UnknownKey | boolean, UnknownKey | boolean]>()
    expectTypeOf(pair!.year.value).toEqualTypeOf<number | null>()
  })

  it("have the keys that fields are known to have", () => {
    interface Known {
      readonly keys: { readonly kind: "film" | "series"; readonly sold: boolean }
      readonly date: Date
      readonly document: { readonly title: string }
    }
    const aggs = {
      kinds: Aggregation.terms("kind", { aggs: { top: Aggregation.topHits() } }),
      others: Aggregation.terms("other"),
      years: Aggregation.dateHistogram("released", { calendar_interval: "year" }),
      cast: Aggregation.nested("cast", { aggs: { top: Aggregation.topHits() } }),
      pairs: Aggregation.multiTerms(["kind", "sold"]),
      pages: Aggregation.composite([{ kind: { terms: { field: "kind" } } }])
    }
    type Typed = Results<typeof aggs, Known>
    expectTypeOf<Typed["kinds"]["buckets"][number]["key"]>().toEqualTypeOf<"film" | "series">()
    expectTypeOf<Typed["kinds"]["buckets"][number]["top"]["hits"]["hits"][number]["_source"]>().toEqualTypeOf<
      { readonly title: string } | undefined
    >()
    expectTypeOf<Typed["others"]["buckets"][number]["key"]>().toEqualTypeOf<UnknownKey>()
    expectTypeOf<Typed["years"]["buckets"][number]["key"]>().toEqualTypeOf<Date>()
    expectTypeOf<Typed["cast"]["top"]["hits"]["hits"][number]["_source"]>().toEqualTypeOf<unknown>()
    expectTypeOf<Typed["pairs"]["buckets"][number]["key"]>().toEqualTypeOf<
      readonly ["film" | "series", boolean]
    >()
    expectTypeOf<Typed["pages"]["buckets"][number]["key"]["kind"]>().toEqualTypeOf<"film" | "series">()
  })

  it("have those of pipelines, of which some are absent and two are never there", () => {
    const x = resultsOf({
      years: Aggregation.dateHistogram("released", {
        calendar_interval: "year",
        aggs: {
          year,
          sofar: Aggregation.cumulativeSum("year"),
          change: Aggregation.derivative("year", { unit: "day" }),
          difference: Aggregation.serialDiff("year"),
          window: Aggregation.movingPercentiles("year", { window: 2, keyed: false }),
          sort: Aggregation.bucketSort({ size: 1 }),
          some: Aggregation.bucketSelector({ n: "_count" }, { script: "params.n > 1" })
        }
      }),
      most: Aggregation.maxBucket("years>year"),
      total: Aggregation.sumBucket("years>year")
    })
    const [bucket] = x.years.buckets
    expectTypeOf(bucket!.sofar.value).toEqualTypeOf<number>()
    expectTypeOf(bucket!.change?.value).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(bucket!.change?.normalized_value).toEqualTypeOf<number | undefined>()
    expectTypeOf(bucket!.difference).toEqualTypeOf<Metric | undefined>()
    expectTypeOf(bucket!.window?.values[0]?.key).toEqualTypeOf<number | undefined>()
    // @ts-expect-error Property 'sort' does not exist
    void bucket!.sort
    // @ts-expect-error Property 'some' does not exist
    void bucket!.some
    expectTypeOf(x.most.keys).toEqualTypeOf<ReadonlyArray<string>>()
    expectTypeOf(x.total.value).toEqualTypeOf<number>()
  })

  it("may lack the counts of what is typical", () => {
    const x = resultsOf({
      tags: Aggregation.significantTerms("tags", { aggs: { year } }),
      words: Aggregation.significantText("title")
    })
    expectTypeOf(x.tags.bg_count).toEqualTypeOf<number | undefined>()
    expectTypeOf(x.tags.buckets[0]!.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.words.buckets[0]!.key).toEqualTypeOf<string>()
    // @ts-expect-error significant_text takes no aggregations
    Aggregation.significantText("title", { aggs: { year } })
  })

  it("of aggregations written otherwise follow from them", () => {
    const x = resultsOf({
      kinds: Aggregation.from({
        terms: { field: "kind" },
        aggs: { year, plain: { sum: { field: "year" } } }
      }),
      keyed: Aggregation.from({ range: { field: "year", ranges: [{ to: 5 }], keyed: true } })
    })
    expectTypeOf(x.kinds.buckets[0]!.year.value).toEqualTypeOf<number | null>()
    expectTypeOf(x.kinds.buckets[0]!.plain.value).toEqualTypeOf<number>()
    expectTypeOf(x.keyed.buckets["*-5.0"]!.doc_count).toEqualTypeOf<number>()
  })
})

describe("a search", () => {
  type Answer<Search> = Search extends (...args: ReadonlyArray<never>) => Effect.Effect<infer A, unknown>
    ? A
    : never

  it("answers literals with their types", () => {
    const search = () =>
      es.search({
        index: "films",
        size: 0,
        aggs: {
          x: { terms: { field: "kind" }, aggs: { y: { avg: { field: "year" } } } },
          keyed: {
            histogram: { field: "year", interval: 5, keyed: true },
            aggregations: { y: { sum: { field: "year" } } }
          },
          named: { filters: { filters: { title, all: { match_all: {} } } } },
          dsl: Aggregation.terms("kind", { aggs: { year } })
        }
      })
    type X = Answer<typeof search>["aggregations"]
    type Bucket = X["x"]["buckets"][0]
    expectTypeOf<Bucket["y"]["value"]>().toEqualTypeOf<number | null>()
    expectTypeOf<X["keyed"]["buckets"]["5.0"]["y"]["value"]>().toEqualTypeOf<number>()
    expectTypeOf<keyof X["named"]["buckets"]>().toEqualTypeOf<"title" | "all">()
    expectTypeOf<X["dsl"]["buckets"][0]["year"]["value"]>().toEqualTypeOf<number | null>()
    expectTypeOf<keyof X>().toEqualTypeOf<"x" | "keyed" | "named" | "dsl">()
    // @ts-expect-error Property 'z' does not exist
    void (undefined as unknown as Bucket["z"])
  })

  it("answers those under the other name as well", () => {
    const search = () => es.search({ aggregations: { y: { avg: { field: "year" } } } })
    expectTypeOf<Answer<typeof search>["aggregations"]["y"]["value"]>().toEqualTypeOf<number | null>()
  })

  it("answers aggregations that are not known before the program runs as the specification has them", () => {
    const search = (aggs: { readonly [name: string]: AggregationsAggregationContainer }) =>
      es.search({ index: "films", aggs })
    expectTypeOf<Answer<typeof search>["aggregations"]>().toEqualTypeOf<{
      readonly [name: string]: AggregationsAggregate
    }>()
    const named = (x: AggregationsAggregationContainer) => es.search({ index: "films", aggs: { x } })
    expectTypeOf<Answer<typeof named>["aggregations"]["x"]>().toEqualTypeOf<AggregationsAggregate>()
  })

  it("without aggregations answers in general", () => {
    const search = () => es.search({ index: "films" })
    expectTypeOf<Answer<typeof search>["aggregations"]>().toEqualTypeOf<
      { readonly [name: string]: AggregationsAggregate } | undefined
    >()
    const nothing = () => es.search()
    expectTypeOf<Answer<typeof nothing>>().toEqualTypeOf<Answer<typeof search>>()
  })

  it("has documents beside its aggregations", () => {
    const document = Schema.Struct({ title: Schema.String, released: Schema.Date })
    const search = () => es.search({ index: "films", aggs: { year } }, { document })
    type Both = Answer<typeof search>
    expectTypeOf<Both["hits"]["hits"][number]["_source"]>().toEqualTypeOf<
      { readonly title: string; readonly released: Date } | undefined
    >()
    expectTypeOf<Both["aggregations"]["year"]["value"]>().toEqualTypeOf<number | null>()
    const plain = () => es.search({ index: "films" }, { document })
    expectTypeOf<Answer<typeof plain>["hits"]["hits"][number]["_source"]>().toEqualTypeOf<
      { readonly title: string; readonly released: Date } | undefined
    >()
  })

  it("refuses what there is not", () => {
    // @ts-expect-error 'average' is no aggregation
    void es.search({ aggs: { x: { average: { field: "year" } } } })
    // @ts-expect-error nor is it inside of another
    void es.search({ aggs: { x: { terms: { field: "kind" }, aggs: { y: { average: { field: "year" } } } } } })
    // @ts-expect-error 'feild' is no option
    void es.search({ aggs: { x: { avg: { feild: "year" } } } })
    // @ts-expect-error 'sise' is no parameter
    void es.search({ sise: 0, aggs: { x: { avg: { field: "year" } } } })
    // @ts-expect-error a query is no aggregation
    void es.search({ aggs: { x: title } })
    // @ts-expect-error an aggregation is no query
    void es.search({ query: year })
  })
})

describe("aggregations", () => {
  it("fit documents that have their fields", () => {
    accept(Aggregation.avg("year", { missing: 0 }))
    accept(Aggregation.avg({ script: "1" }))
    accept(Aggregation.valueCount("title"))
    accept(Aggregation.cardinality("cast"))
    accept(Aggregation.terms("title", { aggs: { year } }))
    accept(Aggregation.dateHistogram("released", { calendar_interval: "year" }))
    accept(Aggregation.dateRange("released", [{ from: new Date() }]))
    accept(Aggregation.geoDistance("place", { lat: 50, lon: 8 }, [{ to: 5 }], { aggs: { year } }))
    accept(Aggregation.weightedAvg({ field: "year" }, { script: "1" }))
    accept(Aggregation.tTest({ field: "year", filter: title }, { field: "year", filter: recent }))
    accept(Aggregation.filters([title, recent]))
    accept(Aggregation.filters({ title, recent }, { aggs: { year } }))
    accept(Aggregation.multiTerms(["title", { field: "year", missing: 0 }]))
    accept(Aggregation.composite([{ title: { terms: { field: "title" } } }]))
    accept(Aggregation.composite([{ title: { terms: { script: "1" } } }]))
    accept(Aggregation.topMetrics(["year"], { sort: { year: "desc" } }))
    accept(Aggregation.geoLine("place", "released"))
    accept(Aggregation.frequentItemSets(["title", { field: "year" }]))
    accept(Aggregation.rate({ field: "year", unit: "day" }))
    accept(Aggregation.rate())
    accept(Aggregation.global({ aggs: { last: Aggregation.bucketSort() } }))
    accept(Aggregation.from({ terms: { field: "titel" } }))
    accept(Aggregation.terms("title", { aggs: { plain: { avg: { field: "yeer" } } } }))
    accept(
      Aggregation.nested("cast", {
        aggs: { names: Aggregation.terms("cast.name", { aggs: { films: Aggregation.reverseNested() } }) }
      })
    )
  })

  it("refuse fields that are not there, however deep", () => {
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.avg("yeer"))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.terms("titel"))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.terms("title", { aggs: { year, yeer: Aggregation.max("yeer") } }))
    accept(
      // @ts-expect-error Property 'yeer' is missing
      Aggregation.histogram("year", 5, {
        aggs: {
          a: Aggregation.filter(title, {
            aggs: { b: Aggregation.terms("title", { aggs: { c: Aggregation.avg("yeer") } }) }
          })
        }
      })
    )
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.filter(Query.match("titel", "x")))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.filters({ recent, titel: Query.match("titel", "x") }))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.filters([recent, Query.match("titel", "x")]))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.adjacencyMatrix({ recent, titel: Query.match("titel", "x") }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.multiTerms(["title", { field: "yeer" }]))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.multiTerms(["titel", "year"]))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.composite([{ a: { terms: { field: "title" } } }, { b: { terms: { field: "yeer" } } }]))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.weightedAvg({ field: "year" }, { field: "yeer" }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.tTest({ field: "year" }, { field: "yeer" }))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.tTest({ field: "year", filter: Query.exists("titel") }, { field: "year" }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.matrixStats(["year", "yeer"]))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.topMetrics(["yeer"], {}))
    // @ts-expect-error Property 'titel' is missing
    accept(Aggregation.frequentItemSets(["title", { field: "yeer" }]))
    // @ts-expect-error Property 'relesed' is missing
    accept(Aggregation.geoLine("place", "relesed"))
    // @ts-expect-error Property 'casts' is missing
    accept(Aggregation.nested("casts"))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.rate({ field: "yeer" }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Aggregation.global({ aggs: { a: Aggregation.sampler({ aggs: { b: Aggregation.avg("yeer") } }) } }))
  })

  it("refuse fields of other types", () => {
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Aggregation.avg("title"))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Aggregation.terms("title", { aggs: { a: Aggregation.percentiles("title") } }))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Aggregation.range("title", [{ to: 5 }]))
    // @ts-expect-error Type 'Date' is not assignable to type 'number'
    accept(Aggregation.dateHistogram("year", { calendar_interval: "year" }))
    // @ts-expect-error Type 'Date' is not assignable to type 'string'
    accept(Aggregation.dateRange("title", [{ to: "now" }]))
    // @ts-expect-error a place is no number
    accept(Aggregation.geoDistance("year", { lat: 50, lon: 8 }, [{ to: 5 }]))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Aggregation.stringStats("year"))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Aggregation.ipRange("year", [{ mask: "10.0.0.0/8" }]))
  })

  it("refuse options that there are not", () => {
    // @ts-expect-error 'sise' does not exist
    Aggregation.terms("title", { sise: 5 })
    // @ts-expect-error 'mising' does not exist
    Aggregation.avg("year", { mising: 0 })
    // @ts-expect-error 'other_buket' does not exist
    Aggregation.filters({ title }, { other_buket: true })
    // @ts-expect-error 'average' is no aggregation
    Aggregation.terms("title", { aggs: { y: { average: { field: "year" } } } })
    // @ts-expect-error 'average' is no aggregation
    Aggregation.from({ average: { field: "year" } })
    // @ts-expect-error there is no such source
    Aggregation.composite([{ title: { trems: { field: "title" } } }])
    // @ts-expect-error a metric has no aggregations
    Aggregation.avg("year", { aggs: { year } })
  })
})

describe("results with typed_keys", () => {
  it("are general, because it changes their names", () => {
    const search = es.search({ typed_keys: true, aggs: { mean: { avg: { field: "rating" } } } })
    expectTypeOf<Effect.Success<typeof search>["aggregations"]>().toEqualTypeOf<
      { readonly [name: string]: AggregationsAggregate } | undefined
    >()
  })
})
