/** Indices: create, get, delete, mappings, settings, refresh, open and close. */
import { checkConflicts, checkOptions, readNewAliases, showAliases } from "./aliases.ts"
import { readMapping } from "./mapping/read.ts"
import { renderNode, renderRoot, type Leaf, type Node, type Branch } from "./mapping/tree.ts"
import {
  type Answer,
  type Handlers,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  type Request
} from "./model.ts"
import { type Resolution, resolutionOf, resolutionParams, resolve, wildcard } from "./names.ts"
import { type Params, paramsOf } from "./params.ts"
import { bodyRequired, illegalArgument, validation } from "./problems.ts"
import { cannotUpdate, fixedSettings, flatSettings, showSettings, updateSettings } from "./settings.ts"
import type { AliasOptions, Index } from "./state.ts"
import type { Store } from "./store.ts"

const acknowledged: Answer = { status: 200, body: { acknowledged: true } }

const parseProblem = (reason: string): Problem => new Problem(400, "parse_exception", reason)

const sectionOf = (body: JsonObject, name: string): JsonObject | undefined => {
  const section = body[name]
  if (section === undefined) return undefined
  if (!isObject(section)) throw parseProblem(`key [${name}] must be an object`)
  return section
}

const objectBody = (request: Request): JsonObject => {
  const body = request.body
  if (body === undefined) throw bodyRequired()
  if (!isObject(body)) throw new NotSimulated("a body that is no object")
  return body
}

/** What a flag of the resolution is where an endpoint has none of its own: see {@link resolutionOf}. */
const found = (
  store: Store,
  params: Params,
  unset: Partial<Resolution> = {},
  name = "index"
): ReadonlyArray<Index> =>
  resolve(store.indices, params.text(name), resolutionOf(params, unset)).map(({ index }) => index)

const settingsOf = (index: Index, flat: boolean, wanted: (name: string) => boolean): JsonObject =>
  showSettings(
    Object.fromEntries(Object.entries(index.settings).filter(([name]) => wanted(`index.${name}`))),
    flat
  )

const all = (): boolean => true

const create = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index"])
  const name = params.text("index") ?? ""
  const body = request.body ?? {}
  // An empty list is taken for an empty object.
  const json = isObject(body) ? body : Array.isArray(body) && body.length === 0 ? {} : undefined
  if (json === undefined) throw new NotSimulated("a body that is no object")
  for (const key of Object.keys(json)) {
    if (!["settings", "mappings", "aliases"].includes(key)) {
      throw parseProblem(`unknown key [${key}] for create index`)
    }
  }
  const mappings = sectionOf(json, "mappings")
  if (mappings !== undefined && Object.keys(mappings).length === 1 && isObject(mappings["_doc"])) {
    throw illegalArgument("The mapping definition cannot be nested under a type [_doc].")
  }
  const aliases = new Map<string, AliasOptions>()
  for (const [alias, options] of readNewAliases(sectionOf(json, "aliases") ?? {})) {
    aliases.set(alias, options)
  }
  const index = store.create(name, {
    settings: sectionOf(json, "settings"),
    mappings,
    aliases: (made) => {
      const checked = new Map<string, AliasOptions>()
      for (const [alias, options] of aliases) {
        if (alias === name) throw illegalArgument(`alias name [${alias}] self-conflicts with index name`)
        checked.set(alias, checkOptions(alias, options))
      }
      made.aliases = checked
      for (const alias of checked.keys()) checkConflicts(store.indices, alias)
    }
  })
  return { status: 200, body: { acknowledged: true, shards_acknowledged: true, index: index.name } }
}

