import * as Effect from "effect/Effect"
import * as path from "node:path"
import type { Version } from "./distribution.ts"
import * as files from "./files.ts"
import type { ServerError } from "./ServerError.ts"

export type Settings = Readonly<Record<string, string | number | boolean | ReadonlyArray<string>>>

/** The folder of one node and what lies in it. */
export interface Layout {
  readonly name: string
  readonly folder: string
  readonly config: string
  readonly data: string
  readonly logs: string
  readonly tmp: string
  readonly output: string
  readonly httpPorts: string
  readonly transportPorts: string
  /** Read again and again by the server: the other nodes' addresses can be told after the start. */
  readonly seedHosts: string
}

export const layout = (root: string, name: string): Layout => {
  const folder = path.join(root, name)
  const config = path.join(folder, "config")
  const logs = path.join(folder, "logs")
  return {
    name,
    folder,
    config,
    logs,
    data: path.join(folder, "data"),
    tmp: path.join(folder, "tmp"),
    output: path.join(folder, "output.log"),
    httpPorts: path.join(logs, "http.ports"),
    transportPorts: path.join(logs, "transport.ports"),
    seedHosts: path.join(config, "unicast_hosts.txt")
  }
}

export interface NodeOptions {
  readonly version: Version
  readonly home: string
  readonly root: string
  /** All nodes of the cluster; the first one founds it. */
  readonly names: ReadonlyArray<string>
  readonly security: boolean
  readonly heap: string
  readonly settings: Settings
  /** File name of the PKCS#12 store in the configuration, when HTTP is to be encrypted. */
  readonly keystore: string | undefined
}

/** Where a node listened, for one that is started again. */
export interface Ports {
  readonly http: number
  readonly transport: number
}

const settingsOf = (node: Layout, options: NodeOptions, ports: Ports | undefined): Settings => ({
  "cluster.name": "effect-elasticsearch",
  "node.name": node.name,
  "node.portsfile": true,
  "network.host": "127.0.0.1",
  "http.port": ports?.http ?? 0,
  "transport.port": ports?.transport ?? 0,
  "path.data": node.data,
  "path.logs": node.logs,
  "path.repo": [path.join(options.root, "snapshots")],
  "cluster.routing.allocation.disk.threshold_enabled": false,
  "action.destructive_requires_name": false,
  ...(options.names.length === 1
    ? { "discovery.type": "single-node" }
    : { "discovery.seed_providers": "file", "discovery.seed_hosts": [] }),
  // A node that is started again finds its cluster; it must not found another one.
  ...(options.names.length > 1 && node.name === options.names[0] && ports === undefined
    ? { "cluster.initial_master_nodes": [node.name] }
    : {}),
  "xpack.security.enabled": options.security,
  ...(options.security ? { "xpack.security.autoconfiguration.enabled": false } : {}),
  ...(options.keystore === undefined
    ? {}
    : {
        "xpack.security.http.ssl.enabled": true,
        "xpack.security.http.ssl.keystore.path": options.keystore
      }),
  ...(options.version === "8.19.21" ? { "xpack.ml.enabled": false } : {}),
  ...options.settings
})

const writeSettings = (node: Layout, options: NodeOptions, ports?: Ports): Effect.Effect<void, ServerError> =>
  // JSON is YAML too, and needs no quoting rules.
  files.write(
    path.join(node.config, "elasticsearch.yml"),
    JSON.stringify(settingsOf(node, options, ports), null, 2)
  )

/** Makes the settings those of a node that comes back: with its ports, into its cluster. */
export const prepareAgain = (
  node: Layout,
  options: NodeOptions,
  ports: Ports
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    yield* writeSettings(node, options, ports)
    for (const told of [node.httpPorts, node.transportPorts]) yield* files.remove(told)
  })

/** Makes the folder of a node: a copy of the distribution's configuration, and our settings in it. */
export const prepare = (node: Layout, options: NodeOptions): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    yield* files.copy(path.join(options.home, "config"), node.config)
    for (const folder of [node.data, node.logs, node.tmp]) yield* files.makeDirectory(folder)
    yield* writeSettings(node, options)
    const heap = `-Xms${options.heap}\n-Xmx${options.heap}\n`
    yield* files.write(path.join(node.config, "jvm.options.d", "heap.options"), heap)
    yield* files.write(node.seedHosts, "")
  })
