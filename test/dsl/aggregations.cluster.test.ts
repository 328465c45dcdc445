/** Aggregations of the DSL on a real Elasticsearch, as far as it has them: their answers are as their types say. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Elasticsearch } from "effect-elasticsearch"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Query from "effect-elasticsearch/Dsl/Query"
import { freshIndex } from "../api/live/scenario.ts"
import { asked, scifi, scripted, scriptedReason, tests, unknown, unknownReason } from "./aggregationTable.ts"

interface Book {
  readonly title: string
  readonly kind: string
  readonly tags: ReadonlyArray<string>
  readonly price: number
  readonly copies: number
  readonly sold: boolean
  readonly published: string
  readonly host: string
  readonly place: { readonly lat: number; readonly lon: number }
  readonly authors: ReadonlyArray<{ readonly first: string; readonly born: number }>
}

const books: ReadonlyArray<Book> = [
  {
    title: "Dune",
    kind: "scifi",
    tags: ["sand", "worm"],
    price: 10,
    copies: 4,
    sold: true,
    published: "1965-08-01",
    host: "10.0.0.1",
    place: { lat: 50, lon: 8 },
    authors: [
      { first: "Frank", born: 1920 },
      { first: "Bill", born: 1951 }
    ]
  },
  {
    title: "Dune Messiah",
    kind: "scifi",
    tags: ["sand"],
    price: 12,
    copies: 3,
    sold: true,
    published: "1969-10-15",
    host: "10.0.0.2",
    place: { lat: 50, lon: 8.001 },
    authors: [{ first: "Frank", born: 1920 }]
  },
  {
    title: "Solaris",
    kind: "scifi",
    tags: ["ocean"],
    price: 8,
    copies: 5,
    sold: false,
    published: "1961-06-01",
    host: "10.0.1.1",
    place: { lat: 52, lon: 21 },
    authors: [{ first: "Stanislaw", born: 1921 }]
  },
  {
    title: "Emma",
    kind: "novel",
    tags: ["love"],
    price: 6,
    copies: 2,
    sold: false,
    published: "1961-12-23",
    host: "10.0.1.2",
    place: { lat: 51, lon: -1 },
    authors: [{ first: "Jane", born: 1775 }]
  },
  {
    title: "Persuasion",
    kind: "novel",
    tags: ["love", "sand"],
    price: 4,
    copies: 1,
    sold: false,
    published: "1967-12-20",
    host: "2001:db8::1",
    place: { lat: 51, lon: -1 },
    authors: [{ first: "Jane", born: 1775 }]
  }
]

/** A document that has nothing of a book but a title. */
const bare = { title: "Beowulf" }

const library = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    settings: { number_of_shards: 1, number_of_replicas: 0 },
    mappings: {
      properties: {
        title: { type: "text", fielddata: true },
        kind: { type: "keyword" },
        tags: { type: "keyword" },
        price: { type: "double" },
        copies: { type: "long" },
        sold: { type: "boolean" },
        published: { type: "date" },
        host: { type: "ip" },
        place: { type: "geo_point" },
        authors: {
          type: "nested",
          properties: { first: { type: "keyword" }, born: { type: "integer" } }
        }
      }
    }
  })
  const { errors } = yield* es.bulk({
    index,
    refresh: true,
    operations: [...books, bare].flatMap((document, n) => [{ index: { _id: `${n}` } }, document])
  })
  assert.isFalse(errors)
  return index
})

