/**
 * The endpoints of the namespace `dangling_indices`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type EpochTime,
  type Ids,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type Uuid
} from "./types/Common.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `dangling_indices.delete_dangling_index.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DanglingIndicesDeleteDanglingIndexResponse = AcknowledgedResponseBase

/** The schema of `DanglingIndicesDeleteDanglingIndexResponse`. @category schemas @since 0.1.0 */
export const DanglingIndicesDeleteDanglingIndexResponse: s.Lazy<DanglingIndicesDeleteDanglingIndexResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `dangling_indices.import_dangling_index.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DanglingIndicesImportDanglingIndexResponse = AcknowledgedResponseBase

/** The schema of `DanglingIndicesImportDanglingIndexResponse`. @category schemas @since 0.1.0 */
export const DanglingIndicesImportDanglingIndexResponse: s.Lazy<DanglingIndicesImportDanglingIndexResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `dangling_indices.list_dangling_indices.DanglingIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesListDanglingIndicesDanglingIndex {
  readonly index_name: string
  readonly index_uuid: string
  readonly creation_date_millis: EpochTime<UnitMillis>
  readonly node_ids: Ids
}

/** The schema of `DanglingIndicesListDanglingIndicesDanglingIndex`. @category schemas @since 0.1.0 */
export const DanglingIndicesListDanglingIndicesDanglingIndex: s.Lazy<DanglingIndicesListDanglingIndicesDanglingIndex> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index_name: s.string,
      index_uuid: s.string,
      creation_date_millis: s.number,
      node_ids: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    })
  )

/**
 * `dangling_indices.list_dangling_indices.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesListDanglingIndicesResponse {
  readonly dangling_indices: ReadonlyArray<DanglingIndicesListDanglingIndicesDanglingIndex>
}

/** The schema of `DanglingIndicesListDanglingIndicesResponse`. @category schemas @since 0.1.0 */
export const DanglingIndicesListDanglingIndicesResponse: s.Lazy<DanglingIndicesListDanglingIndicesResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      dangling_indices: /*#__PURE__*/ s.array(/*#__PURE__*/ DanglingIndicesListDanglingIndicesDanglingIndex())
    })
  )

/**
 * Parameters of `dangling_indices.delete_dangling_index`.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesDeleteDanglingIndexRequest extends SpecUtilsCommonQueryParameters {
  readonly index_uuid: Uuid
  /** Default: `false`. */
  readonly accept_data_loss?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `dangling_indices.delete_dangling_index`: `DELETE /_dangling/{index_uuid}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-delete-dangling-index
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDanglingIndex: Call<
  DanglingIndicesDeleteDanglingIndexRequest,
  DanglingIndicesDeleteDanglingIndexResponse
> = /*#__PURE__*/ call({
  name: "dangling_indices.delete_dangling_index",
  urls: [{ path: "/_dangling/{index_uuid}", methods: ["DELETE"] }],
  query: ["accept_data_loss", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: DanglingIndicesDeleteDanglingIndexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-delete-dangling-index"
})

/**
 * Parameters of `dangling_indices.import_dangling_index`.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesImportDanglingIndexRequest extends SpecUtilsCommonQueryParameters {
  readonly index_uuid: Uuid
  /** Default: `false`. */
  readonly accept_data_loss?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `dangling_indices.import_dangling_index`: `POST /_dangling/{index_uuid}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-import-dangling-index
 * @category endpoints
 * @since 0.1.0
 */
export const importDanglingIndex: Call<
  DanglingIndicesImportDanglingIndexRequest,
  DanglingIndicesImportDanglingIndexResponse
> = /*#__PURE__*/ call({
  name: "dangling_indices.import_dangling_index",
  urls: [{ path: "/_dangling/{index_uuid}", methods: ["POST"] }],
  query: ["accept_data_loss", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: DanglingIndicesImportDanglingIndexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-import-dangling-index"
})

/**
 * Parameters of `dangling_indices.list_dangling_indices`.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesListDanglingIndicesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `dangling_indices.list_dangling_indices`: `GET /_dangling`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-list-dangling-indices
 * @category endpoints
 * @since 0.1.0
 */
export const listDanglingIndices: OptionalCall<
  DanglingIndicesListDanglingIndicesRequest,
  DanglingIndicesListDanglingIndicesResponse
> = /*#__PURE__*/ optionalCall({
  name: "dangling_indices.list_dangling_indices",
  urls: [{ path: "/_dangling", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: DanglingIndicesListDanglingIndicesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-list-dangling-indices"
})
