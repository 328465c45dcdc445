import * as Schema from "effect/Schema"

/**
 * The local server could not be installed, started or stopped.
 *
 * `reason` says what went wrong, `hint` what to do about it, `log` holds the last lines of the server's own
 * log when it is the server that failed. The tag is `TestServerError`, since `ServerError` is a status 500.
 *
 * @category errors
 * @since 0.1.0
 */
export class ServerError extends Schema.TaggedError<ServerError>()("TestServerError", {
  reason: Schema.String,
  hint: Schema.String,
  log: Schema.optionalKey(Schema.String)
}) {
  override get message(): string {
    const log = this.log === undefined || this.log === "" ? "" : `\nThe end of the server's log:\n${this.log}`
    return `${this.reason}. ${this.hint}.${log}`
  }
}
