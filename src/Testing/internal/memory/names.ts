/** Names of indices: which are allowed, and which indices an expression such as `books,logs-*,-logs-old` means. */
import { type Expansion, type JsonObject, NotSimulated, Problem } from "./model.ts"
import type { Params } from "./params.ts"
import { caused, illegalArgument, indexNotFound, nothingFound } from "./problems.ts"
import type { AliasOptions, Index } from "./state.ts"

export type Indices = ReadonlyMap<string, Index>

const forbidden = ' "*,/<>?\\|'
const forbiddenText = "[' ','\"','*',',','/','<','>','?','\\','|']"

/** What is wrong with a name, if anything. */
const faultOf = (name: string, lowercase: boolean): string | undefined => {
  if (name === "") return "must not be empty"
  if ([...name].some((character) => forbidden.includes(character))) {
    return `must not contain the following characters ${forbiddenText}`
  }
  if (name.includes("#")) return "must not contain '#'"
  if (name.includes(":")) return "must not contain ':'"
  if (/^[-_+]/.test(name)) return "must not start with '_', '-', or '+'"
  const bytes = new TextEncoder().encode(name).length
  if (bytes > 255) return `index name is too long, (${bytes} > 255)`
  if (name === "." || name === "..") return "must not be '.' or '..'"
  return lowercase && name.toLowerCase() !== name ? "must be lowercase" : undefined
}

export const invalidIndexName = (name: string, reason: string): Problem =>
  new Problem(400, "invalid_index_name_exception", `Invalid index name [${name}], ${reason}`, {
    index_uuid: "_na_",
    index: name
  })

export const checkIndexName = (name: string): void => {
  const fault = faultOf(name, true)
  if (fault !== undefined) throw invalidIndexName(name, fault)
  if (name.startsWith(".")) throw new NotSimulated(`index name [${name}]`)
}

export const invalidAliasName = (name: string, reason: string): Problem =>
  new Problem(400, "invalid_alias_name_exception", `Invalid alias name [${name}]: ${reason}`)

export const checkAliasName = (name: string): void => {
  const fault = faultOf(name, false)
  if (fault !== undefined) throw invalidAliasName(name, fault)
}

export const indexClosed = ({ name, uuid }: Index): Problem =>
  new Problem(400, "index_closed_exception", "closed", { index_uuid: uuid, index: name })

/** What `*` in names stands for: any text. */
export const wildcard = (pattern: string): ((name: string) => boolean) => {
  if (!pattern.includes("*")) return (name) => name === pattern
  const expression = new RegExp(
    `^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`,
    "su"
  )
  return (name) => expression.test(name)
}

export const isAll = (expression: string | undefined): boolean =>
  expression === undefined || expression === "" || expression === "_all" || expression === "*"

/** How an endpoint makes names into indices. */
export interface Resolution extends Expansion {
  /** Closed indices are refused. */
  readonly forbidClosed: boolean
  /** Aliases are refused, and patterns do not mean them. */
  readonly forbidAliases: boolean
}

interface Expanded {
  readonly open: boolean
  readonly closed: boolean
  readonly hidden: boolean
}

const expandedOf = (values: ReadonlyArray<string>): Expanded => {
  let state: Expanded = { open: false, closed: false, hidden: false }
  for (const value of values) {
    switch (value) {
      case "open":
      case "closed":
      case "hidden":
        state = { ...state, [value]: true }
        break
      case "none":
        state = { open: false, closed: false, hidden: false }
        break
      case "all":
        state = { open: true, closed: true, hidden: true }
        break
      default:
        throw illegalArgument(`No valid expand wildcard value [${value}]`)
    }
  }
  return state
}

/** The indices of an alias, by name. */
export const indicesOfAlias = (indices: Indices, alias: string): ReadonlyArray<Index> =>
  [...indices.values()]
    .filter((index) => index.aliases.has(alias))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

const aliasesOf = (indices: Indices): ReadonlyMap<string, AliasOptions> => {
  const all = new Map<string, AliasOptions>()
  for (const { aliases } of indices.values()) for (const [name, options] of aliases) all.set(name, options)
  return all
}

const invalidExpression = (name: string, reason: string): Problem => invalidIndexName(name, reason)

const checkExpression = (name: string): void => {
  if (name === "") throw invalidExpression(name, "expression cannot be empty")
  if (name.startsWith("_")) throw invalidExpression(name, "must not start with '_'.")
  if (name.includes(":")) throw new NotSimulated(`index name [${name}]`)
  if (name.startsWith("<")) throw new NotSimulated(`date math in index name [${name}]`)
}

/** The indices that a pattern means, directly or by an alias. */
const matching = (
  indices: Indices,
  pattern: string,
  { closed, hidden, open }: Expanded,
  withAliases: boolean
): ReadonlyArray<string> => {
  const matches = wildcard(pattern)
  const shows = (name: string, isHidden: boolean): boolean =>
    matches(name) && (!isHidden || hidden || (pattern.startsWith(".") && name.startsWith(".")))
  const found: Array<Index> = []
  for (const index of indices.values()) {
    if (shows(index.name, index.hidden)) found.push(index)
  }
  if (withAliases) {
    for (const [alias, { isHidden }] of aliasesOf(indices)) {
      if (shows(alias, isHidden === true)) found.push(...indicesOfAlias(indices, alias))
    }
  }
  return found.filter((index) => (index.closed ? closed : open)).map(({ name }) => name)
}

const partsOf = (expression: string): ReadonlyArray<string> => {
  const parts = expression.split(",")
  while (parts.length > 1 && parts.at(-1) === "") parts.pop()
  return parts
}

const matchesAlias = (name: string): Problem =>
  illegalArgument(
    `The provided expression [${name}] matches an alias, specify the corresponding concrete indices instead.`
  )

