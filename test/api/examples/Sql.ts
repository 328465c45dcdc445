/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "sql.clear_cursor",
    name: "sql.clear_cursor/ClearSqlCursorRequestExample1",
    line: "POST _sql/close",
    params: {
      cursor:
        "sDXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAAEWYUpOYklQMHhRUEtld3RsNnFtYU1hQQ==:BAFmBGRhdGUBZgVsaWtlcwFzB21lc3NhZ2UBZgR1c2Vy9f///w8="
    } satisfies Api.Sql.SqlClearCursorRequest
  },
  {
    endpoint: "sql.delete_async",
    name: "sql.delete_async/SqlDeleteAsyncExample1",
    line: "DELETE _sql/async/delete/FmdMX2pIang3UWhLRU5QS0lqdlppYncaMUpYQ05oSkpTc3kwZ21EdC1tbFJXQToxOTI=",
    params: {
      id: "FmdMX2pIang3UWhLRU5QS0lqdlppYncaMUpYQ05oSkpTc3kwZ21EdC1tbFJXQToxOTI="
    } satisfies Api.Sql.SqlDeleteAsyncRequest
  },
  {
    endpoint: "sql.get_async",
    name: "sql.get_async/SqlGetAsyncExample1",
    line: "GET _sql/async/FnR0TDhyWUVmUmVtWXRWZER4MXZiNFEad2F5UDk2ZVdTVHV1S0xDUy00SklUdzozMTU=?wait_for_completion_timeout=2s&format=json",
    params: {
      id: "FnR0TDhyWUVmUmVtWXRWZER4MXZiNFEad2F5UDk2ZVdTVHV1S0xDUy00SklUdzozMTU=",
      wait_for_completion_timeout: "2s",
      format: "json"
    } satisfies Api.Sql.SqlGetAsyncRequest
  },
  {
    endpoint: "sql.get_async_status",
    name: "sql.get_async_status/SqlGetAsyncStatusExample1",
    line: "GET _sql/async/status/FnR0TDhyWUVmUmVtWXRWZER4MXZiNFEad2F5UDk2ZVdTVHV1S0xDUy00SklUdzozMTU=",
    params: {
      id: "FnR0TDhyWUVmUmVtWXRWZER4MXZiNFEad2F5UDk2ZVdTVHV1S0xDUy00SklUdzozMTU="
    } satisfies Api.Sql.SqlGetAsyncStatusRequest
  },
  {
    endpoint: "sql.query",
    name: "sql.query/QuerySqlRequestExample1",
    line: "POST _sql?format=txt",
    params: {
      format: "txt",
      query: "SELECT * FROM library ORDER BY page_count DESC LIMIT 5"
    } satisfies Api.Sql.SqlQueryRequest
  },
  {
    endpoint: "sql.translate",
    name: "sql.translate/TranslateSqlRequestExample1",
    line: "POST _sql/translate",
    params: {
      query: "SELECT * FROM library ORDER BY page_count DESC",
      fetch_size: 10
    } satisfies Api.Sql.SqlTranslateRequest
  }
]
