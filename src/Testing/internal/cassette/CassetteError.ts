import * as Schema from "effect/Schema"

/**
 * A cassette cannot be read or written, or is none.
 *
 * @category errors
 * @since 0.1.0
 */
export class CassetteError extends Schema.TaggedError<CassetteError>()("CassetteError", {
  path: Schema.String,
  reason: Schema.String,
  hint: Schema.String
}) {
  override get message(): string {
    return `the cassette ${this.path} ${this.reason}. ${this.hint}`
  }
}
