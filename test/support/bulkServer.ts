/**
 * A store that takes bulks and nothing else, without sockets. It stands for a cluster that refuses, breaks and
 * loses answers when a test says so, which a real one cannot be made to do.
 */
import * as Effect from "effect/Effect"
import { ConnectionError } from "effect-elasticsearch"
import {
  type ExchangeError,
  failureOf,
  type WireRequest,
  type WireResponse
} from "effect-elasticsearch/Transport/Connection"
import { answer, fakeClient } from "./fakeConnection.ts"

/** One operation as it came over the wire. */
export interface Line {
  readonly action: string
  readonly meta: { readonly [name: string]: unknown }
  readonly source: unknown
}

export interface Bulk {
  readonly request: WireRequest
  readonly lines: ReadonlyArray<Line>
  readonly bytes: number
}

/** What a request or an item is refused with. */
export interface Refusal {
  readonly status: number
  readonly type: string
  readonly headers?: { readonly [name: string]: string }
}

export type Fate =
  /** Carried out. */
  | "ok"
  /** Carried out, but the answer is lost. */
  | "lost after"
  /** Not carried out, and the connection breaks: nobody knows. */
  | "lost before"
  /** Nothing listens. */
  | "refused"
  | Refusal
  /** Answered with this text instead. */
  | { readonly text: string }

export interface Script {
  /** What becomes of a request, perhaps after a while. Default ok. */
  readonly request?: ((bulk: Bulk, at: number) => Fate | Effect.Effect<Fate>) | undefined
  /** What an operation is refused with. */
  readonly item?: (line: Line, at: number) => Refusal | undefined
  readonly options?: Parameters<typeof fakeClient>[1]
}

export const busy: Refusal = { status: 429, type: "es_rejected_execution_exception" }
export const tooLarge: Refusal = { status: 413, type: "content_too_long_exception" }

const textOf = (body: WireRequest["body"]): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body)

const parse = (body: WireRequest["body"]): ReadonlyArray<Line> => {
  const text = textOf(body)
  if (!text.endsWith("\n")) throw new Error("the body does not end with a line break")
  const lines = text.trimEnd().split("\n")
  const operations: Array<Line> = []
  for (let at = 0; at < lines.length; at++) {
    const [[action, meta] = ["", {}]] = Object.entries<Line["meta"]>(JSON.parse(lines[at] ?? ""))
    operations.push({ action, meta, source: action === "delete" ? undefined : JSON.parse(lines[++at] ?? "") })
  }
  return operations
}

const broken = (request: WireRequest, code: string): Effect.Effect<never, ConnectionError> =>
  Effect.fail(new ConnectionError({ ...failureOf(request, code), code, reason: "a test", hint: "None" }))

export const bulkServer = (script: Script = {}) => {
  const store = new Map<string, unknown>()
  const bulks: Array<Bulk> = []
  /** What was carried out, in order. */
  const applied: Array<Line> = []
  /** How many requests are under way, and were at most. */
  const load = { now: 0, most: 0 }
  let nextId = 0
  let items = 0

  const refusalOf = ({ status, type }: Refusal) => ({
    status,
    error: { type, reason: "a test", root_cause: [] }
  })

  const item = ({ action, meta, source }: Line) => {
    const id = typeof meta["_id"] === "string" ? meta["_id"] : `auto-${nextId++}`
    const known = store.has(id)
    const done = (status: number, result: string) => ({
      [action]: { _index: String(meta["_index"] ?? "films"), _id: id, _version: 1, status, result }
    })
    const refused = (refusal: Refusal) => ({
      [action]: { _index: String(meta["_index"] ?? "films"), _id: id, ...refusalOf(refusal) }
    })
    const refusal = script.item?.({ action, meta, source }, items++)
    if (refusal !== undefined) return refused(refusal)
    if (action !== "create" || !known) applied.push({ action, meta, source })
    switch (action) {
      case "index":
        store.set(id, source)
        return known ? done(200, "updated") : done(201, "created")
      case "create":
        if (known) return refused({ status: 409, type: "version_conflict_engine_exception" })
        store.set(id, source)
        return done(201, "created")
      case "delete":
        store.delete(id)
        return known ? done(200, "deleted") : done(404, "not_found")
      default: {
        const { doc, doc_as_upsert } = source as { readonly doc: object; readonly doc_as_upsert?: boolean }
        if (!known && doc_as_upsert !== true) {
          return refused({ status: 404, type: "document_missing_exception" })
        }
        store.set(id, { ...(store.get(id) as object), ...doc })
        return known ? done(200, "updated") : done(201, "created")
      }
    }
  }

  const carryOut = ({ lines }: Bulk): WireResponse => {
    const done = lines.map(item)
    const errors = done.some((one) => Object.values(one).some((outcome) => "error" in outcome))
    return answer(200, { errors, took: 3, items: done })
  }

  const respond = (bulk: Bulk, fate: Fate): Effect.Effect<WireResponse, ExchangeError> => {
    if (typeof fate === "object") {
      if ("text" in fate) return Effect.succeed(answer(200, fate.text))
      const { error, status } = refusalOf(fate)
      return Effect.succeed(answer(status, { error, status }, fate.headers))
    }
    switch (fate) {
      case "ok":
        return Effect.sync(() => carryOut(bulk))
      case "lost after":
        return Effect.andThen(
          Effect.sync(() => carryOut(bulk)),
          broken(bulk.request, "ECONNRESET")
        )
      case "lost before":
        return broken(bulk.request, "ECONNRESET")
      case "refused":
        return broken(bulk.request, "ECONNREFUSED")
    }
  }

  const { layer, sent } = fakeClient((request) => {
    if (!request.path.includes("_bulk"))
      return answer(200, { _shards: { total: 1, successful: 1, failed: 0 } })
    const { body } = request
    const bytes = typeof body === "string" ? Buffer.byteLength(body) : (body?.length ?? 0)
    const bulk: Bulk = { request, lines: parse(body), bytes }
    const at = bulks.push(bulk) - 1
    load.now++
    load.most = Math.max(load.most, load.now)
    const fate = script.request?.(bulk, at) ?? "ok"
    return Effect.ensuring(
      Effect.flatMap(Effect.isEffect(fate) ? fate : Effect.succeed(fate), (one) => respond(bulk, one)),
      Effect.sync(() => load.now--)
    )
  }, script.options)

  return { layer, sent, bulks, applied, store, load }
}
