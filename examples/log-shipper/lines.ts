/** Where the lines come from: a file that grows, or standard input. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import type { PlatformError } from "effect/PlatformError"
import * as Schedule from "effect/Schedule"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"

const pieceSize = 64 * 1024

export interface FollowOptions {
  /** Whether what the file holds already is read. */
  readonly from: "start" | "end"
  /** How long to wait at the end of the file before looking again. */
  readonly every: Duration.Duration
}

const split = <E, R>(bytes: Stream.Stream<Uint8Array, E, R>) =>
  bytes.pipe(Stream.decodeText, Stream.splitLines)

/** The lines of the file that has the name now, until another one has it (rotation), or it has been cut short. */
const untilRotated = (path: string, { every, from }: FollowOptions) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const file = yield* files.open(path)
      const opened = yield* file.stat
      const isRotated = (position: bigint) =>
        Effect.map(Effect.option(files.stat(path)), (stat) =>
          Option.exists(
            stat,
            ({ ino, size }) =>
              Option.getOrUndefined(ino) !== Option.getOrUndefined(opened.ino) || size < position
          )
        )
      const next = Effect.fnUntraced(function* (position: bigint) {
        while (true) {
          const piece = yield* file.readAlloc(pieceSize)
          if (Option.isSome(piece)) return [piece.value, position + BigInt(piece.value.length)] as const
          if (yield* isRotated(position)) return undefined
          yield* Effect.sleep(every)
        }
      })
      const start = yield* file.seek(from === "end" ? opened.size : 0n, "start")
      return Stream.unfold(start, next)
    })
  ).pipe(split)

/** The lines that a file has and gets, without an end, as `tail -F` gives them. */
export const follow = (
  path: string,
  options: FollowOptions
): Stream.Stream<string, PlatformError, FileSystem.FileSystem> =>
  Stream.concat(
    untilRotated(path, options),
    Stream.repeat(untilRotated(path, { ...options, from: "start" }), Schedule.forever)
  )

/** The lines of standard input, until it ends. */
export const standardInput: Stream.Stream<string, PlatformError, Stdio.Stdio> = Stream.unwrap(
  Effect.map(Stdio.Stdio, ({ stdin }) => split(stdin))
)
