/**
 * Every endpoint as a method: what the client consists of.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import type * as AsyncSearchApi from "./AsyncSearch.ts"
import type * as CatApi from "./Cat.ts"
import type * as CcrApi from "./Ccr.ts"
import type * as ClusterApi from "./Cluster.ts"
import type * as ConnectorApi from "./Connector.ts"
import type * as CoreApi from "./Core.ts"
import type * as DanglingIndicesApi from "./DanglingIndices.ts"
import type * as EnrichApi from "./Enrich.ts"
import type * as EqlApi from "./Eql.ts"
import type * as EsqlApi from "./Esql.ts"
import type * as FeaturesApi from "./Features.ts"
import type * as FleetApi from "./Fleet.ts"
import type * as GraphApi from "./Graph.ts"
import type * as IlmApi from "./Ilm.ts"
import type * as IndicesApi from "./Indices.ts"
import type * as InferenceApi from "./Inference.ts"
import type * as IngestApi from "./Ingest.ts"
import type * as LicenseApi from "./License.ts"
import type * as LogstashApi from "./Logstash.ts"
import type * as MigrationApi from "./Migration.ts"
import type * as MlApi from "./Ml.ts"
import type * as NodesApi from "./Nodes.ts"
import type * as ProjectApi from "./Project.ts"
import type * as QueryRulesApi from "./QueryRules.ts"
import type * as RollupApi from "./Rollup.ts"
import type * as SearchApplicationApi from "./SearchApplication.ts"
import type * as SearchableSnapshotsApi from "./SearchableSnapshots.ts"
import type * as SecurityApi from "./Security.ts"
import type * as SimulateApi from "./Simulate.ts"
import type * as SlmApi from "./Slm.ts"
import type * as SnapshotApi from "./Snapshot.ts"
import type * as SqlApi from "./Sql.ts"
import type * as SslApi from "./Ssl.ts"
import type * as StreamsApi from "./Streams.ts"
import type * as SynonymsApi from "./Synonyms.ts"
import type * as TasksApi from "./Tasks.ts"
import type * as TextStructureApi from "./TextStructure.ts"
import type * as TransformApi from "./Transform.ts"
import type * as WatcherApi from "./Watcher.ts"
import type * as XpackApi from "./Xpack.ts"
import type * as PrivateAutoscalingApi from "./private/Autoscaling.ts"
import type * as PrivateConnectorApi from "./private/Connector.ts"
import type * as PrivateCoreApi from "./private/Core.ts"
import type * as PrivateFleetApi from "./private/Fleet.ts"
import type * as PrivateInternalApi from "./private/Internal.ts"
import type * as PrivateMlApi from "./private/Ml.ts"
import type * as PrivateMonitoringApi from "./private/Monitoring.ts"
import type * as PrivateProfilingApi from "./private/Profiling.ts"
import type * as PrivateShutdownApi from "./private/Shutdown.ts"
import * as Effect from "effect/Effect"
import {
  type DocumentMethod,
  documents,
  lazyModule,
  type Method,
  method,
  type OptionalDocumentMethod,
  optionalDocuments,
  type OptionalMethod,
  optional,
  type Run,
  type SearchMethod,
  searches
} from "./Method.ts"

/**
 * The endpoints of the namespace `async_search` as methods.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchNamespace {
  /**
   * `async_search.delete`: `DELETE /_async_search/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
   */
  readonly delete: Method<AsyncSearchApi.AsyncSearchDeleteRequest, AsyncSearchApi.AsyncSearchDeleteResponse>
  /**
   * `async_search.get`: `GET /_async_search/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
   */
  readonly get: DocumentMethod<AsyncSearchApi.AsyncSearchGetRequest, AsyncSearchApi.AsyncSearchGetResponseOf>
  /**
   * `async_search.status`: `GET /_async_search/status/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
   */
  readonly status: Method<AsyncSearchApi.AsyncSearchStatusRequest, AsyncSearchApi.AsyncSearchStatusResponse>
  /**
   * `async_search.submit`: `POST /_async_search`, `POST /{index}/_async_search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
   */
  readonly submit: OptionalDocumentMethod<
    AsyncSearchApi.AsyncSearchSubmitRequest,
    AsyncSearchApi.AsyncSearchSubmitResponseOf
  >
}

/**
 * The endpoints of the namespace `cat` as methods.
 * @category models
 * @since 0.1.0
 */
export interface CatNamespace {
  /**
   * `cat.aliases`: `GET /_cat/aliases`, `GET /_cat/aliases/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-aliases
   */
  readonly aliases: OptionalMethod<CatApi.CatAliasesRequest, CatApi.CatAliasesResponse>
  /**
   * `cat.allocation`: `GET /_cat/allocation`, `GET /_cat/allocation/{node_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-allocation
   */
  readonly allocation: OptionalMethod<CatApi.CatAllocationRequest, CatApi.CatAllocationResponse>
  /**
   * `cat.circuit_breaker`: `GET /_cat/circuit_breaker`, `GET /_cat/circuit_breaker/{circuit_breaker_patterns}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-circuit-breaker
   */
  readonly circuitBreaker: OptionalMethod<CatApi.CatCircuitBreakerRequest, CatApi.CatCircuitBreakerResponse>
  /**
   * `cat.component_templates`: `GET /_cat/component_templates`, `GET /_cat/component_templates/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-component-templates
   */
  readonly componentTemplates: OptionalMethod<
    CatApi.CatComponentTemplatesRequest,
    CatApi.CatComponentTemplatesResponse
  >
  /**
   * `cat.count`: `POST or GET /_cat/count`, `POST or GET /_cat/count/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-count
   */
  readonly count: OptionalMethod<CatApi.CatCountRequest, CatApi.CatCountResponse>
  /**
   * `cat.fielddata`: `GET /_cat/fielddata`, `GET /_cat/fielddata/{fields}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-fielddata
   */
  readonly fielddata: OptionalMethod<CatApi.CatFielddataRequest, CatApi.CatFielddataResponse>
  /**
   * `cat.health`: `GET /_cat/health`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-health
   */
  readonly health: OptionalMethod<CatApi.CatHealthRequest, CatApi.CatHealthResponse>
  /**
   * `cat.help`: `GET /_cat`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cat
   */
  readonly help: OptionalMethod<CatApi.CatHelpRequest, string>
  /**
   * `cat.indices`: `GET /_cat/indices`, `GET /_cat/indices/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-indices
   */
  readonly indices: OptionalMethod<CatApi.CatIndicesRequest, CatApi.CatIndicesResponse>
  /**
   * `cat.master`: `GET /_cat/master`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-master
   */
  readonly master: OptionalMethod<CatApi.CatMasterRequest, CatApi.CatMasterResponse>
  /**
   * `cat.ml_data_frame_analytics`: `GET /_cat/ml/data_frame/analytics`, `GET /_cat/ml/data_frame/analytics/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-data-frame-analytics
   */
  readonly mlDataFrameAnalytics: OptionalMethod<
    CatApi.CatMlDataFrameAnalyticsRequest,
    CatApi.CatMlDataFrameAnalyticsResponse
  >
  /**
   * `cat.ml_datafeeds`: `GET /_cat/ml/datafeeds`, `GET /_cat/ml/datafeeds/{datafeed_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-datafeeds
   */
  readonly mlDatafeeds: OptionalMethod<CatApi.CatMlDatafeedsRequest, CatApi.CatMlDatafeedsResponse>
  /**
   * `cat.ml_jobs`: `GET /_cat/ml/anomaly_detectors`, `GET /_cat/ml/anomaly_detectors/{job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-jobs
   */
  readonly mlJobs: OptionalMethod<CatApi.CatMlJobsRequest, CatApi.CatMlJobsResponse>
  /**
   * `cat.ml_trained_models`: `GET /_cat/ml/trained_models`, `GET /_cat/ml/trained_models/{model_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-trained-models
   */
  readonly mlTrainedModels: OptionalMethod<
    CatApi.CatMlTrainedModelsRequest,
    CatApi.CatMlTrainedModelsResponse
  >
  /**
   * `cat.nodeattrs`: `GET /_cat/nodeattrs`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodeattrs
   */
  readonly nodeattrs: OptionalMethod<CatApi.CatNodeattrsRequest, CatApi.CatNodeattrsResponse>
  /**
   * `cat.nodes`: `GET /_cat/nodes`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodes
   */
  readonly nodes: OptionalMethod<CatApi.CatNodesRequest, CatApi.CatNodesResponse>
  /**
   * `cat.pending_tasks`: `GET /_cat/pending_tasks`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-pending-tasks
   */
  readonly pendingTasks: OptionalMethod<CatApi.CatPendingTasksRequest, CatApi.CatPendingTasksResponse>
  /**
   * `cat.plugins`: `GET /_cat/plugins`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-plugins
   */
  readonly plugins: OptionalMethod<CatApi.CatPluginsRequest, CatApi.CatPluginsResponse>
  /**
   * `cat.recovery`: `GET /_cat/recovery`, `GET /_cat/recovery/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-recovery
   */
  readonly recovery: OptionalMethod<CatApi.CatRecoveryRequest, CatApi.CatRecoveryResponse>
  /**
   * `cat.repositories`: `GET /_cat/repositories`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-repositories
   */
  readonly repositories: OptionalMethod<CatApi.CatRepositoriesRequest, CatApi.CatRepositoriesResponse>
  /**
   * `cat.segments`: `GET /_cat/segments`, `GET /_cat/segments/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-segments
   */
  readonly segments: OptionalMethod<CatApi.CatSegmentsRequest, CatApi.CatSegmentsResponse>
  /**
   * `cat.shards`: `GET /_cat/shards`, `GET /_cat/shards/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-shards
   */
  readonly shards: OptionalMethod<CatApi.CatShardsRequest, CatApi.CatShardsResponse>
  /**
   * `cat.snapshots`: `GET /_cat/snapshots`, `GET /_cat/snapshots/{repository}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-snapshots
   */
  readonly snapshots: OptionalMethod<CatApi.CatSnapshotsRequest, CatApi.CatSnapshotsResponse>
  /**
   * `cat.tasks`: `GET /_cat/tasks`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-tasks
   */
  readonly tasks: OptionalMethod<CatApi.CatTasksRequest, CatApi.CatTasksResponse>
  /**
   * `cat.templates`: `GET /_cat/templates`, `GET /_cat/templates/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-templates
   */
  readonly templates: OptionalMethod<CatApi.CatTemplatesRequest, CatApi.CatTemplatesResponse>
  /**
   * `cat.thread_pool`: `GET /_cat/thread_pool`, `GET /_cat/thread_pool/{thread_pool_patterns}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-thread-pool
   */
  readonly threadPool: OptionalMethod<CatApi.CatThreadPoolRequest, CatApi.CatThreadPoolResponse>
  /**
   * `cat.transforms`: `GET /_cat/transforms`, `GET /_cat/transforms/{transform_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-transforms
   */
  readonly transforms: OptionalMethod<CatApi.CatTransformsRequest, CatApi.CatTransformsResponse>
}

/**
 * The endpoints of the namespace `ccr` as methods.
 * @category models
 * @since 0.1.0
 */
export interface CcrNamespace {
  /**
   * `ccr.delete_auto_follow_pattern`: `DELETE /_ccr/auto_follow/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-delete-auto-follow-pattern
   */
  readonly deleteAutoFollowPattern: Method<
    CcrApi.CcrDeleteAutoFollowPatternRequest,
    CcrApi.CcrDeleteAutoFollowPatternResponse
  >
  /**
   * `ccr.follow`: `PUT /{index}/_ccr/follow`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow
   */
  readonly follow: Method<CcrApi.CcrFollowRequest, CcrApi.CcrFollowResponse>
  /**
   * `ccr.follow_info`: `GET /{index}/_ccr/info`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-info
   */
  readonly followInfo: Method<CcrApi.CcrFollowInfoRequest, CcrApi.CcrFollowInfoResponse>
  /**
   * `ccr.follow_stats`: `GET /{index}/_ccr/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-stats
   */
  readonly followStats: Method<CcrApi.CcrFollowStatsRequest, CcrApi.CcrFollowStatsResponse>
  /**
   * `ccr.forget_follower`: `POST /{index}/_ccr/forget_follower`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-forget-follower
   */
  readonly forgetFollower: Method<CcrApi.CcrForgetFollowerRequest, CcrApi.CcrForgetFollowerResponse>
  /**
   * `ccr.get_auto_follow_pattern`: `GET /_ccr/auto_follow`, `GET /_ccr/auto_follow/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-get-auto-follow-pattern-1
   */
  readonly getAutoFollowPattern: OptionalMethod<
    CcrApi.CcrGetAutoFollowPatternRequest,
    CcrApi.CcrGetAutoFollowPatternResponse
  >
  /**
   * `ccr.pause_auto_follow_pattern`: `POST /_ccr/auto_follow/{name}/pause`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-auto-follow-pattern
   */
  readonly pauseAutoFollowPattern: Method<
    CcrApi.CcrPauseAutoFollowPatternRequest,
    CcrApi.CcrPauseAutoFollowPatternResponse
  >
  /**
   * `ccr.pause_follow`: `POST /{index}/_ccr/pause_follow`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-follow
   */
  readonly pauseFollow: Method<CcrApi.CcrPauseFollowRequest, CcrApi.CcrPauseFollowResponse>
  /**
   * `ccr.put_auto_follow_pattern`: `PUT /_ccr/auto_follow/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-put-auto-follow-pattern
   */
  readonly putAutoFollowPattern: Method<
    CcrApi.CcrPutAutoFollowPatternRequest,
    CcrApi.CcrPutAutoFollowPatternResponse
  >
  /**
   * `ccr.resume_auto_follow_pattern`: `POST /_ccr/auto_follow/{name}/resume`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-auto-follow-pattern
   */
  readonly resumeAutoFollowPattern: Method<
    CcrApi.CcrResumeAutoFollowPatternRequest,
    CcrApi.CcrResumeAutoFollowPatternResponse
  >
  /**
   * `ccr.resume_follow`: `POST /{index}/_ccr/resume_follow`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-follow
   */
  readonly resumeFollow: Method<CcrApi.CcrResumeFollowRequest, CcrApi.CcrResumeFollowResponse>
  /**
   * `ccr.stats`: `GET /_ccr/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-stats
   */
  readonly stats: OptionalMethod<CcrApi.CcrStatsRequest, CcrApi.CcrStatsResponse>
  /**
   * `ccr.unfollow`: `POST /{index}/_ccr/unfollow`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-unfollow
   */
  readonly unfollow: Method<CcrApi.CcrUnfollowRequest, CcrApi.CcrUnfollowResponse>
}

/**
 * The endpoints of the namespace `cluster` as methods.
 * @category models
 * @since 0.1.0
 */
export interface ClusterNamespace {
  /**
   * `cluster.allocation_explain`: `GET or POST /_cluster/allocation/explain`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-allocation-explain
   */
  readonly allocationExplain: OptionalMethod<
    ClusterApi.ClusterAllocationExplainRequest,
    ClusterApi.ClusterAllocationExplainResponse
  >
  /**
   * `cluster.delete_component_template`: `DELETE /_component_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
   */
  readonly deleteComponentTemplate: Method<
    ClusterApi.ClusterDeleteComponentTemplateRequest,
    ClusterApi.ClusterDeleteComponentTemplateResponse
  >
  /**
   * `cluster.delete_voting_config_exclusions`: `DELETE /_cluster/voting_config_exclusions`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions
   */
  readonly deleteVotingConfigExclusions: OptionalMethod<
    ClusterApi.ClusterDeleteVotingConfigExclusionsRequest,
    void
  >
  /**
   * `cluster.exists_component_template`: `HEAD /_component_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
   */
  readonly existsComponentTemplate: Method<ClusterApi.ClusterExistsComponentTemplateRequest, boolean>
  /**
   * `cluster.get_component_template`: `GET /_component_template`, `GET /_component_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
   */
  readonly getComponentTemplate: OptionalMethod<
    ClusterApi.ClusterGetComponentTemplateRequest,
    ClusterApi.ClusterGetComponentTemplateResponse
  >
  /**
   * `cluster.get_settings`: `GET /_cluster/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-get-settings
   */
  readonly getSettings: OptionalMethod<
    ClusterApi.ClusterGetSettingsRequest,
    ClusterApi.ClusterGetSettingsResponse
  >
  /**
   * `cluster.health`: `GET /_cluster/health`, `GET /_cluster/health/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health
   */
  readonly health: OptionalMethod<ClusterApi.ClusterHealthRequest, ClusterApi.ClusterHealthResponse>
  /**
   * `cluster.info`: `GET /_info/{target}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-info
   */
  readonly info: Method<ClusterApi.ClusterInfoRequest, ClusterApi.ClusterInfoResponse>
  /**
   * `cluster.pending_tasks`: `GET /_cluster/pending_tasks`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-pending-tasks
   */
  readonly pendingTasks: OptionalMethod<
    ClusterApi.ClusterPendingTasksRequest,
    ClusterApi.ClusterPendingTasksResponse
  >
  /**
   * `cluster.post_voting_config_exclusions`: `POST /_cluster/voting_config_exclusions`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions
   */
  readonly postVotingConfigExclusions: OptionalMethod<
    ClusterApi.ClusterPostVotingConfigExclusionsRequest,
    void
  >
  /**
   * `cluster.put_component_template`: `PUT or POST /_component_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
   */
  readonly putComponentTemplate: Method<
    ClusterApi.ClusterPutComponentTemplateRequest,
    ClusterApi.ClusterPutComponentTemplateResponse
  >
  /**
   * `cluster.put_settings`: `PUT /_cluster/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-settings
   */
  readonly putSettings: OptionalMethod<
    ClusterApi.ClusterPutSettingsRequest,
    ClusterApi.ClusterPutSettingsResponse
  >
  /**
   * `cluster.remote_info`: `GET /_remote/info`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-remote-info
   */
  readonly remoteInfo: OptionalMethod<
    ClusterApi.ClusterRemoteInfoRequest,
    ClusterApi.ClusterRemoteInfoResponse
  >
  /**
   * `cluster.reroute`: `POST /_cluster/reroute`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-reroute
   */
  readonly reroute: OptionalMethod<ClusterApi.ClusterRerouteRequest, ClusterApi.ClusterRerouteResponse>
  /**
   * `cluster.state`: `GET /_cluster/state`, `GET /_cluster/state/{metric}`, `GET /_cluster/state/{metric}/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-state
   */
  readonly state: OptionalMethod<ClusterApi.ClusterStateRequest, ClusterApi.ClusterStateResponse>
  /**
   * `cluster.stats`: `GET /_cluster/stats`, `GET /_cluster/stats/nodes/{node_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-stats
   */
  readonly stats: OptionalMethod<ClusterApi.ClusterStatsRequest, ClusterApi.ClusterStatsResponse>
}

/**
 * The endpoints of the namespace `connector` as methods.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorNamespace {
  /**
   * `connector.check_in`: `PUT /_connector/{connector_id}/_check_in`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-check-in
   */
  readonly checkIn: Method<ConnectorApi.ConnectorCheckInRequest, ConnectorApi.ConnectorCheckInResponse>
  /**
   * `connector.delete`: `DELETE /_connector/{connector_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-delete
   */
  readonly delete: Method<ConnectorApi.ConnectorDeleteRequest, ConnectorApi.ConnectorDeleteResponse>
  /**
   * `connector.get`: `GET /_connector/{connector_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-get
   */
  readonly get: Method<ConnectorApi.ConnectorGetRequest, ConnectorApi.ConnectorGetResponse>
  /**
   * `connector.list`: `GET /_connector`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-list
   */
  readonly list: OptionalMethod<ConnectorApi.ConnectorListRequest, ConnectorApi.ConnectorListResponse>
  /**
   * `connector.post`: `POST /_connector`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put
   */
  readonly post: OptionalMethod<ConnectorApi.ConnectorPostRequest, ConnectorApi.ConnectorPostResponse>
  /**
   * `connector.put`: `PUT /_connector/{connector_id}`, `PUT /_connector`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put
   */
  readonly put: OptionalMethod<ConnectorApi.ConnectorPutRequest, ConnectorApi.ConnectorPutResponse>
  /**
   * `connector.sync_job_cancel`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_cancel`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-cancel
   */
  readonly syncJobCancel: Method<
    ConnectorApi.ConnectorSyncJobCancelRequest,
    ConnectorApi.ConnectorSyncJobCancelResponse
  >
  /**
   * `connector.sync_job_check_in`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_check_in`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-check-in
   */
  readonly syncJobCheckIn: Method<
    ConnectorApi.ConnectorSyncJobCheckInRequest,
    ConnectorApi.ConnectorSyncJobCheckInResponse
  >
  /**
   * `connector.sync_job_claim`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_claim`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-claim
   */
  readonly syncJobClaim: Method<
    ConnectorApi.ConnectorSyncJobClaimRequest,
    ConnectorApi.ConnectorSyncJobClaimResponse
  >
  /**
   * `connector.sync_job_delete`: `DELETE /_connector/_sync_job/{connector_sync_job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-delete
   */
  readonly syncJobDelete: Method<
    ConnectorApi.ConnectorSyncJobDeleteRequest,
    ConnectorApi.ConnectorSyncJobDeleteResponse
  >
  /**
   * `connector.sync_job_error`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_error`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-error
   */
  readonly syncJobError: Method<
    ConnectorApi.ConnectorSyncJobErrorRequest,
    ConnectorApi.ConnectorSyncJobErrorResponse
  >
  /**
   * `connector.sync_job_get`: `GET /_connector/_sync_job/{connector_sync_job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-get
   */
  readonly syncJobGet: Method<
    ConnectorApi.ConnectorSyncJobGetRequest,
    ConnectorApi.ConnectorSyncJobGetResponse
  >
  /**
   * `connector.sync_job_list`: `GET /_connector/_sync_job`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-list
   */
  readonly syncJobList: OptionalMethod<
    ConnectorApi.ConnectorSyncJobListRequest,
    ConnectorApi.ConnectorSyncJobListResponse
  >
  /**
   * `connector.sync_job_post`: `POST /_connector/_sync_job`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-post
   */
  readonly syncJobPost: Method<
    ConnectorApi.ConnectorSyncJobPostRequest,
    ConnectorApi.ConnectorSyncJobPostResponse
  >
  /**
   * `connector.sync_job_update_stats`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-update-stats
   */
  readonly syncJobUpdateStats: Method<
    ConnectorApi.ConnectorSyncJobUpdateStatsRequest,
    ConnectorApi.ConnectorSyncJobUpdateStatsResponse
  >
  /**
   * `connector.update_active_filtering`: `PUT /_connector/{connector_id}/_filtering/_activate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering
   */
  readonly updateActiveFiltering: Method<
    ConnectorApi.ConnectorUpdateActiveFilteringRequest,
    ConnectorApi.ConnectorUpdateActiveFilteringResponse
  >
  /**
   * `connector.update_api_key_id`: `PUT /_connector/{connector_id}/_api_key_id`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-api-key-id
   */
  readonly updateApiKeyId: Method<
    ConnectorApi.ConnectorUpdateApiKeyIdRequest,
    ConnectorApi.ConnectorUpdateApiKeyIdResponse
  >
  /**
   * `connector.update_configuration`: `PUT /_connector/{connector_id}/_configuration`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-configuration
   */
  readonly updateConfiguration: Method<
    ConnectorApi.ConnectorUpdateConfigurationRequest,
    ConnectorApi.ConnectorUpdateConfigurationResponse
  >
  /**
   * `connector.update_error`: `PUT /_connector/{connector_id}/_error`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-error
   */
  readonly updateError: Method<
    ConnectorApi.ConnectorUpdateErrorRequest,
    ConnectorApi.ConnectorUpdateErrorResponse
  >
  /**
   * `connector.update_features`: `PUT /_connector/{connector_id}/_features`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-features
   */
  readonly updateFeatures: Method<
    ConnectorApi.ConnectorUpdateFeaturesRequest,
    ConnectorApi.ConnectorUpdateFeaturesResponse
  >
  /**
   * `connector.update_filtering`: `PUT /_connector/{connector_id}/_filtering`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering
   */
  readonly updateFiltering: Method<
    ConnectorApi.ConnectorUpdateFilteringRequest,
    ConnectorApi.ConnectorUpdateFilteringResponse
  >
  /**
   * `connector.update_filtering_validation`: `PUT /_connector/{connector_id}/_filtering/_validation`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering-validation
   */
  readonly updateFilteringValidation: Method<
    ConnectorApi.ConnectorUpdateFilteringValidationRequest,
    ConnectorApi.ConnectorUpdateFilteringValidationResponse
  >
  /**
   * `connector.update_index_name`: `PUT /_connector/{connector_id}/_index_name`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-index-name
   */
  readonly updateIndexName: Method<
    ConnectorApi.ConnectorUpdateIndexNameRequest,
    ConnectorApi.ConnectorUpdateIndexNameResponse
  >
  /**
   * `connector.update_name`: `PUT /_connector/{connector_id}/_name`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-name
   */
  readonly updateName: Method<
    ConnectorApi.ConnectorUpdateNameRequest,
    ConnectorApi.ConnectorUpdateNameResponse
  >
  /**
   * `connector.update_native`: `PUT /_connector/{connector_id}/_native`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-native
   */
  readonly updateNative: Method<
    ConnectorApi.ConnectorUpdateNativeRequest,
    ConnectorApi.ConnectorUpdateNativeResponse
  >
  /**
   * `connector.update_pipeline`: `PUT /_connector/{connector_id}/_pipeline`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-pipeline
   */
  readonly updatePipeline: Method<
    ConnectorApi.ConnectorUpdatePipelineRequest,
    ConnectorApi.ConnectorUpdatePipelineResponse
  >
  /**
   * `connector.update_scheduling`: `PUT /_connector/{connector_id}/_scheduling`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-scheduling
   */
  readonly updateScheduling: Method<
    ConnectorApi.ConnectorUpdateSchedulingRequest,
    ConnectorApi.ConnectorUpdateSchedulingResponse
  >
  /**
   * `connector.update_service_type`: `PUT /_connector/{connector_id}/_service_type`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-service-type
   */
  readonly updateServiceType: Method<
    ConnectorApi.ConnectorUpdateServiceTypeRequest,
    ConnectorApi.ConnectorUpdateServiceTypeResponse
  >
  /**
   * `connector.update_status`: `PUT /_connector/{connector_id}/_status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-status
   */
  readonly updateStatus: Method<
    ConnectorApi.ConnectorUpdateStatusRequest,
    ConnectorApi.ConnectorUpdateStatusResponse
  >
}

/**
 * The endpoints without a namespace as methods.
 * @category models
 * @since 0.1.0
 */
