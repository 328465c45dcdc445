/** Keys of buckets that stand for values: how they compare, and how they are answered. */
import { type JsonObject, NotSimulated, type Value } from "../model.ts"
import { ipNumber } from "../ip.ts"
import { compareText, compareValues } from "../order.ts"
import type { Family, Source } from "./sources.ts"

/** The family of the shards' fields; they must not be of different kinds. */
export const familyOf = (sources: ReadonlyArray<Source>, type: string): Family => {
  const mapped = sources.filter(({ field }) => field !== undefined)
  const [first, ...rest] = mapped.length === 0 ? sources : mapped
  const family = first?.family ?? "keyword"
  const text = (one: Family): string => (one === "keyword" || one === "ip" ? one : "number")
  if (rest.some((source) => text(source.family) !== text(family))) {
    throw new NotSimulated(`aggregation [${type}] of fields of different types`)
  }
  return family
}

export const comparerOf = (family: Family): ((a: Value, b: Value) => number) =>
  family === "ip"
    ? (a, b) => compareValues(ipNumber(String(a)) ?? 0n, ipNumber(String(b)) ?? 0n)
    : family === "keyword"
      ? (a, b) => compareText(String(a), String(b))
      : compareValues

/** A key as text: its name in paths and keyed answers. */
export const keyText = (key: Value, { format, whole }: Pick<Source, "format" | "whole">): string => {
  if (typeof key === "string" || typeof key === "boolean") return String(key)
  return format.kind === "raw" && whole ? String(key) : format.text(key)
}

export const keyHead = (key: Value, source: Pick<Source, "format">): JsonObject =>
  typeof key === "string" || typeof key === "boolean" || source.format.kind === "raw"
    ? { key }
    : { key, key_as_string: source.format.text(key) }
