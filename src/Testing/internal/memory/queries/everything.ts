/** `match_all`, `match_none`, `ids`, `exists`. */
import { fieldOf, isMeta, namePattern, shardProblem, valuesOf } from "../fields.ts"
import { rewording } from "../malformed.ts"
import { isObject, type Json, type Matcher, NotSimulated, Problem } from "../model.ts"
import { illegal, isScalar, readText, tokenOf } from "../reading.ts"
import { constant, everything, nothing, type Query, type Reader, type Scope } from "../scope.ts"
import { plainText } from "../values.ts"
import {
  common,
  declaredCommon,
  type Declared,
  finish,
  missing,
  readDeclared,
  readSingles
} from "./options.ts"

export const matchAll: Reader = (body, _spot, reading) => {
  const options = rewording(() => readDeclared("match_all", body, declaredCommon("match_all", body)))
  return finish((_, boost) => everything(boost), options, reading)
}

export const matchNone: Reader = (body, _spot, reading) => {
  const options = readSingles("match_none", body, common("match_none", body))
  return finish(() => nothing, options, reading)
}

const idValues: Declared<ReadonlySet<string>> = {
  takes: (value) => value !== null && !isObject(value),
  read: (value) => {
    const values: ReadonlyArray<Json> = Array.isArray(value) ? value : [value]
    const bad = values.find((item) => !isScalar(item))
    if (bad !== undefined) {
      throw new Problem(400, "illegal_state_exception", `expected value but got [${tokenOf(bad)}]`)
    }
    return new Set(values.map(plainText))
  }
}

export const ids: Reader = (body, _spot, reading) => {
  const options = rewording(() =>
    readDeclared("ids", body, { ...declaredCommon("ids", body), values: idValues })
  )
  const { values = new Set<string>() } = options
  const query: Query = (_, boost) =>
    values.size === 0 ? nothing : constant((__, doc) => values.has(doc.id), boost)
  return finish(query, options, reading)
}

/** The fields that a name or pattern of `exists` means; an object means the fields below it. */
const existing = (scope: Scope, name: string): ReadonlyArray<string> => {
  const { fields, objects } = scope.view.mapping
  if (!name.includes("*")) {
    if (objects.has(name)) {
      const below = [...fields].flatMap(([known, { path }]) => (known.startsWith(`${name}.`) ? [path] : []))
      return [name, ...below]
    }
    const path = fields.get(name)?.path
    return path === undefined ? [] : [path]
  }
  const pattern = namePattern(name)
  // It would mean the fields of all documents, too.
  if (pattern.test("_id")) throw new NotSimulated(`exists on [${name}]`)
  return [...fields].flatMap(([known, { path }]) => (pattern.test(known) ? [path] : []))
}

/** The documents with a value of a field, or of any below an object. */
export const exists = (scope: Scope, name: string, boost: number): Matcher => {
  const meta = fieldOf(scope.view, name)
  if (meta !== undefined && isMeta(meta)) {
    if (name === "_source" || name === "_field_names") {
      throw shardProblem(`The ${name} field is not searchable`)
    }
    const values = valuesOf(meta)
    return constant((part, doc) => values(part, doc).length > 0, boost)
  }
  const names = existing(scope, name)
  return names.length === 0
    ? nothing
    : constant((part) => names.some((known) => part.exists.has(known)), boost)
}

export const existsQuery: Reader = (body, _spot, reading) => {
  const options = readSingles("exists", body, { ...common("exists", body), field: readText })
  const { field } = options
  if (field === undefined) throw missing(body, "[exists] must be provided with a [field]")
  if (field === "") throw illegal("field name is null or empty")
  return finish((scope, boost) => exists(scope, field, boost), options, reading)
}
