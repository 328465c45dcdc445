/** What a proxy is made with: the options of the connection, checked and in undici's units. */
import type { ConnectTls } from "./tls.ts"

export interface PoolSettings {
  readonly connections: number
  readonly keepAliveTimeout: number
  readonly keepAliveMaxTimeout: number
  readonly connectTimeout: number
  readonly pipelining: number
  readonly maxHeaderSize: number
  readonly allowH2: boolean
  readonly localAddress?: string
  readonly headersTimeout: 0
  readonly bodyTimeout: 0
}

export interface ProxySettings {
  readonly pool: PoolSettings
  readonly tls: ConnectTls
}

/**
 * What a proxy is used for. undici's `Dispatcher` is one; by its own type, all of undici's types would be read with
 * the client's: 45 files and 3 MB of each type-check.
 */
export interface Dispatching {
  dispatch(options: object, handler: object): boolean
  destroy(error: null): Promise<void>
  /** Ends it when its last exchange has ended. A proxy goes on. */
  close?(callback: () => void): void
}
