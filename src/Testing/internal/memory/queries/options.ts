/** What all queries read alike: their options, the field that they are about, boost and name. */
import {
  contentParse,
  endOf,
  located,
  type Malformed,
  parsing,
  reading,
  type Spot,
  unknownField,
  valueAt
} from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegal, isScalar, readNumber, readText, tokenOf, unsupported } from "../reading.ts"
import type { Query, Reading } from "../scope.ts"

/** Reads one option. */
export type Option<A> = (value: Json, spot: Spot) => A

type Table = { readonly [name: string]: Option<unknown> }

export type OptionsOf<T extends Table> = { readonly [K in keyof T]?: ReturnType<T[K]> }

/** The entries of an object that has any value there. */
export const entriesOf = (object: JsonObject): ReadonlyArray<readonly [string, Json]> =>
  Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))

const unknownToken = (query: string, name: string, holder: JsonObject, value: Json): Malformed =>
  parsing(valueAt(holder, name), `[${query}] unknown token [${tokenOf(value)}] after [${name}]`)

/** Reads the options of an object in their order; the first that is not in the table is refused. */
export const readOptions = <T extends Table>(query: string, holder: JsonObject, table: T): OptionsOf<T> => {
  const read: { [name: string]: unknown } = {}
  for (const [name, value] of entriesOf(holder)) {
    const spot = valueAt(holder, name)
    const option = Object.hasOwn(table, name) ? table[name] : undefined
    if (option === undefined) throw unsupported(query, name, spot)
    read[name] = located(spot, () => option(value, spot))
  }
  // Each entry is what the table's function of that name gave.
  return read as OptionsOf<T>
}

/** An option that must be a single value other than null. */
export const single =
  <A>(query: string, name: string, holder: JsonObject, option: Option<A>): Option<A> =>
  (value, spot) => {
    if (!isScalar(value) || value === null) throw unknownToken(query, name, holder, value)
    return option(value, spot)
  }

/** The options of a table, all of them single values. */
export const readSingles = <T extends Table>(query: string, holder: JsonObject, table: T): OptionsOf<T> => {
  const singles: { [name: string]: Option<unknown> } = {}
  for (const [name, option] of Object.entries(table)) singles[name] = single(query, name, holder, option)
  // The same functions with a check before them.
  return readOptions(query, holder, singles as T)
}

const pretty = (value: Json, indent: string): string => {
  if (!isObject(value)) return JSON.stringify(value)
  const inner = `${indent}  `
  const entries = entriesOf(value).map(([name, item]) => `${inner}"${name}" : ${pretty(item, inner)}`)
  return entries.length === 0 ? "{ }" : `{\n${entries.join(",\n")}\n${indent}}`
}

/** A query as it was read so far. */
const shown = (value: JsonObject): JsonObject => {
  const { _name: _, boost: __, ...rest } = value
  return Object.fromEntries(
    entriesOf(rest).map(([name, item]) => [name, isObject(item) ? shown(item) : item] as const)
  )
}

/** A boost, in the query that it stands in. */
export const boostOf =
  (query: string, rest: JsonObject): Option<number> =>
  (value, spot) => {
    const boost = Math.fround(readNumber(value, spot))
    if (boost < 0) {
      throw illegal(
        `negative [boost] are not allowed in [${pretty({ [query]: shown(rest) }, "")}], use a value between 0 and 1 to deboost`
      )
    }
    return boost
  }

/** The options that every query has. */
export const common = (query: string, rest: JsonObject) => ({
  boost: boostOf(query, rest),
  _name: readText
})

interface Common {
  readonly boost?: number
  readonly _name?: string
}

/** Gives a query its boost and makes its name known. */
export const finish = (query: Query, { _name, boost = 1 }: Common, { named }: Reading): Query => {
  const boosted: Query = boost === 1 ? query : (scope, outer) => query(scope, Math.fround(boost * outer))
  if (_name !== undefined) {
    // Which of them counts follows from the order in which the server makes clauses ready.
    if (named.has(_name)) throw new NotSimulated(`several queries of the name [${_name}]`)
    named.set(_name, boosted)
  }
  return boosted
}

