/**
 * Types and schemas of `Tasks` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type Duration,
  type DurationValue,
  type EpochTime,
  ErrorCause,
  type Host,
  type Ip,
  type Long,
  type NodeId,
  TaskFailure,
  type TaskId,
  type TransportAddress,
  type UnitMillis,
  type UnitNanos
} from "../types/Common.ts"

/**
 * `tasks._types.GroupBy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TasksGroupBy = "nodes" | "parents" | "none"

/**
 * `tasks._types.NodeTasks` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TasksNodeTasks {
  readonly name?: NodeId
  readonly transport_address?: TransportAddress
  readonly host?: Host
  readonly ip?: Ip
  readonly roles?: ReadonlyArray<string>
  readonly attributes?: { readonly [key: string]: string }
  readonly tasks: { readonly [key: string]: TasksTaskInfo }
}

/** The schema of `TasksNodeTasks`. @category schemas @since 0.1.0 */
export const TasksNodeTasks: s.Lazy<TasksNodeTasks> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    transport_address: /*#__PURE__*/ s.optional(s.string),
    host: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    attributes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    tasks: /*#__PURE__*/ s.record(/*#__PURE__*/ TasksTaskInfo())
  })
)

/**
 * `tasks._types.ParentTaskInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TasksParentTaskInfo extends TasksTaskInfo {
  readonly children?: ReadonlyArray<TasksTaskInfo>
}

/** The schema of `TasksParentTaskInfo`. @category schemas @since 0.1.0 */
export const TasksParentTaskInfo: s.Lazy<TasksParentTaskInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    action: s.string,
    cancelled: /*#__PURE__*/ s.optional(s.boolean),
    cancellable: s.boolean,
    description: /*#__PURE__*/ s.optional(s.string),
    headers: /*#__PURE__*/ s.record(s.string),
    id: s.number,
    node: s.string,
    running_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    running_time_in_nanos: s.number,
    start_time_in_millis: s.number,
    status: /*#__PURE__*/ s.optional(s.unknown),
    type: s.string,
    parent_task_id: /*#__PURE__*/ s.optional(s.string),
    original_task_id: /*#__PURE__*/ s.optional(s.string),
    original_start_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    original_start_time: /*#__PURE__*/ s.optional(s.string),
    children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TasksTaskInfo()))
  })
)

/**
 * `tasks._types.TaskInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TasksTaskInfo {
  readonly action: string
  readonly cancelled?: boolean
  readonly cancellable: boolean
  readonly description?: string
  readonly headers: { readonly [key: string]: string }
  readonly id: Long
  readonly node: NodeId
  readonly running_time?: Duration
  readonly running_time_in_nanos: DurationValue<UnitNanos>
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly status?: unknown
  readonly type: string
  readonly parent_task_id?: TaskId
  readonly original_task_id?: TaskId
  readonly original_start_time_in_millis?: EpochTime<UnitMillis>
  readonly original_start_time?: string
}

/** The schema of `TasksTaskInfo`. @category schemas @since 0.1.0 */
export const TasksTaskInfo: s.Lazy<TasksTaskInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    action: s.string,
    cancelled: /*#__PURE__*/ s.optional(s.boolean),
    cancellable: s.boolean,
    description: /*#__PURE__*/ s.optional(s.string),
    headers: /*#__PURE__*/ s.record(s.string),
    id: s.number,
    node: s.string,
    running_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    running_time_in_nanos: s.number,
    start_time_in_millis: s.number,
    status: /*#__PURE__*/ s.optional(s.unknown),
    type: s.string,
    parent_task_id: /*#__PURE__*/ s.optional(s.string),
    original_task_id: /*#__PURE__*/ s.optional(s.string),
    original_start_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    original_start_time: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `tasks._types.TaskInfos` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TasksTaskInfos = ReadonlyArray<TasksTaskInfo> | { readonly [key: string]: TasksParentTaskInfo }

/** The schema of `TasksTaskInfos`. @category schemas @since 0.1.0 */
export const TasksTaskInfos: s.Lazy<TasksTaskInfos> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ s.array(/*#__PURE__*/ TasksTaskInfo()),
    /*#__PURE__*/ s.record(/*#__PURE__*/ TasksParentTaskInfo())
  ])
)

/**
 * `tasks._types.TaskListResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TasksTaskListResponseBase {
  readonly node_failures?: ReadonlyArray<ErrorCause>
  readonly task_failures?: ReadonlyArray<TaskFailure>
  readonly nodes?: { readonly [key: string]: TasksNodeTasks }
  readonly tasks?: TasksTaskInfos
}

/** The schema of `TasksTaskListResponseBase`. @category schemas @since 0.1.0 */
export const TasksTaskListResponseBase: s.Lazy<TasksTaskListResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
    task_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TaskFailure())),
    nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ TasksNodeTasks())),
    tasks: /*#__PURE__*/ s.optional(/*#__PURE__*/ TasksTaskInfos())
  })
)
