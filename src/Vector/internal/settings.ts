/** A store's options, checked once. */
import * as Effect from "effect/Effect"
import type { IndicesIndexSettings } from "../../Api/types/Indices.ts"
import type { MappingProperty, MappingTextProperty, MappingTypeMapping } from "../../Api/types/Mapping.ts"
import * as Document from "../../Dsl/Document.ts"
import { ConfigError } from "../../Errors.ts"
import { countOf, wordOf } from "../../internal/options.ts"
import { isExact } from "../../Transport/Long.ts"
import type { CallOptions } from "../../Transport/Service.ts"
import type { Dense, Embeddings, Given, Kind, Sparse, Vectors } from "../Embeddings.ts"
import type { EmbeddingError } from "../Errors.ts"
import type { Metadata, StoreOptions } from "../Options.ts"
import type { Search, Strategy, Target } from "../Strategy.ts"

/** A store's options as the implementation sees them: which kind of vectors goes with which was the compiler's. */
export interface AnyOptions<E, R> extends StoreOptions<Kind, Metadata, string, string> {
  readonly embeddings?: Embeddings<Dense | Sparse, E, R> | Given | undefined
}

export interface Settings<E, R> {
  readonly index: string
  readonly strategy: Strategy
  readonly embeddings: Embeddings<Dense | Sparse, E, R> | undefined
  /** The dimensions where vectors are given. */
  readonly given: number | undefined
  readonly textField: string
  readonly vectorField: string
  readonly metadataField: string
  readonly text: Omit<Partial<MappingTextProperty>, "type">
  readonly mapping: Omit<MappingTypeMapping, "properties">
  readonly settings: IndicesIndexSettings
  readonly metadataMappings: { readonly [name: string]: MappingProperty }
  /** The document that metadata alone make; `undefined` where they are not declared. */
  readonly document: Document.Any | undefined
  readonly packed: boolean
  readonly batchSize: number
  readonly concurrency: number
  readonly call: CallOptions
}

const documentOf = (schema: Metadata | undefined, index: string, field: string): Document.Any | undefined =>
  schema === undefined ? undefined : Document.make(index, { [field]: schema })

const named = (value: string, option: string): Effect.Effect<string, ConfigError> =>
  value === ""
    ? Effect.fail(new ConfigError({ option, reason: "is empty", hint: "Name it" }))
    : Effect.succeed(value)

/** Names of fields that are each another's neighbour at the root. */
const distinct = (names: ReadonlyArray<readonly [option: string, name: string]>) =>
  Effect.gen(function* () {
    const seen = new Map<string, string>()
    for (const [option, name] of names) {
      yield* named(name, option)
      const other = seen.get(name)
      if (other !== undefined) {
        const reason = `is ${name}, which is the ${other} as well`
        return yield* new ConfigError({ option, reason, hint: "Give each field a name of its own" })
      }
      seen.set(name, option)
    }
  })

const needed = <E, R>(options: AnyOptions<E, R>): Effect.Effect<void, ConfigError> => {
  const { embeddings, strategy } = options
  if (strategy.takes !== "text" && embeddings === undefined) {
    const hint =
      "Give Vector.fromModel, fromFunction, fromInference, or Vector.given if vectors come with the documents"
    const reason = `is missing, and the strategy ${strategy.name} searches by ${strategy.takes} vectors`
    return Effect.fail(new ConfigError({ option: "embeddings", reason, hint }))
  }
  if (strategy.takes === "text" && embeddings !== undefined) {
    const hint = "Leave it out, or leave the model of the strategy out"
    const reason = `is set, and the strategy ${strategy.name} takes no vectors`
    return Effect.fail(new ConfigError({ option: "embeddings", reason, hint }))
  }
  return Effect.void
}

/** Checks the options; what comes out is the same each time. */
export const make = <E, R>(options: AnyOptions<E, R>): Effect.Effect<Settings<E, R>, ConfigError> =>
  Effect.gen(function* () {
    const { embeddings, index, metadata, strategy } = options
    const { metadataField = "metadata", textField = "text", vectorField = "vector" } = options
    yield* named(index, "index")
    yield* distinct([
      ["textField", textField],
      ["vectorField", vectorField],
      ["metadataField", metadataField]
    ])
    if (strategy.problem !== undefined) return yield* strategy.problem
    yield* needed(options)
    const given =
      embeddings?._tag === "Given" && embeddings.dimensions !== undefined && strategy.takes === "dense"
        ? yield* countOf(embeddings.dimensions, "embeddings.dimensions")
        : undefined
    const exact = metadata !== undefined && isExact(metadata)
    return {
      index,
      strategy,
      embeddings: embeddings?._tag === "Embeddings" ? embeddings : undefined,
      given,
      textField,
      vectorField,
      metadataField,
      text: options.text ?? {},
      mapping: options.mapping ?? {},
      settings: options.settings ?? {},
      metadataMappings: options.metadataMappings ?? {},
      document: documentOf(metadata, index, metadataField),
      packed: (yield* wordOf(options.encoding ?? "array", ["array", "base64"], "encoding")) === "base64",
      batchSize: yield* countOf(options.batchSize ?? 100, "batchSize"),
      concurrency: yield* countOf(options.concurrency ?? 1, "concurrency"),
      call: exact ? { exactIntegers: true, ...options.call } : (options.call ?? {})
    }
  })

export const targetOf = (
  { index, textField, vectorField }: Pick<Settings<unknown, unknown>, "index" | "textField" | "vectorField">,
  dimensions: number | undefined
): Target => ({ index, textField, vectorField, dimensions })

/** What a strategy makes of a search. Which kind of vector it takes was checked by the compiler. */
export const partsOf = (strategy: Strategy, search: Search<Dense | Sparse>) =>
  strategy.search(search as Search<Vectors[Kind]>)

/** How many dimensions there are, where it is known without embedding anything. */
export const knownDimensions = <E, R>({
  embeddings,
  given,
  strategy
}: Settings<E, R>): Effect.Effect<number | undefined, ConfigError | EmbeddingError, R> => {
  if (strategy.takes !== "dense") return Effect.undefined
  if (given !== undefined || embeddings === undefined) return Effect.succeed(given)
  return Effect.flatMap(embeddings.dimensions, (dimensions) =>
    dimensions === undefined ? Effect.undefined : countOf(dimensions, "embeddings.dimensions")
  )
}
