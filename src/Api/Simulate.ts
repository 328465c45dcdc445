/**
 * The endpoints of the namespace `simulate`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, type Call } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type { ClusterComponentTemplateNode } from "./types/Cluster.ts"
import {
  ErrorCause,
  type Id,
  type IndexName,
  type PipelineName,
  type SpecUtilsCommonQueryParameters,
  type SpecUtilsStringified,
  type VersionNumber
} from "./types/Common.ts"
import type { IndicesIndexTemplate } from "./types/Indices.ts"
import type { IngestDocument, IngestPipeline } from "./types/Ingest.ts"
import { MappingTypeMapping } from "./types/Mapping.ts"

/**
 * `simulate.ingest.IngestDocumentSimulation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SimulateIngestIngestDocumentSimulation = {
  readonly _id: Id
  readonly _index: IndexName
  readonly _source: { readonly [key: string]: unknown }
  readonly _version: SpecUtilsStringified<VersionNumber>
  readonly executed_pipelines: ReadonlyArray<string>
  readonly ignored_fields?: ReadonlyArray<{ readonly [key: string]: string }>
  readonly error?: ErrorCause
  readonly effective_mapping?: MappingTypeMapping
} & { readonly [key: string]: string }

/** The schema of `SimulateIngestIngestDocumentSimulation`. @category schemas @since 0.1.0 */
export const SimulateIngestIngestDocumentSimulation: s.Lazy<SimulateIngestIngestDocumentSimulation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _id: s.string,
      _index: s.string,
      _source: /*#__PURE__*/ s.record(s.unknown),
      _version: /*#__PURE__*/ s.union([s.number, s.string]),
      executed_pipelines: /*#__PURE__*/ s.array(s.string),
      ignored_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ s.record(s.string))),
      error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
      effective_mapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping())
    })
  )

/**
 * `simulate.ingest.MergeType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SimulateIngestMergeType = "index" | "template"

/**
 * `simulate.ingest.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SimulateIngestResponse {
  readonly docs: ReadonlyArray<SimulateIngestSimulateIngestDocumentResult>
}

/** The schema of `SimulateIngestResponse`. @category schemas @since 0.1.0 */
export const SimulateIngestResponse: s.Lazy<SimulateIngestResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    docs: /*#__PURE__*/ s.array(/*#__PURE__*/ SimulateIngestSimulateIngestDocumentResult())
  })
)

/**
 * `simulate.ingest.SimulateIngestDocumentResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SimulateIngestSimulateIngestDocumentResult {
  readonly doc?: SimulateIngestIngestDocumentSimulation
}

/** The schema of `SimulateIngestSimulateIngestDocumentResult`. @category schemas @since 0.1.0 */
export const SimulateIngestSimulateIngestDocumentResult: s.Lazy<SimulateIngestSimulateIngestDocumentResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      doc: /*#__PURE__*/ s.optional(/*#__PURE__*/ SimulateIngestIngestDocumentSimulation())
    })
  )

/**
 * Parameters of `simulate.ingest`.
 * @category models
 * @since 0.1.0
 */
export interface SimulateIngestRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
  readonly pipeline?: PipelineName | undefined
  /** Default: `index`. */
  readonly merge_type?: SimulateIngestMergeType | undefined
  readonly docs: ReadonlyArray<IngestDocument>
  readonly component_template_substitutions?:
    | { readonly [key: string]: ClusterComponentTemplateNode }
    | undefined
  readonly index_template_substitutions?: { readonly [key: string]: IndicesIndexTemplate } | undefined
  readonly mapping_addition?: MappingTypeMapping | undefined
  readonly pipeline_substitutions?: { readonly [key: string]: IngestPipeline } | undefined
}

/**
 * `simulate.ingest`: `GET or POST /_ingest/_simulate`, `GET or POST /_ingest/{index}/_simulate`.
 * Needs the privileges: index index.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-simulate-ingest
 * @category endpoints
 * @since 0.1.0
 */
export const ingest: Call<SimulateIngestRequest, SimulateIngestResponse> = /*#__PURE__*/ call({
  name: "simulate.ingest",
  urls: [
    { path: "/_ingest/_simulate", methods: ["GET", "POST"] },
    { path: "/_ingest/{index}/_simulate", methods: ["GET", "POST"] }
  ],
  query: ["merge_type", "pipeline"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SimulateIngestResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-simulate-ingest"
})
