/**
 * The endpoints of the namespace `ingest`.
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
  type DurationValue,
  type EpochTime,
  type Id,
  type Ids,
  type Integer,
  type Long,
  type Metadata,
  type Name,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type VersionNumber
} from "./types/Common.ts"
import {
  IngestDatabaseConfiguration,
  IngestDatabaseConfigurationFull,
  type IngestDocument,
  type IngestFieldAccessPattern,
  type IngestMaxmind,
  IngestPipeline,
  type IngestProcessorContainer,
  IngestSimulateDocumentResult
} from "./types/Ingest.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `ingest.delete_geoip_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDeleteGeoipDatabaseResponse = AcknowledgedResponseBase

/** The schema of `IngestDeleteGeoipDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestDeleteGeoipDatabaseResponse: s.Lazy<IngestDeleteGeoipDatabaseResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ingest.delete_ip_location_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDeleteIpLocationDatabaseResponse = AcknowledgedResponseBase

/** The schema of `IngestDeleteIpLocationDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestDeleteIpLocationDatabaseResponse: s.Lazy<IngestDeleteIpLocationDatabaseResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ingest.delete_pipeline.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDeletePipelineResponse = AcknowledgedResponseBase

/** The schema of `IngestDeletePipelineResponse`. @category schemas @since 0.1.0 */
export const IngestDeletePipelineResponse: s.Lazy<IngestDeletePipelineResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ingest.geo_ip_stats.GeoIpDownloadStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpStatsGeoIpDownloadStatistics {
  readonly successful_downloads: Integer
  readonly failed_downloads: Integer
  readonly total_download_time: DurationValue<UnitMillis>
  readonly databases_count: Integer
  readonly skipped_updates: Integer
  readonly expired_databases: Integer
}

/** The schema of `IngestGeoIpStatsGeoIpDownloadStatistics`. @category schemas @since 0.1.0 */
export const IngestGeoIpStatsGeoIpDownloadStatistics: s.Lazy<IngestGeoIpStatsGeoIpDownloadStatistics> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      successful_downloads: s.number,
      failed_downloads: s.number,
      total_download_time: s.number,
      databases_count: s.number,
      skipped_updates: s.number,
      expired_databases: s.number
    })
  )

/**
 * `ingest.geo_ip_stats.GeoIpNodeDatabaseName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpStatsGeoIpNodeDatabaseName {
  readonly name: Name
}

/** The schema of `IngestGeoIpStatsGeoIpNodeDatabaseName`. @category schemas @since 0.1.0 */
export const IngestGeoIpStatsGeoIpNodeDatabaseName: s.Lazy<IngestGeoIpStatsGeoIpNodeDatabaseName> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string }))

/**
 * `ingest.geo_ip_stats.GeoIpNodeDatabases` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpStatsGeoIpNodeDatabases {
  readonly databases: ReadonlyArray<IngestGeoIpStatsGeoIpNodeDatabaseName>
  readonly files_in_temp: ReadonlyArray<string>
}

/** The schema of `IngestGeoIpStatsGeoIpNodeDatabases`. @category schemas @since 0.1.0 */
export const IngestGeoIpStatsGeoIpNodeDatabases: s.Lazy<IngestGeoIpStatsGeoIpNodeDatabases> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      databases: /*#__PURE__*/ s.array(/*#__PURE__*/ IngestGeoIpStatsGeoIpNodeDatabaseName()),
      files_in_temp: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `ingest.geo_ip_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpStatsResponse {
  readonly stats: IngestGeoIpStatsGeoIpDownloadStatistics
  readonly nodes: { readonly [key: string]: IngestGeoIpStatsGeoIpNodeDatabases }
}

/** The schema of `IngestGeoIpStatsResponse`. @category schemas @since 0.1.0 */
export const IngestGeoIpStatsResponse: s.Lazy<IngestGeoIpStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    stats: /*#__PURE__*/ IngestGeoIpStatsGeoIpDownloadStatistics(),
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ IngestGeoIpStatsGeoIpNodeDatabases())
  })
)

/**
 * `ingest.get_geoip_database.DatabaseConfigurationMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetGeoipDatabaseDatabaseConfigurationMetadata {
  readonly id: Id
  readonly version: Long
  readonly modified_date_millis: EpochTime<UnitMillis>
  readonly database: IngestDatabaseConfiguration
}

