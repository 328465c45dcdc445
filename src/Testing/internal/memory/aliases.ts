/** Aliases: get, exists, put, delete and update. */
import { endOf, locate, Malformed, nameAt, type Spot, valueAt } from "./malformed.ts"
import {
  type Answer,
  errorOf,
  type Handlers,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  type Request
} from "./model.ts"
import {
  checkAliasName,
  type Indices,
  indicesOfAlias,
  invalidAliasName,
  resolutionOf,
  resolutionParams,
  resolve,
  wildcard
} from "./names.ts"
import { type Params, paramsOf } from "./params.ts"
import { columnOf } from "./parsing/place.ts"
import { bodyRequired, caused, illegalArgument } from "./problems.ts"
import { parseQuery } from "./query.ts"
import type { AliasOptions, Index } from "./state.ts"
import type { Store } from "./store.ts"
import { suggest } from "./suggest.ts"

const acknowledged: Answer = { status: 200, body: { acknowledged: true, errors: false } }

/** An alias as the server shows it. */
export const showAlias = (options: AliasOptions): JsonObject => ({
  ...(options.filter === undefined ? {} : { filter: options.filter }),
  ...(options.indexRouting === undefined ? {} : { index_routing: options.indexRouting }),
  ...(options.searchRouting === undefined ? {} : { search_routing: options.searchRouting }),
  ...(options.isWriteIndex === undefined ? {} : { is_write_index: options.isWriteIndex }),
  ...(options.isHidden === undefined ? {} : { is_hidden: options.isHidden })
})

export const showAliases = ({ aliases }: Index): JsonObject =>
  Object.fromEntries([...aliases].map(([name, options]) => [name, showAlias(options)] as const))

/** Refuses a filter that is no query. */
const checkFilter = (alias: string, filter: JsonObject): void => {
  const holder = { filter }
  try {
    parseQuery(holder, "filter")
  } catch (thrown) {
    // The filter is read by itself: places in it are counted from its own beginning.
    const problem = thrown instanceof Malformed ? locate(filter, thrown) : thrown
    if (!(problem instanceof Problem)) throw problem
    const { root_cause: _, ...more } = problem.more
    throw illegalArgument(`failed to parse filter for alias [${alias}]`, {
      caused_by: errorOf(new Problem(problem.status, problem.type, problem.reason, more))
    })
  }
}

export const unset: AliasOptions = {
  filter: undefined,
  indexRouting: undefined,
  searchRouting: undefined,
  isWriteIndex: undefined,
  isHidden: undefined
}

/** What stands together in an alias, checked. */
export const checkOptions = (alias: string, options: AliasOptions): AliasOptions => {
  checkAliasName(alias)
  if (options.indexRouting?.includes(",") === true) {
    throw illegalArgument(`alias [${alias}] has several index routing values associated with it`)
  }
  const { filter } = options
  if (filter === undefined) return options
  if (Object.keys(filter).length === 0) return { ...options, filter: undefined }
  checkFilter(alias, filter)
  return options
}

/** Refuses aliases that indices, or other aliases, stand in the way of. */
export const checkConflicts = (indices: Indices, alias: string): void => {
  if (indices.has(alias)) {
    throw invalidAliasName(
      alias,
      "an index, data stream, ESQL view, or ESQL dataset exists with the same name as the alias"
    )
  }
  const all = indicesOfAlias(indices, alias)
  const writers = all.filter((index) => index.aliases.get(alias)?.isWriteIndex === true)
  if (writers.length > 1) {
    // The order of the names is that of a hash map: by the index's own it is right for two at least half the time.
    const names = writers.map(({ name }) => name)
    throw new Problem(
      500,
      "illegal_state_exception",
      `alias [${alias}] has more than one write index [${names.toReversed().join(",")}]`
    )
  }
  const hidden = new Set(all.map((index) => index.aliases.get(alias)?.isHidden === true))
  if (hidden.size > 1) throw new NotSimulated("an alias that is hidden in one index and not in another")
}

const textOrNumber = (value: Json): string => {
  if (typeof value === "string" || typeof value === "number") return String(value)
  throw new NotSimulated("routing of this form")
}

const flag = (value: Json): boolean => {
  if (value === true || value === "true") return true
  if (value === false || value === "false") return false
  throw illegalArgument(`Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`)
}

