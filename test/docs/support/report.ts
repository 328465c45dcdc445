/** What came of the blocks, as the process that runs them tells it to the test. */
import * as Schema from "effect/Schema"

export const Part = Schema.Struct({
  /** The name of a value in the block; `import` for the module as such. */
  name: Schema.String,
  outcome: Schema.Literals(["ran", "ran with a server", "needs a server", "failed"]),
  why: Schema.optionalKey(Schema.String)
})
export type Part = typeof Part.Type

export const Report = Schema.Struct({
  blocks: Schema.Array(Schema.Struct({ id: Schema.String, line: Schema.Int, parts: Schema.Array(Part) })),
  /** What failed with no block to blame, such as a promise that nobody waited for. */
  strays: Schema.Array(Schema.String)
})
export type Report = typeof Report.Type
export type Ran = Report["blocks"][number]
