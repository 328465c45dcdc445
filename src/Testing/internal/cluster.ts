import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as os from "node:os"
import * as path from "node:path"
import * as account from "./account.ts"
import type { Account } from "./command.ts"
import * as distribution from "./distribution.ts"
import * as environment from "./environment.ts"
import * as files from "./files.ts"
import * as http from "./http.ts"
import * as java from "./java.ts"
import * as log from "./log.ts"
import * as node from "./node.ts"
import * as server from "./process.ts"
import * as secrets from "./secrets.ts"
import { ServerError } from "./ServerError.ts"

export interface ClusterOptions {
  readonly version: distribution.Version
  readonly nodes: number
  readonly security: boolean
  readonly tls: boolean
  readonly heap: string
  readonly settings: node.Settings
  readonly startTimeout: Duration.Duration
  /** True: the servers outlive this process, and stop only when the scope closes. */
  readonly detached: boolean
}

export interface Member {
  readonly name: string
  readonly url: string
  /** Of the process that runs now. */
  readonly pid: number
  readonly kill: Effect.Effect<void>
  readonly restart: Effect.Effect<void, ServerError>
  readonly logs: Effect.Effect<string>
}

export interface Cluster {
  readonly members: ReadonlyArray<Member>
  readonly username: string | undefined
  readonly password: Redacted.Redacted | undefined
  readonly ca: string | undefined
  readonly directory: string
}

interface Launched {
  readonly layout: node.Layout
  /** The process that runs now. */
  running: server.Running
  /** How many characters of the log are of processes before it. */
  loggedBefore: number
}

const often = Schedule.spaced("100 millis")

const logsOf = (layout: node.Layout): Effect.Effect<string> => files.readOr(layout.output, "")

const failure = (
  { layout, loggedBefore }: Launched,
  version: string,
  what: string,
  hint: string
): Effect.Effect<never, ServerError> =>
  Effect.flatMap(logsOf(layout), (whole) => {
    const text = whole.slice(loggedBefore)
    const complaint = log.complaint(text)
    return Effect.fail(
      new ServerError({
        reason: `Elasticsearch ${version} (${layout.name}) ${what}${complaint === undefined ? "" : `: ${complaint}`}`,
        hint,
        log: log.tail(text)
      })
    )
  })

/** Does the work, unless the server ends before. */
const whileRunning = <A, E>(
  one: Launched,
  version: string,
  work: Effect.Effect<A, E>
): Effect.Effect<A, E | ServerError> =>
  Effect.raceFirst(
    work,
    Effect.flatMap(one.running.ended, (end) =>
      failure(
        one,
        version,
        `ended with ${end} before it was ready`,
        "The log below says why; check the settings and the heap"
      )
    )
  )

/** The address that the server wrote down once it listened. */
const addressIn = (file: string): Effect.Effect<string> =>
  files.readOr(file, "").pipe(
    Effect.repeat({ until: (text) => text.includes("\n"), schedule: often }),
    Effect.map((text) => {
      const lines = text.trim().split("\n")
      return lines.find((line) => line.startsWith("127.0.0.1:")) ?? lines[0] ?? ""
    })
  )

/** Whether the node has a cluster of so many nodes, whose indices can be used. */
const healthy = (target: http.Target, nodes: string): Effect.Effect<boolean> =>
  http.get(target, `/_cluster/health?wait_for_nodes=${nodes}&wait_for_status=yellow&timeout=1s`).pipe(
    Effect.timeoutOption("5 seconds"),
    Effect.map((answer) => Option.isSome(answer) && answer.value.status === 200),
    Effect.orElseSucceed(() => false)
  )

/** Tells every node of all the others, so that they also find each other when the first one is gone. */
const introduce = (launched: ReadonlyArray<Launched>, version: string): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const addresses: Array<string> = []
    const tell = Effect.suspend(() =>
      Effect.forEach(launched, ({ layout }) => files.write(layout.seedHosts, `${addresses.join("\n")}\n`))
    )
    yield* Effect.forEach(
      launched,
      (one) =>
        Effect.gen(function* () {
          addresses.push(yield* whileRunning(one, version, addressIn(one.layout.transportPorts)))
          yield* tell
        }),
      { concurrency: "unbounded", discard: true }
    )
  })

const environmentOf = (jdk: java.Jdk, layout: node.Layout): Effect.Effect<Readonly<Record<string, string>>> =>
  Effect.gen(function* () {
    const options = yield* environment.variable("ES_JAVA_OPTS")
    return {
      PATH: (yield* environment.variable("PATH")) ?? "/usr/bin:/bin",
      HOME: layout.folder,
      LANG: "C.UTF-8",
      ES_JAVA_HOME: jdk.home,
      ES_PATH_CONF: layout.config,
      ES_TMPDIR: layout.tmp,
      // The launcher only waits: the quick compiler is enough for it, and the server's own flags stay.
      CLI_JAVA_OPTS: "-XX:TieredStopAtLevel=1",
      ...(options === undefined ? {} : { ES_JAVA_OPTS: options })
    }
  })

const protect = (
  layouts: ReadonlyArray<node.Layout>,
  home: string,
  jdk: java.Jdk,
  owner: Account | undefined,
  settings: Readonly<Record<string, string>>
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const [first, ...others] = layouts
    if (first === undefined) return
    const env = yield* environmentOf(jdk, first)
    const keystore = yield* secrets.addSecureSettings({
      home,
      config: first.config,
      env,
      account: owner,
      settings
    })
    for (const other of others) yield* secrets.share(keystore, other.config)
  })

