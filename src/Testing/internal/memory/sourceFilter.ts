/** Which part of a document's source is shown: `_source` with its includes and excludes. */
import { isObject, type Json, type JsonObject } from "./model.ts"
import type { Params } from "./params.ts"
import { filterByPath } from "./source/byPath.ts"
import { filterByPattern } from "./source/byPattern.ts"

export interface SourceFilter {
  /** `false` shows no source at all. */
  readonly enabled: boolean
  readonly includes: ReadonlyArray<string>
  readonly excludes: ReadonlyArray<string>
}

export const wholeSource: SourceFilter = { enabled: true, includes: [], excludes: [] }

/** The parameters that say which part is shown. No vectors are kept, so leaving them out is the whole. */
export const sourceParams = [
  "_source",
  "_source_includes",
  "_source_excludes",
  "_source_exclude_vectors"
] as const

/** Reads them; `undefined` where none is there. */
export const sourceFilterOf = (params: Params): SourceFilter | undefined => {
  const source = params.text("_source")
  const isFlag = source === "true" || source === "false"
  const includes = params.list("_source_includes") ?? (isFlag ? undefined : params.list("_source"))
  const excludes = params.list("_source_excludes")
  if (source === undefined && includes === undefined && excludes === undefined) return undefined
  return { enabled: source !== "false", includes: includes ?? [], excludes: excludes ?? [] }
}

const textsOf = (value: Json | undefined): ReadonlyArray<string> | undefined => {
  if (value === undefined) return []
  if (typeof value === "string") return [value]
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined
}

/** A filter as bodies have it: a flag, a pattern, patterns, or an object; `undefined` for what is none. */
export const readSourceFilter = (value: Json): SourceFilter | undefined => {
  if (typeof value === "boolean") return { ...wholeSource, enabled: value }
  if (!isObject(value)) {
    const includes = textsOf(value)
    return includes === undefined ? undefined : { ...wholeSource, includes }
  }
  const { excludes, exclude, includes, include, exclude_vectors: _, ...rest } = value
  const [shown, hidden] = [textsOf(includes ?? include), textsOf(excludes ?? exclude)]
  if (shown === undefined || hidden === undefined || Object.keys(rest).length > 0) return undefined
  return { enabled: true, includes: shown, excludes: hidden }
}

/** The part of a source that a filter shows, as an enabled filter. */
export const filterSource = (
  source: JsonObject,
  { excludes, includes }: Pick<SourceFilter, "excludes" | "includes">
): JsonObject => {
  if (includes.length === 0 && excludes.length === 0) return source
  // The server has two ways, which treat stars and what becomes empty differently.
  return excludes.some((pattern) => pattern.includes("*"))
    ? filterByPattern(source, includes, excludes)
    : filterByPath(source, includes, excludes, true)
}
