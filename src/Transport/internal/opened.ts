/** Answers whose body is read piece by piece, in the form of whole ones where they are refusals. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import {
  type Connection,
  type ExchangeError,
  tooLarge,
  type WireRequest,
  type WireResponse,
  type WireStream
} from "../Connection.ts"

/** A refusal has its body, and nothing to pull; a success has no body yet. */
export interface Opened extends WireResponse {
  readonly pull: WireStream["pull"]
}

const nothing = new Uint8Array(0)

const end: WireStream["pull"] = Effect.undefined

const joined = (pieces: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Reads a refusal to its end. */
const collect = (
  { header, pull, status }: Pick<Opened, "header" | "pull" | "status">,
  request: WireRequest
): Effect.Effect<Opened, ExchangeError> =>
  Effect.gen(function* () {
    const pieces: Array<Uint8Array> = []
    let size = 0
    for (let piece = yield* pull; piece !== undefined; piece = yield* pull) {
      size += piece.length
      if (size > request.maxResponseSize) return yield* tooLarge(request)
      pieces.push(piece)
    }
    const bytes = joined(pieces, size)
    return { status, header, text: () => new TextDecoder().decode(bytes), bytes: () => bytes, pull: end }
  })

const inOnePiece = (response: WireResponse): Opened => {
  let rest: Uint8Array | undefined = response.bytes()
  return {
    status: response.status,
    header: (name) => response.header(name),
    text: () => response.text(),
    bytes: () => response.bytes(),
    pull: Effect.sync(() => {
      const piece = rest
      rest = undefined
      return piece === undefined || piece.length === 0 ? undefined : piece
    })
  }
}

export const opened = (
  connection: Connection["Service"],
  request: WireRequest
): Effect.Effect<Opened, ExchangeError, Scope.Scope> => {
  if (connection.open === undefined) return Effect.map(connection.send(request), inOnePiece)
  return Effect.flatMap(connection.open(request), (stream) => {
    const { pull, status } = stream
    const head = { status, pull, header: (name: string) => stream.header(name) }
    return status >= 200 && status < 300
      ? Effect.succeed({ ...head, text: () => "", bytes: () => nothing })
      : collect(head, request)
  })
}