const get = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, [
    "index",
    "features",
    "flat_settings",
    "include_defaults",
    "local",
    ...resolutionParams
  ])
  if (params.flag("include_defaults", false)) throw new NotSimulated("parameter [include_defaults]")
  const flat = params.flag("flat_settings", false)
  const features = params.list("features") ?? ["aliases", "mappings", "settings"]
  const wrong = features.filter((feature) => !["aliases", "mappings", "settings"].includes(feature))
  if (wrong.length > 0) throw illegalArgument(`Invalid features specified [${wrong.join(",")}]`)
  const shown = found(store, params).map((index) => [
    index.name,
    {
      aliases: features.includes("aliases") ? showAliases(index) : {},
      mappings: features.includes("mappings") ? renderRoot(index.root) : {},
      settings: features.includes("settings") ? settingsOf(index, flat, all) : {}
    }
  ])
  return { status: 200, body: Object.fromEntries(shown) }
}

const exists = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, [
    "index",
    "flat_settings",
    "include_defaults",
    "local",
    ...resolutionParams
  ])
  found(store, params)
  return { status: 200, body: undefined }
}

const remove = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", ...resolutionParams])
  for (const index of found(store, params, { expandWildcards: ["open", "closed"], forbidAliases: true })) {
    store.indices.delete(index.name)
  }
  return acknowledged
}

const getMapping = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", "local", ...resolutionParams])
  const shown = found(store, params).map((index) => [index.name, { mappings: renderRoot(index.root) }])
  return { status: 200, body: Object.fromEntries(shown) }
}

const putMapping = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", "write_index_only", ...resolutionParams])
  if (params.flag("write_index_only", false)) throw new NotSimulated("parameter [write_index_only]")
  const json = objectBody(request)
  if (isObject(json["_doc"]) && Object.keys(json).length === 1) {
    throw illegalArgument("Types cannot be provided in put mapping requests")
  }
  const indices = found(store, params, { allowNoIndices: false, expandWildcards: ["open", "closed"] })
  // All are read before any is changed.
  const roots = indices.map((index) => [index, readMapping(json, index.analysis, index.root)] as const)
  for (const [index, root] of roots) index.remap(root)
  return acknowledged
}

/** All fields with their nodes, multi-fields included, by full name. */
const leavesOf = (object: Branch, path = ""): ReadonlyArray<readonly [string, Exclude<Node, Branch>]> =>
  [...object.children].flatMap(([name, node]): ReadonlyArray<readonly [string, Exclude<Node, Branch>]> => {
    const full = path === "" ? name : `${path}.${name}`
    if (node.kind === "object") return leavesOf(node, full)
    const fields: ReadonlyArray<readonly [string, Leaf]> =
      node.kind === "alias" ? [] : [...node.fields].map(([own, field]) => [`${full}.${own}`, field] as const)
    return [[full, node], ...fields]
  })

const getFieldMapping = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", "fields", "include_defaults", "local", ...resolutionParams])
  if (params.flag("include_defaults", false)) throw new NotSimulated("parameter [include_defaults]")
  const names = params.list("fields") ?? []
  const isMeta = names.some((name) => name.startsWith("_") || name.startsWith("*"))
  if (isMeta) throw new NotSimulated("mappings of metadata fields")
  const indices = found(store, params)
  const shown = indices.map((index) => {
    const mappings: { [name: string]: Json } = {}
    for (const [full, node] of leavesOf(index.root.object)) {
      if (!names.some((name) => wildcard(name)(full))) continue
      const own = full.slice(full.lastIndexOf(".") + 1)
      mappings[full] = { full_name: full, mapping: { [own]: renderNode(node) } }
    }
    return [index.name, { mappings }] as const
  })
  return { status: shown.length === 0 ? 404 : 200, body: Object.fromEntries(shown) }
}

const getSettings = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, [
    "index",
    "name",
    "flat_settings",
    "include_defaults",
    "local",
    ...resolutionParams
  ])
  if (params.flag("include_defaults", false)) throw new NotSimulated("parameter [include_defaults]")
  const flat = params.flag("flat_settings", false)
  const names = params.list("name")
  const wanted =
    names === undefined || names.includes("_all") || names.includes("*")
      ? all
      : (setting: string): boolean => names.some((name) => wildcard(name)(setting))
  const shown = found(store, params).flatMap((index): ReadonlyArray<readonly [string, Json]> => {
    const settings = settingsOf(index, flat, wanted)
    return Object.keys(settings).length === 0 ? [] : [[index.name, { settings }]]
  })
  return { status: 200, body: Object.fromEntries(shown) }
}

