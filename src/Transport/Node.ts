/**
 * A node: where it is, and how its address is read.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { ConfigError } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { problemOf } from "./internal/headerText.ts"
import { nearest } from "./internal/nearest.ts"
import { authIn } from "./internal/urlAuth.ts"

/**
 * One address of a cluster.
 *
 * @category models
 * @since 0.1.0
 */
export interface Node {
  /** Scheme, host, port and path prefix; without credentials and without a slash at the end. */
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** A name or an address; an IPv6 address in brackets. */
  readonly host: string
  readonly port: number
  /** What comes before every path; empty where there is none. */
  readonly pathPrefix: string
  /** The credentials in the URL; they hold for this node only and where the client has none of its own. */
  readonly auth: Auth.Auth | undefined
  /** Headers for this node alone, stronger than the client's. Names are in lower case. */
  readonly headers: { readonly [name: string]: string }
  /** The path of the Unix socket to connect to instead of host and port. */
  readonly socketPath: string | undefined
  /** The node's name in its cluster, where it is known. */
  readonly name: string | undefined
  /** The node's roles, for instance `data_hot`, where they are known. */
  readonly roles: ReadonlyArray<string> | undefined
  /** The node's attributes, for instance its zone, where they are known. */
  readonly attributes: { readonly [name: string]: string }
}

/**
 * A node as an option: its URL, or an object with more to say.
 *
 * @category models
 * @since 0.1.0
 */
export type NodeInput = string | URL | NodeOptions

/**
 * A node as an object.
 *
 * @category models
 * @since 0.1.0
 */
export type NodeOptions = UrlOptions | HostOptions

/**
 * What an object may say of a node beside where it is.
 *
 * @category models
 * @since 0.1.0
 */
export interface MoreOptions {
  /** Credentials for this node only, where the client has none of its own. */
  readonly auth?: Auth.Auth | undefined
  /** Headers for this node only, stronger than the client's. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The path of a Unix socket to connect to instead of host and port. */
  readonly socketPath?: string | undefined
  /** The node's name, for selectors; sniffing finds it. */
  readonly name?: string | undefined
  /** The node's roles, for selectors; sniffing finds them. */
  readonly roles?: ReadonlyArray<string> | undefined
  /** The node's attributes, for selectors; sniffing finds them. */
  readonly attributes?: { readonly [name: string]: string } | undefined
}

/**
 * A node by its URL.
 *
 * @category models
 * @since 0.1.0
 */
export interface UrlOptions extends MoreOptions {
  /** As {@link parse} reads it. */
  readonly url: string | URL
}

/**
 * A node by its host.
 *
 * @category models
 * @since 0.1.0
 */
export interface HostOptions extends MoreOptions {
  /** A name or an address; brackets around an IPv6 address may be left out. */
  readonly host: string
  /** Default 9200. */
  readonly port?: number | undefined
  /** Default `https`. */
  readonly scheme?: "http" | "https" | undefined
  /** What comes before every path. Default nothing. */
  readonly pathPrefix?: string | undefined
}

type Parsed = Result.Result<Node, ConfigError>

const refused = (option: string, reason: string, hint: string): Result.Result<never, ConfigError> =>
  Result.fail(new ConfigError({ option, reason, hint }))

const example = "Write it as https://host:9200"

const urlOf = (input: string | URL): URL | undefined => {
  try {
    return new URL(String(input))
  } catch {
    return undefined
  }
}

const withoutSlashes = (path: string): string => {
  let end = path.length
  while (path[end - 1] === "/") end--
  return path.slice(0, end)
}