export interface CoreNamespace {
  /**
   * `bulk`: `POST or PUT /_bulk`, `POST or PUT /{index}/_bulk`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
   */
  readonly bulk: Method<CoreApi.BulkRequest, CoreApi.BulkResponse>
  /** `cancel_reindex`: `POST /_reindex/{task_id}/_cancel`. */
  readonly cancelReindex: Method<CoreApi.CancelReindexRequest, CoreApi.CancelReindexResponse>
  /**
   * `clear_scroll`: `DELETE /_search/scroll`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-clear-scroll
   */
  readonly clearScroll: OptionalMethod<CoreApi.ClearScrollRequest, CoreApi.ClearScrollResponse>
  /**
   * `close_point_in_time`: `DELETE /_pit`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time
   */
  readonly closePointInTime: Method<CoreApi.ClosePointInTimeRequest, CoreApi.ClosePointInTimeResponse>
  /**
   * `count`: `POST or GET /_count`, `POST or GET /{index}/_count`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count
   */
  readonly count: OptionalMethod<CoreApi.CountRequest, CoreApi.CountResponse>
  /**
   * `create`: `PUT or POST /{index}/_create/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create
   */
  readonly create: Method<CoreApi.CreateRequest, CoreApi.CreateResponse>
  /**
   * `delete`: `DELETE /{index}/_doc/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete
   */
  readonly delete: Method<CoreApi.DeleteRequest, CoreApi.DeleteResponse>
  /**
   * `delete_by_query`: `POST /{index}/_delete_by_query`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query
   */
  readonly deleteByQuery: Method<CoreApi.DeleteByQueryRequest, CoreApi.DeleteByQueryResponse>
  /**
   * `delete_by_query_rethrottle`: `POST /_delete_by_query/{task_id}/_rethrottle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query-rethrottle
   */
  readonly deleteByQueryRethrottle: Method<
    CoreApi.DeleteByQueryRethrottleRequest,
    CoreApi.DeleteByQueryRethrottleResponse
  >
  /**
   * `delete_script`: `DELETE /_scripts/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-script
   */
  readonly deleteScript: Method<CoreApi.DeleteScriptRequest, CoreApi.DeleteScriptResponse>
  /**
   * `exists`: `HEAD /{index}/_doc/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
   */
  readonly exists: Method<CoreApi.ExistsRequest, boolean>
  /**
   * `exists_source`: `HEAD /{index}/_source/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
   */
  readonly existsSource: Method<CoreApi.ExistsSourceRequest, boolean>
  /**
   * `explain`: `GET or POST /{index}/_explain/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-explain
   */
  readonly explain: DocumentMethod<CoreApi.ExplainRequest, CoreApi.ExplainResponseOf>
  /**
   * `field_caps`: `GET or POST /_field_caps`, `GET or POST /{index}/_field_caps`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-field-caps
   */
  readonly fieldCaps: OptionalMethod<CoreApi.FieldCapsRequest, CoreApi.FieldCapsResponse>
  /**
   * `get`: `GET /{index}/_doc/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
   */
  readonly get: DocumentMethod<CoreApi.GetRequest, CoreApi.GetResponseOf>
  /** `get_reindex`: `GET /_reindex/{task_id}`. */
  readonly getReindex: Method<CoreApi.GetReindexRequest, CoreApi.GetReindexResponse>
  /**
   * `get_script`: `GET /_scripts/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script
   */
  readonly getScript: Method<CoreApi.GetScriptRequest, CoreApi.GetScriptResponse>
  /**
   * `get_script_context`: `GET /_script_context`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-context
   */
  readonly getScriptContext: OptionalMethod<CoreApi.GetScriptContextRequest, CoreApi.GetScriptContextResponse>
  /**
   * `get_script_languages`: `GET /_script_language`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-languages
   */
  readonly getScriptLanguages: OptionalMethod<
    CoreApi.GetScriptLanguagesRequest,
    CoreApi.GetScriptLanguagesResponse
  >
  /**
   * `get_source`: `GET /{index}/_source/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
   */
  readonly getSource: DocumentMethod<CoreApi.GetSourceRequest, CoreApi.GetSourceResponseOf>
  /**
   * `health_report`: `GET /_health_report`, `GET /_health_report/{feature}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-health-report
   */
  readonly healthReport: OptionalMethod<CoreApi.HealthReportRequest, CoreApi.HealthReportResponse>
  /**
   * `index`: `PUT or POST /{index}/_doc/{id}`, `POST /{index}/_doc`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create
   */
  readonly index: Method<CoreApi.IndexRequest, CoreApi.IndexResponse>
  /**
   * `info`: `GET /`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-info
   */
  readonly info: OptionalMethod<CoreApi.InfoRequest, CoreApi.InfoResponse>
  /** `list_reindex`: `GET /_reindex`. */
  readonly listReindex: OptionalMethod<CoreApi.ListReindexRequest, CoreApi.ListReindexResponse>
  /**
   * `mget`: `GET or POST /_mget`, `GET or POST /{index}/_mget`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mget
   */
  readonly mget: OptionalDocumentMethod<CoreApi.MgetRequest, CoreApi.MgetResponseOf>
  /**
   * `msearch`: `GET or POST /_msearch`, `GET or POST /{index}/_msearch`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch
   */
  readonly msearch: DocumentMethod<CoreApi.MsearchRequest, CoreApi.MsearchResponseOf>
  /**
   * `msearch_template`: `GET or POST /_msearch/template`, `GET or POST /{index}/_msearch/template`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch-template
   */
  readonly msearchTemplate: DocumentMethod<CoreApi.MsearchTemplateRequest, CoreApi.MsearchTemplateResponseOf>
  /**
   * `mtermvectors`: `GET or POST /_mtermvectors`, `GET or POST /{index}/_mtermvectors`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mtermvectors
   */
  readonly mtermvectors: OptionalMethod<CoreApi.MtermvectorsRequest, CoreApi.MtermvectorsResponse>
  /**
   * `open_point_in_time`: `POST /{index}/_pit`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time
   */
  readonly openPointInTime: Method<CoreApi.OpenPointInTimeRequest, CoreApi.OpenPointInTimeResponse>
  /**
   * `ping`: `HEAD /`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cluster
   */
  readonly ping: OptionalMethod<CoreApi.PingRequest, boolean>
  /**
   * `put_script`: `PUT or POST /_scripts/{id}`, `PUT or POST /_scripts/{id}/{context}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-put-script
   */
  readonly putScript: Method<CoreApi.PutScriptRequest, CoreApi.PutScriptResponse>
  /**
   * `rank_eval`: `GET or POST /_rank_eval`, `GET or POST /{index}/_rank_eval`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rank-eval
   */
  readonly rankEval: Method<CoreApi.RankEvalRequest, CoreApi.RankEvalResponse>
  /**
   * `reindex`: `POST /_reindex`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex
   */
  readonly reindex: Method<CoreApi.ReindexRequest, CoreApi.ReindexResponse>
  /**
   * `reindex_rethrottle`: `POST /_reindex/{task_id}/_rethrottle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex
   */
  readonly reindexRethrottle: Method<CoreApi.ReindexRethrottleRequest, CoreApi.ReindexRethrottleResponse>
  /**
   * `render_search_template`: `GET or POST /_render/template`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-render-search-template
   */
  readonly renderSearchTemplate: OptionalMethod<
    CoreApi.RenderSearchTemplateRequest,
    CoreApi.RenderSearchTemplateResponse
  >
  /**
   * `scripts_painless_execute`: `GET or POST /_scripts/painless/_execute`.
   * Documentation: https://www.elastic.co/docs/reference/scripting-languages/painless/painless-api-examples
   */
  readonly scriptsPainlessExecute: OptionalDocumentMethod<
    CoreApi.ScriptsPainlessExecuteRequest,
    CoreApi.ScriptsPainlessExecuteResponseOf
  >
  /**
   * `scroll`: `GET or POST /_search/scroll`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-scroll
   */
  readonly scroll: DocumentMethod<CoreApi.ScrollRequest, CoreApi.ScrollResponseOf>
  /**
   * `search`: `GET or POST /_search`, `GET or POST /{index}/_search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
   */
  readonly search: SearchMethod<CoreApi.SearchRequest, CoreApi.SearchResponseOf>
  /**
   * `search_mvt`: `POST or GET /{index}/_mvt/{field}/{zoom}/{x}/{y}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-mvt
   */
  readonly searchMvt: Method<CoreApi.SearchMvtRequest, Uint8Array>
  /**
   * `search_shards`: `GET or POST /_search_shards`, `GET or POST /{index}/_search_shards`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-shards
   */
  readonly searchShards: OptionalMethod<CoreApi.SearchShardsRequest, CoreApi.SearchShardsResponse>
  /**
   * `search_template`: `GET or POST /_search/template`, `GET or POST /{index}/_search/template`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-template
   */
  readonly searchTemplate: OptionalDocumentMethod<
    CoreApi.SearchTemplateRequest,
    CoreApi.SearchTemplateResponseOf
  >
  /**
   * `terms_enum`: `GET or POST /{index}/_terms_enum`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-terms-enum
   */
  readonly termsEnum: Method<CoreApi.TermsEnumRequest, CoreApi.TermsEnumResponse>
  /**
   * `termvectors`: `GET or POST /{index}/_termvectors/{id}`, `GET or POST /{index}/_termvectors`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-termvectors
   */
  readonly termvectors: Method<CoreApi.TermvectorsRequest, CoreApi.TermvectorsResponse>
  /**
   * `update`: `POST /{index}/_update/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update
   */
  readonly update: DocumentMethod<CoreApi.UpdateRequest, CoreApi.UpdateResponseOf>
  /**
   * `update_by_query`: `POST /{index}/_update_by_query`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query
   */
  readonly updateByQuery: Method<CoreApi.UpdateByQueryRequest, CoreApi.UpdateByQueryResponse>
  /**
   * `update_by_query_rethrottle`: `POST /_update_by_query/{task_id}/_rethrottle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query-rethrottle
   */
  readonly updateByQueryRethrottle: Method<
    CoreApi.UpdateByQueryRethrottleRequest,
    CoreApi.UpdateByQueryRethrottleResponse
  >
}

/**
 * The endpoints of the namespace `dangling_indices` as methods.
 * @category models
 * @since 0.1.0
 */
export interface DanglingIndicesNamespace {
  /**
   * `dangling_indices.delete_dangling_index`: `DELETE /_dangling/{index_uuid}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-delete-dangling-index
   */
  readonly deleteDanglingIndex: Method<
    DanglingIndicesApi.DanglingIndicesDeleteDanglingIndexRequest,
    DanglingIndicesApi.DanglingIndicesDeleteDanglingIndexResponse
  >
  /**
   * `dangling_indices.import_dangling_index`: `POST /_dangling/{index_uuid}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-import-dangling-index
   */
  readonly importDanglingIndex: Method<
    DanglingIndicesApi.DanglingIndicesImportDanglingIndexRequest,
    DanglingIndicesApi.DanglingIndicesImportDanglingIndexResponse
  >
  /**
   * `dangling_indices.list_dangling_indices`: `GET /_dangling`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-dangling-indices-list-dangling-indices
   */
  readonly listDanglingIndices: OptionalMethod<
    DanglingIndicesApi.DanglingIndicesListDanglingIndicesRequest,
    DanglingIndicesApi.DanglingIndicesListDanglingIndicesResponse
  >
}

/**
 * The endpoints of the namespace `enrich` as methods.
 * @category models
 * @since 0.1.0
 */
export interface EnrichNamespace {
  /**
   * `enrich.delete_policy`: `DELETE /_enrich/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-delete-policy
   */
  readonly deletePolicy: Method<EnrichApi.EnrichDeletePolicyRequest, EnrichApi.EnrichDeletePolicyResponse>
  /**
   * `enrich.execute_policy`: `PUT /_enrich/policy/{name}/_execute`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-execute-policy
   */
  readonly executePolicy: Method<EnrichApi.EnrichExecutePolicyRequest, EnrichApi.EnrichExecutePolicyResponse>
  /**
   * `enrich.get_policy`: `GET /_enrich/policy/{name}`, `GET /_enrich/policy`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-get-policy
   */
  readonly getPolicy: OptionalMethod<EnrichApi.EnrichGetPolicyRequest, EnrichApi.EnrichGetPolicyResponse>
  /**
   * `enrich.put_policy`: `PUT /_enrich/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-put-policy
   */
  readonly putPolicy: Method<EnrichApi.EnrichPutPolicyRequest, EnrichApi.EnrichPutPolicyResponse>
  /**
   * `enrich.stats`: `GET /_enrich/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-stats
   */
  readonly stats: OptionalMethod<EnrichApi.EnrichStatsRequest, EnrichApi.EnrichStatsResponse>
}

/**
 * The endpoints of the namespace `eql` as methods.
 * @category models
 * @since 0.1.0
 */
export interface EqlNamespace {
  /**
   * `eql.delete`: `DELETE /_eql/search/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-delete
   */
  readonly delete: Method<EqlApi.EqlDeleteRequest, EqlApi.EqlDeleteResponse>
  /**
   * `eql.get`: `GET /_eql/search/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get
   */
  readonly get: DocumentMethod<EqlApi.EqlGetRequest, EqlApi.EqlGetResponseOf>
  /**
   * `eql.get_status`: `GET /_eql/search/status/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get-status
   */
  readonly getStatus: Method<EqlApi.EqlGetStatusRequest, EqlApi.EqlGetStatusResponse>
  /**
   * `eql.search`: `GET or POST /{index}/_eql/search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-search
   */
  readonly search: DocumentMethod<EqlApi.EqlSearchRequest, EqlApi.EqlSearchResponseOf>
}

/**
 * The endpoints of the namespace `esql` as methods.
 * @category models
 * @since 0.1.0
 */
export interface EsqlNamespace {
  /**
   * `esql.async_query`: `POST /_query/async`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query
   */
  readonly asyncQuery: Method<EsqlApi.EsqlAsyncQueryRequest, EsqlApi.EsqlAsyncQueryResponse>
  /**
   * `esql.async_query_delete`: `DELETE /_query/async/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-delete
   */
  readonly asyncQueryDelete: Method<EsqlApi.EsqlAsyncQueryDeleteRequest, EsqlApi.EsqlAsyncQueryDeleteResponse>
  /**
   * `esql.async_query_get`: `GET /_query/async/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-get
   */
  readonly asyncQueryGet: Method<EsqlApi.EsqlAsyncQueryGetRequest, EsqlApi.EsqlAsyncQueryGetResponse>
  /**
   * `esql.async_query_stop`: `POST /_query/async/{id}/stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-stop
   */
  readonly asyncQueryStop: Method<EsqlApi.EsqlAsyncQueryStopRequest, EsqlApi.EsqlAsyncQueryStopResponse>
  /** `esql.delete_view`: `DELETE /_query/view/{name}`. */
  readonly deleteView: Method<EsqlApi.EsqlDeleteViewRequest, EsqlApi.EsqlDeleteViewResponse>
  /**
   * `esql.get_query`: `GET /_query/queries/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-get-query
   */
  readonly getQuery: Method<EsqlApi.EsqlGetQueryRequest, EsqlApi.EsqlGetQueryResponse>
  /** `esql.get_view`: `GET /_query/view`, `GET /_query/view/{name}`. */
  readonly getView: OptionalMethod<EsqlApi.EsqlGetViewRequest, EsqlApi.EsqlGetViewResponse>
  /**
   * `esql.list_queries`: `GET /_query/queries`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-list-queries
   */
  readonly listQueries: OptionalMethod<EsqlApi.EsqlListQueriesRequest, EsqlApi.EsqlListQueriesResponse>
  /** `esql.put_view`: `PUT /_query/view/{name}`. */
  readonly putView: Method<EsqlApi.EsqlPutViewRequest, EsqlApi.EsqlPutViewResponse>
  /**
   * `esql.query`: `POST /_query`.
   * Documentation: https://www.elastic.co/docs/explore-analyze/query-filter/languages/esql-rest
   */
  readonly query: Method<EsqlApi.EsqlQueryRequest, EsqlApi.EsqlQueryResponse>
}

/**
 * The endpoints of the namespace `features` as methods.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesNamespace {
  /**
   * `features.get_features`: `GET /_features`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-get-features
   */
  readonly getFeatures: OptionalMethod<
    FeaturesApi.FeaturesGetFeaturesRequest,
    FeaturesApi.FeaturesGetFeaturesResponse
  >
  /**
   * `features.reset_features`: `POST /_features/_reset`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-reset-features
   */
  readonly resetFeatures: OptionalMethod<
    FeaturesApi.FeaturesResetFeaturesRequest,
    FeaturesApi.FeaturesResetFeaturesResponse
  >
}

/**
 * The endpoints of the namespace `fleet` as methods.
 * @category models
 * @since 0.1.0
 */
export interface FleetNamespace {
  /**
   * `fleet.global_checkpoints`: `GET /{index}/_fleet/global_checkpoints`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-fleet
   */
  readonly globalCheckpoints: Method<
    FleetApi.FleetGlobalCheckpointsRequest,
    FleetApi.FleetGlobalCheckpointsResponse
  >
  /**
   * `fleet.msearch`: `GET or POST /_fleet/_fleet_msearch`, `GET or POST /{index}/_fleet/_fleet_msearch`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-msearch
   */
  readonly msearch: DocumentMethod<FleetApi.FleetMsearchRequest, FleetApi.FleetMsearchResponseOf>
  /**
   * `fleet.search`: `GET or POST /{index}/_fleet/_fleet_search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-search
   */
  readonly search: DocumentMethod<FleetApi.FleetSearchRequest, FleetApi.FleetSearchResponseOf>
}

/**
 * The endpoints of the namespace `graph` as methods.
 * @category models
 * @since 0.1.0
 */
export interface GraphNamespace {
  /**
   * `graph.explore`: `GET or POST /{index}/_graph/explore`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-graph
   */
  readonly explore: Method<GraphApi.GraphExploreRequest, GraphApi.GraphExploreResponse>
}

/**
 * The endpoints of the namespace `ilm` as methods.
 * @category models
 * @since 0.1.0
 */
export interface IlmNamespace {
  /**
   * `ilm.delete_lifecycle`: `DELETE /_ilm/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-delete-lifecycle
   */
  readonly deleteLifecycle: Method<IlmApi.IlmDeleteLifecycleRequest, IlmApi.IlmDeleteLifecycleResponse>
  /**
   * `ilm.explain_lifecycle`: `GET /{index}/_ilm/explain`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-explain-lifecycle
   */
  readonly explainLifecycle: Method<IlmApi.IlmExplainLifecycleRequest, IlmApi.IlmExplainLifecycleResponse>
  /**
   * `ilm.get_lifecycle`: `GET /_ilm/policy/{name}`, `GET /_ilm/policy`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-lifecycle
   */
  readonly getLifecycle: OptionalMethod<IlmApi.IlmGetLifecycleRequest, IlmApi.IlmGetLifecycleResponse>
  /**
   * `ilm.get_status`: `GET /_ilm/status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-get-status
   */
  readonly getStatus: OptionalMethod<IlmApi.IlmGetStatusRequest, IlmApi.IlmGetStatusResponse>
  /**
   * `ilm.migrate_to_data_tiers`: `POST /_ilm/migrate_to_data_tiers`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-migrate-to-data-tiers
   */
  readonly migrateToDataTiers: OptionalMethod<
    IlmApi.IlmMigrateToDataTiersRequest,
    IlmApi.IlmMigrateToDataTiersResponse
  >
  /**
   * `ilm.move_to_step`: `POST /_ilm/move/{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-move-to-step
   */
  readonly moveToStep: Method<IlmApi.IlmMoveToStepRequest, IlmApi.IlmMoveToStepResponse>
  /**
   * `ilm.put_lifecycle`: `PUT /_ilm/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-put-lifecycle
   */
  readonly putLifecycle: Method<IlmApi.IlmPutLifecycleRequest, IlmApi.IlmPutLifecycleResponse>
  /**
   * `ilm.remove_policy`: `POST /{index}/_ilm/remove`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-remove-policy
   */
  readonly removePolicy: Method<IlmApi.IlmRemovePolicyRequest, IlmApi.IlmRemovePolicyResponse>
  /**
   * `ilm.retry`: `POST /{index}/_ilm/retry`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-retry
   */
  readonly retry: Method<IlmApi.IlmRetryRequest, IlmApi.IlmRetryResponse>
  /**
   * `ilm.start`: `POST /_ilm/start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-start
   */
  readonly start: OptionalMethod<IlmApi.IlmStartRequest, IlmApi.IlmStartResponse>
  /**
   * `ilm.stop`: `POST /_ilm/stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ilm-stop
   */
  readonly stop: OptionalMethod<IlmApi.IlmStopRequest, IlmApi.IlmStopResponse>
}

/**
 * The endpoints of the namespace `indices` as methods.
 * @category models
 * @since 0.1.0
 */
export interface IndicesNamespace {
  /**
   * `indices.add_block`: `PUT /{index}/_block/{block}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-add-block
   */
  readonly addBlock: Method<IndicesApi.IndicesAddBlockRequest, IndicesApi.IndicesAddBlockResponse>
  /**
   * `indices.analyze`: `GET or POST /_analyze`, `GET or POST /{index}/_analyze`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-analyze
   */
  readonly analyze: OptionalMethod<IndicesApi.IndicesAnalyzeRequest, IndicesApi.IndicesAnalyzeResponse>
  /**
   * `indices.cancel_migrate_reindex`: `POST /_migration/reindex/{index}/_cancel`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-cancel-migrate-reindex
   */
  readonly cancelMigrateReindex: Method<
    IndicesApi.IndicesCancelMigrateReindexRequest,
    IndicesApi.IndicesCancelMigrateReindexResponse
  >
  /**
   * `indices.clear_cache`: `POST /_cache/clear`, `POST /{index}/_cache/clear`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clear-cache
   */
  readonly clearCache: OptionalMethod<
    IndicesApi.IndicesClearCacheRequest,
    IndicesApi.IndicesClearCacheResponse
  >
  /**
   * `indices.clone`: `PUT or POST /{index}/_clone/{target}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clone
   */
  readonly clone: Method<IndicesApi.IndicesCloneRequest, IndicesApi.IndicesCloneResponse>
  /**
   * `indices.close`: `POST /{index}/_close`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-close
   */
  readonly close: Method<IndicesApi.IndicesCloseRequest, IndicesApi.IndicesCloseResponse>
  /**
   * `indices.create`: `PUT /{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create
   */
  readonly create: Method<IndicesApi.IndicesCreateRequest, IndicesApi.IndicesCreateResponse>
  /**
   * `indices.create_data_stream`: `PUT /_data_stream/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-data-stream
   */
  readonly createDataStream: Method<
    IndicesApi.IndicesCreateDataStreamRequest,
    IndicesApi.IndicesCreateDataStreamResponse
  >
  /**
   * `indices.create_from`: `PUT or POST /_create_from/{source}/{dest}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-from
   */
  readonly createFrom: Method<IndicesApi.IndicesCreateFromRequest, IndicesApi.IndicesCreateFromResponse>
  /**
   * `indices.data_streams_stats`: `GET /_data_stream/_stats`, `GET /_data_stream/{name}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-data-streams-stats-1
   */
  readonly dataStreamsStats: OptionalMethod<
    IndicesApi.IndicesDataStreamsStatsRequest,
    IndicesApi.IndicesDataStreamsStatsResponse
  >
  /**
   * `indices.delete`: `DELETE /{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete
   */
  readonly delete: Method<IndicesApi.IndicesDeleteRequest, IndicesApi.IndicesDeleteResponse>
  /**
   * `indices.delete_alias`: `DELETE /{index}/_alias/{name}`, `DELETE /{index}/_aliases/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-alias
   */
  readonly deleteAlias: Method<IndicesApi.IndicesDeleteAliasRequest, IndicesApi.IndicesDeleteAliasResponse>
  /**
   * `indices.delete_data_lifecycle`: `DELETE /_data_stream/{name}/_lifecycle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-lifecycle
   */
  readonly deleteDataLifecycle: Method<
    IndicesApi.IndicesDeleteDataLifecycleRequest,
    IndicesApi.IndicesDeleteDataLifecycleResponse
  >
  /**
   * `indices.delete_data_stream`: `DELETE /_data_stream/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream
   */
  readonly deleteDataStream: Method<
    IndicesApi.IndicesDeleteDataStreamRequest,
    IndicesApi.IndicesDeleteDataStreamResponse
  >
  /**
   * `indices.delete_data_stream_options`: `DELETE /_data_stream/{name}/_options`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream-options
   */
  readonly deleteDataStreamOptions: Method<
    IndicesApi.IndicesDeleteDataStreamOptionsRequest,
    IndicesApi.IndicesDeleteDataStreamOptionsResponse
  >
  /**
   * `indices.delete_index_template`: `DELETE /_index_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-index-template
   */
  readonly deleteIndexTemplate: Method<
    IndicesApi.IndicesDeleteIndexTemplateRequest,
    IndicesApi.IndicesDeleteIndexTemplateResponse
  >
  /**
   * `indices.delete_template`: `DELETE /_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-template
   * @deprecated since Elasticsearch 7.8.0
   */
  readonly deleteTemplate: Method<
    IndicesApi.IndicesDeleteTemplateRequest,
    IndicesApi.IndicesDeleteTemplateResponse
  >
  /**
   * `indices.disk_usage`: `POST /{index}/_disk_usage`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-disk-usage
   */
  readonly diskUsage: Method<IndicesApi.IndicesDiskUsageRequest, IndicesApi.IndicesDiskUsageResponse>
  /**
   * `indices.downsample`: `POST /{index}/_downsample/{target_index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-downsample
   */
  readonly downsample: Method<IndicesApi.IndicesDownsampleRequest, IndicesApi.IndicesDownsampleResponse>
  /**
   * `indices.exists`: `HEAD /{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists
   */
  readonly exists: Method<IndicesApi.IndicesExistsRequest, boolean>
  /**
   * `indices.exists_alias`: `HEAD /_alias/{name}`, `HEAD /{index}/_alias/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-alias
   */
  readonly existsAlias: Method<IndicesApi.IndicesExistsAliasRequest, boolean>
  /**
   * `indices.exists_index_template`: `HEAD /_index_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-index-template
   */
  readonly existsIndexTemplate: Method<IndicesApi.IndicesExistsIndexTemplateRequest, boolean>
  /**
   * `indices.exists_template`: `HEAD /_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-template
   */
  readonly existsTemplate: Method<IndicesApi.IndicesExistsTemplateRequest, boolean>
  /**
   * `indices.explain_data_lifecycle`: `GET /{index}/_lifecycle/explain`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-explain-data-lifecycle
   */
  readonly explainDataLifecycle: Method<
    IndicesApi.IndicesExplainDataLifecycleRequest,
    IndicesApi.IndicesExplainDataLifecycleResponse
  >
  /**
   * `indices.field_usage_stats`: `GET /{index}/_field_usage_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-field-usage-stats
   */
  readonly fieldUsageStats: Method<
    IndicesApi.IndicesFieldUsageStatsRequest,
    IndicesApi.IndicesFieldUsageStatsResponse
  >
  /**
   * `indices.flush`: `POST or GET /_flush`, `POST or GET /{index}/_flush`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-flush
   */
  readonly flush: OptionalMethod<IndicesApi.IndicesFlushRequest, IndicesApi.IndicesFlushResponse>
  /**
   * `indices.forcemerge`: `POST /_forcemerge`, `POST /{index}/_forcemerge`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-forcemerge
   */
  readonly forcemerge: OptionalMethod<
    IndicesApi.IndicesForcemergeRequest,
    IndicesApi.IndicesForcemergeResponse
  >
  /**
   * `indices.get`: `GET /{index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get
   */
  readonly get: Method<IndicesApi.IndicesGetRequest, IndicesApi.IndicesGetResponse>
  /**
   * `indices.get_alias`: `GET /_alias`, `GET /_alias/{name}`, `GET /{index}/_alias/{name}`, `GET /{index}/_alias`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-alias
   */
  readonly getAlias: OptionalMethod<IndicesApi.IndicesGetAliasRequest, IndicesApi.IndicesGetAliasResponse>
  /**
   * `indices.get_data_lifecycle`: `GET /_data_stream/{name}/_lifecycle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle
   */
  readonly getDataLifecycle: Method<
    IndicesApi.IndicesGetDataLifecycleRequest,
    IndicesApi.IndicesGetDataLifecycleResponse
  >
  /**
   * `indices.get_data_lifecycle_stats`: `GET /_lifecycle/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle-stats
   */
  readonly getDataLifecycleStats: OptionalMethod<
    IndicesApi.IndicesGetDataLifecycleStatsRequest,
    IndicesApi.IndicesGetDataLifecycleStatsResponse
  >
  /**
   * `indices.get_data_stream`: `GET /_data_stream`, `GET /_data_stream/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream
   */
  readonly getDataStream: OptionalMethod<
    IndicesApi.IndicesGetDataStreamRequest,
    IndicesApi.IndicesGetDataStreamResponse
  >
  /**
   * `indices.get_data_stream_mappings`: `GET /_data_stream/{name}/_mappings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-mappings
   */
  readonly getDataStreamMappings: Method<
    IndicesApi.IndicesGetDataStreamMappingsRequest,
    IndicesApi.IndicesGetDataStreamMappingsResponse
  >
  /**
   * `indices.get_data_stream_options`: `GET /_data_stream/{name}/_options`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-options
   */
  readonly getDataStreamOptions: Method<
    IndicesApi.IndicesGetDataStreamOptionsRequest,
    IndicesApi.IndicesGetDataStreamOptionsResponse
  >
  /**
   * `indices.get_data_stream_settings`: `GET /_data_stream/{name}/_settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-settings
   */
  readonly getDataStreamSettings: Method<
    IndicesApi.IndicesGetDataStreamSettingsRequest,
    IndicesApi.IndicesGetDataStreamSettingsResponse
  >
  /**
   * `indices.get_field_mapping`: `GET /_mapping/field/{fields}`, `GET /{index}/_mapping/field/{fields}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping
   */
  readonly getFieldMapping: Method<
    IndicesApi.IndicesGetFieldMappingRequest,
    IndicesApi.IndicesGetFieldMappingResponse
  >
  /**
   * `indices.get_index_template`: `GET /_index_template`, `GET /_index_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-index-template
   */
  readonly getIndexTemplate: OptionalMethod<
    IndicesApi.IndicesGetIndexTemplateRequest,
    IndicesApi.IndicesGetIndexTemplateResponse
  >
  /**
   * `indices.get_mapping`: `GET /_mapping`, `GET /{index}/_mapping`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping
   */
  readonly getMapping: OptionalMethod<
    IndicesApi.IndicesGetMappingRequest,
    IndicesApi.IndicesGetMappingResponse
  >
  /**
   * `indices.get_migrate_reindex_status`: `GET /_migration/reindex/{index}/_status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-migration
   */
  readonly getMigrateReindexStatus: Method<
    IndicesApi.IndicesGetMigrateReindexStatusRequest,
    IndicesApi.IndicesGetMigrateReindexStatusResponse
  >
  /**
   * `indices.get_settings`: `GET /_settings`, `GET /{index}/_settings`, `GET /{index}/_settings/{name}`, `GET /_settings/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-settings
   */
  readonly getSettings: OptionalMethod<
    IndicesApi.IndicesGetSettingsRequest,
    IndicesApi.IndicesGetSettingsResponse
  >
  /**
   * `indices.get_template`: `GET /_template`, `GET /_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-template
   * @deprecated since Elasticsearch 7.8.0
   */
  readonly getTemplate: OptionalMethod<
    IndicesApi.IndicesGetTemplateRequest,
    IndicesApi.IndicesGetTemplateResponse
  >
  /**
   * `indices.migrate_reindex`: `POST /_migration/reindex`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-reindex
   */
  readonly migrateReindex: Method<
    IndicesApi.IndicesMigrateReindexRequest,
    IndicesApi.IndicesMigrateReindexResponse
  >
  /**
   * `indices.migrate_to_data_stream`: `POST /_data_stream/_migrate/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-to-data-stream
   */
  readonly migrateToDataStream: Method<
    IndicesApi.IndicesMigrateToDataStreamRequest,
    IndicesApi.IndicesMigrateToDataStreamResponse
  >
  /**
   * `indices.modify_data_stream`: `POST /_data_stream/_modify`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-modify-data-stream
   */
  readonly modifyDataStream: Method<
    IndicesApi.IndicesModifyDataStreamRequest,
    IndicesApi.IndicesModifyDataStreamResponse
  >
  /**
   * `indices.open`: `POST /{index}/_open`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-open
   */
  readonly open: Method<IndicesApi.IndicesOpenRequest, IndicesApi.IndicesOpenResponse>
  /**
   * `indices.promote_data_stream`: `POST /_data_stream/_promote/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-promote-data-stream
   */
  readonly promoteDataStream: Method<
    IndicesApi.IndicesPromoteDataStreamRequest,
    IndicesApi.IndicesPromoteDataStreamResponse
  >
  /**
   * `indices.put_alias`: `PUT or POST /{index}/_alias/{name}`, `PUT or POST /{index}/_aliases/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-alias
   */
  readonly putAlias: Method<IndicesApi.IndicesPutAliasRequest, IndicesApi.IndicesPutAliasResponse>
  /**
   * `indices.put_data_lifecycle`: `PUT /_data_stream/{name}/_lifecycle`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-lifecycle
   */
  readonly putDataLifecycle: Method<
    IndicesApi.IndicesPutDataLifecycleRequest,
    IndicesApi.IndicesPutDataLifecycleResponse
  >
  /**
   * `indices.put_data_stream_mappings`: `PUT /_data_stream/{name}/_mappings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-mappings
   */
  readonly putDataStreamMappings: Method<
    IndicesApi.IndicesPutDataStreamMappingsRequest,
    IndicesApi.IndicesPutDataStreamMappingsResponse
  >
  /**
   * `indices.put_data_stream_options`: `PUT /_data_stream/{name}/_options`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-options
   */
  readonly putDataStreamOptions: Method<
    IndicesApi.IndicesPutDataStreamOptionsRequest,
    IndicesApi.IndicesPutDataStreamOptionsResponse
  >
  /**
   * `indices.put_data_stream_settings`: `PUT /_data_stream/{name}/_settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-settings
   */
  readonly putDataStreamSettings: Method<
    IndicesApi.IndicesPutDataStreamSettingsRequest,
    IndicesApi.IndicesPutDataStreamSettingsResponse
  >
  /**
   * `indices.put_index_template`: `PUT or POST /_index_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-index-template
   */
  readonly putIndexTemplate: Method<
    IndicesApi.IndicesPutIndexTemplateRequest,
    IndicesApi.IndicesPutIndexTemplateResponse
  >
  /**
   * `indices.put_mapping`: `PUT or POST /{index}/_mapping`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-mapping
   */
  readonly putMapping: Method<IndicesApi.IndicesPutMappingRequest, IndicesApi.IndicesPutMappingResponse>
  /**
   * `indices.put_settings`: `PUT /_settings`, `PUT /{index}/_settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-settings
   */
  readonly putSettings: Method<IndicesApi.IndicesPutSettingsRequest, IndicesApi.IndicesPutSettingsResponse>
  /**
   * `indices.put_template`: `PUT or POST /_template/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-template
   * @deprecated since Elasticsearch 7.8.0
   */
  readonly putTemplate: Method<IndicesApi.IndicesPutTemplateRequest, IndicesApi.IndicesPutTemplateResponse>
  /**
   * `indices.recovery`: `GET /_recovery`, `GET /{index}/_recovery`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-recovery
   */
  readonly recovery: OptionalMethod<IndicesApi.IndicesRecoveryRequest, IndicesApi.IndicesRecoveryResponse>
  /**
   * `indices.refresh`: `POST or GET /_refresh`, `POST or GET /{index}/_refresh`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh
   */
  readonly refresh: OptionalMethod<IndicesApi.IndicesRefreshRequest, IndicesApi.IndicesRefreshResponse>
  /**
   * `indices.reload_search_analyzers`: `GET or POST /{index}/_reload_search_analyzers`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-reload-search-analyzers
   */
  readonly reloadSearchAnalyzers: Method<
    IndicesApi.IndicesReloadSearchAnalyzersRequest,
    IndicesApi.IndicesReloadSearchAnalyzersResponse
  >
  /**
   * `indices.remove_block`: `DELETE /{index}/_block/{block}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-remove-block
   */
  readonly removeBlock: Method<IndicesApi.IndicesRemoveBlockRequest, IndicesApi.IndicesRemoveBlockResponse>
  /**
   * `indices.resolve_cluster`: `GET /_resolve/cluster`, `GET /_resolve/cluster/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-cluster
   */
  readonly resolveCluster: OptionalMethod<
    IndicesApi.IndicesResolveClusterRequest,
    IndicesApi.IndicesResolveClusterResponse
  >
  /**
   * `indices.resolve_index`: `GET or POST /_resolve/index/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-index
   */
  readonly resolveIndex: Method<IndicesApi.IndicesResolveIndexRequest, IndicesApi.IndicesResolveIndexResponse>
  /**
   * `indices.rollover`: `POST /{alias}/_rollover`, `POST /{alias}/_rollover/{new_index}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-rollover
   */
  readonly rollover: Method<IndicesApi.IndicesRolloverRequest, IndicesApi.IndicesRolloverResponse>
  /**
   * `indices.segments`: `GET /_segments`, `GET /{index}/_segments`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-segments
   */
  readonly segments: OptionalMethod<IndicesApi.IndicesSegmentsRequest, IndicesApi.IndicesSegmentsResponse>
  /**
   * `indices.shard_stores`: `GET /_shard_stores`, `GET /{index}/_shard_stores`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shard-stores
   */
  readonly shardStores: OptionalMethod<
    IndicesApi.IndicesShardStoresRequest,
    IndicesApi.IndicesShardStoresResponse
  >
  /**
   * `indices.shrink`: `PUT or POST /{index}/_shrink/{target}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shrink
   */
  readonly shrink: Method<IndicesApi.IndicesShrinkRequest, IndicesApi.IndicesShrinkResponse>
  /**
   * `indices.simulate_index_template`: `POST /_index_template/_simulate_index/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-index-template
   */
  readonly simulateIndexTemplate: Method<
    IndicesApi.IndicesSimulateIndexTemplateRequest,
    IndicesApi.IndicesSimulateIndexTemplateResponse
  >
  /**
   * `indices.simulate_template`: `POST /_index_template/_simulate`, `POST /_index_template/_simulate/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-template
   */
  readonly simulateTemplate: OptionalMethod<
    IndicesApi.IndicesSimulateTemplateRequest,
    IndicesApi.IndicesSimulateTemplateResponse
  >
  /**
   * `indices.split`: `PUT or POST /{index}/_split/{target}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-split
   */
  readonly split: Method<IndicesApi.IndicesSplitRequest, IndicesApi.IndicesSplitResponse>
  /**
   * `indices.stats`: `GET /_stats`, `GET /_stats/{metric}`, `GET /{index}/_stats`, `GET /{index}/_stats/{metric}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-stats
   */
  readonly stats: OptionalMethod<IndicesApi.IndicesStatsRequest, IndicesApi.IndicesStatsResponse>
  /**
   * `indices.update_aliases`: `POST /_aliases`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-update-aliases
   */
  readonly updateAliases: OptionalMethod<
    IndicesApi.IndicesUpdateAliasesRequest,
    IndicesApi.IndicesUpdateAliasesResponse
  >
  /**
   * `indices.validate_query`: `GET or POST /_validate/query`, `GET or POST /{index}/_validate/query`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-validate-query
   */
  readonly validateQuery: OptionalMethod<
    IndicesApi.IndicesValidateQueryRequest,
    IndicesApi.IndicesValidateQueryResponse
  >
}

