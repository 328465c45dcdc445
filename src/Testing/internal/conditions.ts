/** What stubs ask of a request. */
import type { Endpoint, Method } from "../../Api/Endpoint.ts"
import type { Node } from "../../Transport/Node.ts"
import * as Router from "./router.ts"
import { secretsIn, type Sent } from "./sent.ts"
import { linesOf } from "./show.ts"
import type { Misfit } from "./stub.ts"
import { compare } from "./values.ts"
import * as Wire from "./wire.ts"

type Condition = (sent: Sent) => Misfit | undefined

const namespaceOf = (endpoint: string): string => endpoint.slice(0, endpoint.lastIndexOf(".") + 1)

/** The media type that an endpoint answers with. */
const mediaOf = ({ answer }: Endpoint<never, unknown>): string =>
  "mediaType" in answer ? Wire.mediaOf(answer.mediaType) : "json"

/** A call of the endpoint, in the form that the endpoint answers in. */
export const isOf = (endpoint: Endpoint<never, unknown>): Condition => {
  const { name } = endpoint
  const media = mediaOf(endpoint)
  return (sent) => {
    if (sent.endpoint !== name || sent.call === undefined) {
      const isNear = namespaceOf(name) === namespaceOf(sent.endpoint)
      return { distance: isNear ? 40 : 50, why: () => [`is for ${name}`] }
    }
    const wanted = Wire.mediaOf(sent.headers["accept"])
    return wanted === media
      ? undefined
      : { distance: 3, why: () => [`answers with ${media}, the call asks for ${wanted}`] }
  }
}

/** A call with parameters that hold these. */
export const hasParams =
  (expected: object): Condition =>
  (sent) => {
    const differences = compare(expected, sent.params, "partial")
    return differences.length === 0
      ? undefined
      : { distance: differences.length, why: () => linesOf(differences, secretsIn(sent)) }
  }

/** The path parts that a template finds in a path. */
export const partsIn =
  (template: string) =>
  (path: string): { readonly [name: string]: string } =>
    Router.partsOf(template, Router.pathOf(path)) ?? {}

/** How many segments of a template are no parts. */
export const fixedIn = (template: string): number =>
  template.split("/").filter((segment) => segment !== "" && !segment.startsWith("{")).length

export const isRequest =
  (method: Method, template: string): Condition =>
  (sent) => {
    const fits = Router.partsOf(template, Router.pathOf(sent.path)) !== undefined
    return fits && sent.method === method
      ? undefined
      : { distance: fits ? 10 : 30, why: () => [`is for ${method} ${template}`] }
  }

export const holds =
  (condition: (sent: Sent) => boolean): Condition =>
  (sent) =>
    condition(sent) ? undefined : { distance: 1, why: () => ["its condition does not hold"] }

/** What the sniffer sends. */
export const asksForNodes: Condition = ({ method, path }) =>
  method === "GET" && /^\/_nodes(?:\/_all)?\/http(?:\?|$)/.test(path)
    ? undefined
    : { distance: 50, why: () => ["is for the question for the nodes"] }

/** A ping of a dead node, which no call stands behind. */
export const isPing: Condition = ({ call, endpoint }) =>
  call === undefined && endpoint === "ping" ? undefined : { distance: 50, why: () => ["is for pings"] }

/**
 * A node as the cluster tells of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface ClusterNode {
  /** `host:port`, as in `http.publish_address`. */
  readonly address: string
  /** Default `node-1`, `node-2`, … */
  readonly name?: string | undefined
  /** Default data, ingest and master. */
  readonly roles?: ReadonlyArray<string> | undefined
  readonly attributes?: { readonly [name: string]: string } | undefined
  /** Default `9.5.2`. */
  readonly version?: string | undefined
}

/** What a node of the client tells of itself. */
export const tellsOf = ({ attributes, host, name, port, roles }: Node): ClusterNode => ({
  address: `${host}:${port}`,
  name,
  roles,
  attributes
})

/** The answer of `GET /_nodes/_all/http`, as far as it is looked at. */
export const clusterAnswer = (nodes: ReadonlyArray<string | ClusterNode>) => ({
  nodes: Object.fromEntries(
    nodes.map((given, index) => {
      const node: ClusterNode = typeof given === "string" ? { address: given } : given
      const { address, attributes = {}, roles = ["data", "ingest", "master"], version = "9.5.2" } = node
      const { name = `node-${index + 1}` } = node
      return [`id-${index + 1}`, { name, version, roles, attributes, http: { publish_address: address } }]
    })
  )
})
