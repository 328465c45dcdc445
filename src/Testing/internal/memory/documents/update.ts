/** Updates: a part of a document that is merged into it. */
import { contentParse, Malformed, nameAt, reading, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { readBoolean, tokenOf } from "../reading.ts"
import { filterSource, readSourceFilter, type SourceFilter } from "../sourceFilter.ts"
import { suggest } from "../suggest.ts"
import type { Index } from "../state.ts"
import {
  type Conditions,
  currentDoc,
  documentMissing,
  faultsOf,
  primaryTerm,
  seqNoConflict,
  unconditional,
  write,
  type Written
} from "./engine.ts"
import { checkSeqNo } from "./requests.ts"

export interface Update {
  readonly id: string
  readonly routing: string | undefined
  readonly conditions: Conditions
  readonly retries: number
  readonly doc: JsonObject | undefined
  readonly upsert: JsonObject | undefined
  readonly docAsUpsert: boolean
  readonly detectNoop: boolean
  readonly hasScript: boolean
  /** What of the document is returned, if anything. */
  readonly source: SourceFilter | undefined
}

const parser = "UpdateRequest"

const fields: ReadonlyArray<string> = [
  "script",
  "scripted_upsert",
  "upsert",
  "doc",
  "doc_as_upsert",
  "detect_noop",
  "_source",
  "if_seq_no",
  "if_primary_term"
]

const unsupportedValue = (body: JsonObject, name: string): Malformed =>
  contentParse(
    valueAt(body, name),
    `[${parser}] ${name} doesn't support values of type: ${tokenOf(body[name])}`
  )

const objectAt = (body: JsonObject, name: string): JsonObject | undefined => {
  const value = body[name]
  if (value === undefined) return undefined
  if (!isObject(value)) throw unsupportedValue(body, name)
  return value
}

const flagAt = (body: JsonObject, name: string, unset: boolean): boolean => {
  const value = body[name]
  if (value === undefined) return unset
  if (typeof value !== "boolean" && typeof value !== "string") throw unsupportedValue(body, name)
  return reading(parser, body, name, () => readBoolean(value, valueAt(body, name)))
}

const longAt = (body: JsonObject, name: string, unset: number | undefined): number | undefined => {
  const value = body[name]
  if (value === undefined) return unset
  if (typeof value !== "number" && typeof value !== "string") throw unsupportedValue(body, name)
  return reading(parser, body, name, () => {
    if (/^[+-]?\d+(\.\d*)?$/.test(String(value))) return Math.trunc(Number(value))
    throw illegalArgument(`For input string: "${String(value)}"`)
  })
}

const filterAt = (body: JsonObject, unset: SourceFilter | undefined): SourceFilter | undefined => {
  const value = body["_source"]
  if (value === undefined) return unset
  if (typeof value === "number" || typeof value === "bigint" || value === null) {
    throw unsupportedValue(body, "_source")
  }
  const filter = readSourceFilter(value)
  if (filter === undefined) throw new NotSimulated("_source of this form")
  return filter
}

/** What an update says outside of its body. */
export type UpdateHead = Pick<Update, "id" | "routing" | "conditions" | "retries" | "source">

/** Reads the body of an update; throws {@link Malformed} where it is none. */
export const readUpdate = (body: Json, head: UpdateHead): Update => {
  if (!isObject(body)) {
    const reason = `[1:1] [${parser}] Expected START_OBJECT but was: ${tokenOf(body)}`
    throw new Problem(400, "x_content_parse_exception", reason)
  }
  for (const name of Object.keys(body)) {
    if (fields.includes(name)) continue
    throw contentParse(nameAt(body, name), `[${parser}] unknown field [${name}]${suggest(name, fields)}`)
  }
  const conditions: Conditions = {
    ...head.conditions,
    ifSeqNo: longAt(body, "if_seq_no", head.conditions.ifSeqNo),
    ifPrimaryTerm: longAt(body, "if_primary_term", head.conditions.ifPrimaryTerm)
  }
  checkSeqNo(conditions.ifSeqNo, conditions.ifPrimaryTerm)
  flagAt(body, "scripted_upsert", false)
  return {
    ...head,
    conditions,
    doc: objectAt(body, "doc"),
    upsert: objectAt(body, "upsert"),
    docAsUpsert: flagAt(body, "doc_as_upsert", false),
    detectNoop: flagAt(body, "detect_noop", true),
    hasScript: body["script"] !== undefined,
    source: filterAt(body, head.source)
  }
}

/** What is wrong with an update as a whole. */
export const updateFaults = (update: Update): ReadonlyArray<string> => {
  const { conditions, doc, docAsUpsert, hasScript, id, retries, upsert } = update
  const faults: Array<string> = []
  if (id === "") faults.push("id is missing")
  faults.push(...faultsOf(conditions))
  if (conditions.ifSeqNo !== undefined) {
    if (retries > 0) faults.push("compare and write operations can not be retried")
    if (docAsUpsert) faults.push("compare and write operations can not be used with upsert")
    if (upsert !== undefined) {
      faults.push("upsert requests don't support `if_seq_no` and `if_primary_term`")
    }
  }
  if (!hasScript && doc === undefined) faults.push("script or doc is missing")
  if (hasScript && doc !== undefined) faults.push("can't provide both script and doc")
  if (doc === undefined && docAsUpsert) faults.push("doc must be specified if doc_as_upsert is enabled")
  return faults
}

export const same = (a: Json | undefined, b: Json | undefined): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]))
  }
  if (isObject(a) && isObject(b)) {
    const [left, right] = [Object.keys(a), Object.keys(b)]
    return (
      left.length === right.length && left.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
    )
  }
  return a === b
}

