/** The headers of a request, made once for each node and kind of body. */
import * as Redacted from "effect/Redacted"
import type { CallOptions } from "../Transport.ts"
import type { Node } from "../Node.ts"
import type { Built } from "./plan.ts"
import { userAgent } from "./userAgent.ts"

interface Settings {
  readonly compatibleWith: number
  readonly headers: { readonly [name: string]: string }
  readonly authorization: (node: Node) => Redacted.Redacted | undefined
}

type Kind = Built["bodyKind"]

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

export const make = (
  settings: Settings
): ((node: Node, kind: Kind, call: CallOptions) => ReadonlyArray<string>) => {
  const media = (type: string) =>
    `application/vnd.elasticsearch+${type}; compatible-with=${settings.compatibleWith}`
  const base = { accept: media("json"), "user-agent": userAgent }
  const contentTypes = {
    none: {},
    json: { "content-type": media("json") },
    ndjson: { "content-type": media("x-ndjson") }
  }
  const known = new WeakMap<Node, Partial<Record<Kind, ReadonlyArray<string>>>>()

  const groups = (node: Node, kind: Kind) => {
    const authorization = settings.authorization(node)
    return [
      base,
      contentTypes[kind],
      authorization === undefined ? {} : { authorization: Redacted.value(authorization) },
      settings.headers
    ]
  }

  return (node, kind, call) => {
    if (call.headers !== undefined || call.opaqueId !== undefined) {
      const opaqueId: { readonly [name: string]: string } =
        call.opaqueId === undefined ? {} : { "x-opaque-id": call.opaqueId }
      return flatten(...groups(node, kind), opaqueId, call.headers ?? {})
    }
    let ofNode = known.get(node)
    if (ofNode === undefined) {
      ofNode = {}
      known.set(node, ofNode)
    }
    return (ofNode[kind] ??= flatten(...groups(node, kind)))
  }
}
