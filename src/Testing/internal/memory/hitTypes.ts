/** What hits are made from. */
import type { HitOptions } from "./hitOptions.ts"
import type { Json, JsonObject, Value } from "./model.ts"
import type { InnerHits, Query, Scope } from "./scope.ts"
import type { Candidate } from "./sortKeys.ts"

/** Where a nested object stands in its document. */
export interface NestedPlace {
  readonly path: string
  /** As hits show it. */
  readonly shown: JsonObject
}

/** What a hit is made of, beyond the document itself. */
export interface Shown {
  readonly candidate: Candidate
  /** `undefined` where the answer has `null`. */
  readonly score: number | undefined
  /** `undefined` where the answer does not have them. */
  readonly sort: ReadonlyArray<Json> | undefined
  readonly collapsed: { readonly field: string; readonly value: Value | undefined } | undefined
  readonly nested?: NestedPlace
}

export interface HitRenderer {
  readonly options: HitOptions
  readonly scope: Scope
  readonly named: ReadonlyMap<string, Query>
  readonly inner: ReadonlyArray<InnerHits>
  /** `matched_queries` with their scores. */
  readonly namedScores: boolean
}

export type Render = (renderer: HitRenderer) => (shown: Shown) => JsonObject
