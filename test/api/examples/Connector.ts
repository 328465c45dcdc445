/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "connector.check_in",
    name: "connector.check_in/ConnectorCheckInExample1",
    line: "PUT _connector/my-connector/_check_in",
    params: { connector_id: "my-connector" } satisfies Api.Connector.ConnectorCheckInRequest
  },
  {
    endpoint: "connector.delete",
    name: "connector.delete/ConnectorDeleteExample1",
    line: "DELETE _connector/my-connector-id&delete_sync_jobs=true",
    params: {
      connector_id: "my-connector-id&delete_sync_jobs=true"
    } satisfies Api.Connector.ConnectorDeleteRequest
  },
  {
    endpoint: "connector.get",
    name: "connector.get/ConnectorGetExample1",
    line: "GET _connector/my-connector-id",
    params: { connector_id: "my-connector-id" } satisfies Api.Connector.ConnectorGetRequest
  },
  {
    endpoint: "connector.last_sync",
    name: "connector.last_sync/ConnectorUpdateLastSyncRequestExample1",
    line: "PUT _connector/my-connector/_last_sync",
    params: {
      connector_id: "my-connector",
      last_access_control_sync_error: "Houston, we have a problem!",
      last_access_control_sync_scheduled_at: "2023-11-09T15:13:08.231Z",
      last_access_control_sync_status: "pending",
      last_deleted_document_count: 42,
      last_incremental_sync_scheduled_at: "2023-11-09T15:13:08.231Z",
      last_indexed_document_count: 42,
      last_sync_error: "Houston, we have a problem!",
      last_sync_scheduled_at: "2024-11-09T15:13:08.231Z",
      last_sync_status: "completed",
      last_synced: "2024-11-09T15:13:08.231Z"
    } satisfies Api.Private.Connector.ConnectorLastSyncRequest
  },
  {
    endpoint: "connector.list",
    name: "connector.list/ConnectorListExample1",
    line: "GET _connector",
    params: {} satisfies Api.Connector.ConnectorListRequest
  },
  {
    endpoint: "connector.put",
    name: "connector.put/ConnectorPutRequestExample1",
    line: "PUT _connector/my-connector",
    params: {
      connector_id: "my-connector",
      index_name: "search-google-drive",
      name: "My Connector",
      service_type: "google_drive"
    } satisfies Api.Connector.ConnectorPutRequest
  },
  {
    endpoint: "connector.put",
    name: "connector.put/ConnectorPutRequestExample2",
    line: "PUT _connector/my-connector",
    params: {
      connector_id: "my-connector",
      index_name: "search-google-drive",
      name: "My Connector",
      description: "My Connector to sync data to Elastic index from Google Drive",
      service_type: "google_drive",
      language: "english"
    } satisfies Api.Connector.ConnectorPutRequest
  },
  {
    endpoint: "connector.sync_job_cancel",
    name: "connector.sync_job_cancel/ConnectorSyncJobCancelExample1",
    line: "PUT _connector/_sync_job/my-connector-sync-job-id/_cancel",
    params: {
      connector_sync_job_id: "my-connector-sync-job-id"
    } satisfies Api.Connector.ConnectorSyncJobCancelRequest
  },
  {
    endpoint: "connector.sync_job_check_in",
    name: "connector.sync_job_check_in/ConnectorSyncJobCheckInExample1",
    line: "PUT _connector/_sync_job/my-connector-sync-job/_check_in",
    params: {
      connector_sync_job_id: "my-connector-sync-job"
    } satisfies Api.Connector.ConnectorSyncJobCheckInRequest
  },
  {
    endpoint: "connector.sync_job_claim",
    name: "connector.sync_job_claim/ConnectorSyncJobClaimExample1",
    line: "PUT _connector/_sync_job/my-connector-sync-job-id/_claim",
    params: {
      connector_sync_job_id: "my-connector-sync-job-id",
      worker_hostname: "some-machine"
    } satisfies Api.Connector.ConnectorSyncJobClaimRequest
  },
  {
    endpoint: "connector.sync_job_delete",
    name: "connector.sync_job_delete/ConnectorSyncJobDeleteExample1",
    line: "DELETE _connector/_sync_job/my-connector-sync-job-id",
    params: {
      connector_sync_job_id: "my-connector-sync-job-id"
    } satisfies Api.Connector.ConnectorSyncJobDeleteRequest
  },
  {
    endpoint: "connector.sync_job_error",
    name: "connector.sync_job_error/SyncJobErrorRequestExample1",
    line: "PUT _connector/_sync_job/my-connector-sync-job/_error",
    params: {
      connector_sync_job_id: "my-connector-sync-job",
      error: "some-error"
    } satisfies Api.Connector.ConnectorSyncJobErrorRequest
  },
  {
    endpoint: "connector.sync_job_get",
    name: "connector.sync_job_get/ConnectorSyncJobGetExample1",
    line: "GET _connector/_sync_job/my-connector-sync-job",
    params: {
      connector_sync_job_id: "my-connector-sync-job"
    } satisfies Api.Connector.ConnectorSyncJobGetRequest
  },
  {
    endpoint: "connector.sync_job_list",
    name: "connector.sync_job_list/ConnectorSyncJobListExample1",
    line: "GET _connector/_sync_job?connector_id=my-connector-id&size=1",
    params: { connector_id: "my-connector-id", size: 1 } satisfies Api.Connector.ConnectorSyncJobListRequest
  },
  {
    endpoint: "connector.sync_job_post",
    name: "connector.sync_job_post/SyncJobPostRequestExample1",
    line: "POST _connector/_sync_job",
    params: {
      id: "connector-id",
      job_type: "full",
      trigger_method: "on_demand"
    } satisfies Api.Connector.ConnectorSyncJobPostRequest
  },
  {
    endpoint: "connector.sync_job_update_stats",
    name: "connector.sync_job_update_stats/ConnectorSyncJobUpdateStatsExample1",
    line: "PUT _connector/_sync_job/my-connector-sync-job/_stats",
    params: {
      connector_sync_job_id: "my-connector-sync-job",
      deleted_document_count: 10,
      indexed_document_count: 20,
      indexed_document_volume: 1000,
      total_document_count: 2000,
      last_seen: "2023-01-02T10:00:00Z"
    } satisfies Api.Connector.ConnectorSyncJobUpdateStatsRequest
  },
  {
    endpoint: "connector.update_api_key_id",
    name: "connector.update_api_key_id/ConnectorUpdateApiKeyIDRequestExample1",
    line: "PUT _connector/my-connector/_api_key_id",
    params: {
      connector_id: "my-connector",
      api_key_id: "my-api-key-id",
      api_key_secret_id: "my-connector-secret-id"
    } satisfies Api.Connector.ConnectorUpdateApiKeyIdRequest
  },
  {
    endpoint: "connector.update_configuration",
    name: "connector.update_configuration/ConnectorUpdateConfigurationRequestExample1",
    line: "PUT _connector/my-spo-connector/_configuration",
    params: {
      connector_id: "my-spo-connector",
      values: {
        tenant_id: "my-tenant-id",
        tenant_name: "my-sharepoint-site",
        client_id: "foo",
        secret_value: "bar",
        site_collections: "*"
      }
    } satisfies Api.Connector.ConnectorUpdateConfigurationRequest
  },
  {
    endpoint: "connector.update_configuration",
    name: "connector.update_configuration/ConnectorUpdateConfigurationRequestExample2",
    line: "PUT _connector/my-spo-connector/_configuration",
    params: {
      connector_id: "my-spo-connector",
      values: { secret_value: "foo-bar" }
    } satisfies Api.Connector.ConnectorUpdateConfigurationRequest
  },
  {
    endpoint: "connector.update_error",
    name: "connector.update_error/ConnectorUpdateErrorRequestExample1",
    line: "PUT _connector/my-connector/_error",
    params: {
      connector_id: "my-connector",
      error: "Houston, we have a problem!"
    } satisfies Api.Connector.ConnectorUpdateErrorRequest
  },
  {
    endpoint: "connector.update_features",
    name: "connector.update_features/ConnectorUpdateFeaturesRequestExample1",
    line: "PUT _connector/my-connector/_features",
    params: {
      connector_id: "my-connector",
      features: {
        document_level_security: { enabled: true },
        incremental_sync: { enabled: true },
        sync_rules: { advanced: { enabled: false }, basic: { enabled: true } }
      }
    } satisfies Api.Connector.ConnectorUpdateFeaturesRequest
  },
  {
    endpoint: "connector.update_features",
    name: "connector.update_features/ConnectorUpdateFeaturesRequestExample2",
    line: "PUT _connector/my-connector/_features",
    params: {
      connector_id: "my-connector",
      features: { document_level_security: { enabled: true } }
    } satisfies Api.Connector.ConnectorUpdateFeaturesRequest
  },
  {
    endpoint: "connector.update_filtering",
    name: "connector.update_filtering/ConnectorUpdateFilteringRequestExample1",
    line: "PUT _connector/my-g-drive-connector/_filtering",
    params: {
      connector_id: "my-g-drive-connector",
      rules: [
        {
          field: "file_extension",
          id: "exclude-txt-files",
          order: 0,
          policy: "exclude",
          rule: "equals",
          value: "txt"
        },
        { field: "_", id: "DEFAULT", order: 1, policy: "include", rule: "regex", value: ".*" }
      ]
    } satisfies Api.Connector.ConnectorUpdateFilteringRequest
  },
  {
    endpoint: "connector.update_filtering",
    name: "connector.update_filtering/ConnectorUpdateFilteringRequestExample2",
    line: "PUT _connector/my-sql-connector/_filtering",
    params: {
      connector_id: "my-sql-connector",
      advanced_snippet: {
        value: [
          {
            tables: ["users", "orders"],
            query:
              "SELECT users.id AS id, orders.order_id AS order_id FROM users JOIN orders ON users.id = orders.user_id"
          }
        ]
      }
    } satisfies Api.Connector.ConnectorUpdateFilteringRequest
  },
  {
    endpoint: "connector.update_index_name",
    name: "connector.update_index_name/ConnectorUpdateIndexNameRequestExample1",
    line: "PUT _connector/my-connector/_index_name",
    params: {
      connector_id: "my-connector",
      index_name: "data-from-my-google-drive"
    } satisfies Api.Connector.ConnectorUpdateIndexNameRequest
  },
  {
    endpoint: "connector.update_name",
    name: "connector.update_name/ConnectorUpdateNameRequestExample1",
    line: "PUT _connector/my-connector/_name",
    params: {
      connector_id: "my-connector",
      name: "Custom connector",
      description: "This is my customized connector"
    } satisfies Api.Connector.ConnectorUpdateNameRequest
  },
  {
    endpoint: "connector.update_pipeline",
    name: "connector.update_pipeline/ConnectorUpdatePipelineRequestExample1",
    line: "PUT _connector/my-connector/_pipeline",
    params: {
      connector_id: "my-connector",
      pipeline: {
        extract_binary_content: true,
        name: "my-connector-pipeline",
        reduce_whitespace: true,
        run_ml_inference: true
      }
    } satisfies Api.Connector.ConnectorUpdatePipelineRequest
  },
  {
    endpoint: "connector.update_scheduling",
    name: "connector.update_scheduling/ConnectorUpdateSchedulingRequestExample1",
    line: "PUT _connector/my-connector/_scheduling",
    params: {
      connector_id: "my-connector",
      scheduling: {
        access_control: { enabled: true, interval: "0 10 0 * * ?" },
        full: { enabled: true, interval: "0 20 0 * * ?" },
        incremental: { enabled: false, interval: "0 30 0 * * ?" }
      }
    } satisfies Api.Connector.ConnectorUpdateSchedulingRequest
  },
  {
    endpoint: "connector.update_scheduling",
    name: "connector.update_scheduling/ConnectorUpdateSchedulingRequestExample2",
    line: "PUT _connector/my-connector/_scheduling",
    params: {
      connector_id: "my-connector",
      scheduling: { full: { enabled: true, interval: "0 10 0 * * ?" } }
    } satisfies Api.Connector.ConnectorUpdateSchedulingRequest
  },
  {
    endpoint: "connector.update_service_type",
    name: "connector.update_service_type/ConnectorUpdateServiceTypeRequestExample1",
    line: "PUT _connector/my-connector/_service_type",
    params: {
      connector_id: "my-connector",
      service_type: "sharepoint_online"
    } satisfies Api.Connector.ConnectorUpdateServiceTypeRequest
  },
  {
    endpoint: "connector.update_status",
    name: "connector.update_status/ConnectorUpdateStatusRequestExample1",
    line: "PUT _connector/my-connector/_status",
    params: {
      connector_id: "my-connector",
      status: "needs_configuration"
    } satisfies Api.Connector.ConnectorUpdateStatusRequest
  }
]
