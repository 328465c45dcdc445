/** An aggregation that was read, and what it needs to run. */
import type { Compile, Found, Json, JsonObject, View } from "../model.ts"
import type { Result, Results } from "./results.ts"
import type { Rows } from "./rows.ts"

export interface Services {
  readonly compile: Compile
  readonly now: number
  /** The shards that are searched, also those without a hit; inside of buckets those that have the bucket. */
  readonly views: ReadonlyArray<View>
  /** How many shards are searched, in buckets too. */
  readonly shards: number
  readonly topHits: (body: JsonObject, found: ReadonlyArray<Found>) => Json
}

/** What runs have in common. */
export interface Scope extends Services {
  /** The nested path that rows have here, whether or not there are any. */
  readonly path: string | undefined
  /** Whether there is no bucket around. */
  readonly outermost: boolean
  /** Whether this is for a bucket that only fills a gap, where nothing was collected at all. */
  readonly filling: boolean
  /** Counts buckets, of which there is a greatest number. */
  readonly count: (buckets: number) => void
}

/** What can be said of an aggregation's results before there are any. */
export type Shape =
  | { readonly kind: "value" }
  | { readonly kind: "values"; readonly has: (name: string) => boolean }
  | { readonly kind: "other" }
  | { readonly kind: "single" }
  /** `minimum` is the least count that a bucket of a histogram has; others have none. */
  | { readonly kind: "buckets"; readonly minimum: number | undefined }

/** What stands below an aggregation. */
export interface Below {
  readonly nodes: ReadonlyMap<string, Node>
  /** Their results for the rows of one bucket. */
  readonly run: (rows: Rows, scope: Scope) => Results
}

/** What the reader of one type makes of a body. */
export interface Definition {
  readonly shape: Shape
  /** Whether there can be aggregations below it. */
  readonly parent: boolean
  /**
   * Goes over the rows of one bucket of the aggregation above. Throws the problem that a shard answers with.
   */
  readonly run: (rows: Rows, below: Below, scope: Scope) => Result
  /** What those below it find themselves in, where that is not the same. */
  readonly within?: ((scope: Scope) => Scope) | undefined
}

/** Reads the body of one type. `holder` is the object that it stands in under the name of the type. */
export type TypeReader = (name: string, body: JsonObject, holder: JsonObject) => Definition

export interface Node {
  readonly name: string
  readonly type: string
  readonly meta: JsonObject | undefined
  readonly definition: Definition
  readonly below: Below
  readonly pipelines: ReadonlyArray<Pipeline>
}

/** What the reader of a pipeline aggregation makes of a body. */
export interface PipelineDefinition {
  readonly paths: ReadonlyArray<string>
  /** `sibling` adds a result beside others, `parent` changes the buckets around it. */
  readonly apply:
    | { readonly kind: "sibling"; readonly run: (results: Results) => Result }
    | { readonly kind: "parent"; readonly run: (result: Result, within: string) => Result }
  /** What a `parent` needs to be in: a histogram, perhaps with all buckets. */
  readonly needs?: { readonly histogram: boolean; readonly allBuckets: boolean }
}

export type PipelineReader = (name: string, body: JsonObject) => PipelineDefinition

/** A pipeline aggregation: it works on the results of others. */
export interface Pipeline {
  readonly name: string
  readonly type: string
  readonly meta: JsonObject | undefined
  readonly definition: PipelineDefinition
}

/** All aggregations of one level. */
export interface Level {
  readonly nodes: ReadonlyMap<string, Node>
  readonly pipelines: ReadonlyArray<Pipeline>
}
