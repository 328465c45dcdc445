/**
 * What the server does by itself: reindex, update and delete by query, force merge.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schedule from "effect/Schedule"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import {
  type DeleteByQueryRequest,
  DeleteByQueryResponse,
  type ReindexRequest,
  ReindexResponse,
  type UpdateByQueryRequest,
  UpdateByQueryResponse
} from "../Api/Core.ts"
import type { IndicesForcemergeRequest } from "../Api/Indices.ts"
import { guardOf } from "../Api/internal/guard.ts"
import type { TasksGetResponse } from "../Api/Tasks.ts"
import { ReindexStatus, ShardsOperationResponseBase } from "../Api/types/Common.ts"
import type { TasksTaskInfo } from "../Api/types/Tasks.ts"
import { type Client, Elasticsearch } from "../Client.ts"
import { ConfigError, DecodeError, type ElasticsearchError } from "../Errors.ts"
import { type CallOptions, ignoreStatus, noOptions } from "../Transport/Service.ts"
import { type Decode, decoderOf } from "../internal/document.ts"
import { polling } from "./internal/polling.ts"
import { defaultPolling, type PollingEnded, type Progress, TaskFailed } from "./Progress.ts"

/**
 * What is known of a task.
 *
 * @category models
 * @since 0.1.0
 */
export interface TaskStatus {
  /** Its id, to look at it from elsewhere. */
  readonly task: string
  /** What the server says of it: action, description, how long it has run. */
  readonly info: TasksTaskInfo
  /**
   * What a reindex, update or delete by query counts: created, updated, deleted, batches, throttling. Of one in slices
   * the server counts those slices that have ended. `undefined` for other tasks.
   */
  readonly counts: ReindexStatus | undefined
}

/**
 * Options of following a task.
 *
 * @category options
 * @since 0.1.0
 */