/**
 * The endpoints of the namespace `inference` as methods.
 * @category models
 * @since 0.1.0
 */
export interface InferenceNamespace {
  /**
   * `inference.chat_completion_unified`: `POST /_inference/chat_completion/{inference_id}/_stream`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-unified-inference
   */
  readonly chatCompletionUnified: Method<InferenceApi.InferenceChatCompletionUnifiedRequest, Uint8Array>
  /**
   * `inference.completion`: `POST /_inference/completion/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly completion: Method<
    InferenceApi.InferenceCompletionRequest,
    InferenceApi.InferenceCompletionResponse
  >
  /**
   * `inference.delete`: `DELETE /_inference/{inference_id}`, `DELETE /_inference/{task_type}/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-delete
   */
  readonly delete: Method<InferenceApi.InferenceDeleteRequest, InferenceApi.InferenceDeleteResponse>
  /**
   * `inference.embedding`: `POST /_inference/embedding/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly embedding: Method<InferenceApi.InferenceEmbeddingRequest, InferenceApi.InferenceEmbeddingResponse>
  /**
   * `inference.get`: `GET /_inference`, `GET /_inference/{inference_id}`, `GET /_inference/{task_type}/{inference_id}`, `GET /_inference/{task_type}/_all`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-get
   */
  readonly get: OptionalMethod<InferenceApi.InferenceGetRequest, InferenceApi.InferenceGetResponse>
  /**
   * `inference.inference`: `POST /_inference/{inference_id}`, `POST /_inference/{task_type}/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly inference: Method<InferenceApi.InferenceInferenceRequest, InferenceApi.InferenceInferenceResponse>
  /**
   * `inference.put`: `PUT /_inference/{inference_id}`, `PUT /_inference/{task_type}/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put
   */
  readonly put: Method<InferenceApi.InferencePutRequest, InferenceApi.InferencePutResponse>
  /**
   * `inference.put_ai21`: `PUT /_inference/{task_type}/{ai21_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-ai21
   */
  readonly putAi21: Method<InferenceApi.InferencePutAi21Request, InferenceApi.InferencePutAi21Response>
  /**
   * `inference.put_alibabacloud`: `PUT /_inference/{task_type}/{alibabacloud_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-alibabacloud
   */
  readonly putAlibabacloud: Method<
    InferenceApi.InferencePutAlibabacloudRequest,
    InferenceApi.InferencePutAlibabacloudResponse
  >
  /**
   * `inference.put_amazonbedrock`: `PUT /_inference/{task_type}/{amazonbedrock_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonbedrock
   */
  readonly putAmazonbedrock: Method<
    InferenceApi.InferencePutAmazonbedrockRequest,
    InferenceApi.InferencePutAmazonbedrockResponse
  >
  /**
   * `inference.put_amazonsagemaker`: `PUT /_inference/{task_type}/{amazonsagemaker_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-amazonsagemaker
   */
  readonly putAmazonsagemaker: Method<
    InferenceApi.InferencePutAmazonsagemakerRequest,
    InferenceApi.InferencePutAmazonsagemakerResponse
  >
  /**
   * `inference.put_anthropic`: `PUT /_inference/{task_type}/{anthropic_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-anthropic
   */
  readonly putAnthropic: Method<
    InferenceApi.InferencePutAnthropicRequest,
    InferenceApi.InferencePutAnthropicResponse
  >
  /**
   * `inference.put_azureaistudio`: `PUT /_inference/{task_type}/{azureaistudio_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureaistudio
   */
  readonly putAzureaistudio: Method<
    InferenceApi.InferencePutAzureaistudioRequest,
    InferenceApi.InferencePutAzureaistudioResponse
  >
  /**
   * `inference.put_azureopenai`: `PUT /_inference/{task_type}/{azureopenai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-azureopenai
   */
  readonly putAzureopenai: Method<
    InferenceApi.InferencePutAzureopenaiRequest,
    InferenceApi.InferencePutAzureopenaiResponse
  >
  /**
   * `inference.put_cohere`: `PUT /_inference/{task_type}/{cohere_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-cohere
   */
  readonly putCohere: Method<InferenceApi.InferencePutCohereRequest, InferenceApi.InferencePutCohereResponse>
  /**
   * `inference.put_contextualai`: `PUT /_inference/{task_type}/{contextualai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-contextualai
   */
  readonly putContextualai: Method<
    InferenceApi.InferencePutContextualaiRequest,
    InferenceApi.InferencePutContextualaiResponse
  >
  /**
   * `inference.put_custom`: `PUT /_inference/{task_type}/{custom_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-custom
   */
  readonly putCustom: Method<InferenceApi.InferencePutCustomRequest, InferenceApi.InferencePutCustomResponse>
  /**
   * `inference.put_deepseek`: `PUT /_inference/{task_type}/{deepseek_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-deepseek
   */
  readonly putDeepseek: Method<
    InferenceApi.InferencePutDeepseekRequest,
    InferenceApi.InferencePutDeepseekResponse
  >
  /**
   * `inference.put_elasticsearch`: `PUT /_inference/{task_type}/{elasticsearch_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elasticsearch
   */
  readonly putElasticsearch: Method<
    InferenceApi.InferencePutElasticsearchRequest,
    InferenceApi.InferencePutElasticsearchResponse
  >
  /**
   * `inference.put_elser`: `PUT /_inference/{task_type}/{elser_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-elser
   * @deprecated since Elasticsearch 8.16.0
   */
  readonly putElser: Method<InferenceApi.InferencePutElserRequest, InferenceApi.InferencePutElserResponse>
  /**
   * `inference.put_fireworksai`: `PUT /_inference/{task_type}/{fireworksai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-fireworksai
   */
  readonly putFireworksai: Method<
    InferenceApi.InferencePutFireworksaiRequest,
    InferenceApi.InferencePutFireworksaiResponse
  >
  /**
   * `inference.put_googleaistudio`: `PUT /_inference/{task_type}/{googleaistudio_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googleaistudio
   */
  readonly putGoogleaistudio: Method<
    InferenceApi.InferencePutGoogleaistudioRequest,
    InferenceApi.InferencePutGoogleaistudioResponse
  >
  /**
   * `inference.put_googlevertexai`: `PUT /_inference/{task_type}/{googlevertexai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-googlevertexai
   */
  readonly putGooglevertexai: Method<
    InferenceApi.InferencePutGooglevertexaiRequest,
    InferenceApi.InferencePutGooglevertexaiResponse
  >
  /**
   * `inference.put_groq`: `PUT /_inference/{task_type}/{groq_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-groq
   */
  readonly putGroq: Method<InferenceApi.InferencePutGroqRequest, InferenceApi.InferencePutGroqResponse>
  /**
   * `inference.put_hugging_face`: `PUT /_inference/{task_type}/{huggingface_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-hugging-face
   */
  readonly putHuggingFace: Method<
    InferenceApi.InferencePutHuggingFaceRequest,
    InferenceApi.InferencePutHuggingFaceResponse
  >
  /**
   * `inference.put_jinaai`: `PUT /_inference/{task_type}/{jinaai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-jinaai
   */
  readonly putJinaai: Method<InferenceApi.InferencePutJinaaiRequest, InferenceApi.InferencePutJinaaiResponse>
  /**
   * `inference.put_llama`: `PUT /_inference/{task_type}/{llama_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-llama
   */
  readonly putLlama: Method<InferenceApi.InferencePutLlamaRequest, InferenceApi.InferencePutLlamaResponse>
  /**
   * `inference.put_mistral`: `PUT /_inference/{task_type}/{mistral_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-mistral
   */
  readonly putMistral: Method<
    InferenceApi.InferencePutMistralRequest,
    InferenceApi.InferencePutMistralResponse
  >
  /**
   * `inference.put_nvidia`: `PUT /_inference/{task_type}/{nvidia_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-nvidia
   */
  readonly putNvidia: Method<InferenceApi.InferencePutNvidiaRequest, InferenceApi.InferencePutNvidiaResponse>
  /**
   * `inference.put_openai`: `PUT /_inference/{task_type}/{openai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openai
   */
  readonly putOpenai: Method<InferenceApi.InferencePutOpenaiRequest, InferenceApi.InferencePutOpenaiResponse>
  /**
   * `inference.put_openshift_ai`: `PUT /_inference/{task_type}/{openshiftai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-openshift-ai
   */
  readonly putOpenshiftAi: Method<
    InferenceApi.InferencePutOpenshiftAiRequest,
    InferenceApi.InferencePutOpenshiftAiResponse
  >
  /**
   * `inference.put_voyageai`: `PUT /_inference/{task_type}/{voyageai_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-voyageai
   */
  readonly putVoyageai: Method<
    InferenceApi.InferencePutVoyageaiRequest,
    InferenceApi.InferencePutVoyageaiResponse
  >
  /**
   * `inference.put_watsonx`: `PUT /_inference/{task_type}/{watsonx_inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-put-watsonx
   */
  readonly putWatsonx: Method<
    InferenceApi.InferencePutWatsonxRequest,
    InferenceApi.InferencePutWatsonxResponse
  >
  /**
   * `inference.rerank`: `POST /_inference/rerank/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly rerank: Method<InferenceApi.InferenceRerankRequest, InferenceApi.InferenceRerankResponse>
  /**
   * `inference.sparse_embedding`: `POST /_inference/sparse_embedding/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly sparseEmbedding: Method<
    InferenceApi.InferenceSparseEmbeddingRequest,
    InferenceApi.InferenceSparseEmbeddingResponse
  >
  /**
   * `inference.stream_completion`: `POST /_inference/completion/{inference_id}/_stream`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-stream-completion
   */
  readonly streamCompletion: Method<InferenceApi.InferenceStreamCompletionRequest, Uint8Array>
  /**
   * `inference.text_embedding`: `POST /_inference/text_embedding/{inference_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-inference
   */
  readonly textEmbedding: Method<
    InferenceApi.InferenceTextEmbeddingRequest,
    InferenceApi.InferenceTextEmbeddingResponse
  >
  /**
   * `inference.update`: `PUT /_inference/{inference_id}/_update`, `PUT /_inference/{task_type}/{inference_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-inference-update
   */
  readonly update: Method<InferenceApi.InferenceUpdateRequest, InferenceApi.InferenceUpdateResponse>
}

/**
 * The endpoints of the namespace `ingest` as methods.
 * @category models
 * @since 0.1.0
 */
export interface IngestNamespace {
  /**
   * `ingest.delete_geoip_database`: `DELETE /_ingest/geoip/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-geoip-database
   */
  readonly deleteGeoipDatabase: Method<
    IngestApi.IngestDeleteGeoipDatabaseRequest,
    IngestApi.IngestDeleteGeoipDatabaseResponse
  >
  /**
   * `ingest.delete_ip_location_database`: `DELETE /_ingest/ip_location/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-ip-location-database
   */
  readonly deleteIpLocationDatabase: Method<
    IngestApi.IngestDeleteIpLocationDatabaseRequest,
    IngestApi.IngestDeleteIpLocationDatabaseResponse
  >
  /**
   * `ingest.delete_pipeline`: `DELETE /_ingest/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-delete-pipeline
   */
  readonly deletePipeline: Method<
    IngestApi.IngestDeletePipelineRequest,
    IngestApi.IngestDeletePipelineResponse
  >
  /**
   * `ingest.geo_ip_stats`: `GET /_ingest/geoip/stats`.
   * Documentation: https://www.elastic.co/docs/reference/enrich-processor/geoip-processor
   */
  readonly geoIpStats: OptionalMethod<IngestApi.IngestGeoIpStatsRequest, IngestApi.IngestGeoIpStatsResponse>
  /**
   * `ingest.get_geoip_database`: `GET /_ingest/geoip/database`, `GET /_ingest/geoip/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-geoip-database
   */
  readonly getGeoipDatabase: OptionalMethod<
    IngestApi.IngestGetGeoipDatabaseRequest,
    IngestApi.IngestGetGeoipDatabaseResponse
  >
  /**
   * `ingest.get_ip_location_database`: `GET /_ingest/ip_location/database`, `GET /_ingest/ip_location/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-ip-location-database
   */
  readonly getIpLocationDatabase: OptionalMethod<
    IngestApi.IngestGetIpLocationDatabaseRequest,
    IngestApi.IngestGetIpLocationDatabaseResponse
  >
  /**
   * `ingest.get_pipeline`: `GET /_ingest/pipeline`, `GET /_ingest/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-get-pipeline
   */
  readonly getPipeline: OptionalMethod<
    IngestApi.IngestGetPipelineRequest,
    IngestApi.IngestGetPipelineResponse
  >
  /**
   * `ingest.processor_grok`: `GET /_ingest/processor/grok`.
   * Documentation: https://www.elastic.co/docs/reference/enrich-processor/grok-processor
   */
  readonly processorGrok: OptionalMethod<
    IngestApi.IngestProcessorGrokRequest,
    IngestApi.IngestProcessorGrokResponse
  >
  /**
   * `ingest.put_geoip_database`: `PUT /_ingest/geoip/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-geoip-database
   */
  readonly putGeoipDatabase: Method<
    IngestApi.IngestPutGeoipDatabaseRequest,
    IngestApi.IngestPutGeoipDatabaseResponse
  >
  /**
   * `ingest.put_ip_location_database`: `PUT /_ingest/ip_location/database/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-put-ip-location-database
   */
  readonly putIpLocationDatabase: Method<
    IngestApi.IngestPutIpLocationDatabaseRequest,
    IngestApi.IngestPutIpLocationDatabaseResponse
  >
  /**
   * `ingest.put_pipeline`: `PUT /_ingest/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/manage-data/ingest/transform-enrich/ingest-pipelines
   */
  readonly putPipeline: Method<IngestApi.IngestPutPipelineRequest, IngestApi.IngestPutPipelineResponse>
  /**
   * `ingest.simulate`: `GET or POST /_ingest/pipeline/_simulate`, `GET or POST /_ingest/pipeline/{id}/_simulate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ingest-simulate
   */
  readonly simulate: Method<IngestApi.IngestSimulateRequest, IngestApi.IngestSimulateResponse>
}

/**
 * The endpoints of the namespace `license` as methods.
 * @category models
 * @since 0.1.0
 */
export interface LicenseNamespace {
  /**
   * `license.delete`: `DELETE /_license`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-delete
   */
  readonly delete: OptionalMethod<LicenseApi.LicenseDeleteRequest, LicenseApi.LicenseDeleteResponse>
  /**
   * `license.get`: `GET /_license`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get
   */
  readonly get: OptionalMethod<LicenseApi.LicenseGetRequest, LicenseApi.LicenseGetResponse>
  /**
   * `license.get_basic_status`: `GET /_license/basic_status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-basic-status
   */
  readonly getBasicStatus: OptionalMethod<
    LicenseApi.LicenseGetBasicStatusRequest,
    LicenseApi.LicenseGetBasicStatusResponse
  >
  /**
   * `license.get_trial_status`: `GET /_license/trial_status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-trial-status
   */
  readonly getTrialStatus: OptionalMethod<
    LicenseApi.LicenseGetTrialStatusRequest,
    LicenseApi.LicenseGetTrialStatusResponse
  >
  /**
   * `license.post`: `PUT or POST /_license`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post
   */
  readonly post: OptionalMethod<LicenseApi.LicensePostRequest, LicenseApi.LicensePostResponse>
  /**
   * `license.post_start_basic`: `POST /_license/start_basic`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-basic
   */
  readonly postStartBasic: OptionalMethod<
    LicenseApi.LicensePostStartBasicRequest,
    LicenseApi.LicensePostStartBasicResponse
  >
  /**
   * `license.post_start_trial`: `POST /_license/start_trial`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-trial
   */
  readonly postStartTrial: OptionalMethod<
    LicenseApi.LicensePostStartTrialRequest,
    LicenseApi.LicensePostStartTrialResponse
  >
}

/**
 * The endpoints of the namespace `logstash` as methods.
 * @category models
 * @since 0.1.0
 */
export interface LogstashNamespace {
  /**
   * `logstash.delete_pipeline`: `DELETE /_logstash/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-delete-pipeline
   */
  readonly deletePipeline: Method<LogstashApi.LogstashDeletePipelineRequest, void>
  /**
   * `logstash.get_pipeline`: `GET /_logstash/pipeline`, `GET /_logstash/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-get-pipeline
   */
  readonly getPipeline: OptionalMethod<
    LogstashApi.LogstashGetPipelineRequest,
    LogstashApi.LogstashGetPipelineResponse
  >
  /**
   * `logstash.put_pipeline`: `PUT /_logstash/pipeline/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-logstash-put-pipeline
   */
  readonly putPipeline: Method<LogstashApi.LogstashPutPipelineRequest, void>
}

/**
 * The endpoints of the namespace `migration` as methods.
 * @category models
 * @since 0.1.0
 */
export interface MigrationNamespace {
  /**
   * `migration.deprecations`: `GET /_migration/deprecations`, `GET /{index}/_migration/deprecations`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-deprecations
   */
  readonly deprecations: OptionalMethod<
    MigrationApi.MigrationDeprecationsRequest,
    MigrationApi.MigrationDeprecationsResponse
  >
  /**
   * `migration.get_feature_upgrade_status`: `GET /_migration/system_features`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status
   */
  readonly getFeatureUpgradeStatus: OptionalMethod<
    MigrationApi.MigrationGetFeatureUpgradeStatusRequest,
    MigrationApi.MigrationGetFeatureUpgradeStatusResponse
  >
  /**
   * `migration.post_feature_upgrade`: `POST /_migration/system_features`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-migration-get-feature-upgrade-status
   */
  readonly postFeatureUpgrade: OptionalMethod<
    MigrationApi.MigrationPostFeatureUpgradeRequest,
    MigrationApi.MigrationPostFeatureUpgradeResponse
  >
}

/**
 * The endpoints of the namespace `ml` as methods.
 * @category models
 * @since 0.1.0
 */
