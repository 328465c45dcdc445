/**
 * The ids of points in time and of scrolls. Like the server's they say which shards they are of, and begin as
 * those do, so that any other text is refused with the same words.
 */
import { decodeBase64, encodeBase64 } from "./base64.ts"
import { isObject, type Json, type JsonObject, Problem } from "./model.ts"
import { illegal } from "./reading.ts"

/** A shard's part of a context. */
export interface ContextShard {
  readonly index: string
  readonly shard: number
  /** Counts the contexts of the node. */
  readonly context: number
}

type Bytes = ReadonlyArray<number>

const bytesOf = (text: string): Bytes => [...new TextEncoder().encode(text)]

const parse = (bytes: Bytes): Json | undefined => {
  try {
    const json: Json = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes)))
    return json
  } catch {
    return undefined
  }
}

const shardsOf = (bytes: Bytes): ReadonlyArray<ContextShard> | undefined => {
  const json = parse(bytes)
  if (!Array.isArray(json)) return undefined
  return json.flatMap((item: Json) =>
    isObject(item)
      ? [{ index: String(item["index"]), shard: Number(item["shard"]), context: Number(item["context"]) }]
      : []
  )
}

const endOfFile = (reason: string | undefined): JsonObject =>
  reason === undefined
    ? {
        type: "e_o_f_exception",
        reason: null,
        caused_by: { type: "buffer_underflow_exception", reason: null }
      }
    : { type: "e_o_f_exception", reason }

interface Counted {
  readonly number: number
  readonly rest: Bytes
}

/** A number in as many bytes as it needs, and what follows it; `undefined` where the bytes end before. */
const readNumber = (bytes: Bytes): Counted | undefined => {
  let number = 0
  for (const [at, byte] of bytes.entries()) {
    number += (byte & 0x7f) * 2 ** (7 * at)
    if (byte < 0x80) return { number, rest: bytes.slice(at + 1) }
  }
  return undefined
}

/** The version of the wire format that ids of points in time begin with. */
const version = 9_458_006
const versionBytes: Bytes = [0xd6, 0xa2, 0xc1, 0x04]

/** That of a point in time without any shard. */
const emptyPointInTime = encodeBase64([...versionBytes, 0, 0])

export const pointInTimeId = (shards: ReadonlyArray<ContextShard>): string =>
  shards.length === 0
    ? emptyPointInTime
    : encodeBase64([...versionBytes, 1, ...bytesOf(JSON.stringify(shards))])

const unreadable = (cause: JsonObject): Problem => {
  const { reason } = cause
  const shown = reason === null ? "java.io.EOFException" : `java.io.EOFException: ${String(reason)}`
  return illegal(shown, { caused_by: cause })
}

export const readPointInTimeId = (id: string): ReadonlyArray<ContextShard> => {
  if (id === emptyPointInTime) return []
  const counted = readNumber(decodeBase64(id))
  if (counted === undefined) throw unreadable(endOfFile(undefined))
  if (counted.number !== version) {
    throw illegal(`unknown transport version [${counted.number}] reading search context id`)
  }
  const [, ...rest] = counted.rest
  const shards = shardsOf(rest)
  if (shards === undefined) throw unreadable(endOfFile(undefined))
  return shards
}

const scrollMark = bytesOf("\u0014include_context_uuid\u000dqueryAndFetch")

export const scrollId = (shards: ReadonlyArray<ContextShard>): string =>
  encodeBase64([...scrollMark, ...bytesOf(JSON.stringify(shards))])

const unreadableScroll = (cause: JsonObject): Problem =>
  illegal("Cannot parse scroll id", { caused_by: cause })

const decodeScroll = (id: string): Bytes => {
  try {
    return decodeBase64(id)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw unreadableScroll({ type: thrown.type, reason: thrown.reason })
  }
}

export const readScrollId = (id: string): ReadonlyArray<ContextShard> => {
  const bytes = decodeScroll(id)
  if (scrollMark.every((byte, at) => byte === bytes[at])) {
    const shards = shardsOf(bytes.slice(scrollMark.length))
    if (shards !== undefined) return shards
  }
  const counted = readNumber(bytes)
  if (counted === undefined) throw unreadableScroll(endOfFile(undefined))
  const { number, rest } = counted
  throw unreadableScroll(
    number > rest.length
      ? endOfFile(`tried to read: ${number} bytes but only ${rest.length} remaining`)
      : { type: "illegal_argument_exception", reason: "Not all bytes were read" }
  )
}
