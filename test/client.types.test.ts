import type * as Config from "effect/Config"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { expectTypeOf, it } from "@effect/vitest"
import * as Api from "effect-elasticsearch/Api"
import {
  type CallMetadata,
  catchType,
  type Client,
  type ConfigError,
  Elasticsearch,
  type ElasticsearchError,
  ignoreStatus,
  type StatusError,
  type Transport,
  withMetadata
} from "effect-elasticsearch"
import type { NodePool } from "effect-elasticsearch/Transport/NodePool"
import type { Sniffer } from "effect-elasticsearch/Transport/Sniffer"

declare const needy: Schema.Decoder<string, Elasticsearch>
declare const es: Elasticsearch["Service"]
const Film = Schema.Struct({ title: Schema.String, released: Schema.DateFromString })
interface Film {
  readonly title: string
  readonly released: Date
}

it("a call's type follows its parameters and its document schema", () => {
  expectTypeOf(es.search({ index: "films" })).toEqualTypeOf<
    Effect.Effect<Api.SearchResponse<unknown>, ElasticsearchError>
  >()
  expectTypeOf(es.search({ index: "films" }, { document: Film })).toEqualTypeOf<
    Effect.Effect<Api.SearchResponse<Film>, ElasticsearchError>
  >()
  expectTypeOf(es.get({ index: "films", id: "1" }, { document: Film, timeout: "1 second" })).toEqualTypeOf<
    Effect.Effect<Api.GetResponse<Film>, ElasticsearchError>
  >()
  expectTypeOf(es.exists({ index: "films", id: "1" })).toEqualTypeOf<
    Effect.Effect<boolean, ElasticsearchError>
  >()
  expectTypeOf(Api.Indices.refresh()).toEqualTypeOf<
    Effect.Effect<Api.Indices.IndicesRefreshResponse, ElasticsearchError, Transport>
  >()

  // @ts-expect-error the index is required
  es.get({ id: "1" })
  // @ts-expect-error there is no such parameter
  es.get({ index: "films", id: "1", unknown: true })
  // @ts-expect-error documents have a type by a schema only, never by assertion
  es.search<Film>({ index: "films" })
  // @ts-expect-error a query of that name does not exist
  es.search({ index: "films", query: { mach: { title: "dune" } } })
  // @ts-expect-error a document schema that needs services cannot decode an answer
  es.search({ index: "films" }, { document: needy })
})

it("failures are a closed union that narrows as it is caught", () => {
  expectTypeOf<
    Extract<ElasticsearchError, { readonly _tag: "NotFound" }>["cause"]["type"]
  >().toEqualTypeOf<string>()
  const caught = es.count().pipe(Effect.catchTag("NotFound", (error) => Effect.succeed(error.status)))
  expectTypeOf<Exclude<ElasticsearchError, { readonly _tag: "NotFound" }>>().toEqualTypeOf<
    Effect.Error<typeof caught>
  >()
  const byType = es.count().pipe(catchType("x", (error) => Effect.succeed(error)))
  expectTypeOf(byType).toEqualTypeOf<Effect.Effect<Api.CountResponse | StatusError, ElasticsearchError>>()
  // @ts-expect-error no failure has that tag
  es.count().pipe(Effect.catchTag("Missing", () => Effect.void))
})

it("combinators say what becomes of a call", () => {
  const count = es.count()
  expectTypeOf(count.pipe(ignoreStatus(404))).toEqualTypeOf<
    Effect.Effect<Api.CountResponse | undefined, ElasticsearchError>
  >()
  expectTypeOf(count.pipe(withMetadata)).toEqualTypeOf<
    Effect.Effect<
      { readonly value: Api.CountResponse; readonly calls: ReadonlyArray<CallMetadata> },
      ElasticsearchError
    >
  >()
  expectTypeOf(es.withOptions({ timeout: "1 minute", maxRetries: 0 })).toEqualTypeOf<Client>()
  // @ts-expect-error no option of a call
  es.withOptions({ nodes: [] })
})