export interface MlNamespace {
  /**
   * `ml.clear_trained_model_deployment_cache`: `POST /_ml/trained_models/{model_id}/deployment/cache/_clear`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-clear-trained-model-deployment-cache
   */
  readonly clearTrainedModelDeploymentCache: Method<
    MlApi.MlClearTrainedModelDeploymentCacheRequest,
    MlApi.MlClearTrainedModelDeploymentCacheResponse
  >
  /**
   * `ml.close_job`: `POST /_ml/anomaly_detectors/{job_id}/_close`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-close-job
   */
  readonly closeJob: Method<MlApi.MlCloseJobRequest, MlApi.MlCloseJobResponse>
  /**
   * `ml.delete_calendar`: `DELETE /_ml/calendars/{calendar_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar
   */
  readonly deleteCalendar: Method<MlApi.MlDeleteCalendarRequest, MlApi.MlDeleteCalendarResponse>
  /**
   * `ml.delete_calendar_event`: `DELETE /_ml/calendars/{calendar_id}/events/{event_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-event
   */
  readonly deleteCalendarEvent: Method<
    MlApi.MlDeleteCalendarEventRequest,
    MlApi.MlDeleteCalendarEventResponse
  >
  /**
   * `ml.delete_calendar_job`: `DELETE /_ml/calendars/{calendar_id}/jobs/{job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-job
   */
  readonly deleteCalendarJob: Method<MlApi.MlDeleteCalendarJobRequest, MlApi.MlDeleteCalendarJobResponse>
  /**
   * `ml.delete_data_frame_analytics`: `DELETE /_ml/data_frame/analytics/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-data-frame-analytics
   */
  readonly deleteDataFrameAnalytics: Method<
    MlApi.MlDeleteDataFrameAnalyticsRequest,
    MlApi.MlDeleteDataFrameAnalyticsResponse
  >
  /**
   * `ml.delete_datafeed`: `DELETE /_ml/datafeeds/{datafeed_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-datafeed
   */
  readonly deleteDatafeed: Method<MlApi.MlDeleteDatafeedRequest, MlApi.MlDeleteDatafeedResponse>
  /**
   * `ml.delete_expired_data`: `DELETE /_ml/_delete_expired_data/{job_id}`, `DELETE /_ml/_delete_expired_data`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-expired-data
   */
  readonly deleteExpiredData: OptionalMethod<
    MlApi.MlDeleteExpiredDataRequest,
    MlApi.MlDeleteExpiredDataResponse
  >
  /**
   * `ml.delete_filter`: `DELETE /_ml/filters/{filter_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-filter
   */
  readonly deleteFilter: Method<MlApi.MlDeleteFilterRequest, MlApi.MlDeleteFilterResponse>
  /**
   * `ml.delete_forecast`: `DELETE /_ml/anomaly_detectors/{job_id}/_forecast`, `DELETE /_ml/anomaly_detectors/{job_id}/_forecast/{forecast_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-forecast
   */
  readonly deleteForecast: Method<MlApi.MlDeleteForecastRequest, MlApi.MlDeleteForecastResponse>
  /**
   * `ml.delete_job`: `DELETE /_ml/anomaly_detectors/{job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-job
   */
  readonly deleteJob: Method<MlApi.MlDeleteJobRequest, MlApi.MlDeleteJobResponse>
  /**
   * `ml.delete_model_snapshot`: `DELETE /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-model-snapshot
   */
  readonly deleteModelSnapshot: Method<
    MlApi.MlDeleteModelSnapshotRequest,
    MlApi.MlDeleteModelSnapshotResponse
  >
  /**
   * `ml.delete_trained_model`: `DELETE /_ml/trained_models/{model_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model
   */
  readonly deleteTrainedModel: Method<MlApi.MlDeleteTrainedModelRequest, MlApi.MlDeleteTrainedModelResponse>
  /**
   * `ml.delete_trained_model_alias`: `DELETE /_ml/trained_models/{model_id}/model_aliases/{model_alias}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model-alias
   */
  readonly deleteTrainedModelAlias: Method<
    MlApi.MlDeleteTrainedModelAliasRequest,
    MlApi.MlDeleteTrainedModelAliasResponse
  >
  /**
   * `ml.estimate_model_memory`: `POST /_ml/anomaly_detectors/_estimate_model_memory`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-estimate-model-memory
   */
  readonly estimateModelMemory: OptionalMethod<
    MlApi.MlEstimateModelMemoryRequest,
    MlApi.MlEstimateModelMemoryResponse
  >
  /**
   * `ml.evaluate_data_frame`: `POST /_ml/data_frame/_evaluate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-evaluate-data-frame
   */
  readonly evaluateDataFrame: Method<MlApi.MlEvaluateDataFrameRequest, MlApi.MlEvaluateDataFrameResponse>
  /**
   * `ml.explain_data_frame_analytics`: `GET or POST /_ml/data_frame/analytics/_explain`, `GET or POST /_ml/data_frame/analytics/{id}/_explain`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-explain-data-frame-analytics
   */
  readonly explainDataFrameAnalytics: OptionalMethod<
    MlApi.MlExplainDataFrameAnalyticsRequest,
    MlApi.MlExplainDataFrameAnalyticsResponse
  >
  /**
   * `ml.flush_job`: `POST /_ml/anomaly_detectors/{job_id}/_flush`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-flush-job
   * @deprecated since Elasticsearch 9.1.0
   */
  readonly flushJob: Method<MlApi.MlFlushJobRequest, MlApi.MlFlushJobResponse>
  /**
   * `ml.forecast`: `POST /_ml/anomaly_detectors/{job_id}/_forecast`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-forecast
   */
  readonly forecast: Method<MlApi.MlForecastRequest, MlApi.MlForecastResponse>
  /**
   * `ml.get_buckets`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/buckets/{timestamp}`, `GET or POST /_ml/anomaly_detectors/{job_id}/results/buckets`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-buckets
   */
  readonly getBuckets: Method<MlApi.MlGetBucketsRequest, MlApi.MlGetBucketsResponse>
  /**
   * `ml.get_calendar_events`: `GET /_ml/calendars/{calendar_id}/events`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendar-events
   */
  readonly getCalendarEvents: Method<MlApi.MlGetCalendarEventsRequest, MlApi.MlGetCalendarEventsResponse>
  /**
   * `ml.get_calendars`: `GET or POST /_ml/calendars`, `GET or POST /_ml/calendars/{calendar_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendars
   */
  readonly getCalendars: OptionalMethod<MlApi.MlGetCalendarsRequest, MlApi.MlGetCalendarsResponse>
  /**
   * `ml.get_categories`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/categories/{category_id}`, `GET or POST /_ml/anomaly_detectors/{job_id}/results/categories`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-categories
   */
  readonly getCategories: Method<MlApi.MlGetCategoriesRequest, MlApi.MlGetCategoriesResponse>
  /**
   * `ml.get_data_frame_analytics`: `GET /_ml/data_frame/analytics/{id}`, `GET /_ml/data_frame/analytics`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics
   */
  readonly getDataFrameAnalytics: OptionalMethod<
    MlApi.MlGetDataFrameAnalyticsRequest,
    MlApi.MlGetDataFrameAnalyticsResponse
  >
  /**
   * `ml.get_data_frame_analytics_stats`: `GET /_ml/data_frame/analytics/_stats`, `GET /_ml/data_frame/analytics/{id}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics-stats
   */
  readonly getDataFrameAnalyticsStats: OptionalMethod<
    MlApi.MlGetDataFrameAnalyticsStatsRequest,
    MlApi.MlGetDataFrameAnalyticsStatsResponse
  >
  /**
   * `ml.get_datafeed_stats`: `GET /_ml/datafeeds/{datafeed_id}/_stats`, `GET /_ml/datafeeds/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeed-stats
   */
  readonly getDatafeedStats: OptionalMethod<MlApi.MlGetDatafeedStatsRequest, MlApi.MlGetDatafeedStatsResponse>
  /**
   * `ml.get_datafeeds`: `GET /_ml/datafeeds/{datafeed_id}`, `GET /_ml/datafeeds`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeeds
   */
  readonly getDatafeeds: OptionalMethod<MlApi.MlGetDatafeedsRequest, MlApi.MlGetDatafeedsResponse>
  /**
   * `ml.get_filters`: `GET /_ml/filters`, `GET /_ml/filters/{filter_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-filters
   */
  readonly getFilters: OptionalMethod<MlApi.MlGetFiltersRequest, MlApi.MlGetFiltersResponse>
  /**
   * `ml.get_influencers`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/influencers`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-influencers
   */
  readonly getInfluencers: Method<MlApi.MlGetInfluencersRequest, MlApi.MlGetInfluencersResponse>
  /**
   * `ml.get_job_stats`: `GET /_ml/anomaly_detectors/_stats`, `GET /_ml/anomaly_detectors/{job_id}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-job-stats
   */
  readonly getJobStats: OptionalMethod<MlApi.MlGetJobStatsRequest, MlApi.MlGetJobStatsResponse>
  /**
   * `ml.get_jobs`: `GET /_ml/anomaly_detectors/{job_id}`, `GET /_ml/anomaly_detectors`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-jobs
   */
  readonly getJobs: OptionalMethod<MlApi.MlGetJobsRequest, MlApi.MlGetJobsResponse>
  /**
   * `ml.get_memory_stats`: `GET /_ml/memory/_stats`, `GET /_ml/memory/{node_id}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-memory-stats
   */
  readonly getMemoryStats: OptionalMethod<MlApi.MlGetMemoryStatsRequest, MlApi.MlGetMemoryStatsResponse>
  /**
   * `ml.get_model_snapshot_upgrade_stats`: `GET /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshot-upgrade-stats
   */
  readonly getModelSnapshotUpgradeStats: Method<
    MlApi.MlGetModelSnapshotUpgradeStatsRequest,
    MlApi.MlGetModelSnapshotUpgradeStatsResponse
  >
  /**
   * `ml.get_model_snapshots`: `GET or POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}`, `GET or POST /_ml/anomaly_detectors/{job_id}/model_snapshots`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshots
   */
  readonly getModelSnapshots: Method<MlApi.MlGetModelSnapshotsRequest, MlApi.MlGetModelSnapshotsResponse>
  /**
   * `ml.get_overall_buckets`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/overall_buckets`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-overall-buckets
   */
  readonly getOverallBuckets: Method<MlApi.MlGetOverallBucketsRequest, MlApi.MlGetOverallBucketsResponse>
  /**
   * `ml.get_records`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/records`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-records
   */
  readonly getRecords: Method<MlApi.MlGetRecordsRequest, MlApi.MlGetRecordsResponse>
  /**
   * `ml.get_trained_models`: `GET /_ml/trained_models/{model_id}`, `GET /_ml/trained_models`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models
   */
  readonly getTrainedModels: OptionalMethod<MlApi.MlGetTrainedModelsRequest, MlApi.MlGetTrainedModelsResponse>
  /**
   * `ml.get_trained_models_stats`: `GET /_ml/trained_models/{model_id}/_stats`, `GET /_ml/trained_models/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models-stats
   */
  readonly getTrainedModelsStats: OptionalMethod<
    MlApi.MlGetTrainedModelsStatsRequest,
    MlApi.MlGetTrainedModelsStatsResponse
  >
  /**
   * `ml.infer_trained_model`: `POST /_ml/trained_models/{model_id}/_infer`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-infer-trained-model
   */
  readonly inferTrainedModel: Method<MlApi.MlInferTrainedModelRequest, MlApi.MlInferTrainedModelResponse>
  /**
   * `ml.info`: `GET /_ml/info`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-info
   */
  readonly info: OptionalMethod<MlApi.MlInfoRequest, MlApi.MlInfoResponse>
  /**
   * `ml.open_job`: `POST /_ml/anomaly_detectors/{job_id}/_open`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-open-job
   */
  readonly openJob: Method<MlApi.MlOpenJobRequest, MlApi.MlOpenJobResponse>
  /**
   * `ml.post_calendar_events`: `POST /_ml/calendars/{calendar_id}/events`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-calendar-events
   */
  readonly postCalendarEvents: Method<MlApi.MlPostCalendarEventsRequest, MlApi.MlPostCalendarEventsResponse>
  /**
   * `ml.post_data`: `POST /_ml/anomaly_detectors/{job_id}/_data`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-data
   * @deprecated since Elasticsearch 7.11.0
   */
  readonly postData: Method<MlApi.MlPostDataRequest, MlApi.MlPostDataResponse>
  /**
   * `ml.preview_data_frame_analytics`: `GET or POST /_ml/data_frame/analytics/_preview`, `GET or POST /_ml/data_frame/analytics/{id}/_preview`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-data-frame-analytics
   */
  readonly previewDataFrameAnalytics: OptionalMethod<
    MlApi.MlPreviewDataFrameAnalyticsRequest,
    MlApi.MlPreviewDataFrameAnalyticsResponse
  >
  /**
   * `ml.preview_datafeed`: `GET or POST /_ml/datafeeds/{datafeed_id}/_preview`, `GET or POST /_ml/datafeeds/_preview`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-datafeed
   */
  readonly previewDatafeed: OptionalDocumentMethod<
    MlApi.MlPreviewDatafeedRequest,
    MlApi.MlPreviewDatafeedResponseOf
  >
  /**
   * `ml.put_calendar`: `PUT /_ml/calendars/{calendar_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar
   */
  readonly putCalendar: Method<MlApi.MlPutCalendarRequest, MlApi.MlPutCalendarResponse>
  /**
   * `ml.put_calendar_job`: `PUT /_ml/calendars/{calendar_id}/jobs/{job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar-job
   */
  readonly putCalendarJob: Method<MlApi.MlPutCalendarJobRequest, MlApi.MlPutCalendarJobResponse>
  /**
   * `ml.put_data_frame_analytics`: `PUT /_ml/data_frame/analytics/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-data-frame-analytics
   */
  readonly putDataFrameAnalytics: Method<
    MlApi.MlPutDataFrameAnalyticsRequest,
    MlApi.MlPutDataFrameAnalyticsResponse
  >
  /**
   * `ml.put_datafeed`: `PUT /_ml/datafeeds/{datafeed_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-datafeed
   */
  readonly putDatafeed: Method<MlApi.MlPutDatafeedRequest, MlApi.MlPutDatafeedResponse>
  /**
   * `ml.put_filter`: `PUT /_ml/filters/{filter_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-filter
   */
  readonly putFilter: Method<MlApi.MlPutFilterRequest, MlApi.MlPutFilterResponse>
  /**
   * `ml.put_job`: `PUT /_ml/anomaly_detectors/{job_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-job
   */
  readonly putJob: Method<MlApi.MlPutJobRequest, MlApi.MlPutJobResponse>
  /**
   * `ml.put_trained_model`: `PUT /_ml/trained_models/{model_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model
   */
  readonly putTrainedModel: Method<MlApi.MlPutTrainedModelRequest, MlApi.MlPutTrainedModelResponse>
  /**
   * `ml.put_trained_model_alias`: `PUT /_ml/trained_models/{model_id}/model_aliases/{model_alias}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-alias
   */
  readonly putTrainedModelAlias: Method<
    MlApi.MlPutTrainedModelAliasRequest,
    MlApi.MlPutTrainedModelAliasResponse
  >
  /**
   * `ml.put_trained_model_definition_part`: `PUT /_ml/trained_models/{model_id}/definition/{part}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-definition-part
   */
  readonly putTrainedModelDefinitionPart: Method<
    MlApi.MlPutTrainedModelDefinitionPartRequest,
    MlApi.MlPutTrainedModelDefinitionPartResponse
  >
  /**
   * `ml.put_trained_model_vocabulary`: `PUT /_ml/trained_models/{model_id}/vocabulary`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-vocabulary
   */
  readonly putTrainedModelVocabulary: Method<
    MlApi.MlPutTrainedModelVocabularyRequest,
    MlApi.MlPutTrainedModelVocabularyResponse
  >
  /**
   * `ml.reset_job`: `POST /_ml/anomaly_detectors/{job_id}/_reset`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-reset-job
   */
  readonly resetJob: Method<MlApi.MlResetJobRequest, MlApi.MlResetJobResponse>
  /**
   * `ml.revert_model_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_revert`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-revert-model-snapshot
   */
  readonly revertModelSnapshot: Method<
    MlApi.MlRevertModelSnapshotRequest,
    MlApi.MlRevertModelSnapshotResponse
  >
  /**
   * `ml.set_upgrade_mode`: `POST /_ml/set_upgrade_mode`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-set-upgrade-mode
   */
  readonly setUpgradeMode: OptionalMethod<MlApi.MlSetUpgradeModeRequest, MlApi.MlSetUpgradeModeResponse>
  /**
   * `ml.start_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-data-frame-analytics
   */
  readonly startDataFrameAnalytics: Method<
    MlApi.MlStartDataFrameAnalyticsRequest,
    MlApi.MlStartDataFrameAnalyticsResponse
  >
  /**
   * `ml.start_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-datafeed
   */
  readonly startDatafeed: Method<MlApi.MlStartDatafeedRequest, MlApi.MlStartDatafeedResponse>
  /**
   * `ml.start_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-trained-model-deployment
   */
  readonly startTrainedModelDeployment: Method<
    MlApi.MlStartTrainedModelDeploymentRequest,
    MlApi.MlStartTrainedModelDeploymentResponse
  >
  /**
   * `ml.stop_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-data-frame-analytics
   */
  readonly stopDataFrameAnalytics: Method<
    MlApi.MlStopDataFrameAnalyticsRequest,
    MlApi.MlStopDataFrameAnalyticsResponse
  >
  /**
   * `ml.stop_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-datafeed
   */
  readonly stopDatafeed: Method<MlApi.MlStopDatafeedRequest, MlApi.MlStopDatafeedResponse>
  /**
   * `ml.stop_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-trained-model-deployment
   */
  readonly stopTrainedModelDeployment: Method<
    MlApi.MlStopTrainedModelDeploymentRequest,
    MlApi.MlStopTrainedModelDeploymentResponse
  >
  /**
   * `ml.update_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-data-frame-analytics
   */
  readonly updateDataFrameAnalytics: Method<
    MlApi.MlUpdateDataFrameAnalyticsRequest,
    MlApi.MlUpdateDataFrameAnalyticsResponse
  >
  /**
   * `ml.update_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-datafeed
   */
  readonly updateDatafeed: Method<MlApi.MlUpdateDatafeedRequest, MlApi.MlUpdateDatafeedResponse>
  /**
   * `ml.update_filter`: `POST /_ml/filters/{filter_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-filter
   */
  readonly updateFilter: Method<MlApi.MlUpdateFilterRequest, MlApi.MlUpdateFilterResponse>
  /**
   * `ml.update_job`: `POST /_ml/anomaly_detectors/{job_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-job
   */
  readonly updateJob: Method<MlApi.MlUpdateJobRequest, MlApi.MlUpdateJobResponse>
  /**
   * `ml.update_model_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-model-snapshot
   */
  readonly updateModelSnapshot: Method<
    MlApi.MlUpdateModelSnapshotRequest,
    MlApi.MlUpdateModelSnapshotResponse
  >
  /**
   * `ml.update_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-trained-model-deployment
   */
  readonly updateTrainedModelDeployment: Method<
    MlApi.MlUpdateTrainedModelDeploymentRequest,
    MlApi.MlUpdateTrainedModelDeploymentResponse
  >
  /**
   * `ml.upgrade_job_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-upgrade-job-snapshot
   */
  readonly upgradeJobSnapshot: Method<MlApi.MlUpgradeJobSnapshotRequest, MlApi.MlUpgradeJobSnapshotResponse>
}

/**
 * The endpoints of the namespace `nodes` as methods.
 * @category models
 * @since 0.1.0
 */
export interface NodesNamespace {
  /**
   * `nodes.clear_repositories_metering_archive`: `DELETE /_nodes/{node_id}/_repositories_metering/{max_archive_version}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-clear-repositories-metering-archive
   */
  readonly clearRepositoriesMeteringArchive: Method<
    NodesApi.NodesClearRepositoriesMeteringArchiveRequest,
    NodesApi.NodesClearRepositoriesMeteringArchiveResponse
  >
  /**
   * `nodes.get_repositories_metering_info`: `GET /_nodes/{node_id}/_repositories_metering`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-get-repositories-metering-info
   */
  readonly getRepositoriesMeteringInfo: Method<
    NodesApi.NodesGetRepositoriesMeteringInfoRequest,
    NodesApi.NodesGetRepositoriesMeteringInfoResponse
  >
  /**
   * `nodes.hot_threads`: `GET /_nodes/hot_threads`, `GET /_nodes/{node_id}/hot_threads`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-hot-threads
   */
  readonly hotThreads: OptionalMethod<NodesApi.NodesHotThreadsRequest, string>
  /**
   * `nodes.info`: `GET /_nodes`, `GET /_nodes/{node_id}`, `GET /_nodes/{metric}`, `GET /_nodes/{node_id}/{metric}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-info
   */
  readonly info: OptionalMethod<NodesApi.NodesInfoRequest, NodesApi.NodesInfoResponse>
  /**
   * `nodes.reload_secure_settings`: `POST /_nodes/reload_secure_settings`, `POST /_nodes/{node_id}/reload_secure_settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-reload-secure-settings
   */
  readonly reloadSecureSettings: OptionalMethod<
    NodesApi.NodesReloadSecureSettingsRequest,
    NodesApi.NodesReloadSecureSettingsResponse
  >
  /**
   * `nodes.stats`: `GET /_nodes/stats`, `GET /_nodes/{node_id}/stats`, `GET /_nodes/stats/{metric}`, `GET /_nodes/{node_id}/stats/{metric}`, `GET /_nodes/stats/{metric}/{index_metric}`, `GET /_nodes/{node_id}/stats/{metric}/{index_metric}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-stats
   */
  readonly stats: OptionalMethod<NodesApi.NodesStatsRequest, NodesApi.NodesStatsResponse>
  /**
   * `nodes.usage`: `GET /_nodes/usage`, `GET /_nodes/{node_id}/usage`, `GET /_nodes/usage/{metric}`, `GET /_nodes/{node_id}/usage/{metric}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-usage
   */
  readonly usage: OptionalMethod<NodesApi.NodesUsageRequest, NodesApi.NodesUsageResponse>
}

/**
 * The endpoints of the namespace `project` as methods.
 * @category models
 * @since 0.1.0
 */
export interface ProjectNamespace {
  /**
   * `project.create_many_routing`: `PUT /_project_routing`.
   * Documentation:
   */
  readonly createManyRouting: Method<
    ProjectApi.ProjectCreateManyRoutingRequest,
    ProjectApi.ProjectCreateManyRoutingResponse
  >
  /**
   * `project.create_routing`: `PUT /_project_routing/{name}`.
   * Documentation:
   */
  readonly createRouting: Method<
    ProjectApi.ProjectCreateRoutingRequest,
    ProjectApi.ProjectCreateRoutingResponse
  >
  /**
   * `project.delete_routing`: `DELETE /_project_routing/{name}`.
   * Documentation:
   */
  readonly deleteRouting: Method<
    ProjectApi.ProjectDeleteRoutingRequest,
    ProjectApi.ProjectDeleteRoutingResponse
  >
  /**
   * `project.get_many_routing`: `GET /_project_routing`.
   * Documentation:
   */
  readonly getManyRouting: OptionalMethod<
    ProjectApi.ProjectGetManyRoutingRequest,
    ProjectApi.ProjectGetManyRoutingResponse
  >
  /**
   * `project.get_routing`: `GET /_project_routing/{name}`.
   * Documentation:
   */
  readonly getRouting: Method<ProjectApi.ProjectGetRoutingRequest, ProjectApi.ProjectGetRoutingResponse>
  /**
   * `project.tags`: `GET or POST /_project/tags`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch-serverless/operation/operation-project-tags
   */
  readonly tags: OptionalMethod<ProjectApi.ProjectTagsRequest, ProjectApi.ProjectTagsResponse>
}

/**
 * The endpoints of the namespace `query_rules` as methods.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesNamespace {
  /**
   * `query_rules.delete_rule`: `DELETE /_query_rules/{ruleset_id}/_rule/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-rule
   */
  readonly deleteRule: Method<
    QueryRulesApi.QueryRulesDeleteRuleRequest,
    QueryRulesApi.QueryRulesDeleteRuleResponse
  >
  /**
   * `query_rules.delete_ruleset`: `DELETE /_query_rules/{ruleset_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-ruleset
   */
  readonly deleteRuleset: Method<
    QueryRulesApi.QueryRulesDeleteRulesetRequest,
    QueryRulesApi.QueryRulesDeleteRulesetResponse
  >
  /**
   * `query_rules.get_rule`: `GET /_query_rules/{ruleset_id}/_rule/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-rule
   */
  readonly getRule: Method<QueryRulesApi.QueryRulesGetRuleRequest, QueryRulesApi.QueryRulesGetRuleResponse>
  /**
   * `query_rules.get_ruleset`: `GET /_query_rules/{ruleset_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-ruleset
   */
  readonly getRuleset: Method<
    QueryRulesApi.QueryRulesGetRulesetRequest,
    QueryRulesApi.QueryRulesGetRulesetResponse
  >
  /**
   * `query_rules.list_rulesets`: `GET /_query_rules`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-list-rulesets
   */
  readonly listRulesets: OptionalMethod<
    QueryRulesApi.QueryRulesListRulesetsRequest,
    QueryRulesApi.QueryRulesListRulesetsResponse
  >
  /**
   * `query_rules.put_rule`: `PUT /_query_rules/{ruleset_id}/_rule/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-rule
   */
  readonly putRule: Method<QueryRulesApi.QueryRulesPutRuleRequest, QueryRulesApi.QueryRulesPutRuleResponse>
  /**
   * `query_rules.put_ruleset`: `PUT /_query_rules/{ruleset_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-ruleset
   */
  readonly putRuleset: Method<
    QueryRulesApi.QueryRulesPutRulesetRequest,
    QueryRulesApi.QueryRulesPutRulesetResponse
  >
  /**
   * `query_rules.test`: `POST /_query_rules/{ruleset_id}/_test`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-test
   */
  readonly test: Method<QueryRulesApi.QueryRulesTestRequest, QueryRulesApi.QueryRulesTestResponse>
}

/**
 * The endpoints of the namespace `rollup` as methods.
 * @category models
 * @since 0.1.0
 */
export interface RollupNamespace {
  /**
   * `rollup.delete_job`: `DELETE /_rollup/job/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-delete-job
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly deleteJob: Method<RollupApi.RollupDeleteJobRequest, RollupApi.RollupDeleteJobResponse>
  /**
   * `rollup.get_jobs`: `GET /_rollup/job/{id}`, `GET /_rollup/job`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-jobs
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly getJobs: OptionalMethod<RollupApi.RollupGetJobsRequest, RollupApi.RollupGetJobsResponse>
  /**
   * `rollup.get_rollup_caps`: `GET /_rollup/data/{id}`, `GET /_rollup/data`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-caps
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly getRollupCaps: OptionalMethod<
    RollupApi.RollupGetRollupCapsRequest,
    RollupApi.RollupGetRollupCapsResponse
  >
  /**
   * `rollup.get_rollup_index_caps`: `GET /{index}/_rollup/data`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-index-caps
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly getRollupIndexCaps: Method<
    RollupApi.RollupGetRollupIndexCapsRequest,
    RollupApi.RollupGetRollupIndexCapsResponse
  >
  /**
   * `rollup.put_job`: `PUT /_rollup/job/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-put-job
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly putJob: Method<RollupApi.RollupPutJobRequest, RollupApi.RollupPutJobResponse>
  /**
   * `rollup.rollup_search`: `GET or POST /{index}/_rollup_search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-rollup-search
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly rollupSearch: DocumentMethod<
    RollupApi.RollupRollupSearchRequest,
    RollupApi.RollupRollupSearchResponseOf
  >
  /**
   * `rollup.start_job`: `POST /_rollup/job/{id}/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-start-job
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly startJob: Method<RollupApi.RollupStartJobRequest, RollupApi.RollupStartJobResponse>
  /**
   * `rollup.stop_job`: `POST /_rollup/job/{id}/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-stop-job
   * @deprecated since Elasticsearch 8.11.0
   */
  readonly stopJob: Method<RollupApi.RollupStopJobRequest, RollupApi.RollupStopJobResponse>
}

/**
 * The endpoints of the namespace `search_application` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationNamespace {
  /**
   * `search_application.delete`: `DELETE /_application/search_application/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete
   */
  readonly delete: Method<
    SearchApplicationApi.SearchApplicationDeleteRequest,
    SearchApplicationApi.SearchApplicationDeleteResponse
  >
  /**
   * `search_application.delete_behavioral_analytics`: `DELETE /_application/analytics/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete-behavioral-analytics
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly deleteBehavioralAnalytics: Method<
    SearchApplicationApi.SearchApplicationDeleteBehavioralAnalyticsRequest,
    SearchApplicationApi.SearchApplicationDeleteBehavioralAnalyticsResponse
  >
  /**
   * `search_application.get`: `GET /_application/search_application/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get
   */
  readonly get: Method<
    SearchApplicationApi.SearchApplicationGetRequest,
    SearchApplicationApi.SearchApplicationGetResponse
  >
  /**
   * `search_application.get_behavioral_analytics`: `GET /_application/analytics`, `GET /_application/analytics/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly getBehavioralAnalytics: OptionalMethod<
    SearchApplicationApi.SearchApplicationGetBehavioralAnalyticsRequest,
    SearchApplicationApi.SearchApplicationGetBehavioralAnalyticsResponse
  >
  /**
   * `search_application.list`: `GET /_application/search_application`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics
   */
  readonly list: OptionalMethod<
    SearchApplicationApi.SearchApplicationListRequest,
    SearchApplicationApi.SearchApplicationListResponse
  >
  /**
   * `search_application.post_behavioral_analytics_event`: `POST /_application/analytics/{collection_name}/event/{event_type}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-post-behavioral-analytics-event
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly postBehavioralAnalyticsEvent: Method<
    SearchApplicationApi.SearchApplicationPostBehavioralAnalyticsEventRequest,
    SearchApplicationApi.SearchApplicationPostBehavioralAnalyticsEventResponse
  >
  /**
   * `search_application.put`: `PUT /_application/search_application/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put
   */
  readonly put: Method<
    SearchApplicationApi.SearchApplicationPutRequest,
    SearchApplicationApi.SearchApplicationPutResponse
  >
  /**
   * `search_application.put_behavioral_analytics`: `PUT /_application/analytics/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put-behavioral-analytics
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly putBehavioralAnalytics: Method<
    SearchApplicationApi.SearchApplicationPutBehavioralAnalyticsRequest,
    SearchApplicationApi.SearchApplicationPutBehavioralAnalyticsResponse
  >
  /**
   * `search_application.render_query`: `POST /_application/search_application/{name}/_render_query`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-render-query
   */
  readonly renderQuery: Method<
    SearchApplicationApi.SearchApplicationRenderQueryRequest,
    SearchApplicationApi.SearchApplicationRenderQueryResponse
  >
  /**
   * `search_application.search`: `GET or POST /_application/search_application/{name}/_search`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-search
   */
  readonly search: DocumentMethod<
    SearchApplicationApi.SearchApplicationSearchRequest,
    SearchApplicationApi.SearchApplicationSearchResponseOf
  >
}

/**
 * The endpoints of the namespace `searchable_snapshots` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsNamespace {
  /**
   * `searchable_snapshots.cache_stats`: `GET /_searchable_snapshots/cache/stats`, `GET /_searchable_snapshots/{node_id}/cache/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-cache-stats
   */
  readonly cacheStats: OptionalMethod<
    SearchableSnapshotsApi.SearchableSnapshotsCacheStatsRequest,
    SearchableSnapshotsApi.SearchableSnapshotsCacheStatsResponse
  >
  /**
   * `searchable_snapshots.clear_cache`: `POST /_searchable_snapshots/cache/clear`, `POST /{index}/_searchable_snapshots/cache/clear`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-clear-cache
   */
  readonly clearCache: OptionalMethod<
    SearchableSnapshotsApi.SearchableSnapshotsClearCacheRequest,
    SearchableSnapshotsApi.SearchableSnapshotsClearCacheResponse
  >
  /**
   * `searchable_snapshots.mount`: `POST /_snapshot/{repository}/{snapshot}/_mount`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-mount
   */
  readonly mount: Method<
    SearchableSnapshotsApi.SearchableSnapshotsMountRequest,
    SearchableSnapshotsApi.SearchableSnapshotsMountResponse
  >
  /**
   * `searchable_snapshots.stats`: `GET /_searchable_snapshots/stats`, `GET /{index}/_searchable_snapshots/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-stats
   */
  readonly stats: OptionalMethod<
    SearchableSnapshotsApi.SearchableSnapshotsStatsRequest,
    SearchableSnapshotsApi.SearchableSnapshotsStatsResponse
  >
}

