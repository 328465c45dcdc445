/** `did you mean [match]?`, for names that are nearly right. */
import { distance } from "./distance.ts"

const likeness = (a: string, b: string): number =>
  1 - distance([...a], [...b], Math.max(a.length, b.length), false) / Math.max(a.length, b.length)

/** The end of an error for an unknown name. */
export const suggest = (name: string, known: ReadonlyArray<string>): string => {
  const near = known
    .map((each) => ({ each, like: likeness(name, each) }))
    .filter(({ like }) => like > 0.5)
    .toSorted((a, b) => b.like - a.like || (a.each < b.each ? -1 : 1))
    .map(({ each }) => each)
  if (near.length === 0) return ""
  return near.length === 1 ? ` did you mean [${near[0]}]?` : ` did you mean any of [${near.join(", ")}]?`
}
