/**
 * Every way a call can fail, as one closed union of tagged errors.
 *
 * Reach for this module to catch by tag (`Effect.catchTag("NotFound", …)`), by the exception type that
 * Elasticsearch itself names ({@link catchType}), or to annotate a function that lets failures through
 * ({@link ElasticsearchError}). Messages name the endpoint, the node and what to do; no message, field or
 * printed form holds a credential.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Schema from "effect/Schema"

/**
 * Elasticsearch's own description of what went wrong, as found under `error` in an error answer.
 *
 * Fields beyond these (`index`, `line`, `resource.id`, `phase`, …) depend on the exception type and are kept.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch
 * @category models
 * @since 0.1.0
 */
export interface ErrorCause {
  /** The exception type, for instance `index_not_found_exception`. */
  readonly type: string
  readonly reason?: string | null | undefined
  readonly caused_by?: ErrorCause | undefined
  readonly root_cause?: ReadonlyArray<ErrorCause> | undefined
  readonly suppressed?: ReadonlyArray<ErrorCause> | undefined
  readonly failed_shards?: ReadonlyArray<unknown> | undefined
  readonly [key: string]: unknown
}

/**
 * Checks that a value is an {@link ErrorCause}: an object with a `type`, and causes of the same form.
 *
 * @category guards
 * @since 0.1.0
 */
export const isErrorCause = (value: unknown): value is ErrorCause => {
  // A list instead of recursion: an answer may be nested deeper than the stack.
  const open: Array<unknown> = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || Array.isArray(next)) return false
    const cause: { readonly [key: string]: unknown } = { ...next }
    if (typeof cause["type"] !== "string") return false
    const reason = cause["reason"]
    if (reason !== undefined && reason !== null && typeof reason !== "string") return false
    if (cause["caused_by"] !== undefined) open.push(cause["caused_by"])
    for (const key of ["root_cause", "suppressed"]) {
      const list = cause[key]
      if (list === undefined) continue
      if (!Array.isArray(list)) return false
      for (const item of list) open.push(item ?? null)
    }
    const shards = cause["failed_shards"]
    if (shards !== undefined && !Array.isArray(shards)) return false
  }
  return value !== undefined
}

const ErrorCauseSchema: Schema.Codec<ErrorCause> = /*#__PURE__*/ Schema.declare(isErrorCause, {
  identifier: "ErrorCause"
})

/**
 * One try of a call: the node it went to, how it ended (a status such as `503`, a system's code such as
 * `ECONNREFUSED`, or an error's tag), and how long it took, in milliseconds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attempt {
  readonly node: string
  readonly outcome: string
  readonly duration: number
}

const Attempt: Schema.Codec<Attempt> = /*#__PURE__*/ Schema.Struct({
  node: Schema.String,
  outcome: Schema.String,
  duration: Schema.Number
})

/** A place inside a value: keys and indexes. */
const Place = /*#__PURE__*/ Schema.Array(/*#__PURE__*/ Schema.Union([Schema.String, Schema.Number]))

/** What each error of a request says about the request. */
const requestFields = {
  /** The endpoint's name, for instance `indices.create`; `raw` for a request outside of all endpoints. */
  endpoint: Schema.String,
  method: Schema.String,
  /** The path with its query, percent-encoded. */
  path: Schema.String,
  /** The node's URL without credentials. */
  node: Schema.String,
  /** All tries, the first one first. */
  attempts: Schema.Array(Attempt)
}

interface RequestFields {
  readonly endpoint: string
  readonly method: string
  readonly path: string
  readonly node: string
  readonly attempts: ReadonlyArray<Attempt>
}

const tries = ({ attempts }: RequestFields): string => {
  if (attempts.length < 2) return ""
  const list = attempts.map(({ node, outcome }) => `${outcome} at ${node}`).join(", ")
  return ` after ${attempts.length} tries (${list})`
}

const where = (self: RequestFields): string =>
  `${self.endpoint} (${self.method} ${self.path}) at ${self.node}${tries(self)}`

