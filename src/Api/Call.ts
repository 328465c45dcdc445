/**
 * An endpoint as a function of its own. It requires the {@link Transport} service alone, so a program that
 * uses one endpoint bundles one endpoint.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { ElasticsearchError } from "../Errors.ts"
import { type CallOptions, type DocumentOptions, Transport } from "../Transport/Service.ts"
import type { Endpoint } from "./Endpoint.ts"

/**
 * A call whose parameters are required. `endpoint` is its description.
 *
 * @category models
 * @since 0.1.0
 */
export interface Call<Params, Response> {
  (params: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError, Transport>
  readonly endpoint: Endpoint<Params, Response>
}

/**
 * A call that needs no parameters.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionalCall<Params, Response> {
  (params?: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError, Transport>
  readonly endpoint: Endpoint<Params, Response>
}

/**
 * The type of an answer as a function of the type of the documents in it. An interface that extends this
 * one gives `response` in terms of `this["document"]`.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentLambda {
  readonly document: unknown
  readonly response: unknown
}

/**
 * The answer of an endpoint, with documents of this type in it.
 *
 * @category models
 * @since 0.1.0
 */
export type Apply<F extends DocumentLambda, Document> = (F & { readonly document: Document })["response"]

/**
 * A call whose answer holds documents: of type `unknown`, or of the type of the schema that comes with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentCall<Params, F extends DocumentLambda> {
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError, Transport>
  (params: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError, Transport>
  readonly endpoint: Endpoint<Params, Apply<F, unknown>>
}

/**
 * A {@link DocumentCall} that needs no parameters.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionalDocumentCall<Params, F extends DocumentLambda> {
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError, Transport>
  (params?: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError, Transport>
  readonly endpoint: Endpoint<Params, Apply<F, unknown>>
}

const run = <Params extends object, Response>(endpoint: Endpoint<Params, Response>) =>
  Object.assign(
    (params: Params, options?: CallOptions) =>
      Effect.flatMap(Transport, (transport) => transport.request(endpoint, params, options)),
    { endpoint }
  )

/**
 * Makes the call of an endpoint.
 *
 * @category constructors
 * @since 0.1.0
 */
export const call = <Params extends object, Response>(
  endpoint: Endpoint<Params, Response>
): Call<Params, Response> => run(endpoint)

/**
 * Makes the call of an endpoint whose parameters may all be left out.
 *
 * @category constructors
 * @since 0.1.0
 */
export const optionalCall = <Params extends object, Response>(
  endpoint: Endpoint<Params, Response>
): OptionalCall<Params, Response> => {
  const required = run(endpoint)
  // Only endpoints without required parameters are made into optional calls.
  return Object.assign(
    (params?: Params, options?: CallOptions) => required(params ?? ({} as Params), options),
    {
      endpoint
    }
  )
}

/**
 * Makes the call of an endpoint whose answer has documents of the user.
 *
 * @category constructors
 * @since 0.1.0
 */
export const documentCall = <Params extends object, F extends DocumentLambda>(
  endpoint: Endpoint<Params, Apply<F, unknown>>
): DocumentCall<Params, F> =>
  // The transport decodes the documents with the schema in the options; that gives the answer its type.
  run(endpoint) as DocumentCall<Params, F>

/**
 * Makes the call of an endpoint whose answer has documents, and whose parameters may all be left out.
 *
 * @category constructors
 * @since 0.1.0
 */
export const optionalDocumentCall = <Params extends object, F extends DocumentLambda>(
  endpoint: Endpoint<Params, Apply<F, unknown>>
): OptionalDocumentCall<Params, F> =>
  // As above.
  optionalCall(endpoint) as OptionalDocumentCall<Params, F>

/**
 * The same call with its answer as text: a `cat` table as a terminal shows it, ES|QL's rows as CSV. The text
 * is not checked.
 *
 * @example
 * ```ts
 * import { asText } from "effect-elasticsearch/Api/Call"
 * import { indices } from "effect-elasticsearch/Api/Cat"
 * import { query } from "effect-elasticsearch/Api/Esql"
 *
 * const table = asText(indices)({ index: "logs-*", v: true })
 * const csv = asText(query, "text/csv")({ query: "FROM logs-* | LIMIT 10" })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const asText = <Params extends object>(
  { endpoint }: { readonly endpoint: Endpoint<Params, unknown> },
  mediaType = "text/plain"
): Call<Params, string> => run({ ...endpoint, answer: { kind: "text", mediaType } })

/**
 * The same call with its answer as bytes, for instance ES|QL's rows as Arrow or any answer as CBOR. The bytes
 * are not checked.
 *
 * @example
 * ```ts
 * import { asBytes } from "effect-elasticsearch/Api/Call"
 * import { query } from "effect-elasticsearch/Api/Esql"
 *
 * const arrow = asBytes(query, "application/vnd.apache.arrow.stream")({ query: "FROM logs-*" })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const asBytes = <Params extends object>(
  { endpoint }: { readonly endpoint: Endpoint<Params, unknown> },
  mediaType: string
): Call<Params, Uint8Array> => run({ ...endpoint, answer: { kind: "bytes", mediaType } })
