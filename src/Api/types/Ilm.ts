/**
 * Types and schemas of `Ilm` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type ByteSize,
  type Duration,
  type DurationLarge,
  EmptyObject,
  type Integer,
  type Long,
  Metadata
} from "../types/Common.ts"

/**
 * `ilm._types.Actions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmActions {
  readonly allocate?: IlmAllocateAction | undefined
  readonly delete?: IlmDeleteAction | undefined
  readonly downsample?: IlmDownsampleAction | undefined
  /** @deprecated since Elasticsearch 7.0.0 */
  readonly freeze?: EmptyObject | undefined
  readonly forcemerge?: IlmForceMergeAction | undefined
  readonly migrate?: IlmMigrateAction | undefined
  readonly readonly?: EmptyObject | undefined
  readonly rollover?: IlmRolloverAction | undefined
  readonly set_priority?: IlmSetPriorityAction | undefined
  readonly searchable_snapshot?: IlmSearchableSnapshotAction | undefined
  readonly shrink?: IlmShrinkAction | undefined
  readonly unfollow?: EmptyObject | undefined
  readonly wait_for_snapshot?: IlmWaitForSnapshotAction | undefined
}

/** The schema of `IlmActions`. @category schemas @since 0.1.0 */
export const IlmActions: s.Lazy<IlmActions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allocate: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmAllocateAction()),
    delete: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmDeleteAction()),
    downsample: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmDownsampleAction()),
    freeze: /*#__PURE__*/ s.optional(/*#__PURE__*/ EmptyObject()),
    forcemerge: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmForceMergeAction()),
    migrate: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmMigrateAction()),
    readonly: /*#__PURE__*/ s.optional(/*#__PURE__*/ EmptyObject()),
    rollover: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmRolloverAction()),
    set_priority: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmSetPriorityAction()),
    searchable_snapshot: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmSearchableSnapshotAction()),
    shrink: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmShrinkAction()),
    unfollow: /*#__PURE__*/ s.optional(/*#__PURE__*/ EmptyObject()),
    wait_for_snapshot: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmWaitForSnapshotAction())
  })
)

/**
 * `ilm._types.AllocateAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmAllocateAction {
  readonly number_of_replicas?: Integer | undefined
  readonly total_shards_per_node?: Integer | undefined
  readonly include?: { readonly [key: string]: string } | undefined
  readonly exclude?: { readonly [key: string]: string } | undefined
  readonly require?: { readonly [key: string]: string } | undefined
}

/** The schema of `IlmAllocateAction`. @category schemas @since 0.1.0 */
export const IlmAllocateAction: s.Lazy<IlmAllocateAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    number_of_replicas: /*#__PURE__*/ s.optional(s.number),
    total_shards_per_node: /*#__PURE__*/ s.optional(s.number),
    include: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    require: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string))
  })
)

/**
 * `ilm._types.DeleteAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmDeleteAction {
  readonly delete_searchable_snapshot?: boolean | undefined
}

/** The schema of `IlmDeleteAction`. @category schemas @since 0.1.0 */
export const IlmDeleteAction: s.Lazy<IlmDeleteAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ delete_searchable_snapshot: /*#__PURE__*/ s.optional(s.boolean) })
)

/**
 * `ilm._types.DownsampleAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmDownsampleAction {
  readonly fixed_interval: DurationLarge
  readonly wait_timeout?: Duration | undefined
}

/** The schema of `IlmDownsampleAction`. @category schemas @since 0.1.0 */
export const IlmDownsampleAction: s.Lazy<IlmDownsampleAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fixed_interval: s.string,
    wait_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `ilm._types.ForceMergeAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmForceMergeAction {
  readonly max_num_segments: Integer
  readonly index_codec?: string | undefined
}

/** The schema of `IlmForceMergeAction`. @category schemas @since 0.1.0 */
export const IlmForceMergeAction: s.Lazy<IlmForceMergeAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ max_num_segments: s.number, index_codec: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `ilm._types.MigrateAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmMigrateAction {
  readonly enabled?: boolean | undefined
}

/** The schema of `IlmMigrateAction`. @category schemas @since 0.1.0 */
export const IlmMigrateAction: s.Lazy<IlmMigrateAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: /*#__PURE__*/ s.optional(s.boolean) })
)

