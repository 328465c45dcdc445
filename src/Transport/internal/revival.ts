/** Asks dead nodes whether they live again, so that no call of the user's has to find out. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { ExchangeError, WireRequest, WireResponse } from "../Connection.ts"
import type { Node } from "../Node.ts"
import type { NodeLease, NodePool, Outcome } from "../NodePool.ts"

export interface Reviving {
  readonly pool: NodePool["Service"]
  readonly requestOf: (lease: NodeLease) => WireRequest
  readonly send: (request: WireRequest) => Effect.Effect<WireResponse, ExchangeError>
  readonly fateOf: (exit: Exit.Exit<WireResponse, ExchangeError>) => readonly [Outcome, string]
}

/**
 * Waits until the node's time is over, and asks it. That it is still dead the pool tells, and is the beginning
 * of the next waiting.
 */
export const revive = ({ fateOf, pool, requestOf, send }: Reviving, node: Node, deadFor: number) =>
  Effect.suspend(() => {
    const lease = pool.trial(node)
    if (lease === undefined) return Effect.void
    return Effect.onExit(send(requestOf(lease)), (exit) => {
      lease.settle(...fateOf(exit))
      return Effect.void
    }).pipe(Effect.catch(() => Effect.void))
  }).pipe(Effect.delay(Duration.millis(deadFor)))
