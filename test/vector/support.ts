/** A small embedding that is the same everywhere, and what stands in for a server. */
import { beforeAll } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type { Elasticsearch } from "effect-elasticsearch"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import type { WireRequest, WireResponse } from "effect-elasticsearch/Transport/Connection"
import * as Vector from "effect-elasticsearch/Vector"
import { answer, fakeClient } from "../support/fakeConnection.ts"

// The first client of a process loads its namespaces, which takes time that no clock of a test knows of.
beforeAll(() => Effect.runPromise(loadAll))

/** Lets all fibers run until they wait. */
export const settle: Effect.Effect<void> = Effect.forEach(
  Array.from({ length: 100 }),
  () => Effect.yieldNow,
  { discard: true }
)

/** What texts are about, a dimension each; the last one is in all of them. */
const topics: ReadonlyArray<ReadonlyArray<string>> = [
  ["fox", "dog", "wolf", "animal"],
  ["snow", "winter", "ice", "cold"],
  ["sea", "ship", "whale", "water"],
  ["star", "planet", "space", "rocket"]
]

/** How often each topic is in a text, made a vector of length 1. */
export const embed = (text: string): ReadonlyArray<number> => {
  const words = text.toLowerCase().split(/\W+/)
  const counts = [...topics.map((topic) => words.filter((word) => topic.includes(word)).length), 0.1]
  const length = Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0))
  return counts.map((count) => count / length)
}

/** Embeds by topics, and keeps what was embedded together. */
export const topical = (options: { readonly dimensions?: number } = { dimensions: 5 }) => {
  const batches: Array<ReadonlyArray<string>> = []
  const embeddings = Vector.fromFunction({
    ...options,
    embed: (texts) =>
      Effect.sync(() => {
        batches.push(texts)
        return texts.map(embed)
      })
  })
  return { batches, embeddings }
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

const parsed = (text: string): unknown => {
  const lines = text.split("\n").filter((line) => line !== "")
  return lines.length === 0
    ? undefined
    : lines.length === 1
      ? JSON.parse(lines[0] ?? "")
      : lines.map((line) => JSON.parse(line))
}

const askedOf = ({ body, method, path }: WireRequest): Asked => {
  const text = body === undefined ? "" : typeof body === "string" ? body : new TextDecoder().decode(body)
  return { method, path, body: parsed(text) }
}

export const found = (hits: ReadonlyArray<object>) => ({
  took: 1,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: { hits }
})

const written = (body: unknown) => {
  const lines = Array.isArray(body) ? body : [body]
  const actions = lines.filter((line) => "index" in line || "create" in line || "delete" in line)
  return {
    took: 1,
    errors: false,
    items: actions.map((line) => {
      const action = Object.keys(line)[0] ?? "index"
      const result = action === "delete" ? "deleted" : "created"
      return {
        [action]: { _index: "notes", _id: line[action]._id, status: action === "delete" ? 200 : 201, result }
      }
    })
  }
}

/** A server that takes everything; `reply` answers what a test wants otherwise. */
export const server = (reply: (asked: Asked) => WireResponse | undefined = () => undefined) => {
  const asked: Array<Asked> = []
  const usual = ({ body, method, path }: Asked): WireResponse => {
    if (method === "HEAD") return answer(404, "")
    if (path.includes("_bulk")) return answer(200, written(body))
    if (path.includes("_search")) return answer(200, found([]))
    if (path.includes("_refresh")) return answer(200, { _shards: { total: 1, successful: 1, failed: 0 } })
    return answer(200, { acknowledged: true, shards_acknowledged: true, index: "notes" })
  }
  const { layer } = fakeClient((request) => {
    const one = askedOf(request)
    asked.push(one)
    return reply(one) ?? usual(one)
  })
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, layer, { local: true })
  return { asked, run, layer }
}
