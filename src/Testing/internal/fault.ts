/** What happens in the place of an endpoint's answer, as a value. */

export const TypeId = "~effect-elasticsearch/Testing/Fault"

export type Kind =
  /** The connection breaks, with the code of the system or of undici. */
  | { readonly _tag: "Socket"; readonly code: string; readonly reason: string }
  /** No answer ever comes. */
  | { readonly _tag: "Silence" }
  /** An answer as it stands on the wire. */
  | {
      readonly _tag: "Reply"
      readonly status: number
      readonly headers: { readonly [name: string]: string }
      readonly body: unknown
    }
  /** The stub does not answer this time. */
  | { readonly _tag: "Pass" }

/**
 * What happens in the place of an endpoint's own answer.
 *
 * @category models
 * @since 0.1.0
 */
export interface Fault {
  readonly [TypeId]: Kind
}

export const make = (kind: Kind): Fault => ({ [TypeId]: kind })

export const isFault = (value: unknown): value is Fault =>
  typeof value === "object" && value !== null && TypeId in value
