/** What the end of a try says of its node. */
import * as Exit from "effect/Exit"
import type { ExchangeError, WireResponse } from "../Connection.ts"
import type { Outcome } from "../NodePool.ts"

/** 503s that speak of shards or of the whole cluster; another node would say the same. */
const ofCluster =
  /"(?:search_phase_execution|no_shard_available_action|unavailable_shards|cluster_block|process_cluster_event_timeout)_exception"/

const isNodesFault = (response: WireResponse): boolean => {
  const { status } = response
  if (status === 502 || status === 504) return true
  if (status !== 503) return false
  return !ofCluster.test(response.text())
}

export type Fate = readonly [outcome: Outcome, reason: string]

/** The failure of an exit, where it is one. */
export const errorOf = <E>(exit: Exit.Exit<unknown, E>): E | undefined =>
  Exit.isFailure(exit) ? exit.cause.reasons.find((one) => one._tag === "Fail")?.error : undefined

const good: Fate = ["answered", ""]
/** Of a try that was interrupted. */
export const unknown: Fate = ["unknown", ""]

/** What an answer says of its node. */
export const fateOf = (response: WireResponse): Fate =>
  isNodesFault(response) ? ["failed", String(response.status)] : good

/** What the end of a try says of its node. */
export const fateOfExit = (exit: Exit.Exit<WireResponse, ExchangeError>): Fate => {
  if (Exit.isSuccess(exit)) return fateOf(exit.value)
  const error = errorOf(exit)
  return error === undefined ? unknown : outcomeOf(error)
}

/** What an exchange without an answer says of its node. */
export const outcomeOf = (error: ExchangeError): Fate => {
  switch (error._tag) {
    case "ConnectionError":
    case "TlsError":
      return ["failed", error.code]
    case "TimeoutError":
      // It has heard nothing of it.
      if (error.phase === "queue") return unknown
      return [error.phase === "connect" ? "failed" : "timeout", `${error.limit} in phase ${error.phase}`]
    case "ResponseTooLarge":
    case "Unsupported":
      return good
  }
}
