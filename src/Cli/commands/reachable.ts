/** Whether there is a cluster at all, found out before much is read or written. */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "../../Client.ts"
import { type ElasticsearchError, isStatusError } from "../../Errors.ts"

/** Fails where nobody answers, or the credentials are unknown. What else they may do is found out by doing it. */
export const reachable: Effect.Effect<void, ElasticsearchError, Elasticsearch> = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.ping()
}).pipe(
  Effect.catch((error) =>
    isStatusError(error) && error._tag !== "Unauthorized" ? Effect.void : Effect.fail(error)
  )
)
