/** What metrics have in common: their values, and how a number is answered. */
import { type Json, type JsonObject, NotSimulated, Problem, type View } from "../model.ts"
import { type DocFormat, raw } from "./docFormat.ts"
import type { Scope } from "./node.ts"
import type { Result } from "./results.ts"
import { byShard, type Rows } from "./rows.ts"
import { type Family, type Source, type SourceOptions, sourcesOf } from "./sources.ts"

export interface Numbers {
  /** All values, in order. */
  readonly all: ReadonlyArray<number>
  readonly shards: ReadonlyArray<ReadonlyArray<number>>
  readonly format: DocFormat
  /** The format of the first shard that has the field. */
  readonly mapped: DocFormat
}

/** What all shards must make of the same, such as text in the formats of their fields. */
export const agreed = <A>({ all }: Sources, read: (source: Source) => A): A | undefined => {
  const [first, ...rest] = all
  if (first === undefined) return undefined
  const outcome = (source: Source): A | Problem => {
    try {
      return read(source)
    } catch (thrown) {
      if (thrown instanceof Problem) return thrown
      throw thrown
    }
  }
  const found = outcome(first)
  const same = (other: A | Problem): boolean =>
    found instanceof Problem ? other instanceof Problem && other.reason === found.reason : other === found
  if (!rest.every((source) => same(outcome(source)))) {
    throw new NotSimulated("an aggregation of fields with different formats")
  }
  if (found instanceof Problem) throw found
  return found
}

export const numeric: ReadonlyArray<Family> = ["number", "date", "boolean"]

/** The sources of all shards. */
export interface Sources {
  readonly of: (view: View) => Source
  /** In the order of shards. */
  readonly all: ReadonlyArray<Source>
  /** How values are shown mostly: as in the first shard, whether or not that has the field. */
  readonly first: Source | undefined
  /** How terms are shown: as in the first shard that has the field. */
  readonly mapped: Source | undefined
}

/** The source of each shard; all are looked at, also those without a row, so that all have their say. */
export const sourcesIn = (
  options: SourceOptions,
  type: string,
  families: ReadonlyArray<Family>,
  unmapped: Family
): ((scope: Scope) => Sources) => {
  const sourceOf = sourcesOf(options, { type, families, unmapped })
  return (scope) => {
    const all = scope.views.map((view) => sourceOf(view, scope.now))
    return {
      of: (view) => sourceOf(view, scope.now),
      all,
      first: all[0],
      mapped: all.find(({ field }) => field !== undefined) ?? all[0]
    }
  }
}

/** Reads the numbers of a field. */
export const numbersOf = (
  options: SourceOptions,
  type: string,
  families: ReadonlyArray<Family> = numeric
): ((rows: Rows, scope: Scope) => Numbers) => {
  const sources = sourcesIn(options, type, families, "number")
  return (rows, scope) => {
    const { first, mapped, of } = sources(scope)
    const shards = [...byShard(rows)].map(([view, own]) => {
      const { values } = of(view)
      return own.flatMap((row) => values(row).map(Number))
    })
    return {
      all: shards.flat(),
      shards,
      format: first?.format ?? raw,
      mapped: mapped?.format ?? raw
    }
  }
}

/** Numbers that JSON does not have are answered as text. */
export const jsonNumber = (value: number): Json => (Number.isFinite(value) ? value : String(value))

/** A number as it is answered, with its text where it has one. */
const valueBody = (value: number, format: DocFormat): JsonObject =>
  format.kind === "raw"
    ? { value: jsonNumber(value) }
    : { value: jsonNumber(value), value_as_string: format.text(value) }

/** The result of a metric of one number; `NaN` and infinities are none. */
export const valueResult = (value: number, format: DocFormat): Result =>
  Number.isFinite(value)
    ? { kind: "value", value, body: valueBody(value, format) }
    : { kind: "value", value, body: { value: null } }
