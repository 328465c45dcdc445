/** Where a real server answers otherwise than the specification says; each was seen in a test against one. */
import type { Patch } from "./patch.ts"

export const live: ReadonlyArray<Patch> = []