/** Objects are merged, all else is replaced. */
export const mergeSource = (source: JsonObject, changes: JsonObject): JsonObject => {
  const merged: { [name: string]: Json } = {}
  for (const [name, value] of Object.entries(source)) if (value !== undefined) merged[name] = value
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue
    const before = merged[name]
    merged[name] = isObject(before) && isObject(value) ? mergeSource(before, value) : value
  }
  return merged
}

export interface Updated {
  readonly written: Written | "noop"
  readonly version: number
  readonly seqNo: number
  readonly source: JsonObject
}

const done = (written: Written, source: JsonObject): Updated => ({
  written,
  version: written.version,
  seqNo: written.seqNo,
  source
})

export const applyUpdate = (index: Index, update: Update, now: number): Updated => {
  const { conditions, detectNoop, doc, docAsUpsert, hasScript, id, routing } = update
  if (hasScript || doc === undefined) throw new NotSimulated("scripts")
  const address = { id, routing }
  const existing = currentDoc(index, address, now)
  if (existing === undefined) {
    const source = update.upsert ?? (docAsUpsert ? doc : undefined)
    if (source === undefined) throw documentMissing(index, address)
    return done(write(index, { id, routing, source, create: true, conditions: unconditional }, now), source)
  }
  const { ifPrimaryTerm, ifSeqNo } = conditions
  if (ifSeqNo !== undefined && (existing.seqNo !== ifSeqNo || existing.primaryTerm !== ifPrimaryTerm)) {
    throw seqNoConflict(index, address, conditions, existing)
  }
  const source = mergeSource(existing.source, doc)
  if (detectNoop && same(source, existing.source)) {
    return { written: "noop", version: existing.version, seqNo: existing.seqNo, source: existing.source }
  }
  const kept = routing ?? existing.routing
  return done(
    write(index, { id, routing: kept, source, create: false, conditions: unconditional }, now),
    source
  )
}

/** The document as the answer to an update shows it. */
export const shownSource = ({ seqNo, source }: Updated, filter: SourceFilter | undefined): JsonObject =>
  filter?.enabled === true
    ? {
        get: {
          _seq_no: seqNo,
          _primary_term: primaryTerm,
          found: true,
          _source: filterSource(source, filter)
        }
      }
    : {}