/** The names of indices and aliases that an expression means; patterns are made into indices. */
const namesOf = (indices: Indices, expression: string | undefined, how: Resolution): ReadonlySet<string> => {
  const expanded = expandedOf(how.expandWildcards)
  // Hidden ones alone are none.
  const expands = expanded.open || expanded.closed
  const names = new Set<string>()
  for (const part of isAll(expression) ? ["*"] : partsOf(expression ?? "*")) {
    const excluded = part.startsWith("-")
    const name = excluded ? part.slice(1) : part
    checkExpression(name)
    if (name.includes("*") && (expands || isAll(expression))) {
      const found = matching(indices, name, expanded, !how.forbidAliases)
      if (excluded) {
        for (const one of found) names.delete(one)
      } else {
        if (found.length === 0 && !how.allowNoIndices) throw indexNotFound(isAll(expression) ? "_all" : name)
        for (const one of found) names.add(one)
      }
    } else if (excluded) {
      names.delete(name)
    } else if (indices.has(name)) {
      names.add(name)
    } else if (indicesOfAlias(indices, name).length > 0) {
      if (!how.forbidAliases) names.add(name)
      else if (!how.ignoreUnavailable) throw matchesAlias(name)
    } else if (!how.ignoreUnavailable) throw indexNotFound(name)
  }
  return names
}

/** An index that an expression means, and how: by its own name, by aliases, or both. */
export interface Resolved {
  readonly index: Index
  readonly named: boolean
  readonly aliases: ReadonlyArray<AliasOptions>
}

/** The indices that an expression means, by name. */
export const resolve = (
  indices: Indices,
  expression: string | undefined,
  how: Resolution
): ReadonlyArray<Resolved> => {
  const names = namesOf(indices, expression, how)
  const found = [...indices.values()].flatMap((index): ReadonlyArray<Resolved> => {
    const aliases = [...index.aliases].flatMap(([alias, options]) => (names.has(alias) ? [options] : []))
    const named = names.has(index.name)
    if (!named && aliases.length === 0) return []
    if (!index.closed || !how.forbidClosed) return [{ index, named, aliases }]
    if (how.ignoreUnavailable) return []
    throw indexClosed(index)
  })
  if (found.length === 0 && !how.allowNoIndices) {
    const parts = isAll(expression) ? [] : partsOf(expression ?? "")
    throw parts.length > 1 ? nothingFound(parts) : indexNotFound(expression ?? "_all")
  }
  return found.toSorted((a, b) => (a.index.name < b.index.name ? -1 : 1))
}

/** The filter that aliases lay on an index: none as soon as one way to it has none. */
export const filterOf = ({ aliases, named }: Resolved): JsonObject | undefined => {
  const filters = aliases.flatMap(({ filter }) => (filter === undefined ? [] : [filter]))
  if (named || filters.length === 0 || filters.length < aliases.length) return undefined
  const [first] = filters
  return filters.length === 1 ? first : { bool: { should: filters, minimum_should_match: 1 } }
}

const flagOf = (params: Params, name: string, unset: boolean): boolean => {
  try {
    return params.flag(name, unset)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw caused(400, "illegal_argument_exception", `Could not convert [${name}] to boolean`, thrown)
  }
}

/** The parameters by which an endpoint's own resolution may be changed. */
export const resolutionParams = ["ignore_unavailable", "allow_no_indices", "expand_wildcards"] as const

/** What an endpoint does unless it is told otherwise: open indices, no complaint about patterns without any. */
export const resolutionOf = (params: Params, unset: Partial<Resolution> = {}): Resolution => ({
  ignoreUnavailable: flagOf(params, "ignore_unavailable", unset.ignoreUnavailable ?? false),
  allowNoIndices: flagOf(params, "allow_no_indices", unset.allowNoIndices ?? true),
  expandWildcards: params.list("expand_wildcards") ?? unset.expandWildcards ?? ["open"],
  forbidClosed: unset.forbidClosed ?? false,
  forbidAliases: unset.forbidAliases ?? false
})

/** The one index that a document is read from. */
export const indexToRead = (indices: Indices, name: string): Index => {
  const found = findIndex(indices, name)
  if (found.closed) throw indexClosed(found)
  return found
}

const findIndex = (indices: Indices, name: string): Index => {
  const index = indices.get(name)
  if (index !== undefined) return index
  const [first, ...more] = indicesOfAlias(indices, name)
  if (first === undefined) throw indexNotFound(name)
  if (more.length === 0) return first
  throw illegalArgument(
    `alias [${name}] has more than one index associated with it ` +
      `[${[first, ...more].map((one) => one.name).join(", ")}], can't execute a single index op`
  )
}

/** The index that documents are written to; `undefined` where there is none of the name. */
export const indexToWrite = (indices: Indices, name: string): Index | undefined => {
  const found = indices.get(name) ?? writeIndexOf(indices, name)
  if (found?.closed === true) throw indexClosed(found)
  return found
}

const writeIndexOf = (indices: Indices, alias: string): Index | undefined => {
  const all = indicesOfAlias(indices, alias)
  const [first] = all
  if (first === undefined) return undefined
  const options = (index: Index): AliasOptions | undefined => index.aliases.get(alias)
  const chosen =
    all.find((index) => options(index)?.isWriteIndex === true) ??
    (all.length === 1 && options(first)?.isWriteIndex !== false ? first : undefined)
  if (chosen !== undefined) return chosen
  throw illegalArgument(
    `no write index is defined for alias [${alias}]. The write index may be explicitly disabled using ` +
      "is_write_index=false or the alias points to multiple indices without one being designated as a write index"
  )
}

export const isAlias = (indices: Indices, name: string): boolean => indicesOfAlias(indices, name).length > 0
