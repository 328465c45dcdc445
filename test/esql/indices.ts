/** The indices that queries of ES|QL look at in tests. */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"

/** An index of one film. */
export const films = (index: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.delete({ index, ignore_unavailable: true })
    yield* es.indices.create({
      index,
      mappings: {
        properties: {
          title: { type: "text" },
          genre: { type: "keyword" },
          year: { type: "integer" },
          rating: { type: "double" },
          released: { type: "date" },
          vector: { type: "dense_vector", dims: 3, similarity: "cosine" }
        }
      }
    })
    yield* es.index({
      index,
      id: "1",
      document: {
        title: "Solaris, a space station",
        genre: "drama",
        year: 1972,
        rating: 8,
        released: "1972-05-13",
        vector: [1, 0, 0]
      },
      refresh: true
    })
  })

/** An index in lookup mode. */
export const genres = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = "esql-genres"
  yield* es.indices.delete({ index, ignore_unavailable: true })
  yield* es.indices.create({
    index,
    settings: { index: { mode: "lookup" } },
    mappings: {
      properties: { genre: { type: "keyword" }, since: { type: "integer" }, tags: { type: "keyword" } }
    }
  })
  yield* es.index({ index, id: "1", document: { genre: "drama", since: 1900, tags: "sad" }, refresh: true })
})
