/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "snapshot.cleanup_repository",
    name: "snapshot.cleanup_repository/SnapshotCleanupRepositoryRequestExample1",
    line: "POST /_snapshot/my_repository/_cleanup",
    params: { name: "my_repository" } satisfies Api.Snapshot.SnapshotCleanupRepositoryRequest
  },
  {
    endpoint: "snapshot.clone",
    name: "snapshot.clone/SnapshotCloneRequestExample1",
    line: "PUT /_snapshot/my_repository/source_snapshot/_clone/target_snapshot",
    params: {
      repository: "my_repository",
      snapshot: "source_snapshot",
      target_snapshot: "target_snapshot",
      indices: "index_a,index_b"
    } satisfies Api.Snapshot.SnapshotCloneRequest
  },
  {
    endpoint: "snapshot.create",
    name: "snapshot.create/SnapshotCreateRequestExample1",
    line: "PUT /_snapshot/my_repository/snapshot_2?wait_for_completion=true",
    params: {
      repository: "my_repository",
      snapshot: "snapshot_2",
      wait_for_completion: true,
      indices: "index_1,index_2",
      ignore_unavailable: true,
      include_global_state: false,
      metadata: { taken_by: "user123", taken_because: "backup before upgrading" }
    } satisfies Api.Snapshot.SnapshotCreateRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample1",
    line: "PUT /_snapshot/my_repository",
    params: {
      name: "my_repository",
      repository: { type: "fs", settings: { location: "my_backup_location" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample2",
    line: "PUT _snapshot/my_backup",
    params: {
      name: "my_backup",
      repository: { type: "azure", settings: { client: "secondary" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample3",
    line: "PUT _snapshot/my_gcs_repository",
    params: {
      name: "my_gcs_repository",
      repository: { type: "gcs", settings: { bucket: "my_other_bucket", base_path: "dev" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample4",
    line: "PUT _snapshot/my_s3_repository",
    params: {
      name: "my_s3_repository",
      repository: { type: "s3", settings: { bucket: "my-bucket" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample5",
    line: "PUT _snapshot/my_src_only_repository",
    params: {
      name: "my_src_only_repository",
      repository: { type: "source", settings: { delegate_type: "fs", location: "my_backup_repository" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.create_repository",
    name: "snapshot.create_repository/SnapshotCreateRepositoryRequestExample6",
    line: "PUT _snapshot/my_read_only_url_repository",
    params: {
      name: "my_read_only_url_repository",
      repository: { type: "url", settings: { url: "file:/mount/backups/my_fs_backup_location" } }
    } satisfies Api.Snapshot.SnapshotCreateRepositoryRequest
  },
  {
    endpoint: "snapshot.delete",
    name: "snapshot.delete/SnapshotDeleteRequestExample1",
    line: "DELETE /_snapshot/my_repository/snapshot_2,snapshot_3",
    params: {
      repository: "my_repository",
      snapshot: ["snapshot_2", "snapshot_3"]
    } satisfies Api.Snapshot.SnapshotDeleteRequest
  },
  {
    endpoint: "snapshot.delete_repository",
    name: "snapshot.delete_repository/SnapshotDeleteRepositoryExample1",
    line: "DELETE /_snapshot/my_repository",
    params: { name: "my_repository" } satisfies Api.Snapshot.SnapshotDeleteRepositoryRequest
  },
  {
    endpoint: "snapshot.get",
    name: "snapshot.get/SnapshotGetRequestExample1",
    line: "GET /_snapshot/my_repository/snapshot_*?sort=start_time&from_sort_value=1577833200000",
    params: {
      repository: "my_repository",
      snapshot: "snapshot_*",
      sort: "start_time",
      from_sort_value: "1577833200000"
    } satisfies Api.Snapshot.SnapshotGetRequest
  },
  {
    endpoint: "snapshot.get_repository",
    name: "snapshot.get_repository/SnapshotGetRepositoryRequestExample1",
    line: "GET /_snapshot/my_repository",
    params: { name: "my_repository" } satisfies Api.Snapshot.SnapshotGetRepositoryRequest
  },
  {
    endpoint: "snapshot.repository_analyze",
    name: "snapshot.repository_analyze/SnapshotRepositoryAnalyzeRequestExample1",
    line: "POST /_snapshot/my_repository/_analyze?blob_count=10&max_blob_size=1mb&timeout=120s",
    params: {
      name: "my_repository",
      blob_count: 10,
      max_blob_size: "1mb",
      timeout: "120s"
    } satisfies Api.Snapshot.SnapshotRepositoryAnalyzeRequest
  },
  {
    endpoint: "snapshot.repository_verify_integrity",
    name: "snapshot.repository_verify_integrity/SnapshotRepositoryVerifyIntegrityExample1",
    line: "POST /_snapshot/my_repository/_verify_integrity",
    params: { name: "my_repository" } satisfies Api.Snapshot.SnapshotRepositoryVerifyIntegrityRequest
  },
  {
    endpoint: "snapshot.restore",
    name: "snapshot.restore/SnapshotRestoreRequestExample1",
    line: "POST /_snapshot/my_repository/snapshot_2/_restore?wait_for_completion=true",
    params: {
      repository: "my_repository",
      snapshot: "snapshot_2",
      wait_for_completion: true,
      indices: "index_1,index_2",
      ignore_unavailable: true,
      include_global_state: false,
      rename_pattern: "index_(.+)",
      rename_replacement: "restored_index_$1",
      include_aliases: false
    } satisfies Api.Snapshot.SnapshotRestoreRequest
  },
  {
    endpoint: "snapshot.status",
    name: "snapshot.status/SnapshotStatusRequestExample1",
    line: "GET _snapshot/my_repository/snapshot_2/_status",
    params: {
      repository: "my_repository",
      snapshot: "snapshot_2"
    } satisfies Api.Snapshot.SnapshotStatusRequest
  },
  {
    endpoint: "snapshot.verify_repository",
    name: "snapshot.verify_repository/SnapshotVerifyRepositoryExample1",
    line: "POST _snapshot/my_unverified_backup/_verify",
    params: { name: "my_unverified_backup" } satisfies Api.Snapshot.SnapshotVerifyRepositoryRequest
  }
]