/** The options that stand in a body beside other fields; `other` gets those. */
const readOptions = (body: JsonObject, other: (name: string, value: Json) => void): AliasOptions => {
  let options = unset
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue
    switch (name) {
      case "filter":
        if (!isObject(value)) throw new NotSimulated("alias filter of this form")
        options = { ...options, filter: value }
        break
      case "routing":
        options = {
          ...options,
          indexRouting: options.indexRouting ?? textOrNumber(value),
          searchRouting: options.searchRouting ?? textOrNumber(value)
        }
        break
      case "index_routing":
        options = { ...options, indexRouting: textOrNumber(value) }
        break
      case "search_routing":
        options = { ...options, searchRouting: textOrNumber(value) }
        break
      case "is_write_index":
        options = { ...options, isWriteIndex: flag(value) }
        break
      case "is_hidden":
        options = { ...options, isHidden: flag(value) }
        break
      default:
        other(name, value)
    }
  }
  return options
}

/** The aliases that the body of a new index brings. */
export const readNewAliases = (json: JsonObject): ReadonlyMap<string, AliasOptions> => {
  const aliases = new Map<string, AliasOptions>()
  for (const [alias, body] of Object.entries(json)) {
    if (body === undefined) continue
    if (!isObject(body)) throw new NotSimulated("alias of this form")
    for (const [name, value] of Object.entries(body)) {
      if (name !== "is_write_index" && name !== "is_hidden") continue
      if (typeof value === "boolean") continue
      throw illegalArgument(
        `Unsupported String type value [${String(value)}] for field [${name}] in alias [${alias}]`
      )
    }
    const options = readOptions(body, (name) => {
      throw illegalArgument(`Unknown field [${name}] in alias [${alias}]`)
    })
    aliases.set(alias, options)
  }
  return aliases
}

/** Several changes of aliases at once: all of them are made, or none. */
class Changes {
  readonly #store: Store
  readonly #aliases = new Map<Index, Map<string, AliasOptions>>()

  constructor(store: Store) {
    this.#store = store
  }

