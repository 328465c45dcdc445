/** What is counted of calls. Each metric is looked up once an endpoint or outcome; an update costs 0.1 µs. */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"

type Services = Context.Context<never>

const remembered = <A>(make: (key: string) => A): ((key: string) => A) => {
  const known = new Map<string, A>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      known.set(key, value)
    }
    return value
  }
}

/** In seconds, as OpenTelemetry advises for calls of databases. */
const boundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10]

const durations = remembered((endpoint) =>
  remembered((outcome) =>
    Metric.histogram("elasticsearch_call_duration", {
      description: "Duration of calls with all their tries, in seconds",
      attributes: { endpoint, outcome },
      boundaries
    })
  )
)

const attempts = remembered((outcome) =>
  Metric.counter("elasticsearch_attempts", {
    description: "Tries, by the status or the error that they ended with",
    attributes: { outcome },
    incremental: true
  })
)

const refused = /*#__PURE__*/ Metric.counter("elasticsearch_retries_refused", {
  description: "Retries that the budget of retries did not allow",
  incremental: true
})

const inFlight = /*#__PURE__*/ Metric.gauge("elasticsearch_calls_in_flight", {
  description: "Calls that have begun and not ended"
})

export const begun = (services: Services): void => inFlight.modifyUnsafe(1, services)

/** Answers that were handed over although they do not fit. */
const mismatches = remembered((endpoint) =>
  Metric.counter("elasticsearch_decode_mismatches", {
    description: "Answers that were not of the shape that the endpoint promises",
    attributes: { endpoint },
    incremental: true
  })
)

/** `outcome` is `ok`, `interrupted`, or the type of the error. */
export const ended = (endpoint: string, outcome: string, millis: number, services: Services): void => {
  inFlight.modifyUnsafe(-1, services)
  durations(endpoint)(outcome).updateUnsafe(millis / 1000, services)
}

export const tried = (outcome: string, services: Services): void =>
  attempts(outcome).updateUnsafe(1, services)

export const retryRefused = (services: Services): void => refused.updateUnsafe(1, services)

export const mismatched = (endpoint: string, services: Services): void =>
  mismatches(endpoint).updateUnsafe(1, services)
