/**
 * Types and schemas of `SearchApplication` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type EpochTime,
  type IndexName,
  type Name,
  Script,
  ScriptSource,
  type UnitMillis
} from "../types/Common.ts"

/**
 * `search_application._types.AnalyticsCollection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationAnalyticsCollection {
  readonly event_data_stream: SearchApplicationEventDataStream
}

/** The schema of `SearchApplicationAnalyticsCollection`. @category schemas @since 0.1.0 */
export const SearchApplicationAnalyticsCollection: s.Lazy<SearchApplicationAnalyticsCollection> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ event_data_stream: /*#__PURE__*/ SearchApplicationEventDataStream() })
  )

/**
 * `search_application._types.EventDataStream` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationEventDataStream {
  readonly name: IndexName
}

/** The schema of `SearchApplicationEventDataStream`. @category schemas @since 0.1.0 */
export const SearchApplicationEventDataStream: s.Lazy<SearchApplicationEventDataStream> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string }))

/**
 * `search_application._types.EventType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationEventType = "page_view" | "search" | "search_click"

/**
 * `search_application._types.SearchApplication` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationSearchApplication extends SearchApplicationSearchApplicationParameters {
  readonly name: Name
  readonly updated_at_millis: EpochTime<UnitMillis>
}

/** The schema of `SearchApplicationSearchApplication`. @category schemas @since 0.1.0 */
export const SearchApplicationSearchApplication: s.Lazy<SearchApplicationSearchApplication> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indices: /*#__PURE__*/ s.array(s.string),
      analytics_collection_name: /*#__PURE__*/ s.optional(s.string),
      template: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchApplicationSearchApplicationTemplate()),
      name: s.string,
      updated_at_millis: s.number
    })
  )

/**
 * `search_application._types.SearchApplicationParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationSearchApplicationParameters {
  readonly indices: ReadonlyArray<IndexName>
  readonly analytics_collection_name?: Name | undefined
  readonly template?: SearchApplicationSearchApplicationTemplate | undefined
}

/** The schema of `SearchApplicationSearchApplicationParameters`. @category schemas @since 0.1.0 */
export const SearchApplicationSearchApplicationParameters: s.Lazy<SearchApplicationSearchApplicationParameters> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indices: /*#__PURE__*/ s.array(s.string),
      analytics_collection_name: /*#__PURE__*/ s.optional(s.string),
      template: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchApplicationSearchApplicationTemplate())
    })
  )

/**
 * `search_application._types.SearchApplicationTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationSearchApplicationTemplate {
  readonly script: Script | ScriptSource
  readonly dictionary?: { readonly [key: string]: unknown } | undefined
}

/** The schema of `SearchApplicationSearchApplicationTemplate`. @category schemas @since 0.1.0 */
export const SearchApplicationSearchApplicationTemplate: s.Lazy<SearchApplicationSearchApplicationTemplate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
      dictionary: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
    })
  )
