/** Takes out of an answer what cannot be the same on two servers. */

export interface Rules {
  /** The name that the case's index had. */
  readonly index: string
  readonly ordered: boolean
  readonly scored: boolean
  /** Other cases write to the same index. */
  readonly shared: boolean
}

/** Numbers and names that differ from run to run, each replaced under its own key and nowhere else. */
const replaced: { readonly [key: string]: string } = {
  // How long it took.
  took: "time",
  // When it was made.
  creation_date: "date",
  "index.creation_date": "date",
  created_date_millis: "date",
  modified_date_millis: "date",
  // Random, and long; what they lead to is compared.
  pit_id: "id",
  _scroll_id: "id",
  // Node ids and names are the cluster's own.
  node: "node",
  cluster_name: "cluster",
  // What else the server has to do.
  number_of_pending_tasks: "number",
  task_max_waiting_in_queue_millis: "time"
}

/** Ids that the server makes: twenty letters from a clock and a counter. No id of a case is as long. */
const madeId = /^[\w-]{20}$/

/** What an index is given when it is made; `_na_` stands for none, and stays. */
const indexUuid = /^[\w-]{22}$/

/** The same behind the index's name, in reasons. */
const uuidInReason = /(?<=\/)[\w-]{22}(?=\])/g

/** What a search keeps between requests has a number of its node. */
const context = /\[\[[\w-]{22}\]\[\d+\] searcherId \[\w+\]\]/g

/** Where in the text of the request something stands: `[1:25]`. In memory there are values, and no text. */
const position = /\[-?\d+:-?\d+\]|(?<=Expected text at )\d+:\d+/g

/** The same in the words of the JSON parser, with the text. */
const parserPosition = /\s+(?:\(start marker )?at \[Source: [^]*?; line: \d+, column: \d+\]\)?/g

/** Sequence numbers count the writes to an index, those of other cases too. */
const sequence = /(seqNo) \[\d+\]/g

type Entry = readonly [string, unknown]
type Fields = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Hits without an order are brought into one: that of their indices and ids. */
const place = (hit: Fields): string => `${String(hit["_index"])} ${String(hit["_id"])}`

const sortHits = (hits: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  hits.every((hit) => isObject(hit) && "_id" in hit)
    ? hits.filter(isObject).toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    : hits

export const normalize = (answer: unknown, { index, ordered, scored, shared }: Rules): unknown => {
  const text = (value: string): string => value.replaceAll(index, "index")

  const reason = (value: string): string => {
    const placed = text(value)
      .replaceAll(parserPosition, "")
      .replaceAll(position, "[at]")
      .replaceAll(uuidInReason, "uuid")
      .replaceAll(context, "[context]")
    return shared ? placed.replaceAll(sequence, "$1 [n]") : placed
  }

  const entry = ([key, value]: Entry): ReadonlyArray<Entry> => {
    const name = text(key)
    const replacement = Object.hasOwn(replaced, key) ? replaced[key] : undefined
    if (replacement !== undefined && typeof value !== "object") return [[name, replacement]]
    // Scores come from term statistics; whether there is one is compared.
    if ((key === "_score" || key === "max_score") && typeof value === "number" && !scored) {
      return [[name, "number"]]
    }
    if (
      ["uuid", "index_uuid", "index.uuid"].includes(key) &&
      typeof value === "string" &&
      indexUuid.test(value)
    ) {
      return [[name, "uuid"]]
    }
    if (key === "_id" && typeof value === "string" && madeId.test(value)) return [[name, "made id"]]
    if (key === "_seq_no" && shared) return [[name, "number"]]
    if (key === "reason" && typeof value === "string") return [[name, reason(value)]]
    // The same position once more.
    if ((key === "line" || key === "col") && typeof value === "number") return []
    if (key === "hits" && Array.isArray(value)) return [[name, walk(ordered ? value : sortHits(value))]]
    return [[name, walk(value)]]
  }

  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return text(value)
    if (Array.isArray(value)) return value.map(walk)
    return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(entry)) : value
  }

  return walk(answer)
}
