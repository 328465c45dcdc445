/**
 * The shards of an index. Each is a view of its own, because that is how the server scores: by the statistics of
 * the shard that a document is in.
 */
import { type Doc, type JsonObject, NotSimulated, type Target, type View } from "./model.ts"
import { murmur3 } from "./murmur.ts"
import { partsOf } from "./postings.ts"

export interface Shard {
  readonly view: View
  readonly index: string
  readonly number: number
  /** The filter of the alias that led here. */
  readonly filter: JsonObject | undefined
}

const settingOf = (view: View, name: string): number | undefined => {
  const value = view.settings[name]
  return value === undefined ? undefined : Number(value)
}

const hashOf = (routing: string): number => {
  const bytes = new Uint8Array(routing.length * 2)
  for (let at = 0; at < routing.length; at++) {
    const unit = routing.charCodeAt(at)
    bytes[at * 2] = unit & 0xff
    bytes[at * 2 + 1] = unit >>> 8
  }
  return murmur3(bytes, 0)
}

const floorMod = (value: number, by: number): number => ((value % by) + by) % by

/** The number of the shard that a routing value, or an id without one, belongs to. */
export const shardOf = (view: View, routing: string): number => {
  const shards = settingOf(view, "number_of_shards") ?? 1
  if (shards === 1) return 0
  if ((settingOf(view, "routing_partition_size") ?? 1) > 1) {
    throw new NotSimulated("setting [index.routing_partition_size]")
  }
  return floorMod(hashOf(routing), shards)
}

const kept = new WeakMap<View, ReadonlyArray<View>>()

const split = (view: View): ReadonlyArray<View> => {
  const count = settingOf(view, "number_of_shards") ?? 1
  if (count === 1) return [view]
  const docs = Array.from({ length: count }, (): Array<Doc> => [])
  for (const doc of view.docs) docs[shardOf(view, doc.routing ?? doc.id)]?.push(doc)
  return docs.map((own) => ({ ...view, docs: own }))
}

const viewsOf = (view: View): ReadonlyArray<View> => {
  const views = kept.get(view) ?? split(view)
  kept.set(view, views)
  return views
}

/**
 * The shards of all targets in the order in which the server puts equals: by number, then by the index's name.
 * `routing` leaves those that hold documents of these routing values.
 */
export const shardsOf = (
  targets: ReadonlyArray<Target>,
  routing: ReadonlyArray<string> | undefined
): ReadonlyArray<Shard> =>
  targets
    .flatMap(({ filter, view }) => {
      const wanted = routing?.map((value) => shardOf(view, value))
      return viewsOf(view).flatMap((own, number) =>
        wanted === undefined || wanted.includes(number)
          ? [{ view: own, index: view.name, number, filter }]
          : []
      )
    })
    .toSorted((a, b) => a.number - b.number || (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))

const places = new WeakMap<View, ReadonlyMap<Doc, number>>()

/** Lucene's numbers of the documents of a shard, in which nested objects have numbers of their own. */
export const placesOf = (view: View): ReadonlyMap<Doc, number> => {
  const known = places.get(view)
  if (known !== undefined) return known
  let next = 0
  const made = new Map(
    view.docs.map((doc) => {
      next += partsOf(doc).length
      return [doc, next - 1] as const
    })
  )
  places.set(view, made)
  return made
}

/** How many of those numbers there are. */
export const lastPlace = (view: View): number => {
  const last = view.docs.at(-1)
  return last === undefined ? 0 : (placesOf(view).get(last) ?? 0) + 1
}
