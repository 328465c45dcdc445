/**
 * Starts and stops a local Elasticsearch that outlives this script.
 *
 *   npm run es:start -- [--version 9.5.2|8.19.21] [--nodes N] [--security] [--tls]
 *   npm run es:stop -- [--version 9.5.2|8.19.21]
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as path from "node:path"
import * as util from "node:util"
import * as command from "../src/Testing/internal/command.ts"
import * as environment from "../src/Testing/internal/environment.ts"
import * as files from "../src/Testing/internal/files.ts"
import * as Server from "../src/Testing/Server.ts"

const usage = `usage: es.ts start [--version 9.5.2|8.19.21] [--nodes N] [--security] [--tls]
       es.ts stop [--version 9.5.2|8.19.21]`

/** What one `start` leaves for the next `start` and for `stop`; it holds the password. */
const State = Schema.fromJsonString(
  Schema.Struct({
    version: Schema.String,
    url: Schema.String,
    username: Schema.optionalKey(Schema.String),
    password: Schema.optionalKey(Schema.String),
    caFile: Schema.optionalKey(Schema.String),
    directory: Schema.String,
    pids: Schema.Array(Schema.Int)
  })
)
type State = typeof State.Type

const versions: ReadonlyArray<Server.Version> = ["9.5.2", "8.19.21"]

const stateFile = (version: string): Effect.Effect<string> =>
  Effect.map(environment.cacheDirectory, (cache) => path.join(cache, `running-${version}.json`))

const readState = (version: string): Effect.Effect<Option.Option<State>> =>
  Effect.gen(function* () {
    const text = yield* files.readOr(yield* stateFile(version), "")
    return yield* Effect.option(Schema.decodeUnknownEffect(State)(text))
  })

const commandLine = (pid: number): Effect.Effect<string> =>
  Effect.gen(function* () {
    const args = ["-ww", "-o", "args=", "-p", String(pid)]
    if (process.platform === "linux") return yield* files.readOr(`/proc/${pid}/cmdline`, "")
    return (yield* command.run({ bin: "ps", args }, "")).output
  }).pipe(Effect.orElseSucceed(() => ""))

/** A number may belong to another process by now: ours has the folder of its data among its arguments. */
const ours = ({ directory, pids }: State): Effect.Effect<ReadonlyArray<number>> =>
  Effect.filter(pids, (pid) => Effect.map(commandLine(pid), (line) => line.includes(directory)))

const signal = (pids: ReadonlyArray<number>, name: NodeJS.Signals): Effect.Effect<void> =>
  Effect.sync(() => {
    for (const pid of pids) {
      try {
        process.kill(-pid, name)
      } catch {
        // It ended by itself in this moment.
      }
    }
  })

const cleanUp = (state: State): Effect.Effect<void, Server.ServerError> =>
  Effect.gen(function* () {
    if (path.basename(state.directory).startsWith("effect-elasticsearch-")) {
      yield* files.remove(state.directory)
    }
    yield* files.remove(yield* stateFile(state.version))
  })

const describe = ({ caFile, password, pids, url, username, version }: State): string => {
  const login = username === undefined || password === undefined ? "" : `${username}:${password}@`
  const variable = version === "8.19.21" ? "ELASTICSEARCH_ESQL_URL" : "ELASTICSEARCH_URL"
  const lines = [
    `  URL       ${url}`,
    ...(username === undefined ? [] : [`  user      ${username}`, `  password  ${password}`]),
    ...(caFile === undefined ? [] : [`  CA        ${caFile}`]),
    `  process   ${pids.join(", ")}`,
    "",
    "For tests, examples and measurements:",
    `  export ${variable}=${url.replace("://", `://${login}`)}`,
    ...(caFile === undefined ? [] : [`  export ELASTICSEARCH_CA_FILE=${caFile}`])
  ]
  return lines.join("\n")
}

