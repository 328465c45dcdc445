/** What searches keep between requests, points in time and scrolls, each for as long as it was asked to. */
import { type ContextShard, pointInTimeId, readPointInTimeId, readScrollId, scrollId } from "./contextIds.ts"
import type { Executed } from "./execute.ts"
import { errorOf, type Json, type JsonObject, Problem } from "./model.ts"
import { nodeId } from "./nodes.ts"
import { illegal } from "./reading.ts"
import type { Shard } from "./shards.ts"

/** How far a scroll has come. */
export interface Scroll {
  readonly executed: Executed
  readonly size: number
  /** How many hits were given out. */
  readonly given: number
}

interface Kept<A> {
  readonly value: A
  readonly keepAlive: number
  readonly expires: number
}

/** The name of the node's run in errors. */
const session = "in-memory-session-0001"

const longest = 86_400_000

export const checkKeepAlive = (millis: number): void => {
  if (millis <= longest) return
  const days = Math.floor(millis / (longest / 10)) / 10
  throw illegal(
    `Keep alive for request (${days}d) is too large. It must be less than (1d). This limit can be set by changing the [search.max_keep_alive] cluster level setting.`
  )
}

const missing = ({ context }: ContextShard): Problem =>
  new Problem(
    404,
    "search_context_missing_exception",
    `No search context found for id [[${session}][${context}] searcherId [null]]`
  )

const allMissing = (
  shards: ReadonlyArray<ContextShard>,
  entry: (shard: ContextShard, reason: JsonObject) => JsonObject,
  more: JsonObject
): Problem => {
  const reasons = shards.map((shard) => errorOf(missing(shard)))
  return new Problem(404, "search_phase_execution_exception", "all shards failed", {
    root_cause: reasons,
    phase: "query",
    grouped: true,
    failed_shards: shards.map((shard, at): Json => entry(shard, reasons[at] ?? {})),
    ...more
  })
}

const missingPointInTime = (shards: ReadonlyArray<ContextShard>): Problem =>
  allMissing(shards, ({ index, shard }, reason) => ({ shard, index, node: nodeId, reason }), {})

const missingScroll = (shards: ReadonlyArray<ContextShard>): Problem => {
  const last = shards.at(-1)
  const cause = last === undefined ? {} : { caused_by: errorOf(missing(last)) }
  return allMissing(shards, (_, reason) => ({ shard: -1, index: null, reason }), cause)
}

/** All contexts of a cluster. */
export class Contexts {
  #count = 0
  readonly #points = new Map<string, Kept<ReadonlyArray<Shard>>>()
  readonly #scrolls = new Map<string, Kept<Scroll>>()

  #numbered(shards: ReadonlyArray<Shard>): ReadonlyArray<ContextShard> {
    return shards.map(({ index, number }) => ({ index, shard: number, context: ++this.#count }))
  }

  #expire(now: number): void {
    for (const kept of [this.#points, this.#scrolls]) {
      for (const [id, { expires }] of kept) if (expires < now) kept.delete(id)
    }
  }

  /** Opens a point in time and gives its id. */
  open(shards: ReadonlyArray<Shard>, keepAlive: number, now: number): string {
    const id = pointInTimeId(this.#numbered(shards))
    if (shards.length > 0) this.#points.set(id, { value: shards, keepAlive, expires: now + keepAlive })
    return id
  }

  /** The shards as they were when a point in time was opened. */
  pointInTime(id: string, keepAlive: number | undefined, now: number): ReadonlyArray<Shard> {
    this.#expire(now)
    const parts = readPointInTimeId(id)
    if (parts.length === 0) return []
    const kept = this.#points.get(id)
    if (kept === undefined) throw missingPointInTime(parts)
    const longer = Math.max(keepAlive ?? kept.keepAlive, kept.keepAlive)
    this.#points.set(id, { ...kept, keepAlive: longer, expires: now + longer })
    return kept.value
  }

  /** How many shards were let go; `undefined` where there was nothing left to let go of. */
  close(id: string, now: number): number | undefined {
    this.#expire(now)
    const parts = readPointInTimeId(id)
    if (parts.length === 0) return 0
    return this.#points.delete(id) ? parts.length : undefined
  }

  /** Begins a scroll and gives its id. */
  begin(shards: ReadonlyArray<Shard>, scroll: Scroll, keepAlive: number, now: number): string {
    const id = scrollId(this.#numbered(shards))
    this.#scrolls.set(id, { value: scroll, keepAlive, expires: now + keepAlive })
    return id
  }

  /** The next hits of a scroll. Without a new time to keep it this is its end. */
  next(
    id: string,
    keepAlive: number | undefined,
    now: number
  ): { readonly executed: Executed; readonly from: number; readonly to: number } {
    this.#expire(now)
    const parts = readScrollId(id)
    const kept = this.#scrolls.get(id)
    if (kept === undefined) throw missingScroll(parts)
    const { executed, given, size } = kept.value
    if (keepAlive === undefined || keepAlive > longest) this.#scrolls.delete(id)
    else {
      const value = { executed, size, given: given + size }
      this.#scrolls.set(id, { value, keepAlive, expires: now + keepAlive })
    }
    return { executed, from: given, to: given + size }
  }

  /** How many shards were let go. */
  clear(ids: ReadonlyArray<string>, now: number): number {
    this.#expire(now)
    const all = ids.map((id) => [id, readScrollId(id)] as const)
    return all.reduce((count, [id, parts]) => count + (this.#scrolls.delete(id) ? parts.length : 0), 0)
  }

  clearAll(): void {
    this.#scrolls.clear()
  }
}
