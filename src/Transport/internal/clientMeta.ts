/** The header that tells Elastic's services what client and runtime they serve: names and versions, no more. */
import { version } from "./version.ts"

/** Versions before a release end in `p`. */
const plain = (text: string): string => {
  const [release = "0", before] = text.split("-")
  return before === undefined ? release : `${release}p`
}

interface Versions {
  readonly [name: string]: string | undefined
}

const ofProcess: Versions = (typeof process === "object" ? process.versions : undefined) ?? {}

/** Runtimes that pass themselves off as Node. */
const others: ReadonlyArray<readonly [key: string, name: string]> = [
  ["bn", "bun"],
  ["dn", "deno"]
]

/** `http` names what carries the requests, for instance `un=8.12.4`. */
export const header = (
  http: string | undefined,
  versions = ofProcess
): { readonly [name: string]: string } => {
  const parts = [`es=${plain(version)}`, `js=${plain(versions["node"] ?? "0")}`, `t=${plain(version)}`]
  if (http !== undefined) parts.push(http)
  for (const [key, name] of others) {
    const found = versions[name]
    if (found !== undefined) parts.push(`${key}=${plain(found)}`)
  }
  return { "x-elastic-client-meta": parts.join(",") }
}
