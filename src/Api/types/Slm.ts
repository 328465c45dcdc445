/**
 * Types and schemas of `Slm` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  DateTime,
  type Duration,
  type DurationValue,
  type EpochTime,
  type Id,
  type Indices,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type UnitMillis,
  type Uuid,
  type VersionNumber
} from "../types/Common.ts"
import type { WatcherCronExpression } from "../types/Watcher.ts"

/**
 * `slm._types.Configuration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmConfiguration {
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly indices?: Indices | undefined
  /** Default: `true`. */
  readonly include_global_state?: boolean | undefined
  readonly feature_states?: ReadonlyArray<string> | undefined
  readonly metadata?: Metadata | undefined
  /** Default: `false`. */
  readonly partial?: boolean | undefined
}

/** The schema of `SlmConfiguration`. @category schemas @since 0.1.0 */
export const SlmConfiguration: s.Lazy<SlmConfiguration> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ignore_unavailable: /*#__PURE__*/ s.optional(s.boolean),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    include_global_state: /*#__PURE__*/ s.optional(s.boolean),
    feature_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    partial: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `slm._types.InProgress` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmInProgress {
  readonly name: Name
  readonly start_time_millis: EpochTime<UnitMillis>
  readonly state: string
  readonly uuid: Uuid
}

/** The schema of `SlmInProgress`. @category schemas @since 0.1.0 */
export const SlmInProgress: s.Lazy<SlmInProgress> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, start_time_millis: s.number, state: s.string, uuid: s.string })
)

/**
 * `slm._types.Invocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmInvocation {
  readonly snapshot_name: Name
  readonly time: DateTime
}

/** The schema of `SlmInvocation`. @category schemas @since 0.1.0 */
export const SlmInvocation: s.Lazy<SlmInvocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ snapshot_name: s.string, time: /*#__PURE__*/ DateTime() })
)

/**
 * `slm._types.Policy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmPolicy {
  readonly config?: SlmConfiguration
  readonly name: Name
  readonly repository: string
  readonly retention?: SlmRetention
  readonly schedule: WatcherCronExpression
}

/** The schema of `SlmPolicy`. @category schemas @since 0.1.0 */
export const SlmPolicy: s.Lazy<SlmPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    config: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmConfiguration()),
    name: s.string,
    repository: s.string,
    retention: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmRetention()),
    schedule: s.string
  })
)

/**
 * `slm._types.Retention` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmRetention {
  readonly expire_after: Duration
  readonly max_count: Integer
  readonly min_count: Integer
}

/** The schema of `SlmRetention`. @category schemas @since 0.1.0 */
export const SlmRetention: s.Lazy<SlmRetention> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    expire_after: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    max_count: s.number,
    min_count: s.number
  })
)

/**
 * `slm._types.SnapshotLifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmSnapshotLifecycle {
  readonly in_progress?: SlmInProgress
  readonly last_failure?: SlmInvocation
  readonly last_success?: SlmInvocation
  readonly modified_date?: DateTime
  readonly modified_date_millis: EpochTime<UnitMillis>
  readonly next_execution?: DateTime
  readonly next_execution_millis: EpochTime<UnitMillis>
  readonly policy: SlmPolicy
  readonly version: VersionNumber
  readonly stats: SlmStatistics
}

/** The schema of `SlmSnapshotLifecycle`. @category schemas @since 0.1.0 */
export const SlmSnapshotLifecycle: s.Lazy<SlmSnapshotLifecycle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    in_progress: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmInProgress()),
    last_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmInvocation()),
    last_success: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlmInvocation()),
    modified_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    modified_date_millis: s.number,
    next_execution: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    next_execution_millis: s.number,
    policy: /*#__PURE__*/ SlmPolicy(),
    version: s.number,
    stats: /*#__PURE__*/ SlmStatistics()
  })
)

/**
 * `slm._types.SnapshotPolicyStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmSnapshotPolicyStats {
  readonly policy: string
  readonly snapshots_taken: Long
  readonly snapshots_failed: Long
  readonly snapshots_deleted: Long
  readonly snapshot_deletion_failures: Long
}

/** The schema of `SlmSnapshotPolicyStats`. @category schemas @since 0.1.0 */
export const SlmSnapshotPolicyStats: s.Lazy<SlmSnapshotPolicyStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    policy: s.string,
    snapshots_taken: s.number,
    snapshots_failed: s.number,
    snapshots_deleted: s.number,
    snapshot_deletion_failures: s.number
  })
)

/**
 * `slm._types.Statistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmStatistics {
  readonly retention_deletion_time?: Duration
  readonly retention_deletion_time_millis?: DurationValue<UnitMillis>
  readonly retention_failed?: Long
  readonly retention_runs?: Long
  readonly retention_timed_out?: Long
  readonly policy?: Id
  readonly total_snapshots_deleted?: Long
  readonly snapshots_deleted?: Long
  readonly total_snapshot_deletion_failures?: Long
  readonly snapshot_deletion_failures?: Long
  readonly total_snapshots_failed?: Long
  readonly snapshots_failed?: Long
  readonly total_snapshots_taken?: Long
  readonly snapshots_taken?: Long
}

/** The schema of `SlmStatistics`. @category schemas @since 0.1.0 */
export const SlmStatistics: s.Lazy<SlmStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    retention_deletion_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    retention_deletion_time_millis: /*#__PURE__*/ s.optional(s.number),
    retention_failed: /*#__PURE__*/ s.optional(s.number),
    retention_runs: /*#__PURE__*/ s.optional(s.number),
    retention_timed_out: /*#__PURE__*/ s.optional(s.number),
    policy: /*#__PURE__*/ s.optional(s.string),
    total_snapshots_deleted: /*#__PURE__*/ s.optional(s.number),
    snapshots_deleted: /*#__PURE__*/ s.optional(s.number),
    total_snapshot_deletion_failures: /*#__PURE__*/ s.optional(s.number),
    snapshot_deletion_failures: /*#__PURE__*/ s.optional(s.number),
    total_snapshots_failed: /*#__PURE__*/ s.optional(s.number),
    snapshots_failed: /*#__PURE__*/ s.optional(s.number),
    total_snapshots_taken: /*#__PURE__*/ s.optional(s.number),
    snapshots_taken: /*#__PURE__*/ s.optional(s.number)
  })
)
