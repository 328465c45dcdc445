/** Sums, as exact as the server's: with Kahan's compensation, first in each shard and then over all. */

export interface Sum {
  readonly add: (value: number) => void
  readonly value: () => number
}

export const kahan = (): Sum => {
  let [sum, delta] = [0, 0]
  return {
    add: (value) => {
      if (!Number.isFinite(value)) sum += value
      if (!Number.isFinite(sum)) return
      const corrected = value + delta
      const updated = sum + corrected
      delta = corrected - (updated - sum)
      sum = updated
    },
    value: () => sum
  }
}

export const sumOf = (values: Iterable<number>): number => {
  const sum = kahan()
  for (const value of values) sum.add(value)
  return sum.value()
}

/** The sum over shards. */
export const sumOfShards = (shards: Iterable<Iterable<number>>): number => {
  const sum = kahan()
  for (const values of shards) sum.add(sumOf(values))
  return sum.value()
}
