/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "ssl.certificates",
    name: "ssl.certificates/GetCertificatesRequestExample1",
    line: "GET /_ssl/certificates",
    params: {} satisfies Api.Ssl.SslCertificatesRequest
  }
]
