/** Parts of a scroll or of a point in time, for those who read them side by side. */
import { unpack } from "./base64.ts"
import { type Doc, NotSimulated } from "./model.ts"
import { murmur3 } from "./murmur.ts"
import { illegal } from "./reading.ts"
import type { SearchRequest, Slice } from "./request.ts"
import { lastPlace, type Shard } from "./shards.ts"

export type InSlice = (doc: Doc, place: number) => boolean

const all: InSlice = () => true
const none: InSlice = () => false

/** The bytes of an id as the index keeps it: packed digits, packed Base64, or UTF-8. */
const encodeId = (id: string): Uint8Array => {
  if (/^\d+$/.test(id)) {
    const digits = id.length % 2 === 0 ? id : `${id}f`
    const pairs = digits.match(/../g) ?? []
    return new Uint8Array([0xfe, ...pairs.map((pair) => Number.parseInt(pair, 16))])
  }
  const packed = packBase64(id)
  if (packed !== undefined) return packed
  return new Uint8Array([0xff, ...new TextEncoder().encode(id)])
}

/** The bytes of an id that is Base64; `undefined` where a decoder would have to guess. */
const packBase64 = (id: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9_-]+$/.test(id) || id.length % 4 === 1) return undefined
  const { bytes, rest } = unpack(id)
  if (rest !== 0) return undefined
  const [first = 0] = bytes
  return new Uint8Array(first >= 0xfd ? [0xfd, ...bytes] : bytes)
}

const byId =
  (id: number, max: number): InSlice =>
  (doc) => {
    const hash = murmur3(encodeId(doc.id), 7919)
    return ((hash % max) + max) % max === id
  }

/** Even runs of places, the first of which are longer by one where they do not come out even. */
const byPlace = (shard: Shard, id: number, max: number): InSlice => {
  const size = Math.floor(lastPlace(shard.view) / max)
  const rest = lastPlace(shard.view) % max
  const start = id * size + Math.min(id, rest)
  const end = start + size + (id < rest ? 1 : 0)
  return (_, place) => place >= start && place < end
}

/** Which documents of a shard belong to a slice; `index` is the shard's place among `shards`. */
export const slicer = (
  shard: Shard,
  index: number,
  shards: number,
  { field, id, max }: Slice,
  request: SearchRequest
): InSlice => {
  if (max <= 1) throw illegal("max must be greater than 1")
  const most = Number(shard.view.settings["max_slices_per_scroll"] ?? 1024)
  if (max > most) {
    throw illegal(
      `The number of slices [${max}] is too large. It must be less than [${most}]. This limit can be set by changing the [index.max_slices_per_scroll] index level setting.`
    )
  }
  if (field !== undefined && field !== "_id") throw new NotSimulated("slice by [field]")
  const inShard = (own: number, count: number): InSlice =>
    request.pointInTime !== undefined && field === undefined ? byPlace(shard, own, count) : byId(own, count)
  if (shards === 1) return inShard(id, max)
  if (max < shards) return index % max === id ? all : none
  if (id % shards !== index) return none
  const count = Math.floor(max / shards) + (max % shards > index ? 1 : 0)
  return count === 1 ? all : inShard(Math.floor(id / shards), count)
}
