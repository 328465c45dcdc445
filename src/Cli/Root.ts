/**
 * The command that all others are under, with the flags that all of them take, and how a command is made.
 *
 * @since 0.1.0
 */
import type * as Config from "effect/Config"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { Elasticsearch } from "../Client.ts"
import type { ConfigError } from "../Errors.ts"
import { layerOf } from "./Connection.ts"
import type { FileError, UsageError } from "./Failure.ts"
import * as Flags from "./Flags.ts"
import { Host } from "./Host.ts"

export const name = "elasticsearch-effect"

const shared = {
  node: Flags.text("node", "URLs of nodes, with commas between them; before ELASTICSEARCH_URL", "url"),
  apiKeyFile: Flags.file("api-key-file", "File with the API key; before ELASTICSEARCH_API_KEY"),
  apiKey: Flags.secret(
    "api-key",
    "The API key itself. Other users of the machine can see it: prefer the file or the variable"
  ),
  user: Flags.text("user", "User, with ELASTICSEARCH_PASSWORD or --password-file", "name"),
  passwordFile: Flags.file("password-file", "File with the user's password"),
  ca: Flags.file("ca", "Certificate authority to trust, PEM; before ELASTICSEARCH_CA_FILE"),
  caFingerprint: Flags.text("ca-fingerprint", "SHA-256 fingerprint of the certificate authority", "hex"),
  timeout: Flags.text("timeout", "How long a request may take, for instance '2 minutes'", "duration"),
  compatibleWith: Flags.choice(
    "compatible-with",
    ["8", "9"],
    "Version whose form is spoken; 8 for a server of version 8"
  ),
  jsonErrors: Flags.on("json-errors", "Errors as JSON, one object a line"),
  quiet: Flags.on("quiet", "No progress and no notices")
} as const

/**
 * The root.
 *
 * @category commands
 * @since 0.1.0
 */
export const root = Command.make(name).pipe(
  Command.withDescription(
    "Elasticsearch from the command line. It connects as ELASTICSEARCH_URL, ELASTICSEARCH_API_KEY and the other variables of the library say, or the flags."
  ),
  Command.withSharedFlags(shared)
)

/** A service that only the root gives. */
type InRoot = Command.CommandContext<typeof name>

/** How a command may fail before it begins. */
export type Unconnected = FileError | UsageError | Config.ConfigError | ConfigError

/**
 * Runs an effect with the client that the environment and flags name.
 *
 * @category commands
 * @since 0.1.0
 */
export const connected = <A, E, R>(
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A, E | Unconnected, Exclude<R, Elasticsearch> | InRoot | Host> =>
  Effect.gen(function* () {
    const layer = yield* layerOf(yield* root)
    return yield* Effect.provide(effect, layer)
  })

/** Tells people something, unless they want to hear nothing. */
export const notice = (line: string): Effect.Effect<void, never, InRoot | Host> =>
  Effect.gen(function* () {
    const { quiet } = yield* root
    const { say } = yield* Host
    if (!quiet) say(line)
  })

/** What a command says of itself. */
export interface About {
  readonly description: string
  /** Shown in the list of commands. */
  readonly short: string
  readonly examples: ReadonlyArray<{ readonly command: string; readonly description: string }>
}

/**
 * Makes a command that talks to a cluster.
 *
 * @category commands
 * @since 0.1.0
 */
export const command = <const Name extends string, const Input extends Command.Command.Config, A, E, R>(
  named: Name,
  { description, examples, short }: About,
  input: Input,
  run: (input: Command.Command.Config.Infer<Input>) => Effect.Effect<A, E, R>
) =>
  Command.make(named, input, (given) => connected(run(given))).pipe(
    Command.withDescription(description),
    Command.withShortDescription(short),
    Command.withExamples(examples.map((example) => ({ ...example, command: `${name} ${example.command}` })))
  )
