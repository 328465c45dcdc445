import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { expectTypeOf, it } from "@effect/vitest"
import {
  Api,
  catchType,
  type ConfigError,
  Elasticsearch,
  type ElasticsearchError,
  type StatusError,
  type Transport
} from "effect-elasticsearch"

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

it("layers say what they provide and how they fail", () => {
  expectTypeOf(Elasticsearch.layer({ nodes: ["http://localhost:9200"] })).toEqualTypeOf<
    Layer.Layer<Elasticsearch | Transport, ConfigError>
  >()
  expectTypeOf(Elasticsearch.layerConfig()).toEqualTypeOf<
    Layer.Layer<Elasticsearch | Transport, ConfigError | Config.ConfigError>
  >()
  // @ts-expect-error nodes are required
  Elasticsearch.layer({})
})
