import { version } from "./version.ts"

const platform =
  typeof process === "object" && process.versions?.node ? ` (Node.js ${process.versions.node})` : ""

export const userAgent: string = `effect-elasticsearch/${version}${platform}`
