/** Where the specification's own examples of answers show that a field may be missing or is of another type. */
import type { Patch } from "./patch.ts"

export const examples: ReadonlyArray<Patch> = []
