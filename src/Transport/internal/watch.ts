/** What follows from changes of the pool. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Connection } from "../Connection.ts"
import type { Node } from "../Node.ts"
import type { NodePool, PoolChange } from "../NodePool.ts"
import { background } from "./background.ts"

/** Says what happens to nodes, asks dead ones whether they live again, and lets go of those that left. */
export const watch = (
  pool: NodePool["Service"],
  connection: Connection["Service"],
  revival: (node: Node, deadFor: number) => Effect.Effect<void>
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.gen(function* () {
    const run = yield* background
    const hear = (change: PoolChange): Effect.Effect<void> => {
      switch (change._tag) {
        case "NodeDead": {
          const { deadFor, node, reason } = change
          const said = Effect.logWarning(`node ${node.url} is left alone for ${deadFor} ms: ${reason}`)
          return pool.revival === "ping" ? Effect.andThen(said, revival(node, deadFor)) : said
        }
        case "NodeAlive":
          return Effect.logInfo(`node ${change.node.url} answers again`)
        case "NodesChanged": {
          const urls = (nodes: ReadonlyArray<Node>) => nodes.map(({ url }) => url).join(", ") || "none"
          const said = Effect.logInfo(`nodes joined: ${urls(change.added)}; left: ${urls(change.removed)}`)
          const { forget } = connection
          return forget === undefined
            ? said
            : Effect.andThen(said, Effect.forEach(change.removed, forget, { discard: true }))
        }
      }
    }
    const stop = pool.listen((change) => run(hear(change)))
    yield* Effect.addFinalizer(() => Effect.sync(stop))
  })
