import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as childProcess from "node:child_process"
import * as fs from "node:fs"
import * as https from "node:https"
import * as readline from "node:readline"
import * as Server from "../../src/Testing/Server.ts"

const groupIsAlive = (pid: number | undefined): boolean =>
  childProcess
    .execFileSync("ps", ["-A", "-o", "pgid=,stat="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .some(([group, state]) => Number(group) === pid && state?.startsWith("Z") !== true)

const status = (url: string): Effect.Effect<number> => Effect.promise(async () => (await fetch(url)).status)

const gone = (pid: number, directory: string): Effect.Effect<boolean> =>
  Effect.sync(() => !groupIsAlive(pid) && !fs.existsSync(directory)).pipe(
    Effect.repeat({ until: (isGone) => isGone, schedule: Schedule.spaced("200 millis") }),
    Effect.timeoutOrElse({ duration: "20 seconds", orElse: () => Effect.succeed(false) })
  )

/** Starts a server in another Node process, and answers with what that server says of itself. */
const startElsewhere = Effect.callback<{
  readonly parent: childProcess.ChildProcess
  readonly pid: number
  readonly directory: string
}>((resume) => {
  const module = new URL("../../src/Testing/Server.ts", import.meta.url).href
  const code = `
    import * as Effect from "effect/Effect"
    import * as Server from ${JSON.stringify(module)}
    await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const { directory, nodes } = yield* Server.make()
      console.log(JSON.stringify({ directory, pid: nodes[0].pid }))
      yield* Effect.never
    })))`
  const parent = childProcess.spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  readline
    .createInterface({ input: parent.stdout })
    .once("line", (line) => resume(Effect.succeed({ parent, ...JSON.parse(line) })))
  return Effect.sync(() => parent.kill("SIGKILL"))
})

describe("Server", () => {
  it.live("answers while the scope is open, and leaves nothing behind", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const server = yield* Scope.provide(Server.make(), scope)
      const directory = server.directory ?? ""
      assert.strictEqual(server.version, "9.5.2")
      assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/)
      assert.strictEqual(yield* status(`${server.url}/_cluster/health`), 200)
      assert.include(yield* server.nodes[0]?.logs ?? Effect.succeed(""), "started")
      assert.isTrue(fs.existsSync(directory))

      const named = yield* Server.fromEnv().pipe(
        Effect.provideService(
          ConfigProvider.ConfigProvider,
          ConfigProvider.fromUnknown({ ELASTICSEARCH_URL: `${server.url}/` })
        ),
        Effect.scoped
      )
      assert.strictEqual(named.url, server.url)
      assert.strictEqual(named.version, "9.5.2")
      const refused = yield* Effect.flip(named.nodes[0]?.kill ?? Effect.void)
      assert.instanceOf(refused, Server.ServerError)

      yield* Scope.close(scope, Exit.void)
      assert.isFalse(groupIsAlive(server.nodes[0]?.pid))
      assert.isFalse(fs.existsSync(directory))
    })
  )

  it.effect("says why the server did not start", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Server.make({ settings: { "no.such.setting": true } }))
      assert.strictEqual(error._tag, "TestServerError")
      assert.include(error.reason, "unknown setting [no.such.setting]")
      assert.include(error.log ?? "", "fatal exception")
      assert.include(error.message, error.hint)
    })
  )

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function* () {
      assert.include((yield* Effect.flip(Server.make({ nodes: 0 }))).reason, "0 nodes")
      assert.include((yield* Effect.flip(Server.make({ heap: "much" }))).reason, "heap")
      const unreachable = yield* Effect.flip(
        Server.fromEnv({ version: "8.19.21" }).pipe(
          Effect.provideService(
            ConfigProvider.ConfigProvider,
            ConfigProvider.fromUnknown({ ELASTICSEARCH_ESQL_URL: "http://user:secret@127.0.0.1:1" })
          )
        )
      )
      assert.include(unreachable.reason, "ELASTICSEARCH_ESQL_URL")
      assert.notInclude(unreachable.message, "secret")
    })
  )

  it.live("lets in over TLS only who knows the password", () =>
    Effect.gen(function* () {
      const { ca, password, url, username } = yield* Server.make({ tls: true })
      const ask = (auth: string | undefined): Effect.Effect<number | undefined> =>
        Effect.promise(
          () =>
            new Promise((resolve, reject) => {
              https
                .get(`${url}/_cluster/health`, { agent: false, auth, ca }, (message) => {
                  message.resume()
                  resolve(message.statusCode)
                })
                .on("error", reject)
            })
        )
      assert.match(url, /^https:/)
      assert.strictEqual(yield* ask(undefined), 401)
      assert.strictEqual(yield* ask("elastic:wrong"), 401)
      assert.isDefined(password)
      if (password !== undefined) {
        assert.strictEqual(yield* ask(`${username}:${Redacted.value(password)}`), 200)
      }
    })
  )

  it.live(
    "makes a cluster that stays when one node is killed",
    () =>
      Effect.gen(function* () {
        const { nodes, url } = yield* Server.make({ nodes: 2 })
        assert.strictEqual(new Set(nodes.map((node) => node.url)).size, 2)
        const second = nodes[1]
        assert.isDefined(second)
        yield* second?.kill ?? Effect.void
        assert.strictEqual(yield* status(`${url}/_cluster/health?wait_for_nodes=1&timeout=20s`), 200)
        assert.isFalse(groupIsAlive(second?.pid))
      }),
    { timeout: 300_000 }
  )

  // One that was killed before is started again in test/transport/failover.cluster.test.ts.
  it.live(
    "kills a running node and starts it again at its address and with its data",
    () =>
      Effect.gen(function* () {
        const { nodes, url } = yield* Server.make()
        const [node] = nodes
        assert(node !== undefined)
        const first = node.pid
        const put = Effect.promise(() =>
          fetch(`${url}/kept/_doc/1?refresh=true`, {
            method: "PUT",
            headers: { "content-type": "application/json" },
            body: "{}"
          })
        )
        assert.strictEqual((yield* put).status, 201)
        yield* node.restart
        assert.notStrictEqual(node.pid, first)
        assert.isTrue(groupIsAlive(node.pid))
        assert.isFalse(groupIsAlive(first))
        assert.strictEqual(yield* status(`${url}/kept/_doc/1`), 200)
      }),
    { timeout: 300_000 }
  )

  it.live("is gone when the process that started it is killed", () =>
    Effect.gen(function* () {
      const { directory, parent, pid } = yield* startElsewhere
      assert.isTrue(groupIsAlive(pid))
      parent.kill("SIGKILL")
      assert.isTrue(yield* gone(pid, directory))
    })
  )
})
