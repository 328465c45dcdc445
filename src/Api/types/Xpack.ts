/**
 * Types and schemas of `Xpack` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { ByteSize, DurationValue, Integer, Long, Ulong, UnitMillis } from "../types/Common.ts"

/**
 * `xpack.usage.SecurityRolesDls` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurityRolesDls {
  readonly bit_set_cache: XpackUsageSecurityRolesDlsBitSetCache
}

/** The schema of `XpackUsageSecurityRolesDls`. @category schemas @since 0.1.0 */
export const XpackUsageSecurityRolesDls: s.Lazy<XpackUsageSecurityRolesDls> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ bit_set_cache: /*#__PURE__*/ XpackUsageSecurityRolesDlsBitSetCache() })
)

/**
 * `xpack.usage.SecurityRolesDlsBitSetCache` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface XpackUsageSecurityRolesDlsBitSetCache {
  readonly count: Integer
  readonly memory?: ByteSize
  readonly memory_in_bytes: Ulong
  /** In Elasticsearch since 9.2.0. */
  readonly hits: Long
  /** In Elasticsearch since 9.2.0. */
  readonly misses: Long
  /** In Elasticsearch since 9.2.0. */
  readonly evictions: Long
  /** In Elasticsearch since 9.2.0. */
  readonly hits_time_in_millis: DurationValue<UnitMillis>
  /** In Elasticsearch since 9.2.0. */
  readonly misses_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `XpackUsageSecurityRolesDlsBitSetCache`. @category schemas @since 0.1.0 */
export const XpackUsageSecurityRolesDlsBitSetCache: s.Lazy<XpackUsageSecurityRolesDlsBitSetCache> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      memory_in_bytes: s.number,
      hits: s.number,
      misses: s.number,
      evictions: s.number,
      hits_time_in_millis: s.number,
      misses_time_in_millis: s.number
    })
  )
