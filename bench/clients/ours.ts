/** effect-elasticsearch, in the variants that its name tells apart. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Dsl from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"
import * as Search from "effect-elasticsearch/Search"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import {
  aggregations,
  bulksAtOnce,
  film,
  films,
  generated,
  type Item,
  maxBytes,
  pageSize,
  query,
  rows,
  scanned,
  weighEvery
} from "../data.ts"
import { eachOutcome, undecoded, untraced } from "../works.ts"
import { type Call, check, counted, inFlight, isCall, local, type Make, nodesOf, unknown } from "./job.ts"

type Program = Effect.Effect<unknown, unknown, Elasticsearch>

const typedQuery = Esql.from("films", {
  columns: { id: "long", title: "keyword", gross: "integer", rating: "double", released: "date" }
}).pipe(Esql.keep("id", "title", "gross", "rating", "released"), Esql.limit(rows))

const callOf = (es: Elasticsearch["Service"], work: Call): Program => {
  switch (work) {
    case "get":
      return es.get({ index: "films", id: "1" })
    case "search":
      return es.search({ index: "films", query, size: 100 })
    case "aggregations":
      return es.search({ index: "stats", aggs: aggregations, size: 0 })
    case "index":
      return es.index({ index: "films", id: "1", document: film(1) })
    case "esql":
      return Effect.map(Esql.execute(typedQuery), ({ rows }) => rows)
  }
}

/** As many fibers as there are workers elsewhere. */
const called = (work: Call, times: number, before: () => void = () => {}) =>
  Effect.gen(function* () {
    const one = callOf(yield* Elasticsearch, work)
    let left = times
    const worker = Effect.gen(function* () {
      while (left-- > 0) {
        before()
        check(work, yield* one)
      }
    })
    yield* Effect.all(
      Array.from({ length: inFlight }, () => worker),
      { concurrency: "unbounded" }
    )
  })

const options = {
  index: "films",
  maxBytes,
  concurrency: bulksAtOnce,
  operation: ({ film: document, id }: Item) => Bulk.index({ id, document })
}

const counting = <A, E, R>(
  stream: Stream.Stream<A, E, R>,
  counts: (value: A) => boolean
): Effect.Effect<number, E, R> =>
  Stream.runFold(
    stream,
    () => 0,
    (sum, value) => sum + (counts(value) ? 1 : 0)
  )

const bulk = (subject: string, times: number, input: Iterable<Item>): Program => {
  const done =
    subject === eachOutcome
      ? counting(Bulk.stream(input, options), ({ _tag }) => _tag === "Succeeded")
      : Effect.map(Bulk.run(input, options), ({ succeeded }) => succeeded)
  return Effect.map(done, (succeeded) => counted("bulk", times, succeeded))
}

const scan: Program = Effect.map(
  counting(Search.scan({ index: "films", size: pageSize }), () => true),
  (documents) => counted("scan", scanned, documents)
)

const programOf = (work: string, subject: string): ((times: number) => Program) => {
  if (isCall(work)) return (times) => called(work, times)
  switch (work) {
    case "bulk":
      return (times) => bulk(subject, times, films(times))
    case "bulk memory":
      return (times) => bulk(subject, times, generated(times))
    case "call memory":
      return (times) => called("get", times, () => weighEvery(10_000))
    case "scan":
      return () => scan
    default:
      return unknown(work)
  }
}

const startup = (work: string) => {
  const nodes = nodesOf(work)
  // A layer is built once a memo map, and this one is built again each time.
  const once = Effect.scoped(Effect.suspend(() => Layer.build(Layer.fresh(Elasticsearch.layer({ nodes })))))
  return {
    run: (times: number) => Effect.runPromise(Effect.repeat(once, { times: times - 1 })).then(() => {}),
    close: async () => {}
  }
}

const selection = async (work: string) => {
  const pool = await Effect.runPromise(Effect.provide(NodePool.NodePool, NodePool.layer(nodesOf(work))))
  return local(() => {
    const lease = pool.acquire("get")
    if (lease === undefined) throw new Error("no node")
    lease.settle("answered")
  })
}

const Films = Dsl.Document.make("films", {
  title: Dsl.Field.text({ fields: { raw: Dsl.Field.keyword() } }),
  plot: Dsl.Field.text(),
  genres: Schema.Array(Dsl.Field.keyword()),
  rating: Dsl.Field.double(),
  gross: Dsl.Field.long(),
  released: Dsl.Field.date()
})

/** The same search as in `plain.ts`. */
const rendered = () => {
  const { Aggregation, Query, Search } = Dsl
  const search = Search.make(Films).pipe(
    Search.query(Query.match("title", "star wars", { operator: "and" })),
    Search.query(Query.multiMatch(["title^2", "plot"], "space")),
    Search.filter(Query.term("genres", "drama")),
    Search.filter(Query.range("released", { gte: "1970-01-01", lt: "1980-01-01" })),
    Search.filter(Query.exists("rating")),
    Search.exclude(Query.terms("genres", ["western", "musical"])),
    Search.aggs({
      genres: Aggregation.terms("genres", { size: 10, aggs: { rating: Aggregation.avg("rating") } })
    }),
    Search.sort("-released", "title.raw"),
    Search.size(20)
  )
  if (JSON.stringify(Search.toRequest(search)).length < 400) throw new Error("dsl: not the whole search")
}

export const make: Make = async (work, url, subject) => {
  if (work === "dsl") return local(rendered)
  if (work.startsWith("startup")) return startup(work)
  if (work.startsWith("selection")) return selection(work)
  const decode = subject === undecoded ? "off" : "strict"
  const runtime = ManagedRuntime.make(Elasticsearch.layer({ nodes: [url], decode }))
  const program = programOf(work, subject)
  return {
    run: (times) =>
      runtime
        .runPromise(Effect.provideService(program(times), References.TracerEnabled, subject !== untraced))
        .then(() => {}),
    close: () => runtime.dispose()
  }
}
