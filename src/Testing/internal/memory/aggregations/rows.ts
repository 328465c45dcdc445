/** What aggregations go over: documents, or nested objects, by shard. */
import { type Found, NotSimulated, type Part, type View } from "../model.ts"

/** A document that was found, or one of its nested objects, with the objects around it. */
export interface Row extends Found {
  /** From the document's root down, each with its nested path; empty for the root. */
  readonly around: ReadonlyArray<{ readonly path: string | undefined; readonly part: Part }>
  /** The nested path of the object itself. */
  readonly path: string | undefined
}

export type Rows = ReadonlyArray<Row>

const rowOf = (found: Found): Row => {
  if (found.doc.source["_doc_count"] !== undefined) throw new NotSimulated("field [_doc_count]")
  return { ...found, around: [], path: undefined }
}

/** All documents of a view, as rows. */
export const rowsOf = (view: View): Rows =>
  view.docs.map((doc) => rowOf({ view, doc, part: doc.root, score: 1 }))

/** The rows of each shard, in the order of shards. */
export const byShard = (rows: Rows): ReadonlyMap<View, Rows> => {
  const shards = new Map<View, Array<Row>>()
  for (const row of rows) {
    const shard = shards.get(row.view)
    if (shard === undefined) shards.set(row.view, [row])
    else shard.push(row)
  }
  return shards
}

/** The shards that rows come from. */
export const viewsOf = (rows: Rows): ReadonlyArray<View> => [...new Set(rows.map(({ view }) => view))]

/** In the order in which shards go over them. */
export const inOrder = (found: ReadonlyArray<Found>, views: ReadonlyArray<View>): Rows => {
  const places = new Map(views.map((view, at) => [view, at]))
  const place = ({ view }: Found): number => places.get(view) ?? 0
  return found.toSorted((a, b) => place(a) - place(b) || a.doc.order - b.doc.order).map(rowOf)
}

/** Groups rows by keys, in the order in which keys come first. */
export const group = <K>(rows: Rows, keysOf: (row: Row) => Iterable<K>): Map<K, Array<Row>> => {
  const groups = new Map<K, Array<Row>>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [row])
      else members.push(row)
    }
  }
  return groups
}
