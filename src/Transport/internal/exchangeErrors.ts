/** What a broken exchange means: undici's, Node's and OpenSSL's codes as tagged errors with advice. */
import { ConnectionError, TimeoutError, TlsError } from "../../Errors.ts"
import { failureOf, type WireRequest } from "../Connection.ts"

const closedSocket =
  "The node or something before it closed the connection: look at its log; the call may be repeated"
const noRoute = "No route there: check the network"
const closedClient = "The client is closed: use it inside the scope of its layer"

const hints: { readonly [code: string]: string } = {
  ECONNREFUSED: "Nothing listens there: check host and port, and that Elasticsearch is running",
  ENOTFOUND: "The host name is not known: check it for typing errors, and the DNS",
  EAI_AGAIN: "The DNS did not answer: try again, or check the resolver",
  ECONNABORTED: closedSocket,
  ECONNRESET: closedSocket,
  UND_ERR_SOCKET: closedSocket,
  EPIPE:
    "The node closed the connection while the body was sent: look at its log, and at http.max_content_length",
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  ETIMEDOUT: "The host does not answer: check address, port and firewall",
  UND_ERR_PRX_TLS: "The proxy's certificate is not trusted: check tls and the proxy's URL",
  UND_ERR_ABORTED: "The proxy refused to connect: check its credentials and what it allows",
  UND_ERR_CLOSED: closedClient,
  UND_ERR_DESTROYED: closedClient
}

const giveAuthority = "Give the certificate authority of the cluster in tls.ca"

const tlsHints: { readonly [code: string]: string } = {
  DEPTH_ZERO_SELF_SIGNED_CERT: giveAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: giveAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: giveAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: giveAuthority,
  CERT_HAS_EXPIRED: "Renew the node's certificate",
  FINGERPRINT_MISMATCH:
    "Compare with tls.caFingerprint: either the cluster has a new certificate authority, or this is not the cluster",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "The certificate is for another name: use a host name it holds, or set tls.servername"
}

const isTls = (code: string): boolean =>
  code in tlsHints || /^(ERR_TLS_|ERR_SSL_|CERT_|EPROTO$)|CERT|SELF_SIGNED/.test(code)

/** The system says the same of a connection that was made, of which these would say that nothing was sent. */
const unreachable: ReadonlySet<string> = new Set(["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"])

const codeOf = (error: Error): string => {
  if (!("code" in error) || typeof error.code !== "string") return error.name
  const wasMade = "syscall" in error && (error.syscall === "read" || error.syscall === "write")
  return wasMade && unreachable.has(error.code) ? "ECONNABORTED" : error.code
}

const hintOf = (code: string, request: WireRequest): string => {
  if (code.startsWith("HPE_") || code === "HTTPParserError") {
    return request.node.origin.startsWith("http:")
      ? "The answer is not HTTP: check the port, and use https if the node asks for TLS"
      : "The answer is not HTTP: check the port"
  }
  return hints[code] ?? "Check that the node is reachable from here"
}

/** The first error that says something: Node puts the tries of several addresses into an AggregateError. */
const innermost = (error: Error): Error =>
  error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error

/** What a connection that was not made in time is. */
const notConnected = (request: WireRequest, timeout: number): TimeoutError =>
  new TimeoutError({
    ...failureOf(request, "connect timeout"),
    timeout,
    limit: "connectTimeout",
    phase: "connect"
  })

/** undici's error of the time that its pool was given, in its words. */
const connectTimeoutIn = /timeout: (\d+)ms/

export const fromError = (request: WireRequest, error: Error): ConnectionError | TlsError | TimeoutError => {
  const inner = innermost(error)
  const code = codeOf(inner)
  if (code === "UND_ERR_CONNECT_TIMEOUT") {
    return notConnected(request, Number(connectTimeoutIn.exec(inner.message)?.[1] ?? 0))
  }
  const tls = isTls(code)
  const fields = {
    ...failureOf(request, code),
    code,
    reason: inner.message === "" ? "the connection failed" : inner.message,
    cause: inner
  }
  if (!tls) return new ConnectionError({ ...fields, hint: hintOf(code, request) })
  const hint =
    tlsHints[code] ??
    (code.includes("WRONG_VERSION_NUMBER") ||
    inner.message.includes("wrong version number") ||
    code === "ERR_SSL_PACKET_LENGTH_TOO_LONG"
      ? "The node does not speak TLS on that port: use http, or the right port"
      : "Check the tls options and the node's certificate")
  return new TlsError({ ...fields, hint })
}
