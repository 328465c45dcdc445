/**
 * Percentiles and ranks as a t-digest gives them that still keeps every value, which it does for less than
 * twenty times its compression.
 */
import { NotSimulated } from "../model.ts"

export const defaultCompression = 100

/** Sorts, and refuses more values than are kept. */
export const digest = (values: ReadonlyArray<number>, compression: number): ReadonlyArray<number> => {
  if (values.length >= Math.round(compression * 20)) {
    throw new NotSimulated(`percentiles of ${values.length} values, which the server only estimates`)
  }
  return values.toSorted((a, b) => a - b)
}

/** The value below which this part of all is, between two values in proportion; `NaN` of nothing. */
export const quantile = (sorted: ReadonlyArray<number>, part: number): number => {
  const index = part * (sorted.length - 1)
  const low = Math.floor(index)
  const [below, above] = [sorted[low] ?? NaN, sorted[Math.ceil(index)] ?? NaN]
  return below + (above - below) * (index - low)
}

const interpolate = (value: number, from: number, to: number): number => (value - from) / (to - from)

/** The part of all that is below a value. Each value is taken to reach halfway to its neighbours. */
export const rank = (sorted: ReadonlyArray<number>, value: number): number => {
  const count = sorted.length
  const [first = NaN, last = NaN] = [sorted[0], sorted.at(-1)]
  if (count === 0) return NaN
  if (value < first) return 0
  if (value > last) return 1
  const same = sorted.filter((each) => each === value).length
  if (value === first) return (0.5 * same) / count
  if (value === last) return (count - 0.5 * same) / count
  let left = ((sorted[1] ?? NaN) - first) / 2
  let right = left
  for (let at = 0; at < count - 1; at++) {
    const mean = sorted[at] ?? NaN
    if (value < mean + right) {
      return Math.max((at + interpolate(value, mean - left, mean + right)) / count, 0)
    }
    left = right
    const [next, after] = [sorted[at + 1] ?? NaN, sorted[at + 2]]
    if (after !== undefined) right = (after - next) / 2
  }
  return value < last + right ? (count - 1 + interpolate(value, last - right, last + right)) / count : 1
}
