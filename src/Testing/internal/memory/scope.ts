/** What a query is while it is read and prepared. */
import type { Json, JsonObject, Matcher, Searchable, View } from "./model.ts"
import type { Spot } from "./malformed.ts"

/** What a query is prepared for: one shard of one index, at one time. */
export interface Scope {
  /** The documents of one shard. */
  readonly view: View
  /** The path of the nested objects that are searched; `undefined` for documents. */
  readonly nested: string | undefined
  readonly now: number
  readonly cluster: Searchable
  /** Whether a name or pattern means this index, as `_index` is searched. */
  readonly isIndex: (name: string) => boolean
}

/**
 * A query that was read: its body is in order. Prepared for a shard it gives what matches, or throws the
 * problem that this shard answers with. The boost is that of all queries around it, as Lucene hands it down.
 */
export type Query = (scope: Scope, boost: number) => Matcher

/** What a nested query asks to be shown of the objects that it found. */
export interface InnerHits {
  readonly name: string
  readonly path: string
  readonly ignoreUnmapped: boolean
  readonly query: Query
  readonly body: JsonObject
  /** Those of nested queries inside. */
  readonly inner: ReadonlyArray<InnerHits>
}

/** What reading a query collects on its way. */
export interface Reading {
  /** Reads the query that stands in an object at a name. */
  readonly query: (holder: Json, name: string | number, reading: Reading) => Query
  /** Queries that have a `_name`. */
  readonly named: Map<string, Query>
  readonly inner: Array<InnerHits>
  /** What must be done once, before any shard is searched. */
  readonly before: Array<(cluster: Searchable) => unknown>
  readonly depth: number
}

/** Reads the body of one kind of query. `name` is its name, `holder` the object it stands in. */
export type Reader = (body: JsonObject, spot: Spot, reading: Reading) => Query

/** Matches nothing; shards whose whole query is this one can be skipped. */
export const nothing: Matcher = () => undefined

/** Matches everything with one score. */
export const everything = (score: number): Matcher => {
  const rounded = Math.fround(score)
  return () => rounded
}

/** Gives what matches a score of its own. */
export const constant = (matches: (...args: Parameters<Matcher>) => boolean, score: number): Matcher => {
  const rounded = Math.fround(score)
  return (part, doc) => (matches(part, doc) ? rounded : undefined)
}

export const matches = (matcher: Matcher, ...args: Parameters<Matcher>): boolean =>
  matcher(...args) !== undefined