/**
 * The endpoints of the namespace `security` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SecurityNamespace {
  /**
   * `security.activate_user_profile`: `POST /_security/profile/_activate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-activate-user-profile
   */
  readonly activateUserProfile: Method<
    SecurityApi.SecurityActivateUserProfileRequest,
    SecurityApi.SecurityActivateUserProfileResponse
  >
  /**
   * `security.authenticate`: `GET /_security/_authenticate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate
   */
  readonly authenticate: OptionalMethod<
    SecurityApi.SecurityAuthenticateRequest,
    SecurityApi.SecurityAuthenticateResponse
  >
  /**
   * `security.bulk_delete_role`: `DELETE /_security/role`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-delete-role
   */
  readonly bulkDeleteRole: Method<
    SecurityApi.SecurityBulkDeleteRoleRequest,
    SecurityApi.SecurityBulkDeleteRoleResponse
  >
  /**
   * `security.bulk_put_role`: `POST /_security/role`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-put-role
   */
  readonly bulkPutRole: Method<
    SecurityApi.SecurityBulkPutRoleRequest,
    SecurityApi.SecurityBulkPutRoleResponse
  >
  /**
   * `security.bulk_update_api_keys`: `POST /_security/api_key/_bulk_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-bulk-update-api-keys
   */
  readonly bulkUpdateApiKeys: Method<
    SecurityApi.SecurityBulkUpdateApiKeysRequest,
    SecurityApi.SecurityBulkUpdateApiKeysResponse
  >
  /**
   * `security.change_password`: `PUT or POST /_security/user/{username}/_password`, `PUT or POST /_security/user/_password`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-change-password
   */
  readonly changePassword: OptionalMethod<
    SecurityApi.SecurityChangePasswordRequest,
    SecurityApi.SecurityChangePasswordResponse
  >
  /**
   * `security.clear_api_key_cache`: `POST /_security/api_key/{ids}/_clear_cache`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-api-key-cache
   */
  readonly clearApiKeyCache: Method<
    SecurityApi.SecurityClearApiKeyCacheRequest,
    SecurityApi.SecurityClearApiKeyCacheResponse
  >
  /**
   * `security.clear_cached_privileges`: `POST /_security/privilege/{application}/_clear_cache`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-privileges
   */
  readonly clearCachedPrivileges: Method<
    SecurityApi.SecurityClearCachedPrivilegesRequest,
    SecurityApi.SecurityClearCachedPrivilegesResponse
  >
  /**
   * `security.clear_cached_realms`: `POST /_security/realm/{realms}/_clear_cache`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-realms
   */
  readonly clearCachedRealms: Method<
    SecurityApi.SecurityClearCachedRealmsRequest,
    SecurityApi.SecurityClearCachedRealmsResponse
  >
  /**
   * `security.clear_cached_roles`: `POST /_security/role/{name}/_clear_cache`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-roles
   */
  readonly clearCachedRoles: Method<
    SecurityApi.SecurityClearCachedRolesRequest,
    SecurityApi.SecurityClearCachedRolesResponse
  >
  /**
   * `security.clear_cached_service_tokens`: `POST /_security/service/{namespace}/{service}/credential/token/{name}/_clear_cache`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-clear-cached-service-tokens
   */
  readonly clearCachedServiceTokens: Method<
    SecurityApi.SecurityClearCachedServiceTokensRequest,
    SecurityApi.SecurityClearCachedServiceTokensResponse
  >
  /** `security.clone_api_key`: `POST or PUT /_security/api_key/clone`. */
  readonly cloneApiKey: Method<
    SecurityApi.SecurityCloneApiKeyRequest,
    SecurityApi.SecurityCloneApiKeyResponse
  >
  /**
   * `security.create_api_key`: `PUT or POST /_security/api_key`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key
   */
  readonly createApiKey: OptionalMethod<
    SecurityApi.SecurityCreateApiKeyRequest,
    SecurityApi.SecurityCreateApiKeyResponse
  >
  /**
   * `security.create_cross_cluster_api_key`: `POST /_security/cross_cluster/api_key`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key
   */
  readonly createCrossClusterApiKey: Method<
    SecurityApi.SecurityCreateCrossClusterApiKeyRequest,
    SecurityApi.SecurityCreateCrossClusterApiKeyResponse
  >
  /**
   * `security.create_service_token`: `PUT or POST /_security/service/{namespace}/{service}/credential/token/{name}`, `POST /_security/service/{namespace}/{service}/credential/token`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-service-token
   */
  readonly createServiceToken: Method<
    SecurityApi.SecurityCreateServiceTokenRequest,
    SecurityApi.SecurityCreateServiceTokenResponse
  >
  /**
   * `security.delegate_pki`: `POST /_security/delegate_pki`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delegate-pki
   */
  readonly delegatePki: Method<
    SecurityApi.SecurityDelegatePkiRequest,
    SecurityApi.SecurityDelegatePkiResponse
  >
  /**
   * `security.delete_privileges`: `DELETE /_security/privilege/{application}/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-privileges
   */
  readonly deletePrivileges: Method<
    SecurityApi.SecurityDeletePrivilegesRequest,
    SecurityApi.SecurityDeletePrivilegesResponse
  >
  /**
   * `security.delete_role`: `DELETE /_security/role/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role
   */
  readonly deleteRole: Method<SecurityApi.SecurityDeleteRoleRequest, SecurityApi.SecurityDeleteRoleResponse>
  /**
   * `security.delete_role_mapping`: `DELETE /_security/role_mapping/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-role-mapping
   */
  readonly deleteRoleMapping: Method<
    SecurityApi.SecurityDeleteRoleMappingRequest,
    SecurityApi.SecurityDeleteRoleMappingResponse
  >
  /**
   * `security.delete_service_token`: `DELETE /_security/service/{namespace}/{service}/credential/token/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-service-token
   */
  readonly deleteServiceToken: Method<
    SecurityApi.SecurityDeleteServiceTokenRequest,
    SecurityApi.SecurityDeleteServiceTokenResponse
  >
  /**
   * `security.delete_user`: `DELETE /_security/user/{username}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-delete-user
   */
  readonly deleteUser: Method<SecurityApi.SecurityDeleteUserRequest, SecurityApi.SecurityDeleteUserResponse>
  /**
   * `security.disable_user`: `PUT or POST /_security/user/{username}/_disable`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user
   */
  readonly disableUser: Method<
    SecurityApi.SecurityDisableUserRequest,
    SecurityApi.SecurityDisableUserResponse
  >
  /**
   * `security.disable_user_profile`: `PUT or POST /_security/profile/{uid}/_disable`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-disable-user-profile
   */
  readonly disableUserProfile: Method<
    SecurityApi.SecurityDisableUserProfileRequest,
    SecurityApi.SecurityDisableUserProfileResponse
  >
  /**
   * `security.enable_user`: `PUT or POST /_security/user/{username}/_enable`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user
   */
  readonly enableUser: Method<SecurityApi.SecurityEnableUserRequest, SecurityApi.SecurityEnableUserResponse>
  /**
   * `security.enable_user_profile`: `PUT or POST /_security/profile/{uid}/_enable`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enable-user-profile
   */
  readonly enableUserProfile: Method<
    SecurityApi.SecurityEnableUserProfileRequest,
    SecurityApi.SecurityEnableUserProfileResponse
  >
  /**
   * `security.enroll_kibana`: `GET /_security/enroll/kibana`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-kibana
   */
  readonly enrollKibana: OptionalMethod<
    SecurityApi.SecurityEnrollKibanaRequest,
    SecurityApi.SecurityEnrollKibanaResponse
  >
  /**
   * `security.enroll_node`: `GET /_security/enroll/node`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-enroll-node
   */
  readonly enrollNode: OptionalMethod<
    SecurityApi.SecurityEnrollNodeRequest,
    SecurityApi.SecurityEnrollNodeResponse
  >
  /**
   * `security.get_api_key`: `GET /_security/api_key`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-api-key
   */
  readonly getApiKey: OptionalMethod<
    SecurityApi.SecurityGetApiKeyRequest,
    SecurityApi.SecurityGetApiKeyResponse
  >
  /**
   * `security.get_builtin_privileges`: `GET /_security/privilege/_builtin`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-builtin-privileges
   */
  readonly getBuiltinPrivileges: OptionalMethod<
    SecurityApi.SecurityGetBuiltinPrivilegesRequest,
    SecurityApi.SecurityGetBuiltinPrivilegesResponse
  >
  /**
   * `security.get_privileges`: `GET /_security/privilege`, `GET /_security/privilege/{application}`, `GET /_security/privilege/{application}/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-privileges
   */
  readonly getPrivileges: OptionalMethod<
    SecurityApi.SecurityGetPrivilegesRequest,
    SecurityApi.SecurityGetPrivilegesResponse
  >
  /**
   * `security.get_role`: `GET /_security/role/{name}`, `GET /_security/role`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role
   */
  readonly getRole: OptionalMethod<SecurityApi.SecurityGetRoleRequest, SecurityApi.SecurityGetRoleResponse>
  /**
   * `security.get_role_mapping`: `GET /_security/role_mapping/{name}`, `GET /_security/role_mapping`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-role-mapping
   */
  readonly getRoleMapping: OptionalMethod<
    SecurityApi.SecurityGetRoleMappingRequest,
    SecurityApi.SecurityGetRoleMappingResponse
  >
  /**
   * `security.get_service_accounts`: `GET /_security/service/{namespace}/{service}`, `GET /_security/service/{namespace}`, `GET /_security/service`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-accounts
   */
  readonly getServiceAccounts: OptionalMethod<
    SecurityApi.SecurityGetServiceAccountsRequest,
    SecurityApi.SecurityGetServiceAccountsResponse
  >
  /**
   * `security.get_service_credentials`: `GET /_security/service/{namespace}/{service}/credential`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-service-credentials
   */
  readonly getServiceCredentials: Method<
    SecurityApi.SecurityGetServiceCredentialsRequest,
    SecurityApi.SecurityGetServiceCredentialsResponse
  >
  /**
   * `security.get_settings`: `GET /_security/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-settings
   */
  readonly getSettings: OptionalMethod<
    SecurityApi.SecurityGetSettingsRequest,
    SecurityApi.SecurityGetSettingsResponse
  >
  /**
   * `security.get_stats`: `GET /_security/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-stats
   */
  readonly getStats: OptionalMethod<SecurityApi.SecurityGetStatsRequest, SecurityApi.SecurityGetStatsResponse>
  /**
   * `security.get_token`: `POST /_security/oauth2/token`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-token
   */
  readonly getToken: OptionalMethod<SecurityApi.SecurityGetTokenRequest, SecurityApi.SecurityGetTokenResponse>
  /**
   * `security.get_user`: `GET /_security/user/{username}`, `GET /_security/user`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user
   */
  readonly getUser: OptionalMethod<SecurityApi.SecurityGetUserRequest, SecurityApi.SecurityGetUserResponse>
  /**
   * `security.get_user_privileges`: `GET /_security/user/_privileges`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-privileges
   */
  readonly getUserPrivileges: OptionalMethod<
    SecurityApi.SecurityGetUserPrivilegesRequest,
    SecurityApi.SecurityGetUserPrivilegesResponse
  >
  /**
   * `security.get_user_profile`: `GET /_security/profile/{uid}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-get-user-profile
   */
  readonly getUserProfile: Method<
    SecurityApi.SecurityGetUserProfileRequest,
    SecurityApi.SecurityGetUserProfileResponse
  >
  /**
   * `security.grant_api_key`: `POST /_security/api_key/grant`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-grant-api-key
   */
  readonly grantApiKey: Method<
    SecurityApi.SecurityGrantApiKeyRequest,
    SecurityApi.SecurityGrantApiKeyResponse
  >
  /**
   * `security.has_privileges`: `GET or POST /_security/user/_has_privileges`, `GET or POST /_security/user/{user}/_has_privileges`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges
   */
  readonly hasPrivileges: OptionalMethod<
    SecurityApi.SecurityHasPrivilegesRequest,
    SecurityApi.SecurityHasPrivilegesResponse
  >
  /**
   * `security.has_privileges_user_profile`: `GET or POST /_security/profile/_has_privileges`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-has-privileges-user-profile
   */
  readonly hasPrivilegesUserProfile: Method<
    SecurityApi.SecurityHasPrivilegesUserProfileRequest,
    SecurityApi.SecurityHasPrivilegesUserProfileResponse
  >
  /**
   * `security.invalidate_api_key`: `DELETE /_security/api_key`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key
   */
  readonly invalidateApiKey: OptionalMethod<
    SecurityApi.SecurityInvalidateApiKeyRequest,
    SecurityApi.SecurityInvalidateApiKeyResponse
  >
  /**
   * `security.invalidate_token`: `DELETE /_security/oauth2/token`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-token
   */
  readonly invalidateToken: OptionalMethod<
    SecurityApi.SecurityInvalidateTokenRequest,
    SecurityApi.SecurityInvalidateTokenResponse
  >
  /**
   * `security.oidc_authenticate`: `POST /_security/oidc/authenticate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-authenticate
   */
  readonly oidcAuthenticate: Method<
    SecurityApi.SecurityOidcAuthenticateRequest,
    SecurityApi.SecurityOidcAuthenticateResponse
  >
  /**
   * `security.oidc_logout`: `POST /_security/oidc/logout`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-logout
   */
  readonly oidcLogout: Method<SecurityApi.SecurityOidcLogoutRequest, SecurityApi.SecurityOidcLogoutResponse>
  /**
   * `security.oidc_prepare_authentication`: `POST /_security/oidc/prepare`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-oidc-prepare-authentication
   */
  readonly oidcPrepareAuthentication: OptionalMethod<
    SecurityApi.SecurityOidcPrepareAuthenticationRequest,
    SecurityApi.SecurityOidcPrepareAuthenticationResponse
  >
  /**
   * `security.put_privileges`: `PUT or POST /_security/privilege`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-privileges
   */
  readonly putPrivileges: Method<
    SecurityApi.SecurityPutPrivilegesRequest,
    SecurityApi.SecurityPutPrivilegesResponse
  >
  /**
   * `security.put_role`: `PUT or POST /_security/role/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role
   */
  readonly putRole: Method<SecurityApi.SecurityPutRoleRequest, SecurityApi.SecurityPutRoleResponse>
  /**
   * `security.put_role_mapping`: `PUT or POST /_security/role_mapping/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-role-mapping
   */
  readonly putRoleMapping: Method<
    SecurityApi.SecurityPutRoleMappingRequest,
    SecurityApi.SecurityPutRoleMappingResponse
  >
  /**
   * `security.put_user`: `PUT or POST /_security/user/{username}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-put-user
   */
  readonly putUser: Method<SecurityApi.SecurityPutUserRequest, SecurityApi.SecurityPutUserResponse>
  /**
   * `security.query_api_keys`: `GET or POST /_security/_query/api_key`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-api-keys
   */
  readonly queryApiKeys: OptionalMethod<
    SecurityApi.SecurityQueryApiKeysRequest,
    SecurityApi.SecurityQueryApiKeysResponse
  >
  /**
   * `security.query_role`: `GET or POST /_security/_query/role`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-role
   */
  readonly queryRole: OptionalMethod<
    SecurityApi.SecurityQueryRoleRequest,
    SecurityApi.SecurityQueryRoleResponse
  >
  /**
   * `security.query_user`: `GET or POST /_security/_query/user`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-query-user
   */
  readonly queryUser: OptionalMethod<
    SecurityApi.SecurityQueryUserRequest,
    SecurityApi.SecurityQueryUserResponse
  >
  /**
   * `security.saml_authenticate`: `POST /_security/saml/authenticate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-authenticate
   */
  readonly samlAuthenticate: Method<
    SecurityApi.SecuritySamlAuthenticateRequest,
    SecurityApi.SecuritySamlAuthenticateResponse
  >
  /**
   * `security.saml_complete_logout`: `POST /_security/saml/complete_logout`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-complete-logout
   */
  readonly samlCompleteLogout: Method<SecurityApi.SecuritySamlCompleteLogoutRequest, void>
  /**
   * `security.saml_invalidate`: `POST /_security/saml/invalidate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-invalidate
   */
  readonly samlInvalidate: Method<
    SecurityApi.SecuritySamlInvalidateRequest,
    SecurityApi.SecuritySamlInvalidateResponse
  >
  /**
   * `security.saml_logout`: `POST /_security/saml/logout`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-logout
   */
  readonly samlLogout: Method<SecurityApi.SecuritySamlLogoutRequest, SecurityApi.SecuritySamlLogoutResponse>
  /**
   * `security.saml_prepare_authentication`: `POST /_security/saml/prepare`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-prepare-authentication
   */
  readonly samlPrepareAuthentication: OptionalMethod<
    SecurityApi.SecuritySamlPrepareAuthenticationRequest,
    SecurityApi.SecuritySamlPrepareAuthenticationResponse
  >
  /**
   * `security.saml_service_provider_metadata`: `GET /_security/saml/metadata/{realm_name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-saml-service-provider-metadata
   */
  readonly samlServiceProviderMetadata: Method<
    SecurityApi.SecuritySamlServiceProviderMetadataRequest,
    SecurityApi.SecuritySamlServiceProviderMetadataResponse
  >
  /**
   * `security.suggest_user_profiles`: `GET or POST /_security/profile/_suggest`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-suggest-user-profiles
   */
  readonly suggestUserProfiles: OptionalMethod<
    SecurityApi.SecuritySuggestUserProfilesRequest,
    SecurityApi.SecuritySuggestUserProfilesResponse
  >
  /**
   * `security.update_api_key`: `PUT /_security/api_key/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-api-key
   */
  readonly updateApiKey: Method<
    SecurityApi.SecurityUpdateApiKeyRequest,
    SecurityApi.SecurityUpdateApiKeyResponse
  >
  /**
   * `security.update_cross_cluster_api_key`: `PUT /_security/cross_cluster/api_key/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-cross-cluster-api-key
   */
  readonly updateCrossClusterApiKey: Method<
    SecurityApi.SecurityUpdateCrossClusterApiKeyRequest,
    SecurityApi.SecurityUpdateCrossClusterApiKeyResponse
  >
  /**
   * `security.update_settings`: `PUT /_security/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-settings
   */
  readonly updateSettings: OptionalMethod<
    SecurityApi.SecurityUpdateSettingsRequest,
    SecurityApi.SecurityUpdateSettingsResponse
  >
  /**
   * `security.update_user_profile_data`: `PUT or POST /_security/profile/{uid}/_data`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-update-user-profile-data
   */
  readonly updateUserProfileData: Method<
    SecurityApi.SecurityUpdateUserProfileDataRequest,
    SecurityApi.SecurityUpdateUserProfileDataResponse
  >
}

/**
 * The endpoints of the namespace `simulate` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SimulateNamespace {
  /**
   * `simulate.ingest`: `GET or POST /_ingest/_simulate`, `GET or POST /_ingest/{index}/_simulate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-simulate-ingest
   */
  readonly ingest: Method<SimulateApi.SimulateIngestRequest, SimulateApi.SimulateIngestResponse>
}

/**
 * The endpoints of the namespace `slm` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SlmNamespace {
  /**
   * `slm.delete_lifecycle`: `DELETE /_slm/policy/{policy_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-delete-lifecycle
   */
  readonly deleteLifecycle: Method<SlmApi.SlmDeleteLifecycleRequest, SlmApi.SlmDeleteLifecycleResponse>
  /**
   * `slm.execute_lifecycle`: `PUT /_slm/policy/{policy_id}/_execute`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-lifecycle
   */
  readonly executeLifecycle: Method<SlmApi.SlmExecuteLifecycleRequest, SlmApi.SlmExecuteLifecycleResponse>
  /**
   * `slm.execute_retention`: `POST /_slm/_execute_retention`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-retention
   */
  readonly executeRetention: OptionalMethod<
    SlmApi.SlmExecuteRetentionRequest,
    SlmApi.SlmExecuteRetentionResponse
  >
  /**
   * `slm.get_lifecycle`: `GET /_slm/policy/{policy_id}`, `GET /_slm/policy`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-lifecycle
   */
  readonly getLifecycle: OptionalMethod<SlmApi.SlmGetLifecycleRequest, SlmApi.SlmGetLifecycleResponse>
  /**
   * `slm.get_stats`: `GET /_slm/stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-stats
   */
  readonly getStats: OptionalMethod<SlmApi.SlmGetStatsRequest, SlmApi.SlmGetStatsResponse>
  /**
   * `slm.get_status`: `GET /_slm/status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-status
   */
  readonly getStatus: OptionalMethod<SlmApi.SlmGetStatusRequest, SlmApi.SlmGetStatusResponse>
  /**
   * `slm.put_lifecycle`: `PUT /_slm/policy/{policy_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-put-lifecycle
   */
  readonly putLifecycle: Method<SlmApi.SlmPutLifecycleRequest, SlmApi.SlmPutLifecycleResponse>
  /**
   * `slm.start`: `POST /_slm/start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-start
   */
  readonly start: OptionalMethod<SlmApi.SlmStartRequest, SlmApi.SlmStartResponse>
  /**
   * `slm.stop`: `POST /_slm/stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-stop
   */
  readonly stop: OptionalMethod<SlmApi.SlmStopRequest, SlmApi.SlmStopResponse>
}

/**
 * The endpoints of the namespace `snapshot` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotNamespace {
  /**
   * `snapshot.cleanup_repository`: `POST /_snapshot/{name}/_cleanup`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-cleanup-repository
   */
  readonly cleanupRepository: Method<
    SnapshotApi.SnapshotCleanupRepositoryRequest,
    SnapshotApi.SnapshotCleanupRepositoryResponse
  >
  /**
   * `snapshot.clone`: `PUT /_snapshot/{repository}/{snapshot}/_clone/{target_snapshot}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-clone
   */
  readonly clone: Method<SnapshotApi.SnapshotCloneRequest, SnapshotApi.SnapshotCloneResponse>
  /**
   * `snapshot.create`: `PUT or POST /_snapshot/{repository}/{snapshot}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create
   */
  readonly create: Method<SnapshotApi.SnapshotCreateRequest, SnapshotApi.SnapshotCreateResponse>
  /**
   * `snapshot.create_repository`: `PUT or POST /_snapshot/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create-repository
   */
  readonly createRepository: Method<
    SnapshotApi.SnapshotCreateRepositoryRequest,
    SnapshotApi.SnapshotCreateRepositoryResponse
  >
  /**
   * `snapshot.delete`: `DELETE /_snapshot/{repository}/{snapshot}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete
   */
  readonly delete: Method<SnapshotApi.SnapshotDeleteRequest, SnapshotApi.SnapshotDeleteResponse>
  /**
   * `snapshot.delete_repository`: `DELETE /_snapshot/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete-repository
   */
  readonly deleteRepository: Method<
    SnapshotApi.SnapshotDeleteRepositoryRequest,
    SnapshotApi.SnapshotDeleteRepositoryResponse
  >
  /**
   * `snapshot.get`: `GET /_snapshot/{repository}/{snapshot}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get
   */
  readonly get: Method<SnapshotApi.SnapshotGetRequest, SnapshotApi.SnapshotGetResponse>
  /**
   * `snapshot.get_repository`: `GET /_snapshot`, `GET /_snapshot/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get-repository
   */
  readonly getRepository: OptionalMethod<
    SnapshotApi.SnapshotGetRepositoryRequest,
    SnapshotApi.SnapshotGetRepositoryResponse
  >
  /**
   * `snapshot.repository_analyze`: `POST /_snapshot/{name}/_analyze`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-analyze
   */
  readonly repositoryAnalyze: Method<
    SnapshotApi.SnapshotRepositoryAnalyzeRequest,
    SnapshotApi.SnapshotRepositoryAnalyzeResponse
  >
  /**
   * `snapshot.repository_verify_integrity`: `POST /_snapshot/{name}/_verify_integrity`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-verify-integrity
   */
  readonly repositoryVerifyIntegrity: Method<
    SnapshotApi.SnapshotRepositoryVerifyIntegrityRequest,
    SnapshotApi.SnapshotRepositoryVerifyIntegrityResponse
  >
  /**
   * `snapshot.restore`: `POST /_snapshot/{repository}/{snapshot}/_restore`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-restore
   */
  readonly restore: Method<SnapshotApi.SnapshotRestoreRequest, SnapshotApi.SnapshotRestoreResponse>
  /**
   * `snapshot.status`: `GET /_snapshot/_status`, `GET /_snapshot/{repository}/_status`, `GET /_snapshot/{repository}/{snapshot}/_status`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-status
   */
  readonly status: OptionalMethod<SnapshotApi.SnapshotStatusRequest, SnapshotApi.SnapshotStatusResponse>
  /**
   * `snapshot.verify_repository`: `POST /_snapshot/{name}/_verify`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-verify-repository
   */
  readonly verifyRepository: Method<
    SnapshotApi.SnapshotVerifyRepositoryRequest,
    SnapshotApi.SnapshotVerifyRepositoryResponse
  >
}

/**
 * The endpoints of the namespace `sql` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SqlNamespace {
  /**
   * `sql.clear_cursor`: `POST /_sql/close`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-clear-cursor
   */
  readonly clearCursor: Method<SqlApi.SqlClearCursorRequest, SqlApi.SqlClearCursorResponse>
  /**
   * `sql.delete_async`: `DELETE /_sql/async/delete/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-delete-async
   */
  readonly deleteAsync: Method<SqlApi.SqlDeleteAsyncRequest, SqlApi.SqlDeleteAsyncResponse>
  /**
   * `sql.get_async`: `GET /_sql/async/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async
   */
  readonly getAsync: Method<SqlApi.SqlGetAsyncRequest, SqlApi.SqlGetAsyncResponse>
  /**
   * `sql.get_async_status`: `GET /_sql/async/status/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async-status
   */
  readonly getAsyncStatus: Method<SqlApi.SqlGetAsyncStatusRequest, SqlApi.SqlGetAsyncStatusResponse>
  /**
   * `sql.query`: `POST or GET /_sql`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-query
   */
  readonly query: OptionalMethod<SqlApi.SqlQueryRequest, SqlApi.SqlQueryResponse>
  /**
   * `sql.translate`: `POST or GET /_sql/translate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-translate
   */
  readonly translate: Method<SqlApi.SqlTranslateRequest, SqlApi.SqlTranslateResponse>
}

/**
 * The endpoints of the namespace `ssl` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SslNamespace {
  /**
   * `ssl.certificates`: `GET /_ssl/certificates`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ssl-certificates
   */
  readonly certificates: OptionalMethod<SslApi.SslCertificatesRequest, SslApi.SslCertificatesResponse>
}

/**
 * The endpoints of the namespace `streams` as methods.
 * @category models
 * @since 0.1.0
 */
export interface StreamsNamespace {
  /** `streams.logs_disable`: `POST /_streams/{name}/_disable`. */
  readonly logsDisable: Method<StreamsApi.StreamsLogsDisableRequest, StreamsApi.StreamsLogsDisableResponse>
  /** `streams.logs_enable`: `POST /_streams/{name}/_enable`. */
  readonly logsEnable: Method<StreamsApi.StreamsLogsEnableRequest, StreamsApi.StreamsLogsEnableResponse>
  /** `streams.status`: `GET /_streams/status`. */
  readonly status: OptionalMethod<StreamsApi.StreamsStatusRequest, StreamsApi.StreamsStatusResponse>
}

/**
 * The endpoints of the namespace `synonyms` as methods.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsNamespace {
  /**
   * `synonyms.delete_synonym`: `DELETE /_synonyms/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym
   */
  readonly deleteSynonym: Method<
    SynonymsApi.SynonymsDeleteSynonymRequest,
    SynonymsApi.SynonymsDeleteSynonymResponse
  >
  /**
   * `synonyms.delete_synonym_rule`: `DELETE /_synonyms/{set_id}/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym-rule
   */
  readonly deleteSynonymRule: Method<
    SynonymsApi.SynonymsDeleteSynonymRuleRequest,
    SynonymsApi.SynonymsDeleteSynonymRuleResponse
  >
  /**
   * `synonyms.get_synonym`: `GET /_synonyms/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym
   */
  readonly getSynonym: Method<SynonymsApi.SynonymsGetSynonymRequest, SynonymsApi.SynonymsGetSynonymResponse>
  /**
   * `synonyms.get_synonym_rule`: `GET /_synonyms/{set_id}/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym-rule
   */
  readonly getSynonymRule: Method<
    SynonymsApi.SynonymsGetSynonymRuleRequest,
    SynonymsApi.SynonymsGetSynonymRuleResponse
  >
  /**
   * `synonyms.get_synonyms_sets`: `GET /_synonyms`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym
   */
  readonly getSynonymsSets: OptionalMethod<
    SynonymsApi.SynonymsGetSynonymsSetsRequest,
    SynonymsApi.SynonymsGetSynonymsSetsResponse
  >
  /**
   * `synonyms.put_synonym`: `PUT /_synonyms/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym
   */
  readonly putSynonym: Method<SynonymsApi.SynonymsPutSynonymRequest, SynonymsApi.SynonymsPutSynonymResponse>
  /**
   * `synonyms.put_synonym_rule`: `PUT /_synonyms/{set_id}/{rule_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym-rule
   */
  readonly putSynonymRule: Method<
    SynonymsApi.SynonymsPutSynonymRuleRequest,
    SynonymsApi.SynonymsPutSynonymRuleResponse
  >
}

/**
 * The endpoints of the namespace `tasks` as methods.
 * @category models
 * @since 0.1.0
 */
export interface TasksNamespace {
  /**
   * `tasks.cancel`: `POST /_tasks/_cancel`, `POST /_tasks/{task_id}/_cancel`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
   */
  readonly cancel: OptionalMethod<TasksApi.TasksCancelRequest, TasksApi.TasksCancelResponse>
  /**
   * `tasks.get`: `GET /_tasks/{task_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
   */
  readonly get: Method<TasksApi.TasksGetRequest, TasksApi.TasksGetResponse>
  /**
   * `tasks.list`: `GET /_tasks`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
   */
  readonly list: OptionalMethod<TasksApi.TasksListRequest, TasksApi.TasksListResponse>
}

/**
 * The endpoints of the namespace `text_structure` as methods.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureNamespace {
  /**
   * `text_structure.find_field_structure`: `GET /_text_structure/find_field_structure`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-text_structure
   */
  readonly findFieldStructure: Method<
    TextStructureApi.TextStructureFindFieldStructureRequest,
    TextStructureApi.TextStructureFindFieldStructureResponse
  >
  /**
   * `text_structure.find_message_structure`: `GET or POST /_text_structure/find_message_structure`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-message-structure
   */
  readonly findMessageStructure: Method<
    TextStructureApi.TextStructureFindMessageStructureRequest,
    TextStructureApi.TextStructureFindMessageStructureResponse
  >
  /**
   * `text_structure.find_structure`: `POST /_text_structure/find_structure`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-structure
   */
  readonly findStructure: Method<
    TextStructureApi.TextStructureFindStructureRequest,
    TextStructureApi.TextStructureFindStructureResponse
  >
  /**
   * `text_structure.test_grok_pattern`: `GET or POST /_text_structure/test_grok_pattern`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-test-grok-pattern
   */
  readonly testGrokPattern: Method<
    TextStructureApi.TextStructureTestGrokPatternRequest,
    TextStructureApi.TextStructureTestGrokPatternResponse
  >
}

/**
 * The endpoints of the namespace `transform` as methods.
 * @category models
 * @since 0.1.0
 */
export interface TransformNamespace {
  /**
   * `transform.delete_transform`: `DELETE /_transform/{transform_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-delete-transform
   */
  readonly deleteTransform: Method<
    TransformApi.TransformDeleteTransformRequest,
    TransformApi.TransformDeleteTransformResponse
  >
  /**
   * `transform.get_node_stats`: `GET /_transform/_node_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-node-stats
   */
  readonly getNodeStats: OptionalMethod<
    TransformApi.TransformGetNodeStatsRequest,
    TransformApi.TransformGetNodeStatsResponse
  >
  /**
   * `transform.get_transform`: `GET /_transform/{transform_id}`, `GET /_transform`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform
   */
  readonly getTransform: OptionalMethod<
    TransformApi.TransformGetTransformRequest,
    TransformApi.TransformGetTransformResponse
  >
  /**
   * `transform.get_transform_stats`: `GET /_transform/{transform_id}/_stats`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform-stats
   */
  readonly getTransformStats: Method<
    TransformApi.TransformGetTransformStatsRequest,
    TransformApi.TransformGetTransformStatsResponse
  >
  /**
   * `transform.preview_transform`: `GET or POST /_transform/{transform_id}/_preview`, `GET or POST /_transform/_preview`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-preview-transform
   */
  readonly previewTransform: OptionalDocumentMethod<
    TransformApi.TransformPreviewTransformRequest,
    TransformApi.TransformPreviewTransformResponseOf
  >
  /**
   * `transform.put_transform`: `PUT /_transform/{transform_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-put-transform
   */
  readonly putTransform: Method<
    TransformApi.TransformPutTransformRequest,
    TransformApi.TransformPutTransformResponse
  >
  /**
   * `transform.reset_transform`: `POST /_transform/{transform_id}/_reset`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-reset-transform
   */
  readonly resetTransform: Method<
    TransformApi.TransformResetTransformRequest,
    TransformApi.TransformResetTransformResponse
  >
  /**
   * `transform.schedule_now_transform`: `POST /_transform/{transform_id}/_schedule_now`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-schedule-now-transform
   */
  readonly scheduleNowTransform: Method<
    TransformApi.TransformScheduleNowTransformRequest,
    TransformApi.TransformScheduleNowTransformResponse
  >
  /**
   * `transform.set_upgrade_mode`: `POST /_transform/set_upgrade_mode`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-set-upgrade-mode
   */
  readonly setUpgradeMode: OptionalMethod<
    TransformApi.TransformSetUpgradeModeRequest,
    TransformApi.TransformSetUpgradeModeResponse
  >
  /**
   * `transform.start_transform`: `POST /_transform/{transform_id}/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-start-transform
   */
  readonly startTransform: Method<
    TransformApi.TransformStartTransformRequest,
    TransformApi.TransformStartTransformResponse
  >
  /**
   * `transform.stop_transform`: `POST /_transform/{transform_id}/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-stop-transform
   */
  readonly stopTransform: Method<
    TransformApi.TransformStopTransformRequest,
    TransformApi.TransformStopTransformResponse
  >
  /**
   * `transform.update_transform`: `POST /_transform/{transform_id}/_update`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-update-transform
   */
  readonly updateTransform: Method<
    TransformApi.TransformUpdateTransformRequest,
    TransformApi.TransformUpdateTransformResponse
  >
  /**
   * `transform.upgrade_transforms`: `POST /_transform/_upgrade`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-upgrade-transforms
   */
  readonly upgradeTransforms: OptionalMethod<
    TransformApi.TransformUpgradeTransformsRequest,
    TransformApi.TransformUpgradeTransformsResponse
  >
}

/**
 * The endpoints of the namespace `watcher` as methods.
 * @category models
 * @since 0.1.0
 */
