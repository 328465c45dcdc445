/**
 * Types that the generated ones are written with.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"

/**
 * Exactly one of the properties of `Variants`. The others are `undefined` in the type, so that any may be read.
 *
 * @category models
 * @since 0.1.0
 */
export type OneOf<Variants> = {
  readonly [Name in keyof Variants]: { readonly [Own in Name]: Variants[Own] } & {
    readonly [Other in Exclude<keyof Variants, Name>]?: undefined
  }
}[keyof Variants]

declare const MadeId: unique symbol

/**
 * That a function of this package made a value, so that it has exactly one variant though its type does not say
 * which. It is nothing when the program runs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Made {
  readonly [MadeId]: true
}

/**
 * A body of lines: values that become a line of JSON each, lines that are JSON already, or the whole body as
 * text or bytes.
 *
 * @category models
 * @since 0.1.0
 */
export type NdJson<Item> = Iterable<Item | string> | string | Uint8Array

/**
 * A point in time that is written as ISO text in UTC.
 *
 * @category models
 * @since 0.1.0
 */
export type Instant = Date | DateTime.DateTime

/**
 * A span of time that is written in Elasticsearch's time units: `30s`, `1500ms`.
 *
 * @category models
 * @since 0.1.0
 */
export type TimeSpan = Duration.Duration