export interface TaskOptions {
  /** When to look again; it is given what was seen last. Default {@link defaultPolling}. */
  readonly poll?: Schedule.Schedule<unknown, Progress<TaskStatus, unknown>> | undefined
  /** What becomes of the task when the stream ends before it. Default `cancel`, where the task can be. */
  readonly atEarlyEnd?: "cancel" | "leave" | undefined
  /** What each look may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * How a task may fail, beside how it is started.
 *
 * @category errors
 * @since 0.1.0
 */
export type TaskError = ElasticsearchError | TaskFailed | PollingEnded | ConfigError

/** An answer to a call that leaves a task behind. */
type Started = { readonly task?: string | undefined }

/** How many documents have been dealt with. */
const doneOf = ({ created = 0, deleted, noops, updated = 0, version_conflicts }: ReindexStatus): number =>
  created + deleted + noops + updated + version_conflicts

const isCounts = (status: unknown): status is ReindexStatus => guardOf(ReindexStatus)(status)

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null

/** What a task that ended without an error of its own says of one all the same. */
const brokenOff = (response: unknown): TaskFailed["cause"] | undefined => {
  if (!isRecord(response)) return undefined
  const { canceled, failures, timed_out: timedOut } = response
  if (typeof canceled === "string") return { type: "task_cancelled_exception", reason: canceled }
  const [failure]: ReadonlyArray<unknown> = Array.isArray(failures) ? failures : []
  if (failure !== undefined) {
    // Of a document that could not be written, or of a shard that could not be searched.
    const cause = isRecord(failure) ? (failure["cause"] ?? failure["reason"]) : undefined
    return isRecord(cause) && typeof cause["type"] === "string"
      ? {
          ...cause,
          type: cause["type"],
          reason: typeof cause["reason"] === "string" ? cause["reason"] : null
        }
      : { type: "unknown", reason: JSON.stringify(failure) }
  }
  return timedOut === true
    ? { type: "timeout_exception", reason: "the time of a search was over" }
    : undefined
}

/** Cancels it where it is running and can be cancelled. */
const cancel = (es: Client, task: string, seen: TasksGetResponse | undefined, call: CallOptions) =>
  seen?.completed === true || seen?.task.cancellable === false
    ? Effect.void
    : es.tasks.cancel({ task_id: task }, call).pipe(ignoreStatus(404), Effect.ignore({ log: "Warn" }))

const undecodable = (
  task: string,
  problem: { readonly at: DecodeError["at"]; readonly expected: string },
  body: unknown
) =>
  new DecodeError({
    endpoint: "tasks.get",
    method: "GET",
    path: `/_tasks/${task}`,
    node: "",
    attempts: [],
    at: ["response", ...problem.at],
    expected: problem.expected,
    body
  })

const endOf = <Response>(
  task: string,
  { error, response }: TasksGetResponse,
  read: Decode<Response>
): Effect.Effect<Response, TaskFailed | DecodeError> => {
  const cause = error ?? brokenOff(response)
  if (cause !== undefined) return Effect.fail(new TaskFailed({ what: `task ${task}`, cause, response }))
  const decoded = read(response)
  return Result.isSuccess(decoded)
    ? Effect.succeed(decoded.success)
    : Effect.fail(undecodable(task, decoded.failure, response))
}

const following = <E, R, Response>(
  start: Effect.Effect<Started, E, R>,
  { atEarlyEnd = "cancel", call = noOptions, poll = defaultPolling }: TaskOptions,
  read: Decode<Response>
): Stream.Stream<Progress<TaskStatus, Response>, E | TaskError, R | Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      let last: TasksGetResponse | undefined
      const { task } = yield* Effect.acquireRelease(start, ({ task }) =>
        task === undefined || atEarlyEnd === "leave"
          ? Effect.void
          : Effect.suspend(() => cancel(es, task, last, call))
      )
      if (task === undefined) {
        const reason = "was answered without a task"
        return yield* new ConfigError({
          option: "start",
          reason,
          hint: "Make the call with wait_for_completion: false"
        })
      }
      const look = Effect.flatMap(es.tasks.get({ task_id: task }, call), (seen) => {
        last = seen
        const { completed, task: info } = seen
        if (completed) {
          return Effect.map(endOf(task, seen, read), (result): Progress<TaskStatus, Response> => ({
            _tag: "Done",
            result
          }))
        }
        const counts = isCounts(info.status) ? info.status : undefined
        return Effect.succeed<Progress<TaskStatus, Response>>({
          _tag: "Running",
          status: { task, info, counts },
          done: counts === undefined ? undefined : doneOf(counts),
          total: counts?.total
        })
      })
      return polling(`task ${task}`, look, ({ _tag }) => _tag === "Done", poll)
    })
  )

/** An answer that is checked and handed over as it is. */
const checked =
  <A>(schema: () => Schema.Codec<A>, expected: string): Decode<A> =>
  (value) => {
    const isIt = (candidate: unknown): candidate is A => guardOf(schema)(candidate)
    return isIt(value) ? Result.succeed(value) : Result.fail({ at: [], expected: `Expected ${expected}` })
  }

/**
 * Starts what leaves a task behind, and follows it: `Running` with what the server says of it, each time that it is
 * looked at, then `Done` with what it has come to.
 *
 * **Details**
 *
 * When the stream ends before the task, by an interruption, a failure or an early end, the task is cancelled, unless
 * it cannot be or `atEarlyEnd` says otherwise. `Effect.succeed({ task })` as `start` follows one that is there already.
 * A task that failed, was cancelled by somebody else, or gave up because of a failure fails as {@link TaskFailed}.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const start = Effect.flatMap(Elasticsearch, (es) =>
 *   es.updateByQuery({ index: "films", pipeline: "decades", wait_for_completion: false })
 * )
 *
 * const program = Search.task(start).pipe(
 *   Stream.tap((progress) =>
 *     progress._tag === "Running" ? Console.log(`${progress.done} of ${progress.total}`) : Console.log("done")
 *   ),
 *   Search.result
 * )
 * ```
 * @category tasks
 * @since 0.1.0
 */
