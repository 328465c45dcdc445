/**
 * What the cases are made of. A case is a program over the client that runs against the in-memory Elasticsearch
 * and against the real one, and has to give the same value on both.
 */
import * as Effect from "effect/Effect"
import type { Api, Client, ElasticsearchError } from "effect-elasticsearch"
import { isStatusError } from "effect-elasticsearch"

type Call<A = unknown> = Effect.Effect<A, ElasticsearchError>

/** What a case does. `index` is the case's own index, or a name that nobody else uses. */
export type Program = (es: Client, index: string) => Call

/** How a program has to end on both servers. */
export type Expected = "ok" | ElasticsearchError["_tag"]

/** An index, made before the program runs. Without settings it has one shard and no replica. */
export interface Given extends Omit<Api.Indices.IndicesCreateRequest, "index"> {
  /** Their ids are their keys; those of a list count from 1. */
  readonly documents?: Documents
}

export type Documents = ReadonlyArray<Document> | { readonly [id: string]: Document }
export interface Document {
  readonly [field: string]: unknown
}

export interface Case {
  readonly name: string
  readonly expect: Expected
  readonly run: Program
  /** The index that is there before, with its documents. */
  readonly given?: Given
  /** That index is the same for all cases that name it: they only read, or write what no other reads. */
  readonly shared?: boolean
  /** Hits have to come in the same order; without it they are compared by their ids. */
  readonly ordered?: boolean
  /** Scores are compared too: for those that do not depend on term statistics. */
  readonly scored?: boolean
}

export interface Topic {
  readonly name: string
  readonly cases: ReadonlyArray<Case>
}

export const ok = (name: string, run: Program): Case => ({ name, expect: "ok", run })

export const fails = (name: string, expect: ElasticsearchError["_tag"], run: Program): Case => ({
  name,
  expect,
  run
})

/** Cases that each have an index of their own. */
export const own = (given: Given, cases: ReadonlyArray<Case>): ReadonlyArray<Case> =>
  cases.map((one) => ({ given, ...one }))

/** Cases that share an index. */
export const on = (given: Given, cases: ReadonlyArray<Case>): ReadonlyArray<Case> =>
  cases.map((one) => ({ given, shared: true, ...one }))

/** Cases whose hits come in an order that is not left to chance. */
export const ordered = (cases: ReadonlyArray<Case>): ReadonlyArray<Case> =>
  cases.map((one) => ({ ...one, ordered: true }))

type Search = Omit<Api.SearchRequest, "index">
type Query = Api.QueryDslQueryContainer

/** A search with its whole answer. */
export const search = (name: string, request: Search): Case =>
  ok(name, (es, index) => es.search({ ...request, index }))

/** Which documents a query finds, and that `count` finds as many. */
export const query = (name: string, query: Query): Case =>
  ok(name, (es, index) =>
    Effect.all({
      hits: es.search({ index, query, size: 1000, _source: false }),
      count: es.count({ index, query })
    })
  )

/** The documents that a query finds, the best first. */
export const ranked = (name: string, query: Query): Case => ({
  ...ok(name, (es, index) =>
    Effect.map(es.search({ index, query, size: 30, _source: false }), ({ hits }) => ({
      total: hits.total,
      ids: hits.hits.map((hit) => hit._id)
    }))
  ),
  ordered: true
})

type Aggregations = { readonly [name: string]: Api.AggregationsAggregationContainer }

export const agg = (name: string, aggs: Aggregations, query: Query = { match_all: {} }): Case => ({
  ...ok(name, (es, index) => es.search({ index, query, aggs, size: 0 })),
  ordered: true
})

/** A search that is refused; its body may be what the types forbid. */
export const badSearch = (
  name: string,
  body: Document,
  expect: ElasticsearchError["_tag"] = "BadRequest"
): Case => fails(name, expect, (es, index) => es.request({ method: "POST", path: `/${index}/_search`, body }))

/** A request that no type checks; its status and its body. */
export const raw = (
  es: Client,
  method: "DELETE" | "GET" | "HEAD" | "POST" | "PUT",
  path: string,
  body?: unknown,
  query: { readonly [name: string]: unknown } = {}
): Call =>
  Effect.map(es.request({ method, path, body, query }), (answer) => ({
    status: answer.status,
    body: answer.body
  }))

/** Lines that need not be what a bulk or a multi search accepts. */
export const rawLines = (es: Client, path: string, body: string): Call =>
  Effect.map(
    es.request({
      method: "POST",
      path,
      body,
      contentType: "application/vnd.elasticsearch+x-ndjson; compatible-with=9"
    }),
    (answer) => answer.body
  )

/** A failure as data. */
export const describeFailure = (error: ElasticsearchError): unknown => {
  if (!isStatusError(error)) return { tag: error._tag, message: error.message }
  const { body, cause, status } = error
  // An answer that is no error object, as that to a document that is not there, is all that there is to say.
  const said = typeof body === "object" && body !== null && "error" in body ? cause : body
  return { tag: error._tag, status, ...(said === null || said === "" ? {} : { cause: said }) }
}

/** A call in the middle of a program that has to fail so; its failure is a part of the program's value. */
export const refused = (tag: ElasticsearchError["_tag"], call: Call): Call =>
  Effect.matchEffect(call, {
    onFailure: (error) => (error._tag === tag ? Effect.succeed(describeFailure(error)) : Effect.die(error)),
    onSuccess: (answer) => Effect.die(new Error(`no ${tag} but ${JSON.stringify(answer)}`))
  })

/** Calls one after the other, with all their answers. */
export const steps = (...calls: ReadonlyArray<Call>): Call => Effect.all(calls)

/** Calls whose answers are looked at by name. */
export const named = (calls: { readonly [name: string]: Call }): Call => Effect.all(calls)

/** The ids of all that is visible. */
export const visible = (es: Client, index: string): Call =>
  Effect.map(es.search({ index, size: 1000 }), ({ hits }) => hits.hits.map((hit) => hit._id).sort())

/** Makes the index and what is in it. */
export const make = (es: Client, index: string, given: Given): Call<void> =>
  Effect.gen(function* () {
    const { documents = [], ...request } = given
    yield* es.indices.create({ settings: { number_of_shards: 1, number_of_replicas: 0 }, ...request, index })
    const entries: ReadonlyArray<readonly [string, Document]> = Array.isArray(documents)
      ? documents.map((document: Document, at) => [String(at + 1), document])
      : Object.entries(documents)
    if (entries.length === 0) return
    const operations = entries.flatMap(([_id, document]) => [{ index: { _id } }, document])
    const { errors, items } = yield* es.bulk({ index, refresh: true, operations })
    if (errors) return yield* Effect.die(new Error(JSON.stringify(items.find((item) => item.index?.error))))
  })
