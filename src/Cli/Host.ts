/**
 * What the command line has from the process that it runs in: standard streams and the environment. The one seam to
 * replace in tests.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { FileError, PipeClosed } from "./Failure.ts"

/**
 * The process that it runs in.
 *
 * @category services
 * @since 0.1.0
 */
export class Host extends Context.Service<
  Host,
  {
    readonly env: { readonly [name: string]: string | undefined }
    readonly stdin: Stream.Stream<Uint8Array, FileError>
    readonly stdinIsTerminal: boolean
    readonly stdoutIsTerminal: boolean
    /** Writes to standard output, which holds results and nothing else; waits until they are taken. */
    readonly write: (data: string | Uint8Array) => Effect.Effect<void, FileError | PipeClosed>
    /** Writes a line to standard error. */
    readonly say: (line: string) => void
    /** Draws over the last line of standard error; `undefined` where that is no terminal. */
    readonly draw: ((text: string) => void) | undefined
  }
>()("effect-elasticsearch/Cli/Host") {
  /** The process as it is. */
  static readonly layer: Layer.Layer<Host> = Layer.sync(Host, () => {
    const { env, stderr, stdin, stdout } = process
    // Who writes hears of it; without a listener the process would die of it.
    for (const stream of [stdout, stderr]) stream.on("error", () => {})
    return Host.of({
      env,
      stdin: Stream.suspend(() =>
        Stream.fromAsyncIterable<Uint8Array, FileError>(stdin, (cause) => fileError("standard input", cause))
      ),
      stdinIsTerminal: stdin.isTTY === true,
      stdoutIsTerminal: stdout.isTTY === true,
      write: (data) =>
        Effect.callback((resume) => {
          stdout.write(data, (error) =>
            resume(error == null ? Effect.void : Effect.fail(outputError("standard output", error)))
          )
        }),
      // The line may have a bar on it.
      say: (line) => void stderr.write(stderr.isTTY === true ? `\r\u001b[K${line}\n` : `${line}\n`),
      draw: stderr.isTTY === true && env["TERM"] !== "dumb" ? (text) => void stderr.write(text) : undefined
    })
  })
}

const reasons: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EEXIST: "is there already. Remove it or give another name",
  EISDIR: "is a folder",
  ENOENT: "there is no such file",
  ENOSPC: "no space left"
}

/** The failure of a file or stream, in words. */
export const fileError = (path: string, cause: unknown): FileError => {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : ""
  const message = cause instanceof Error ? cause.message : String(cause)
  return new FileError({ path, reason: reasons[code] ?? message })
}

const outputError = (path: string, cause: Error): FileError | PipeClosed =>
  "code" in cause && (cause.code === "EPIPE" || cause.code === "ERR_STREAM_DESTROYED")
    ? new PipeClosed()
    : fileError(path, cause)
