/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "esql.async_query",
    name: "esql.async_query/AsyncQueryRequestExample1",
    line: "POST /_query/async",
    params: {
      query:
        "\n    FROM library,remote-*:library\n    | EVAL year = DATE_TRUNC(1 YEARS, release_date)\n    | STATS MAX(page_count) BY year\n    | SORT year\n    | LIMIT 5\n  ",
      wait_for_completion_timeout: "2s",
      include_ccs_metadata: true
    } satisfies Api.Esql.EsqlAsyncQueryRequest
  },
  {
    endpoint: "esql.async_query_delete",
    name: "esql.async_query_delete/EsqlAsyncQueryDeleteExample1",
    line: "DELETE /_query/async/FmdMX2pIang3UWhLRU5QS0lqdlppYncaMUpYQ05oSkpTc3kwZ21EdC1tbFJXQToxOTI=",
    params: {
      id: "FmdMX2pIang3UWhLRU5QS0lqdlppYncaMUpYQ05oSkpTc3kwZ21EdC1tbFJXQToxOTI="
    } satisfies Api.Esql.EsqlAsyncQueryDeleteRequest
  },
  {
    endpoint: "esql.async_query_get",
    name: "esql.async_query_get/EsqlAsyncQueryGetExample1",
    line: "GET /_query/async/FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=?wait_for_completion_timeout=30s",
    params: {
      id: "FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=",
      wait_for_completion_timeout: "30s"
    } satisfies Api.Esql.EsqlAsyncQueryGetRequest
  },
  {
    endpoint: "esql.async_query_stop",
    name: "esql.async_query_stop/EsqlAsyncQueryStopExample1",
    line: "POST /_query/async/FkpMRkJGS1gzVDRlM3g4ZzMyRGlLbkEaTXlJZHdNT09TU2VTZVBoNDM3cFZMUToxMDM=/stop",
    params: {
      id: "FkpMRkJGS1gzVDRlM3g4ZzMyRGlLbkEaTXlJZHdNT09TU2VTZVBoNDM3cFZMUToxMDM="
    } satisfies Api.Esql.EsqlAsyncQueryStopRequest
  },
  {
    endpoint: "esql.query",
    name: "esql.query/QueryRequestExample1",
    line: "POST /_query",
    params: {
      query:
        "\n    FROM library,remote-*:library\n    | EVAL year = DATE_TRUNC(1 YEARS, release_date)\n    | STATS MAX(page_count) BY year\n    | SORT year\n    | LIMIT 5\n  ",
      include_ccs_metadata: true
    } satisfies Api.Esql.EsqlQueryRequest
  }
]
