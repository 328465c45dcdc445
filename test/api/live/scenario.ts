/** What the scenarios share. */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import type * as Api from "effect-elasticsearch/Api"
import { randomUUID } from "node:crypto"

/** The servers differ in what they have. */
export type Version = "9.5.2" | "8.19.21"

/** A name that no other test uses. */
export const freshName = (kind: string): string => `live-${kind}-${randomUUID()}`

/** An index of a scenario's own, gone with its scope. */
export const freshIndex = (request: Omit<Api.Indices.IndicesCreateRequest, "index"> = {}) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const index = freshName("index")
    yield* Effect.acquireRelease(es.indices.create({ ...request, index }), () => removeIndex(index))
    return index
  })

/** Removes an index that a scenario makes in another way; a pattern removes several. */
export const removeIndex = (index: string) =>
  Effect.flatMap(Elasticsearch, (es) => Effect.ignore(es.indices.delete({ index, ignore_unavailable: true })))

/** The one node of the server: its id. */
export const nodeId = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { nodes } = yield* es.nodes.info({ metric: "os" })
  return Object.keys(nodes)[0] ?? ""
})