/** The field of a query such as `{ "title": … }`, which has one only; `undefined` without any. */
export const onlyField = (
  query: string,
  body: JsonObject
): { readonly field: string; readonly value: Json } | undefined => {
  const [first, second] = entriesOf(body)
  if (first === undefined) return undefined
  if (second !== undefined) {
    throw parsing(
      valueAt(body, second[0]),
      `[${query}] query doesn't support multiple fields, found [${first[0]}] and [${second[0]}]`
    )
  }
  if (first[0] === "") throw illegal("field name is null or empty")
  return { field: first[0], value: first[1] }
}

/** What is wrong where a query lacks its field. */
export const noFieldName = (): Error => illegal("field name is null or empty")

export const missing = (body: Json, reason: string): Malformed => parsing(endOf(body), reason)

/** Refuses an option whose value would change the answer in ways that are not simulated. */
export const notSimulated =
  (feature: string): Option<never> =>
  () => {
    throw new NotSimulated(feature)
  }

/** An option of a declarative parser. */
export interface Declared<A> {
  readonly read: Option<A>
  readonly takes: (value: Json) => boolean
}

type DeclaredTable = { readonly [name: string]: Declared<unknown> }

export type DeclaredOptions<T extends DeclaredTable> = {
  readonly [K in keyof T]?: T[K] extends Declared<infer A> ? A : never
}

const isValue = (value: Json): boolean => isScalar(value) && value !== null

/** An option that takes single values, null not among them. */
export const value = <A>(read: Option<A>): Declared<A> => ({ read, takes: isValue })

export const valueOrNull = <A>(read: Option<A>): Declared<A> => ({ read, takes: isScalar })

/** An option that takes an object or array, or null for none. */
export const structure = <A>(read: Option<A>): Declared<A> => ({
  read,
  takes: (json) => json === null || !isScalar(json)
})

export const object = <A>(read: (value: JsonObject, spot: Spot) => A): Declared<A> => ({
  read: (json, spot) => read(isObject(json) ? json : {}, spot),
  takes: isObject
})

/** Reads options as the server's declarative parsers do. */
export const readDeclared = <T extends DeclaredTable>(
  parser: string,
  holder: JsonObject,
  table: T
): DeclaredOptions<T> => {
  const read: { [name: string]: unknown } = {}
  for (const [name, item] of entriesOf(holder)) {
    const option = Object.hasOwn(table, name) ? table[name] : undefined
    if (option === undefined) throw unknownField(parser, holder, name, Object.keys(table))
    const spot = valueAt(holder, name)
    if (!option.takes(item)) {
      throw contentParse(spot, `[${parser}] ${name} doesn't support values of type: ${tokenOf(item)}`)
    }
    read[name] = reading(parser, holder, name, () => option.read(item, spot))
  }
  // Each entry is what the table's function of that name gave.
  return read as DeclaredOptions<T>
}

/** Queries of a declarative parser show the boost that they have without one. */
const declaredBoost =
  (query: string, rest: JsonObject): Option<number> =>
  (json, spot) => {
    try {
      return boostOf(query, rest)(json, spot)
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !thrown.reason.startsWith("negative")) throw thrown
      const reason = thrown.reason.replace(/(?: \{ \}|\{ \}|,?\n {2}\})(?=\n\}\])/, (end) =>
        end.includes("{ }") ? '{\n    "boost" : 1.0\n  }' : ',\n    "boost" : 1.0\n  }'
      )
      throw illegal(reason)
    }
  }

/** The options that every query of a declarative parser has. */
export const declaredCommon = (query: string, rest: JsonObject) => ({
  boost: value(declaredBoost(query, rest)),
  _name: value(readText)
})
