/** The header that tells Elastic's services what client and runtime they serve: names and versions, no more. */
import { version } from "./version.ts"

/** Versions before a release end in `p`. */
const plain = (text: string): string => {
  const [release = "0", before] = text.split("-")
  return before === undefined ? release : `${release}p`
}

const runtime = typeof process === "object" && process.versions?.node ? process.versions.node : "0"

/** `http` names what carries the requests, for instance `un=8.12.4`. */
export const header = (http: string | undefined): { readonly [name: string]: string } => {
  const own = `es=${plain(version)},js=${plain(runtime)},t=${plain(version)}`
  return { "x-elastic-client-meta": http === undefined ? own : `${own},${http}` }
}
