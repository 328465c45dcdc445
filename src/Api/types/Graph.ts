/**
 * Types and schemas of `Graph` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Double, Duration, Field, Integer, Long } from "../types/Common.ts"
import type { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `graph._types.Connection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphConnection {
  readonly doc_count: Long
  readonly source: Long
  readonly target: Long
  readonly weight: Double
}

/** The schema of `GraphConnection`. @category schemas @since 0.1.0 */
export const GraphConnection: s.Lazy<GraphConnection> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, source: s.number, target: s.number, weight: s.number })
)

/**
 * `graph._types.ExploreControls` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphExploreControls {
  readonly sample_diversity?: GraphSampleDiversity | undefined
  /** Default: `100`. */
  readonly sample_size?: Integer | undefined
  readonly timeout?: Duration | TimeSpan | undefined
  readonly use_significance: boolean
}

/**
 * `graph._types.Hop` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphHop {
  readonly connections?: GraphHop | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly vertices: ReadonlyArray<GraphVertexDefinition>
}

/**
 * `graph._types.SampleDiversity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphSampleDiversity {
  readonly field: Field
  readonly max_docs_per_value: Integer
}

/**
 * `graph._types.Vertex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphVertex {
  readonly depth: Long
  readonly field: Field
  readonly term: string
  readonly weight: Double
}

/** The schema of `GraphVertex`. @category schemas @since 0.1.0 */
export const GraphVertex: s.Lazy<GraphVertex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ depth: s.number, field: s.string, term: s.string, weight: s.number })
)

/**
 * `graph._types.VertexDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphVertexDefinition {
  readonly exclude?: ReadonlyArray<string> | undefined
  readonly field: Field
  readonly include?: ReadonlyArray<GraphVertexInclude | string> | undefined
  /** Default: `3`. */
  readonly min_doc_count?: Long | undefined
  /** Default: `2`. */
  readonly shard_min_doc_count?: Long | undefined
  /** Default: `5`. */
  readonly size?: Integer | undefined
}

/**
 * `graph._types.VertexInclude` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GraphVertexInclude {
  readonly boost?: Double | undefined
  readonly term: string
}