const parseUrl = (input: string | URL, option: string): Parsed => {
  const url = urlOf(input)
  if (url === undefined) return refused(option, "is not a URL", example)
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    const scheme = url.protocol.slice(0, -1)
    return refused(option, `has the scheme ${scheme}`, `Only http and https are understood. ${example}`)
  }
  if (url.search !== "" || url.hash !== "") {
    return refused(option, "has a query or a fragment", "Give the address of the node alone")
  }
  if (url.username === "" && url.password !== "") {
    const hint = "Write https://user:password@host:9200, or use the auth option"
    return refused(option, "has a password without a user", hint)
  }
  const auth = authIn(url)
  const wrongAuth = auth === undefined ? undefined : Auth.problemOf(auth)
  if (wrongAuth !== undefined) return refused(option, wrongAuth, "Correct the credentials")
  const pathPrefix = withoutSlashes(url.pathname)
  return Result.succeed({
    url: url.origin + pathPrefix,
    origin: url.origin,
    host: url.hostname,
    port: url.port !== "" ? Number(url.port) : url.protocol === "https:" ? 443 : 80,
    pathPrefix,
    auth,
    headers: {},
    socketPath: undefined,
    name: undefined,
    roles: undefined,
    attributes: {}
  })
}

/** What would end the host in a URL, and begin something else. */
const beyondHost = /[\s/\\@?#]/

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536

const ofHost = (options: HostOptions, option: string): Parsed => {
  const { host, pathPrefix = "", port = 9200, scheme = "https" } = options
  if (scheme !== "http" && scheme !== "https") {
    return refused(`${option}.scheme`, `is ${String(scheme)}`, "Give http or https, in lower case")
  }
  if (!isPort(port)) return refused(`${option}.port`, `is ${port}`, "Give a whole number from 1 to 65535")
  const wrongHost = refused(
    `${option}.host`,
    "is no name or address",
    "Give it without scheme, port and path"
  )
  if (typeof host !== "string" || host === "" || beyondHost.test(host)) return wrongHost
  const inBrackets = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host
  const prefix = pathPrefix === "" || pathPrefix.startsWith("/") ? pathPrefix : `/${pathPrefix}`
  const parsed = parseUrl(`${scheme}://${inBrackets}:${port}${prefix}`, option)
  return Result.isFailure(parsed) ? wrongHost : parsed
}

const known: ReadonlySet<string> = new Set([
  "attributes",
  "auth",
  "headers",
  "host",
  "name",
  "pathPrefix",
  "port",
  "roles",
  "scheme",
  "socketPath",
  "url"
])

const unknownKey = (options: object, option: string): Result.Result<never, ConfigError> | undefined => {
  const key = Object.keys(options).find((one) => !known.has(one))
  if (key === undefined) return undefined
  const meant = nearest(key, known)
  const names = [...known].join(", ")
  return refused(
    `${option}.${key}`,
    "is no option of a node",
    meant === undefined ? `Give some of ${names}` : `The nearest is ${meant}`
  )
}

const fromOptions = (options: NodeOptions, option: string): Parsed => {
  const unknown = unknownKey(options, option)
  if (unknown !== undefined) return unknown
  if ("url" in options && "host" in options) {
    return refused(`${option}.host`, "is set beside url", "Give one of the two")
  }
  const parsed = "url" in options ? parseUrl(options.url, `${option}.url`) : ofHost(options, option)
  if (Result.isFailure(parsed)) return parsed
  const node = parsed.success
  const { auth, attributes = {}, headers = {}, name, roles, socketPath } = options
  if (auth !== undefined && node.auth !== undefined) {
    return refused(`${option}.auth`, "is set beside credentials in the URL", "Give one of the two")
  }
  const wrongAuth = auth === undefined ? undefined : Auth.problemOf(auth)
  if (wrongAuth !== undefined) return refused(`${option}.auth`, wrongAuth, "Correct the credentials")
  const wrongHeader = problemOf(headers)
  if (wrongHeader !== undefined) return refused(`${option}.headers`, wrongHeader, "Correct the header")
  if (socketPath === "") return refused(`${option}.socketPath`, "is empty", "Give the path of the socket")
  return Result.succeed({
    ...node,
    auth: auth ?? node.auth,
    headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value])),
    socketPath,
    name,
    roles,
    attributes
  })
}