/** Starts a cluster; it ends, and its folder goes, with the scope. */
export const start = (options: ClusterOptions): Effect.Effect<Cluster, ServerError, Scope.Scope> =>
  Effect.gen(function* () {
    if (process.platform === "win32") {
      return yield* new ServerError({
        reason: "The test server runs on Linux and macOS",
        hint: "Run in WSL, or set ELASTICSEARCH_URL to a server that runs"
      })
    }
    const { version } = options
    const owner = yield* account.serverAccount
    const jdk = yield* java.find(owner)
    const home = yield* distribution.install(version, jdk)

    const root = yield* files.temporaryDirectory(path.join(os.tmpdir(), "effect-elasticsearch-"))
    yield* files.makeDirectory(path.join(root, "snapshots"))
    const names = Array.from({ length: options.nodes }, (_, index) => `node-${index + 1}`)
    const layouts = names.map((name) => node.layout(root, name))
    const keystore = options.tls ? "http.p12" : undefined
    const { heap, security, settings } = options
    const nodeOptions: node.NodeOptions = { version, home, root, names, security, heap, settings, keystore }
    for (const layout of layouts) yield* node.prepare(layout, nodeOptions)

    const storePassword = yield* secrets.random
    const password = security ? yield* secrets.random : undefined
    let ca: string | undefined
    if (keystore !== undefined) {
      const store = path.join(root, keystore)
      ca = yield* secrets.certificate(jdk, store, storePassword)
      for (const layout of layouts) yield* files.copy(store, path.join(layout.config, keystore))
      yield* files.write(path.join(root, "ca.pem"), ca)
    }
    yield* account.own(root, owner)
    if (password !== undefined) {
      yield* protect(layouts, home, jdk, owner, {
        "bootstrap.password": password,
        ...(keystore === undefined
          ? {}
          : { "xpack.security.http.ssl.keystore.secure_password": storePassword })
      })
      yield* account.own(root, owner)
    }

    // All nodes stop at the same time: one after another, the last ones would wait for a lost majority.
    const processes = yield* Scope.fork(yield* Effect.scope, "parallel")
    const launch = (layout: node.Layout): Effect.Effect<server.Running, ServerError> =>
      Effect.flatMap(environmentOf(jdk, layout), (env) =>
        server.launch({
          name: layout.name,
          bin: path.join(home, "bin", "elasticsearch"),
          args: [`-Epath.data=${layout.data}`],
          env,
          account: owner,
          folder: layout.folder,
          root,
          output: layout.output,
          detached: options.detached
        })
      ).pipe(Scope.provide(processes))
    const launched = yield* Effect.forEach(layouts, (layout) =>
      Effect.map(launch(layout), (running): Launched => ({ layout, running, loggedBefore: 0 }))
    )

    const username = security ? "elastic" : undefined
    const secret = password === undefined ? undefined : Redacted.make(password)
    const inTime = <A>(one: Launched, work: Effect.Effect<A, ServerError>): Effect.Effect<A, ServerError> =>
      Effect.timeoutOrElse(work, {
        duration: options.startTimeout,
        orElse: () =>
          failure(
            one,
            version,
            `was not ready after ${Duration.format(options.startTimeout)}`,
            "Give it more time (startTimeout), or more processor and memory"
          )
      })
    const usable = (url: string, nodes: string): Effect.Effect<void> =>
      healthy({ url, username, password: secret, ca }, nodes).pipe(
        Effect.repeat({ until: (isHealthy) => isHealthy, schedule: often }),
        Effect.asVoid
      )
    const restart = (one: Launched, url: string, transport: number): Effect.Effect<void, ServerError> =>
      Effect.gen(function* () {
        yield* one.running.kill
        yield* one.running.ended
        one.loggedBefore = (yield* logsOf(one.layout)).length
        // The settings are written over, so that they still belong to the server's account.
        yield* node.prepareAgain(one.layout, nodeOptions, { http: Number(new URL(url).port), transport })
        yield* Effect.uninterruptible(
          Effect.map(launch(one.layout), (running) => {
            one.running = running
          })
        )
        // Other nodes may be down: how many are there does not matter.
        const back = Effect.andThen(addressIn(one.layout.httpPorts), usable(url, "ge(1)"))
        yield* inTime(one, whileRunning(one, version, back))
      })
    const ready = (one: Launched): Effect.Effect<Member, ServerError> =>
      Effect.gen(function* () {
        const url = `${options.tls ? "https" : "http"}://${yield* addressIn(one.layout.httpPorts)}`
        const transport = Number((yield* addressIn(one.layout.transportPorts)).split(":").at(-1))
        yield* usable(url, String(options.nodes))
        return {
          name: one.layout.name,
          url,
          get pid() {
            return one.running.pid
          },
          kill: Effect.suspend(() => one.running.kill),
          restart: restart(one, url, transport),
          logs: logsOf(one.layout)
        }
      }).pipe(
        (work) => whileRunning(one, version, work),
        (work) => inTime(one, work)
      )
    const [members] = yield* Effect.all(
      [
        Effect.forEach(launched, ready, { concurrency: "unbounded" }),
        options.nodes === 1 ? Effect.void : introduce(launched, version)
      ],
      { concurrency: "unbounded" }
    )
    return { members, username, password: secret, ca, directory: root }
  })
