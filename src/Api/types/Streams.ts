/**
 * Types and schemas of `Streams` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */

/**
 * `streams._types.StreamType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type StreamsStreamType = "logs" | "logs.otel" | "logs.ecs"
