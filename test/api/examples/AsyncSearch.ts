/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "async_search.delete",
    name: "async_search.delete/AsyncSearchDeleteExample1",
    line: "DELETE /_async_search/FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc=",
    params: {
      id: "FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc="
    } satisfies Api.AsyncSearch.AsyncSearchDeleteRequest
  },
  {
    endpoint: "async_search.get",
    name: "async_search.get/AsyncSearchGetRequestExample1",
    line: "GET /_async_search/FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc=",
    params: {
      id: "FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc="
    } satisfies Api.AsyncSearch.AsyncSearchGetRequest
  },
  {
    endpoint: "async_search.status",
    name: "async_search.status/AsyncSearchStatusRequestExample1",
    line: "GET /_async_search/status/FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc=",
    params: {
      id: "FmRldE8zREVEUzA2ZVpUeGs2ejJFUFEaMkZ5QTVrSTZSaVN3WlNFVmtlWHJsdzoxMDc="
    } satisfies Api.AsyncSearch.AsyncSearchStatusRequest
  },
  {
    endpoint: "async_search.submit",
    name: "async_search.submit/AsyncSearchSubmitRequestExample1",
    line: "POST /sales*/_async_search?size=0",
    params: {
      index: "sales*",
      size: 0,
      sort: [{ date: { order: "asc" } }],
      aggs: { sale_date: { date_histogram: { field: "date", calendar_interval: "1d" } } }
    } satisfies Api.AsyncSearch.AsyncSearchSubmitRequest
  }
]
