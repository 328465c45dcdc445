/** The headers of a request, made once for each node, kind of body and kind of answer. */
import * as Redacted from "effect/Redacted"
import type { CallOptions } from "../Service.ts"
import type { Node } from "../Node.ts"
import type * as Plan from "./plan.ts"
import { userAgent } from "./userAgent.ts"

interface Settings {
  readonly compatibleWith: number
  readonly headers: { readonly [name: string]: string }
  readonly authorization: (node: Node) => Redacted.Redacted | undefined
}

/** What HTTP allows in a header; anything else could end the header and begin another. */
const validName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/

/** What is wrong with headers that a user gives, if anything. */
export const problemOf = (headers: { readonly [name: string]: string }): string | undefined => {
  for (const [name, value] of Object.entries(headers)) {
    if (!validName.test(name)) return `has a header name that HTTP does not allow: ${JSON.stringify(name)}`
    if (typeof value !== "string" || !validValue.test(value)) {
      return `has a value for ${name} that HTTP does not allow: use printable Latin-1 without line breaks`
    }
  }
  return undefined
}

/** Later names take the place of earlier ones, whatever their case. */
const flatten = (...groups: ReadonlyArray<{ readonly [name: string]: string }>): ReadonlyArray<string> => {
  const all = new Map<string, string>()
  for (const group of groups)
    for (const [name, value] of Object.entries(group)) all.set(name.toLowerCase(), value)
  return [...all].flat()
}

type Built = Pick<Plan.Built, "bodyKind" | "mediaType">

export const make = (
  settings: Settings
): ((node: Node, built: Built, call: CallOptions) => ReadonlyArray<string>) => {
  const version = `; compatible-with=${settings.compatibleWith}`
  const media = (type: string) => `application/vnd.elasticsearch+${type}${version}`
  const contentTypes = {
    none: {},
    json: { "content-type": media("json") },
    ndjson: { "content-type": media("x-ndjson") }
  }
  const known = new WeakMap<Node, Map<string, ReadonlyArray<string>>>()

  const acceptOf = ({ bodyKind, mediaType }: Built): string => {
    if (mediaType === undefined) return media("json")
    // Elasticsearch refuses a body whose type names a version beside an Accept that names none.
    return bodyKind === "none" || mediaType.includes("compatible-with") ? mediaType : mediaType + version
  }

  const groups = (node: Node, built: Built) => {
    const authorization = settings.authorization(node)
    return [
      { accept: acceptOf(built), "user-agent": userAgent },
      contentTypes[built.bodyKind],
      authorization === undefined ? {} : { authorization: Redacted.value(authorization) },
      settings.headers
    ]
  }

  return (node, built, call) => {
    if (call.headers !== undefined || call.opaqueId !== undefined) {
      const opaqueId: { readonly [name: string]: string } =
        call.opaqueId === undefined ? {} : { "x-opaque-id": call.opaqueId }
      return flatten(...groups(node, built), opaqueId, call.headers ?? {})
    }
    let ofNode = known.get(node)
    if (ofNode === undefined) {
      ofNode = new Map()
      known.set(node, ofNode)
    }
    const kind = built.mediaType === undefined ? built.bodyKind : `${built.bodyKind} ${built.mediaType}`
    let headers = ofNode.get(kind)
    if (headers === undefined) {
      headers = flatten(...groups(node, built))
      ofNode.set(kind, headers)
    }
    return headers
  }
}