export interface WatcherNamespace {
  /**
   * `watcher.ack_watch`: `PUT or POST /_watcher/watch/{watch_id}/_ack`, `PUT or POST /_watcher/watch/{watch_id}/_ack/{action_id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-ack-watch
   */
  readonly ackWatch: Method<WatcherApi.WatcherAckWatchRequest, WatcherApi.WatcherAckWatchResponse>
  /**
   * `watcher.activate_watch`: `PUT or POST /_watcher/watch/{watch_id}/_activate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-activate-watch
   */
  readonly activateWatch: Method<
    WatcherApi.WatcherActivateWatchRequest,
    WatcherApi.WatcherActivateWatchResponse
  >
  /**
   * `watcher.deactivate_watch`: `PUT or POST /_watcher/watch/{watch_id}/_deactivate`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-deactivate-watch
   */
  readonly deactivateWatch: Method<
    WatcherApi.WatcherDeactivateWatchRequest,
    WatcherApi.WatcherDeactivateWatchResponse
  >
  /**
   * `watcher.delete_watch`: `DELETE /_watcher/watch/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-delete-watch
   */
  readonly deleteWatch: Method<WatcherApi.WatcherDeleteWatchRequest, WatcherApi.WatcherDeleteWatchResponse>
  /**
   * `watcher.execute_watch`: `PUT or POST /_watcher/watch/{id}/_execute`, `PUT or POST /_watcher/watch/_execute`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-execute-watch
   */
  readonly executeWatch: OptionalMethod<
    WatcherApi.WatcherExecuteWatchRequest,
    WatcherApi.WatcherExecuteWatchResponse
  >
  /**
   * `watcher.get_settings`: `GET /_watcher/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-settings
   */
  readonly getSettings: OptionalMethod<
    WatcherApi.WatcherGetSettingsRequest,
    WatcherApi.WatcherGetSettingsResponse
  >
  /**
   * `watcher.get_watch`: `GET /_watcher/watch/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-watch
   */
  readonly getWatch: Method<WatcherApi.WatcherGetWatchRequest, WatcherApi.WatcherGetWatchResponse>
  /**
   * `watcher.put_watch`: `PUT or POST /_watcher/watch/{id}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-put-watch
   */
  readonly putWatch: Method<WatcherApi.WatcherPutWatchRequest, WatcherApi.WatcherPutWatchResponse>
  /**
   * `watcher.query_watches`: `GET or POST /_watcher/_query/watches`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-query-watches
   */
  readonly queryWatches: OptionalMethod<
    WatcherApi.WatcherQueryWatchesRequest,
    WatcherApi.WatcherQueryWatchesResponse
  >
  /**
   * `watcher.start`: `POST /_watcher/_start`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-start
   */
  readonly start: OptionalMethod<WatcherApi.WatcherStartRequest, WatcherApi.WatcherStartResponse>
  /**
   * `watcher.stats`: `GET /_watcher/stats`, `GET /_watcher/stats/{metric}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stats
   */
  readonly stats: OptionalMethod<WatcherApi.WatcherStatsRequest, WatcherApi.WatcherStatsResponse>
  /**
   * `watcher.stop`: `POST /_watcher/_stop`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stop
   */
  readonly stop: OptionalMethod<WatcherApi.WatcherStopRequest, WatcherApi.WatcherStopResponse>
  /**
   * `watcher.update_settings`: `PUT /_watcher/settings`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-update-settings
   */
  readonly updateSettings: OptionalMethod<
    WatcherApi.WatcherUpdateSettingsRequest,
    WatcherApi.WatcherUpdateSettingsResponse
  >
}

/**
 * The endpoints of the namespace `xpack` as methods.
 * @category models
 * @since 0.1.0
 */
export interface XpackNamespace {
  /**
   * `xpack.info`: `GET /_xpack`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-info
   */
  readonly info: OptionalMethod<XpackApi.XpackInfoRequest, XpackApi.XpackInfoResponse>
  /**
   * `xpack.usage`: `GET /_xpack/usage`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-xpack
   */
  readonly usage: OptionalMethod<XpackApi.XpackUsageRequest, XpackApi.XpackUsageResponse>
}

/**
 * The endpoints of the namespace `autoscaling` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateAutoscalingNamespace {
  /**
   * `autoscaling.delete_autoscaling_policy`: `DELETE /_autoscaling/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-delete-autoscaling-policy
   */
  readonly deleteAutoscalingPolicy: Method<
    PrivateAutoscalingApi.AutoscalingDeleteAutoscalingPolicyRequest,
    PrivateAutoscalingApi.AutoscalingDeleteAutoscalingPolicyResponse
  >
  /**
   * `autoscaling.get_autoscaling_capacity`: `GET /_autoscaling/capacity`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity
   */
  readonly getAutoscalingCapacity: OptionalMethod<
    PrivateAutoscalingApi.AutoscalingGetAutoscalingCapacityRequest,
    PrivateAutoscalingApi.AutoscalingGetAutoscalingCapacityResponse
  >
  /**
   * `autoscaling.get_autoscaling_policy`: `GET /_autoscaling/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-get-autoscaling-capacity
   */
  readonly getAutoscalingPolicy: Method<
    PrivateAutoscalingApi.AutoscalingGetAutoscalingPolicyRequest,
    PrivateAutoscalingApi.AutoscalingGetAutoscalingPolicyResponse
  >
  /**
   * `autoscaling.put_autoscaling_policy`: `PUT /_autoscaling/policy/{name}`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-autoscaling-put-autoscaling-policy
   */
  readonly putAutoscalingPolicy: Method<
    PrivateAutoscalingApi.AutoscalingPutAutoscalingPolicyRequest,
    PrivateAutoscalingApi.AutoscalingPutAutoscalingPolicyResponse
  >
}

/**
 * The endpoints of the namespace `connector` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateConnectorNamespace {
  /**
   * `connector.last_sync`: `PUT /_connector/{connector_id}/_last_sync`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-last-sync
   */
  readonly lastSync: Method<
    PrivateConnectorApi.ConnectorLastSyncRequest,
    PrivateConnectorApi.ConnectorLastSyncResponse
  >
  /** `connector.secret_delete`: `DELETE /_connector/_secret/{id}`. */
  readonly secretDelete: Method<
    PrivateConnectorApi.ConnectorSecretDeleteRequest,
    PrivateConnectorApi.ConnectorSecretDeleteResponse
  >
  /** `connector.secret_get`: `GET /_connector/_secret/{id}`. */
  readonly secretGet: Method<
    PrivateConnectorApi.ConnectorSecretGetRequest,
    PrivateConnectorApi.ConnectorSecretGetResponse
  >
  /** `connector.secret_post`: `POST /_connector/_secret`. */
  readonly secretPost: OptionalMethod<
    PrivateConnectorApi.ConnectorSecretPostRequest,
    PrivateConnectorApi.ConnectorSecretPostResponse
  >
  /** `connector.secret_put`: `PUT /_connector/_secret/{id}`. */
  readonly secretPut: Method<
    PrivateConnectorApi.ConnectorSecretPutRequest,
    PrivateConnectorApi.ConnectorSecretPutResponse
  >
}

/**
 * The endpoints without a namespace as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateCoreNamespace {
  /**
   * `capabilities`: `GET /_capabilities`.
   * Documentation: https://github.com/elastic/elasticsearch/blob/main/rest-api-spec/src/yamlRestTest/resources/rest-api-spec/test/README.asciidoc#require-or-skip-api-capabilities
   */
  readonly capabilities: OptionalMethod<
    PrivateCoreApi.CapabilitiesRequest,
    PrivateCoreApi.CapabilitiesResponse
  >
  /**
   * `knn_search`: `GET or POST /{index}/_knn_search`.
   * @deprecated since Elasticsearch 8.4.0
   */
  readonly knnSearch: DocumentMethod<PrivateCoreApi.KnnSearchRequest, PrivateCoreApi.KnnSearchResponseOf>
}

/**
 * The endpoints of the namespace `fleet` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateFleetNamespace {
  /** `fleet.delete_secret`: `DELETE /_fleet/secret/{id}`. */
  readonly deleteSecret: Method<
    PrivateFleetApi.FleetDeleteSecretRequest,
    PrivateFleetApi.FleetDeleteSecretResponse
  >
  /** `fleet.get_secret`: `GET /_fleet/secret/{id}`. */
  readonly getSecret: Method<PrivateFleetApi.FleetGetSecretRequest, PrivateFleetApi.FleetGetSecretResponse>
  /** `fleet.post_secret`: `POST /_fleet/secret`. */
  readonly postSecret: Method<PrivateFleetApi.FleetPostSecretRequest, PrivateFleetApi.FleetPostSecretResponse>
}

/**
 * The endpoints of the namespace `_internal` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateInternalNamespace {
  /** `_internal.delete_desired_balance`: `DELETE /_internal/desired_balance`. */
  readonly deleteDesiredBalance: OptionalMethod<PrivateInternalApi.InternalDeleteDesiredBalanceRequest, void>
  /** `_internal.delete_desired_nodes`: `DELETE /_internal/desired_nodes`. */
  readonly deleteDesiredNodes: OptionalMethod<PrivateInternalApi.InternalDeleteDesiredNodesRequest, void>
  /** `_internal.get_desired_balance`: `GET /_internal/desired_balance`. */
  readonly getDesiredBalance: OptionalMethod<
    PrivateInternalApi.InternalGetDesiredBalanceRequest,
    PrivateInternalApi.InternalGetDesiredBalanceResponse
  >
  /** `_internal.get_desired_nodes`: `GET /_internal/desired_nodes/_latest`. */
  readonly getDesiredNodes: OptionalMethod<
    PrivateInternalApi.InternalGetDesiredNodesRequest,
    PrivateInternalApi.InternalGetDesiredNodesResponse
  >
  /** `_internal.prevalidate_node_removal`: `POST /_internal/prevalidate_node_removal`. */
  readonly prevalidateNodeRemoval: OptionalMethod<
    PrivateInternalApi.InternalPrevalidateNodeRemovalRequest,
    PrivateInternalApi.InternalPrevalidateNodeRemovalResponse
  >
  /** `_internal.update_desired_nodes`: `PUT /_internal/desired_nodes/{history_id}/{version}`. */
  readonly updateDesiredNodes: Method<
    PrivateInternalApi.InternalUpdateDesiredNodesRequest,
    PrivateInternalApi.InternalUpdateDesiredNodesResponse
  >
}

/**
 * The endpoints of the namespace `ml` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateMlNamespace {
  /**
   * `ml.validate`: `POST /_ml/anomaly_detectors/_validate`.
   * Documentation: https://www.elastic.co/guide/en/machine-learning/current/ml-jobs.html
   */
  readonly validate: OptionalMethod<PrivateMlApi.MlValidateRequest, PrivateMlApi.MlValidateResponse>
  /** `ml.validate_detector`: `POST /_ml/anomaly_detectors/_validate/detector`. */
  readonly validateDetector: Method<
    PrivateMlApi.MlValidateDetectorRequest,
    PrivateMlApi.MlValidateDetectorResponse
  >
}

/**
 * The endpoints of the namespace `monitoring` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateMonitoringNamespace {
  /**
   * `monitoring.bulk`: `POST or PUT /_monitoring/bulk`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch
   */
  readonly bulk: Method<
    PrivateMonitoringApi.MonitoringBulkRequest,
    PrivateMonitoringApi.MonitoringBulkResponse
  >
}

/**
 * The endpoints of the namespace `profiling` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateProfilingNamespace {
  /**
   * `profiling.flamegraph`: `POST /_profiling/flamegraph`.
   * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
   */
  readonly flamegraph: Method<
    PrivateProfilingApi.ProfilingFlamegraphRequest,
    PrivateProfilingApi.ProfilingFlamegraphResponse
  >
  /**
   * `profiling.stacktraces`: `POST /_profiling/stacktraces`.
   * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
   */
  readonly stacktraces: Method<
    PrivateProfilingApi.ProfilingStacktracesRequest,
    PrivateProfilingApi.ProfilingStacktracesResponse
  >
  /**
   * `profiling.status`: `GET /_profiling/status`.
   * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
   */
  readonly status: OptionalMethod<
    PrivateProfilingApi.ProfilingStatusRequest,
    PrivateProfilingApi.ProfilingStatusResponse
  >
  /**
   * `profiling.topn_functions`: `POST /_profiling/topn/functions`.
   * Documentation: https://www.elastic.co/guide/en/observability/current/universal-profiling.html
   */
  readonly topnFunctions: Method<
    PrivateProfilingApi.ProfilingTopnFunctionsRequest,
    PrivateProfilingApi.ProfilingTopnFunctionsResponse
  >
}

/**
 * The endpoints of the namespace `shutdown` as methods; Elasticsearch keeps them for itself and may change them at any time.
 * @category models
 * @since 0.1.0
 */
export interface PrivateShutdownNamespace {
  /**
   * `shutdown.delete_node`: `DELETE /_nodes/{node_id}/shutdown`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-delete-node
   */
  readonly deleteNode: Method<
    PrivateShutdownApi.ShutdownDeleteNodeRequest,
    PrivateShutdownApi.ShutdownDeleteNodeResponse
  >
  /**
   * `shutdown.get_node`: `GET /_nodes/shutdown`, `GET /_nodes/{node_id}/shutdown`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-get-node
   */
  readonly getNode: OptionalMethod<
    PrivateShutdownApi.ShutdownGetNodeRequest,
    PrivateShutdownApi.ShutdownGetNodeResponse
  >
  /**
   * `shutdown.put_node`: `PUT /_nodes/{node_id}/shutdown`.
   * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-shutdown-put-node
   */
  readonly putNode: Method<
    PrivateShutdownApi.ShutdownPutNodeRequest,
    PrivateShutdownApi.ShutdownPutNodeResponse
  >
}

/** Endpoints that Elasticsearch keeps for itself. They may change or go in any version. @category models @since 0.1.0 */
export interface PrivateNamespaces {
  readonly autoscaling: PrivateAutoscalingNamespace
  readonly connector: PrivateConnectorNamespace
  readonly core: PrivateCoreNamespace
  readonly fleet: PrivateFleetNamespace
  readonly internal: PrivateInternalNamespace
  readonly ml: PrivateMlNamespace
  readonly monitoring: PrivateMonitoringNamespace
  readonly profiling: PrivateProfilingNamespace
  readonly shutdown: PrivateShutdownNamespace
}

/** Every namespace. @category models @since 0.1.0 */
export interface Namespaces extends CoreNamespace {
  readonly asyncSearch: AsyncSearchNamespace
  readonly cat: CatNamespace
  readonly ccr: CcrNamespace
  readonly cluster: ClusterNamespace
  readonly connector: ConnectorNamespace
  readonly danglingIndices: DanglingIndicesNamespace
  readonly enrich: EnrichNamespace
  readonly eql: EqlNamespace
  readonly esql: EsqlNamespace
  readonly features: FeaturesNamespace
  readonly fleet: FleetNamespace
  readonly graph: GraphNamespace
  readonly ilm: IlmNamespace
  readonly indices: IndicesNamespace
  readonly inference: InferenceNamespace
  readonly ingest: IngestNamespace
  readonly license: LicenseNamespace
  readonly logstash: LogstashNamespace
  readonly migration: MigrationNamespace
  readonly ml: MlNamespace
  readonly nodes: NodesNamespace
  readonly project: ProjectNamespace
  readonly queryRules: QueryRulesNamespace
  readonly rollup: RollupNamespace
  readonly searchApplication: SearchApplicationNamespace
  readonly searchableSnapshots: SearchableSnapshotsNamespace
  readonly security: SecurityNamespace
  readonly simulate: SimulateNamespace
  readonly slm: SlmNamespace
  readonly snapshot: SnapshotNamespace
  readonly sql: SqlNamespace
  readonly ssl: SslNamespace
  readonly streams: StreamsNamespace
  readonly synonyms: SynonymsNamespace
  readonly tasks: TasksNamespace
  readonly textStructure: TextStructureNamespace
  readonly transform: TransformNamespace
  readonly watcher: WatcherNamespace
  readonly xpack: XpackNamespace
  /** Endpoints that Elasticsearch keeps for itself. */
  readonly private: PrivateNamespaces
}

const asyncSearchApi = /*#__PURE__*/ lazyModule(() => import("./AsyncSearch.ts"))
const catApi = /*#__PURE__*/ lazyModule(() => import("./Cat.ts"))
const ccrApi = /*#__PURE__*/ lazyModule(() => import("./Ccr.ts"))
const clusterApi = /*#__PURE__*/ lazyModule(() => import("./Cluster.ts"))
const connectorApi = /*#__PURE__*/ lazyModule(() => import("./Connector.ts"))
const coreApi = /*#__PURE__*/ lazyModule(() => import("./Core.ts"))
const danglingIndicesApi = /*#__PURE__*/ lazyModule(() => import("./DanglingIndices.ts"))
const enrichApi = /*#__PURE__*/ lazyModule(() => import("./Enrich.ts"))
const eqlApi = /*#__PURE__*/ lazyModule(() => import("./Eql.ts"))
const esqlApi = /*#__PURE__*/ lazyModule(() => import("./Esql.ts"))
const featuresApi = /*#__PURE__*/ lazyModule(() => import("./Features.ts"))
const fleetApi = /*#__PURE__*/ lazyModule(() => import("./Fleet.ts"))
const graphApi = /*#__PURE__*/ lazyModule(() => import("./Graph.ts"))
const ilmApi = /*#__PURE__*/ lazyModule(() => import("./Ilm.ts"))
const indicesApi = /*#__PURE__*/ lazyModule(() => import("./Indices.ts"))
const inferenceApi = /*#__PURE__*/ lazyModule(() => import("./Inference.ts"))
const ingestApi = /*#__PURE__*/ lazyModule(() => import("./Ingest.ts"))
const licenseApi = /*#__PURE__*/ lazyModule(() => import("./License.ts"))
const logstashApi = /*#__PURE__*/ lazyModule(() => import("./Logstash.ts"))
const migrationApi = /*#__PURE__*/ lazyModule(() => import("./Migration.ts"))
const mlApi = /*#__PURE__*/ lazyModule(() => import("./Ml.ts"))
const nodesApi = /*#__PURE__*/ lazyModule(() => import("./Nodes.ts"))
const projectApi = /*#__PURE__*/ lazyModule(() => import("./Project.ts"))
const queryRulesApi = /*#__PURE__*/ lazyModule(() => import("./QueryRules.ts"))
const rollupApi = /*#__PURE__*/ lazyModule(() => import("./Rollup.ts"))
const searchApplicationApi = /*#__PURE__*/ lazyModule(() => import("./SearchApplication.ts"))
const searchableSnapshotsApi = /*#__PURE__*/ lazyModule(() => import("./SearchableSnapshots.ts"))
const securityApi = /*#__PURE__*/ lazyModule(() => import("./Security.ts"))
const simulateApi = /*#__PURE__*/ lazyModule(() => import("./Simulate.ts"))
const slmApi = /*#__PURE__*/ lazyModule(() => import("./Slm.ts"))
const snapshotApi = /*#__PURE__*/ lazyModule(() => import("./Snapshot.ts"))
const sqlApi = /*#__PURE__*/ lazyModule(() => import("./Sql.ts"))
const sslApi = /*#__PURE__*/ lazyModule(() => import("./Ssl.ts"))
const streamsApi = /*#__PURE__*/ lazyModule(() => import("./Streams.ts"))
const synonymsApi = /*#__PURE__*/ lazyModule(() => import("./Synonyms.ts"))
const tasksApi = /*#__PURE__*/ lazyModule(() => import("./Tasks.ts"))
const textStructureApi = /*#__PURE__*/ lazyModule(() => import("./TextStructure.ts"))
const transformApi = /*#__PURE__*/ lazyModule(() => import("./Transform.ts"))
const watcherApi = /*#__PURE__*/ lazyModule(() => import("./Watcher.ts"))
const xpackApi = /*#__PURE__*/ lazyModule(() => import("./Xpack.ts"))
const privateAutoscalingApi = /*#__PURE__*/ lazyModule(() => import("./private/Autoscaling.ts"))
const privateConnectorApi = /*#__PURE__*/ lazyModule(() => import("./private/Connector.ts"))
const privateCoreApi = /*#__PURE__*/ lazyModule(() => import("./private/Core.ts"))
const privateFleetApi = /*#__PURE__*/ lazyModule(() => import("./private/Fleet.ts"))
const privateInternalApi = /*#__PURE__*/ lazyModule(() => import("./private/Internal.ts"))
const privateMlApi = /*#__PURE__*/ lazyModule(() => import("./private/Ml.ts"))
const privateMonitoringApi = /*#__PURE__*/ lazyModule(() => import("./private/Monitoring.ts"))
const privateProfilingApi = /*#__PURE__*/ lazyModule(() => import("./private/Profiling.ts"))
const privateShutdownApi = /*#__PURE__*/ lazyModule(() => import("./private/Shutdown.ts"))

/** Loads the endpoints without a namespace. @category constructors @since 0.1.0 */
export const loadCore: Effect.Effect<void> = /*#__PURE__*/ Effect.asVoid(coreApi.load)

/** Loads every namespace, so that no call waits for its own. @category constructors @since 0.1.0 */
export const loadAll: Effect.Effect<void> = /*#__PURE__*/ Effect.all(
  [
    asyncSearchApi.load,
    catApi.load,
    ccrApi.load,
    clusterApi.load,
    connectorApi.load,
    coreApi.load,
    danglingIndicesApi.load,
    enrichApi.load,
    eqlApi.load,
    esqlApi.load,
    featuresApi.load,
    fleetApi.load,
    graphApi.load,
    ilmApi.load,
    indicesApi.load,
    inferenceApi.load,
    ingestApi.load,
    licenseApi.load,
    logstashApi.load,
    migrationApi.load,
    mlApi.load,
    nodesApi.load,
    projectApi.load,
    queryRulesApi.load,
    rollupApi.load,
    searchApplicationApi.load,
    searchableSnapshotsApi.load,
    securityApi.load,
    simulateApi.load,
    slmApi.load,
    snapshotApi.load,
    sqlApi.load,
    sslApi.load,
    streamsApi.load,
    synonymsApi.load,
    tasksApi.load,
    textStructureApi.load,
    transformApi.load,
    watcherApi.load,
    xpackApi.load,
    privateAutoscalingApi.load,
    privateConnectorApi.load,
    privateCoreApi.load,
    privateFleetApi.load,
    privateInternalApi.load,
    privateMlApi.load,
    privateMonitoringApi.load,
    privateProfilingApi.load,
    privateShutdownApi.load
  ],
  { discard: true, concurrency: "unbounded" }
)

const makeAsyncSearchNamespace = (run: Run): AsyncSearchNamespace => ({
  delete: method(run, asyncSearchApi, (api: typeof AsyncSearchApi) => api.delete),
  get: documents(run, asyncSearchApi, (api: typeof AsyncSearchApi) => api.get),
  status: method(run, asyncSearchApi, (api: typeof AsyncSearchApi) => api.status),
  submit: optionalDocuments(run, asyncSearchApi, (api: typeof AsyncSearchApi) => api.submit)
})

const makeCatNamespace = (run: Run): CatNamespace => ({
  aliases: optional(run, catApi, (api: typeof CatApi) => api.aliases),
  allocation: optional(run, catApi, (api: typeof CatApi) => api.allocation),
  circuitBreaker: optional(run, catApi, (api: typeof CatApi) => api.circuitBreaker),
  componentTemplates: optional(run, catApi, (api: typeof CatApi) => api.componentTemplates),
  count: optional(run, catApi, (api: typeof CatApi) => api.count),
  fielddata: optional(run, catApi, (api: typeof CatApi) => api.fielddata),
  health: optional(run, catApi, (api: typeof CatApi) => api.health),
  help: optional(run, catApi, (api: typeof CatApi) => api.help),
  indices: optional(run, catApi, (api: typeof CatApi) => api.indices),
  master: optional(run, catApi, (api: typeof CatApi) => api.master),
  mlDataFrameAnalytics: optional(run, catApi, (api: typeof CatApi) => api.mlDataFrameAnalytics),
  mlDatafeeds: optional(run, catApi, (api: typeof CatApi) => api.mlDatafeeds),
  mlJobs: optional(run, catApi, (api: typeof CatApi) => api.mlJobs),
  mlTrainedModels: optional(run, catApi, (api: typeof CatApi) => api.mlTrainedModels),
  nodeattrs: optional(run, catApi, (api: typeof CatApi) => api.nodeattrs),
  nodes: optional(run, catApi, (api: typeof CatApi) => api.nodes),
  pendingTasks: optional(run, catApi, (api: typeof CatApi) => api.pendingTasks),
  plugins: optional(run, catApi, (api: typeof CatApi) => api.plugins),
  recovery: optional(run, catApi, (api: typeof CatApi) => api.recovery),
  repositories: optional(run, catApi, (api: typeof CatApi) => api.repositories),
  segments: optional(run, catApi, (api: typeof CatApi) => api.segments),
  shards: optional(run, catApi, (api: typeof CatApi) => api.shards),
  snapshots: optional(run, catApi, (api: typeof CatApi) => api.snapshots),
  tasks: optional(run, catApi, (api: typeof CatApi) => api.tasks),
  templates: optional(run, catApi, (api: typeof CatApi) => api.templates),
  threadPool: optional(run, catApi, (api: typeof CatApi) => api.threadPool),
  transforms: optional(run, catApi, (api: typeof CatApi) => api.transforms)
})

const makeCcrNamespace = (run: Run): CcrNamespace => ({
  deleteAutoFollowPattern: method(run, ccrApi, (api: typeof CcrApi) => api.deleteAutoFollowPattern),
  follow: method(run, ccrApi, (api: typeof CcrApi) => api.follow),
  followInfo: method(run, ccrApi, (api: typeof CcrApi) => api.followInfo),
  followStats: method(run, ccrApi, (api: typeof CcrApi) => api.followStats),
  forgetFollower: method(run, ccrApi, (api: typeof CcrApi) => api.forgetFollower),
  getAutoFollowPattern: optional(run, ccrApi, (api: typeof CcrApi) => api.getAutoFollowPattern),
  pauseAutoFollowPattern: method(run, ccrApi, (api: typeof CcrApi) => api.pauseAutoFollowPattern),
  pauseFollow: method(run, ccrApi, (api: typeof CcrApi) => api.pauseFollow),
  putAutoFollowPattern: method(run, ccrApi, (api: typeof CcrApi) => api.putAutoFollowPattern),
  resumeAutoFollowPattern: method(run, ccrApi, (api: typeof CcrApi) => api.resumeAutoFollowPattern),
  resumeFollow: method(run, ccrApi, (api: typeof CcrApi) => api.resumeFollow),
  stats: optional(run, ccrApi, (api: typeof CcrApi) => api.stats),
  unfollow: method(run, ccrApi, (api: typeof CcrApi) => api.unfollow)
})

const makeClusterNamespace = (run: Run): ClusterNamespace => ({
  allocationExplain: optional(run, clusterApi, (api: typeof ClusterApi) => api.allocationExplain),
  deleteComponentTemplate: method(run, clusterApi, (api: typeof ClusterApi) => api.deleteComponentTemplate),
  deleteVotingConfigExclusions: optional(
    run,
    clusterApi,
    (api: typeof ClusterApi) => api.deleteVotingConfigExclusions
  ),
  existsComponentTemplate: method(run, clusterApi, (api: typeof ClusterApi) => api.existsComponentTemplate),
  getComponentTemplate: optional(run, clusterApi, (api: typeof ClusterApi) => api.getComponentTemplate),
  getSettings: optional(run, clusterApi, (api: typeof ClusterApi) => api.getSettings),
  health: optional(run, clusterApi, (api: typeof ClusterApi) => api.health),
  info: method(run, clusterApi, (api: typeof ClusterApi) => api.info),
  pendingTasks: optional(run, clusterApi, (api: typeof ClusterApi) => api.pendingTasks),
  postVotingConfigExclusions: optional(
    run,
    clusterApi,
    (api: typeof ClusterApi) => api.postVotingConfigExclusions
  ),
  putComponentTemplate: method(run, clusterApi, (api: typeof ClusterApi) => api.putComponentTemplate),
  putSettings: optional(run, clusterApi, (api: typeof ClusterApi) => api.putSettings),
  remoteInfo: optional(run, clusterApi, (api: typeof ClusterApi) => api.remoteInfo),
  reroute: optional(run, clusterApi, (api: typeof ClusterApi) => api.reroute),
  state: optional(run, clusterApi, (api: typeof ClusterApi) => api.state),
  stats: optional(run, clusterApi, (api: typeof ClusterApi) => api.stats)
})

const makeConnectorNamespace = (run: Run): ConnectorNamespace => ({
  checkIn: method(run, connectorApi, (api: typeof ConnectorApi) => api.checkIn),
  delete: method(run, connectorApi, (api: typeof ConnectorApi) => api.delete),
  get: method(run, connectorApi, (api: typeof ConnectorApi) => api.get),
  list: optional(run, connectorApi, (api: typeof ConnectorApi) => api.list),
  post: optional(run, connectorApi, (api: typeof ConnectorApi) => api.post),
  put: optional(run, connectorApi, (api: typeof ConnectorApi) => api.put),
  syncJobCancel: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobCancel),
  syncJobCheckIn: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobCheckIn),
  syncJobClaim: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobClaim),
  syncJobDelete: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobDelete),
  syncJobError: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobError),
  syncJobGet: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobGet),
  syncJobList: optional(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobList),
  syncJobPost: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobPost),
  syncJobUpdateStats: method(run, connectorApi, (api: typeof ConnectorApi) => api.syncJobUpdateStats),
  updateActiveFiltering: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateActiveFiltering),
  updateApiKeyId: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateApiKeyId),
  updateConfiguration: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateConfiguration),
  updateError: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateError),
  updateFeatures: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateFeatures),
  updateFiltering: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateFiltering),
  updateFilteringValidation: method(
    run,
    connectorApi,
    (api: typeof ConnectorApi) => api.updateFilteringValidation
  ),
  updateIndexName: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateIndexName),
  updateName: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateName),
  updateNative: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateNative),
  updatePipeline: method(run, connectorApi, (api: typeof ConnectorApi) => api.updatePipeline),
  updateScheduling: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateScheduling),
  updateServiceType: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateServiceType),
  updateStatus: method(run, connectorApi, (api: typeof ConnectorApi) => api.updateStatus)
})

