/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "indices.add_block",
    name: "indices.add_block/IndicesAddBlockRequestExample1",
    line: "PUT /my-index-000001/_block/write",
    params: { index: "my-index-000001", block: "write" } satisfies Api.Indices.IndicesAddBlockRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample1",
    line: "GET /_analyze",
    params: { analyzer: "standard", text: "this is a test" } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample2",
    line: "GET /_analyze",
    params: {
      analyzer: "standard",
      text: ["this is a test", "the second text"]
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample3",
    line: "GET /_analyze",
    params: {
      tokenizer: "keyword",
      filter: ["lowercase"],
      char_filter: ["html_strip"],
      text: "this is a <b>test</b>"
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample4",
    line: "GET /_analyze",
    params: {
      tokenizer: "whitespace",
      filter: ["lowercase", { type: "stop", stopwords: ["a", "is", "this"] }],
      text: "this is a test"
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample5",
    line: "GET /analyze_sample/_analyze",
    params: {
      index: "analyze_sample",
      field: "obj1.field1",
      text: "this is a test"
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample6",
    line: "GET /analyze_sample/_analyze",
    params: {
      index: "analyze_sample",
      normalizer: "my_normalizer",
      text: "BaR"
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.analyze",
    name: "indices.analyze/indicesAnalyzeRequestExample7",
    line: "GET /_analyze",
    params: {
      tokenizer: "standard",
      filter: ["snowball"],
      text: "detailed output",
      explain: true,
      attributes: ["keyword"]
    } satisfies Api.Indices.IndicesAnalyzeRequest
  },
  {
    endpoint: "indices.cancel_migrate_reindex",
    name: "indices.cancel_migrate_reindex/IndicesCancelMigrateReindexExample1",
    line: "POST /_migration/reindex/my-data-stream/_cancel",
    params: { index: "my-data-stream" } satisfies Api.Indices.IndicesCancelMigrateReindexRequest
  },
  {
    endpoint: "indices.clear_cache",
    name: "indices.clear_cache/IndicesClearCacheExample1",
    line: "POST /my-index-000001,my-index-000002/_cache/clear?request=true",
    params: {
      index: ["my-index-000001", "my-index-000002"],
      request: true
    } satisfies Api.Indices.IndicesClearCacheRequest
  },
  {
    endpoint: "indices.clone",
    name: "indices.clone/indicesCloneRequestExample1",
    line: "POST /my_source_index/_clone/my_target_index",
    params: {
      index: "my_source_index",
      target: "my_target_index",
      settings: { "index.refresh_interval": "2s" },
      aliases: { my_search_indices: {} }
    } satisfies Api.Indices.IndicesCloneRequest
  },
  {
    endpoint: "indices.close",
    name: "indices.close/CloseIndexRequestExample1",
    line: "POST /my-index-00001/_close",
    params: { index: "my-index-00001" } satisfies Api.Indices.IndicesCloseRequest
  },
  {
    endpoint: "indices.create",
    name: "indices.create/indicesCreateRequestExample1",
    line: "PUT /my-index-000001",
    params: {
      index: "my-index-000001",
      settings: { number_of_shards: 3, number_of_replicas: 2 }
    } satisfies Api.Indices.IndicesCreateRequest
  },
  {
    endpoint: "indices.create",
    name: "indices.create/indicesCreateRequestExample2",
    line: "PUT /test",
    params: {
      index: "test",
      settings: { number_of_shards: 1 },
      mappings: { properties: { field1: { type: "text" } } }
    } satisfies Api.Indices.IndicesCreateRequest
  },
  {
    endpoint: "indices.create",
    name: "indices.create/indicesCreateRequestExample3",
    line: "PUT /test",
    params: {
      index: "test",
      aliases: { alias_1: {}, alias_2: { filter: { term: { "user.id": "kimchy" } }, routing: "shard-1" } }
    } satisfies Api.Indices.IndicesCreateRequest
  },
  {
    endpoint: "indices.create_data_stream",
    name: "indices.create_data_stream/IndicesCreateDataStreamExample1",
    line: "PUT _data_stream/logs-foo-bar",
    params: { name: "logs-foo-bar" } satisfies Api.Indices.IndicesCreateDataStreamRequest
  },
  {
    endpoint: "indices.create_from",
    name: "indices.create_from/IndicesCreateFromExample1",
    line: "POST _create_from/my-index/my-new-index",
    params: { source: "my-index", dest: "my-new-index" } satisfies Api.Indices.IndicesCreateFromRequest
  },
  {
    endpoint: "indices.data_streams_stats",
    name: "indices.data_streams_stats/indicesDataStreamStatsExampleRequest1",
    line: "GET /_data_stream/my-index-000001/_stats",
    params: { name: "my-index-000001" } satisfies Api.Indices.IndicesDataStreamsStatsRequest
  },
  {
    endpoint: "indices.delete",
    name: "indices.delete/IndicesDeleteExample1",
    line: "DELETE /books",
    params: { index: "books" } satisfies Api.Indices.IndicesDeleteRequest
  },
  {
    endpoint: "indices.delete_alias",
    name: "indices.delete_alias/IndicesDeleteAliasExample1",
    line: "DELETE my-data-stream/_alias/my-alias",
    params: { index: "my-data-stream", name: "my-alias" } satisfies Api.Indices.IndicesDeleteAliasRequest
  },
  {
    endpoint: "indices.delete_data_lifecycle",
    name: "indices.delete_data_lifecycle/IndicesDeleteDataLifecycleExample1",
    line: "DELETE _data_stream/my-data-stream/_lifecycle",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesDeleteDataLifecycleRequest
  },
  {
    endpoint: "indices.delete_data_stream",
    name: "indices.delete_data_stream/IndicesDeleteDataStreamExample1",
    line: "DELETE _data_stream/my-data-stream",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesDeleteDataStreamRequest
  },
  {
    endpoint: "indices.delete_index_template",
    name: "indices.delete_index_template/IndicesDeleteIndexTemplateExample1",
    line: "DELETE /_index_template/my-index-template",
    params: { name: "my-index-template" } satisfies Api.Indices.IndicesDeleteIndexTemplateRequest
  },
  {
    endpoint: "indices.delete_template",
    name: "indices.delete_template/IndicesDeleteTemplateExample1",
    line: "DELETE _template/.cloud-hot-warm-allocation-0",
    params: { name: ".cloud-hot-warm-allocation-0" } satisfies Api.Indices.IndicesDeleteTemplateRequest
  },
  {
    endpoint: "indices.disk_usage",
    name: "indices.disk_usage/IndicesDiskUsageRequestExample1",
    line: "POST /my-index-000001/_disk_usage?run_expensive_tasks=true",
    params: {
      index: "my-index-000001",
      run_expensive_tasks: true
    } satisfies Api.Indices.IndicesDiskUsageRequest
  },
  {
    endpoint: "indices.downsample",
    name: "indices.downsample/DownsampleRequestExample1",
    line: "POST /my-time-series-index/_downsample/my-downsampled-time-series-index",
    params: {
      index: "my-time-series-index",
      target_index: "my-downsampled-time-series-index",
      config: { fixed_interval: "1d" }
    } satisfies Api.Indices.IndicesDownsampleRequest
  },
  {
    endpoint: "indices.exists",
    name: "indices.exists/IndicesExistsExample1",
    line: "HEAD my-data-stream",
    params: { index: "my-data-stream" } satisfies Api.Indices.IndicesExistsRequest
  },
  {
    endpoint: "indices.exists_alias",
    name: "indices.exists_alias/IndicesExistsAliasExample1",
    line: "HEAD _alias/my-alias",
    params: { name: "my-alias" } satisfies Api.Indices.IndicesExistsAliasRequest
  },
  {
    endpoint: "indices.exists_template",
    name: "indices.exists_template/IndicesExistsTemplateExample1",
    line: "HEAD /_template/template_1",
    params: { name: "template_1" } satisfies Api.Indices.IndicesExistsTemplateRequest
  },
  {
    endpoint: "indices.explain_data_lifecycle",
    name: "indices.explain_data_lifecycle/IndicesExplainDataLifecycleRequestExample1",
    line: "GET .ds-metrics-2023.03.22-000001/_lifecycle/explain",
    params: {
      index: ".ds-metrics-2023.03.22-000001"
    } satisfies Api.Indices.IndicesExplainDataLifecycleRequest
  },
  {
    endpoint: "indices.field_usage_stats",
    name: "indices.field_usage_stats/indicesFieldUsageStatsRequestExample1",
    line: "GET /my-index-000001/_field_usage_stats",
    params: { index: "my-index-000001" } satisfies Api.Indices.IndicesFieldUsageStatsRequest
  },
  {
    endpoint: "indices.flush",
    name: "indices.flush/IndicesFlushExample1",
    line: "POST /_flush",
    params: {} satisfies Api.Indices.IndicesFlushRequest
  },
  {
    endpoint: "indices.forcemerge",
    name: "indices.forcemerge/IndicesForcemergeExample1",
    line: "POST my-index-000001/_forcemerge",
    params: { index: "my-index-000001" } satisfies Api.Indices.IndicesForcemergeRequest
  },
  {
    endpoint: "indices.get",
    name: "indices.get/IndicesGetExample1",
    line: "GET /my-index-000001",
    params: { index: "my-index-000001" } satisfies Api.Indices.IndicesGetRequest
  },
  {
    endpoint: "indices.get_alias",
    name: "indices.get_alias/IndicesGetAliasExample1",
    line: "GET _alias",
    params: {} satisfies Api.Indices.IndicesGetAliasRequest
  },
  {
    endpoint: "indices.get_data_lifecycle",
    name: "indices.get_data_lifecycle/IndicesGetDataLifecycleRequestExample1",
    line: "GET /_data_stream/{name}/_lifecycle?human&pretty",
    params: { name: "{name}", human: true, pretty: true } satisfies Api.Indices.IndicesGetDataLifecycleRequest
  },
  {
    endpoint: "indices.get_data_lifecycle_stats",
    name: "indices.get_data_lifecycle_stats/IndicesGetDataLifecycleStatsRequestExample1",
    line: "GET _lifecycle/stats?human&pretty",
    params: { human: true, pretty: true } satisfies Api.Indices.IndicesGetDataLifecycleStatsRequest
  },
  {
    endpoint: "indices.get_data_stream",
    name: "indices.get_data_stream/IndicesGetDataStreamExample1",
    line: "GET _data_stream/my-data-stream",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesGetDataStreamRequest
  },
  {
    endpoint: "indices.get_data_stream_mappings",
    name: "indices.get_data_stream_mappings/IndicesGetDataStreamMappingsRequestExample1",
    line: "GET /_data_stream/my-data-stream/_mappings",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesGetDataStreamMappingsRequest
  },
  {
    endpoint: "indices.get_data_stream_settings",
    name: "indices.get_data_stream_settings/IndicesGetDataStreamSettingsRequestExample1",
    line: "GET /_data_stream/my-data-stream/_settings",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesGetDataStreamSettingsRequest
  },
  {
    endpoint: "indices.get_field_mapping",
    name: "indices.get_field_mapping/indicesGetFieldMappingRequestExample1",
    line: "GET publications/_mapping/field/title",
    params: { index: "publications", fields: "title" } satisfies Api.Indices.IndicesGetFieldMappingRequest
  },
  {
    endpoint: "indices.get_index_template",
    name: "indices.get_index_template/IndicesGetIndexTemplateExample1",
    line: "GET _index_template/*?filter_path=index_templates.name,index_templates.index_template.index_patterns,index_templates.index_template.data_stream",
    params: {
      name: "*",
      filter_path: [
        "index_templates.name",
        "index_templates.index_template.index_patterns",
        "index_templates.index_template.data_stream"
      ]
    } satisfies Api.Indices.IndicesGetIndexTemplateRequest
  },
  {
    endpoint: "indices.get_mapping",
    name: "indices.get_mapping/IndicesGetMappingExample1",
    line: "GET /books/_mapping",
    params: { index: "books" } satisfies Api.Indices.IndicesGetMappingRequest
  },
  {
    endpoint: "indices.get_migrate_reindex_status",
    name: "indices.get_migrate_reindex_status/IndicesGetMigrateReindexStatusExample1",
    line: "GET /_migration/reindex/my-data-stream/_status",
    params: { index: "my-data-stream" } satisfies Api.Indices.IndicesGetMigrateReindexStatusRequest
  },
  {
    endpoint: "indices.get_settings",
    name: "indices.get_settings/IndicesGetSettingsExample1",
    line: "GET _all/_settings?expand_wildcards=all&filter_path=*.settings.index.*.slowlog",
    params: {
      index: "_all",
      expand_wildcards: "all",
      filter_path: "*.settings.index.*.slowlog"
    } satisfies Api.Indices.IndicesGetSettingsRequest
  },
  {
    endpoint: "indices.get_template",
    name: "indices.get_template/IndicesGetTemplateExample1",
    line: "GET /_template/.monitoring-*",
    params: { name: ".monitoring-*" } satisfies Api.Indices.IndicesGetTemplateRequest
  },
  {
    endpoint: "indices.migrate_reindex",
    name: "indices.migrate_reindex/IndicesMigrateReindexExample1",
    line: "POST _migration/reindex",
    params: {
      reindex: { source: { index: "my-data-stream" }, mode: "upgrade" }
    } satisfies Api.Indices.IndicesMigrateReindexRequest
  },
  {
    endpoint: "indices.migrate_to_data_stream",
    name: "indices.migrate_to_data_stream/IndicesMigrateToDataStreamExample1",
    line: "POST _data_stream/_migrate/my-time-series-data",
    params: { name: "my-time-series-data" } satisfies Api.Indices.IndicesMigrateToDataStreamRequest
  },
  {
    endpoint: "indices.modify_data_stream",
    name: "indices.modify_data_stream/IndicesModifyDataStreamExample1",
    line: "POST _data_stream/_modify",
    params: {
      actions: [
        {
          remove_backing_index: {
            data_stream: "my-data-stream",
            index: ".ds-my-data-stream-2023.07.26-000001"
          }
        },
        {
          add_backing_index: {
            data_stream: "my-data-stream",
            index: ".ds-my-data-stream-2023.07.26-000001-downsample"
          }
        }
      ]
    } satisfies Api.Indices.IndicesModifyDataStreamRequest
  },
  {
    endpoint: "indices.open",
    name: "indices.open/IndicesOpenExample1",
    line: "POST /.ds-my-data-stream-2099.03.07-000001/_open/",
    params: { index: ".ds-my-data-stream-2099.03.07-000001" } satisfies Api.Indices.IndicesOpenRequest
  },
  {
    endpoint: "indices.promote_data_stream",
    name: "indices.promote_data_stream/IndicesPromoteDataStreamExample1",
    line: "POST /_data_stream/_promote/my-data-stream",
    params: { name: "my-data-stream" } satisfies Api.Indices.IndicesPromoteDataStreamRequest
  },
  {
    endpoint: "indices.put_alias",
    name: "indices.put_alias/indicesPutAliasRequestExample1",
    line: "POST /my-index-2099.05.06-000001/_alias/my-alias",
    params: {
      index: "my-index-2099.05.06-000001",
      name: "my-alias",
      filter: {
        bool: {
          filter: [
            { range: { "@timestamp": { gte: "now-1d/d", lt: "now/d" } } },
            { term: { "user.id": "kimchy" } }
          ]
        }
      }
    } satisfies Api.Indices.IndicesPutAliasRequest
  },
  {
    endpoint: "indices.put_alias",
    name: "indices.put_alias/indicesPutAliasRequestExample2",
    line: "POST /logs-my_app-default/_alias/logs",
    params: {
      index: "logs-my_app-default",
      name: "logs",
      is_write_index: true
    } satisfies Api.Indices.IndicesPutAliasRequest
  },
  {
    endpoint: "indices.put_alias",
    name: "indices.put_alias/indicesPutAliasRequestExample3",
    line: "POST /my-index-2099.05.06-000001/_alias/my-alias",
    params: {
      index: "my-index-2099.05.06-000001",
      name: "my-alias",
      routing: "1"
    } satisfies Api.Indices.IndicesPutAliasRequest
  },
  {
    endpoint: "indices.put_data_lifecycle",
    name: "indices.put_data_lifecycle/IndicesPutDataLifecycleRequestExample1",
    line: "PUT _data_stream/my-data-stream/_lifecycle",
    params: {
      name: "my-data-stream",
      data_retention: "7d"
    } satisfies Api.Indices.IndicesPutDataLifecycleRequest
  },
  {
    endpoint: "indices.put_data_lifecycle",
    name: "indices.put_data_lifecycle/IndicesPutDataLifecycleRequestExample2",
    line: "PUT _data_stream/my-weather-sensor-data-stream/_lifecycle",
    params: {
      name: "my-weather-sensor-data-stream",
      downsampling: [
        { after: "1d", fixed_interval: "10m" },
        { after: "7d", fixed_interval: "1d" }
      ]
    } satisfies Api.Indices.IndicesPutDataLifecycleRequest
  },
  {
    endpoint: "indices.put_data_stream_mappings",
    name: "indices.put_data_stream_mappings/IndicesPutDataStreamMappingsRequestExample1",
    line: "PUT /_data_stream/my-data-stream/_mappings",
    params: {
      name: "my-data-stream",
      mappings: { properties: { field1: { type: "ip" }, field3: { type: "text" } } }
    } satisfies Api.Indices.IndicesPutDataStreamMappingsRequest
  },
  {
    endpoint: "indices.put_data_stream_settings",
    name: "indices.put_data_stream_settings/IndicesPutDataStreamSettingsRequestExample1",
    line: "PUT /_data_stream/my-data-stream/_settings",
    params: {
      name: "my-data-stream",
      settings: { "index.lifecycle.name": "new-test-policy", "index.number_of_shards": 11 }
    } satisfies Api.Indices.IndicesPutDataStreamSettingsRequest
  },
  {
    endpoint: "indices.put_index_template",
    name: "indices.put_index_template/IndicesPutIndexTemplateRequestExample1",
    line: "PUT /_index_template/template_1",
    params: {
      name: "template_1",
      index_patterns: ["template*"],
      priority: 1,
      template: { settings: { number_of_shards: 2 } }
    } satisfies Api.Indices.IndicesPutIndexTemplateRequest
  },
  {
    endpoint: "indices.put_index_template",
    name: "indices.put_index_template/IndicesPutIndexTemplateRequestExample2",
    line: "PUT /_index_template/template_1",
    params: {
      name: "template_1",
      index_patterns: ["template*"],
      template: {
        settings: { number_of_shards: 1 },
        aliases: {
          alias1: {},
          alias2: { filter: { term: { "user.id": "kimchy" } }, routing: "shard-1" },
          "{index}-alias": {}
        }
      }
    } satisfies Api.Indices.IndicesPutIndexTemplateRequest
  },
  {
    endpoint: "indices.put_mapping",
    name: "indices.put_mapping/indicesPutMappingRequestExample1",
    line: "PUT /my-index-000001/_mapping",
    params: {
      index: "my-index-000001",
      properties: { user: { properties: { name: { type: "keyword" } } } }
    } satisfies Api.Indices.IndicesPutMappingRequest
  },
  {
    endpoint: "indices.put_settings",
    name: "indices.put_settings/IndicesPutSettingsRequestExample1",
    line: "PUT /my-index-000001/_settings",
    params: {
      index: "my-index-000001",
      settings: { index: { number_of_replicas: 2 } }
    } satisfies Api.Indices.IndicesPutSettingsRequest
  },
  {
    endpoint: "indices.put_settings",
    name: "indices.put_settings/indicesPutSettingsRequestExample2",
    line: "PUT /my-index-000001/_settings",
    params: {
      index: "my-index-000001",
      settings: { index: { refresh_interval: null } }
    } satisfies Api.Indices.IndicesPutSettingsRequest
  },
  {
    endpoint: "indices.put_settings",
    name: "indices.put_settings/indicesPutSettingsRequestExample3",
    line: "PUT /my-index-000001/_settings",
    params: {
      index: "my-index-000001",
      settings: { analysis: { analyzer: { content: { type: "custom", tokenizer: "whitespace" } } } }
    } satisfies Api.Indices.IndicesPutSettingsRequest
  },
  {
    endpoint: "indices.put_template",
    name: "indices.put_template/indicesPutTemplateRequestExample1",
    line: "PUT _template/template_1",
    params: {
      name: "template_1",
      index_patterns: ["te*", "bar*"],
      settings: { number_of_shards: 1 },
      mappings: {
        _source: { enabled: false },
        properties: {
          host_name: { type: "keyword" },
          created_at: { type: "date", format: "EEE MMM dd HH:mm:ss Z yyyy" }
        }
      }
    } satisfies Api.Indices.IndicesPutTemplateRequest
  },
  {
    endpoint: "indices.put_template",
    name: "indices.put_template/indicesPutTemplateRequestExample2",
    line: "PUT _template/template_1",
    params: {
      name: "template_1",
      index_patterns: ["te*"],
      settings: { number_of_shards: 1 },
      aliases: {
        alias1: {},
        alias2: { filter: { term: { "user.id": "kimchy" } }, routing: "shard-1" },
        "{index}-alias": {}
      }
    } satisfies Api.Indices.IndicesPutTemplateRequest
  },
  {
    endpoint: "indices.recovery",
    name: "indices.recovery/indicesRecoveryRequestExample1",
    line: "GET /_recovery?human",
    params: { human: true } satisfies Api.Indices.IndicesRecoveryRequest
  },
  {
    endpoint: "indices.refresh",
    name: "indices.refresh/IndicesRefreshExample1",
    line: "GET _refresh",
    params: {} satisfies Api.Indices.IndicesRefreshRequest
  },
  {
    endpoint: "indices.reload_search_analyzers",
    name: "indices.reload_search_analyzers/ReloadSearchAnalyzersRequestExample1",
    line: "POST /my-index-000001/_reload_search_analyzers",
    params: { index: "my-index-000001" } satisfies Api.Indices.IndicesReloadSearchAnalyzersRequest
  },
  {
    endpoint: "indices.remove_block",
    name: "indices.remove_block/IndicesRemoveBlockRequestExample1",
    line: "DELETE /my-index-000001/_block/write",
    params: { index: "my-index-000001", block: "write" } satisfies Api.Indices.IndicesRemoveBlockRequest
  },
  {
    endpoint: "indices.resolve_cluster",
    name: "indices.resolve_cluster/ResolveClusterRequestExample2",
    line: "GET /_resolve/cluster/not-present,clust*:my-index*,oldcluster:*?ignore_unavailable=false&timeout=5s",
    params: {
      name: ["not-present", "clust*:my-index*", "oldcluster:*"],
      ignore_unavailable: false,
      timeout: "5s"
    } satisfies Api.Indices.IndicesResolveClusterRequest
  },
  {
    endpoint: "indices.resolve_index",
    name: "indices.resolve_index/ResolveIndexRequestExample1",
    line: "GET /_resolve/index/f*,remoteCluster1:bar*?expand_wildcards=all",
    params: {
      name: ["f*", "remoteCluster1:bar*"],
      expand_wildcards: "all"
    } satisfies Api.Indices.IndicesResolveIndexRequest
  },
  {
    endpoint: "indices.rollover",
    name: "indices.rollover/indicesRolloverRequestExample2",
    line: "POST my-data-stream/_rollover",
    params: { alias: "my-data-stream" } satisfies Api.Indices.IndicesRolloverRequest
  },
  {
    endpoint: "indices.segments",
    name: "indices.segments/IndicesSegmentsExample1",
    line: "GET /my-index-000001/_segments",
    params: { index: "my-index-000001" } satisfies Api.Indices.IndicesSegmentsRequest
  },
  {
    endpoint: "indices.shard_stores",
    name: "indices.shard_stores/indicesShardStoresRequestExample1",
    line: "GET /_shard_stores?status=green",
    params: { status: "green" } satisfies Api.Indices.IndicesShardStoresRequest
  },
  {
    endpoint: "indices.shrink",
    name: "indices.shrink/indicesShrinkRequestExample1",
    line: "POST /my_source_index/_shrink/my_target_index",
    params: {
      index: "my_source_index",
      target: "my_target_index",
      settings: { "index.routing.allocation.require._name": null, "index.blocks.write": null }
    } satisfies Api.Indices.IndicesShrinkRequest
  },
  {
    endpoint: "indices.simulate_index_template",
    name: "indices.simulate_index_template/indicesSimulateIndexTemplateRequestExample1",
    line: "POST /_index_template/_simulate_index/my-index-000001",
    params: { name: "my-index-000001" } satisfies Api.Indices.IndicesSimulateIndexTemplateRequest
  },
  {
    endpoint: "indices.simulate_template",
    name: "indices.simulate_template/indicesSimulateTemplateRequestExample1",
    line: "POST /_index_template/_simulate",
    params: {
      index_patterns: ["my-index-*"],
      composed_of: ["ct2"],
      priority: 10,
      template: { settings: { "index.number_of_replicas": 1 } }
    } satisfies Api.Indices.IndicesSimulateTemplateRequest
  },
  {
    endpoint: "indices.split",
    name: "indices.split/indicesSplitRequestExample1",
    line: "POST /my-index-000001/_split/split-my-index-000001",
    params: {
      index: "my-index-000001",
      target: "split-my-index-000001",
      settings: { "index.number_of_shards": 2 }
    } satisfies Api.Indices.IndicesSplitRequest
  },
  {
    endpoint: "indices.stats",
    name: "indices.stats/IndicesStatsExample1",
    line: "GET _stats/fielddata?human&fields=my_join_field#question",
    params: {
      metric: "fielddata",
      human: true,
      fields: "my_join_field#question"
    } satisfies Api.Indices.IndicesStatsRequest
  },
  {
    endpoint: "indices.update_aliases",
    name: "indices.update_aliases/IndicesUpdateAliasesExample1",
    line: "POST _aliases",
    params: {
      actions: [{ add: { index: "logs-nginx.access-prod", alias: "logs" } }]
    } satisfies Api.Indices.IndicesUpdateAliasesRequest
  },
  {
    endpoint: "indices.validate_query",
    name: "indices.validate_query/IndicesValidateQueryExample1",
    line: "GET my-index-000001/_validate/query?q=user.id:kimchy",
    params: {
      index: "my-index-000001",
      q: "user.id:kimchy"
    } satisfies Api.Indices.IndicesValidateQueryRequest
  }
]
