/** `term` and `terms`, with the lookup of terms in a document. */
import { checkSearchable, familyOf, fieldOf, isIndexed, shardProblem } from "../fields.ts"
import { contentParse, nameAt, parsing, valueAt } from "../malformed.ts"
import {
  type Field,
  isObject,
  type Json,
  type JsonObject,
  type Matcher,
  NotSimulated,
  type Searchable
} from "../model.ts"
import { illegal, isScalar, readBoolean, readText, tokenOf, unsupported } from "../reading.ts"
import { constant, everything, nothing, type Query, type Reader, type Scope } from "../scope.ts"
import { plainText } from "../values.ts"
import {
  boostOf,
  common,
  entriesOf,
  finish,
  missing,
  noFieldName,
  onlyField,
  readOptions
} from "./options.ts"
import { matchTerm, matchTerms, never, normalize } from "./term.ts"

/** Lower case of ASCII letters alone: what ignoring case means for terms. */
export const foldAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

const ignoringCase = (scope: Scope, field: Field, value: Json, boost: number): Matcher => {
  const text = foldAscii(plainText(value))
  if (field.path === "_index") {
    return foldAscii(scope.view.name) === text ? everything(boost) : nothing
  }
  if (field.path === "_id") return never
  checkSearchable(field)
  const family = familyOf(field)
  if (family !== "keyword" && family !== "text") {
    throw shardProblem(
      `[${field.path}] field which is of type [${field.type}], does not support case insensitive term queries`
    )
  }
  const wanted = foldAscii(normalize(scope, field, text))
  return matchTerms(scope, field, (term) => foldAscii(term) === wanted, boost)
}

export const term: Reader = (body, _spot, reading) => {
  const found = onlyField("term", body)
  if (found === undefined || found.value === null) throw noFieldName()
  const { field: name, value } = found
  if (Array.isArray(value)) {
    throw parsing(valueAt(body, name), "[term] query does not support array of values")
  }
  const holder: JsonObject = isObject(value) ? value : { value }
  const options = readOptions("term", holder, {
    ...common("term", { [name]: holder }),
    value: (json) => json,
    case_insensitive: readBoolean
  })
  const wanted = options.value
  if (wanted === undefined || wanted === null) throw illegal("value cannot be null")
  const query: Query = (scope, boost) => {
    const field = fieldOf(scope.view, name)
    if (field === undefined) return nothing
    return options.case_insensitive === true
      ? ignoringCase(scope, field, wanted, boost)
      : matchTerm(scope, field, wanted, boost)
  }
  return finish(query, options, reading)
}

/** The terms of a query, which a lookup only knows when the search begins. */
type Terms = (scope: Scope) => ReadonlyArray<Json>

const extract = (source: Json | undefined, path: ReadonlyArray<string>): ReadonlyArray<Json> => {
  if (source === undefined || source === null) return []
  if (Array.isArray(source)) return source.flatMap((item: Json) => extract(item, path))
  if (path.length === 0) return [source]
  if (!isObject(source)) return []
  // A name can have dots of its own, so every head of the path is tried.
  return path.flatMap((_, at) => {
    const name = path.slice(0, at + 1).join(".")
    return Object.hasOwn(source, name) ? extract(source[name], path.slice(at + 1)) : []
  })
}

const lookupTable = ["index", "id", "path", "routing"] as const

const readLookup = (holder: JsonObject, reading: Parameters<Reader>[2]): Terms => {
  const read: { [name: string]: string } = {}
  for (const [name, value] of entriesOf(holder)) {
    if (name === "store") throw new NotSimulated("terms lookup with [store]")
    if (!lookupTable.some((known) => known === name)) {
      throw contentParse(nameAt(holder, name), `[terms_lookup] unknown field [${name}]`)
    }
    if (typeof value !== "string") {
      throw contentParse(
        valueAt(holder, name),
        `[terms_lookup] ${name} doesn't support values of type: ${tokenOf(value)}`
      )
    }
    read[name] = value
  }
  const { id, index, path, routing } = read
  const absent = Object.entries({ index, id, path }).flatMap(([name, value]) =>
    value === undefined ? [name] : []
  )
  if (index === undefined || id === undefined || path === undefined) {
    throw illegal(`Required [${absent.join(", ")}]`)
  }
  let terms: ReadonlyArray<Json> | undefined
  const fetch = (cluster: Searchable) =>
    (terms ??= extract(cluster.get(index, id, routing)?.source, path.split(".")))
  reading.before.push(fetch)
  return ({ cluster }) => fetch(cluster)
}

const readTerms = (name: string, values: ReadonlyArray<Json>): Terms => {
  values.forEach((value, at) => {
    if (value === null) throw parsing(valueAt(values, at), "No value specified for terms query")
    if (Array.isArray(value)) {
      throw parsing(valueAt(values, at), `[terms] unknown token [END_ARRAY] after [${name}]`)
    }
    if (!isScalar(value)) throw new NotSimulated("objects as terms")
  })
  return () => values
}

const anyTerm = (scope: Scope, field: Field, values: ReadonlyArray<Json>, boost: number): Matcher => {
  checkSearchable(field)
  const family = familyOf(field)
  if ((family === "keyword" || family === "text") && isIndexed(field)) {
    const wanted = new Set(values.map((value) => normalize(scope, field, plainText(value))))
    return matchTerms(scope, field, (term) => wanted.has(term), boost)
  }
  const matchers = values.map((value) => matchTerm(scope, field, value, 1))
  if (matchers.every((matcher) => matcher === nothing)) return nothing
  return constant((part, doc) => matchers.some((matcher) => matcher(part, doc) !== undefined), boost)
}

export const terms: Reader = (body, _spot, reading) => {
  let found: { readonly field: string; readonly terms: Terms } | undefined
  const options: { boost?: number; _name?: string } = {}
  for (const [name, value] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (Array.isArray(value) || isObject(value)) {
      if (found !== undefined) throw parsing(spot, "[terms] query does not support multiple fields")
      found = {
        field: name,
        terms: isObject(value) ? readLookup(value, reading) : readTerms(name, value)
      }
    } else if (name === "boost") options.boost = boostOf("terms", body)(value, spot)
    else if (name === "_name") options._name = readText(value, spot)
    else throw unsupported("terms", name, spot)
  }
  if (found === undefined) {
    throw missing(
      body,
      "[terms] query requires a field name, followed by array of terms or a document lookup specification"
    )
  }
  const { field: name, terms } = found
  const query: Query = (scope, boost) => {
    const values = terms(scope)
    if (values.length === 0) return nothing
    const most = Number(scope.view.settings["max_terms_count"] ?? 65_536)
    if (values.length > most) {
      throw illegal(
        `The number of terms [${values.length}] used in the Terms Query request has exceeded the allowed maximum of [${most}]. This maximum can be set by changing the [index.max_terms_count] index level setting.`
      )
    }
    const field = fieldOf(scope.view, name)
    return field === undefined ? nothing : anyTerm(scope, field, values, boost)
  }
  return finish(query, options, reading)
}
