/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "searchable_snapshots.cache_stats",
    name: "searchable_snapshots.cache_stats/CacheStatsRequestExample1",
    line: "GET /_searchable_snapshots/cache/stats",
    params: {} satisfies Api.SearchableSnapshots.SearchableSnapshotsCacheStatsRequest
  },
  {
    endpoint: "searchable_snapshots.clear_cache",
    name: "searchable_snapshots.clear_cache/SearchableSnapshotsClearCacheExample1",
    line: "POST /my-index/_searchable_snapshots/cache/clear",
    params: { index: "my-index" } satisfies Api.SearchableSnapshots.SearchableSnapshotsClearCacheRequest
  },
  {
    endpoint: "searchable_snapshots.mount",
    name: "searchable_snapshots.mount/SearchableSnapshotsMountSnapshotRequestExample1",
    line: "POST /_snapshot/my_repository/my_snapshot/_mount?wait_for_completion=true",
    params: {
      repository: "my_repository",
      snapshot: "my_snapshot",
      wait_for_completion: true,
      index: "my_docs",
      renamed_index: "docs",
      index_settings: { "index.number_of_replicas": 0 },
      ignore_index_settings: ["index.refresh_interval"]
    } satisfies Api.SearchableSnapshots.SearchableSnapshotsMountRequest
  },
  {
    endpoint: "searchable_snapshots.stats",
    name: "searchable_snapshots.stats/SearchableSnapshotsStatsExample1",
    line: "GET /my-index/_searchable_snapshots/stats",
    params: { index: "my-index" } satisfies Api.SearchableSnapshots.SearchableSnapshotsStatsRequest
  }
]