it("layers say what they provide and how they fail", () => {
  expectTypeOf(Elasticsearch.layer({ nodes: ["http://localhost:9200"] })).toEqualTypeOf<
    Layer.Layer<Elasticsearch | Transport | NodePool | Sniffer, ConfigError>
  >()
  expectTypeOf(Elasticsearch.layerConfig()).toEqualTypeOf<
    Layer.Layer<Elasticsearch | Transport | NodePool | Sniffer, ConfigError | Config.ConfigError>
  >()
  // @ts-expect-error nodes or a Cloud ID are required
  Elasticsearch.layer({})
  // @ts-expect-error and not both
  Elasticsearch.layer({ nodes: ["http://localhost:9200"], cloudId: "name:aG9zdCRlcw==" })
})

it("a container holds exactly one variant, and any may be read", () => {
  const query: Api.QueryDslQueryContainer = { bool: { must: [{ match: { title: "dune" } }] } }
  expectTypeOf(query.bool?.must).not.toBeAny()
  es.search({
    aggs: { years: { date_histogram: { field: "released" }, aggs: { top: { max: { field: "x" } } } } }
  })
  es.search({
    sort: ["_doc", { released: "desc" }, { _score: "asc" }, { rating: { order: "asc", missing: "_last" } }]
  })
  es.search({ query: { term: { genre: "drama" } } })
  es.search({ query: { range: { released: { gte: new Date(0) } } } })
  es.cluster.health({ timeout: Duration.seconds(10), wait_for_status: "green" })
  // @ts-expect-error two variants
  es.search({ query: { match: { title: "dune" }, term: { genre: "drama" } } })
  // @ts-expect-error no variant
  es.search({ query: {} })
  // @ts-expect-error an option that the query does not have
  es.search({ query: { match: { title: { query: "dune", opertor: "and" } } } })
  // @ts-expect-error a value that the option does not have
  es.search({ query: { match: { title: { query: "dune", operator: "nand" } } } })
  // @ts-expect-error the field's own shape is checked in depth
  es.indices.create({ index: "films", mappings: { properties: { title: { type: "txt" } } } })
})

it("what answers hold is usable without a cast", () => {
  type Response = Api.SearchResponse<Film>
  expectTypeOf<NonNullable<Response["hits"]["total"]>["value"]>().toEqualTypeOf<number>()
  expectTypeOf<NonNullable<Response["hits"]["hits"][number]["_source"]>>().toEqualTypeOf<Film>()
  const aggregate = {} as Api.AggregationsAggregate
  expectTypeOf(aggregate.value).toEqualTypeOf<number | null | undefined>()
  const [bucket] = Api.buckets(aggregate)
  expectTypeOf(bucket?.doc_count).toEqualTypeOf<number | undefined>()
  expectTypeOf(bucket?.["rating"]?.value).toEqualTypeOf<number | null | undefined>()
  // An answer's enumeration is open: a newer server may say more.
  expectTypeOf<string>().toExtend<Api.Cluster.ClusterHealthResponse["status"]>()
  expectTypeOf<Api.MgetResponse<Film>["docs"][number]>().not.toBeAny()
})

it("endpoints of every namespace are methods and functions", () => {
  expectTypeOf(es.cat.indices({ index: "films" })).toEqualTypeOf<
    Effect.Effect<Api.Cat.CatIndicesResponse, ElasticsearchError>
  >()
  expectTypeOf(es.nodes.hotThreads()).toEqualTypeOf<Effect.Effect<string, ElasticsearchError>>()
  expectTypeOf(es.searchMvt({ index: "a", field: "b", zoom: 1, x: 1, y: 1 })).toEqualTypeOf<
    Effect.Effect<Uint8Array, ElasticsearchError>
  >()
  expectTypeOf(es.logstash.deletePipeline({ id: "a" })).toEqualTypeOf<
    Effect.Effect<void, ElasticsearchError>
  >()
  expectTypeOf(es.private.shutdown.getNode()).not.toBeAny()
  expectTypeOf(es.asyncSearch.get({ id: "a" }, { document: Film })).toEqualTypeOf<
    Effect.Effect<Api.AsyncSearch.AsyncSearchGetResponse<Film>, ElasticsearchError>
  >()
})
