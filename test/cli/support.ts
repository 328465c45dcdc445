/** The command line inside of the test's own process: standard streams are lists, and the cluster is a layer. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { randomUUID } from "node:crypto"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { type ConfigError, Elasticsearch } from "effect-elasticsearch"
import type { Options } from "../../src/Transport/Options.ts"
import { Connector } from "../../src/Cli/Connection.ts"
import { PipeClosed } from "../../src/Cli/Failure.ts"
import { Host } from "../../src/Cli/Host.ts"
import { run } from "../../src/Cli/Program.ts"

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What was drawn over the last line of standard error, where that is a terminal. */
  readonly drawn: string
  /** What the client was made of. */
  readonly options: ReadonlyArray<Options>
}

export interface Setting {
  readonly env?: { readonly [name: string]: string }
  readonly stdin?: string | ReadonlyArray<Uint8Array>
  readonly isTerminal?: boolean
  /** After how many writes the reader of standard output goes. */
  readonly readerGoesAfter?: number
  readonly connect?: (options: Options) => Layer.Layer<Elasticsearch, ConfigError>
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Runs it with these arguments. */
export const cli = (args: ReadonlyArray<string>, setting: Setting = {}): Effect.Effect<Ran> =>
  Effect.gen(function* () {
    const {
      connect = Elasticsearch.layer,
      env = { ELASTICSEARCH_URL: "http://localhost:9200" },
      isTerminal = false,
      readerGoesAfter = Infinity,
      stdin
    } = setting
    const out: Array<string> = []
    const err: Array<string> = []
    const drawn: Array<string> = []
    const options: Array<Options> = []
    const host = Host.of({
      env,
      stdin: Stream.fromIterable(typeof stdin === "string" ? [bytes(stdin)] : (stdin ?? [])),
      stdinIsTerminal: isTerminal,
      stdoutIsTerminal: isTerminal,
      write: (data) =>
        Effect.suspend(() => {
          if (out.length >= readerGoesAfter) return Effect.fail(new PipeClosed())
          out.push(typeof data === "string" ? data : new TextDecoder().decode(data))
          return Effect.void
        }),
      say: (line) => void err.push(line),
      draw: isTerminal ? (text) => void drawn.push(text) : undefined
    })
    const code = yield* run(args).pipe(
      Effect.provideService(Host, host),
      Effect.provideService(Connector, (given) => {
        options.push(given)
        return connect(given)
      })
    )
    return { code, out: out.join(""), err: err.join("\n"), drawn: drawn.join(""), options }
  })

/** A client that is there, for all commands of a test. */
export const sharedClient: Effect.Effect<NonNullable<Setting["connect"]>, never, Elasticsearch> = Effect.map(
  Elasticsearch,
  (es) => () => Layer.succeed(Elasticsearch, es)
)

/** A folder for the test's files; it goes with the scope. */
export const folder = Effect.acquireRelease(
  Effect.sync(() => fs.mkdtempSync(path.join(os.tmpdir(), `cli-${randomUUID()}`))),
  (name) => Effect.sync(() => fs.rmSync(name, { recursive: true, force: true }))
)

/** Text in pieces that end at these places. */
export const cut = (text: string, places: ReadonlyArray<number>): ReadonlyArray<string> => {
  const ends = [...places.map((place) => (text.length === 0 ? 0 : place % text.length)), text.length].sort(
    (a, b) => a - b
  )
  return ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end))
}
