/**
 * The Cloud ID of an Elastic Cloud deployment, and the node that it stands for.
 *
 * @see https://www.elastic.co/docs/deploy-manage/deploy/elastic-cloud/find-cloud-id
 * @since 0.1.0
 */
import * as Base64 from "effect/encoding/Base64"
import * as Result from "effect/Result"
import { ConfigError } from "../Errors.ts"
import * as Node from "./Node.ts"

const refused = (reason: string): Result.Result<never, ConfigError> =>
  Result.fail(
    new ConfigError({
      option: "cloudId",
      reason,
      hint: "Copy it from the deployment's page: a name, a colon, and a text in Base64"
    })
  )

/** A part before its own port, and the port where there is one. */
const withPort = (part: string): readonly [string, string | undefined] => {
  const at = part.lastIndexOf(":")
  return at === -1 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)]
}

const isName = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)

/**
 * Reads a Cloud ID: `name:` and, in Base64, `host[:port]$elasticsearch[:port]$kibana`. The port is 443 where
 * none is given; what stands behind the second `$` is not used.
 *
 * @example
 * ```ts
 * import * as CloudId from "effect-elasticsearch/Transport/CloudId"
 *
 * const node = CloudId.parse("deployment:ZXhhbXBsZS5jb20kYWJjJGRlZg==")
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const parse = (cloudId: string): Result.Result<Node.Node, ConfigError> => {
  if (typeof cloudId !== "string" || cloudId.trim() === "") return refused("is empty")
  const at = cloudId.lastIndexOf(":")
  if (at === -1) return refused("has no colon between its name and the rest")
  const decoded = Base64.decodeString(cloudId.slice(at + 1).trim())
  if (Result.isFailure(decoded)) return refused("is not in Base64 behind the colon")
  const [domain = "", deployment = ""] = decoded.success.split("$")
  const [host, hostPort] = withPort(domain)
  const [id, ownPort] = withPort(deployment)
  if (!isName(host)) return refused("does not hold the host")
  if (!isName(id)) return refused("does not hold the part of Elasticsearch")
  const port = Number(ownPort ?? hostPort ?? "443")
  const node = Node.parse({ host: `${id}.${host}`, port, scheme: "https" }, "cloudId")
  return Result.isFailure(node) ? refused("holds a port that is none") : node
}
