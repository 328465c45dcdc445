/**
 * Types and schemas of `Fleet` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import type { Long } from "../types/Common.ts"

/**
 * `fleet._types.Checkpoint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type FleetCheckpoint = Long
