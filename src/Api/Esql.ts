/**
 * The endpoints of the namespace `esql`.
 *
 * Written by hand for the endpoints there are so far; the generator takes this over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { type Call, call } from "./Call.ts"
import { lazy } from "./internal/lazy.ts"
import type { QueryDslQueryContainer } from "./Types.ts"

/** @category models @since 0.1.0 */
export interface EsqlQueryRequest {
  readonly query: string
  /** The values of the query's `?`, in order. */
  readonly params?: ReadonlyArray<string | number | boolean | null> | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  readonly locale?: string | undefined
  readonly columnar?: boolean | undefined
  readonly allow_partial_results?: boolean | undefined
  readonly drop_null_columns?: boolean | undefined
}

/** @category models @since 0.1.0 */
export interface EsqlColumnInfo {
  readonly name: string
  readonly type: string
}

/** @category models @since 0.1.0 */
export interface EsqlQueryResponse {
  readonly columns: ReadonlyArray<EsqlColumnInfo>
  /** The rows; the columns, where the request says `columnar`. */
  readonly values: ReadonlyArray<ReadonlyArray<unknown>>
  readonly took?: number
  readonly is_partial?: boolean
}

/** @category schemas @since 0.1.0 */
export const EsqlQueryResponse: () => Schema.Codec<EsqlQueryResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    columns: Schema.Array(Schema.Struct({ name: Schema.String, type: Schema.String })),
    values: Schema.Array(Schema.Array(Schema.Unknown)),
    took: Schema.optionalKey(Schema.Number),
    is_partial: Schema.optionalKey(Schema.Boolean)
  })
)

/**
 * `POST /_query`: runs an ES|QL query.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-query
 * @category endpoints
 * @since 0.1.0
 */
export const query: Call<EsqlQueryRequest, EsqlQueryResponse> = /*#__PURE__*/ call({
  name: "esql.query",
  urls: [{ path: "/_query", methods: ["POST"] }],
  query: ["allow_partial_results", "drop_null_columns"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: EsqlQueryResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-query"
})