  #of(index: Index): Map<string, AliasOptions> {
    const aliases = this.#aliases.get(index) ?? new Map(index.aliases)
    this.#aliases.set(index, aliases)
    return aliases
  }

  add(index: Index, alias: string, options: AliasOptions): void {
    this.#of(index).set(alias, options)
  }

  /** The aliases that a pattern means in an index go; says whether there were any. */
  remove(index: Index, pattern: string): boolean {
    const aliases = this.#of(index)
    const found = [...aliases.keys()].filter(pattern === "_all" ? () => true : wildcard(pattern))
    for (const alias of found) aliases.delete(alias)
    return found.length > 0
  }

  apply(): void {
    const before = [...this.#aliases.keys()].map((index) => [index, index.aliases] as const)
    for (const [index, aliases] of this.#aliases) index.aliases = aliases
    try {
      for (const aliases of this.#aliases.values()) {
        for (const alias of aliases.keys()) checkConflicts(this.#store.indices, alias)
      }
    } catch (thrown) {
      for (const [index, aliases] of before) index.aliases = aliases
      throw thrown
    }
  }
}

/** Every index that an action names, closed ones too; a pattern without any is refused. */
const indicesFor = (store: Store, expression: string): ReadonlyArray<Index> =>
  resolve(store.indices, expression, {
    ignoreUnavailable: false,
    allowNoIndices: false,
    expandWildcards: ["open", "closed"],
    forbidClosed: false,
    forbidAliases: true
  }).map(({ index }) => index)

const missing = (names: ReadonlyArray<string>): Problem => {
  const shown = names.join(",")
  return new Problem(404, "aliases_not_found_exception", `aliases [${shown}] missing`, {
    "resource.type": "aliases",
    "resource.id": shown
  })
}

interface Action {
  readonly kind: "add" | "remove" | "remove_index"
  readonly indices: ReadonlyArray<string>
  readonly aliases: ReadonlyArray<string>
  readonly options: AliasOptions
}

const actionFields: { readonly [kind: string]: ReadonlyArray<string> } = {
  add: [
    "index",
    "indices",
    "alias",
    "aliases",
    "filter",
    "routing",
    "index_routing",
    "search_routing",
    "is_write_index",
    "is_hidden",
    "must_exist"
  ],
  remove: ["index", "indices", "alias", "aliases", "must_exist"],
  remove_index: ["index", "indices", "must_exist"]
}

const namesAt = (one: Json | undefined, many: Json | undefined): ReadonlyArray<string> => {
  const values = [
    ...(one === undefined ? [] : [one]),
    ...(Array.isArray(many) ? many : many === undefined ? [] : [many])
  ]
  return values.map((value) => {
    if (typeof value === "string") return value
    throw new NotSimulated("names of this form")
  })
}

const readAction = (json: Json, refuse: Refuse): Action => {
  if (!isObject(json)) throw new NotSimulated("alias action of this form")
  const [kind = "", ...more] = Object.keys(json)
  const known = actionFields[kind]
  if (known === undefined) throw refuse(json, kind, "alias_action", Object.keys(actionFields))
  const body = json[kind]
  if (more.length > 0 || !isObject(body)) throw new NotSimulated("alias action of this form")
  if (body["must_exist"] !== undefined) throw new NotSimulated("alias action: must_exist")
  const other = Object.keys(body).find((name) => !known.includes(name))
  if (other !== undefined) throw refuse(body, other, kind, known)
  const [indices, aliases] = [
    namesAt(body["index"], body["indices"]),
    namesAt(body["alias"], body["aliases"])
  ]
  if (indices.length === 0) throw illegalArgument("One of [index] or [indices] is required")
  if (aliases.length === 0 && kind !== "remove_index") {
    throw illegalArgument("One of [alias] or [aliases] is required")
  }
  const options = readOptions(body, () => undefined)
  return { kind: kind === "add" || kind === "remove" ? kind : "remove_index", indices, aliases, options }
}

const contentProblem = (reason: string, cause?: Problem): Problem =>
  cause === undefined
    ? new Problem(400, "x_content_parse_exception", reason)
    : caused(400, "x_content_parse_exception", reason, cause)

/** An unknown field of an object, as the parsers around it report it. */
type Refuse = (holder: JsonObject, name: string, parser: string, known: ReadonlyArray<string>) => Unknown

class Unknown extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

const parseActions = (body: JsonObject): ReadonlyArray<Action> => {
  const place = (spot: Spot): string => `[1:${columnOf(body, spot)}]`
  const other = Object.keys(body).find((name) => name !== "actions")
  if (other !== undefined)
    throw contentProblem(`${place(nameAt(body, other))} [aliases] unknown field [${other}]`)
  const { actions } = body
  if (actions === undefined || (Array.isArray(actions) && actions.length === 0)) {
    throw illegalArgument("No action specified")
  }
  if (!Array.isArray(actions)) throw new NotSimulated("alias actions of this form")
  const refuse: Refuse = (holder, name, parser, known) => {
    const at = place(valueAt(holder, name))
    const reason = `${place(nameAt(holder, name))} [${parser}] unknown field [${name}]${suggest(name, known)}`
    const inner = new Problem(400, "x_content_parse_exception", reason, {
      root_cause: [{ type: "x_content_parse_exception", reason }]
    })
    const around =
      parser === "alias_action"
        ? inner
        : contentProblem(`${at} [alias_action] failed to parse field [${parser}]`, inner)
    return new Unknown(contentProblem(`${at} [aliases] failed to parse field [actions]`, around))
  }
  try {
    return actions.map((action: Json) => readAction(action, refuse))
  } catch (thrown) {
    if (thrown instanceof Unknown) throw thrown.problem
    if (!(thrown instanceof Problem)) throw thrown
    throw contentProblem(`${place(endOf(actions))} [aliases] failed to parse field [actions]`, thrown)
  }
}

const namesOf = (params: Params): ReadonlyArray<string> => (params.text("name") ?? "_all").split(",")

/** Which aliases a list of names and patterns means; those behind a hyphen are taken out again. */
const selected = (names: ReadonlyArray<string>): ((alias: string) => boolean) => {
  const tests = names.map((name, at) => {
    const excludes = at > 0 && name.startsWith("-")
    const pattern = excludes ? name.slice(1) : name === "_all" ? "*" : name
    return { excludes, matches: wildcard(pattern) }
  })
  return (alias) =>
    tests.reduce((chosen, { excludes, matches }) => (matches(alias) ? !excludes : chosen), false)
}

const isPlain = (name: string): boolean => !name.includes("*") && !name.startsWith("-") && name !== "_all"

export const aliasHandlers = (store: Store): Handlers => {
  const lookUp = (request: Request) => {
    const params = paramsOf(request, ["index", "name", "local", ...resolutionParams])
    const how = resolutionOf(params, { expandWildcards: ["open", "closed", "hidden"] })
    const names = namesOf(params)
    const isSelected = selected(names)
    const isNamed = params.text("name") !== undefined
    const indices = resolve(store.indices, params.text("index"), how).map(({ index }) => index)
    const found: { [index: string]: Json } = {}
    const seen = new Set<string>()
    for (const index of indices) {
      const aliases = [...index.aliases].filter(([alias]) => !isNamed || isSelected(alias))
      for (const [alias] of aliases) seen.add(alias)
      // Indices without such aliases are left out where they were asked for by the alias.
      if (aliases.length > 0 || !isNamed) {
        found[index.name] = {
          aliases: Object.fromEntries(aliases.map(([name, options]) => [name, showAlias(options)] as const))
        }
      }
    }
    const lost = isNamed ? names.filter((name) => isPlain(name) && !seen.has(name)) : []
    return { found, lost }
  }

  const get = (request: Request): Answer => {
    const { found, lost } = lookUp(request)
    if (lost.length === 0) return { status: 200, body: found }
    const error = `alias${lost.length === 1 ? "" : "es"} [${lost.join(",")}] missing`
    return { status: 404, body: { error, status: 404, ...found } }
  }

  const put = (request: Request): Answer => {
    const params = paramsOf(request, ["index", "name"])
    const alias = params.text("name") ?? ""
    const body = request.body ?? {}
    if (!isObject(body)) throw new NotSimulated("alias of this form")
    const options = readOptions(body, (name) => {
      if (name === "index" || name === "alias") throw new NotSimulated(`alias field [${name}]`)
      throw illegalArgument(`Unsupported field [${name}]`)
    })
    const indices = indicesFor(store, params.text("index") ?? "")
    const changes = new Changes(store)
    checkAliasName(alias)
    const checked = checkOptions(alias, options)
    for (const index of indices) changes.add(index, alias, checked)
    changes.apply()
    return acknowledged
  }

  const del = (request: Request): Answer => {
    const params = paramsOf(request, ["index", "name"])
    const indices = indicesFor(store, params.text("index") ?? "")
    const names = namesOf(params)
    const changes = new Changes(store)
    const hits = names.flatMap((name) => indices.map((index) => changes.remove(index, name)))
    if (!hits.includes(true)) throw missing(names)
    changes.apply()
    return acknowledged
  }

  const update = (request: Request): Answer => {
    paramsOf(request, [])
    const { body } = request
    if (body === undefined) throw bodyRequired()
    if (!isObject(body)) throw new NotSimulated("alias actions of this form")
    const actions = parseActions(body)
    const resolved = actions.map((action) => ({
      ...action,
      found: indicesFor(store, action.indices.join(","))
    }))
    const changes = new Changes(store)
    const removed = resolved.flatMap(({ found, kind }) => (kind === "remove_index" ? found : []))
    const lost: Array<string> = []
    for (const { aliases, found, kind, options } of resolved) {
      for (const alias of aliases) {
        if (kind === "add") {
          const checked = checkOptions(alias, options)
          for (const index of found) changes.add(index, alias, checked)
        } else {
          const hits = found.map((index) => changes.remove(index, alias))
          if (!hits.includes(true)) lost.push(alias)
        }
      }
    }
    const removals = resolved.filter(({ kind }) => kind === "remove")
    if (lost.length > 0) {
      if (removals.length > 1 || resolved.length > 1) {
        throw new NotSimulated("alias actions of which some remove what is not there")
      }
      throw missing(lost)
    }
    for (const index of removed) store.indices.delete(index.name)
    try {
      changes.apply()
    } catch (thrown) {
      for (const index of removed) store.indices.set(index.name, index)
      throw thrown
    }
    return acknowledged
  }

  return {
    "indices.get_alias": get,
    "indices.exists_alias": (request) => ({
      status: lookUp(request).lost.length === 0 ? 200 : 404,
      body: undefined
    }),
    "indices.put_alias": put,
    "indices.delete_alias": del,
    "indices.update_aliases": update
  }
}
