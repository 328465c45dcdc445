/**
 * Types and schemas of `Ccr` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type ByteSize,
  type Duration,
  type DurationValue,
  ErrorCause,
  type IndexName,
  type Integer,
  type Long,
  type SequenceNumber,
  type UnitMillis,
  type VersionNumber
} from "../types/Common.ts"

/**
 * `ccr._types.FollowIndexStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowIndexStats {
  readonly index: IndexName
  readonly shards: ReadonlyArray<CcrShardStats>
}

/** The schema of `CcrFollowIndexStats`. @category schemas @since 0.1.0 */
export const CcrFollowIndexStats: s.Lazy<CcrFollowIndexStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ index: s.string, shards: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrShardStats()) })
)

/**
 * `ccr._types.ReadException` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrReadException {
  readonly exception: ErrorCause
  readonly from_seq_no: SequenceNumber
  readonly retries: Integer
}

/** The schema of `CcrReadException`. @category schemas @since 0.1.0 */
export const CcrReadException: s.Lazy<CcrReadException> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ exception: /*#__PURE__*/ ErrorCause(), from_seq_no: s.number, retries: s.number })
)

/**
 * `ccr._types.ShardStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrShardStats {
  readonly bytes_read: Long
  readonly failed_read_requests: Long
  readonly failed_write_requests: Long
  readonly fatal_exception?: ErrorCause
  readonly follower_aliases_version: VersionNumber
  readonly follower_global_checkpoint: Long
  readonly follower_index: string
  readonly follower_mapping_version: VersionNumber
  readonly follower_max_seq_no: SequenceNumber
  readonly follower_settings_version: VersionNumber
  readonly last_requested_seq_no: SequenceNumber
  readonly leader_global_checkpoint: Long
  readonly leader_index: string
  readonly leader_max_seq_no: SequenceNumber
  readonly operations_read: Long
  readonly operations_written: Long
  readonly outstanding_read_requests: Integer
  readonly outstanding_write_requests: Integer
  readonly read_exceptions: ReadonlyArray<CcrReadException>
  readonly remote_cluster: string
  readonly shard_id: Integer
  readonly successful_read_requests: Long
  readonly successful_write_requests: Long
  readonly time_since_last_read?: Duration
  readonly time_since_last_read_millis: DurationValue<UnitMillis>
  readonly total_read_remote_exec_time?: Duration
  readonly total_read_remote_exec_time_millis: DurationValue<UnitMillis>
  readonly total_read_time?: Duration
  readonly total_read_time_millis: DurationValue<UnitMillis>
  readonly total_write_time?: Duration
  readonly total_write_time_millis: DurationValue<UnitMillis>
  readonly write_buffer_operation_count: Long
  readonly write_buffer_size_in_bytes: ByteSize
}

/** The schema of `CcrShardStats`. @category schemas @since 0.1.0 */
export const CcrShardStats: s.Lazy<CcrShardStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bytes_read: s.number,
    failed_read_requests: s.number,
    failed_write_requests: s.number,
    fatal_exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    follower_aliases_version: s.number,
    follower_global_checkpoint: s.number,
    follower_index: s.string,
    follower_mapping_version: s.number,
    follower_max_seq_no: s.number,
    follower_settings_version: s.number,
    last_requested_seq_no: s.number,
    leader_global_checkpoint: s.number,
    leader_index: s.string,
    leader_max_seq_no: s.number,
    operations_read: s.number,
    operations_written: s.number,
    outstanding_read_requests: s.number,
    outstanding_write_requests: s.number,
    read_exceptions: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrReadException()),
    remote_cluster: s.string,
    shard_id: s.number,
    successful_read_requests: s.number,
    successful_write_requests: s.number,
    time_since_last_read: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_since_last_read_millis: s.number,
    total_read_remote_exec_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_read_remote_exec_time_millis: s.number,
    total_read_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_read_time_millis: s.number,
    total_write_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_write_time_millis: s.number,
    write_buffer_operation_count: s.number,
    write_buffer_size_in_bytes: /*#__PURE__*/ s.union([s.number, s.string])
  })
)
