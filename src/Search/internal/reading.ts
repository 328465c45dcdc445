/**
 * How answers and their documents are read: as they are, decoded by the client, or decoded here one by one, so that
 * one that does not fit costs none of the others.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { ScrollRequest, SearchRequest, SearchResponse } from "../../Api/Core.ts"
import type { SearchHit } from "../../Api/types/Search.ts"
import type { Client } from "../../Client.ts"
import { DecodeError, type ElasticsearchError } from "../../Errors.ts"
import { isExact } from "../../Transport/Long.ts"
import { type CallMetadata, type CallOptions, withMetadata } from "../../Transport/Service.ts"
import type { DecodedHit, Hit } from "../Hit.ts"
import { decoderOf } from "../../internal/document.ts"

export interface Answered<Raw> {
  readonly answer: SearchResponse<Raw>
  /** What is known of the call; `undefined` where nobody asks. */
  readonly called: CallMetadata | undefined
}

type Call<Params, Raw> = (
  es: Client,
  params: Params,
  call: CallOptions
) => Effect.Effect<Answered<Raw>, ElasticsearchError>

export interface Reading<Raw, Element> {
  readonly search: Call<SearchRequest, Raw>
  readonly scroll: Call<ScrollRequest, Raw>
  /** What is given for the hits of an answer. */
  readonly elements: (answered: Answered<Raw>) => Result.Result<ReadonlyArray<Element>, DecodeError>
  /** Whether the client has decoded the documents. */
  readonly decodes: boolean
}

const unasked = <Raw>(answer: SearchResponse<Raw>): Answered<Raw> => ({ answer, called: undefined })

/** Documents as they are. */
export const raw: Reading<unknown, SearchHit> = {
  search: (es, params, call) => Effect.map(es.search(params, call), unasked),
  scroll: (es, params, call) => Effect.map(es.scroll(params, call), unasked),
  elements: ({ answer }) => Result.succeed(answer.hits.hits),
  decodes: false
}

const described = <Raw, E>(effect: Effect.Effect<SearchResponse<Raw>, E>): Effect.Effect<Answered<Raw>, E> =>
  Effect.map(withMetadata(effect), ({ calls, value }) => ({ answer: value, called: calls.at(-1) }))

/** What is wrong with the document of a hit. */
export const undecodable = (
  called: CallMetadata | undefined,
  problem: { readonly at: ReadonlyArray<string | number>; readonly expected: string },
  body: unknown
): DecodeError =>
  new DecodeError({
    endpoint: called?.endpoint ?? "search",
    method: "POST",
    path: called?.endpoint === "scroll" ? "/_search/scroll" : "/_search",
    node: called?.node ?? "",
    attempts: called?.attempts ?? [],
    at: problem.at,
    expected: problem.expected,
    body
  })

const missing = "Expected a document: it is left out by _source, or the index does not keep it"

const hasDocument = <Document>(hit: SearchHit<Document>): hit is Hit<Document> => hit._source !== undefined

/** Hits that all have a document. */
const withDocuments = <Document>({
  answer,
  called
}: Answered<Document>): Result.Result<ReadonlyArray<Hit<Document>>, DecodeError> => {
  const { hits } = answer.hits
  if (hits.every(hasDocument)) return Result.succeed(hits)
  const at = hits.findIndex((hit) => !hasDocument(hit))
  return Result.fail(undecodable(called, { at: ["hits", "hits", at, "_source"], expected: missing }, answer))
}

/** Documents as they are, each of which has to be there. */
export const present: Reading<unknown, Hit<unknown>> = { ...raw, elements: withDocuments }

/** Documents that the client decodes, with a failure for the first that does not fit. */
export const decoded = <Document>(document: Schema.Decoder<Document>): Reading<Document, Hit<Document>> => ({
  search: (es, params, call) => described(es.search(params, { ...call, document })),
  scroll: (es, params, call) => described(es.scroll(params, { ...call, document })),
  elements: withDocuments,
  decodes: true
})

/** Documents that are decoded here, each with a value of its own. */
export const lenient = <Document>(
  document: Schema.Decoder<Document>
): Reading<unknown, DecodedHit<Document>> => {
  const decode = decoderOf(document)
  const exactly = (call: CallOptions): CallOptions =>
    isExact(document) ? { ...call, exactIntegers: true } : call
  return {
    search: (es, params, call) => described(es.search(params, exactly(call))),
    scroll: (es, params, call) => described(es.scroll(params, exactly(call))),
    elements: ({ answer, called }) =>
      Result.succeed(
        answer.hits.hits.map((hit): DecodedHit<Document> => {
          const document =
            hit._source === undefined ? Result.fail({ at: [], expected: missing }) : decode(hit._source)
          if (Result.isSuccess(document)) return Result.succeed({ ...hit, _source: document.success })
          const { at, expected } = document.failure
          return Result.fail({
            hit,
            error: undecodable(called, { at: ["_source", ...at], expected }, hit)
          })
        })
      ),
    decodes: false
  }
}
