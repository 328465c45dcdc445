/**
 * Fields of numbers.
 *
 * @since 0.1.0
 */
import { ExactLong } from "../../Transport/Long.ts"
import { number } from "../internal/codecs.ts"
import type {
  MappingByteNumberProperty,
  MappingDoubleNumberProperty,
  MappingFloatNumberProperty,
  MappingHalfFloatNumberProperty,
  MappingIntegerNumberProperty,
  MappingLongNumberProperty,
  MappingRankFeatureProperty,
  MappingScaledFloatNumberProperty,
  MappingShortNumberProperty,
  MappingUnsignedLongNumberProperty
} from "../../Api/types/Mapping.ts"
import { type Field, make, type Parts, type WithParts } from "./field.ts"

/**
 * A whole number of 8 bits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.byte()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const byte = <const P extends Parts = {}>(
  options?: WithParts<MappingByteNumberProperty, P>
): Field<number, number | string, number, P, "byte"> => make("byte", number, options)

/**
 * A whole number of 16 bits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.short()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const short = <const P extends Parts = {}>(
  options?: WithParts<MappingShortNumberProperty, P>
): Field<number, number | string, number, P, "short"> => make("short", number, options)

/**
 * A whole number of 32 bits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.integer({ null_value: 0 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const integer = <const P extends Parts = {}>(
  options?: WithParts<MappingIntegerNumberProperty, P>
): Field<number, number | string, number, P, "integer"> => make("integer", number, options)

/**
 * A whole number of 64 bits, as a number: exact up to 2^53. See {@link bigLong} for larger ones.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.long()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const long = <const P extends Parts = {}>(
  options?: WithParts<MappingLongNumberProperty, P>
): Field<number, number | string, number, P, "long"> => make("long", number, options)

/**
 * A whole number of 64 bits as `bigint`, exact whatever its size.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.bigLong()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const bigLong = <const P extends Parts = {}>(
  options?: WithParts<MappingLongNumberProperty, P>
): Field<bigint, number | bigint, number | bigint, P, "long"> => make("long", ExactLong, options)

/**
 * A whole number from 0 to 2^64 - 1, as a number: exact up to 2^53. See {@link bigUnsignedLong} for larger ones.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.unsignedLong()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const unsignedLong = <const P extends Parts = {}>(
  options?: WithParts<MappingUnsignedLongNumberProperty, P>
): Field<number, number | string, number, P, "unsigned_long"> => make("unsigned_long", number, options)

/**
 * A whole number from 0 to 2^64 - 1 as `bigint`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.bigUnsignedLong()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const bigUnsignedLong = <const P extends Parts = {}>(
  options?: WithParts<MappingUnsignedLongNumberProperty, P>
): Field<bigint, number | bigint, number | bigint, P, "unsigned_long"> =>
  make("unsigned_long", ExactLong, options)

/**
 * A number of 16 bits: about three digits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.halfFloat()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const halfFloat = <const P extends Parts = {}>(
  options?: WithParts<MappingHalfFloatNumberProperty, P>
): Field<number, number | string, number, P, "half_float"> => make("half_float", number, options)

/**
 * A number of 32 bits: about seven digits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.float()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const float = <const P extends Parts = {}>(
  options?: WithParts<MappingFloatNumberProperty, P>
): Field<number, number | string, number, P, "float"> => make("float", number, options)

/**
 * A number of 64 bits, as JavaScript has them.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.double()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const double = <const P extends Parts = {}>(
  options?: WithParts<MappingDoubleNumberProperty, P>
): Field<number, number | string, number, P, "double"> => make("double", number, options)

/**
 * A number that is kept as a whole one, multiplied by `scaling_factor`: prices.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.scaledFloat({ scaling_factor: 100 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number
 * @category numbers
 * @since 0.1.0
 */
export const scaledFloat = <const P extends Parts = {}>(
  options: WithParts<MappingScaledFloatNumberProperty, P>
): Field<number, number | string, number, P, "scaled_float"> => make("scaled_float", number, options)

/**
 * A positive number that raises the score of a document, by the query `rank_feature`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.rankFeature({ positive_score_impact: true })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/rank-feature
 * @category numbers
 * @since 0.1.0
 */
export const rankFeature = <const P extends Parts = {}>(
  options?: WithParts<MappingRankFeatureProperty, P>
): Field<number, number | string, number, P, "rank_feature"> => make("rank_feature", number, options)