const putSettings = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, [
    "index",
    "flat_settings",
    "preserve_existing",
    "reopen",
    ...resolutionParams
  ])
  if (params.flag("reopen", false)) throw new NotSimulated("parameter [reopen]")
  const preserve = params.flag("preserve_existing", false)
  const json = objectBody(request)
  const inner = json["settings"]
  const changes = flatSettings(isObject(inner) && Object.keys(json).length === 1 ? inner : json)
  const indices = found(store, params, { allowNoIndices: false, expandWildcards: ["open", "closed"] })
  if (Object.keys(changes).length === 0) throw validation("no settings to update")
  const updated = indices.map((index) => [index, updateSettings(index.settings, changes, preserve)] as const)
  const fixed = fixedSettings(Object.keys(changes))
  const open = indices.filter(({ closed }) => !closed)
  if (fixed.length > 0) {
    if (open.length < indices.length) throw new NotSimulated("settings of closed indices")
    throw cannotUpdate(
      fixed,
      open.map(({ name, uuid }) => `${name}/${uuid}`)
    )
  }
  for (const [index, settings] of updated) index.reset(settings)
  return acknowledged
}

/** What all copies of all shards answer. */
const shardsOf = (indices: ReadonlyArray<Index>): JsonObject => ({
  total: indices.reduce((sum, { replicas, shards }) => sum + shards * (replicas + 1), 0),
  successful: indices.reduce((sum, { shards }) => sum + shards, 0),
  failed: 0
})

const broadcast = (
  store: Store,
  request: Request,
  names: ReadonlyArray<string>,
  act: (index: Index) => void
): Answer => {
  const params = paramsOf(request, ["index", ...names, ...resolutionParams])
  for (const name of names) {
    if (name !== "max_num_segments" && name !== "only_expunge_deletes") params.flag(name, false)
  }
  const indices = found(store, params, { forbidClosed: true })
  indices.forEach(act)
  return { status: 200, body: { _shards: shardsOf(indices) } }
}

const open = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", ...resolutionParams])
  const indices = found(store, params, { expandWildcards: ["closed"] })
  for (const index of indices) {
    index.closed = false
    const { verified_before_close: _, ...settings } = index.settings
    index.reset(settings)
  }
  return { status: 200, body: { acknowledged: true, shards_acknowledged: true } }
}

const close = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", ...resolutionParams])
  const indices = found(store, params).filter(({ closed }) => !closed)
  for (const index of indices) {
    index.refresh()
    index.closed = true
    index.reset({ ...index.settings, verified_before_close: "true" })
  }
  const closed = indices.map(({ name }) => [name, { closed: true }] as const)
  return {
    status: 200,
    body: {
      acknowledged: true,
      shards_acknowledged: indices.length > 0,
      indices: Object.fromEntries(closed)
    }
  }
}

export const indexHandlers = (store: Store): Handlers => ({
  "indices.create": (request) => create(store, request),
  "indices.get": (request) => get(store, request),
  "indices.exists": (request) => exists(store, request),
  "indices.delete": (request) => remove(store, request),
  "indices.get_mapping": (request) => getMapping(store, request),
  "indices.put_mapping": (request) => putMapping(store, request),
  "indices.get_field_mapping": (request) => getFieldMapping(store, request),
  "indices.get_settings": (request) => getSettings(store, request),
  "indices.put_settings": (request) => putSettings(store, request),
  "indices.refresh": (request) => broadcast(store, request, [], (index) => index.refresh()),
  "indices.flush": (request) => broadcast(store, request, ["force", "wait_if_ongoing"], () => undefined),
  "indices.forcemerge": (request) =>
    broadcast(
      store,
      request,
      ["flush", "max_num_segments", "only_expunge_deletes", "wait_for_completion"],
      () => undefined
    ),
  "indices.open": (request) => open(store, request),
  "indices.close": (request) => close(store, request)
})