const launch = (options: Server.Options): Effect.Effect<State, Server.ServerError> =>
  Effect.gen(function* () {
    const scope = yield* Scope.make()
    return yield* Effect.gen(function* () {
      const server = yield* Server.makeDetached(options)
      const directory = server.directory ?? ""
      const state: State = {
        version: server.version,
        url: server.url,
        ...(server.username === undefined ? {} : { username: server.username }),
        ...(server.password === undefined ? {} : { password: Redacted.value(server.password) }),
        ...(server.ca === undefined ? {} : { caFile: path.join(directory, "ca.pem") }),
        directory,
        pids: server.nodes.flatMap(({ pid }) => (pid === undefined ? [] : [pid]))
      }
      yield* files.write(yield* stateFile(server.version), JSON.stringify(state, null, 2), 0o600)
      return state
    }).pipe(
      Scope.provide(scope),
      // Kept open on success: the server is to live on.
      Effect.onExit((exit) => (Exit.isFailure(exit) ? Scope.close(scope, exit) : Effect.void))
    )
  })

const start = (options: Server.Options): Effect.Effect<void, Server.ServerError> =>
  Effect.gen(function* () {
    const version = options.version ?? "9.5.2"
    const known = yield* readState(version)
    if (Option.isSome(known)) {
      if ((yield* ours(known.value)).length > 0) {
        return yield* Console.log(`Elasticsearch ${version} is already running\n${describe(known.value)}`)
      }
      yield* cleanUp(known.value)
    }
    yield* Console.log(`Starting Elasticsearch ${version} …`)
    const state = yield* launch(options)
    yield* Console.log(`Elasticsearch ${version} is running\n${describe(state)}`)
  })

const stop = (version: string): Effect.Effect<boolean, Server.ServerError> =>
  Effect.gen(function* () {
    const known = yield* readState(version)
    if (Option.isNone(known)) return false
    const state = known.value
    const living = yield* ours(state)
    yield* signal(living, "SIGTERM")
    yield* ours(state).pipe(
      Effect.repeat({ until: (pids) => pids.length === 0, schedule: Schedule.spaced("100 millis") }),
      Effect.timeoutOrElse({
        duration: "10 seconds",
        orElse: () => Effect.flatMap(ours(state), (pids) => signal(pids, "SIGKILL"))
      })
    )
    yield* cleanUp(state)
    yield* Console.log(
      living.length > 0 ? `Stopped Elasticsearch ${version}` : `Elasticsearch ${version} had already ended`
    )
    return true
  })

const wrong = (reason: string): Effect.Effect<never, Server.ServerError> =>
  Effect.fail(new Server.ServerError({ reason, hint: usage }))

const main = Effect.gen(function* () {
  const { positionals, values } = yield* Effect.try({
    try: () =>
      util.parseArgs({
        allowPositionals: true,
        options: {
          version: { type: "string" },
          nodes: { type: "string" },
          security: { type: "boolean" },
          tls: { type: "boolean" }
        }
      }),
    catch: (cause) =>
      new Server.ServerError({ reason: cause instanceof Error ? cause.message : String(cause), hint: usage })
  })
  const version = versions.find((one) => one === values.version)
  if (values.version !== undefined && version === undefined) {
    return yield* wrong(`There is no version ${values.version}`)
  }
  if (positionals.length === 1 && positionals[0] === "start") {
    const nodes = values.nodes === undefined ? undefined : Number(values.nodes)
    return yield* start({ version, nodes, security: values.security, tls: values.tls })
  }
  if (positionals.length === 1 && positionals[0] === "stop") {
    const stopped = yield* Effect.forEach(version === undefined ? versions : [version], stop)
    return stopped.includes(true) ? undefined : yield* Console.log("No Elasticsearch is running")
  }
  return yield* wrong("Say start or stop")
})

main.pipe(
  Effect.tapError((error) => Console.error(error.message)),
  NodeRuntime.runMain({ disableErrorReporting: true })
)
