/**
 * What the client says beside the answer: warnings of the server, notes on unstable endpoints, and answers
 * that do not fit. Each is said once a process, because the same call usually runs many times.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Endpoint } from "../../Api/Endpoint.ts"
import type { Problem } from "./decode.ts"
import { mismatched as counted } from "./metrics.ts"
import { textsOf } from "./warningHeader.ts"

/** Tells what is new. It forgets what it heard first when there is too much. */
interface Memory {
  readonly isNew: (text: string) => boolean
}

const limit = 1000

const memory = (): Memory => {
  const known = new Set<string>()
  return {
    isNew: (text) => {
      if (known.has(text)) return false
      const [oldest] = known
      if (known.size >= limit && oldest !== undefined) known.delete(oldest)
      known.add(text)
      return true
    }
  }
}

/** What was said already. */
export interface Said {
  readonly warnings: Memory
  readonly endpoints: Memory
  readonly mismatches: Memory
}

export const make = (): Said => ({
  warnings: memory(),
  endpoints: memory(),
  mismatches: memory()
})

const ofProcess = make()

/** The memory of the process; a test provides one of its own. */
export const Said: Context.Reference<Said> = Context.Reference<Said>("effect-elasticsearch/Transport/Said", {
  defaultValue: () => ofProcess
})

const log = (
  endpoint: string,
  texts: (said: Said) => ReadonlyArray<string>,
  write: (text: string) => Effect.Effect<void>
): Effect.Effect<void> =>
  Effect.flatMap(Said, (said) => Effect.forEach(texts(said), write, { discard: true })).pipe(
    Effect.annotateLogs({ endpoint })
  )

/** Logs the warnings in a header. */
export const warned = (endpoint: string, header: string): Effect.Effect<void> =>
  log(
    endpoint,
    (said) => textsOf(header).filter((text) => said.warnings.isNew(text)),
    (text) => Effect.logWarning(`Elasticsearch warns: ${text}`)
  )

/** The note on an endpoint that is not stable or not for long; `undefined` for all others. */
export const ofEndpoint = (endpoint: Endpoint<never, unknown>): Effect.Effect<void> | undefined => {
  const { deprecated, docs, name, stability } = endpoint
  if (deprecated === undefined && stability === "stable") return undefined
  return log(
    name,
    (said) => (said.endpoints.isNew(name) ? [name] : []),
    () =>
      deprecated === undefined
        ? Effect.logDebug(`${name} is ${stability} and may change: ${docs}`)
        : Effect.logWarning(`${name} is deprecated since ${deprecated}: ${docs}`)
  )
}

/** Logs and counts an answer that does not fit. */
export const mismatched = (endpoint: string, { at, expected }: Problem): Effect.Effect<void> => {
  const place = at.length === 0 ? "the answer" : at.join(".")
  // The same field of another item is the same place.
  const key = `${endpoint} ${at.map((step) => (typeof step === "number" ? "*" : step)).join(".")}`
  return Effect.andThen(
    Effect.contextWith((services: Context.Context<never>) => Effect.sync(() => counted(endpoint, services))),
    log(
      endpoint,
      (said) => (said.mismatches.isNew(key) ? [place] : []),
      () => Effect.logWarning(`${endpoint}: ${place}: ${expected}. The answer is handed over as it is`)
    )
  )
}
