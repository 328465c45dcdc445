/** Vectors, which servers since 9.2 leave out of the documents that they give. */
import * as Effect from "effect/Effect"
import type { SearchRequest } from "../../Api/Core.ts"
import type { Client } from "../../Client.ts"
import type { ElasticsearchError } from "../../Errors.ts"
import { isObject } from "./json.ts"

const kinds: ReadonlySet<unknown> = new Set([
  "dense_vector",
  "rank_vectors",
  "semantic_text",
  "sparse_vector"
])

/** Whether a mapping has a field of vectors anywhere. */
const hasVectors = (mapping: unknown): boolean => {
  const open = [mapping]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next)) continue
    if (kinds.has(next["type"])) return true
    open.push(...Object.values(next))
  }
  return false
}

/** What a search says to get documents with all that they hold. Older servers do not know it, and need not be told. */
export const wholeSource = (
  es: Client,
  index: string
): Effect.Effect<Pick<SearchRequest, "_source">, ElasticsearchError> =>
  Effect.gen(function* () {
    const mappings = yield* es.indices.getMapping({ index })
    if (!hasVectors(mappings)) return {}
    const whole = { _source: { exclude_vectors: false } }
    return yield* Effect.as(es.search({ index, size: 0, ...whole }), whole).pipe(
      Effect.catchTag("BadRequest", () => Effect.succeed({}))
    )
  })
