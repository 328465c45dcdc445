/**
 * The endpoints of the namespace `indices`.
 *
 * Written by hand for the endpoints there are so far; the generator takes this over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { type Call, call, type OptionalCall, optionalCall } from "./Call.ts"
import { lazy } from "./internal/lazy.ts"
import { AcknowledgedResponseBase, type Duration, type Indices, ShardStatistics } from "./Types.ts"

/** @category models @since 0.1.0 */
export interface IndicesCreateRequest {
  readonly index: string
  readonly aliases?: { readonly [name: string]: object } | undefined
  readonly mappings?:
    | { readonly properties?: { readonly [field: string]: object }; readonly [key: string]: unknown }
    | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
  readonly timeout?: Duration | undefined
  readonly wait_for_active_shards?: number | "all" | undefined
}

/** @category models @since 0.1.0 */
export interface IndicesCreateResponse {
  readonly index: string
  readonly shards_acknowledged: boolean
  readonly acknowledged: boolean
}

/** @category schemas @since 0.1.0 */
export const IndicesCreateResponse: () => Schema.Codec<IndicesCreateResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({ index: Schema.String, shards_acknowledged: Schema.Boolean, acknowledged: Schema.Boolean })
)

/**
 * `PUT /{index}`: makes an index, with mappings, settings and aliases.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create
 * @category endpoints
 * @since 0.1.0
 */
export const create: Call<IndicesCreateRequest, IndicesCreateResponse> = /*#__PURE__*/ call({
  name: "indices.create",
  urls: [{ path: "/{index}", methods: ["PUT"] }],
  query: ["timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesCreateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create"
})

/** @category models @since 0.1.0 */
export interface IndicesDeleteRequest {
  readonly index: Indices
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly timeout?: Duration | undefined
}

/** @category models @since 0.1.0 */
export type IndicesDeleteResponse = AcknowledgedResponseBase

/**
 * `DELETE /{index}`: removes indices with all that is in them.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<IndicesDeleteRequest, IndicesDeleteResponse> = /*#__PURE__*/ call({
  name: "indices.delete",
  urls: [{ path: "/{index}", methods: ["DELETE"] }],
  query: ["allow_no_indices", "ignore_unavailable", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: AcknowledgedResponseBase },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete"
})
export { delete_ as delete }

/** @category models @since 0.1.0 */
export interface IndicesExistsRequest {
  readonly index: Indices
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
}

/**
 * `HEAD /{index}`: whether the indices or aliases are there.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists
 * @category endpoints
 * @since 0.1.0
 */
export const exists: Call<IndicesExistsRequest, boolean> = /*#__PURE__*/ call({
  name: "indices.exists",
  urls: [{ path: "/{index}", methods: ["HEAD"] }],
  query: ["allow_no_indices", "ignore_unavailable"],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists"
})

/** @category models @since 0.1.0 */
export interface IndicesRefreshRequest {
  readonly index?: Indices | undefined
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
}

/** @category models @since 0.1.0 */
export interface IndicesRefreshResponse {
  readonly _shards?: ShardStatistics
}

/** @category schemas @since 0.1.0 */
export const IndicesRefreshResponse: () => Schema.Codec<IndicesRefreshResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({ _shards: Schema.optionalKey(ShardStatistics()) })
)

/**
 * `POST /{index}/_refresh`: makes recent changes visible to searches.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh
 * @category endpoints
 * @since 0.1.0
 */
export const refresh: OptionalCall<IndicesRefreshRequest, IndicesRefreshResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.refresh",
    urls: [
      { path: "/{index}/_refresh", methods: ["POST", "GET"] },
      { path: "/_refresh", methods: ["POST", "GET"] }
    ],
    query: ["allow_no_indices", "ignore_unavailable"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesRefreshResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh"
  })
