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
export type { Options } from "./Transport/Options.ts"
export {
  type CallMetadata,
  type CallOptions,
  ignoreStatus,
  type Middleware,
  Transport,
  withMetadata,
  withOptions
} from "./Transport/Service.ts"
