/** Lists of what may fail. */
import * as Result from "effect/Result"

/** Applies a function to all, up to the first failure. */
export const each = <A, B, E>(
  items: ReadonlyArray<A>,
  f: (item: A, index: number) => Result.Result<B, E>
): Result.Result<ReadonlyArray<B>, E> => {
  const out: Array<B> = []
  for (const [index, item] of items.entries()) {
    const one = f(item, index)
    if (Result.isFailure(one)) return Result.fail(one.failure)
    out.push(one.success)
  }
  return Result.succeed(out)
}
