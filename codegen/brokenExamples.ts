/** Examples of the specification that cannot be right, each with the reason. */

const byHand = "written by hand: text or an object where the server wants another type"
const otherEndpoint = "its request line belongs to another endpoint"

/** Of requests. */
export const brokenRequests: { readonly [name: string]: string } = {
  "indices.rollover/indicesRolloverRequestExample1": byHand,
  "inference.put_llama/PutLlamaRequestExample3": "a task type with a hyphen, which the server does not know",
  "inference.put_nvidia/PutNvidiaRequestExample2":
    "a truncation in lower case, which the server does not know",
  "ml.update_job/MlUpdateJobExample1": byHand,
  "security.invalidate_api_key/SecurityInvalidateApiKeyRequestExample5": byHand,
  "watcher.put_watch/WatcherPutWatchRequestExample1":
    "a range query with from and to, from before gte and lt",
  "ml.update_model_snapshot/MlUpdateModelSnapshotExample1": "its path stands in the body",
  "query_rules.put_rule/QueryRulePutRequestExample1": otherEndpoint,
  "query_rules.test/QueryRulesetTestRequestExample1": otherEndpoint,
  "security.bulk_put_role/SecurityBulkPutRoleRequestExample3": otherEndpoint,
  "security.put_role/SecurityPutRoleRequestExample1": "its body is no JSON: a comment stands in it",
  "security.saml_service_provider_metadata/SamlServiceProviderMetadataRequestExample1": otherEndpoint,
  "snapshot.restore/SnapshotRestoreRequestExample2": otherEndpoint,
  "tasks.get/GetTaskRequestExample2": otherEndpoint
}

const noJson = "is no JSON"
const abbreviated = "leaves out what every real answer has"
const older = "was written by a server older than 8.19"
const other = "belongs to another endpoint"
const quoted = "written by hand: numbers as text, or the other way round"

/** Of answers. */
export const brokenResponses: { readonly [name: string]: string } = {
  "autoscaling.get_autoscaling_capacity/GetAutoscalingCapacityResponseExample1": noJson,
  "autoscaling.get_autoscaling_policy/GetAutoscalingPolicyResponseExample1": noJson,
  "bulk/BulkResponseExample3": "cut by filter_path",
  "cat.plugins/CatPluginsResponseExample1": noJson,
  "cluster.allocation_explain/ClusterAllocationExplainResponseExample2": noJson,
  "cluster.health/ClusterHealthResponseExample1": older,
  "field_caps/FieldCapabilitiesResponseExample1": abbreviated,
  "field_caps/FieldCapabilitiesResponseExample2": abbreviated,
  "ilm.explain_lifecycle/ExplainLifecycleResponseExample1": noJson,
  "indices.explain_data_lifecycle/IndicesExplainDataLifecycleResponseExample1": noJson,
  "indices.explain_data_lifecycle/IndicesExplainDataLifecycleResponseExample2": noJson,
  "indices.get_data_lifecycle_stats/IndicesGetDataLifecycleStatsResponseExample1":
    "misspells data_stream_count",
  "indices.recovery/indicesRecoveryResponseExample2": quoted,
  "indices.reload_search_analyzers/ReloadSearchAnalyzersResponseExample1": other,
  "indices.rollover/indicesRolloverResponseExample1": other,
  "indices.shard_stores/indicesShardStoresResponseExample1": abbreviated,
  "inference.rerank/RerankResponseExample1": quoted,
  "info/RootNodeInfoResponseExample1": quoted,
  "migration.deprecations/DeprecationInfoResponseExample1": older,
  "ml.explain_data_frame_analytics/MlExplainDataFrameAnalyticsResponseExample1":
    "misspells mapping_types and name",
  "nodes.info/nodesInfoResponseExample1": noJson,
  "project.tags/ProjectTagsResponseExample1": noJson,
  "query_rules.list_rulesets/QueryRulesetListResponseExample1": older,
  "reindex_rethrottle/ReindexRethrottleResponseExample1": older,
  "rollup.rollup_search/RollupSearchResponseExample1": abbreviated,
  "search_application.list/SearchApplicationsListResponseExample1": abbreviated,
  "searchable_snapshots.cache_stats/CacheStatsResponseExample1": noJson,
  "security.create_cross_cluster_api_key/CreateCrossClusterApiKeyResponseExample1": other,
  "security.get_api_key/SecurityGetApiKeyResponseExample1": older,
  "security.get_api_key/SecurityGetApiKeyResponseExample2": older,
  "security.query_api_keys/QueryApiKeysResponseExample1": abbreviated,
  "security.query_api_keys/QueryApiKeysResponseExample2": older,
  "security.query_api_keys/QueryApiKeysResponseExample3": older,
  "security.saml_prepare_authentication/SAmlPrepareAuthenticationResponseExample1": noJson,
  "security.suggest_user_profiles/SuggestUserProfilesResponseExample1": other,
  "simulate.ingest/SimulateIngestResponseExample1":
    "its lines are indented wrongly, so that the fields of doc stand beside it",
  "simulate.ingest/SimulateIngestResponseExample2": "as the first",
  "snapshot.create/SnapshotCreateResponseExample1": noJson,
  "snapshot.get/SnapshotGetResponseExample1": noJson,
  "streams.status/GetStreamsStatusResponseExample1": noJson,
  "tasks.get/GetTaskResponseExample1": "is a list of tasks",
  "tasks.get/GetTaskResponseExample2": "is a list of tasks",
  "tasks.list/ListTasksResponseExample1": older,
  "termvectors/TermVectorsResponseExample3": abbreviated,
  "watcher.stats/WatcherStatsResponseExample1": abbreviated,
  "watcher.stats/WatcherStatsResponseExample2": abbreviated,
  "watcher.stats/WatcherStatsResponseExample3": abbreviated,
  "xpack.usage/XPackUsageResponseExample1": noJson
}
