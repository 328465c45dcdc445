/**
 * What happens to the nodes, as a Stream.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { NodePool, type PoolChange } from "./NodePool.ts"

/**
 * Every change of the pool from now on: nodes that die, live again, join and leave. A reader that is slow keeps
 * the last 256 of them.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { changes } from "effect-elasticsearch/Transport/NodeChanges"
 *
 * const log = changes.pipe(Stream.runForEach((change) => Effect.log(change._tag)))
 * ```
 * @category streams
 * @since 0.1.0
 */
export const changes: Stream.Stream<PoolChange, never, NodePool> = /*#__PURE__*/ Stream.callback<
  PoolChange,
  never,
  NodePool
>(
  (queue) =>
    Effect.flatMap(NodePool, ({ listen }) =>
      Effect.acquireRelease(
        Effect.sync(() => listen((change) => void Queue.offerUnsafe(queue, change))),
        (stop) => Effect.sync(stop)
      )
    ),
  { bufferSize: 256, strategy: "sliding" }
)
