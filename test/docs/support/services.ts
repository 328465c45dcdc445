/** The services that a block of the documentation may ask for, from the outside. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as EmbeddingModel from "effect/ai/EmbeddingModel"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { Elasticsearch } from "effect-elasticsearch"

const letters = "abcdefghijklmnopqrstuvwxyz"

/** How often each letter is in a text. */
const embed = (text: string): ReadonlyArray<number> =>
  Array.from(letters, (letter) => text.toLowerCase().split(letter).length)

export const embeddings = Layer.effect(
  EmbeddingModel.EmbeddingModel,
  EmbeddingModel.make({
    embedMany: ({ inputs }) =>
      Effect.succeed({
        results: inputs.map((text) => [...embed(text)]),
        usage: { inputTokens: undefined }
      })
  })
)

/** The environment of a block. There is nothing in it to start a server of its own with. */
const environment = (address: string, esqlAddress: string) =>
  ConfigProvider.layer(
    ConfigProvider.fromUnknown({
      ELASTICSEARCH_URL: address,
      ELASTICSEARCH_ESQL_URL: esqlAddress,
      EFFECT_ELASTICSEARCH_CACHE: "/dev/null/none"
    })
  )

export interface Addresses {
  /** The server to ask. */
  readonly address: string
  readonly esql: string
  /** Version 8 is asked in its own forms. */
  readonly version: 8 | 9
}

export const servicesFor = ({ address, esql, version }: Addresses, clock: "live" | "test") =>
  Layer.mergeAll(
    NodeServices.layer,
    embeddings,
    Elasticsearch.layer({ nodes: [address], ...(version === 8 && { compatibleWith: 8 }) }),
    clock === "test" ? TestClock.layer() : Layer.empty
  ).pipe(Layer.provideMerge(environment(address, esql)))
