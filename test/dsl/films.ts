/** A few films, whose counts can be told by hand. */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Elasticsearch } from "effect-elasticsearch"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import { freshIndex } from "../api/live/scenario.ts"

export class Film extends Schema.Class<Film>("Film")({
  title: Field.text({ fields: { raw: Field.keyword() } }),
  genres: Schema.Array(Field.keyword()),
  year: Field.integer(),
  rating: Schema.optionalKey(Field.double()),
  released: Field.date(),
  restored: Field.boolean(),
  director: Schema.Struct({ name: Field.text({ fields: { raw: Field.keyword() } }) }),
  cast: Field.nested(Schema.Array(Schema.Struct({ actor: Field.keyword(), role: Field.text() })))
}) {}

export const Films = Document.make("films", Film)

const film = (
  title: string,
  genres: ReadonlyArray<string>,
  released: string,
  rating: number | undefined,
  restored: boolean,
  director: string,
  cast: ReadonlyArray<readonly [string, string]>
) =>
  new Film({
    title,
    genres,
    year: Number(released.slice(0, 4)),
    ...(rating !== undefined && { rating }),
    released: DateTime.makeUnsafe(released),
    restored,
    director: { name: director },
    cast: cast.map(([actor, role]) => ({ actor, role }))
  })

export const all: ReadonlyArray<Film> = [
  film("Solaris", ["drama", "scifi"], "1972-03-20", 8, true, "Andrei Tarkovsky", [["Banionis", "Kelvin"]]),
  film("Stalker", ["drama", "scifi"], "1979-05-25", 8.1, true, "Andrei Tarkovsky", [
    ["Kaidanovsky", "Stalker"],
    ["Solonitsyn", "Writer"]
  ]),
  film("Mirror", ["drama"], "1975-03-07", 7.9, false, "Andrei Tarkovsky", [["Solonitsyn", "Doctor"]]),
  film("Playtime", ["comedy"], "1967-12-16", 7.8, true, "Jacques Tati", [["Tati", "Hulot"]]),
  film("Mon Oncle", ["comedy"], "1958-05-10", 7.7, false, "Jacques Tati", [["Tati", "Hulot"]]),
  film("Solaris", ["drama", "scifi"], "2002-11-27", 6.2, false, "Steven Soderbergh", [["Clooney", "Kelvin"]]),
  film("Lost", ["drama"], "1972-12-31", undefined, false, "Nobody", [])
]

/** The document in an index with all of them, under the ids 0 to 6. */
export const library = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    mappings: Films.mapping,
    settings: { number_of_shards: 2, number_of_replicas: 0 }
  })
  const films = Document.at(Films, index)
  const sources = yield* Effect.forEach(all, (value) => Document.encode(films, value))
  yield* es.bulk({
    index,
    refresh: true,
    operations: sources.flatMap((source, n) => [{ index: { _id: String(n) } }, source])
  })
  return films
})
