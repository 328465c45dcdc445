/** The films of the web API: their declaration, and a service with all that the API asks of Elasticsearch. */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Elasticsearch } from "effect-elasticsearch"
import { Document, Facet, FacetedSearch, Field, Indices, Repository, Search } from "effect-elasticsearch/Dsl"
import { films as sampleFilms } from "../support/films.ts"

export const Film = Schema.Struct({
  title: Field.text({ fields: { raw: Field.keyword() } }),
  released: Field.date(),
  genre: Schema.NullOr(Field.keyword()),
  director: Schema.NullOr(Field.keyword()),
  rating: Schema.NullOr(Field.float()),
  votes: Schema.NullOr(Field.integer())
})

export type Film = (typeof Film)["Type"]

export const ratings = { bad: { to: 5 }, fair: { from: 5, to: 7 }, good: { from: 7 } }

export interface Question {
  readonly text: string
  readonly genres: ReadonlyArray<string>
  readonly ratings: ReadonlyArray<keyof typeof ratings>
  /** From 1. */
  readonly page: number
}

/** A state of a film that has been read, which a writer expects to find. */
export interface State {
  readonly seqNo: number
  readonly primaryTerm: number
}

export const pageSize = 20

/** Elasticsearch pages no further than 10,000 hits; for more there is `Search.scan`. */
export const lastPage = 10_000 / pageSize

const make = Effect.gen(function* () {
  const index = yield* Config.String("FILMS_INDEX").pipe(Config.withDefault("films"))
  const document = Document.make(index, Film)
  // The methods need nothing from their callers: the client is given to them here.
  const here = Effect.provideService(Elasticsearch, yield* Elasticsearch)

  const catalogue = FacetedSearch.make(
    Search.make(document).pipe(Search.sort("_score", "-votes"), Search.trackTotalHits(true)),
    {
      fields: ["title^2", "director"],
      facets: { genres: Facet.terms("genre", { size: 10 }), ratings: Facet.range("rating", ratings) }
    }
  )

  return {
    search: ({ genres, page, ratings, text }: Question) =>
      FacetedSearch.execute(catalogue, {
        text,
        chosen: { genres, ratings },
        skip: (page - 1) * pageSize,
        size: pageSize
      }).pipe(Effect.withSpan("Films.search", { attributes: { text, page } }), here),
    find: (id: string) => here(Repository.find(document, id)),
    /** Writes a new film, or one in the place of a state that was read; anything else is a `Conflict`. */
    put: (id: string, film: Film, state: Option.Option<State>) =>
      here(
        Option.match(state, {
          onNone: () => Repository.create(document, film, { id }),
          onSome: ({ primaryTerm, seqNo }) =>
            Repository.index(document, film, { id, if_seq_no: seqNo, if_primary_term: primaryTerm })
        })
      ),
    health: here(
      Effect.map(
        Effect.flatMap(Elasticsearch, (es) => es.cluster.health()),
        ({ status }) => status
      )
    ),
    /** Makes the index with the films of `support/films.ts`, if it is not there. */
    seed: Effect.gen(function* () {
      if (yield* Indices.exists(document)) return
      yield* Indices.create(document)
      const samples = yield* sampleFilms
      const { duration, failed, succeeded } = yield* Repository.bulk(
        document,
        samples.map(({ director, genre, rating, released, title, votes }, at) =>
          Repository.creating(
            document,
            { title, released: DateTime.fromDateUnsafe(released), genre, director, rating, votes },
            { id: String(at + 1) }
          )
        ),
        { refreshAtEnd: true }
      )
      yield* Effect.logInfo(`${succeeded} films were written in ${duration} ms, ${failed} were refused`)
    }).pipe(Effect.withSpan("Films.seed"), here)
  }
})

export class Films extends Context.Service<Films, Effect.Success<typeof make>>()("example/Films") {
  static readonly layer: Layer.Layer<Films, Config.ConfigError, Elasticsearch> = Layer.effect(Films, make)
}