const makeCoreNamespace = (run: Run): CoreNamespace => ({
  bulk: method(run, coreApi, (api: typeof CoreApi) => api.bulk),
  cancelReindex: method(run, coreApi, (api: typeof CoreApi) => api.cancelReindex),
  clearScroll: optional(run, coreApi, (api: typeof CoreApi) => api.clearScroll),
  closePointInTime: method(run, coreApi, (api: typeof CoreApi) => api.closePointInTime),
  count: optional(run, coreApi, (api: typeof CoreApi) => api.count),
  create: method(run, coreApi, (api: typeof CoreApi) => api.create),
  delete: method(run, coreApi, (api: typeof CoreApi) => api.delete),
  deleteByQuery: method(run, coreApi, (api: typeof CoreApi) => api.deleteByQuery),
  deleteByQueryRethrottle: method(run, coreApi, (api: typeof CoreApi) => api.deleteByQueryRethrottle),
  deleteScript: method(run, coreApi, (api: typeof CoreApi) => api.deleteScript),
  exists: method(run, coreApi, (api: typeof CoreApi) => api.exists),
  existsSource: method(run, coreApi, (api: typeof CoreApi) => api.existsSource),
  explain: documents(run, coreApi, (api: typeof CoreApi) => api.explain),
  fieldCaps: optional(run, coreApi, (api: typeof CoreApi) => api.fieldCaps),
  get: documents(run, coreApi, (api: typeof CoreApi) => api.get),
  getReindex: method(run, coreApi, (api: typeof CoreApi) => api.getReindex),
  getScript: method(run, coreApi, (api: typeof CoreApi) => api.getScript),
  getScriptContext: optional(run, coreApi, (api: typeof CoreApi) => api.getScriptContext),
  getScriptLanguages: optional(run, coreApi, (api: typeof CoreApi) => api.getScriptLanguages),
  getSource: documents(run, coreApi, (api: typeof CoreApi) => api.getSource),
  healthReport: optional(run, coreApi, (api: typeof CoreApi) => api.healthReport),
  index: method(run, coreApi, (api: typeof CoreApi) => api.index),
  info: optional(run, coreApi, (api: typeof CoreApi) => api.info),
  listReindex: optional(run, coreApi, (api: typeof CoreApi) => api.listReindex),
  mget: optionalDocuments(run, coreApi, (api: typeof CoreApi) => api.mget),
  msearch: documents(run, coreApi, (api: typeof CoreApi) => api.msearch),
  msearchTemplate: documents(run, coreApi, (api: typeof CoreApi) => api.msearchTemplate),
  mtermvectors: optional(run, coreApi, (api: typeof CoreApi) => api.mtermvectors),
  openPointInTime: method(run, coreApi, (api: typeof CoreApi) => api.openPointInTime),
  ping: optional(run, coreApi, (api: typeof CoreApi) => api.ping),
  putScript: method(run, coreApi, (api: typeof CoreApi) => api.putScript),
  rankEval: method(run, coreApi, (api: typeof CoreApi) => api.rankEval),
  reindex: method(run, coreApi, (api: typeof CoreApi) => api.reindex),
  reindexRethrottle: method(run, coreApi, (api: typeof CoreApi) => api.reindexRethrottle),
  renderSearchTemplate: optional(run, coreApi, (api: typeof CoreApi) => api.renderSearchTemplate),
  scriptsPainlessExecute: optionalDocuments(
    run,
    coreApi,
    (api: typeof CoreApi) => api.scriptsPainlessExecute
  ),
  scroll: documents(run, coreApi, (api: typeof CoreApi) => api.scroll),
  search: searches(run, coreApi, (api: typeof CoreApi) => api.search),
  searchMvt: method(run, coreApi, (api: typeof CoreApi) => api.searchMvt),
  searchShards: optional(run, coreApi, (api: typeof CoreApi) => api.searchShards),
  searchTemplate: optionalDocuments(run, coreApi, (api: typeof CoreApi) => api.searchTemplate),
  termsEnum: method(run, coreApi, (api: typeof CoreApi) => api.termsEnum),
  termvectors: method(run, coreApi, (api: typeof CoreApi) => api.termvectors),
  update: documents(run, coreApi, (api: typeof CoreApi) => api.update),
  updateByQuery: method(run, coreApi, (api: typeof CoreApi) => api.updateByQuery),
  updateByQueryRethrottle: method(run, coreApi, (api: typeof CoreApi) => api.updateByQueryRethrottle)
})

const makeDanglingIndicesNamespace = (run: Run): DanglingIndicesNamespace => ({
  deleteDanglingIndex: method(
    run,
    danglingIndicesApi,
    (api: typeof DanglingIndicesApi) => api.deleteDanglingIndex
  ),
  importDanglingIndex: method(
    run,
    danglingIndicesApi,
    (api: typeof DanglingIndicesApi) => api.importDanglingIndex
  ),
  listDanglingIndices: optional(
    run,
    danglingIndicesApi,
    (api: typeof DanglingIndicesApi) => api.listDanglingIndices
  )
})

const makeEnrichNamespace = (run: Run): EnrichNamespace => ({
  deletePolicy: method(run, enrichApi, (api: typeof EnrichApi) => api.deletePolicy),
  executePolicy: method(run, enrichApi, (api: typeof EnrichApi) => api.executePolicy),
  getPolicy: optional(run, enrichApi, (api: typeof EnrichApi) => api.getPolicy),
  putPolicy: method(run, enrichApi, (api: typeof EnrichApi) => api.putPolicy),
  stats: optional(run, enrichApi, (api: typeof EnrichApi) => api.stats)
})

const makeEqlNamespace = (run: Run): EqlNamespace => ({
  delete: method(run, eqlApi, (api: typeof EqlApi) => api.delete),
  get: documents(run, eqlApi, (api: typeof EqlApi) => api.get),
  getStatus: method(run, eqlApi, (api: typeof EqlApi) => api.getStatus),
  search: documents(run, eqlApi, (api: typeof EqlApi) => api.search)
})

const makeEsqlNamespace = (run: Run): EsqlNamespace => ({
  asyncQuery: method(run, esqlApi, (api: typeof EsqlApi) => api.asyncQuery),
  asyncQueryDelete: method(run, esqlApi, (api: typeof EsqlApi) => api.asyncQueryDelete),
  asyncQueryGet: method(run, esqlApi, (api: typeof EsqlApi) => api.asyncQueryGet),
  asyncQueryStop: method(run, esqlApi, (api: typeof EsqlApi) => api.asyncQueryStop),
  deleteView: method(run, esqlApi, (api: typeof EsqlApi) => api.deleteView),
  getQuery: method(run, esqlApi, (api: typeof EsqlApi) => api.getQuery),
  getView: optional(run, esqlApi, (api: typeof EsqlApi) => api.getView),
  listQueries: optional(run, esqlApi, (api: typeof EsqlApi) => api.listQueries),
  putView: method(run, esqlApi, (api: typeof EsqlApi) => api.putView),
  query: method(run, esqlApi, (api: typeof EsqlApi) => api.query)
})

const makeFeaturesNamespace = (run: Run): FeaturesNamespace => ({
  getFeatures: optional(run, featuresApi, (api: typeof FeaturesApi) => api.getFeatures),
  resetFeatures: optional(run, featuresApi, (api: typeof FeaturesApi) => api.resetFeatures)
})

const makeFleetNamespace = (run: Run): FleetNamespace => ({
  globalCheckpoints: method(run, fleetApi, (api: typeof FleetApi) => api.globalCheckpoints),
  msearch: documents(run, fleetApi, (api: typeof FleetApi) => api.msearch),
  search: documents(run, fleetApi, (api: typeof FleetApi) => api.search)
})

const makeGraphNamespace = (run: Run): GraphNamespace => ({
  explore: method(run, graphApi, (api: typeof GraphApi) => api.explore)
})

const makeIlmNamespace = (run: Run): IlmNamespace => ({
  deleteLifecycle: method(run, ilmApi, (api: typeof IlmApi) => api.deleteLifecycle),
  explainLifecycle: method(run, ilmApi, (api: typeof IlmApi) => api.explainLifecycle),
  getLifecycle: optional(run, ilmApi, (api: typeof IlmApi) => api.getLifecycle),
  getStatus: optional(run, ilmApi, (api: typeof IlmApi) => api.getStatus),
  migrateToDataTiers: optional(run, ilmApi, (api: typeof IlmApi) => api.migrateToDataTiers),
  moveToStep: method(run, ilmApi, (api: typeof IlmApi) => api.moveToStep),
  putLifecycle: method(run, ilmApi, (api: typeof IlmApi) => api.putLifecycle),
  removePolicy: method(run, ilmApi, (api: typeof IlmApi) => api.removePolicy),
  retry: method(run, ilmApi, (api: typeof IlmApi) => api.retry),
  start: optional(run, ilmApi, (api: typeof IlmApi) => api.start),
  stop: optional(run, ilmApi, (api: typeof IlmApi) => api.stop)
})

const makeIndicesNamespace = (run: Run): IndicesNamespace => ({
  addBlock: method(run, indicesApi, (api: typeof IndicesApi) => api.addBlock),
  analyze: optional(run, indicesApi, (api: typeof IndicesApi) => api.analyze),
  cancelMigrateReindex: method(run, indicesApi, (api: typeof IndicesApi) => api.cancelMigrateReindex),
  clearCache: optional(run, indicesApi, (api: typeof IndicesApi) => api.clearCache),
  clone: method(run, indicesApi, (api: typeof IndicesApi) => api.clone),
  close: method(run, indicesApi, (api: typeof IndicesApi) => api.close),
  create: method(run, indicesApi, (api: typeof IndicesApi) => api.create),
  createDataStream: method(run, indicesApi, (api: typeof IndicesApi) => api.createDataStream),
  createFrom: method(run, indicesApi, (api: typeof IndicesApi) => api.createFrom),
  dataStreamsStats: optional(run, indicesApi, (api: typeof IndicesApi) => api.dataStreamsStats),
  delete: method(run, indicesApi, (api: typeof IndicesApi) => api.delete),
  deleteAlias: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteAlias),
  deleteDataLifecycle: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteDataLifecycle),
  deleteDataStream: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteDataStream),
  deleteDataStreamOptions: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteDataStreamOptions),
  deleteIndexTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteIndexTemplate),
  deleteTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.deleteTemplate),
  diskUsage: method(run, indicesApi, (api: typeof IndicesApi) => api.diskUsage),
  downsample: method(run, indicesApi, (api: typeof IndicesApi) => api.downsample),
  exists: method(run, indicesApi, (api: typeof IndicesApi) => api.exists),
  existsAlias: method(run, indicesApi, (api: typeof IndicesApi) => api.existsAlias),
  existsIndexTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.existsIndexTemplate),
  existsTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.existsTemplate),
  explainDataLifecycle: method(run, indicesApi, (api: typeof IndicesApi) => api.explainDataLifecycle),
  fieldUsageStats: method(run, indicesApi, (api: typeof IndicesApi) => api.fieldUsageStats),
  flush: optional(run, indicesApi, (api: typeof IndicesApi) => api.flush),
  forcemerge: optional(run, indicesApi, (api: typeof IndicesApi) => api.forcemerge),
  get: method(run, indicesApi, (api: typeof IndicesApi) => api.get),
  getAlias: optional(run, indicesApi, (api: typeof IndicesApi) => api.getAlias),
  getDataLifecycle: method(run, indicesApi, (api: typeof IndicesApi) => api.getDataLifecycle),
  getDataLifecycleStats: optional(run, indicesApi, (api: typeof IndicesApi) => api.getDataLifecycleStats),
  getDataStream: optional(run, indicesApi, (api: typeof IndicesApi) => api.getDataStream),
  getDataStreamMappings: method(run, indicesApi, (api: typeof IndicesApi) => api.getDataStreamMappings),
  getDataStreamOptions: method(run, indicesApi, (api: typeof IndicesApi) => api.getDataStreamOptions),
  getDataStreamSettings: method(run, indicesApi, (api: typeof IndicesApi) => api.getDataStreamSettings),
  getFieldMapping: method(run, indicesApi, (api: typeof IndicesApi) => api.getFieldMapping),
  getIndexTemplate: optional(run, indicesApi, (api: typeof IndicesApi) => api.getIndexTemplate),
  getMapping: optional(run, indicesApi, (api: typeof IndicesApi) => api.getMapping),
  getMigrateReindexStatus: method(run, indicesApi, (api: typeof IndicesApi) => api.getMigrateReindexStatus),
  getSettings: optional(run, indicesApi, (api: typeof IndicesApi) => api.getSettings),
  getTemplate: optional(run, indicesApi, (api: typeof IndicesApi) => api.getTemplate),
  migrateReindex: method(run, indicesApi, (api: typeof IndicesApi) => api.migrateReindex),
  migrateToDataStream: method(run, indicesApi, (api: typeof IndicesApi) => api.migrateToDataStream),
  modifyDataStream: method(run, indicesApi, (api: typeof IndicesApi) => api.modifyDataStream),
  open: method(run, indicesApi, (api: typeof IndicesApi) => api.open),
  promoteDataStream: method(run, indicesApi, (api: typeof IndicesApi) => api.promoteDataStream),
  putAlias: method(run, indicesApi, (api: typeof IndicesApi) => api.putAlias),
  putDataLifecycle: method(run, indicesApi, (api: typeof IndicesApi) => api.putDataLifecycle),
  putDataStreamMappings: method(run, indicesApi, (api: typeof IndicesApi) => api.putDataStreamMappings),
  putDataStreamOptions: method(run, indicesApi, (api: typeof IndicesApi) => api.putDataStreamOptions),
  putDataStreamSettings: method(run, indicesApi, (api: typeof IndicesApi) => api.putDataStreamSettings),
  putIndexTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.putIndexTemplate),
  putMapping: method(run, indicesApi, (api: typeof IndicesApi) => api.putMapping),
  putSettings: method(run, indicesApi, (api: typeof IndicesApi) => api.putSettings),
  putTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.putTemplate),
  recovery: optional(run, indicesApi, (api: typeof IndicesApi) => api.recovery),
  refresh: optional(run, indicesApi, (api: typeof IndicesApi) => api.refresh),
  reloadSearchAnalyzers: method(run, indicesApi, (api: typeof IndicesApi) => api.reloadSearchAnalyzers),
  removeBlock: method(run, indicesApi, (api: typeof IndicesApi) => api.removeBlock),
  resolveCluster: optional(run, indicesApi, (api: typeof IndicesApi) => api.resolveCluster),
  resolveIndex: method(run, indicesApi, (api: typeof IndicesApi) => api.resolveIndex),
  rollover: method(run, indicesApi, (api: typeof IndicesApi) => api.rollover),
  segments: optional(run, indicesApi, (api: typeof IndicesApi) => api.segments),
  shardStores: optional(run, indicesApi, (api: typeof IndicesApi) => api.shardStores),
  shrink: method(run, indicesApi, (api: typeof IndicesApi) => api.shrink),
  simulateIndexTemplate: method(run, indicesApi, (api: typeof IndicesApi) => api.simulateIndexTemplate),
  simulateTemplate: optional(run, indicesApi, (api: typeof IndicesApi) => api.simulateTemplate),
  split: method(run, indicesApi, (api: typeof IndicesApi) => api.split),
  stats: optional(run, indicesApi, (api: typeof IndicesApi) => api.stats),
  updateAliases: optional(run, indicesApi, (api: typeof IndicesApi) => api.updateAliases),
  validateQuery: optional(run, indicesApi, (api: typeof IndicesApi) => api.validateQuery)
})

const makeInferenceNamespace = (run: Run): InferenceNamespace => ({
  chatCompletionUnified: method(run, inferenceApi, (api: typeof InferenceApi) => api.chatCompletionUnified),
  completion: method(run, inferenceApi, (api: typeof InferenceApi) => api.completion),
  delete: method(run, inferenceApi, (api: typeof InferenceApi) => api.delete),
  embedding: method(run, inferenceApi, (api: typeof InferenceApi) => api.embedding),
  get: optional(run, inferenceApi, (api: typeof InferenceApi) => api.get),
  inference: method(run, inferenceApi, (api: typeof InferenceApi) => api.inference),
  put: method(run, inferenceApi, (api: typeof InferenceApi) => api.put),
  putAi21: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAi21),
  putAlibabacloud: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAlibabacloud),
  putAmazonbedrock: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAmazonbedrock),
  putAmazonsagemaker: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAmazonsagemaker),
  putAnthropic: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAnthropic),
  putAzureaistudio: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAzureaistudio),
  putAzureopenai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putAzureopenai),
  putCohere: method(run, inferenceApi, (api: typeof InferenceApi) => api.putCohere),
  putContextualai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putContextualai),
  putCustom: method(run, inferenceApi, (api: typeof InferenceApi) => api.putCustom),
  putDeepseek: method(run, inferenceApi, (api: typeof InferenceApi) => api.putDeepseek),
  putElasticsearch: method(run, inferenceApi, (api: typeof InferenceApi) => api.putElasticsearch),
  putElser: method(run, inferenceApi, (api: typeof InferenceApi) => api.putElser),
  putFireworksai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putFireworksai),
  putGoogleaistudio: method(run, inferenceApi, (api: typeof InferenceApi) => api.putGoogleaistudio),
  putGooglevertexai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putGooglevertexai),
  putGroq: method(run, inferenceApi, (api: typeof InferenceApi) => api.putGroq),
  putHuggingFace: method(run, inferenceApi, (api: typeof InferenceApi) => api.putHuggingFace),
  putJinaai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putJinaai),
  putLlama: method(run, inferenceApi, (api: typeof InferenceApi) => api.putLlama),
  putMistral: method(run, inferenceApi, (api: typeof InferenceApi) => api.putMistral),
  putNvidia: method(run, inferenceApi, (api: typeof InferenceApi) => api.putNvidia),
  putOpenai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putOpenai),
  putOpenshiftAi: method(run, inferenceApi, (api: typeof InferenceApi) => api.putOpenshiftAi),
  putVoyageai: method(run, inferenceApi, (api: typeof InferenceApi) => api.putVoyageai),
  putWatsonx: method(run, inferenceApi, (api: typeof InferenceApi) => api.putWatsonx),
  rerank: method(run, inferenceApi, (api: typeof InferenceApi) => api.rerank),
  sparseEmbedding: method(run, inferenceApi, (api: typeof InferenceApi) => api.sparseEmbedding),
  streamCompletion: method(run, inferenceApi, (api: typeof InferenceApi) => api.streamCompletion),
  textEmbedding: method(run, inferenceApi, (api: typeof InferenceApi) => api.textEmbedding),
  update: method(run, inferenceApi, (api: typeof InferenceApi) => api.update)
})

const makeIngestNamespace = (run: Run): IngestNamespace => ({
  deleteGeoipDatabase: method(run, ingestApi, (api: typeof IngestApi) => api.deleteGeoipDatabase),
  deleteIpLocationDatabase: method(run, ingestApi, (api: typeof IngestApi) => api.deleteIpLocationDatabase),
  deletePipeline: method(run, ingestApi, (api: typeof IngestApi) => api.deletePipeline),
  geoIpStats: optional(run, ingestApi, (api: typeof IngestApi) => api.geoIpStats),
  getGeoipDatabase: optional(run, ingestApi, (api: typeof IngestApi) => api.getGeoipDatabase),
  getIpLocationDatabase: optional(run, ingestApi, (api: typeof IngestApi) => api.getIpLocationDatabase),
  getPipeline: optional(run, ingestApi, (api: typeof IngestApi) => api.getPipeline),
  processorGrok: optional(run, ingestApi, (api: typeof IngestApi) => api.processorGrok),
  putGeoipDatabase: method(run, ingestApi, (api: typeof IngestApi) => api.putGeoipDatabase),
  putIpLocationDatabase: method(run, ingestApi, (api: typeof IngestApi) => api.putIpLocationDatabase),
  putPipeline: method(run, ingestApi, (api: typeof IngestApi) => api.putPipeline),
  simulate: method(run, ingestApi, (api: typeof IngestApi) => api.simulate)
})

const makeLicenseNamespace = (run: Run): LicenseNamespace => ({
  delete: optional(run, licenseApi, (api: typeof LicenseApi) => api.delete),
  get: optional(run, licenseApi, (api: typeof LicenseApi) => api.get),
  getBasicStatus: optional(run, licenseApi, (api: typeof LicenseApi) => api.getBasicStatus),
  getTrialStatus: optional(run, licenseApi, (api: typeof LicenseApi) => api.getTrialStatus),
  post: optional(run, licenseApi, (api: typeof LicenseApi) => api.post),
  postStartBasic: optional(run, licenseApi, (api: typeof LicenseApi) => api.postStartBasic),
  postStartTrial: optional(run, licenseApi, (api: typeof LicenseApi) => api.postStartTrial)
})

const makeLogstashNamespace = (run: Run): LogstashNamespace => ({
  deletePipeline: method(run, logstashApi, (api: typeof LogstashApi) => api.deletePipeline),
  getPipeline: optional(run, logstashApi, (api: typeof LogstashApi) => api.getPipeline),
  putPipeline: method(run, logstashApi, (api: typeof LogstashApi) => api.putPipeline)
})

const makeMigrationNamespace = (run: Run): MigrationNamespace => ({
  deprecations: optional(run, migrationApi, (api: typeof MigrationApi) => api.deprecations),
  getFeatureUpgradeStatus: optional(
    run,
    migrationApi,
    (api: typeof MigrationApi) => api.getFeatureUpgradeStatus
  ),
  postFeatureUpgrade: optional(run, migrationApi, (api: typeof MigrationApi) => api.postFeatureUpgrade)
})

const makeMlNamespace = (run: Run): MlNamespace => ({
  clearTrainedModelDeploymentCache: method(
    run,
    mlApi,
    (api: typeof MlApi) => api.clearTrainedModelDeploymentCache
  ),
  closeJob: method(run, mlApi, (api: typeof MlApi) => api.closeJob),
  deleteCalendar: method(run, mlApi, (api: typeof MlApi) => api.deleteCalendar),
  deleteCalendarEvent: method(run, mlApi, (api: typeof MlApi) => api.deleteCalendarEvent),
  deleteCalendarJob: method(run, mlApi, (api: typeof MlApi) => api.deleteCalendarJob),
  deleteDataFrameAnalytics: method(run, mlApi, (api: typeof MlApi) => api.deleteDataFrameAnalytics),
  deleteDatafeed: method(run, mlApi, (api: typeof MlApi) => api.deleteDatafeed),
  deleteExpiredData: optional(run, mlApi, (api: typeof MlApi) => api.deleteExpiredData),
  deleteFilter: method(run, mlApi, (api: typeof MlApi) => api.deleteFilter),
  deleteForecast: method(run, mlApi, (api: typeof MlApi) => api.deleteForecast),
  deleteJob: method(run, mlApi, (api: typeof MlApi) => api.deleteJob),
  deleteModelSnapshot: method(run, mlApi, (api: typeof MlApi) => api.deleteModelSnapshot),
  deleteTrainedModel: method(run, mlApi, (api: typeof MlApi) => api.deleteTrainedModel),
  deleteTrainedModelAlias: method(run, mlApi, (api: typeof MlApi) => api.deleteTrainedModelAlias),
  estimateModelMemory: optional(run, mlApi, (api: typeof MlApi) => api.estimateModelMemory),
  evaluateDataFrame: method(run, mlApi, (api: typeof MlApi) => api.evaluateDataFrame),
  explainDataFrameAnalytics: optional(run, mlApi, (api: typeof MlApi) => api.explainDataFrameAnalytics),
  flushJob: method(run, mlApi, (api: typeof MlApi) => api.flushJob),
  forecast: method(run, mlApi, (api: typeof MlApi) => api.forecast),
  getBuckets: method(run, mlApi, (api: typeof MlApi) => api.getBuckets),
  getCalendarEvents: method(run, mlApi, (api: typeof MlApi) => api.getCalendarEvents),
  getCalendars: optional(run, mlApi, (api: typeof MlApi) => api.getCalendars),
  getCategories: method(run, mlApi, (api: typeof MlApi) => api.getCategories),
  getDataFrameAnalytics: optional(run, mlApi, (api: typeof MlApi) => api.getDataFrameAnalytics),
  getDataFrameAnalyticsStats: optional(run, mlApi, (api: typeof MlApi) => api.getDataFrameAnalyticsStats),
  getDatafeedStats: optional(run, mlApi, (api: typeof MlApi) => api.getDatafeedStats),
  getDatafeeds: optional(run, mlApi, (api: typeof MlApi) => api.getDatafeeds),
  getFilters: optional(run, mlApi, (api: typeof MlApi) => api.getFilters),
  getInfluencers: method(run, mlApi, (api: typeof MlApi) => api.getInfluencers),
  getJobStats: optional(run, mlApi, (api: typeof MlApi) => api.getJobStats),
  getJobs: optional(run, mlApi, (api: typeof MlApi) => api.getJobs),
  getMemoryStats: optional(run, mlApi, (api: typeof MlApi) => api.getMemoryStats),
  getModelSnapshotUpgradeStats: method(run, mlApi, (api: typeof MlApi) => api.getModelSnapshotUpgradeStats),
  getModelSnapshots: method(run, mlApi, (api: typeof MlApi) => api.getModelSnapshots),
  getOverallBuckets: method(run, mlApi, (api: typeof MlApi) => api.getOverallBuckets),
  getRecords: method(run, mlApi, (api: typeof MlApi) => api.getRecords),
  getTrainedModels: optional(run, mlApi, (api: typeof MlApi) => api.getTrainedModels),
  getTrainedModelsStats: optional(run, mlApi, (api: typeof MlApi) => api.getTrainedModelsStats),
  inferTrainedModel: method(run, mlApi, (api: typeof MlApi) => api.inferTrainedModel),
  info: optional(run, mlApi, (api: typeof MlApi) => api.info),
  openJob: method(run, mlApi, (api: typeof MlApi) => api.openJob),
  postCalendarEvents: method(run, mlApi, (api: typeof MlApi) => api.postCalendarEvents),
  postData: method(run, mlApi, (api: typeof MlApi) => api.postData),
  previewDataFrameAnalytics: optional(run, mlApi, (api: typeof MlApi) => api.previewDataFrameAnalytics),
  previewDatafeed: optionalDocuments(run, mlApi, (api: typeof MlApi) => api.previewDatafeed),
  putCalendar: method(run, mlApi, (api: typeof MlApi) => api.putCalendar),
  putCalendarJob: method(run, mlApi, (api: typeof MlApi) => api.putCalendarJob),
  putDataFrameAnalytics: method(run, mlApi, (api: typeof MlApi) => api.putDataFrameAnalytics),
  putDatafeed: method(run, mlApi, (api: typeof MlApi) => api.putDatafeed),
  putFilter: method(run, mlApi, (api: typeof MlApi) => api.putFilter),
  putJob: method(run, mlApi, (api: typeof MlApi) => api.putJob),
  putTrainedModel: method(run, mlApi, (api: typeof MlApi) => api.putTrainedModel),
  putTrainedModelAlias: method(run, mlApi, (api: typeof MlApi) => api.putTrainedModelAlias),
  putTrainedModelDefinitionPart: method(run, mlApi, (api: typeof MlApi) => api.putTrainedModelDefinitionPart),
  putTrainedModelVocabulary: method(run, mlApi, (api: typeof MlApi) => api.putTrainedModelVocabulary),
  resetJob: method(run, mlApi, (api: typeof MlApi) => api.resetJob),
  revertModelSnapshot: method(run, mlApi, (api: typeof MlApi) => api.revertModelSnapshot),
  setUpgradeMode: optional(run, mlApi, (api: typeof MlApi) => api.setUpgradeMode),
  startDataFrameAnalytics: method(run, mlApi, (api: typeof MlApi) => api.startDataFrameAnalytics),
  startDatafeed: method(run, mlApi, (api: typeof MlApi) => api.startDatafeed),
  startTrainedModelDeployment: method(run, mlApi, (api: typeof MlApi) => api.startTrainedModelDeployment),
  stopDataFrameAnalytics: method(run, mlApi, (api: typeof MlApi) => api.stopDataFrameAnalytics),
  stopDatafeed: method(run, mlApi, (api: typeof MlApi) => api.stopDatafeed),
  stopTrainedModelDeployment: method(run, mlApi, (api: typeof MlApi) => api.stopTrainedModelDeployment),
  updateDataFrameAnalytics: method(run, mlApi, (api: typeof MlApi) => api.updateDataFrameAnalytics),
  updateDatafeed: method(run, mlApi, (api: typeof MlApi) => api.updateDatafeed),
  updateFilter: method(run, mlApi, (api: typeof MlApi) => api.updateFilter),
  updateJob: method(run, mlApi, (api: typeof MlApi) => api.updateJob),
  updateModelSnapshot: method(run, mlApi, (api: typeof MlApi) => api.updateModelSnapshot),
  updateTrainedModelDeployment: method(run, mlApi, (api: typeof MlApi) => api.updateTrainedModelDeployment),
  upgradeJobSnapshot: method(run, mlApi, (api: typeof MlApi) => api.upgradeJobSnapshot)
})

const makeNodesNamespace = (run: Run): NodesNamespace => ({
  clearRepositoriesMeteringArchive: method(
    run,
    nodesApi,
    (api: typeof NodesApi) => api.clearRepositoriesMeteringArchive
  ),
  getRepositoriesMeteringInfo: method(
    run,
    nodesApi,
    (api: typeof NodesApi) => api.getRepositoriesMeteringInfo
  ),
  hotThreads: optional(run, nodesApi, (api: typeof NodesApi) => api.hotThreads),
  info: optional(run, nodesApi, (api: typeof NodesApi) => api.info),
  reloadSecureSettings: optional(run, nodesApi, (api: typeof NodesApi) => api.reloadSecureSettings),
  stats: optional(run, nodesApi, (api: typeof NodesApi) => api.stats),
  usage: optional(run, nodesApi, (api: typeof NodesApi) => api.usage)
})

const makeProjectNamespace = (run: Run): ProjectNamespace => ({
  createManyRouting: method(run, projectApi, (api: typeof ProjectApi) => api.createManyRouting),
  createRouting: method(run, projectApi, (api: typeof ProjectApi) => api.createRouting),
  deleteRouting: method(run, projectApi, (api: typeof ProjectApi) => api.deleteRouting),
  getManyRouting: optional(run, projectApi, (api: typeof ProjectApi) => api.getManyRouting),
  getRouting: method(run, projectApi, (api: typeof ProjectApi) => api.getRouting),
  tags: optional(run, projectApi, (api: typeof ProjectApi) => api.tags)
})

const makeQueryRulesNamespace = (run: Run): QueryRulesNamespace => ({
  deleteRule: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.deleteRule),
  deleteRuleset: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.deleteRuleset),
  getRule: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.getRule),
  getRuleset: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.getRuleset),
  listRulesets: optional(run, queryRulesApi, (api: typeof QueryRulesApi) => api.listRulesets),
  putRule: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.putRule),
  putRuleset: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.putRuleset),
  test: method(run, queryRulesApi, (api: typeof QueryRulesApi) => api.test)
})

