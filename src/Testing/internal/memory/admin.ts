/** The cluster as a whole: who it is, how it fares, and what `_cat` lists of it. */
import {
  type Answer,
  type Handlers,
  type Json,
  type JsonObject,
  NotSimulated,
  type Request
} from "./model.ts"
import { type Resolution, resolve, wildcard } from "./names.ts"
import { type Params, paramsOf } from "./params.ts"
import type { Index } from "./state.ts"
import type { Store } from "./store.ts"

export const version = "9.5.2"
const clusterName = "effect-elasticsearch"

const info = (store: Store, request: Request): Answer => {
  paramsOf(request, [])
  return {
    status: 200,
    body: {
      name: "node-1",
      cluster_name: clusterName,
      cluster_uuid: store.uuid,
      version: {
        number: version,
        build_flavor: "default",
        build_type: "tar",
        build_hash: "0000000000000000000000000000000000000000",
        build_date: "2026-01-01T00:00:00.000000000Z",
        build_snapshot: false,
        lucene_version: "10.5.1",
        minimum_wire_compatibility_version: "8.19.0",
        minimum_index_compatibility_version: "8.0.0"
      },
      tagline: "You Know, for Search"
    }
  }
}

/** Any index, open or not, hidden or not. */
const everything: Resolution = {
  ignoreUnavailable: true,
  allowNoIndices: true,
  expandWildcards: ["all"],
  forbidClosed: false,
  forbidAliases: false
}

interface Counts {
  readonly primaries: number
  readonly unassigned: number
}

const countsOf = ({ replicas, shards }: Index): Counts => ({
  primaries: shards,
  unassigned: shards * replicas
})

const statusOf = (unassigned: number): string => (unassigned > 0 ? "yellow" : "green")

const shardFields = ({ primaries, unassigned }: Counts): JsonObject => ({
  active_primary_shards: primaries,
  active_shards: primaries,
  relocating_shards: 0,
  initializing_shards: 0,
  unassigned_shards: unassigned,
  unassigned_primary_shards: 0
})

const healthOf = (index: Index, withShards: boolean): JsonObject => {
  const counts = countsOf(index)
  const shard = {
    status: statusOf(index.replicas),
    primary_active: true,
    active_shards: 1,
    relocating_shards: 0,
    initializing_shards: 0,
    unassigned_shards: index.replicas,
    unassigned_primary_shards: 0
  }
  const shards = Array.from({ length: index.shards }, (_, number) => [String(number), shard] as const)
  return {
    status: statusOf(counts.unassigned),
    number_of_shards: index.shards,
    number_of_replicas: index.replicas,
    ...shardFields(counts),
    ...(withShards ? { shards: Object.fromEntries(shards) } : {})
  }
}

const order = ["green", "yellow", "red"]

/** Whether what is waited for is there; nothing changes while one waits. */
const isReached = (params: Params, status: string): boolean => {
  const wanted = params.text("wait_for_status")
  if (wanted !== undefined && !order.includes(wanted)) throw new NotSimulated("wait_for_status of this form")
  const nodes = params.text("wait_for_nodes")
  if (nodes !== undefined && !["1", ">=1", "ge(1)"].includes(nodes)) {
    throw new NotSimulated("parameter [wait_for_nodes]")
  }
  return wanted === undefined || order.indexOf(status) <= order.indexOf(wanted)
}

const health = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, [
    "index",
    "level",
    "local",
    "expand_wildcards",
    "wait_for_status",
    "wait_for_nodes",
    "wait_for_events",
    "wait_for_no_relocating_shards",
    "wait_for_no_initializing_shards"
  ])
  if (params.text("expand_wildcards") !== undefined) throw new NotSimulated("parameter [expand_wildcards]")
  const level = params.text("level") ?? "cluster"
  if (!["cluster", "indices", "shards"].includes(level)) throw new NotSimulated(`parameter [level=${level}]`)
  const expression = params.text("index")
  const indices = resolve(store.indices, expression, everything).map(({ index }) => index)
  if (indices.some(({ closed }) => closed)) throw new NotSimulated("health of closed indices")
  const missing =
    expression !== undefined &&
    expression.split(",").some((name) => !name.includes("*") && name !== "_all" && !isThere(store, name))
  const counts = indices.map(countsOf)
  const primaries = counts.reduce((sum, one) => sum + one.primaries, 0)
  const unassigned = counts.reduce((sum, one) => sum + one.unassigned, 0)
  const status = missing ? "red" : statusOf(unassigned)
  const total = primaries + unassigned
  const timedOut = missing || !isReached(params, status)
  const details =
    level === "cluster"
      ? {}
      : {
          indices: Object.fromEntries(
            indices.map((index) => [index.name, healthOf(index, level === "shards")] as const)
          )
        }
  return {
    status: timedOut ? 408 : 200,
    body: {
      cluster_name: clusterName,
      status,
      timed_out: timedOut,
      number_of_nodes: 1,
      number_of_data_nodes: 1,
      ...shardFields({ primaries, unassigned }),
      delayed_unassigned_shards: 0,
      number_of_pending_tasks: 0,
      number_of_in_flight_fetch: 0,
      task_max_waiting_in_queue_millis: 0,
      active_shards_percent_as_number: total === 0 ? 100 : (primaries / total) * 100,
      ...details
    }
  }
}

