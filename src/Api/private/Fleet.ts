/**
 * Endpoints of the namespace `fleet` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, type Call } from "../Call.ts"
import * as s from "../internal/schema.ts"
import type { SpecUtilsCommonQueryParameters } from "../types/Common.ts"

/**
 * `fleet.delete_secret.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetDeleteSecretResponse {
  readonly deleted: boolean
}

/** The schema of `FleetDeleteSecretResponse`. @category schemas @since 0.1.0 */
export const FleetDeleteSecretResponse: s.Lazy<FleetDeleteSecretResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ deleted: s.boolean })
)

/**
 * `fleet.get_secret.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetGetSecretResponse {
  readonly id: string
  readonly value: string
}

/** The schema of `FleetGetSecretResponse`. @category schemas @since 0.1.0 */
export const FleetGetSecretResponse: s.Lazy<FleetGetSecretResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string, value: s.string })
)

/**
 * `fleet.post_secret.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetPostSecretResponse {
  readonly id: string
}

/** The schema of `FleetPostSecretResponse`. @category schemas @since 0.1.0 */
export const FleetPostSecretResponse: s.Lazy<FleetPostSecretResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string })
)

/**
 * Parameters of `fleet.delete_secret`.
 * @category models
 * @since 0.1.0
 */
export interface FleetDeleteSecretRequest extends SpecUtilsCommonQueryParameters {
  readonly id: string
}

/**
 * `fleet.delete_secret`: `DELETE /_fleet/secret/{id}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const deleteSecret: Call<FleetDeleteSecretRequest, FleetDeleteSecretResponse> = /*#__PURE__*/ call({
  name: "fleet.delete_secret",
  urls: [{ path: "/_fleet/secret/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: FleetDeleteSecretResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `fleet.get_secret`.
 * @category models
 * @since 0.1.0
 */
export interface FleetGetSecretRequest extends SpecUtilsCommonQueryParameters {
  readonly id: string
}

/**
 * `fleet.get_secret`: `GET /_fleet/secret/{id}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const getSecret: Call<FleetGetSecretRequest, FleetGetSecretResponse> = /*#__PURE__*/ call({
  name: "fleet.get_secret",
  urls: [{ path: "/_fleet/secret/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: FleetGetSecretResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `fleet.post_secret`.
 * @category models
 * @since 0.1.0
 */
export interface FleetPostSecretRequest extends SpecUtilsCommonQueryParameters {
  readonly value: string
}

/**
 * `fleet.post_secret`: `POST /_fleet/secret`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const postSecret: Call<FleetPostSecretRequest, FleetPostSecretResponse> = /*#__PURE__*/ call({
  name: "fleet.post_secret",
  urls: [{ path: "/_fleet/secret", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: FleetPostSecretResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})