const makeRollupNamespace = (run: Run): RollupNamespace => ({
  deleteJob: method(run, rollupApi, (api: typeof RollupApi) => api.deleteJob),
  getJobs: optional(run, rollupApi, (api: typeof RollupApi) => api.getJobs),
  getRollupCaps: optional(run, rollupApi, (api: typeof RollupApi) => api.getRollupCaps),
  getRollupIndexCaps: method(run, rollupApi, (api: typeof RollupApi) => api.getRollupIndexCaps),
  putJob: method(run, rollupApi, (api: typeof RollupApi) => api.putJob),
  rollupSearch: documents(run, rollupApi, (api: typeof RollupApi) => api.rollupSearch),
  startJob: method(run, rollupApi, (api: typeof RollupApi) => api.startJob),
  stopJob: method(run, rollupApi, (api: typeof RollupApi) => api.stopJob)
})

const makeSearchApplicationNamespace = (run: Run): SearchApplicationNamespace => ({
  delete: method(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.delete),
  deleteBehavioralAnalytics: method(
    run,
    searchApplicationApi,
    (api: typeof SearchApplicationApi) => api.deleteBehavioralAnalytics
  ),
  get: method(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.get),
  getBehavioralAnalytics: optional(
    run,
    searchApplicationApi,
    (api: typeof SearchApplicationApi) => api.getBehavioralAnalytics
  ),
  list: optional(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.list),
  postBehavioralAnalyticsEvent: method(
    run,
    searchApplicationApi,
    (api: typeof SearchApplicationApi) => api.postBehavioralAnalyticsEvent
  ),
  put: method(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.put),
  putBehavioralAnalytics: method(
    run,
    searchApplicationApi,
    (api: typeof SearchApplicationApi) => api.putBehavioralAnalytics
  ),
  renderQuery: method(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.renderQuery),
  search: documents(run, searchApplicationApi, (api: typeof SearchApplicationApi) => api.search)
})

const makeSearchableSnapshotsNamespace = (run: Run): SearchableSnapshotsNamespace => ({
  cacheStats: optional(run, searchableSnapshotsApi, (api: typeof SearchableSnapshotsApi) => api.cacheStats),
  clearCache: optional(run, searchableSnapshotsApi, (api: typeof SearchableSnapshotsApi) => api.clearCache),
  mount: method(run, searchableSnapshotsApi, (api: typeof SearchableSnapshotsApi) => api.mount),
  stats: optional(run, searchableSnapshotsApi, (api: typeof SearchableSnapshotsApi) => api.stats)
})

const makeSecurityNamespace = (run: Run): SecurityNamespace => ({
  activateUserProfile: method(run, securityApi, (api: typeof SecurityApi) => api.activateUserProfile),
  authenticate: optional(run, securityApi, (api: typeof SecurityApi) => api.authenticate),
  bulkDeleteRole: method(run, securityApi, (api: typeof SecurityApi) => api.bulkDeleteRole),
  bulkPutRole: method(run, securityApi, (api: typeof SecurityApi) => api.bulkPutRole),
  bulkUpdateApiKeys: method(run, securityApi, (api: typeof SecurityApi) => api.bulkUpdateApiKeys),
  changePassword: optional(run, securityApi, (api: typeof SecurityApi) => api.changePassword),
  clearApiKeyCache: method(run, securityApi, (api: typeof SecurityApi) => api.clearApiKeyCache),
  clearCachedPrivileges: method(run, securityApi, (api: typeof SecurityApi) => api.clearCachedPrivileges),
  clearCachedRealms: method(run, securityApi, (api: typeof SecurityApi) => api.clearCachedRealms),
  clearCachedRoles: method(run, securityApi, (api: typeof SecurityApi) => api.clearCachedRoles),
  clearCachedServiceTokens: method(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.clearCachedServiceTokens
  ),
  cloneApiKey: method(run, securityApi, (api: typeof SecurityApi) => api.cloneApiKey),
  createApiKey: optional(run, securityApi, (api: typeof SecurityApi) => api.createApiKey),
  createCrossClusterApiKey: method(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.createCrossClusterApiKey
  ),
  createServiceToken: method(run, securityApi, (api: typeof SecurityApi) => api.createServiceToken),
  delegatePki: method(run, securityApi, (api: typeof SecurityApi) => api.delegatePki),
  deletePrivileges: method(run, securityApi, (api: typeof SecurityApi) => api.deletePrivileges),
  deleteRole: method(run, securityApi, (api: typeof SecurityApi) => api.deleteRole),
  deleteRoleMapping: method(run, securityApi, (api: typeof SecurityApi) => api.deleteRoleMapping),
  deleteServiceToken: method(run, securityApi, (api: typeof SecurityApi) => api.deleteServiceToken),
  deleteUser: method(run, securityApi, (api: typeof SecurityApi) => api.deleteUser),
  disableUser: method(run, securityApi, (api: typeof SecurityApi) => api.disableUser),
  disableUserProfile: method(run, securityApi, (api: typeof SecurityApi) => api.disableUserProfile),
  enableUser: method(run, securityApi, (api: typeof SecurityApi) => api.enableUser),
  enableUserProfile: method(run, securityApi, (api: typeof SecurityApi) => api.enableUserProfile),
  enrollKibana: optional(run, securityApi, (api: typeof SecurityApi) => api.enrollKibana),
  enrollNode: optional(run, securityApi, (api: typeof SecurityApi) => api.enrollNode),
  getApiKey: optional(run, securityApi, (api: typeof SecurityApi) => api.getApiKey),
  getBuiltinPrivileges: optional(run, securityApi, (api: typeof SecurityApi) => api.getBuiltinPrivileges),
  getPrivileges: optional(run, securityApi, (api: typeof SecurityApi) => api.getPrivileges),
  getRole: optional(run, securityApi, (api: typeof SecurityApi) => api.getRole),
  getRoleMapping: optional(run, securityApi, (api: typeof SecurityApi) => api.getRoleMapping),
  getServiceAccounts: optional(run, securityApi, (api: typeof SecurityApi) => api.getServiceAccounts),
  getServiceCredentials: method(run, securityApi, (api: typeof SecurityApi) => api.getServiceCredentials),
  getSettings: optional(run, securityApi, (api: typeof SecurityApi) => api.getSettings),
  getStats: optional(run, securityApi, (api: typeof SecurityApi) => api.getStats),
  getToken: optional(run, securityApi, (api: typeof SecurityApi) => api.getToken),
  getUser: optional(run, securityApi, (api: typeof SecurityApi) => api.getUser),
  getUserPrivileges: optional(run, securityApi, (api: typeof SecurityApi) => api.getUserPrivileges),
  getUserProfile: method(run, securityApi, (api: typeof SecurityApi) => api.getUserProfile),
  grantApiKey: method(run, securityApi, (api: typeof SecurityApi) => api.grantApiKey),
  hasPrivileges: optional(run, securityApi, (api: typeof SecurityApi) => api.hasPrivileges),
  hasPrivilegesUserProfile: method(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.hasPrivilegesUserProfile
  ),
  invalidateApiKey: optional(run, securityApi, (api: typeof SecurityApi) => api.invalidateApiKey),
  invalidateToken: optional(run, securityApi, (api: typeof SecurityApi) => api.invalidateToken),
  oidcAuthenticate: method(run, securityApi, (api: typeof SecurityApi) => api.oidcAuthenticate),
  oidcLogout: method(run, securityApi, (api: typeof SecurityApi) => api.oidcLogout),
  oidcPrepareAuthentication: optional(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.oidcPrepareAuthentication
  ),
  putPrivileges: method(run, securityApi, (api: typeof SecurityApi) => api.putPrivileges),
  putRole: method(run, securityApi, (api: typeof SecurityApi) => api.putRole),
  putRoleMapping: method(run, securityApi, (api: typeof SecurityApi) => api.putRoleMapping),
  putUser: method(run, securityApi, (api: typeof SecurityApi) => api.putUser),
  queryApiKeys: optional(run, securityApi, (api: typeof SecurityApi) => api.queryApiKeys),
  queryRole: optional(run, securityApi, (api: typeof SecurityApi) => api.queryRole),
  queryUser: optional(run, securityApi, (api: typeof SecurityApi) => api.queryUser),
  samlAuthenticate: method(run, securityApi, (api: typeof SecurityApi) => api.samlAuthenticate),
  samlCompleteLogout: method(run, securityApi, (api: typeof SecurityApi) => api.samlCompleteLogout),
  samlInvalidate: method(run, securityApi, (api: typeof SecurityApi) => api.samlInvalidate),
  samlLogout: method(run, securityApi, (api: typeof SecurityApi) => api.samlLogout),
  samlPrepareAuthentication: optional(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.samlPrepareAuthentication
  ),
  samlServiceProviderMetadata: method(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.samlServiceProviderMetadata
  ),
  suggestUserProfiles: optional(run, securityApi, (api: typeof SecurityApi) => api.suggestUserProfiles),
  updateApiKey: method(run, securityApi, (api: typeof SecurityApi) => api.updateApiKey),
  updateCrossClusterApiKey: method(
    run,
    securityApi,
    (api: typeof SecurityApi) => api.updateCrossClusterApiKey
  ),
  updateSettings: optional(run, securityApi, (api: typeof SecurityApi) => api.updateSettings),
  updateUserProfileData: method(run, securityApi, (api: typeof SecurityApi) => api.updateUserProfileData)
})

const makeSimulateNamespace = (run: Run): SimulateNamespace => ({
  ingest: method(run, simulateApi, (api: typeof SimulateApi) => api.ingest)
})

const makeSlmNamespace = (run: Run): SlmNamespace => ({
  deleteLifecycle: method(run, slmApi, (api: typeof SlmApi) => api.deleteLifecycle),
  executeLifecycle: method(run, slmApi, (api: typeof SlmApi) => api.executeLifecycle),
  executeRetention: optional(run, slmApi, (api: typeof SlmApi) => api.executeRetention),
  getLifecycle: optional(run, slmApi, (api: typeof SlmApi) => api.getLifecycle),
  getStats: optional(run, slmApi, (api: typeof SlmApi) => api.getStats),
  getStatus: optional(run, slmApi, (api: typeof SlmApi) => api.getStatus),
  putLifecycle: method(run, slmApi, (api: typeof SlmApi) => api.putLifecycle),
  start: optional(run, slmApi, (api: typeof SlmApi) => api.start),
  stop: optional(run, slmApi, (api: typeof SlmApi) => api.stop)
})

const makeSnapshotNamespace = (run: Run): SnapshotNamespace => ({
  cleanupRepository: method(run, snapshotApi, (api: typeof SnapshotApi) => api.cleanupRepository),
  clone: method(run, snapshotApi, (api: typeof SnapshotApi) => api.clone),
  create: method(run, snapshotApi, (api: typeof SnapshotApi) => api.create),
  createRepository: method(run, snapshotApi, (api: typeof SnapshotApi) => api.createRepository),
  delete: method(run, snapshotApi, (api: typeof SnapshotApi) => api.delete),
  deleteRepository: method(run, snapshotApi, (api: typeof SnapshotApi) => api.deleteRepository),
  get: method(run, snapshotApi, (api: typeof SnapshotApi) => api.get),
  getRepository: optional(run, snapshotApi, (api: typeof SnapshotApi) => api.getRepository),
  repositoryAnalyze: method(run, snapshotApi, (api: typeof SnapshotApi) => api.repositoryAnalyze),
  repositoryVerifyIntegrity: method(
    run,
    snapshotApi,
    (api: typeof SnapshotApi) => api.repositoryVerifyIntegrity
  ),
  restore: method(run, snapshotApi, (api: typeof SnapshotApi) => api.restore),
  status: optional(run, snapshotApi, (api: typeof SnapshotApi) => api.status),
  verifyRepository: method(run, snapshotApi, (api: typeof SnapshotApi) => api.verifyRepository)
})

const makeSqlNamespace = (run: Run): SqlNamespace => ({
  clearCursor: method(run, sqlApi, (api: typeof SqlApi) => api.clearCursor),
  deleteAsync: method(run, sqlApi, (api: typeof SqlApi) => api.deleteAsync),
  getAsync: method(run, sqlApi, (api: typeof SqlApi) => api.getAsync),
  getAsyncStatus: method(run, sqlApi, (api: typeof SqlApi) => api.getAsyncStatus),
  query: optional(run, sqlApi, (api: typeof SqlApi) => api.query),
  translate: method(run, sqlApi, (api: typeof SqlApi) => api.translate)
})

const makeSslNamespace = (run: Run): SslNamespace => ({
  certificates: optional(run, sslApi, (api: typeof SslApi) => api.certificates)
})

const makeStreamsNamespace = (run: Run): StreamsNamespace => ({
  logsDisable: method(run, streamsApi, (api: typeof StreamsApi) => api.logsDisable),
  logsEnable: method(run, streamsApi, (api: typeof StreamsApi) => api.logsEnable),
  status: optional(run, streamsApi, (api: typeof StreamsApi) => api.status)
})

const makeSynonymsNamespace = (run: Run): SynonymsNamespace => ({
  deleteSynonym: method(run, synonymsApi, (api: typeof SynonymsApi) => api.deleteSynonym),
  deleteSynonymRule: method(run, synonymsApi, (api: typeof SynonymsApi) => api.deleteSynonymRule),
  getSynonym: method(run, synonymsApi, (api: typeof SynonymsApi) => api.getSynonym),
  getSynonymRule: method(run, synonymsApi, (api: typeof SynonymsApi) => api.getSynonymRule),
  getSynonymsSets: optional(run, synonymsApi, (api: typeof SynonymsApi) => api.getSynonymsSets),
  putSynonym: method(run, synonymsApi, (api: typeof SynonymsApi) => api.putSynonym),
  putSynonymRule: method(run, synonymsApi, (api: typeof SynonymsApi) => api.putSynonymRule)
})

const makeTasksNamespace = (run: Run): TasksNamespace => ({
  cancel: optional(run, tasksApi, (api: typeof TasksApi) => api.cancel),
  get: method(run, tasksApi, (api: typeof TasksApi) => api.get),
  list: optional(run, tasksApi, (api: typeof TasksApi) => api.list)
})

const makeTextStructureNamespace = (run: Run): TextStructureNamespace => ({
  findFieldStructure: method(run, textStructureApi, (api: typeof TextStructureApi) => api.findFieldStructure),
  findMessageStructure: method(
    run,
    textStructureApi,
    (api: typeof TextStructureApi) => api.findMessageStructure
  ),
  findStructure: method(run, textStructureApi, (api: typeof TextStructureApi) => api.findStructure),
  testGrokPattern: method(run, textStructureApi, (api: typeof TextStructureApi) => api.testGrokPattern)
})

const makeTransformNamespace = (run: Run): TransformNamespace => ({
  deleteTransform: method(run, transformApi, (api: typeof TransformApi) => api.deleteTransform),
  getNodeStats: optional(run, transformApi, (api: typeof TransformApi) => api.getNodeStats),
  getTransform: optional(run, transformApi, (api: typeof TransformApi) => api.getTransform),
  getTransformStats: method(run, transformApi, (api: typeof TransformApi) => api.getTransformStats),
  previewTransform: optionalDocuments(run, transformApi, (api: typeof TransformApi) => api.previewTransform),
  putTransform: method(run, transformApi, (api: typeof TransformApi) => api.putTransform),
  resetTransform: method(run, transformApi, (api: typeof TransformApi) => api.resetTransform),
  scheduleNowTransform: method(run, transformApi, (api: typeof TransformApi) => api.scheduleNowTransform),
  setUpgradeMode: optional(run, transformApi, (api: typeof TransformApi) => api.setUpgradeMode),
  startTransform: method(run, transformApi, (api: typeof TransformApi) => api.startTransform),
  stopTransform: method(run, transformApi, (api: typeof TransformApi) => api.stopTransform),
  updateTransform: method(run, transformApi, (api: typeof TransformApi) => api.updateTransform),
  upgradeTransforms: optional(run, transformApi, (api: typeof TransformApi) => api.upgradeTransforms)
})

const makeWatcherNamespace = (run: Run): WatcherNamespace => ({
  ackWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.ackWatch),
  activateWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.activateWatch),
  deactivateWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.deactivateWatch),
  deleteWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.deleteWatch),
  executeWatch: optional(run, watcherApi, (api: typeof WatcherApi) => api.executeWatch),
  getSettings: optional(run, watcherApi, (api: typeof WatcherApi) => api.getSettings),
  getWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.getWatch),
  putWatch: method(run, watcherApi, (api: typeof WatcherApi) => api.putWatch),
  queryWatches: optional(run, watcherApi, (api: typeof WatcherApi) => api.queryWatches),
  start: optional(run, watcherApi, (api: typeof WatcherApi) => api.start),
  stats: optional(run, watcherApi, (api: typeof WatcherApi) => api.stats),
  stop: optional(run, watcherApi, (api: typeof WatcherApi) => api.stop),
  updateSettings: optional(run, watcherApi, (api: typeof WatcherApi) => api.updateSettings)
})

const makeXpackNamespace = (run: Run): XpackNamespace => ({
  info: optional(run, xpackApi, (api: typeof XpackApi) => api.info),
  usage: optional(run, xpackApi, (api: typeof XpackApi) => api.usage)
})

const makePrivateAutoscalingNamespace = (run: Run): PrivateAutoscalingNamespace => ({
  deleteAutoscalingPolicy: method(
    run,
    privateAutoscalingApi,
    (api: typeof PrivateAutoscalingApi) => api.deleteAutoscalingPolicy
  ),
  getAutoscalingCapacity: optional(
    run,
    privateAutoscalingApi,
    (api: typeof PrivateAutoscalingApi) => api.getAutoscalingCapacity
  ),
  getAutoscalingPolicy: method(
    run,
    privateAutoscalingApi,
    (api: typeof PrivateAutoscalingApi) => api.getAutoscalingPolicy
  ),
  putAutoscalingPolicy: method(
    run,
    privateAutoscalingApi,
    (api: typeof PrivateAutoscalingApi) => api.putAutoscalingPolicy
  )
})

const makePrivateConnectorNamespace = (run: Run): PrivateConnectorNamespace => ({
  lastSync: method(run, privateConnectorApi, (api: typeof PrivateConnectorApi) => api.lastSync),
  secretDelete: method(run, privateConnectorApi, (api: typeof PrivateConnectorApi) => api.secretDelete),
  secretGet: method(run, privateConnectorApi, (api: typeof PrivateConnectorApi) => api.secretGet),
  secretPost: optional(run, privateConnectorApi, (api: typeof PrivateConnectorApi) => api.secretPost),
  secretPut: method(run, privateConnectorApi, (api: typeof PrivateConnectorApi) => api.secretPut)
})

const makePrivateCoreNamespace = (run: Run): PrivateCoreNamespace => ({
  capabilities: optional(run, privateCoreApi, (api: typeof PrivateCoreApi) => api.capabilities),
  knnSearch: documents(run, privateCoreApi, (api: typeof PrivateCoreApi) => api.knnSearch)
})

const makePrivateFleetNamespace = (run: Run): PrivateFleetNamespace => ({
  deleteSecret: method(run, privateFleetApi, (api: typeof PrivateFleetApi) => api.deleteSecret),
  getSecret: method(run, privateFleetApi, (api: typeof PrivateFleetApi) => api.getSecret),
  postSecret: method(run, privateFleetApi, (api: typeof PrivateFleetApi) => api.postSecret)
})

const makePrivateInternalNamespace = (run: Run): PrivateInternalNamespace => ({
  deleteDesiredBalance: optional(
    run,
    privateInternalApi,
    (api: typeof PrivateInternalApi) => api.deleteDesiredBalance
  ),
  deleteDesiredNodes: optional(
    run,
    privateInternalApi,
    (api: typeof PrivateInternalApi) => api.deleteDesiredNodes
  ),
  getDesiredBalance: optional(
    run,
    privateInternalApi,
    (api: typeof PrivateInternalApi) => api.getDesiredBalance
  ),
  getDesiredNodes: optional(run, privateInternalApi, (api: typeof PrivateInternalApi) => api.getDesiredNodes),
  prevalidateNodeRemoval: optional(
    run,
    privateInternalApi,
    (api: typeof PrivateInternalApi) => api.prevalidateNodeRemoval
  ),
  updateDesiredNodes: method(
    run,
    privateInternalApi,
    (api: typeof PrivateInternalApi) => api.updateDesiredNodes
  )
})

const makePrivateMlNamespace = (run: Run): PrivateMlNamespace => ({
  validate: optional(run, privateMlApi, (api: typeof PrivateMlApi) => api.validate),
  validateDetector: method(run, privateMlApi, (api: typeof PrivateMlApi) => api.validateDetector)
})

const makePrivateMonitoringNamespace = (run: Run): PrivateMonitoringNamespace => ({
  bulk: method(run, privateMonitoringApi, (api: typeof PrivateMonitoringApi) => api.bulk)
})

const makePrivateProfilingNamespace = (run: Run): PrivateProfilingNamespace => ({
  flamegraph: method(run, privateProfilingApi, (api: typeof PrivateProfilingApi) => api.flamegraph),
  stacktraces: method(run, privateProfilingApi, (api: typeof PrivateProfilingApi) => api.stacktraces),
  status: optional(run, privateProfilingApi, (api: typeof PrivateProfilingApi) => api.status),
  topnFunctions: method(run, privateProfilingApi, (api: typeof PrivateProfilingApi) => api.topnFunctions)
})

const makePrivateShutdownNamespace = (run: Run): PrivateShutdownNamespace => ({
  deleteNode: method(run, privateShutdownApi, (api: typeof PrivateShutdownApi) => api.deleteNode),
  getNode: optional(run, privateShutdownApi, (api: typeof PrivateShutdownApi) => api.getNode),
  putNode: method(run, privateShutdownApi, (api: typeof PrivateShutdownApi) => api.putNode)
})

class LazyPrivate implements PrivateNamespaces {
  readonly #run: Run
  #autoscaling: PrivateAutoscalingNamespace | undefined
  #connector: PrivateConnectorNamespace | undefined
  #core: PrivateCoreNamespace | undefined
  #fleet: PrivateFleetNamespace | undefined
  #internal: PrivateInternalNamespace | undefined
  #ml: PrivateMlNamespace | undefined
  #monitoring: PrivateMonitoringNamespace | undefined
  #profiling: PrivateProfilingNamespace | undefined
  #shutdown: PrivateShutdownNamespace | undefined

  constructor(run: Run) {
    this.#run = run
  }

  get autoscaling(): PrivateAutoscalingNamespace {
    return (this.#autoscaling ??= makePrivateAutoscalingNamespace(this.#run))
  }

  get connector(): PrivateConnectorNamespace {
    return (this.#connector ??= makePrivateConnectorNamespace(this.#run))
  }

  get core(): PrivateCoreNamespace {
    return (this.#core ??= makePrivateCoreNamespace(this.#run))
  }

  get fleet(): PrivateFleetNamespace {
    return (this.#fleet ??= makePrivateFleetNamespace(this.#run))
  }

  get internal(): PrivateInternalNamespace {
    return (this.#internal ??= makePrivateInternalNamespace(this.#run))
  }

  get ml(): PrivateMlNamespace {
    return (this.#ml ??= makePrivateMlNamespace(this.#run))
  }

  get monitoring(): PrivateMonitoringNamespace {
    return (this.#monitoring ??= makePrivateMonitoringNamespace(this.#run))
  }

  get profiling(): PrivateProfilingNamespace {
    return (this.#profiling ??= makePrivateProfilingNamespace(this.#run))
  }

  get shutdown(): PrivateShutdownNamespace {
    return (this.#shutdown ??= makePrivateShutdownNamespace(this.#run))
  }
}

class LazyNamespaces {
  readonly #run: Run
  #private: PrivateNamespaces | undefined
  #asyncSearch: AsyncSearchNamespace | undefined
  #cat: CatNamespace | undefined
  #ccr: CcrNamespace | undefined
  #cluster: ClusterNamespace | undefined
  #connector: ConnectorNamespace | undefined
  #danglingIndices: DanglingIndicesNamespace | undefined
  #enrich: EnrichNamespace | undefined
  #eql: EqlNamespace | undefined
  #esql: EsqlNamespace | undefined
  #features: FeaturesNamespace | undefined
  #fleet: FleetNamespace | undefined
  #graph: GraphNamespace | undefined
  #ilm: IlmNamespace | undefined
  #indices: IndicesNamespace | undefined
  #inference: InferenceNamespace | undefined
  #ingest: IngestNamespace | undefined
  #license: LicenseNamespace | undefined
  #logstash: LogstashNamespace | undefined
  #migration: MigrationNamespace | undefined
  #ml: MlNamespace | undefined
  #nodes: NodesNamespace | undefined
  #project: ProjectNamespace | undefined
  #queryRules: QueryRulesNamespace | undefined
  #rollup: RollupNamespace | undefined
  #searchApplication: SearchApplicationNamespace | undefined
  #searchableSnapshots: SearchableSnapshotsNamespace | undefined
  #security: SecurityNamespace | undefined
  #simulate: SimulateNamespace | undefined
  #slm: SlmNamespace | undefined
  #snapshot: SnapshotNamespace | undefined
  #sql: SqlNamespace | undefined
  #ssl: SslNamespace | undefined
  #streams: StreamsNamespace | undefined
  #synonyms: SynonymsNamespace | undefined
  #tasks: TasksNamespace | undefined
  #textStructure: TextStructureNamespace | undefined
  #transform: TransformNamespace | undefined
  #watcher: WatcherNamespace | undefined
  #xpack: XpackNamespace | undefined

  constructor(run: Run) {
    this.#run = run
  }

  get private(): PrivateNamespaces {
    return (this.#private ??= new LazyPrivate(this.#run))
  }

  get asyncSearch(): AsyncSearchNamespace {
    return (this.#asyncSearch ??= makeAsyncSearchNamespace(this.#run))
  }

  get cat(): CatNamespace {
    return (this.#cat ??= makeCatNamespace(this.#run))
  }

  get ccr(): CcrNamespace {
    return (this.#ccr ??= makeCcrNamespace(this.#run))
  }

  get cluster(): ClusterNamespace {
    return (this.#cluster ??= makeClusterNamespace(this.#run))
  }

  get connector(): ConnectorNamespace {
    return (this.#connector ??= makeConnectorNamespace(this.#run))
  }

  get danglingIndices(): DanglingIndicesNamespace {
    return (this.#danglingIndices ??= makeDanglingIndicesNamespace(this.#run))
  }

  get enrich(): EnrichNamespace {
    return (this.#enrich ??= makeEnrichNamespace(this.#run))
  }

  get eql(): EqlNamespace {
    return (this.#eql ??= makeEqlNamespace(this.#run))
  }

  get esql(): EsqlNamespace {
    return (this.#esql ??= makeEsqlNamespace(this.#run))
  }

  get features(): FeaturesNamespace {
    return (this.#features ??= makeFeaturesNamespace(this.#run))
  }

  get fleet(): FleetNamespace {
    return (this.#fleet ??= makeFleetNamespace(this.#run))
  }

  get graph(): GraphNamespace {
    return (this.#graph ??= makeGraphNamespace(this.#run))
  }

  get ilm(): IlmNamespace {
    return (this.#ilm ??= makeIlmNamespace(this.#run))
  }

  get indices(): IndicesNamespace {
    return (this.#indices ??= makeIndicesNamespace(this.#run))
  }

  get inference(): InferenceNamespace {
    return (this.#inference ??= makeInferenceNamespace(this.#run))
  }

  get ingest(): IngestNamespace {
    return (this.#ingest ??= makeIngestNamespace(this.#run))
  }

  get license(): LicenseNamespace {
    return (this.#license ??= makeLicenseNamespace(this.#run))
  }

  get logstash(): LogstashNamespace {
    return (this.#logstash ??= makeLogstashNamespace(this.#run))
  }

  get migration(): MigrationNamespace {
    return (this.#migration ??= makeMigrationNamespace(this.#run))
  }

  get ml(): MlNamespace {
    return (this.#ml ??= makeMlNamespace(this.#run))
  }

  get nodes(): NodesNamespace {
    return (this.#nodes ??= makeNodesNamespace(this.#run))
  }

  get project(): ProjectNamespace {
    return (this.#project ??= makeProjectNamespace(this.#run))
  }

  get queryRules(): QueryRulesNamespace {
    return (this.#queryRules ??= makeQueryRulesNamespace(this.#run))
  }

  get rollup(): RollupNamespace {
    return (this.#rollup ??= makeRollupNamespace(this.#run))
  }

  get searchApplication(): SearchApplicationNamespace {
    return (this.#searchApplication ??= makeSearchApplicationNamespace(this.#run))
  }

  get searchableSnapshots(): SearchableSnapshotsNamespace {
    return (this.#searchableSnapshots ??= makeSearchableSnapshotsNamespace(this.#run))
  }

  get security(): SecurityNamespace {
    return (this.#security ??= makeSecurityNamespace(this.#run))
  }

  get simulate(): SimulateNamespace {
    return (this.#simulate ??= makeSimulateNamespace(this.#run))
  }

  get slm(): SlmNamespace {
    return (this.#slm ??= makeSlmNamespace(this.#run))
  }

  get snapshot(): SnapshotNamespace {
    return (this.#snapshot ??= makeSnapshotNamespace(this.#run))
  }

  get sql(): SqlNamespace {
    return (this.#sql ??= makeSqlNamespace(this.#run))
  }

  get ssl(): SslNamespace {
    return (this.#ssl ??= makeSslNamespace(this.#run))
  }

  get streams(): StreamsNamespace {
    return (this.#streams ??= makeStreamsNamespace(this.#run))
  }

  get synonyms(): SynonymsNamespace {
    return (this.#synonyms ??= makeSynonymsNamespace(this.#run))
  }

  get tasks(): TasksNamespace {
    return (this.#tasks ??= makeTasksNamespace(this.#run))
  }

  get textStructure(): TextStructureNamespace {
    return (this.#textStructure ??= makeTextStructureNamespace(this.#run))
  }

  get transform(): TransformNamespace {
    return (this.#transform ??= makeTransformNamespace(this.#run))
  }

  get watcher(): WatcherNamespace {
    return (this.#watcher ??= makeWatcherNamespace(this.#run))
  }

  get xpack(): XpackNamespace {
    return (this.#xpack ??= makeXpackNamespace(this.#run))
  }
}

/** Makes the methods over a way to run endpoints; a namespace is made when it is first asked for. @category constructors @since 0.1.0 */
export const make = (run: Run): Namespaces => Object.assign(new LazyNamespaces(run), makeCoreNamespace(run))
