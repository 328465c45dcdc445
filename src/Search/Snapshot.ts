/**
 * Snapshots and recoveries, which have no tasks to look at but a status of their own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { IndicesRecoveryResponse } from "../Api/Indices.ts"
import type { SnapshotCreateRequest } from "../Api/Snapshot.ts"
import type { Indices } from "../Api/types/Common.ts"
import type { SnapshotSnapshotInfo, SnapshotStatus } from "../Api/types/Snapshot.ts"
import { type Client, Elasticsearch } from "../Client.ts"
import type { ElasticsearchError } from "../Errors.ts"
import { type CallOptions, ignoreStatus, noOptions } from "../Transport/Service.ts"
import { polling } from "./internal/polling.ts"
import { defaultPolling, type PollingEnded, type Progress, TaskFailed } from "./Progress.ts"

/**
 * Options of following a snapshot.
 *
 * @category options
 * @since 0.1.0
 */
export interface SnapshotOptions {
  /** When to look again; it is given what was seen last. Default {@link defaultPolling}. */
  readonly poll?: Schedule.Schedule<unknown, Progress<SnapshotStatus, SnapshotSnapshotInfo>> | undefined
  /** What becomes of the snapshot when the stream ends before it. Default `delete`. */
  readonly atEarlyEnd?: "delete" | "leave" | undefined
  /** What each look may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

interface Name {
  readonly repository: string
  readonly snapshot: string
}

const isOver = (state: string): boolean => state === "SUCCESS" || state === "PARTIAL" || state === "FAILED"

const failed = ({ repository, snapshot }: Name, info: SnapshotSnapshotInfo | undefined): TaskFailed => {
  const reason = info?.reason ?? info?.failures?.[0]?.reason ?? "the snapshot is not there"
  return new TaskFailed({
    what: `snapshot ${repository}/${snapshot}`,
    cause: { type: "snapshot_exception", reason },
    response: info
  })
}

/**
 * Makes a snapshot, and follows it: `Running` with its status, where `done` and `total` are shards, then `Done` with
 * what it has come to. With `partial: true` that may lack shards: see `state` and `failures`.
 *
 * **Details**
 *
 * When the stream ends before the snapshot, by an interruption, a failure or an early end, the snapshot is deleted,
 * which stops it.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const program = Search.snapshotTask({ repository: "backups", snapshot: "monday", indices: "films" }).pipe(
 *   Stream.tap((progress) =>
 *     progress._tag === "Running" ? Console.log(`${progress.done} of ${progress.total} shards`) : Console.log("done")
 *   ),
 *   Search.result
 * )
 * ```
 * @category tasks
 * @since 0.1.0
 */
export const snapshotTask = (
  params: Omit<SnapshotCreateRequest, "wait_for_completion"> & { readonly wait_for_completion?: undefined },
  { atEarlyEnd = "delete", call = noOptions, poll = defaultPolling }: SnapshotOptions = {}
): Stream.Stream<
  Progress<SnapshotStatus, SnapshotSnapshotInfo>,
  ElasticsearchError | TaskFailed | PollingEnded,
  Elasticsearch
> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const name: Name = { repository: params.repository, snapshot: params.snapshot }
      let hasEnded = false
      yield* Effect.acquireRelease(es.snapshot.create({ ...params, wait_for_completion: false }, call), () =>
        hasEnded || atEarlyEnd === "leave"
          ? Effect.void
          : es.snapshot.delete(name, call).pipe(ignoreStatus(404), Effect.ignore({ log: "Warn" }))
      )
      const look = Effect.gen(function* () {
        type Seen = Progress<SnapshotStatus, SnapshotSnapshotInfo>
        const { snapshots } = yield* es.snapshot.status(name, call)
        const [status] = snapshots
        const running = (status: SnapshotStatus): Seen => {
          const { done, total } = status.shards_stats
          return { _tag: "Running", status, done, total }
        }
        if (status !== undefined && !isOver(status.state)) return running(status)
        const info = (yield* es.snapshot.get(name, call)).snapshots?.[0]
        // All shards are there, but the server still writes that down.
        if (status !== undefined && info?.state === "IN_PROGRESS") return running(status)
        hasEnded = true
        if (info === undefined || info.state === "FAILED") return yield* failed(name, info)
        return { _tag: "Done", result: info } satisfies Seen
      })
      return polling(
        `snapshot ${name.repository}/${name.snapshot}`,
        look,
        ({ _tag }) => _tag === "Done",
        poll
      )
    })
  )

/**
 * Options of following a recovery.
 *
 * @category options
 * @since 0.1.0
 */
export interface RecoveryOptions {
  /** When to look again; it is given what was seen last. Default {@link defaultPolling}. */
  readonly poll?:
    | Schedule.Schedule<unknown, Progress<IndicesRecoveryResponse, IndicesRecoveryResponse>>
    | undefined
  /** What each look may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/** How many primary shards indices have. */
const primariesOf = (
  es: Client,
  index: Indices,
  call: CallOptions
): Effect.Effect<number, ElasticsearchError> =>
  Effect.map(es.indices.getSettings({ index, name: "index.number_of_shards" }, call), (answer) =>
    Object.values(answer).reduce(
      (sum, { settings }) => sum + Number(settings?.index?.number_of_shards ?? 0),
      0
    )
  )

/** A size of a recovery: a number, or text where the server was asked to be human. */
const bytes = (size: number | string): number => Number(size)

const progressOf = (
  response: IndicesRecoveryResponse,
  primaries: number
): Progress<IndicesRecoveryResponse, IndicesRecoveryResponse> => {
  const shards = Object.values(response).flatMap((index) => index.shards)
  const ended = shards.filter(({ stage }) => stage === "DONE")
  if (ended.length === shards.length && ended.filter(({ primary }) => primary).length >= primaries) {
    return { _tag: "Done", result: response }
  }
  const sum = (of: (shard: (typeof shards)[number]) => number) =>
    shards.reduce((all, shard) => all + of(shard), 0)
  return {
    _tag: "Running",
    status: response,
    done: sum(({ index: { size } }) => bytes(size.recovered_in_bytes) + bytes(size.reused_in_bytes)),
    total: sum(({ index: { size } }) => bytes(size.total_in_bytes))
  }
}

/**
 * Follows the recovery of indices' shards, after a restore or a node's return: `Running` with the recovery of each
 * shard, where `done` and `total` are bytes, then `Done` when all primaries, and all copies that there are, have
 * recovered. Nothing becomes of the recovery when the stream ends before it.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const restored = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   yield* es.snapshot.restore({ repository: "backups", snapshot: "monday", indices: "films" })
 *   return yield* Search.recovery("films").pipe(Search.result)
 * })
 * ```
 * @category tasks
 * @since 0.1.0
 */
export const recovery = (
  index: Indices,
  { call = noOptions, poll = defaultPolling }: RecoveryOptions = {}
): Stream.Stream<
  Progress<IndicesRecoveryResponse, IndicesRecoveryResponse>,
  ElasticsearchError | PollingEnded,
  Elasticsearch
> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const primaries = yield* primariesOf(es, index, call)
      const look = Effect.map(es.indices.recovery({ index }, call), (response) =>
        progressOf(response, primaries)
      )
      const name = typeof index === "string" ? index : index.join(",")
      return polling(`recovery of ${name}`, look, ({ _tag }) => _tag === "Done", poll)
    })
  )
