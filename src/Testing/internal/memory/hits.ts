/** Hits as answers show them. */
import { docvalueFetcher, type Fetched, fieldFetcher } from "./fetchFields.ts"
import type { HitOptions, SourceOptions } from "./hitOptions.ts"
import { hashOrder } from "./javaText.ts"
import {
  type Doc,
  isObject,
  type Json,
  type JsonObject,
  type Matcher,
  NotSimulated,
  type Part
} from "./model.ts"
import { compareText } from "./order.ts"
import { innerHitsOf } from "./innerHits.ts"
import type { Render } from "./hitTypes.ts"
import { type Candidate, type SortKey, type SortValue, showFloat } from "./sortKeys.ts"
import { filterSource } from "./sourceFilter.ts"

/** A float as JSON has it. */
export const showScore = (score: number): Json => showFloat(score)

const sourceOf = (
  part: Part,
  path: string | undefined,
  { source, storedFields }: HitOptions
): JsonObject | undefined => {
  if (source === false) return undefined
  if (source === undefined || source === true) {
    const asked = storedFields === undefined || storedFields.includes("_source") || source === true
    return asked ? part.source : undefined
  }
  if (path === undefined) return filtered(part.source, source)
  // The names that are shown are those from the root of the document.
  const names = path.split(".")
  const whole = names.reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), part.source)
  let shown: Json | undefined = filtered(whole, source)
  for (const name of names) shown = isObject(shown) ? shown[name] : undefined
  return isObject(shown) ? shown : {}
}

const filtered = (source: JsonObject, { excludes, includes }: SourceOptions): JsonObject =>
  filterSource(source, { includes, excludes })

const matchedQueries = (
  matchers: ReadonlyMap<string, Matcher>,
  { doc, part }: Candidate,
  scores: boolean
): Json | undefined => {
  const matched = hashOrder([...matchers.keys()]).flatMap((name) => {
    const score = matchers.get(name)?.(part, doc)
    return score === undefined ? [] : [[name, score] as const]
  })
  if (matched.length === 0) return undefined
  if (!scores) return matched.map(([name]) => name)
  return Object.fromEntries(matched.map(([name, score]) => [name, showScore(score)]))
}

const nothingFetched: Fetched = { fields: {}, ignored: {} }

const orNothing = (object: JsonObject): JsonObject | undefined =>
  Object.keys(object).length === 0 ? undefined : object

/** Leaves out what is `undefined`. */
const present = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

const ignoredOf = ({ ignored }: Doc): ReadonlyArray<string> | undefined =>
  ignored.length === 0 ? undefined : [...new Set(ignored)].toSorted(compareText)

/** Makes hits of the documents of one shard. */
export const hitRenderer: Render = ({ inner, named, namedScores, options, scope }) => {
  // The server then answers with numbers that are none.
  if (options.seqNo && inner.length > 0) throw new NotSimulated("inner_hits with [seq_no_primary_term]")
  const fetch = options.fields === undefined ? undefined : fieldFetcher(scope, options.fields)
  const docvalues =
    options.docvalueFields === undefined ? undefined : docvalueFetcher(scope, options.docvalueFields)
  const matchers = new Map([...named].map(([name, query]) => [name, query(scope, 1)] as const))
  const innerHits = innerHitsOf(inner, scope, hitRenderer)
  return (shown) => {
    const { candidate, collapsed, nested, score, sort } = shown
    const { doc, part } = candidate
    const root = nested === undefined
    const fetched = fetch === undefined || !root ? nothingFetched : fetch(doc)
    const group = collapsed?.value === undefined ? {} : { [collapsed.field]: [collapsed.value] }
    return present({
      _index: doc.index,
      _id: options.noStoredFields ? undefined : doc.id,
      _nested: nested?.shown,
      _version: options.version ? doc.version : undefined,
      _seq_no: options.seqNo ? doc.seqNo : undefined,
      _primary_term: options.seqNo ? doc.primaryTerm : undefined,
      _score: score === undefined ? null : showScore(score),
      _routing: options.noStoredFields || !root ? undefined : doc.routing,
      _ignored: options.noStoredFields || !root ? undefined : ignoredOf(doc),
      _source: options.noStoredFields ? undefined : sourceOf(part, nested?.path, options),
      fields: orNothing({ ...docvalues?.(part, doc), ...fetched.fields, ...group }),
      ignored_field_values: orNothing(fetched.ignored),
      matched_queries: matchedQueries(matchers, candidate, namedScores),
      sort,
      inner_hits: orNothing(innerHits(shown))
    })
  }
}

/** The sort values of a hit; `single` tells of each whether all shards sort by the same type. */
export const showSort = (
  keys: ReadonlyArray<SortKey>,
  values: ReadonlyArray<SortValue>,
  single: ReadonlyArray<boolean>
): ReadonlyArray<Json> | undefined =>
  keys.length === 0 ? undefined : keys.map((key, at) => key.show(values[at] ?? null, single[at] ?? true))
