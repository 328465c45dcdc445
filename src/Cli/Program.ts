/**
 * The whole program: arguments in, an exit code out.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import { CliConfig, make as makeConfig } from "effect/cli/CliConfig"
import { defaultFormatter, Presenter } from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import * as References from "effect/References"
import { version } from "../Transport/internal/version.ts"
import { bench } from "./commands/bench.ts"
import { cat } from "./commands/cat.ts"
import { dump } from "./commands/dump.ts"
import { esql } from "./commands/esql.ts"
import { index } from "./commands/index.ts"
import { info } from "./commands/info.ts"
import { reindex } from "./commands/reindex.ts"
import { restore } from "./commands/restore.ts"
import { search } from "./commands/search.ts"
import { endingOf, ExitCode, type Ending, lineOf } from "./Failure.ts"
import { Host } from "./Host.ts"
import { write as writeJson } from "./internal/json.ts"
import { services } from "./internal/services.ts"
import { name, root } from "./Root.ts"

/** The command with all others under it. */
const all = root.pipe(
  Command.withSubcommands([info, search, esql, cat, index, dump, restore, reindex, bench])
)

const colours = ({ env, stdoutIsTerminal }: Host["Service"]): boolean =>
  stdoutIsTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb"

/** Help that was asked for is a result; help for want of a command is a notice. */
const presenter = (host: Host["Service"]): Presenter => {
  const formatter = defaultFormatter({
    colors: colours(host),
    globalFlags: "summary",
    inheritedFlags: "summary"
  })
  return {
    present: (event) => {
      switch (event._tag) {
        case "Help": {
          const text = formatter.formatHelpDoc(event.helpDoc)
          return event.reason === "Requested"
            ? Effect.ignore(host.write(`${text}\n`))
            : Effect.sync(() => host.say(text))
        }
        case "InvalidInvocation":
          return Effect.void
        case "Version":
          return Effect.ignore(host.write(`${event.version}\n`))
      }
    }
  }
}

/** What the library logs, a line each on standard error: standard output is for results. */
const logger = ({ say }: Host["Service"]) =>
  Logger.make<unknown, void>(({ logLevel, message }) => {
    const parts = Array.isArray(message) ? message : [message]
    const text = parts.map((part: unknown) => (typeof part === "string" ? part : String(part))).join(" ")
    say(lineOf(`${name}: ${logLevel.toLowerCase()}: ${text}`))
  })

const tell = (
  { say }: Host["Service"],
  { code, message, status, tag, type }: Ending,
  asJson: boolean
): void => {
  if (message === undefined) return
  say(asJson ? writeJson({ error: { code, tag, type, status, message } }) : `${name}: ${message}`)
}

/** What a program ends with that did not fail in a way that is known. */
const unforeseen = (cause: Cause.Cause<unknown>): Ending => ({
  code: ExitCode.defect,
  tag: "Defect",
  message: `this is a defect, please report it: ${Cause.pretty(cause)}`
})

/**
 * Runs the command line, and gives its exit code. What went wrong has been told then. It does not end the process.
 *
 * @category running
 * @since 0.1.0
 */
export const run = (args: ReadonlyArray<string>): Effect.Effect<number, never, Host> =>
  Effect.gen(function* () {
    const host = yield* Host
    const asJson = args.includes("--json-errors")
    const builtIns = GlobalFlag.BuiltIns.filter((flag) => flag !== GlobalFlag.Wizard)
    const exit = yield* Command.runWith(all, { version })(args).pipe(
      Effect.provide(
        Layer.mergeAll(
          services,
          Logger.layer([logger(host)]),
          Layer.succeed(CliConfig, makeConfig({ builtIns })),
          Layer.succeed(Presenter, presenter(host)),
          Layer.succeed(References.MinimumLogLevel, "Error" as const)
        )
      ),
      Effect.exit
    )
    if (exit._tag === "Success") return ExitCode.ok
    const failure = Cause.findErrorOption(exit.cause)
    if (Option.isNone(failure) && Cause.hasInterruptsOnly(exit.cause)) return ExitCode.interrupted
    const ending = Option.isSome(failure) ? endingOf(failure.value) : unforeseen(exit.cause)
    tell(host, ending, asJson)
    return ending.code
  })
