/** Compression with what every runtime has: the streams of the web. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ExchangeError } from "../Connection.ts"

/** One piece after the other; `undefined` at the end. */
export type Pieces = Effect.Effect<Uint8Array | undefined, ExchangeError>

export const canInflate: boolean = typeof DecompressionStream === "function"
export const canDeflate: boolean = typeof CompressionStream === "function"

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body

/** Compresses the body of a request. */
export const gzip = (body: string | Uint8Array): Effect.Effect<Uint8Array> =>
  Effect.promise(async () => {
    const plain = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(bytesOf(body))
        controller.close()
      }
    })
    const packed = new Response(plain.pipeThrough(new CompressionStream("gzip")))
    return new Uint8Array(await packed.arrayBuffer())
  })

/** Hands out what a stream gives, piece by piece. Empty pieces are left out. */
export const piecesOf = (
  stream: Stream.Stream<Uint8Array, ExchangeError>
): Effect.Effect<Pieces, never, Scope.Scope> =>
  Effect.map(Stream.toPull(stream), (pull) => {
    let batch: ReadonlyArray<Uint8Array> = []
    let at = 0
    const next: Pieces = Effect.suspend(() => {
      for (let piece = batch[at]; piece !== undefined; piece = batch[at]) {
        at++
        // A view: Node's Buffer answers `slice` and `toString` in ways of its own.
        if (piece.length > 0) {
          return Effect.succeed(new Uint8Array(piece.buffer, piece.byteOffset, piece.length))
        }
      }
      return Pull.matchEffect(pull, {
        onSuccess: (more) => {
          batch = more
          at = 0
          return next
        },
        onFailure: (cause) => Effect.failCause(cause),
        onDone: () => Effect.undefined
      })
    })
    return next
  })

const streamOf = (pieces: Pieces): Stream.Stream<Uint8Array, ExchangeError> =>
  Stream.fromPull(
    Effect.succeed(
      Effect.flatMap(pieces, (piece) =>
        piece === undefined ? Cause.done() : Effect.succeed([piece] as const)
      )
    )
  )

/** The first bytes of every gzip. No JSON, CBOR, Smile, text, Arrow or vector tile begins with them. */
const isGzip = (pieces: ReadonlyArray<Uint8Array>): boolean => {
  const [first = 0, second = 0] = pieces.flatMap((piece) => [...piece.subarray(0, 2)])
  return first === 0x1f && second === 0x8b
}

/** Up to where the first two bytes are known, or the end. */
const beginningOf = (pieces: Pieces): Effect.Effect<ReadonlyArray<Uint8Array>, ExchangeError> =>
  Effect.gen(function* () {
    const read: Array<Uint8Array> = []
    for (let size = 0; size < 2;) {
      const piece = yield* pieces
      if (piece === undefined) return read
      read.push(piece)
      size += piece.length
    }
    return read
  })

const inflated = (
  pieces: Pieces,
  broken: (error: Error) => ExchangeError
): Stream.Stream<Uint8Array, ExchangeError> =>
  Stream.suspend(() => {
    let failure: ExchangeError | undefined
    const source = Effect.tapError(pieces, (error) =>
      Effect.sync(() => {
        failure = error
      })
    )
    return Stream.unwrap(
      Effect.map(
        Stream.toReadableStreamEffect(streamOf(source), { strategy: { highWaterMark: 0 } }),
        (packed) =>
          Stream.fromReadableStream({
            evaluate: () => packed.pipeThrough(new DecompressionStream("gzip")),
            onError: (error) => failure ?? broken(error instanceof Error ? error : new Error(String(error)))
          })
      )
    )
  })

/**
 * Decompresses pieces that are said to be gzip. With `maybePlain` those that are not are left alone: some
 * clients decompress by themselves, and leave the header that says so.
 */
export const gunzip = (
  pieces: Pieces,
  options: { readonly maybePlain: boolean; readonly broken: (error: Error) => ExchangeError }
): Effect.Effect<Pieces, never, Scope.Scope> =>
  Effect.map(Effect.scope, (scope) => {
    let opened: Pieces | undefined
    const open = Effect.gen(function* () {
      const beginning = yield* beginningOf(pieces)
      let at = 0
      const whole: Pieces = Effect.suspend(() =>
        at < beginning.length ? Effect.succeed(beginning[at++]) : pieces
      )
      if (beginning.length === 0 || (options.maybePlain && !isGzip(beginning))) return whole
      return yield* Effect.provideService(piecesOf(inflated(whole, options.broken)), Scope.Scope, scope)
    })
    return Effect.suspend(
      () =>
        opened ??
        Effect.flatMap(open, (found) => {
          opened = found
          return found
        })
    )
  })