/**
 * `ilm._types.Phase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmPhase {
  readonly actions?: IlmActions | undefined
  readonly min_age?: Duration | undefined
}

/** The schema of `IlmPhase`. @category schemas @since 0.1.0 */
export const IlmPhase: s.Lazy<IlmPhase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmActions()),
    min_age: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `ilm._types.Phases` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmPhases {
  readonly cold?: IlmPhase | undefined
  readonly delete?: IlmPhase | undefined
  readonly frozen?: IlmPhase | undefined
  readonly hot?: IlmPhase | undefined
  readonly warm?: IlmPhase | undefined
}

/** The schema of `IlmPhases`. @category schemas @since 0.1.0 */
export const IlmPhases: s.Lazy<IlmPhases> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cold: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase()),
    delete: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase()),
    frozen: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase()),
    hot: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase()),
    warm: /*#__PURE__*/ s.optional(/*#__PURE__*/ IlmPhase())
  })
)

/**
 * `ilm._types.Policy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmPolicy {
  readonly phases: IlmPhases
  readonly _meta?: Metadata | undefined
}

/** The schema of `IlmPolicy`. @category schemas @since 0.1.0 */
export const IlmPolicy: s.Lazy<IlmPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    phases: /*#__PURE__*/ IlmPhases(),
    _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata())
  })
)

/**
 * `ilm._types.RolloverAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmRolloverAction {
  /** @deprecated since Elasticsearch 9.3.0 */
  readonly max_size?: ByteSize | undefined
  readonly max_primary_shard_size?: ByteSize | undefined
  readonly max_age?: Duration | undefined
  readonly max_docs?: Long | undefined
  readonly max_primary_shard_docs?: Long | undefined
  readonly min_size?: ByteSize | undefined
  readonly min_primary_shard_size?: ByteSize | undefined
  readonly min_age?: Duration | undefined
  readonly min_docs?: Long | undefined
  readonly min_primary_shard_docs?: Long | undefined
}

/** The schema of `IlmRolloverAction`. @category schemas @since 0.1.0 */
export const IlmRolloverAction: s.Lazy<IlmRolloverAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_primary_shard_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_age: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    max_docs: /*#__PURE__*/ s.optional(s.number),
    max_primary_shard_docs: /*#__PURE__*/ s.optional(s.number),
    min_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_primary_shard_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_age: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    min_docs: /*#__PURE__*/ s.optional(s.number),
    min_primary_shard_docs: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ilm._types.SearchableSnapshotAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmSearchableSnapshotAction {
  readonly snapshot_repository: string
  readonly force_merge_index?: boolean | undefined
}

/** The schema of `IlmSearchableSnapshotAction`. @category schemas @since 0.1.0 */
export const IlmSearchableSnapshotAction: s.Lazy<IlmSearchableSnapshotAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    snapshot_repository: s.string,
    force_merge_index: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ilm._types.SetPriorityAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmSetPriorityAction {
  readonly priority?: Integer | undefined
}

/** The schema of `IlmSetPriorityAction`. @category schemas @since 0.1.0 */
export const IlmSetPriorityAction: s.Lazy<IlmSetPriorityAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ priority: /*#__PURE__*/ s.optional(s.number) })
)

/**
 * `ilm._types.ShrinkAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmShrinkAction {
  readonly number_of_shards?: Integer | undefined
  readonly max_primary_shard_size?: ByteSize | undefined
  readonly allow_write_after_shrink?: boolean | undefined
}

/** The schema of `IlmShrinkAction`. @category schemas @since 0.1.0 */
export const IlmShrinkAction: s.Lazy<IlmShrinkAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    number_of_shards: /*#__PURE__*/ s.optional(s.number),
    max_primary_shard_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    allow_write_after_shrink: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ilm._types.WaitForSnapshotAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IlmWaitForSnapshotAction {
  readonly policy: string
}

/** The schema of `IlmWaitForSnapshotAction`. @category schemas @since 0.1.0 */
export const IlmWaitForSnapshotAction: s.Lazy<IlmWaitForSnapshotAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ policy: s.string })
)