const isThere = (store: Store, name: string): boolean =>
  resolve(store.indices, name, everything).some(({ named, aliases }) => named || aliases.length > 0)

/** Lists are simulated as JSON only, the form that the client asks for. */
const rows = (params: Params, columns: ReadonlyArray<string>, all: ReadonlyArray<JsonObject>): Answer => {
  const format = params.text("format") ?? "json"
  if (format !== "json") throw new NotSimulated(`parameter [format=${format}]`)
  const wanted = params.list("h") ?? columns
  const unknown = wanted.find((name) => !columns.includes(name))
  if (unknown !== undefined) throw new NotSimulated(`column [${unknown}]`)
  const shown = all.map((row) =>
    Object.fromEntries(wanted.map((name): readonly [string, Json] => [name, row[name] ?? null]))
  )
  return { status: 200, body: shown }
}

const catAliases = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["name", "format", "h", "v"])
  const names = params.list("name") ?? ["*"]
  const all = [...store.indices.values()]
    .flatMap((index) => [...index.aliases].map(([alias, options]) => ({ alias, index, options })))
    .filter(({ alias, options }) =>
      names.some((name) => wildcard(name)(alias) && (options.isHidden !== true || !name.includes("*")))
    )
    .toSorted((a, b) => (a.alias < b.alias || (a.alias === b.alias && a.index.name < b.index.name) ? -1 : 1))
  return rows(
    params,
    ["alias", "index", "filter", "routing.index", "routing.search", "is_write_index"],
    all.map(({ alias, index, options }) => ({
      alias,
      index: index.name,
      filter: options.filter === undefined ? "-" : "*",
      "routing.index": options.indexRouting ?? "-",
      "routing.search": options.searchRouting ?? "-",
      is_write_index: options.isWriteIndex === undefined ? "-" : String(options.isWriteIndex)
    }))
  )
}

const open: Resolution = {
  ...everything,
  ignoreUnavailable: false,
  expandWildcards: ["open"],
  forbidClosed: true
}

const catCount = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", "format", "h", "v"])
  if (request.body !== undefined) throw new NotSimulated("_cat/count with a query")
  const found = resolve(store.indices, params.text("index"), open)
  if (found.some(({ aliases, named }) => !named && aliases.some(({ filter }) => filter !== undefined))) {
    throw new NotSimulated("_cat/count by an alias with a filter")
  }
  const count = found.reduce((sum, { index }) => sum + index.view(store.now).docs.length, 0)
  const seconds = Math.floor(store.now / 1000)
  const timestamp = new Date(seconds * 1000).toISOString().slice(11, 19)
  return rows(
    params,
    ["epoch", "timestamp", "count"],
    [{ epoch: String(seconds), timestamp, count: String(count) }]
  )
}

/** Without the sizes on disk, which no memory has: the columns must be named. */
const catIndices = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["index", "format", "h", "v"])
  const columns = ["health", "status", "index", "uuid", "pri", "rep", "docs.count"]
  if (params.text("h") === undefined) throw new NotSimulated("_cat/indices without parameter [h]")
  const found = resolve(store.indices, params.text("index"), {
    ...everything,
    ignoreUnavailable: false,
    expandWildcards: ["open", "closed"]
  })
  if (found.some(({ index }) => index.closed)) throw new NotSimulated("_cat/indices of closed indices")
  if (found.some(({ index }) => index.mapping.nested.size > 0)) {
    throw new NotSimulated("_cat/indices of indices with nested objects")
  }
  return rows(
    params,
    columns,
    found.map(({ index }) => ({
      health: statusOf(countsOf(index).unassigned),
      status: "open",
      index: index.name,
      uuid: index.uuid,
      pri: String(index.shards),
      rep: String(index.replicas),
      "docs.count": String(index.view(store.now).docs.length)
    }))
  )
}

export const adminHandlers = (store: Store): Handlers => ({
  info: (request) => info(store, request),
  ping: (request) => ({ status: info(store, request).status, body: undefined }),
  "cluster.health": (request) => health(store, request),
  "cat.aliases": (request) => catAliases(store, request),
  "cat.count": (request) => catCount(store, request),
  "cat.indices": (request) => catIndices(store, request)
})
