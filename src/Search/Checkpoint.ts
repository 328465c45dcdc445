/**
 * How far a reindex has come.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { FieldValue } from "../Api/types/Common.ts"

/**
 * How far a reindex has come: all documents up to here have their outcome. Save it as JSON by {@link Checkpoint}, the
 * schema, and give it as `resume` to go on.
 *
 * @category models
 * @since 0.1.0
 */
export interface Checkpoint {
  /** The fields that the documents were read by. */
  readonly key: ReadonlyArray<string>
  /** How many shards the source had: slices are others where it has not as many. */
  readonly shards: number
  readonly sliceField: string | null
  /** The values of the key of the last document of each slice; `null` where none has its outcome yet. */
  readonly slices: ReadonlyArray<ReadonlyArray<FieldValue> | null>
}

/** JSON has no integers beyond 2^53 that every reader takes as they are. */
const Long = /*#__PURE__*/ Schema.Struct({ long: Schema.String }).pipe(
  /*#__PURE__*/ Schema.decodeTo(
    Schema.BigInt,
    /*#__PURE__*/ SchemaTransformation.transform({
      decode: ({ long }: { readonly long: string }) => BigInt(long),
      encode: (long: bigint) => ({ long: String(long) })
    })
  )
)

const Value = /*#__PURE__*/ Schema.Union([Schema.String, Schema.Number, Schema.Boolean, Schema.Null, Long])

/**
 * The schema of {@link Checkpoint}; its encoded form is plain JSON.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Checkpoint } from "effect-elasticsearch/Search"
 *
 * const encode = Schema.encodeEffect(Schema.fromJsonString(Checkpoint))
 * const decode = Schema.decodeUnknownEffect(Schema.fromJsonString(Checkpoint))
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const Checkpoint: Schema.Codec<Checkpoint, unknown> = /*#__PURE__*/ Schema.Struct({
  key: /*#__PURE__*/ Schema.Array(Schema.String),
  shards: Schema.Number,
  sliceField: /*#__PURE__*/ Schema.NullOr(Schema.String),
  slices: /*#__PURE__*/ Schema.Array(/*#__PURE__*/ Schema.NullOr(/*#__PURE__*/ Schema.Array(Value)))
})