export function task<E, R, Response>(
  start: Effect.Effect<Started, E, R>,
  options: TaskOptions & {
    /** The schema of what the task comes to. */
    readonly response: Schema.Decoder<Response>
  }
): Stream.Stream<Progress<TaskStatus, Response>, E | TaskError, R | Elasticsearch>
export function task<E, R>(
  start: Effect.Effect<Started, E, R>,
  options?: TaskOptions
): Stream.Stream<Progress<TaskStatus, unknown>, E | TaskError, R | Elasticsearch>
export function task<E, R, Response>(
  start: Effect.Effect<Started, E, R>,
  options: TaskOptions & { readonly response?: Schema.Decoder<Response> } = {}
): Stream.Stream<Progress<TaskStatus, unknown>, E | TaskError, R | Elasticsearch> {
  const { response } = options
  const read: Decode<unknown> = response === undefined ? Result.succeed : decoderOf(response)
  return following(start, options, read)
}

/** A task by the call that starts it. */
const starting = (
  start: (es: Client) => Effect.Effect<Started, ElasticsearchError>
): Effect.Effect<Started, ElasticsearchError, Elasticsearch> => Effect.flatMap(Elasticsearch, start)

type TaskParams<Params> = Omit<Params, "wait_for_completion"> & { readonly wait_for_completion?: undefined }

/**
 * Has the server copy documents within the cluster, or from one that it is allowed to read (`reindex`), and follows it
 * as {@link task} does.
 *
 * @example
 * ```ts
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const copied = Search.reindexTask({ source: { index: "films" }, dest: { index: "films-v2" } }).pipe(Search.result)
 * ```
 * @category tasks
 * @since 0.1.0
 */
export const reindexTask = (
  params: TaskParams<ReindexRequest>,
  options: TaskOptions = {}
): Stream.Stream<Progress<TaskStatus, ReindexResponse>, TaskError, Elasticsearch> =>
  following(
    starting((es) => es.reindex({ ...params, wait_for_completion: false }, options.call)),
    options,
    checked(ReindexResponse, "the answer to a reindex")
  )

/**
 * Has the server change all documents that a query finds (`update_by_query`), and follows it as {@link task} does.
 *
 * @category tasks
 * @since 0.1.0
 */
export const updateByQueryTask = (
  params: TaskParams<UpdateByQueryRequest>,
  options: TaskOptions = {}
): Stream.Stream<Progress<TaskStatus, UpdateByQueryResponse>, TaskError, Elasticsearch> =>
  following(
    starting((es) => es.updateByQuery({ ...params, wait_for_completion: false }, options.call)),
    options,
    checked(UpdateByQueryResponse, "the answer to an update by query")
  )

/**
 * Has the server delete all documents that a query finds (`delete_by_query`), and follows it as {@link task} does.
 *
 * @category tasks
 * @since 0.1.0
 */
export const deleteByQueryTask = (
  params: TaskParams<DeleteByQueryRequest>,
  options: TaskOptions = {}
): Stream.Stream<Progress<TaskStatus, DeleteByQueryResponse>, TaskError, Elasticsearch> =>
  following(
    starting((es) => es.deleteByQuery({ ...params, wait_for_completion: false }, options.call)),
    options,
    checked(DeleteByQueryResponse, "the answer to a delete by query")
  )

/**
 * Has the server merge segments (`indices.forcemerge`), and follows it as {@link task} does. The server does not say how
 * far it is, and does not let it be cancelled.
 *
 * @category tasks
 * @since 0.1.0
 */
export const forcemergeTask = (
  params: TaskParams<IndicesForcemergeRequest> = {},
  options: TaskOptions = {}
): Stream.Stream<Progress<TaskStatus, ShardsOperationResponseBase>, TaskError, Elasticsearch> =>
  following(
    starting((es) => es.indices.forcemerge({ ...params, wait_for_completion: false }, options.call)),
    options,
    checked(ShardsOperationResponseBase, "the answer to a force merge")
  )
