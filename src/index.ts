/**
 * Elasticsearch client for Effect.
 *
 * @since 0.1.0
 */
export type * as Api from "./Api/index.ts"
export { buckets } from "./Api/Buckets.ts"
export { Elasticsearch, type Client } from "./Client.ts"
export * from "./Errors.ts"
export * as Auth from "./Transport/Auth.ts"
export { type CallOptions, Transport, withOptions } from "./Transport/Service.ts"
export type { Options } from "./Transport/Transport.ts"
