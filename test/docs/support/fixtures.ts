/**
 * The indices that the documentation speaks of, with documents that fit every block that reads them. No other test has
 * these names at the servers that all share.
 */
import * as Effect from "effect/Effect"
import { Elasticsearch, ignoreStatus } from "effect-elasticsearch"
import type { IndicesIndexSettings, MappingProperty } from "effect-elasticsearch/Api"

const keyword = { type: "keyword" } as const
const text = { type: "text" } as const
const integer = { type: "integer" } as const
const date = { type: "date" } as const

const films = [
  { title: "Solaris", year: 1972, rating: 8, released: "1972-03-20", genre: "drama" },
  { title: "Stalker", year: 1979, rating: 8.1, released: "1979-05-25", genre: "drama" },
  { title: "Dune", year: 1984, rating: 6.3, released: "1984-12-14", genre: "comedy" }
].map((film, at) => ({
  ...film,
  id: String(at + 1),
  film_id: String(at + 1),
  genres: [film.genre],
  director: "Andrei Tarkovsky",
  gross: 1,
  views: 1
}))

const line = { "@timestamp": new Date(), host: "a", level: "error", message: "slow", bytes: 10, tags: ["x"] }

interface Fixture {
  readonly properties: Readonly<Record<string, MappingProperty>>
  readonly documents: ReadonlyArray<Readonly<Record<string, unknown>>>
}

const logs: Fixture = {
  properties: {
    "@timestamp": date,
    host: keyword,
    level: keyword,
    message: text,
    bytes: { type: "long" },
    tags: keyword
  },
  documents: [line]
}

const fixtures: Readonly<Record<string, Fixture>> = {
  films: {
    properties: {
      title: { type: "text", fields: { raw: keyword } },
      year: integer,
      rating: { type: "float" },
      released: date,
      genre: keyword,
      genres: keyword,
      director: keyword,
      gross: { type: "long" },
      views: integer,
      id: keyword,
      film_id: keyword
    },
    documents: films
  },
  books: {
    properties: { title: text, published: date },
    documents: [{ title: "Dune", published: "1965-08-01" }]
  },
  orders: {
    properties: { id: { type: "long" }, title: text },
    documents: [{ id: 1234, title: "A book" }]
  },
  logs,
  "logs-2026": logs,
  "logs-2026.11": logs
}

/** What blocks make. */
const made = ["films-v2", "events", "notes", "pages"]
const settings: IndicesIndexSettings = { number_of_shards: 1, number_of_replicas: 0 }

/** Those of the indices whose names are in the code, anew. */
export const reset = (code: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const isNamed = (name: string) => code.includes(name)
    // After a migration `films` is an alias.
    const aliased = isNamed("films")
      ? yield* es.indices.getAlias({ name: "films" }).pipe(ignoreStatus(404))
      : {}
    const indices = Object.keys(aliased ?? {}).filter((name) => name.startsWith("films"))
    const old = [...Object.keys(fixtures), ...made].filter((name) => isNamed(name))
    yield* es.indices.delete({
      index: [...(indices.length === 0 ? old : old.filter((name) => name !== "films")), ...indices],
      ignore_unavailable: true
    })
    for (const [index, { documents, properties }] of Object.entries(fixtures)) {
      if (!isNamed(index)) continue
      yield* es.indices.create({ index, mappings: { properties }, settings })
      const operations = documents.flatMap((document, at) => [{ index: { _id: String(at + 1) } }, document])
      yield* es.bulk({ index, operations, refresh: true })
    }
  })

/** All of them, and what they need. */
export const prepare = Effect.gen(function* () {
  const es = yield* Elasticsearch
  for (const name of ["logs-template", "films-template"]) {
    yield* es.indices.deleteIndexTemplate({ name }).pipe(ignoreStatus(404))
  }
  // The servers of the tests have no processors that it could be made of.
  yield* es.ingest.putPipeline({ id: "decades", processors: [] })
  yield* reset([...Object.keys(fixtures), ...made].join(" "))
})

/** No films yet, as where a program begins. */
export const withoutFilms = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.indices.delete({ index: "films", ignore_unavailable: true })
})
