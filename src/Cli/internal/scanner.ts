/** What the readers of text have in common: text comes in pieces, records go out. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { FormatError } from "../Failure.ts"

/** A reader of one text. It throws a {@link Broken} where it cannot go on. */
export interface Scanner<A> {
  /** Takes the next piece, and gives the records that end in it. */
  readonly push: (piece: string) => ReadonlyArray<A>
  /** Gives what is left at the end. */
  readonly end: () => ReadonlyArray<A>
}

/** Why a text cannot be read further, and where. */
export class Broken extends Error {
  readonly line: number
  constructor(line: number, reason: string) {
    super(reason)
    this.line = line
  }
}

/** More than Elasticsearch takes in a request; without a limit a forgotten quote would fill the memory. */
export const maxRecordLength = 100_000_000

const scanned = <A>(
  source: string,
  scan: () => ReadonlyArray<A>
): Effect.Effect<ReadonlyArray<A>, FormatError> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(scan())
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      return Effect.fail(new FormatError({ source, line: error.line, reason: error.message }))
    }
  })

/** Takes away the mark of byte order that some programs begin a file with. */
const withoutMark = (piece: string): string => (piece.startsWith("\ufeff") ? piece.slice(1) : piece)

/** The records of a text that comes in pieces. */
export const records = <A, E, R>(
  pieces: Stream.Stream<string, E, R>,
  source: string,
  make: () => Scanner<A>
): Stream.Stream<A, E | FormatError, R> =>
  Stream.suspend(() => {
    const scanner = make()
    let isFirst = true
    const push = (piece: string): ReadonlyArray<A> => {
      const text = isFirst ? withoutMark(piece) : piece
      isFirst &&= piece === ""
      return scanner.push(text)
    }
    return Stream.mapEffect(pieces, (piece) => scanned(source, () => push(piece))).pipe(
      Stream.concat(Stream.fromEffect(Effect.suspend(() => scanned(source, scanner.end)))),
      Stream.flattenIterable
    )
  })

/** A part of a text, of which pieces have gone by. */
export class Pieces {
  #pieces: Array<string> = []
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(text: string, line: number): void {
    if (text === "") return
    this.#pieces.push(text)
    this.#length += text.length
    if (this.#length > maxRecordLength) {
      throw new Broken(line, `a record that begins here has more than ${maxRecordLength} characters`)
    }
  }

  take(): string {
    const text = this.#pieces.length === 1 ? (this.#pieces[0] ?? "") : this.#pieces.join("")
    this.#pieces = []
    this.#length = 0
    return text
  }
}
