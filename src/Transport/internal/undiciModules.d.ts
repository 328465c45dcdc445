// undici types its index alone; the whole index costs 260 KB of a bundle more than the pool.
declare module "undici/lib/dispatcher/pool.js" {
  import type { Pool } from "undici"
  const pool: typeof Pool
  export default pool
}

declare module "undici/lib/core/connect.js" {
  import type { buildConnector } from "undici"
  const build: typeof buildConnector
  export default build
}
