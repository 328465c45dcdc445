/** The cases of all functions. */
import type { Case } from "./case.ts"
import * as ip from "./ip.ts"

export const all: { readonly [category: string]: ReadonlyArray<Case> } = {
  ip: ip.cases
}
