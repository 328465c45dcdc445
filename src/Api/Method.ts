/**
 * Endpoints as methods: functions that need no service, because the client that they belong to has it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { ElasticsearchError } from "../Errors.ts"
import type { CallOptions, DocumentOptions } from "../Transport/Service.ts"
import type { Results } from "./AggregationResults.ts"
import type { Apply, DocumentCall, DocumentLambda, OptionalCall, OptionalDocumentCall } from "./Call.ts"
import type { Endpoint } from "./Endpoint.ts"
import type { AggregationsAggregationContainer } from "./types/Aggregations.ts"

/**
 * A method whose parameters are required.
 *
 * @category models
 * @since 0.1.0
 */
export interface Method<Params, Response> {
  (params: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError>
}

/**
 * A method that needs no parameters.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionalMethod<Params, Response> {
  (params?: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError>
}

/**
 * A method whose answer holds documents: of type `unknown`, or of the type of the schema that comes with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentMethod<Params, F extends DocumentLambda> {
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError>
  (params: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError>
}

/**
 * A {@link DocumentMethod} that needs no parameters.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionalDocumentMethod<Params, F extends DocumentLambda> {
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError>
  (params?: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError>
}

/**
 * Aggregations by their names.
 *
 * @category models
 * @since 0.1.0
 */
export interface NamedAggregations {
  readonly [name: string]: AggregationsAggregationContainer
}

/**
 * Parameters with these aggregations, under either of their two names. With `typed_keys` results have other names, so
 * their types do not follow.
 *
 * @category models
 * @since 0.1.0
 */
export type Aggregating<Params, Aggs> = Omit<Params, "aggs" | "aggregations" | "typed_keys"> & {
  readonly typed_keys?: false | undefined
} & (
    | { readonly aggs: Aggs; readonly aggregations?: undefined }
    | { readonly aggregations: Aggs; readonly aggs?: undefined }
  )

/**
 * An answer whose aggregations have the types that follow from the request.
 *
 * @category models
 * @since 0.1.0
 */
export type Aggregated<Response, Aggs> = Omit<Response, "aggregations"> & {
  readonly aggregations: Results<Aggs>
}

/**
 * A search: an {@link OptionalDocumentMethod} whose answer's aggregations have the types that follow from those that
 * it asks for, where these are a literal or values of the DSL.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 *
 * const ratings = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   const { aggregations } = yield* es.search({
 *     index: "films",
 *     size: 0,
 *     aggs: { genres: { terms: { field: "genres" }, aggs: { rating: { avg: { field: "rating" } } } } }
 *   })
 *   return aggregations.genres.buckets.map((bucket) => [bucket.key, bucket.rating.value] as const)
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SearchMethod<Params, F extends DocumentLambda> {
  <Document, const Aggs extends NamedAggregations>(
    params: Aggregating<Params, Aggs>,
    options: DocumentOptions<Document>
  ): Effect.Effect<Aggregated<Apply<F, Document>, Aggs>, ElasticsearchError>
  <const Aggs extends NamedAggregations>(
    params: Aggregating<Params, Aggs>,
    options?: CallOptions
  ): Effect.Effect<Aggregated<Apply<F, unknown>, Aggs>, ElasticsearchError>
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError>
  (params?: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError>
}

/**
 * What runs the endpoints under the methods.
 *
 * @category models
 * @since 0.1.0
 */
export interface Run {
  <Params extends object, Response>(
    endpoint: Endpoint<Params, Response>,
    params: Params,
    options?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
  ): Effect.Effect<Response, ElasticsearchError>
}

/**
 * A module of endpoints that is loaded when it is first needed: a program that uses two namespaces waits for
 * two, and the package's own import for none.
 *
 * @category models
 * @since 0.1.0
 */
export interface LazyModule<Module> {
  /** The module, if it is loaded. */
  readonly loaded: () => Module | undefined
  /** Loads the module, where that was not done before. */
  readonly load: Effect.Effect<Module>
}

/**
 * Makes a module that is loaded when it is first needed; a second load gives the same.
 *
 * @category constructors
 * @since 0.1.0
 */
export const lazyModule = <Module>(load: () => Promise<Module>): LazyModule<Module> => {
  let module: Module | undefined
  return {
    loaded: () => module,
    load: Effect.promise(async () => (module ??= await load()))
  }
}

/**
 * Makes the method of an endpoint, from what picks it out of its module.
 *
 * @category constructors
 * @since 0.1.0
 */
export const method =
  <Module, Params extends object, Response>(
    run: Run,
    module: LazyModule<Module>,
    pick: (module: Module) => { readonly endpoint: Endpoint<Params, Response> }
  ): Method<Params, Response> =>
  (params, options) => {
    const loaded = module.loaded()
    return loaded === undefined
      ? Effect.flatMap(module.load, (api) => run(pick(api).endpoint, params, options))
      : run(pick(loaded).endpoint, params, options)
  }

/**
 * Makes the method of an endpoint whose parameters may all be left out.
 *
 * @category constructors
 * @since 0.1.0
 */
export const optional = <Module, Params extends object, Response>(
  run: Run,
  module: LazyModule<Module>,
  pick: (module: Module) => OptionalCall<Params, Response>
): OptionalMethod<Params, Response> => {
  const required = method(run, module, pick)
  // Only endpoints without required parameters are made into optional calls.
  return (params, options) => required(params ?? ({} as Params), options)
}

/**
 * Makes the method of an endpoint whose answer has documents of the user.
 *
 * @category constructors
 * @since 0.1.0
 */
export const documents = <Module, Params extends object, F extends DocumentLambda>(
  run: Run,
  module: LazyModule<Module>,
  pick: (module: Module) => DocumentCall<Params, F>
): DocumentMethod<Params, F> =>
  // The transport decodes the documents with the schema in the options; that gives the answer its type.
  method(run, module, pick) as DocumentMethod<Params, F>

/**
 * Makes the method of an endpoint whose answer has documents, and whose parameters may all be left out.
 *
 * @category constructors
 * @since 0.1.0
 */
export const optionalDocuments = <Module, Params extends object, F extends DocumentLambda>(
  run: Run,
  module: LazyModule<Module>,
  pick: (module: Module) => OptionalDocumentCall<Params, F>
): OptionalDocumentMethod<Params, F> => {
  const required = method(run, module, pick)
  // As in the two above.
  return ((params?: Params, options?: CallOptions) =>
    required(params ?? ({} as Params), options)) as OptionalDocumentMethod<Params, F>
}

/**
 * Makes the method of a search, whose answer has aggregations and documents as the request says.
 *
 * @category constructors
 * @since 0.1.0
 */
export const searches = <Module, Params extends object, F extends DocumentLambda>(
  run: Run,
  module: LazyModule<Module>,
  pick: (module: Module) => OptionalDocumentCall<Params, F>
): SearchMethod<Params, F> =>
  // The answer's form follows from the request, as its schema says for any request.
  optionalDocuments(run, module, pick) as SearchMethod<Params, F>
