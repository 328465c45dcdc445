/** A point in time: opened, referred to by its latest id, closed with the scope. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { OpenPointInTimeRequest } from "../../Api/Core.ts"
import type { Client } from "../../Client.ts"
import type { ElasticsearchError } from "../../Errors.ts"
import { type CallOptions, ignoreStatus } from "../../Transport/Service.ts"

/** Each answer may name a new id, so this changes. */
export interface Pit {
  id: string
  readonly keepAlive: Duration.Duration
  /** How many shards it holds. */
  readonly shards: number
}

/** It is gone anyway when its time is over, so that it cannot be closed is no failure of what it was used for. */
const close = (es: Client, { id }: Pit, call: CallOptions): Effect.Effect<void> =>
  es.closePointInTime({ id }, call).pipe(ignoreStatus(404), Effect.ignore({ log: "Warn" }))

export const open = (
  es: Client,
  params: Omit<OpenPointInTimeRequest, "keep_alive">,
  keepAlive: Duration.Duration,
  call: CallOptions
): Effect.Effect<Pit, ElasticsearchError, Scope.Scope> =>
  // Not to be interrupted: whoever does not hear the answer does not know what to close.
  Effect.acquireRelease(
    Effect.map(es.openPointInTime({ ...params, keep_alive: keepAlive }, call), ({ _shards, id }): Pit => ({
      id,
      keepAlive,
      shards: _shards.total
    })),
    (pit) => close(es, pit, call)
  )

/** How a search refers to it; with that it is kept alive for the same time again. */
export const referenceTo = ({ id, keepAlive }: Pit) => ({ id, keep_alive: keepAlive })

/** Takes the id that an answer names. */
export const heard = (pit: Pit, answer: { readonly pit_id?: string }): void => {
  if (answer.pit_id !== undefined) pit.id = answer.pit_id
}
