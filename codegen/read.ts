/**
 * First stage: the specification as its package gives it.
 *
 * @see https://github.com/elastic/elasticsearch-specification
 */
import type * as Metamodel from "@elastic/request-converter/dist/metamodel.d.ts"
import * as fs from "node:fs"
import { createRequire } from "node:module"

export type Specification = Omit<Metamodel.Model, "types"> & {
  readonly types: ReadonlyArray<Metamodel.TypeDefinition>
}

/** The specification of the version that `package.json` pins. */
export const read = (): Specification => {
  const file = createRequire(import.meta.url).resolve("@elastic/request-converter/dist/schema.json")
  // The file is the package's own; its shape is what the package declares for it.
  return JSON.parse(fs.readFileSync(file, "utf8")) as Specification
}
