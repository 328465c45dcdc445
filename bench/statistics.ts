/** Medians and spreads. */

export const median = (numbers: ReadonlyArray<number>): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median of what two clients took in the same rounds. */
export const ratio = (ours: ReadonlyArray<number>, theirs: ReadonlyArray<number>): number =>
  median(ours.map((one, at) => one / (theirs[at] ?? Number.NaN)))

/** Between the first and the last tenth: single rounds meet whatever else the machine does. */
export const spread = (numbers: ReadonlyArray<number>): readonly [from: number, to: number] => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const cut = Math.floor(sorted.length / 10)
  return [sorted[cut] ?? Number.NaN, sorted[sorted.length - 1 - cut] ?? Number.NaN]
}
