/** How the index of a store is made. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { IndicesCreateRequest } from "../../Api/Indices.ts"
import type { MappingProperty } from "../../Api/types/Mapping.ts"
import { Elasticsearch } from "../../Client.ts"
import { catchType, ConfigError, type ElasticsearchError } from "../../Errors.ts"
import { type EmbeddingError, InvalidVector } from "../Errors.ts"
import type { IndexParts } from "../Strategy.ts"
import { knownDimensions, type Settings, targetOf } from "./settings.ts"
import { dimensionsOf, isDense } from "./vectors.ts"

interface Fields {
  readonly [name: string]: unknown
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Both, put together; the same name with two meanings is refused. */
const merged = (a: Fields, b: Fields, path: string): Result.Result<Fields, ConfigError> =>
  Object.entries(b).reduce<Result.Result<Fields, ConfigError>>(
    (all, [name, theirs]) =>
      Result.flatMap(all, (fields) => {
        const ours = fields[name]
        if (ours === undefined) return Result.succeed({ ...fields, [name]: theirs })
        if (theirs === undefined || same(ours, theirs)) return Result.succeed(fields)
        const option = `${path}.${name}`
        if (isFields(ours) && isFields(theirs)) {
          return Result.map(merged(ours, theirs, option), (both) => ({ ...fields, [name]: both }))
        }
        const reason = "is set to two things: by the options and by the strategy or the schema"
        return Result.fail(new ConfigError({ option, reason, hint: "Leave it out of the options" }))
      }),
    Result.succeed(a)
  )

const metadataOf = <E, R>({
  document,
  metadataField,
  metadataMappings
}: Settings<E, R>): Result.Result<Fields, ConfigError> => {
  const property: MappingProperty | undefined = document?.mapping.properties?.[metadataField]
  const own = property !== undefined && "properties" in property ? { ...property.properties } : {}
  return merged(own, { ...metadataMappings }, "metadataMappings")
}

const requestOf = <E, R>(
  settings: Settings<E, R>,
  parts: IndexParts
): Result.Result<IndicesCreateRequest, ConfigError> =>
  Result.gen(function* () {
    const { document, index, metadataField, textField } = settings
    const text = yield* merged({ type: "text", ...parts.text }, { ...settings.text }, "text")
    const pipeline = parts.pipeline === undefined ? {} : { default_pipeline: parts.pipeline.id }
    const ours = yield* merged({ ...parts.settings, ...pipeline }, { ...document?.settings }, "settings")
    const all = yield* merged(ours, { ...settings.settings }, "settings")
    const fields = yield* merged(
      { ...parts.properties },
      { [textField]: text, [metadataField]: { properties: yield* metadataOf(settings) } },
      "mapping"
    )
    return {
      index,
      // Made of mappings and settings, which were put together by their names.
      mappings: { ...settings.mapping, properties: fields as { readonly [name: string]: MappingProperty } },
      ...(Object.keys(all).length > 0 && { settings: all as IndicesCreateRequest["settings"] })
    }
  })

const probe = "How many dimensions does this text have?"

/** The dimensions; where nobody knows them, those of a text that is embedded. */
const dimensions = <E, R>(
  settings: Settings<E, R>
): Effect.Effect<number | undefined, ConfigError | EmbeddingError | InvalidVector | E, R> =>
  Effect.gen(function* () {
    const { embeddings, strategy } = settings
    const known = yield* knownDimensions(settings)
    if (known !== undefined || embeddings === undefined || strategy.takes !== "dense") return known
    const vector = yield* embeddings.query(probe)
    if (isDense(vector)) return dimensionsOf(vector, strategy.dense)
    const hint = "Give embeddings of lists of numbers, or the strategy Vector.sparse()"
    return yield* new InvalidVector({ subject: "the embeddings", reason: "is no list of numbers", hint })
  })

export interface Made {
  readonly request: IndicesCreateRequest
  readonly parts: IndexParts
}

/** The request that makes the index, and what goes before it. */
export const indexOf = <E, R>(
  settings: Settings<E, R>
): Effect.Effect<Made, ConfigError | EmbeddingError | InvalidVector | E, R> =>
  Effect.gen(function* () {
    const target = targetOf(settings, yield* dimensions(settings))
    const parts = yield* Effect.fromResult(settings.strategy.index(target))
    return { parts, request: yield* Effect.fromResult(requestOf(settings, parts)) }
  })

/** Makes the index if it is not there, and says whether it did. */
export const create = <E, R>(
  settings: Settings<E, R>
): Effect.Effect<
  boolean,
  ConfigError | ElasticsearchError | EmbeddingError | InvalidVector | E,
  R | Elasticsearch
> =>
  Effect.gen(function* () {
    const { call, index, strategy } = settings
    const es = yield* Elasticsearch
    if (yield* es.indices.exists({ index }, call)) return false
    const { parts, request } = yield* indexOf(settings)
    if (strategy.prepare !== undefined) yield* strategy.prepare(targetOf(settings, undefined))
    if (parts.pipeline !== undefined) yield* es.ingest.putPipeline(parts.pipeline, call)
    return yield* es.indices.create(request, call).pipe(
      Effect.as(true),
      // Somebody else made it meanwhile.
      catchType("resource_already_exists_exception", () => Effect.succeed(false))
    )
  }).pipe(Effect.withSpan("Vector.create"))
