/** Which call a connection works for: a middleware of the client says it, the fiber carries it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Middleware } from "../../Transport/Service.ts"
import { snapshot } from "./values.ts"

export interface CurrentCall {
  /** Counts the calls of a client, from 1. */
  readonly id: number
  /** The endpoint's name; `raw` for a request outside of all endpoints. */
  readonly endpoint: string
  /** What the program gave, as it was then. */
  readonly params: object
}

/** `undefined` where the client asks for itself: whether a dead node lives again. */
export const CurrentCall: Context.Reference<CurrentCall | undefined> = /*#__PURE__*/ Context.Reference<
  CurrentCall | undefined
>("effect-elasticsearch/Testing/CurrentCall", { defaultValue: () => undefined })

/** The middleware that says it, for one client. */
export const carrying = (): Middleware => {
  let calls = 0
  return ({ endpoint, params }, effect) =>
    Effect.suspend(() =>
      Effect.provideService(effect, CurrentCall, { id: ++calls, endpoint, params: snapshot(params) })
    )
}
