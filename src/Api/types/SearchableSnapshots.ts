/**
 * Types and schemas of `SearchableSnapshots` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */

/**
 * `searchable_snapshots._types.StatsLevel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchableSnapshotsStatsLevel = "cluster" | "indices" | "shards"
