/**
 * What an endpoint is: one value that says how its parameters become a request and how its answer is read.
 *
 * The modules of this folder hold such values and the types that go with them; one interpreter
 * (`Transport`) runs them all, and telemetry, fakes and documentation read the same value.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"

/**
 * The HTTP methods that endpoints have.
 *
 * @category models
 * @since 0.1.0
 */
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "DELETE"

/**
 * One URL of an endpoint: a template with its path parts in braces (`/{index}/_doc/{id}`) and its methods.
 * With a body, the first method that carries one is used; without, `GET` where the endpoint can have a body and
 * takes it, otherwise the first.
 *
 * @category models
 * @since 0.1.0
 */
export interface Url {
  readonly path: string
  readonly methods: readonly [Method, ...ReadonlyArray<Method>]
}

/**
 * How the parameters that are neither path part nor query parameter become the body:
 *
 * - `none`: there is no body;
 * - `fields`: they are the fields of a JSON object;
 * - `value`: the parameter `name` is the body;
 * - `ndjson`: the parameter `name` is a list, a line each.
 *
 * @category models
 * @since 0.1.0
 */
export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "fields" }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "ndjson"; readonly name: string }

/**
 * How the answer is read:
 *
 * - `json`: parsed and checked against `schema`, which is built on first use. `documents` lists where the
 *   user's own documents stand (`hits.hits.*._source`), for calls that bring a schema of their own; an empty
 *   path is the whole answer;
 * - `exists`: the status alone; 404 is `false`;
 * - `empty`: nothing is read;
 * - `text`: the body as text, asked for as `mediaType`, by default as JSON;
 * - `bytes`: the body as bytes, asked for as `mediaType`, by default as JSON.
 *
 * @category models
 * @since 0.1.0
 */
export type Answer<Response> =
  | {
      readonly kind: "json"
      /** Builds the schema, on first use. */
      readonly schema: () => Schema.Decoder<Response>
      readonly documents?: ReadonlyArray<string>
    }
  | { readonly kind: "exists" }
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly mediaType?: string }
  | { readonly kind: "bytes"; readonly mediaType?: string }

/**
 * A description of an endpoint, with the types of its parameters and of its answer.
 *
 * @category models
 * @since 0.1.0
 */
export interface Endpoint<in Params, out Response> {
  /** The specification's name, for instance `indices.create`. */
  readonly name: string
  readonly urls: readonly [Url, ...ReadonlyArray<Url>]
  /** The parameters that go into the query string. */
  readonly query: ReadonlyArray<string>
  readonly body: Body
  readonly answer: Answer<Response>
  /**
   * Whether it comes to the same when it runs twice, so that a call whose answer was lost is sent again. Default: as its
   * methods and the parameters tell.
   */
  readonly repetition?: "always" | "never"
  /**
   * What of its body is a query, for the option `captureQuery`: all of it, or its field `query` in a language of its own.
   * Default nothing.
   */
  readonly queryText?: "body" | "language"
  readonly stability: "stable" | "beta" | "experimental"
  /** Set where the endpoint is deprecated: the version since when, for instance `8.1.0`. */
  readonly deprecated?: string
  /** The endpoint's page in Elasticsearch's documentation. */
  readonly docs: string
  /** Carries the type of the parameters; has no value. */
  readonly "~params"?: ((params: Params) => void) | undefined
}
