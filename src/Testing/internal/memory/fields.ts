/** The fields that queries and sorts meet: those of the mapping, and those that every document has. */
import { type Doc, type Field, NotSimulated, type Part, Problem, type Value, type View } from "./model.ts"
import { illegal } from "./reading.ts"

export type Family = "integer" | "float" | "date" | "boolean" | "ip" | "keyword" | "text" | "binary" | "meta"

const families: { readonly [type: string]: Family } = {
  long: "integer",
  integer: "integer",
  short: "integer",
  byte: "integer",
  unsigned_long: "integer",
  double: "float",
  float: "float",
  half_float: "float",
  scaled_float: "float",
  date: "date",
  date_nanos: "date",
  boolean: "boolean",
  ip: "ip",
  keyword: "keyword",
  text: "text",
  match_only_text: "text",
  binary: "binary",
  _id: "meta",
  _index: "meta",
  _routing: "meta",
  _ignored: "meta",
  _seq_no: "integer",
  _version: "meta",
  _source: "meta",
  _field_names: "meta"
}

export const familyOf = (field: Field): Family => {
  const family = families[field.type]
  if (family === undefined) throw new NotSimulated(`queries on fields of type [${field.type}]`)
  return family
}

const metaField = (name: string): readonly [string, Field] => [
  name,
  { path: name, type: name, parameters: { type: name }, nested: undefined, sourcePath: name }
]

const metaFields: ReadonlyMap<string, Field> = new Map(
  ["_id", "_index", "_routing", "_ignored", "_seq_no", "_version", "_source", "_field_names"].map(metaField)
)

/** Fields of every document that are not simulated: nothing can be said of them, not even that there are none. */
const unknownMeta: ReadonlySet<string> = new Set([
  "_doc_count",
  "_tier",
  "_nested_path",
  "_feature",
  "_tsid",
  "_ts_routing_hash",
  "_data_stream_timestamp",
  "_ignored_source",
  "_recovery_source",
  "_inference_fields"
])

export const isMeta = (field: Field): boolean => metaFields.has(field.path)

/** The field of a name; `undefined` for one that the mapping does not have. */
export const fieldOf = (view: View, name: string): Field | undefined => {
  if (unknownMeta.has(name)) throw new NotSimulated(`field [${name}]`)
  return view.mapping.fields.get(name) ?? metaFields.get(name)
}

/** What `*` in names of fields stands for: any text. */
export const namePattern = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*")}$`, "su")

export const isIndexed = (field: Field): boolean => field.parameters["index"] !== false

export const hasDocValues = (field: Field): boolean =>
  field.parameters["doc_values"] !== false && !["text", "match_only_text", "binary"].includes(field.type)

/** Refuses to search a field that has neither an index nor doc values. */
export const checkSearchable = (field: Field): void => {
  if (isIndexed(field) || hasDocValues(field)) return
  throw illegal(`Cannot search on field [${field.path}] since it is not indexed nor has doc values.`)
}

export const shardProblem = (reason: string): Problem => new Problem(400, "query_shard_exception", reason)

const none: ReadonlyArray<Value> = []

/** How the values of a field are read. */
export const valuesOf = (field: Field): ((part: Part, doc: Doc) => ReadonlyArray<Value>) => {
  switch (field.path) {
    case "_id":
      return (_, doc) => [doc.id]
    case "_index":
      return (_, doc) => [doc.index]
    case "_routing":
      return (_, doc) => (doc.routing === undefined ? none : [doc.routing])
    case "_ignored":
      return (_, doc) => doc.ignored
    case "_seq_no":
      return (_, doc) => [doc.seqNo]
    case "_version":
      return (_, doc) => [doc.version]
    default:
      return (part) => part.values.get(field.path) ?? none
  }
}
