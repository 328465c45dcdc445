/**
 * The 3,201 films of the package vega-datasets (BSD-3-Clause): box office, dates and ratings, as real data
 * is, with gaps and with titles that are numbers.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { Api } from "effect-elasticsearch"

const Raw = Schema.Struct({
  Title: Schema.NullOr(Schema.Union([Schema.String, Schema.Number])),
  "Release Date": Schema.String,
  "Major Genre": Schema.NullOr(Schema.String),
  Director: Schema.NullOr(Schema.String),
  "IMDB Rating": Schema.NullOr(Schema.Number),
  "IMDB Votes": Schema.NullOr(Schema.Number),
  "Worldwide Gross": Schema.NullOr(Schema.Number)
})

/** A film as it is stored. */
export const Film = Schema.Struct({
  title: Schema.String,
  released: Schema.DateFromString,
  genre: Schema.NullOr(Schema.String),
  director: Schema.NullOr(Schema.String),
  rating: Schema.NullOr(Schema.Number),
  votes: Schema.NullOr(Schema.Number),
  gross: Schema.NullOr(Schema.Number)
})

export type Film = (typeof Film)["Type"]

export const mappings: Api.MappingTypeMapping = {
  properties: {
    title: { type: "text", fields: { keyword: { type: "keyword" } } },
    released: { type: "date" },
    genre: { type: "keyword" },
    director: { type: "keyword" },
    rating: { type: "float" },
    votes: { type: "integer" },
    gross: { type: "long" }
  }
}

const fromRaw = (raw: (typeof Raw)["Type"]): Film => ({
  title: String(raw.Title ?? "untitled"),
  released: new Date(`${raw["Release Date"]} UTC`),
  genre: raw["Major Genre"],
  director: raw.Director,
  rating: raw["IMDB Rating"],
  votes: raw["IMDB Votes"],
  gross: raw["Worldwide Gross"]
})

const file = fileURLToPath(new URL("../data/movies.json", import.meta.resolve("vega-datasets")))

export const films = Effect.tryPromise(() => readFile(file, "utf8")).pipe(
  Effect.flatMap(Schema.decodeUnknownEffect(Schema.fromJsonString(Schema.Array(Raw)))),
  Effect.map((all) => all.map(fromRaw))
)
