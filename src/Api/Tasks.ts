/**
 * The endpoints of the namespace `tasks`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  type Duration,
  ErrorCause,
  type Id,
  type NodeIds,
  type SpecUtilsCommonQueryParameters,
  type TaskId
} from "./types/Common.ts"
import { type TasksGroupBy, TasksTaskInfo, TasksTaskListResponseBase } from "./types/Tasks.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `tasks.cancel.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TasksCancelResponse = TasksTaskListResponseBase

/** The schema of `TasksCancelResponse`. @category schemas @since 0.1.0 */
export const TasksCancelResponse: s.Lazy<TasksCancelResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ TasksTaskListResponseBase()
)

/**
 * `tasks.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TasksGetResponse {
  readonly completed: boolean
  readonly task: TasksTaskInfo
  readonly response?: unknown
  readonly error?: ErrorCause
}

/** The schema of `TasksGetResponse`. @category schemas @since 0.1.0 */
export const TasksGetResponse: s.Lazy<TasksGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    completed: s.boolean,
    task: /*#__PURE__*/ TasksTaskInfo(),
    response: /*#__PURE__*/ s.optional(s.unknown),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
  })
)

/**
 * `tasks.list.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TasksListResponse = TasksTaskListResponseBase

/** The schema of `TasksListResponse`. @category schemas @since 0.1.0 */
export const TasksListResponse: s.Lazy<TasksListResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ TasksTaskListResponseBase()
)

/**
 * Parameters of `tasks.cancel`.
 * @category models
 * @since 0.1.0
 */
export interface TasksCancelRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id?: TaskId | undefined
  readonly actions?: string | ReadonlyArray<string> | undefined
  readonly nodes?: string | ReadonlyArray<string> | undefined
  readonly parent_task_id?: string | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `tasks.cancel`: `POST /_tasks/_cancel`, `POST /_tasks/{task_id}/_cancel`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 2.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const cancel: OptionalCall<TasksCancelRequest, TasksCancelResponse> = /*#__PURE__*/ optionalCall({
  name: "tasks.cancel",
  urls: [
    { path: "/_tasks/_cancel", methods: ["POST"] },
    { path: "/_tasks/{task_id}/_cancel", methods: ["POST"] }
  ],
  query: ["actions", "nodes", "parent_task_id", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: TasksCancelResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks"
})

/**
 * Parameters of `tasks.get`.
 * @category models
 * @since 0.1.0
 */
export interface TasksGetRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  /**
   * Default: `true`.
   * In Elasticsearch since 9.5.0.
   * Stability: experimental.
   */
  readonly follow_relocations?: boolean | undefined
}

/**
 * `tasks.get`: `GET /_tasks/{task_id}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.0.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const get: Call<TasksGetRequest, TasksGetResponse> = /*#__PURE__*/ call({
  name: "tasks.get",
  urls: [{ path: "/_tasks/{task_id}", methods: ["GET"] }],
  query: ["follow_relocations", "timeout", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: TasksGetResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks"
})

/**
 * Parameters of `tasks.list`.
 * @category models
 * @since 0.1.0
 */
export interface TasksListRequest extends SpecUtilsCommonQueryParameters {
  readonly actions?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  /** Default: `nodes`. */
  readonly group_by?: TasksGroupBy | undefined
  readonly nodes?: NodeIds | undefined
  readonly parent_task_id?: Id | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `tasks.list`: `GET /_tasks`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 2.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const list: OptionalCall<TasksListRequest, TasksListResponse> = /*#__PURE__*/ optionalCall({
  name: "tasks.list",
  urls: [{ path: "/_tasks", methods: ["GET"] }],
  query: ["actions", "detailed", "group_by", "nodes", "parent_task_id", "timeout", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: TasksListResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-tasks"
})
