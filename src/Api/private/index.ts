/**
 * Endpoints that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
export * as Autoscaling from "./Autoscaling.ts"
export * as Connector from "./Connector.ts"
export * as Core from "./Core.ts"
export * as Fleet from "./Fleet.ts"
export * as Internal from "./Internal.ts"
export * as Ml from "./Ml.ts"
export * as Monitoring from "./Monitoring.ts"
export * as Profiling from "./Profiling.ts"
export * as Shutdown from "./Shutdown.ts"