/**
 * Reads a node. In a URL, `http` and `https` are understood, with a port (without one it is 80 or 443, as URLs
 * have it: write the 9200 that Elasticsearch listens on), IPv6 in brackets, a path prefix, and
 * `user:password@`, percent-encoded. The option's name is for the error.
 *
 * @example
 * ```ts
 * import * as Node from "effect-elasticsearch/Transport/Node"
 *
 * const node = Node.parse("https://search.example.com:9200/es", "nodes[0]")
 * const other = Node.parse({ host: "::1", scheme: "http", attributes: { zone: "a" } }, "nodes[1]")
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const parse = (input: NodeInput, option: string): Parsed => {
  if (typeof input === "string" || input instanceof URL) return parseUrl(input, option)
  return typeof input === "object" && input !== null
    ? fromOptions(input, option)
    : refused(option, "is neither a URL nor an object", example)
}

const key = ({ socketPath, url }: Node): string =>
  socketPath === undefined ? url : `${url} at ${socketPath}`

/**
 * Reads all nodes of a client. None at all, and one that is named twice, are errors.
 *
 * @category constructors
 * @since 0.1.0
 */
export const parseAll = (
  inputs: NodeInput | ReadonlyArray<NodeInput>,
  option = "nodes"
): Result.Result<ReadonlyArray<Node>, ConfigError> => {
  const list: ReadonlyArray<NodeInput> = isList(inputs) ? inputs : [inputs]
  const nodes: Array<Node> = []
  for (const [index, input] of list.entries()) {
    const path = isList(inputs) ? `${option}[${index}]` : option
    const node = parse(input, path)
    if (Result.isFailure(node)) return Result.fail(node.failure)
    if (nodes.some((other) => key(other) === key(node.success))) {
      return refused(path, `names ${node.success.url} again`, "Name each node once")
    }
    nodes.push(node.success)
  }
  if (nodes.length > 0) return Result.succeed(nodes)
  return refused(option, "is empty", "Name at least one node, for instance http://localhost:9200")
}

const isList = (inputs: NodeInput | ReadonlyArray<NodeInput>): inputs is ReadonlyArray<NodeInput> =>
  Array.isArray(inputs)

/**
 * `host/ip:port` or `ip:port`; an IPv6 address stands in brackets. The name has nothing in it that a URL would take for
 * a user, a path or something else than a host: what a node says of itself chooses a host and a port, no more.
 */
const published =
  /^(?:(?<name>[^\s\p{Cc}/\\@?#%]+)\/)?(?<address>\[[0-9A-Fa-f:.]+(?:%[^\]]+)?\]|[^\s\p{Cc}/\\@?#%:[\]]+):(?<port>\d+)$/u

/**
 * Reads the address that a node tells of itself (`http.publish_address`), by the node that told it: scheme,
 * path prefix, credentials and headers are taken over. The host's name goes before its address. What is wrong is
 * said in words.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-info
 * @category constructors
 * @since 0.1.0
 */
export const fromPublishAddress = (address: string, from: Node): Result.Result<Node, string> => {
  const { address: ip, name, port } = published.exec(address.trim())?.groups ?? {}
  // A zone is an interface of that machine, and means nothing here.
  const host = name ?? ip?.replace(/%[^\]]+/, "")
  if (host === undefined || port === undefined || !isPort(Number(port))) {
    return Result.fail(`it cannot be read from the address ${JSON.stringify(address)}`)
  }
  const { auth, headers, pathPrefix } = from
  const url = `${from.origin.slice(0, from.origin.indexOf(":"))}://${host}:${port}${pathPrefix}`
  return Result.mapBoth(parseUrl(url, "nodes"), {
    onFailure: ({ reason }) => `its address ${JSON.stringify(address)} ${reason}`,
    onSuccess: (node) => ({ ...node, auth, headers })
  })
}