const total = (numbers: ReadonlyArray<number>) => numbers.reduce((sum, n) => sum + n, 0)
const mean = (numbers: ReadonlyArray<number>) => total(numbers) / numbers.length
const prices = books.map(({ price }) => price)
const ofKind = (kind: string) => books.filter((book) => book.kind === kind)
const meanPrice = (some: ReadonlyArray<Book>) => mean(some.map(({ price }) => price))
const time = (date: string) => new Date(date).getTime()
const variance = mean(prices.map((price) => (price - mean(prices)) ** 2))

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "aggregations on a real Elasticsearch",
  (it) => {
    /** A test of the answer to what the table says under its title. */
    const asks = <const Title extends keyof typeof asked>(
      title: Title,
      test: (aggs: (typeof asked)[Title]) => Effect.Effect<void, unknown, Elasticsearch | Scope.Scope>
    ) => it.effect(title, () => test(asked[title]))

    asks("are numbers of the documents", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        const tags = books.flatMap((book) => book.tags)
        assert.strictEqual(x.mean.value, mean(prices))
        assert.strictEqual(x.mean.value_as_string, undefined)
        assert.strictEqual(x.formatted.value_as_string, "8.00")
        assert.strictEqual(x.filled.value, mean([...prices, 2]))
        assert.strictEqual(x.least.value, Math.min(...prices))
        assert.strictEqual(x.earliest.value, time("1961-06-01"))
        assert.strictEqual(x.earliest.value_as_string, "1961-06-01T00:00:00.000Z")
        assert.strictEqual(x.most.value, Math.max(...prices))
        assert.strictEqual(x.total.value, total(prices))
        assert.strictEqual(x.values.value, tags.length)
        assert.strictEqual(x.different.value, new Set(tags).size)
        // The distances to 8 are 2, 4, 0, 2 and 4.
        assert.strictEqual(x.deviation.value, 2)
        assert.strictEqual(
          x.weighted.value,
          total(books.map((book) => book.price * book.copies)) / total(books.map(({ copies }) => copies))
        )
        assert.deepStrictEqual(x.statistics, { count: 5, min: 4, max: 12, avg: 8, sum: 40 })
        assert.strictEqual(x.more.sum_of_squares, total(prices.map((n) => n ** 2)))
        assert.strictEqual(x.more.variance, variance)
        assert.strictEqual(x.more.std_deviation, Math.sqrt(variance))
        assert.strictEqual(x.more.std_deviation_bounds?.upper, 8 + 3 * Math.sqrt(variance))
      })
    )

    asks("are null where no document has a value, but for counts and sums", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        const x = aggregations.none
        assert.strictEqual(x.doc_count, 0)
        assert.strictEqual(x.mean.value, null)
        assert.strictEqual(x.least.value, null)
        assert.strictEqual(x.most.value, null)
        assert.strictEqual(x.weighted.value, null)
        assert.strictEqual(x.deviation.value, null)
        assert.strictEqual(x.total.value, 0)
        assert.strictEqual(x.values.value, 0)
        assert.strictEqual(x.different.value, 0)
        assert.deepStrictEqual(x.statistics, { count: 0, min: null, max: null, avg: null, sum: 0 })
        assert.strictEqual(x.more.variance, null)
        assert.strictEqual(x.more.std_deviation_bounds?.upper, null)
        assert.deepStrictEqual(x.percentiles.values, { "50.0": null })
        assert.deepStrictEqual(x.percentileList.values, [{ key: 50, value: null }])
        assert.deepStrictEqual(x.ranks.values, { "5.0": null })
        assert.strictEqual(x.bounds.bounds, undefined)
        assert.deepStrictEqual(x.centroid, { count: 0 })
        assert.deepStrictEqual(x.top.hits.hits, [])
        assert.deepStrictEqual(x.kinds.buckets, [])
        assert.strictEqual(x.ofBuckets.value, null)
        assert.strictEqual(x.totalOfBuckets.value, 0)
        assert.deepStrictEqual(x.leastOfBuckets, { value: null, keys: [] })
        assert.deepStrictEqual(x.mostOfBuckets, { value: null, keys: [] })
        assert.strictEqual(x.statisticsOfBuckets.avg, null)
        assert.deepStrictEqual(x.percentilesOfBuckets.values, { "50.0": null })
        assert.deepStrictEqual(x.composed.buckets, [])
        assert.strictEqual(x.composed.after_key, undefined)
        assert.deepStrictEqual(
          aggregations.kinds.buckets.map(({ none }) => none.mean.value),
          [null, null]
        )
        // Where no index has the field, not even the counts are there.
        assert.deepStrictEqual(aggregations.typicalOfNone, { buckets: [] })
      })
    )

    asks("are percentiles by their names, or in a list", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(x.keyed.values, { "25.0": 6, "50.0": 8 })
        assert.deepStrictEqual(
          x.listed.values.map(({ key, value }) => [key, value]),
          [
            [25, 6],
            [50, 8]
          ]
        )
        assert.deepStrictEqual(x.ranks.values, { "5.0": 20, "100.0": 100 })
        assert.deepStrictEqual(x.listedRanks.values, [{ key: 5, value: 20 }])
        assert.deepStrictEqual(x.ofBuckets.values, { "10.0": 5, "90.0": 10 })
        assert.strictEqual(x.listOfBuckets.values[0]?.value, 5)
      })
    )

    asks("are hits and places", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          query: Query.exists("place"),
          aggs
        })
        assert.deepStrictEqual(x.top.hits.total, { value: 5, relation: "eq" })
        assert.deepStrictEqual(
          x.top.hits.hits.map(({ _id, _source }) => [_id, _source]),
          [
            ["1", { title: "Dune Messiah" }],
            ["0", { title: "Dune" }]
          ]
        )
        const bounds = x.bounds.bounds
        assert.isTrue(bounds !== undefined && "top_left" in bounds)
        assert.include(JSON.stringify(bounds), `"lat":51.99999`)
        assert.strictEqual(x.centroid.count, 5)
        const centre = x.centroid.location
        assert.isTrue(typeof centre === "object" && "lat" in centre)
        if (typeof centre === "object" && "lat" in centre) {
          assert.closeTo(centre.lat, mean(books.map(({ place }) => place.lat)), 1e-6)
          assert.closeTo(centre.lon, mean(books.map(({ place }) => place.lon)), 1e-6)
        }
      })
    )

    asks("are buckets of values", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(x.kinds.meta, { shown: "as it is" })
        assert.deepStrictEqual(
          x.kinds.buckets.map(({ key, doc_count, price: { value } }) => [key, doc_count, value]),
          [
            ["scifi", 3, meanPrice(ofKind("scifi"))],
            ["novel", 2, meanPrice(ofKind("novel"))]
          ]
        )
        assert.deepStrictEqual(
          x.numbers.buckets.map(({ key }) => key),
          [1, 2, 3, 4, 5]
        )
        assert.deepStrictEqual(
          x.sold.buckets.map((bucket) => [bucket.key, bucket.key_as_string, bucket.doc_count]),
          [
            [0, "false", 3],
            [1, "true", 2]
          ]
        )
        assert.strictEqual(x.dates.buckets[0]?.key, time("1961-06-01"))
        assert.strictEqual(x.dates.buckets[0]?.key_as_string, "1961-06-01T00:00:00.000Z")
        assert.strictEqual(x.one.sum_other_doc_count, 4)
        assert.strictEqual(x.one.doc_count_error_upper_bound, 0)
        assert.deepStrictEqual(x.one.buckets, [{ key: "sand", doc_count: 3, doc_count_error_upper_bound: 0 }])
        assert.deepStrictEqual(
          x.rare.buckets.map(({ key }) => key),
          ["ocean", "worm"]
        )
        assert.strictEqual(x.missing.doc_count, 1)
        assert.strictEqual(x.missing.titles.value, 1)
      })
    )

    asks("are what is typical of some documents", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          query: scifi,
          aggs
        })
        assert.deepStrictEqual([x.tags.doc_count, x.tags.bg_count], [3, 6])
        const [sand] = x.tags.buckets
        assert.deepStrictEqual([sand?.key, sand?.doc_count, sand?.bg_count], ["sand", 2, 3])
        // Twice among three, and three times among six.
        assert.closeTo(sand?.score ?? -1, (2 / 3 - 3 / 6) * (2 / 3 / (3 / 6)), 1e-9)
        assert.strictEqual(sand?.price.value, 11)
        const [word] = x.words.buckets
        assert.deepStrictEqual([word?.key, word?.doc_count, word?.bg_count], ["dune", 2, 2])
        assert.closeTo(word?.score ?? -1, (2 / 3 - 2 / 6) * (2 / 3 / (2 / 6)), 1e-9)
      })
    )

    asks("are steps of numbers, in lists or by their names", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(x.listed.buckets, [
          { key: 0, doc_count: 1, price: { value: 4 } },
          { key: 5, doc_count: 2, price: { value: 7 } },
          { key: 10, doc_count: 2, price: { value: 11 } }
        ])
        assert.deepStrictEqual(Object.keys(x.keyed.buckets).sort(), ["0.0", "10.0", "5.0"])
        assert.deepStrictEqual(x.keyed.buckets["5.0"], {
          key: 5,
          key_as_string: "5.0",
          doc_count: 2,
          price: { value: 7 }
        })
        assert.deepStrictEqual(x.clusters.buckets, [
          { min: 4, key: 5, max: 6, doc_count: 2, price: { value: 5 } },
          { min: 8, key: 10, max: 12, doc_count: 3, price: { value: 10 } }
        ])
      })
    )

    asks("are steps of dates, in lists or by their names", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        // 1961 to 1969, of which some are empty.
        assert.deepStrictEqual(
          x.listed.buckets.map((bucket) => bucket.key),
          [1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969].map((year) => time(`${year}-01-01`))
        )
        assert.strictEqual(x.listed.buckets[0]?.key_as_string, "1961-01-01T00:00:00.000Z")
        assert.deepStrictEqual(
          x.listed.buckets.slice(0, 2).map((bucket) => [bucket.doc_count, bucket.price.value]),
          [
            [2, 7],
            [0, null]
          ]
        )
        assert.deepStrictEqual(Object.keys(x.keyed.buckets), ["1961", "1965", "1967", "1969"])
        assert.deepStrictEqual(x.keyed.buckets["1961"], {
          key: time("1961-01-01"),
          key_as_string: "1961",
          doc_count: 2,
          price: { value: 7 }
        })
      })
    )

    asks("are ranges, in lists with their keys or by them", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(x.numbers.buckets, [
          { key: "*-5.0", to: 5, doc_count: 1, price: { value: 4 } },
          { key: "5.0-9.0", from: 5, to: 9, doc_count: 2, price: { value: 7 } },
          { key: "dear", from: 9, doc_count: 2, price: { value: 11 } }
        ])
        assert.deepStrictEqual(x.keyedNumbers.buckets, {
          "*-5.0": { to: 5, doc_count: 1, price: { value: 4 } },
          "5.0-9.0": { from: 5, to: 9, doc_count: 2, price: { value: 7 } },
          dear: { from: 9, doc_count: 2, price: { value: 11 } }
        })
        const from1962 = {
          from: time("1962-01-01"),
          from_as_string: "1962-01-01T00:00:00.000Z",
          doc_count: 3
        }
        assert.deepStrictEqual(x.dates.buckets[1], { key: "late", ...from1962 })
        assert.strictEqual(x.dates.buckets[0]?.key, "*-1962-01-01T00:00:00.000Z")
        assert.strictEqual(x.dates.buckets[0]?.to, time("1962-01-01"))
        assert.deepStrictEqual(x.keyedDates.buckets["late"], { ...from1962, from_as_string: "1962" })
        assert.deepStrictEqual(x.addresses.buckets, [
          { key: "10.0.0.0/24", from: "10.0.0.0", to: "10.0.1.0", doc_count: 2 },
          { key: "other", from: "10.0.1.0", doc_count: 3 }
        ])
        assert.deepStrictEqual(x.keyedAddresses.buckets["other"], { from: "10.0.1.0", doc_count: 3 })
        assert.deepStrictEqual(x.distances.buckets, [
          { key: "*-10.0", from: 0, to: 10, doc_count: 2, price: { value: 11 } },
          { key: "far", from: 10, doc_count: 3, price: { value: 6 } }
        ])
        assert.deepStrictEqual(x.keyedDistances.buckets["far"], { from: 10, doc_count: 3 })
      })
    )

    asks("are parts of the map and of the network", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(
          Object.fromEntries(
            x.hashes.buckets.map(({ key, doc_count, price: p }) => [key, [doc_count, p.value]])
          ),
          { u0v: [2, 11], gcp: [2, 5], u3n: [1, 8] }
        )
        assert.deepStrictEqual(
          Object.fromEntries(
            x.tiles.buckets.map(({ key, doc_count, price: p }) => [key, [doc_count, p.value]])
          ),
          { "6/33/21": [2, 11], "6/31/21": [2, 5], "6/35/21": [1, 8] }
        )
        const network = { netmask: "255.255.255.0", is_ipv6: false, prefix_length: 24, doc_count: 2 }
        assert.deepStrictEqual(x.networks.buckets[1], { key: "10.0.0.0", ...network, price: { value: 11 } })
        assert.deepStrictEqual(x.keyedNetworks.buckets, { "10.0.0.0": network, "10.0.1.0": network })
        assert.deepStrictEqual(x.wide.buckets[1], {
          key: "2001:db8::",
          is_ipv6: true,
          prefix_length: 64,
          doc_count: 1
        })
      })
    )

    asks("are one group of documents", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          query: scifi,
          aggs
        })
        assert.deepStrictEqual(x.all, { doc_count: 6, price: { value: 8 } })
        assert.deepStrictEqual(x.some, {
          doc_count: 2,
          price: { value: 11 },
          meta: { shown: "as it is" }
        })
        assert.deepStrictEqual(x.sample, { doc_count: 2, titles: { value: 2 } })
        assert.deepStrictEqual(x.diverse, { doc_count: 1, titles: { value: 1 } })
        assert.deepStrictEqual(x.random, {
          seed: 7,
          probability: 1,
          doc_count: 3,
          price: { value: 10 }
        })
      })
    )

    asks("go into nested documents and back", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.strictEqual(x.authors.doc_count, books.flatMap(({ authors }) => authors).length)
        assert.strictEqual(x.authors.born.value, 1775)
        assert.deepStrictEqual(
          x.authors.names.buckets.map((name) => [name.key, name.books.doc_count, name.books.price.value]),
          [
            ["Frank", 2, 11],
            ["Jane", 2, 5],
            ["Bill", 1, 10],
            ["Stanislaw", 1, 8]
          ]
        )
        const [youngest] = x.authors.top.hits.hits
        assert.deepStrictEqual(youngest?._source, { first: "Bill", born: 1951 })
        assert.deepStrictEqual(youngest?._nested, { field: "authors", offset: 1 })
      })
    )

    asks("are filters by their names, or in a list", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(x.named.buckets, {
          dune: { doc_count: 2, price: { value: 11 } },
          scifi: { doc_count: 3, price: { value: 10 } }
        })
        assert.strictEqual(x.others.buckets._other_.doc_count, 3)
        assert.strictEqual(x.rest.buckets.rest.price.value, 5)
        assert.deepStrictEqual(
          x.unkeyed.buckets.map(({ key, doc_count }) => [key, doc_count]),
          [
            ["dune", 2],
            ["scifi", 3],
            ["_other_", 3]
          ]
        )
        assert.deepStrictEqual(x.listed.buckets, [
          { doc_count: 2, price: { value: 11 } },
          { doc_count: 3, price: { value: 10 } },
          { doc_count: 3, price: { value: 5 } }
        ])
        assert.deepStrictEqual(x.unkeyedList.buckets, [{ doc_count: 2 }, { doc_count: 3 }])
      })
    )

    asks("are pages of combined values", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        const novel = { kind: "novel", step: 0, year: time("1967-01-01") }
        assert.deepStrictEqual(x.first.buckets, [
          { key: { kind: null, step: null, year: null }, doc_count: 1, price: { value: null } },
          { key: novel, doc_count: 1, price: { value: 4 } }
        ])
        assert.deepStrictEqual(x.first.after_key, novel)
        assert.deepStrictEqual(x.next.buckets, [
          { key: { kind: "novel", step: 5, year: time("1961-01-01") }, doc_count: 1 }
        ])
        assert.deepStrictEqual(x.others.buckets, [
          { key: { sold: false, day: "1961", tile: "6/31/21" }, doc_count: 1 }
        ])
      })
    )

    asks("are of other aggregations", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        const means = [meanPrice(ofKind("scifi")), meanPrice(ofKind("novel"))]
        assert.strictEqual(x.mean.value, mean(means))
        assert.strictEqual(x.total.value, total(means))
        assert.deepStrictEqual(x.least, { value: 5, keys: ["novel"] })
        assert.deepStrictEqual(x.most, { value: 10, value_as_string: "10.0", keys: ["scifi"] })
        assert.deepStrictEqual(x.statistics, { count: 2, min: 5, max: 10, avg: 7.5, sum: 15 })
        assert.strictEqual(x.more.variance, 6.25)
        assert.strictEqual(x.more.std_deviation_bounds?.upper, 10)
      })
    )

    asks("are of the bucket and those before it, and absent where there are none", (aggs) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs
        })
        assert.deepStrictEqual(
          x.steps.buckets.map((step) => [step.key, step.income.value, step.sofar.value, step.change?.value]),
          [
            [4, 10, 10, undefined],
            [8, 18, 28, 8],
            [12, 12, 40, -6]
          ]
        )
        assert.notProperty(x.steps.buckets[0], "change")
      })
    )

    it.effect("are answered as types say where they are literals", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const { aggregations: x } = yield* es.search({
          index,
          size: 0,
          aggs: {
            kinds: {
              terms: { field: "kind" },
              aggs: {
                mean: { avg: { field: "price" } },
                steps: { histogram: { field: "price", interval: 5, keyed: true, min_doc_count: 1 } }
              }
            },
            written: Aggregation.from({ range: { field: "price", ranges: [{ to: 5 }] } })
          }
        })
        assert.strictEqual(x.kinds.buckets[0]?.mean.value, 10)
        assert.strictEqual(x.kinds.buckets[0]?.steps.buckets["5.0"]?.doc_count, 1)
        assert.strictEqual(x.written.buckets[0]?.key, "*-5.0")
      })
    )

    it.effect.each(unknown)(tests.unknown, ([row, aggregation]) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const error = yield* Effect.flip(es.search({ size: 0, aggs: { x: aggregation } }))
        assert.strictEqual(error._tag === "BadRequest" && error.cause.type, "parsing_exception")
        assert.include(error.message, unknownReason(row))
      })
    )

    it.effect.each(scripted)(tests.scripted, ([, aggregation]) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        const error = yield* Effect.flip(es.search({ index, size: 0, aggs: { x: aggregation } }))
        assert.strictEqual(error._tag, "BadRequest")
        assert.include(error.message, scriptedReason)
      })
    )
  }
)
