/** The addresses of nodes, replaced by names that are the same in every recording. */
import type { Node } from "../../../Transport/Node.ts"

export interface Addresses {
  /** `node-1` for the first node that is asked, and so on. */
  readonly nameOf: (node: Pick<Node, "url" | "host" | "port">) => string
  /** A text without the addresses of the nodes so far. */
  readonly neutral: (text: string) => string
  /** Learns of the nodes that an answer tells of (`http.publish_address`, `transport_address`). */
  readonly learn: (value: unknown) => void
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Loopback says nothing of a cluster; a name of one word, such as `es`, stands for much else. */
const isTelling = (host: string): boolean => /[.:]/.test(host) && !/^(?:127\.[\d.]+|\[?::1\]?)$/.test(host)

/** `host/ip:port` or `ip:port`. */
const publishedAt = /^(?:(?<name>[^/]+)\/)?(?<ip>\[[^\]]+\]|[^\s/:[\]]+):(?<port>\d+)$/

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined

export const make = (): Addresses => {
  /** By host and port. */
  const names = new Map<string, string>()
  const replacements = new Map<string, readonly [pattern: RegExp, by: string]>()

  const replace = (text: string, by: string): void => {
    if (replacements.has(text)) return
    replacements.set(text, [new RegExp(`(?<![\\w.-])${escaped(text)}(?![\\w-]|\\.\\w)`, "g"), by])
  }

  const add = (host: string, port: number, name: string): void => {
    names.set(`${host}:${port}`, name)
    replace(`${host}:${port}`, `${name}:9200`)
    if (isTelling(host)) replace(host, name)
  }

  const next = (): string => `node-${new Set(names.values()).size + 1}`

  /** A node may be known by its name, and be told of with its address as well. */
  const learned = (address: string): string => {
    const { ip = "", name, port = "" } = publishedAt.exec(address)?.groups ?? {}
    const hosts = [name ?? [], ip].flat().filter((host) => host !== "")
    const as = hosts.map((host) => names.get(`${host}:${port}`)).find((one) => one !== undefined) ?? next()
    if (name !== undefined) replace(address, `${as}:9200`)
    for (const host of hosts) if (!names.has(`${host}:${port}`)) add(host, Number(port), as)
    return as
  }

  return {
    nameOf: ({ host, port, url }) => {
      const earlier = names.get(`${host}:${port}`)
      if (earlier !== undefined) return earlier
      const name = next()
      replace(url, `http://${name}:9200`)
      add(host, port, name)
      return name
    },
    neutral: (text) =>
      [...replacements.values()].reduce((left, [pattern, by]) => left.replace(pattern, by), text),
    learn: (value) => {
      const nodes = fieldOf(value, "nodes")
      if (typeof nodes !== "object" || nodes === null) return
      for (const node of Object.values(nodes)) {
        const address = fieldOf(fieldOf(node, "http"), "publish_address")
        if (typeof address !== "string") continue
        const name = learned(address)
        const transport = fieldOf(node, "transport_address")
        if (typeof transport === "string") replace(transport, `${name}:9300`)
      }
    }
  }
}
