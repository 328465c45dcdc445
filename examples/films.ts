/**
 * `npm run example:films`: an application on the DSL. One declaration makes the index, the codec and the checks; on top
 * of it are a faceted search, suggestions while a title is typed, statistics, and a migration of the mapping.
 *
 * It starts a real Elasticsearch, or uses the one that `ELASTICSEARCH_URL` names.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { styleText } from "node:util"
import { Elasticsearch } from "effect-elasticsearch"
import {
  Aggregation,
  Analysis,
  Document,
  Facet,
  FacetedSearch,
  Field,
  Indices,
  Query,
  Repository,
  Search,
  Suggest
} from "effect-elasticsearch/Dsl"
import * as Server from "effect-elasticsearch/Testing/Server"
import { films as loadFilms } from "./support/films.ts"
import { table } from "./support/terminal.ts"

class Film extends Schema.Class<Film>("Film")({
  title: Field.text({ fields: { raw: Field.keyword() } }),
  suggest: Field.completion(),
  released: Field.date(),
  genre: Schema.NullOr(Field.keyword()),
  director: Schema.NullOr(Field.keyword()),
  rating: Schema.NullOr(Field.float()),
  votes: Schema.NullOr(Field.integer())
}) {}

const Films = Document.make(`example-films-${process.pid}`, Film, {
  id: ({ released, title }) => `${DateTime.formatIsoDateUtc(released)} ${title}`
})

/** The next version: titles are found without their articles, and directors by the words of their names. */
const articles = Analysis.analyzer("articles", { type: "standard", stopwords: ["a", "an", "the"] })

class NextFilm extends Schema.Class<NextFilm>("NextFilm")({
  ...Film.fields,
  title: Field.text({ analyzer: articles, fields: { raw: Field.keyword() } }),
  director: Schema.NullOr(Field.keyword({ fields: { words: Field.text() } }))
}) {}

const NextFilms = Document.make(Films.index, NextFilm)

const heading = (text: string) => Console.log(`\n${styleText("bold", text)}`)

const load = Effect.gen(function* () {
  yield* Indices.migrate(Films)
  const all = yield* loadFilms
  const values = all.map((film) => {
    const { genre, director, rating, released, title, votes } = film
    const suggest = { input: title, weight: votes ?? 0 }
    return new Film({
      title,
      suggest,
      released: DateTime.fromDateUnsafe(released),
      genre,
      director,
      rating,
      votes
    })
  })
  const { succeeded } = yield* Repository.bulk(
    Films,
    values.map((film) => Repository.indexing(Films, film))
  )
  yield* Indices.refresh(Films)
  yield* Console.log(`${succeeded} films are there`)
})

const catalogue = FacetedSearch.make(
  Search.make(Films).pipe(Search.sort("_score", "-votes"), Search.size(5)),
  {
    fields: ["title^2", "director"],
    facets: {
      genres: Facet.terms("genre", { size: 5 }),
      decades: Facet.dateHistogram("released", { fixed_interval: "3653d" }),
      ratings: Facet.range("rating", { bad: { to: 5 }, fair: { from: 5, to: 7 }, good: { from: 7 } })
    }
  }
)

const search = Effect.gen(function* () {
  yield* heading('Films with "star" in the title that are good')
  const answer = yield* FacetedSearch.execute(catalogue, { text: "star", chosen: { ratings: ["good"] } })
  yield* table(
    ["title", "year", "rating"],
    answer.hits.hits.map(({ _source: film }) => [
      film.title,
      DateTime.getPartUtc(film.released, "year"),
      film.rating
    ])
  )
  const values = [...answer.facets.ratings, ...answer.facets.genres]
  yield* Console.log(
    values.map(({ chosen, count, key }) => `  ${chosen ? "[x]" : "[ ]"} ${key} (${count})`).join("\n")
  )
})

const suggest = Effect.gen(function* () {
  yield* heading('What "god" could become')
  const answer = yield* Search.make(Films).pipe(
    Search.size(0),
    Search.suggest({ titles: Suggest.completion("god", "suggest", { size: 4 }) }),
    Search.execute
  )
  const options = answer.suggest.titles.flatMap((suggestion) => suggestion.options)
  yield* Console.log(
    options.map((option) => `  ${option.text} (${option._source?.director ?? "–"})`).join("\n")
  )
})

const statistics = Effect.gen(function* () {
  yield* heading("Ratings by genre since 2000")
  const { aggs } = yield* Search.make(Films).pipe(
    Search.filter(Query.range("released", { gte: "2000" })),
    Search.size(0),
    Search.aggs({
      genres: Aggregation.terms("genre", { size: 5, aggs: { rating: Aggregation.avg("rating") } })
    }),
    Search.execute
  )
  yield* table(
    ["genre", "films", "average"],
    aggs.genres.buckets.map(({ doc_count, key, rating }) => [key, doc_count, rating.value])
  )
})

const migrate = Effect.gen(function* () {
  yield* heading("A migration of the mapping")
  yield* Console.log(Indices.render(yield* Indices.compare(NextFilms)))
  const { documents, from, to } = yield* Indices.migrate(NextFilms, { copy: "client", removeOld: true })
  yield* Console.log(`\n${documents} films went from ${from} to ${to}`)
  const found = yield* Search.count(
    Search.make(NextFilms).pipe(Search.filter(Query.match("director.words", "coppola")))
  )
  yield* Console.log(`${found} films have a director whose name has the word "coppola"`)
})

const main = Effect.gen(function* () {
  const server = yield* Server.Server
  yield* Effect.all([load, search, suggest, statistics, migrate]).pipe(
    Effect.ensuring(Effect.ignore(Indices.remove(NextFilms), { log: true })),
    Effect.provide(Elasticsearch.layer({ nodes: [server.url] }))
  )
}).pipe(Effect.provide(Server.layerFromEnv({ version: "9.5.2" })))

NodeRuntime.runMain(main)
