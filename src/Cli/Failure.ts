/**
 * How the command line ends: its exit codes, the failures of its own, and the one line that tells of any failure.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { hasType, isStatusError } from "../Errors.ts"

/**
 * The exit codes.
 *
 * @category models
 * @since 0.1.0
 */
export const ExitCode = {
  ok: 0,
  /** Wrong use: flags, configuration, files that cannot be read or written. */
  usage: 1,
  /** The server refused the request, or its answer is none of Elasticsearch's. */
  refused: 2,
  /** No connection, no answer in time. */
  unreachable: 3,
  /** Some documents, shards or calls failed, the others did not. */
  partial: 4,
  /** A defect of this program. */
  defect: 70,
  /** SIGINT. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143
} as const

/**
 * Flags or configuration that make no sense.
 *
 * @category errors
 * @since 0.1.0
 */
export class UsageError extends Schema.TaggedError<UsageError>()("UsageError", {
  reason: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `${this.reason}. ${this.hint}`
  }
}

/**
 * A file, or a standard stream, that cannot be read or written.
 *
 * @category errors
 * @since 0.1.0
 */
export class FileError extends Schema.TaggedError<FileError>()("FileError", {
  path: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.path}: ${this.reason}`
  }
}

/**
 * Input that cannot be read to its end.
 *
 * @category errors
 * @since 0.1.0
 */
export class FormatError extends Schema.TaggedError<FormatError>()("FormatError", {
  source: Schema.String,
  /** The line, from 1. */
  line: Schema.Number,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.source}, line ${this.line}: ${this.reason}`
  }
}

/**
 * Some of it failed. What did and why has been told already.
 *
 * @category errors
 * @since 0.1.0
 */
export class PartialFailure extends Schema.TaggedError<PartialFailure>()("PartialFailure", {
  reason: Schema.String
}) {
  override get message(): string {
    return this.reason
  }
}

/**
 * Whoever read the output has gone, as `head` does. No error: nobody wants more.
 *
 * @category errors
 * @since 0.1.0
 */
export class PipeClosed extends Schema.TaggedError<PipeClosed>()("PipeClosed", {}) {}

/** What a failure comes to: nothing is said where there is no message. */
export interface Ending {
  readonly code: number
  readonly tag: string
  readonly message: string | undefined
  /** Elasticsearch's exception type. */
  readonly type?: string | undefined
  readonly status?: number | undefined
}

const codes: { readonly [tag: string]: number } = {
  UsageError: ExitCode.usage,
  FileError: ExitCode.usage,
  FormatError: ExitCode.usage,
  ConfigError: ExitCode.usage,
  InvalidRequest: ExitCode.usage,
  SerializationError: ExitCode.usage,
  ConnectionError: ExitCode.unreachable,
  TlsError: ExitCode.unreachable,
  TimeoutError: ExitCode.unreachable,
  NoLivingNodes: ExitCode.unreachable,
  CredentialsError: ExitCode.unreachable,
  PartialFailure: ExitCode.partial,
  PartialResults: ExitCode.partial,
  ReindexStopped: ExitCode.partial
}

const hintOf = (error: unknown): string => {
  if (hasType(error, "media_type_header_exception")) {
    return " Add --compatible-with 8 for a server of version 8."
  }
  if (typeof error !== "object" || error === null || !("_tag" in error)) return ""
  switch (error._tag) {
    case "Unauthorized":
      return ": ELASTICSEARCH_API_KEY or --api-key-file, or --user with ELASTICSEARCH_PASSWORD or --password-file"
    case "TimeoutError":
      return " On the command line that is --timeout."
    default:
      return ""
  }
}

const tagOf = (error: object): string =>
  "_tag" in error && typeof error._tag === "string" ? error._tag : error.constructor.name

/** The messages of a failed reading of flags, in one line. */
const usageOf = (error: object): string | undefined => {
  if (tagOf(error) !== "ShowHelp" || !("errors" in error) || !("commandPath" in error)) return undefined
  const { commandPath, errors } = error
  if (!Array.isArray(errors) || !Array.isArray(commandPath) || errors.length === 0) return undefined
  const reasons = errors.map((one: unknown) => (one instanceof Error ? one.message : String(one)))
  return `${reasons.join("; ")}. See ${commandPath.join(" ")} --help`
}

/** Line breaks and what else moves the cursor become spaces: the words of a server could write anything elsewhere. */
export const lineOf = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u001f\u007f-\u009f]+\s*/g, " ").trim()

const linesOf = (text: string): string => text.split("\n").map(printable).join("\n")

/** As {@link lineOf}, with its spaces as they are. */
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")

/** What a failure comes to. A query that is not understood keeps its lines, which show the place. */
export const endingOf = (error: unknown): Ending => {
  if (typeof error !== "object" || error === null) {
    return { code: ExitCode.defect, tag: "Defect", message: lineOf(String(error)) }
  }
  const tag = tagOf(error)
  if (tag === "PipeClosed") return { code: ExitCode.ok, tag, message: undefined }
  if (tag === "ShowHelp") {
    const message = usageOf(error)
    return { code: ExitCode.usage, tag: "UsageError", message: message && lineOf(message) }
  }
  const message = error instanceof Error ? error.message : String(error)
  const said = tag === "QueryError" ? linesOf(message) : lineOf(message + hintOf(error))
  return {
    code: codes[tag] ?? ExitCode.refused,
    tag,
    message: said,
    ...(isStatusError(error) && { type: error.cause.type, status: error.status })
  }
}