/** The schema of `IngestGetGeoipDatabaseDatabaseConfigurationMetadata`. @category schemas @since 0.1.0 */
export const IngestGetGeoipDatabaseDatabaseConfigurationMetadata: s.Lazy<IngestGetGeoipDatabaseDatabaseConfigurationMetadata> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: s.string,
      version: s.number,
      modified_date_millis: s.number,
      database: /*#__PURE__*/ IngestDatabaseConfiguration()
    })
  )

/**
 * `ingest.get_geoip_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetGeoipDatabaseResponse {
  readonly databases: ReadonlyArray<IngestGetGeoipDatabaseDatabaseConfigurationMetadata>
}

/** The schema of `IngestGetGeoipDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestGetGeoipDatabaseResponse: s.Lazy<IngestGetGeoipDatabaseResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      databases: /*#__PURE__*/ s.array(/*#__PURE__*/ IngestGetGeoipDatabaseDatabaseConfigurationMetadata())
    })
)

/**
 * `ingest.get_ip_location_database.DatabaseConfigurationMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetIpLocationDatabaseDatabaseConfigurationMetadata {
  readonly id: Id
  readonly version: VersionNumber
  readonly modified_date_millis?: EpochTime<UnitMillis>
  readonly modified_date?: EpochTime<UnitMillis>
  readonly database: IngestDatabaseConfigurationFull
}

/** The schema of `IngestGetIpLocationDatabaseDatabaseConfigurationMetadata`. @category schemas @since 0.1.0 */
export const IngestGetIpLocationDatabaseDatabaseConfigurationMetadata: s.Lazy<IngestGetIpLocationDatabaseDatabaseConfigurationMetadata> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: s.string,
      version: s.number,
      modified_date_millis: /*#__PURE__*/ s.optional(s.number),
      modified_date: /*#__PURE__*/ s.optional(s.number),
      database: /*#__PURE__*/ IngestDatabaseConfigurationFull()
    })
  )

/**
 * `ingest.get_ip_location_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetIpLocationDatabaseResponse {
  readonly databases: ReadonlyArray<IngestGetIpLocationDatabaseDatabaseConfigurationMetadata>
}

/** The schema of `IngestGetIpLocationDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestGetIpLocationDatabaseResponse: s.Lazy<IngestGetIpLocationDatabaseResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      databases: /*#__PURE__*/ s.array(
        /*#__PURE__*/ IngestGetIpLocationDatabaseDatabaseConfigurationMetadata()
      )
    })
  )

/**
 * `ingest.get_pipeline.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestGetPipelineResponse = { readonly [key: string]: IngestPipeline }

/** The schema of `IngestGetPipelineResponse`. @category schemas @since 0.1.0 */
export const IngestGetPipelineResponse: s.Lazy<IngestGetPipelineResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IngestPipeline())
)

/**
 * `ingest.processor_grok.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestProcessorGrokResponse {
  readonly patterns: { readonly [key: string]: string }
}

/** The schema of `IngestProcessorGrokResponse`. @category schemas @since 0.1.0 */
export const IngestProcessorGrokResponse: s.Lazy<IngestProcessorGrokResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ patterns: /*#__PURE__*/ s.record(s.string) })
)

/**
 * `ingest.put_geoip_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestPutGeoipDatabaseResponse = AcknowledgedResponseBase

/** The schema of `IngestPutGeoipDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestPutGeoipDatabaseResponse: s.Lazy<IngestPutGeoipDatabaseResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ingest.put_ip_location_database.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestPutIpLocationDatabaseResponse = AcknowledgedResponseBase

/** The schema of `IngestPutIpLocationDatabaseResponse`. @category schemas @since 0.1.0 */
export const IngestPutIpLocationDatabaseResponse: s.Lazy<IngestPutIpLocationDatabaseResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ingest.put_pipeline.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestPutPipelineResponse = AcknowledgedResponseBase

/** The schema of `IngestPutPipelineResponse`. @category schemas @since 0.1.0 */
export const IngestPutPipelineResponse: s.Lazy<IngestPutPipelineResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ingest.simulate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSimulateResponse {
  readonly docs: ReadonlyArray<IngestSimulateDocumentResult>
}

/** The schema of `IngestSimulateResponse`. @category schemas @since 0.1.0 */
export const IngestSimulateResponse: s.Lazy<IngestSimulateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ docs: /*#__PURE__*/ s.array(/*#__PURE__*/ IngestSimulateDocumentResult()) })
)

