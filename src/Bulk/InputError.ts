/**
 * The failure of an iterable that was given to a bulk.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * The iterable that the operations come from threw. What it gave before has been sent, and has its outcomes.
 *
 * @category errors
 * @since 0.1.0
 */
export class InputError extends Schema.TaggedError<InputError>()("InputError", {
  cause: Schema.Defect()
}) {
  override get message(): string {
    const cause = this.cause
    return `the input broke off: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
