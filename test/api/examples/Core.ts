/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "bulk",
    name: "bulk/BulkRequestExample1",
    line: "POST _bulk",
    params: {
      operations: [
        { index: { _index: "test", _id: "1" } },
        { field1: "value1" },
        { delete: { _index: "test", _id: "2" } },
        { create: { _index: "test", _id: "3" } },
        { field1: "value3" },
        { update: { _id: "1", _index: "test" } },
        { doc: { field2: "value2" } }
      ]
    } satisfies Api.BulkRequest
  },
  {
    endpoint: "bulk",
    name: "bulk/BulkRequestExample2",
    line: "POST _bulk",
    params: {
      operations: [
        { update: { _id: "1", _index: "index1", retry_on_conflict: 3 } },
        { doc: { field: "value" } },
        { update: { _id: "0", _index: "index1", retry_on_conflict: 3 } },
        {
          script: { source: "ctx._source.counter += params.param1", lang: "painless", params: { param1: 1 } },
          upsert: { counter: 1 }
        },
        { update: { _id: "2", _index: "index1", retry_on_conflict: 3 } },
        { doc: { field: "value" }, doc_as_upsert: true },
        { update: { _id: "3", _index: "index1", _source: true } },
        { doc: { field: "value" } },
        { update: { _id: "4", _index: "index1" } },
        { doc: { field: "value" }, _source: true }
      ]
    } satisfies Api.BulkRequest
  },
  {
    endpoint: "bulk",
    name: "bulk/BulkRequestExample3",
    line: "POST /_bulk",
    params: {
      operations: [
        { update: { _id: "5", _index: "index1" } },
        { doc: { my_field: "foo" } },
        { update: { _id: "6", _index: "index1" } },
        { doc: { my_field: "foo" } },
        { create: { _id: "7", _index: "index1" } },
        { my_field: "foo" }
      ]
    } satisfies Api.BulkRequest
  },
  {
    endpoint: "bulk",
    name: "bulk/BulkRequestExample4",
    line: "POST /_bulk",
    params: {
      operations: [
        { index: { _index: "my_index", _id: "1", dynamic_templates: { work_location: "geo_point" } } },
        { field: "value1", work_location: "41.12,-71.34", raw_location: "41.12,-71.34" },
        { create: { _index: "my_index", _id: "2", dynamic_templates: { home_location: "geo_point" } } },
        { field: "value2", home_location: "41.12,-71.34" }
      ]
    } satisfies Api.BulkRequest
  },
  {
    endpoint: "cancel_reindex",
    name: "cancel_reindex/CancelReindexRequestExample1",
    line: "POST _reindex/r1A2WoRbTwKZ516z6NEs5A:36619/_cancel",
    params: { task_id: "r1A2WoRbTwKZ516z6NEs5A:36619" } satisfies Api.CancelReindexRequest
  },
  {
    endpoint: "cancel_reindex",
    name: "cancel_reindex/CancelReindexRequestExample2",
    line: "POST _reindex/r1A2WoRbTwKZ516z6NEs5A:36619/_cancel?wait_for_completion=false",
    params: {
      task_id: "r1A2WoRbTwKZ516z6NEs5A:36619",
      wait_for_completion: false
    } satisfies Api.CancelReindexRequest
  },
  {
    endpoint: "clear_scroll",
    name: "clear_scroll/ClearScrollRequestExample1",
    line: "DELETE /_search/scroll",
    params: {
      scroll_id: "DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ=="
    } satisfies Api.ClearScrollRequest
  },
  {
    endpoint: "close_point_in_time",
    name: "close_point_in_time/ClosePointInTimeRequestExample1",
    line: "DELETE /_pit",
    params: {
      id: "46ToAwMDaWR5BXV1aWQyKwZub2RlXzMAAAAAAAAAACoBYwADaWR4BXV1aWQxAgZub2RlXzEAAAAAAAAAAAEBYQADaWR5BXV1aWQyKgZub2RlXzIAAAAAAAAAAAwBYgACBXV1aWQyAAAFdXVpZDEAAQltYXRjaF9hbGw_gAAAAA=="
    } satisfies Api.ClosePointInTimeRequest
  },
  {
    endpoint: "count",
    name: "count/CountRequestExample1",
    line: "GET /my-index-000001/_count",
    params: { index: "my-index-000001", query: { term: { "user.id": "kimchy" } } } satisfies Api.CountRequest
  },
  {
    endpoint: "create",
    name: "create/CreateRequestExample1",
    line: "PUT my-index-000001/_create/1",
    params: {
      index: "my-index-000001",
      id: "1",
      document: {
        "@timestamp": "2099-11-15T13:12:00",
        message: "GET /search HTTP/1.1 200 1070000",
        user: { id: "kimchy" }
      }
    } satisfies Api.CreateRequest
  },
  {
    endpoint: "delete",
    name: "delete/DeleteRequestExample1",
    line: "DELETE /my-index-000001/_doc/1",
    params: { index: "my-index-000001", id: "1" } satisfies Api.DeleteRequest
  },
  {
    endpoint: "delete_by_query",
    name: "delete_by_query/DeleteByQueryRequestExample1",
    line: "POST /my-index-000001,my-index-000002/_delete_by_query",
    params: {
      index: ["my-index-000001", "my-index-000002"],
      query: { match_all: {} }
    } satisfies Api.DeleteByQueryRequest
  },
  {
    endpoint: "delete_by_query",
    name: "delete_by_query/DeleteByQueryRequestExample2",
    line: "POST my-index-000001/_delete_by_query",
    params: {
      index: "my-index-000001",
      query: { term: { "user.id": "kimchy" } },
      max_docs: 1
    } satisfies Api.DeleteByQueryRequest
  },
  {
    endpoint: "delete_by_query",
    name: "delete_by_query/DeleteByQueryRequestExample3",
    line: "POST my-index-000001/_delete_by_query",
    params: {
      index: "my-index-000001",
      slice: { id: 0, max: 2 },
      query: { range: { "http.response.bytes": { lt: 2000000 } } }
    } satisfies Api.DeleteByQueryRequest
  },
  {
    endpoint: "delete_by_query",
    name: "delete_by_query/DeleteByQueryRequestExample4",
    line: "POST my-index-000001/_delete_by_query?refresh&slices=5",
    params: {
      index: "my-index-000001",
      refresh: true,
      slices: 5,
      query: { range: { "http.response.bytes": { lt: 2000000 } } }
    } satisfies Api.DeleteByQueryRequest
  },
  {
    endpoint: "delete_by_query_rethrottle",
    name: "delete_by_query_rethrottle/DeleteByQueryRethrottleRequestExample1",
    line: "POST _delete_by_query/r1A2WoRbTwKZ516z6NEs5A:36619/_rethrottle?requests_per_second=-1",
    params: {
      task_id: "r1A2WoRbTwKZ516z6NEs5A:36619",
      requests_per_second: -1
    } satisfies Api.DeleteByQueryRethrottleRequest
  },
  {
    endpoint: "delete_script",
    name: "delete_script/DeleteScriptRequestExample1",
    line: "DELETE _scripts/my-search-template",
    params: { id: "my-search-template" } satisfies Api.DeleteScriptRequest
  },
  {
    endpoint: "exists",
    name: "exists/DocumentExistsRequestExample1",
    line: "HEAD my-index-000001/_doc/0",
    params: { index: "my-index-000001", id: "0" } satisfies Api.ExistsRequest
  },
  {
    endpoint: "exists_source",
    name: "exists_source/ExistsSourceRequestExample1",
    line: "HEAD my-index-000001/_source/1",
    params: { index: "my-index-000001", id: "1" } satisfies Api.ExistsSourceRequest
  },
  {
    endpoint: "explain",
    name: "explain/ExplainRequestExample1",
    line: "GET /my-index-000001/_explain/0",
    params: {
      index: "my-index-000001",
      id: "0",
      query: { match: { message: "elasticsearch" } }
    } satisfies Api.ExplainRequest
  },
  {
    endpoint: "field_caps",
    name: "field_caps/FieldCapabilitiesRequestExample1",
    line: "POST my-index-*/_field_caps?fields=rating",
    params: {
      index: "my-index-*",
      fields: "rating",
      index_filter: { range: { "@timestamp": { gte: "2018" } } }
    } satisfies Api.FieldCapsRequest
  },
  {
    endpoint: "get",
    name: "get/GetRequestExample2",
    line: "GET my-index-000001/_doc/1?stored_fields=tags,counter",
    params: { index: "my-index-000001", id: "1", stored_fields: ["tags", "counter"] } satisfies Api.GetRequest
  },
  {
    endpoint: "get_reindex",
    name: "get_reindex/GetReindexRequestExample1",
    line: "GET _reindex/r1A2WoRbTwKZ516z6NEs5A:36619",
    params: { task_id: "r1A2WoRbTwKZ516z6NEs5A:36619" } satisfies Api.GetReindexRequest
  },
  {
    endpoint: "get_reindex",
    name: "get_reindex/GetReindexRequestExample2",
    line: "GET _reindex/r1A2WoRbTwKZ516z6NEs5A:36619",
    params: { task_id: "r1A2WoRbTwKZ516z6NEs5A:36619" } satisfies Api.GetReindexRequest
  },
  {
    endpoint: "get_script",
    name: "get_script/GetScriptRequestExample1",
    line: "GET _scripts/my-search-template",
    params: { id: "my-search-template" } satisfies Api.GetScriptRequest
  },
  {
    endpoint: "get_script_context",
    name: "get_script_context/GetScriptContextRequestExample1",
    line: "GET _script_context",
    params: {} satisfies Api.GetScriptContextRequest
  },
  {
    endpoint: "get_script_languages",
    name: "get_script_languages/GetScriptLanguagesRequestExample1",
    line: "GET _script_language",
    params: {} satisfies Api.GetScriptLanguagesRequest
  },
  {
    endpoint: "get_source",
    name: "get_source/GetSourceRequestExample1",
    line: "GET my-index-000001/_source/1",
    params: { index: "my-index-000001", id: "1" } satisfies Api.GetSourceRequest
  },
  {
    endpoint: "health_report",
    name: "health_report/HealthReportRequestExample1",
    line: "GET _health_report",
    params: {} satisfies Api.HealthReportRequest
  },
  {
    endpoint: "index",
    name: "index/IndexRequestExample1",
    line: "POST my-index-000001/_doc/",
    params: {
      index: "my-index-000001",
      document: {
        "@timestamp": "2099-11-15T13:12:00",
        message: "GET /search HTTP/1.1 200 1070000",
        user: { id: "kimchy" }
      }
    } satisfies Api.IndexRequest
  },
  {
    endpoint: "index",
    name: "index/IndexRequestExample2",
    line: "PUT my-index-000001/_doc/1",
    params: {
      index: "my-index-000001",
      id: "1",
      document: {
        "@timestamp": "2099-11-15T13:12:00",
        message: "GET /search HTTP/1.1 200 1070000",
        user: { id: "kimchy" }
      }
    } satisfies Api.IndexRequest
  },
  {
    endpoint: "info",
    name: "info/RootNodeInfoRequestExample1",
    line: "GET /",
    params: {} satisfies Api.InfoRequest
  },
  {
    endpoint: "list_reindex",
    name: "list_reindex/ListReindexRequestExample1",
    line: "GET _reindex",
    params: {} satisfies Api.ListReindexRequest
  },
  {
    endpoint: "list_reindex",
    name: "list_reindex/ListReindexRequestExample2",
    line: "GET _reindex?detailed=true&human=true",
    params: { detailed: true, human: true } satisfies Api.ListReindexRequest
  },
  {
    endpoint: "mget",
    name: "mget/MultiGetRequestExample1",
    line: "GET /my-index-000001/_mget",
    params: { index: "my-index-000001", docs: [{ _id: "1" }, { _id: "2" }] } satisfies Api.MgetRequest
  },
  {
    endpoint: "mget",
    name: "mget/MultiGetRequestExample2",
    line: "GET /_mget",
    params: {
      docs: [
        { _index: "test", _id: "1", _source: false },
        { _index: "test", _id: "2", _source: ["field3", "field4"] },
        { _index: "test", _id: "3", _source: { include: ["user"], exclude: ["user.location"] } }
      ]
    } satisfies Api.MgetRequest
  },
  {
    endpoint: "mget",
    name: "mget/MultiGetRequestExample3",
    line: "GET /_mget",
    params: {
      docs: [
        { _index: "test", _id: "1", stored_fields: ["field1", "field2"] },
        { _index: "test", _id: "2", stored_fields: ["field3", "field4"] }
      ]
    } satisfies Api.MgetRequest
  },
  {
    endpoint: "mget",
    name: "mget/MultiGetRequestExample4",
    line: "GET /_mget?routing=key1",
    params: {
      routing: "key1",
      docs: [
        { _index: "test", _id: "1", routing: "key2" },
        { _index: "test", _id: "2" }
      ]
    } satisfies Api.MgetRequest
  },
  {
    endpoint: "msearch",
    name: "msearch/MsearchRequestExample1",
    line: "GET my-index-000001/_msearch",
    params: {
      index: "my-index-000001",
      searches: [
        {},
        { query: { match: { message: "this is a test" } } },
        { index: "my-index-000002" },
        { query: { match_all: {} } }
      ]
    } satisfies Api.MsearchRequest
  },
  {
    endpoint: "msearch_template",
    name: "msearch_template/MultiSearchTemplateRequestExample1",
    line: "GET my-index/_msearch/template",
    params: {
      index: "my-index",
      search_templates: [
        {},
        { id: "my-search-template", params: { query_string: "hello world", from: 0, size: 10 } },
        {},
        { id: "my-other-search-template", params: { query_type: "match_all" } }
      ]
    } satisfies Api.MsearchTemplateRequest
  },
  {
    endpoint: "mtermvectors",
    name: "mtermvectors/MultiTermVectorsRequestExample1",
    line: "POST /my-index-000001/_mtermvectors",
    params: {
      index: "my-index-000001",
      docs: [{ _id: "2", fields: ["message"], term_statistics: true }, { _id: "1" }]
    } satisfies Api.MtermvectorsRequest
  },
  {
    endpoint: "mtermvectors",
    name: "mtermvectors/MultiTermVectorsRequestExample2",
    line: "POST /my-index-000001/_mtermvectors",
    params: {
      index: "my-index-000001",
      ids: ["1", "2"],
      fields: ["message"],
      term_statistics: true
    } satisfies Api.MtermvectorsRequest
  },
  {
    endpoint: "mtermvectors",
    name: "mtermvectors/MultiTermVectorsRequestExample3",
    line: "POST /_mtermvectors",
    params: {
      docs: [
        { _index: "my-index-000001", doc: { message: "test test test" } },
        { _index: "my-index-000001", doc: { message: "Another test ..." } }
      ]
    } satisfies Api.MtermvectorsRequest
  },
  {
    endpoint: "open_point_in_time",
    name: "open_point_in_time/OpenPointInTimeRequestExample1",
    line: "POST /my-index-000001/_pit?keep_alive=1m&allow_partial_search_results=true",
    params: {
      index: "my-index-000001",
      keep_alive: "1m",
      allow_partial_search_results: true
    } satisfies Api.OpenPointInTimeRequest
  },
  {
    endpoint: "put_script",
    name: "put_script/PutScriptRequestExample1",
    line: "PUT _scripts/my-search-template",
    params: {
      id: "my-search-template",
      script: {
        lang: "mustache",
        source: { query: { match: { message: "{{query_string}}" } }, from: "{{from}}", size: "{{size}}" }
      }
    } satisfies Api.PutScriptRequest
  },
  {
    endpoint: "put_script",
    name: "put_script/PutScriptRequestExample2",
    line: "PUT _scripts/my-stored-script",
    params: {
      id: "my-stored-script",
      script: { lang: "painless", source: "Math.log(_score * 2) + params['my_modifier']" }
    } satisfies Api.PutScriptRequest
  },
  {
    endpoint: "rank_eval",
    name: "rank_eval/RankEvalRequestExample1",
    line: "GET /my-index-000001/_rank_eval",
    params: {
      index: "my-index-000001",
      requests: [{ id: "JFK query", request: { query: { match_all: {} } }, ratings: [] }],
      metric: { precision: { k: 20, relevant_rating_threshold: 1, ignore_unlabeled: false } }
    } satisfies Api.RankEvalRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample1",
    line: "POST _reindex",
    params: {
      source: { index: ["my-index-000001", "my-index-000002"] },
      dest: { index: "my-new-index-000002" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample10",
    line: "POST _reindex",
    params: {
      source: { index: "metricbeat-*" },
      dest: { index: "metricbeat" },
      script: {
        lang: "painless",
        source:
          "ctx._index = 'metricbeat-' + (ctx._index.substring('metricbeat-'.length(), ctx._index.length())) + '-1'"
      }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample11",
    line: "POST _reindex",
    params: {
      max_docs: 10,
      source: { index: "my-index-000001", query: { function_score: { random_score: {}, min_score: 0.9 } } },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample12",
    line: "POST _reindex",
    params: {
      source: { index: "my-index-000001" },
      dest: { index: "my-new-index-000001", version_type: "external" },
      script: {
        source: "if (ctx._source.foo == 'bar') {ctx._version++; ctx._source.remove('foo')}",
        lang: "painless"
      }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample13",
    line: "POST _reindex",
    params: {
      source: {
        remote: { host: "http://otherhost:9200", username: "user", password: "pass" },
        index: "my-index-000001",
        query: { match: { test: "data" } }
      },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample2",
    line: "POST _reindex",
    params: {
      source: { index: "my-index-000001", slice: { id: 0, max: 2 } },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample3",
    line: "POST _reindex?slices=5&refresh",
    params: {
      slices: 5,
      refresh: true,
      source: { index: "my-index-000001" },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample4",
    line: "POST _reindex",
    params: {
      source: { index: "source", query: { match: { company: "cat" } } },
      dest: { index: "dest", routing: "=cat" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample5",
    line: "POST _reindex",
    params: {
      source: { index: "source" },
      dest: { index: "dest", pipeline: "some_ingest_pipeline" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample6",
    line: "POST _reindex",
    params: {
      source: { index: "my-index-000001", query: { term: { "user.id": "kimchy" } } },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample7",
    line: "POST _reindex",
    params: {
      max_docs: 1,
      source: { index: "my-index-000001" },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample8",
    line: "POST _reindex",
    params: {
      source: { index: "my-index-000001", _source: ["user.id", "_doc"] },
      dest: { index: "my-new-index-000001" }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex",
    name: "reindex/ReindexRequestExample9",
    line: "POST _reindex",
    params: {
      source: { index: "my-index-000001" },
      dest: { index: "my-new-index-000001" },
      script: { source: 'ctx._source.tag = ctx._source.remove("flag")' }
    } satisfies Api.ReindexRequest
  },
  {
    endpoint: "reindex_rethrottle",
    name: "reindex_rethrottle/ReindexRethrottleRequestExample1",
    line: "POST _reindex/r1A2WoRbTwKZ516z6NEs5A:36619/_rethrottle?requests_per_second=-1",
    params: {
      task_id: "r1A2WoRbTwKZ516z6NEs5A:36619",
      requests_per_second: -1
    } satisfies Api.ReindexRethrottleRequest
  },
  {
    endpoint: "reindex_rethrottle",
    name: "reindex_rethrottle/ReindexRethrottleRequestExample2",
    line: "POST _reindex/r1A2WoRbTwKZ516z6NEs5A:36619/_rethrottle?requests_per_second=10",
    params: {
      task_id: "r1A2WoRbTwKZ516z6NEs5A:36619",
      requests_per_second: 10
    } satisfies Api.ReindexRethrottleRequest
  },
  {
    endpoint: "reindex_rethrottle",
    name: "reindex_rethrottle/ReindexRethrottleRequestExample3",
    line: "POST _reindex/non_existing_node:123/_rethrottle?requests_per_second=10",
    params: {
      task_id: "non_existing_node:123",
      requests_per_second: 10
    } satisfies Api.ReindexRethrottleRequest
  },
  {
    endpoint: "render_search_template",
    name: "render_search_template/RenderSearchTemplateRequestExample1",
    line: "POST _render/template",
    params: {
      id: "my-search-template",
      params: { query_string: "hello world", from: 20, size: 10 }
    } satisfies Api.RenderSearchTemplateRequest
  },
  {
    endpoint: "scripts_painless_execute",
    name: "scripts_painless_execute/ExecutePainlessScriptRequestExample1",
    line: "POST /_scripts/painless/_execute",
    params: {
      script: { source: "params.count / params.total", params: { count: 100, total: 1000 } }
    } satisfies Api.ScriptsPainlessExecuteRequest
  },
  {
    endpoint: "scripts_painless_execute",
    name: "scripts_painless_execute/ExecutePainlessScriptRequestExample2",
    line: "POST /_scripts/painless/_execute",
    params: {
      script: { source: "doc['field'].value.length() <= params.max_length", params: { max_length: 4 } },
      context: "filter",
      context_setup: { index: "my-index-000001", document: { field: "four" } }
    } satisfies Api.ScriptsPainlessExecuteRequest
  },
  {
    endpoint: "scripts_painless_execute",
    name: "scripts_painless_execute/ExecutePainlessScriptRequestExample3",
    line: "POST /_scripts/painless/_execute",
    params: {
      script: { source: "doc['rank'].value / params.max_rank", params: { max_rank: 5 } },
      context: "score",
      context_setup: { index: "my-index-000001", document: { rank: 4 } }
    } satisfies Api.ScriptsPainlessExecuteRequest
  },
  {
    endpoint: "scroll",
    name: "scroll/ScrollRequestExample1",
    line: "GET /_search/scroll",
    params: {
      scroll_id: "DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ=="
    } satisfies Api.ScrollRequest
  },
  {
    endpoint: "search",
    name: "search/SearchRequestExample1",
    line: "GET /my-index-000001/_search?from=40&size=20",
    params: {
      index: "my-index-000001",
      from: 40,
      size: 20,
      query: { term: { "user.id": "kimchy" } }
    } satisfies Api.SearchRequest
  },
  {
    endpoint: "search",
    name: "search/SearchRequestExample2",
    line: "POST /_search",
    params: {
      size: 100,
      query: { match: { title: "elasticsearch" } },
      pit: {
        id: "46ToAwMDaWR5BXV1aWQyKwZub2RlXzMAAAAAAAAAACoBYwADaWR4BXV1aWQxAgZub2RlXzEAAAAAAAAAAAEBYQADaWR5BXV1aWQyKgZub2RlXzIAAAAAAAAAAAwBYgACBXV1aWQyAAAFdXVpZDEAAQltYXRjaF9hbGw_gAAAAA==",
        keep_alive: "1m"
      }
    } satisfies Api.SearchRequest
  },
  {
    endpoint: "search",
    name: "search/SearchRequestExample3",
    line: "GET /_search",
    params: {
      slice: { id: 0, max: 2 },
      query: { match: { message: "foo" } },
      pit: {
        id: "46ToAwMDaWR5BXV1aWQyKwZub2RlXzMAAAAAAAAAACoBYwADaWR4BXV1aWQxAgZub2RlXzEAAAAAAAAAAAEBYQADaWR5BXV1aWQyKgZub2RlXzIAAAAAAAAAAAwBYgACBXV1aWQyAAAFdXVpZDEAAQltYXRjaF9hbGw_gAAAAA=="
      }
    } satisfies Api.SearchRequest
  },
  {
    endpoint: "search_mvt",
    name: "search_mvt/SearchMvtRequestExample1",
    line: "GET museums/_mvt/location/13/4207/2692",
    params: {
      index: "museums",
      field: "location",
      zoom: 13,
      x: 4207,
      y: 2692,
      grid_agg: "geotile",
      grid_precision: 2,
      fields: ["name", "price"],
      query: { term: { included: true } },
      aggs: {
        min_price: { min: { field: "price" } },
        max_price: { max: { field: "price" } },
        avg_price: { avg: { field: "price" } }
      }
    } satisfies Api.SearchMvtRequest
  },
  {
    endpoint: "search_shards",
    name: "search_shards/SearchShardsRequestExample1",
    line: "GET /my-index-000001/_search_shards",
    params: { index: "my-index-000001" } satisfies Api.SearchShardsRequest
  },
  {
    endpoint: "search_template",
    name: "search_template/SearchTemplateRequestExample1",
    line: "GET my-index/_search/template",
    params: {
      index: "my-index",
      id: "my-search-template",
      params: { query_string: "hello world", from: 0, size: 10 }
    } satisfies Api.SearchTemplateRequest
  },
  {
    endpoint: "terms_enum",
    name: "terms_enum/TermsEnumRequestExample1",
    line: "POST stackoverflow/_terms_enum",
    params: { index: "stackoverflow", field: "tags", string: "kiba" } satisfies Api.TermsEnumRequest
  },
  {
    endpoint: "termvectors",
    name: "termvectors/TermVectorsRequestExample1",
    line: "GET /my-index-000001/_termvectors/1",
    params: {
      index: "my-index-000001",
      id: "1",
      fields: ["text"],
      offsets: true,
      payloads: true,
      positions: true,
      term_statistics: true,
      field_statistics: true
    } satisfies Api.TermvectorsRequest
  },
  {
    endpoint: "termvectors",
    name: "termvectors/TermVectorsRequestExample2",
    line: "GET /my-index-000001/_termvectors",
    params: {
      index: "my-index-000001",
      doc: { fullname: "John Doe", text: "test test test" },
      fields: ["fullname"],
      per_field_analyzer: { fullname: "keyword" }
    } satisfies Api.TermvectorsRequest
  },
  {
    endpoint: "termvectors",
    name: "termvectors/TermVectorsRequestExample3",
    line: "GET /imdb/_termvectors",
    params: {
      index: "imdb",
      doc: {
        plot: "When wealthy industrialist Tony Stark is forced to build an armored suit after a life-threatening incident, he ultimately decides to use its technology to fight against evil."
      },
      term_statistics: true,
      field_statistics: true,
      positions: false,
      offsets: false,
      filter: { max_num_terms: 3, min_term_freq: 1, min_doc_freq: 1 }
    } satisfies Api.TermvectorsRequest
  },
  {
    endpoint: "termvectors",
    name: "termvectors/TermVectorsRequestExample4",
    line: "GET /my-index-000001/_termvectors/1",
    params: {
      index: "my-index-000001",
      id: "1",
      fields: ["text", "some_field_without_term_vectors"],
      offsets: true,
      positions: true,
      term_statistics: true,
      field_statistics: true
    } satisfies Api.TermvectorsRequest
  },
  {
    endpoint: "termvectors",
    name: "termvectors/TermVectorsRequestExample5",
    line: "GET /my-index-000001/_termvectors",
    params: {
      index: "my-index-000001",
      doc: { fullname: "John Doe", text: "test test test" }
    } satisfies Api.TermvectorsRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample1",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: { source: "ctx._source.counter += params.count", lang: "painless", params: { count: 4 } }
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample10",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      scripted_upsert: true,
      script: {
        source:
          "\n      if ( ctx.op == 'create' ) {\n        ctx._source.counter = params.count\n      } else {\n        ctx._source.counter += params.count\n      }\n    ",
        params: { count: 4 }
      },
      upsert: {}
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample11",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      doc: { name: "new_name" },
      doc_as_upsert: true
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample2",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: { source: "ctx._source.tags.add(params.tag)", lang: "painless", params: { tag: "blue" } }
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample3",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: {
        source:
          "if (ctx._source.tags.contains(params.tag)) { ctx._source.tags.remove(ctx._source.tags.indexOf(params.tag)) }",
        lang: "painless",
        params: { tag: "blue" }
      }
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample4",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: "ctx._source.new_field = 'value_of_new_field'"
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample5",
    line: "POST test/_update/1",
    params: { index: "test", id: "1", script: "ctx._source.remove('new_field')" } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample6",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: "ctx._source['my-object'].remove('my-subfield')"
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample7",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: {
        source: "if (ctx._source.tags.contains(params.tag)) { ctx.op = 'delete' } else { ctx.op = 'noop' }",
        lang: "painless",
        params: { tag: "green" }
      }
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample8",
    line: "POST test/_update/1",
    params: { index: "test", id: "1", doc: { name: "new_name" } } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update",
    name: "update/UpdateRequestExample9",
    line: "POST test/_update/1",
    params: {
      index: "test",
      id: "1",
      script: { source: "ctx._source.counter += params.count", lang: "painless", params: { count: 4 } },
      upsert: { counter: 1 }
    } satisfies Api.UpdateRequest
  },
  {
    endpoint: "update_by_query",
    name: "update_by_query/UpdateByQueryRequestExample1",
    line: "POST my-index-000001/_update_by_query?conflicts=proceed",
    params: {
      index: "my-index-000001",
      conflicts: "proceed",
      query: { term: { "user.id": "kimchy" } }
    } satisfies Api.UpdateByQueryRequest
  },
  {
    endpoint: "update_by_query",
    name: "update_by_query/UpdateByQueryRequestExample2",
    line: "POST my-index-000001/_update_by_query",
    params: {
      index: "my-index-000001",
      script: { source: "ctx._source.count++", lang: "painless" },
      query: { term: { "user.id": "kimchy" } }
    } satisfies Api.UpdateByQueryRequest
  },
  {
    endpoint: "update_by_query",
    name: "update_by_query/UpdateByQueryRequestExample3",
    line: "POST my-index-000001/_update_by_query",
    params: {
      index: "my-index-000001",
      slice: { id: 0, max: 2 },
      script: { source: "ctx._source['extra'] = 'test'" }
    } satisfies Api.UpdateByQueryRequest
  },
  {
    endpoint: "update_by_query",
    name: "update_by_query/UpdateByQueryRequestExample4",
    line: "POST my-index-000001/_update_by_query?refresh&slices=5",
    params: {
      index: "my-index-000001",
      refresh: true,
      slices: 5,
      script: { source: "ctx._source['extra'] = 'test'" }
    } satisfies Api.UpdateByQueryRequest
  },
  {
    endpoint: "update_by_query_rethrottle",
    name: "update_by_query_rethrottle/UpdateByQueryRethrottleRequestExample1",
    line: "POST _update_by_query/r1A2WoRbTwKZ516z6NEs5A:36619/_rethrottle?requests_per_second=-1",
    params: {
      task_id: "r1A2WoRbTwKZ516z6NEs5A:36619",
      requests_per_second: -1
    } satisfies Api.UpdateByQueryRethrottleRequest
  }
]
