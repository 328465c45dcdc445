/**
 * Maximal marginal relevance: a choice among candidates that are near to a query and not all alike.
 *
 * A store does it by `maxMarginalRelevance`. Reach for this module where the vectors come from elsewhere.
 *
 * @since 0.1.0
 */

/**
 * Options of the choice.
 *
 * @category options
 * @since 0.1.0
 */
export interface MmrOptions {
  /** How many are chosen; fewer where there are fewer. Default 4. */
  readonly k?: number | undefined
  /** From 0, only unlike one another, to 1, only near to the query. Default 0.5. */
  readonly lambda?: number | undefined
  /** How alike two vectors are; more is more alike. Default {@link cosine}. */
  readonly similarity?: ((a: ArrayLike<number>, b: ArrayLike<number>) => number) | undefined
}

/**
 * The cosine of the angle between two vectors; 0 where one of them is all zeros.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * Vector.cosine([1, 0], [0, 2]) // 0
 * ```
 * @category similarities
 * @since 0.1.0
 */
export const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let dot = 0
  let ofA = 0
  let ofB = 0
  for (let at = 0; at < a.length; at++) {
    const x = a[at] ?? 0
    const y = b[at] ?? 0
    dot += x * y
    ofA += x * x
    ofB += y * y
  }
  return ofA === 0 || ofB === 0 ? 0 : dot / Math.sqrt(ofA * ofB)
}

const ones = (byte: number): number => {
  let count = 0
  for (let rest = byte & 255; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * The share of bits that two vectors of bytes have in common, from 0 to 1.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * Vector.hamming([0b1111], [0b1100]) // 0.75
 * ```
 * @category similarities
 * @since 0.1.0
 */
export const hamming = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let different = 0
  for (let at = 0; at < a.length; at++) different += ones((a[at] ?? 0) ^ (b[at] ?? 0))
  return a.length === 0 ? 1 : 1 - different / (8 * a.length)
}

/**
 * The places of the chosen candidates, in the order in which they were chosen: first the nearest to the query, then
 * each time the one with the most of
 * `lambda · likeness to the query − (1 − lambda) · likeness to the nearest one that is chosen already`. Of equals it
 * is the first one. It takes `k · n` comparisons of `n` candidates.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * // The second candidate is nearly the first one again.
 * Vector.mmr([1, 0.2], [[1, 0], [1, 0.01], [0, 1]], { k: 2, lambda: 0.3 }) // [1, 2]
 * ```
 * @category choosing
 * @since 0.1.0
 */
export const mmr = (
  query: ArrayLike<number>,
  candidates: ReadonlyArray<ArrayLike<number>>,
  options: MmrOptions = {}
): ReadonlyArray<number> => {
  const { k = 4, lambda = 0.5, similarity = cosine } = options
  const toQuery = candidates.map((candidate) => similarity(query, candidate))
  /** How alike each one is to the nearest of those that are chosen. */
  const toChosen = candidates.map(() => -Infinity)
  const open = new Set(candidates.keys())
  const chosen: Array<number> = []
  while (chosen.length < k && open.size > 0) {
    let best = -1
    let most = -Infinity
    for (const at of open) {
      const near = toQuery[at] ?? 0
      const score = chosen.length === 0 ? near : lambda * near - (1 - lambda) * (toChosen[at] ?? 0)
      if (best === -1 || score > most) {
        best = at
        most = score
      }
    }
    const vector = candidates[best] ?? []
    chosen.push(best)
    open.delete(best)
    for (const at of open) {
      toChosen[at] = Math.max(toChosen[at] ?? 0, similarity(candidates[at] ?? [], vector))
    }
  }
  return chosen
}
