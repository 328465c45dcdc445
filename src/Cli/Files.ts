/**
 * Files by name, where `-` is a standard stream and a name that ends in `.gz` is compressed.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createReadStream } from "node:fs"
import * as Fs from "node:fs/promises"
import { pipeline } from "node:stream"
import { promisify } from "node:util"
import { createGunzip, gzip } from "node:zlib"
import { FileError, type PipeClosed } from "./Failure.ts"
import { fileError, Host } from "./Host.ts"

/** The name of standard input and output. */
export const standard = "-"

const isCompressed = (path: string): boolean => path.endsWith(".gz")

/** What a file is called in messages. */
export const nameOf = (path: string): string => (path === standard ? "standard input" : path)

const attempt = <A>(path: string, make: () => Promise<A>): Effect.Effect<A, FileError> =>
  Effect.tryPromise({ try: make, catch: (cause) => fileError(path, cause) })

/** Closes what it reads when the stream that was asked for it ends. */
const unpacked = (path: string) => {
  const file = createReadStream(path)
  // The failure of either comes out of the reading.
  return isCompressed(path) ? pipeline(file, createGunzip(), () => {}) : file
}

/**
 * The bytes of a file, unpacked.
 *
 * @category reading
 * @since 0.1.0
 */
export const readBytes = (path: string): Stream.Stream<Uint8Array, FileError, Host> =>
  path === standard
    ? Stream.unwrap(Effect.map(Host, ({ stdin }) => stdin))
    : Stream.suspend(() =>
        Stream.fromAsyncIterable<Uint8Array, FileError>(unpacked(path), (cause) => fileError(path, cause))
      )

/**
 * All of a file as text.
 *
 * @category reading
 * @since 0.1.0
 */
export const readText = (path: string): Effect.Effect<string, FileError, Host> =>
  readBytes(path).pipe(Stream.decodeText(), Stream.mkString)

/** The text of a file; `undefined` where there is none. */
export const readTextIfThere = (path: string): Effect.Effect<string | undefined, FileError> =>
  attempt(path, () =>
    Fs.readFile(path, "utf8").catch((error: unknown) => {
      if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") {
        return undefined
      }
      throw error
    })
  )

/**
 * Text that was given on the command line: itself, `@file`, or `-` for standard input.
 *
 * @category reading
 * @since 0.1.0
 */
export const givenText = (given: string): Effect.Effect<string, FileError, Host> =>
  given === standard || given.startsWith("@")
    ? readText(given === standard ? standard : given.slice(1))
    : Effect.succeed(given)

/**
 * Puts a file in the place of another at once, so that whoever reads it sees the old or the new one.
 *
 * @category writing
 * @since 0.1.0
 */
export const replace = (path: string, text: string): Effect.Effect<void, FileError> =>
  attempt(path, async () => {
    const fresh = `${path}.${process.pid}.tmp`
    // Somebody else may have put a link there, which writing would follow.
    await Fs.rm(fresh, { force: true })
    await Fs.writeFile(fresh, text, { flag: "wx", mode: ownerOnly })
    await Fs.rename(fresh, path)
  })

/** What is written holds documents, so that a new file is its owner's alone. One that is there keeps its rights. */
const ownerOnly = 0o600

export const remove = (path: string): Effect.Effect<void, FileError> =>
  attempt(path, () => Fs.rm(path, { force: true }))

/**
 * Where lines are written to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Writer {
  /** Writes text; it is in the file, or with the reader of standard output, when the effect ends. */
  readonly write: (text: string) => Effect.Effect<void, FileError | PipeClosed>
  /** How many bytes the file has. */
  readonly size: () => number
}

const zip = promisify(gzip)

/** Each text is a member of its own of a compressed file, so that the file can be cut off between two of them. */
const packed = (path: string, text: string): Promise<Uint8Array> =>
  isCompressed(path) ? zip(text) : Promise.resolve(Buffer.from(text))

const writeAll = async (
  file: Fs.FileHandle,
  bytes: Uint8Array,
  position: number | undefined
): Promise<void> => {
  for (let at = 0; at < bytes.length;) {
    const where = position === undefined ? null : position + at
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, where)
    at += bytesWritten
  }
}

/**
 * Opens a file to write to, or standard output. `at`: how many bytes of what is there are kept; what is behind them
 * goes. Default: it must not be there yet, unless `overwrite` is set, or `append`, which keeps all that is there.
 *
 * @category writing
 * @since 0.1.0
 */
export const openWriter = (
  path: string,
  options: {
    readonly at?: number | undefined
    readonly overwrite?: boolean | undefined
    readonly append?: boolean | undefined
  } = {}
): Effect.Effect<Writer, FileError, Host | Scope.Scope> =>
  path === standard
    ? Effect.map(Host, ({ write }) => ({ write, size: () => 0 }))
    : Effect.gen(function* () {
        const { append = false, at, overwrite = false } = options
        const flags = at !== undefined ? "r+" : append ? "a" : overwrite ? "w" : "wx"
        const file = yield* Effect.acquireRelease(
          attempt(path, () => Fs.open(path, flags, ownerOnly)),
          (opened) => Effect.ignore(attempt(path, () => opened.close()))
        )
        let size = at ?? (append ? (yield* attempt(path, () => file.stat())).size : 0)
        if (at !== undefined) {
          const there = yield* attempt(path, () => file.stat())
          if (there.size < at) {
            const reason = `has ${there.size} bytes, and the checkpoint speaks of ${at}`
            return yield* new FileError({ path, reason })
          }
          yield* attempt(path, () => file.truncate(at))
        }
        return {
          size: () => size,
          write: (text: string) =>
            attempt(path, async () => {
              const bytes = await packed(path, text)
              // Pipes have no positions.
              await writeAll(file, bytes, at === undefined ? undefined : size)
              size += bytes.length
            })
        }
      })
