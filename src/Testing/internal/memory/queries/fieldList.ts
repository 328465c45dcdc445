/** Lists of fields with boosts, as `multi_match` and the query strings take them: `["title^2", "body.*"]`. */
import { familyOf, fieldOf, namePattern } from "../fields.ts"
import { valueAt } from "../malformed.ts"
import { type Json, NotSimulated } from "../model.ts"
import { illegal, parseDouble, readText } from "../reading.ts"
import { hashOrder } from "../javaText.ts"
import type { Scope } from "../scope.ts"
import type { Option } from "./options.ts"

export interface BoostedField {
  readonly name: string
  readonly boost: number
}

const parse = (text: string): BoostedField => {
  const at = text.indexOf("^")
  if (at === -1) return { name: text, boost: 1 }
  return { name: text.slice(0, at), boost: Math.fround(parseDouble(text.slice(at + 1))) }
}

export const readFields: Option<ReadonlyArray<BoostedField>> = (value, spot) => {
  if (!Array.isArray(value)) return [parse(readText(value, spot))]
  return value.map((item: Json, at) => parse(readText(item, valueAt(value, at))))
}

const unsearchable = new Set(["binary", "_source", "_field_names", "_version", "_seq_no"])

/** Whether a pattern reaches a field, which those of documents as a whole and those without terms are not. */
const isReached = (scope: Scope, name: string): boolean => {
  const field = fieldOf(scope.view, name)
  if (field === undefined || field.path.startsWith("_") || unsearchable.has(field.type)) return false
  // Throws for types that are not simulated.
  familyOf(field)
  return true
}

const resolve = (scope: Scope, { boost, name }: BoostedField): ReadonlyArray<BoostedField> => {
  if (!name.includes("*")) {
    const field = fieldOf(scope.view, name)
    return field === undefined ? [] : [{ name: field.path, boost }]
  }
  const pattern = namePattern(name)
  // Unlike all fields, those of a pattern can be those of documents as a whole.
  if (name !== "*" && ["_id", "_index", "_routing", "_ignored"].some((meta) => pattern.test(meta))) {
    throw new NotSimulated(`fields by the pattern [${name}]`)
  }
  const names = [...scope.view.mapping.fields.keys()]
  return names.flatMap((known) => {
    if (!pattern.test(known) || !isReached(scope, known)) return []
    return [{ name: fieldOf(scope.view, known)?.path ?? known, boost }]
  })
}

export interface Resolved {
  readonly fields: ReadonlyArray<BoostedField>
  /** Whether all fields were asked for, which forgives values that some of them cannot have. */
  readonly all: boolean
}

/** The fields of a shard that a list means; without any list those that the index searches by default. */
export const resolveFields = (scope: Scope, list: ReadonlyArray<BoostedField>): Resolved => {
  const byDefault = scope.view.settings["query.default_field"]
  if (list.length === 0 && byDefault !== undefined && byDefault !== "*") {
    throw new NotSimulated("setting [index.query.default_field]")
  }
  const wanted = list.length === 0 ? [{ name: "*", boost: 1 }] : list
  const found = new Map<string, number>()
  for (const field of wanted) {
    for (const { boost, name } of resolve(scope, field)) {
      found.set(name, Math.fround((found.get(name) ?? 1) * boost))
    }
  }
  const most = 1024
  if (found.size > most) {
    throw illegal(
      `field expansion for [${wanted.map(({ name }) => name).join()}] matches too many fields, limit: ${most}, got: ${found.size}`
    )
  }
  return {
    fields: hashOrder([...found.keys()]).map((name) => ({ name, boost: found.get(name) ?? 1 })),
    all: wanted.some(({ name }) => name === "*")
  }
}
