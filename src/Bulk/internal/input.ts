/** What a bulk takes as its input, as a Stream. */
import type * as Arr from "effect/Array"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import { InputError } from "../InputError.ts"

type Item<A> = IteratorResult<A, unknown>

/** How many of an iterable are taken at once. */
const most = 4096

const broken = (cause: unknown): InputError => new InputError({ cause })

const isNonEmpty = <A>(items: ReadonlyArray<A>): items is Arr.NonEmptyReadonlyArray<A> => items.length > 0

type Read<A> = Pull.Pull<Arr.NonEmptyReadonlyArray<A>, InputError>

const end: Effect.Effect<never, Cause.Done<void>> = Cause.done()

/** Reads in pieces. Where it throws, what it gave before comes first. */
const pieces = <A>(iterator: Iterator<A>): Read<A> => {
  let after: Effect.Effect<never, InputError | Cause.Done<void>> | undefined
  return Effect.suspend((): Read<A> => {
    if (after !== undefined) return after
    const piece: Array<A> = []
    try {
      while (piece.length < most) {
        const next = iterator.next()
        if (next.done === true) {
          after = end
          break
        }
        piece.push(next.value)
      }
    } catch (cause) {
      after = Effect.fail(broken(cause))
    }
    return isNonEmpty(piece) ? Effect.succeed(piece) : (after ?? end)
  })
}

const oneByOne = <A>(iterator: AsyncIterator<A>): Read<A> =>
  Effect.flatMap(Effect.tryPromise({ try: () => iterator.next(), catch: broken }), (next: Item<A>): Read<A> =>
    next.done === true ? end : Effect.succeed([next.value])
  )

const close = (iterator: Iterator<unknown> | AsyncIterator<unknown>): Effect.Effect<void> =>
  Effect.ignore(Effect.tryPromise(async () => void (await iterator.return?.())))

const opened = <I extends Iterator<unknown> | AsyncIterator<unknown>>(open: () => I) =>
  Effect.acquireRelease(Effect.try({ try: open, catch: broken }), close)

/** An iterable as a Stream; unlike with `Stream.fromIterable`, it may throw. */
export const fromIterable = <A>(iterable: Iterable<A> | AsyncIterable<A>): Stream.Stream<A, InputError> =>
  Stream.scoped(
    Stream.fromPull(
      Symbol.asyncIterator in iterable
        ? Effect.map(
            opened(() => iterable[Symbol.asyncIterator]()),
            oneByOne
          )
        : Effect.map(
            opened(() => iterable[Symbol.iterator]()),
            pieces
          )
    )
  )
