/**
 * Reading many documents, and what takes the server long.
 *
 * Reach for `scan` to read all documents that a search finds, for `pages` where whole answers matter, for
 * `getBatched` and `searchBatched` where many fibers ask for little, for `reindex` to copy documents from one index or
 * cluster to another, for `task` and its kin to see how far the server is, for `asyncSearch` and `asyncEsql` where
 * an answer takes longer than a connection should last.
 *
 * @since 0.1.0
 */
export * from "./AsyncEsql.ts"
export * from "./AsyncSearch.ts"
export * from "./Batching.ts"
export * from "./Checkpoint.ts"
export * from "./Hit.ts"
export * from "./Options.ts"
export * from "./Pages.ts"
export * from "./PartialResults.ts"
export * from "./PointInTime.ts"
export * from "./Progress.ts"
export * from "./Reindex.ts"
export * from "./ReindexOptions.ts"
export * from "./Scan.ts"
export * from "./Scroll.ts"
export * from "./Snapshot.ts"
export * from "./Task.ts"