/**
 * Parameters of `ingest.delete_geoip_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestDeleteGeoipDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Ids
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ingest.delete_geoip_database`: `DELETE /_ingest/geoip/database/{id}`.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-geoip-database
 * @category endpoints
 * @since 0.1.0
 */
export const deleteGeoipDatabase: Call<IngestDeleteGeoipDatabaseRequest, IngestDeleteGeoipDatabaseResponse> =
  /*#__PURE__*/ call({
    name: "ingest.delete_geoip_database",
    urls: [{ path: "/_ingest/geoip/database/{id}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestDeleteGeoipDatabaseResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-geoip-database"
  })

/**
 * Parameters of `ingest.delete_ip_location_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestDeleteIpLocationDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Ids
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ingest.delete_ip_location_database`: `DELETE /_ingest/ip_location/database/{id}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-ip-location-database
 * @category endpoints
 * @since 0.1.0
 */
export const deleteIpLocationDatabase: Call<
  IngestDeleteIpLocationDatabaseRequest,
  IngestDeleteIpLocationDatabaseResponse
> = /*#__PURE__*/ call({
  name: "ingest.delete_ip_location_database",
  urls: [{ path: "/_ingest/ip_location/database/{id}", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IngestDeleteIpLocationDatabaseResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-ip-location-database"
})

/**
 * Parameters of `ingest.delete_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface IngestDeletePipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ingest.delete_pipeline`: `DELETE /_ingest/pipeline/{id}`.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const deletePipeline: Call<IngestDeletePipelineRequest, IngestDeletePipelineResponse> =
  /*#__PURE__*/ call({
    name: "ingest.delete_pipeline",
    urls: [{ path: "/_ingest/pipeline/{id}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestDeletePipelineResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-pipeline"
  })

/**
 * Parameters of `ingest.geo_ip_stats`.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpStatsRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ingest.geo_ip_stats`: `GET /_ingest/geoip/stats`.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/reference/enrich-processor/geoip-processor
 * @category endpoints
 * @since 0.1.0
 */
export const geoIpStats: OptionalCall<IngestGeoIpStatsRequest, IngestGeoIpStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ingest.geo_ip_stats",
    urls: [{ path: "/_ingest/geoip/stats", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestGeoIpStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/reference/enrich-processor/geoip-processor"
  })

/**
 * Parameters of `ingest.get_geoip_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetGeoipDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Ids | undefined
}

/**
 * `ingest.get_geoip_database`: `GET /_ingest/geoip/database`, `GET /_ingest/geoip/database/{id}`.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-geoip-database
 * @category endpoints
 * @since 0.1.0
 */
export const getGeoipDatabase: OptionalCall<IngestGetGeoipDatabaseRequest, IngestGetGeoipDatabaseResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ingest.get_geoip_database",
    urls: [
      { path: "/_ingest/geoip/database", methods: ["GET"] },
      { path: "/_ingest/geoip/database/{id}", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestGetGeoipDatabaseResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-geoip-database"
  })

/**
 * Parameters of `ingest.get_ip_location_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetIpLocationDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Ids | undefined
}

/**
 * `ingest.get_ip_location_database`: `GET /_ingest/ip_location/database`, `GET /_ingest/ip_location/database/{id}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-ip-location-database
 * @category endpoints
 * @since 0.1.0
 */
export const getIpLocationDatabase: OptionalCall<
  IngestGetIpLocationDatabaseRequest,
  IngestGetIpLocationDatabaseResponse
> = /*#__PURE__*/ optionalCall({
  name: "ingest.get_ip_location_database",
  urls: [
    { path: "/_ingest/ip_location/database", methods: ["GET"] },
    { path: "/_ingest/ip_location/database/{id}", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IngestGetIpLocationDatabaseResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-ip-location-database"
})

/**
 * Parameters of `ingest.get_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface IngestGetPipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly summary?: boolean | undefined
}

/**
 * `ingest.get_pipeline`: `GET /_ingest/pipeline`, `GET /_ingest/pipeline/{id}`.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const getPipeline: OptionalCall<IngestGetPipelineRequest, IngestGetPipelineResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ingest.get_pipeline",
    urls: [
      { path: "/_ingest/pipeline", methods: ["GET"] },
      { path: "/_ingest/pipeline/{id}", methods: ["GET"] }
    ],
    query: ["master_timeout", "summary"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestGetPipelineResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-pipeline"
  })

/**
 * Parameters of `ingest.processor_grok`.
 * @category models
 * @since 0.1.0
 */
export interface IngestProcessorGrokRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ingest.processor_grok`: `GET /_ingest/processor/grok`.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/reference/enrich-processor/grok-processor
 * @category endpoints
 * @since 0.1.0
 */
export const processorGrok: OptionalCall<IngestProcessorGrokRequest, IngestProcessorGrokResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ingest.processor_grok",
    urls: [{ path: "/_ingest/processor/grok", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: IngestProcessorGrokResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/reference/enrich-processor/grok-processor"
  })

/**
 * Parameters of `ingest.put_geoip_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestPutGeoipDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly name: Name
  readonly maxmind: IngestMaxmind
}

/**
 * `ingest.put_geoip_database`: `PUT /_ingest/geoip/database/{id}`.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-geoip-database
 * @category endpoints
 * @since 0.1.0
 */
export const putGeoipDatabase: Call<IngestPutGeoipDatabaseRequest, IngestPutGeoipDatabaseResponse> =
  /*#__PURE__*/ call({
    name: "ingest.put_geoip_database",
    urls: [{ path: "/_ingest/geoip/database/{id}", methods: ["PUT"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IngestPutGeoipDatabaseResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-geoip-database"
  })

/**
 * Parameters of `ingest.put_ip_location_database`.
 * @category models
 * @since 0.1.0
 */
export interface IngestPutIpLocationDatabaseRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly configuration: IngestDatabaseConfiguration
}

/**
 * `ingest.put_ip_location_database`: `PUT /_ingest/ip_location/database/{id}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-ip-location-database
 * @category endpoints
 * @since 0.1.0
 */
export const putIpLocationDatabase: Call<
  IngestPutIpLocationDatabaseRequest,
  IngestPutIpLocationDatabaseResponse
> = /*#__PURE__*/ call({
  name: "ingest.put_ip_location_database",
  urls: [{ path: "/_ingest/ip_location/database/{id}", methods: ["PUT"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "value", name: "configuration" },
  answer: { kind: "json", schema: IngestPutIpLocationDatabaseResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-ip-location-database"
})

/**
 * Parameters of `ingest.put_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface IngestPutPipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly if_version?: Integer | undefined
  readonly _meta?: Metadata | undefined
  readonly description?: string | undefined
  readonly on_failure?: ReadonlyArray<IngestProcessorContainer> | undefined
  readonly processors?: ReadonlyArray<IngestProcessorContainer> | undefined
  readonly version?: VersionNumber | undefined
  /** Default: `false`. */
  readonly deprecated?: boolean | undefined
  /**
   * Default: `classic`.
   * In Elasticsearch since 9.2.0.
   */
  readonly field_access_pattern?: IngestFieldAccessPattern | undefined
}

/**
 * `ingest.put_pipeline`: `PUT /_ingest/pipeline/{id}`.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/manage-data/ingest/transform-enrich/ingest-pipelines
 * @category endpoints
 * @since 0.1.0
 */
export const putPipeline: Call<IngestPutPipelineRequest, IngestPutPipelineResponse> = /*#__PURE__*/ call({
  name: "ingest.put_pipeline",
  urls: [{ path: "/_ingest/pipeline/{id}", methods: ["PUT"] }],
  query: ["if_version", "master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IngestPutPipelineResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/manage-data/ingest/transform-enrich/ingest-pipelines"
})

/**
 * Parameters of `ingest.simulate`.
 * @category models
 * @since 0.1.0
 */
export interface IngestSimulateRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `false`. */
  readonly verbose?: boolean | undefined
  readonly docs: ReadonlyArray<IngestDocument>
  readonly pipeline?: IngestPipeline | undefined
}

/**
 * `ingest.simulate`: `GET or POST /_ingest/pipeline/_simulate`, `GET or POST /_ingest/pipeline/{id}/_simulate`.
 * Needs the privileges: cluster read_pipeline.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-simulate
 * @category endpoints
 * @since 0.1.0
 */
export const simulate: Call<IngestSimulateRequest, IngestSimulateResponse> = /*#__PURE__*/ call({
  name: "ingest.simulate",
  urls: [
    { path: "/_ingest/pipeline/_simulate", methods: ["GET", "POST"] },
    { path: "/_ingest/pipeline/{id}/_simulate", methods: ["GET", "POST"] }
  ],
  query: ["verbose"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IngestSimulateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-simulate"
})
