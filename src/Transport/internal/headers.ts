/** The headers of a request, made once for each node, kind of body and kind of answer. */
import * as Redacted from "effect/Redacted"
import { type Auth, header } from "../Auth.ts"
import type { CallOptions } from "../Service.ts"
import type { Node } from "../Node.ts"
import type * as Plan from "./plan.ts"
import { userAgent } from "./userAgent.ts"

interface Settings {
  /** The major version whose forms are asked for; `undefined` for plain JSON. */
  readonly compatibleWith: number | undefined
  readonly headers: { readonly [name: string]: string }
  /** What answers may be compressed with. */
  readonly acceptEncoding: string | undefined
  /** What stands before the opaque ids of calls. */
  readonly opaqueIdPrefix: string
}

/** Later names take the place of earlier ones, whatever their case. */
const flatten = (...groups: ReadonlyArray<{ readonly [name: string]: string }>): ReadonlyArray<string> => {
  const all = new Map<string, string>()
  for (const group of groups)
    for (const [name, value] of Object.entries(group)) all.set(name.toLowerCase(), value)
  return [...all].flat()
}

const withoutAuthorization = (headers: { readonly [name: string]: string }) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"))

type Built = Pick<Plan.Built, "bodyKind" | "mediaType" | "gzipped">

interface Known {
  readonly auth: Auth | undefined
  readonly isCalls: boolean
  readonly byKind: Map<string, ReadonlyArray<string>>
}

export const make = (
  settings: Settings
): ((node: Node, built: Built, call: CallOptions, auth: Auth | undefined) => ReadonlyArray<string>) => {
  const { acceptEncoding, compatibleWith } = settings
  const version = compatibleWith === undefined ? "" : `; compatible-with=${compatibleWith}`
  const media = (type: string) =>
    compatibleWith === undefined ? `application/${type}` : `application/vnd.elasticsearch+${type}${version}`
  const contentTypes = {
    none: {},
    json: { "content-type": media("json") },
    ndjson: { "content-type": media("x-ndjson") }
  }
  const known = new WeakMap<Node, Known>()

  const acceptOf = ({ bodyKind, mediaType }: Built): string => {
    if (mediaType === undefined) return media("json")
    // Elasticsearch refuses a body whose type names a version beside an Accept that names none.
    return bodyKind === "none" || mediaType.includes("compatible-with") ? mediaType : mediaType + version
  }

  /** Credentials of the call go before an Authorization among the headers of client and node. */
  const groups = (node: Node, built: Built, auth: Auth | undefined, isCalls: boolean) => {
    const authorization = auth === undefined ? undefined : header(auth)
    const inherited = [settings.headers, node.headers]
    return [
      { accept: acceptOf(built), "user-agent": userAgent },
      contentTypes[built.bodyKind],
      built.gzipped ? { "content-encoding": "gzip" } : {},
      acceptEncoding === undefined ? {} : { "accept-encoding": acceptEncoding },
      authorization === undefined ? {} : { authorization: Redacted.value(authorization) },
      ...(isCalls ? inherited.map(withoutAuthorization) : inherited)
    ]
  }

  return (node, built, call, auth) => {
    const isCalls = call.auth !== undefined
    if (call.headers !== undefined || call.opaqueId !== undefined) {
      const opaqueId: { readonly [name: string]: string } =
        call.opaqueId === undefined ? {} : { "x-opaque-id": settings.opaqueIdPrefix + call.opaqueId }
      return flatten(...groups(node, built, auth, isCalls), opaqueId, call.headers ?? {})
    }
    let ofNode = known.get(node)
    if (ofNode === undefined || ofNode.auth !== auth || ofNode.isCalls !== isCalls) {
      ofNode = { auth, isCalls, byKind: new Map() }
      known.set(node, ofNode)
    }
    const isPlain = built.mediaType === undefined && !built.gzipped
    const kind = isPlain ? built.bodyKind : `${built.bodyKind} ${built.gzipped} ${built.mediaType}`
    let headers = ofNode.byKind.get(kind)
    if (headers === undefined) {
      headers = flatten(...groups(node, built, auth, isCalls))
      ofNode.byKind.set(kind, headers)
    }
    return headers
  }
}
