/** The order in which a reindex goes through its documents, and how far it has come. */
import * as Effect from "effect/Effect"
import type { FieldValue, Sort } from "../../Api/types/Common.ts"
import type { SearchHit } from "../../Api/types/Search.ts"
import { ConfigError } from "../../Errors.ts"
import type { Checkpoint } from "../Checkpoint.ts"
import type { ReindexOptions } from "../ReindexOptions.ts"

type Values = ReadonlyArray<FieldValue>

export interface Route {
  /** `undefined`: there is no order to go on in. */
  readonly sort: Sort | undefined
  /** What the slice begins behind. */
  readonly from: (slice: number) => Values | undefined
  /** Refuses a hit that is not where the key says. */
  readonly check: (slice: number, hit: SearchHit) => ConfigError | undefined
  /** Takes note of a document with its outcome. */
  readonly passed: (slice: number, hit: SearchHit) => void
  readonly checkpoint: () => Checkpoint | undefined
}

const refused = (option: string, reason: string, hint: string) =>
  Effect.fail(new ConfigError({ option, reason, hint }))

const unordered: Route = {
  sort: undefined,
  from: () => undefined,
  check: () => undefined,
  passed: () => {},
  checkpoint: () => undefined
}

const alike = (a: Values, b: Values): boolean => a.every((value, index) => value === b[index])

const noKey =
  "Give a field whose values are there in every document and in no two alike, for instance a keyword that holds the id"

const unusable = (key: ReadonlyArray<string>, { _id, _index }: SearchHit, what: string): ConfigError =>
  new ConfigError({
    option: "key",
    reason: `is ${key.join(", ")}, but [${_index}/${_id ?? ""}] ${what}, so that a run could not go on from there`,
    hint: noKey
  })

/** What of a checkpoint is not as it is now. */
const mismatch = (resume: Checkpoint, now: Checkpoint): string | undefined => {
  if (resume.key.join() !== now.key.join())
    return `has the key ${resume.key.join(", ")}, not ${now.key.join(", ")}`
  if (resume.slices.length !== now.slices.length) {
    return `has ${resume.slices.length} slices, not ${now.slices.length}`
  }
  if (now.slices.length === 1) return undefined
  if (resume.sliceField !== now.sliceField) return `has other slices: by ${resume.sliceField ?? "no field"}`
  if (resume.shards !== now.shards)
    return `has a source of ${resume.shards} shards, which are ${now.shards} now`
  return undefined
}

type Options = Pick<
  ReindexOptions<never, unknown, unknown, unknown, unknown, unknown, unknown>,
  "key" | "resume" | "source"
>

export interface Slicing {
  readonly slices: number
  readonly sliceField: string | undefined
}

/** The fields of the key; empty where there is none. */
export const keyOf = (
  { key, resume, source }: Options,
  wantsCheckpoints: boolean,
  { sliceField, slices }: Slicing
): Effect.Effect<ReadonlyArray<string>, ConfigError> => {
  const fields = key === undefined ? [] : typeof key === "string" ? [key] : key
  if (fields.length === 0) {
    if (!wantsCheckpoints && resume === undefined) return Effect.succeed([])
    const option = resume === undefined ? "onCheckpoint" : "resume"
    return refused("key", `is missing, so that there is no order for ${option} to go on in`, noKey)
  }
  if (source.sort !== undefined) {
    return refused("source.sort", "is set beside key, which is an order itself", "Leave out one of the two")
  }
  if (slices > 1 && sliceField === undefined) {
    const reason = "is missing: without a field, slices are others each time"
    return refused("scan.sliceField", reason, "Give a numeric field with doc values, or leave out slices")
  }
  return Effect.succeed(fields)
}

/** How values of a key are in order. */
export const sortBy = (key: ReadonlyArray<string>): Sort => key.map((field) => ({ [field]: "asc" as const }))

export const make = (
  key: ReadonlyArray<string>,
  resume: Checkpoint | undefined,
  { sliceField, slices }: Slicing,
  shards: number
): Effect.Effect<Route, ConfigError> => {
  if (key.length === 0) return Effect.succeed(unordered)
  const begin: Checkpoint = {
    key,
    shards,
    sliceField: sliceField ?? null,
    slices: Array.from({ length: slices }, () => null)
  }
  const wrong = resume === undefined ? undefined : mismatch(resume, begin)
  if (wrong !== undefined) {
    return refused("resume", wrong, "Go on with the options of the first run, or begin anew without it")
  }
  const from = resume ?? begin
  const passed = [...from.slices]
  const read = [...from.slices]
  const valuesOf = (hit: SearchHit): Values => (hit.sort ?? []).slice(0, key.length)
  return Effect.succeed({
    sort: sortBy(key),
    from: (slice) => from.slices[slice] ?? undefined,
    check: (slice, hit) => {
      const values = valuesOf(hit)
      if (values.includes(null)) return unusable(key, hit, "has none")
      const before = read[slice]
      read[slice] = values
      return before != null && alike(values, before)
        ? unusable(key, hit, "has the same as another one")
        : undefined
    },
    passed: (slice, hit) => void (passed[slice] = valuesOf(hit)),
    checkpoint: () => ({ ...begin, slices: [...passed] })
  })
}
