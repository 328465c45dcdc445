/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "eql.delete",
    name: "eql.delete/EqlDeleteExample1",
    line: "DELETE /_eql/search/FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=",
    params: {
      id: "FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE="
    } satisfies Api.Eql.EqlDeleteRequest
  },
  {
    endpoint: "eql.get",
    name: "eql.get/EqlGetExample1",
    line: "GET /_eql/search/FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=?wait_for_completion_timeout=2s",
    params: {
      id: "FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=",
      wait_for_completion_timeout: "2s"
    } satisfies Api.Eql.EqlGetRequest
  },
  {
    endpoint: "eql.get_status",
    name: "eql.get_status/EqlGetStatusExample1",
    line: "GET /_eql/search/status/FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE=",
    params: {
      id: "FmNJRUZ1YWZCU3dHY1BIOUhaenVSRkEaaXFlZ3h4c1RTWFNocDdnY2FSaERnUTozNDE="
    } satisfies Api.Eql.EqlGetStatusRequest
  },
  {
    endpoint: "eql.search",
    name: "eql.search/EqlSearchRequestExample1",
    line: "GET /my-data-stream/_eql/search",
    params: {
      index: "my-data-stream",
      query: '\n    process where (process.name == "cmd.exe" and process.pid != 2013)\n  '
    } satisfies Api.Eql.EqlSearchRequest
  },
  {
    endpoint: "eql.search",
    name: "eql.search/EqlSearchRequestExample2",
    line: "GET /my-data-stream/_eql/search",
    params: {
      index: "my-data-stream",
      query:
        '\n    sequence by process.pid\n      [ file where file.name == "cmd.exe" and process.pid != 2013 ]\n      [ process where stringContains(process.executable, "regsvr32") ]\n  '
    } satisfies Api.Eql.EqlSearchRequest
  }
]
