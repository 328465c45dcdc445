/**
 * A node: where it is, and how its URL is read.
 *
 * @since 0.1.0
 */
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { ConfigError } from "../Errors.ts"
import * as Auth from "./Auth.ts"

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
  readonly host: string
  readonly port: number
  /** What comes before every path; empty where there is none. */
  readonly pathPrefix: string
  /** The credentials in the URL; they hold for this node only and where the client has none of its own. */
  readonly auth: Auth.Auth | undefined
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Reads a node's URL. `http` and `https` are understood, with a port (80 or 443 where none is given), IPv6 in brackets, a path
 * prefix, and `user:password@`.
 *
 * @example
 * ```ts
 * import * as Node from "effect-elasticsearch/Transport/Node"
 *
 * const node = Node.parse("https://search.example.com:9200/es", "nodes[0]")
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const parse = (input: string | URL, option: string): Result.Result<Node, ConfigError> => {
  const fail = (reason: string, hint: string) => Result.fail(new ConfigError({ option, reason, hint }))
  const example = "Write it as https://host:9200"
  let url: URL
  try {
    url = new URL(String(input))
  } catch {
    return fail("is not a URL", example)
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return fail(
      `has the scheme ${url.protocol.slice(0, -1)}`,
      "Only http and https are understood. " + example
    )
  }
  if (url.search !== "" || url.hash !== "") {
    return fail("has a query or a fragment", "Give the address of the node alone")
  }
  if (url.username === "" && url.password !== "") {
    return fail(
      "has a password without a user",
      "Write https://user:password@host:9200, or use the auth option"
    )
  }
  const pathPrefix = url.pathname.replace(/\/+$/, "")
  return Result.succeed({
    url: url.origin + pathPrefix,
    origin: url.origin,
    host: url.hostname,
    port: url.port !== "" ? Number(url.port) : url.protocol === "https:" ? 443 : 80,
    pathPrefix,
    auth:
      url.username === "" ? undefined : Auth.basic(decode(url.username), Redacted.make(decode(url.password)))
  })
}