/**
 * An option of the client is missing, malformed or contradicts another one. Raised while a layer is built.
 *
 * @category errors
 * @since 0.1.0
 */
export class ConfigError extends Schema.TaggedError<ConfigError>()("ConfigError", {
  /** The option's path, for instance `nodes[0]`. */
  option: Schema.String,
  reason: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `option ${this.option}: ${this.reason}. ${this.hint}`
  }
}

/**
 * The parameters of a call cannot make a request: a required one is missing or empty, the endpoint has none of
 * that name, or a value does not fit in a URL or header. Nothing was sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class InvalidRequest extends Schema.TaggedError<InvalidRequest>()("InvalidRequest", {
  /** The endpoint's name; `raw` for a request outside of all endpoints. */
  endpoint: Schema.String,
  parameter: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.endpoint}: parameter ${this.parameter} ${this.reason}. Nothing was sent`
  }
}

/**
 * A request body could not be written as JSON. Nothing was sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class SerializationError extends Schema.TaggedError<SerializationError>()("SerializationError", {
  endpoint: Schema.String,
  /** The place among the parameters, for instance `["document", "published"]`. Empty: the body as a whole. */
  at: Place,
  reason: Schema.String,
  cause: Schema.optionalKey(Schema.Defect())
}) {
  override get message(): string {
    const place = this.at.length === 0 ? "the body" : this.at.join(".")
    return `${this.endpoint}: ${place} cannot be written as JSON: ${this.reason}. Nothing was sent`
  }
}

/**
 * No answer came because the connection could not be made or broke.
 *
 * @category errors
 * @since 0.1.0
 */
export class ConnectionError extends Schema.TaggedError<ConnectionError>()("ConnectionError", {
  ...requestFields,
  /** The system's or HTTP parser's code, for instance `ECONNREFUSED`. */
  code: Schema.String,
  reason: Schema.String,
  hint: Schema.String,
  cause: Schema.optionalKey(Schema.Defect())
}) {
  override get message(): string {
    return `${where(this)}: ${this.code}: ${this.reason}. ${this.hint}`
  }
}

/**
 * The TLS handshake failed: the certificate is not trusted, does not match, or the protocol does not fit.
 *
 * @category errors
 * @since 0.1.0
 */
export class TlsError extends Schema.TaggedError<TlsError>()("TlsError", {
  ...requestFields,
  code: Schema.String,
  reason: Schema.String,
  hint: Schema.String,
  cause: Schema.optionalKey(Schema.Defect())
}) {
  override get message(): string {
    return `${where(this)}: ${this.code}: ${this.reason}. ${this.hint}`
  }
}

/** What raises each limit of time. */
const timeoutHints = {
  connectTimeout: "Check address, port and firewall, or raise connectTimeout",
  attemptTimeout: "Raise attemptTimeout, or look at the node's load",
  requestTimeout: "Raise requestTimeout or the call's timeout, or look at the node's load",
  stallTimeout: "Raise stallTimeout, or look at the network and the node's load"
}

/** What there was not when a limit of time passed. */
const waitedFor = {
  queue: "no free connection",
  connect: "no connection",
  headers: "no answer",
  body: "no end of the answer"
}

/**
 * A limit of time passed. The request was cancelled; whether the server carried it out is not known, except
 * in the phases `queue` and `connect`, where nothing was sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class TimeoutError extends Schema.TaggedError<TimeoutError>()("TimeoutError", {
  ...requestFields,
  /** The time allowed, in milliseconds. */
  timeout: Schema.Number,
  /** The option that set it. */
  limit: Schema.Literals(["connectTimeout", "attemptTimeout", "requestTimeout", "stallTimeout"]),
  /**
   * How far the request got: still waiting for one of the node's `connections` to be free, for a connection to be
   * made, for the answer's head, or for its body.
   */
  phase: Schema.Literals(["queue", "connect", "headers", "body"])
}) {
  override get message(): string {
    const hint =
      this.phase === "queue" ? "Make fewer calls at once, or raise connections" : timeoutHints[this.limit]
    return `${where(this)}: ${waitedFor[this.phase]} after ${this.timeout} ms (${this.limit}). ${hint}`
  }
}

/**
 * The credentials could not be had: the file, the effect or the token server that they come from failed.
 *
 * @category errors
 * @since 0.1.0
 */
export class CredentialsError extends Schema.TaggedError<CredentialsError>()("CredentialsError", {
  /** Where they come from, for instance a file's path or a token server's URL. */
  source: Schema.String,
  reason: Schema.String,
  hint: Schema.String,
  cause: Schema.optionalKey(Schema.Defect()),
  /** The tries of the call before, where there were any. */
  attempts: Schema.optionalKey(Schema.Array(Attempt))
}) {
  override get message(): string {
    return `credentials from ${this.source}: ${this.reason}. ${this.hint}`
  }
}

/**
 * There is no node to send to.
 *
 * @category errors
 * @since 0.1.0
 */
export class NoLivingNodes extends Schema.TaggedError<NoLivingNodes>()("NoLivingNodes", {
  endpoint: Schema.String,
  reason: Schema.String,
  /** The tries of the call before, where there were any. */
  attempts: Schema.optionalKey(Schema.Array(Attempt))
}) {
  override get message(): string {
    return `${this.endpoint}: ${this.reason}`
  }
}

/**
 * The answer is not JSON, or not of the shape that the endpoint promises.
 *
 * @category errors
 * @since 0.1.0
 */
export class DecodeError extends Schema.TaggedError<DecodeError>()("DecodeError", {
  ...requestFields,
  /** The place inside the answer, for instance `["hits", "hits", 3, "_id"]`. Empty: the answer as a whole. */
  at: Place,
  /** What was expected there. */
  expected: Schema.String,
  /** The answer: the parsed JSON, or the text where it is none. */
  body: Schema.Unknown
}) {
  override get message(): string {
    const place = this.at.length === 0 ? "the answer" : this.at.join(".")
    return `${where(this)}: ${place}: ${this.expected}`
  }
}

/**
 * A document that is not what its declaration says: one that was read and does not decode, or one that is to be
 * written and does not encode.
 *
 * @category errors
 * @since 0.1.0
 */
export class DocumentError
  extends /*#__PURE__*/ Schema.TaggedError<DocumentError>()("DocumentError", {
    index: Schema.String,
    /** The id, where it is known. */
    id: /*#__PURE__*/ Schema.optionalKey(Schema.String),
    /** Whether it was read or was to be written. */
    direction: /*#__PURE__*/ Schema.Literals(["decode", "encode"]),
    /** The place inside the document, for instance `["cast", 3, "actor"]`. Empty: the document as a whole. */
    at: Place,
    /** What was expected there. */
    expected: Schema.String
  })
{
  override get message(): string {
    const name = this.id === undefined ? this.index : `${this.index}/${this.id}`
    const place = this.at.length === 0 ? "the document" : this.at.join(".")
    return `${name} does not ${this.direction}: ${place}: ${this.expected}`
  }
}

/**
 * A mapping that contradicts itself or the index as it is.
 *
 * @category errors
 * @since 0.1.0
 */
export class MappingConflict
  extends /*#__PURE__*/ Schema.TaggedError<MappingConflict>()("MappingConflict", {
    index: Schema.String,
    conflicts: /*#__PURE__*/ Schema.Array(
      /*#__PURE__*/ Schema.Struct({
        /** The field, or the part of the analysis settings, for instance `title.raw` or `analyzer [folded]`. */
        path: Schema.String,
        reason: Schema.String
      })
    ),
    hint: Schema.String
  })
{
  override get message(): string {
    const list = this.conflicts.map(({ path, reason }) => `${path}: ${reason}`).join("; ")
    return `${this.index}: ${list}. ${this.hint}`
  }
}

/**
 * What answers is no real server and does not do this: the in-memory Elasticsearch and the fake transport of
 * `effect-elasticsearch/Testing` say so, instead of giving a wrong answer. No real node causes it.
 *
 * @category errors
 * @since 0.1.0
 */
export class Unsupported extends Schema.TaggedError<Unsupported>()("Unsupported", {
  ...requestFields,
  /** What is not done, for instance `query [geo_shape]`. */
  feature: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `${where(this)}: ${this.feature} is not supported here. ${this.hint}`
  }
}

/**
 * The server answers, but does not say that it is Elasticsearch (header `X-elastic-product`).
 *
 * @category errors
 * @since 0.1.0
 */
export class UnsupportedProduct extends Schema.TaggedError<UnsupportedProduct>()("UnsupportedProduct", {
  ...requestFields,
  status: Schema.Number
}) {
  override get message(): string {
    return (
      `${where(this)}: status ${this.status} without the header X-elastic-product: Elasticsearch. ` +
      `Check that the URL is an Elasticsearch node of version 8 or newer and that no proxy answers or drops headers`
    )
  }
}

/**
 * The answer is larger than `maxResponseSize`; reading stopped.
 *
 * @category errors
 * @since 0.1.0
 */
export class ResponseTooLarge extends Schema.TaggedError<ResponseTooLarge>()("ResponseTooLarge", {
  ...requestFields,
  /** The limit in bytes. */
  limit: Schema.Number
}) {
  override get message(): string {
    return `${where(this)}: the answer is larger than ${this.limit} bytes. Ask for less (size, _source, filter_path) or raise maxResponseSize`
  }
}

const statusFields = {
  ...requestFields,
  /** The HTTP status. */
  status: Schema.Number,
  /** Elasticsearch's own description; of type `unknown` where the answer holds none. */
  cause: ErrorCauseSchema,
  /** The answer: the parsed JSON, or the text where it is none. */
  body: Schema.Unknown,
  /** What the server says of waiting, in seconds (`Retry-After`). */
  retryAfter: Schema.optionalKey(Schema.Number)
}

/** The most specific cause: the first root cause that adds something, else the cause itself. */
const describe = (cause: ErrorCause): string => {
  const root = cause.root_cause?.[0]
  const specific = root !== undefined && root.type !== cause.type ? root : undefined
  const own = `${cause.type}: ${cause.reason ?? "no reason given"}`
  const by = specific ?? cause.caused_by
  return by === undefined ? own : `${own} (${by.type}: ${by.reason ?? "no reason given"})`
}

const answered = (
  self: RequestFields & { readonly status: number; readonly cause: ErrorCause },
  hint: string
): string => `${where(self)}: ${self.status} ${describe(self.cause)}${hint === "" ? "" : `. ${hint}`}`

/**
 * Status 400: the request was understood but not accepted, for instance a mapping conflict or a query that
 * does not parse. `cause.type` says which.
 *
 * @category errors
 * @since 0.1.0
 */
export class BadRequest extends Schema.TaggedError<BadRequest>()("BadRequest", statusFields) {
  override get message(): string {
    return answered(this, "")
  }
}

/**
 * Status 401: no credentials, or ones that the cluster does not know.
 *
 * @category errors
 * @since 0.1.0
 */
export class Unauthorized extends Schema.TaggedError<Unauthorized>()("Unauthorized", statusFields) {
  override get message(): string {
    return answered(this, "Check the auth option")
  }
}

/**
 * Status 403: the credentials are known but may not do this, or an index block forbids it.
 *
 * @category errors
 * @since 0.1.0
 */
export class Forbidden extends Schema.TaggedError<Forbidden>()("Forbidden", statusFields) {
  override get message(): string {
    return answered(this, "Grant the role the privilege that is named, or lift the block")
  }
}

/**
 * Status 404: the index, document or other thing does not exist.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", statusFields) {
  override get message(): string {
    return answered(this, "")
  }
}

/**
 * Status 409: somebody else was first; a version or `if_seq_no` does not match, or the thing exists.
 *
 * @category errors
 * @since 0.1.0
 */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", statusFields) {
  override get message(): string {
    return answered(this, "Read the document again and repeat the change on what is there now")
  }
}

/**
 * Status 413: the request's body is larger than the node accepts (`http.max_content_length`, 100 MB).
 *
 * @category errors
 * @since 0.1.0
 */
export class PayloadTooLarge extends Schema.TaggedError<PayloadTooLarge>()("PayloadTooLarge", statusFields) {
  override get message(): string {
    return answered(this, "Send smaller requests")
  }
}

/**
 * Status 429: the cluster is busy and refused the request.
 *
 * @category errors
 * @since 0.1.0
 */
export class TooManyRequests extends Schema.TaggedError<TooManyRequests>()("TooManyRequests", statusFields) {
  override get message(): string {
    return answered(this, "Send less at once, or wait and repeat")
  }
}

/**
 * Status 500 and above: the node, or a proxy before it, failed.
 *
 * @category errors
 * @since 0.1.0
 */
export class ServerError extends Schema.TaggedError<ServerError>()("ServerError", statusFields) {
  override get message(): string {
    return answered(this, "The node's log says more")
  }
}

/**
 * Any other status that is no success: a redirect, 405, 406, 408, 410 and the like.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnexpectedStatus extends Schema.TaggedError<UnexpectedStatus>()(
  "UnexpectedStatus",
  statusFields
) {
  override get message(): string {
    return answered(this, "")
  }
}

/**
 * The errors that stand for an answer with a status, each with the decoded {@link ErrorCause}.
 *
 * @category models
 * @since 0.1.0
 */
export type StatusError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | PayloadTooLarge
  | TooManyRequests
  | ServerError
  | UnexpectedStatus

/**
 * Every way a call can fail.
 *
 * @category models
 * @since 0.1.0
 */
export type ElasticsearchError =
  | InvalidRequest
  | SerializationError
  | ConnectionError
  | TlsError
  | TimeoutError
  | NoLivingNodes
  | CredentialsError
  | DecodeError
  | UnsupportedProduct
  | Unsupported
  | ResponseTooLarge
  | StatusError

const byStatus = {
  400: BadRequest,
  401: Unauthorized,
  403: Forbidden,
  404: NotFound,
  409: Conflict,
  413: PayloadTooLarge,
  429: TooManyRequests
} as const

const isKnownStatus = (status: number): status is keyof typeof byStatus => Object.hasOwn(byStatus, status)

/**
 * Makes the error of a status.
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromStatus = (fields: StatusFields): StatusError => {
  const { status } = fields
  if (isKnownStatus(status)) return new byStatus[status](fields)
  return status >= 500 ? new ServerError(fields) : new UnexpectedStatus(fields)
}

/**
 * What a {@link StatusError} is made from.
 *
 * @category models
 * @since 0.1.0
 */
export interface StatusFields {
  readonly endpoint: string
  readonly method: string
  readonly path: string
  readonly node: string
  readonly attempts: ReadonlyArray<Attempt>
  readonly status: number
  readonly cause: ErrorCause
  readonly body: unknown
  readonly retryAfter?: number
}

const statusTags: ReadonlySet<string> = new Set([
  "BadRequest",
  "Unauthorized",
  "Forbidden",
  "NotFound",
  "Conflict",
  "PayloadTooLarge",
  "TooManyRequests",
  "ServerError",
  "UnexpectedStatus"
])

/**
 * Tells whether a failure stands for an answer with a status.
 *
 * @category guards
 * @since 0.1.0
 */
export const isStatusError = (error: unknown): error is StatusError =>
  error instanceof Error &&
  "_tag" in error &&
  typeof error._tag === "string" &&
  statusTags.has(error._tag) &&
  "cause" in error

/** Codes of exchanges that ended before the request was sent. */
const unsent: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
  "UNSUPPORTED",
  "UND_ERR_CLOSED"
])

/** What a try ended with that did nothing: an answer that refuses, no connection in time, a handshake that failed. */
const nothingDone =
  /^(?:[34]\d\d|503|(?:connect|queue) timeout|EPROTO|ERR_(?:TLS|SSL)_.*|FINGERPRINT_MISMATCH)$|CERT|VERIFY/

const mayHaveRunIn = (attempts: ReadonlyArray<Attempt>): boolean =>
  attempts.some(({ outcome }) => !unsent.has(outcome) && !nothingDone.test(outcome))

/** Whether a try before the failure may have run. Some errors come between two tries, and have none of their own. */
const mayHaveRunBefore = (error: ElasticsearchError): boolean => {
  if (!("attempts" in error) || error.attempts === undefined) return false
  const isBetween = error._tag === "NoLivingNodes" || error._tag === "CredentialsError"
  return mayHaveRunIn(isBetween ? error.attempts : error.attempts.slice(0, -1))
}

const mayHaveRunLast = (error: ElasticsearchError): boolean => {
  switch (error._tag) {
    case "ConnectionError":
      return !unsent.has(error.code)
    case "TimeoutError":
      return error.phase !== "connect" && error.phase !== "queue"
    case "ServerError":
      return error.status !== 503
    case "DecodeError":
    case "ResponseTooLarge":
    case "UnsupportedProduct":
      return true
    default:
      return false
  }
}

/**
 * Tells whether the server may have carried out what the call asked for, although the call failed: at one of its
 * tries the connection broke behind the request, a time-out passed, a proxy answered, or the answer could not be
 * read. Where it is false nothing has happened, so that the call may be repeated whatever it does.
 *
 * @category guards
 * @since 0.1.0
 */
export const mayHaveRun = (error: ElasticsearchError): boolean =>
  mayHaveRunLast(error) || mayHaveRunBefore(error)

/**
 * Tells whether the failure is an exception of that type, at the top or among its root causes.
 *
 * @example
 * ```ts
 * import { hasType } from "effect-elasticsearch/Errors"
 *
 * const missing = hasType("index_not_found_exception")
 * ```
 * @category guards
 * @since 0.1.0
 */
export const hasType: {
  (type: string): (error: unknown) => error is StatusError
  (error: unknown, type: string): error is StatusError
} = /*#__PURE__*/ dual(
  2,
  (error: unknown, type: string): error is StatusError =>
    isStatusError(error) &&
    (error.cause.type === type || (error.cause.root_cause?.some((root) => root.type === type) ?? false))
)

/**
 * Recovers from the failures that Elasticsearch names by this exception type, whatever their status.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { catchType, Elasticsearch } from "effect-elasticsearch"
 *
 * const count = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   return yield* es.count({ index: "books" })
 * }).pipe(
 *   Effect.map((answer) => answer.count),
 *   catchType("index_not_found_exception", () => Effect.succeed(0))
 * )
 * ```
 * @category error handling
 * @since 0.1.0
 */
export const catchType: {
  <A2, E2, R2>(
    type: string,
    recover: (error: StatusError) => Effect.Effect<A2, E2, R2>
  ): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A | A2, E | E2, R | R2>
  <A, E, R, A2, E2, R2>(
    self: Effect.Effect<A, E, R>,
    type: string,
    recover: (error: StatusError) => Effect.Effect<A2, E2, R2>
  ): Effect.Effect<A | A2, E | E2, R | R2>
} = /*#__PURE__*/ dual(
  3,
  <A, E, R, A2, E2, R2>(
    self: Effect.Effect<A, E, R>,
    type: string,
    recover: (error: StatusError) => Effect.Effect<A2, E2, R2>
  ): Effect.Effect<A | A2, E | E2, R | R2> =>
    Effect.catch(self, (error): Effect.Effect<A | A2, E | E2, R | R2> =>
      hasType(error, type) ? recover(error) : Effect.fail(error)
    )
)
