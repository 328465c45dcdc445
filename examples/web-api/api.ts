/** The routes of the web API, on a router of effect. What they ask of Elasticsearch is in films.ts. */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Film, Films, lastPage, pageSize } from "./films.ts"
import { problem, problems } from "./problems.ts"

const Rating = Schema.Literals(["bad", "fair", "good"])

const Query = Schema.Struct({
  q: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(200))),
  genre: Schema.optionalKey(Schema.ArrayEnsure(Schema.String)),
  rating: Schema.optionalKey(Schema.ArrayEnsure(Rating)),
  page: Schema.optionalKey(
    Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: lastPage }))
  )
})

const FilmWithId = Schema.Struct({ id: Schema.String, ...Film.fields })

const valuesOf = <S extends Schema.Constraint>(key: S) =>
  Schema.Array(Schema.Struct({ key, count: Schema.Number, chosen: Schema.Boolean }))

const Page = Schema.Struct({
  total: Schema.Number,
  page: Schema.Number,
  pages: Schema.Number,
  films: Schema.Array(FilmWithId),
  facets: Schema.Struct({ genres: valuesOf(Schema.String), ratings: valuesOf(Rating) })
})

const search = Effect.gen(function* () {
  const films = yield* Films
  const { genre = [], page = 1, q = "", rating = [] } = yield* HttpServerRequest.schemaSearchParams(Query)
  const { facets, hits } = yield* films.search({ text: q, genres: genre, ratings: rating, page })
  const total = hits.total?.value ?? 0
  return yield* HttpServerResponse.schemaJson(Page)({
    total,
    page,
    pages: Math.min(Math.ceil(total / pageSize), lastPage),
    films: hits.hits.map(({ _id = "", _source }) => ({ id: _id, ..._source })),
    facets
  })
})

const Path = Schema.Struct({ id: Schema.NonEmptyString })

const Count = Schema.FiniteFromString.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/** The state of a film as a tag in headers, such as `"12-1"`: sequence number and primary term. */
const Tag = Schema.TemplateLiteralParser(['"', Count, "-", Count, '"'])

interface Stored {
  readonly _id: string
  readonly _seq_no: number
  readonly _primary_term: number
  readonly _source: Film
}

const filmResponse = ({ _id, _primary_term, _seq_no, _source }: Stored, status: number) =>
  HttpServerResponse.schemaJson(FilmWithId)(
    { id: _id, ..._source },
    { status, headers: { etag: `"${_seq_no}-${_primary_term}"` } }
  )

const find = Effect.gen(function* () {
  const films = yield* Films
  const { id } = yield* HttpRouter.schemaPathParams(Path)
  return yield* Option.match(yield* films.find(id), {
    onNone: () => Effect.succeed(problem(404, "There is no such film")),
    onSome: (film) => filmResponse(film, 200)
  })
})

/** Without `If-Match` a film is new; with it, it takes the place of the state that was read. Otherwise: 409. */
const put = Effect.gen(function* () {
  const films = yield* Films
  const { id } = yield* HttpRouter.schemaPathParams(Path)
  const { "if-match": tag } = yield* HttpServerRequest.schemaHeaders(
    Schema.Struct({ "if-match": Schema.optionalKey(Tag) })
  )
  const film = yield* HttpServerRequest.schemaBodyJson(Film)
  const state = Option.map(Option.fromUndefinedOr(tag), ([, seqNo, , primaryTerm]) => ({
    seqNo,
    primaryTerm
  }))
  return yield* filmResponse(yield* films.put(id, film, state), tag === undefined ? 201 : 200)
})

/** For whoever watches the program: red is a cluster that lacks data. */
const health = Effect.gen(function* () {
  const films = yield* Films
  const status = yield* films.health
  return HttpServerResponse.jsonUnsafe({ status }, { status: status === "red" ? 503 : 200 })
})

export const api = HttpRouter.addAll([
  HttpRouter.route("GET", "/films", search),
  HttpRouter.route("GET", "/films/:id", find),
  HttpRouter.route("PUT", "/films/:id", put),
  HttpRouter.route("GET", "/health", health)
]).pipe(Layer.provide(problems))
