/** What a client of the web API is told when something fails: the one place where errors become statuses. */
import * as Effect from "effect/Effect"
import type { HttpBodyError } from "effect/http/HttpBody"
import type { HttpServerError } from "effect/http/HttpServerError"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as ProblemDetails from "effect/http/ProblemDetails"
import type * as Schema from "effect/Schema"
import type { Repository, Search } from "effect-elasticsearch/Dsl"

/** All that a handler may fail with. */
export type Failure =
  | Repository.RepositoryError
  | Search.SearchError
  | Schema.SchemaError
  | HttpServerError
  | HttpBodyError

export const problem = (status: number, title: string, detail?: string) =>
  ProblemDetails.toResponse({
    type: ProblemDetails.blankType,
    status,
    title,
    ...(detail !== undefined && { detail })
  })

const busy = problem(503, "The films cannot be searched at the moment, try again later")

/** Of what is wrong on this side, a client is told no more than that; the log has the rest. */
const logged = (response: HttpServerResponse.HttpServerResponse, error: Failure) =>
  Effect.as(Effect.logError(error.message, { tag: error._tag }), response)

export const toResponse = (error: Failure): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  switch (error._tag) {
    case "SchemaError":
      return Effect.succeed(problem(400, "The request is not as it should be", error.message))
    case "HttpServerError":
      return error.reason._tag === "RequestParseError"
        ? Effect.succeed(problem(400, "The request cannot be read", error.message))
        : logged(problem(500, "The request could not be served"), error)
    // What the schema lets through, and the mapping does not: a number that is too large, for instance.
    case "BadRequest":
      return logged(problem(400, "The request is not as it should be"), error)
    case "Conflict":
      return Effect.succeed(problem(409, "The film is there already, or has changed since it was read"))
    case "TooManyRequests":
      return logged(HttpServerResponse.setHeader(busy, "retry-after", String(error.retryAfter ?? 1)), error)
    case "ConnectionError":
    case "NoLivingNodes":
    case "PartialResults":
    case "ServerError":
      return logged(busy, error)
    case "TimeoutError":
      return logged(problem(504, "The search took too long"), error)
    // Among them NotFound: a film that is not there is no failure, so that it is the index.
    default:
      return logged(problem(500, "The request could not be served"), error)
  }
}

/** Turns what the handlers of routes fail with into responses. */
export const problems = HttpRouter.middleware<{ handles: Failure }>()((handler) =>
  Effect.catch(handler, (error) => ("_tag" in error ? toResponse(error) : Effect.fail(error)))
).layer
