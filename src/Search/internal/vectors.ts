/** Vectors, which servers since 9.2 leave out of the documents that they give. */
import * as Effect from "effect/Effect"
import type { SearchRequest } from "../../Api/Core.ts"
import type { Client } from "../../Client.ts"
import type { ElasticsearchError } from "../../Errors.ts"
import type { CallOptions } from "../../Transport/Service.ts"

const whole = { _source: { exclude_vectors: false } } as const

/**
 * What a search says to get documents with all that they hold. Older servers refuse it, and give all without it: they
 * are asked once, for no hits. Naming all fields would do for both, but the server then makes every document anew.
 */
export const wholeSource = (
  es: Client,
  index: NonNullable<SearchRequest["index"]>,
  call?: CallOptions
): Effect.Effect<Pick<SearchRequest, "_source">, ElasticsearchError> =>
  es.search({ index, size: 0, track_total_hits: false, ...whole }, call).pipe(
    Effect.as<Pick<SearchRequest, "_source">>(whole),
    Effect.catchTag("BadRequest", () => Effect.succeed({}))
  )
