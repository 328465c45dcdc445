/** The known name that a mistyped one was probably meant to be. */

/** How many letters must be changed, added or taken away to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The nearest of the known names, where it is near: a third of the letters may differ, but no more than 3. */
export const nearest = (name: string, known: Iterable<string>): string | undefined => {
  if (name.length > 64) return undefined
  let best: string | undefined
  let least = Math.min(3, Math.ceil(name.length / 3)) + 1
  for (const candidate of known) {
    const differs = distance(name, candidate)
    if (differs >= least) continue
    least = differs
    best = candidate
  }
  return best
}
